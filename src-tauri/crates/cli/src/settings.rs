//! `mail-setup settings`: what the person chose for all runs, in the window too.

use std::io;

use net::discover::Disclosed;
use serde::Serialize;
use setup::json_contract::SCHEMA;
use setup::records::NetworkPages;

use crate::arguments::{Choice, SettingsCommand};
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::home::Home;

/// Changes one, if that is asked for, and tells all.
pub(crate) fn run(command: Option<SettingsCommand>, console: &Console) -> Result<Exit, Failure> {
    let home = Home::find()?;
    if let Some(command) = command {
        change(&command, &home).map_err(|_| Failure::usage("terminal-settings-file"))?;
    }
    tell(home.disclosure.chosen(), home.network_pages.chosen(), console);
    Ok(Exit::Right)
}

fn change(command: &SettingsCommand, home: &Home) -> io::Result<()> {
    match command {
        SettingsCommand::AutoconfigAddress { choice } => home.disclosure.save(match choice {
            Choice::On => Disclosed::Address,
            Choice::Off => Disclosed::Domain,
        }),
        SettingsCommand::NetworkPages { choice } => home.network_pages.save(match choice {
            Choice::On => NetworkPages::Asked,
            Choice::Off => NetworkPages::LeftOut,
        }),
    }
}

fn tell(disclosed: Disclosed, network_pages: NetworkPages, console: &Console) {
    match console.format {
        Format::Json => console.json(&SettingsAnswer {
            schema: SCHEMA,
            autoconfig_address: match disclosed {
                Disclosed::Address => "on",
                Disclosed::Domain => "off",
            },
            network_pages: match network_pages {
                NetworkPages::Asked => "on",
                NetworkPages::LeftOut => "off",
            },
        }),
        Format::Text => {
            console.say(match disclosed {
                Disclosed::Address => console.text("terminal-settings-autoconfig-address", &[]),
                Disclosed::Domain => console.text("terminal-settings-autoconfig-domain", &[]),
            });
            console.say(match network_pages {
                NetworkPages::Asked => console.text("terminal-settings-network-pages-on", &[]),
                NetworkPages::LeftOut => console.text("terminal-settings-network-pages-off", &[]),
            });
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SettingsAnswer {
    schema: u32,
    autoconfig_address: &'static str,
    network_pages: &'static str,
}
