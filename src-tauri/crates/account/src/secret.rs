//! Passwords: redacted in every output, wiped when dropped, never serialised; and the one normaliser
//! that the test, the keychain and every export go through.

mod look;
mod look_alike;
mod memory;
mod pasted;
mod shape;
mod suspect;

use std::fmt;

use serde::Deserialize;
use zeroize::Zeroizing;

pub use self::look::Look;
use self::look::look_at;
use self::memory::Guarded;
use self::pasted::app_password;
pub use self::shape::PasswordShape;
pub use self::suspect::{Suspect, Suspects};

/// A password, ready to be sent as it is.
///
/// Wiped when dropped, and kept out of the swap file. The libraries under the wire make copies that cannot be
/// wiped: the promise is a short life, not an erased memory.
#[derive(Clone, Eq, PartialEq)]
pub struct Secret(Guarded);

impl Secret {
    /// Longest password that is taken, in bytes.
    pub const MAX_LENGTH: usize = 1024;

    /// Takes text as a password without changing it: what the keychain or a server gave.
    pub fn new(text: String) -> Self {
        Self(Guarded::new(Zeroizing::new(text)))
    }

    /// The password itself. Only what sends, stores or prints it on demand may call this.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// How much it looks like the provider's app passwords.
    pub fn look(&self, shape: Option<&PasswordShape>) -> Look {
        look_at(&self.0, shape).look
    }

    /// What about it may be why it is refused.
    pub fn suspects(&self, shape: Option<&PasswordShape>) -> Suspects {
        look_at(&self.0, shape).suspects
    }

    /// The same without what is suspect and [removable](Suspects::removable); `None` if nothing is.
    pub fn without_suspects(&self, shape: Option<&PasswordShape>) -> Option<Self> {
        look_at(&self.0, shape).without.map(|without| Self(Guarded::new(without)))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

/// A password as a person typed or pasted it; may carry spaces and line ends that are not part of it.
#[derive(Clone, Deserialize, Eq, PartialEq)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts", type = "string"))]
#[serde(from = "String")]
pub struct EnteredSecret(Guarded);

impl From<String> for EnteredSecret {
    fn from(text: String) -> Self {
        Self(Guarded::new(Zeroizing::new(text)))
    }
}

impl fmt::Debug for EnteredSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

impl EnteredSecret {
    /// Makes the password that is tested, stored and exported.
    ///
    /// If what is left is exactly of the provider's shape, then that is the password: without white space,
    /// characters that cannot be seen and quotation marks around it, with capital letters made small where the
    /// provider has no others, and look-alikes made plain. Everything else stays exactly as typed, but for
    /// line ends behind it, which come from pasting.
    pub fn normalise(&self, shape: Option<&PasswordShape>) -> Result<Secret, SecretProblem> {
        if self.0.len() > Secret::MAX_LENGTH {
            return Err(SecretProblem::TooLong);
        }
        if let Some(app_password) = shape.and_then(|shape| app_password(&self.0, shape)) {
            return Ok(Secret(Guarded::new(app_password)));
        }
        let typed = self.0.trim_end_matches(['\r', '\n']);
        if typed.is_empty() {
            return Err(SecretProblem::Empty);
        }
        // CR and LF end a command; NUL separates the fields of SASL PLAIN (RFC 4616).
        if typed.contains(['\r', '\n', '\0']) {
            return Err(SecretProblem::LineBreak);
        }
        Ok(Secret::new(typed.to_owned()))
    }
}

/// Why a typed password cannot be sent at all.
#[derive(Clone, Copy, Debug, Eq, PartialEq, serde::Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum SecretProblem {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// A line break or NUL inside.
    #[error("line break or NUL inside")]
    LineBreak,
    /// More than [`Secret::MAX_LENGTH`] bytes.
    #[error("too long")]
    TooLong,
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOGLE: PasswordShape = PasswordShape::Letters { count: 16 };

    fn normalised(text: &str, shape: Option<&PasswordShape>) -> Result<String, SecretProblem> {
        EnteredSecret::from(text.to_owned()).normalise(shape).map(|secret| secret.expose().to_owned())
    }

    #[test]
    fn a_password_of_the_providers_shape_loses_its_spaces() {
        for pasted in
            ["abcd efgh ijkl mnop", "abcd\u{a0}efgh\u{a0}ijkl\u{a0}mnop\n", "\u{200b}abcdefghijklmnop\r\n"]
        {
            assert_eq!(normalised(pasted, Some(&GOOGLE)).unwrap(), "abcdefghijklmnop", "{pasted:?}");
        }
    }

    #[test]
    fn any_other_password_stays_as_typed() {
        for typed in ["abcd efgh ijkl mno", " pass word ", "päß wörd", "\u{200b}x"] {
            assert_eq!(normalised(typed, Some(&GOOGLE)).unwrap(), typed, "{typed:?}");
            assert_eq!(normalised(typed, None).unwrap(), typed, "{typed:?}");
        }
        assert_eq!(normalised("abcd efgh ijkl mnop", None).unwrap(), "abcd efgh ijkl mnop");
    }

    #[test]
    fn what_cannot_be_sent_is_refused() {
        assert_eq!(normalised("\n", None), Err(SecretProblem::Empty));
        assert_eq!(normalised("a\nb", None), Err(SecretProblem::LineBreak));
        assert_eq!(normalised("a\0b", None), Err(SecretProblem::LineBreak));
        assert_eq!(normalised(&"a".repeat(1025), None), Err(SecretProblem::TooLong));
    }

    #[test]
    fn a_secret_does_not_show_itself() {
        let shown =
            format!("{:?} {:?}", Secret::new("hunter2".into()), EnteredSecret::from("hunter2".to_owned()));
        assert_eq!(shown, "[secret] [secret]");
    }
}
