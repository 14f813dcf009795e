//! Mail programs as their installers name them to Windows, and which of them are found.

use std::fs;
use std::path::Path;

use programs::installed::{self, Group};

/// Panics if a program that is here is not found, or one is whose files are gone. Files are made in `data`.
pub fn are_found(data: &Path) {
    fs::create_dir_all(data).expect("a folder");
    // Wine takes a path without a drive for one of the Linux around it.
    let around = found();
    let at = |name: &str| data.join(name).display().to_string();
    for file in ["thunderbird.exe", "OUTLOOK.EXE", "Update.exe", "mailspring.exe", "thebat.exe", "msmtp.exe"]
    {
        fs::write(data.join(file), b"MZ").expect("a file");
    }
    let mail = |name: &str, line: &str, whose: store::Whose| {
        store::text(whose, &format!(r"Software\Clients\Mail\{name}\shell\open\command"), line);
    };
    mail("Mozilla Thunderbird", &format!("\"{}\" -mail", at("thunderbird.exe")), store::Whose::All);
    mail("Microsoft Outlook", &format!("\"{}\" /recycle", at("OUTLOOK.EXE")), store::Whose::All);
    let by_its_updater = format!("\"{}\" --processStart \"mailspring.exe\"", at("Update.exe"));
    mail("Mailspring", &by_its_updater, store::Whose::Person);
    mail("The Bat!", &format!("{} /NOLOGO", at("thebat.exe")), store::Whose::Person);
    // What an uninstaller left.
    mail("Postbox", &format!("\"{}\"", at("gone.exe")), store::Whose::Person);
    let path = r"Software\Microsoft\Windows\CurrentVersion\App Paths\msmtp.exe";
    store::text(store::Whose::All, path, &at("msmtp.exe"));
    let came: Vec<_> = found().into_iter().filter(|code| !around.contains(code)).collect();
    assert_eq!(came, ["mailspring", "msmtpFile", "outlook", "theBat", "thunderbird"]);
}

/// Codes of the programs that are on this computer.
fn found() -> Vec<String> {
    let here = installed::programs().into_iter().filter(|program| program.group == Group::Here);
    let mut codes: Vec<_> = here.map(|program| program.id).collect();
    codes.sort();
    codes
}

#[cfg(windows)]
mod store {
    use windows_registry::{CURRENT_USER, LOCAL_MACHINE};

    /// For whom something is installed.
    #[derive(Clone, Copy)]
    pub(super) enum Whose {
        Person,
        All,
    }

    /// Writes the unnamed value of a key.
    pub(super) fn text(whose: Whose, key: &str, text: &str) {
        let all = match whose {
            Whose::Person => CURRENT_USER,
            Whose::All => LOCAL_MACHINE,
        };
        all.create(key).expect("a key").set_string("", text).expect("written");
    }
}

#[cfg(not(windows))]
mod store {
    #[derive(Clone, Copy)]
    pub(super) enum Whose {
        Person,
        All,
    }

    pub(super) fn text(_: Whose, _: &str, _: &str) {
        panic!("only Windows has a registry");
    }
}
