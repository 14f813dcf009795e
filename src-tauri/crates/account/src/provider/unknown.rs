//! What was looked for and not found. A file has a fact, or says here that nobody is known to tell it.

use serde::Deserialize;

/// Facts that no source gives: each with what was looked at, and at the end the day.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Unknown {
    /// The page where app passwords are made.
    pub app_passwords: Option<String>,
    /// The page where two-step sign-in is switched on.
    pub two_step: Option<String>,
    /// The page where access for mail programs is switched on.
    pub mail_settings: Option<String>,
    /// Its own help.
    pub help: Option<String>,
    /// What the way to an app password is called on its page.
    pub steps: Option<String>,
    /// When its app passwords end.
    pub revoked: Option<String>,
    /// How much it lets through.
    pub limits: Option<String>,
    /// Of which day the facts are.
    pub checked: Option<String>,
    /// A second source that does not rest on the first.
    pub second_source: Option<String>,
}
