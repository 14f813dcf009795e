//! The answer of a check for programs: JSON, schema 1. Fields may be added; none is ever renamed.

mod send_test;

pub use self::send_test::SendTestReport;

use serde::Serialize;

use crate::access::AccessServer;
use crate::advice;
use crate::verify::Unused;
use account::cause::{Action, Cause};
use account::provider::{PasswordRule, Provider};
use account::secret::Suspect;
use account::{Account, Fingerprint, Protocol, Security, Server};
use check::diagnose::Certainty;
use check::send::{Arrived, NotArrived};
use check::verdict::Verdict;
use check::{CheckError, CheckOutcome, Leg, LegEnd, Stage};
use net::discover::{Asked, Discovery, Found, Source, Tried};
use words::Words;

/// The version of the JSON that is written.
pub const SCHEMA: u32 = 1;

/// What came of checking one account.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountReport {
    /// The version of this JSON.
    pub schema: u32,
    /// Whose mail.
    pub address: String,
    /// Key of the provider, if it is known.
    pub provider: Option<&'static str>,
    /// True if both servers took the password.
    pub verified: bool,
    /// What is wrong, all in all; nothing if nothing is.
    pub verdict: Option<VerdictReport>,
    /// Why nothing was checked at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorReport>,
    /// Why there is a stored password that is not sent, if that is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proven_elsewhere: Option<ProvenElsewhere>,
    /// Outgoing mail.
    pub smtp: LegReport,
    /// Incoming mail.
    pub imap: LegReport,
    /// What came of a message from the address to itself, if one was asked for and the password was tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_test: Option<SendTestReport>,
    /// A server through which outgoing mail could go from this network, where the account's own cannot be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outgoing_instead: Option<OutgoingInstead>,
}

/// A stored password that was not proven at a server that the account has.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProvenElsewhere {
    /// Outgoing or incoming.
    pub protocol: Protocol,
    /// The server that the account has.
    pub host: String,
    /// The one where the password was proven; `null` if nothing is known of that.
    pub proven_at: Option<String>,
}

impl ProvenElsewhere {
    fn of(unused: &Unused) -> Option<Self> {
        match unused.clone() {
            Unused::Missing => None,
            Unused::Elsewhere { protocol, host, proven } => Some(Self { protocol, host, proven_at: proven }),
        }
    }
}

/// The mail server of whoever gives the access to this network. A mailbox there is needed to send through it.
#[derive(Clone, Debug, Serialize)]
pub struct OutgoingInstead {
    /// Key of the provider.
    pub provider: &'static str,
    /// Its host name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How it becomes encrypted.
    pub security: Security,
}

impl From<&AccessServer> for OutgoingInstead {
    fn from(AccessServer { provider, server }: &AccessServer) -> Self {
        let (host, port) = (server.host.clone(), server.port.get());
        Self { provider: &provider.key, host, port, security: server.security }
    }
}

impl AccountReport {
    /// The report of a check that ran.
    pub fn new(account: &Account, report: &CheckOutcome, verdict: Option<&Verdict>, words: &Words) -> Self {
        Self {
            schema: SCHEMA,
            address: account.address().to_string(),
            provider: account.key(),
            verified: report.verified().is_some(),
            verdict: verdict.map(|verdict| VerdictReport::new(verdict, verdict.provider(account), words)),
            error: None,
            proven_elsewhere: None,
            smtp: LegReport::new(&report.smtp),
            imap: LegReport::new(&report.imap),
            send_test: None,
            outgoing_instead: None,
        }
    }

    /// The report of an account for whose servers the keychain has no password, told by `message`.
    pub fn not_stored(account: &Account, unused: &Unused, message: String) -> Self {
        let error = Some(ErrorReport { code: "notStored".to_owned(), message });
        Self { error, proven_elsewhere: ProvenElsewhere::of(unused), ..Self::unchecked(account) }
    }

    /// The report of an account of which nothing is sent for a while, told by `message`.
    pub fn paused(account: &Account, message: String) -> Self {
        let error = Some(ErrorReport { code: "paused".to_owned(), message });
        Self { error, ..Self::unchecked(account) }
    }

    /// The report of an account that was refused before anything was sent.
    pub fn unsent(account: &Account, verdict: &Verdict, words: &Words) -> Self {
        let verdict = Some(VerdictReport::new(verdict, account.provider(), words));
        Self { verdict, ..Self::unchecked(account) }
    }

