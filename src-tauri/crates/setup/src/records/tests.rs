//! What is kept of accounts, and what is read of files as they may be.

use std::fs;

use serde_json::json;

use super::account_record::AccountRecord;
use super::error::RecordsError;
use super::file::Stored;
use super::findings::{Audience, Found};
use super::past::{LetIn, Past};
use super::{Note, Records};
use account::cause::Cause;
use account::provider::Provider;
use account::{Account, Address, Protocol, Security, Server, Servers};
use check::diagnose::Sameness;
use net::Local;

#[test]
fn accounts_are_saved_replaced_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::in_folder(&folder.path().join("deep"));
    assert_eq!(records.all(), Ok(vec![]));
    let (anna, bert) = (record("anna@gmail.com", Some(1)), record("bert@gmail.com", None));
    records.save(bert.clone()).unwrap();
    records.save(anna).unwrap();
    records.save(record("anna@gmail.com", Some(2))).unwrap();
    assert_eq!(records.all(), Ok(vec![record("anna@gmail.com", Some(2)), bert.clone()]));
    assert_eq!(records.remove(&Address::parse("anna@gmail.com").unwrap()), Ok(true));
    assert_eq!(records.remove(&Address::parse("anna@gmail.com").unwrap()), Ok(false));
    assert_eq!(records.all(), Ok(vec![bert]));
}

#[test]
fn a_damaged_file_is_kept_under_another_name_and_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.json");
    let records = Records::in_folder(folder.path());
    records.save(record("anna@gmail.com", None)).unwrap();
    let whole = fs::read_to_string(&file).unwrap();
    for (number, spoilt) in [(1, "{ not ours"), (2, ""), (3, &whole[..whole.len() / 2])] {
        fs::write(&file, spoilt).unwrap();
        let kept = format!("accounts.damaged-{number}.json");
        assert_eq!(records.all(), Err(RecordsError::Damaged { kept: kept.clone() }));
        assert_eq!(fs::read_to_string(folder.path().join(kept)).unwrap(), spoilt);
        assert_eq!(records.all(), Ok(vec![]));
    }
    fs::write(&file, "{ not ours").unwrap();
    let told = records.save(record("anna@gmail.com", None));
    assert_eq!(told, Err(RecordsError::Damaged { kept: "accounts.damaged-4.json".to_owned() }));
    assert_eq!(records.all(), Ok(vec![record("anna@gmail.com", None)]));
}

#[test]
fn a_file_of_a_later_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.json");
    let later = r#"{"schema":3,"people":[]}"#;
    fs::write(&file, later).unwrap();
    let records = Records::in_folder(folder.path());
    assert_eq!(records.all(), Err(RecordsError::Later { file: "accounts.json" }));
    assert_eq!(
        records.save(record("anna@gmail.com", None)),
        Err(RecordsError::Later { file: "accounts.json" })
    );
    let anna = Address::parse("anna@gmail.com").unwrap();
    assert_eq!(
        records.remember(&anna, |_| panic!("changed")),
        Err(RecordsError::Later { file: "accounts.json" })
    );
    assert_eq!(records.remove(&anna), Err(RecordsError::Later { file: "accounts.json" }));
    assert_eq!(fs::read_to_string(file).unwrap(), later);
}

#[test]
fn a_file_of_the_first_version_is_read_and_written_as_the_second() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("accounts.json");
    let mut first = serde_json::to_value(record("anna@gmail.com", Some(7))).unwrap();
    first.as_object_mut().unwrap().remove("past");
    fs::write(&file, json!({ "schema": 1, "accounts": [first] }).to_string()).unwrap();
    let records = Records::in_folder(folder.path());
    assert_eq!(records.all(), Ok(vec![record("anna@gmail.com", Some(7))]));
    let anna = Address::parse("ANNA@gmail.com").unwrap();
    records.remember(&anna, |past| past.imap = Some(9)).unwrap();
    records.save(record("anna@gmail.com", Some(8))).unwrap();
    let written: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!((&written["schema"], &written["accounts"][0]["past"]["imap"]), (&2.into(), &9.into()));
}

