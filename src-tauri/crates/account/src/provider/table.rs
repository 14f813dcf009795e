//! All providers, and which of them it is: by an address, by servers, by who receives mail, by a network.
//!
//! A file is read once it is asked for: which one that is, its text tells, since every name in it stands in
//! quotation marks.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::Provider;
use crate::address::Address;

impl Provider {
    /// Every provider known, in the order of their keys. All files are read.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        (0..SOURCES.len()).map(Self::read)
    }

    /// The provider of an address, by its domain.
    pub(crate) fn of(address: &Address) -> Option<&'static Self> {
        Self::that_name(&[address.domain()]).find(|provider| provider.has_address(address))
    }

    /// The provider whose servers all of these are. A program on this computer is not known by its place there:
    /// there are several.
    pub(crate) fn with_hosts(hosts: &[&str]) -> Option<&'static Self> {
        let first = hosts.first()?;
        let has_all = |known: &&Self| hosts.iter().all(|host| known.has_server(host));
        Self::that_name(&[first]).filter(|known| known.local_program.is_none()).find(has_all)
    }

    /// The provider behind a server that receives mail (MX), by its name: what is longest in common counts, since
    /// some have a name below another's.
    pub fn with_mx(host: &str) -> Option<&'static Self> {
        Self::longest(host, |known| &known.mx)
    }

    /// The provider to whose name `autodiscover` below a domain leads.
    pub fn with_autodiscover(host: &str) -> Option<&'static Self> {
        Self::that_name(&[host]).find(|known| known.autodiscover.iter().any(|name| name == host))
    }

    /// The provider of the access to a network, by a name that a connection has there.
    pub fn with_access(name: &str) -> Option<&'static Self> {
        Self::longest(name, |known| &known.access)
    }

    /// Of those that list this name, or with a dot in front what it ends with, the one with the longest.
    fn longest(host: &str, list: fn(&Self) -> &[String]) -> Option<&'static Self> {
        let length = |known: &Self| {
            let is_it = |name: &&String| match name.strip_prefix('.') {
                Some(_) => host.ends_with(name.as_str()),
                None => host == *name,
            };
            list(known).iter().filter(is_it).map(String::len).max()
        };
        let dots = host.match_indices('.').map(|(at, _)| &host[at..]);
        let names: Vec<_> = [host].into_iter().chain(dots).collect();
        let known = Self::that_name(&names).filter_map(|known| Some((length(known)?, known)));
        known.max_by_key(|(length, _)| *length).map(|(_, known)| known)
    }

    /// The provider with this key.
    pub fn with_key(key: &str) -> Option<&'static Self> {
        let place = SOURCES.iter().position(|(file, _)| file.strip_suffix(".toml") == Some(key))?;
        Some(Self::read(place))
    }

    /// Those in whose files one of these names stands, or a name with any beginning.
    fn that_name(names: &[&str]) -> impl Iterator<Item = &'static Self> {
        let mut places = BTreeSet::new();
        for name in names {
            let same = NAMED.from(name).take_while(|(known, _)| known == name);
            places.extend(same.map(|(_, place)| place));
        }
        let any_beginning = NAMED.from("*").take_while(|(known, _)| known.starts_with('*'));
        places.extend(any_beginning.map(|(_, place)| place));
        places.into_iter().map(Self::read)
    }

    fn read(place: usize) -> &'static Self {
        let (file, text) = SOURCES[place];
        PROVIDERS[place]
            .get_or_init(|| toml::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}")))
    }
}

static PROVIDERS: [OnceLock<Provider>; SOURCES.len()] = [const { OnceLock::new() }; SOURCES.len()];

const SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/providers.rs"));

/// Every name that stands in quotation marks, in order. Which they are is known when this is built: who reads a
/// thousand accounts asks for thousands of them, and who checks one asks for few.
const NAMED: Named = {
    let (names, places) = include!(concat!(env!("OUT_DIR"), "/named.rs"));
    Named { names, places }
};

struct Named {
    /// All of them, without anything between.
    names: &'static str,
    /// Where each begins and ends, and the place of the file that it stands in.
    places: &'static [(u32, u32, u16)],
}

