//! The installer for Windows, under Wine: silent and by its windows; used from the terminal, removed without trace.
//!
//! It finds a prefix of its own in the environment, which `cargo xtask test` makes (`WINEPREFIX`).

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use practice::{Mood, Protocol, Provider};
use serde_json::Value;

use super::shelf::{files, package, well};
use crate::stage::daemon::Ends;
use crate::stage::patience::until;
use crate::stage::screen::Screen;

const UNINSTALL: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\MailSetupWizard";
const APP_PATH: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\mail-setup.exe";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs packages and Wine: cargo xtask package, then cargo xtask test"]
async fn it_is_installed_used_from_the_terminal_and_removed_without_trace() {
    let drive = Path::new(&std::env::var_os("WINEPREFIX").expect("WINEPREFIX")).join("drive_c");
    let before = files(&drive);
    well(&mut wine(&[package("setup.exe").to_str().unwrap(), "/S"]));

    let folder = installed(&drive);
    assert_eq!(
        files(&folder),
        [
            "LICENSE.txt",
            "README.txt",
            "THIRD-PARTY-LICENSES.txt",
            "WebView2Loader.dll",
            "mail-setup-wizard.exe",
            "mail-setup.exe",
            "uninstall.exe",
        ]
    );
    let menu =
        files(&drive).into_iter().find(|file| file.ends_with("Start Menu/Programs/Mail Setup Wizard.lnk"));
    assert!(menu.is_some(), "no entry in the start menu");
    assert!(registry(UNINSTALL).contains(env!("CARGO_PKG_VERSION")));
    assert!(registry(APP_PATH).contains("mail-setup.exe"));

    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let program = folder.join("mail-setup.exe");
    proves_the_password_or_sends_none(&program, &provider);
    let scan =
        wine(&[program.to_str().unwrap(), "keychain", "scan", "anna@gmail.com", "--json"]).output().unwrap();
    let found: Value = serde_json::from_slice(&scan.stdout).unwrap();
    assert_eq!((scan.status.code(), &found["locked"]), (Some(0), &Value::Bool(false)), "{found:#}");

    // It goes on as a copy of itself, since no program can remove its own file.
    well(&mut wine(&[folder.join("uninstall.exe").to_str().unwrap(), "/S"]));
    well(Command::new("wineserver").arg("--wait"));
    assert_eq!(registry(UNINSTALL), "");
    assert_eq!(registry(APP_PATH), "");
    let left: Vec<_> = files(&drive).into_iter().filter(|file| !before.contains(file)).collect();
    let of_ours: Vec<_> = left.iter().filter(|file| file.to_lowercase().contains("mail")).collect();
    // Of what a person did something stays, as is told: here the refusal that was counted.
    let is_told = |file: &&String| file.contains("AppData/Local/mail-setup-wizard/");
    assert!(of_ours.iter().all(is_told), "{of_ours:?}");
}

/// By the keyboard alone. Wine has no WebView2: so that is told, and the last page does not offer to open the window.
#[test]
#[ignore = "needs packages and Wine: cargo xtask package, then cargo xtask test"]
fn its_windows_install_and_remove_it() {
    const PAGES: &str = "^Mail Setup Wizard (Setup|Uninstall) $";
    const QUESTION: &str = "^Mail Setup Wizard (Setup|Uninstall)$";
    let drive = Path::new(&std::env::var_os("WINEPREFIX").expect("WINEPREFIX")).join("drive_c");
    let screen = Screen::start();
    let shown = |program: &Path| {
        let mut wine = wine(&[program.to_str().unwrap()]);
        Ends(wine.env("DISPLAY", &screen.name).spawn().unwrap())
    };
    let press = |window: &str| {
        screen.focus_window("--name", window);
        screen.press("Return");
    };

    // What runs without a display gives its own to whatever comes beside it.
    well(Command::new("wineserver").arg("--wait"));
    let mut setup = shown(&package("setup.exe"));
    // The licence; the folder; WebView2.
    [PAGES, PAGES, QUESTION].into_iter().for_each(press);
    goes_through(&screen, &mut setup.0);
    let folder = installed(&drive);
    assert!(folder.join("mail-setup-wizard.exe").is_file());

    let _uninstaller = shown(&folder.join("uninstall.exe"));
    // What stays; what goes.
    [QUESTION, PAGES].into_iter().for_each(press);
    goes_through(&screen, &mut Command::new("wineserver").arg("--wait").spawn().unwrap());
    assert!(!folder.exists(), "{:?}", files(&folder));
    assert_eq!([UNINSTALL, APP_PATH].map(registry), ["", ""]);
}

/// Enter is pressed until it is over: nothing tells another program when a button can be pressed.
fn goes_through(screen: &Screen, running: &mut Child) {
    until("it does not end", || {
        screen.press("Return");
        running.try_wait().unwrap().is_some()
    });
}

/// Windows takes an authority that is given for one check, and so both servers are proven. Wine 8 takes none
/// (`CertCreateCertificateChainEngine` fails): there it can only be seen that nothing is sent without trust.
fn proves_the_password_or_sends_none(program: &Path, provider: &Provider) {
    let asked = check(program, provider, provider.app_password());
    let answer: Value = serde_json::from_slice(&asked.stdout).unwrap();
    let signed_in = || [Protocol::Smtp, Protocol::Imap].map(|protocol| provider.log().sign_ins(protocol));
    if answer["verified"] == true {
        assert_eq!((asked.status.code(), signed_in()), (Some(0), [1, 1]), "{answer:#}");
        let wrong = check(program, provider, "abcdefghijklmnop");
        assert_eq!(wrong.status.code(), Some(1), "{wrong:?}");
    } else {
        assert_eq!(answer["verdict"]["cause"], "certificateUntrusted", "{answer:#}");
        assert_eq!((asked.status.code(), signed_in()), (Some(3), [0, 0]), "{answer:#}");
    }
}

fn installed(drive: &Path) -> PathBuf {
    let people = fs::read_dir(drive.join("users")).unwrap().map(|entry| entry.unwrap().path());
    let mut folders = people.map(|home| home.join("AppData/Local/Programs/Mail Setup Wizard"));
    folders.find(|folder| folder.is_dir()).expect("it is installed")
}

fn check(program: &Path, provider: &Provider, password: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let authority = folder.path().join("root.pem");
    fs::write(&authority, provider.root_pem()).unwrap();
    let at = |port| format!("{}:{port}:tls", provider.host());
    let mut command = wine(&[program.to_str().unwrap(), "check", provider.address(), "--json"]);
    command.args(["--password-stdin", "--smtp", &at(provider.smtp_port())]);
    command.args(["--imap", &at(provider.imap_port()), "--ca-file"]);
    // Wine's drive Z: is the whole of this computer.
    command.arg(format!("Z:{}", authority.display()));
    let mut running =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    writeln!(running.stdin.take().unwrap(), "{password}").unwrap();
    running.wait_with_output().unwrap()
}

/// What the registry has under a key; nothing if there is none.
fn registry(key: &str) -> String {
    let answer = wine(&["reg", "query", key]).output().unwrap();
    if answer.status.success() { String::from_utf8_lossy(&answer.stdout).into_owned() } else { String::new() }
}

fn wine(arguments: &[&str]) -> Command {
    let mut wine = Command::new("wine");
    let prefix = PathBuf::from(std::env::var_os("WINEPREFIX").expect("WINEPREFIX"));
    wine.args(arguments).env("HOME", prefix.with_file_name("home")).stdin(Stdio::null());
    wine
}
