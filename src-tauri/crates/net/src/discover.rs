//! The servers of an address, found by its domain.
//!
//! All ways are gone at once, and the one to be trusted most wins as soon as none that is trusted more can still come:
//!
//! | way | file | who vouches for what it finds |
//! | --- | --- | --- |
//! | the table of providers | | ourselves |
//! | who receives the mail (MX); behind a filter, `autodiscover` | `dns` | DNS for the provider, ourselves for its servers, and their certificate where they receive the mail themselves |
//! | PACC | `pacc` | the domain, by its certificate and a digest in DNS |
//! | autoconfig | `autoconfig`, `config_file` | the domain, by its certificate |
//! | ISPDB, Thunderbird's collection | the same | its keepers |
//! | both, for the domain of who receives the mail | the same | DNS, and those |
//! | SRV | `srv` | DNS |
//! | guesses | `guess` | a greeting, and a certificate for that name |
//!
//! Where who receives the mail does so for several products, he comes behind what the domain itself publishes, SRV too.
//!
//! Beside them, `network_names` asks DNS whose network this is.
//!
//! Only the domain leaves the computer, unless the person lets the provider's own place for autoconfig files have the
//! address. What is found is no better than what a person types: a check verifies it all.

mod answer;
mod autoconfig;
mod config_file;
mod dns;
mod domain;
mod ends;
mod found;
#[cfg(any(test, feature = "testing"))]
pub mod fuzzing;
mod guess;
mod https;
mod network_names;
mod pacc;
mod srv;
mod way;

use std::time::Duration;

use account::mail_filter::MailFilter;
use account::provider::Provider;
use account::{Account, Address};
use futures_util::future::{BoxFuture, Shared};
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, StreamExt as _};
use tokio::time::{Instant, sleep_until, timeout};

use self::answer::Answer;
pub use self::answer::Outcome;
pub use self::autoconfig::{Disclosed, place_that_may_hear};
use self::dns::Dns;
pub use self::domain::same_owner;
use self::ends::Ends;
pub use self::found::{Discovery, Found, Tried, Vouched};
pub use self::guess::Prove;
use self::https::Web;
pub use self::network_names::names_of_this_network;
pub use self::way::{Asked, SECONDS_AT_MOST, Source};
use self::way::{TOTAL, Way};
use crate::network::Network;
use crate::resolve::Names;
use crate::trust::read_roots;

/// Finds the servers of an address. Of the address, the provider's own place for autoconfig files hears what is
/// `disclosed`, everybody else the domain. `prove` is asked whether a guess is right; `told` hears of each way as it
/// ends. Dropping the future ends it all at once.
pub async fn discover(
    address: &Address,
    network: &Network,
    disclosed: Disclosed,
    prove: &Prove,
    told: &(dyn Fn(Tried) + Send + Sync),
) -> Discovery {
    let (account, begun, mut ends) = (Account::of(address.clone()), Instant::now(), Ends::default());
    let known = account.provider().map(|provider| Answer::of_provider(provider, address));
    told(ends.take(Way::Table, known.ok_or(Outcome::Nothing), Duration::ZERO));
    if ends.are_decided() {
        return ends.conclude(account, Duration::ZERO);
    }
    let mut filter = None;
    let resolver = match network.names {
        Names::System => Dns::of_system(),
        #[cfg(any(test, feature = "testing"))]
        Names::Listed(_) => Err(Outcome::Unreachable),
    };
    match resolver {
        Ok(dns) => {
            let web = Web { roots: read_roots(network.trust.clone()) };
            let ways = Ways { web: &web, dns: &dns, disclosed, prove, address };
            filter = ways.go(&mut ends, begun, told).await;
        }
        Err(fault) => ends.give_up(fault, Duration::ZERO),
    }
    Discovery { filter, ..ends.conclude(account, begun.elapsed()) }
}

/// Who receives the mail, asked for once.
type Receivers<'a> = Shared<BoxFuture<'a, Result<Vec<String>, Outcome>>>;

/// What the ways are gone with.
#[derive(Clone, Copy)]
struct Ways<'a> {
    web: &'a Web,
    dns: &'a Dns,
    disclosed: Disclosed,
    prove: &'a Prove,
    address: &'a Address,
}

