//! The two protocols that the provider speaks.

/// Which of the two servers.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Protocol {
    /// Outgoing mail.
    Smtp,
    /// Incoming mail.
    Imap,
}
