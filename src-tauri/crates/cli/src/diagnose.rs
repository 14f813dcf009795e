//! `mail-setup diagnose`: what does this network do to mail?

use std::sync::{Mutex, PoisonError};

use account::Account;
use account::cause::Cause;
use check::diagnose::{Observation, Page, Request};
use check::verdict::Verdict;
use net::{Network, Readers};
use setup::advice;
use setup::clock::now;
use setup::network_report::{Looked, Named, NetworkReport, SharedReport, difference, line};
use setup::records::Records;
use setup::report::AccountReport;
use words::Arg;

use crate::arguments::DiagnoseOptions;
use crate::check::{Typed, address, network, on_record, pages as chosen_pages};
use crate::console::{Console, Format, day};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::terminal::Terminal;
use crate::told::tell_beside;

/// Runs the command.
pub(crate) async fn run(
    options: DiagnoseOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let typed = Typed::servers_alone(options.smtp.as_deref(), options.imap.as_deref())?;
    let account = typed.account(address(&options.address)?);
    let Some(servers) = typed.servers(&account, account.servers().as_ref())? else {
        let refused = Verdict::from(Cause::OauthRequired);
        match console.format {
            Format::Json => console.json(&AccountReport::unsent(&account, &refused, &console.words)),
            Format::Text => {
                console.say(advice::on_verdict(&refused, account.provider()).told(&console.words).title)
            }
        }
        return Ok(Exit::Unknown);
    };
    let home = Home::find().ok();
    let record = home.as_ref().and_then(|home| on_record(&home.records, account.address()));
    let readers = home.as_ref().map_or(Readers::Nobody, Home::readers);
    let request = Request {
        servers,
        provider: account.provider(),
        network: Network { readers, ..network(options.ca_file.as_deref(), None)? },
        known: record.map(|record| record.known()).unwrap_or_default(),
        pages: pages(&options)?,
    };
    let seen = Mutex::new(Vec::new());
    let note = |observation: &Observation| {
        console.progress(|| line(observation, &console.words));
        seen.lock().unwrap_or_else(PoisonError::into_inner).push(observation.clone());
    };
    let diagnosis = tokio::select! {
        diagnosis = check::diagnose::diagnose(&request, &note) => diagnosis,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    let observations = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
    let records = home.map(|home| home.records);
    // A look is worth as much where nothing can be read or written down.
    let looked =
        |records: Records| records.looked(&account, &request.servers, &diagnosis, now()).ok().flatten();
    let compared = records.and_then(looked);
    let looked = Looked { diagnosis, observations, compared };
    let named = if options.include_names { Named::Included } else { Named::LeftOut };
    let words = &console.words;
    match (console.format, options.share) {
        (Format::Json, false) => {
            let address = account.address().to_string();
            console.json(&NetworkReport::new(address, &looked, account.provider(), words));
        }
        (Format::Json, true) => console.json(&SharedReport::of(&looked, &account, named, now(), words)),
        (Format::Text, true) => {
            console.say(SharedReport::of(&looked, &account, named, now(), words).text().trim_end());
        }
        (Format::Text, false) => tell(&looked, &account, console),
    }
    Ok(if looked.diagnosis.cause.is_none() { Exit::Right } else { Exit::Unknown })
}

/// Tells people.
fn tell(looked: &Looked, account: &Account, console: &Console) {
    let advice = advice::on_network(&looked.diagnosis, account.provider());
    let told = advice.told(&console.words);
    console.say(told.title);
    console.say("");
    console.say(told.what);
    console.say(told.remedy);
    tell_beside(&advice, &told.also, console);
    if let Some((compared, (message, args))) =
        looked.compared.as_ref().and_then(|compared| Some((compared, difference(compared)?)))
    {
        let mut args: Vec<Arg<'_>> = args.map(|(name, value)| (name, value.into())).into();
        args.push(("date", day(compared.at, &console.words)));
        console.say(console.text(message, &args));
    }
    console.say("");
    console.say(console.text("terminal-diagnose-seen", &[]));
    for observation in &looked.observations {
        console.say(format!("  {}", line(observation, &console.words)));
    }
}

/// The pages that are asked for: those of the options, else those of the environment, else as the person chose.
fn pages(options: &DiagnoseOptions) -> Result<Vec<Page>, Failure> {
    let read = |text: &str| Page::read(text).ok_or_else(|| Failure::usage("usage-probe"));
    if options.no_probes {
        return Ok(vec![]);
    }
    if !options.probes.is_empty() {
        return options.probes.iter().map(|text| read(text)).collect();
    }
    chosen_pages()
}
