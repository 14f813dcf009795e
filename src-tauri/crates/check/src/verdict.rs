//! One answer from two conversations: what is wrong, all in all.

use std::collections::BTreeMap;

use crate::outcome::{CheckError, Leg, LegEnd, Report, Stage};
use account::cause::{Cause, Subject};
use account::provider::{PasswordRule, Provider};
use account::secret::{Look, Secret};
use account::{Protocol, Server};

/// What is wrong, all in all.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verdict {
    /// The conversation that tells it; `None` for what needed none.
    pub protocol: Option<Protocol>,
    /// The one cause to act on.
    pub cause: Cause,
    /// What an ambiguous refusal may be, likeliest first.
    pub may_be: Vec<Cause>,
    /// True if waiting alone can cure it.
    pub temporary: bool,
    /// Facts for the words, by Fluent variable name: those of the failed conversation, its `host` and `port`.
    pub facts: BTreeMap<String, String>,
}

impl From<Cause> for Verdict {
    fn from(cause: Cause) -> Self {
        let (may_be, facts) = (Vec::new(), BTreeMap::new());
        Self { protocol: None, cause, may_be, temporary: cause.passes(), facts }
    }
}

impl Verdict {
    /// What is wrong with one conversation, looked at alone.
    pub fn of_one(error: &CheckError, server: &Server) -> Self {
        Failed { server, error }.refusal(None, History::default())
    }
}

/// What is known of the account and the password besides this check.
#[derive(Clone, Copy, Debug, Default)]
pub struct History {
    /// True if this very password was accepted before.
    pub password_was_good: bool,
    /// How much the password looks like the provider's app passwords.
    pub look: Look,
    /// True if there is white space within the password.
    pub has_spaces: bool,
}

impl History {
    /// The same, with a look at the password.
    pub fn with(self, secret: &Secret, provider: Option<&Provider>) -> Self {
        let look = Look::of(secret, provider.and_then(|provider| provider.shape.as_ref()));
        Self { look, has_spaces: secret.expose().contains(char::is_whitespace), ..self }
    }
}

/// Draws the verdict; `None` if nothing failed.
pub fn verdict(report: &Report, provider: Option<&Provider>, history: History) -> Option<Verdict> {
    let (smtp, imap) = (failure(&report.smtp), failure(&report.imap));
    Some(match (smtp, imap) {
        (None, None) => return None,
        (Some(smtp), None) => alone(smtp, &report.imap, provider, history),
        (None, Some(imap)) => alone(imap, &report.smtp, provider, history),
        (Some(smtp), Some(imap)) => {
            let weightier = if weight(imap.error) > weight(smtp.error) { imap } else { smtp };
            weightier.refusal(provider, history)
        }
    })
}

/// One conversation failed; `other` is the one that did not.
fn alone(failed: Failed<'_>, other: &Leg, provider: Option<&Provider>, history: History) -> Verdict {
    let error = failed.error;
    if other.end != LegEnd::Passed {
        return failed.refusal(provider, history);
    }
    if error.stage <= Stage::Greeting && error.cause.subject() == Subject::Silence {
        return failed.as_cause(Cause::PortBlocked, Vec::new());
    }
    // The other server took this very password a moment ago: it is neither mistyped nor of the wrong kind.
    if error.stage == Stage::SignIn && error.cause == Cause::Ambiguous {
        let may_be = error.may_be.iter().copied();
        let left: Vec<_> = may_be.filter(|cause| cause.subject() != Subject::Password).collect();
        match left.as_slice() {
            [] => {}
            [cause] => return failed.as_cause(*cause, Vec::new()),
            _ => return failed.as_cause(Cause::Ambiguous, left),
        }
    }
    if error.stage == Stage::SignIn && says_wrong_password(error) {
        if history.has_spaces {
            return failed.as_cause(Cause::WrongPassword, Vec::new()).with("spaces", "within");
        }
        let known_shape = provider.is_some_and(|provider| provider.shape.is_some());
        return if known_shape || history.password_was_good {
            failed.as_cause(Cause::PasswordRevoked, Vec::new())
        } else {
            let may_be = vec![Cause::ImapDisabled, Cause::PasswordRevoked, Cause::WrongPassword];
            failed.as_cause(Cause::Ambiguous, may_be)
        };
    }
    failed.refusal(provider, history)
}

/// A conversation that failed.
#[derive(Clone, Copy)]
struct Failed<'a> {
    server: &'a Server,
    error: &'a CheckError,
}

