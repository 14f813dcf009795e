//! One answer from two conversations: what is wrong, all in all. Never more than was seen.
//!
//! A definite cause has a definite sign. Mostly it is the failed conversation's own: the server's words, or a
//! code with one meaning. What else was seen makes four more of them definite:
//!
//! | cause | what was seen |
//! | --- | --- |
//! | `portBlocked` | the other server took the password, and of this one not one byte came |
//! | `passwordRevoked` | an earlier check of ours proved this very password, and it is refused as a password |
//! | `appPasswordRequired` | the provider takes nothing else, and what was refused does not look like one |
//! | `wrongPassword` | user name or password is refused, and what was given looks like an app password |
//!
//! What is left after striking others out stays `ambiguous`: the reasons stand in it likeliest first, and the words
//! of each say the step that tells it from the others.
//!
//! # The matrix
//!
//! A conversation is written as the stage where it failed and the cause; after a colon what an ambiguous refusal may
//! be, by its words. `mute`: not one byte came from that server. Beside it stands what is known besides: the
//! provider whose servers they are (`own`: of none that is known; `two`: of two houses), how the password
//! looks, and whether it `wasGood`. A test reads the table and compares each row with what [`verdict`] says.
//!
//! | outgoing | incoming | known besides | verdict |
//! | --- | --- | --- | --- |
//! | passed | passed | gmail | nothing |
//! | connect timedOut, mute | passed | gmail | portBlocked |
//! | connect timedOut, mute | passed | own | portBlocked |
//! | passed | connect timedOut, mute | own | portBlocked |
//! | connect refused, mute | passed | gmail | portBlocked |
//! | connect refused, mute | passed | own | refused |
//! | connect unreachable, mute | passed | gmail | unreachable |
//! | connect refused, mute | passed | proton | refused |
//! | connect timedOut, mute | passed | proton | timedOut |
//! | passed | tls hungUp, mute | proton | hungUp |
//! | tls timedOut, mute | passed | gmail | portBlocked |
//! | tls timedOut, mute | passed | own | timedOut |
//! | startTls timedOut, mute | passed | own | timedOut |
//! | tls hungUp, mute | passed | gmail | portBlocked |
//! | tls hungUp | passed | gmail | hungUp |
//! | greeting timedOut | passed | gmail | timedOut |
//! | startTls hungUp | passed | own | hungUp |
//! | signIn timedOut | passed | gmail | timedOut |
//! | passed | capability hungUp | own | hungUp |
//! | passed | tls certificateExpired | own | certificateExpired |
//! | signIn wrongPassword | skipped | gmail | wrongPassword |
//! | signIn wrongPassword | skipped | gmail fits | wrongPassword |
//! | signIn wrongPassword | skipped | gmail differs | appPasswordRequired |
//! | signIn wrongPassword | skipped | gmail wasGood | passwordRevoked |
//! | signIn wrongPassword | skipped | own | wrongPassword |
//! | signIn appPasswordRequired | skipped | gmail | appPasswordRequired |
//! | signIn webLoginRequired | skipped | gmail wasGood | webLoginRequired |
//! | signIn ambiguous: appPasswordRequired wrongPassword | skipped | icloud fits | wrongPassword |
//! | signIn ambiguous: appPasswordRequired wrongPassword | skipped | icloud differs | appPasswordRequired |
//! | signIn ambiguous: appPasswordRequired wrongPassword | skipped | fastmail | ambiguous: appPasswordRequired wrongPassword |
//! | signIn ambiguous: appPasswordRequired wrongPassword | skipped | fastmail wasGood | passwordRevoked |
//! | signIn ambiguous: appPasswordRequired tooManyAttempts | skipped | yahoo fits | ambiguous: tooManyAttempts appPasswordRequired |
//! | signIn ambiguous: wrongPassword imapDisabled appPasswordRequired | skipped | gmx | ambiguous: wrongPassword imapDisabled appPasswordRequired |
//! | signIn ambiguous: wrongPassword imapDisabled appPasswordRequired | skipped | gmx wasGood | ambiguous: passwordRevoked imapDisabled appPasswordRequired |
//! | signIn mailboxMissing | skipped | own | mailboxMissing |
//! | signIn otherUserName | skipped | own | otherUserName |
//! | signIn passwordExpired | skipped | gmail wasGood | passwordExpired |
//! | passed | signIn mailboxMissing | own | mailboxMissing |
//! | passed | signIn passwordExpired | own | passwordExpired |
//! | passed | followUp mailboxMissing | own | mailboxMissing |
//! | passed | signIn imapDisabled | gmail | imapDisabled |
//! | passed | signIn imapDisabledByAdmin | gmail | imapDisabledByAdmin |
//! | passed | signIn appPasswordRequired | gmail | appPasswordRequired |
//! | passed | signIn temporarilyUnavailable | own | temporarilyUnavailable |
//! | passed | signIn wrongPassword | gmail fits | ambiguous: notKnownYet imapDisabled |
//! | passed | signIn wrongPassword | gmail spaces | ambiguous: wrongPassword notKnownYet imapDisabled |
//! | passed | signIn wrongPassword | gmail wasGood | ambiguous: imapDisabled passwordRevoked |
//! | passed | signIn wrongPassword | gmx | ambiguous: imapDisabled notKnownYet |
//! | passed | signIn wrongPassword | icloud | ambiguous: notKnownYet otherUserName imapDisabled |
//! | passed | signIn wrongPassword | own | ambiguous: otherUserName imapDisabled notKnownYet |
//! | passed | signIn wrongPassword | two | ambiguous: wrongPassword otherUserName imapDisabled notKnownYet |
//! | passed | signIn ambiguous: wrongPassword appPasswordRequired imapDisabled | own | ambiguous: otherUserName imapDisabled notKnownYet |
//! | passed | signIn ambiguous: imapDisabled appPasswordRequired wrongPassword | yandex | ambiguous: imapDisabled notKnownYet |
//! | passed | signIn ambiguous: basicAuthDisabled oauthRequired wrongPassword | outlook | ambiguous: basicAuthDisabled oauthRequired imapDisabled |
//! | passed | signIn ambiguous: policyBlocked imapDisabled | own | ambiguous: policyBlocked imapDisabled |
//! | passed | followUp wrongPassword | gmail wasGood | ambiguous: imapDisabled temporarilyUnavailable policyBlocked |
//! | passed | followUp policyBlocked | netease163 | policyBlocked |
//! | signIn ambiguous: smtpAuthDisabled appPasswordRequired | passed | yandex | ambiguous: smtpAuthDisabled notKnownYet |
//! | connect timedOut, mute | connect timedOut, mute | gmail | timedOut |
//! | resolve offline, mute | resolve offline, mute | gmail | offline |
//! | connect timedOut, mute | tls captivePortal | gmail | captivePortal |
//! | connect timedOut, mute | signIn wrongPassword | own | wrongPassword |
//! | connect timedOut, mute | signIn wrongPassword | gmail wasGood | passwordRevoked |
//! | greeting serverBusy | signIn appPasswordRequired | gmail | appPasswordRequired |
//! | signIn temporarilyUnavailable | signIn wrongPassword | own | temporarilyUnavailable |
//! | signIn temporarilyUnavailable | followUp wrongPassword | own | temporarilyUnavailable |
//! | connect timedOut, mute | followUp wrongPassword | own | ambiguous: imapDisabled temporarilyUnavailable policyBlocked |

