//! Which language the person reads: the one that was asked for, else the first of theirs that there are words in.

use std::sync::LazyLock;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language that there are words in. In data it is its tag (BCP 47); one that there are no words in is refused.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(LanguageIdentifier);

/// There are no words in this language.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("no words in this language")]
pub struct UnknownLanguage;

impl Default for Language {
    fn default() -> Self {
        Self::english()
    }
}

impl Language {
    /// All, in the order of their tags.
    pub fn all() -> &'static [Self] {
        &LANGUAGES
    }

    /// The language that is complete by definition.
    pub fn english() -> Self {
        Self(ENGLISH)
    }

    /// The language for this tag (`en`, `en-GB`): that of the region if it has one, else the language without it.
    ///
    /// # Errors
    /// If there are no words in it.
    pub fn named(tag: &str) -> Result<Self, UnknownLanguage> {
        let wanted = tag.parse().map_err(|_| UnknownLanguage)?;
        first_of(&[wanted]).ok_or(UnknownLanguage)
    }

    /// The one that whoever runs this reads, as the environment says, else the system; English if there are no
    /// words in any of theirs.
    pub fn of_this_person() -> Self {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let wanted = wanted(variable, || sys_locale::get_locales().collect());
        first_of(&wanted).unwrap_or_else(Self::english)
    }

    /// Its tag (BCP 47).
    pub fn tag(&self) -> String {
        self.0.to_string()
    }

    pub(crate) fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// Its messages as they are written, one file after the other. They are unpacked each time.
    pub fn messages(&self) -> String {
        let tag = self.tag();
        let packed = PACKED.iter().find(|(packed, _)| *packed == tag).map(|(_, messages)| *messages);
        // Packed by our own build: a test unpacks them all.
        let messages = packed.and_then(|packed| miniz_oxide::inflate::decompress_to_vec(packed).ok());
        messages.and_then(|messages| String::from_utf8(messages).ok()).unwrap_or_default()
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownLanguage;

    fn try_from(tag: String) -> Result<Self, UnknownLanguage> {
        Self::named(&tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.tag()
    }
}

/// The first language of these that there are words in.
fn first_of(wanted: &[LanguageIdentifier]) -> Option<Language> {
    let there: Vec<&LanguageIdentifier> = LANGUAGES.iter().map(|language| &language.0).collect();
    let found = negotiate_languages(wanted, &there, None, NegotiationStrategy::Lookup);
    found.first().map(|found| Language((**found).clone()))
}

/// What the person reads, the best first. The environment goes as gettext has it: of `LC_ALL`, `LC_MESSAGES` and
/// `LANG` the first that is set names the language, before which those of `LANGUAGE` come. `C` is none of any
/// person's: then words are English. Where nothing is set, the system is asked.
fn wanted(
    variable: impl Fn(&str) -> Option<String>,
    system: impl FnOnce() -> Vec<String>,
) -> Vec<LanguageIdentifier> {
    let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(&variable) else {
        return system().iter().filter_map(|tag| tag.parse().ok()).collect();
    };
    if is_nobodys(&locale) {
        return vec![];
    }
    let before = variable("LANGUAGE").unwrap_or_default();
    before.split(':').chain([locale.as_str()]).filter_map(of_locale).collect()
}

fn is_nobodys(locale: &str) -> bool {
    matches!(locale.split('.').next(), Some("C" | "POSIX"))
}

/// `sr-Latn-RS` of `sr_RS.UTF-8@latin`.
fn of_locale(locale: &str) -> Option<LanguageIdentifier> {
    let (rest, modifier) = locale.split_once('@').unwrap_or((locale, ""));
    let mut language: LanguageIdentifier = rest.split('.').next()?.replace('_', "-").parse().ok()?;
    let script = match modifier {
        "latin" => Some("Latn"),
        "cyrillic" => Some("Cyrl"),
        "devanagari" => Some("Deva"),
        _ => None,
    };
    if let Some(script) = script.and_then(|script| script.parse().ok()) {
        language.script = Some(script);
    }
    Some(language)
}

/// A folder of words is a language.
static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let language = |(tag, _): &(&str, &[u8])| {
        let identifier = tag.parse().unwrap_or_else(|error| panic!("{tag}: {error}"));
        Language(identifier)
    };
    PACKED.iter().map(language).collect()
});