    fn unchecked(account: &Account) -> Self {
        Self {
            schema: SCHEMA,
            address: account.address().to_string(),
            provider: account.key(),
            verified: false,
            verdict: None,
            error: None,
            proven_elsewhere: None,
            smtp: LegReport::skipped(),
            imap: LegReport::skipped(),
            send_test: None,
            outgoing_instead: None,
        }
    }
}

/// Why a command could not do its work.
#[derive(Clone, Debug, Serialize)]
pub struct ErrorReport {
    /// A name that stays.
    pub code: String,
    /// One line, in the chosen language.
    pub message: String,
}

/// What is wrong, all in all, and what to do.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VerdictReport {
    /// The one cause to act on.
    pub cause: Cause,
    /// What an ambiguous refusal may be, likeliest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub may_be: Vec<Cause>,
    /// What about the password may be the reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suspects: Vec<Suspect>,
    /// The server that a certificate names in place of the one that was asked for, if it may be the right one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named_server: Option<String>,
    /// How certain it is, where the network was looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// What was seen of the network besides.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Cause>,
    /// Another port of the server that works from here, if one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_port: Option<u16>,
    /// True if waiting alone can cure it.
    pub temporary: bool,
    /// What can be done, the action that mends it first.
    pub actions: Vec<Action>,
    /// A headline, in the chosen language.
    pub title: String,
    /// What happened and what to do, in the chosen language.
    pub advice: String,
}

impl VerdictReport {
    fn new(verdict: &Verdict, provider: Option<&Provider>, words: &Words) -> Self {
        let advice = advice::on_verdict(verdict, provider);
        let told = advice.told(words);
        Self {
            cause: verdict.cause,
            may_be: verdict.may_be.clone(),
            suspects: verdict.suspects.iter().collect(),
            named_server: advice.named_server().map(str::to_owned),
            certainty: verdict.network.as_ref().map(|sight| sight.certainty),
            also: verdict.network.as_ref().map(|sight| sight.also.clone()).unwrap_or_default(),
            other_port: verdict.facts.get("other").and_then(|port| port.parse().ok()),
            temporary: verdict.temporary,
            actions: advice.actions,
            title: told.title,
            advice: [vec![told.what], told.may_be, told.suspects, told.steps, vec![told.remedy]]
                .concat()
                .join(" "),
        }
    }
}

/// What came of one conversation.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LegReport {
    /// True if the server took the password.
    pub ok: bool,
    /// True if no sign-in was tried here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skipped: Option<bool>,
    /// Host name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// TCP port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// User name that is tried there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Who issued the certificate that was verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// That certificate, if it is one of a program on this computer that is believed because a person chose it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Fingerprint>,
    /// How the connection becomes encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<Security>,
    /// Where it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Why it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// What an ambiguous refusal may be, likeliest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub may_be: Vec<Cause>,
    /// SMTP reply code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<u16>,
    /// Enhanced status code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced: Option<String>,
    /// The server's own words, made safe to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// Milliseconds all stages took.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elapsed_ms: Option<u64>,
    /// The stages that were begun.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stages: Vec<StageReport>,
}

/// A stage and the time it took.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct StageReport {
    /// Which.
    pub stage: Stage,
    /// Milliseconds.
    pub ms: u64,
}

impl LegReport {
    fn new(leg: &Leg) -> Self {
        let stages: Vec<_> = leg
            .stages
            .iter()
            .map(|(stage, took)| StageReport { stage: *stage, ms: whole_milliseconds(*took) })
            .collect();
        let reached = Self {
            host: Some(leg.server.host.clone()),
            port: Some(leg.server.port.get()),
            security: Some(leg.server.security),
            user: Some(leg.server.user.clone()),
            issuer: leg.issuer.clone(),
            certificate: leg.chosen,
            elapsed_ms: Some(whole_milliseconds(leg.stages.iter().map(|(_, took)| *took).sum())),
            stages,
            ..Self::default()
        };
        match &leg.end {
            LegEnd::Passed => Self { ok: true, ..reached },
            LegEnd::Skipped => Self { skipped: Some(true), ..reached },
            LegEnd::Failed(error) => reached.failed(error),
        }
    }

    fn skipped() -> Self {
        Self { skipped: Some(true), ..Self::default() }
    }

