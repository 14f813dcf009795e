//! A mail item of another program, as it is shown.

use serde::{Deserialize, Serialize};

use account::Protocol;

/// A mail item of another program, as listed: no secret was read.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Opaque; stable for as long as the item is unchanged.
    pub id: String,
    /// Where it is kept: the collection's label.
    pub store: String,
    /// Code of the program that keeps it (`geary`, `msmtp`, `git`, `network`): words `program-…`.
    pub program: String,
    /// Its label, as the program wrote it.
    pub label: String,
    /// Server, if it names one.
    pub server: Option<String>,
    /// Account, if it names one.
    pub user: Option<String>,
    /// Protocol, if it names one.
    pub protocol: Option<Protocol>,
    /// Last change, in seconds since 1970 UTC.
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub modified: Option<u64>,
    /// How sure it is that it belongs to the account.
    #[serde(rename = "match")]
    pub matched: Match,
    /// What is offered.
    pub action: ItemAction,
    /// Whether it can be brought back.
    pub undo: bool,
    /// Code of why it is listed: words `why-…`.
    pub why: String,
    /// The lines of programs' settings that have it looked up.
    #[serde(default)]
    pub read_by: Vec<Reader>,
}

/// A line of a program's settings that has an item looked up.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Reader {
    /// Code of the program: words `program-…`.
    pub program: String,
    /// The file, from the person's home if it is in there: `~/.mbsyncrc`.
    pub path: String,
    /// The line in it, from 1.
    pub line: u32,
}

/// How sure it is that an item belongs to the account.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Match {
    /// Names the account and a mail protocol or the provider's server.
    Exact,
    /// May belong to it.
    Likely,
}

/// What can be done with an item.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum ItemAction {
    /// Put the verified password into it.
    Replace,
    /// Remove it.
    Clear,
    /// There is none: make it, with the verified password.
    Make,
}
