//! The real window, driven through WebDriver as a person would use it: by what can be read on it.
//!
//! Pictures of every step are left in `target/pictures/<journey>/`.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::keychain_server::{Kept, KeychainServer};
use crate::mail_servers::{ADDRESS, MailServers, PASSWORD};

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn practice_leads_from_welcome_to_done() {
    let window = Window::open("practice", &[]).await;
    window.sees_heading("What does your mail need?").await;
    window.presses("Practise with a pretend account").await;
    window.sees_heading("Practise with a pretend account").await;
    window.presses("Start practising").await;
    window.sees_heading("Your mail address").await;
    window.presses("Use this address").await;
    window.sees_heading("Make an app password").await;
    let app_password = window.reads("//code[@data-secret='app']").await;
    window.presses("I have the app password").await;
    window.sees_heading("Outgoing mail").await;
    window.types("App password", &app_password).await;
    window.presses("Check the password").await;
    window.sees("Both of Practice Mail’s servers accept the password, and the inbox opens.").await;
    window.presses("Go on to keep it safe").await;
    window.sees_heading("Keep it safe").await;
    window.presses("Keep it in the keychain").await;
    window.sees("Both entries were read back and are exactly what the servers accepted.").await;
    window.presses("Look for old passwords").await;
    window.sees("gets the new password").await;
    window.presses_starting_with("Put the new password into ").await;
    window.sees("has the new password").await;
    window.presses("Go on to your mail program").await;
    window.sees_heading("Your mail program").await;
    window.presses("Finish").await;
    window.sees_heading("You know the way").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn an_account_password_is_refused_and_the_app_password_mends_it() {
    let window = Window::open("app-password-required", &[]).await;
    window.presses("Practise with a pretend account").await;
    window.presses("The usual password is refused").await;
    window.presses("Start practising").await;
    window.presses("Use this address").await;
    window.sees_heading("Make an app password").await;
    let app_password = window.reads("//code[@data-secret='app']").await;
    let account_password = window.reads("//code[@data-secret='account']").await;
    window.presses("I have the app password").await;
    window.types("App password", &account_password).await;
    window.presses("Check the password").await;
    window.sees("This does not look like an app password").await;
    window.presses("Send it all the same").await;
    window.sees("534 5.7.9 Application-specific password required").await;
    window.presses("Make an app password").await;
    window.sees_heading("Make an app password").await;
    window.presses("I have the app password").await;
    window.types("App password", &app_password).await;
    window.presses("Check the password").await;
    window.sees("Both of Practice Mail’s servers accept the password, and the inbox opens.").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn the_page_cannot_run_foreign_code_or_reach_outside() {
    let window = Window::open("policy", &[]).await;
    window.sees_heading("What does your mail need?").await;
    let outcome = window
        .client
        .execute_async(
            r#"
            const done = arguments[arguments.length - 1];
            const seen = new Set();
            document.addEventListener("securitypolicyviolation", (e) => seen.add(e.effectiveDirective));
            const add = (tag, fields) => {
              const element = Object.assign(document.createElement(tag), fields);
              document.body.append(element);
              return element;
            };
            add("script", { textContent: "window.pwned = true" });
            add("img", { src: "https://example.org/x.png" });
            add("iframe", { src: "https://example.org/" });
            add("link", { rel: "stylesheet", href: "https://example.org/x.css" });
            fetch("https://example.org/").catch(() => {});
            const form = add("form", { action: "https://example.org/", method: "post" });
            form.submit();
            let evaluated = "no";
            try { evaluated = String((0, eval)("'yes'")); } catch { }
            requestAnimationFrame(() => requestAnimationFrame(() => done({
              seen: [...seen].sort(), pwned: "pwned" in window, evaluated,
              tauri: "__TAURI__" in window, frozen: Object.isFrozen(Object.prototype),
            })));
            "#,
            vec![],
        )
        .await
        .unwrap();
    let seen: BTreeSet<_> =
        outcome["seen"].as_array().unwrap().iter().map(|directive| directive.as_str().unwrap()).collect();
    for directive in ["connect-src", "form-action", "frame-src", "img-src"] {
        assert!(seen.contains(directive), "{directive} was not refused: {outcome}");
    }
    assert_eq!(outcome["pwned"], false, "{outcome}");
    assert_eq!(outcome["evaluated"], "no", "{outcome}");
    assert_eq!(outcome["tauri"], false, "{outcome}");
    assert_eq!(outcome["frozen"], true, "{outcome}");
    window.close().await;
}

/// A real account, on real servers and a real keychain.
mod real_servers {
    use super::*;

    #[tokio::test]
    #[ignore = "needs root, real servers, a display and WebDriver: cargo xtask test"]
    async fn a_real_account_is_set_up_and_its_stale_items_are_cleared_and_one_comes_back() {
        let servers = MailServers::start();
        let keyring = KeychainServer::start();
        let geary_smtp =
            [("xdg:schema", "org.gnome.Geary"), ("login", ADDRESS), ("host", "localhost"), ("proto", "SMTP")];
        let geary_imap =
            [("xdg:schema", "org.gnome.Geary"), ("login", ADDRESS), ("host", "localhost"), ("proto", "IMAP")];
        let msmtp = [("host", "localhost"), ("service", "smtp"), ("user", ADDRESS)];
        let bystander = [
            ("xdg:schema", "org.gnome.Geary"),
            ("login", "bert@mail.test"),
            ("host", "localhost"),
            ("proto", "SMTP"),
        ];
        keyring.store("Geary SMTP password", &geary_smtp, "stale one \u{fc}".as_bytes());
        keyring.store("Geary IMAP password", &geary_imap, b"stale two");
        keyring.store("msmtp", &msmtp, b"stale three");
        keyring.store("Geary SMTP password", &bystander, b"not hers");
        let before = keyring.everything();

        let mut environment = keyring.variables();
        environment.push(("SSL_CERT_FILE", servers.ca_file().into()));
        let window = Window::open("real-servers", &environment).await;
        window.presses("Set up an app password").await;
        window.types("Mail address", ADDRESS).await;
        window.presses("Use this address").await;
        window.sees_heading("The mail servers").await;
        window.fills_server("Outgoing mail (SMTP)", &servers.smtp_tls()).await;
        window.fills_server("Incoming mail (IMAP)", &servers.imap_tls()).await;
        window.presses("Use these servers").await;
        window.sees_heading("Make an app password").await;
        window.presses("I have the app password").await;
        window.types("App password", PASSWORD).await;
        window.presses("Check the password").await;
        window.sees("servers accept the password, and the inbox opens.").await;
        window.presses("Go on to keep it safe").await;
        window.presses("Keep it in the keychain").await;
        window.sees("Both entries were read back and are exactly what the servers accepted.").await;
        window.presses("Look for old passwords").await;
        window.sees("Put the new password into 3 entries").await;
        window.presses_labelled("Clear it instead: msmtp, localhost").await;
        window.presses("Update 3 entries").await;
        window.sees("Bring back all").await;
        let mut expected = [PASSWORD, PASSWORD, "not hers"];
        expected.sort_unstable();
        assert_eq!(
            others(&keyring),
            expected,
            "two have the new one, one is gone, the bystander is untouched"
        );

        window.presses_labelled("Bring back: msmtp, localhost").await;
        window.sees("brought back").await;
        let after = keyring.everything();
        let restored = |kept: &&Kept| kept.secret == b"stale three";
        assert_eq!(before.iter().find(restored), after.iter().find(restored), "byte for byte");
        let mut expected = [PASSWORD, PASSWORD, "not hers", "stale three"];
        expected.sort_unstable();
        assert_eq!(others(&keyring), expected);

        window.presses("Go on to your mail program").await;
        window.sees_heading("Your mail program").await;
        window.presses("Finish").await;
        window.sees_heading("Your mail is set up").await;
        window.close().await;
        let own = keyring.everything();
        let own = own.iter().filter(|kept| is_own(kept) && kept.secret == PASSWORD.as_bytes()).count();
        assert_eq!(own, 2, "one entry for outgoing and one for incoming mail");
    }

    #[tokio::test(flavor = "multi_thread")]
    #[ignore = "needs root, real servers, a display and WebDriver: cargo xtask test"]
    async fn a_window_killed_while_it_clears_has_lost_nothing_at_the_next_start() {
        let servers = MailServers::start();
        let keyring = KeychainServer::start();
        for (number, protocol) in ["SMTP", "IMAP", "POP3"].iter().enumerate() {
            let attributes = [
                ("xdg:schema", "org.gnome.Geary"),
                ("login", ADDRESS),
                ("host", "localhost"),
                ("proto", protocol),
            ];
            keyring.store("Geary password", &attributes, format!("stale {number}").as_bytes());
        }
        let before = others(&keyring);
        let mut environment = keyring.variables();
        environment.push(("SSL_CERT_FILE", servers.ca_file().into()));
        let window = Window::open("killed", &environment).await;
        window.presses("Set up an app password").await;
        window.types("Mail address", ADDRESS).await;
        window.presses("Use this address").await;
        window.fills_server("Outgoing mail (SMTP)", &servers.smtp_tls()).await;
        window.fills_server("Incoming mail (IMAP)", &servers.imap_tls()).await;
        window.presses("Use these servers").await;
        window.presses("I have the app password").await;
        window.types("App password", PASSWORD).await;
        window.presses("Check the password").await;
        window.presses("Go on to keep it safe").await;
        window.presses("Keep it in the keychain").await;
        window.presses("Look for old passwords").await;
        window.sees("Update 3 entries").await;

        let driver = window.driver.id().unwrap();
        let backups = keyring.home().join(".local/share/mail-setup-wizard/backups");
        let began = Instant::now();
        let killer = tokio::task::spawn_blocking(move || {
            while !a_journal_is_in(&backups) {
                assert!(began.elapsed() < PATIENCE, "no journal in {}", backups.display());
                std::thread::yield_now();
            }
            // The window is the driver's child; nobody else's program has this parent.
            std::process::Command::new("pkill").args(["-KILL", "-P", &driver.to_string()]).status().unwrap()
        });
        let button = window.finds(&format!("//button[{TEXT}='Update 3 entries']")).await;
        // The window may be gone before it could say that it was pressed.
        let _ = button.click().await;
        assert!(killer.await.unwrap().success(), "the window was there to be killed");
        drop(window);

        let window = Window::open("killed-next-start", &environment).await;
        window.sees_heading("What does your mail need?").await;
        window
            .finds(&format!("//main//*[contains({TEXT},'cut short') or contains({TEXT},'Bring back')]"))
            .await;
        window.takes_picture("after the kill").await;
        if others(&keyring) != before {
            window.presses("Bring back").await;
            window.sees("back where").await;
        }
        assert_eq!(others(&keyring), before);
        window.close().await;
    }
}

/// The secrets of other programs, as text, in order.
fn others(keyring: &KeychainServer) -> Vec<String> {
    let mut secrets: Vec<_> = keyring
        .everything()
        .into_iter()
        .filter(|kept| !is_own(kept))
        .map(|kept| String::from_utf8(kept.secret).unwrap())
        .collect();
    secrets.sort();
    secrets
}

/// Whether a run of clearing has begun: its journal lies in the folder of backups.
fn a_journal_is_in(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.path().extension().is_some_and(|end| end == "json"))
}

fn is_own(kept: &Kept) -> bool {
    kept.attributes.get("service").is_some_and(|service| service == "mail-setup-wizard")
}

/// Fluent isolates the direction of what it fills in with these; nobody sees them.
const MARKS: &str = "\u{2068}\u{2069}";

/// What can be read in an element, in XPath.
const TEXT: &str = "translate(normalize-space(),'\u{2068}\u{2069}','')";

/// How long something may take to appear. A bound, not a wait.
const PATIENCE: Duration = Duration::from_secs(30);

/// The window, and a person in front of it. Its home is its own.
struct Window {
    client: Client,
    driver: Child,
    _home: TempDir,
    pictures: PathBuf,
    taken: std::cell::Cell<usize>,
}

impl Window {
    async fn open(journey: &str, environment: &[(&'static str, OsString)]) -> Self {
        let variable = |name: &str| {
            std::env::var_os(name).unwrap_or_else(|| panic!("{name} is not set: run `cargo xtask test`"))
        };
        let home = tempfile::tempdir().unwrap();
        let port = free_port();
        let mut command = Command::new(variable("MAIL_SETUP_WEBDRIVER"));
        command
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            // What makes the window's engine accept a driver.
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            // Without a bus of its own the window must not find the person's.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .envs(environment.iter().cloned())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        let driver = command.spawn().unwrap();
        let address = format!("http://127.0.0.1:{port}");
        let mut capabilities = serde_json::Map::new();
        let window = variable("MAIL_SETUP_WINDOW").into_string().unwrap();
        let options = serde_json::json!({ "binary": window, "args": [] });
        capabilities.insert("webkitgtk:browserOptions".into(), options);
        reachable(port).await;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&address)
            .await
            .unwrap();
        let target = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned();
        let pictures = target.join("pictures").join(journey);
        let _ = std::fs::remove_dir_all(&pictures);
        std::fs::create_dir_all(&pictures).unwrap();
        Self { client, driver, _home: home, pictures, taken: std::cell::Cell::new(0) }
    }

    async fn close(mut self) {
        self.client.clone().close().await.unwrap();
        self.driver.kill().await.unwrap();
    }

    async fn sees_heading(&self, text: &str) {
        self.finds(&format!("//h1[{TEXT}={}]", quoted(text))).await;
        self.takes_picture(text).await;
    }

    /// Sees these words on the page, in one piece.
    async fn sees(&self, text: &str) {
        let text = quoted(text);
        self.finds(&format!("//main//*[contains({TEXT},{text}) and not(*[contains({TEXT},{text})])]")).await;
        self.takes_picture(&text).await;
    }

    async fn reads(&self, path: &str) -> String {
        self.finds(path).await.text().await.unwrap()
    }

    /// Presses the button, or what stands for one, with these words.
    async fn presses(&self, words: &str) {
        let words = quoted(words);
        self.press(&format!(
            "//button[not(@disabled) and ({TEXT}={words} or .//*[{TEXT}={words}])] \
             | //label[.//*[{TEXT}={words}]]"
        ))
        .await;
    }

    async fn presses_starting_with(&self, words: &str) {
        self.press(&format!("//button[not(@disabled) and starts-with({TEXT},{})]", quoted(words))).await;
    }

    async fn presses_labelled(&self, label: &str) {
        let label = quoted(label);
        self.press(&format!("//button[not(@disabled) and translate(@aria-label,'{MARKS}','')={label}]"))
            .await;
    }

    async fn press(&self, path: &str) {
        self.finds(path).await.click().await.unwrap();
    }

    /// Types into the field with this label, in place of what is in it.
    async fn types(&self, label: &str, text: &str) {
        let label = quoted(label);
        let path = format!("//input[@id=//label[normalize-space()={label}]/@for or @aria-label={label}]");
        replace(&self.finds(&path).await, text).await;
    }

    /// Fills the form of one server from `HOST:PORT:SECURITY`.
    async fn fills_server(&self, legend: &str, server: &str) {
        let mut parts = server.split(':');
        for label in ["Server", "Port"] {
            let path = format!(
                "//fieldset[legend[normalize-space()={}]]//input[@id=//label[normalize-space()={}]/@for]",
                quoted(legend),
                quoted(label)
            );
            replace(&self.finds(&path).await, parts.next().unwrap()).await;
        }
        assert_eq!(parts.next(), Some("tls"), "which the form already says");
    }

    async fn finds(&self, path: &str) -> fantoccini::elements::Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(path)).await;
        match found {
            Ok(element) => element,
            Err(error) => {
                let _ = self.takes_picture("missing").await;
                let page = self.client.find(Locator::Css("body")).await.unwrap().text().await.unwrap();
                panic!("{path}: {error}\non screen is:\n{page}");
            }
        }
    }

    async fn takes_picture(&self, of: &str) {
        let name: String = of
            .chars()
            .filter(|c| c.is_alphanumeric() || *c == ' ')
            .take(40)
            .collect::<String>()
            .replace(' ', "-");
        let number = self.taken.get() + 1;
        self.taken.set(number);
        let file = self.pictures.join(format!("{number:02}-{}.png", name.to_lowercase()));
        // What was found is painted with the next frame, once it has faded in.
        let painted = "
            const [done] = arguments;
            Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
              .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
        ";
        self.client.execute_async(painted, vec![]).await.unwrap();
        // Of the screen: WebKitWebDriver's own screenshot waits for a repaint, which may never come.
        let mut import = Command::new("import");
        let taken = import.args(["-window", "root", "-crop", "960x660+0+0"]).arg(&file).status().await;
        assert!(taken.unwrap().success(), "no picture at {}", file.display());
    }
}

async fn replace(field: &fantoccini::elements::Element, text: &str) {
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

/// Returns when something listens on the port.
async fn reachable(port: u16) {
    let connected = async {
        while tokio::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, connected).await.expect("the driver does not listen");
}

/// An XPath string; none of ours has both kinds of quotes.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
