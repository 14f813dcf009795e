//! `mail-setup accounts` and `verify`: the accounts that were set up.

use account::{Address, Alternatives, Secrets};
use check::Warm;
use check::diagnose::Observation;
use check::explain::Explainer;
use check::verdict::History;
use net::Network;
use serde::Serialize;
use setup::clock::now;
use setup::network_report::line;
use setup::records::AccountRecord;
use setup::report::{AccountReport, Answer, SCHEMA};
use setup::verify::Verification;

use crate::arguments::{AccountsCommand, RemoveOptions, VerifyOptions};
use crate::check::{address, looked_at, network, paused, tell};
use crate::console::{Console, Format, day};
use crate::exit::{Exit, Failure};
use crate::home::Home;
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
            list(&home.records.all()?, console);
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

/// Removes every account, and then every file but the backups.
async fn remove_all(home: &Home, console: &Console, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let accounts = home.records.all()?;
    let removed: Vec<&Address> = accounts.iter().map(|record| record.account.address()).collect();
    for address in &removed {
        forget(address, home, terminal).await?;
    }
    let backups = tokio::select! {
        backups = home.keychain.backups() => backups?,
        () = terminal.interrupted() => return Err(Failure::CutShort),
    };
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

/// Checks the stored accounts: those named, else all.
pub(crate) async fn verify(
    options: VerifyOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let home = Home::find()?;
    let network = network(options.ca_file.as_deref(), None)?;
    let all = home.records.all()?;
    let chosen = if options.addresses.is_empty() { all } else { named(&all, &options.addresses)? };
    if chosen.is_empty() && console.format == Format::Text {
        console.say(console.text("terminal-no-accounts", &[]));
    }
    let mut reports = vec![];
    let mut worst = Exit::Right;
    for record in chosen {
        let work = verify_one(&record, &home, &network, console);
        let (report, exit) = tokio::select! {
            verified = work => verified?,
            () = terminal.interrupted() => return Err(Failure::Cancelled),
        };
        worst = worse(worst, exit);
        reports.push(report);
    }
    if console.format == Format::Json {
        console.json(&VerifyAnswer { schema: SCHEMA, accounts: reports });
    }
    Ok(worst)
}

/// The records of the addresses that were typed, each once: a sign-in too many may lock an account.
fn named(all: &[AccountRecord], typed: &[String]) -> Result<Vec<AccountRecord>, Failure> {
    let mut chosen: Vec<AccountRecord> = vec![];
    for typed in typed {
        let record = on_record(all, &address(typed)?)?;
        if !chosen.contains(record) {
            chosen.push(record.clone());
        }
    }
    Ok(chosen)
}

/// The record of an address.
pub(crate) fn on_record<'a>(
    all: &'a [AccountRecord],
    address: &Address,
) -> Result<&'a AccountRecord, Failure> {
    all.iter().find(|record| record.is_of(address)).ok_or_else(|| not_set_up(address))
}

async fn verify_one(
    record: &AccountRecord,
    home: &Home,
    network: &Network,
    console: &Console,
) -> Result<(AccountReport, Exit), Failure> {
    let account = &record.account;
    let verifier = home.verifier();
    let network = Network { chosen: record.certificate, readers: home.readers(), ..network.clone() };
    let request = looked_at(account, &record.servers, &network, record.known())?;
    let told = |seen: &Observation| console.progress(|| line(seen, &console.words));
    let explainer = Explainer::new(&request, &told);
    let sign_in = async |secrets: Secrets| {
        let warm = Warm::up(&network, &record.servers, &Alternatives::default(), account.keys());
        explainer.sign_in(warm, secrets, &|_| {}).await
    };
    let verified = verifier.verify(account, &record.servers, record.certificate, sign_in).await?;
    let (secrets, report) = match verified {
        Verification::Checked { secrets, attempt, .. } => (secrets, attempt.report),
        Verification::NotStored => {
            let address = account.address().to_string();
            let message = console.text("terminal-not-stored", &[("address", address.into())]);
            let report = AccountReport::not_stored(account, message.clone());
            return Ok((unless_json(report, &message, console), Exit::No));
        }
        Verification::Paused(refused) => {
            let message = paused(account.address(), refused, console);
            let report = AccountReport::paused(account, message.clone());
            return Ok((unless_json(report, &message, console), Exit::Unknown));
        }
    };
    // What is stored was proved before it was, at the time that is on record.
    let password_was_good = record.last_good.is_some();
    let history = History { password_was_good, ..History::default() };
    let verdict = explainer.verdict(account, &report, &secrets, history).await;
    if console.format == Format::Text {
        tell(account, &report, verdict.as_ref(), console);
        console.say("");
    }
    let answer = AccountReport::new(account, &report, verdict.as_ref(), &console.words);
    Ok((answer, Answer::of(verdict.as_ref()).into()))
}

/// Says why nothing was checked, where people read.
fn unless_json(report: AccountReport, message: &str, console: &Console) -> AccountReport {
    if console.format == Format::Text {
        console.say(message);
    }
    report
}

