//! The keychains of Linux: the Secret Service (freedesktop.org Secret Service API, draft 0.2), and KWallet's own
//! folders.

mod errors;
mod items;
mod keychains;
mod kwallet;
mod question;
mod search;
mod service;

pub(super) use self::errors::error_of;
pub(super) use self::items::is_kwallet;
pub(super) use self::keychains::Keychains;
