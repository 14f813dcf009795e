//! The accounts that were set up, on disk: addresses, servers and when they were last right. No secrets.

mod error;
mod findings;
mod language;
mod network_key;
mod past;
mod picture;
mod refusals;
mod standing;
#[cfg(test)]
mod survival;
mod turns;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use account::folder::{Disk, Folder, Guard};
use account::provider::Provider;
use account::{
    Account, Address, EnteredServer, Fingerprint, Outgoing, Place, Protocol, ServerProblem, Servers,
};
use check::Verified;
use check::diagnose::Diagnosis;

pub use self::error::RecordsError;
pub use self::findings::{Finding, Findings, Found};
pub use self::language::LanguageRecord;
pub use self::network_key::{NetworkKey, NetworkMark};
pub use self::past::{LetIn, Past};
pub use self::picture::{AddressKind, Change, Compared, Picture};
pub use self::refusals::{RefusalRecords, Refused};
pub use self::standing::Standing;

/// An account on record.
///
/// Read from a file that anyone with a text editor may have changed, and its stored password goes to its
/// servers. So they are parsed as typed ones are, and for an address or a key of a known provider only
/// that provider's servers are taken, on any port: others are replaced by them. A provider with none of its own
/// (the pretend one, or one that takes no password) has no account on record: such a file is
/// [`RecordsError::Unreadable`]. Somebody else's server for outgoing mail is taken as it is: which password goes there
/// the keychain says, too. A certificate counts for servers on this computer only: beside others it is dropped.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", try_from = "StoredAccount")]
pub struct AccountRecord {
    /// Whose, and at which provider.
    #[serde(flatten)]
    pub account: Account,
    /// The servers that took its password.
    pub servers: Servers,
    /// The certificate of the program on this computer that they are, if a person chose one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Fingerprint>,
    /// When both last did, in seconds since 1970 UTC.
    pub last_good: Option<u64>,
    /// What else is remembered of when mail worked.
    #[serde(skip_serializing_if = "Past::is_empty")]
    pub past: Past,
}

impl AccountRecord {
    /// The record of an account whose servers took its password.
    pub fn of(account: &Account, certificate: Option<Fingerprint>, verified: &Verified) -> Self {
        let last_good = verified.at().duration_since(UNIX_EPOCH).ok().map(|since| since.as_secs());
        Self {
            account: account.clone().with_servers(verified.servers()),
            servers: verified.servers().clone(),
            certificate: certificate.filter(|_| is_here(verified.servers())),
            last_good,
            past: Past { smtp: last_good, imap: last_good, ..Past::default() },
        }
    }

    /// Where its servers were when mail last worked.
    pub fn known(&self) -> Vec<(Protocol, SocketAddr)> {
        self.past.network.as_ref().map(|network| network.addresses(&self.servers)).unwrap_or_default()
    }

    /// True if it is the record of this address, without regard to case.
    pub fn is_of(&self, address: &Address) -> bool {
        self.account.address().is(&address.to_string())
    }
}

/// What was found of an account, to be written down.
#[derive(Clone, Debug)]
pub enum Note {
    /// Both servers took its password: this is its record.
    Right(Box<AccountRecord>),
    /// Something else.
    Wrong {
        /// Of which account.
        address: Address,
        /// What.
        found: Found,
        /// When, in seconds since 1970 UTC.
        at: u64,
    },
}

/// The file of records in a folder of ours. It is for the person alone, changes whole or not at all, and
/// is changed by one program at a time.
#[derive(Clone, Debug)]
pub struct Records {
    folder: Disk,
    findings: Findings,
}

impl Records {
    /// The records in `data`, which need not exist.
    pub fn in_folder(data: &Path) -> Self {
        Self { folder: Disk::new(data.to_owned()), findings: Findings::in_folder(data) }
    }

    /// What the last check of each found.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// All accounts, by address: one record for each, the latest.
    ///
    /// # Errors
    /// If the file is there and cannot be read, is not one of ours, or is of a later version. One that is damaged is
    /// kept under another name, and told once.
    pub fn all(&self) -> Result<Vec<AccountRecord>, RecordsError> {
        match self.read() {
            Err(RecordsError::Damaged { .. }) => {
                // Whoever writes at this moment may have put it right.
                let guard = self.folder.lock()?;
                self.read().or_else(|error| Err(self.keep_aside(error, &guard)?))
            }
            read => read,
        }
    }

