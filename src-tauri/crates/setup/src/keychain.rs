//! The keychain: our own secrets, and other programs' mail items.
//!
//! Every call runs on one dedicated thread, with a deadline: a prompt that nobody answers must not stop
//! the wizard, and a call inside an async task can poison the store for the whole process.

mod credential;
pub mod folder;
mod mail_item;
mod own;
mod password_item;
mod platform;
mod run;
pub mod search;
pub mod store;
mod thread;
pub mod wallet_entry;
#[cfg(any(test, feature = "testing"))]
pub mod watched;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use self::folder::{Disk, InMemory};
use self::platform::memory::Memory;
use self::platform::system::System;
pub use self::platform::{memory, system};
pub use self::run::{BACKUP_DAYS, Vault};
use self::search::Search;
use self::thread::{Calls, Running, WITH_PROMPT, WITHOUT_PROMPT};
use crate::account::{Address, Protocol};
use crate::check::Verified;
use crate::secret::Secret;

/// Why the keychain did not do what was asked.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum KeychainError {
    /// There is no keychain to talk to: no Secret Service on the bus, or no bus.
    #[error("no keychain")]
    Missing,
    /// It is locked and was not unlocked.
    #[error("locked")]
    Locked,
    /// The person or the system said no.
    #[error("denied")]
    Denied,
    /// No answer within the deadline; the question may still be on the screen.
    #[error("no answer in time")]
    TimedOut,
    /// The person stopped waiting; the question may still be on the screen.
    #[error("cancelled")]
    Cancelled,
    /// What was read back is not what was stored.
    #[error("read back something else")]
    ReadBackDiffers,
    /// The backup could not be written or read back; nothing was changed without one.
    #[error("no backup")]
    Backup,
    /// There is no room for journal and backup; nothing was changed without them.
    #[error("disk full")]
    DiskFull,
    /// The folder of journal and backup cannot be written; nothing was changed without them.
    #[error("folder cannot be written")]
    FolderClosed,
    /// The password is longer than every keychain takes; nothing was changed.
    #[error("too long")]
    TooLong,
    /// Anything else; the text is for the report, without secrets.
    #[error("failed: {0}")]
    Failed(String),
}

impl KeychainError {
    /// What it means that a file of ours could not be read or written.
    #[expect(clippy::wildcard_enum_match_arm, reason = "a file system has many more, all alike to a person")]
    fn of_folder(error: &io::Error) -> Self {
        use io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::FolderClosed,
            _ => Self::Backup,
        }
    }
}

/// A mail item of another program, as listed: no secret was read.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Opaque; stable for as long as the item is unchanged.
    pub id: String,
    /// Where it is kept: the collection's label.
    pub store: String,
    /// Code of the program that keeps it (`geary`, `msmtp`, `git`, `network`): words `program-…`.
    pub program: String,
    /// Its label, as the program wrote it.
    pub label: String,
    /// Server, if it names one.
    pub server: Option<String>,
    /// Account, if it names one.
    pub user: Option<String>,
    /// Protocol, if it names one.
    pub protocol: Option<Protocol>,
    /// Last change, in seconds since 1970 UTC.
    #[cfg_attr(test, ts(type = "number | null"))]
    pub modified: Option<u64>,
    /// How sure it is that it belongs to the account.
    #[serde(rename = "match")]
    pub matched: Match,
    /// What is offered.
    pub action: ItemAction,
    /// Whether it can be brought back.
    pub undo: bool,
    /// Code of why it is listed: words `why-…`.
    pub why: String,
}

/// How sure it is that an item belongs to the account.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Match {
    /// Names the account and a mail protocol or the provider's server.
    Exact,
    /// May belong to it.
    Likely,
}

/// What can be done with an item.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum ItemAction {
    /// Put the verified password into it.
    Replace,
    /// Remove it.
    Clear,
}

/// What a look at the keychain found.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Listing {
    /// The items, exact matches first.
    pub items: Vec<Item>,
    /// Codes of the programs that keep items of the account which only they may remove.
    pub reserved: Vec<&'static str>,
    /// True if something could not be seen because a collection is locked.
    pub locked: bool,
    /// How many items that cannot be seen look like mail passwords of this account.
    pub locked_items: usize,
}

/// What is to be done with items of other programs.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    clear: Vec<String>,
    replace: Option<(Verified, Vec<String>)>,
}

