//! What was seen of a network: observations, each with the time it took.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use account::cause::Cause;
use account::{Protocol, Security};
use net::{Answering, Family, Local, LookupFault, Pieces, Root};

use super::last_good::Then;

/// Everything that was seen so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// What this computer says, at the beginning.
    pub(super) local: Local,
    /// The same, at the end.
    pub(super) afterwards: Option<Local>,
    /// True if the router was asked for and did not answer.
    pub(super) router_is_mute: bool,
    /// What names came to.
    pub(super) names: Vec<NameSeen>,
    /// What became of a question to the resolver, if nobody had an answer.
    pub(super) nameserver: Option<Answering>,
    /// What the pages came to that tell a sign-in page from the internet.
    pub(super) pages: Vec<PageSeen>,
    /// What the ports came to.
    pub(super) ports: Vec<PortSeen>,
    /// What the ports came to that had not ended when enough was seen.
    pub(super) pending: Vec<PortSeen>,
    /// What ports came to at this computer's own addresses, where nothing leaves it.
    pub(super) here: Vec<(SocketAddr, PortEnd)>,
    /// From which address packets to a server leave; from none if this computer knows no way there.
    pub(super) ways: BTreeMap<IpAddr, Option<IpAddr>>,
    /// Where this computer itself lets nothing out to, if nothing answered.
    pub(super) forbidden: BTreeSet<IpAddr>,
    /// Where the servers were when mail last worked.
    pub(super) worked: BTreeSet<IpAddr>,
    /// What else is known of then.
    pub(super) then: Then,
    /// What the proxy that is set came to, if it was asked.
    pub(super) proxy: Option<ProxySeen>,
    /// Time since the beginning.
    pub(super) elapsed: Duration,
}

/// One question for the addresses of a name.
#[derive(Clone, Debug)]
pub(super) struct NameSeen {
    pub(super) host: String,
    pub(super) family: Family,
    pub(super) found: Result<Vec<IpAddr>, LookupFault>,
    pub(super) took: Duration,
}

/// One page that is known to be always the same.
#[derive(Clone, Debug)]
pub(super) struct PageSeen {
    pub(super) host: String,
    pub(super) end: PageEnd,
    pub(super) took: Duration,
}

/// What a page came to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum PageEnd {
    /// It is as it has to be; seconds by which its server's clock is ahead of ours, if it says so.
    Matches {
        /// See above.
        ahead: Option<i64>,
    },
    /// Somebody else answered.
    Differs,
    /// An answer without the page: its host has trouble, or somebody in between forbids it.
    Unwell,
    /// A connection, and then nothing.
    Mute,
    /// Nobody answered.
    Silent,
    /// Its host has no address.
    Nameless(LookupFault),
}

/// The proxy that is set for web pages.
#[derive(Clone, Copy, Debug)]
pub(super) struct ProxySeen {
    pub(super) end: ProxyEnd,
    pub(super) took: Duration,
}

/// What a proxy came to.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum ProxyEnd {
    /// No way, or no answer.
    LeadsNowhere,
    /// It is there, and wants to know who asks.
    WantsSignIn,
    /// A way out.
    LeadsOut,
}

/// One port of one address.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Target {
    pub(super) host: String,
    pub(super) address: SocketAddr,
    pub(super) speech: Speech,
    pub(super) role: Role,
    /// How many times it was tried before: packets get lost.
    pub(super) before: u8,
}

impl Role {
    /// True if the connection is all that is tried.
    pub(super) fn is_dialled_alone(self) -> bool {
        matches!(self, Self::Again | Self::Known | Self::Elsewhere | Self::Resolver)
    }
}

impl Target {
    pub(super) fn family(&self) -> Family {
        Family::of(self.address.ip())
    }

    pub(super) fn protocol(&self) -> Option<Protocol> {
        match self.speech {
            Speech::Mail(protocol, _) => Some(protocol),
            Speech::Web => None,
        }
    }

    pub(super) fn pieces(&self) -> Pieces {
        if self.role == Role::Contrast { Pieces::Small } else { Pieces::Usual }
    }
}

/// What is spoken at a port.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Speech {
    Mail(Protocol, Security),
    /// TLS and no more.
    Web,
}

