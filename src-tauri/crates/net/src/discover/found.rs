//! What was found for an address.

use std::time::Duration;

use account::cause::Cause;
use account::mail_filter::MailFilter;
use account::provider::PasswordRule;
use account::{Account, Server, Servers};

use super::answer::Outcome;
use super::way::{Asked, Source};

/// A way that was gone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Tried {
    /// Where it looked.
    pub source: Source,
    /// For which domain.
    pub asked: Asked,
    /// What came of it.
    pub outcome: Outcome,
    /// How long it took.
    pub took: Duration,
}

/// A server that was found.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Found {
    /// Which.
    pub server: Server,
    /// Where.
    pub source: Source,
    /// Who answers for it.
    pub vouched: Vouched,
}

/// Who answers for it that a server is the right one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Vouched {
    /// Ourselves, the keepers of a collection, or the domain by its certificate.
    Known,
    /// Nobody but DNS, which anybody on the way can forge.
    ByDns,
}

impl Found {
    /// True if a person has to look at it before a password goes there: nobody but DNS names it, and its certificate
    /// does not speak for the domain either.
    pub fn is_unconfirmed(&self) -> bool {
        self.vouched == Vouched::ByDns
    }
}

/// What was found for an address.
#[derive(Clone, Debug)]
pub struct Discovery {
    /// The account, with its provider if that is known.
    pub account: Account,
    /// What may be typed as a password, if that is known.
    pub passwords: Option<PasswordRule>,
    /// Outgoing servers, best first.
    pub smtp: Vec<Found>,
    /// Incoming servers, best first.
    pub imap: Vec<Found>,
    /// Who receives the mail to filter it, so that who keeps it cannot be seen there.
    pub filter: Option<&'static MailFilter>,
    /// Each way, in the order of trust.
    pub tried: Vec<Tried>,
    /// How long it took in all.
    pub took: Duration,
}

impl Discovery {
    /// The best servers, if there is one for each protocol.
    pub fn servers(&self) -> Option<Servers> {
        let first = |found: &[Found]| found.first().map(|found| found.server.clone());
        Some(Servers { smtp: first(&self.smtp)?, imap: first(&self.imap)? })
    }

    /// True if one of the best servers has to be looked at by a person before a password goes there.
    pub fn is_unconfirmed(&self) -> bool {
        [&self.smtp, &self.imap].iter().any(|found| found.first().is_some_and(Found::is_unconfirmed))
    }

    /// True if no password is taken, whatever servers there are.
    pub fn refuses_passwords(&self) -> bool {
        self.refusal().is_some()
    }

    /// Why no password is taken, if so.
    pub fn refusal(&self) -> Option<Cause> {
        self.passwords.and_then(PasswordRule::refusal)
    }

    /// True if nobody could be asked, so that nothing is known.
    pub fn is_offline(&self) -> bool {
        let is_empty = self.smtp.is_empty() && self.imap.is_empty() && !self.refuses_passwords();
        // That the table has nothing is nobody's answer.
        is_empty
            && !self
                .tried
                .iter()
                .filter(|tried| tried.source != Source::Table)
                .any(|tried| tried.outcome.is_an_answer())
    }

    /// True if the resolver says that there is no such domain.
    pub fn has_no_domain(&self) -> bool {
        self.tried.iter().any(|tried| tried.outcome == Outcome::NoSuchDomain)
    }
}
