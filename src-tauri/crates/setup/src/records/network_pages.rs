//! Whether pages may be asked for that tell a network's sign-in page from the internet, on disk. While nothing is chosen,
//! they may.

use std::io;
use std::path::Path;

use account::folder::{Disk, Folder as _};
use check::diagnose::Page;

/// Whether such pages are asked for where a server cannot be reached.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NetworkPages {
    /// The usual ones are.
    Asked,
    /// None is.
    LeftOut,
}

impl NetworkPages {
    /// The pages that are asked for.
    pub fn pages(self) -> Vec<Page> {
        match self {
            Self::Asked => Page::usual(),
            Self::LeftOut => vec![],
        }
    }
}

/// The choice, as a file in a folder of ours that is there only while no page may be asked for.
#[derive(Clone, Debug)]
pub struct NetworkPagesRecord {
    folder: Disk,
}

impl NetworkPagesRecord {
    /// The choice in `data`, which need not exist.
    pub fn in_folder(data: &Path) -> Self {
        Self { folder: Disk::new(data.to_owned()) }
    }

    /// What was chosen. Whoever has such a file did not want them, whatever is in it.
    pub fn chosen(&self) -> NetworkPages {
        match self.folder.read(FILE) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => NetworkPages::Asked,
            Ok(_) | Err(_) => NetworkPages::LeftOut,
        }
    }

    /// Remembers a choice.
    ///
    /// # Errors
    /// If the file cannot be written or removed; the earlier choice then holds.
    pub fn save(&self, chosen: NetworkPages) -> io::Result<()> {
        let _held = self.folder.lock()?;
        match chosen {
            NetworkPages::LeftOut => self.folder.write(FILE, b"off"),
            NetworkPages::Asked => match self.folder.remove(FILE) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                Ok(()) | Err(_) => Ok(()),
            },
        }
    }
}

const FILE: &str = "network-pages";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_asked_for_until_that_is_switched_off() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("not there yet");
        let record = NetworkPagesRecord::in_folder(&data);
        assert_eq!(record.chosen(), NetworkPages::Asked);
        record.save(NetworkPages::Asked).unwrap();
        record.save(NetworkPages::LeftOut).unwrap();
        assert_eq!(record.chosen(), NetworkPages::LeftOut);
        assert_eq!(record.chosen().pages(), []);
        for nonsense in [&b""[..], b"on", b"\xff\xfe"] {
            std::fs::write(data.join(FILE), nonsense).unwrap();
            assert_eq!(record.chosen(), NetworkPages::LeftOut, "{nonsense:?}");
        }
        record.save(NetworkPages::Asked).unwrap();
        assert_eq!(record.chosen().pages(), Page::usual());
        assert!(!data.join(FILE).exists(), "nothing is left of it");
    }
}
