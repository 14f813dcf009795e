//! The keychains of Linux: the Secret Service (freedesktop.org Secret Service API, draft 0.2), and KWallet's own
//! folders.

mod entries;
mod errors;
mod items;
mod keychains;
mod kwallet;
mod open;
mod question;
mod search;
mod service;

pub(super) use self::entries::Entries;
pub(super) use self::errors::error_of;
pub(super) use self::keychains::Keychains;
