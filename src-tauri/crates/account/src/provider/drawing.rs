//! What stands on a provider's pages at the steps there, so that it can be drawn: in the page's own words.

use serde::Deserialize;

/// The pages at a provider's steps, in one language.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Drawings {
    /// The language of the words (BCP 47).
    pub language: String,
    /// Where they were read.
    pub sources: Vec<String>,
    /// The pages, in the order of the steps.
    #[serde(rename = "step")]
    pub steps: Vec<Drawing>,
}

/// The page at one step.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Drawing {
    /// Which step it is, as in the provider's `steps`.
    #[serde(rename = "of")]
    pub step: String,
    /// What the page is called, or its address where that is not known.
    pub page: String,
    /// What stands there, from the top.
    pub parts: Vec<Part>,
}

/// Something on a page, with what is written on it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "camelCase")]
pub enum Part {
    /// An entry or a title by which the place is known.
    Entry(String),
    /// The entry that is pressed.
    Press(String),
    /// The button that is pressed.
    Button(String),
    /// What is ticked or chosen.
    Choose(String),
    /// The switch that is turned on.
    Switch(String),
    /// The field for a name, by its label.
    Field(String),
    /// A field for a name whose label is not known.
    Name,
    /// The field for a password of the person's own choice.
    Own(String),
    /// The app password.
    Password,
}

impl Part {
    /// What is written there, if that is known.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Entry(words)
            | Self::Press(words)
            | Self::Button(words)
            | Self::Choose(words)
            | Self::Switch(words)
            | Self::Field(words)
            | Self::Own(words) => Some(words),
            Self::Name | Self::Password => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::provider::{PasswordRule, Provider};

    /// Steps that are told well enough without a page: it asks for them by itself, or may; or they say the page's own words.
    const WITHOUT_PAGE: [&str; 4] = ["signIn", "usualBrowser", "twoStep", "ownPath"];

    #[test]
    fn each_step_to_an_app_password_is_drawn_or_it_says_why_not() {
        let mut drawn = 0;
        for provider in Provider::all() {
            let Provider { key, password, steps, drawings, undrawn, .. } = provider;
            if !makes_one(*password) {
                assert!(drawings.is_empty() && undrawn.is_empty(), "{key}: nothing is made");
                continue;
            }
            drawn += usize::from(!drawings.is_empty());
            for step in steps {
                let is_drawn = provider.drawing(step, "").is_some();
                let says_why = undrawn.get(step).is_some_and(|why| why.ends_with('.'));
                assert!(is_drawn || says_why || WITHOUT_PAGE.contains(&step.as_str()), "{key}: {step}");
                assert!(!(is_drawn && says_why), "{key}: {step} is drawn");
            }
            assert!(undrawn.keys().all(|step| steps.contains(step)), "{key}: {undrawn:?}");
        }
        assert!(drawn >= 48, "{drawn}");
    }

    #[test]
    fn an_app_password_that_always_looks_alike_is_drawn() {
        for provider in Provider::all().filter(|known| known.shape.is_some() && known.key != "practice") {
            let shown = provider.drawings[0].steps.iter().flat_map(|drawing| &drawing.parts);
            let count = shown.filter(|part| **part == Part::Password).count();
            assert_eq!(count, 1, "{}", provider.key);
        }
    }

    #[test]
    fn a_drawing_has_few_words_and_says_where_they_were_read() {
        for provider in Provider::all() {
            let Provider { key, steps, drawings, .. } = provider;
            let languages: BTreeSet<_> = drawings.iter().map(|drawings| &drawings.language).collect();
            assert_eq!(languages.len(), drawings.len(), "{key}");
            for Drawings { language, sources, steps: drawn } in drawings {
                assert!(!sources.is_empty() && !drawn.is_empty(), "{key}: {language}");
                let places: Vec<_> =
                    drawn.iter().map(|drawing| steps.iter().position(|step| *step == drawing.step)).collect();
                assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{key}: {places:?}");
                for Drawing { page, parts, .. } in drawn {
                    assert!((1..=5).contains(&parts.len()), "{key}: {page}");
                    let long = parts.iter().filter_map(Part::words).chain([page.as_str()]);
                    assert!(long.clone().all(|words| (1..=60).contains(&words.chars().count())), "{key}");
                    assert!(long.clone().all(|words| words.trim() == words), "{key}: {page}");
                }
            }
        }
    }

    #[test]
    fn what_a_step_names_is_what_its_picture_shows() {
        for provider in Provider::all().filter(|known| !known.drawings.is_empty()) {
            let drawn = &provider.drawings[0].steps;
            let parts = drawn.iter().flat_map(|drawing| &drawing.parts).filter_map(Part::words);
            let shown: Vec<_> = parts.chain(drawn.iter().map(|drawing| drawing.page.as_str())).collect();
            let missing = provider.path.iter().find(|name| !shown.contains(&name.as_str()));
            assert_eq!(missing, None, "{}", provider.key);
        }
    }

    #[test]
    fn a_page_is_drawn_in_the_language_that_is_read_where_its_words_are_known() {
        let apple = Provider::with_key("icloud").unwrap();
        let first = |language| match apple.drawing("appSpecific", language) {
            Some((of, Drawing { parts, .. })) => (of, parts[0].words().unwrap()),
            None => panic!("{language}"),
        };
        assert_eq!(first("de"), ("de", "Anmelden und Sicherheit"));
        assert_eq!(first("ar"), ("en", "Sign-In and Security"));
        // What is not known in it is drawn in the first.
        assert_eq!(apple.drawing("copyOnce", "de").unwrap().0, "en");
        assert_eq!(apple.drawing("signIn", "en"), None);
    }

    fn makes_one(rule: PasswordRule) -> bool {
        matches!(rule, PasswordRule::AppPassword | PasswordRule::AppPasswordWithTwoFactor)
    }
}
