//! What is kept of an account, entry by entry.

use serde::{Deserialize, Serialize};

use crate::store::OwnEntry;
use account::{Address, Protocol};

/// An entry of an account.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Part {
    /// The password for outgoing mail.
    Smtp,
    /// The password for incoming mail.
    Imap,
    /// Somebody else's server for outgoing mail.
    OutgoingServer,
}

impl Part {
    /// All of them, in the order in which they are stored.
    pub(super) const ALL: [Self; 3] = [Self::Smtp, Self::Imap, Self::OutgoingServer];

    /// Where it is.
    pub(super) fn entry(self, address: &Address) -> OwnEntry {
        match self {
            Self::Smtp => OwnEntry::password(address, Protocol::Smtp),
            Self::Imap => OwnEntry::password(address, Protocol::Imap),
            Self::OutgoingServer => OwnEntry::outgoing_server(address),
        }
    }

    /// Where its copy is, while another is being kept.
    pub(super) fn before(self, address: &Address) -> OwnEntry {
        match self {
            Self::Smtp => OwnEntry::password_before(address, Protocol::Smtp),
            Self::Imap => OwnEntry::password_before(address, Protocol::Imap),
            Self::OutgoingServer => OwnEntry::outgoing_server_before(address),
        }
    }
}