impl Wish {
    /// The items with these ids are to be cleared.
    pub fn to_clear(ids: Vec<String>) -> Self {
        Self { clear: ids, replace: None }
    }

    /// The items with these ids are to get the password that was checked. Those for another server than
    /// the ones that took it are left.
    #[must_use]
    pub fn and_to_replace(self, ids: Vec<String>, verified: Verified) -> Self {
        Self { replace: (!ids.is_empty()).then_some((verified, ids)), ..self }
    }

    /// The ids of all items, those to be replaced first.
    pub fn ids(&self) -> impl Iterator<Item = &String> {
        self.replace.iter().flat_map(|(_, ids)| ids).chain(&self.clear)
    }

    /// What the item with this id is to get; `None` if it is to be cleared.
    fn verified_for(&self, id: &str) -> Option<&Verified> {
        let (verified, ids) = self.replace.as_ref()?;
        ids.iter().any(|replaced| replaced == id).then_some(verified)
    }
}

/// What a run did.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Changed {
    /// Names this run for undo.
    pub run: String,
    /// Ids of the items that are gone, each verified by listing again.
    pub cleared: Vec<String>,
    /// Ids (as they were before) of the items that keep the checked password, each read back.
    pub replaced: Vec<String>,
    /// Those that are as they were, and why.
    pub kept: Vec<Kept>,
}

/// What an undo did.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Undone {
    /// The run that was undone.
    pub run: String,
    /// Ids (as they were when cleared) of the items that are back.
    pub restored: Vec<String>,
    /// Those that could not be brought back, and why.
    pub kept: Vec<Kept>,
}

/// An item that was left as it is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Kept {
    /// The item.
    pub id: String,
    /// Code of the reason: words `kept-…`.
    pub why: String,
}

impl Kept {
    fn new(id: &str, why: &str) -> Self {
        Self { id: id.to_owned(), why: why.to_owned() }
    }
}

/// A run that can be undone.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// Names the run.
    pub run: String,
    /// The account it was for.
    pub address: String,
    /// When, in seconds since 1970 UTC.
    #[cfg_attr(test, ts(type = "number"))]
    pub made: u64,
    /// When it will be discarded, in seconds since 1970 UTC.
    #[cfg_attr(test, ts(type = "number"))]
    pub expires: u64,
    /// What is in it and not restored yet (no secrets).
    pub items: Vec<Item>,
}

/// The handle to the keychain thread. Clones share the thread.
#[derive(Clone)]
pub struct Keychain {
    calls: Arc<Calls>,
    waiting: Arc<watch::Sender<bool>>,
}

impl fmt::Debug for Keychain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keychain")
    }
}

impl Keychain {
    /// The person's own keychain, with the backups in `data`, a folder of ours.
    pub fn of_the_system(data: PathBuf) -> Self {
        Self::over(move || Vault::new(System::default(), Disk::new(data.join("backups"))))
    }

    /// A keychain in memory with a few old items for `address`, for practice. Nothing touches the disk.
    pub fn for_practice(address: &Address) -> Self {
        let vault = Vault::new(Memory::for_practice(address), InMemory::default());
        Self::with(Calls::Here(Mutex::new(vault)))
    }

    /// Any keychain. `make` runs on the keychain thread, and again when a thread had to be given up.
    pub fn over(make: impl Fn() -> Vault + Send + Sync + 'static) -> Self {
        Self::with(Calls::Thread { make: Arc::new(make), queue: Mutex::new(None) })
    }

    /// Whether a call has waited so long that the keychain may be asking in a window of its own.
    pub fn waiting(&self) -> watch::Receiver<bool> {
        self.waiting.subscribe()
    }

    /// Waits no longer behind a call that was given up and may be at a prompt.
    pub fn leave_prompt(&self) {
        self.calls.leave();
    }

    /// Whether there is a keychain to talk to, without prompting. [`KeychainError::Locked`] is no
    /// obstacle: it will be asked to open when a password is kept.
    pub async fn available(&self) -> Result<(), KeychainError> {
        self.calls.run(WITHOUT_PROMPT, |vault, _| vault.store().available()).await
    }

    /// Asks the person to unlock what is locked.
    pub async fn unlock(&self) -> Result<(), KeychainError> {
        self.run(|vault, _| {
            vault.unlock()?;
            vault.store().unlock_own()
        })
        .await
    }