mod history;
#[cfg(test)]
mod matrix;
mod reasons;
#[cfg(test)]
mod rule;

pub use self::history::History;

use std::collections::BTreeMap;

use crate::diagnose::{Certainty, Diagnosis};
use crate::outcome::{CheckError, CheckOutcome, Leg, LegEnd, Passwords, Reception, Stage};
use account::cause::{Action, Cause, Subject};
use account::provider::{PasswordRule, Provider};
use account::secret::{Look, Suspect, Suspects};
use account::{Account, HostScope, Protocol, Secrets, Server};

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
    /// What about the password may be the reason, if it may be the password.
    pub suspects: Suspects,
    /// Facts for the words, by Fluent variable name: those of the failed conversation, its `host` and `port`,
    /// of a password with a slip in it its `letters` and how many are `expected`, and its `look` if it `differs`.
    pub facts: BTreeMap<String, String>,
    /// What a look at the network adds, where the cause is from there.
    pub network: Option<Sight>,
}

/// What a look at the network adds to a cause.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Sight {
    /// How certain the cause is.
    pub certainty: Certainty,
    /// What can be done, the action that mends it first.
    pub actions: Vec<Action>,
    /// What was seen besides.
    pub also: Vec<Cause>,
}

impl From<Cause> for Verdict {
    fn from(cause: Cause) -> Self {
        let (may_be, suspects, facts) = (Vec::new(), Suspects::NONE, BTreeMap::new());
        Self { protocol: None, cause, may_be, temporary: cause.passes(), suspects, facts, network: None }
    }
}

