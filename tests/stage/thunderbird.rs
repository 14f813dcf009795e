//! Thunderbird on a screen of its own, in the context of its own windows: by Marionette, Mozilla's protocol beneath
//! WebDriver, which is JSON over TCP with its length in front.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;
use std::{fs, thread};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::daemon::{Ends, missing};
use super::patience::PATIENCE;
use super::screen::Screen;
use super::small_internet::SmallInternet;

/// Where an account is set up in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum AccountSetup {
    /// The dialog "account hub", of Thunderbird 153.
    Hub,
    /// The page `about:accountsetup`, of Thunderbird 140.
    Page,
}

/// It ends when this is dropped.
pub(crate) struct Thunderbird {
    pub(crate) account_setup: AccountSetup,
    wire: BufReader<TcpStream>,
    asked: u64,
    _process: Ends,
    _screen: Screen,
    _home: TempDir,
}

impl Thunderbird {
    /// Starts one that nobody has used, in this world, and waits until it asks for an account.
    pub(crate) fn start(world: &SmallInternet) -> Self {
        let home = tempfile::tempdir().unwrap();
        let profile = home.path().join("profile");
        fs::create_dir(&profile).unwrap();
        // A free port, which it tells.
        fs::write(profile.join("user.js"), "user_pref(\"marionette.port\", 0);\n").unwrap();
        let screen = Screen::start();
        let mut command = world.command("thunderbird");
        let mut process = command
            .args(["--marionette", "-remote-allow-system-access", "--profile"])
            .arg(&profile)
            .env("HOME", home.path())
            .env("XDG_RUNTIME_DIR", home.path())
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("DISPLAY", &screen.name)
            .env("LC_ALL", "C.UTF-8")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| missing("Thunderbird", "thunderbird", &error));
        let said = process.stdout.take().expect("its output");
        let process = Ends(process);
        let port = port_told_in(said);
        let wire = world.inside(|| TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap());
        wire.set_read_timeout(Some(2 * PATIENCE)).unwrap();
        let wire = BufReader::new(wire);
        let mut started = Self {
            account_setup: AccountSetup::Hub,
            wire,
            asked: 0,
            _process: process,
            _screen: screen,
            _home: home,
        };
        let greeting = started.hears();
        assert_eq!(greeting["marionetteProtocol"], 3, "{greeting}");
        started.does("WebDriver:NewSession", &json!({}));
        started.does("Marionette:SetContext", &json!({ "value": "chrome" }));
        if started.answers(WHERE_AN_ACCOUNT_IS_SET_UP, &Value::Null) == "page" {
            started.account_setup = AccountSetup::Page;
        }
        started
    }

    /// Believes this authority, as after "Import…" in its settings.
    pub(crate) fn believes(&mut self, ca_file: &Path) {
        let pem = fs::read_to_string(ca_file).unwrap();
        let inner: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        self.answers(
            "Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64(given, 'C,,')",
            &json!(inner),
        );
    }

    /// Types into what this selector finds where the account is set up, once it is there.
    pub(crate) fn types(&mut self, selector: &str, text: &str) {
        match self.account_setup {
            AccountSetup::Hub => {
                let id = self.element(selector);
                self.does("WebDriver:ElementSendKeys", &json!({ "id": id, "text": text }));
            }
            // WebDriver does not reach into the page: it is filled in as by a program that fills in forms.
            AccountSetup::Page => {
                let filled_in = format!(
                    "{WHERE_IT_IS_SET_UP}
                     const field = await found(given[0]);
                     field.value = given[1];
                     for (const told of ['input', 'change']) field.dispatchEvent(new Event(told, {{ bubbles: true }}));"
                );
                self.answers(&filled_in, &json!([selector, text]));
            }
        }
    }

    /// Clicks what this selector finds there, once it is there.
    pub(crate) fn clicks(&mut self, selector: &str) {
        match self.account_setup {
            AccountSetup::Hub => {
                let id = self.element(selector);
                self.does("WebDriver:ElementClick", &json!({ "id": id }));
            }
            AccountSetup::Page => {
                let clicked = format!("{WHERE_IT_IS_SET_UP} (await found(given)).click();");
                self.answers(&clicked, &json!(selector));
            }
        }
    }

    /// The texts of these parts of what the selector finds there, once all of it is there.
    pub(crate) fn shows<const N: usize>(&mut self, selector: &str, parts: [&str; N]) -> [String; N] {
        let read = format!(
            "{WHERE_IT_IS_SET_UP}
             const page = await found(given[0]);
             const texts = () => given[1].map(part => page.querySelector(part).textContent);
             while (texts().some(text => !text)) await new Promise(requestAnimationFrame);
             return texts();"
        );
        let told = self.answers(&read, &json!([selector, parts.as_slice()]));
        std::array::from_fn(|at| told[at].as_str().unwrap().to_owned())
    }

    /// What a script in its window answers: the body of an asynchronous function, to which this is `given`.
    pub(crate) fn answers(&mut self, body: &str, given: &Value) -> Value {
        let script = format!(
            "const [given, done] = arguments; (async () => {{ {body} }})()\
             .then(told => done([told ?? null]), error => done(`${{error}} ${{error.stack}}`));"
        );
        let timeout = u64::try_from(PATIENCE.as_millis()).unwrap();
        let asked = json!({ "script": script, "args": [given], "scriptTimeout": timeout });
        let told = self.does("WebDriver:ExecuteAsyncScript", &asked);
        assert!(told["value"].is_array(), "{body}: {told}");
        told["value"][0].clone()
    }

    fn element(&mut self, selector: &str) -> String {
        let found =
            self.answers(&format!("{WHERE_IT_IS_SET_UP} return await found(given)"), &json!(selector));
        found[ELEMENT].as_str().expect("an element").to_owned()
    }

    fn does(&mut self, command: &str, parameters: &Value) -> Value {
        self.asked += 1;
        let message = json!([0, self.asked, command, parameters]).to_string();
        write!(self.wire.get_mut(), "{}:{message}", message.len()).unwrap();
        let answer = self.hears();
        assert_eq!(answer[1], self.asked, "{answer}");
        assert_eq!(answer[2], Value::Null, "{command} {parameters}: {answer:#}");
        answer[3].clone()
    }

    fn hears(&mut self) -> Value {
        let mut length = vec![];
        self.wire.read_until(b':', &mut length).expect("Thunderbird answers");
        let length = str::from_utf8(&length).unwrap().trim_end_matches(':').parse().unwrap();
        let mut message = vec![0; length];
        self.wire.read_exact(&mut message).unwrap();
        serde_json::from_slice(&message).unwrap()
    }
}

