//! The page on screen, as a value: what each step shows.

mod check;
mod done;
mod hand_over;
mod instruction;
mod keep;
mod network;
mod old_items;
mod opened;
mod practice;
mod profile;
mod reason;
mod servers;
mod settings;
mod test_message;
mod welcome;

pub use check::*;
pub use done::*;
pub use hand_over::*;
pub use instruction::*;
pub use keep::*;
pub use network::*;
pub use old_items::*;
pub use opened::*;
pub use practice::*;
pub use profile::*;
pub use reason::*;
pub use servers::*;
pub use settings::*;
pub use test_message::*;
pub use welcome::*;

use serde::Serialize;

use super::text::Text;
use crate::advice::Advice;
use account::secret::PasswordShape;
use account::{AddressError, EnteredServer, Outgoing, OwnAddressProblem, Protocol, ServerProblem};
use keychain::Backup;
use net::CertificateProblem;
use programs::installed::Program;
use programs::removal::ManualRemoval;

/// The page on screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Page {
    /// Set up, revoked, verify, practise.
    Welcome {
        /// Accounts that were set up before.
        accounts: Vec<KnownAccount>,
        /// Runs of clearing that can be undone.
        backups: Vec<Backup>,
        /// Runs that a crash had cut short and that were put right at this start.
        recovered: Vec<String>,
        /// What is wrong with the keychain or our own files, said before a password is asked for.
        trouble: Vec<Advice>,
        /// What is being done here.
        state: WelcomeState,
    },
    /// Which mood the pretend provider shall be in.
    ChoosePractice {
        /// How far starting the pretend provider is.
        start: PracticeStart,
    },
    /// Which of the known accounts; only on the way to "revoked" and "verify".
    ChooseAccount {
        /// Accounts that were set up before.
        accounts: Vec<KnownAccount>,
    },
    /// Whose mail it is.
    Address {
        /// What was typed last.
        entered: String,
        /// What is wrong with it.
        problem: Option<AddressError>,
        /// Why this account cannot use an app password at all.
        refusal: Option<Advice>,
    },
    /// The servers are looked for.
    FindServers {
        /// Where it was looked so far, in the order in which that ended.
        looked: Vec<Looked>,
    },
    /// The servers, when they are not known or not right.
    Servers {
        /// The form for outgoing mail.
        smtp: EnteredServer,
        /// The form for incoming mail.
        imap: EnteredServer,
        /// What is wrong with it.
        problem: Option<ServersProblem>,
        /// Why this account cannot use an app password at all.
        refusal: Option<Advice>,
        /// Whose server takes outgoing mail, and with which password.
        outgoing: Outgoing,
        /// After a search in which it matters: who hears what of the address, one paragraph each.
        told: Vec<Text>,
    },
    /// Somebody else's server for outgoing mail.
    OutgoingServer {
        /// The form.
        server: EnteredServer,
        /// What is wrong with it.
        problem: Option<ServerProblem>,
    },
    /// The address of the provider's own that signs in for one with an own domain.
    OwnAddress {
        /// What was typed last.
        entered: String,
        /// How it ends: `icloud.com`.
        domain: String,
        /// Where it is found: a message of its own.
        found: String,
        /// What is wrong with what was typed.
        problem: Option<OwnAddressProblem>,
    },
    /// Whether a password can work at all: one question, or what its answer means.
    CanItWork {
        /// Its number.
        at: usize,
        /// How many there are.
        of: usize,
        /// What to do about the answer, where it stands in the way.
        remedy: Option<Text>,
        /// What to send to whoever runs the account, to be copied.
        letter: Option<Text>,
    },
    /// Apple Mail signs in to the provider by itself: no app password is needed for it.
    AppleMail {
        /// What to do there, in order: words `apple-mail-step-…`.
        steps: Vec<String>,
        /// How opening the place for it went, if it was asked for.
        opened: Option<OpenState>,
    },
    /// Programs that sign in on the provider's own page.
    OtherWay {
        /// What to do in one of them, in order.
        steps: Vec<Text>,
        /// Those on this computer.
        here: Vec<Program>,
        /// The names of the others.
        others: Vec<String>,
        /// The program that was asked to open, and how that went.
        opened: Option<OpenedProgram>,
    },
    /// Why the provider's page may offer no app password.
    NotOffered {
        /// The likeliest first.
        reasons: Vec<Reason>,
        /// What to send to whoever runs the account, to be copied, where that may be the reason.
        letter: Option<Text>,
    },
    /// Choose the certificate of a program on this computer.
    Certificate {
        /// The servers that it is for.
        servers: Vec<ServerView>,
        /// What to do in the program, in order: messages of one sentence each.
        steps: Vec<String>,
        /// The beginning of the fingerprint of the one that was chosen before.
        chosen: Option<String>,
        /// What is wrong with the file.
        problem: Option<CertificateProblem>,
    },
    /// Make an app password on the provider's page.
    AppPassword {
        /// What to do there, in order.
        instructions: Vec<Instruction>,
        /// A name to give it there, where it gets one.
        name: Option<Text>,
        /// How it looks, if that is certain.
        shape: Option<PasswordShape>,
        /// In practice: the app password that the pretend provider shows, as it would show it.
        pretend: Option<PretendPasswords>,
        /// What is wrong with the keychain, said before a password is asked for.
        keychain: Option<Advice>,
        /// The connections that are being brought up, outgoing and incoming.
        connections: Vec<ConnectionView>,
    },
    /// Prove it for outgoing mail.
    Outgoing(CheckPage),
    /// Prove it for incoming mail.
    Incoming(CheckPage),
    /// What the network does to mail.
    Network {
        /// How far the look is.
        state: NetworkState,
        /// What was seen so far, one line each.
        observations: Vec<Text>,
    },
    /// Whether somebody may read along who does.
    Reader {
        /// Whose name stands in the certificate.
        issuer: String,
        /// The server whose connection it is.
        host: String,
    },
    /// Keep it in the keychain.
    Keep {
        /// How far that is.
        state: KeepState,
    },
    /// Clear what other programs keep for this account.
    OldItems {
        /// How far that is.
        state: OldItemsState,
        /// What cannot be cleared from here, with the steps to take there.
        guided: Vec<ManualRemoval>,
        /// The place of one of those that was asked to open, by the code of its program.
        opened: Option<OpenedProgram>,
        /// The password that is pasted there.
        copying: CopyingView,
    },
    /// Hand over to the mail program.
    HandOver {
        /// What to enter there, outgoing and incoming.
        servers: Vec<ServerView>,
        /// The password that is pasted there.
        copying: CopyingView,
        /// Mail programs found on this computer, those first that were set up with this account before.
        programs: Vec<Program>,
        /// Codes of the programs that were set up with this account before: they have the old password.
        before: Vec<String>,
        /// The program that was asked to open, and how that went.
        opened: Option<OpenedProgram>,
        /// The profile for Apple Mail, if it was asked for.
        profile: Option<ProfileView>,
        /// The settings that were to be written for programs.
        settings: Vec<SettingsView>,
    },
    /// The pretend mail program asks for the password.
    PretendProgram {
        /// For which place.
        asks: Protocol,
        /// What came of the answer.
        answer: PretendAnswer,
        /// The password that is pasted.
        copying: CopyingView,
    },
    /// Send oneself a message.
    TestMessage {
        /// How far that is.
        state: TestMessageState,
    },
    /// The end of the journey.
    Done {
        /// What was seen and done.
        points: Vec<Point>,
        /// What is still to be done by hand; each can be ticked.
        todos: Vec<Todo>,
        /// What comes next.
        next: Vec<Text>,
        /// How the daily check is.
        watch: WatchView,
        /// The password that is pasted.
        copying: CopyingView,
    },
}
