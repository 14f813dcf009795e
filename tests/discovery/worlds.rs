//! Each way to find servers, by itself, against the others, and where it is slow, silent, lying or broken.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use account::provider::Provider;
use account::{Address, Protocol};
use serde_json::Value;

use crate::stage::world::{ALL, MUTE, NOBODY, Page, SILENT, World, plain};

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
    let world = World::new(&records, &pages, &[]);
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
    let mut pages = vec![
        (format!("autoconfig.evil.test{CONFIG}"), Page::autoconfig("imap.evil.test", "smtp.evil.test")),
        ("autoconfig.loop.test/loop".to_owned(), Page::Redirect("/loop".to_owned())),
    ];
    let all: Vec<_> = cases.iter().map(|(name, _, _)| *name).chain(["nobody", "silent", "mute"]).collect();
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
    let world = World::new(&records, &pages, &["autoconfig.untrue.test"]);
    let mut wrong = String::new();
    let others = [("nobody", "refused"), ("silent", "timedOut"), ("mute", "timedOut")];
    for (name, expected) in cases.iter().map(|(name, _, expected)| (*name, *expected)).chain(others) {
        let begun = Instant::now();
        let (told, exit) = world.discover(&format!("anna@{name}.test"));
        let found = (outcome(&told, "autoconfig").to_owned(), best(&told), exit);
        let right = ["ispdb smtp.good.test:465", "ispdb imap.good.test:993"].map(str::to_owned);
        if found != (expected.to_owned(), right, 0) || begun.elapsed() > Duration::from_millis(8300) {
            writeln!(wrong, "{name}: {found:?} after {:?}, expected {expected}", begun.elapsed()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(!world.asked().contains("https autoconfig.evil.test"));
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn nothing_is_told_as_nothing_and_nobody_as_nobody() {
    let world =
        World::new(&[at("mail.closed.test", NOBODY), at("imap.lies.test", ALL)], &[], &["imap.lies.test"]);
    for domain in ["none.test", "closed.test", "lies.test", "xn--bcher-kva.test"] {
        let (told, exit) = world.discover(&format!("anna@{domain}"));
        assert_eq!((best(&told), exit), (["nothing", "nothing"].map(str::to_owned), 1), "{domain}: {told:#}");
    }
    let (told, _) = world.discover("anna@lies.test");
    assert_eq!(outcome(&told, "guess"), "certificate", "{told:#}");
    for world in [world.with_silent_resolver(), World::new(&[], &[], &[]).without_resolver()] {
        let begun = Instant::now();
        let (told, exit) = world.discover("anna@none.test");
        assert_eq!((best(&told), exit), (["nothing", "nothing"].map(str::to_owned), 3), "{told:#}");
        assert!(begun.elapsed() < Duration::from_millis(8300), "{:?}", begun.elapsed());
    }
}

/// Whose mail is received where, as their help pages tell the owners of domains.
const RECEIVERS: [(&str, &str); 71] = [
    ("google", "aspmx.l.google.com"),
    ("google-old", "aspmx2.googlemail.com"),
    ("google-new", "smtp.google.com"),
    ("microsoft", "shop-example.mail.protection.outlook.com"),
    ("microsoft-dnssec", "shop-example.a-v1.mx.microsoft"),
    ("icloud", "mx01.mail.icloud.com"),
    ("fastmail", "in1-smtp.messagingengine.com"),
    ("zoho", "mx.zoho.com"),
    ("zoho-eu", "mx2.zoho.eu"),
    ("zoho-in", "mx3.zoho.in"),
    ("yandex", "mx.yandex.net"),
    ("proton", "mail.protonmail.ch"),
    ("mailbox", "mxext1.mailbox.org"),
    ("gmx", "mx00.gmx.net"),
    ("yahoo", "mx-biz.mail.am0.yahoodns.net"),
    ("mailru", "emx.mail.ru"),
    ("ionos", "mx00.ionos.de"),
    ("kundenserver", "mx01.kundenserver.de"),
    ("ovh", "mx1.mail.ovh.net"),
    ("gandi", "spool.mail.gandi.net"),
    ("infomaniak", "mta-gw.infomaniak.ch"),
    ("migadu", "aspmx1.migadu.com"),
    ("purelymail", "mailserver.purelymail.com"),
    ("namecheap", "mx1.privateemail.com"),
    ("godaddy", "smtp.secureserver.net"),
    ("hostinger", "mx1.hostinger.com"),
    ("strato", "smtpin.rzone.de"),
    ("one", "mx1.pub.mailpod1-cph3.one.com"),
    ("kas", "w0123456.kasserver.com"),
    ("hetzner", "www123.your-server.de"),
    ("homepl", "serwer123.home.pl"),
    ("seznam", "smtp.seznam.cz"),
    ("tencent", "mxbiz1.qq.com"),
    ("netease", "qiye163mx01.mxmail.netease.com"),
    ("posteo", "mx01.posteo.de"),
    ("att", "al-ip4-mx-vip1.prodigy.net"),
    ("zoho-au", "mx.zoho.com.au"),
    ("zoho-jp", "mx.zoho.jp"),
    ("zoho-ca", "mx.zohocloud.ca"),
    ("zoho-sa", "mx.zoho.sa"),
    ("microsoft-cn", "shop-example.mail.protection.partner.outlook.cn"),
    ("microsoft-us", "shop-example.mail.protection.office365.us"),
    ("outlook", "eur.olc.protection.outlook.com"),
    ("rackspace", "mx1.emailsrvr.com"),
    ("ionos-uk", "mx00.ionos.co.uk"),
    ("ionos-us", "mx00.1and1.com"),
    ("godaddy-eu", "smtp.europe.secureserver.net"),
    ("infomaniak-pool", "mxpool.infomaniak.com"),
    ("domainfactory", "mx01.ispgateway.de"),
    ("dreamhost", "mx1.dreamhost.com"),
    ("aruba", "mx.aruba.it"),
    ("combell", "mx.mailprotect.be"),
    ("transip", "mx.transip.email"),
    ("hostpoint", "mx1.mail.hostpoint.ch"),
    ("simply", "mx.simply.com"),
    ("loopia", "mailcluster.loopia.se"),
    ("active24", "mx1.active24.com"),
    ("websupport", "mailin1.websupport.sk"),
    ("titan", "mx1.titan.email"),
    ("timeweb", "mx1.timeweb.ru"),
    ("beget", "mx1.beget.com"),
    ("aliyun", "mx1.qiye.aliyun.com"),
    ("hichina", "mxn.mxhichina.com"),
    ("naver-works", "kr1-aspmx1.worksmobile.com"),
    ("lolipop", "mx01.lolipop.jp"),
    ("tuta", "mail.tutanota.de"),
    ("hey", "work-mx.app.hey.com"),
    ("mailcom", "mx00.mail.com"),
    ("forwardemail", "mx1.forwardemail.net"),
    ("mittwald", "mx1.agenturserver.de"),
    // Of no table of ours: Thunderbird's collection has it, by the domain of its servers.
    ("gransy", "mail1.internetserver.cz"),
];

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn an_own_domain_is_known_by_where_its_mail_is_received() {
    let mut records = vec![here("autoconfig.thunderbird.net")];
    let mut pages = vec![];
    for (name, host) in RECEIVERS {
        records.push(format!("--mx-host={name}.test,{host},10"));
        // A second one that is not to be asked first.
        records.push(format!("--mx-host={name}.test,backup.evil.test,20"));
        let registered = host.rsplit('.').take(2).collect::<Vec<_>>();
        let registered = registered.into_iter().rev().collect::<Vec<_>>().join(".");
        pages.push((
            format!("autoconfig.thunderbird.net/v1.1/{registered}"),
            Page::autoconfig("imap.hoster.test", "smtp.hoster.test"),
        ));
    }
    let pages: Vec<_> = pages.iter().map(|(place, page)| (place.as_str(), page.clone())).collect();
    let world = World::new(&records, &pages, &[]);
    for (name, host) in RECEIVERS {
        let (told, exit) = world.discover(&format!("info@{name}.test"));
        let anna = Address::parse("info@shop.test").unwrap();
        let is_enough =
            |known: &&Provider| known.servers(&anna).is_some() || !known.password.lets_programs_in();
        match Provider::with_mx(host).filter(is_enough) {
            Some(known) => {
                assert_eq!(told["provider"], known.key, "{name}: {told:#}");
                let refuses = !known.password.lets_programs_in();
                assert_eq!(
                    (outcome(&told, "mx"), exit),
                    if refuses { ("noPasswords", 1) } else { ("found", 0) }
                );
                let first = known.every_server(Protocol::Imap, &anna);
                assert_eq!(
                    told["imap"][0]["host"].as_str(),
                    first.first().map(|server| server.host.as_str())
                );
            }
            None => assert_eq!(best(&told)[1], "ispdb imap.hoster.test:993", "{name}: {told:#}"),
        }
        assert!(told["elapsedMs"].as_u64().unwrap() < 3000, "{name}: {told:#}");
    }
}

#[test]
#[ignore = "needs namespaces: cargo xtask test"]
fn behind_a_filter_the_provider_is_known_by_autodiscover_alone() {
    let filters = [
        ("mimecast", "eu-smtp-inbound-1.mimecast.com", "Mimecast"),
        ("proofpoint", "mx0a-001b2d01.pphosted.com", "Proofpoint"),
        ("essentials", "mx1-eu1.ppe-hosted.com", "Proofpoint"),
        ("barracuda", "d123456a.ess.de.barracudanetworks.com", "Barracuda"),
        ("cisco", "mx1.hc1234-56.eu.iphmx.com", "Cisco Secure Email"),
        ("messagelabs", "cluster5.eu.messagelabs.com", "Symantec Email Security"),
        ("hornet", "mx23a.antispameurope.com", "Hornetsecurity"),
        ("sophos", "mx-01-eu-west-1.prod.hydra.sophos.com", "Sophos"),
        ("trend", "in.hes.trendmicro.eu", "Trend Micro"),
        ("spamexperts", "mx.spamexperts.com", "SpamExperts"),
    ];
    // What the filter itself has for its own people is nobody else's.
    let trap = || Page::autoconfig("imap.evil.test", "smtp.evil.test");
    let mut records = vec![here("autoconfig.thunderbird.net"), here("autodiscover.outlook.com")];
    let mut pages = vec![];
    for (name, host, _) in filters {
        let owner = host.rsplitn(3, '.').take(2).collect::<Vec<_>>();
        let owner = format!("{}.{}", owner[1], owner[0]);
        pages.push((format!("autoconfig.thunderbird.net/v1.1/{owner}"), trap()));
        records.push(format!("--mx-host={name}.test,{host},10"));
        records.push(format!("--mx-host={name}365.test,{host},10"));
        records.push(format!("--cname=autodiscover.{name}365.test,autodiscover.outlook.com"));
    }
    let pages: Vec<_> = pages.iter().map(|(place, page)| (place.as_str(), page.clone())).collect();
    let world = World::new(&records, &pages, &[]);
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
    let world = World::new(&records, &[(&place, page)], &[]);
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
    let world = World::new(&records, &[of_hoster], &[]);
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
        let world = World::new(&records, &[], &[]).called(network);
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
    let world = World::new(&records, &[], &[]);
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
    let world =
        World::new(&records, &[(&with_address, Page::autoconfig("imap.own.test", "smtp.own.test"))], &[]);
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
    let world = World::new(&[at("autoconfig.mute.test", MUTE)], &[], &[]);
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
