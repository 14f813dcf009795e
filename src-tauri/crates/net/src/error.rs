//! Why there is no connection.

use std::collections::BTreeMap;

use account::cause::Cause;

/// There is no connection over which a password may be sent.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{cause:?}")]
pub struct NetError {
    /// Why.
    pub cause: Cause,
    /// Facts for the words, by Fluent variable name: `expired`, `begins`, `clock`, `presented`, `suggested`, `issuer`,
    /// and the keys of a `bridge` or an `interceptor` that the issuer tells; besides, [`GREETING`](super::GREETING).
    pub facts: BTreeMap<String, String>,
}

impl From<Cause> for NetError {
    fn from(cause: Cause) -> Self {
        Self { cause, facts: BTreeMap::new() }
    }
}
