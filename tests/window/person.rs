//! The window, and a person in front of it, through WebDriver.

use std::cell::Cell;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use fantoccini::{Client, Locator};
use tempfile::TempDir;
use tokio::process::Command;

use crate::stage::patience::PATIENCE;
use crate::stage::screen::Screen;
use crate::stage::small_internet::SmallInternet;
use crate::stage::web_driver::{WebDriver, variable};

/// Fluent isolates the direction of what it fills in with these; nobody sees them.
const MARKS: &str = "\u{2068}\u{2069}";

/// What can be read in an element, in XPath.
const TEXT: &str = "translate(normalize-space(),'\u{2068}\u{2069}','')";

/// Less than the wizard waits for a change that has begun.
const AT_ONCE: Duration = Duration::from_secs(3);

/// How a person has the window.
#[derive(Clone, Copy, Debug)]
pub(super) enum Look {
    Usual,
    Narrow,
    /// With text twice as large.
    Large,
}

/// The window, and a person in front of it. Its home and its screen are its own.
pub(super) struct Window {
    pub(super) client: Client,
    pub(super) driver: WebDriver,
    pub(super) screen: Screen,
    pub(super) home: TempDir,
    pictures: PathBuf,
    taken: Cell<usize>,
}

impl Window {
    pub(super) async fn open(journey: &str, environment: &[(&'static str, OsString)]) -> Self {
        Self::by(WebDriver::command(), journey, environment).await
    }

    /// In a small internet of its own, from which somebody in it must ask for this.
    pub(super) async fn open_in(
        world: &SmallInternet,
        journey: &str,
        environment: &[(&'static str, OsString)],
    ) -> Self {
        let environment =
            [environment, [("SSL_CERT_FILE", world.ca_file().into_os_string())].as_slice()].concat();
        let driver = Command::from(world.command(variable("MAIL_SETUP_WEBDRIVER")));
        Self::by(driver, journey, &environment).await
    }

    pub(super) async fn by(driver: Command, journey: &str, environment: &[(&'static str, OsString)]) -> Self {
        let home = tempfile::tempdir().unwrap();
        // What makes the window's engine accept a driver.
        let automation =
            ["TAURI_AUTOMATION", "TAURI_WEBVIEW_AUTOMATION"].map(|name| (name, OsString::from("true")));
        let screen = Screen::start();
        let shown = [("DISPLAY", OsString::from(&screen.name))];
        let environment = [&automation[..], &shown, environment].concat();
        let driver = WebDriver::start(driver, home.path(), &environment).await;
        let client = driver.opens(&variable("MAIL_SETUP_WINDOW"), &[]).await;
        let target = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned();
        let pictures = target.join("pictures").join(journey);
        let _ = std::fs::remove_dir_all(&pictures);
        std::fs::create_dir_all(&pictures).unwrap();
        Self { client, driver, screen, home, pictures, taken: Cell::new(0) }
    }

    pub(super) async fn close(self) {
        self.client.clone().close().await.unwrap();
        self.driver.ends().await;
    }

    /// Closes it; what it left in its home stays as long as the answer.
    pub(super) async fn leaves(self) -> TempDir {
        self.client.clone().close().await.unwrap();
        self.driver.ends().await;
        self.home
    }

    /// The window's own process.
    pub(super) fn process(&self) -> u32 {
        let programs = children(self.driver.id());
        let [program] = programs[..] else { panic!("the driver has these children: {programs:?}") };
        program
    }

    /// Closes the window as its own button does; its program ends without waiting for anything. Its screen stays.
    pub(super) async fn closes_at_once(self) -> Screen {
        let programs = children(self.driver.id());
        assert!(!programs.is_empty(), "the window is a child of the driver");
        let began = Instant::now();
        self.client.close_window().await.unwrap();
        while programs.iter().any(|program| runs(*program)) {
            assert!(began.elapsed() < AT_ONCE, "it runs on without its window");
            tokio::task::yield_now().await;
        }
        self.driver.ends().await;
        self.screen
    }

    /// Sees what says the message of this id.
    pub(super) async fn sees(&self, words: &str) {
        self.sees_of(words, "").await;
    }

    /// Sees what says the message of this id, with this name or number in it.
    pub(super) async fn sees_of(&self, words: &str, part: &str) {
        self.reads_of(words, part).await;
        self.takes_picture(words).await;
    }

    /// Sees it, and takes no picture.
    pub(super) async fn reads_of(&self, words: &str, part: &str) {
        let part = quoted(part);
        self.finds(&format!("//main//*[@data-words='{words}' and contains({TEXT},{part})]")).await;
    }

    pub(super) async fn reads(&self, path: &str) -> String {
        self.finds(path).await.text().await.unwrap()
    }

    /// Reads on the page what is not said by a message, such as a name or a server's own words.
    pub(super) async fn reads_somewhere(&self, text: &str) {
        let text = quoted(text);
        self.finds(&format!("//main//*[contains({TEXT},{text})]")).await;
    }

    /// Waits until the message of this id is nowhere on the page.
    pub(super) async fn misses(&self, words: &str) {
        self.finds(&format!("//main[not(.//*[@data-words='{words}'])]")).await;
    }

    /// Scrolls until the message of this id is at the top.
    pub(super) async fn scrolls_to(&self, words: &str) {
        let found = self.finds(&format!("//main//*[@data-words='{words}']")).await;
        let script = "arguments[0].scrollIntoView({ block: 'start' })";
        self.client.execute(script, vec![serde_json::to_value(found).unwrap()]).await.unwrap();
    }

    /// Makes the window another size, or its text larger.
    pub(super) async fn looks(&self, look: Look) {
        let (width, size) = match look {
            Look::Usual => (960, "100%"),
            Look::Narrow => (640, "100%"),
            Look::Large => (960, "200%"),
        };
        self.client.set_window_size(width, 660).await.unwrap();
        let script = "document.documentElement.style.fontSize = arguments[0]";
        self.client.execute(script, vec![size.into()]).await.unwrap();
    }

    /// Presses the button with the message of this id.
    pub(super) async fn presses(&self, words: &str) {
        self.finds(&button(words)).await.click().await.unwrap();
    }

    /// Presses that one of the buttons with the message of this id which is about this.
    pub(super) async fn presses_of(&self, words: &str, about: &str) {
        let about = quoted(about);
        let path = format!("{}[contains(translate(@aria-label,'{MARKS}',''),{about})]", button(words));
        self.finds(&path).await.click().await.unwrap();
    }

    /// Types into the field of this name, in place of what is in it.
    pub(super) async fn types(&self, field: &str, text: &str) {
        replace(&self.finds(&format!("//input[@id='{field}']")).await, text).await;
    }

    /// Chooses one of several: the radio button of this name with this value.
    pub(super) async fn chooses(&self, name: &str, value: &str) {
        self.finds(&format!("//input[@type='radio' and @name='{name}' and @value='{value}']"))
            .await
            .click()
            .await
            .unwrap();
    }

    /// Chooses a file in the field of this name, as in the system's own window for that.
    pub(super) async fn attaches(&self, field: &str, file: &str) {
        self.finds(&format!("//input[@id='{field}' and @type='file']")).await.send_keys(file).await.unwrap();
        self.finds(&format!("//input[@id='{field}' and @aria-busy='false']")).await;
    }

    /// Sees what is wrong with what is in the field of this name.
    pub(super) async fn sees_problem(&self, field: &str) {
        self.finds(&format!("//main//*[@id='{field}-problem']")).await;
        self.takes_picture(&format!("{field} problem")).await;
    }

    /// Fills the form of one server from `HOST:PORT:SECURITY`.
    pub(super) async fn fills_server(&self, protocol: &str, server: &str) {
        let mut parts = server.split(':');
        for field in ["host", "port"] {
            self.types(&format!("{protocol}-{field}"), parts.next().unwrap()).await;
        }
        assert_eq!(parts.next(), Some("tls"), "which the form already says");
    }

    /// Sets an account up, from the first page to where its password is kept. Servers are `HOST:PORT:tls`.
    pub(super) async fn sets_up(&self, address: &str, [smtp, imap]: [&str; 2], password: &str) {
        self.presses("intent-setUp.title").await;
        self.types("address", address).await;
        self.presses("address.primary").await;
        self.fills_server("smtp", smtp).await;
        self.fills_server("imap", imap).await;
        self.presses("servers.primary").await;
        self.presses("appPassword.primary").await;
        self.types("password", password).await;
        self.presses("outgoing.primary").await;
        self.presses("incoming.primary-passed").await;
        self.presses("keep.primary").await;
        self.sees("keep.lead-kept").await;
    }

    pub(super) async fn finds(&self, path: &str) -> fantoccini::elements::Element {
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

    pub(super) async fn takes_picture(&self, of: &str) {
        let name: String = of.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(40).collect();
        let number = self.taken.get() + 1;
        self.taken.set(number);
        let file = self.pictures.join(format!("{number:02}-{}.png", name.to_lowercase()));
        // What was found is painted with the next frame, once it has faded in.
        let painted = "
            const [done] = arguments;
            const ends = (animation) => animation.effect.getComputedTiming().endTime !== Infinity;
            Promise.allSettled(document.getAnimations().filter(ends).map((animation) => animation.finished))
              .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
        ";
        self.client.execute_async(painted, vec![]).await.unwrap();
        // Of the screen: WebKitWebDriver's own screenshot waits for a repaint, which may never come.
        let mut import = Command::new("import");
        import.args(["-display", &self.screen.name, "-window", "root", "-crop", "960x660+0+0"]);
        let taken = import.arg(&file).status().await;
        assert!(taken.unwrap().success(), "no picture at {}", file.display());
    }
}

/// The button with the message of this id, in XPath.
fn button(words: &str) -> String {
    format!("//button[@data-words='{words}' and not(@aria-disabled='true')]")
}

/// The processes that this one has started.
fn children(of: u32) -> Vec<u32> {
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let numbers = processes.filter_map(|process| process.file_name().to_str()?.parse().ok());
    numbers.filter(|process| stat(*process).is_some_and(|(_, parent)| parent == of)).collect()
}

/// Whether a process has not ended; one that nobody has buried has.
fn runs(process: u32) -> bool {
    stat(process).is_some_and(|(state, _)| state != "Z")
}

/// State and parent of a process (proc(5)).
fn stat(process: u32) -> Option<(String, u32)> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, after_name) = stat.rsplit_once(") ")?;
    let mut fields = after_name.split(' ');
    Some((fields.next()?.to_owned(), fields.next()?.parse().ok()?))
}

async fn replace(field: &fantoccini::elements::Element, text: &str) {
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

/// An XPath string; none of ours has both kinds of quotes.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
