//! Whether the provider's own autoconfig may hear the whole address, on disk. While nothing is chosen, it may not.

use std::io;
use std::path::Path;

use account::folder::{Disk, Folder as _};
use net::discover::Disclosed;

/// The choice, as a file in a folder of ours that is there only while the address may be told.
#[derive(Clone, Debug)]
pub struct DisclosureRecord {
    folder: Disk,
}

impl DisclosureRecord {
    /// The choice in `data`, which need not exist.
    pub fn in_folder(data: &Path) -> Self {
        Self { folder: Disk::new(data.to_owned()) }
    }

    /// What may be told. A file that cannot be read, or says anything else, is no consent.
    pub fn chosen(&self) -> Disclosed {
        match self.folder.read(FILE) {
            Ok(said) if said.trim_ascii() == CONSENT => Disclosed::Address,
            Ok(_) | Err(_) => Disclosed::Domain,
        }
    }

    /// Remembers a choice.
    ///
    /// # Errors
    /// If the file cannot be written or removed; the earlier choice then holds.
    pub fn save(&self, disclosed: Disclosed) -> io::Result<()> {
        let _held = self.folder.lock()?;
        match disclosed {
            Disclosed::Address => self.folder.write(FILE, CONSENT),
            Disclosed::Domain => match self.folder.remove(FILE) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                Ok(()) | Err(_) => Ok(()),
            },
        }
    }
}

const FILE: &str = "autoconfig-address";

/// What is in it.
const CONSENT: &[u8] = b"on";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_told_only_where_that_was_chosen() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("not there yet");
        let record = DisclosureRecord::in_folder(&data);
        assert_eq!(record.chosen(), Disclosed::Domain);
        record.save(Disclosed::Domain).unwrap();
        assert_eq!(record.chosen(), Disclosed::Domain);
        record.save(Disclosed::Address).unwrap();
        assert_eq!(record.chosen(), Disclosed::Address);
        record.save(Disclosed::Domain).unwrap();
        assert_eq!(record.chosen(), Disclosed::Domain);
        assert!(!data.join(FILE).exists(), "nothing is left of it");
        for nonsense in [&b""[..], b"off", b"on\noff", b"\xff\xfe"] {
            std::fs::write(data.join(FILE), nonsense).unwrap();
            assert_eq!(record.chosen(), Disclosed::Domain, "{nonsense:?}");
        }
    }
}
