//! What a refusal means: by its words, which are in `replies/`, else by its codes.

use super::alternatives::alternatives;
use super::by_code::by_code;
use super::context::Context;
use super::parse::Heard;
use super::rules::{Rule, rule};
use crate::outcome::{Failure, Stage};
use account::cause::Cause;

/// What an answer means that is no good one: by its words if a rule knows them, else by its codes. What passes
/// outranks what stays: a server that could not look says nothing of the password.
pub(super) fn classify(context: &Context<'_>, stage: Stage, heard: &Heard) -> Failure {
    // Where the sign-in was taken, a plain no says no more than its codes.
    let is_said = |rule: &&Rule| stage != Stage::FollowUp || rule.cause != Cause::ServerRefuses;
    let rule = rule(context, stage, heard).filter(is_said);
    if let Some(failure) = rule.and_then(|rule| alternatives(context, stage, heard, rule)) {
        return failure;
    }
    let mut failure = rule.map_or_else(|| by_code(context, stage, heard), Rule::failure);
    // A rule that says itself that it lasts knows a server whose codes say otherwise.
    if rule.is_some_and(Rule::lasts) {
        return failure;
    }
    if heard.is_transient() && rule.is_some() && answers_credentials(heard) && may_be_the_password(&failure) {
        failure.may_be = vec![Cause::WrongPassword, Cause::TemporarilyUnavailable];
        failure.cause = Cause::Ambiguous;
    } else if heard.is_transient() && blames_what_was_sent(&failure) {
        failure = Cause::TemporarilyUnavailable.into();
    } else if rule.is_some() && stage == Stage::SignIn && may_be_the_password(&failure) {
        failure = beside_its_code(failure, by_code(context, stage, heard).cause);
    }
    if stage < Stage::SignIn && failure.cause == Cause::TemporarilyUnavailable {
        failure.cause = Cause::ServerBusy;
    }
    failure.temporary |= heard.is_transient() && failure.cause != Cause::Ambiguous;
    failure
}

/// A plain no whose code has one meaning, which is another: it is one of the two.
fn beside_its_code(failure: Failure, code: Cause) -> Failure {
    if !code.weighs_as_a_code() || failure.may_be.contains(&code) {
        return failure;
    }
    let words = if failure.may_be.is_empty() { vec![failure.cause] } else { failure.may_be };
    Failure { may_be: [vec![code], words].concat(), ..Cause::Ambiguous.into() }
}

/// True for a code that says “later” and is given to credentials alone: RFC 4954 section 6 has 4.7.8 of those, and 435
/// and 451 are what servers write that mistake the class.
fn answers_credentials(heard: &Heard) -> bool {
    heard.enhanced.as_deref() == Some("4.7.8")
        || matches!((heard.code, &heard.enhanced), (Some(435 | 451), None))
}

/// Whether name or password are what is, or may be, refused.
fn blames_what_was_sent(failure: &Failure) -> bool {
    let is_the_name = failure.cause.is_refusal() && failure.cause.suspects_user_name();
    is_the_name || may_be_the_password(failure)
}

fn may_be_the_password(failure: &Failure) -> bool {
    failure.cause == Cause::WrongPassword || failure.may_be.contains(&Cause::WrongPassword)
}

#[cfg(test)]
mod tests {
    use super::super::spoken::{context, imap, secret, server, smtp};
    use super::*;
    use crate::transcript::Answer;
    use account::Protocol;

