//! What may be wrong with a password that was typed or pasted: what can be seen of it without knowing it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Something about a password that may be why it is refused.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Suspect {
    /// White space in front of it.
    SpaceBefore,
    /// White space behind it.
    SpaceBehind,
    /// A character in it that cannot be seen.
    Invisible,
    /// Quotation marks around it.
    Quotes,
    /// White space between groups of equal length, as it is put in for reading.
    SpacesBetweenGroups,
    /// Other white space within it.
    SpacesWithin,
    /// Capital letters, where the provider's app passwords have none.
    Capitals,
    /// A character that only looks like a plain one: of another alphabet, or put in by a program.
    LookAlike,
    /// Dashes are missing, or there are some where the provider has none.
    Dashes,
    /// An app password with other words beside it, such as “Password:”.
    CopiedAlong,
    /// An app password but for the number of its letters.
    Length,
    /// An app password but for a character that the provider's have not.
    OtherCharacter,
    /// A character outside ASCII, which servers read in different ways (RFC 4013 is not kept by all).
    OutsideAscii,
}

impl Suspect {
    /// All of them, in the order in which they are named.
    pub const ALL: [Self; 13] = [
        Self::SpaceBefore,
        Self::SpaceBehind,
        Self::Invisible,
        Self::Quotes,
        Self::SpacesBetweenGroups,
        Self::SpacesWithin,
        Self::Capitals,
        Self::LookAlike,
        Self::Dashes,
        Self::CopiedAlong,
        Self::Length,
        Self::OtherCharacter,
        Self::OutsideAscii,
    ];
}

/// Some of them.
#[derive(Clone, Copy, Default, Eq, PartialEq)]
pub struct Suspects(u16);

impl Suspects {
    /// None of them.
    pub const NONE: Self = Self(0);

    /// Whether this is one of them.
    pub fn contains(self, suspect: Suspect) -> bool {
        self.0 & bit(suspect) != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether there is white space, wherever it is.
    pub fn has_spaces(self) -> bool {
        [Suspect::SpaceBefore, Suspect::SpaceBehind, Suspect::SpacesBetweenGroups, Suspect::SpacesWithin]
            .iter()
            .any(|suspect| self.contains(*suspect))
    }

    /// Each of them, in the order of [`Suspect::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Suspect> {
        Suspect::ALL.into_iter().filter(move |suspect| self.contains(*suspect))
    }

    /// Those that the next try can do without. Spaces within a password are often its own: they come last,
    /// when nothing else is left. Of an app password with a letter missing no other try can be right.
    #[must_use]
    pub fn removable(self) -> Self {
        let is_garbled = self.contains(Suspect::Length) || self.contains(Suspect::OtherCharacter);
        // What is the password's own cannot be left out.
        let all = self.but(Suspect::OutsideAscii);
        let first = all.but(Suspect::SpacesWithin);
        match (is_garbled, first.is_empty()) {
            (true, _) => Self::NONE,
            (false, true) => all,
            (false, false) => first,
        }
    }

    /// These but for one.
    #[must_use]
    pub fn but(self, suspect: Suspect) -> Self {
        Self(self.0 & !bit(suspect))
    }

    pub(super) fn add(&mut self, suspect: Suspect) {
        self.0 |= bit(suspect);
    }
}

impl FromIterator<Suspect> for Suspects {
    fn from_iter<I: IntoIterator<Item = Suspect>>(suspects: I) -> Self {
        let mut set = Self::default();
        suspects.into_iter().for_each(|suspect| set.add(suspect));
        set
    }
}

impl fmt::Debug for Suspects {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

fn bit(suspect: Suspect) -> u16 {
    1 << suspect as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_into_it() {
        assert_eq!(Suspect::ALL.into_iter().collect::<Suspects>().iter().collect::<Vec<_>>(), Suspect::ALL);
        assert!(Suspects::default().is_empty());
        for suspect in Suspect::ALL {
            assert_eq!(Suspects::from_iter([suspect]).iter().collect::<Vec<_>>(), [suspect]);
        }
    }

    #[test]
    fn spaces_within_are_left_out_last_and_nothing_is_tried_of_half_a_password() {
        use Suspect::{Length, OutsideAscii, Quotes, SpaceBehind, SpacesWithin};
        for (found, removable) in [
            (vec![SpaceBehind, SpacesWithin], vec![SpaceBehind]),
            (vec![SpacesWithin], vec![SpacesWithin]),
            (vec![Quotes, Length], vec![]),
            (vec![OutsideAscii], vec![]),
            (vec![OutsideAscii, SpacesWithin], vec![SpacesWithin]),
            (vec![], vec![]),
        ] {
            let found: Suspects = found.into_iter().collect();
            assert_eq!(found.removable(), removable.into_iter().collect(), "{found:?}");
        }
    }
}