/// The key of an element (WebDriver, §12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Waits, frame by frame, until it asks for an account, and tells what asks.
const WHERE_AN_ACCOUNT_IS_SET_UP: &str = "\
    for (;;) {
        if (document.querySelector('account-hub-container')?.modal?.open) return 'hub';
        const shown = document.querySelector('#tabmail')?.currentTabInfo?.browser?.contentDocument;
        if (shown?.URL == 'about:accountsetup' && shown.readyState == 'complete') return 'page';
        await new Promise(requestAnimationFrame);
    }";

/// What waits, frame by frame, until a selector finds something: in the account hub, which is a shadow tree, or in the
/// page.
const WHERE_IT_IS_SET_UP: &str = "\
    const found = async selector => {
        for (;;) {
            const hub = document.querySelector('account-hub-container')?.modal;
            const page = document.querySelector('#tabmail').currentTabInfo?.browser?.contentDocument;
            const element = (hub ?? page)?.querySelector(selector);
            if (element) return element;
            await new Promise(requestAnimationFrame);
        }
    };";

/// Waits for `Marionette INFO Listening on port 41547`, and lets it go on talking.
fn port_told_in(said: impl Read + Send + 'static) -> u16 {
    let (port, told) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(said).lines().map_while(Result::ok) {
            if let Some((_, number)) = line.split_once("Listening on port ") {
                let _ = port.send(number.trim().parse().unwrap());
            }
        }
    });
    told.recv_timeout(2 * PATIENCE).expect("Thunderbird starts")
}
