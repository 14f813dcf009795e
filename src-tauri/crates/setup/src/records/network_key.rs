//! By what a network is known again: a hash of its router with a key that never leaves this computer, so that a file that
//! gets into other hands tells nobody where one was.

use std::fmt;
use std::io;

use account::folder::{Disk, Folder as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::error::RecordsError;

/// The key.
#[derive(Clone)]
pub struct NetworkKey([u8; 32]);

/// What is kept of a network to know it again.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub struct NetworkMark(String);

impl NetworkKey {
    /// With these bytes.
    #[cfg(test)]
    pub(crate) fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The one in a folder. One that is spoilt is made anew: networks are then new once more.
    pub(super) fn in_folder(folder: &Disk) -> Result<Self, RecordsError> {
        if let Some(key) = Self::kept_in_folder(folder)? {
            return Ok(key);
        }
        let _held = folder.lock()?;
        // Another program may have made it in the meantime.
        if let Some(key) = Self::kept_in_folder(folder)? {
            return Ok(key);
        }
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| RecordsError::File(io::ErrorKind::Other))?;
        folder.write(FILE, &bytes)?;
        Ok(Self(bytes))
    }

    /// The one in a folder, if it is there: for whoever only compares. Without it, no network is known again.
    pub(super) fn kept_in_folder(folder: &Disk) -> Result<Option<Self>, RecordsError> {
        match folder.read(FILE) {
            Ok(bytes) => Ok(<[u8; 32]>::try_from(bytes).ok().map(Self)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(RecordsError::from(error)),
        }
    }

    /// What is kept of what tells a network. The key has a length of its own and stands in front.
    pub fn mark(&self, network: &str) -> NetworkMark {
        let hash = Sha256::new().chain_update(self.0).chain_update(network).finalize();
        NetworkMark(hash[..16].iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl fmt::Debug for NetworkKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NetworkKey")
    }
}

const FILE: &str = "network.key";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_known_again_on_this_computer_alone() {
        let (home, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let key = |folder: &tempfile::TempDir| {
            NetworkKey::in_folder(&Disk::new(folder.path().join("data"))).unwrap()
        };
        let mark = key(&home).mark("02:00:00:00:00:01");
        assert_eq!(key(&home).mark("02:00:00:00:00:01"), mark);
        assert_ne!(key(&home).mark("02:00:00:00:00:02"), mark);
        assert_ne!(key(&other).mark("02:00:00:00:00:01"), mark);
        assert!(!format!("{:?} {mark:?}", key(&home)).contains("02:00"));
        std::fs::write(home.path().join("data/network.key"), "spoilt").unwrap();
        assert_ne!(key(&home).mark("02:00:00:00:00:01"), mark);
    }
}
