//! Contact sheets: a page in every language side by side, in `target/pictures/languages`, to be looked at.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::engine::{Engine, Wish};
use crate::stage::screen::Screen;

/// A view of every page of the wizard.
const PAGES: [&str; 23] = [
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
    "testMessage-arrived",
    "done-todo",
];

/// Five frames of the window's size beside each other, three below each other, with 4 pixels between.
const SHEET: (u32, u32) = (5 * 960 + 4 * 4, 3 * 660 + 2 * 4);

#[tokio::test]
#[ignore = "needs WebDriver, ImageMagick and the built gallery: cargo xtask test"]
async fn every_page_is_drawn_in_every_language() {
    let folder = pictures();
    let (width, height) = SHEET;
    let engine = Engine::open(Wish::None, Screen::of_size(width, height + 100)).await;
    let bar = engine.grows(width, height).await;
    for page in PAGES {
        engine.shows(&format!("sheet={page}")).await;
        let headings = engine.runs(HEADINGS).await;
        let headings: Vec<String> = serde_json::from_value(headings).unwrap();
        assert!(headings.len() > 10, "{page}: {headings:?}");
        assert!(headings.iter().all(|heading| !heading.is_empty()), "{page}: {headings:?}");
        takes_picture(&engine.screen, bar, &folder.join(format!("{page}.png")));
    }
    engine.close().await;
}

/// The heading in each frame, when all are drawn and painted.
const HEADINGS: &str = "
    window.sheet.then(() => requestAnimationFrame(() => requestAnimationFrame(() => {
        done([...document.querySelectorAll('iframe')].map((it) => it.contentDocument.querySelector('h1').textContent));
    })));
";

fn takes_picture(screen: &Screen, bar: u32, file: &Path) {
    let (width, height) = SHEET;
    // Of the screen: WebKitWebDriver's own screenshot waits for a repaint, which may never come.
    let taken = Command::new("import")
        .args(["-display", &screen.name, "-window", "root", "-crop", &format!("{width}x{height}+0+{bar}")])
        .args(["+repage", "-quality", "10"])
        .arg(file)
        .status();
    assert!(taken.unwrap().success(), "no picture at {}", file.display());
}

fn pictures() -> PathBuf {
    let target = std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned();
    let folder = target.join("pictures/languages");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
