//! KeePassXC, its database open: without a window and without its questions, or with both.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use zbus::blocking::Connection;

use super::{Ends, missing, until, variables};
use crate::stage::screen::Screen;

/// The question whether a program may read entries, as KeePassXC asks it unless a person has said otherwise.
pub(crate) struct AccessRequest {
    screen: Screen,
}

impl AccessRequest {
    /// Waits until it is on the screen.
    pub(crate) fn asks(&self) {
        self.screen.focus_window("--name", "Access Request");
    }

    /// Allows what is ticked: everything, at first.
    pub(crate) fn allow(&self) {
        self.screen.press("Return");
    }

    /// Takes the tick from the first entry, and allows the others.
    pub(crate) fn allow_all_but_the_first(&self) {
        self.screen.click("--name", "Access Request", [24, 51]);
        self.allow();
    }

    /// Closes the window without an answer.
    pub(crate) fn dismiss(&self) {
        self.screen.press("Escape");
    }
}

/// Starts it over a database that already holds a person's own entry; it asks nothing.
pub(super) fn start(home: &Path, address: &str, bus: &Connection) -> Ends {
    started(home, address, bus, "false", &[("QT_QPA_PLATFORM", "offscreen")])
}

/// As [`start`], with its window on a screen of its own, and its questions.
pub(super) fn start_asking(home: &Path, address: &str, bus: &Connection) -> (Ends, AccessRequest) {
    let screen = Screen::start();
    let shown = [("QT_QPA_PLATFORM", "xcb"), ("DISPLAY", &screen.name)];
    (started(home, address, bus, "true", &shown), AccessRequest { screen })
}

fn started(home: &Path, address: &str, bus: &Connection, asks: &str, display: &[(&str, &str)]) -> Ends {
    let database = home.join("test.kdbx");
    if !database.exists() {
        make(home, &database);
    }
    let settings = home.join(".config/keepassxc");
    std::fs::create_dir_all(&settings).expect("a folder");
    std::fs::write(settings.join("keepassxc.ini"), SETTINGS.replace("ASKS", asks)).expect("written settings");
    let program = Command::new("keepassxc")
        .envs(variables(home, address))
        .envs(display.iter().copied())
        // Its lock and its socket are there: another one that runs must not be found.
        .env("TMPDIR", home.join("run"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| missing("keepassxc", "keepassxc", &error));
    let program = Ends(program);
    // Over the bus, when its window is there: KeePassXC 2.7.10 falls over where a database that was named to
    // it with `--pw-stdin` is open before.
    let database = database.to_str().expect("a path of text");
    until("KeePassXC opens no database", || {
        bus.call_method(
            Some("org.keepassxc.KeePassXC.MainWindow"),
            "/keepassxc",
            Some("org.keepassxc.KeePassXC.MainWindow"),
            "openDatabase",
            &(database, "pretend"),
        )
        .is_ok()
    });
    program
}

fn make(home: &Path, database: &Path) {
    let source = home.join("database.xml");
    std::fs::write(&source, DATABASE).expect("a written database");
    let mut import = Command::new("keepassxc-cli")
        .args(["import", "--quiet", "--set-password", "--decryption-time", "100"])
        .args([&source, database])
        .env("HOME", home)
        .env("QT_QPA_PLATFORM", "offscreen")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| missing("keepassxc-cli", "keepassxc", &error));
    import.stdin.take().expect("its input").write_all(b"pretend\npretend\n").expect("a password written");
    assert!(import.wait().expect("keepassxc-cli").success(), "no database was made");
}

/// Without saving by itself: KeePassXC 2.7.4 falls over when secret-tool stores a few items while it does.
const SETTINGS: &str = "[General]
ConfigVersion=2
UpdateCheckMessageShown=true
AutoSaveAfterEveryChange=false

[FdoSecrets]
Enabled=true
ConfirmAccessItem=ASKS
ConfirmDeleteItem=ASKS
ShowNotification=false
UnlockBeforeSearch=false
";

/// The group that is shown on the bus is named twice: as text, and in base64.
const DATABASE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<KeePassFile>
  <Meta>
    <Generator>KeePassXC</Generator>
    <DatabaseName>test</DatabaseName>
    <RecycleBinEnabled>True</RecycleBinEnabled>
    <CustomData><Item>
      <Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{11111111-1111-1111-1111-111111111111}</Value>
    </Item></CustomData>
  </Meta>
  <Root><Group>
    <UUID>EREREREREREREREREREREQ==</UUID><Name>Root</Name>
    <Entry>
      <UUID>IiIiIiIiIiIiIiIiIiIiIg==</UUID>
      <String><Key>Title</Key><Value>My Bank</Value></String>
      <String><Key>UserName</Key><Value>anna@gmail.com</Value></String>
      <String><Key>Password</Key><Value>bank password</Value></String>
      <String><Key>URL</Key><Value>imap://imap.gmail.com</Value></String>
    </Entry>
  </Group></Root>
</KeePassFile>
"#;
