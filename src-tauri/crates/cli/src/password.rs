//! Takes a password from the person or from a program, never from an argument.

use account::secret::{EnteredSecret, Secret, SecretProblem};
use account::{Account, Protocol, Secrets};

use crate::console::Console;
use crate::exit::Failure;
use crate::terminal::{Echo, Terminal, Typed};

/// Where the password comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Input {
    /// The prompt, if a person is there; else standard input.
    Prompt,
    /// The first line of standard input, without a prompt; of two passwords the first two, the one for outgoing mail
    /// first.
    StandardInput,
}

/// Asks for the password of an account, or for one after the other, and makes it ready to be sent.
pub(crate) async fn ask(
    source: Input,
    account: &Account,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Secrets, Failure> {
    if !account.outgoing().has_own_password() {
        let prompt = "terminal-password-prompt";
        return Ok(one(source, prompt, Protocol::Imap, account, console, terminal).await?.into());
    }
    let outgoing = "terminal-password-prompt-smtp";
    let smtp = one(source, outgoing, Protocol::Smtp, account, console, terminal).await?;
    let incoming = "terminal-password-prompt-imap";
    let imap = one(source, incoming, Protocol::Imap, account, console, terminal).await?;
    Ok(Secrets::each(smtp, imap))
}

async fn one(
    source: Input,
    prompt: &str,
    protocol: Protocol,
    account: &Account,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Secret, Failure> {
    let (prompt, echo) = match source {
        Input::Prompt if Terminal::has_person() => {
            (console.text(prompt, &[("address", account.address().to_string().into())]), Echo::Hidden)
        }
        Input::Prompt | Input::StandardInput => (String::new(), Echo::Shown),
    };
    match terminal.ask(&prompt, echo).await {
        Typed::Line(typed) => EnteredSecret::from(typed)
            .normalise(account.shape_for(protocol))
            .map_err(|problem| Failure::usage(message(problem))),
        Typed::End => Err(Failure::usage(message(SecretProblem::Empty))),
        Typed::NotText => Err(Failure::usage("usage-password-not-text")),
        Typed::Interrupted => Err(Failure::Cancelled),
    }
}

fn message(problem: SecretProblem) -> &'static str {
    match problem {
        SecretProblem::Empty => "usage-password-empty",
        SecretProblem::LineBreak => "usage-password-line-break",
        SecretProblem::TooLong => "usage-password-too-long",
    }
}