    fn read(&self) -> Result<Vec<AccountRecord>, RecordsError> {
        let bytes = match self.folder.read(FILE) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
            Err(error) => return Err(RecordsError::from(error)),
        };
        let value: serde_json::Value =
            serde_json::from_slice(&bytes).map_err(|_| RecordsError::Damaged { kept: String::new() })?;
        if value["schema"].as_u64().is_some_and(|schema| schema > u64::from(SCHEMA)) {
            return Err(RecordsError::Later);
        }
        let stored: Stored = serde_json::from_value(value).map_err(|_| RecordsError::Unreadable)?;
        let mut accounts: BTreeMap<String, AccountRecord> = BTreeMap::new();
        for record in stored.accounts {
            match accounts.entry(record.account.address().lower_case()) {
                Entry::Vacant(free) => {
                    free.insert(record);
                }
                Entry::Occupied(mut known) if known.get().last_good < record.last_good => {
                    known.insert(record);
                }
                Entry::Occupied(_) => {}
            }
        }
        let mut accounts: Vec<_> = accounts.into_values().collect();
        accounts.sort_by(|a, b| a.account.address().cmp(b.account.address()));
        Ok(accounts)
    }

    /// Adds an account or replaces its record. What an earlier record remembers and this one does not is kept. What was
    /// found of it last is that it is right.
    ///
    /// # Errors
    /// As for [`Records::all`], or if a file cannot be written; the old one is then still whole. Where a damaged one
    /// was kept under another name, the account is saved all the same.
    pub fn save(&self, record: AccountRecord) -> Result<(), RecordsError> {
        self.note([Note::Right(Box::new(record))])
    }

    /// Writes down what was found of accounts, all at once.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn note(&self, notes: impl IntoIterator<Item = Note>) -> Result<(), RecordsError> {
        let (mut right, mut halves, mut all) = (vec![], vec![], vec![]);
        for note in notes {
            match note {
                Note::Right(record) => {
                    all.extend(
                        record.last_good.map(|at| (record.account.address().clone(), Found::Right, at)),
                    );
                    right.push(*record);
                }
                Note::Wrong { address, found, at } => {
                    halves.extend(found.passed().map(|protocol| (address.clone(), protocol, at)));
                    all.push((address, found, at));
                }
            }
        }
        let saved = self.save_all(right, halves);
        // A damaged file was put aside, and another one written.
        if matches!(saved, Ok(()) | Err(RecordsError::Damaged { .. })) {
            self.findings.note(all)?;
        }
        saved
    }

    /// Saves the records of accounts that are right, and when one server took the password of others on record.
    fn save_all(
        &self,
        records: Vec<AccountRecord>,
        halves: Vec<(Address, Protocol, u64)>,
    ) -> Result<(), RecordsError> {
        if records.is_empty() && halves.is_empty() {
            return Ok(());
        }
        let guard = self.folder.lock()?;
        let (known, told) = match self.read() {
            Ok(known) => (known, Ok(())),
            Err(error) => (vec![], Err(self.keep_aside(error, &guard)?)),
        };
        let mut accounts: BTreeMap<_, _> =
            known.into_iter().map(|record| (record.account.address().lower_case(), record)).collect();
        let mut changed = !records.is_empty();
        // Of one account the last record counts.
        for record in records {
            let key = record.account.address().lower_case();
            let past = accounts.remove(&key).map(|before| before.past).unwrap_or_default();
            accounts.insert(key, AccountRecord { past: record.past.or(past), ..record });
        }
        for (address, protocol, at) in halves {
            let Some(record) = accounts.get_mut(&address.lower_case()) else { continue };
            match protocol {
                Protocol::Smtp => record.past.smtp = Some(at),
                Protocol::Imap => record.past.imap = Some(at),
            }
            changed = true;
        }
        if !changed {
            return told;
        }
        let mut accounts: Vec<_> = accounts.into_values().collect();
        accounts.sort_by(|a, b| a.account.address().cmp(b.account.address()));
        self.write(accounts, &guard)?;
        told
    }

    /// Changes what is remembered of an account on record; of no other anything is.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn remember(&self, address: &Address, change: impl FnOnce(&mut Past)) -> Result<(), RecordsError> {
        let guard = self.folder.lock()?;
        let mut accounts = self.read()?;
        match accounts.iter_mut().find(|known| known.is_of(address)) {
            Some(record) => change(&mut record.past),
            None => return Ok(()),
        }
        self.write(accounts, &guard)
    }

    /// Takes a look at the network of an account: how that differs from the one in which mail last worked. One in
    /// which nothing is wrong is remembered from here on. `None` if nothing is on record.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn looked(
        &self,
        account: &Account,
        servers: &Servers,
        diagnosis: &Diagnosis,
        now: u64,
    ) -> Result<Option<Compared>, RecordsError> {
        let all = self.all()?;
        let Some(record) = all.iter().find(|record| record.is_of(account.address())) else { return Ok(None) };
        let key = self.network_key()?;
        let before = record.past.network.as_ref();
        let compared = before.map(|before| before.compared(diagnosis, servers, &key, account.provider()));
        if let Some(picture) = Picture::of_look(diagnosis, servers, &key, now) {
            self.remember(account.address(), |past| past.network = Some(picture))?;
        }
        Ok(compared)
    }

    /// Who may read along in this network: a person is asked once for each, whatever the account.
    ///
    /// # Errors
    /// As for [`Records::all`].
    pub fn readers(&self) -> Result<Vec<String>, RecordsError> {
        let all = self.all()?;
        if all.iter().all(|record| record.past.let_in.is_empty()) {
            return Ok(vec![]);
        }
        let mark = self.network_mark()?;
        Ok(all.iter().flat_map(|record| record.past.readers(mark.as_ref())).collect())
    }

    /// By what this network is known again, if something tells it from others.
    ///
    /// # Errors
    /// As for [`Records::network_key`].
    pub fn network_mark(&self) -> Result<Option<NetworkMark>, RecordsError> {
        let key = self.network_key()?;
        Ok(net::look().mark().map(|mark| key.mark(&mark)))
    }

    /// The key by which networks are told from one another here, made when it is first needed.
    ///
    /// # Errors
    /// If it can neither be read nor written.
    pub fn network_key(&self) -> Result<NetworkKey, RecordsError> {
        NetworkKey::in_folder(&self.folder)
    }

    /// Puts a damaged file aside; any other trouble stays what it is. `Ok` is what is to be told.
    fn keep_aside(&self, error: RecordsError, _held: &Guard) -> Result<RecordsError, RecordsError> {
        if !matches!(error, RecordsError::Damaged { .. }) {
            return Err(error);
        }
        let names = self.folder.names()?;
        let numbered = (1..).map(|number| format!("accounts.damaged-{number}.json"));
        let free = numbered.into_iter().find(|name| !names.contains(name));
        let kept = free.ok_or(RecordsError::Unreadable)?;
        self.folder.write(&kept, &self.folder.read(FILE)?)?;
        self.folder.remove(FILE)?;
        Ok(RecordsError::Damaged { kept })
    }

    /// Removes an account's record; says whether there was one.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn remove(&self, address: &Address) -> Result<bool, RecordsError> {
        let guard = self.folder.lock()?;
        let mut accounts = self.read()?;
        let before = accounts.len();
        accounts.retain(|known| !known.is_of(address));
        let removed = accounts.len() < before;
        if removed {
            self.write(accounts, &guard)?;
        }
        drop(guard);
        self.findings.forget(address)?;
        Ok(removed)
    }

    fn write(&self, accounts: Vec<AccountRecord>, _held: &Guard) -> Result<(), RecordsError> {
        let bytes = serde_json::to_vec_pretty(&Stored { schema: SCHEMA, accounts })
            .map_err(|_| RecordsError::Unreadable)?;
        Ok(self.folder.write(FILE, &bytes)?)
    }
}

