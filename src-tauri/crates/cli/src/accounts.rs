//! `mail-setup accounts`, `verify` and `password`: the accounts that were set up.

use std::io::Write as _;
use std::time::SystemTime;

use serde::Serialize;
use setup::account::{Address, Protocol};
use setup::check::{self, Network};
use setup::keychain::KeychainError;
use setup::provider::Provider;
use setup::records::AccountRecord;
use setup::report::{AccountReport, Answer, SCHEMA};
use setup::verdict::{self, History};

use crate::arguments::{AccountsCommand, PasswordFor, PasswordOptions, VerifyOptions};
use crate::check::{address, network, tell};
use crate::console::{Console, Format, day};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::terminal::Terminal;

/// Lists the accounts, or removes one.
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
        Some(AccountsCommand::Remove { address: typed }) => {
            let address = address(&typed)?;
            if !home.records.all()?.iter().any(|record| record.address == address) {
                return Err(not_set_up(&address));
            }
            // The passwords first: an account that is still listed can be removed once more.
            tokio::select! {
                forgotten = home.keychain.forget(&address) => forgotten?,
                () = terminal.interrupted() => return Err(Failure::CutShort),
            }
            home.records.remove(&address)?;
            match console.format {
                Format::Json => console.json(&RemovedAnswer { schema: SCHEMA, removed: &address }),
                Format::Text => {
                    let args = [("address", address.to_string().into())];
                    console.say(console.text("terminal-account-removed", &args));
                }
            }
            Ok(Exit::Right)
        }
    }
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
    let mut chosen = vec![];
    for typed in &options.addresses {
        let address = address(typed)?;
        match all.iter().find(|record| record.address == address) {
            Some(record) => chosen.push(record.clone()),
            None => return Err(not_set_up(&address)),
        }
    }
    if options.addresses.is_empty() {
        chosen = all;
    }
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

/// Prints a stored password, for programs that ask for it by a command.
pub(crate) async fn password(
    options: PasswordOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let address = address(&options.address)?;
    let protocol = match options.purpose {
        PasswordFor::Smtp => Protocol::Smtp,
        PasswordFor::Imap => Protocol::Imap,
    };
    let keychain = Home::find()?.keychain;
    let secret = tokio::select! {
        recalled = keychain.recall(&address, protocol) => recalled?,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    let secret = secret.ok_or_else(|| not_set_up(&address))?;
    match console.format {
        Format::Json => {
            console.json(&PasswordAnswer { schema: SCHEMA, address: &address, password: secret.expose() });
        }
        Format::Text => {
            let _ = writeln!(std::io::stdout(), "{}", secret.expose());
        }
    }
    Ok(Exit::Right)
}

async fn verify_one(
    record: &AccountRecord,
    home: &Home,
    network: &Network,
    console: &Console,
) -> Result<(AccountReport, Exit), KeychainError> {
    let provider = record.provider.as_deref().and_then(Provider::with_key);
    let Some(secret) = home.keychain.recall(&record.address, Protocol::Smtp).await? else {
        let message = console.text("terminal-not-stored", &[("address", record.address.to_string().into())]);
        if console.format == Format::Text {
            console.say(&message);
        }
        return Ok((AccountReport::not_stored(&record.address, provider, message), Exit::No));
    };
    let quiet = |_| {};
    let key = record.provider.as_deref();
    let report = check::check(network, &record.servers, &secret, key, &quiet).await;
    // It was stored because both servers took it.
    let verdict = verdict::verdict(&report, provider, History { password_was_good: true });
    if let Some(verified) = &report.verified {
        let at = verified.at().duration_since(SystemTime::UNIX_EPOCH).ok().map(|since| since.as_secs());
        // A date that cannot be written down does not make the password any less right.
        let _ = home.records.save(AccountRecord { last_good: at, ..record.clone() });
    }
    if console.format == Format::Text {
        tell(&record.address, provider, &report, verdict.as_ref(), console);
        console.say("");
    }
    let answer = AccountReport::new(&record.address, provider, &report, verdict.as_ref(), &console.words);
    Ok((answer, Answer::of(verdict.as_ref()).into()))
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
        let args = [("address", record.address.to_string().into()), ("worked", worked.into())];
        console.say(console.text("terminal-account", &args));
    }
}

fn not_set_up(address: &Address) -> Failure {
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
struct VerifyAnswer {
    schema: u32,
    accounts: Vec<AccountReport>,
}

#[derive(Serialize)]
struct PasswordAnswer<'a> {
    schema: u32,
    address: &'a Address,
    password: &'a str,
}
