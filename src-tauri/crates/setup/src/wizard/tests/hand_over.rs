//! The app password on its way into the mail program.

use super::gallery::at_view;
use super::*;
use account::Protocol;

#[test]
fn the_proven_password_is_copied_for_each_place_and_never_shown() {
    let mut wizard = at_view("handOver");
    let secret = wizard.scene.proof().unwrap().secret().clone();
    for (at, protocol) in [Protocol::Smtp, Protocol::Imap].into_iter().enumerate() {
        let effects = wizard.handle(Act::CopyPassword { protocol });
        assert!(matches!(&effects[..], [Effect::CopyPassword { secret: copied }] if *copied == secret));
        wizard.finish(wizard.turn(), Outcome::Copied(Ok(())));
        wizard.finish(Turn::default(), Outcome::OnClipboard(Some(60)));
        let Page::HandOver { copying, .. } = wizard.view().page else { panic!("it left the page") };
        assert_eq!((copying.copied.len(), copying.until), (at + 1, Some(60)));
        assert!(!serde_json::to_string(&wizard.view()).unwrap().contains(secret.expose()));
    }
    wizard.finish(Turn::default(), Outcome::OnClipboard(None));
    let Page::HandOver { copying, .. } = wizard.view().page else { panic!("it left the page") };
    assert_eq!((copying.copied.len(), copying.until), (2, None), "what was done stays ticked");
}