fn failure(leg: &Leg) -> Option<Failed<'_>> {
    match &leg.end {
        LegEnd::Failed(error) => Some(Failed { server: &leg.server, error }),
        LegEnd::Passed | LegEnd::Skipped => None,
    }
}

impl Failed<'_> {
    /// What the server said, in the light of what was before and of how the password looks.
    fn refusal(self, provider: Option<&Provider>, history: History) -> Verdict {
        if says_wrong_password(self.error) {
            let only_app_passwords =
                provider.is_some_and(|provider| provider.password == PasswordRule::AppPassword);
            let may_need_another = self.error.cause == Cause::WrongPassword
                || self.error.may_be.contains(&Cause::AppPasswordRequired);
            match history.look {
                _ if history.password_was_good => return self.as_cause(Cause::PasswordRevoked, Vec::new()),
                // Whatever it is, an app password it is not.
                Look::Differs if only_app_passwords && may_need_another => {
                    return self.as_cause(Cause::AppPasswordRequired, Vec::new());
                }
                Look::Fits | Look::Slipped { .. } => return self.as_cause(Cause::WrongPassword, Vec::new()),
                Look::Unknown | Look::Differs => {}
            }
        }
        let temporary = self.error.temporary;
        let spaces = if history.has_spaces { "within" } else { "none" };
        Verdict { temporary, ..self.as_cause(self.error.cause, self.error.may_be.clone()) }
            .with("spaces", spaces)
    }

    fn as_cause(self, cause: Cause, may_be: Vec<Cause>) -> Verdict {
        let mut facts = self.error.facts.clone();
        facts.insert("host".to_owned(), self.server.host.clone());
        facts.insert("port".to_owned(), self.server.port.to_string());
        facts.insert("user".to_owned(), self.server.user.clone());
        Verdict { protocol: Some(self.error.protocol), may_be, facts, ..cause.into() }
    }
}

impl Verdict {
    fn with(mut self, fact: &str, value: &str) -> Self {
        self.facts.insert(fact.to_owned(), value.to_owned());
        self
    }
}

/// The password is refused as such, or may be: nothing else is said to be wrong. Before the sign-in no
/// words can say so.
fn says_wrong_password(error: &CheckError) -> bool {
    let all_of_password = error.may_be.iter().all(|cause| cause.subject() == Subject::Password);
    let may_be = error.may_be.contains(&Cause::WrongPassword) && all_of_password;
    let refused = error.cause == Cause::WrongPassword || (error.cause == Cause::Ambiguous && may_be);
    error.stage >= Stage::SignIn && refused
}