const ENGLISH: LanguageIdentifier = unic_langid::langid!("en");

/// The tag of each language, and its messages (DEFLATE, RFC 1951).
const PACKED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_of_words_is_a_language_with_all_its_files() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/locales");
        let names = |folder: &std::path::Path| {
            let entries = std::fs::read_dir(folder).unwrap();
            let mut names: Vec<_> =
                entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            // Beside the words there is a page about them, what Fluent's linter is told, and what packages say.
            names.retain(|name| name != "README.md" && name != "packages.ftl" && !name.starts_with('.'));
            names.sort();
            names
        };
        let tags: Vec<_> = Language::all().iter().map(Language::tag).collect();
        assert_eq!(tags, names(&folder));
        for language in Language::all() {
            let folder = folder.join(language.tag());
            let read = |file: &String| std::fs::read_to_string(folder.join(file)).unwrap() + "\n";
            let there: String = names(&folder).iter().map(read).collect();
            assert!(language.messages() == there, "{}", language.tag());
        }
        assert!(Language::all().contains(&Language::english()));
    }

    #[test]
    fn a_region_falls_back_to_its_language_and_an_unknown_language_is_refused() {
        for tag in ["en", "en-GB", "EN-us", "en-Latn-NZ"] {
            assert_eq!(Language::named(tag), Ok(Language::english()), "{tag}");
        }
        for tag in ["tlh", "", "e", "de_DE.UTF-8"] {
            assert_eq!(Language::named(tag), Err(UnknownLanguage), "{tag}");
            assert_eq!(Language::try_from(tag.to_owned()), Err(UnknownLanguage), "{tag}");
        }
    }

    #[test]
    fn each_persons_region_leads_to_the_words_that_they_read() {
        for (tag, expected) in [
            ("de-AT", "de"),
            ("fr-CA", "fr"),
            ("es-MX", "es"),
            ("pt-BR", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("pt", "pt-BR"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("ar-EG", "ar"),
            ("ja-JP", "ja"),
            ("ko-KR", "ko"),
            ("uk-UA", "uk"),
        ] {
            assert_eq!(Language::named(tag).map(|language| language.tag()), Ok(expected.to_owned()), "{tag}");
        }
        for other_script in ["zh-TW", "zh-Hant", "zh-HK"] {
            assert_eq!(Language::named(other_script), Err(UnknownLanguage), "{other_script}");
        }
    }

    #[test]
    fn the_environment_goes_as_programs_of_unix_have_it() {
        for (environment, expected) in [
            (&[("LANG", "de_DE.UTF-8")][..], &["de-DE"][..]),
            (&[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "fr_FR")], &["fr-FR"]),
            (&[("LANG", "de"), ("LC_MESSAGES", "fr"), ("LC_ALL", "it_CH@euro")], &["it-CH"]),
            (&[("LANG", "de_DE"), ("LANGUAGE", "pt_BR:pt:?:en")], &["pt-BR", "pt", "en", "de-DE"]),
            (&[("LANG", "sr_RS.UTF-8@latin")], &["sr-Latn-RS"]),
            (&[("LANG", "C.UTF-8"), ("LANGUAGE", "de")], &[]),
            (&[("LC_ALL", "POSIX"), ("LANG", "de_DE")], &[]),
            (&[("LANG", "not a locale")], &[]),
            (&[("LANGUAGE", "de")], &["nl-NL"]),
            (&[], &["nl-NL"]),
        ] {
            let variable = |name: &str| {
                environment.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
            };
            let wanted = wanted(variable, || vec!["nl-NL".to_owned(), "not a tag".to_owned()]);
            let wanted: Vec<_> = wanted.iter().map(LanguageIdentifier::to_string).collect();
            assert_eq!(wanted, expected, "{environment:?}");
        }
    }

    #[test]
    fn the_first_language_that_there_are_words_in_is_taken() {
        let tags = |tags: &[&str]| tags.iter().map(|tag| tag.parse().unwrap()).collect::<Vec<_>>();
        assert_eq!(first_of(&tags(&["tlh", "en-AU"])), Some(Language::english()));
        assert_eq!(first_of(&tags(&["tlh"])), None);
        assert_eq!(first_of(&[]), None);
    }
}
