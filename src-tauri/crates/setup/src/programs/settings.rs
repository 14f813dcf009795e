//! Items that name neither account nor server: what programs' settings say whose they are.
//!
//! Looking changes nothing, and no password is kept, told or logged.

mod evolution;
pub(super) mod key_file;
mod kmail;

use super::folders::Folders;
use crate::account::Address;
use crate::keychain::sought::Source;

/// What programs' settings say are the account's items. Reads files: may block.
pub(crate) fn of(folders: &Folders, address: &Address) -> Vec<Source> {
    [evolution::sources(folders, address), kmail::sources(folders)].concat()
}
