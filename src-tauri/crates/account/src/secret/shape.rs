//! How app passwords look.

use serde::{Deserialize, Serialize};

/// How an app password looks.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum PasswordShape {
    /// Lower-case letters; spaces between groups are for reading only.
    Letters {
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
            Self::Letters { count } => bare.len() == count && bare.bytes().all(|b| b.is_ascii_lowercase()),
            Self::DashedGroups { groups, length } => {
                let mut seen = 0;
                bare.split('-').all(|group| {
                    seen += 1;
                    group.len() == length && group.bytes().all(|b| b.is_ascii_lowercase())
                }) && seen == groups
            }
        }
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
        let apple = PasswordShape::DashedGroups { groups: 4, length: 4 };
        assert!(apple.matches("abcd-efgh-ijkl-mnop"));
        assert!(!apple.matches("abcd-efgh-ijkl"));
        assert!(!apple.matches("abcdefghijklmnop"));
    }
}
