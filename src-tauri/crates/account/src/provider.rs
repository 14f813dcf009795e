//! What is known of mail providers. The facts are data (`providers/*.toml`, each with the day that
//! they are of, explained in `providers/README.md`); this room only reads and matches them.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `table` | all providers, and which of them it is |
//! | `servers`, `server` | which servers to try, which are its own; one of them in the data |
//! | `password` | which password is taken, and when it ends |
//! | `pages`, `page_name` | its web pages |
//! | `prerequisite` | what an account must have before a password can work |
//! | `unknown` | what was looked for and not found |
//! | `drawing` | what stands on its pages at the steps there |

#[cfg(test)]
mod compared;
mod drawing;
#[cfg(test)]
mod explained;
mod misspelt;
mod page_name;
mod pages;
mod password;
mod prerequisite;
mod server;
mod servers;
mod table;
#[cfg(test)]
mod told;
mod unknown;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::address::Address;
use crate::host::is_at_or_below;
use crate::secret::PasswordShape;

pub use self::drawing::{Drawing, Drawings, Part};
pub use self::page_name::PageName;
pub use self::pages::Pages;
pub use self::password::{PasswordRule, Revocation};
pub use self::prerequisite::{Answer, Blocked, Prerequisite};
pub use self::server::{ProviderServer, UserForm};
pub use self::unknown::Unknown;

/// The facts about one provider.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Stable name for data, reports and words: `gmail`.
    pub key: String,
    /// Name for people: `Gmail`.
    pub name: String,
    /// Who runs the account pages: `Google`.
    pub owner: String,
    /// Where these facts were found, each with its version or its address; two at least that do not rest on each other.
    pub sources: Vec<String>,
    /// Domains of its addresses, lower case.
    pub domains: Vec<String>,
    /// Names of its mail servers besides those below; a `*` in front stands for any beginning. An account of any
    /// domain is known by them.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Names of the servers that receive mail for it (MX), by which an own domain is known. One that begins with a
    /// dot stands for all names that end so; of several, the longest counts.
    #[serde(default)]
    pub mx: Vec<String>,
    /// True if the customer's mail server is the one that receives the mail: which one that is, the MX says.
    #[serde(default)]
    pub servers_at_mx: bool,
    /// True if its MX receives mail for other products, too, whose servers are others.
    #[serde(default)]
    pub shares_mx: bool,
    /// Names to which `autodiscover` below a customer's own domain leads (CNAME): where a filter receives the mail, the
    /// domain is known by them.
    #[serde(default)]
    pub autodiscover: Vec<String>,
    /// Ends of the names that connections of its customers have (reverse DNS, search domains), by which a network is
    /// known to be of its access. Each begins with a dot; of several, the longest counts.
    #[serde(default)]
    pub access: Vec<String>,
    /// What may be typed as a password for mail programs.
    pub password: PasswordRule,
    /// Outgoing servers, best first. Empty if the provider has none.
    #[serde(default)]
    pub smtp: Vec<ProviderServer>,
    /// Incoming servers, best first.
    #[serde(default)]
    pub imap: Vec<ProviderServer>,
    /// The web pages that may be opened, by what they are for.
    pub pages: Pages,
    /// What to do on the app password page, as codes for words, in order.
    #[serde(default)]
    pub steps: Vec<String>,
    /// What is to be chosen there one after the other, as the page itself calls it: what the step `ownPath` names.
    #[serde(default)]
    pub path: Vec<String>,
    /// What an account must have, or must not be, before a password can work; asked in this order.
    #[serde(default)]
    pub needs: Vec<Prerequisite>,
    /// When its app passwords end, besides being deleted one by one, as far as it is known.
    pub revoked: Option<Revocation>,
    /// How much it lets through.
    #[serde(default)]
    pub limits: Limits,
    /// The app password as it is shown there, if it always looks alike.
    pub shape: Option<PasswordShape>,
    /// The program on this computer through which alone mail programs reach the provider: `Proton Mail Bridge`. The
    /// servers are then its own, on a loopback address.
    pub local_program: Option<String>,
    /// True if the mailbox is refused to programs that do not say their name after the sign-in (RFC 2971).
    #[serde(default)]
    pub wants_imap_id: bool,
    /// If an account with an address of another domain signs in under an address of the provider's own: where a
    /// person finds that, as a code for words (`own-address-…`).
    pub own_address: Option<String>,
    /// What was looked for and not found.
    #[serde(default)]
    pub unknown: Unknown,
    /// Of which day these facts are, `YYYY-MM-DD`: that on which a page of its sources was read, else that of the newest
    /// table in them. None if its sources have no day.
    pub checked: Option<String>,
    /// What its pages show at the steps, once in each language in which that is known.
    #[serde(default, rename = "drawing")]
    pub drawings: Vec<Drawings>,
    /// Steps whose page is not known well enough to be drawn, each with the reason.
    #[serde(default)]
    pub undrawn: BTreeMap<String, String>,
}