impl Verdict {
    /// What the network does, as a verdict of its own.
    pub fn of_network(diagnosis: &Diagnosis, cause: Cause) -> Self {
        let Diagnosis { certainty, actions, also, facts, .. } = diagnosis.clone();
        Self { facts, network: Some(Sight { certainty, actions, also }), ..cause.into() }
    }

    /// The provider of the server that tells it, if that is known.
    pub fn provider(&self, account: &Account) -> Option<&'static Provider> {
        self.protocol.map_or(account.provider(), |protocol| account.provider_at(protocol))
    }

    /// What is wrong with one conversation, looked at alone.
    pub fn of_one(error: &CheckError, server: &Server) -> Self {
        Failed { server, error, reception: Reception::Something }.by_itself(None, History::default())
    }
}

/// Draws the verdict; `None` if nothing failed.
pub fn verdict(report: &CheckOutcome, provider: Option<&Provider>, history: History) -> Option<Verdict> {
    drawn(report, |_| (provider, history))
}

/// Draws the verdict on an account, whose servers and passwords may be of two houses; `None` if nothing failed.
pub fn verdict_on(
    account: &Account,
    report: &CheckOutcome,
    secrets: &Secrets,
    history: History,
) -> Option<Verdict> {
    drawn(report, |protocol| {
        let provider = account.provider_at(protocol);
        (provider, history.with(secrets.of(protocol), provider))
    })
}

/// `known` is what is known of each conversation besides.
fn drawn<'a>(
    report: &CheckOutcome,
    known: impl Fn(Protocol) -> (Option<&'a Provider>, History),
) -> Option<Verdict> {
    let failed = [Failed::of(&report.smtp), Failed::of(&report.imap)];
    let (failed, other) = match failed {
        [None, None] => return None,
        [Some(smtp), None] => (smtp, Some(&report.imap)),
        [None, Some(imap)] => (imap, Some(&report.smtp)),
        [Some(smtp), Some(imap)] if weight(imap.error) > weight(smtp.error) => (imap, None),
        [Some(smtp), Some(_)] => (smtp, None),
    };
    let (provider, history) = known(failed.error.protocol);
    Some(match other {
        Some(other) => failed.beside(other, report.passwords, provider, history),
        None => failed.by_itself(provider, history),
    })
}

/// A conversation that failed.
#[derive(Clone, Copy)]
struct Failed<'a> {
    server: &'a Server,
    error: &'a CheckError,
    reception: Reception,
}

impl<'a> Failed<'a> {
    fn of(leg: &'a Leg) -> Option<Self> {
        match &leg.end {
            LegEnd::Failed(error) => Some(Self { server: &leg.server, error, reception: leg.reception }),
            LegEnd::Passed | LegEnd::Skipped => None,
        }
    }

    /// What is wrong, beside a conversation that did not fail.
    fn beside(
        self,
        other: &Leg,
        passwords: Passwords,
        provider: Option<&Provider>,
        history: History,
    ) -> Verdict {
        if other.end != LegEnd::Passed {
            return self.by_itself(provider, history);
        }
        if self.is_blocked(provider) {
            return self.as_cause(Cause::PortBlocked);
        }
        // That another password was taken says nothing of this one.
        let is_taken = passwords == Passwords::One;
        if is_taken && self.error.stage == Stage::SignIn && self.error.cause.gives_no_reason() {
            let takes = &other.server;
            let may_be = reasons::beside_the_others_yes(self.error, self.server, takes, provider, history);
            let took = match self.error.protocol {
                Protocol::Smtp => "imap",
                Protocol::Imap => "smtp",
            };
            return self.as_one_of(may_be).with("passed", took).suspecting(history);
        }
        self.by_itself(provider, history)
    }

