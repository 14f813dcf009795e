//! All that is on screen, as a value. The window and the terminal draw it; neither decides anything.

use std::collections::BTreeMap;

use practice::Mood;
use serde::Serialize;

use super::event::Act;
use super::offer::{FormOffer, Offer};
use super::step::{
    CheckPage, KeepState, KnownAccount, OldItemsState, OpenedPage, OpenedProgram, Point, PracticeStart,
    PretendPasswords, ServersProblem, WelcomeState,
};
use super::text::Text;
use crate::advice::Advice;
use account::{AddressError, EnteredServer, Protocol, Security};
use keychain::Backup;
use programs::installed::Program;
use programs::removal::ManualRemoval;

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
    /// Whose account, once it is known.
    pub account: Option<AccountView>,
    /// The mood of the pretend provider, in practice.
    pub practice: Option<Mood>,
    /// The rail: every step of this journey; empty on the welcome page.
    pub steps: Vec<StepView>,
    /// The title of the page.
    pub heading: Text,
    /// The sentence under it: where things stand.
    pub lead: Text,
    /// What a screen reader is told when this view comes up, besides what takes the focus.
    pub announcement: Option<Text>,
    /// The variables that every message may use: `provider`, `owner`, `address`, `domain`.
    pub facts: BTreeMap<String, String>,
    /// The page itself.
    pub page: Page,
    /// The form on it, while it can be sent.
    pub form: Option<FormOffer>,
    /// What can be pressed, in order.
    pub offers: Vec<Offer>,
    /// Whether the keychain has not answered for so long that it may be asking in a window of its own.
    pub waits_for_keychain: bool,
}

impl View {
    /// True if this can be pressed.
    pub fn is_offered(&self, act: &Act) -> bool {
        self.offers.iter().any(|offer| offer.act == *act)
    }
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
        /// What was done.
        points: Vec<Point>,
        /// What comes next.
        next: Vec<Text>,
    },
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
