//! Entries of KWallet's own folders, over its own interface (org.kde.KWallet): mail programs of KDE keep
//! passwords there without attributes, so that the Secret Service finds them by none.
//!
//! Whether an entry is there, KWallet tells of a closed wallet too, and without asking anybody: its file
//! has hashes of the names. All else needs a handle, for which KWallet may ask.

mod daemon;
mod entry;
mod entry_path;

use std::collections::BTreeMap;

use zbus::blocking::Connection;

use self::daemon::Daemon;
pub(super) use self::daemon::save;
use self::entry::{Done, Kind, Value};
use self::entry_path::EntryPath;
pub(super) use self::entry_path::{is_shown_as, is_sought};
use super::errors::error_of;
use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Contents, Listed, Record};

/// KWallet, asked when it is first needed, and anew after a failure.
#[derive(Default)]
pub(super) struct KWallet {
    daemon: Option<Daemon>,
    /// The right to read and write a wallet, by the wallet's name: asked for once.
    handles: BTreeMap<String, i32>,
}

impl KWallet {
    /// True for what is here, and not in the Secret Service.
    pub(super) fn has(path: &str) -> bool {
        EntryPath::is_path(path)
    }

    /// The wallet of this person's programs, if it is closed and shows nothing for that. Starts nothing.
    pub(super) fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        if self.daemon.is_none() {
            let Ok(bus) = Connection::session() else { return Ok(vec![]) };
            self.daemon = Daemon::running(bus).map_err(told)?;
        }
        if self.daemon.is_none() {
            return Ok(vec![]);
        }
        let wallet = self.observe(|daemon| {
            let wallet = daemon.wallet_of_programs()?;
            Ok(wallet.filter(|wallet| daemon.hides(wallet)))
        })?;
        Ok(wallet.into_iter().flatten().map(|wallet| EntryPath::collection(&wallet)).collect())
    }

    /// The entries that have all attributes of one of these sets: those sets count that name both folder and
    /// key. Starts KWallet only where there is a wallet.
    pub(super) fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        let wanted: Vec<_> = sets.iter().filter_map(EntryPath::named).collect();
        if wanted.is_empty() {
            return Ok(vec![]);
        }
        let found = self.observe(|daemon| {
            let Some(wallet) = daemon.wallet_of_programs()? else { return Ok(vec![]) };
            if daemon.hides(&wallet) {
                return Ok(vec![]);
            }
            let mut found = vec![];
            for (folder, key) in &wanted {
                let entry_path = EntryPath::new(&wallet, folder, key);
                if daemon.has(&entry_path)? {
                    found.push(entry_path.listed());
                }
            }
            Ok(found)
        })?;
        Ok(found.unwrap_or_default())
    }

    /// The entry at a path, as far as it can be told without asking anybody.
    pub(super) fn look(&mut self, path: &str) -> Result<Option<Listed>, KeychainError> {
        let entry_path = EntryPath::of_path(path)?;
        let hides_or_has = self.observe(|daemon| {
            if daemon.hides(&entry_path.wallet) { Ok(None) } else { daemon.has(&entry_path).map(Some) }
        })?;
        match hides_or_has {
            Some(Some(true)) => Ok(Some(entry_path.listed())),
            Some(Some(false)) | None => Ok(None),
            Some(None) => Err(KeychainError::Locked),
        }
    }

    pub(super) fn unlock(&mut self, collection: &Collection) -> Result<(), KeychainError> {
        self.handle(&EntryPath::wallet_of(collection)?).map(|_| ())
    }

    /// What an entry keeps. An empty password is none: KWallet answers so too when it cannot read.
    pub(super) fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError> {
        let entry_path = EntryPath::of_path(&item.path)?;
        for _ in 0..TRIES {
            let handle = self.handle(&entry_path.wallet)?;
            if !self.ask(|daemon| daemon.has(&entry_path))? {
                return Ok(None);
            }
            if let Some(contents) = self.ask(|daemon| daemon.read(handle, &entry_path))? {
                return Ok(Some(contents));
            }
            self.let_go(&entry_path.wallet);
        }
        Err(KeychainError::Failed("KWallet shows an entry and not what it keeps".to_owned()))
    }

    pub(super) fn delete(&mut self, item: &Listed) -> Result<(), KeychainError> {
        let entry_path = EntryPath::of_path(&item.path)?;
        self.change(&entry_path.wallet, |daemon, handle| {
            if daemon.has(&entry_path)? { daemon.remove(handle, &entry_path) } else { Ok(Done::Yes) }
        })
    }

    pub(super) fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError> {
        let entry_path = EntryPath::of_path(&item.path)?;
        self.handle(&entry_path.wallet)?;
        if !self.ask(|daemon| daemon.has(&entry_path))? {
            return Err(KeychainError::Failed("the entry is gone".to_owned()));
        }
        self.write(&entry_path, contents)
    }

    /// The wallet in which programs put what they store, if there is one.
    pub(super) fn home(&mut self) -> Result<Option<Collection>, KeychainError> {
        let wallet = self.observe(Daemon::wallet_of_programs)?.flatten();
        Ok(wallet.map(|wallet| EntryPath::collection(&wallet)))
    }

    /// Makes an entry, in the wallet of the record or, if that is gone, in that of this person's programs.
    /// There is one place for each: what is there already stays.
    pub(super) fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        let (folder, key) = EntryPath::named(&record.attributes)
            .ok_or_else(|| KeychainError::Failed("not an entry of KWallet".to_owned()))?;
        let wanted = EntryPath::wallet_of(&record.collection)?;
        let wallet = self
            .observe(|daemon| {
                if daemon.wallets()?.contains(&wanted) {
                    return Ok(Some(wanted.clone()));
                }
                daemon.wallet_of_programs()
            })?
            .flatten()
            .ok_or(KeychainError::Missing)?;
        let entry_path = EntryPath::new(&wallet, &folder, &key);
        let handle = self.handle(&wallet)?;
        if self.ask(|daemon| daemon.has(&entry_path))? {
            return Err(KeychainError::Failed("there is another entry".to_owned()));
        }
        // It answers no if there is one already.
        self.ask(|daemon| daemon.make_folder(handle, &entry_path))?;
        self.write(&entry_path, &record.contents)?;
        Ok(entry_path.listed())
    }
}