/// Of two ends, the one that needs the person more: a definite no, then what could not be checked.
fn worse(one: Exit, other: Exit) -> Exit {
    let rank = |exit: &Exit| match exit {
        Exit::Right => 0,
        Exit::Unknown => 1,
        Exit::No | Exit::Usage | Exit::Keychain | Exit::Cancelled => 2,
    };
    std::cmp::max_by_key(one, other, rank)
}

fn list(records: &[AccountRecord], console: &Console) {
    if console.format == Format::Json {
        console.json(&AccountsAnswer { schema: SCHEMA, accounts: records });
        return;
    }
    if records.is_empty() {
        console.say(console.text("terminal-no-accounts", &[]));
    }
    for record in records {
        let worked = match record.last_good {
            Some(at) => console.words.attribute("known-accounts", "last-good", &[("date", day(at).into())]),
            None => console.words.attribute("known-accounts", "never", &[]),
        };
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
    accounts: &'a [AccountRecord],
}

#[derive(Serialize)]
struct RemovedAnswer<'a> {
    schema: u32,
    removed: &'a Address,
}

#[derive(Serialize)]
struct AllRemovedAnswer<'a> {
    schema: u32,
    removed: Vec<&'a Address>,
    /// The runs that can still be brought back.
    backups: Vec<&'a str>,
}

#[derive(Serialize)]
struct VerifyAnswer {
    schema: u32,
    accounts: Vec<AccountReport>,
}

#[cfg(test)]
mod tests {
    use setup::records::Past;

    use super::*;
    use account::folder::{Disk, InMemory};
    use account::{Account, Protocol};
    use keychain::memory::Memory;
    use keychain::store::{OwnEntry, Store as _};
    use keychain::{Keychain, Vault};
    use programs::Programs;
    use setup::records::{Records, RefusalRecords};
    use words::Words;
    use words::language::Language;

    #[tokio::test]
    async fn a_missing_or_differing_entry_is_never_right() {
        for stored in
            [["", ""], ["abcdefghijklmnop", ""], ["", "abcdefghijklmnop"], ["abcdefghijklmnop", "old"]]
        {
            let data = tempfile::tempdir().unwrap();
            let mut memory = Memory::default();
            let anna = record("anna@gmail.com");
            for (protocol, password) in [Protocol::Smtp, Protocol::Imap].into_iter().zip(stored) {
                if !password.is_empty() {
                    memory.set_own(&OwnEntry::password(anna.account.address(), protocol), password).unwrap();
                }
            }
            let home = Home {
                keychain: Keychain::over(move || Vault::new(memory.clone(), InMemory::default())),
                programs: Programs::none(),
                records: Records::in_folder(data.path()),
                refusals: RefusalRecords::in_folder(data.path()),
                data: data.path().to_owned(),
            };
            let console =
                Console { words: Words::english(), language: Language::english(), format: Format::Json };
            let (report, exit) = verify_one(&anna, &home, &Network::default(), &console).await.unwrap();
            assert_eq!(exit, Exit::No, "{stored:?}");
            let report = serde_json::to_value(&report).unwrap();
            assert_eq!(report["verified"], false, "{stored:?}");
            assert!(report.to_string().contains("not in the keychain"), "{report:#}");
            assert_eq!(home.records.all().unwrap(), [], "nothing was verified");
        }
    }

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
            data: data.clone(),
        };
        let entries = ["anna@gmail.com", "bert@gmail.com"].map(|address| {
            let record = record(address);
            let entry = OwnEntry::password(record.account.address(), Protocol::Smtp);
            kept.clone().set_own(&entry, "abcdefghijklmnop").unwrap();
            home.refusals.note(record.account.address(), now(), |_| None).unwrap();
            home.records.save(record).unwrap();
            entry
        });
        home.records.network_key().unwrap();
        let console =
            Console { words: Words::english(), language: Language::english(), format: Format::Json };
        let mut terminal = Terminal::open().ok().unwrap();
        assert_eq!(remove_all(&home, &console, &mut terminal).await, Ok(Exit::Right));
        for entry in entries {
            assert_eq!(kept.clone().own(&entry).unwrap(), None);
        }
        assert!(!data.exists(), "a file is left");
        assert_eq!(remove_all(&home, &console, &mut terminal).await, Ok(Exit::Right), "there is none");
    }

    #[test]
    fn an_account_named_twice_is_checked_once() {
        let all = [record("Anna@gmail.com"), record("bert@gmail.com")];
        let typed =
            ["anna@gmail.com", "bert@gmail.com", "ANNA@gmail.com", "Anna@GMail.com"].map(String::from);
        assert_eq!(named(&all, &typed).ok().unwrap(), all);
        assert!(named(&all, &["carl@gmail.com".to_owned()]).is_err());
    }

    fn record(address: &str) -> AccountRecord {
        let account = Account::of(Address::parse(address).unwrap());
        let mut servers = account.servers().unwrap();
        // Whatever goes wrong, a test signs in nowhere.
        for server in [&mut servers.smtp, &mut servers.imap] {
            server.host = "nowhere.invalid".to_owned();
        }
        AccountRecord { account, servers, certificate: None, last_good: None, past: Past::default() }
    }
}
