//! The language of the words: the person's to choose, on every page.

use super::gallery::{at_view, gallery};
use super::*;

#[test]
fn it_changes_on_every_page_and_nothing_else_does() {
    let chosen = Language::all().last().unwrap();
    for (name, mut wizard) in gallery() {
        let before = wizard.view();
        let effects = wizard.handle(chosen.clone());
        assert!(
            matches!(&effects[..], [Effect::KeepLanguage(kept)] if kept == chosen),
            "{name}: {effects:?}"
        );
        let after = wizard.view();
        assert_eq!(after.language, chosen.tag(), "{name}");
        let revision = before.revision + 1;
        assert_eq!(after, View { language: after.language.clone(), revision, ..before }, "{name}");
    }
}

#[test]
fn a_page_is_drawn_in_it_where_its_words_are_known() {
    let mut wizard = at_view("appPassword-apple");
    let drawn = |wizard: &Wizard| {
        let Page::AppPassword { instructions, .. } = wizard.view().page else { panic!() };
        instructions.into_iter().find_map(|each| each.drawing).unwrap().language
    };
    assert_eq!(drawn(&wizard), "en");
    wizard.handle(Language::named("de").unwrap());
    assert_eq!(drawn(&wizard), "de");
}

#[test]
fn what_is_chosen_must_be_a_language_that_there_are_words_in() {
    let event = |text: &str| serde_json::from_str::<Event>(text);
    assert_eq!(event(r#"{"language":"en"}"#).unwrap(), Event::Language(Language::english()));
    for nonsense in
        [r#"{"language":"tlh"}"#, r#"{"language":""}"#, r#"{"language":7}"#, r#"{"language":"../en"}"#]
    {
        assert!(event(nonsense).is_err(), "{nonsense}");
    }
}
