//! What must be done, and what came of it.

use std::collections::BTreeMap;
use std::time::Duration;

use practice::Mood;

use super::page::{OpenState, PauseView, PretendPasswords, Removal, ReportView, WatchView};
use crate::access::AccessServer;
use crate::clipboard::ClipboardError;
use crate::network_report::Looked;
use crate::records::{AccountRecord, Finding, Found, RecordsError, SetUpProgram};
use crate::verify::{NamedBy, Unused};
use account::secret::Secret;
use account::{
    Account, Address, Alternatives, Fingerprint, Protocol, ProviderKeys, Secrets, Server, Servers,
};
use check::diagnose::Observation;
use check::send::{Arrived, Folder, NotArrived};
use check::{CheckError, CheckOutcome, Progress, Reach, Verified};
use keychain::{Backup, Changed, KeychainError, Undone, Wish};
use net::discover::{Disclosed, Discovery, Tried};
use programs::Scan;
use programs::export::Format;
use programs::export::written::{WriteError, Written};
use programs::installed::Program;
use programs::places::Place;
use programs::profile::Pane;
use words::language::Language;

/// Something to be done outside the machine.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Put right what a crash left half done; read accounts and backups; see if there is a keychain.
    LookAround,
    /// Remember the language that the person chose.
    KeepLanguage(Language),
    /// Start the pretend provider and a keychain in memory; from here on nothing else is touched.
    StartPractice {
        /// What goes wrong.
        mood: Mood,
    },
    /// Stop the pretend provider and return to the person's own keychain and network.
    EndPractice,
    /// Open a page of the provider in the browser.
    OpenPage {
        /// From the provider's data, never from a person or a server.
        address: String,
    },
    /// Look for the servers of an address. Only its domain leaves the computer, unless more is disclosed.
    FindServers {
        /// Whose.
        address: Address,
        /// What the provider's own autoconfig may hear.
        disclosed: Disclosed,
    },
    /// Remember what the provider's own autoconfig may hear.
    KeepDisclosure(Disclosed),
    /// End the search at once.
    StopSearch,
    /// Find out whose network this is, and whether its mail server answers.
    FindAccess,
    /// Verify the password that the keychain has, over the connections that are kept ready if there are any.
    Verify {
        /// Whose.
        account: Account,
        /// The servers.
        servers: Servers,
        /// Who says so.
        named_by: NamedBy,
        /// The certificate of a program on this computer that the person chose.
        chosen: Option<Fingerprint>,
        /// When it was proved last, in seconds since 1970 UTC.
        last_good: Option<u64>,
    },
    /// Verify the stored passwords of accounts, side by side.
    VerifyAll {
        /// Whose.
        accounts: Vec<AccountRecord>,
    },
    /// Have the accounts checked once a day.
    EnableWatch,
    /// Have them checked no longer.
    DisableWatch,
    /// Bring up connections and keep them ready; no password is sent.
    WarmUp {
        /// The servers.
        servers: Servers,
        /// Others of the account, tried if one does not answer.
        alternatives: Alternatives,
        /// Keys of the providers.
        providers: ProviderKeys,
        /// The certificate of a program on this computer that the person chose.
        chosen: Option<Fingerprint>,
    },
    /// Close the connections that were kept ready.
    CoolDown,
    /// Check a password, over the connections that are kept ready if there are any.
    Check {
        /// Whose.
        account: Account,
        /// The servers.
        servers: Servers,
        /// The password, or one for each protocol.
        secrets: Secrets,
        /// The certificate of a program on this computer that the person chose.
        chosen: Option<Fingerprint>,
        /// What a look at the network came to that was taken before.
        looked: Option<Box<Looked>>,
    },
    /// End the running check at once.
    StopCheck,
    /// See what the network does to the mail of an account; no password is sent.
    Look {
        /// Whose.
        account: Account,
        /// The servers.
        servers: Servers,
        /// The certificate of a program on this computer that the person chose.
        chosen: Option<Fingerprint>,
    },
    /// End the look at the network at once.
    StopLook,
    /// Remember that an account is in a program.
    RememberProgram {
        /// Whose account.
        address: Address,
        /// Which.
        program: SetUpProgram,
    },
    /// Let somebody read along, in this network.
    LetReaderIn {
        /// At whose connections that was asked.
        address: Address,
        /// Whose name stands in the certificates.
        issuer: String,
    },
    /// Store and read back the verified password.
    Keep {
        /// Whose.
        account: Account,
        /// The proof, with the password in it.
        verified: Box<Verified>,
    },
    /// Remember the account (no secrets).
    Record(Box<AccountRecord>),
    /// List other programs' mail items.
    Scan {
        /// For which account.
        account: Account,
    },
    /// Ask for what is locked to be unlocked.
    Unlock,
    /// Back up items, then clear or replace them.
    Change {
        /// For which account.
        account: Account,
        /// Which, and how.
        wish: Box<Wish>,
    },
    /// Bring items back.
    Undo {
        /// From which run.
        run: String,
        /// Which; all if `None`.
        ids: Option<Vec<String>>,
    },
    /// Forget the backup of a run.
    Discard {
        /// Which.
        run: String,
    },
    /// Wait no longer for the keychain's answer.
    StopKeychain,
    /// Put a password on the clipboard for a while.
    CopyPassword {
        /// The one that was proven.
        secret: Secret,
    },
    /// Send a message from an address to itself, and look for it.
    SendMessage {
        /// Whose.
        address: Address,
        /// The proof, with the password in it.
        verified: Box<Verified>,
        /// Keys of the providers.
        providers: ProviderKeys,
        /// The certificate of a program on this computer that the person chose.
        chosen: Option<Fingerprint>,
    },
    /// Remove the message that arrived.
    RemoveMessage,
    /// Send or look no longer, and let go of the connection by which the message was seen.
    StopMessage,
    /// See which mail programs are installed.
    FindPrograms,
    /// Open a mail program.
    OpenProgram {
        /// Its code.
        id: String,
    },
    /// Write an account's settings where a mail program reads them, without the password; never over another file.
    WriteSettings {
        /// Code of the program.
        program: String,
        /// In whose words.
        format: Format,
        /// Whose.
        account: Account,
        /// The servers that took the password.
        servers: Servers,
    },
    /// Write a profile for Apple Mail, without the password, and open it: macOS asks whether it may be installed.
    OpenProfile {
        /// Whose.
        account: Account,
        /// The servers that took the password.
        servers: Servers,
    },
    /// Open the place where an old password can be removed by hand.
    OpenPlace {
        /// Which.
        place: Place,
    },
}

