//! `mail-setup password`: the stored password of an account, printed or copied.

use std::io::Write as _;

use account::secret::Secret;
use account::{Address, Protocol};
use serde::Serialize;
use setup::clipboard::{Clipboard, ClipboardError, KEPT};
use setup::json_contract::SCHEMA;

use crate::accounts::{not_set_up, on_record};
use crate::arguments::{PasswordFor, PasswordOptions};
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::located::address;
use crate::terminal::Terminal;

/// Runs the command: other programs ask for it.
pub(crate) async fn run(
    options: PasswordOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let address = address(&options.address)?;
    let protocol = match options.purpose {
        PasswordFor::Smtp => Protocol::Smtp,
        PasswordFor::Imap => Protocol::Imap,
    };
    let Home { keychain, records, .. } = Home::find()?;
    // A password can be there without a record, or with one that cannot be read.
    let all = records.all().unwrap_or_default();
    let address =
        on_record(&all, &address).map_or(address.clone(), |record| record.account.address().clone());
    let secret = tokio::select! {
        recalled = keychain.recall(&address, protocol) => recalled?,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    let secret = secret.ok_or_else(|| not_set_up(&address))?;
    if options.copy {
        return copy(&address, secret, console, terminal).await;
    }
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

/// Copies a password and stays until it is off the clipboard: where the system has it from us, it would end with
/// us.
async fn copy(
    address: &Address,
    secret: Secret,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    // What is copied has to be taken off again, however this ends.
    terminal.hear_closing()?;
    let clipboard = Clipboard::of_the_system();
    let mut until = clipboard.until();
    clipboard.copy(secret).await.map_err(|error| match error {
        ClipboardError::Missing => Failure::nothing("terminal-no-clipboard", "address", address.to_string()),
        ClipboardError::Refused => {
            Failure::nothing("terminal-clipboard-refused", "address", address.to_string())
        }
    })?;
    if console.format == Format::Text {
        let args = [("address", address.to_string().into()), ("seconds", KEPT.as_secs().into())];
        console.say(console.text("terminal-copied", &args));
    }
    let exit = tokio::select! {
        _ = until.wait_for(Option::is_none) => Exit::Right,
        () = terminal.interrupted() => {
            clipboard.clear().await;
            Exit::Cancelled
        }
    };
    match console.format {
        Format::Json => console.json(&CopiedAnswer { schema: SCHEMA, address, copied: true }),
        Format::Text => console.say(console.text("terminal-copy-over", &[])),
    }
    Ok(exit)
}

#[derive(Serialize)]
struct CopiedAnswer<'a> {
    schema: u32,
    address: &'a Address,
    copied: bool,
}

#[derive(Serialize)]
struct PasswordAnswer<'a> {
    schema: u32,
    address: &'a Address,
    password: &'a str,
}