impl Provider {
    /// What to do on the app password page of a provider nothing is known of, as codes for words.
    pub const STEPS_OF_ANY: [&'static str; 2] = ["generic", "copyOnce"];

    /// The steps that are the same at many providers. All others are of one page, by its own names.
    pub const SHARED_STEPS: [&'static str; 8] =
        ["generic", "signIn", "twoStep", "switchOnImap", "mailScope", "nameIt", "copyOnce", "copyAgain"];

    /// True for an address of one of its own domains.
    pub fn has_address(&self, address: &Address) -> bool {
        self.domains.iter().any(|domain| domain == address.domain())
    }

    /// True for a name at or below one of its domains.
    pub fn has_domain_of(&self, host: &str) -> bool {
        self.domains.iter().any(|domain| is_at_or_below(host, domain))
    }

    /// True if access for mail programs (IMAP) is something to be switched on at this provider.
    pub fn has_imap_switch(&self) -> bool {
        self.steps.iter().any(|step| step == "switchOnImap")
    }

    /// What a step's page shows, and the language of its words: the one that is read, else the first.
    pub fn drawing(&self, step: &str, language: &str) -> Option<(&str, &Drawing)> {
        let read = self.drawings.iter().filter(|drawings| drawings.language == language);
        read.chain(self.drawings.first()).find_map(|drawings| {
            let drawing = drawings.steps.iter().find(|drawing| drawing.step == step)?;
            Some((drawings.language.as_str(), drawing))
        })
    }
}

/// How much a provider lets through, where it is known.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Messages that may be sent in a day.
    pub messages_per_day: Option<u32>,
    /// Recipients of one message.
    pub recipients: Option<u32>,
    /// Connections over IMAP at the same time.
    pub connections: Option<u32>,
    /// App passwords of one account.
    pub passwords: Option<u32>,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_is_whole() {
        for provider in Provider::all() {
            let Provider { key, sources, password, smtp, imap, domains, hosts, mx, .. } = provider;
            let distinct: BTreeSet<_> = sources.iter().collect();
            assert!(distinct.len() == sources.len() && !sources.is_empty(), "{key}: {sources:?}");
            assert_eq!(smtp.is_empty(), imap.is_empty(), "{key}: both or none");
            assert!(password.lets_programs_in() || smtp.is_empty(), "{key}: servers that nobody may use");
            assert!(!domains.is_empty() || !hosts.is_empty() || !mx.is_empty() || !smtp.is_empty(), "{key}");
            assert!(domains.iter().all(|domain| *domain == domain.to_ascii_lowercase()), "{key}");
        }
    }

    #[test]
    fn servers_at_the_mx_have_names_that_are_its_own_and_are_not_listed() {
        let mut at_mx = vec![];
        for provider in Provider::all().filter(|provider| provider.servers_at_mx) {
            let Provider { key, mx, imap, password, .. } = provider;
            assert!(imap.is_empty() && password.lets_programs_in() && !mx.is_empty(), "{key}");
            assert!(!provider.shares_mx, "{key}");
            for end in mx {
                assert!(end.starts_with('.') && provider.has_server(&format!("w1{end}")), "{key}: {end}");
            }
            at_mx.push(key.as_str());
        }
        assert_eq!(at_mx, ["allinkl", "homepl"]);
        for provider in Provider::all().filter(|provider| provider.shares_mx) {
            let has_servers = !provider.imap.is_empty() || provider.password == PasswordRule::Forwards;
            assert!(!provider.mx.is_empty() && has_servers, "{}", provider.key);
        }
    }

    #[test]
    fn steps_and_questions_fit_the_password() {
        for provider in Provider::all() {
            let Provider { key, password, steps, needs, pages, revoked, .. } = provider;
            let makes_one = password.is_made();
            let has_step = |name: &str| steps.iter().any(|step| step == name);
            assert!(!makes_one || !steps.is_empty(), "{key}: how is it made?");
            assert!(makes_one || steps.iter().all(|step| step == "switchOnImap"), "{key}: {steps:?}");
            assert!(password.lets_programs_in() || needs.is_empty(), "{key}: asked for nothing");
            assert!(makes_one || revoked.is_none(), "{key}");
            assert_eq!(has_step("ownPath"), !provider.path.is_empty(), "{key}: {:?}", provider.path);
            assert_eq!(has_step("switchOnImap"), needs.contains(&Prerequisite::ImapSwitch), "{key}");
            for need in needs {
                assert_eq!(needs.iter().filter(|other| *other == need).count(), 1, "{key}: {need:?}");
            }
            let asks_for_switch = needs.contains(&Prerequisite::SmtpSwitch);
            assert!(!asks_for_switch || pages.mail_settings.is_some(), "{key}: where is it switched on?");
        }
    }

    #[test]
    fn there_are_sixty_and_more_and_the_great_ones_lead_to_where_imap_is_switched_on() {
        let owners: BTreeSet<_> = Provider::all().map(|provider| provider.owner.as_str()).collect();
        assert!(owners.len() >= 60, "{}", owners.len());
        for key in ["gmail", "gmx", "webde", "yandex", "zoho", "qq", "naver", "comcast", "freenet", "ukrnet"]
        {
            let page = Provider::with_key(key).and_then(|known| known.pages.address(PageName::MailSettings));
            assert!(page.is_some(), "{key}");
        }
    }

    #[test]
    fn a_domain_belongs_to_one_provider_and_every_page_is_https() {
        let mut domains: Vec<_> = Provider::all().flat_map(|p| &p.domains).collect();
        domains.sort();
        assert!(domains.windows(2).all(|pair| pair[0] != pair[1]));
        for provider in Provider::all() {
            for page in provider.pages.names() {
                assert!(provider.pages.address(page).unwrap().starts_with("https://"), "{}", provider.key);
            }
        }
    }

    #[test]
    fn app_passwords_look_alike_where_that_is_certain_and_nowhere_else() {
        let known: Vec<_> = Provider::all()
            .filter(|provider| provider.shape.is_some())
            .map(|provider| provider.key.as_str())
            .collect();
        // Yandex, AT&T and NetEase: not sure of all. Zoho: 12 or 16. GMX, mail.ru, mailbox.org, Posteo: opaque.
        // T-Online: the person's own choice.
        assert_eq!(known, ["aol", "fastmail", "gmail", "icloud", "practice", "qq", "yahoo"]);
        for (key, fits, differs) in [
            ("gmail", "qzjxkvwpmfyhtrgd", "3k9x7q2m8v5t1z4w"),
            ("yahoo", "qzjxkvwpmfyhtrgd", "qzjx-kvwp-mfyh-trgd"),
            ("icloud", "qzjx-kvwp-mfyh-trgd", "qzjxkvwpmfyhtrgd"),
            ("fastmail", "3k9x7q2m8v5t1z4w", "T4kz!mW9-plon"),
            ("qq", "qzjxkvwpmfyhtrgd", "qzjx kvwp mfyh trgd"),
        ] {
            let shape = Provider::with_key(key).unwrap().shape.as_ref().unwrap();
            assert!(shape.matches(fits) && !shape.matches(differs), "{key}");
        }
    }
}
