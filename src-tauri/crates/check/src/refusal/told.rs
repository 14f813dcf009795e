//! What words can tell of at all.

use super::context::Footing;
use crate::outcome::Stage;
use account::cause::{Cause, Subject};

/// Whether words at a stage can tell of this. In clear anybody may have said them, so they tell of the
/// connection alone; and before the sign-in a server does not know whose account and password it is about.
pub(super) fn can_be_told(footing: Footing, stage: Stage, cause: Cause) -> bool {
    let is_of = |subjects: &[Subject]| subjects.contains(&cause.subject());
    match (footing, stage) {
        (Footing::Clear, _) => is_of(&[Subject::Connection]),
        (Footing::Encrypted, Stage::SignIn | Stage::FollowUp) => !is_of(&[Subject::Message]),
        // Whoever is signed in is known, and how much was sent.
        (Footing::Encrypted, Stage::HandOver | Stage::Arrival) => {
            is_of(&[Subject::Connection, Subject::Server, Subject::Mailbox, Subject::Message])
        }
        (Footing::Encrypted, _) => is_of(&[Subject::Connection, Subject::Server]),
    }
}

/// The same for a rule, and for each of its reasons. In clear no rule holds; and once the password was taken, words
/// are no longer about it.
pub(super) fn can_be_told_by_words(footing: Footing, stage: Stage, cause: Cause, may_be: &[Cause]) -> bool {
    let is_over = stage > Stage::SignIn;
    let is_told = |cause: Cause| {
        can_be_told(footing, stage, cause) && !(is_over && cause.subject() == Subject::Password)
    };
    footing == Footing::Encrypted && is_told(cause) && may_be.iter().all(|cause| is_told(*cause))
}