const FILE: &str = "accounts.json";

/// The first had accounts, servers and when they were last right; the second has what else is remembered, which may be
/// missing. So the first is read as the second.
const SCHEMA: u32 = 2;

#[derive(Deserialize, Serialize)]
struct Stored {
    schema: u32,
    accounts: Vec<AccountRecord>,
}

/// An account as it stands in the file: nothing is known to be right.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredAccount {
    address: Address,
    provider: Option<String>,
    servers: Servers,
    certificate: Option<Fingerprint>,
    #[serde(default)]
    outgoing: Outgoing,
    last_good: Option<u64>,
    #[serde(default)]
    past: Past,
}

impl TryFrom<StoredAccount> for AccountRecord {
    type Error = Distrusted;

    fn try_from(stored: StoredAccount) -> Result<Self, Distrusted> {
        let StoredAccount { address, provider, servers, certificate, outgoing, last_good, past } = stored;
        let typed = |server| EnteredServer::from_server(server).parse(&address);
        let written = Servers { smtp: typed(&servers.smtp)?, imap: typed(&servers.imap)? };
        // A key that was taken out does not set the password free: the address says more.
        let by_key = provider.as_deref().and_then(Provider::with_key);
        let account = Account::of(address).or_at(by_key).sending(outgoing).with_servers(&written);
        if !account.takes_passwords() {
            return Err(Distrusted::NoServers);
        }
        let servers = match account.provider() {
            Some(known) if !account.are_of(known, &written) => {
                let known = account.servers().ok_or(Distrusted::NoServers)?;
                match outgoing {
                    Outgoing::AsIncoming | Outgoing::OwnPassword => known,
                    Outgoing::OtherServer => Servers { smtp: written.smtp, ..known },
                }
            }
            Some(_) | None => written,
        };
        let certificate = certificate.filter(|_| is_here(&servers));
        Ok(Self { account: account.with_servers(&servers), servers, certificate, last_good, past })
    }
}

