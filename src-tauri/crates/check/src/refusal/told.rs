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
        (Footing::Encrypted, Stage::SignIn | Stage::FollowUp) => true,
        (Footing::Encrypted, _) => is_of(&[Subject::Connection, Subject::Server]),
    }
}
