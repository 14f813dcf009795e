//! `mail-setup settings`: what the person chose for all runs, in the window too.

use net::discover::Disclosed;
use serde::Serialize;
use setup::report::SCHEMA;

use crate::arguments::{Choice, SettingsCommand};
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::home::Home;

/// Changes one, if that is asked for, and tells all.
pub(crate) fn run(command: Option<SettingsCommand>, console: &Console) -> Result<Exit, Failure> {
    let home = Home::find()?;
    if let Some(SettingsCommand::AutoconfigAddress { choice }) = command {
        let disclosed = match choice {
            Choice::On => Disclosed::Address,
            Choice::Off => Disclosed::Domain,
        };
        home.disclosure.save(disclosed).map_err(|_| Failure::usage("terminal-settings-file"))?;
    }
    tell(home.disclosure.chosen(), console);
    Ok(Exit::Right)
}

fn tell(disclosed: Disclosed, console: &Console) {
    match console.format {
        Format::Json => console.json(&SettingsAnswer {
            schema: SCHEMA,
            autoconfig_address: match disclosed {
                Disclosed::Address => "on",
                Disclosed::Domain => "off",
            },
        }),
        Format::Text => console.say(match disclosed {
            Disclosed::Address => console.text("terminal-settings-autoconfig-address", &[]),
            Disclosed::Domain => console.text("terminal-settings-autoconfig-domain", &[]),
        }),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SettingsAnswer {
    schema: u32,
    autoconfig_address: &'static str,
}
