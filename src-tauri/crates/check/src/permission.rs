//! Whether IMAP may be tried, which the end of SMTP decides.

use super::outcome::{LegEnd, Passwords, Stage};

/// Whether IMAP may be tried, once that is known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Permission {
    Awaited,
    Given,
    Withheld,
}

/// A refusal of the sign-in over SMTP is final: a second try with the same password is one step nearer to
/// a locked account. What says nothing of the password leaves IMAP worth asking, and so does what is said of another.
pub(super) fn permission(smtp: &LegEnd, passwords: Passwords) -> Permission {
    let withheld = match smtp {
        LegEnd::Passed | LegEnd::Failed(_) if passwords == Passwords::Each => false,
        LegEnd::Passed => false,
        LegEnd::Skipped => true,
        LegEnd::Failed(error) => {
            error.stage == Stage::SignIn && error.reply.is_some() && error.cause.withholds_imap()
        }
    };
    if withheld { Permission::Withheld } else { Permission::Given }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::outcome::{CheckError, Reply};
    use account::Protocol;
    use account::cause::Cause;

    #[test]
    fn a_definite_refusal_over_smtp_keeps_the_password_from_imap() {
        for (stage, cause, reply, expected) in [
            (Stage::SignIn, Cause::WrongPassword, true, Permission::Withheld),
            (Stage::SignIn, Cause::AppPasswordRequired, true, Permission::Withheld),
            (Stage::SignIn, Cause::WebLoginRequired, true, Permission::Withheld),
            (Stage::SignIn, Cause::TooManyAttempts, true, Permission::Withheld),
            (Stage::SignIn, Cause::Ambiguous, true, Permission::Withheld),
            (Stage::SignIn, Cause::SmtpAuthDisabled, true, Permission::Given),
            (Stage::SignIn, Cause::TemporarilyUnavailable, true, Permission::Given),
            (Stage::SignIn, Cause::HungUp, false, Permission::Given),
            (Stage::SignIn, Cause::TimedOut, false, Permission::Given),
            (Stage::Connect, Cause::TimedOut, false, Permission::Given),
            (Stage::Greeting, Cause::ServerRefuses, true, Permission::Given),
        ] {
            let end = LegEnd::Failed(CheckError {
                protocol: Protocol::Smtp,
                stage,
                cause,
                may_be: Vec::new(),
                temporary: false,
                reply: reply.then(Reply::default),
                facts: BTreeMap::new(),
            });
            assert_eq!(permission(&end, Passwords::One), expected, "{stage:?} {cause:?}");
            assert_eq!(permission(&end, Passwords::Each), Permission::Given, "{stage:?} {cause:?}");
        }
        assert_eq!(permission(&LegEnd::Passed, Passwords::One), Permission::Given);
    }
}
