//! All that is on screen, as a value. The window and the terminal draw it; neither decides anything.

use practice::Mood;
use serde::{Deserialize, Serialize};

use super::event::Intent;
use crate::account::{AddressError, EnteredServer, Protocol, Security, ServerProblem};
use crate::advice::Advice;
use crate::check::{Cause, Stage};
use crate::keychain::{Backup, Item, LeftAlone};
use crate::programs::installed::Program;
use crate::programs::removal::ManualRemoval;
use crate::provider::{PageName, PasswordShape};
use crate::secret::SecretProblem;

/// What is on screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Grows with each change; the newest wins.
    #[cfg_attr(test, ts(type = "number"))]
    pub revision: u64,
    /// Tag of the language that the person reads (BCP 47).
    pub language: String,
    /// What the person is here for; `None` on the welcome page.
    pub intent: Option<Intent>,
    /// Whose account, once it is known.
    pub account: Option<AccountView>,
    /// The mood of the pretend provider, in practice.
    pub practice: Option<Mood>,
    /// The rail: every step of this journey; empty on the welcome page.
    pub steps: Vec<StepView>,
    /// The page itself.
    pub page: Page,
    /// Whether "Back" can be pressed.
    pub can_go_back: bool,
    /// Whether something is running that "Cancel" ends.
    pub can_cancel: bool,
    /// Whether the keychain has not answered for so long that it may be asking in a window of its own.
    pub waits_for_keychain: bool,
    /// For how many days a backup is kept.
    #[cfg_attr(test, ts(type = "number"))]
    pub backup_days: u64,
}

/// Whose account it is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    /// The address.
    pub address: String,
    /// Key of the provider, if it is known.
    pub provider: Option<String>,
    /// Name of the provider (`Gmail`), or the domain if it is not known.
    pub provider_name: String,
    /// Who runs its account pages (`Google`), or the domain.
    pub owner: String,
}

/// A step of the journey, in the rail.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Which.
    pub step: Step,
    /// Done, here, or ahead.
    pub state: StepState,
}

/// The steps, in their order.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Step {
    /// Whose mail it is.
    Address,
    /// Make an app password.
    AppPassword,
    /// Prove it for outgoing mail.
    Outgoing,
    /// Prove it for incoming mail.
    Incoming,
    /// Keep it in the keychain.
    Keep,
    /// Clear what other programs keep for this account.
    OldItems,
    /// Hand over to the mail program.
    HandOver,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum StepState {
    /// Behind.
    Done,
    /// The one on screen.
    Here,
    /// Still to come.
    Ahead,
}

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
        /// All of them, in order.
        moods: Vec<Mood>,
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
    /// The servers, when they are not known or not right.
    Servers {
        /// The form for outgoing mail.
        smtp: EnteredServer,
        /// The form for incoming mail.
        imap: EnteredServer,
        /// What is wrong with it.
        problem: Option<ServersProblem>,
    },
    /// Make an app password on the provider's page.
    AppPassword {
        /// Codes of the steps: words `app-password-step-…`.
        instructions: Vec<String>,
        /// The pages that can be opened.
        pages: Vec<PageName>,
        /// The page that was asked for, and how that went.
        opened: Option<OpenedPage>,
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
    },
    /// Hand over to the mail program.
    HandOver {
        /// What to enter there, outgoing and incoming.
        servers: Vec<ServerView>,
        /// Mail programs found on this computer.
        programs: Vec<Program>,
        /// The program that was asked to open, and how that went.
        opened: Option<OpenedProgram>,
    },
    /// The end of the journey.
    Done {
        /// What was done, to be told.
        summary: Summary,
    },
}

/// How far starting the pretend provider is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum PracticeStart {
    /// A mood is being chosen.
    Choosing,
    /// It is being started.
    Starting,
    /// This computer did not let it start.
    Failed,
}

/// An account that was set up before.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct KnownAccount {
    /// Its address.
    pub address: String,
    /// Name of the provider, or the domain.
    pub provider_name: String,
    /// When both servers last took its password, in seconds since 1970 UTC.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub last_good: Option<u64>,
}

