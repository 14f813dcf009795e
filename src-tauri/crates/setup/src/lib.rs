//! Everything the mail setup wizard decides and does; knows nothing of windows or terminals.
//!
//! Data flows one way: the person's [`wizard::Event`] goes to the [`session`], which runs what the pure
//! machine in [`wizard`] asks for and publishes the newest [`wizard::View`].
//!
//! | room | what is in it |
//! | --- | --- |
//! | [`wizard`] | the steps: events in, effects out, the view as a value |
//! | [`account`], [`provider`], [`secret`] | whose mail, what is known of the provider, the password |
//! | [`text`] | what is safe to show of text that came from somewhere else |
//! | [`cause`] | what can be found to be wrong, and what follows from it: one row per cause |
//! | [`net`] | names, connections, TLS: from a host name to an encrypted connection |
//! | [`check`] | proves a password over SMTP and IMAP, on our own wire; [`verdict`] is one answer from both |
//! | [`advice`] | what to do about what is wrong |
//! | [`records`] | accounts on disk, and what they were refused; without secrets |
//! | [`verify`] | a stored password: recalled, checked, and what came of it remembered |
//! | [`pause`] | how long nothing is sent after refusals in a row |
//! | [`keychain`] | our own secrets; other programs' mail items: list, clear, undo |
//! | [`programs`] | other mail programs: found, opened, their settings, where they keep passwords |
//! | [`folder`] | files of ours that change whole or not at all |
//! | [`language`] | which language the person reads |
//! | [`words`], [`report`] | what the terminal reads aloud, and what programs read |

pub mod advice;
pub mod pause;
pub mod records;
pub mod report;
pub mod session;
pub mod verify;
pub mod wizard;

pub use ::check::{self, verdict};
pub use ::keychain;
pub use ::programs;
pub use ::words::{self, language};
pub use account::{self, cause, folder, provider, secret, text};