/// True if one of the servers is on this computer: for no other may a certificate be chosen.
fn is_here(servers: &Servers) -> bool {
    [&servers.smtp, &servers.imap].iter().any(|server| Place::of(&server.host) == Place::ThisComputer)
}

/// Why a stored account is not taken.
#[derive(Debug, thiserror::Error)]
enum Distrusted {
    #[error(transparent)]
    Server(#[from] ServerProblem),
    #[error("its provider has no servers that take a password")]
    NoServers,
}

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::json;

    use super::*;
    use account::Server;
    use account::cause::Cause;

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
        assert_eq!(records.all(), Err(RecordsError::Later));
        assert_eq!(records.save(record("anna@gmail.com", None)), Err(RecordsError::Later));
        let anna = Address::parse("anna@gmail.com").unwrap();
        assert_eq!(records.remember(&anna, |_| panic!("changed")), Err(RecordsError::Later));
        assert_eq!(records.remove(&anna), Err(RecordsError::Later));
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

    #[cfg(unix)]
    #[test]
    fn the_file_is_for_the_person_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("data");
        Records::in_folder(&data).save(record("anna@gmail.com", None)).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
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
    fn servers_in_the_file_are_read_as_typed_ones_are() {
        let read = |host: &str, user: &str| read_one("anna@example.org", json!(null), host, user);
        let found = read(" Mail.Example.ORG. ", "").unwrap();
        assert_eq!(found.servers.smtp.host, "mail.example.org");
        assert_eq!(found.servers.smtp.user, "anna@example.org");
        assert_eq!(read("mail.example.org/x", "anna"), Err(RecordsError::Unreadable));
        assert_eq!(read("mail.example.org", "anna\r\nQUIT"), Err(RecordsError::Unreadable));
    }

    #[test]
    fn an_edited_file_sends_no_password_of_a_known_provider_elsewhere() {
        for (address, key) in [
            ("anna@gmail.com", json!("gmail")),
            ("anna@gmail.com", json!(null)),
            ("anna@gmail.com", json!("gmx")),
            ("anna@example.org", json!("gmail")),
        ] {
            for host in ["evil.example", "smtp.gmail.com.evil.example", "mail.gmx.net"] {
                let found = read_one(address, key.clone(), host, "anna").unwrap();
                assert_eq!(Some(found.servers), found.account.servers(), "{address} {key} {host}");
                assert_eq!(found.account.key(), Some("gmail"));
            }
        }
        let no_password = read_one("anna@hotmail.com", json!("outlook"), "evil.example", "anna");
        assert_eq!(no_password, Err(RecordsError::Unreadable));
    }

    #[test]
    fn a_program_on_this_computer_stays_at_the_ports_that_a_person_gave_it() {
        let read = |host| read_one("anna@proton.me", json!("proton"), host, "anna").unwrap();
        for host in ["127.0.0.1", "localhost"] {
            let found = read(host).servers;
            assert_eq!((found.imap.host.as_str(), found.imap.port.get()), (host, 465));
        }
        for host in ["192.168.1.7", "evil.example"] {
            let found = read(host);
            assert_eq!(Some(found.servers), found.account.servers(), "{host}");
        }
    }

    #[test]
    fn every_server_of_a_provider_is_taken_as_it_is_on_record() {
        for provider in Provider::all() {
            let Some(domain) = provider.domains.first() else { continue };
            let account = account(&format!("anna@{domain}"));
            let Some(first) = account.servers() else { continue };
            for known in &provider.smtp {
                let smtp = Server {
                    host: known.host.clone(),
                    port: known.port,
                    security: known.security,
                    user: "anna".into(),
                };
                let servers = Servers { smtp, imap: first.imap.clone() };
                let written = AccountRecord {
                    account: account.clone(),
                    servers,
                    certificate: None,
                    last_good: None,
                    past: Past::default(),
                };
                let text = serde_json::to_string(&written).unwrap();
                assert_eq!(serde_json::from_str::<AccountRecord>(&text).unwrap(), written, "{text}");
            }
        }
    }

