//! The end.

use super::super::*;
use super::ends::passed;
use super::hand_over::{beside, copied, made, of_files, written};
use super::ways::{
    after, again, checking_to, finished, kept, kept_from, practising_and_kept, sent, stored_and_passed,
    to_the_end,
};
use keychain::KeychainError;
use programs::export::saved::Change;

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    vec![
        ("done", to_the_end(kept())),
        ("done-not-kept", {
            let refused = finished(
                after(checking_to(passed()), [Act::Continue {}, Act::Continue {}]),
                Outcome::Kept(Err(KeychainError::Missing)),
            );
            to_the_end(refused)
        }),
        ("done-revoked", {
            let to = [
                Act::Start { intent: Intent::Revoked },
                Act::ChooseAccount { address: "anna@gmail.com".into() },
                Act::Continue {},
            ];
            to_the_end(kept_from(sent(after(again(), to), password("abcdefghijklmnop"))))
        }),
        ("done-verify", after(stored_and_passed(), [Act::Continue {}])),
        ("done-verify-typed", {
            let to = [
                Act::Start { intent: Intent::Verify },
                Act::ChooseAccount { address: "anna@gmail.com".into() },
            ];
            let asked = finished(after(again(), to), Outcome::Recalled(Ok(Err(Unused::Missing))));
            to_the_end(kept_from(sent(asked, password("abcdefghijklmnop"))))
        }),
        ("done-todo", {
            let copied = after(copied(Protocol::Smtp, Ok(())), [Act::Continue {}, Act::Continue {}]);
            after(copied, [Act::Tick { id: "test".into() }])
        }),
        ("done-settings", {
            let own = written(of_files(), "msmtpFile", made("~/.msmtprc"));
            let both = written(own, "thunderbird", made("~/Downloads/gmail.com.xml"));
            let all = written(both, "git", beside(Change::Made));
            after(all, [Act::Continue {}, Act::Continue {}])
        }),
        ("done-practice", to_the_end(practising_and_kept())),
        ("done-watch-off", watched(WatchView::Off)),
        ("done-watch-on", watched(WatchView::On)),
        ("done-watch-next-sign-in", watched(WatchView::NextSignIn)),
        ("done-watch-not-changed", watched(WatchView::NotChanged)),
        ("done-watch-misplaced", watched(WatchView::Misplaced)),
    ]
}

fn watched(watch: WatchView) -> Wizard {
    finished(after(stored_and_passed(), [Act::Continue {}]), Outcome::WatchIs(watch))
}
