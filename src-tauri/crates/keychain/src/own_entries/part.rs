//! What is kept of an account, entry by entry.

use serde::{Deserialize, Serialize};

use crate::store::OwnEntry;
use account::{Address, Protocol};

/// An entry of an account.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(from = "Name", into = "Name")]
pub(super) enum Part {
    /// The password for a protocol.
    Password(Protocol),
    /// The server at which that password was proven.
    Server(Protocol),
}

impl Part {
    /// All of them, in the order in which they are stored.
    pub(super) const ALL: [Self; 4] = [
        Self::Password(Protocol::Smtp),
        Self::Password(Protocol::Imap),
        Self::Server(Protocol::Smtp),
        Self::Server(Protocol::Imap),
    ];

    /// Where it is.
    pub(super) fn entry(self, address: &Address) -> OwnEntry {
        match self {
            Self::Password(protocol) => OwnEntry::password(address, protocol),
            Self::Server(protocol) => OwnEntry::server(address, protocol),
        }
    }

    /// Where its copy is, while another is being kept.
    pub(super) fn before(self, address: &Address) -> OwnEntry {
        match self {
            Self::Password(protocol) => OwnEntry::password_before(address, protocol),
            Self::Server(protocol) => OwnEntry::server_before(address, protocol),
        }
    }
}

/// How it is called in a journal.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
enum Name {
    Smtp,
    Imap,
    OutgoingServer,
    IncomingServer,
}

impl From<Name> for Part {
    fn from(name: Name) -> Self {
        match name {
            Name::Smtp => Self::Password(Protocol::Smtp),
            Name::Imap => Self::Password(Protocol::Imap),
            Name::OutgoingServer => Self::Server(Protocol::Smtp),
            Name::IncomingServer => Self::Server(Protocol::Imap),
        }
    }
}

impl From<Part> for Name {
    fn from(part: Part) -> Self {
        match part {
            Part::Password(Protocol::Smtp) => Self::Smtp,
            Part::Password(Protocol::Imap) => Self::Imap,
            Part::Server(Protocol::Smtp) => Self::OutgoingServer,
            Part::Server(Protocol::Imap) => Self::IncomingServer,
        }
    }
}
