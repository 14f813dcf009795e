//! The file of accounts: its form, and what becomes of one that is damaged.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::account_record::AccountRecord;
use super::error::RecordsError;
use super::schema::is_later;
use account::folder::{Disk, Folder, Guard};

/// All accounts, by address: one record for each, the latest.
pub(super) fn read(folder: &Disk) -> Result<Vec<AccountRecord>, RecordsError> {
    let bytes = match folder.read(FILE) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
        Err(error) => return Err(RecordsError::from(error)),
    };
    let stored: Stored = serde_json::from_slice(&bytes).map_err(|_| fault(&bytes))?;
    if stored.schema > SCHEMA {
        return Err(RecordsError::Later { file: FILE });
    }
    drop(bytes);
    let mut accounts: BTreeMap<String, AccountRecord> = BTreeMap::new();
    for record in stored.accounts {
        match accounts.entry(record.account.address().lower_case()) {
            Entry::Vacant(free) => {
                free.insert(record);
            }
            Entry::Occupied(mut known) if known.get().last_good < record.last_good => {
                known.insert(record);
            }
            Entry::Occupied(_) => {}
        }
    }
    let mut accounts: Vec<_> = accounts.into_values().collect();
    accounts.sort_by(|a, b| a.account.address().cmp(b.account.address()));
    Ok(accounts)
}

/// Why a file is none of this version.
fn fault(bytes: &[u8]) -> RecordsError {
    if is_later(bytes, SCHEMA) {
        RecordsError::Later { file: FILE }
    } else if serde_json::from_slice::<IgnoredAny>(bytes).is_ok() {
        RecordsError::Unreadable
    } else {
        RecordsError::Damaged { kept: String::new() }
    }
}

/// Writes all accounts, at once or not at all.
pub(super) fn write(folder: &Disk, accounts: Vec<AccountRecord>, _held: &Guard) -> Result<(), RecordsError> {
    let bytes = serde_json::to_vec_pretty(&Stored { schema: SCHEMA, accounts })?;
    // What could not be read again would hide every account.
    serde_json::from_slice::<Stored>(&bytes).map_err(|_| RecordsError::Unreadable)?;
    Ok(folder.write(FILE, &bytes)?)
}

/// Puts a damaged file aside; any other trouble stays what it is. `Ok` is what is to be told.
pub(super) fn keep_aside(
    folder: &Disk,
    error: RecordsError,
    _held: &Guard,
) -> Result<RecordsError, RecordsError> {
    if !matches!(error, RecordsError::Damaged { .. }) {
        return Err(error);
    }
    let names = folder.names()?;
    let numbered = (1..).map(|number| format!("accounts.damaged-{number}.json"));
    let free = numbered.into_iter().find(|name| !names.contains(name));
    let kept = free.ok_or(RecordsError::Unreadable)?;
    folder.write(&kept, &folder.read(FILE)?)?;
    folder.remove(FILE)?;
    Ok(RecordsError::Damaged { kept })
}

const FILE: &str = "accounts.json";

/// The first had accounts, servers and when they were last right; the second has what else is remembered, which may be
/// missing. So the first is read as the second.
const SCHEMA: u32 = 2;

#[derive(Deserialize, Serialize)]
pub(super) struct Stored {
    pub(super) schema: u32,
    pub(super) accounts: Vec<AccountRecord>,
}
