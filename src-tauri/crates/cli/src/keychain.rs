//! `mail-setup keychain`: other programs' mail items, listed, cleared and brought back.

use account::Account;
use keychain::{Backup, Changed, Item, Keychain, LeftAlone, Match, Undone, Wish};
use programs::{Programs, Scan};
use serde::Serialize;
use setup::json_contract::SCHEMA;

use crate::arguments::{ClearOptions, KeychainCommand};
use crate::console::{Console, Format, day};
use crate::exit::{Exit, Failure};
use crate::located::address;

use crate::home::Home;
use crate::items;
use crate::put;
use crate::removals::{self, RemovalSteps};
use crate::terminal::{Echo, Terminal, Typed};
use crate::waiting::{tell_kept, unless_cancelled, unless_cut_short};

/// Runs one of the commands.
pub(crate) async fn run(
    command: KeychainCommand,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let Home { keychain, programs, .. } = Home::find()?;
    match command {
        KeychainCommand::Scan { address: typed } => {
            scan(&Account::of(address(&typed)?), &keychain, &programs, console, terminal).await
        }
        KeychainCommand::Put(options) => put::run(options, console, terminal).await,
        KeychainCommand::Clear(options) => clear(options, &keychain, &programs, console, terminal).await,
        KeychainCommand::Undo { run } => undo(run, &keychain, console, terminal).await,
        KeychainCommand::Backups { discard: None } => backups(&keychain, console, terminal).await,
        KeychainCommand::Backups { discard: Some(run) } => discard(&run, &keychain, console, terminal).await,
    }
}

async fn scan(
    account: &Account,
    keychain: &Keychain,
    programs: &Programs,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let Scan { items, missing, running, guided, locked, locked_items } =
        unless_cancelled(keychain, console, programs.scan(keychain, account), terminal).await?;
    let address = account.address().to_string();
    let facts = removals::facts(account);
    match console.format {
        Format::Json => console.json(&ScanAnswer {
            schema: SCHEMA,
            address,
            items: &items,
            missing: &missing,
            open: &running,
            guided: guided.iter().map(|guided| RemovalSteps::of(guided, &facts, &console.words)).collect(),
            locked,
            locked_items,
        }),
        Format::Text => {
            if items.is_empty() {
                let args = [("address", address.as_str().into())];
                console.say(console.words.attribute("oldItems", "lead-none", &args));
            }
            list(&items, console);
            if !missing.is_empty() {
                console.say(console.text("terminal-missing", &[]));
                list(&missing, console);
                let args = [("address", address.as_str().into())];
                console.say(console.text("terminal-missing-how", &args));
            }
            if locked {
                let args = [("count", locked_items.into())];
                console.say(console.words.attribute("oldItems", "locked", &args));
            }
            for line in removals::lines(&guided, &facts, &console.words) {
                console.say(line);
            }
        }
    }
    Ok(Exit::Right)
}

async fn clear(
    options: ClearOptions,
    keychain: &Keychain,
    programs: &Programs,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let account = Account::of(address(&options.address)?);
    if !options.yes && !Terminal::has_person() {
        return Err(Failure::usage("usage-clear-unconfirmed"));
    }
    unless_cut_short(keychain, console, keychain.recover(), terminal).await?;
    let mut found = unless_cancelled(keychain, console, programs.scan(keychain, &account), terminal).await?;
    if found.locked {
        unless_cancelled(keychain, console, keychain.unlock(), terminal).await?;
        found = unless_cancelled(keychain, console, programs.scan(keychain, &account), terminal).await?;
    }
    let (chosen, ids): (Vec<Item>, Vec<String>) = match options.items {
        Some(ids) => (found.items.into_iter().filter(|item| ids.contains(&item.id)).collect(), ids),
        None => {
            let exact: Vec<_> = found.items.into_iter().filter(|item| item.matched == Match::Exact).collect();
            let ids = exact.iter().map(|item| item.id.clone()).collect();
            (exact, ids)
        }
    };
    if ids.is_empty() {
        return Ok(tell_cleared(&Changed::default(), &[], console));
    }
    if !options.yes && !chosen.is_empty() {
        confirm(&chosen, console, terminal).await?;
    }
    let change = async { keychain.change(programs.search(&account).await, Wish::to_clear(ids)).await };
    let cleared = unless_cut_short(keychain, console, change, terminal).await?;
    Ok(tell_cleared(&cleared, &chosen, console))
}

/// Shows what would be cleared and waits for the word that says so.
async fn confirm(chosen: &[Item], console: &Console, terminal: &mut Terminal) -> Result<(), Failure> {
    for item in chosen {
        console.progress(|| format!("  {}", items::line(item, &console.words)));
        console.progress(|| format!("    {}", items::detail(item, &console.words)));
        for reader in items::readers(item, &console.words) {
            console.progress(|| format!("    {reader}"));
        }
    }
    let word = console.text("terminal-clear-word", &[]);
    let args = [("count", chosen.len().into()), ("word", word.as_str().into())];
    match terminal.ask(&console.text("terminal-clear-confirm", &args), Echo::Shown).await {
        Typed::Line(line) if line.trim() == word => Ok(()),
        Typed::Line(_) | Typed::End | Typed::Interrupted | Typed::NotText => Err(Failure::Cancelled),
    }
}

