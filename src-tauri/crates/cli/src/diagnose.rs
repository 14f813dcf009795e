//! `mail-setup diagnose`: what does this network do to mail?

use std::sync::{Mutex, PoisonError};

use account::{Account, Address};
use check::diagnose::{Observation, Page, Request};
use net::discover::Disclosed;
use net::{Network, Readers};
use setup::advice;
use setup::clock::now;
use setup::network_report::{Looked, Named, NetworkReport, SharedReport, difference, line};
use setup::records::Records;
use words::Arg;

use crate::arguments::DiagnoseOptions;
use crate::console::{Console, Format, day};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::located::{Located, Typed, address, on_record, search, show_best};
use crate::network::{last_good, network, pages as chosen_pages};
use crate::terminal::Terminal;
use crate::told::tell_beside;

/// Runs the command.
pub(crate) async fn run(
    options: DiagnoseOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let typed = Typed::servers_alone(options.smtp.as_deref(), options.imap.as_deref())?;
    let address = address(&options.address)?;
    let asked = network(options.ca_file.as_deref(), None)?;
    let home = Home::find().ok();
    let record = home.as_ref().and_then(|home| on_record(&home.records, &address));
    let disclosed = home.as_ref().map_or(Disclosed::Domain, |home| home.disclosure.chosen());
    let find = async |address: &Address| {
        let found = search(address, &asked, disclosed, terminal).await?;
        show_best(&found, console);
        Ok(found)
    };
    let place = Box::pin(typed.place(address, record.as_ref(), find)).await?;
    let (account, servers, refusal) = match place {
        Located::At { account, servers } => (account, Some(servers), None),
        Located::Refused { account, cause, servers } => (account, servers, Some(cause)),
    };
    let looked = match servers {
        Some(servers) => {
            let readers = home.as_ref().map_or(Readers::Nobody, Home::readers);
            let chosen = record.as_ref().and_then(|record| record.certificate);
            let request = Request {
                servers,
                provider: account.provider(),
                network: Network { chosen, readers, ..asked },
                last_good: last_good(home.as_ref(), record.as_ref()),
                pages: pages(&options)?,
            };
            look(&request, &account, home.map(|home| home.records), console, terminal).await?
        }
        None => Looked::nowhere(),
    };
    let looked = match refusal {
        Some(cause) => looked.at_a_provider_that_refuses(cause, account.provider()),
        None => looked,
    };
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
    Ok(match (refusal, looked.diagnosis.cause) {
        (Some(_), _) => Exit::No,
        (None, Some(_)) => Exit::Unknown,
        (None, None) => Exit::Right,
    })
}

/// Looks at the network, and how it differs from the one in which mail last worked.
async fn look(
    request: &Request,
    account: &Account,
    records: Option<Records>,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Looked, Failure> {
    let seen = Mutex::new(Vec::new());
    let note = |observation: &Observation| {
        console.progress(|| line(observation, &console.words));
        seen.lock().unwrap_or_else(PoisonError::into_inner).push(observation.clone());
    };
    let diagnosis = tokio::select! {
        diagnosis = check::diagnose::diagnose(request, &note) => diagnosis,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    console.progress(String::new);
    let observations = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
    // A look is worth as much where nothing can be read or written down.
    let compare =
        |records: Records| records.looked(account, &request.servers, &diagnosis, now()).ok().flatten();
    let compared = records.and_then(compare);
    Ok(Looked { diagnosis, observations, compared })
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
    if looked.observations.is_empty() || console.showed_progress() {
        return;
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
