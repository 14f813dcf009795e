//! The pages that a provider may have.

use serde::{Deserialize, Serialize};

/// A page a person may ask for; never an address of their own.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum PageName {
    /// Where app passwords are made.
    AppPasswords,
    /// Where two-step sign-in is switched on.
    TwoStep,
    /// Help on app passwords.
    Help,
    /// Where a held-back sign-in is confirmed.
    WebLogin,
    /// Where IMAP is switched on.
    MailSettings,
}