/// What a port is tried for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Role {
    /// The account uses it.
    Own,
    /// The account could use it.
    Other,
    /// It tells whether more than mail is shut out.
    Control,
    /// Once more, in small pieces.
    Contrast,
    /// Once more, for the time it takes.
    Again,
    /// It was there last time, whatever names lead to.
    Known,
    /// It has nothing to do with mail, and answered over the other kind of addresses.
    Elsewhere,
    /// It is asked for names, and did not answer.
    Resolver,
}

/// What a port came to.
#[derive(Clone, Debug)]
pub(super) struct PortSeen {
    pub(super) target: Target,
    /// How long the connection took, if there was one.
    pub(super) connected: Option<Duration>,
    /// How long it took until it was encrypted, if it was.
    pub(super) encrypted: Option<Duration>,
    /// Who issued the certificate, if it spoke and that is said.
    pub(super) issuer: Option<String>,
    /// What became of large pieces that were sent, behind everything else.
    pub(super) large: Large,
    pub(super) end: PortEnd,
    pub(super) took: Duration,
}

/// What became of pieces that are as large as the way is said to take, and were sent to a server.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Large {
    /// None was sent.
    NotSent,
    /// They were answered.
    Arrived,
    /// Nothing came back, where small ones had been answered soon.
    Lost,
}

/// What a port came to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum PortEnd {
    /// Verified TLS, and what has to be said was said.
    Spoke(Root),
    /// Nothing listens there, or somebody says so.
    Refused,
    /// No way there, said by this computer or by a router.
    Unreachable,
    /// This computer does not let the connection out.
    Denied,
    /// No answer at all.
    Silent,
    /// A connection, and then silence.
    Mute {
        /// True if something was heard before: a greeting in clear.
        greeted: bool,
    },
    /// Something else was said.
    Failed(Cause, BTreeMap<String, String>),
}

impl PortEnd {
    /// The cause that says so, if something is wrong.
    pub(super) fn cause(&self) -> Option<Cause> {
        match self {
            Self::Spoke(Root::Public) => None,
            Self::Spoke(Root::Private { .. }) => Some(Cause::Interception),
            Self::Refused => Some(Cause::Refused),
            Self::Unreachable => Some(Cause::Unreachable),
            Self::Denied => Some(Cause::LocalFirewall),
            Self::Silent | Self::Mute { .. } => Some(Cause::TimedOut),
            Self::Failed(cause, _) => Some(*cause),
        }
    }

    /// The cause, if a switch to encryption was to be offered and was not.
    pub(super) fn encryption_taken_out(&self) -> Option<Cause> {
        self.cause().filter(|cause| cause.is_in_clear())
    }

    /// True if nothing that a server says came back.
    pub(super) fn is_dead(&self) -> bool {
        matches!(self, Self::Refused | Self::Unreachable | Self::Silent | Self::Mute { .. })
    }
}

/// A connection that takes so long is to somebody far away, or on a way that loses packets: silence behind it may be
/// an answer that is still to come.
const FAR: Duration = Duration::from_millis(300);

impl PortSeen {
    /// True if nothing that a server says came back, and not because it was slow to come.
    pub(super) fn is_dead(&self) -> bool {
        let is_far = self.connected.is_some_and(|took| took >= FAR);
        self.end.is_dead() && !(is_far && matches!(self.end, PortEnd::Mute { .. }))
    }

    /// True if it is shut: whoever has said a word is not shut out.
    pub(super) fn is_shut(&self) -> bool {
        self.is_dead() && self.end != PortEnd::Mute { greeted: true }
    }

    pub(super) fn spoke(&self) -> bool {
        matches!(self.end, PortEnd::Spoke(_))
    }

    /// True if somebody took the connection, or turned it away.
    fn is_answered(&self) -> bool {
        self.connected.is_some() || self.end == PortEnd::Refused
    }

    /// True if large pieces got lost at a port of the account that was tried for the first time.
    pub(super) fn is_first_loss(&self) -> bool {
        self.large == Large::Lost && self.target.role == Role::Own && self.target.before == 0
    }

