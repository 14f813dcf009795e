//! With whom one speaks.

use crate::account::{Protocol, Server};
use crate::secret::Secret;

/// With whom one speaks, and what must never be shown.
pub(in crate::check) struct Context<'a> {
    pub(in crate::check) protocol: Protocol,
    pub(in crate::check) server: &'a Server,
    pub(in crate::check) provider: Option<&'a str>,
    pub(in crate::check) secret: &'a Secret,
}