/// What came of an [`Effect`].
#[derive(Clone, Debug)]
pub enum Outcome {
    /// Of [`Effect::LookAround`].
    LookedAround {
        /// Accounts on record.
        accounts: Result<Vec<AccountRecord>, RecordsError>,
        /// Runs that a crash had cut short and that were put right.
        recovered: Result<Vec<String>, KeychainError>,
        /// The runs that can be undone; known while the keychain is locked, too.
        backups: Result<Vec<Backup>, KeychainError>,
    },
    /// Of [`Effect::StartPractice`].
    PracticeStarted(Box<Practice>),
    /// Of [`Effect::StartPractice`], if this computer gives no port or no randomness.
    PracticeFailed,
    /// Of [`Effect::Record`], and of [`Effect::Verify`].
    Recorded(Result<(), RecordsError>),
    /// Of [`Effect::OpenPage`].
    PageOpened(OpenState),
    /// Of [`Effect::LookAround`]: what the provider's own autoconfig may hear, as it was chosen before.
    Discloses(Disclosed),
    /// Of [`Effect::KeepDisclosure`].
    DisclosureKept(Result<(), RecordsError>),
    /// Of [`Effect::FindServers`], while it runs: a way that was gone.
    Looked(Tried),
    /// Of [`Effect::FindServers`], at its end.
    ServersFound(Box<Discovery>),
    /// Of [`Effect::Verify`]: at its end if there is nothing to check, else before the check.
    Recalled(StoredSecrets),
    /// Of [`Effect::FindAccess`]: the mail server of whoever gives the access to this network, if one answers.
    AccessFound(Option<AccessServer>),
    /// Of [`Effect::LookAround`]: what the last checks found.
    Findings {
        /// By address in lower case.
        findings: BTreeMap<String, Finding>,
        /// When they were read, in seconds since 1970 UTC.
        at: u64,
    },
    /// Of [`Effect::VerifyAll`], while it runs: an account was looked at.
    AccountVerified {
        /// Whose.
        address: Address,
        /// What was found, at this time in seconds since 1970 UTC; nothing in a pause.
        found: Option<(Found, u64)>,
    },
    /// Of [`Effect::VerifyAll`], at its end.
    AllVerified(Result<(), KeychainError>),
    /// Of [`Effect::LookAround`], [`Effect::EnableWatch`] and [`Effect::DisableWatch`]: how the daily check is.
    WatchIs(WatchView),
    /// Of [`Effect::WarmUp`], whenever a connection gets further or fails.
    Reached {
        /// Outgoing or incoming.
        protocol: Protocol,
        /// Whose connection.
        server: Server,
        /// How far it is.
        reach: Reach,
    },
    /// Of a check that was refused or held back, and of [`Effect::LookAround`] for a pause that an earlier run began.
    Paused {
        /// Whose.
        address: Address,
        /// Until when, and why.
        pause: PauseView,
    },
    /// At the end of a pause.
    PauseOver {
        /// Whose.
        address: Address,
        /// The end that was told.
        until: u64,
    },
    /// Of [`Effect::Verify`] and [`Effect::Check`], if there is a pause: nothing was sent.
    HeldBack,
    /// Of [`Effect::Verify`], [`Effect::Check`] and [`Effect::SendMessage`], while the servers are asked.
    Progress(Progress),
    /// Of [`Effect::Verify`] and [`Effect::Check`], at their end.
    Checked(Box<CheckOutcome>),
    /// Of [`Effect::Look`], and of a check in which a server cannot be asked, as something is seen.
    Observed(Observation),
    /// At the end of that.
    NetworkSeen(Box<NetworkSeen>),
    /// Of [`Effect::Keep`].
    Kept(Result<(), KeychainError>),
    /// Of [`Effect::Unlock`].
    Unlocked(Result<(), KeychainError>),
    /// Of [`Effect::Scan`].
    Scanned(Result<Scan, KeychainError>),
    /// Of [`Effect::Change`].
    Changed(Result<Changed, KeychainError>),
    /// Of [`Effect::Undo`].
    Undone(Result<Undone, KeychainError>),
    /// Of [`Effect::Discard`].
    Discarded(Result<(), KeychainError>),
    /// Of each effect on the keychain that may prompt, while it runs: whether it has been without an answer
    /// for so long that the keychain may be asking in a window of its own.
    KeychainWaits(bool),
    /// Of [`Effect::CopyPassword`].
    Copied(Result<(), ClipboardError>),
    /// Until when a password of ours is on the clipboard, in seconds since 1970 UTC; `None` once it is off.
    OnClipboard(Option<u64>),
    /// Of [`Effect::SendMessage`], at its end.
    MessageCame(Box<Result<ArrivedMessage, NotArrived>>),
    /// Of [`Effect::RemoveMessage`].
    MessageRemoved(Result<(), CheckError>),
    /// Of [`Effect::FindPrograms`].
    ProgramsFound(Vec<Program>),
    /// Of [`Effect::OpenProgram`].
    ProgramOpened(OpenState),
    /// Of [`Effect::WriteSettings`].
    SettingsWritten {
        /// Code of the program.
        program: String,
        /// Where they are.
        written: Result<Written, WriteError>,
    },
    /// Of [`Effect::OpenProfile`].
    ProfileOpened(OpenState, Pane),
    /// Of [`Effect::OpenPlace`].
    PlaceOpened(OpenState),
}

