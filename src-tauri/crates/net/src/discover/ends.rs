//! What has come of each way, and which of them wins.

use std::time::Duration;

use account::{Account, Protocol, Server};

use super::answer::{Answer, Outcome};
use super::domain::same_owner;
use super::found::{Discovery, Found, Tried, Vouched};
use super::way::Way;

/// What has come of each way, in the order of trust.
#[derive(Debug, Default)]
pub(super) struct Ends([Option<End>; Way::ALL.len()]);

/// The end of a way, and when it came.
type End = (Result<Answer, Outcome>, Duration);

impl Ends {
    /// A way has ended.
    pub(super) fn take(&mut self, way: Way, end: Result<Answer, Outcome>, took: Duration) -> Tried {
        let tried = tried(way, outcome(&end), took);
        for (slot, known) in self.0.iter_mut().zip(Way::ALL) {
            if known == way {
                *slot = Some((end, took));
                break;
            }
        }
        tried
    }

    /// All that have not ended do so now, for this reason.
    pub(super) fn give_up(&mut self, reason: Outcome, took: Duration) {
        self.0.iter_mut().filter(|end| end.is_none()).for_each(|end| *end = Some((Err(reason), took)));
    }

    /// True once nothing that is still to come could change what wins.
    pub(super) fn are_decided(&self) -> bool {
        [Protocol::Smtp, Protocol::Imap].into_iter().all(|protocol| {
            let first = self.0.iter().find(|end| match end {
                Some((end, _)) => counts(end, protocol),
                None => true,
            });
            !matches!(first, Some(None))
        })
    }

    /// What wins.
    pub(super) fn conclude(self, account: Account, took: Duration) -> Discovery {
        let best = |protocol| {
            let ends = self.0.iter().zip(Way::ALL);
            let mut answers = ends.filter_map(|(end, way)| Some((way, end.as_ref()?.0.as_ref().ok()?)));
            answers.find(|(_, answer)| has(answer, protocol))
        };
        let best = [best(Protocol::Smtp), best(Protocol::Imap)];
        let provider = best.iter().flatten().find_map(|(_, answer)| answer.provider);
        let refuses = best.iter().flatten().any(|(_, answer)| answer.refuses());
        let servers = |best: Option<(Way, &Answer)>, protocol| match best {
            Some((way, answer)) if !refuses => answer
                .of(protocol)
                .iter()
                .map(|server| found(way, server, account.address().domain()))
                .collect(),
            Some(_) | None => vec![],
        };
        let (smtp, imap): (Vec<Found>, Vec<Found>) =
            (servers(best[0], Protocol::Smtp), servers(best[1], Protocol::Imap));
        let hosts: Vec<_> = smtp.iter().chain(&imap).map(|found| found.server.host.as_str()).collect();
        let account = account.or_at(provider).or_behind(&hosts);
        let rule = account.provider().map(|provider| provider.password);
        let refusing = best.iter().flatten().find(|(_, answer)| answer.refuses());
        let passwords = refusing.map_or(rule, |(_, answer)| answer.passwords);
        Discovery { passwords, tried: self.tried(took), smtp, imap, took, account, filter: None }
    }

    /// Each way. Where the table knows the provider, no other was begun.
    fn tried(&self, took: Duration) -> Vec<Tried> {
        let begun = match &self.0[0] {
            Some((Ok(_), _)) => 1,
            Some((Err(_), _)) | None => Way::ALL.len(),
        };
        let ended = |(end, way): (&Option<End>, Way)| match end {
            Some((end, took)) => tried(way, outcome(end), *took),
            None => tried(way, Outcome::NotNeeded, took),
        };
        self.0.iter().zip(Way::ALL).take(begun).map(ended).collect()
    }
}

fn tried(way: Way, outcome: Outcome, took: Duration) -> Tried {
    Tried { source: way.source(), asked: way.asked(), outcome, took }
}

fn counts(end: &Result<Answer, Outcome>, protocol: Protocol) -> bool {
    end.as_ref().is_ok_and(|answer| has(answer, protocol))
}

/// That no password is taken is said of both protocols.
fn has(answer: &Answer, protocol: Protocol) -> bool {
    answer.refuses() || !answer.of(protocol).is_empty()
}

fn outcome(end: &Result<Answer, Outcome>) -> Outcome {
    match end {
        Ok(answer) if answer.refuses() => Outcome::NoPasswords,
        Ok(_) => Outcome::Found,
        Err(reason) => *reason,
    }
}

