//! What is known of providers, beside what others know of them.

use serde::Deserialize;

use super::Provider;
use super::server::{ProviderServer, UserForm};
use crate::address::Address;
use crate::server::{Protocol, Security};

#[derive(Deserialize)]
struct Ispdb {
    entry: Vec<IspdbEntry>,
}

#[derive(Deserialize)]
struct IspdbEntry {
    file: String,
    domains: Vec<String>,
    smtp: Vec<String>,
    imap: Vec<String>,
}

/// The best server that is known there is known here too, with the same form of the user name; and every other
/// is one of the provider's.
#[test]
fn the_servers_are_those_that_thunderbird_knows() {
    let ispdb: Ispdb = toml::from_str(include_str!("../../../../../tests/providers/ispdb.toml")).unwrap();
    let mut compared = 0;
    for IspdbEntry { file, domains, smtp, imap } in &ispdb.entry {
        for domain in domains {
            let address = Address::parse(&format!("anna@{domain}")).unwrap();
            let provider = Provider::of(&address).unwrap_or_else(|| panic!("{file}: {domain}"));
            for (protocol, servers) in [(Protocol::Smtp, smtp), (Protocol::Imap, imap)] {
                for (place, server) in servers.iter().enumerate() {
                    let parts: Vec<_> = server.split(' ').collect();
                    let [host, port, security, user] = parts[..] else { panic!("{server}") };
                    assert!(provider.has_server(host), "{}: {server} for {domain}", provider.key);
                    let known = provider.known(protocol);
                    let security = if security == "tls" { Security::Tls } else { Security::StartTls };
                    let is_it =
                        |known: &ProviderServer| known.port.to_string() == port && known.security == security;
                    assert!(place > 0 || known.iter().any(is_it), "{}: {server}", provider.key);
                    let form = if user == "address" { UserForm::Address } else { UserForm::LocalPart };
                    assert!(place > 0 || known[0].user == form, "{}: {server}", provider.key);
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 1000, "{compared}");
}

/// The public tables they were compared with are named in each file. As they were then: Thunderbird ISPDB
/// c6ad796 (2026-03-12), chatmail provider-db ad097ee (2026-04-21), MailCore 8f0923d (2026-07-29), nodemailer
/// 2f667f4 (2026-08-07), MaxMind minfraud-api-python 23c2e1d (2026-08-07), validator.js cdb7daf (2026-08-08),
/// email-provider-links 78efe68 (2026-08-11), Mailspring d93a0d7 (2026-08-21).
#[test]
fn the_domains_are_as_many_as_were_compared() {
    let counts: Vec<_> = Provider::all().map(|known| (known.key.as_str(), known.domains.len())).collect();
    let compared = [
        ("a1", 2),
        ("active24", 2),
        ("addy", 2),
        ("alice", 1),
        ("aliyun", 0),
        ("allinkl", 0),
        ("aol", 22),
        ("applerelay", 1),
        ("aruba", 0),
        ("arubapec", 8),
        ("att", 12),
        ("bahnhof", 1),
        ("bbox", 1),
        ("beget", 0),
        ("bell", 2),
        ("bluewin", 2),
        ("brighthouse", 10),
        ("bt", 3),
        ("centurylink", 2),
        ("charter", 3),
        ("cloudflare", 0),
        ("combell", 0),
        ("comcast", 1),
        ("daum", 2),
        ("disroot", 1),
        ("domainfactory", 1),
        ("dreamhost", 0),
        ("duckduckgo", 1),
        ("earthlink", 3),
        ("emailit", 1),
        ("ewe", 2),
        ("fastmail", 119),
        ("fastweb", 1),
        ("firefoxrelay", 1),
        ("forwardemail", 0),
        ("freedomnl", 1),
        ("freefr", 2),
        ("freenet", 5),
        ("gandi", 1),
        ("gmail", 2),
        ("gmx", 11),
        ("gmxcom", 24),
        ("godaddy", 1),
        ("hetzner", 1),
        ("hey", 1),
        ("homepl", 0),
        ("hostinger", 0),
        ("hostpoint", 0),
        ("icloud", 3),
        ("improvmx", 0),
        ("inboxlv", 1),
        ("infomaniak", 1),
        ("interia", 11),
        ("ionos", 10),
        ("ionoscom", 1),
        ("ionoses", 1),
        ("ionosfr", 1),
        ("ionosit", 1),
        ("ionosmx", 1),
        ("ionosuk", 1),
        ("iua", 1),
        ("kakao", 1),
        ("kpn", 18),
        ("laposte", 1),
        ("libero", 5),
        ("lolipop", 0),
        ("loopia", 0),
        ("mailboxorg", 2),
        ("mailcom", 191),
        ("mailde", 1),
        ("mailfence", 1),
        ("mailo", 1),
        ("mailru", 8),
        ("microsoft365", 0),
        ("migadu", 1),
        ("mittwald", 0),
        ("mnet", 2),
        ("namecheap", 1),
        ("naver", 1),
        ("naverworks", 0),
        ("netease126", 1),
        ("netease163", 1),
        ("netease188", 1),
        ("neteaseqiye", 0),
        ("neteaseqiyehz", 0),
        ("neteasevip126", 1),
        ("neteasevip163", 1),
        ("neteasevip188", 1),
        ("neteaseyeah", 1),
        ("o2pl", 4),
        ("onecom", 1),
        ("onet", 17),
        ("optimum", 2),
        ("orangefr", 2),
        ("outlook", 122),
        ("ovh", 1),
        ("pobox", 1),
        ("posteo", 52),
        ("practice", 2),
        ("proton", 4),
        ("proximus", 4),
        ("purelymail", 5),
        ("qq", 3),
        ("qqexmail", 0),
        ("rackspace", 1),
        ("rambler", 7),
        ("rediff", 1),
        ("riseup", 1),
        ("roadrunner", 2),
        ("rogers", 1),
        ("runbox", 1),
        ("sapo", 6),
        ("scarlet", 1),
        ("seznam", 4),
        ("sfr", 5),
        ("shaw", 1),
        ("simplelogin", 4),
        ("simply", 0),
        ("sina", 1),
        ("sky", 1),
        ("sohu", 1),
        ("soverin", 0),
        ("startmail", 1),
        ("strato", 2),
        ("sunrise", 1),
        ("talktalk", 23),
        ("telenet", 1),
        ("telia", 1),
        ("telstra", 4),
        ("tim", 1),
        ("timeweb", 0),
        ("tin", 1),
        ("tiscali", 1),
        ("titan", 0),
        ("tonline", 2),
        ("tpg", 1),
        ("transip", 0),
        ("tuta", 6),
        ("ukrnet", 1),
        ("uol", 1),
        ("virgilio", 1),
        ("virginmedia", 4),
        ("vodafonede", 6),
        ("webde", 27),
        ("websupport", 1),
        ("wp", 1),
        ("xtra", 1),
        ("yahoo", 56),
        ("yahoojp", 3),
        ("yandex", 8),
        ("ziggo", 15),
        ("zoho", 2),
        ("zohoau", 2),
        ("zohoca", 2),
        ("zohoeu", 2),
        ("zohoin", 2),
        ("zohojp", 2),
        ("zohosa", 1),
    ];
    assert_eq!(counts, compared);
}
