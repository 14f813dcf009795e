//! The accounts that were set up, on disk: addresses, servers and when they were last right. No secrets.

mod account_record;
mod disclosure;
mod error;
mod file;
mod findings;
mod language;
mod network_key;
mod network_pages;
mod past;
mod picture;
mod refusals;
mod schema;
mod standing;
mod turns;

use std::collections::BTreeMap;
use std::path::Path;

use account::folder::{Disk, Folder};
use account::{Account, Address, Protocol, Servers};
use check::diagnose::{Diagnosis, LastGood};

pub use self::account_record::AccountRecord;
pub use self::disclosure::DisclosureRecord;
pub use self::error::RecordsError;
pub use self::findings::{Audience, CONFIRMED_AFTER, Finding, Findings, Found};
pub use self::language::LanguageRecord;
pub use self::network_key::{NetworkKey, NetworkMark};
pub use self::network_pages::{NetworkPages, NetworkPagesRecord};
pub use self::past::{LetIn, Past, SetUpProgram};
pub use self::picture::{AddressKind, Change, Compared, Picture};
pub use self::refusals::{RefusalRecords, Refused};
pub use self::standing::Standing;
pub(crate) use self::turns::Turn;

/// What was found of an account, to be written down.
#[derive(Clone, Debug)]
pub enum Note {
    /// Both servers took its password: this is its record.
    Right(Box<AccountRecord>),
    /// Something else.
    Wrong {
        /// Of which account.
        address: Address,
        /// What.
        found: Found,
        /// When, in seconds since 1970 UTC.
        at: u64,
        /// Who learns of it at once.
        audience: Audience,
    },
}

/// The file of records in a folder of ours. It is for the person alone, changes whole or not at all, and
/// is changed by one program at a time.
#[derive(Clone, Debug)]
pub struct Records {
    folder: Disk,
    findings: Findings,
}

impl Records {
    /// The records in `data`, which need not exist.
    pub fn in_folder(data: &Path) -> Self {
        Self { folder: Disk::new(data.to_owned()), findings: Findings::in_folder(data) }
    }

    /// What the last check of each found.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// All accounts, by address: one record for each, the latest.
    ///
    /// # Errors
    /// If the file is there and cannot be read, is not one of ours, or is of a later version. One that is damaged is
    /// kept under another name, and told once.
    pub fn all(&self) -> Result<Vec<AccountRecord>, RecordsError> {
        match file::read(&self.folder) {
            Err(RecordsError::Damaged { .. }) => {
                // Whoever writes at this moment may have put it right.
                let guard = self.folder.lock()?;
                file::read(&self.folder).or_else(|error| Err(file::keep_aside(&self.folder, error, &guard)?))
            }
            read => read,
        }
    }

    /// Adds an account or replaces its record. What an earlier record remembers and this one does not is kept. What was
    /// found of it last is that it is right.
    ///
    /// # Errors
    /// As for [`Records::all`], or if a file cannot be written; the old one is then still whole. Where a damaged one
    /// was kept under another name, the account is saved all the same.
    pub fn save(&self, record: AccountRecord) -> Result<(), RecordsError> {
        self.note([Note::Right(Box::new(record))])
    }

