//! A server as it stands in a provider's file.

use std::num::NonZeroU16;

use serde::Deserialize;

use crate::server::Security;

/// A server in the data.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ProviderServer {
    /// Host name.
    pub host: String,
    /// TCP port.
    pub port: NonZeroU16,
    /// How it becomes encrypted.
    pub security: Security,
    /// The form of the user name.
    #[serde(default)]
    pub user: UserForm,
}

/// What a provider wants as the user name.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "camelCase")]
pub enum UserForm {
    /// The whole address.
    #[default]
    Address,
    /// What stands before the `@`.
    LocalPart,
}
