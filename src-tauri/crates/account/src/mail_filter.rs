//! Who receives the mail of other people's domains to filter it, known by the names of the servers. The facts are data
//! (`mail_filters.toml`); this file only reads and matches them.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::host::is_at_or_below;

/// One of them.
#[derive(Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct MailFilter {
    /// Name for people: `Mimecast`.
    pub name: String,
    /// At or below which its servers have their names, lower case.
    domains: Vec<String>,
    /// Where these facts were found; two at least.
    pub sources: Vec<String>,
    /// The day on which they were last checked, `YYYY-MM-DD`.
    pub checked: String,
}

impl MailFilter {
    /// All that are known.
    pub fn all() -> &'static [Self] {
        &FILTERS
    }

    /// The one behind a server that receives mail (MX), by its name.
    pub fn with_mx(host: &str) -> Option<&'static Self> {
        Self::all().iter().find(|filter| filter.domains.iter().any(|domain| is_at_or_below(host, domain)))
    }
}

static FILTERS: LazyLock<Vec<MailFilter>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct File {
        filter: Vec<MailFilter>,
    }
    let file: File = toml::from_str(SOURCE).unwrap_or_else(|error| panic!("mail_filters.toml: {error}"));
    file.filter
});

const SOURCE: &str = include_str!("mail_filters.toml");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Provider;

    #[test]
    fn each_is_known_by_its_own_names_from_two_sources_and_keeps_no_mail() {
        for filter in MailFilter::all() {
            assert!(filter.sources.len() >= 2 && filter.checked.len() == 10, "{filter:?}");
            for domain in &filter.domains {
                let host = format!("mx1.{domain}");
                assert_eq!(MailFilter::with_mx(&host), Some(filter), "{host}");
                assert!(Provider::with_mx(&host).is_none(), "{host} is a provider's");
                assert!(MailFilter::with_mx(&format!("mx.not{domain}")).is_none());
            }
        }
    }

    #[test]
    fn names_as_domains_have_them_are_known() {
        for (host, name) in [
            ("eu-smtp-inbound-1.mimecast.com", "Mimecast"),
            ("za-smtp-inbound-2.mimecast.co.za", "Mimecast"),
            ("mx0a-001b2d01.pphosted.com", "Proofpoint"),
            ("mxa-00069f02.gslb.pphosted.com", "Proofpoint"),
            ("mx1-us1.ppe-hosted.com", "Proofpoint"),
            ("d123456a.ess.barracudanetworks.com", "Barracuda"),
            ("mx1.hc1234-56.eu.iphmx.com", "Cisco Secure Email"),
            ("cluster5.eu.messagelabs.com", "Symantec Email Security"),
            ("hsmx01.antispameurope.com", "Hornetsecurity"),
            ("mx-01-eu-west-1.prod.hydra.sophos.com", "Sophos"),
            ("in.hes.trendmicro.eu", "Trend Micro"),
            ("cust12345-1.in.mailcontrol.com", "Forcepoint"),
            ("mx.spamexperts.com", "SpamExperts"),
            ("filter10.antispamcloud.com", "SpamExperts"),
        ] {
            assert_eq!(MailFilter::with_mx(host).map(|filter| filter.name.as_str()), Some(name), "{host}");
        }
        for host in ["aspmx.l.google.com", "mx1.shop.example", "pphosted.com.shop.example", ""] {
            assert!(MailFilter::with_mx(host).is_none(), "{host}");
        }
    }
}
