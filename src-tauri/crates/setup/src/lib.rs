//! Everything the mail setup wizard decides and does; knows nothing of windows or terminals.
//!
//! Data flows one way: the person's [`wizard::Event`] goes to the [`session`], which runs what the pure
//! machine in [`wizard`] asks for and publishes the newest [`wizard::View`].
//!
//! | room | what is in it |
//! | --- | --- |
//! | [`access`] | the mail server of whoever gives the access to this network |
//! | [`wizard`] | the steps: events in, effects out, the view as a value |
//! | [`advice`] | what to do about what is wrong |
//! | [`network_report`] | what a look at the network found, to be shown and shared |
//! | [`clipboard`] | the app password on the clipboard, for a while |
//! | [`records`] | accounts on disk, and what they were refused; without secrets |
//! | [`discovery`] | the servers of an address, found and proven |
//! | [`verify`] | a stored password: recalled, checked, and what came of it remembered |
//! | [`watch`] | the same once a day by itself, and a notification when an account needs the person |
//! | [`pause`] | how long nothing is sent after refusals in a row; what comes of a sign-in is counted there |
//! | [`clock`] | what time it is |
//! | [`json_contract`] | what programs read: JSON |
//! | [`seclusion`] | what other programs may see of this one |

#[cfg(all(feature = "testing", not(debug_assertions)))]
compile_error!(
    "the hooks of the tests must be in nothing that people get: they are for builds with debug assertions"
);

pub mod access;
pub mod advice;
pub mod clipboard;
pub mod clock;
pub mod discovery;
pub mod json_contract;
pub mod network_report;
pub mod pause;
pub mod records;
pub mod seclusion;
pub mod session;
#[cfg(test)]
mod survival;
pub mod verify;
pub mod watch;
pub mod wizard;
