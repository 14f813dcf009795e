//! The places that a button can open: programs, folders, pages of the system's settings. Nothing that was
//! read from a file decides what is opened.

use std::io;

use serde::{Deserialize, Serialize};

/// A place where the person can remove a password by hand.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// macOS: System Settings, Internet Accounts.
    InternetAccounts,
    /// GNOME: Settings, Online Accounts.
    OnlineAccounts,
    /// Windows: the control panel "Mail", where Outlook's profiles are.
    MailControlPanel,
    /// Thunderbird.
    Thunderbird,
    /// Claws Mail.
    ClawsMail,
    /// The person's home folder.
    HomeFolder,
    /// The folder of programs' settings.
    ConfigFolder,
}

impl Place {
    /// Opens it; it goes on by itself.
    ///
    /// # Errors
    /// If it is not a place of this system, or the system does not open it.
    pub fn open(self) -> io::Result<()> {
        match self {
            Self::InternetAccounts => open::that_detached(
                "x-apple.systempreferences:com.apple.Internet-Accounts-Settings.extension",
            ),
            Self::OnlineAccounts
            | Self::MailControlPanel
            | Self::Thunderbird
            | Self::ClawsMail
            | Self::HomeFolder
            | Self::ConfigFolder => Err(io::ErrorKind::Unsupported.into()),
        }
    }
}
