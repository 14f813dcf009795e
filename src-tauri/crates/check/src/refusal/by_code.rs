//! What a reply's codes mean where no rule knows its words (RFC 4954, RFC 3463, RFC 5530).

use super::context::{Context, Footing};
use super::parse::Heard;
use super::told::can_be_told;
use crate::outcome::{Failure, Stage};
use crate::transcript::Status;
use account::Protocol;
use account::cause::Cause;

/// What the codes mean.
pub(super) fn by_code(context: &Context<'_>, stage: Stage, heard: &Heard) -> Failure {
    let cause = match context.protocol {
        Protocol::Smtp if stage == Stage::HandOver => of_a_message(heard),
        Protocol::Smtp => by_smtp_code(context.footing, stage, heard),
        Protocol::Imap => by_imap_code(context.footing, stage, heard),
    };
    let may_be = match (cause, context.protocol) {
        (Cause::Ambiguous, Protocol::Smtp) => {
            vec![Cause::AppPasswordRequired, Cause::WebLoginRequired, Cause::MechanismUnsupported]
        }
        (Cause::Ambiguous, Protocol::Imap) if stage == Stage::FollowUp => {
            vec![Cause::TemporarilyUnavailable, Cause::ImapDisabledByAdmin, Cause::PolicyBlocked]
        }
        // Name and password are right, and yet it may not be (RFC 5530); Yahoo says it of a wrong password, too.
        (Cause::Ambiguous, Protocol::Imap) if heard.imap_codes.iter().any(|code| code == NOT_PERMITTED) => {
            vec![Cause::PolicyBlocked, Cause::WrongPassword]
        }
        (Cause::Ambiguous, Protocol::Imap) => {
            vec![Cause::WrongPassword, Cause::AppPasswordRequired, Cause::ImapDisabled]
        }
        (_, Protocol::Smtp | Protocol::Imap) => Vec::new(),
    };
    Failure { may_be, ..cause.into() }
}

const NOT_PERMITTED: &str = "AUTHORIZATIONFAILED";

fn by_smtp_code(footing: Footing, stage: Stage, heard: &Heard) -> Cause {
    let Some(code) = heard.code else { return Cause::ProtocolViolation };
    let enhanced = heard.enhanced.as_deref().unwrap_or_default();
    match (stage, code, enhanced) {
        (Stage::SignIn, 530 | 538, _) | (Stage::SignIn, 500..=599, "5.7.10" | "5.7.11") => {
            Cause::EncryptionRequired
        }
        (Stage::SignIn, 500..=599, "5.1.1") => Cause::MailboxMissing,
        // The mail system itself, and the ways between its parts; 5.3.3 is what it cannot do.
        (Stage::SignIn, 500..=599, "5.3.3") => Cause::MechanismUnsupported,
        (Stage::SignIn, 500..=599, "5.3.0" | "5.3.1" | "5.3.2" | "5.3.5") => Cause::TemporarilyUnavailable,
        (Stage::SignIn, 500..=599, "5.4.0" | "5.4.2" | "5.4.3" | "5.4.4" | "5.4.5") => {
            Cause::TemporarilyUnavailable
        }
        (Stage::SignIn, 500..=599, "5.7.13") | (Stage::SignIn, 500..=599, "5.2.1") => Cause::AccountDisabled,
        (Stage::SignIn, 535, _) | (Stage::SignIn, 500..=599, "5.7.8") => Cause::WrongPassword,
        (Stage::SignIn, 534, _) => Cause::Ambiguous,
        (Stage::SignIn, 500 | 502 | 503 | 504, _) | (Stage::SignIn, 500..=599, "5.5.4" | "5.7.4") => {
            Cause::MechanismUnsupported
        }
        (Stage::Capability, 500 | 502, _) if footing == Footing::Encrypted => Cause::MechanismUnsupported,
        // What was offered is not given.
        (Stage::StartTls, 500..=599, _) => Cause::StartTlsMissing,
        (_, 400..=499, _) => Cause::TemporarilyUnavailable,
        (_, 500..=599, _) => Cause::ServerRefuses,
        (..) => Cause::ProtocolViolation,
    }
}

