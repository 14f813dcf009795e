//! What encryption says: who reads along, and a clock that is wrong.

use std::collections::BTreeSet;

use account::Protocol;
use account::cause::{Action, Cause};
use account::provider::Provider;
use net::Root;

use super::super::last_good::{SetBack, TOLERATED};
use super::super::seen::{PortEnd, PortSeen, Speech};
use super::super::sign::Sign;
use super::Certainty::{Certain, Likely, Possible};
use super::{BOTH, Certainty, Finding, Judge, NOT_BELIEVED};

impl Judge<'_> {
    /// Certificates do not hold today, and it is the clock.
    pub(super) fn clock(&self) -> Option<Finding> {
        let failed = |wanted: Cause| {
            let with_it = self.seen.ports.iter().filter(|port| port.end.cause() == Some(wanted));
            with_it.map(|port| &port.target.host).collect::<BTreeSet<_>>().len()
        };
        let (early, late) = (failed(Cause::CertificateNotYetValid), failed(Cause::CertificateExpired));
        if early + late == 0 {
            return None;
        }
        let found = Finding::answered(Cause::ClockWrong, Certain);
        match (self.seen.ahead(), self.seen.then.set_back) {
            (Some(ahead), _) if early > 0 && ahead > TOLERATED => Some(found.with("minutes", ahead / 60)),
            (Some(ahead), _) if late > 0 && ahead < -TOLERATED => Some(found.with("minutes", ahead / 60)),
            (Some(_), _) => None,
            (None, _) if early > 0 && is_before_the_table() => Some(found),
            // Mail worked at a time that is still to come by this clock.
            (None, Some(SetBack::WasRight)) if early > 0 => Some(found),
            (None, Some(SetBack::Unsaid)) if early > 0 => Some(Finding { certainty: Likely, ..found }),
            // Whoever proves today who they are contradicts it.
            (None, _) if (early > 1 || late > 1) && !self.any_speaks() => {
                Some(Finding { certainty: Likely, ..found })
            }
            (None, _) => None,
        }
    }

    /// Mail comes through, and this computer's clock is so wrong that what is sent seems to be of another time.
    pub(super) fn clock_although_well(&self) -> Option<Cause> {
        const HOUR: i64 = 3600;
        self.seen.ahead().filter(|ahead| ahead.abs() > HOUR).map(|_| Cause::ClockWrong)
    }

    /// The server's certificate does not hold today, and the clock is right as far as was seen.
    pub(super) fn out_of_date(&self) -> Option<Finding> {
        let is_of_time =
            |cause: &Cause| [Cause::CertificateExpired, Cause::CertificateNotYetValid].contains(cause);
        let ahead = self.seen.ahead();
        if ahead.is_some_and(|ahead| ahead.abs() > TOLERATED) || ahead.is_none() && !self.any_speaks() {
            return None;
        }
        BOTH.into_iter().filter(|protocol| !self.seen.speaks(*protocol)).find_map(|protocol| {
            let cause = self.own(protocol).filter_map(|port| port.end.cause()).find(is_of_time)?;
            let found = Finding::answered(cause, Possible).at(self.servers.of(protocol));
            Some(match ahead {
                Some(_) => Finding { certainty: Likely, ..found.seen_by(Sign::Theirs) }
                    .doing(&[Action::Wait, Action::ChangeNetwork]),
                None => found,
            })
        })
    }

    /// Somebody reads mail along.
    pub(super) fn interception(&self) -> Option<Finding> {
        self.reading_along(|port| port.target.speech != Speech::Web)
    }

    /// Somebody reads web pages along, which says nothing of mail: nobody has to be let in for it.
    pub(super) fn interception_of_pages(&self) -> Option<Finding> {
        let found = self.reading_along(|port| port.target.speech == Speech::Web)?;
        Some(found.doing(&NOT_BELIEVED))
    }

    fn reading_along(&self, is_meant: impl Fn(&PortSeen) -> bool) -> Option<Finding> {
        let mut untrusted: Vec<&PortSeen> = Vec::new();
        let mut issuers = BTreeSet::new();
        for port in self.seen.ports.iter().filter(|port| is_meant(port)) {
            match &port.end {
                PortEnd::Spoke(root @ Root::Private { issuer, interceptor })
                    if self.reads_along(port, root) =>
                {
                    let found =
                        Finding::answered(Cause::Interception, Certain).with("host", &port.target.host);
                    let found = found.with("issuer", issuer);
                    return Some(match interceptor {
                        Some(key) => found.with("interceptor", key),
                        None => found,
                    });
                }
                PortEnd::Failed(Cause::CertificateUntrusted, facts)
                    if self.is_of_table(&port.target.host) =>
                {
                    untrusted.push(port);
                    issuers.insert(facts.get("issuer").cloned().unwrap_or_default());
                    if let Some(key) = facts.get("interceptor") {
                        let found = Finding::answered(Cause::Interception, Certain).with("interceptor", key);
                        let issuer = facts.get("issuer").cloned().unwrap_or_default();
                        let found = found.with("host", &port.target.host).with("issuer", issuer);
                        return Some(found.doing(&NOT_BELIEVED));
                    }
                }
                PortEnd::Spoke(_)
                | PortEnd::Refused
                | PortEnd::Unreachable
                | PortEnd::Denied
                | PortEnd::Silent
                | PortEnd::Mute { .. }
                | PortEnd::Failed(..) => {}
            }
        }
        let addresses: BTreeSet<_> = untrusted.iter().map(|port| port.target.address).collect();
        let is_of_imap = |port: &&&PortSeen| port.target.host == self.servers.imap.host;
        let shown = untrusted.iter().find(is_of_imap).or(untrusted.first())?;
        (addresses.len() > 1 && issuers.len() == 1).then(|| {
            Finding::answered(Cause::Interception, Likely)
                .with("host", &shown.target.host)
                .with("port", shown.target.address.port())
                .with("issuer", issuers.into_iter().next().unwrap_or_default())
                .doing(&NOT_BELIEVED)
        })
    }

    /// A switch to encryption that is not there. A server that nobody knows may never have had it.
    pub(super) fn taken_out(
        &self,
        cause: Cause,
        certainty: Certainty,
        protocol: Protocol,
        port: u16,
    ) -> Finding {
        let found = Finding::answered(cause, certainty).at(self.servers.of(protocol));
        let is_known = cause != Cause::StartTlsMissing || self.is_known_to_encrypt(protocol, port);
        if is_known { found } else { found.seen_by(Sign::Unlisted) }
    }

    /// True if a port is known to offer the switch to encryption: by the table, or when mail last worked.
    pub(super) fn is_known_to_encrypt(&self, protocol: Protocol, port: u16) -> bool {
        self.is_of_table(&self.servers.of(protocol).host) || self.seen.then.had_start_tls(protocol, port)
    }

    /// The switch to encryption was taken out.
    pub(super) fn start_tls(&self) -> Option<Finding> {
        BOTH.into_iter().find_map(|protocol| {
            let own = self.own(protocol).find_map(|port| port.end.encryption_taken_out())?;
            let at = self.servers.of(protocol).port.get();
            let found = self.taken_out(own, Likely, protocol, at);
            Some(match self.port_to_use(protocol) {
                Some(port) => Finding { certainty: Certain, ..found.with("other", port) }
                    .doing(&[Action::UseOtherPort, Action::ChangeNetwork]),
                None if self.seen.then.had_start_tls(protocol, at) => {
                    found.doing(&[Action::ChangeNetwork, Action::TryAgain])
                }
                None => found.doing(&[Action::ChangeNetwork, Action::EditServers]),
            })
        })
    }
}

/// True if this computer's clock is before the day of something in the table.
fn is_before_the_table() -> bool {
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    Provider::all().any(|provider| provider.checked.as_ref().is_some_and(|day| *day > today))
}
