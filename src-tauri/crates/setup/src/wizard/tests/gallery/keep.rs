//! Keeping it.

use super::super::*;
use super::ends::passed;
use super::ways::{after, checking_to, finished, kept, practising_at_keep};
use keychain::KeychainError;
use practice::Mood;

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let keep = || after(checking_to(passed()), [Act::Continue {}]);
    let keeping = || after(keep(), [Act::Continue {}]);
    let practice = || practising_at_keep(Mood::AllWell);
    vec![
        ("keep", keep()),
        ("keep-practice", practice()),
        ("keep-keeping-practice", after(practice(), [Act::Continue {}])),
        ("keep-kept-practice", finished(after(practice(), [Act::Continue {}]), Outcome::Kept(Ok(())))),
        ("keep-keeping", keeping()),
        ("keep-waiting", finished(keeping(), Outcome::KeychainWaits(true))),
        ("keep-kept", kept()),
        ("keep-refused", finished(keeping(), Outcome::Kept(Err(KeychainError::Denied)))),
    ]
}
