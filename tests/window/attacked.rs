//! What a page that was taken over can do: nothing but what a person can.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use serde_json::{Value, json};
use tokio::process::Command;

use super::person::Window;
use crate::stage::patience::until;
use crate::stage::web_driver::{WebDriver, variable};

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn the_window_stays_at_its_own_page() {
    let window = Window::open("stays", &[]).await;
    window.sees("welcome.heading").await;
    let own = window.client.current_url().await.unwrap();
    for attempt in [
        "location.href = 'https://example.org/'",
        "location.replace('file:///etc/passwd')",
        "location.assign('data:text/html,<h1>another</h1>')",
        "window.open('https://example.org/', '_blank')",
        "window.open('https://example.org/', '_self')",
        "Object.assign(document.createElement('a'), { href: 'https://example.org/', target: '_blank' }).click()",
        "Object.assign(document.createElement('a'), { href: 'https://example.org/' }).click()",
        // As a file that is dropped beside a field.
        "const drop = new DataTransfer();
         drop.items.add(new File(['<h1>another</h1>'], 'another.html', { type: 'text/html' }));
         drop.setData('text/uri-list', 'file:///etc/passwd');
         for (const kind of ['dragenter', 'dragover', 'drop'])
           document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: drop, bubbles: true, cancelable: true }))",
    ] {
        window.client.execute(attempt, vec![]).await.unwrap();
        window.runs("await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))").await;
        assert_eq!(window.client.current_url().await.unwrap(), own, "{attempt}");
        assert_eq!(window.client.windows().await.unwrap().len(), 1, "{attempt}");
    }
    window.presses("intent-practise.title").await;
    window.sees("choosePractice.heading").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn the_page_can_call_nothing_but_its_two_commands_and_them_with_what_a_person_can_do() {
    let window = Window::open("calls", &[]).await;
    window.sees("welcome.heading").await;
    for command in [
        "no_such_command",
        "plugin:webview|create_webview_window",
        "plugin:webview|get_all_webviews",
        "plugin:window|close",
        "plugin:event|listen",
        "plugin:path|resolve_directory",
        "plugin:shell|open",
        "plugin:fs|read_file",
    ] {
        let answer = window.calls(command, "{ path: '/etc/passwd', url: 'https://example.org/' }").await;
        assert!(answer["refused"].is_string(), "{command}: {answer}");
    }
    for nonsense in [
        "{}",
        "{ event: null }",
        "{ event: { act: { kind: 'deleteEverything' } } }",
        "{ event: { act: { kind: 'back', more: 1 } } }",
        "{ event: { submit: { form: 'address', address: 7 } } }",
        "new Uint8Array([1, 2, 3])",
    ] {
        let answer = window.calls("handle", nonsense).await;
        assert_eq!(answer["refused"], "notAnEvent", "{nonsense}: {answer}");
    }
    window.presses("intent-practise.title").await;
    window.sees("choosePractice.heading").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn the_page_gets_what_is_copied_at_a_press_and_not_by_itself() {
    let window = Window::open("clipboard-unasked", &[]).await;
    window.presses("intent-setUp.title").await;
    window.sees("address.heading").await;
    window.screen.copies("pretend");
    let paste = "
        const field = document.querySelector('#address');
        const paste = () => { field.focus(); document.execCommand('paste'); };";
    let got = window
        .runs(&format!(
            "{paste} paste(); return field.value + await navigator.clipboard.readText().catch(() => '');"
        ))
        .await;
    assert_eq!(got, "", "nobody has pressed anything");
    window.runs(&format!("{paste} document.querySelector('h1').onclick = paste;")).await;
    window.finds("//h1").await.click().await.unwrap();
    assert_eq!(window.runs(&format!("{paste} return field.value;")).await, "pretend", "and then it can");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn what_is_far_too_large_is_refused_and_leaves_no_memory_behind() {
    const MEGABYTES: u64 = 1024 * 1024;
    let window = Window::open("large", &[]).await;
    window.presses("intent-setUp.title").await;
    window.sees("address.heading").await;
    let large = "{ event: { submit: { form: 'address', address: 'a'.repeat(50 * 1024 * 1024) } } }";
    let process = window.process();
    let before = memory(process);
    for _ in 0..4 {
        assert_eq!(window.calls("handle", large).await["refused"], "tooLarge");
    }
    // What is let go of after the answer.
    until("it keeps what it refused", || memory(process) < before + 60 * MEGABYTES);
    window.types("address", "anna@gmail.com").await;
    window.presses("address.primary").await;
    window.misses("address.heading").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn it_leaves_no_core_file_and_its_memory_is_its_own() {
    let window = Window::by(driver_of_a_person(), "secluded", &[]).await;
    window.sees("welcome.heading").await;
    let process = window.process();
    let limits = fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().collect::<Vec<_>>()[4..6], ["0", "0"], "{core}");
    assert!(is_open(window.driver.id()), "most programs are");
    assert!(!is_open(process), "its memory is open to other programs of this person");
    window.close().await;
}

/// The files that it leaves: the engine's own, and nothing in them of what was typed.
#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn what_the_window_leaves_in_a_home_is_what_is_told() {
    let window = Window::open("left", &[]).await;
    window.presses("intent-practise.title").await;
    window.presses("mood-allWell.title").await;
    window.presses("address.primary").await;
    let app_password = window.reads("//code[@data-secret='app']").await;
    window.presses("appPassword.primary").await;
    window.types("password", &app_password).await;
    window.presses("outgoing.primary").await;
    window.sees("incoming.lead-passed").await;
    let home = window.leaves().await;
    let folders: BTreeSet<_> = names(&home.path().join("data")).into_iter().collect();
    assert!(folders.contains("io.github.mail-setup-wizard"), "{folders:?}");
    let told = ["io.github.mail-setup-wizard", "mail-setup-wizard"].map(str::to_owned).into();
    assert!(folders.is_subset(&told), "{folders:?}");
    let mut unread = vec![home.path().to_owned()];
    while let Some(folder) = unread.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                unread.push(entry.path());
            } else if kind.is_file() {
                let bytes = fs::read(entry.path()).unwrap();
                let holds = bytes.windows(app_password.len()).any(|part| part == app_password.as_bytes());
                assert!(!holds, "the password is in {:?}", entry.path());
            }
        }
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.into_string().unwrap()).collect()
}