    /// Stores the verified password for both protocols and reads both back. On failure what was there
    /// before is there again, at the latest after [`Keychain::recover`].
    pub async fn keep(&self, address: &Address, verified: &Verified) -> Result<(), KeychainError> {
        let (address, secret) = (address.clone(), verified.secret().clone());
        self.run(move |vault, running| {
            let (store, folder) = vault.store_and_folder();
            own::keep(store, folder, &address, &secret, running)
        })
        .await
    }

    /// The stored password of an account for one protocol.
    pub async fn recall(
        &self,
        address: &Address,
        protocol: Protocol,
    ) -> Result<Option<Secret>, KeychainError> {
        let address = address.clone();
        self.run(move |vault, _| {
            let (store, folder) = vault.store_and_folder();
            own::recall(store, folder, &address, protocol)
        })
        .await
    }

    /// Removes our own entries of an account. Not having any is success. If this is cut short when it has
    /// begun, [`Keychain::recover`] finishes it.
    pub async fn forget(&self, address: &Address) -> Result<(), KeychainError> {
        let address = address.clone();
        self.run(move |vault, running| {
            let (store, folder) = vault.store_and_folder();
            own::forget(store, folder, &address, running)
        })
        .await
    }

    /// Lists other programs' mail items for an account; nothing prompts, and the secret of no item is read.
    pub async fn list(&self, search: Search) -> Result<Listing, KeychainError> {
        self.calls.run(WITHOUT_PROMPT, move |vault, _| vault.list(&search)).await
    }

    /// Clears and replaces items: journal, backup, read back, change, list again, journal.
    ///
    /// An error means that nothing was changed, or that the connection was lost on the way: then
    /// [`Keychain::recover`] finds out what was.
    pub async fn change(&self, search: Search, wish: Wish) -> Result<Changed, KeychainError> {
        self.run(move |vault, running| vault.change(&search, &wish, now(), running)).await
    }

    /// Brings back the items of a run: all, or those with these ids. A run that is not known has
    /// nothing to bring back.
    pub async fn undo(&self, run: &str, ids: Option<Vec<String>>) -> Result<Undone, KeychainError> {
        let run = run.to_owned();
        self.run(move |vault, running| vault.undo(&run, ids.as_deref(), running)).await
    }

    /// The runs that can be undone, newest first; those past [`BACKUP_DAYS`] are discarded here.
    pub async fn backups(&self) -> Result<Vec<Backup>, KeychainError> {
        self.calls.run(WITHOUT_PROMPT, |vault, _| vault.backups(now())).await
    }

    /// Forgets a backup for good.
    pub async fn discard(&self, run: &str) -> Result<(), KeychainError> {
        let run = run.to_owned();
        self.run(move |vault, _| vault.discard(&run)).await
    }

    /// Finishes or rolls back what a crash left half done; says which runs it touched. Prompts only if a
    /// keep or a restore was cut short and the keychain is locked.
    pub async fn recover(&self) -> Result<Vec<String>, KeychainError> {
        self.run(|vault, running| {
            let (store, folder) = vault.store_and_folder();
            let kept = own::recover(store, folder);
            let touched = vault.recover(now(), running)?;
            kept.map(|()| touched)
        })
        .await
    }
}

impl Keychain {
    fn with(calls: Calls) -> Self {
        Self { calls: Arc::new(calls), waiting: Arc::new(watch::Sender::new(false)) }
    }

    /// Runs a call that may prompt. Dropping the future gives it up.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vault, &Running) -> Result<T, KeychainError> + Send + 'static,
    ) -> Result<T, KeychainError> {
        let mut call = pin!(self.calls.run(WITH_PROMPT, work));
        tokio::select! {
            biased;
            ended = &mut call => return ended,
            () = tokio::time::sleep(SILENCE) => {}
        }
        let _told = Waiting::tell(&self.waiting);
        call.await
    }
}

/// How long a keychain that has nobody to ask may take for an answer.
const SILENCE: Duration = Duration::from_millis(1500);

/// While this lives, a call waits.
struct Waiting<'a>(&'a watch::Sender<bool>);

impl<'a> Waiting<'a> {
    fn tell(waiting: &'a watch::Sender<bool>) -> Self {
        waiting.send_replace(true);
        Self(waiting)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.send_replace(false);
    }
}

/// In seconds since 1970 UTC.
fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