impl Named {
    /// This name and those behind it, each with the place of its file.
    fn from(self, name: &str) -> impl Iterator<Item = (&'static str, usize)> {
        let Self { names, places } = self;
        let read = move |&(begin, end, file): &(u32, u32, u16)| {
            (&names[begin as usize..end as usize], usize::from(file))
        };
        let first = places.partition_point(|place| read(place).0 < name);
        places[first..].iter().map(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_and_in_order() {
        let keys: Vec<_> = Provider::all().map(|provider| provider.key.as_str()).collect();
        let files: Vec<_> = SOURCES.iter().map(|(file, _)| file.trim_end_matches(".toml")).collect();
        assert_eq!(keys, files);
        assert!(keys.is_sorted());
        let on_disk = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/providers")).unwrap().count();
        assert_eq!(on_disk, keys.len() + ["README.md"].len());
    }

    #[test]
    fn few_files_are_read_for_a_name() {
        for name in ["gandi.net", "gmail.com", "unknown.example", "127.0.0.1"] {
            let found: Vec<_> = Provider::that_name(&[name]).map(|known| known.key.as_str()).collect();
            assert!(found.len() < 8 && !found.contains(&"riseup"), "{name}: {found:?}");
        }
    }

    #[test]
    fn a_name_is_found_where_it_stands_in_quotation_marks() {
        for name in
            ["gandi.net", "gmail.com", "smtp.gmail.com", ".google.com", "unknown.example", "127.0.0.1"]
        {
            let quoted = format!("\"{name}\"");
            let files = SOURCES.iter().filter(|(_, text)| text.contains("\"*") || text.contains(&quoted));
            let expected: Vec<_> = files.map(|(file, _)| file.trim_end_matches(".toml")).collect();
            let found: Vec<_> = Provider::that_name(&[name]).map(|known| known.key.as_str()).collect();
            assert_eq!(found, expected, "{name}");
        }
    }

    #[test]
    fn gmail_is_found_by_its_domain() {
        let address = Address::parse("anna@googlemail.com").unwrap();
        let provider = Provider::of(&address).unwrap();
        assert_eq!(provider.key, "gmail");
        let servers = provider.servers(&address).unwrap();
        assert_eq!((servers.smtp.host.as_str(), servers.smtp.port.get()), ("smtp.gmail.com", 465));
        assert_eq!(servers.imap.user, "anna@googlemail.com");
    }

    #[test]
    fn an_address_of_another_country_is_known_too() {
        for (domain, host) in [
            ("yahoo.co.in", "smtp.mail.yahoo.com"),
            ("yahoo.com.ph", "smtp.mail.yahoo.com"),
            ("yahoo.gr", "smtp.mail.yahoo.com"),
            ("yahoo.ro", "smtp.mail.yahoo.com"),
            ("ymail.com", "smtp.mail.yahoo.com"),
            ("cox.net", "smtp.mail.yahoo.com"),
            ("yahoo.co.jp", "smtp.mail.yahoo.co.jp"),
            ("aol.fr", "smtp.aol.com"),
            ("verizon.net", "smtp.aol.com"),
            ("currently.com", "smtp.mail.att.net"),
            ("gmx.eu", "mail.gmx.net"),
            ("gmx.fr", "mail.gmx.com"),
            ("zohomail.com.au", "smtp.zoho.com.au"),
            ("yandex.kz", "smtp.yandex.com"),
            ("xmail.ru", "smtp.mail.ru"),
            ("vip.163.com", "smtp.vip.163.com"),
            ("posteo.us", "posteo.de"),
            ("fastmail.co.uk", "smtp.fastmail.com"),
            ("engineer.com", "smtp.mail.com"),
        ] {
            let address = Address::parse(&format!("anna@{domain}")).unwrap();
            let servers = Provider::of(&address).and_then(|provider| provider.servers(&address));
            assert_eq!(servers.map(|servers| servers.smtp.host).as_deref(), Some(host), "{domain}");
        }
    }

    #[test]
    fn a_server_that_receives_mail_belongs_to_one_provider() {
        let mut names: Vec<_> = Provider::all().flat_map(|known| &known.mx).collect();
        names.sort();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
        for provider in Provider::all() {
            for name in &provider.mx {
                let host = if name.starts_with('.') { format!("mx1{name}") } else { name.clone() };
                assert_eq!(crate::parse_host(&host).as_ref(), Some(&host), "{}", provider.key);
                assert_eq!(Provider::with_mx(&host).map(|known| &known.key), Some(&provider.key), "{host}");
            }
        }
    }

    #[test]
    fn a_domain_behind_a_filter_is_known_by_where_autodiscover_leads() {
        let known = |host| Provider::with_autodiscover(host).map(|known| known.key.as_str());
        assert_eq!(known("autodiscover.outlook.com"), Some("microsoft365"));
        for host in ["outlook.com", "autodiscover.outlook.com.shop.example", "autodiscover.shop.example", ""]
        {
            assert_eq!(known(host), None, "{host}");
        }
    }

    #[test]
    fn an_own_domain_is_known_by_where_its_mail_is_received() {
        for (host, expected) in [
            ("aspmx.l.google.com", Some("gmail")),
            ("smtp.google.com", Some("gmail")),
            ("aspmx2.googlemail.com", Some("gmail")),
            ("shop-example.mail.protection.outlook.com", Some("microsoft365")),
            ("shop-example.j-v1.mx.microsoft", Some("microsoft365")),
            ("outlook-com.olc.protection.outlook.com", Some("outlook")),
            ("mx02.mail.icloud.com", Some("icloud")),
            ("in1-smtp.messagingengine.com", Some("fastmail")),
            ("mx2.zoho.eu", Some("zohoeu")),
            ("mx.zoho.com.au", Some("zohoau")),
            ("mx.yandex.net", Some("yandex")),
            ("emx.mail.ru", Some("mailru")),
            ("mailsec.protonmail.ch", Some("proton")),
            ("mxext3.mailbox.org", Some("mailboxorg")),
            ("mx-aol.mail.gm0.yahoodns.net", Some("aol")),
            ("mx-biz.mail.am0.yahoodns.net", Some("yahoo")),
            ("mx00.ionos.de", Some("ionos")),
            ("mx01.kundenserver.de", Some("ionos")),
            ("mx00.ionos.com", Some("ionoscom")),
            ("mx01.1and1.com", Some("ionoscom")),
            ("mx00.ionos.co.uk", Some("ionosuk")),
            ("mx00.1and1.co.uk", Some("ionosuk")),
            ("mx01.ionos.fr", Some("ionosfr")),
            ("mx00.ionos.es", Some("ionoses")),
            ("mx00.ionos.it", Some("ionosit")),
            ("mx00.ionos.mx", Some("ionosmx")),
            ("mx1.mail.ovh.net", Some("ovh")),
            ("spool.mail.gandi.net", Some("gandi")),
            ("mta-gw.infomaniak.ch", Some("infomaniak")),
            ("aspmx1.migadu.com", Some("migadu")),
            ("mailserver.purelymail.com", Some("purelymail")),
            ("mx1.privateemail.com", Some("namecheap")),
            ("smtp.secureserver.net", Some("godaddy")),
            ("mx2.hostinger.com", Some("hostinger")),
            ("smtpin.rzone.de", Some("strato")),
            ("mx.pub.one.com", Some("onecom")),
            ("w00f1234.kasserver.com", Some("allinkl")),
            ("www123.your-server.de", Some("hetzner")),
            ("mx.home.pl", Some("homepl")),
            ("d6e7a7cf4aef5fca.mx2.emailprofi.seznam.cz", Some("seznam")),
            ("mxbiz1.qq.com", Some("qqexmail")),
            ("qiye163mx02.mxmail.netease.com", Some("neteaseqiye")),
            ("hzmx02.mxmail.netease.com", Some("neteaseqiyehz")),
            ("163mx01.mxmail.netease.com", None),
            ("mx1.emailsrvr.com", Some("rackspace")),
            ("mail.tutanota.de", Some("tuta")),
            ("work-mx.app.hey.com", Some("hey")),
            ("mxpool.infomaniak.com", Some("infomaniak")),
            ("mx01.ispgateway.de", Some("domainfactory")),
            ("mx1.dreamhost.com", Some("dreamhost")),
            ("mx1.sub5.homie.mail.dreamhost.com", Some("dreamhost")),
            ("mx.aruba.it", Some("aruba")),
            ("mx.transip.email", Some("transip")),
            ("mx2.mail.hostpoint.ch", Some("hostpoint")),
            ("mx.simply.com", Some("simply")),
            ("mail2.loopia.se", Some("loopia")),
            ("mx1.active24.com", Some("active24")),
            ("mailin2.websupport.sk", Some("websupport")),
            ("mx2.titan.email", Some("titan")),
            ("mx1.timeweb.ru", Some("timeweb")),
            ("mx2.beget.com", Some("beget")),
            ("mx2.qiye.aliyun.com", Some("aliyun")),
            ("mxw.mxhichina.com", Some("aliyun")),
            ("jp1-aspmx1.worksmobile.com", Some("naverworks")),
            ("mx01.lolipop.jp", Some("lolipop")),
            ("google.com", None),
            ("mx.notgoogle.com", None),
            ("aspmx.l.google.com.shop.example", None),
            ("mxbiz1.qq.com.", None),
            ("", None),
        ] {
            assert_eq!(Provider::with_mx(host).map(|known| known.key.as_str()), expected, "{host}");
        }
    }

    #[test]
    fn a_network_is_known_by_the_names_of_its_connections() {
        for (name, expected) in [
            ("p4ff9f11c.dip0.t-ipconnect.de", Some("tonline")),
            (".dip0.t-ipconnect.de", Some("tonline")),
            ("lfbn-tou-1-915-109.w86-210.abo.wanadoo.fr", Some("orangefr")),
            ("c-73-47-72-35.hsd1.nh.comcast.net", Some("comcast")),
            ("172-10-233-147.lightspeed.sntcca.sbcglobal.net", Some("att")),
            (".hsd1.ca.comcast.net", Some("comcast")),
            ("mail.notcomcast.net", None),
            ("dip0.t-ipconnect.de.shop.example", None),
            (".lan", None),
            ("", None),
        ] {
            assert_eq!(Provider::with_access(name).map(|known| known.key.as_str()), expected, "{name}");
        }
        let mut names: Vec<_> = Provider::all().flat_map(|known| &known.access).collect();
        names.sort();
        assert!(names.len() > 25 && names.windows(2).all(|pair| pair[0] != pair[1]));
        for provider in Provider::all().filter(|known| !known.access.is_empty()) {
            assert!(provider.outgoing_servers().next().is_some(), "{}: nothing to offer", provider.key);
            for name in &provider.access {
                assert!(name.starts_with('.') && !name.ends_with('.'), "{name}");
            }
        }
    }
}
