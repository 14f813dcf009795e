//! The window's engine as a browser (MiniBrowser), showing the gallery: `ui/src/gallery`.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::PathBuf;

use fantoccini::{Client, Locator};
use serde_json::Value;
use tempfile::TempDir;

use crate::stage::file_server::FileServer;
use crate::stage::patience::PATIENCE;
use crate::stage::screen::Screen;
use crate::stage::web_driver::{WebDriver, variable};

/// What the system says of how it is to look; the engine takes it from GTK.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Wish {
    None,
    Dark,
    MoreContrast,
    DarkWithMoreContrast,
    LessMotion,
}

/// A browser on a screen of its own, with the gallery.
pub(super) struct Engine {
    client: Client,
    driver: WebDriver,
    pub(super) screen: Screen,
    pub(super) files: FileServer,
    _home: TempDir,
}

impl Engine {
    /// Opens it, and makes sure that pages see what is wished for.
    pub(super) async fn open(wish: Wish, screen: Screen) -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("config/gtk-3.0");
        fs::create_dir_all(&folder).unwrap();
        let moves = i32::from(wish != Wish::LessMotion);
        fs::write(folder.join("settings.ini"), format!("[Settings]\ngtk-enable-animations={moves}\n"))
            .unwrap();
        let environment = [("GTK_THEME", wish.theme().into()), ("DISPLAY", OsString::from(&screen.name))];
        let driver = WebDriver::start(WebDriver::command(), home.path(), &environment).await;
        let browser = mini_browser();
        let client = driver.opens(OsStr::new(&browser), &["--automation"]).await;
        let files = FileServer::start(PathBuf::from(variable("MAIL_SETUP_GALLERY")));
        let engine = Self { client, driver, screen, files, _home: home };
        for (query, holds) in wish.queries() {
            let seen =
                engine.client.execute("return matchMedia(arguments[0]).matches", vec![query.into()]).await;
            assert_eq!(seen.unwrap(), holds, "{query}");
        }
        engine
    }

    /// Goes to the gallery with this query.
    pub(super) async fn shows(&self, query: &str) {
        self.client.goto(&self.files.url(&format!("gallery.html?{query}"))).await.unwrap();
        // Its script may come after its document.
        self.client.wait().at_most(PATIENCE).for_element(Locator::Css("body > *")).await.unwrap();
    }

    /// What `window.looks` answers to this call, such as `overflow(…arguments)`.
    pub(super) async fn asks(&self, call: &str, arguments: Vec<Value>) -> Vec<String> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             const given = [...arguments].slice(0, -1);
             window.looks.then((looks) => looks.{call}(...given)).then(done, (error) => done([String(error)]));"
        );
        let answer = self.client.execute_async(&script, arguments).await.unwrap();
        serde_json::from_value(answer).unwrap()
    }

    /// What a script in the page comes to; it calls `done` with it.
    pub(super) async fn runs(&self, script: &str) -> Value {
        let script = format!("const done = arguments[arguments.length - 1]; {script}");
        self.client.execute_async(&script, vec![]).await.unwrap()
    }

    /// Makes the window this large, and says how high what is above its page is, in pixels.
    pub(super) async fn grows(&self, width: u32, height: u32) -> u32 {
        let bar = self.client.execute("return outerHeight - innerHeight", vec![]).await.unwrap();
        let bar = u32::try_from(bar.as_u64().unwrap()).unwrap();
        self.client.set_window_size(width, height + bar).await.unwrap();
        bar
    }

    pub(super) async fn close(self) {
        self.client.close().await.unwrap();
        self.driver.ends().await;
    }
}

impl Wish {
    fn theme(self) -> &'static str {
        match self {
            Self::None | Self::LessMotion => "Adwaita",
            Self::Dark => "Adwaita:dark",
            Self::MoreContrast => "HighContrast",
            Self::DarkWithMoreContrast => "HighContrast:dark",
        }
    }

    fn queries(self) -> [(&'static str, bool); 3] {
        [
            ("(prefers-color-scheme: dark)", matches!(self, Self::Dark | Self::DarkWithMoreContrast)),
            ("(prefers-contrast: more)", matches!(self, Self::MoreContrast | Self::DarkWithMoreContrast)),
            ("(prefers-reduced-motion: reduce)", self == Self::LessMotion),
        ]
    }
}

/// Comes with the engine, beside its own processes.
fn mini_browser() -> String {
    format!("/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser", std::env::consts::ARCH)
}
