//! Autoconfig files: at the domain itself, and in Thunderbird's collection (ISPDB).

use account::Address;
use futures_util::future::join;
use url::form_urlencoded::byte_serialize;

use super::answer::{Answer, Outcome};
use super::config_file;
use super::dns::Dns;
use super::domain::{hoster, registrable};
use super::https::Web;

/// What the provider's own place for autoconfig files hears of whom it is asked for.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Disclosed {
    /// The domain alone.
    #[default]
    Domain,
    /// The whole address: some providers name other servers for some of their addresses. Nobody else hears it.
    Address,
}

impl Disclosed {
    /// What stands behind the address of the file (draft-ietf-mailmaint-autoconfig).
    fn query(self, address: &Address) -> String {
        match self {
            Self::Domain => String::new(),
            Self::Address => {
                let encoded: String = byte_serialize(address.to_string().as_bytes()).collect();
                format!("?emailaddress={encoded}")
            }
        }
    }
}

/// The host that hears the whole address of somebody at a domain, where that may be.
pub fn place_that_may_hear(domain: &str) -> String {
    format!("autoconfig.{domain}")
}

/// Looks at a domain, in both places of the draft. The address is filled in here: neither place hears of it, but for the
/// first where it may be `disclosed`.
pub(super) async fn at_domain(
    web: &Web,
    dns: &Dns,
    domain: &str,
    disclosed: Disclosed,
    address: &Address,
) -> Result<Answer, Outcome> {
    let query = disclosed.query(address);
    let read = async |place: String| config_file::read(&web.get(dns, &place).await?, address);
    let first = place_that_may_hear(domain);
    let (first, second) = join(
        read(format!("https://{first}/mail/config-v1.1.xml{query}")),
        read(format!("https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml")),
    )
    .await;
    match (first, second) {
        (Ok(found), _) | (Err(_), Ok(found)) => Ok(found),
        // Of two reasons, the one that tells more.
        (Err(Outcome::Nothing), Err(reason)) | (Err(reason), Err(_)) => Err(reason),
    }
}

/// Looks into Thunderbird's collection.
pub(super) async fn in_collection(
    web: &Web,
    dns: &Dns,
    domain: &str,
    address: &Address,
) -> Result<Answer, Outcome> {
    let file = web.get(dns, &format!("https://autoconfig.thunderbird.net/v1.1/{domain}")).await?;
    config_file::read(&file, address)
}

/// The domains that those who receive the mail of a domain may have a file under: below whose names they are, the
/// nearest first. A domain that receives its own mail has none.
pub(super) fn domains_of_receiver(host: &str, domain: &str) -> Vec<String> {
    let Some(registered) = registrable(host).filter(|owner| Some(*owner) != registrable(domain)) else {
        return vec![];
    };
    let above = host.split_once('.').map(|(_, above)| above).filter(|above| above.len() > registered.len());
    above.into_iter().chain([registered]).chain(hoster(host)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_only_where_it_may_be_and_so_that_it_can_be_read() {
        let address = Address::parse("anna+a&b@shop.example").unwrap();
        assert_eq!(Disclosed::Domain.query(&address), "");
        assert_eq!(Disclosed::Address.query(&address), "?emailaddress=anna%2Ba%26b%40shop.example");
    }

    #[test]
    fn who_receives_the_mail_may_have_a_file_under_the_names_above() {
        for (host, domain, expected) in [
            ("mx1.hoster.example", "shop.example", &["hoster.example"][..]),
            ("mx.eu.mail.hoster.co.uk", "shop.example", &["eu.mail.hoster.co.uk", "hoster.co.uk"]),
            ("mx.shop.example", "shop.example", &[]),
            ("mx.shop.example", "mail.shop.example", &[]),
            ("hoster.example", "shop.example", &["hoster.example"]),
            ("co.uk", "shop.example", &[]),
            ("", "shop.example", &[]),
        ] {
            assert_eq!(domains_of_receiver(host, domain), expected, "{host}");
        }
    }
}
