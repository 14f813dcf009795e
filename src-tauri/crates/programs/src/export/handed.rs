//! What a program is given, and how its text can be: whose account, in which words, in a file or beside others.

use account::{Address, Outgoing, Servers};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::password_command::PasswordCommand;

/// Whether a text is a file, or part of one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Nature {
    /// The file is this and nothing else.
    Whole,
    /// It can be added to what is there.
    Block,
}

/// Whose account a program is given.
#[derive(Clone, Copy, Debug)]
pub struct Handed<'a> {
    /// The address.
    pub address: &'a Address,
    /// The servers that took the password.
    pub servers: &'a Servers,
    /// Whose server takes outgoing mail, and with which password.
    pub outgoing: Outgoing,
    /// Prints the password.
    pub command: &'a PasswordCommand,
    /// What the program reads.
    pub dialect: Dialect,
}

/// What a program reads that has changed its words.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Dialect {
    /// As its newest release does.
    Current,
    /// As the releases before the change did.
    Older,
}

/// The program cannot do what the account needs.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Unfit {
    /// It is sure to encrypt from the first byte only, and the server wants STARTTLS.
    #[error("it does not speak STARTTLS, or does without where it is not offered")]
    StartTls,
}

/// An address as the name of a file, of which no shell and no program takes a character for something else: what is
/// neither a letter nor a digit, nor usual in addresses, is an underscore.
pub(super) fn plain_name(address: &Address) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | '+');
    address.to_string().chars().map(|c| if is_plain(c) { c } else { '_' }).collect()
}

/// Text as a part of a URL.
pub(super) fn in_url(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// Text as a TOML string.
pub(super) fn in_toml(text: &str) -> String {
    toml::Value::from(text).to_string()
}