/// What it means that a message was not taken (RFC 5321 section 4.2.2, RFC 3463 sections 3.2 to 3.8, RFC 7372).
fn of_a_message(heard: &Heard) -> Cause {
    let Some(code) = heard.code else { return Cause::ProtocolViolation };
    match (code, heard.enhanced.as_deref().unwrap_or_default()) {
        (400..=599, "4.2.2" | "5.2.2") => Cause::RecipientFull,
        (500..=599, "5.2.3" | "5.3.4") => Cause::MessageTooBig,
        (500..=599, "5.1.1" | "5.1.2" | "5.1.3" | "5.1.6" | "5.1.10") => Cause::RecipientUnknown,
        (500..=599, "5.1.7" | "5.1.8" | "5.7.60") => Cause::SenderNotAllowed,
        (500..=599, "5.6.0" | "5.6.1") => Cause::ContentRefused,
        (552, "") => Cause::RecipientFull,
        (530 | 538, _) | (500..=599, "5.7.10" | "5.7.11") => Cause::EncryptionRequired,
        (400..=499, _) => Cause::TemporarilyUnavailable,
        (500..=599, _) => Cause::ServerRefuses,
        (..) => Cause::ProtocolViolation,
    }
}

fn by_imap_code(footing: Footing, stage: Stage, heard: &Heard) -> Cause {
    let (signs_in, in_clear) = (stage == Stage::SignIn, footing == Footing::Clear);
    for code in &heard.imap_codes {
        let cause = match code.as_str() {
            NOT_PERMITTED if signs_in => return Cause::Ambiguous,
            "AUTHENTICATIONFAILED" if signs_in => Cause::WrongPassword,
            "NONEXISTENT" if stage == Stage::FollowUp => Cause::MailboxMissing,
            "PRIVACYREQUIRED" => Cause::EncryptionRequired,
            // CANNOT: it can never succeed, whatever the password.
            "CONTACTADMIN" | "NOPERM" | "CANNOT" => Cause::PolicyBlocked,
            // Our fault, as the server sees it: it says nothing of the password.
            "CLIENTBUG" if stage == Stage::FollowUp => return Cause::Ambiguous,
            "CLIENTBUG" => return Cause::ServerRefuses,
            "UNAVAILABLE" | "INUSE" | "SERVERBUG" | "CORRUPTION" => Cause::TemporarilyUnavailable,
            "LIMIT" if in_clear => Cause::TemporarilyUnavailable,
            "LIMIT" => Cause::TooManyConnections,
            "OVERQUOTA" => Cause::QuotaExceeded,
            _ => continue,
        };
        if can_be_told(footing, stage, cause) {
            return cause;
        }
    }
    match heard.status {
        Some(Status::No | Status::Bad) if stage == Stage::StartTls => Cause::StartTlsMissing,
        Some(Status::No) if signs_in => Cause::Ambiguous,
        // To a server that has signed somebody in, the command is a good one: it is the mailbox that is not there.
        Some(Status::No | Status::Bad) if stage == Stage::FollowUp => Cause::Ambiguous,
        Some(Status::No) => Cause::ServerRefuses,
        None if heard.says_bye => Cause::ServerRefuses,
        Some(Status::Ok | Status::Bad) | None => Cause::ProtocolViolation,
    }
}

#[cfg(test)]
mod tests {
    use super::super::spoken::{imap, smtp};
    use super::*;