/// A driver whose programs are not of the administrator's group, if they are of the administrator.
fn driver_of_a_person() -> Command {
    if fs::metadata("/proc/self").unwrap().uid() != 0 {
        return WebDriver::command();
    }
    let mut command = Command::new("setpriv");
    command.args(["--regid=65534", "--clear-groups"]).arg(variable("MAIL_SETUP_WEBDRIVER"));
    command
}

/// Whether other programs of the same person may read its memory: what is closed to them belongs to the administrator
/// and the group of that one (proc(5), "/proc/pid").
fn is_open(process: u32) -> bool {
    let file = fs::metadata(format!("/proc/{process}/environ")).unwrap();
    (file.uid(), file.gid()) != (0, 0)
}

/// What it has of its own, in bytes.
fn memory(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

impl Window {
    /// Runs this in the page.
    async fn runs(&self, script: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {script} }})().then((found) => done(found ?? null), (error) => done(String(error)));"
        );
        self.client.execute_async(&script, vec![]).await.unwrap()
    }

    /// Calls a command past the page, and gets `{ refused }` or `{ answered }`.
    async fn calls(&self, command: &str, arguments: &str) -> Value {
        let command = json!(command);
        self.runs(&format!(
            "return window.__TAURI_INTERNALS__.invoke({command}, {arguments})
               .then((answer) => ({{ answered: answer ?? null }}), (error) => ({{ refused: error }}));"
        ))
        .await
    }
}
