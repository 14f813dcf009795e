//! Entries of KWallet's own folders, told by attributes: they have none themselves.

use super::store::Attributes;

/// The schema that says that it is one.
pub(super) const SCHEMA: &str = "org.kde.kwallet";
/// The attribute with the name of its folder.
pub(super) const FOLDER: &str = "folder";
/// The attribute with its name in the folder.
pub(super) const KEY: &str = "key";

/// The attributes of the entry with this name in this folder, in whichever wallet.
pub fn attributes(folder: &str, key: &str) -> Attributes {
    [("xdg:schema", SCHEMA), (FOLDER, folder), (KEY, key)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

/// True for an entry that opens something else: a browser's key, a network, what was typed into pages.
pub(super) fn is_a_systems(attributes: &Attributes) -> bool {
    let folder = attributes.get(FOLDER).map(String::as_str).unwrap_or_default();
    let key = attributes.get(KEY).map(String::as_str).unwrap_or_default();
    matches!(folder, "Form Data" | "Network Management" | "kdeconnect" | "ksshaskpass")
        || folder.ends_with(" Keys")
        || key.ends_with("Safe Storage")
}
