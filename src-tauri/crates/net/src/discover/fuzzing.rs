//! What the fuzz targets ask of the readers of files.

use account::{Address, Server};

use super::{config_file, pacc};

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub enum File {
    /// XML, as autoconfig and Thunderbird's collection have it.
    Autoconfig,
    /// JSON, as a domain publishes it.
    Pacc,
}

/// The servers in a file, outgoing and incoming; `None` if nothing in it is of use.
pub fn read(kind: File, file: &[u8], address: &Address) -> Option<[Vec<Server>; 2]> {
    let answer = match kind {
        File::Autoconfig => config_file::read(file, address),
        File::Pacc => pacc::read(file, address),
    };
    answer.ok().map(|answer| [answer.smtp, answer.imap])
}
