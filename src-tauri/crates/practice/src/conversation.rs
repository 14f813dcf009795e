//! What a conversation needs to know, and what follows it.

use std::sync::Arc;

use crate::log::Page;
use crate::mailbox::Mailbox;
use crate::mood::Mood;

/// What a conversation stands on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Footing {
    /// TLS from the first byte.
    Tls,
    /// In clear; STARTTLS has to come first.
    Clear,
    /// TLS after STARTTLS; no greeting comes again.
    Upgraded,
    /// In clear, without STARTTLS, and sign-ins are taken: what an attacker on the way would do.
    Stripped,
}

/// What a conversation needs to know.
pub(crate) struct Scene {
    pub(crate) mood: Mood,
    pub(crate) footing: Footing,
    pub(crate) page: Arc<Page>,
    pub(crate) mailbox: Arc<Mailbox>,
}

/// What follows a conversation.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Next {
    /// The connection is closed in good order.
    Close,
    /// The connection is dropped, without so much as a closing alert.
    HangUp,
    /// The TLS handshake.
    StartTls,
}
