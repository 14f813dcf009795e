//! What a person does: presses what was offered, or sends what was typed. Unknown fields are refused: the
//! window is not trusted.

use std::num::NonZeroU16;

use practice::Mood;
use serde::{Deserialize, Serialize};

use crate::network_report::Named;
use account::provider::{Answer, PageName};
use account::secret::EnteredSecret;
use account::{EnteredServer, Protocol};
use net::CertificateFile;
use words::language::Language;

/// Something the person did.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Event {
    /// Pressed an offer. One that is not offered does nothing.
    Act(Act),
    /// Sent a form. One that is not on the page does nothing.
    Submit(Submit),
    /// Chose the language of all words, on whatever page.
    Language(#[cfg_attr(test, ts(type = "string"))] Language),
}

/// What was typed into a form.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "form", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Submit {
    /// Whose mail it is.
    Address {
        /// As typed.
        address: String,
    },
    /// The servers.
    Servers {
        /// Outgoing mail.
        smtp: EnteredServer,
        /// Incoming mail.
        imap: EnteredServer,
    },
    /// The password, typed or pasted.
    Password {
        /// As typed.
        password: EnteredSecret,
    },
    /// The passwords, where outgoing mail has its own.
    Passwords {
        /// For outgoing mail, as typed.
        smtp: EnteredSecret,
        /// For incoming mail, as typed.
        imap: EnteredSecret,
    },
    /// Somebody else's server for outgoing mail.
    OutgoingServer {
        /// As typed.
        server: EnteredServer,
    },
    /// The address of the provider's own that signs in.
    OwnAddress {
        /// As typed.
        user: String,
    },
    /// The certificate of a program on this computer.
    Certificate {
        /// The file that was chosen; empty if none was.
        file: CertificateFile,
    },
}

/// A form that can be on a page.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Form {
    /// Whose mail it is.
    Address,
    /// The servers.
    Servers,
    /// The password.
    Password,
    /// The passwords, where outgoing mail has its own.
    Passwords,
    /// Somebody else's server for outgoing mail.
    OutgoingServer,
    /// The address of the provider's own that signs in.
    OwnAddress,
    /// The certificate of a program on this computer.
    Certificate,
}

impl Submit {
    /// Into which form it was typed.
    pub(super) fn form(&self) -> Form {
        match self {
            Self::Address { .. } => Form::Address,
            Self::Servers { .. } => Form::Servers,
            Self::Password { .. } => Form::Password,
            Self::Passwords { .. } => Form::Passwords,
            Self::OutgoingServer { .. } => Form::OutgoingServer,
            Self::OwnAddress { .. } => Form::OwnAddress,
            Self::Certificate { .. } => Form::Certificate,
        }
    }
}

impl From<Act> for Event {
    fn from(act: Act) -> Self {
        Self::Act(act)
    }
}

impl From<Language> for Event {
    fn from(language: Language) -> Self {
        Self::Language(language)
    }
}

impl From<Submit> for Event {
    fn from(submit: Submit) -> Self {
        Self::Submit(submit)
    }
}