    #[test]
    fn somebody_elses_server_for_outgoing_mail_stays_and_frees_no_other() {
        let written = |imap: &str| {
            let server = |host: &str, user: &str| json!({ "host": host, "port": 465, "security": "tls", "user": user });
            let record = json!({
                "address": "anna@gmail.com",
                "provider": null,
                "outgoing": "otherServer",
                "servers": {
                    "smtp": server("mail.access.example", "anna@access.example"), "imap": server(imap, "anna@gmail.com"),
                },
                "lastGood": null,
            });
            serde_json::from_value::<AccountRecord>(record).unwrap()
        };
        for imap in ["imap.gmail.com", "evil.example"] {
            let found = written(imap);
            assert_eq!(found.servers.smtp.host, "mail.access.example");
            assert_eq!(
                (found.servers.imap.host.as_str(), found.account.key()),
                ("imap.gmail.com", Some("gmail"))
            );
            assert_eq!(found.account.outgoing(), Outgoing::OtherServer);
            assert!(!found.account.is("anna@access.example"), "that is another mailbox");
        }
    }

    #[test]
    fn an_own_domain_is_known_by_the_servers_on_record_and_keeps_them() {
        for (smtp, imap, key) in [
            ("smtp.gmail.com", "imap.gmail.com", Some("gmail")),
            ("smtp-relay.gmail.com", "imap.googlemail.com", Some("gmail")),
            ("smtppro.zoho.eu", "imappro.zoho.eu", Some("zohoeu")),
            ("p42-smtp.mail.me.com", "p42-imap.mail.me.com", Some("icloud")),
            ("smtp.yandex.ru", "imap.yandex.ru", Some("yandex")),
            ("smtp.fastmail.com", "mail.messagingengine.com", Some("fastmail")),
            ("mail.shop.example", "mail.shop.example", None),
            ("127.0.0.1", "127.0.0.1", None),
        ] {
            for noted in [json!(null), json!(key)] {
                let server =
                    |host| json!({ "host": host, "port": 2525, "security": "tls", "user": "a@me.com" });
                let stored = json!({
                    "address": "info@shop.example",
                    "provider": noted,
                    "servers": { "smtp": server(smtp), "imap": server(imap) },
                    "lastGood": null,
                });
                let found: AccountRecord = serde_json::from_value(stored).unwrap();
                assert_eq!(found.account.key(), key, "{smtp} {noted}");
                let hosts = [&found.servers.smtp, &found.servers.imap].map(|server| server.host.as_str());
                assert_eq!(hosts, [smtp, imap]);
                assert!(found.account.is("a@me.com"), "the name that signs in");
            }
        }
    }

    #[test]
    fn the_ports_of_a_program_on_this_computer_are_those_on_record() {
        for host in ["127.0.0.1", "localhost", "::1"] {
            let found = read_one("anna@proton.me", json!("proton"), host, "anna@proton.me").unwrap();
            assert_eq!((found.servers.imap.host.as_str(), found.servers.imap.port.get()), (host, 465));
        }
        let elsewhere =
            read_one("anna@proton.me", json!("proton"), "evil.example", "anna@proton.me").unwrap();
        assert_eq!((&*elsewhere.servers.imap.host, elsewhere.servers.imap.port.get()), ("127.0.0.1", 1143));
    }

    /// What is read of a file with one account, whose servers both have this host and user name.
    fn read_one(
        address: &str,
        provider: serde_json::Value,
        host: &str,
        user: &str,
    ) -> Result<AccountRecord, RecordsError> {
        let folder = tempfile::tempdir().unwrap();
        let server = json!({ "host": host, "port": 465, "security": "tls", "user": user });
        let account = json!({
            "address": address,
            "provider": provider,
            "servers": { "smtp": server, "imap": server },
            "lastGood": null,
        });
        let file = json!({ "schema": 1, "accounts": [account] });
        fs::write(folder.path().join("accounts.json"), file.to_string()).unwrap();
        let mut all = Records::in_folder(folder.path()).all()?;
        assert_eq!(all.len(), 1);
        Ok(all.remove(0))
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
}
