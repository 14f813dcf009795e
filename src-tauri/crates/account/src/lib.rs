//! Whose mail it is, and what is known of it before anything is reached.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `address`, `server`, `host` | the address, the servers, and how both are read as typed |
//! | `user_name` | how likely the name that signs in is the one that is wanted |
//! | [`provider`] | what is known of a provider: `providers/*.toml` |
//! | [`secret`] | passwords: redacted, wiped; the one normaliser; how app passwords look |
//! | [`cause`] | what can be found to be wrong, and what follows from it: one row per cause |
//! | [`folder`] | files of ours that change whole or not at all |
//! | [`text`] | what is safe to show of text that came from somewhere else |

mod address;
pub mod cause;
pub mod folder;
mod host;
pub mod provider;
pub mod secret;
mod server;
pub mod text;
mod user_name;

pub use self::address::{Address, AddressError};
pub use self::host::parse_host;
pub use self::server::{Alternatives, EnteredServer, Protocol, Security, Server, ServerProblem, Servers};
pub use self::user_name::UserName;
