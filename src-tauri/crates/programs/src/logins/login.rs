//! A sign-in that settings describe, and where its password is.

use std::path::PathBuf;

use super::owner::Owner;
use account::Protocol;
use keychain::store::Attributes;

/// A sign-in, as settings describe it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Login {
    /// Whose it is.
    pub(crate) owner: Owner,
    /// `None` if it is another one, or if that is not said.
    pub(crate) protocol: Option<Protocol>,
    /// Where its password is; more than once if that is written more than once.
    pub(crate) kept: Vec<PasswordLine>,
}

/// A line of settings that says where a password is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct PasswordLine {
    pub(crate) spot: Spot,
    pub(crate) place: PasswordPlace,
}

/// A line of a file.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Spot {
    pub(crate) file: PathBuf,
    /// From 1.
    pub(crate) line: u32,
}

/// Where a password is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum PasswordPlace {
    /// In that very line.
    Line,
    /// In a keychain: what has one of these sets of attributes. A person chose them.
    Keychain(Vec<Attributes>),
    /// In a keychain, where only its program makes items with these attributes.
    OwnItem(Vec<Attributes>),
    /// In a store of pass, under this name.
    Entry(String),
    /// In a file of its own.
    File(PathBuf, Seal),
    /// Where only the command knows that stands in the line.
    Command,
}

/// Whether a file can be read as it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Seal {
    Open,
    Encrypted,
}

impl Login {
    /// With a password that is kept at one place.
    pub(crate) fn new(owner: Owner, protocol: Option<Protocol>, kept: Vec<PasswordLine>) -> Self {
        Self { owner, protocol, kept }
    }
}

impl PasswordLine {
    /// In the line itself.
    pub(crate) fn in_line(spot: Spot) -> Vec<Self> {
        vec![Self { spot, place: PasswordPlace::Line }]
    }

    /// At the places that a line names.
    pub(crate) fn at(spot: &Spot, places: Vec<PasswordPlace>) -> Vec<Self> {
        places.into_iter().map(|place| Self { spot: spot.clone(), place }).collect()
    }
}