async fn undo(
    run: Option<String>,
    keychain: &Keychain,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    unless_cut_short(keychain, console, keychain.recover(), terminal).await?;
    let backups = unless_cancelled(keychain, console, keychain.backups(), terminal).await?;
    let backup = match &run {
        Some(run) => backups.into_iter().find(|backup| backup.run == *run),
        None => backups.into_iter().next(),
    };
    let Some(backup) = backup else {
        return Err(Failure::Nothing { message: "terminal-nothing-to-undo", args: vec![] });
    };
    let undone = unless_cut_short(keychain, console, keychain.undo(&backup.run, None), terminal).await?;
    match console.format {
        Format::Json => console.json(&UndoAnswer { schema: SCHEMA, undone: &undone }),
        Format::Text => {
            console.say(console.text("undo-restored", &[("count", undone.restored.len().into())]));
            tell_kept(&undone.kept, &backup.items, console);
        }
    }
    Ok(if undone.kept.is_empty() { Exit::Right } else { Exit::No })
}

async fn backups(keychain: &Keychain, console: &Console, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let backups = unless_cancelled(keychain, console, keychain.backups(), terminal).await?;
    match console.format {
        Format::Json => console.json(&BackupsAnswer { schema: SCHEMA, backups: &backups }),
        Format::Text => {
            if backups.is_empty() {
                console.say(console.text("terminal-no-backups", &[]));
            }
            for backup in &backups {
                let args = [
                    ("count", backup.items.len().into()),
                    ("address", backup.address.as_str().into()),
                    ("date", day(backup.made, &console.words)),
                    ("until", day(backup.expires, &console.words)),
                ];
                let what = console.words.attribute("backup", "what", &args);
                let until = console.words.attribute("backup", "until", &args);
                let run = backup.run.as_str().into();
                let args = [("run", run), ("what", what.into()), ("until", until.into())];
                console.say(console.text("terminal-backup", &args));
                for item in &backup.items {
                    console.say(format!("  {}", items::line(item, &console.words)));
                }
            }
        }
    }
    Ok(Exit::Right)
}

async fn discard(
    run: &str,
    keychain: &Keychain,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let backups = unless_cancelled(keychain, console, keychain.backups(), terminal).await?;
    if !backups.iter().any(|backup| backup.run == run) {
        return Err(Failure::Nothing { message: "terminal-nothing-to-undo", args: vec![] });
    }
    unless_cut_short(keychain, console, keychain.discard(run), terminal).await?;
    match console.format {
        Format::Json => console.json(&DiscardAnswer { schema: SCHEMA, discarded: run }),
        Format::Text => console.say(console.text("terminal-discarded", &[])),
    }
    Ok(Exit::Right)
}

fn list(items: &[Item], console: &Console) {
    for item in items {
        console.say(items::line(item, &console.words));
        console.say(format!("  {}", items::detail(item, &console.words)));
        for reader in items::readers(item, &console.words) {
            console.say(format!("  {reader}"));
        }
        console.say(format!("  {}", console.text("terminal-item-id", &[("id", item.id.as_str().into())])));
    }
}

fn tell_cleared(cleared: &Changed, chosen: &[Item], console: &Console) -> Exit {
    match console.format {
        Format::Json => {
            let run = (!cleared.run.is_empty()).then_some(cleared.run.as_str());
            console.json(&ClearAnswer {
                schema: SCHEMA,
                run,
                cleared: &cleared.cleared,
                kept: &cleared.kept,
            });
        }
        Format::Text => {
            console.say(console.text("terminal-cleared-count", &[("count", cleared.cleared.len().into())]));
            tell_kept(&cleared.kept, chosen, console);
            if !cleared.cleared.is_empty() {
                let args = [("run", cleared.run.as_str().into())];
                console.say(console.text("terminal-cleared-undo", &args));
            }
        }
    }
    if cleared.kept.is_empty() { Exit::Right } else { Exit::No }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ScanAnswer<'a> {
    schema: u32,
    address: String,
    items: &'a [Item],
    /// What programs look for and do not find.
    missing: &'a [Item],
    /// Programs that are open and may put an old password back.
    open: &'a [String],
    /// What cannot be reached from here, with the steps to take there.
    guided: Vec<RemovalSteps>,
    locked: bool,
    /// How many entries that cannot be seen look like mail passwords of this account.
    locked_items: usize,
}

#[derive(Serialize)]
struct ClearAnswer<'a> {
    schema: u32,
    /// Nothing if there was nothing to clear.
    run: Option<&'a str>,
    cleared: &'a [String],
    kept: &'a [LeftAlone],
}

#[derive(Serialize)]
struct UndoAnswer<'a> {
    schema: u32,
    #[serde(flatten)]
    undone: &'a Undone,
}

#[derive(Serialize)]
struct BackupsAnswer<'a> {
    schema: u32,
    backups: &'a [Backup],
}

#[derive(Serialize)]
struct DiscardAnswer<'a> {
    schema: u32,
    discarded: &'a str,
}
