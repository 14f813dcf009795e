//! `mail-setup verify`: the stored passwords of the accounts that were set up.

use std::io::Stdout;
use std::num::NonZeroUsize;

use account::Address;
use check::diagnose::Observation;
use futures_util::StreamExt as _;
use net::{Network, Readers};
use setup::json_contract::{AccountReport, Answer};
use setup::network_report::line;
use setup::records::{AccountRecord, Audience};
use setup::verify::side_by_side::{MOST_AT_ONCE, SideBySide};
use setup::verify::{Unused, Verification, Verifier};

use crate::accounts::on_record;
use crate::arguments::VerifyOptions;
use crate::check::{paused, tell};
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::growing::Growing;
use crate::home::Home;
use crate::located::address;
use crate::network::{network, pages};
use crate::terminal::Terminal;

/// Checks the stored accounts: those named, else all.
pub(crate) async fn run(
    options: VerifyOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let home = Home::find()?;
    let readers = if options.allow_interception { Readers::Anybody } else { home.readers() };
    let network = Network { readers, ..network(options.ca_file.as_deref(), None)? };
    let pages = pages()?;
    let all = home.records.all()?;
    let chosen = if options.addresses.is_empty() { all } else { named(&all, &options.addresses)? };
    if chosen.is_empty() && console.format == Format::Text {
        console.say(console.text("terminal-no-accounts", &[]));
        return Ok(Exit::Unknown);
    }
    let at_once = NonZeroUsize::new(options.parallel).unwrap_or(MOST_AT_ONCE);
    // Beside other accounts, nobody could tell on whose way it was seen.
    let is_alone = chosen.len() == 1;
    let tell = |seen: &Observation| {
        if is_alone {
            console.progress(|| line(seen, &console.words));
        }
    };
    let verifier = Verifier { audience: audience(console.format), ..home.verifier() };
    let all = SideBySide { verifier, network, pages, tell: &tell, at_once };
    Ok(verify(all, chosen, console, terminal).await)
}

/// Who learns of what is found: JSON is for programs, and nobody need look at it.
fn audience(format: Format) -> Audience {
    match format {
        Format::Text => Audience::Person,
        Format::Json => Audience::Nobody,
    }
}

/// Each account is told as soon as it was checked. What is told stays, however it ends.
async fn verify(
    all: SideBySide<'_>,
    records: Vec<AccountRecord>,
    console: &Console,
    terminal: &mut Terminal,
) -> Exit {
    let mut told = Told::begin(records.len(), console);
    let mut verified = all.verify(records);
    let ended = loop {
        let next = tokio::select! {
            next = verified.next() => next,
            () = terminal.interrupted() => break Err(Failure::Cancelled),
        };
        match next {
            Some((record, Ok(verification))) => told.tell(&record, &verification),
            Some((_, Err(error))) => break Err(Failure::Keychain(error)),
            None => break Ok(()),
        }
    };
    told.end(ended)
}

/// Why the stored password of an account is not tried, and what to do.
pub(crate) fn why_unused(unused: &Unused, address: &Address, console: &Console) -> String {
    let address = ("address", address.to_string().into());
    let Unused::Elsewhere { host, .. } = unused else {
        return console.text("terminal-not-stored", &[address]);
    };
    let (why, servers) = unused.words();
    let servers = servers.into_iter().map(|(name, host)| (name, host.into()));
    let args: Vec<_> = [address].into_iter().chain(servers).collect();
    let next = console.text("terminal-unused-next", &[("host", host.as_str().into())]);
    format!("{} {next}", console.text(why, &args))
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

/// What is told of the accounts, as they come.
struct Told<'a> {
    console: &'a Console,
    json: Option<Growing<Stdout>>,
    all: usize,
    done: usize,
    right: usize,
    paused: usize,
    worst: Exit,
}

impl<'a> Told<'a> {
    fn begin(all: usize, console: &'a Console) -> Self {
        let json = match console.format {
            Format::Json => Some(Growing::begin("accounts", std::io::stdout())),
            Format::Text => None,
        };
        // Of nothing it cannot be said that it is right.
        let worst = if all == 0 { Exit::Unknown } else { Exit::Right };
        Self { console, json, all, done: 0, right: 0, paused: 0, worst }
    }

    fn tell(&mut self, record: &AccountRecord, verification: &Verification) {
        let (report, exit) = self.report(record, verification);
        if let Some(json) = &mut self.json {
            json.add(&report);
        }
        self.done += 1;
        self.right += usize::from(exit == Exit::Right);
        self.paused += usize::from(matches!(verification, Verification::Paused(_)));
        self.worst = self.worst.or_worse(exit);
        if self.all > 1 && self.done < self.all {
            let args = [("done", self.done.into()), ("all", self.all.into())];
            self.console.progress(|| self.console.text("accounts-checked", &args));
        }
    }

    fn report(&self, record: &AccountRecord, verification: &Verification) -> (AccountReport, Exit) {
        let (account, console) = (&record.account, self.console);
        match verification {
            Verification::Checked { attempt, verdict, .. } => {
                let verdict = verdict.as_deref();
                if self.json.is_none() {
                    tell(account, &attempt.report, verdict, console);
                    console.say("");
                }
                let report = AccountReport::new(account, &attempt.report, verdict, &console.words);
                (report, Answer::of(verdict).into())
            }
            Verification::NotStored(unused) => {
                let message = why_unused(unused, account.address(), console);
                self.say(&message);
                (AccountReport::not_stored(account, unused, message), Exit::No)
            }
            Verification::Paused(refused) => {
                let message = paused(account.address(), *refused, console);
                self.say(&message);
                (AccountReport::paused(account, message), Exit::Unknown)
            }
        }
    }

