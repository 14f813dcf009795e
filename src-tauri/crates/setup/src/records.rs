//! The accounts that were set up, on disk: addresses, servers and when they were last right. No secrets.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::account::{Address, Servers};

/// An account on record.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountRecord {
    /// Its address.
    pub address: Address,
    /// Key of its provider, if that is known.
    pub provider: Option<String>,
    /// The servers that took its password.
    pub servers: Servers,
    /// When both last did, in seconds since 1970 UTC.
    pub last_good: Option<u64>,
}

/// The file of records in a folder of ours.
#[derive(Clone, Debug)]
pub struct Records {
    file: PathBuf,
}

impl Records {
    /// The records in `data`, which need not exist.
    pub fn in_folder(data: &Path) -> Self {
        Self { file: data.join("accounts.json") }
    }

    /// All accounts, by address.
    ///
    /// # Errors
    /// If the file is there and cannot be read, or is not one of ours.
    pub fn all(&self) -> Result<Vec<AccountRecord>, RecordsError> {
        match fs::read(&self.file) {
            Ok(bytes) => {
                let stored: Stored = serde_json::from_slice(&bytes).map_err(|_| RecordsError::Unreadable)?;
                Ok(stored.accounts)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(vec![]),
            Err(error) => Err(RecordsError::File(error.kind())),
        }
    }

    /// Adds an account or replaces its record.
    ///
    /// # Errors
    /// As for [`Records::all`], or if the file cannot be written; the old one is then still whole.
    pub fn save(&self, record: AccountRecord) -> Result<(), RecordsError> {
        let mut accounts = self.all()?;
        accounts.retain(|known| known.address != record.address);
        accounts.push(record);
        accounts.sort_by(|a, b| a.address.cmp(&b.address));
        self.write(accounts)
    }

    /// Removes an account's record; says whether there was one.
    ///
    /// # Errors
    /// As for [`Records::save`].
    pub fn remove(&self, address: &Address) -> Result<bool, RecordsError> {
        let mut accounts = self.all()?;
        let before = accounts.len();
        accounts.retain(|known| known.address != *address);
        let removed = accounts.len() < before;
        if removed {
            self.write(accounts)?;
        }
        Ok(removed)
    }

    fn write(&self, accounts: Vec<AccountRecord>) -> Result<(), RecordsError> {
        let bytes = serde_json::to_vec_pretty(&Stored { schema: 1, accounts })
            .map_err(|_| RecordsError::Unreadable)?;
        let written = || -> io::Result<()> {
            let folder = self.file.parent().unwrap_or(Path::new("."));
            fs::create_dir_all(folder)?;
            let beside = self.file.with_extension("json.part");
            let mut file = fs::File::create(&beside)?;
            file.write_all(&bytes)?;
            file.sync_all()?;
            fs::rename(&beside, &self.file)
        };
        written().map_err(|error| RecordsError::File(error.kind()))
    }
}

/// Why the records could not be read or written.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum RecordsError {
    /// The file system said no.
    #[error("file of accounts: {0}")]
    File(io::ErrorKind),
    /// The file is not one of ours.
    #[error("file of accounts cannot be understood")]
    Unreadable,
}

#[derive(Deserialize, Serialize)]
struct Stored {
    schema: u32,
    accounts: Vec<AccountRecord>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::Provider;

    #[test]
    fn accounts_are_saved_replaced_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let records = Records::in_folder(&folder.path().join("deep"));
        assert_eq!(records.all(), Ok(vec![]));
        let (anna, bert) = (record("anna@gmail.com", Some(1)), record("bert@gmail.com", None));
        records.save(bert.clone()).unwrap();
        records.save(anna).unwrap();
        records.save(record("anna@gmail.com", Some(2))).unwrap();
        assert_eq!(records.all(), Ok(vec![record("anna@gmail.com", Some(2)), bert.clone()]));
        assert_eq!(records.remove(&Address::parse("anna@gmail.com").unwrap()), Ok(true));
        assert_eq!(records.remove(&Address::parse("anna@gmail.com").unwrap()), Ok(false));
        assert_eq!(records.all(), Ok(vec![bert]));
    }

    #[test]
    fn a_damaged_file_is_named_and_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("accounts.json");
        fs::write(&file, "{ not ours").unwrap();
        let records = Records::in_folder(folder.path());
        assert_eq!(records.all(), Err(RecordsError::Unreadable));
        assert_eq!(records.save(record("anna@gmail.com", None)), Err(RecordsError::Unreadable));
        assert_eq!(fs::read_to_string(file).unwrap(), "{ not ours");
    }

    fn record(address: &str, last_good: Option<u64>) -> AccountRecord {
        let address = Address::parse(address).unwrap();
        let gmail = Provider::with_key("gmail").unwrap();
        AccountRecord {
            servers: gmail.servers(&address).unwrap(),
            provider: Some(gmail.key.clone()),
            address,
            last_good,
        }
    }
}
