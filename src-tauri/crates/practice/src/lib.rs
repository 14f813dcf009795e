//! A pretend mail provider on 127.0.0.1: SMTP and IMAP that behave, or misbehave, on demand.
//!
//! Part of the product ("Practise with a pretend account") and of the tests. It speaks real
//! protocols over real sockets and real TLS, with a certificate made at start; it knows nothing of
//! the wizard that talks to it.
//!
//! ```no_run
//! # async fn example() -> Result<(), practice::StartError> {
//! use practice::{Mood, Protocol, Provider};
//!
//! let provider = Provider::start(Mood::NeedsAppPassword).await?;
//! println!("smtps://{}:{}", provider.host(), provider.smtp_port());
//! // … a client signs in with provider.address() and provider.account_password() …
//! assert_eq!(provider.log().sign_ins(Protocol::Smtp), 1);
//! # Ok(()) }
//! ```
//!
//! There is one account, with two passwords: the app password works, the account password is refused
//! with the request for an app password, any other is wrong. What differs from that is the [`Mood`].
//! The servers say what Gmail says, in its structure, because that is what clients have to understand.
//!
//! The map: [`Mood`] is what goes wrong; `port` takes connections and brings them to a `conversation`,
//! `smtp` and `imap` hold it, in `lines`; `account` decides who gets in; `mailbox` keeps what
//! was sent; `certificate` makes the
//! certificates; `tap` and `log` write down what clients do; `delay` puts them at a distance.

mod account;
mod certificate;
mod conversation;
mod delay;
mod error;
mod imap;
mod lines;
mod log;
mod mailbox;
mod mood;
mod port;
mod protocol;
mod provider;
mod smtp;
mod tap;

pub use crate::error::StartError;
pub use crate::log::{Connection, Log};
pub use crate::mailbox::Post;
pub use crate::mood::Mood;
pub use crate::protocol::Protocol;
pub use crate::provider::{Options, Provider, Security};