    /// Says why nothing was checked, where people read.
    fn say(&self, message: &str) {
        if self.json.is_none() {
            self.console.say(message);
            self.console.say("");
        }
    }

    fn end(self, ended: Result<(), Failure>) -> Exit {
        let error = ended.as_ref().err().map(|failure| self.console.remark(failure));
        match self.json {
            Some(json) => json.end(error.as_ref()),
            None if self.all > 1 => {
                let args =
                    [("right", self.right.into()), ("paused", self.paused.into()), ("all", self.all.into())];
                self.console.say(self.console.text("accounts-right", &args));
            }
            None => {}
        }
        ended.map_or_else(|failure| failure.exit(), |()| self.worst)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use account::folder::InMemory;
    use account::{Account, Protocol};
    use keychain::memory::Memory;
    use keychain::store::{OwnEntry, Store as _};
    use keychain::{Keychain, Vault};
    use programs::Programs;
    use setup::records::{DisclosureRecord, Found, NetworkPagesRecord, Past, Records, RefusalRecords};
    use setup::watch::Watch;
    use words::language::Language;

    #[test]
    fn of_no_account_it_cannot_be_said_that_it_is_right() {
        let console = Console::keeping(Format::Text, Language::english());
        assert_eq!(Told::begin(0, &console).end(Ok(())), Exit::Unknown);
        assert_eq!(Told::begin(1, &console).end(Ok(())), Exit::Right);
    }

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
            let home = home(&memory, data.path());
            let (report, exit) = verified(&home, &anna).await;
            assert_eq!(exit, Exit::No, "{stored:?}");
            let report = serde_json::to_value(&report).unwrap();
            assert_eq!(report["verified"], false, "{stored:?}");
            assert!(report.to_string().contains("The keychain has no password"), "{report:#}");
            assert_eq!(report.get("provenElsewhere"), None, "{stored:?}");
            assert_eq!(home.records.all().unwrap(), [], "nothing was verified");
            let found = home.records.findings().of(anna.account.address()).unwrap().unwrap();
            assert_eq!(found.found, Found::NotStored);
        }
    }

    #[tokio::test]
    async fn a_password_that_was_proven_elsewhere_is_not_sent_and_both_servers_are_named() {
        let data = tempfile::tempdir().unwrap();
        let (mut memory, mut anna) = (Memory::default(), record("anna@gmail.com"));
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            let address = anna.account.address();
            memory.set_own(&OwnEntry::password(address, protocol), "abcdefghijklmnop").unwrap();
            memory.set_own(&OwnEntry::server(address, protocol), "nowhere.invalid").unwrap();
        }
        anna.servers.imap.host = "other.invalid".to_owned();
        let (report, exit) = verified(&home(&memory, data.path()), &anna).await;
        assert_eq!(exit, Exit::No);
        let report = serde_json::to_value(&report).unwrap();
        assert_eq!(report["error"]["code"], "notStored");
        let elsewhere =
            serde_json::json!({ "protocol": "imap", "host": "other.invalid", "provenAt": "nowhere.invalid" });
        assert_eq!(report["provenElsewhere"], elsewhere);
        let message = report["error"]["message"].as_str().unwrap();
        for named in ["anna@gmail.com", "nowhere.invalid", "other.invalid", "mail-setup"] {
            assert!(message.contains(named), "{message}");
        }
        assert!(!report.to_string().contains("abcdefghijklmnop"));
    }

    #[test]
    fn an_account_named_twice_is_checked_once() {
        let all = [record("Anna@gmail.com"), record("bert@gmail.com")];
        let typed =
            ["anna@gmail.com", "bert@gmail.com", "ANNA@gmail.com", "Anna@GMail.com"].map(String::from);
        assert_eq!(named(&all, &typed).ok().unwrap(), all);
        assert!(named(&all, &["carl@gmail.com".to_owned()]).is_err());
    }

    fn home(memory: &Memory, data: &Path) -> Home {
        let memory = memory.clone();
        Home {
            keychain: Keychain::over(move || Vault::new(memory.clone(), InMemory::default())),
            programs: Programs::none(),
            records: Records::in_folder(data),
            refusals: RefusalRecords::in_folder(data),
            disclosure: DisclosureRecord::in_folder(data),
            network_pages: NetworkPagesRecord::in_folder(data),
            watch: Watch::of_this_person(data),
            data: data.to_owned(),
            engine: vec![],
        }
    }

    /// What is told of an account, and how the program would end.
    async fn verified(home: &Home, record: &AccountRecord) -> (AccountReport, Exit) {
        let console = Console::keeping(Format::Json, Language::english());
        let (network, tell) = (Network::default(), |_: &Observation| {});
        let verifier = home.verifier();
        let one = SideBySide { verifier, network, pages: vec![], tell: &tell, at_once: MOST_AT_ONCE };
        let (record, came) = one.verify(vec![record.clone()]).next().await.unwrap();
        Told::begin(1, &console).report(&record, &came.unwrap())
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
