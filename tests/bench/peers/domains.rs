//! The domains, and the world that they are in.

use base64::Engine as _;
use sha2::Digest as _;

use super::Hosts;
use crate::small_internet::{ALL, Page, SILENT, SmallInternet};

/// A domain of one shape.
pub(super) struct Domain {
    /// What it has, in words.
    pub(super) shape: &'static str,
    pub(super) name: &'static str,
    /// The servers that are right, if there are any.
    pub(super) right: Option<Hosts>,
    /// What leads to servers, and to which.
    pub(super) leads: Vec<(Lead, Hosts)>,
    /// The first place for its autoconfig file never answers.
    pub(super) is_silent: bool,
}

impl Domain {
    pub(super) fn address(&self) -> String {
        format!("anna@{}", self.name)
    }

    /// Where this leads, if it is there.
    pub(super) fn by(&self, lead: Lead) -> Option<&Hosts> {
        self.leads.iter().find(|(known, _)| *known == lead).map(|(_, hosts)| hosts)
    }
}

/// What leads to servers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Lead {
    /// A list of large providers in the program, by the domain.
    List,
    /// The same, by who receives the mail (MX).
    ListByReceiver,
    Pacc,
    /// `https://autoconfig.<domain>`.
    Autoconfig,
    /// `https://<domain>/.well-known`.
    WellKnown,
    /// The first of the two, which sends on to the same place at a hoster.
    Redirected,
    /// The first of the two without TLS.
    InClear,
    Ispdb,
    /// A file in the ISPDB for the domain of who receives the mail.
    IspdbOfReceiver,
    Srv,
    /// Servers answer at `imap.` and `smtp.` below the domain.
    Names,
    /// They do, and show a certificate for another name.
    UntrueNames,
    /// The server that receives the mail is at the domain and does the rest, too.
    Receiver,
}

/// All that is compared.
pub(super) fn domains() -> Vec<Domain> {
    let gmail = hosts("gmail.com");
    let own = |shape, name, leads: &[Lead]| {
        let right = hosts(name);
        let leads = leads.iter().map(|lead| (*lead, right.clone())).collect();
        Domain { shape, name, right: Some(right), leads, is_silent: false }
    };
    let at_hoster = |shape, name, lead| {
        let right = hosts("hoster.test");
        Domain { shape, name, right: Some(right.clone()), leads: vec![(lead, right)], is_silent: false }
    };
    vec![
        Domain {
            right: Some(gmail.clone()),
            leads: vec![(Lead::List, gmail.clone()), (Lead::Ispdb, gmail.clone())],
            ..own("a large provider's", "gmail.com", &[])
        },
        Domain {
            right: Some(gmail.clone()),
            leads: vec![(Lead::ListByReceiver, gmail.clone()), (Lead::IspdbOfReceiver, gmail)],
            ..own("own, received by Google", "google-mx.test", &[])
        },
        at_hoster("own, received by a hoster in the ISPDB", "hoster-mx.test", Lead::IspdbOfReceiver),
        own("in the ISPDB", "ispdb.test", &[Lead::Ispdb]),
        own("PACC", "pacc.test", &[Lead::Pacc]),
        own("autoconfig", "autoconfig.test", &[Lead::Autoconfig]),
        own("autoconfig below .well-known", "wellknown.test", &[Lead::WellKnown]),
        at_hoster("autoconfig that sends on to a hoster", "redirected.test", Lead::Redirected),
        own("autoconfig without TLS only", "clear.test", &[Lead::InClear]),
        own("SRV below the domain", "srv.test", &[Lead::Srv]),
        at_hoster("SRV at a hoster", "srv-away.test", Lead::Srv),
        own("the usual names", "names.test", &[Lead::Names]),
        Domain {
            right: Some(["mx.receiver.test", "mx.receiver.test"].map(str::to_owned)),
            leads: vec![(Lead::Receiver, ["mx.receiver.test", "mx.receiver.test"].map(str::to_owned))],
            ..own("one server, named in MX only", "receiver.test", &[])
        },
        Domain {
            leads: vec![(Lead::Autoconfig, hosts("forged.test")), (Lead::Srv, hosts("evil.test"))],
            ..own("autoconfig, and forged SRV", "forged.test", &[])
        },
        Domain {
            right: None,
            ..own("the usual names, with another's certificate", "untrue.test", &[Lead::UntrueNames])
        },
        Domain {
            is_silent: true,
            ..own("in the ISPDB, and autoconfig is silent", "silent.test", &[Lead::Ispdb])
        },
        Domain { right: None, ..own("none of these", "nothing.test", &[]) },
    ]
}

