//! Names that servers of a domain usually have, each proven by a greeting and a certificate for that name.

use std::num::NonZeroU16;
use std::time::Duration;

use account::cause::Cause;
use account::{Address, Protocol, Security, Server};
use futures_util::StreamExt as _;
use futures_util::future::{BoxFuture, join, join_all};
use futures_util::stream::FuturesUnordered;
use tokio::time::timeout;

use super::answer::{Answer, Outcome};
use super::dns::Dns;
use super::domain::same_owner;

/// Proves that a server answers under its name, up to the point before the sign-in.
pub type Prove = dyn Fn(Protocol, Server) -> BoxFuture<'static, Result<(), Cause>> + Send + Sync;

/// The limit of one proof.
const PROOF: Duration = Duration::from_secs(4);

/// Most servers that receive the mail of a domain and are asked whether they do more.
const MAX_RECEIVERS: usize = 2;

/// Tries the names; `receivers` are the servers that receive the mail of the domain.
pub(super) async fn proven(
    dns: &Dns,
    prove: &Prove,
    receivers: &[String],
    address: &Address,
) -> Result<Answer, Outcome> {
    let domain = address.domain();
    let own = receivers.iter().filter(|host| same_owner(host, domain)).take(MAX_RECEIVERS);
    let mut hosts = ["imap", "smtp", "mail"].map(|name| format!("{name}.{domain}")).to_vec();
    hosts.push(domain.to_owned());
    let others: Vec<_> = own.filter(|host| !hosts.contains(host)).cloned().collect();
    hosts.extend(others);
    of_hosts(dns, prove, hosts, address).await
}

/// Tries the servers that receive the mail of a domain, where each customer has one for everything.
pub(super) async fn proven_at_receivers<'a>(
    dns: &Dns,
    prove: &Prove,
    receivers: impl Iterator<Item = &'a String>,
    address: &Address,
) -> Result<Answer, Outcome> {
    of_hosts(dns, prove, receivers.take(MAX_RECEIVERS).cloned().collect(), address).await
}

async fn of_hosts(
    dns: &Dns,
    prove: &Prove,
    hosts: Vec<String>,
    address: &Address,
) -> Result<Answer, Outcome> {
    // What does not exist is not asked.
    let exist = join_all(hosts.into_iter().map(async |host| {
        let found = dns.addresses(&host, 0).await;
        (host, found.err())
    }))
    .await;
    if exist.iter().all(|(_, fault)| fault.is_some()) {
        let fault = exist.into_iter().filter_map(|(_, fault)| fault).find(|fault| *fault != Outcome::Nothing);
        return Err(fault.unwrap_or(Outcome::Nothing));
    }
    let hosts: Vec<_> =
        exist.into_iter().filter(|(_, fault)| fault.is_none()).map(|(host, _)| host).collect();
    let first = |protocol| first_proven(prove, protocol, candidates(protocol, &hosts, address));
    let (imap, smtp) = join(first(Protocol::Imap), first(Protocol::Smtp)).await;
    match (imap, smtp) {
        (Err(fault), Err(_)) => Err(fault),
        (imap, smtp) => {
            let (imap, smtp) = (imap.unwrap_or_default(), smtp.unwrap_or_default());
            Ok(Answer { imap, smtp, ..Answer::default() })
        }
    }
}

/// The servers to try, best first: TLS from the first byte, and the name that says what it is for.
fn candidates(protocol: Protocol, hosts: &[String], address: &Address) -> Vec<Server> {
    let (usual, other, ports) = match protocol {
        Protocol::Imap => ("imap.", "smtp.", [(993, Security::Tls), (143, Security::StartTls)]),
        Protocol::Smtp => ("smtp.", "imap.", [(465, Security::Tls), (587, Security::StartTls)]),
    };
    let mut hosts: Vec<_> = hosts.iter().filter(|host| !host.starts_with(other)).collect();
    hosts.sort_by_key(|host| !host.starts_with(usual));
    let of_port = |(port, security): (u16, Security)| {
        let server = move |host: &String| {
            let (host, port, user) = (host.clone(), NonZeroU16::new(port)?, address.to_string());
            Some(Server { host, port, security, user })
        };
        hosts.iter().filter_map(move |host| server(host)).collect::<Vec<_>>()
    };
    ports.into_iter().flat_map(of_port).collect()
}

