//! `mail-setup discover`: the servers of an address, and where each was found.

use account::Protocol;
use check::verdict::Verdict;
use net::discover::{Asked, Discovery, Tried};
use setup::discovery::find_servers;
use setup::json_contract::DiscoveryReport;

use crate::arguments::DiscoverOptions;
use crate::code::code;
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::found::server_line;
use crate::located::address;
use crate::network::network;
use crate::terminal::Terminal;
use crate::told::tell_verdict;

/// Runs the command.
pub(crate) async fn run(
    options: &DiscoverOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let network = network(options.ca_file.as_deref(), None)?;
    let address = address(&options.address)?;
    let told = |tried| console.progress(|| line(&tried, console));
    let found = tokio::select! {
        found = find_servers(&address, &network, options.autoconfig.disclosed(), &told) => found,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    match console.format {
        Format::Json => console.json(&DiscoveryReport::new(&found)),
        Format::Text => tell(&found, console),
    }
    Ok(exit(&found))
}

/// How the program ends.
fn exit(found: &Discovery) -> Exit {
    if found.is_offline() {
        Exit::Unknown
    } else if found.refuses_passwords() || (found.smtp.is_empty() && found.imap.is_empty()) {
        Exit::No
    } else {
        Exit::Right
    }
}

fn tell(found: &Discovery, console: &Console) {
    let domain = ("domain", found.account.address().domain().into());
    if let Some(cause) = found.refusal() {
        tell_verdict(&Verdict::from(cause), found.account.provider(), console);
    } else if found.smtp.is_empty() && found.imap.is_empty() {
        let message = if found.is_offline() {
            "terminal-discover-offline"
        } else if found.has_no_domain() {
            "terminal-discover-no-domain"
        } else if found.filter.is_some() {
            "terminal-discover-filtered"
        } else {
            "terminal-discover-none"
        };
        let filter = found.filter.map_or("", |filter| filter.name.as_str());
        console.say(console.text(message, &[domain, ("found", filter.into())]));
    }
    if let Some(provider) = found.account.provider() {
        console
            .say(console.text("terminal-discover-provider", &[("provider", provider.name.as_str().into())]));
    }
    for (protocol, servers) in [(Protocol::Smtp, &found.smtp), (Protocol::Imap, &found.imap)] {
        servers.iter().for_each(|server| console.say(server_line(protocol, server, console)));
    }
    console.say("");
    found.tried.iter().for_each(|tried| console.say(console.faint(&line(tried, console))));
}

/// Where it was looked, and what came of it.
fn line(tried: &Tried, console: &Console) -> String {
    let place = match tried.asked {
        Asked::Domain => "looked-in",
        Asked::Receiver => "looked-in-receiver",
    };
    console.text(
        "terminal-discover-tried",
        &[
            ("source", console.words.attribute(place, &code(tried.source), &[]).into()),
            ("outcome", console.words.attribute("looked", &code(tried.outcome), &[]).into()),
            ("ms", tried.took.as_millis().to_string().into()),
        ],
    )
}
