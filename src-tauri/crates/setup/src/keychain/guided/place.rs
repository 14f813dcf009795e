//! The places that a button can open: programs, folders, pages of the system's settings. Nothing that was
//! read from a file decides what is opened.

use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;

use serde::{Deserialize, Serialize};

use super::Folders;
use crate::handover;

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
        match (self, std::env::consts::OS) {
            (Self::InternetAccounts, "macos") => open::that_detached(
                "x-apple.systempreferences:com.apple.Internet-Accounts-Settings.extension",
            ),
            (Self::OnlineAccounts, "linux") => start("gnome-control-center", &["online-accounts"]),
            (Self::MailControlPanel, "windows") => start("control.exe", &["mlcfg32.cpl"]),
            (Self::Thunderbird, "macos") => start("open", &["-b", "org.mozilla.thunderbird"]),
            (Self::Thunderbird, _) => handover::open("thunderbird"),
            (Self::ClawsMail, _) => start("claws-mail", &[]),
            (Self::HomeFolder, _) => open_folder(|folders| folders.home),
            (Self::ConfigFolder, _) => open_folder(|folders| folders.config),
            (Self::InternetAccounts | Self::OnlineAccounts | Self::MailControlPanel, _) => {
                Err(io::ErrorKind::Unsupported.into())
            }
        }
    }
}

fn open_folder(which: fn(Folders) -> PathBuf) -> io::Result<()> {
    let folder = Folders::of_this_person().map(which).ok_or(io::ErrorKind::NotFound)?;
    open::that_detached(folder)
}

fn start(program: &str, arguments: &[&str]) -> io::Result<()> {
    let (none, quiet) = (Stdio::null(), Stdio::null());
    let mut child =
        Command::new(program).args(arguments).stdin(none).stdout(quiet).stderr(Stdio::null()).spawn()?;
    // Somebody has to wait for it, or it stays in the list of processes after its end.
    thread::spawn(move || child.wait());
    Ok(())
}
