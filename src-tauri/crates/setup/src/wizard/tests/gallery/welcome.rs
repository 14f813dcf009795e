//! The first page.

use super::super::*;
use super::ways::{AUTUMN, after, again, away, finished, standing, unconfirmed, with_trouble};
use crate::records::Found;
use keychain::{KeychainError, LeftAlone, Undone};

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let discarding = || after(again(), [Act::DiscardRun { run: "1".into() }, Act::ConfirmDiscard {}]);
    let restoring = || after(again(), [Act::RestoreRun { run: "1".into() }]);
    let unlocking = after(with_trouble(KeychainError::Locked), [Act::UnlockKeychain {}]);
    let recovered =
        Outcome::LookedAround { accounts: Ok(vec![]), recovered: Ok(vec!["1".into()]), backups: Ok(vec![]) };
    let undone = Undone {
        run: "1".into(),
        restored: vec!["a".into(), "b".into()],
        kept: vec![LeftAlone { id: "x".into(), why: "failed".into() }],
    };
    let verifying = || {
        let [gmail, work] = ["anna@gmail.com", "anna@work.example"].map(|text| Address::parse(text).unwrap());
        let right = Outcome::AccountVerified { address: gmail, found: Some((Found::Right, AUTUMN)) };
        (finished(after(standing(), [Act::CheckAll {}]), right), work)
    };
    let verified = || {
        let (wizard, address) = verifying();
        let found = Some((Found::Refused { cause: Cause::WrongPassword, only: None }, AUTUMN + 9));
        finished(wizard, Outcome::AccountVerified { address, found })
    };
    let (wizard, address) = verifying();
    let one_paused = finished(wizard, Outcome::AccountVerified { address, found: None });
    vec![
        ("welcome", welcome()),
        ("welcome-again", again()),
        ("welcome-accounts", standing()),
        ("welcome-accounts-away", away()),
        ("welcome-accounts-unconfirmed", unconfirmed()),
        ("welcome-verifying", verifying().0),
        ("welcome-verified", finished(verified(), Outcome::AllVerified(Ok(())))),
        ("welcome-verified-paused", finished(one_paused, Outcome::AllVerified(Ok(())))),
        ("welcome-locked", with_trouble(KeychainError::Locked)),
        ("welcome-keychain-missing", with_trouble(KeychainError::Missing)),
        ("welcome-unlocking", finished(unlocking, Outcome::KeychainWaits(true))),
        ("welcome-discard", after(again(), [Act::DiscardRun { run: "1".into() }])),
        ("welcome-discarding", discarding()),
        ("welcome-discarded", finished(discarding(), Outcome::Discarded(Ok(())))),
        ("welcome-recovered", finished(welcome(), recovered)),
        ("welcome-restoring", restoring()),
        ("welcome-restored", finished(restoring(), Outcome::Undone(Ok(undone)))),
        ("welcome-undo-refused", finished(restoring(), Outcome::Undone(Err(KeychainError::Locked)))),
    ]
}
