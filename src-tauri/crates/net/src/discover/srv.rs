//! The servers that a domain names in DNS (RFC 6186, RFC 8314 section 5.1).

use account::{Address, Security};
use futures_util::future::join;

use super::answer::{Answer, Outcome, named};
use super::dns::{Dns, Service};

/// Asks for the four names.
pub(super) async fn named_in_dns(dns: &Dns, address: &Address) -> Result<Answer, Outcome> {
    let domain = address.domain();
    let of_kind = async |tls: &str, starttls: &str| {
        join(
            dns.services(&format!("_{tls}._tcp.{domain}")),
            dns.services(&format!("_{starttls}._tcp.{domain}")),
        )
        .await
    };
    let (imap, smtp) = join(of_kind("imaps", "imap"), of_kind("submissions", "submission")).await;
    let fault = [&imap.0, &imap.1, &smtp.0, &smtp.1]
        .into_iter()
        .filter_map(|found| found.as_ref().err().copied())
        .find(|fault| *fault != Outcome::Nothing);
    let servers = |(tls, starttls)| in_order(tls, starttls, address);
    let answer = Answer { imap: servers(imap), smtp: servers(smtp), ..Answer::default() };
    if answer.imap.is_empty() && answer.smtp.is_empty() {
        return Err(fault.unwrap_or(Outcome::Nothing));
    }
    Ok(answer)
}

/// TLS from the first byte before STARTTLS (RFC 8314 section 5.1), unless the domain itself prefers another.
fn in_order(
    tls: Result<Vec<Service>, Outcome>,
    starttls: Result<Vec<Service>, Outcome>,
    address: &Address,
) -> Vec<account::Server> {
    let with = |found: Result<Vec<Service>, Outcome>, security| {
        found.unwrap_or_default().into_iter().map(move |service| (service, security))
    };
    let mut services: Vec<_> = with(tls, Security::Tls).chain(with(starttls, Security::StartTls)).collect();
    services.sort_by_key(|(service, security)| (service.priority, *security == Security::StartTls));
    services
        .iter()
        .filter_map(|(Service { host, port, .. }, security)| {
            named(host, &port.to_string(), *security, "", address)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_domain_says_the_order_and_else_tls_comes_first() {
        let service =
            |priority, weight, host: &str, port| Service { priority, weight, port, host: host.to_owned() };
        let address = Address::parse("anna@shop.example").unwrap();
        let told = |tls: Vec<Service>, starttls: Vec<Service>| {
            let servers = in_order(Ok(tls), Ok(starttls), &address);
            servers.iter().map(|server| format!("{}:{}", server.host, server.port)).collect::<Vec<_>>()
        };
        let (a, b, c) = ("a.shop.example", "b.shop.example", "c.shop.example");
        assert_eq!(
            told(vec![service(0, 0, a, 993)], vec![service(0, 0, b, 143)]),
            ["a.shop.example:993", "b.shop.example:143"]
        );
        assert_eq!(
            told(vec![service(10, 0, a, 993)], vec![service(0, 0, b, 143), service(20, 0, c, 143)]),
            ["b.shop.example:143", "a.shop.example:993", "c.shop.example:143"]
        );
        // A lone dot: the service is not offered (RFC 6186 section 3.4).
        assert_eq!(told(vec![service(0, 0, "", 0)], vec![]), [""; 0]);
        assert!(in_order(Err(Outcome::Nothing), Err(Outcome::TimedOut), &address).is_empty());
    }
}
