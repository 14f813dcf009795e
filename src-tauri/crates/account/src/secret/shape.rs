//! How app passwords look.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// How all app passwords of a provider look. What is not certain of all of them has no place here: what fits
/// is cleaned without asking, and what differs is taken for something else.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PasswordShape {
    /// Lower-case letters; spaces between groups are for reading only.
    Letters {
        /// How many.
        count: usize,
    },
    /// Letters of either case and digits; spaces between groups are for reading only.
    LettersAndDigits {
        /// How many.
        count: usize,
    },
    /// Groups of lower-case letters joined by dashes, which belong to the password (Apple).
    DashedGroups {
        /// Number of groups.
        groups: usize,
        /// Letters in each.
        length: usize,
    },
}

impl PasswordShape {
    /// True if `bare`, a password without white space, looks like this.
    pub fn matches(&self, bare: &str) -> bool {
        match *self {
            Self::Letters { count } | Self::LettersAndDigits { count } => {
                bare.len() == count && self.is_made_of(bare)
            }
            Self::DashedGroups { groups, length } => {
                let mut seen = 0;
                bare.split('-').all(|group| {
                    seen += 1;
                    group.len() == length && self.is_made_of(group)
                }) && seen == groups
            }
        }
    }

    /// How many letters, or letters and digits, there are.
    pub(super) fn length(&self) -> usize {
        match *self {
            Self::Letters { count } | Self::LettersAndDigits { count } => count,
            Self::DashedGroups { groups, length } => groups * length,
        }
    }

    /// True if there are only characters that these have besides dashes.
    pub(super) fn is_made_of(&self, characters: &str) -> bool {
        characters.bytes().all(|byte| match self {
            Self::Letters { .. } | Self::DashedGroups { .. } => byte.is_ascii_lowercase(),
            Self::LettersAndDigits { .. } => byte.is_ascii_alphanumeric(),
        })
    }

    /// True if capital letters may be of the password's own.
    pub(super) fn has_capitals(&self) -> bool {
        match self {
            Self::Letters { .. } | Self::DashedGroups { .. } => false,
            Self::LettersAndDigits { .. } => true,
        }
    }

    /// These characters as the provider writes them; `None` if they are others, or too few or too many.
    pub(super) fn write(&self, characters: &str) -> Option<Zeroizing<String>> {
        if characters.len() != self.length() || !self.is_made_of(characters) {
            return None;
        }
        let mut written = Zeroizing::new(String::with_capacity(2 * characters.len()));
        for (at, character) in characters.chars().enumerate() {
            if let Self::DashedGroups { length, .. } = *self
                && at > 0
                && at % length == 0
            {
                written.push('-');
            }
            written.push(character);
        }
        Some(written)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_tell_app_passwords_from_others() {
        let google = PasswordShape::Letters { count: 16 };
        assert!(google.matches("abcdefghijklmnop"));
        assert!(!google.matches("abcdefghijklmno1"));
        let fastmail = PasswordShape::LettersAndDigits { count: 16 };
        assert!(fastmail.matches("3k9x7q2m8v5t1z4w"));
        assert!(!fastmail.matches("3k9x7q2m8v5t1z4"));
        assert!(!fastmail.matches("3k9x-7q2m-8v5t-1"));
        let apple = PasswordShape::DashedGroups { groups: 4, length: 4 };
        assert!(apple.matches("abcd-efgh-ijkl-mnop"));
        assert!(!apple.matches("abcd-efgh-ijkl"));
        assert!(!apple.matches("abcdefghijklmnop"));
    }

    #[test]
    fn what_a_shape_writes_it_recognises() {
        let apple = PasswordShape::DashedGroups { groups: 4, length: 4 };
        assert_eq!(apple.write("abcdefghijklmnop").unwrap().as_str(), "abcd-efgh-ijkl-mnop");
        assert_eq!(apple.write("abcdefghijklmno"), None);
        let google = PasswordShape::Letters { count: 16 };
        assert_eq!(google.write("abcdefghijklmnop").unwrap().as_str(), "abcdefghijklmnop");
        assert_eq!(google.write("abcdefghijklmno1"), None);
    }
}
