//! The keychain: our own secrets, and other programs' mail items.
//!
//! Every call runs on one dedicated thread, with a deadline: a prompt that nobody answers must not stop
//! the wizard, and a call inside an async task can poison the store for the whole process.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `own_entries` | our own secrets: the password of an account, once for each protocol; the servers at which it was proven |
//! | [`search`], `mail_item`, `claim`, `looked_up` | which items of other programs are old mail passwords of an account |
//! | `wanted_item` | where programs will look for the password, whether or not there is one |
//! | `schema`, `credential`, `password_item`, [`wallet_entry`], [`lookup`] | how programs write items and find them again: in the Secret Service, on Windows, on macOS, in KWallet |
//! | `run` | changing items so that nothing is lost: journal, backup and its days, undo |
//! | [`store`], `platform` | what is asked of a keychain, whichever it is, and the calls of each system |
//! | `thread`, `running` | where calls run, and how long each may take |
//! | `instrumented` | a keychain that tells of each call, for tests |
//! | `item`, `error` | an item as it is shown; why the keychain did not do what was asked |

#[cfg(all(feature = "testing", not(debug_assertions)))]
compile_error!(
    "a keychain under watch must be in nothing that people get: it is for builds with debug assertions"
);

mod claim;
mod credential;
mod error;
#[cfg(any(test, feature = "testing"))]
pub mod instrumented;
mod item;
mod looked_up;
pub mod lookup;
mod mail_item;
mod own_entries;
mod password_item;
mod platform;
mod run;
mod running;
mod schema;
pub mod search;
pub mod store;
mod thread;
pub mod wallet_entry;
mod wanted_item;

use std::collections::BTreeSet;
use std::fmt;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

pub use self::error::KeychainError;
pub use self::item::{Item, ItemAction, Match, Reader};
use self::own_entries::KeptPasswords;
pub use self::own_entries::Stored;
use self::platform::memory::Memory;
use self::platform::system::System;
pub use self::platform::{memory, system};
pub use self::run::{BACKUP_DAYS, Backup, Changed, LeftAlone, Undone, Vault, Wish};
use self::running::Running;
use self::search::{Listing, Search};
pub use self::thread::SECONDS_WITHOUT_PROMPT;
use self::thread::{Calls, WITH_PROMPT, WITHOUT_PROMPT};
pub use self::wanted_item::WantedItem;
use account::folder::{Disk, InMemory};
use account::secret::Secret;
use account::{Account, Address, Protocol};
use check::Verified;

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

    /// Has the person unlock the place of our own secrets, if it is locked.
    pub async fn open(&self) -> Result<(), KeychainError> {
        let opened = self.run(|vault, _| vault.store().unlock_own()).await;
        match opened {
            // Whoever then looks for a password is told what that means.
            Err(KeychainError::Missing) => Ok(()),
            opened => opened,
        }
    }

    /// Stores the verified passwords of both protocols and reads both back, with the names of the servers that took
    /// them. On failure what was there before is there again, at the latest after [`Keychain::recover`].
    pub async fn keep(&self, account: &Account, verified: &Verified) -> Result<(), KeychainError> {
        let (address, kept) = (account.address().clone(), KeptPasswords::of(verified));
        self.run(move |vault, running| {
            let (store, folder) = vault.store_and_folder();
            own_entries::keep(store, folder, &address, &kept, running)
        })
        .await
    }

    /// Keeps which servers took the stored passwords, if those are the verified ones. Never prompts.
    pub async fn name_servers(&self, address: &Address, verified: &Verified) -> Result<(), KeychainError> {
        let (address, kept) = (address.clone(), KeptPasswords::of(verified));
        let name = move |vault: &mut Vault, running: &Running| {
            let (store, folder) = vault.store_and_folder();
            own_entries::name_servers(store, folder, &address, &kept, running)
        };
        self.calls.run(WITHOUT_PROMPT, name).await
    }

    /// The stored passwords of an account, and the servers at which they were proven; `None` unless there is one for
    /// each protocol.
    pub async fn stored(&self, address: &Address) -> Result<Option<Stored>, KeychainError> {
        let address = address.clone();
        self.run(move |vault, _| {
            let (store, folder) = vault.store_and_folder();
            own_entries::stored(store, folder, &address)
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
            own_entries::recall(store, folder, &address, protocol)
        })
        .await
    }

    /// The accounts of which there are entries of ours, in lower case: as the keychain has them.
    pub async fn addresses(&self) -> Result<BTreeSet<Address>, KeychainError> {
        self.run(|vault, _| own_entries::addresses(vault.store_and_folder().0)).await
    }

    /// Removes our own entries of an account. Not having any is success. If this is cut short when it has
    /// begun, [`Keychain::recover`] finishes it.
    pub async fn forget(&self, address: &Address) -> Result<(), KeychainError> {
        let address = address.clone();
        self.run(move |vault, running| {
            let (store, folder) = vault.store_and_folder();
            own_entries::forget(store, folder, &address, running)
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

    /// Removes the key of the backups where there is nothing that it opens, as after their folder was deleted.
    pub async fn forget_unused_key(&self) -> Result<(), KeychainError> {
        self.run(|vault, _| vault.forget_unused_key()).await
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
            let kept = own_entries::recover(store, folder);
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
