//! With whom one speaks, and over what.

use account::secret::Secret;
use account::{Protocol, Server};

/// With whom one speaks, and what must never be shown.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) protocol: Protocol,
    pub(crate) server: &'a Server,
    pub(crate) provider: Option<&'a str>,
    pub(crate) secret: &'a Secret,
    pub(crate) footing: Footing,
}

/// Whether it is certain who speaks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Footing {
    /// Before TLS: anybody on the way may say anything, so that it is not quoted and tells of the connection
    /// alone.
    Clear,
    /// The server has proved who it is.
    Encrypted,
}

impl Context<'_> {
    /// The same, before TLS.
    pub(crate) fn in_clear(self) -> Self {
        Self { footing: Footing::Clear, ..self }
    }
}