/// The best that answers, as soon as no better one still may, with others that have answered by then.
async fn first_proven(
    prove: &Prove,
    protocol: Protocol,
    candidates: Vec<Server>,
) -> Result<Vec<Server>, Outcome> {
    let mut ends: Vec<Option<Result<(), Outcome>>> = vec![None; candidates.len()];
    let mut proofs: FuturesUnordered<_> = candidates
        .iter()
        .enumerate()
        .map(|(at, server)| async move {
            let proof = timeout(PROOF, prove(protocol, server.clone())).await;
            (at, proof.unwrap_or(Err(Cause::TimedOut)).map_err(Outcome::of))
        })
        .collect();
    while let Some((at, end)) = proofs.next().await {
        ends[at] = Some(end);
        let known = ends.iter().take_while(|end| end.is_some());
        if known.into_iter().any(|end| matches!(end, Some(Ok(())))) {
            break;
        }
    }
    let proven: Vec<_> = candidates
        .iter()
        .zip(&ends)
        .filter(|(_, end)| **end == Some(Ok(())))
        .map(|(server, _)| server)
        .collect();
    if proven.is_empty() {
        let faults = ends.into_iter().flatten().filter_map(Result::err);
        // One that showed a certificate tells more than one that nobody listens at.
        return Err(faults.max_by_key(|fault| telling(*fault)).unwrap_or(Outcome::Nothing));
    }
    Ok(proven.into_iter().cloned().collect())
}

fn telling(outcome: Outcome) -> usize {
    [Outcome::TimedOut, Outcome::Refused, Outcome::Malformed, Outcome::Certificate]
        .iter()
        .position(|known| *known == outcome)
        .map_or(0, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn the_usual_names_are_tried_tls_first() {
        let hosts = ["imap", "smtp", "mail"].map(|name| format!("{name}.shop.example"));
        let address = Address::parse("anna@shop.example").unwrap();
        let told = |protocol| {
            let servers = candidates(protocol, &hosts, &address);
            servers.iter().map(|server| format!("{}:{}", server.host, server.port)).collect::<Vec<_>>()
        };
        assert_eq!(
            told(Protocol::Imap),
            [
                "imap.shop.example:993",
                "mail.shop.example:993",
                "imap.shop.example:143",
                "mail.shop.example:143"
            ]
        );
        assert_eq!(told(Protocol::Smtp)[0], "smtp.shop.example:465");
        assert!(!told(Protocol::Smtp).iter().any(|server| server.starts_with("imap.")));
    }

    #[tokio::test(start_paused = true)]
    async fn the_best_is_waited_for_and_nothing_behind_it() {
        let address = Address::parse("anna@shop.example").unwrap();
        let hosts = ["a.shop.example", "b.shop.example", "c.shop.example"].map(str::to_owned);
        let candidates = || candidates(Protocol::Imap, &hosts, &address);
        // The first is slow and right, the second at once right, the rest never ends.
        let prove = |_: Protocol, server: Server| {
            async move {
                match (server.host.as_str(), server.port.get()) {
                    ("a.shop.example", 993) => tokio::time::sleep(Duration::from_secs(1)).await,
                    ("b.shop.example", 993) => {}
                    _ => std::future::pending().await,
                }
                Ok(())
            }
            .boxed()
        };
        let begun = tokio::time::Instant::now();
        let proven = first_proven(&prove, Protocol::Imap, candidates()).await.unwrap();
        let hosts: Vec<_> = proven.iter().map(|server| server.host.as_str()).collect();
        assert_eq!(hosts, ["a.shop.example", "b.shop.example"]);
        assert_eq!(begun.elapsed(), Duration::from_secs(1));
        let refuses = |_: Protocol, _: Server| async { Err(Cause::CertificateForAnotherName) }.boxed();
        let none = first_proven(&refuses, Protocol::Imap, candidates()).await;
        assert_eq!(none, Err(Outcome::Certificate));
    }
}
