//! `mail-setup diagnose`: what does this network do to mail?

use std::sync::{Mutex, PoisonError};

use account::cause::Cause;
use check::diagnose::{Observation, Page, Request};
use check::verdict::Verdict;
use setup::advice;
use setup::network_report::{NetworkReport, Told, line};
use setup::report::AccountReport;

use crate::arguments::DiagnoseOptions;
use crate::check::{Typed, address, network};
use crate::code::code;
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::terminal::Terminal;

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
    let request = Request {
        servers,
        provider: account.provider(),
        network: network(options.ca_file.as_deref(), None)?,
        pages: pages(&options)?,
    };
    let seen = Mutex::new(Vec::new());
    let tell = |observation: &Observation| {
        console.progress(line(observation, &console.words));
        seen.lock().unwrap_or_else(PoisonError::into_inner).push(observation.clone());
    };
    let diagnosis = tokio::select! {
        diagnosis = check::diagnose::diagnose(&request, &tell) => diagnosis,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    let seen = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
    match console.format {
        Format::Json => {
            let address = account.address().to_string();
            let words = &console.words;
            console.json(&NetworkReport::new(address, &diagnosis, &seen, account.provider(), words));
        }
        Format::Text => {
            let told = Told::of(&diagnosis, account.provider(), &console.words);
            console.say(told.title);
            console.say("");
            console.say(told.what);
            console.say(told.remedy);
            if diagnosis.cause.is_some() {
                let args = [("certainty", code(diagnosis.certainty).into())];
                console.say(console.text("terminal-diagnose-certainty", &args));
            }
            for title in told.also {
                console.say(console.text("terminal-diagnose-also", &[("title", title.into())]));
            }
            console.say("");
            console.say(console.text("terminal-diagnose-seen", &[]));
            for observation in &seen {
                console.say(format!("  {}", line(observation, &console.words)));
            }
        }
    }
    Ok(if diagnosis.cause.is_none() { Exit::Right } else { Exit::Unknown })
}

/// The pages that are asked for: those of the options, else those of the variable `MAIL_SETUP_PROBES` (separated by
/// blanks; empty for none), else the usual ones.
fn pages(options: &DiagnoseOptions) -> Result<Vec<Page>, Failure> {
    let read = |text: &str| Page::read(text).ok_or_else(|| Failure::usage("usage-probe"));
    if options.no_probes {
        return Ok(vec![]);
    }
    if !options.probes.is_empty() {
        return options.probes.iter().map(|text| read(text)).collect();
    }
    match std::env::var("MAIL_SETUP_PROBES") {
        Ok(list) => list.split_whitespace().map(read).collect(),
        Err(_) => Ok(Page::usual()),
    }
}