#[test]
fn what_one_server_took_is_remembered_of_an_account_on_record_alone() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::in_folder(folder.path());
    let half = |address: &str| Note::Wrong {
        audience: Audience::Nobody,
        address: Address::parse(address).unwrap(),
        found: Found::Refused { cause: Cause::ImapDisabled, only: Some(Protocol::Imap) },
        at: 9,
    };
    records.note([half("bert@gmail.com")]).unwrap();
    assert_eq!(records.all(), Ok(vec![]));
    records.save(record("anna@gmail.com", Some(7))).unwrap();
    records.note([half("ANNA@gmail.com")]).unwrap();
    let all = records.all().unwrap();
    assert_eq!((all.len(), all[0].last_good), (1, Some(7)));
    assert_eq!((all[0].past.smtp, all[0].past.imap), (Some(9), None));
    let found = records.findings().all().unwrap();
    assert_eq!(found.into_keys().collect::<Vec<_>>(), ["anna@gmail.com", "bert@gmail.com"]);
}

#[test]
fn what_is_saved_is_read_again_whatever_is_known_of_the_provider() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::in_folder(folder.path());
    let mut saved = vec![];
    for provider in Provider::all() {
        for (host, of) in [("127.0.0.1", "here"), ("mail.own.example", "own")] {
            let domain = provider.domains.first().map_or("shop.example", String::as_str);
            let address = Address::parse(&format!("{of}@{domain}")).unwrap();
            let port = 465.try_into().unwrap();
            let server =
                Server { host: host.into(), port, security: Security::Tls, user: address.to_string() };
            let servers = Servers { smtp: server.clone(), imap: server };
            let account = Account::of(address).or_at(Some(provider)).with_servers(&servers);
            let record = AccountRecord { account, servers, ..record("anna@gmail.com", Some(7)) };
            saved.push(record.account.address().clone());
            records.save(record).unwrap();
        }
    }
    let all = records.all().unwrap();
    assert!(saved.iter().all(|address| all.iter().any(|record| record.is_of(address))));
}

#[cfg(unix)]
#[test]
fn the_file_is_for_the_person_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    Records::in_folder(&data).save(record("anna@gmail.com", None)).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&data), mode(&data.join("accounts.json"))), (0o700, 0o600));
}

#[test]
fn programs_that_save_at_once_lose_no_account() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for program in 0..8 {
            let records = Records::in_folder(folder.path());
            scope.spawn(move || {
                for account in 0..5 {
                    records.save(record(&format!("a{account}.{program}@gmail.com"), None)).unwrap();
                }
            });
        }
    });
    assert_eq!(Records::in_folder(folder.path()).all().unwrap().len(), 40);
}

#[test]
fn an_address_has_one_record_however_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::in_folder(folder.path());
    let twice = Stored {
        schema: 1,
        accounts: vec![record("Anna@gmail.com", Some(1)), record("anna@gmail.com", Some(2))],
    };
    fs::write(folder.path().join("accounts.json"), serde_json::to_vec(&twice).unwrap()).unwrap();
    assert_eq!(records.all(), Ok(vec![record("anna@gmail.com", Some(2))]));
    records.save(record("ANNA@gmail.com", Some(3))).unwrap();
    assert_eq!(records.all(), Ok(vec![record("ANNA@gmail.com", Some(3))]));
    assert_eq!(records.remove(&Address::parse("anna@gmail.com").unwrap()), Ok(true));
    assert_eq!(records.all(), Ok(vec![]));
}

#[test]
fn whoever_only_compares_networks_writes_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::in_folder(folder.path());
    let home = Local { router: Some("02:00:00:00:00:01".to_owned()), ..Local::default() };
    let key = records.network_key().unwrap();
    let server = |port: u16| json!({ "addresses": [], "port": port, "issuer": null });
    let network = json!({
        "at": 1, "network": key.mark(&home.mark().unwrap()), "link": null, "families": [], "resolver": null,
        "smtp": server(465), "imap": server(993),
    });
    let mut anna = record("anna@gmail.com", Some(1));
    anna.past.network = Some(serde_json::from_value(network).unwrap());
    let issuer = "Reader".to_owned();
    anna.past.let_in(LetIn { issuer, network: key.mark("02:00:00:00:00:02") });
    records.save(anna.clone()).unwrap();
    let seen = || (records.last_good(&anna).unwrap().likeness)(&home).network;
    assert_eq!(seen(), Some(Sameness::Same));

    fs::remove_file(folder.path().join("network.key")).unwrap();
    assert_eq!((seen(), records.readers()), (None, Ok(vec![])));
    assert!(!folder.path().join("network.key").exists(), "nothing was written");
}

fn record(address: &str, last_good: Option<u64>) -> AccountRecord {
    let account = account(address);
    AccountRecord {
        servers: account.servers().unwrap(),
        account,
        certificate: None,
        last_good,
        past: Past::default(),
    }
}

fn account(address: &str) -> Account {
    Account::of(Address::parse(address).unwrap())
}
