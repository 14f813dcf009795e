//! The app password on its way into the mail program.

use super::gallery::at_view;
use super::*;
use account::Protocol;
use programs::profile::Pane;

#[test]
fn the_proven_password_is_copied_for_each_place_and_never_shown() {
    let mut wizard = at_view("handOver");
    let secret = wizard.scene.proof().unwrap().secret(Protocol::Imap).clone();
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

#[test]
fn a_profile_for_apple_mail_is_opened_with_the_servers_that_took_the_password() {
    let mut wizard = at_view("handOver-appleMail");
    let secret = wizard.scene.proof().unwrap().secret(Protocol::Imap).clone();
    let view = wizard.view();
    let google = Act::OpenPlace { program: "appleMail".into() };
    let order: Vec<_> = view.offers.iter().map(|offer| &offer.act).collect();
    let at = |act: &Act| order.iter().position(|offered| *offered == act);
    assert!(at(&google).unwrap() < at(&Act::OpenProfile {}).unwrap(), "Google needs no app password: first");
    assert!(matches!(wizard.handle(google).as_slice(), [Effect::OpenPlace { .. }]));

    let effects = wizard.handle(Act::OpenProfile {});
    let [Effect::OpenProfile { account, servers }] = effects.as_slice() else { panic!("{effects:?}") };
    let text = programs::profile::text(account, servers);
    assert!(text.contains("smtp.gmail.com") && text.contains("imap.gmail.com"), "{text}");
    assert!(!text.contains(secret.expose()));
    wizard.finish(wizard.turn(), Outcome::ProfileOpened(OpenState::Failed, Pane::of_this_computer()));
    let Page::HandOver { profile: Some(profile), .. } = wizard.view().page else { panic!("no profile") };
    assert_eq!(profile.state, OpenState::Failed);

    let without = at_view("handOver");
    assert!(!without.view().is_offered(&Act::OpenProfile {}));
}
