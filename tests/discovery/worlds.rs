//! Each way to find servers, by itself, against the others, and where it is slow, silent, lying or broken.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use account::mail_filter::MailFilter;
use account::provider::Provider;
use serde_json::Value;

use crate::stage::small_internet::{ALL, MUTE, NOBODY, Page, SILENT, SmallInternet, plain};

const CONFIG: &str = "/mail/config-v1.1.xml";
const WELL_KNOWN: &str = "/.well-known/autoconfig/mail/config-v1.1.xml";
const PACC: &str = "/.well-known/user-agent-configuration.json";

/// A name that leads to all servers.
fn here(name: &str) -> String {
    at(name, ALL)
}

fn at(name: &str, address: &str) -> String {
    format!("--host-record={name},{address}")
}

/// What was found: the source and the host of the best servers.
fn best(told: &Value) -> [String; 2] {
    ["smtp", "imap"].map(|protocol| {
        let first = &told[protocol][0];
        match (first["source"].as_str(), first["host"].as_str()) {
            (Some(source), Some(host)) => format!("{source} {host}:{}", first["port"]),
            _ => "nothing".to_owned(),
        }
    })
}

/// What came of one way.
fn outcome<'a>(told: &'a Value, source: &str) -> &'a str {
    let tried = told["tried"].as_array().unwrap();
    tried.iter().find(|tried| tried["source"] == source).unwrap()["outcome"].as_str().unwrap()
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn each_way_leads_by_itself_and_the_most_trusted_wins() {
    let pacc = r#"{"protocols":{"imap":{"host":"imap.pacc.test"},"submit":{"host":"smtp.pacc.test"}},"authentication":{"password":true}}"#;
    // sha256 of the file above, as the domain publishes it.
    let digest = digest(pacc);
    let txt = |domain: &str| format!("--txt-record=_ua-auto-config.{domain},v=UAAC1; a=sha256; d={digest}");
    let mx = |domain: &str, host: &str| format!("--mx-host={domain},{host},10");
    let mut records = vec![here("autoconfig.thunderbird.net")];
    let mut pages = vec![];
    // Each domain has one way more than the one before.
    let ways = ["guess", "srv", "receiver", "ispdb", "wellknown", "autoconfig", "pacc", "mx"];
    for (at, name) in ways.iter().enumerate() {
        let domain = format!("{name}.test");
        let has = |way: &str| ways[..=at].contains(&way);
        records.extend(["imap", "smtp"].map(|host| here(&format!("{host}.{domain}"))));
        if has("srv") {
            records.push(format!("--srv-host=_imaps._tcp.{domain},imap.srv.{domain},993,0,0"));
            records.push(format!("--srv-host=_submissions._tcp.{domain},smtp.srv.{domain},465,0,0"));
        }
        if has("receiver") && !has("mx") {
            records.push(mx(&domain, "mx1.hoster.test"));
        }
        if has("ispdb") {
            pages.push((
                format!("autoconfig.thunderbird.net/v1.1/{domain}"),
                Page::autoconfig("imap.ispdb.test", "smtp.ispdb.test"),
            ));
        }
        if has("wellknown") {
            records.push(here(&domain));
            pages.push((
                format!("{domain}{WELL_KNOWN}"),
                Page::autoconfig("imap.known.test", "smtp.known.test"),
            ));
        }
        if has("autoconfig") {
            records.push(here(&format!("autoconfig.{domain}")));
            pages.push((
                format!("autoconfig.{domain}{CONFIG}"),
                Page::autoconfig("imap.own.test", "smtp.own.test"),
            ));
        }
        if has("pacc") {
            records.extend([here(&format!("ua-auto-config.{domain}")), txt(&domain)]);
            pages.push((format!("ua-auto-config.{domain}{PACC}"), Page::text(pacc)));
        }
        if has("mx") {
            records.push(mx(&domain, "aspmx.l.google.com"));
        }
    }
    pages.push((
        "autoconfig.thunderbird.net/v1.1/hoster.test".to_owned(),
        Page::autoconfig("imap.hoster.test", "smtp.hoster.test"),
    ));
    // There is a file without TLS, and nobody asks for it.
    records.push(here("autoconfig.guess.test"));
    let in_clear = format!("http://autoconfig.guess.test{CONFIG}");
    pages.push((in_clear, Page::autoconfig("imap.evil.test", "smtp.evil.test")));
    let pages: Vec<_> = pages.iter().map(|(place, page)| (place.as_str(), page.clone())).collect();
    let world = SmallInternet::new(&records, &pages, &[]);
    for (domain, smtp, imap) in [
        ("guess", "guess smtp.guess.test:465", "guess imap.guess.test:993"),
        ("srv", "srv smtp.srv.srv.test:465", "srv imap.srv.srv.test:993"),
        ("receiver", "ispdb smtp.hoster.test:465", "ispdb imap.hoster.test:993"),
        ("ispdb", "ispdb smtp.ispdb.test:465", "ispdb imap.ispdb.test:993"),
        ("wellknown", "autoconfig smtp.known.test:465", "autoconfig imap.known.test:993"),
        ("autoconfig", "autoconfig smtp.own.test:465", "autoconfig imap.own.test:993"),
        ("pacc", "pacc smtp.pacc.test:465", "pacc imap.pacc.test:993"),
        ("mx", "mx smtp.gmail.com:465", "mx imap.gmail.com:993"),
    ] {
        let (told, exit) = world.discover(&format!("anna.secret@{domain}.test"));
        assert_eq!((best(&told), exit), ([smtp.to_owned(), imap.to_owned()], 0), "{domain}: {told:#}");
        assert_eq!(told["smtp"][0]["user"], format!("anna.secret@{domain}.test"));
        assert_eq!(told["provider"], if domain == "mx" { Value::from("gmail") } else { Value::Null });
        assert!(told["elapsedMs"].as_u64().unwrap() < 3000, "{domain}: {told:#}");
    }
    let asked = world.asked();
    assert!(asked.contains("https autoconfig.pacc.test"), "{asked}");
    assert!(!asked.lines().any(|line| line.starts_with("http ")), "{asked}");
    assert!(!asked.contains("secret"), "the address left the computer: {asked}");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn what_is_silent_slow_lying_or_broken_is_passed_over_in_time() {
    let good = || Page::autoconfig("imap.good.test", "smtp.good.test");
    let bomb = format!(
        "<!DOCTYPE x [<!ENTITY a \"{}\"><!ENTITY b \"&a;&a;&a;&a;\">]><clientConfig>&b;</clientConfig>",
        "x".repeat(1000)
    );
    let outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><clientConfig>&a;</clientConfig>";
    let deep = "<a>".repeat(80_000);
    let cases: Vec<(&str, Page, &str)> = vec![
        ("huge", Page::Endless, "tooLarge"),
        ("deep", Page::text(deep), "malformed"),
        ("slow", Page::Slow(Duration::from_millis(200)), "timedOut"),
        ("loop", Page::Redirect("/loop".to_owned()), "redirected"),
        ("elsewhere", Page::Redirect(format!("https://autoconfig.evil.test{CONFIG}")), "redirected"),
        ("clear", Page::Redirect(format!("http://autoconfig.clear.test{CONFIG}")), "redirected"),
        ("bomb", Page::text(bomb), "malformed"),
        ("outside", Page::text(outside), "malformed"),
        ("html", Page::text("<html><body>Welcome</body></html>"), "malformed"),
        ("empty", Page::text(""), "malformed"),
        ("garbage", Page::Garbage, "malformed"),
        ("gone", Page::Status(410), "nothing"),
        ("down", Page::Status(503), "unreachable"),
        ("untrue", good(), "certificate"),
        ("inside", Page::autoconfig("127.0.0.1", "localhost"), "unusable"),
        (
            "pop",
            Page::text(
                "<clientConfig><emailProvider id=\"x\"><incomingServer type=\"pop3\"><hostname>pop.test</hostname><port>995</port><socketType>SSL</socketType></incomingServer></emailProvider></clientConfig>",
            ),
            "unusable",
        ),
    ];
    let mut records = vec![here("autoconfig.thunderbird.net"), here("autoconfig.evil.test")];
    // A file that the domain does not vouch for in DNS: of another digest, and of none.
    let evil = r#"{"protocols":{"imap":{"host":"imap.evil.test"},"submit":{"host":"smtp.evil.test"}}}"#;
    let of_other = digest(&evil.replace("evil", "good"));
    records.push(format!("--txt-record=_ua-auto-config.forged.test,v=UAAC1; a=sha256; d={of_other}"));
    records.extend(["forged", "unsigned"].map(|name| here(&format!("ua-auto-config.{name}.test"))));
    let mut pages = vec![
        (format!("autoconfig.evil.test{CONFIG}"), Page::autoconfig("imap.evil.test", "smtp.evil.test")),
        ("autoconfig.loop.test/loop".to_owned(), Page::Redirect("/loop".to_owned())),
    ];
    for name in ["forged", "unsigned"] {
        pages.push((format!("ua-auto-config.{name}.test{PACC}"), Page::text(evil)));
    }
    let others = [
        ("nobody", "autoconfig", "refused"),
        ("silent", "autoconfig", "timedOut"),
        ("mute", "autoconfig", "timedOut"),
        ("forged", "pacc", "wrongDigest"),
        ("unsigned", "pacc", "wrongDigest"),
    ];
    let all: Vec<_> = cases.iter().map(|(name, _, _)| *name).chain(others.map(|(name, ..)| name)).collect();
    for name in &all {
        pages.push((format!("autoconfig.thunderbird.net/v1.1/{name}.test"), good()));
    }
    for (name, page, _) in &cases {
        records.push(here(&format!("autoconfig.{name}.test")));
        pages.push((format!("autoconfig.{name}.test{CONFIG}"), page.clone()));
    }
    for (name, address) in [("nobody", NOBODY), ("silent", SILENT), ("mute", MUTE)] {
        records.push(at(&format!("autoconfig.{name}.test"), address));
    }
    let pages: Vec<_> = pages.iter().map(|(place, page)| (place.as_str(), page.clone())).collect();
    let world = SmallInternet::new(&records, &pages, &["autoconfig.untrue.test"]);
    let mut wrong = String::new();
    let of_files = cases.iter().map(|(name, _, expected)| (*name, "autoconfig", *expected));
    for (name, way, expected) in of_files.chain(others) {
        let begun = Instant::now();
        let (told, exit) = world.discover(&format!("anna@{name}.test"));
        let found = (outcome(&told, way).to_owned(), best(&told), exit);
        let right = ["ispdb smtp.good.test:465", "ispdb imap.good.test:993"].map(str::to_owned);
        if found != (expected.to_owned(), right, 0) || begun.elapsed() > Duration::from_millis(8300) {
            writeln!(wrong, "{name}: {found:?} after {:?}, expected {expected}", begun.elapsed()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(!world.asked().contains("https autoconfig.evil.test"));
    assert!(world.asked().contains("https ua-auto-config.forged.test"), "what lies was read");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn nothing_is_told_as_nothing_and_nobody_as_nobody() {
    let world = SmallInternet::new(
        &[at("mail.closed.test", NOBODY), at("imap.lies.test", ALL)],
        &[],
        &["imap.lies.test"],
    );
    for domain in ["none.test", "closed.test", "lies.test", "xn--bcher-kva.test"] {
        let (told, exit) = world.discover(&format!("anna@{domain}"));
        assert_eq!((best(&told), exit), (["nothing", "nothing"].map(str::to_owned), 1), "{domain}: {told:#}");
    }
    let (told, _) = world.discover("anna@lies.test");
    assert_eq!(outcome(&told, "guess"), "certificate", "{told:#}");
    for world in [world.with_silent_resolver(), SmallInternet::new(&[], &[], &[]).without_resolver()] {
        let begun = Instant::now();
        let (told, exit) = world.discover("anna@none.test");
        assert_eq!((best(&told), exit), (["nothing", "nothing"].map(str::to_owned), 3), "{told:#}");
        assert!(begun.elapsed() < Duration::from_millis(8300), "{:?}", begun.elapsed());
    }
}

/// Whose mail is received where, as their help pages tell the owners of domains, and the key of the provider that it is.
/// Of `ispdb` only Thunderbird's collection knows; of `nobody` it is not known which of a provider's places it is.
const RECEIVERS: [(&str, &str, &str); 73] = [
    ("google", "aspmx.l.google.com", "gmail"),
    ("google-old", "aspmx2.googlemail.com", "gmail"),
    ("google-new", "smtp.google.com", "gmail"),
    ("microsoft", "shop-example.mail.protection.outlook.com", "microsoft365"),
    ("microsoft-dnssec", "shop-example.a-v1.mx.microsoft", "microsoft365"),
    ("icloud", "mx01.mail.icloud.com", "icloud"),
    ("fastmail", "in1-smtp.messagingengine.com", "fastmail"),
    ("zoho", "mx.zoho.com", "zoho"),
    ("zoho-eu", "mx2.zoho.eu", "zohoeu"),
    ("zoho-in", "mx3.zoho.in", "zohoin"),
    ("yandex", "mx.yandex.net", "yandex"),
    ("proton", "mail.protonmail.ch", "proton"),
    ("mailbox", "mxext1.mailbox.org", "mailboxorg"),
    ("gmx", "mx00.gmx.net", "gmx"),
    ("yahoo", "mx-biz.mail.am0.yahoodns.net", "yahoo"),
    ("mailru", "emx.mail.ru", "mailru"),
    ("ionos", "mx00.ionos.de", "ionos"),
    ("kundenserver", "mx01.kundenserver.de", "ionos"),
    ("ovh", "mx1.mail.ovh.net", "ovh"),
    ("gandi", "spool.mail.gandi.net", "gandi"),
    ("infomaniak", "mta-gw.infomaniak.ch", "infomaniak"),
    ("migadu", "aspmx1.migadu.com", "migadu"),
    ("purelymail", "mailserver.purelymail.com", "purelymail"),
    ("namecheap", "mx1.privateemail.com", "namecheap"),
    ("godaddy", "smtp.secureserver.net", "godaddy"),
    ("hostinger", "mx1.hostinger.com", "hostinger"),
    ("strato", "smtpin.rzone.de", "strato"),
    ("one", "mx1.pub.mailpod1-cph3.one.com", "onecom"),
    ("kas", "w0123456.kasserver.com", "allinkl"),
    ("hetzner", "www123.your-server.de", "hetzner"),
    ("homepl", "serwer123.home.pl", "homepl"),
    ("seznam", "smtp.seznam.cz", "ispdb"),
    ("tencent", "mxbiz1.qq.com", "qqexmail"),
    ("netease", "qiye163mx01.mxmail.netease.com", "neteaseqiye"),
    ("netease-hz", "hzmx01.mxmail.netease.com", "neteaseqiyehz"),
    ("netease-other", "163mx01.mxmail.netease.com", "nobody"),
    ("posteo", "mx01.posteo.de", "posteo"),
    ("att", "al-ip4-mx-vip1.prodigy.net", "att"),
    ("zoho-au", "mx.zoho.com.au", "zohoau"),
    ("zoho-jp", "mx.zoho.jp", "zohojp"),
    ("zoho-ca", "mx.zohocloud.ca", "zohoca"),
    ("zoho-sa", "mx.zoho.sa", "zohosa"),
    ("microsoft-cn", "shop-example.mail.protection.partner.outlook.cn", "microsoft365"),
    ("microsoft-us", "shop-example.mail.protection.office365.us", "microsoft365"),
    ("outlook", "eur.olc.protection.outlook.com", "outlook"),
    ("rackspace", "mx1.emailsrvr.com", "rackspace"),
    ("ionos-uk", "mx00.ionos.co.uk", "ionosuk"),
    ("ionos-us", "mx00.1and1.com", "ionoscom"),
    ("godaddy-eu", "smtp.europe.secureserver.net", "godaddy"),
    ("infomaniak-pool", "mxpool.infomaniak.com", "infomaniak"),
    ("domainfactory", "mx01.ispgateway.de", "domainfactory"),
    ("dreamhost", "mx1.dreamhost.com", "dreamhost"),
    ("aruba", "mx.aruba.it", "aruba"),
    ("combell", "mx.mailprotect.be", "combell"),
    ("transip", "mx.transip.email", "transip"),
    ("hostpoint", "mx1.mail.hostpoint.ch", "hostpoint"),
    ("simply", "mx.simply.com", "simply"),
    ("loopia", "mailcluster.loopia.se", "loopia"),
    ("active24", "mx1.active24.com", "active24"),
    ("websupport", "mailin1.websupport.sk", "websupport"),
    ("titan", "mx1.titan.email", "titan"),
    ("timeweb", "mx1.timeweb.ru", "timeweb"),
    ("beget", "mx1.beget.com", "beget"),
    ("aliyun", "mx1.qiye.aliyun.com", "aliyun"),
    ("hichina", "mxn.mxhichina.com", "aliyun"),
    ("naver-works", "kr1-aspmx1.worksmobile.com", "naverworks"),
    ("lolipop", "mx01.lolipop.jp", "lolipop"),
    ("tuta", "mail.tutanota.de", "tuta"),
    ("hey", "work-mx.app.hey.com", "hey"),
    ("mailcom", "mx00.mail.com", "mailcom"),
    ("forwardemail", "mx1.forwardemail.net", "forwardemail"),
    ("mittwald", "mx1.agenturserver.de", "mittwald"),
    // Of no table of ours: Thunderbird's collection has it, by the domain of its servers.
    ("gransy", "mail1.internetserver.cz", "ispdb"),
];

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn an_own_domain_is_known_by_where_its_mail_is_received() {
    let mut records = vec![here("autoconfig.thunderbird.net")];
    let mut pages = vec![];
    for (name, host, expected) in RECEIVERS {
        records.push(format!("--mx-host={name}.test,{host},10"));
        // A second one that is not to be asked first.
        records.push(format!("--mx-host={name}.test,backup.evil.test,20"));
        if expected == "ispdb" {
            let registered = host.rsplit('.').take(2).collect::<Vec<_>>();
            let registered = registered.into_iter().rev().collect::<Vec<_>>().join(".");
            pages.push((
                format!("autoconfig.thunderbird.net/v1.1/{registered}"),
                Page::autoconfig("imap.hoster.test", "smtp.hoster.test"),
            ));
        }
    }
    // Whose customers' servers are where their mail is received.
    let at_mx = ["w0123456.kasserver.com", "serwer123.home.pl"];
    records.extend(at_mx.map(here));
    let pages: Vec<_> = pages.iter().map(|(place, page)| (place.as_str(), page.clone())).collect();
    let world = SmallInternet::new(&records, &pages, &[]);
    let mut wrong = String::new();
    for (name, host, expected) in RECEIVERS {
        let (told, exit) = world.discover(&format!("info@{name}.test"));
        let (key, way, server, code) = match Provider::with_key(expected) {
            Some(known) if !known.password.lets_programs_in() => (Some(expected), "noPasswords", None, 1),
            Some(_) if at_mx.contains(&host) => (Some(expected), "found", Some(host), 0),
            Some(known) => (Some(expected), "found", Some(known.imap[0].host.as_str()), 0),
            None if expected == "ispdb" => (None, "nothing", Some("imap.hoster.test"), 0),
            None => (None, "nothing", None, 1),
        };
        let found = (told["provider"].as_str(), outcome(&told, "mx"), told["imap"][0]["host"].as_str(), exit);
        if found != (key, way, server, code) || told["elapsedMs"].as_u64().unwrap() >= 3000 {
            writeln!(wrong, "{name}: {found:?}, expected {:?}", (key, way, server, code)).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn a_server_that_receives_mail_is_taken_for_the_customers_once_it_is_proven() {
    let mx = |domain: &str, host: &str| format!("--mx-host={domain}.test,{host},10");
    let records = [
        mx("kas", "w0123456.kasserver.com"),
        here("w0123456.kasserver.com"),
        mx("untrue", "w0666666.kasserver.com"),
        here("w0666666.kasserver.com"),
        // Which of home.pl's servers has the mailbox, its shared name does not say.
        mx("shared", "mx.home.pl"),
        at("mx.home.pl", NOBODY),
        here("imap.shared.test"),
        here("smtp.shared.test"),
        // Of somebody who calls his server so.
        mx("alike", "w0123456.kasserver.com.evil.test"),
        here("w0123456.kasserver.com.evil.test"),
    ];
    let world = SmallInternet::new(&records, &[], &["w0666666.kasserver.com"]);
    let (told, exit) = world.discover("info@kas.test");
    assert_eq!(best(&told), ["mx w0123456.kasserver.com:465", "mx w0123456.kasserver.com:993"], "{told:#}");
    assert_eq!((&told["provider"], &told["passwords"], exit), (&"allinkl".into(), &"mailbox".into(), 0));
    assert_eq!(told["imap"][0]["user"], "info@kas.test");
    assert_ne!(told["imap"][0]["unconfirmed"], true, "{told:#}");
    for (domain, mx, expected) in [
        ("untrue", "certificate", ["nothing"; 2]),
        ("shared", "refused", ["guess smtp.shared.test:465", "guess imap.shared.test:993"]),
        ("alike", "nothing", ["nothing"; 2]),
    ] {
        let (told, _) = world.discover(&format!("info@{domain}.test"));
        assert_eq!((outcome(&told, "mx"), best(&told)), (mx, expected.map(str::to_owned)), "{told:#}");
        assert_eq!(told["provider"], Value::Null, "{domain}: {told:#}");
    }
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn behind_an_mx_of_several_products_the_domain_itself_tells_which() {
    let mx = |domain: &str, host: &str| format!("--mx-host={domain}.test,{host},10");
    let srv = |domain: &str, [smtp, imap]: [&str; 2]| {
        [
            format!("--srv-host=_imaps._tcp.{domain}.test,{imap},993,0,0"),
            format!("--srv-host=_submissions._tcp.{domain}.test,{smtp},465,0,0"),
        ]
    };
    let (ovh, fastmail) = ("mx1.mail.ovh.net", "in1-smtp.messagingengine.com");
    let mut records = vec![here("autoconfig.thunderbird.net")];
    records.extend(["web", "own", "exchange", "pro"].map(|domain| mx(domain, ovh)));
    records.extend(srv("own", ["ssl0.ovh.net"; 2]));
    records.extend(srv("exchange", ["ex5.mail.ovh.net"; 2]));
    records.push(here("autoconfig.pro.test"));
    // Whose MX has one product counts more than what a domain has left over.
    records.push(mx("fast", fastmail));
    records.extend(srv("fast", ["old.fast.test"; 2]));
    records.push(here("autoconfig.fast.test"));
    let of_pro = format!("autoconfig.pro.test{CONFIG}");
    let of_fast = format!("autoconfig.fast.test{CONFIG}");
    let pages = [
        (of_pro.as_str(), Page::autoconfig("pro1.mail.ovh.net", "pro1.mail.ovh.net")),
        (of_fast.as_str(), Page::autoconfig("old.fast.test", "old.fast.test")),
        ("autoconfig.thunderbird.net/v1.1/ovh.net", Page::autoconfig("imap.evil.test", "smtp.evil.test")),
    ];
    let world = SmallInternet::new(&records, &pages, &[]);
    for (domain, provider, expected) in [
        ("web", Value::from("ovh"), ["mx ssl0.ovh.net:465", "mx ssl0.ovh.net:993"]),
        ("own", Value::from("ovh"), ["mx ssl0.ovh.net:465", "mx ssl0.ovh.net:993"]),
        ("exchange", Value::Null, ["srv ex5.mail.ovh.net:465", "srv ex5.mail.ovh.net:993"]),
        ("pro", Value::Null, ["autoconfig pro1.mail.ovh.net:465", "autoconfig pro1.mail.ovh.net:993"]),
        ("fast", Value::from("fastmail"), ["mx smtp.fastmail.com:465", "mx imap.fastmail.com:993"]),
    ] {
        let (told, exit) = world.discover(&format!("info@{domain}.test"));
        assert_eq!((best(&told), exit), (expected.map(str::to_owned), 0), "{domain}: {told:#}");
        assert_eq!(told["provider"], provider, "{domain}: {told:#}");
    }
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn a_file_without_a_way_for_passwords_tells_whose_servers_they_are() {
    let of_imap = r#"{"protocols":{"imap":{"host":"imap.pacc.test"}}}"#;
    let no_password =
        r#"{"protocols":{"imap":{"host":"outlook.office365.com"}},"authentication":{"password":false}}"#;
    let pacc = |domain: &str, file: &str| {
        let digest = digest(file);
        let text = format!("--txt-record=_ua-auto-config.{domain}.test,v=UAAC1; a=sha256; d={digest}");
        [here(&format!("ua-auto-config.{domain}.test")), text]
    };
    let mut records: Vec<_> =
        ["microsoft", "google", "own", "both"].map(|name| here(&format!("autoconfig.{name}.test"))).into();
    records.extend(pacc("both", of_imap));
    records.extend(pacc("pacc", no_password));
    let own = ["imap.own.test", "smtp.own.test"];
    let files = [
        ("microsoft", ["outlook.office365.com", "smtp.office365.com"]),
        ("google", ["imap.gmail.com", "smtp.gmail.com"]),
        ("own", own),
        ("both", own),
    ]
    .map(|(name, hosts)| (format!("autoconfig.{name}.test{CONFIG}"), by_tokens(hosts)));
    let mut pages: Vec<_> = files.iter().map(|(place, page)| (place.as_str(), page.clone())).collect();
    let [of_both, of_pacc] = ["both", "pacc"].map(|name| format!("ua-auto-config.{name}.test{PACC}"));
    pages.extend([(of_both.as_str(), Page::text(of_imap)), (of_pacc.as_str(), Page::text(no_password))]);
    let world = SmallInternet::new(&records, &pages, &[]);
    for (domain, provider) in [
        ("microsoft", Value::from("microsoft365")),
        ("google", Value::from("gmail")),
        ("own", Value::Null),
        ("pacc", Value::from("microsoft365")),
    ] {
        let (told, exit) = world.discover(&format!("anna@{domain}.test"));
        assert_eq!((best(&told), exit), (["nothing"; 2].map(str::to_owned), 1), "{domain}: {told:#}");
        assert_eq!(
            (&told["provider"], &told["passwords"]),
            (&provider, &"never".into()),
            "{domain}: {told:#}"
        );
    }
    // What the domain vouches for more has a server.
    let (told, _) = world.discover("anna@both.test");
    assert_eq!(best(&told), ["nothing", "pacc imap.pacc.test:993"], "{told:#}");
    assert_eq!(outcome(&told, "autoconfig"), "noPasswords", "{told:#}");
    assert_eq!(told["passwords"], "unknown", "{told:#}");
}

/// An autoconfig file whose servers let programs in that open the provider's page alone.
fn by_tokens([imap, smtp]: [&str; 2]) -> Page {
    let Page::File(file) = Page::autoconfig(imap, smtp) else { unreachable!() };
    Page::text(String::from_utf8(file).unwrap().replace("password-cleartext", "OAuth2"))
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn behind_a_filter_the_provider_is_known_by_autodiscover_alone() {
    let filters = [
        ("cape", "za-smtp-inbound-1.mimecast.co.za", "Mimecast"),
        ("offshore", "je-smtp-inbound-1.mimecast-offshore.com", "Mimecast"),
        ("mimecast", "eu-smtp-inbound-1.mimecast.com", "Mimecast"),
        ("proofpoint", "mx0a-001b2d01.pphosted.com", "Proofpoint"),
        ("essentials", "mx1-eu1.ppe-hosted.com", "Proofpoint"),
        ("barracuda", "d123456a.ess.de.barracudanetworks.com", "Barracuda"),
        ("cisco", "mx1.hc1234-56.eu.iphmx.com", "Cisco Secure Email"),
        ("messagelabs", "cluster5.eu.messagelabs.com", "Symantec Email Security"),
        ("hornet", "mx23a.antispameurope.com", "Hornetsecurity"),
        ("sophos", "mx-01-eu-west-1.prod.hydra.sophos.com", "Sophos"),
        ("trend", "in.hes.trendmicro.eu", "Trend Micro"),
        ("hornet2", "mx01.hornetsecurity.com", "Hornetsecurity"),
        ("trend2", "in.hes.trendmicro.com", "Trend Micro"),
        ("forcepoint", "cust12345-s.in.mailcontrol.com", "Forcepoint"),
        ("forti", "mail-1.fortimailcloud.com", "FortiMail"),
        ("spamexperts", "mx.spamexperts.com", "SpamExperts"),
        ("spamexperts2", "mx.spamexperts.eu", "SpamExperts"),
        ("spamexperts3", "mx.spamexperts.net", "SpamExperts"),
        ("cloud", "mx.antispamcloud.com", "SpamExperts"),
        ("routes", "de1.mtaroutes.com", "SpamExperts"),
    ];
    let played: BTreeSet<_> = filters.iter().map(|(.., filter)| *filter).collect();
    let known: BTreeSet<_> = MailFilter::all().iter().map(|filter| filter.name.as_str()).collect();
    assert_eq!(played, known);
    // What the filter itself has for its own people is nobody else's.
    let trap = || Page::autoconfig("imap.evil.test", "smtp.evil.test");
    let mut records = vec![here("autoconfig.thunderbird.net"), here("autodiscover.outlook.com")];
    let (mut pages, mut traps) = (vec![], BTreeSet::new());
    for (name, host, _) in filters {
        // Wherever the files of who receives mail could stand: below every name that ends as the host does.
        let ends = host.match_indices('.').map(|(at, _)| &host[at + 1..]).filter(|end| end.contains('.'));
        for end in ends.collect::<BTreeSet<_>>() {
            pages.push((format!("autoconfig.thunderbird.net/v1.1/{end}"), trap()));
            pages.push((format!("autoconfig.{end}{CONFIG}"), trap()));
            pages.push((format!("{end}{WELL_KNOWN}"), trap()));
            traps.extend([here(&format!("autoconfig.{end}")), here(end)]);
        }
        records.push(format!("--mx-host={name}.test,{host},10"));
        records.push(format!("--mx-host={name}365.test,{host},10"));
        records.push(format!("--cname=autodiscover.{name}365.test,autodiscover.outlook.com"));
    }
    records.extend(traps);
    let pages: Vec<_> = pages.iter().map(|(place, page)| (place.as_str(), page.clone())).collect();
    let world = SmallInternet::new(&records, &pages, &[]);
    for (name, host, filter) in filters {
        let (told, exit) = world.discover(&format!("anna@{name}.test"));
        assert_eq!((best(&told), exit), (["nothing", "nothing"].map(str::to_owned), 1), "{host}: {told:#}");
        assert_eq!(told["filter"], filter, "{host}: {told:#}");
        let (told, exit) = world.discover(&format!("anna@{name}365.test"));
        assert_eq!((outcome(&told, "mx"), exit), ("noPasswords", 1), "{host}: {told:#}");
        assert_eq!(told["provider"], "microsoft365", "{host}: {told:#}");
    }
    let told = world.mail_setup(&["discover", "anna@mimecast.test"]).output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("Mimecast filters the mail of mimecast.test"), "{told}");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn an_international_domain_is_asked_for_by_its_name_in_dns() {
    let records = [here("autoconfig.xn--bcher-kva.test")];
    let page = Page::autoconfig("imap.%EMAILDOMAIN%", "smtp.%EMAILDOMAIN%");
    let place = format!("autoconfig.xn--bcher-kva.test{CONFIG}");
    let world = SmallInternet::new(&records, &[(&place, page)], &[]);
    let (told, _) = world.discover("anna@bücher.test");
    assert_eq!(best(&told)[1], "autoconfig imap.xn--bcher-kva.test:993", "{told:#}");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn a_check_finds_the_servers_itself_and_no_password_goes_where_only_dns_points() {
    let records = [
        here("imap.own.test"),
        here("smtp.own.test"),
        here("mail.other.test"),
        "--srv-host=_imaps._tcp.away.test,mail.other.test,993,0,0".to_owned(),
        "--srv-host=_submissions._tcp.away.test,mail.other.test,465,0,0".to_owned(),
        "--mx-host=hosted.test,mx1.hoster.test,10".to_owned(),
        here("autoconfig.thunderbird.net"),
        here("imap.hoster.test"),
        here("smtp.hoster.test"),
    ];
    let Page::File(file) = Page::autoconfig("imap.hoster.test", "smtp.hoster.test") else { unreachable!() };
    let by_local_part = String::from_utf8(file).unwrap().replace("%EMAILADDRESS%", "%EMAILLOCALPART%");
    let of_hoster = ("autoconfig.thunderbird.net/v1.1/hoster.test", Page::text(by_local_part));
    let world = SmallInternet::new(&records, &[of_hoster], &[]);
    let check_with = |arguments: &[&str]| {
        let options = ["check", "--json", "--password-stdin"];
        let mut command = world.mail_setup(&[&options, arguments].concat());
        let password = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(password.path(), "hunter2hunter2\n").unwrap();
        let output = command.stdin(std::fs::File::open(password.path()).unwrap()).output().unwrap();
        (serde_json::from_slice::<Value>(&output.stdout).unwrap(), output.status.code())
    };
    let check = |address: &str| check_with(&[address]);
    let (told, exit) = check("anna@own.test");
    assert_eq!((&told["verified"], exit), (&Value::from(true), Some(0)), "{told:#}");
    assert_eq!(told["imap"]["host"], "imap.own.test");
    let (told, exit) = check("anna@away.test");
    assert_eq!(
        (&told["error"]["code"], exit),
        (&Value::from("usage-servers-unconfirmed"), Some(2)),
        "{told:#}"
    );
    // Who pipes a password without saying so has seen as little.
    let mut piped = world.mail_setup(&["check", "anna@away.test"]);
    let password = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(password.path(), "hunter2hunter2\n").unwrap();
    let refused = piped.stdin(std::fs::File::open(password.path()).unwrap()).output().unwrap();
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    assert!(!world.asked().contains("tls mail.other.test"), "{}", world.asked());
    // Nor where it points to somebody of whom Thunderbird's collection knows the servers. The way on is told, whole.
    let (told, exit) = check("anna@hosted.test");
    let way_on =
        "--smtp smtp.hoster.test:465:tls --imap imap.hoster.test:993:tls --smtp-user anna --imap-user anna";
    assert_eq!(
        (&told["error"]["code"], exit),
        (&Value::from("usage-servers-unconfirmed"), Some(2)),
        "{told:#}"
    );
    assert!(told["error"]["message"].as_str().unwrap().contains(way_on), "{told:#}");
    assert!(!world.asked().contains("tls imap.hoster.test"), "{}", world.asked());
    let named: Vec<_> = ["anna@hosted.test"].into_iter().chain(way_on.split(' ')).collect();
    let (told, exit) = check_with(&named);
    assert_eq!((&told["verified"], exit), (&Value::from(true), Some(0)), "{told:#}");
    assert!(world.asked().contains(&plain("anna", "hunter2hunter2")), "{}", world.asked());
    let (told, exit) = check("anna@nowhere.test");
    assert_eq!((&told["error"]["code"], exit), (&Value::from("usage-servers-unknown"), Some(2)), "{told:#}");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn where_nothing_can_be_sent_the_server_of_the_access_is_named_if_it_answers() {
    let check = |access: &str, network: &str| {
        let records =
            [here("imap.gmail.com"), at("smtp.gmail.com", SILENT), at("securesmtp.t-online.de", access)];
        let world = SmallInternet::new(&records, &[], &[]).called(network);
        let arguments = ["check", "anna@gmail.com", "--json", "--password-stdin", "--timeout", "5"];
        let password = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(password.path(), "abcdefghijklmnop\n").unwrap();
        let mut command = world.mail_setup(&arguments);
        let output = command.stdin(std::fs::File::open(password.path()).unwrap()).output().unwrap();
        let told: Value = serde_json::from_slice(&output.stdout).unwrap();
        let sent = world.asked().matches("mail AUTH").count();
        (told["outgoingInstead"].clone(), sent)
    };
    let expected = serde_json::json!({
        "provider": "tonline", "host": "securesmtp.t-online.de", "port": 465, "security": "tls",
    });
    let (told, sent) = check(ALL, "dip0.t-ipconnect.de");
    assert_eq!((told, sent), (expected, 0), "it is reached without a password");
    assert_eq!(check(NOBODY, "dip0.t-ipconnect.de").0, Value::Null, "it does not answer");
    assert_eq!(check(ALL, "home.example").0, Value::Null, "nobody is known by this name");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn two_passwords_go_each_to_its_own_server() {
    let records = [here("imap.own.test"), here("smtp.access.test")];
    let world = SmallInternet::new(&records, &[], &[]);
    let servers = ["--smtp", "smtp.access.test:465", "--imap", "imap.own.test:993", "--smtp-user", "anna7"];
    let mut arguments = vec!["check", "anna@own.test", "--json", "--password-stdin", "--two-passwords"];
    arguments.extend(servers);
    let passwords = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(passwords.path(), "for sending\nfor reading\n").unwrap();
    let mut command = world.mail_setup(&arguments);
    let output = command.stdin(std::fs::File::open(passwords.path()).unwrap()).output().unwrap();
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told["verified"], output.status.code()), (&Value::from(true), Some(0)), "{told:#}");
    let asked = world.asked();
    assert!(asked.contains(&plain("anna7", "for sending")), "{asked}");
    assert!(asked.contains(&plain("anna@own.test", "for reading")), "{asked}");
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn only_the_providers_own_autoconfig_hears_the_address_and_only_if_it_may() {
    let records = [
        here("autoconfig.own.test"),
        here("own.test"),
        here("autoconfig.thunderbird.net"),
        here("autoconfig.hoster.test"),
        "--mx-host=own.test,mx.hoster.test,1".to_owned(),
        here("imap.own.test"),
        here("smtp.own.test"),
    ];
    let with_address = format!("autoconfig.own.test{CONFIG}?emailaddress=anna%40own.test");
    let world = SmallInternet::new(
        &records,
        &[(&with_address, Page::autoconfig("imap.own.test", "smtp.own.test"))],
        &[],
    );
    let discover = |more: &[&str]| {
        let arguments = [&["discover", "anna@own.test", "--json"], more].concat();
        let output = world.mail_setup(&arguments).output().unwrap();
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    let told = discover(&[]);
    assert_ne!(outcome(&told, "autoconfig"), "found", "{told:#}");
    assert!(!world.asked().contains("anna"), "{}", world.asked());
    let told = discover(&["--autoconfig-address"]);
    assert_eq!(best(&told)[1], "autoconfig imap.own.test:993", "{told:#}");
    let only_this_once = discover(&[]);
    assert_ne!(outcome(&only_this_once, "autoconfig"), "found", "{only_this_once:#}");
    let chosen = |choice: &str| {
        let mut settings = world.own_program();
        let ended = settings.args(["settings", "autoconfig-address", choice, "--json"]).output().unwrap();
        assert!(ended.status.success(), "{ended:?}");
        discover(&[])
    };
    let told = chosen("on");
    assert_eq!(best(&told)[1], "autoconfig imap.own.test:993", "{told:#}");
    let told = chosen("off");
    assert_ne!(outcome(&told, "autoconfig"), "found", "{told:#}");
    let asked = world.asked();
    let heard: Vec<_> = asked.lines().filter(|line| line.contains("anna")).collect();
    assert!(
        !heard.is_empty() && heard.iter().all(|line| line.contains("https autoconfig.own.test ")),
        "{heard:?}"
    );
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn it_ends_at_once_when_it_is_cancelled() {
    let world = SmallInternet::new(&[at("autoconfig.mute.test", MUTE)], &[], &[]);
    let mut running = world.mail_setup(&["discover", "anna@mute.test", "--json"]).spawn().unwrap();
    while !world.asked().contains("autoconfig.mute.test") {
        assert!(running.try_wait().unwrap().is_none(), "it ended by itself");
        std::thread::yield_now();
    }
    let begun = Instant::now();
    // `ip netns exec` becomes the program.
    let killed = std::process::Command::new("kill").args(["-INT", &running.id().to_string()]).status();
    assert!(killed.unwrap().success());
    assert_eq!(running.wait().unwrap().code(), Some(130));
    assert!(begun.elapsed() < Duration::from_millis(200), "{:?}", begun.elapsed());
}

/// The base64 of the SHA-256 of a text.
fn digest(text: &str) -> String {
    use base64::Engine as _;
    use sha2::Digest as _;
    base64::prelude::BASE64_STANDARD.encode(sha2::Sha256::digest(text.as_bytes()))
}
