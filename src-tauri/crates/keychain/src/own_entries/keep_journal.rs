//! How far a keep or a forget has come, so that one cut short can be put right. Holds no secret.

use std::io;

use serde::{Deserialize, Serialize};

use super::part::Part;
use crate::error::KeychainError;
use account::Address;
use account::folder::Folder;

/// The journal of what is under way. There is at most one: whoever keeps or forgets has the folder to
/// itself.
#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct KeepJournal {
    schema: u32,
    pub(super) address: Address,
    /// What there was before.
    pub(super) before: Vec<Part>,
    pub(super) phase: KeepPhase,
}

/// How far it has come.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum KeepPhase {
    /// The passwords of before are as they were; copies of them are being made.
    Copying,
    /// Each copy was read back; either password may have been replaced.
    Storing,
    /// Both passwords are what they are to be; the copies go.
    Tidying,
    /// Both passwords are to go, and copies of them.
    Forgetting,
}

impl KeepJournal {
    /// The journal of a keep that has not changed anything yet.
    pub(super) fn begin(address: &Address, before: Vec<Part>) -> Self {
        Self { schema: SCHEMA, address: address.clone(), before, phase: KeepPhase::Copying }
    }

    /// The journal of a forget that has not changed anything yet.
    pub(super) fn of_forgetting(address: &Address) -> Self {
        Self { schema: SCHEMA, address: address.clone(), before: vec![], phase: KeepPhase::Forgetting }
    }

    /// The journal in this folder, if something was cut short. One of a later version is left for that
    /// version.
    pub(super) fn find(folder: &dyn Folder) -> Result<Option<Self>, KeychainError> {
        let bytes = match folder.read(NAME) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(KeychainError::of_folder(&error)),
        };
        Ok(serde_json::from_slice(&bytes).ok().filter(|journal: &Self| journal.schema == SCHEMA))
    }

    /// Writes down that the keep has come so far.
    pub(super) fn reach(&mut self, phase: KeepPhase, folder: &dyn Folder) -> Result<(), KeychainError> {
        let from = std::mem::replace(&mut self.phase, phase);
        let written = self.write(folder);
        if written.is_err() {
            self.phase = from;
        }
        written
    }

    pub(super) fn write(&self, folder: &dyn Folder) -> Result<(), KeychainError> {
        let bytes = serde_json::to_vec_pretty(self).map_err(|_| KeychainError::Backup)?;
        folder.write(NAME, &bytes).map_err(|error| KeychainError::of_folder(&error))
    }

    /// It is over.
    pub(super) fn remove(folder: &dyn Folder) -> Result<(), KeychainError> {
        folder.remove(NAME).map_err(|error| KeychainError::of_folder(&error))
    }
}

const NAME: &str = "keep.journal";
const SCHEMA: u32 = 1;
