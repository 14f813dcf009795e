//! `mail-setup accounts`: the accounts that were set up.

use std::collections::BTreeMap;

use account::{Address, Protocol};
use keychain::KeychainError;
use serde::Serialize;
use setup::clock::now;
use setup::json_contract::SCHEMA;
use setup::records::{AccountRecord, Finding, RecordsError, Standing};

use crate::arguments::{AccountsCommand, RemoveOptions};
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::located::address;
use crate::standing::{finding_of, standing_line};
use crate::terminal::Terminal;

/// Lists the accounts, or removes one or all.
pub(crate) async fn accounts(
    command: Option<AccountsCommand>,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let home = Home::find()?;
    match command {
        None => {
            list(&home.records.all()?, &home.records.findings().all()?, console);
            Ok(Exit::Right)
        }
        Some(AccountsCommand::Remove(RemoveOptions { address: Some(typed), .. })) => {
            remove(&typed, &home, console, terminal).await
        }
        Some(AccountsCommand::Remove(RemoveOptions { address: None, .. })) => {
            remove_all(&home, console, terminal).await
        }
    }
}

async fn remove(
    typed: &str,
    home: &Home,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    // Its entries in the keychain are named after the address as it is on record.
    let address = on_record(&home.records.all()?, &address(typed)?)?.account.address().clone();
    forget(&address, home, terminal).await?;
    match console.format {
        Format::Json => console.json(&RemovedAnswer { schema: SCHEMA, removed: &address }),
        Format::Text => {
            let args = [("address", address.to_string().into())];
            console.say(console.text("terminal-account-removed", &args));
        }
    }
    Ok(Exit::Right)
}

/// Removes every account, the daily check of them, and then every file but the backups.
async fn remove_all(home: &Home, console: &Console, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let removed = every_address(home, terminal).await?;
    for address in &removed {
        forget(address, home, terminal).await?;
    }
    let backups = tokio::select! {
        backups = home.keychain.backups() => backups?,
        () = terminal.interrupted() => return Err(Failure::CutShort),
    };
    if backups.is_empty() {
        tokio::select! {
            forgotten = home.keychain.forget_unused_key() => or_nothing(forgotten)?,
            () = terminal.interrupted() => return Err(Failure::CutShort),
        }
    }
    home.watch.disable()?;
    home.remove_files()?;
    let backups: Vec<&str> = backups.iter().map(|backup| backup.run.as_str()).collect();
    match console.format {
        Format::Json => console.json(&AllRemovedAnswer { schema: SCHEMA, removed, backups }),
        Format::Text => {
            console.say(console.text("terminal-accounts-removed", &[("count", removed.len().into())]));
            let remains = if backups.is_empty() { "terminal-files-removed" } else { "terminal-backups-stay" };
            console.say(console.text(remains, &[]));
        }
    }
    Ok(Exit::Right)
}

/// Those of the list, and those of which the keychain has something besides: the list may have been lost.
async fn every_address(home: &Home, terminal: &mut Terminal) -> Result<Vec<Address>, Failure> {
    let listed = match home.records.all() {
        // What was kept of it goes with the other files.
        Err(RecordsError::Damaged { .. }) => vec![],
        listed => listed?,
    };
    let mut addresses: Vec<_> = listed.iter().map(|record| record.account.address().clone()).collect();
    let stored = tokio::select! {
        stored = home.keychain.addresses() => or_nothing(stored)?,
        () = terminal.interrupted() => return Err(Failure::CutShort),
    };
    addresses.extend(stored.into_iter().filter(|address| !listed.iter().any(|record| record.is_of(address))));
    Ok(addresses)
}

/// Where there is no keychain, there is nothing of ours in one.
fn or_nothing<T: Default>(asked: Result<T, KeychainError>) -> Result<T, KeychainError> {
    match asked {
        Err(KeychainError::Missing) => Ok(T::default()),
        asked => asked,
    }
}

/// The passwords first: an account that is still listed can be removed once more.
async fn forget(address: &Address, home: &Home, terminal: &mut Terminal) -> Result<(), Failure> {
    tokio::select! {
        forgotten = home.keychain.forget(address) => forgotten?,
        () = terminal.interrupted() => return Err(Failure::CutShort),
    }
    home.records.remove(address)?;
    home.refusals.forget(address, now())?;
    Ok(())
}

/// The record of an address.
pub(crate) fn on_record<'a>(
    all: &'a [AccountRecord],
    address: &Address,
) -> Result<&'a AccountRecord, Failure> {
    all.iter().find(|record| record.is_of(address)).ok_or_else(|| not_set_up(address))
}

fn list(records: &[AccountRecord], findings: &BTreeMap<String, Finding>, console: &Console) {
    if console.format == Format::Json {
        let accounts = records.iter().map(|record| Listed::of(record, findings)).collect();
        console.json(&AccountsAnswer { schema: SCHEMA, accounts });
        return;
    }
    if records.is_empty() {
        console.say(console.text("terminal-no-accounts", &[]));
    }
    for record in records {
        let worked = standing_line(record, findings, console);
        let args = [("address", record.account.address().to_string().into()), ("worked", worked.into())];
        console.say(console.text("terminal-account", &args));
        if let Some(certificate) = record.certificate {
            let args = [("fingerprint", certificate.short().into())];
            console.say(console.text("terminal-account-certificate", &args));
        }
    }
}

