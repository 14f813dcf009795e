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

/// What is trusted most for a protocol.
enum First<'a> {
    /// This answer.
    Answer(Way, &'a Answer),
    /// What has not ended.
    ToCome,
}

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
        [Protocol::Smtp, Protocol::Imap]
            .into_iter()
            .all(|protocol| !matches!(self.first(protocol), Some(First::ToCome)))
    }

    /// What wins.
    pub(super) fn conclude(self, account: Account, took: Duration) -> Discovery {
        let best = [Protocol::Smtp, Protocol::Imap].map(|protocol| match self.first(protocol)? {
            First::Answer(way, answer) => Some((way, answer)),
            First::ToCome => None,
        });
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
        let refusing = best.iter().flatten().find(|(_, answer)| answer.refuses());
        let hosts: Vec<_> = match refusing {
            Some((_, answer)) => answer.refusing.iter().map(String::as_str).collect(),
            None => smtp.iter().chain(&imap).map(|found| found.server.host.as_str()).collect(),
        };
        let account = account.or_at(provider).or_behind(&hosts);
        let rule = account.provider().map(|provider| provider.password);
        let passwords = refusing.map_or(rule, |(_, answer)| answer.passwords);
        Discovery { passwords, tried: self.tried(took), smtp, imap, took, account, filter: None }
    }

    /// What is trusted most of what there is for a protocol, or may still be. That no password is taken is said of both
    /// protocols, and so counts only where nobody who is trusted more has servers for either.
    fn first(&self, protocol: Protocol) -> Option<First<'_>> {
        let mut is_contradicted = false;
        for way in self.order() {
            match self.end(way) {
                None => return Some(First::ToCome),
                Some((Ok(answer), _)) => {
                    let counts =
                        if answer.refuses() { !is_contradicted } else { !answer.of(protocol).is_empty() };
                    if counts {
                        return Some(First::Answer(way, answer));
                    }
                    is_contradicted = true;
                }
                Some((Err(_), _)) => {}
            }
        }
        None
    }

    /// The order of trust.
    fn order(&self) -> [Way; Way::ALL.len()] {
        match self.end(Way::Mx) {
            Some((Ok(Answer { provider: Some(provider), .. }), _)) if provider.shares_mx => {
                Way::WITH_SHARED_MX
            }
            _ => Way::ALL,
        }
    }

    fn end(&self, way: Way) -> Option<&End> {
        let at = Way::ALL.iter().position(|known| *known == way)?;
        self.0[at].as_ref()
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
    fn that_no_password_is_taken_is_outranked_by_servers_of_more_trust() {
        let refused = || Answer::refused_by(&["imap.auto.example".to_owned()]);
        let mut ends = Ends::default();
        for way in [Way::Table, Way::Mx] {
            take(&mut ends, way, Err(Outcome::Nothing));
        }
        take(&mut ends, Way::Pacc, Ok(Answer { smtp: vec![], ..both("pacc.example") }));
        take(&mut ends, Way::Autoconfig, Ok(refused()));
        assert!(!ends.are_decided(), "there may be a server for outgoing mail");
        take(&mut ends, Way::Ispdb, Ok(both("ispdb.example")));
        assert!(ends.are_decided());
        let found = ends.conclude(account(), Duration::ZERO);
        assert_eq!((found.imap[0].source, found.smtp[0].source), (Source::Pacc, Source::Ispdb));
        assert!(!found.refuses_passwords());
        let mut ends = Ends::default();
        take(&mut ends, Way::Pacc, Ok(Answer { smtp: vec![], ..both("pacc.example") }));
        take(&mut ends, Way::Autoconfig, Ok(refused()));
        ends.give_up(Outcome::TimedOut, Duration::ZERO);
        let found = ends.conclude(account(), Duration::ZERO);
        assert_eq!((found.imap[0].source, found.smtp.len()), (Source::Pacc, 0));
        assert!(!found.refuses_passwords());
    }

    #[test]
    fn who_takes_no_password_is_known_by_the_hosts() {
        for (hosts, expected) in [
            (&["outlook.office365.com", "smtp.office365.com"][..], Some("microsoft365")),
            (&["imap.gmail.com"], Some("gmail")),
            (&["imap.gmail.com", "smtp.shop.example"], None),
            (&[], None),
        ] {
            let mut ends = Ends::default();
            let hosts: Vec<_> = hosts.iter().map(|host| (*host).to_owned()).collect();
            take(&mut ends, Way::Autoconfig, Ok(Answer::refused_by(&hosts)));
            ends.give_up(Outcome::TimedOut, Duration::ZERO);
            let found = ends.conclude(account(), Duration::ZERO);
            assert!(found.refuses_passwords() && found.imap.is_empty(), "{expected:?}");
            assert_eq!(found.account.key(), expected);
        }
    }

    #[test]
    fn behind_an_mx_of_several_products_what_the_domain_publishes_tells_which() {
        let of_table = |key| Ok(Answer::of_provider(Provider::with_key(key).unwrap(), account().address()));
        for (key, way, winner) in [
            ("ovh", Way::Autoconfig, Source::Autoconfig),
            ("ovh", Way::Srv, Source::Srv),
            ("ovh", Way::IspdbOfReceiver, Source::Mx),
            ("ovh", Way::Guess, Source::Mx),
            ("fastmail", Way::Autoconfig, Source::Mx),
            ("fastmail", Way::Srv, Source::Mx),
        ] {
            let mut ends = Ends::default();
            take(&mut ends, Way::Table, Err(Outcome::Nothing));
            take(&mut ends, way, Ok(both("imap.shop.example")));
            assert!(!ends.are_decided());
            take(&mut ends, Way::Mx, of_table(key));
            assert_eq!(ends.are_decided(), key == "fastmail", "{key} {way:?}");
            ends.give_up(Outcome::Nothing, Duration::ZERO);
            let found = ends.conclude(account(), Duration::ZERO);
            assert_eq!(found.imap[0].source, winner, "{key} {way:?}");
            assert_eq!(found.account.key(), (winner == Source::Mx).then_some(key), "{key} {way:?}");
        }
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