    fn failed(self, error: &CheckError) -> Self {
        let reply = error.reply.as_ref();
        Self {
            stage: Some(error.stage),
            cause: Some(error.cause),
            may_be: error.may_be.clone(),
            code: reply.and_then(|reply| reply.code),
            enhanced: reply.and_then(|reply| reply.enhanced.clone()),
            said: reply.map(|reply| reply.said.clone()),
            ..self
        }
    }
}

/// What was found for an address.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DiscoveryReport {
    /// The version of this JSON.
    pub schema: u32,
    /// Whose servers.
    pub address: String,
    /// Key of the provider, if it is known.
    pub provider: Option<&'static str>,
    /// What may be typed as a password.
    pub passwords: PasswordsReport,
    /// Why no password is taken, if that is so.
    pub refusal: Option<Cause>,
    /// Outgoing servers, best first.
    pub smtp: Vec<FoundReport>,
    /// Incoming servers, best first.
    pub imap: Vec<FoundReport>,
    /// Who receives the mail to filter it, so that who keeps it cannot be seen there.
    pub filter: Option<&'static str>,
    /// Where it was looked, in the order of trust.
    pub tried: Vec<TriedReport>,
    /// Milliseconds it took in all.
    pub elapsed_ms: u64,
}

/// What may be typed as a password.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
pub enum PasswordsReport {
    /// As the provider has it.
    Known(PasswordRule),
    /// Nothing is known of it.
    Unknown(&'static str),
}

/// A server that was found.
#[derive(Clone, Debug, Serialize)]
pub struct FoundReport {
    /// Which.
    #[serde(flatten)]
    pub server: Server,
    /// Where.
    pub source: Source,
    /// True if it is not below the domain and nobody but DNS names it, so that a person should look at it before a
    /// password goes there.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unconfirmed: bool,
}

/// A way that was gone.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct TriedReport {
    /// Where it was looked.
    pub source: Source,
    /// For which domain: that of the address, or of who receives its mail.
    pub asked: Asked,
    /// What came of it.
    pub outcome: net::discover::Outcome,
    /// Milliseconds.
    pub ms: u64,
}

impl DiscoveryReport {
    /// The report of a search that ended.
    pub fn new(found: &Discovery) -> Self {
        let servers = |servers: &[Found]| {
            let report = |found: &Found| FoundReport {
                server: found.server.clone(),
                source: found.source,
                unconfirmed: found.is_unconfirmed(),
            };
            servers.iter().map(report).collect()
        };
        let tried = |tried: &Tried| TriedReport {
            source: tried.source,
            asked: tried.asked,
            outcome: tried.outcome,
            ms: whole_milliseconds(tried.took),
        };
        Self {
            schema: SCHEMA,
            address: found.account.address().to_string(),
            provider: found.account.key(),
            passwords: found.passwords.map_or(PasswordsReport::Unknown("unknown"), PasswordsReport::Known),
            refusal: found.refusal(),
            smtp: servers(&found.smtp),
            imap: servers(&found.imap),
            filter: found.filter.map(|filter| filter.name.as_str()),
            tried: found.tried.iter().map(tried).collect(),
            elapsed_ms: whole_milliseconds(found.took),
        }
    }
}

/// What a check says about the password, all in all.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Answer {
    /// Both servers took it.
    Right,
    /// A definite no: the person must change something.
    No,
    /// It could not be checked: nothing is known about the password.
    Unknown,
}

impl Answer {
    /// The answer of a check with this verdict; `None` means that nothing is wrong.
    pub fn of(verdict: Option<&Verdict>) -> Self {
        match verdict {
            None => Self::Right,
            Some(verdict) if !verdict.temporary && verdict.cause.is_refusal() => Self::No,
            Some(_) => Self::Unknown,
        }
    }

    /// The answer about a message to oneself: right if it was seen to arrive.
    pub fn of_message(sent: &Result<Arrived, NotArrived>) -> Self {
        match sent {
            Ok(_) => Self::Right,
            Err(NotArrived { error, .. }) => {
                let refused = error.stage == Stage::HandOver && error.reply.is_some();
                let is_definite = refused || error.cause.is_refusal();
                if is_definite && !error.temporary { Self::No } else { Self::Unknown }
            }
        }
    }
}

fn whole_milliseconds(took: std::time::Duration) -> u64 {
    u64::try_from(took.as_millis()).unwrap_or(u64::MAX)
}
