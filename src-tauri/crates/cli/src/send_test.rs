//! `mail-setup check --send-test`: a message from the address to itself.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use account::Account;
use account::cause::Cause;
use account::text::isolated;
use check::send::{self, Arrived, Folder, Handed, NotArrived, Note};
use check::verdict::Verdict;
use check::{SignedIn, Stage, Verified};
use setup::json_contract::{Answer, SendTestReport};

use crate::console::{Console, Format};
use crate::exit::Failure;
use crate::terminal::Terminal;
use crate::told::{show, tell_verdict};

/// A message that was sent, or was to be.
pub(crate) struct Sent<'a> {
    came: Result<Arrived, NotArrived>,
    verified: &'a Verified,
    account: &'a Account,
}

/// Sends it over what the check has signed in to, and looks for it.
pub(crate) async fn send<'a>(
    signed_in: SignedIn,
    verified: &'a Verified,
    account: &'a Account,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Sent<'a>, Failure> {
    let text = |attribute| console.words.attribute("self-message", attribute, &[]);
    let note = Note { subject: text("subject"), body: text("body") };
    let handed = AtomicBool::new(false);
    let progress = |step: ::check::Progress| {
        handed.fetch_or(step.stage == Stage::HandOver && step.took.is_some(), Relaxed);
        show(step, verified.servers().of(step.protocol), console);
    };
    let came = tokio::select! {
        came = send::over(signed_in, account.address(), &note, &progress) => came,
        () = terminal.interrupted() => {
            if handed.load(Relaxed) {
                tell_cancelled(account, console);
            }
            return Err(Failure::Cancelled);
        }
    };
    Ok(Sent { came, verified, account })
}

/// It is on its way, and nobody looks for it.
fn tell_cancelled(account: &Account, console: &Console) {
    if console.format == Format::Text {
        let address = account.address().to_string();
        console.say(console.text("terminal-sent-cancelled", &[("address", address.into())]));
    }
}

impl Sent<'_> {
    /// For programs.
    pub(crate) fn report(&self, console: &Console) -> SendTestReport {
        SendTestReport::new(&self.came, self.verified, self.account, &console.words)
    }

    /// Whether it is right, all in all.
    pub(crate) fn answer(&self) -> Answer {
        Answer::of_message(&self.came)
    }

    /// For people.
    pub(crate) fn tell(&self, console: &Console) {
        let address = self.account.address().to_string();
        console.say("");
        match &self.came {
            Ok(arrived) => {
                let message = match arrived.folder() {
                    Folder::Inbox => "terminal-sent-inbox",
                    Folder::Junk => "terminal-sent-junk",
                    Folder::AllMail => "terminal-sent-all-mail",
                };
                let seconds = format!("{:.1}", arrived.after().as_secs_f64());
                let args = [
                    ("address", address.into()),
                    ("seconds", seconds.into()),
                    ("folder", isolated(arrived.folder_name()).into()),
                ];
                console.say(console.text(message, &args));
            }
            Err(NotArrived { handed, error }) => {
                let message = match (handed, error.cause) {
                    (Handed::Over, Cause::NeverArrived) => "terminal-sent-lost",
                    (Handed::Over, _) => "terminal-sent-unseen",
                    (Handed::Not, _) => "terminal-sent-not",
                };
                console.say(console.text(message, &[("address", address.into())]));
                let verdict = Verdict::of_one(error, self.verified.servers().of(error.protocol));
                tell_verdict(&verdict, self.account.provider_at(error.protocol), console);
                if let Some(reply) = error.reply.as_ref().filter(|reply| !reply.said.is_empty()) {
                    console.say(console.text("terminal-said", &[("said", isolated(&reply.said).into())]));
                }
            }
        }
    }
}
