//! Items that name neither account nor server: what programs' settings say whose they are.
//!
//! Looking changes nothing, and no password is kept, told or logged.

mod evolution;
mod kmail;

use super::settings::Folders;
use super::sought::Source;
use crate::account::Address;

/// What programs' settings say are the account's items. Reads files: may block.
pub(super) fn of(folders: &Folders, address: &Address) -> Vec<Source> {
    [evolution::sources(folders, address), kmail::sources(folders)].concat()
}