impl KWallet {
    fn write(&mut self, entry_path: &EntryPath, contents: &Contents) -> Result<(), KeychainError> {
        let value = match Kind::of(&contents.content_type) {
            Kind::Password => Value::Password(
                std::str::from_utf8(&contents.secret)
                    .map_err(|_| KeychainError::Failed("not a text".to_owned()))?,
            ),
            Kind::Stream => Value::Stream(&contents.secret),
            Kind::Map => Value::Map(&contents.secret),
        };
        self.change(&entry_path.wallet, |daemon, handle| daemon.write(handle, entry_path, value))
    }

    /// Runs what changes a wallet, and has the wallet written to its file.
    fn change(
        &mut self,
        wallet: &str,
        work: impl Fn(&Daemon, i32) -> zbus::Result<Done>,
    ) -> Result<(), KeychainError> {
        for _ in 0..TRIES {
            let handle = self.handle(wallet)?;
            match self.ask(|daemon| work(daemon, handle))? {
                Done::Yes => return self.ask(|daemon| daemon.sync(handle)),
                Done::HandleIsUnknown => self.let_go(wallet),
            }
        }
        Err(KeychainError::Failed("KWallet refused".to_owned()))
    }

    /// The right to read and write a wallet; KWallet may ask the person for it.
    fn handle(&mut self, wallet: &str) -> Result<i32, KeychainError> {
        if let Some(handle) = self.handles.get(wallet) {
            return Ok(*handle);
        }
        let opened = self.ask(|daemon| {
            // A wallet that is not there would be made.
            if daemon.wallets()?.iter().any(|there| there == wallet) {
                daemon.open(wallet).map(Some)
            } else {
                Ok(None)
            }
        })?;
        match opened {
            Some(handle @ 1..) => {
                self.handles.insert(wallet.to_owned(), handle);
                Ok(handle)
            }
            Some(_) => Err(KeychainError::Denied),
            None => Err(KeychainError::Failed("the wallet is gone".to_owned())),
        }
    }

    /// A handle ends with the program behind it, and when the wallet is closed.
    fn let_go(&mut self, wallet: &str) {
        if let (Some(daemon), Some(handle)) = (&self.daemon, self.handles.remove(wallet)) {
            daemon.close(handle);
        }
    }

    /// Runs what changes nothing; if the connection failed, once more over another. `None` if there is no
    /// KWallet to ask.
    fn observe<T>(&mut self, work: impl Fn(&Daemon) -> zbus::Result<T>) -> Result<Option<T>, KeychainError> {
        for _ in 1..TRIES {
            match self.there()?.map(&work) {
                None => return Ok(None),
                Some(Ok(found)) => return Ok(Some(found)),
                Some(Err(_)) => self.begin_anew(),
            }
        }
        self.there()?.map(work).transpose().map_err(told)
    }

    /// Asks once.
    fn ask<T>(&mut self, work: impl FnOnce(&Daemon) -> zbus::Result<T>) -> Result<T, KeychainError> {
        let asked = work(self.there()?.ok_or(KeychainError::Missing)?);
        asked.map_err(|error| {
            self.begin_anew();
            told(error)
        })
    }

    fn there(&mut self) -> Result<Option<&Daemon>, KeychainError> {
        if self.daemon.is_none() {
            let bus = Connection::session().map_err(|_| KeychainError::Missing)?;
            self.daemon = Daemon::running_or_startable(bus).map_err(told)?;
        }
        Ok(self.daemon.as_ref())
    }

    fn begin_anew(&mut self) {
        self.daemon = None;
        self.handles.clear();
    }
}

impl Drop for KWallet {
    fn drop(&mut self) {
        for wallet in self.handles.keys().cloned().collect::<Vec<_>>() {
            self.let_go(&wallet);
        }
    }
}

/// The second is with another handle, or over another connection.
const TRIES: usize = 2;

fn told(error: zbus::Error) -> KeychainError {
    error_of(&error.into())
}