    #[test]
    fn unknown_words_fall_back_to_the_codes() {
        for (said, cause) in [
            ("535", Cause::WrongPassword),
            ("535 nope", Cause::WrongPassword),
            ("550 5.7.8 nope", Cause::WrongPassword),
            ("534 5.7.9 nope", Cause::Ambiguous),
            ("538 5.7.11 nope", Cause::EncryptionRequired),
            ("504 nope", Cause::MechanismUnsupported),
            ("525 5.7.13 nope", Cause::AccountDisabled),
            ("550 5.1.1 nope", Cause::MailboxMissing),
            ("535 5.3.0 nope", Cause::TemporarilyUnavailable),
            ("554 5.3.5 nope", Cause::TemporarilyUnavailable),
            ("503 5.3.3 nope", Cause::MechanismUnsupported),
            ("554 5.3.4 nope", Cause::ServerRefuses),
            ("535 5.4.3 nope", Cause::TemporarilyUnavailable),
            ("550 5.4.1 nope", Cause::ServerRefuses),
            ("554 5.4.6 nope", Cause::ServerRefuses),
            ("454 4.7.0 nope", Cause::TemporarilyUnavailable),
            ("571 5.7.1 nope", Cause::ServerRefuses),
            ("250 fine", Cause::ProtocolViolation),
        ] {
            assert_eq!(smtp("mail.example.org", Stage::SignIn, said).cause, cause, "{said}");
        }
        for (said, cause) in [
            ("NO [AUTHENTICATIONFAILED] nope", Cause::WrongPassword),
            ("NO [EXPIRED] nope", Cause::PasswordExpired),
            ("NO [PRIVACYREQUIRED] nope", Cause::EncryptionRequired),
            ("NO [CONTACTADMIN] nope", Cause::PolicyBlocked),
            ("NO [CANNOT] nope", Cause::PolicyBlocked),
            ("NO [NOPERM] nope", Cause::PolicyBlocked),
            ("NO [UNAVAILABLE] nope", Cause::TemporarilyUnavailable),
            ("NO [INUSE] nope", Cause::TemporarilyUnavailable),
            ("NO [SERVERBUG] nope", Cause::TemporarilyUnavailable),
            ("BAD [SERVERBUG] nope", Cause::TemporarilyUnavailable),
            ("NO [CORRUPTION] nope", Cause::TemporarilyUnavailable),
            ("* BYE [SERVERBUG] nope", Cause::TemporarilyUnavailable),
            ("NO [CLIENTBUG] nope", Cause::ServerRefuses),
            ("BAD [CLIENTBUG] nope", Cause::ServerRefuses),
            ("NO [LIMIT] nope", Cause::TooManyConnections),
            ("NO [OVERQUOTA] nope", Cause::QuotaExceeded),
            ("NO [AUTHORIZATIONFAILED] nope", Cause::Ambiguous),
            ("NO nope", Cause::Ambiguous),
            ("BAD nope", Cause::ProtocolViolation),
        ] {
            assert_eq!(imap("mail.example.org", Stage::SignIn, said).cause, cause, "{said}");
        }
    }

    #[test]
    fn a_mailbox_that_does_not_open_after_the_sign_in_says_nothing_of_the_password() {
        let open = &[Cause::TemporarilyUnavailable, Cause::ImapDisabledByAdmin, Cause::PolicyBlocked][..];
        for (said, cause, may_be) in [
            ("NO nope", Cause::Ambiguous, open),
            ("NO STATUS failed", Cause::Ambiguous, open),
            ("NO [AUTHENTICATIONFAILED] nope", Cause::Ambiguous, open),
            ("* BYE nope", Cause::ServerRefuses, &[]),
            ("NO [SERVERBUG] nope", Cause::TemporarilyUnavailable, &[]),
            ("NO [INUSE] nope", Cause::TemporarilyUnavailable, &[]),
            ("NO [CANNOT] nope", Cause::PolicyBlocked, &[]),
            ("NO [NONEXISTENT] nope", Cause::MailboxMissing, &[]),
            ("BAD [CLIENTBUG] nope", Cause::Ambiguous, open),
            ("BAD nope", Cause::Ambiguous, open),
        ] {
            let failure = imap("mail.example.org", Stage::FollowUp, said);
            assert_eq!((failure.cause, failure.may_be.as_slice()), (cause, may_be), "{said}");
        }
    }
}