fn found(way: Way, server: &Server, domain: &str) -> Found {
    let is_by_dns = way.is_by_dns_alone() && !same_owner(&server.host, domain);
    let vouched = if is_by_dns { Vouched::ByDns } else { Vouched::Known };
    Found { server: server.clone(), source: way.source(), vouched }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU16;

    use account::provider::Provider;
    use account::{Address, Security};

    use super::super::way::Source;
    use super::*;

    #[test]
    fn a_less_trusted_way_wins_only_once_no_better_one_can_come() {
        let mut ends = Ends::default();
        take(&mut ends, Way::Guess, Ok(both("guess.example")));
        take(&mut ends, Way::Srv, Ok(both("srv.shop.example")));
        assert!(!ends.are_decided());
        for way in
            [Way::Table, Way::Mx, Way::Pacc, Way::Ispdb, Way::IspdbOfReceiver, Way::AutoconfigOfReceiver]
        {
            take(&mut ends, way, Err(Outcome::Nothing));
            assert!(!ends.are_decided());
        }
        take(&mut ends, Way::Autoconfig, Err(Outcome::Certificate));
        assert!(ends.are_decided());
        let found = ends.conclude(account(), Duration::ZERO);
        assert_eq!((found.imap[0].source, found.smtp[0].source), (Source::Srv, Source::Srv));
    }

    #[test]
    fn each_protocol_has_its_own_winner() {
        let mut ends = Ends::default();
        take(&mut ends, Way::Table, Err(Outcome::Nothing));
        take(&mut ends, Way::Mx, Err(Outcome::Nothing));
        take(&mut ends, Way::Pacc, Ok(Answer { smtp: vec![], ..both("pacc.example") }));
        assert!(!ends.are_decided());
        take(&mut ends, Way::Autoconfig, Ok(both("auto.example")));
        assert!(ends.are_decided());
        let found = ends.conclude(account(), Duration::ZERO);
        assert_eq!((found.imap[0].source, found.smtp[0].source), (Source::Pacc, Source::Autoconfig));
        let left = found.tried.iter().filter(|tried| tried.outcome == Outcome::NotNeeded).count();
        assert_eq!(left, Way::ALL.len() - 4);
    }

    #[test]
    fn that_no_password_is_taken_outranks_servers_of_less_trust() {
        let mut ends = Ends::default();
        take(&mut ends, Way::Table, Err(Outcome::Nothing));
        take(
            &mut ends,
            Way::Mx,
            Ok(Answer::of_provider(Provider::with_key("microsoft365").unwrap(), account().address())),
        );
        take(&mut ends, Way::Guess, Ok(both("guess.example")));
        assert!(ends.are_decided());
        let found = ends.conclude(account(), Duration::ZERO);
        assert!(found.refuses_passwords() && found.smtp.is_empty() && found.imap.is_empty());
        assert_eq!(found.account.key(), Some("microsoft365"));
    }

    #[test]
    fn what_dns_alone_names_elsewhere_is_unconfirmed() {
        for (way, host, unconfirmed) in [
            (Way::Srv, "imap.shop.example", false),
            (Way::Srv, "imap.other.example", true),
            (Way::AutoconfigOfReceiver, "imap.other.example", true),
            (Way::IspdbOfReceiver, "imap.shop.example", false),
            (Way::IspdbOfReceiver, "imap.other.example", true),
            (Way::Mx, "imap.other.example", false),
            (Way::Autoconfig, "imap.other.example", false),
        ] {
            let mut ends = Ends::default();
            take(&mut ends, way, Ok(both(host)));
            ends.give_up(Outcome::TimedOut, Duration::ZERO);
            let found = ends.conclude(account(), Duration::ZERO);
            assert_eq!(found.is_unconfirmed(), unconfirmed, "{way:?} {host}");
        }
    }

    #[test]
    fn nobody_is_offline_who_was_answered() {
        let mut ends = Ends::default();
        take(&mut ends, Way::Table, Err(Outcome::NotNeeded));
        ends.give_up(Outcome::TimedOut, Duration::ZERO);
        assert!(ends.conclude(account(), Duration::ZERO).is_offline());
        let mut ends = Ends::default();
        take(&mut ends, Way::Mx, Err(Outcome::Nothing));
        ends.give_up(Outcome::TimedOut, Duration::ZERO);
        assert!(!ends.conclude(account(), Duration::ZERO).is_offline());
    }

    fn take(ends: &mut Ends, way: Way, end: Result<Answer, Outcome>) {
        ends.take(way, end, Duration::ZERO);
    }

    fn both(host: &str) -> Answer {
        let server = Server {
            host: host.to_owned(),
            port: NonZeroU16::MIN,
            security: Security::Tls,
            user: "anna@shop.example".to_owned(),
        };
        Answer { smtp: vec![server.clone()], imap: vec![server], ..Answer::default() }
    }

    fn account() -> Account {
        Account::of(Address::parse("anna@shop.example").unwrap())
    }
}