/// How much a failure explains when both conversations failed: a login page of the network explains
/// everything; a refused sign-in outranks a silent server.
fn weight(error: &CheckError) -> u8 {
    if error.cause == Cause::CaptivePortal {
        4
    } else if error.cause.subject() == Subject::Silence {
        0
    } else if error.stage >= Stage::SignIn && error.reply.is_some() {
        3
    } else if error.stage >= Stage::Tls {
        2
    } else {
        1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Reception, Reply};
    use account::Security;

    const NOTHING: History = History { password_was_good: false, look: Look::Unknown, has_spaces: false };
    const WAS_GOOD: History = History { password_was_good: true, ..NOTHING };

    #[test]
    fn a_check_that_succeeded_has_no_verdict() {
        assert_eq!(verdict(&report(LegEnd::Passed, LegEnd::Passed), None, NOTHING), None);
    }

    #[test]
    fn the_pair_of_results_tells_more_than_each_alone() {
        let smtp = |stage, cause| failed(Protocol::Smtp, stage, cause);
        let imap = |stage, cause| failed(Protocol::Imap, stage, cause);
        let passed = || LegEnd::Passed;
        for (outgoing, incoming, expected) in [
            (smtp(Stage::Connect, Cause::TimedOut), passed(), Cause::PortBlocked),
            (smtp(Stage::Connect, Cause::Refused), passed(), Cause::PortBlocked),
            (passed(), imap(Stage::Connect, Cause::TimedOut), Cause::PortBlocked),
            (smtp(Stage::SignIn, Cause::TimedOut), passed(), Cause::TimedOut),
            (smtp(Stage::Connect, Cause::TimedOut), imap(Stage::Connect, Cause::TimedOut), Cause::TimedOut),
            (smtp(Stage::Resolve, Cause::Offline), imap(Stage::Resolve, Cause::Offline), Cause::Offline),
            (
                smtp(Stage::Connect, Cause::TimedOut),
                imap(Stage::Tls, Cause::CaptivePortal),
                Cause::CaptivePortal,
            ),
            (
                smtp(Stage::Tls, Cause::CaptivePortal),
                imap(Stage::Connect, Cause::TimedOut),
                Cause::CaptivePortal,
            ),
            (
                smtp(Stage::Connect, Cause::TimedOut),
                imap(Stage::SignIn, Cause::WrongPassword),
                Cause::WrongPassword,
            ),
            (smtp(Stage::SignIn, Cause::AppPasswordRequired), LegEnd::Skipped, Cause::AppPasswordRequired),
            (
                smtp(Stage::SignIn, Cause::AppPasswordRequired),
                imap(Stage::Connect, Cause::TimedOut),
                Cause::AppPasswordRequired,
            ),
            (passed(), imap(Stage::SignIn, Cause::ImapDisabled), Cause::ImapDisabled),
            (passed(), imap(Stage::SignIn, Cause::WrongPassword), Cause::PasswordRevoked),
            (passed(), imap(Stage::SignIn, Cause::WebLoginRequired), Cause::WebLoginRequired),
        ] {
            let report = report(outgoing, incoming);
            let drawn = verdict(&report, Provider::with_key("gmail"), NOTHING).unwrap();
            assert_eq!(drawn.cause, expected, "{report:?}");
        }
    }

    #[test]
    fn a_password_that_was_good_is_revoked_and_not_mistyped() {
        let report = report(failed(Protocol::Smtp, Stage::SignIn, Cause::WrongPassword), LegEnd::Skipped);
        let gmail = Provider::with_key("gmail");
        assert_eq!(verdict(&report, gmail, WAS_GOOD).unwrap().cause, Cause::PasswordRevoked);
        assert_eq!(verdict(&report, gmail, NOTHING).unwrap().cause, Cause::WrongPassword);
    }

    #[test]
    fn nothing_said_before_the_sign_in_revokes_a_password() {
        for stage in [Stage::StartTls, Stage::Greeting, Stage::Capability] {
            let report = report(failed(Protocol::Smtp, stage, Cause::WrongPassword), LegEnd::Passed);
            let drawn = verdict(&report, Provider::with_key("gmail"), WAS_GOOD).unwrap();
            assert_eq!(drawn.cause, Cause::WrongPassword, "{stage:?}");
        }
    }

    #[test]
    fn at_an_unknown_provider_a_half_refused_password_stays_open() {
        let report = report(LegEnd::Passed, failed(Protocol::Imap, Stage::SignIn, Cause::WrongPassword));
        let drawn = verdict(&report, None, NOTHING).unwrap();
        assert_eq!(drawn.cause, Cause::Ambiguous);
        assert_eq!(drawn.may_be[0], Cause::ImapDisabled);
    }

    /// Of a pair of results: what the reference says that it tells, row by row.
    #[test]
    fn each_pair_of_results_has_its_verdict() {
        use Cause::{
            Ambiguous, AppPasswordRequired, BasicAuthDisabled, ImapDisabled, ImapDisabledByAdmin,
            OauthRequired, PasswordRevoked, PortBlocked, SmtpAuthDisabled, TimedOut, WebLoginRequired,
            WrongPassword,
        };
        let fits = History { look: Look::Fits, ..NOTHING };
        let spaces = History { has_spaces: true, ..NOTHING };
        let account_password = History { look: Look::Differs, ..NOTHING };
        let passed = || LegEnd::Passed;
        let skipped = || LegEnd::Skipped;
        let smtp = |cause| failed(Protocol::Smtp, Stage::SignIn, cause);
        let imap = |cause| failed(Protocol::Imap, Stage::SignIn, cause);
        let unclear = |protocol, may_be: &[Cause]| match failed(protocol, Stage::SignIn, Ambiguous) {
            LegEnd::Failed(error) => LegEnd::Failed(CheckError { may_be: may_be.to_vec(), ..error }),
            end @ (LegEnd::Passed | LegEnd::Skipped) => end,
        };
        let silent = |protocol| failed(protocol, Stage::Connect, TimedOut);
        for (name, outgoing, incoming, provider, history, expected) in [
            ("spaces in the password", passed(), imap(WrongPassword), "gmail", spaces, WrongPassword),
            ("revoked between the two", passed(), imap(WrongPassword), "gmail", fits, PasswordRevoked),
            ("IMAP is switched off", passed(), imap(ImapDisabled), "gmail", fits, ImapDisabled),
            ("the administrator", passed(), imap(ImapDisabledByAdmin), "gmail", fits, ImapDisabledByAdmin),
            (
                "Microsoft, IMAP closed and SMTP still open",
                passed(),
                unclear(Protocol::Imap, &[BasicAuthDisabled, WrongPassword]),
                "outlook",
                NOTHING,
                BasicAuthDisabled,
            ),
            (
                "Microsoft, as it says it",
                passed(),
                unclear(Protocol::Imap, &[BasicAuthDisabled, OauthRequired, WrongPassword]),
                "outlook",
                NOTHING,
                Ambiguous,
            ),
            (
                "Yandex, IMAP off",
                passed(),
                unclear(Protocol::Imap, &[ImapDisabled, AppPasswordRequired, WrongPassword]),
                "yandex",
                NOTHING,
                ImapDisabled,
            ),
            (
                "mail programs switched off for sending alone",
                unclear(Protocol::Smtp, &[SmtpAuthDisabled, AppPasswordRequired]),
                passed(),
                "yandex",
                NOTHING,
                SmtpAuthDisabled,
            ),
            (
                "the account password",
                smtp(AppPasswordRequired),
                skipped(),
                "gmail",
                NOTHING,
                AppPasswordRequired,
            ),
            ("an unusual sign-in", smtp(WebLoginRequired), skipped(), "gmail", NOTHING, WebLoginRequired),
            ("the port is blocked", silent(Protocol::Smtp), passed(), "gmail", NOTHING, PortBlocked),
            ("no way out", silent(Protocol::Smtp), silent(Protocol::Imap), "gmail", NOTHING, TimedOut),
            ("mistyped or of another account", smtp(WrongPassword), skipped(), "gmail", fits, WrongPassword),
            (
                "not an app password",
                smtp(WrongPassword),
                skipped(),
                "gmail",
                account_password,
                AppPasswordRequired,
            ),
            ("nothing known of it", smtp(WrongPassword), skipped(), "gmail", NOTHING, WrongPassword),
            ("it was good before", smtp(WrongPassword), skipped(), "gmail", WAS_GOOD, PasswordRevoked),
            (
                "iCloud, with an app password",
                unclear(Protocol::Smtp, &[AppPasswordRequired, WrongPassword]),
                skipped(),
                "icloud",
                fits,
                WrongPassword,
            ),
            (
                "iCloud, with something else",
                unclear(Protocol::Smtp, &[AppPasswordRequired, WrongPassword]),
                skipped(),
                "icloud",
                account_password,
                AppPasswordRequired,
            ),
            (
                "an app password of no known look",
                unclear(Protocol::Smtp, &[AppPasswordRequired, WrongPassword]),
                skipped(),
                "fastmail",
                NOTHING,
                Ambiguous,
            ),
        ] {
            let drawn = verdict(&report(outgoing, incoming), Provider::with_key(provider), history).unwrap();
            assert_eq!(drawn.cause, expected, "{name}");
        }
    }

    #[test]
    fn the_verdict_names_the_server_that_failed() {
        let report = report(LegEnd::Passed, failed(Protocol::Imap, Stage::Connect, Cause::TimedOut));
        let drawn = verdict(&report, None, NOTHING).unwrap();
        assert_eq!((drawn.facts["host"].as_str(), drawn.facts["port"].as_str()), ("imap.example.org", "993"));
    }

    fn report(smtp: LegEnd, imap: LegEnd) -> Report {
        Report::pretend(leg("smtp.example.org", 465, smtp), leg("imap.example.org", 993, imap))
    }

    fn leg(host: &str, port: u16, end: LegEnd) -> Leg {
        let server = Server {
            host: host.to_owned(),
            port: port.try_into().unwrap(),
            security: Security::Tls,
            user: "anna@example.org".to_owned(),
        };
        Leg { server, issuer: None, reception: Reception::Nothing, stages: Vec::new(), end }
    }

    fn failed(protocol: Protocol, stage: Stage, cause: Cause) -> LegEnd {
        let reply = (stage == Stage::SignIn && cause != Cause::TimedOut).then(Reply::default);
        let (may_be, facts) = (Vec::new(), BTreeMap::new());
        LegEnd::Failed(CheckError { protocol, stage, cause, may_be, temporary: cause.passes(), reply, facts })
    }
}
