//! What words can tell of at all.

use crate::outcome::Stage;
use account::cause::{Cause, Subject};

/// Whether words at a stage can tell of this. In clear anybody may have said them, so they tell of the
/// connection alone; and before the sign-in a server does not know whose account and password it is about.
pub(super) fn can_be_told(stage: Stage, cause: Cause) -> bool {
    match stage {
        Stage::Resolve | Stage::Connect | Stage::StartTls | Stage::Tls => {
            cause.subject() == Subject::Connection
        }
        Stage::Greeting | Stage::Capability => {
            [Subject::Connection, Subject::Server].contains(&cause.subject())
        }
        Stage::SignIn | Stage::FollowUp => true,
    }
}