    /// The replies of the reference on providers, at their hosts: whoever says it, it means that.
    #[test]
    fn every_reply_that_is_known_of_a_provider_means_there_what_it_means() {
        use Cause::*;
        for (host, said, cause, may_be) in [
            (
                "smtp.gmail.com",
                "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later.",
                TemporarilyUnavailable,
                &[][..],
            ),
            ("smtp.gmail.com", "504 5.7.4 Unrecognized Authentication Type", MechanismUnsupported, &[]),
            (
                "smtp.gmail.com",
                "530 5.7.0 Must issue a STARTTLS command first. x1 - gsmtp",
                EncryptionRequired,
                &[],
            ),
            ("imap.gmail.com", "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", WrongPassword, &[]),
            (
                "imap.gmail.com",
                "NO [UNAVAILABLE] Temporary System Problem (Failure)",
                TemporarilyUnavailable,
                &[],
            ),
            (
                "imap.gmail.com",
                "NO [OVERQUOTA] Account exceeded command or bandwidth limits.",
                QuotaExceeded,
                &[],
            ),
            (
                "smtp.office365.com",
                "535 5.7.3 Authentication unsuccessful [AM0PR02]",
                Ambiguous,
                &[WrongPassword, BasicAuthDisabled, OauthRequired],
            ),
            (
                "smtp.office365.com",
                "535 5.7.139 Authentication unsuccessful, account locked.",
                Ambiguous,
                &[TooManyAttempts, AccountDisabled],
            ),
            (
                "smtp.office365.com",
                "504 5.7.4 Unrecognized authentication type [AM0]",
                Ambiguous,
                &[MechanismUnsupported, SmtpAuthDisabled],
            ),
            (
                "outlook.office365.com",
                "NO LOGIN failed.",
                Ambiguous,
                &[BasicAuthDisabled, OauthRequired, WrongPassword],
            ),
            ("outlook.office365.com", "NO Basic authentication is disabled.", BasicAuthDisabled, &[]),
            (
                "imap.mail.me.com",
                "NO [AUTHENTICATIONFAILED] Authentication failed",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "smtp.mail.me.com",
                "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "imap.mail.yahoo.com",
                "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "imap.aol.com",
                "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "imap.mail.att.net",
                "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "smtp.aol.com",
                "535 5.7.0 (#AUTH005) Too many bad auth attempts.",
                Ambiguous,
                &[AppPasswordRequired, TooManyAttempts],
            ),
            (
                "imap.fastmail.com",
                "NO Incorrect username, password or access token.",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "smtp.fastmail.com",
                "535 5.7.0 Incorrect username or password",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            ("smtp.fastmail.com", "535 5.7.0 nope", Ambiguous, &[AppPasswordRequired, WrongPassword]),
            (
                "imap.zoho.com.au",
                "NO [AUTHENTICATIONFAILED] Invalid credentials(Failure)",
                Ambiguous,
                &[WrongPassword, AppPasswordRequired, ImapDisabled],
            ),
            ("smtp.zoho.jp", "535 Authentication Failed", Ambiguous, &[WrongPassword, AppPasswordRequired]),
            (
                "imap.yandex.com",
                "NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=x1",
                Ambiguous,
                &[ImapDisabled, AppPasswordRequired, WrongPassword],
            ),
            (
                "imap.web.de",
                "NO authentication failed",
                Ambiguous,
                &[WrongPassword, ImapDisabled, AppPasswordRequired],
            ),
            (
                "mail.gmx.com",
                "535 Authentication credentials invalid",
                Ambiguous,
                &[WrongPassword, ImapDisabled, AppPasswordRequired],
            ),
            // The same sentence from a sender of bulk mail.
            (
                "email-smtp.eu-west-1.amazonaws.com",
                "535 Authentication Credentials Invalid",
                WrongPassword,
                &[],
            ),
            ("imap.example.org", "NO [AUTHENTICATIONFAILED] Authentication failed.", WrongPassword, &[]),
            (
                "imap.example.org",
                "* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway.\nNO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
                EncryptionRequired,
                &[],
            ),
            (
                "imap.example.org",
                "NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)",
                TooManyConnections,
                &[],
            ),
            ("smtp.example.org", "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", WrongPassword, &[]),
            (
                "smtp.example.org",
                "454 4.7.0 Temporary authentication failure: no mechanism available",
                TemporarilyUnavailable,
                &[],
            ),
            ("127.0.0.1", "NO no such user", WrongPassword, &[]),
            ("127.0.0.1", "454 4.7.0 no such user", WrongPassword, &[]),
            ("127.0.0.1", "454 4.7.0 too many failed requests, please try again later", TooManyAttempts, &[]),
            ("127.0.0.1", "454 4.7.0 backend: connection reset", TemporarilyUnavailable, &[]),
        ] {
            let failure = match said.starts_with(|c: char| c.is_ascii_digit()) {
                true => smtp(host, Stage::SignIn, said),
                false => imap(host, Stage::SignIn, said),
            };
            assert_eq!((failure.cause, failure.may_be.as_slice()), (cause, may_be), "{host}: {said}");
        }
    }

    #[test]
    fn gmails_replies_are_told_apart_wherever_their_lines_break() {
        for (said, cause) in [
            (
                "535-5.7.8 Username and Pass\n535-5.7.8 word not accepted. https://support.google.com/mail/?p=BadCre\n535 5.7.8 dentials x - gsmtp",
                Cause::WrongPassword,
            ),
            ("534-5.7.9 Application-spec\n534 5.7.9 ific password required.", Cause::AppPasswordRequired),
            ("534-5.7.9 Application-specific\n534 5.7.9 password required.", Cause::AppPasswordRequired),
            ("534-5.7.9 APPLICATION-SPECIFIC PASSWORD\n534 5.7.9 REQUIRED.", Cause::AppPasswordRequired),
            ("454 4.7.0 Too many login attempts, please try again later.", Cause::TooManyAttempts),
            ("454 4.7.0 Cannot authenticate due to temporary system problem.", Cause::TemporarilyUnavailable),
        ] {
            assert_eq!(smtp("smtp.gmail.com", Stage::SignIn, said).cause, cause, "{said}");
        }
    }

    #[test]
    fn a_refused_mailbox_is_not_a_wrong_password() {
        let failure = imap("mail.example.org", Stage::FollowUp, "NO [AUTHENTICATIONFAILED] no mailbox");
        assert_eq!(failure.cause, Cause::Ambiguous);
        assert!(!failure.may_be.contains(&Cause::WrongPassword));
        let said = "BAD Command received in Invalid state.";
        assert_eq!(imap("mail.example.org", Stage::SignIn, said).cause, Cause::ServerRefuses);
        assert_eq!(imap("mail.example.org", Stage::FollowUp, said).cause, Cause::Ambiguous);
    }

    #[test]
    fn a_code_for_later_that_answers_credentials_may_be_a_plain_no() {
        let both = [Cause::WrongPassword, Cause::TemporarilyUnavailable];
        for said in [
            "435 4.7.8 Error: authentication failed:",
            "435 Unable to authenticate: incorrect password",
            "451 Authentication failed: Could not authenticate",
        ] {
            let failure = smtp("mail.example.org", Stage::SignIn, said);
            assert_eq!((failure.cause, failure.may_be.as_slice()), (Cause::Ambiguous, &both[..]), "{said}");
        }
        for said in ["454 4.7.0 Authentication failed", "421 4.7.0 Invalid password", "435 later"] {
            let failure = smtp("mail.example.org", Stage::SignIn, said);
            assert_eq!(failure.cause, Cause::TemporarilyUnavailable, "{said}");
        }
    }

    #[test]
    fn what_passes_by_itself_is_called_temporary() {
        assert!(smtp("mail.example.org", Stage::SignIn, "454 nope").temporary);
        assert!(
            smtp(
                "smtp.gmail.com",
                Stage::SignIn,
                "550-5.4.5 Daily user sending limit exceeded.\n550 5.4.5 x"
            )
            .temporary
        );
        assert!(!smtp("mail.example.org", Stage::SignIn, "535 nope").temporary);
    }

    #[test]
    fn the_same_words_mean_different_things_at_different_providers() {
        let said = "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials";
        assert_eq!(imap("imap.mail.yahoo.com", Stage::SignIn, said).cause, Cause::Ambiguous);
        assert_eq!(imap("imap.example.org", Stage::SignIn, said).cause, Cause::WrongPassword);
        assert_eq!(imap("imap.notmail.me.com", Stage::SignIn, said).cause, Cause::WrongPassword);
    }

    #[test]
    fn nothing_is_known_of_a_password_before_the_sign_in() {
        for stage in [Stage::Greeting, Stage::Capability] {
            for (said, cause) in [
                ("535 5.7.8 Username and Password not accepted", Cause::ServerRefuses),
                ("534 5.7.9 Application-specific password required.", Cause::ServerRefuses),
                ("550-5.4.5 Daily user sending limit exceeded.", Cause::ServerRefuses),
                ("421 4.7.0 Try again later, closing connection.", Cause::ServerBusy),
                ("554 5.7.1 Your IP address 192.0.2.1 is blocked", Cause::IpBlocked),
            ] {
                assert_eq!(smtp("smtp.gmail.com", stage, said).cause, cause, "{stage:?} {said}");
            }
            for (said, cause) in [
                ("* BYE [AUTHENTICATIONFAILED] Authentication failed", Cause::ServerRefuses),
                ("* BYE [OVERQUOTA] Account exceeded command or bandwidth limits.", Cause::ServerRefuses),
                ("* BYE Too many simultaneous connections.", Cause::TooManyConnections),
            ] {
                assert_eq!(imap("imap.mail.yahoo.com", stage, said).cause, cause, "{stage:?} {said}");
            }
        }
    }

    #[test]
    fn bytes_that_are_not_utf8_leave_the_rest_readable() {
        let mut line =
            b"535 \xb5\xc7\xc2\xbc: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256"
                .to_vec();
        line.push(0xff);
        let server = server("smtp.qq.com");
        let answer = Answer { lines: vec![line], tag: None };
        let failure = context(Protocol::Smtp, &server, None, &secret()).refusal(Stage::SignIn, &answer);
        assert_eq!(failure.cause, Cause::AppPasswordRequired);
    }

    #[test]
    fn the_chinese_of_older_servers_means_what_it_means_elsewhere() {
        let server = server("smtp.qq.com");
        for (line, cause) in [
            (
                &b"535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc\xa1\xa3"[..],
                Cause::AppPasswordRequired,
            ),
            (b"550 \xd3\xc3\xbb\xa7\xc3\xbb\xd3\xd0\xc8\xa8\xcf\xde", Cause::SmtpAuthDisabled),
            (b"535 \xcf\xb5\xcd\xb3\xb7\xb1\xc3\xa6", Cause::TemporarilyUnavailable),
        ] {
            let answer = Answer { lines: vec![line.to_vec()], tag: None };
            let failure = context(Protocol::Smtp, &server, None, &secret()).refusal(Stage::SignIn, &answer);
            assert_eq!(failure.cause, cause, "{:?}", failure.reply);
        }
    }
}
