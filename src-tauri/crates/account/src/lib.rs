//! Whose mail it is, and what is known of it before anything is reached.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `account` | an account: its address, and its provider as far as it is known |
//! | `alternatives` | where else its servers may answer |
//! | `address`, `server`, `host` | the address, the servers, and how both are read as typed |
//! | `user_name` | how likely the name that signs in is the one that is wanted |
//! | `outgoing` | whose server takes outgoing mail, and with which password |
//! | `host_scope` | where a server is: on this computer, in a network of one's own, on the internet |
//! | [`bridge`] | programs on this computer that stand in for a mail server: `bridges/*.toml` |
//! | [`interceptor`] | programs and networks that read encrypted connections: `interceptors.toml` |
//! | [`mail_filter`] | who receives mail only to filter it: `mail_filters.toml` |
//! | `fingerprint` | what tells one certificate from every other |
//! | [`provider`] | what is known of a provider: `providers/*.toml` |
//! | `secrets` | the passwords of an account: one, or one for each protocol |
//! | [`secret`] | passwords: redacted, wiped; the one normaliser; how app passwords look |
//! | [`cause`] | what can be found to be wrong, and what follows from it: one row per cause |
//! | [`folder`] | files of ours that change whole or not at all |
//! | [`text`] | what is safe to show of text that came from somewhere else |

mod account;
mod address;
mod alternatives;
pub mod bridge;
pub mod cause;
mod fingerprint;
pub mod folder;
mod host;
mod host_scope;
pub mod interceptor;
pub mod mail_filter;
mod outgoing;
pub mod provider;
pub mod secret;
mod secrets;
mod server;
pub mod text;
mod user_name;

pub use self::account::Account;
pub use self::address::{Address, AddressError};
pub use self::fingerprint::Fingerprint;
pub use self::host::{is_at_or_below, parse_host};
pub use self::host_scope::HostScope;
pub use self::outgoing::{Outgoing, ProviderKeys};
pub use self::secrets::Secrets;
pub use self::server::{
    Alternatives, EnteredServer, Protocol, Security, Server, ServerProblem, Servers, is_user_name,
};
pub use self::user_name::{OwnAddress, OwnAddressProblem, UserName};
