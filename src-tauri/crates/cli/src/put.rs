//! `mail-setup keychain put`: the stored password, checked once more, goes into the items that programs look for.

use account::{Account, Alternatives, Secrets};
use check::diagnose::Observation;
use check::explain::Explainer;
use check::{Verified, Warm};
use keychain::{Changed, Item, ItemAction, LeftAlone, Wish};
use net::Network;
use serde::Serialize;
use setup::json_contract::SCHEMA;
use setup::network_report::line;
use setup::records::AccountRecord;
use setup::verify::{Unused, Verification};

use crate::accounts::on_record;
use crate::arguments::PutOptions;
use crate::check::{answer, paused};
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::items;
use crate::located::address;
use crate::network::{looked_at, network};
use crate::terminal::Terminal;
use crate::verify::why_unused;
use crate::waiting::{tell_kept, unless_cancelled, unless_cut_short};

/// Runs the command.
pub(crate) async fn run(
    options: PutOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let home = Home::find()?;
    let network = network(options.ca_file.as_deref(), None)?;
    let record = on_record(&home.records.all()?, &address(&options.address)?)?.clone();
    let account = &record.account;
    let Home { keychain, programs, .. } = &home;
    unless_cut_short(keychain, console, keychain.recover(), terminal).await?;
    let mut found = unless_cancelled(keychain, console, programs.scan(keychain, account), terminal).await?;
    if found.locked {
        unless_cancelled(keychain, console, keychain.unlock(), terminal).await?;
        found = unless_cancelled(keychain, console, programs.scan(keychain, account), terminal).await?;
    }
    let is_named = |program: &String| options.program.is_empty() || options.program.contains(program);
    let mut wanted: Vec<Item> = found.items.into_iter().chain(found.missing).collect();
    wanted.retain(|item| item.action != ItemAction::Clear && is_named(&item.program));
    let open: Vec<String> = found.running.into_iter().filter(is_named).collect();
    if wanted.is_empty() {
        tell(&Put { changed: &Changed::default(), wanted: &[], open: &open }, account, console);
        return Ok(Exit::Right);
    }
    for program in &open {
        let name = console.text(&format!("program-{program}"), &[]);
        console.progress(|| console.words.attribute("oldItems", "open", &[("program", name.into())]));
    }
    // Nothing is stored that was not proved just before.
    let verified = match prove(&record, &home, &network, console, terminal).await? {
        Proof::Right(verified) => verified,
        Proof::None(exit) => return Ok(exit),
    };
    let ids = wanted.iter().map(|item| item.id.clone()).collect();
    let wish = Wish::default().and_to_replace(ids, verified);
    let change = async { keychain.change(programs.search(account).await, wish).await };
    let changed = unless_cut_short(keychain, console, change, terminal).await?;
    tell(&Put { changed: &changed, wanted: &wanted, open: &open }, account, console);
    Ok(if changed.kept.is_empty() { Exit::Right } else { Exit::No })
}

enum Proof {
    Right(Verified),
    /// It was told why.
    None(Exit),
}

async fn prove(
    record: &AccountRecord,
    home: &Home,
    network: &Network,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Proof, Failure> {
    let account = &record.account;
    let network = Network { chosen: record.certificate, readers: home.readers(), ..network.clone() };
    let request = looked_at(account, &record.servers, &network, home.records.last_good(record))?;
    let tell = |seen: &Observation| console.progress(|| line(seen, &console.words));
    let explainer = Explainer::new(&request, &tell);
    let sign_in = async |secrets: Secrets| {
        let warm = Warm::up(&network, &record.servers, &Alternatives::default(), account.keys());
        explainer.sign_in(warm, secrets, &|_| {}).await
    };
    let verifier = home.verifier();
    let work = verifier.verify(record, &explainer, sign_in);
    let address = account.address().to_string();
    match unless_cancelled(&home.keychain, console, work, terminal).await? {
        Verification::NotStored(Unused::Missing) => {
            Err(Failure::nothing("terminal-not-stored", "address", address))
        }
        Verification::NotStored(unused) => {
            tell_why_not(address, why_unused(&unused, account.address(), console), console);
            Ok(Proof::None(Exit::No))
        }
        Verification::Paused(refused) => {
            tell_why_not(address, paused(account.address(), refused, console), console);
            Ok(Proof::None(Exit::Unknown))
        }
        Verification::Checked { attempt, verdict, .. } => match attempt.report.verified() {
            Some(verified) => Ok(Proof::Right(verified.clone())),
            None => Ok(Proof::None(answer(account, &attempt.report, verdict.as_deref(), console))),
        },
    }
}

/// Tells why nothing was checked.
fn tell_why_not(address: String, message: String, console: &Console) {
    match console.format {
        Format::Json => console.json(&NotChecked { schema: SCHEMA, address, message }),
        Format::Text => console.say(message),
    }
}

/// What came of it.
struct Put<'a> {
    changed: &'a Changed,
    wanted: &'a [Item],
    open: &'a [String],
}

fn tell(Put { changed, wanted, open }: &Put<'_>, account: &Account, console: &Console) {
    let Changed { run, replaced, kept, .. } = changed;
    match console.format {
        Format::Json => console.json(&PutAnswer {
            schema: SCHEMA,
            address: account.address().to_string(),
            run: (!run.is_empty()).then_some(run.as_str()),
            put: wanted.iter().filter(|item| replaced.contains(&item.id)).collect(),
            kept,
            open,
        }),
        Format::Text => {
            console.say(console.text("terminal-put-count", &[("count", replaced.len().into())]));
            for item in wanted.iter().filter(|item| replaced.contains(&item.id)) {
                console.say(format!("  {}", items::line(item, &console.words)));
            }
            tell_kept(kept, wanted, console);
            if !replaced.is_empty() {
                console.say(console.text("terminal-put-undo", &[("run", run.as_str().into())]));
            }
        }
    }
}

#[derive(Serialize)]
struct PutAnswer<'a> {
    schema: u32,
    address: String,
    /// Nothing if no program looks for one.
    run: Option<&'a str>,
    /// The items that keep the password, as they were found; `make` if there was none.
    put: Vec<&'a Item>,
    kept: &'a [LeftAlone],
    /// Programs that are open and may put an old password back.
    open: &'a [String],
}

#[derive(Serialize)]
struct NotChecked {
    schema: u32,
    address: String,
    message: String,
}
