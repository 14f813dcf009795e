//! Every view of the gallery, drawn by the engine that the window has: in every language, size and scheme.

use serde_json::Value;
use words::Words;
use words::language::Language;

use super::engine::{Engine, Wish};
use crate::stage::screen::Screen;

#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn nothing_is_wider_than_its_place_in_any_language() {
    let engine = Engine::open(Wish::None, Screen::start()).await;
    engine.shows("looks").await;
    let tags = tags(&engine).await;
    assert!(tags.len() > 10, "{tags:?}");
    // By far the longest: half of the languages in another engine.
    let other = Engine::open(Wish::None, Screen::start()).await;
    other.shows("looks").await;
    let (some, others) = tags.split_at(tags.len() / 2);
    let (some, others) = tokio::join!(too_wide(&engine, some), too_wide(&other, others));
    let found = [some, others].concat();
    engine.close().await;
    other.close().await;
    assert!(found.is_empty(), "{} do not fit:\n{}", found.len(), found.join("\n"));
}

async fn too_wide(engine: &Engine, tags: &[String]) -> Vec<String> {
    let mut found = vec![];
    for tag in tags {
        found.extend(engine.asks("overflow", vec![tag.as_str().into()]).await);
    }
    found
}

#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn axe_finds_nothing_in_the_light() {
    audit(Wish::None, "all", "usual", &["en", "ar"]).await;
}

#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn axe_finds_nothing_in_the_dark() {
    audit(Wish::Dark, "contrast", "usual", &["en"]).await;
}

#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn axe_finds_nothing_with_more_contrast() {
    audit(Wish::MoreContrast, "enhancedContrast", "usual", &["en"]).await;
}

#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn axe_finds_nothing_in_the_dark_with_more_contrast() {
    audit(Wish::DarkWithMoreContrast, "enhancedContrast", "usual", &["en"]).await;
}

/// What axe finds beside contrast does not depend on colours: the light has told it.
///
/// WebKit has no forced colours: the gallery forces them as a browser that has would (`forced.ts`).
#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn axe_finds_nothing_in_forced_colours() {
    audit(Wish::None, "contrast", "forced", &["en"]).await;
}

#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn nothing_moves_for_who_wants_less_motion() {
    let moving = |found: Vec<String>| {
        // That a line comes late is no motion.
        found.into_iter().filter(|line| !line.ends_with("-late")).collect::<Vec<_>>()
    };
    let usual = Engine::open(Wish::None, Screen::start()).await;
    usual.shows("looks").await;
    assert!(!moving(usual.asks("motion", vec!["en".into()]).await).is_empty(), "pages come in");
    usual.close().await;
    let still = Engine::open(Wish::LessMotion, Screen::start()).await;
    still.shows("looks").await;
    let found = moving(still.asks("motion", vec!["en".into()]).await);
    still.close().await;
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn only_the_language_that_is_spoken_is_loaded() {
    let engine = Engine::open(Wish::None, Screen::start()).await;
    engine.shows("view=welcome&lang=ja").await;
    engine.runs("window.stage.drawn.then(() => done())").await;
    let asked = engine.files.asked();
    engine.close().await;
    let loaded: Vec<_> = Language::all()
        .iter()
        .map(Language::tag)
        .filter(|tag| asked.iter().any(|path| path.starts_with(&format!("assets/{tag}-"))))
        .collect();
    assert_eq!(loaded, ["ja"], "{asked:?}");
}

/// The dialog is the system's; what it gets is drawn as on paper (`paper.ts`).
#[tokio::test]
#[ignore = "needs WebDriver and the built gallery: cargo xtask test"]
async fn on_paper_is_the_list_whole_and_nothing_that_is_pressed_or_secret() {
    let engine = Engine::open(Wish::None, Screen::start()).await;
    engine.shows("looks").await;
    let list = engine.asks("paper", vec!["en".into(), "done-settings".into()]).await;
    let practice = engine.asks("paper", vec!["en".into(), "appPassword-practice".into()]).await;
    engine.close().await;
    let words = Words::english();
    let of_the_end = |attribute| words.attribute("done", attribute, &[]);
    let has = |text: &str| list.iter().any(|line| line.contains(text));
    for told in ["proved", "kept", "todos", "todo-smtp", "todo-test"].map(of_the_end) {
        assert!(has(&told), "{told}: {list:#?}");
    }
    for written in ["~/.msmtprc", "~/Downloads/gmail.com.xml", "~/.gitconfig.mail-setup", "anna@gmail.com"] {
        assert!(has(written), "{written}: {list:#?}");
    }
    for pressed in ["primary", "print", "copy-list", "tick", "next"].map(of_the_end) {
        assert!(!list.contains(&pressed), "{pressed}: {list:#?}");
    }
    assert!(!has("cut off: "), "{list:#?}");
    let secrets = pretend_passwords("appPassword-practice");
    assert!(!secrets.is_empty() && practice.len() > 1);
    for secret in secrets {
        assert!(!practice.join("\n").contains(&secret), "{practice:#?}");
    }
}

/// What stands on a page of practice in a fixture.
fn pretend_passwords(view: &str) -> Vec<String> {
    let fixtures: Value = serde_json::from_str(include_str!("../../ui/src/backend/fixtures.json")).unwrap();
    let pretend = fixtures[view]["page"]["pretend"].as_object().unwrap();
    pretend.values().filter_map(Value::as_str).map(str::to_owned).collect()
}

async fn audit(wish: Wish, rules: &str, colours: &str, tags: &[&str]) {
    let engine = Engine::open(wish, Screen::start()).await;
    engine.shows("looks").await;
    let mut found = vec![];
    for tag in tags {
        found.extend(engine.asks("audit", vec![(*tag).into(), rules.into(), colours.into()]).await);
    }
    engine.close().await;
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// All languages, by their tags.
async fn tags(engine: &Engine) -> Vec<String> {
    let tags = engine.runs("window.looks.then((looks) => done(looks.tags))").await;
    serde_json::from_value(tags).unwrap()
}