impl<'a> Ways<'a> {
    /// Goes them; returns who filters the mail, if that was seen.
    async fn go(
        self,
        ends: &mut Ends,
        begun: Instant,
        told: &(dyn Fn(Tried) + Send + Sync),
    ) -> Option<&'static MailFilter> {
        let receivers = self.dns.mx(self.address.domain()).boxed().shared();
        let ways = Way::ALL.into_iter().filter(|way| *way != Way::Table);
        let mut under_way: FuturesUnordered<_> = ways
            .map(|way| {
                let gone = timeout(way.limit(), self.one(way, receivers.clone()));
                async move { (way, gone.await.unwrap_or(Err(Outcome::TimedOut)), begun.elapsed()) }
            })
            .collect();
        let mut over = std::pin::pin!(sleep_until(begun + TOTAL));
        while !ends.are_decided() {
            tokio::select! {
                biased;
                Some((way, end, took)) = under_way.next() => told(ends.take(way, end, took)),
                () = &mut over => ends.give_up(Outcome::TimedOut, TOTAL),
            }
        }
        receivers.peek()?.as_ref().ok().and_then(|receivers| filter_of(receivers))
    }

    async fn one(self, way: Way, receivers: Receivers<'a>) -> Result<Answer, Outcome> {
        let Self { web, dns, disclosed, prove, address } = self;
        let domain = address.domain();
        match way {
            Way::Table => Err(Outcome::Nothing),
            Way::Mx => {
                let receivers = receivers.await?;
                let known = match receivers.iter().find_map(|host| Provider::with_mx(host)) {
                    None if filter_of(&receivers).is_some() => behind_filter(dns, domain).await?,
                    known => known,
                };
                let provider = known.ok_or(Outcome::Nothing)?;
                let answer = Answer::of_provider(provider, address);
                if provider.servers_at_mx {
                    let own = receivers.iter().filter(|host| provider.has_server(host));
                    let Answer { smtp, imap, .. } =
                        guess::proven_at_receivers(dns, prove, own, address).await?;
                    return Ok(Answer { smtp, imap, ..answer });
                }
                // Where each customer has a server of another name, the other ways find it.
                let has_servers = provider.servers(address).is_some() || answer.refuses();
                has_servers.then_some(answer).ok_or(Outcome::Nothing)
            }
            Way::Pacc => pacc::published(web, dns, address).await,
            Way::Autoconfig => autoconfig::at_domain(web, dns, domain, disclosed, address).await,
            Way::Ispdb => autoconfig::in_collection(web, dns, domain, address).await,
            Way::IspdbOfReceiver => {
                let mut fault = Outcome::Nothing;
                for domain in self.domains_of(receivers).await? {
                    match autoconfig::in_collection(web, dns, &domain, address).await {
                        Ok(found) => return Ok(found),
                        Err(reason) => fault = reason,
                    }
                }
                Err(fault)
            }
            Way::AutoconfigOfReceiver => {
                let mut fault = Outcome::Nothing;
                for domain in self.domains_of(receivers).await? {
                    let hears = Disclosed::Domain;
                    match autoconfig::at_domain(web, dns, &domain, hears, address).await {
                        Ok(found) => return Ok(found),
                        Err(reason) => fault = reason,
                    }
                }
                Err(fault)
            }
            Way::Srv => {
                let answer = srv::named_in_dns(dns, address).await?;
                // Of its provider's own servers the table knows more than DNS says.
                let is_known = |provider: &Provider| {
                    answer.smtp.iter().chain(&answer.imap).all(|server| provider.has_server(&server.host))
                };
                let receivers = receivers.await.unwrap_or_default();
                let sharing =
                    receivers.iter().find_map(|host| Provider::with_mx(host)).filter(|known| known.shares_mx);
                if sharing.is_some_and(is_known) { Err(Outcome::NotNeeded) } else { Ok(answer) }
            }
            Way::Guess => guess::proven(dns, prove, &receivers.await.unwrap_or_default(), address).await,
        }
    }

    async fn domains_of(self, receivers: Receivers<'a>) -> Result<Vec<String>, Outcome> {
        let receivers = receivers.await?;
        if filter_of(&receivers).is_some() {
            return Ok(vec![]);
        }
        let first = receivers.first().map(String::as_str).unwrap_or_default();
        Ok(autoconfig::domains_of_receiver(first, self.address.domain()))
    }
}

/// Who filters the mail before it arrives, if that is who receives it.
fn filter_of(receivers: &[String]) -> Option<&'static MailFilter> {
    receivers.iter().find_map(|host| MailFilter::with_mx(host))
}

/// Who keeps the mail of a domain that somebody filters: nobody but `autodiscover` may tell.
async fn behind_filter(dns: &Dns, domain: &str) -> Result<Option<&'static Provider>, Outcome> {
    Ok(Provider::with_autodiscover(&dns.alias(&format!("autodiscover.{domain}")).await?))
}