/// Something that can be offered. It holds no secret.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Act {
    /// Welcome: begin.
    Start {
        /// What for.
        intent: Intent,
    },
    /// Welcome: do what a known account needs: make another password for it, or see what is wrong.
    MendAccount {
        /// Its address.
        address: String,
    },
    /// Welcome: check the stored password of a known account.
    CheckAccount {
        /// Its address.
        address: String,
    },
    /// Welcome: check the stored passwords of all known accounts.
    CheckAll {},
    /// At the end: have the accounts checked once a day.
    EnableWatch {},
    /// At the end: have them checked no longer.
    DisableWatch {},
    /// Welcome: practise with a pretend account; leads to the choice of moods.
    ChoosePractice {},
    /// Begin the practice.
    Practise {
        /// What goes wrong.
        mood: Mood,
    },
    /// One of the known accounts.
    ChooseAccount {
        /// Its address.
        address: String,
    },
    /// On the way to "revoked" or "verify": an account that is not in the list.
    OtherAccount {},
    /// Type another address.
    EditAddress {},
    /// Type the servers by hand.
    EditServers {},
    /// Look for the servers once more: from now on the provider's own autoconfig may hear the whole address.
    TellAutoconfigAddress {},
    /// The same, and it hears the domain alone.
    KeepAutoconfigAddress {},
    /// Outgoing mail has a password of its own.
    OwnOutgoingPassword {},
    /// Outgoing mail has the password of incoming mail.
    SameOutgoingPassword {},
    /// Send through somebody else's server.
    OtherOutgoingServer {},
    /// Send through the provider's server again.
    ProvidersOutgoingServer {},
    /// Use the server that a certificate names: it is filled into the form for the servers.
    UseNamedServer {
        /// Outgoing or incoming.
        protocol: Protocol,
        /// Its name, as it stands in the certificate.
        host: String,
    },
    /// Use another port of a server from now on, as the provider has it, and try again.
    UseOtherPort {
        /// Outgoing or incoming.
        protocol: Protocol,
        /// The port that works from here.
        port: NonZeroU16,
    },
    /// Ask whether somebody may read along who does.
    AskAboutReader {},
    /// Let them, in this network.
    AllowReader {},
    /// See what this network does to mail; there, look once more.
    LookAtNetwork {},
    /// Show the report on the network with names and addresses in it, or without.
    ShowNames {
        /// Which.
        names: Named,
    },
    /// Choose the certificate file of a program on this computer.
    ChooseCertificate {},
    /// Open one of the provider's pages in the browser.
    OpenPage {
        /// Which.
        page: PageName,
    },
    /// Use the server that answers in place of the one that does not.
    UseInstead {
        /// Outgoing or incoming.
        protocol: Protocol,
    },
    /// The provider's page offers no app password.
    NotOffered {},
    /// See which programs sign in on the provider's own page.
    ShowOtherWay {},
    /// Answer whether something is so with the account.
    Answer {
        /// Yes or no.
        answer: Answer,
    },
    /// Go on where nothing has to be typed: the app password exists, both servers said yes, it is kept.
    Continue {},
    /// Send the password although it looks wrong.
    SendAnyway {},
    /// Try the same password without what is suspect about it.
    TryWithout {},
    /// Type another password.
    EnterPassword {},
    /// Make another app password.
    MakeAppPassword {},
    /// Use the password that one signs in with: there is no second step.
    UseAccountPassword {},
    /// Open the pretend mail program, in practice.
    OpenPretendProgram {},
    /// Try once more what failed.
    TryAgain {},
    /// Choose what is done with an old item.
    ChooseItem {
        /// Which.
        id: String,
        /// What.
        choice: Choice,
    },
    /// Back up the chosen items, then clear or replace them.
    ClearChosen {},
    /// Leave all old items as they are.
    LeaveItems {},
    /// Bring back one cleared item.
    RestoreItem {
        /// Which.
        id: String,
    },
    /// Bring back all items of a run.
    RestoreRun {
        /// Which.
        run: String,
    },
    /// Welcome: forget the backup of a run; it is asked whether for good.
    DiscardRun {
        /// Which.
        run: String,
    },
    /// Welcome: yes, forget it for good.
    ConfirmDiscard {},
    /// Welcome: no, keep it.
    KeepRun {},
    /// Ask for the keychain to be unlocked.
    UnlockKeychain {},
    /// Copy the app password, for the place where it is pasted.
    CopyPassword {
        /// Which place: outgoing or incoming mail.
        protocol: Protocol,
    },
    /// Send oneself a message.
    SendMessage {},
    /// Remove the message that arrived.
    RemoveMessage {},
    /// At the end: tick what was done by hand, or untick it.
    Tick {
        /// Which.
        id: String,
    },
    /// Open a mail program.
    OpenProgram {
        /// Which.
        id: String,
    },
    /// Write the settings for a mail program where it reads them.
    WriteSettings {
        /// Code of the program.
        program: String,
    },
    /// Write a profile for Apple Mail and open it.
    OpenProfile {},
    /// Open the place where a program's old password can be removed by hand.
    OpenPlace {
        /// Code of the program.
        program: String,
    },
    /// One page back.
    Back {},
    /// End what is running.
    Cancel {},
    /// Back to the welcome page, from anywhere; what is running ends.
    StartOver {},
}

/// What the person is here for.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Intent {
    /// First set-up.
    SetUp,
    /// The app password was revoked.
    Revoked,
    /// Is everything still right?
    Verify,
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