/// What is wrong with typed servers.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ServersProblem {
    /// In which of the two.
    pub protocol: Protocol,
    /// What.
    pub problem: ServerProblem,
}

/// A page that was asked for.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OpenedPage {
    /// Which.
    pub page: PageName,
    /// Its address, to be typed by hand where no browser could be opened.
    pub address: String,
    /// How that went.
    pub state: OpenState,
}

/// How opening something went.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum OpenState {
    /// Asked for.
    Opening,
    /// The system took the request.
    Opened,
    /// There is nothing to open it with.
    Failed,
}

/// What the pretend provider takes; shown only in practice.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PretendPasswords {
    /// The app password as a provider would show it, in groups.
    pub app_password: String,
    /// The account password, which a person might try by mistake.
    pub account_password: String,
}

/// What came of one conversation, for whoever wants to look closer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// With which server.
    pub server: ServerView,
    /// Who issued the server's certificate, once it was verified.
    pub issuer: Option<String>,
    /// How it ended.
    pub end: ResultEnd,
}

/// How one conversation ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ResultEnd {
    /// The password was accepted.
    Passed,
    /// It was not tried.
    Skipped,
    /// It did not succeed.
    Failed {
        /// Why, by itself: only the title of the words is shown.
        advice: Advice,
        /// At which stage.
        stage: Stage,
        /// The server's own words, with their codes.
        said: Option<String>,
    },
}

/// No password is sent for a while, because too many were refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PauseView {
    /// How many were refused in a row.
    pub refusals: u32,
    /// When the pause ends, in seconds since 1970 UTC.
    #[cfg_attr(test, ts(type = "number"))]
    pub until: u64,
}

/// A connection that is brought up before a password is typed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ConnectionView {
    /// To which server.
    pub server: ServerView,
    /// How far it is.
    pub state: ConnectionState,
}

/// How far a connection is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ConnectionState {
    /// On its way.
    Connecting,
    /// The server waits for the password.
    Ready,
    /// It could not be brought up. A password can be tried all the same.
    Failed {
        /// Why, and what to do.
        advice: Advice,
        /// A port of the same provider that does answer.
        instead: Option<u16>,
    },
}

/// The page of one protocol's check.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CheckPage {
    /// The server.
    pub server: ServerView,
    /// How the password should look.
    pub shape: Option<PasswordShape>,
    /// Whether a password is asked for here (not while verifying a stored one).
    pub asks_password: bool,
    /// How far it is.
    pub state: CheckState,
    /// The stages of this check, in order, the ones to come included.
    pub stages: Vec<StageView>,
    /// The pause during which nothing is sent.
    pub pause: Option<PauseView>,
    /// Who issued the server's certificate, once a check has ended.
    pub issuer: Option<String>,
    /// The connections that are being brought up, while a password is asked for.
    pub connections: Vec<ConnectionView>,
}

/// A server, as shown.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ServerView {
    /// Outgoing or incoming.
    pub protocol: Protocol,
    /// Host name.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How it becomes encrypted.
    pub security: Security,
    /// User name.
    pub user: String,
}

/// How far a check is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum CheckState {
    /// A password is asked for.
    Ready {
        /// Why the typed one cannot be sent.
        problem: Option<SecretProblem>,
        /// Why the typed one looks wrong; it can be sent all the same.
        doubt: Option<Doubt>,
    },
    /// It runs.
    Running,
    /// It was cancelled; nothing was changed.
    Cancelled,
    /// It did not succeed.
    Refused(Refusal),
    /// It succeeded.
    Passed,
}

/// Why a typed password looks wrong for the provider.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Doubt {
    /// Letters only, but too few or too many: a slip in copying.
    Length {
        /// How many there are.
        letters: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Not of the provider's shape at all: probably the account password.
    AccountPassword,
}

/// Why a check did not succeed, and what to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// The words and what can be pressed.
    pub advice: Advice,
    /// The cause, for the report.
    pub cause: Cause,
    /// Where it ended.
    pub stage: Stage,
    /// True if waiting alone can cure it.
    pub temporary: bool,
    /// The server's own words, made safe to show.
    pub said: Option<String>,
    /// What came of each conversation, outgoing and incoming.
    pub results: Vec<ResultView>,
}

