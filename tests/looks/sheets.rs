//! Contact sheets, in `target/pictures`, to be looked at: a page in every language side by side (`languages`), and every
//! page in Arabic and in Japanese with text of 200 % (`large`).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use words::language::Language;

use super::engine::{Engine, Wish};
use crate::stage::screen::Screen;

/// A view of every page of the wizard.
const PAGES: [&str; 24] = [
    "welcome-again",
    "choosePractice",
    "address-wrong",
    "canItWork",
    "appleMail",
    "otherWay",
    "notOffered",
    "chooseAccount-verify",
    "findServers-looked",
    "servers-wrong",
    "outgoingServer-wrong",
    "ownAddress",
    "certificate",
    "network-named",
    "reader",
    "appPassword-practice",
    "outgoing-refused",
    "incoming-passed",
    "keep",
    "oldItems",
    "handOver",
    "pretendProgram",
    "testMessage-arrived",
    "done-todo",
];

/// As many frames of the window's size beside each other, with 4 pixels between.
const COLUMNS: u32 = 5;

/// Of which language each sheet with large text is: the one from right to left, the other without spaces.
const LARGE: [&str; 2] = ["ar", "ja"];

#[test]
fn a_sheet_is_made_of_every_page_of_the_wizard() {
    let fixtures: Value = serde_json::from_str(include_str!("../../ui/src/backend/fixtures.json")).unwrap();
    let kind = |name: &&str| fixtures[name]["page"]["kind"].as_str().unwrap_or_default().to_owned();
    let drawn: BTreeSet<_> = PAGES.iter().map(kind).collect();
    assert_eq!(drawn, kinds_of_page());
}

/// The kinds of `Page`, from the types that are written for the window.
fn kinds_of_page() -> BTreeSet<String> {
    const TYPES: &str = include_str!("../../ui/src/backend/view.ts");
    let (_, rest) = TYPES.split_once("export type Page = ").unwrap();
    let page = rest.split("\nexport ").next().unwrap();
    let kinds = page.split("{ \"kind\": \"").skip(1).map(|each| each.split('"').next().unwrap().to_owned());
    let kinds: BTreeSet<_> = kinds.collect();
    assert!(kinds.len() > 20, "{kinds:?}");
    kinds
}

#[tokio::test]
#[ignore = "needs WebDriver, ImageMagick and the built gallery: cargo xtask test"]
async fn every_page_is_drawn_in_every_language() {
    let folder = pictures("languages");
    let sheet = Sheet::of(Language::all().len()).await;
    for page in PAGES {
        let headings = sheet.shows(&format!("sheet={page}")).await;
        assert_eq!(headings.len(), Language::all().len(), "{page}: {headings:?}");
        sheet.takes_picture(&folder.join(format!("{page}.png")));
    }
    sheet.engine.close().await;
}

#[tokio::test]
#[ignore = "needs WebDriver, ImageMagick and the built gallery: cargo xtask test"]
async fn every_page_is_drawn_with_text_of_twice_the_size() {
    let folder = pictures("large");
    let sheet = Sheet::of(PAGES.len()).await;
    for tag in LARGE {
        let headings = sheet.shows(&format!("large={}&lang={tag}", PAGES.join(","))).await;
        assert_eq!(headings.len(), PAGES.len(), "{tag}: {headings:?}");
        sheet.takes_picture(&folder.join(format!("{tag}.png")));
    }
    sheet.engine.close().await;
}

/// A browser in which so many frames are seen at once.
struct Sheet {
    engine: Engine,
    size: (u32, u32),
    bar: u32,
}

impl Sheet {
    async fn of(frames: usize) -> Self {
        let rows = u32::try_from(frames).unwrap().div_ceil(COLUMNS);
        let size = (COLUMNS * 964 - 4, rows * 664 - 4);
        let engine = Engine::open(Wish::None, Screen::of_size(size.0, size.1 + 100)).await;
        let bar = engine.grows(size.0, size.1).await;
        Self { engine, size, bar }
    }

    /// Shows it, and says the heading in each frame when all are drawn and painted; none is empty.
    async fn shows(&self, query: &str) -> Vec<String> {
        self.engine.shows(query).await;
        let headings: Vec<String> = serde_json::from_value(self.engine.runs(HEADINGS).await).unwrap();
        assert!(headings.iter().all(|heading| !heading.is_empty()), "{query}: {headings:?}");
        headings
    }

    fn takes_picture(&self, file: &Path) {
        let ((width, height), bar) = (self.size, self.bar);
        // Of the screen: WebKitWebDriver's own screenshot waits for a repaint, which may never come.
        let taken = Command::new("import")
            .args(["-display", &self.engine.screen.name, "-window", "root"])
            .args(["-crop", &format!("{width}x{height}+0+{bar}"), "+repage", "-quality", "10"])
            .arg(file)
            .status();
        assert!(taken.unwrap().success(), "no picture at {}", file.display());
    }
}

const HEADINGS: &str = "
    window.sheet.then(() => requestAnimationFrame(() => requestAnimationFrame(() => {
        done([...document.querySelectorAll('iframe')].map((it) => it.contentDocument.querySelector('h1').textContent));
    })));
";

fn pictures(name: &str) -> PathBuf {
    let target = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned();
    let folder = target.join("pictures").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
