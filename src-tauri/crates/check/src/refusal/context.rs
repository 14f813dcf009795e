//! With whom one speaks.

use account::secret::Secret;
use account::{Protocol, Server};

/// With whom one speaks, and what must never be shown.
pub(crate) struct Context<'a> {
    pub(crate) protocol: Protocol,
    pub(crate) server: &'a Server,
    pub(crate) provider: Option<&'a str>,
    pub(crate) secret: &'a Secret,
}