/// A stage of a check, as shown.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct StageView {
    /// Which.
    pub stage: Stage,
    /// Where it stands.
    pub state: StageState,
    /// Milliseconds it took, once it is done.
    pub ms: Option<u32>,
}

/// Where a stage stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum StageState {
    /// Still to come.
    Waiting,
    /// Under way.
    Running,
    /// Succeeded.
    Done,
    /// Here it ended.
    Failed,
}

/// How far keeping is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum KeepState {
    /// Ready to be kept.
    Ready,
    /// Being stored and read back; the keychain may be asking in its own window.
    Keeping,
    /// Stored for both protocols, read back and compared.
    Kept,
    /// It did not work; nothing was changed.
    Refused {
        /// Why, and what to do.
        advice: Advice,
    },
}

/// How far clearing old items is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum OldItemsState {
    /// The keychain is looked through.
    Scanning,
    /// What is locked was asked to open.
    Unlocking,
    /// These were found; none may be.
    Found {
        /// The items, exact matches first.
        items: Vec<ChosenItem>,
        /// If a collection is locked: how many mail entries of this account are known to be in it.
        locked: Option<usize>,
        /// Why what is locked did not open, if it was asked to.
        problem: Option<Advice>,
    },
    /// The chosen ones are being backed up and cleared or replaced.
    Clearing {
        /// How many.
        count: usize,
    },
    /// It is done.
    Cleared {
        /// Names the run for undo.
        run: String,
        /// What was chosen, and what became of each.
        items: Vec<ClearedItem>,
        /// Why bringing back did not work, if it did not.
        problem: Option<Advice>,
    },
    /// Something is being brought back.
    Restoring,
    /// It did not work; what was not done is still as it was.
    Refused {
        /// Why, and what to do.
        advice: Advice,
    },
}

/// An item with the person's choice.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ChosenItem {
    /// The item; its action is what is offered for it.
    pub item: Item,
    /// What is to be done with it. Exact matches start with the action, likely ones are left.
    pub choice: Choice,
}

/// What a person wants done with an item.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Choice {
    /// Nothing.
    Leave,
    /// It goes.
    Clear,
    /// It gets the password that was checked; only where that is the item's action.
    Replace,
}

/// An item after a clear.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ClearedItem {
    /// The item.
    pub item: Item,
    /// What became of it.
    pub fate: Fate,
}

/// What became of an item.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Fate {
    /// Gone, with a backup.
    Cleared,
    /// It keeps the checked password; the old one is in the backup.
    Replaced,
    /// Brought back.
    Restored,
    /// Left as it was.
    Kept {
        /// Code of the reason: words `kept-…`.
        why: String,
    },
    /// Could not be brought back; it is still in the backup.
    StillCleared {
        /// Code of the reason: words `kept-…`.
        why: String,
    },
    /// The old password could not be put back; it is still in the backup.
    StillReplaced {
        /// Code of the reason: words `kept-…`.
        why: String,
    },
}

/// What is being done on the welcome page with the keychain and the backups.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WelcomeState {
    /// Nothing: the person chooses what to do.
    Choosing,
    /// The keychain was asked to open.
    Unlocking,
    /// A backup is to be discarded: is it for good?
    ConfirmingDiscard {
        /// The run.
        run: String,
    },
    /// It is being discarded.
    Discarding {
        /// The run.
        run: String,
    },
    /// It was discarded.
    Discarded,
    /// A run is being undone.
    Restoring,
    /// It was undone.
    Restored {
        /// How many are back.
        count: usize,
        /// What could not be brought back.
        kept: Vec<LeftAlone>,
    },
    /// What was asked for here did not work.
    Refused {
        /// Why, and what to do.
        advice: Advice,
    },
}

/// A program that was asked to open.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OpenedProgram {
    /// Code of the program.
    pub id: String,
    /// How that went.
    pub state: OpenState,
}

/// What was done, to be told at the end.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Whether the password is in the keychain.
    pub kept: bool,
    /// How many old items were cleared and not brought back.
    pub cleared: usize,
    /// The run to bring them back from, if any.
    pub run: Option<String>,
}
