//! Whose server takes the outgoing mail of an account, and with which password.

use serde::{Deserialize, Serialize};

use crate::server::Protocol;

/// Whose server takes the outgoing mail of an account, and with which password.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Outgoing {
    /// The provider's, with the password of incoming mail.
    #[default]
    AsIncoming,
    /// The provider's, with a password of its own.
    OwnPassword,
    /// Somebody else's, such as that of the internet access: server, user name and password are its own.
    OtherServer,
}

impl Outgoing {
    /// True if the password is another one than that of incoming mail.
    pub fn has_own_password(self) -> bool {
        match self {
            Self::AsIncoming => false,
            Self::OwnPassword | Self::OtherServer => true,
        }
    }

    /// True for the protocol whose server is not the provider's.
    pub fn is_elsewhere(self, protocol: Protocol) -> bool {
        (self, protocol) == (Self::OtherServer, Protocol::Smtp)
    }
}

/// Keys of the providers whose rules hold at the servers of an account.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct ProviderKeys {
    /// Outgoing mail.
    pub smtp: Option<&'static str>,
    /// Incoming mail.
    pub imap: Option<&'static str>,
}

impl ProviderKeys {
    /// The key for one protocol.
    pub fn of(self, protocol: Protocol) -> Option<&'static str> {
        match protocol {
            Protocol::Smtp => self.smtp,
            Protocol::Imap => self.imap,
        }
    }
}

/// One provider for both.
impl From<Option<&'static str>> for ProviderKeys {
    fn from(key: Option<&'static str>) -> Self {
        Self { smtp: key, imap: key }
    }
}