/// The world with these domains.
pub(super) fn world(domains: &[Domain]) -> SmallInternet {
    let mut scene = Scene::default();
    scene.leads_here("autoconfig.thunderbird.net");
    scene.leads_here("autoconfig.hoster.test");
    for domain in domains {
        for (lead, hosts) in &domain.leads {
            scene.set(domain.name, *lead, hosts);
        }
        if domain.is_silent {
            scene.records.push(format!("--host-record=autoconfig.{},{SILENT}", domain.name));
        }
    }
    let pages: Vec<_> = scene.pages.iter().map(|(place, page)| (place.as_str(), page.clone())).collect();
    let untrue: Vec<_> = scene.untrue.iter().map(String::as_str).collect();
    SmallInternet::new(&scene.records, &pages, &untrue)
}

fn hosts(domain: &str) -> Hosts {
    ["smtp", "imap"].map(|name| format!("{name}.{domain}"))
}

/// What a world is made of.
#[derive(Default)]
struct Scene {
    records: Vec<String>,
    pages: Vec<(String, Page)>,
    /// Names that show a certificate for another.
    untrue: Vec<String>,
}

impl Scene {
    fn set(&mut self, domain: &str, lead: Lead, hosts: &Hosts) {
        let [smtp, imap] = hosts;
        match lead {
            Lead::List => {}
            Lead::ListByReceiver => self.is_received_by(domain, "aspmx.l.google.com"),
            Lead::Pacc => {
                let file = format!(
                    r#"{{"protocols":{{"imap":{{"host":"{imap}"}},"submit":{{"host":"{smtp}"}}}},"authentication":{{"password":true}}}}"#
                );
                let digest = base64::prelude::BASE64_STANDARD.encode(sha2::Sha256::digest(file.as_bytes()));
                self.records
                    .push(format!("--txt-record=_ua-auto-config.{domain},v=UAAC1; a=sha256; d={digest}"));
                let host = format!("ua-auto-config.{domain}");
                self.leads_here(&host);
                self.pages
                    .push((format!("{host}/.well-known/user-agent-configuration.json"), Page::text(file)));
            }
            Lead::Autoconfig => {
                self.leads_here(&format!("autoconfig.{domain}"));
                self.pages.push((format!("autoconfig.{domain}{CONFIG}"), config(hosts)));
            }
            Lead::WellKnown => {
                self.leads_here(domain);
                self.pages.push((format!("{domain}/.well-known/autoconfig{CONFIG}"), config(hosts)));
            }
            Lead::Redirected => {
                self.leads_here(&format!("autoconfig.{domain}"));
                let there = format!("autoconfig.hoster.test{CONFIG}");
                let sent_on = Page::Redirect(format!("https://{there}"));
                self.pages
                    .extend([(format!("autoconfig.{domain}{CONFIG}"), sent_on), (there, config(hosts))]);
            }
            Lead::InClear => {
                self.leads_here(&format!("autoconfig.{domain}"));
                self.pages.push((format!("http://autoconfig.{domain}{CONFIG}"), config(hosts)));
            }
            Lead::Ispdb => self.is_in_ispdb(domain, hosts),
            Lead::IspdbOfReceiver if imap.ends_with(".gmail.com") => self.is_in_ispdb("google.com", hosts),
            Lead::IspdbOfReceiver => {
                self.is_received_by(domain, "mx1.hoster.test");
                self.is_in_ispdb("hoster.test", hosts);
            }
            Lead::Srv => {
                for (service, host, port) in
                    [("imaps", imap, 993), ("submissions", smtp, 465), ("submission", smtp, 587)]
                {
                    self.records.push(format!("--srv-host=_{service}._tcp.{domain},{host},{port},0,0"));
                }
            }
            Lead::Names => hosts.iter().for_each(|host| self.leads_here(host)),
            Lead::UntrueNames => {
                hosts.iter().for_each(|host| self.leads_here(host));
                self.untrue.extend(hosts.clone());
            }
            Lead::Receiver => {
                self.is_received_by(domain, imap);
                self.leads_here(imap);
            }
        }
    }

    fn leads_here(&mut self, name: &str) {
        self.records.push(format!("--host-record={name},{ALL}"));
    }

    fn is_received_by(&mut self, domain: &str, host: &str) {
        self.records.push(format!("--mx-host={domain},{host},10"));
    }

    fn is_in_ispdb(&mut self, domain: &str, hosts: &Hosts) {
        self.pages.push((format!("autoconfig.thunderbird.net/v1.1/{domain}"), config(hosts)));
    }
}

const CONFIG: &str = "/mail/config-v1.1.xml";

fn config([smtp, imap]: &Hosts) -> Page {
    Page::autoconfig(imap, smtp)
}
