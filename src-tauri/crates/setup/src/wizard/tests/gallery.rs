//! One view of every page in every state that looks different, each come to as a person comes to it: what
//! the window's tests draw.

mod account;
mod app_password;
mod check;
mod done;
pub(super) mod ends;
pub(super) mod hand_over;
mod items;
mod keep;
mod old_items;
pub(super) mod ways;
mod welcome;

use super::*;
use super::{certificate, network, outgoing, test_message, without};
use words::{Value, Words};

#[test]
fn the_windows_views_are_written_from_states_that_are_reached() {
    let views: BTreeMap<&str, serde_json::Value> = gallery()
        .into_iter()
        .map(|(name, wizard)| (name, on_gnome(serde_json::to_value(wizard.view()).unwrap())))
        .collect();
    let written = serde_json::to_string_pretty(&views).unwrap() + "\n";
    write_for_the_window("fixtures.json", &written);
    assert!(views.len() > 70);
}

#[test]
fn a_view_says_only_what_there_are_words_for() {
    let words = Words::english();
    for (name, wizard) in gallery() {
        let view = wizard.view();
        let of_offers = view.offers.iter().flat_map(|offer| [Some(&offer.words), offer.about.as_ref()]);
        let form = view.form.as_ref().map(|form| &form.words);
        let texts = [Some(&view.heading), Some(&view.lead), view.announcement.as_ref(), form];
        let settings = match &view.page {
            Page::HandOver { settings, .. } => settings.iter().flat_map(|told| &told.words).collect(),
            _ => vec![],
        };
        for text in texts.into_iter().chain(of_offers).flatten().chain(settings) {
            let said = said(text, &view, &words);
            assert!(
                !said.contains(&text.id) && !said.contains(['{', '}']),
                "{name}: {} is “{said}”",
                text.id
            );
        }
    }
}

#[test]
fn every_heading_and_lead_there_are_words_for_is_come_to() {
    let words = include_str!("../../../../../../ui/locales/en/wizard.ftl");
    let mut message = "";
    let mut named = vec![];
    for line in words.lines() {
        match line.split_once(" =") {
            Some((id, _)) if line.starts_with(char::is_alphabetic) => message = id,
            Some((attribute, _)) => {
                let attribute = attribute.trim_start();
                if attribute.starts_with(".heading") || attribute.starts_with(".lead") {
                    named.push(format!("{message}{attribute}"));
                }
            }
            None => {}
        }
    }
    assert!(named.len() > 40, "{named:?}");
    let said: Vec<_> = gallery()
        .into_iter()
        .flat_map(|(_, wizard)| [wizard.view().heading.id, wizard.view().lead.id])
        .collect();
    named.retain(|id| !said.contains(id));
    assert!(named.is_empty(), "{named:?}");
}

#[test]
fn a_view_has_at_most_one_way_on() {
    for (name, wizard) in gallery() {
        let view = wizard.view();
        let ways_on = view
            .offers
            .iter()
            .filter(|offer| matches!(offer.weight, Weight::Primary | Weight::Deliberate))
            .count();
        assert!(ways_on + usize::from(view.form.is_some()) <= 1, "{name}");
    }
}

#[test]
fn everything_that_is_offered_does_something() {
    let most = gallery().iter().map(|(_, wizard)| wizard.view().offers.len()).max().unwrap();
    assert!(most > 10);
    for at in 0..most {
        for (name, mut wizard) in gallery() {
            let before = wizard.view();
            let Some(offer) = before.offers.get(at) else { continue };
            let effects = wizard.handle(offer.act.clone());
            let after = View { revision: before.revision, ..wizard.view() };
            assert!(!effects.is_empty() || after != before, "{name}: {:?} does nothing", offer.act);
        }
    }
}

/// The wizard where the view of this name is on screen.
pub(super) fn at_view(name: &str) -> Wizard {
    gallery().into_iter().find(|(of, _)| *of == name).unwrap_or_else(|| panic!("no view {name}")).1
}

/// The message on what is offered there.
pub(super) fn words_of(name: &str, act: &Act) -> String {
    let offers = at_view(name).view().offers;
    offers.into_iter().find(|offer| offer.act == *act).unwrap_or_else(|| panic!("{name}: {act:?}")).words.id
}

/// The words of a text, as the terminal says them.
fn said(text: &Text, view: &View, words: &Words) -> String {
    let facts = view.facts.iter().map(|(name, value)| (name.as_str(), Value::from(value.as_str())));
    let own = text.args.iter().map(|(name, arg)| {
        let value = match arg {
            Arg::Number(number) => Value::from(*number),
            Arg::Name(name) => Value::from(name.clone()),
            Arg::List(names) => Value::from(words.list(names.clone())),
            Arg::Day { day } => Value::from(day.to_string()),
            Arg::Words(text) => Value::from(said(text, view, words)),
        };
        (name.as_str(), value)
    });
    let args: Vec<_> = facts.chain(own).collect();
    match text.id.split_once('.') {
        Some((id, attribute)) => words.attribute(id, attribute, &args),
        None => words.text(&text.id, &args),
    }
}

/// The keychain of one desktop, whichever runs the test.
fn on_gnome(mut view: serde_json::Value) -> serde_json::Value {
    match &mut view {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                *value = if name == "keychain" && value.is_string() {
                    "gnome".into()
                } else {
                    on_gnome(value.take())
                };
            }
        }
        serde_json::Value::Array(all) => {
            for value in all {
                *value = on_gnome(value.take());
            }
        }
        _ => {}
    }
    view
}

/// What is on screen in every state that looks different, by name.
#[cfg(not(test))]
pub fn views() -> Vec<(&'static str, View)> {
    gallery().into_iter().map(|(name, wizard)| (name, wizard.view())).collect()
}

/// The wizard in each of them.
pub(super) fn gallery() -> Vec<(&'static str, Wizard)> {
    [
        welcome::pages(),
        account::pages(),
        account::ends_of_the_search(),
        certificate::pages(),
        app_password::pages(),
        check::pages(),
        network::pages(),
        keep::pages(),
        old_items::pages(),
        hand_over::pages(),
        done::pages(),
        test_message::pages(),
        outgoing::pages(),
        without::pages(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