    /// Writes down what was found of accounts, all at once.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn note(&self, notes: impl IntoIterator<Item = Note>) -> Result<(), RecordsError> {
        let (mut right, mut halves, mut all) = (vec![], vec![], vec![]);
        for note in notes {
            match note {
                Note::Right(record) => {
                    let address = record.account.address();
                    let noted = |at| (address.clone(), Found::Right, at, Audience::Nobody);
                    all.extend(record.last_good.map(noted));
                    right.push(*record);
                }
                Note::Wrong { address, found, at, audience } => {
                    halves.extend(found.passed().map(|protocol| (address.clone(), protocol, at)));
                    all.push((address, found, at, audience));
                }
            }
        }
        let saved = self.save_all(right, halves);
        // A damaged file was put aside, and another one written.
        if matches!(saved, Ok(()) | Err(RecordsError::Damaged { .. })) {
            self.findings.note(all)?;
        }
        saved
    }

    /// Saves the records of accounts that are right, and when one server took the password of others on record.
    fn save_all(
        &self,
        records: Vec<AccountRecord>,
        halves: Vec<(Address, Protocol, u64)>,
    ) -> Result<(), RecordsError> {
        if records.is_empty() && halves.is_empty() {
            return Ok(());
        }
        let guard = self.folder.lock()?;
        let (known, told) = match file::read(&self.folder) {
            Ok(known) => (known, Ok(())),
            Err(error) => (vec![], Err(file::keep_aside(&self.folder, error, &guard)?)),
        };
        let mut accounts: BTreeMap<_, _> =
            known.into_iter().map(|record| (record.account.address().lower_case(), record)).collect();
        let mut changed = !records.is_empty();
        // Of one account the last record counts.
        for record in records {
            let key = record.account.address().lower_case();
            let past = accounts.remove(&key).map(|before| before.past).unwrap_or_default();
            accounts.insert(key, AccountRecord { past: record.past.or(past), ..record });
        }
        for (address, protocol, at) in halves {
            let Some(record) = accounts.get_mut(&address.lower_case()) else { continue };
            match protocol {
                Protocol::Smtp => record.past.smtp = Some(at),
                Protocol::Imap => record.past.imap = Some(at),
            }
            changed = true;
        }
        if !changed {
            return told;
        }
        let mut accounts: Vec<_> = accounts.into_values().collect();
        accounts.sort_by(|a, b| a.account.address().cmp(b.account.address()));
        file::write(&self.folder, accounts, &guard)?;
        told
    }

    /// Changes what is remembered of an account on record; of no other anything is.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn remember(&self, address: &Address, change: impl FnOnce(&mut Past)) -> Result<(), RecordsError> {
        let guard = self.folder.lock()?;
        let mut accounts = file::read(&self.folder)?;
        match accounts.iter_mut().find(|known| known.is_of(address)) {
            Some(record) => change(&mut record.past),
            None => return Ok(()),
        }
        file::write(&self.folder, accounts, &guard)
    }

    /// Takes a look at the network of an account: how that differs from the one in which mail last worked. One in
    /// which nothing is wrong is remembered from here on. `None` if nothing is on record.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn looked(
        &self,
        account: &Account,
        servers: &Servers,
        diagnosis: &Diagnosis,
        now: u64,
    ) -> Result<Option<Compared>, RecordsError> {
        let all = self.all()?;
        let Some(record) = all.iter().find(|record| record.is_of(account.address())) else { return Ok(None) };
        let key = self.network_key()?;
        let before = record.past.network.as_ref();
        let compared =
            before.map(|before| before.compared(diagnosis, servers, &key, account.provider(), now));
        if let Some(picture) = Picture::of_look(diagnosis, servers, &key, now) {
            self.remember(account.address(), |past| past.network = Some(picture))?;
        }
        Ok(compared)
    }

    /// The network in which mail of an account last worked, to compare another one with. Nothing is written for that.
    pub fn last_good(&self, record: &AccountRecord) -> Option<LastGood> {
        let folder = self.folder.clone();
        let key = move || NetworkKey::kept_in_folder(&folder).ok().flatten();
        Some(record.past.network.as_ref()?.last_good(&record.servers, key))
    }

    /// Who may read along in this network: a person is asked once for each, whatever the account. Nobody in one that
    /// nothing tells from others.
    ///
    /// # Errors
    /// As for [`Records::all`].
    pub fn readers(&self) -> Result<Vec<String>, RecordsError> {
        let all = self.all()?;
        if all.iter().all(|record| record.past.let_in.is_empty()) {
            return Ok(vec![]);
        }
        let Some(key) = NetworkKey::kept_in_folder(&self.folder)? else { return Ok(vec![]) };
        let Some(mark) = net::look().mark().map(|mark| key.mark(&mark)) else { return Ok(vec![]) };
        Ok(all.iter().flat_map(|record| record.past.readers(&mark)).collect())
    }

    /// By what this network is known again, if something tells it from others.
    ///
    /// # Errors
    /// As for [`Records::network_key`].
    pub fn network_mark(&self) -> Result<Option<NetworkMark>, RecordsError> {
        let key = self.network_key()?;
        Ok(net::look().mark().map(|mark| key.mark(&mark)))
    }

    /// The key by which networks are told from one another here, made when it is first needed.
    ///
    /// # Errors
    /// If it can neither be read nor written.
    pub fn network_key(&self) -> Result<NetworkKey, RecordsError> {
        NetworkKey::in_folder(&self.folder)
    }

    /// Removes an account's record; says whether there was one.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn remove(&self, address: &Address) -> Result<bool, RecordsError> {
        let guard = self.folder.lock()?;
        let mut accounts = file::read(&self.folder)?;
        let before = accounts.len();
        accounts.retain(|known| !known.is_of(address));
        let removed = accounts.len() < before;
        if removed {
            file::write(&self.folder, accounts, &guard)?;
        }
        drop(guard);
        self.findings.forget(address)?;
        Ok(removed)
    }
}

#[cfg(test)]
mod tests;