    /// True if it is one of the account's ports, as mail programs reach it.
    pub(super) fn is_of(&self, protocol: Protocol) -> bool {
        self.target.role == Role::Own && self.target.protocol() == Some(protocol)
    }
}

impl Seen {
    /// True if mail worked in this very network, through a VPN or past one as here.
    pub(super) fn is_the_same_way(&self) -> bool {
        self.then.is_here() && self.then.likeness.had_tunnel == self.local.leads_through_tunnel()
    }

    /// Whether anything came back from the ports of the resolver, if those were tried.
    pub(super) fn resolver_is_there(&self) -> Option<bool> {
        let mut ports = self.ports.iter().filter(|port| port.target.role == Role::Resolver).peekable();
        ports.peek()?;
        Some(ports.any(PortSeen::is_answered))
    }

    /// True if the account's server for this protocol spoke.
    pub(super) fn speaks(&self, protocol: Protocol) -> bool {
        self.ports.iter().any(|port| port.is_of(protocol) && port.spoke())
    }

    /// True if anybody spoke whom everybody believes.
    pub(super) fn is_let_out(&self) -> bool {
        self.ports.iter().any(|port| port.end == PortEnd::Spoke(Root::Public))
    }

    /// True if both servers of the account spoke.
    pub(super) fn mail_speaks(&self) -> bool {
        [Protocol::Smtp, Protocol::Imap].into_iter().all(|protocol| self.speaks(protocol))
    }

    /// True if a mail server that this computer believes said something over this kind of addresses: that a connection
    /// came about says only that the first packets pass.
    pub(super) fn carries(&self, family: Family) -> bool {
        let unproven = [Cause::HungUp, Cause::CertificateUntrusted, Cause::CertificateForAnotherName];
        let is_said = |port: &PortSeen| match &port.end {
            PortEnd::Spoke(_) => true,
            PortEnd::Failed(cause, _) => !unproven.contains(cause),
            PortEnd::Refused
            | PortEnd::Unreachable
            | PortEnd::Denied
            | PortEnd::Silent
            | PortEnd::Mute { .. } => false,
        };
        let is_of_mail = |port: &PortSeen| port.target.family() == family && port.target.protocol().is_some();
        self.ports.iter().any(|port| is_of_mail(port) && is_said(port))
    }

    /// True if a connection of this kind came about, to whomever.
    pub(super) fn connects(&self, family: Family) -> bool {
        let mut all = self.ports.iter().chain(&self.pending);
        all.any(|port| port.target.family() == family && port.connected.is_some())
    }

    /// True if anything far answered.
    pub(super) fn anything_connects(&self) -> bool {
        let is_unanswered = |page: &PageSeen| matches!(page.end, PageEnd::Silent | PageEnd::Nameless(_));
        let pages = self.pages.iter().any(|page| !is_unanswered(page));
        // The resolver is looked at apart.
        let mut ports = self.ports.iter().filter(|port| port.target.role != Role::Resolver);
        pages || ports.any(PortSeen::is_answered)
    }

    /// What a host's lookup of one kind came to.
    pub(super) fn name(&self, host: &str, family: Family) -> Option<&NameSeen> {
        self.names.iter().find(|name| name.host == host && name.family == family)
    }

    /// True if some name has an address.
    pub(super) fn any_name(&self) -> bool {
        let pages = self.pages.iter().any(|page| !matches!(page.end, PageEnd::Nameless(_)));
        pages || self.names.iter().any(|name| name.found.is_ok())
    }

    /// How many pages are not what they have to be.
    pub(super) fn pages_that_differ(&self) -> usize {
        self.pages.iter().filter(|page| page.end == PageEnd::Differs).count()
    }

    /// True if a page is as it has to be.
    pub(super) fn a_page_matches(&self) -> bool {
        self.pages.iter().any(|page| matches!(page.end, PageEnd::Matches { .. }))
    }

    /// Seconds by which the clock of the internet is ahead of ours.
    pub(super) fn ahead(&self) -> Option<i64> {
        self.pages.iter().find_map(|page| match page.end {
            PageEnd::Matches { ahead } => ahead,
            PageEnd::Differs | PageEnd::Unwell | PageEnd::Mute | PageEnd::Silent | PageEnd::Nameless(_) => {
                None
            }
        })
    }
}