/// Nothing is known of this address.
pub(crate) fn not_set_up(address: &Address) -> Failure {
    Failure::nothing("terminal-not-set-up", "address", address.to_string())
}

#[derive(Serialize)]
struct AccountsAnswer<'a> {
    schema: u32,
    accounts: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    #[serde(flatten)]
    record: &'a AccountRecord,
    /// `right`, `refused`, `unconfirmed`, `unreached`, `stale`, `notStored` or `never`.
    state: &'static str,
    /// The one server that it is of, if the other took the password.
    only: Option<Protocol>,
}

impl<'a> Listed<'a> {
    fn of(record: &'a AccountRecord, findings: &BTreeMap<String, Finding>) -> Self {
        let finding = finding_of(record, findings);
        Self {
            record,
            state: Standing::of(record, finding, now()).code(),
            only: finding.and_then(|finding| finding.found.only()),
        }
    }
}

#[derive(Serialize)]
struct RemovedAnswer<'a> {
    schema: u32,
    removed: &'a Address,
}

#[derive(Serialize)]
struct AllRemovedAnswer<'a> {
    schema: u32,
    removed: Vec<Address>,
    /// The runs that can still be brought back.
    backups: Vec<&'a str>,
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;

    use super::*;
    use account::Account;
    use account::folder::{Disk, Folder as _};
    use keychain::memory::Memory;
    use keychain::store::{OwnEntry, Store as _};
    use keychain::{Keychain, Vault};
    use programs::Programs;
    use setup::records::{
        Audience, DisclosureRecord, Found, NetworkPagesRecord, Past, Records, RefusalRecords,
    };
    use setup::watch::Watch;
    use setup::watch::schedule::launchd::Launchd;
    use words::language::Language;

    #[tokio::test]
    async fn of_all_accounts_nothing_is_left_in_the_keychain_or_on_disk() {
        let place = tempfile::tempdir().unwrap();
        let data = place.path().join("data");
        let memory = Memory::default();
        let kept = memory.clone();
        let home = Home {
            keychain: Keychain::over({
                let folder = data.join("backups");
                move || Vault::new(memory.clone(), Disk::new(folder.clone()))
            }),
            programs: Programs::none(),
            records: Records::in_folder(&data),
            refusals: RefusalRecords::in_folder(&data),
            disclosure: DisclosureRecord::in_folder(&data),
            network_pages: NetworkPagesRecord::in_folder(&data),
            // No test asks the scheduler of whoever runs it.
            watch: Watch::with(Arc::new(Launchd::of(None)), &data, None),
            data: data.clone(),
            engine: vec![place.path().join("engine")],
        };
        fs::create_dir_all(place.path().join("engine/CacheStorage")).unwrap();
        for address in ["anna@gmail.com", "bert@gmail.com"] {
            let record = record(address);
            let of = |entry: fn(&Address, Protocol) -> OwnEntry| {
                [Protocol::Smtp, Protocol::Imap].map(|protocol| entry(record.account.address(), protocol))
            };
            let entries = [of(OwnEntry::password), of(OwnEntry::server)].concat();
            for entry in &entries {
                kept.clone().set_own(entry, "abcdefghijklmnop").unwrap();
            }
            home.refusals.note(record.account.address(), now(), |_| None).unwrap();
            let found = (record.account.address().clone(), Found::NotStored, 1, Audience::Nobody);
            home.records.findings().note([found]).unwrap();
            home.records.save(record).unwrap();
        }
        home.records.network_key().unwrap();
        // Of one account the list knows nothing, of backups that are gone the key is left.
        let lost = [Protocol::Smtp, Protocol::Imap]
            .map(|protocol| OwnEntry::password(&Address::parse("lost@gmail.com").unwrap(), protocol));
        for entry in lost.iter().chain([&OwnEntry::backup_key()]) {
            kept.clone().set_own(entry, "abcdefghijklmnop").unwrap();
        }
        // As a sign-in, a round and the daily check leave them.
        for turn in ["0a", "ff", "watch"] {
            drop(Disk::new(data.join("turns").join(turn)).lock().unwrap());
        }
        Disk::new(data.join("watch")).write("settings.json", b"{}").unwrap();
        let console = Console::keeping(Format::Json, Language::english());
        let mut terminal = Terminal::open().ok().unwrap();
        assert_eq!(remove_all(&home, &console, &mut terminal).await, Ok(Exit::Right));
        assert_eq!(kept.clone().own_entries().unwrap(), [], "an entry is left");
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0, "a file is left");
        assert_eq!(remove_all(&home, &console, &mut terminal).await, Ok(Exit::Right), "there is none");
    }

    fn record(address: &str) -> AccountRecord {
        let account = Account::of(Address::parse(address).unwrap());
        let servers = account.servers().unwrap();
        AccountRecord { account, servers, certificate: None, last_good: None, past: Past::default() }
    }
}