    /// What is wrong, by what the server said, in the light of what was before and of how the password looks.
    fn by_itself(self, provider: Option<&Provider>, history: History) -> Verdict {
        let error = self.error;
        if error.stage == Stage::FollowUp && self.error.cause.gives_no_reason() {
            return self.as_one_of(reasons::after_its_own_yes(error));
        }
        if self.refuses_the_password() {
            let only_app_passwords =
                provider.is_some_and(|provider| provider.password == PasswordRule::AppPassword);
            let may_need_another =
                error.cause == Cause::WrongPassword || error.may_be.contains(&Cause::AppPasswordRequired);
            match history.look {
                _ if history.password_was_good => return self.as_cause(Cause::PasswordRevoked),
                // Whatever it is, an app password it is not, not even one with a slip in it.
                Look::Differs if only_app_passwords && may_need_another => {
                    return self.as_cause(Cause::AppPasswordRequired).suspecting(history);
                }
                Look::Fits | Look::Slipped { .. } | Look::Altered => {
                    return self.as_cause(Cause::WrongPassword).suspecting(history);
                }
                Look::Unknown | Look::Differs => {}
            }
        }
        let verdict = if error.cause == Cause::Ambiguous {
            self.as_one_of(reasons::in_its_words(error, history))
        } else {
            Verdict { temporary: error.temporary, ..self.as_cause(error.cause) }
        };
        if error.stage == Stage::SignIn { verdict.suspecting(history) } else { verdict }
    }

    /// True if something keeps everything on the way: the other server is reached from here, and of this one not
    /// one byte came. An answer that nothing listens, and a connection that stays mute, can be the wrong
    /// port of a server that a person named.
    /// Between here and this computer, or one beside it, is no network that could.
    fn is_blocked(self, provider: Option<&Provider>) -> bool {
        let place = HostScope::of_server(&self.server.host, provider.map(|provider| provider.key.as_str()));
        if place != HostScope::Internet {
            return false;
        }
        let (stage, cause) = (self.error.stage, self.error.cause);
        let is_mute = self.reception == Reception::Nothing && stage <= Stage::Greeting;
        let is_swallowed = stage == Stage::Connect && cause == Cause::TimedOut;
        // Where no way leads there, it may be the server that is cut off, and not the port.
        let is_cut_off = cause.subject() == Subject::Silence
            && cause != Cause::Unreachable
            && provider.is_some_and(|provider| provider.has_for(self.error.protocol, self.server));
        is_mute && (is_swallowed || is_cut_off)
    }

    /// True if the password is refused as such, or may be: nothing else is said to be wrong. Before the sign-in
    /// no words can say so, and after it the server itself has taken the password.
    fn refuses_the_password(self) -> bool {
        let error = self.error;
        let is_about_it = |cause: &Cause| cause.subject() == Subject::Password;
        let may_be = error.may_be.contains(&Cause::WrongPassword) && error.may_be.iter().all(is_about_it);
        let refused = error.cause == Cause::WrongPassword || (error.cause == Cause::Ambiguous && may_be);
        error.stage == Stage::SignIn && refused
    }

    fn as_one_of(self, may_be: Vec<Cause>) -> Verdict {
        Verdict { may_be, temporary: self.error.temporary, ..self.as_cause(Cause::Ambiguous) }
    }

    fn as_cause(self, cause: Cause) -> Verdict {
        let mut facts = self.error.facts.clone();
        facts.insert("host".to_owned(), self.server.host.clone());
        facts.insert("port".to_owned(), self.server.port.to_string());
        facts.insert("user".to_owned(), self.server.user.clone());
        let is_quoted = self.error.reply.as_ref().is_some_and(|reply| !reply.said.is_empty());
        facts.insert("said".to_owned(), if is_quoted { "below" } else { "none" }.to_owned());
        Verdict { protocol: Some(self.error.protocol), facts, ..cause.into() }
    }
}

impl Verdict {
    /// The same, with what about the password may be the reason, where that may be the password and another try
    /// may follow. That an app password is wanted some servers say of one with a space behind it, too; of what
    /// looks like the account's password, it is the whole truth.
    fn suspecting(self, history: History) -> Self {
        let wants_another = self.cause == Cause::AppPasswordRequired;
        if wants_another && history.look == Look::Differs {
            return self.with("look", "differs");
        }
        let is_open =
            [self.cause].iter().chain(&self.may_be).any(|cause| cause.subject() == Subject::Password);
        if self.temporary || !is_open {
            return self;
        }
        // The password of an account can be a phrase.
        let suspects =
            if wants_another { history.suspects.but(Suspect::SpacesWithin) } else { history.suspects };
        let suspecting = Self { suspects, ..self };
        match history.look {
            Look::Slipped { letters, expected } => {
                suspecting.with("letters", &letters.to_string()).with("expected", &expected.to_string())
            }
            Look::Unknown | Look::Fits | Look::Altered | Look::Differs => suspecting,
        }
    }

    fn with(mut self, fact: &str, value: &str) -> Self {
        self.facts.insert(fact.to_owned(), value.to_owned());
        self
    }
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