/// A look at the network that ended, and the report on it to be sent to somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkSeen {
    /// What was seen.
    pub looked: Looked,
    /// The report without names.
    pub nameless: ReportView,
    /// The report with them.
    pub named: ReportView,
}

/// A message to oneself that was seen to arrive.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ArrivedMessage {
    /// In what kind of folder.
    pub folder: Folder,
    /// What that folder is called on the server.
    pub name: String,
    /// How long after it was handed over.
    pub after: Duration,
    /// What can be done about removing it.
    pub removal: Removal,
}

impl From<&Arrived> for ArrivedMessage {
    fn from(arrived: &Arrived) -> Self {
        Self {
            folder: arrived.folder(),
            name: arrived.folder_name().to_owned(),
            after: arrived.after(),
            removal: if arrived.can_be_removed() { Removal::Offered } else { Removal::ByHand },
        }
    }
}

/// What the keychain had for an account, or why that is not tried.
pub type StoredSecrets = Result<Result<Secrets, Unused>, KeychainError>;

/// The pretend provider as the machine knows it.
#[derive(Clone, Debug)]
pub struct Practice {
    /// What goes wrong.
    pub mood: Mood,
    /// The pretend address.
    pub address: Address,
    /// The pretend servers.
    pub servers: Servers,
    /// Other ports on which they answer.
    pub alternatives: Alternatives,
    /// What they take.
    pub passwords: PretendPasswords,
}
