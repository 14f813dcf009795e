//! The profile for Apple Mail of every provider, read by another program and held against Apple's schema.

use std::path::Path;
use std::process::Command;

use account::provider::Provider;
use account::{Account, Address, Outgoing, Protocol, Server};
use serde_json::{Value, json};

#[test]
#[ignore = "needs python3: cargo xtask test"]
fn the_profile_of_every_provider_is_as_apple_publishes_it() {
    let of = |outgoing| Provider::all().filter_map(move |provider| case(provider, outgoing));
    let cases: Vec<Value> = [Outgoing::AsIncoming, Outgoing::OwnPassword, Outgoing::OtherServer]
        .into_iter()
        .flat_map(of)
        .collect();
    assert!(cases.len() > 60, "{}", cases.len());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cases");
    let lines: String = cases.iter().map(|case| format!("{case}\n")).collect();
    std::fs::write(&file, lines).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("programs/profiles.py");
    let read = Command::new("python3").arg(script).arg(&file).output().expect("python3");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    assert_eq!(String::from_utf8_lossy(&read.stdout).trim(), cases.len().to_string());
}

/// `None` for a provider that has no servers of its own to name.
fn case(provider: &'static Provider, outgoing: Outgoing) -> Option<Value> {
    let domain = provider.domains.first()?;
    let account = Account::of(Address::parse(&format!("anna+x&y@{domain}")).ok()?);
    let mut servers = account.servers()?;
    if outgoing == Outgoing::OtherServer {
        servers.smtp =
            Server { host: "mail.access.example".to_owned(), user: "4711".to_owned(), ..servers.smtp };
    }
    let account = account.sending(outgoing).with_servers(&servers);
    let server = |protocol| {
        let server = servers.of(protocol);
        json!({ "host": server.host, "port": server.port, "user": server.user })
    };
    Some(json!({
        "provider": provider.key,
        "address": account.address().to_string(),
        "text": programs::profile::text(&account, &servers),
        "smtp": server(Protocol::Smtp),
        "imap": server(Protocol::Imap),
        "samePassword": outgoing == Outgoing::AsIncoming,
    }))
}
