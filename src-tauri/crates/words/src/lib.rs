//! The words for the terminal: Project Fluent, from the same files as the window's.
//!
//! Rust decides what to say (a message id and arguments), never the wording.

pub mod language;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

pub use fluent_bundle::FluentValue as Value;

use crate::language::Language;

/// An argument of a message: its variable, without the dollar, and its value.
pub type Arg<'a> = (&'a str, Value<'a>);

/// All messages of one language, with the English ones behind them. They are read when the first one is wanted.
pub struct Words {
    language: Messages,
    english: Option<Messages>,
}

/// Whether there is a message with this id. Every language has the same ones.
pub fn is_message(id: &str) -> bool {
    MESSAGES.binary_search(&id).is_ok()
}

/// The ids of all messages, in order.
const MESSAGES: &[&str] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The parts of every message about something that went wrong.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Told {
    /// A headline.
    pub title: String,
    /// What happened, and why.
    pub what: String,
    /// What it may be, if that is not certain: a list under `what`, likeliest first.
    pub may_be: Vec<String>,
    /// What about the password may be the reason: sentences.
    pub suspects: Vec<String>,
    /// What to do first, in order.
    pub steps: Vec<String>,
    /// What to do then.
    pub remedy: String,
    /// What was seen besides: a line each.
    pub also: Vec<String>,
}

impl Words {
    /// The language that is complete by definition.
    pub fn english() -> Self {
        Self { language: Messages::of(Language::english()), english: None }
    }

    /// The words of a language.
    pub fn of(language: &Language) -> Self {
        if *language == Language::english() {
            return Self::english();
        }
        let english = Messages::of(Language::english());
        Self { language: Messages::of(language.clone()), english: Some(english) }
    }

    /// The message with this id; the id itself if no language has it.
    pub fn text(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.find(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message; `id.name` if no language has it.
    pub fn attribute(&self, id: &str, name: &str, args: &[Arg<'_>]) -> String {
        self.find(id, Some(name), args).unwrap_or_else(|| format!("{id}.{name}"))
    }

    /// These in a sentence, as the language joins a list; nothing of none.
    pub fn list(&self, items: impl IntoIterator<Item = String>) -> String {
        let mut items: Vec<String> = items.into_iter().collect();
        let Some(last) = items.pop() else { return String::new() };
        let Some(list) = self.joined("list-next", "list", items) else { return last };
        let sound = begins_with_i(&last).then_some("before-i");
        let args = [("list", list.into()), ("last", last.into())];
        self.find("list-last", sound, &args).unwrap_or_default()
    }

    /// These beside each other in one line: no enumeration, but what belongs together; nothing of none.
    pub fn row(&self, items: impl IntoIterator<Item = String>) -> String {
        self.joined("row-next", "row", items).unwrap_or_default()
    }

    fn joined(&self, id: &str, name: &str, items: impl IntoIterator<Item = String>) -> Option<String> {
        let longer =
            |so_far: String, next: String| self.text(id, &[(name, so_far.into()), ("next", next.into())]);
        items.into_iter().reduce(longer)
    }

    /// A fact as it stands in a sentence: what is a day or a list, as the language writes them.
    pub fn fact<'a>(&self, name: &str, value: &'a str) -> Value<'a> {
        if DAYS.contains(&name) {
            self.day(value).into()
        } else if LISTS.contains(&name) {
            self.list(value.split(", ").map(str::to_owned)).into()
        } else {
            value.into()
        }
    }

    /// A day (`2026-05-01`, ISO 8601) as the language writes it, with what stands behind it, such as a time. What is no
    /// day stays as it is.
    pub fn day(&self, day: &str) -> String {
        let (date, rest) = day.split_at_checked(10).unwrap_or((day, ""));
        let numbers: Vec<Option<u16>> = date.split('-').map(|number| number.parse().ok()).collect();
        let [Some(year), Some(month @ 1..=12), Some(day)] = numbers[..] else { return day.to_owned() };
        let args = [("day", day.into()), ("month", month.into()), ("year", year.to_string().into())];
        self.text("terminal-day", &args) + rest
    }

    /// Whether there is such a message, read as all are; [`is_message`] says it without reading them.
    pub fn has(&self, id: &str) -> bool {
        self.bundles().any(|bundle| bundle.has_message(id))
    }

    /// The parts of the message with this id; `may_be` are the messages of what it may be, likeliest first,
    /// `suspects` what about the password may be the reason, as attributes of the message `suspect`.
    pub fn told(
        &self,
        id: &str,
        may_be: &[String],
        suspects: &[String],
        args: &BTreeMap<String, String>,
    ) -> Told {
        let args = self.arguments(args);
        Told {
            title: self.attribute(id, "title", &args),
            what: self.attribute(id, "what", &args),
            may_be: may_be.iter().map(|id| self.attribute(id, "may-be", &args)).collect(),
            suspects: suspects.iter().map(|name| self.attribute("suspect", name, &args)).collect(),
            steps: vec![],
            remedy: self.attribute(id, "do", &args),
            also: vec![],
        }
    }

    fn arguments<'a>(&self, args: &'a BTreeMap<String, String>) -> Vec<Arg<'a>> {
        args.iter().map(|(name, value)| (name.as_str(), self.fact(name, value))).collect()
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[Arg<'_>]) -> Option<String> {
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        self.bundles().find_map(|bundle| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            Some(bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned())
        })
    }

    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        std::iter::once(&self.language).chain(&self.english).map(Messages::bundle)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language.of).finish_non_exhaustive()
    }
}

/// The facts of a failure that are days.
const DAYS: [&str; 3] = ["expired", "begins", "clock"];

/// The facts that are lists: a comma and a space between their items.
const LISTS: [&str; 4] = ["known", "missing", "presented", "programs"];

/// Whether it is read so: the Spanish “y” becomes “e” before it, but not before “hierro”.
fn begins_with_i(word: &str) -> bool {
    let mut letters = word.chars().flat_map(char::to_lowercase);
    match letters.next() {
        Some('i') => true,
        Some('h') => letters.next() == Some('i') && !matches!(letters.next(), Some('a' | 'e')),
        _ => false,
    }
}

fn with_comma(value: &Value<'_>) -> Option<String> {
    let Value::Number(number) = value else { return None };
    Some(number.as_string().replace('.', ","))
}

type Bundle = FluentBundle<FluentResource>;

/// The messages of one language.
struct Messages {
    of: Language,
    read: OnceLock<Bundle>,
}

impl Messages {
    fn of(language: Language) -> Self {
        Self { of: language, read: OnceLock::new() }
    }

    /// What cannot be read is left out, and a test fails on it.
    fn bundle(&self) -> &Bundle {
        self.read.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.of.identifier().clone()]);
            // A terminal shows isolation marks as dirt; text that is not ours is isolated where it is shown.
            bundle.set_use_isolating(false);
            let resource = FluentResource::try_new(self.of.messages()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
            let mark = bundle.get_message("terminal-decimal-mark").and_then(|mark| mark.value());
            if mark.is_some_and(|mark| bundle.format_pattern(mark, None, &mut vec![]) == ",") {
                bundle.set_formatter(Some(|value, _| with_comma(value)));
            }
            bundle
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::bridge::{Bridge, Task};
    use account::interceptor::Interceptor;
    use account::provider::Provider;

    #[test]
    fn a_day_is_written_as_the_language_writes_it() {
        for (tag, first, expected) in [
            ("en", "1 May 2026", "22 November 2026 10:00 UTC"),
            ("de", "1. Mai 2026", "22. November 2026 10:00 UTC"),
            ("fr", "1er mai 2026", "22 novembre 2026 10:00 UTC"),
            ("es", "1 de mayo de 2026", "22 de noviembre de 2026 10:00 UTC"),
            ("uk", "1 травня 2026 р.", "22 листопада 2026 р. 10:00 UTC"),
            ("ja", "2026年5月1日", "2026年11月22日 10:00 UTC"),
        ] {
            let words = Words::of(&Language::named(tag).unwrap());
            assert_eq!(words.day("2026-05-01"), first);
            assert_eq!(words.day("2026-11-22 10:00 UTC"), expected);
        }
        for text in ["", "none", "2026-13-01", "2026-11", "überall früher"] {
            assert_eq!(Words::english().day(text), text);
        }
    }

    #[test]
    fn a_day_among_the_facts_of_a_failure_is_written_so_too() {
        let facts = BTreeMap::from([("expired".to_owned(), "2026-05-01".to_owned())]);
        let german = Words::of(&Language::named("de").unwrap());
        let told = german.told("cause-certificateExpired", &[], &[], &facts);
        assert!(told.what.contains("1. Mai 2026"), "{told:?}");
    }

    #[test]
    fn a_fraction_has_the_mark_of_the_language() {
        for (tag, expected) in [("en", "2.4"), ("de", "2,4"), ("fr", "2,4"), ("ja", "2.4")] {
            let words = Words::of(&Language::named(tag).unwrap());
            let text = words.text("took-seconds", &[("seconds", 2.4.into())]);
            assert!(text.contains(expected), "{text}");
        }
    }

    #[test]
    fn every_file_is_read_whole_and_no_message_is_there_twice() {
        for language in Language::all() {
            let tag = language.tag();
            let mut bundle: Bundle = FluentBundle::new_concurrent(vec![language.identifier().clone()]);
            let resource = FluentResource::try_new(language.messages())
                .unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{tag}: {errors:?}"));
        }
    }

    #[test]
    fn the_ids_are_those_that_are_read() {
        let english = Words::english();
        assert!(MESSAGES.iter().all(|id| english.has(id)));
        let resource = FluentResource::try_new(Language::english().messages()).unwrap();
        let read = resource.entries().filter(|entry| format!("{entry:?}").starts_with("Message("));
        assert_eq!(read.count(), MESSAGES.len());
        assert!(is_message("cause-refused-here") && !is_message("cause-refused-nowhere"));
    }

    #[test]
    fn where_an_address_of_the_providers_own_is_found_has_its_words() {
        let words = Words::english();
        for place in Provider::all().filter_map(|provider| provider.own_address.as_ref()) {
            assert!(words.has(&format!("own-address-{place}")), "{place}");
        }
    }

    #[test]
    fn every_step_on_an_app_password_page_has_its_words() {
        let words = Words::english();
        let known = Provider::all().flat_map(|provider| &provider.steps).map(String::as_str);
        for step in known.chain(Provider::STEPS_OF_ANY) {
            let id = format!("app-password-step-{step}");
            assert!(words.has(&id), "{id}");
        }
    }

    #[test]
    fn every_step_with_a_program_on_this_computer_and_with_who_reads_along_has_its_words() {
        let words = Words::english();
        for task in Task::ALL {
            let known = Bridge::all().iter().flat_map(|bridge| bridge.steps(task)).map(String::as_str);
            for step in known.chain(task.steps_of_any().iter().copied()) {
                assert!(words.has(&format!("bridge-step-{step}")), "{step}");
            }
        }
        for step in Interceptor::all().iter().flat_map(Interceptor::steps) {
            assert!(words.has(&format!("interceptor-step-{step}")), "{step}");
        }
    }

    #[test]
    fn every_code_has_its_words() {
        let words = Words::english();
        let whole = |id: String| assert!(words.find(&id, None, &[]).is_some(), "{id}");
        let parts = |id: String, names: &[&str]| {
            for name in names {
                assert!(words.find(&id, Some(name), &[]).is_some(), "{id}.{name}");
            }
        };
        for (kind, message) in [
            ("OpenState", "opened-"),
            ("OpenState", "program-"),
            ("OpenState", "place-"),
            ("PageName", "page-"),
            ("SecretProblem", "secret-problem-"),
            ("Security", "security-"),
            ("ServerProblem", "server-problem-"),
            ("CertificateProblem", "certificate-problem-"),
            ("Step", "step-"),
            ("Match", "match-"),
            ("Protocol", "use-"),
        ] {
            codes(kind).for_each(|code| whole(format!("{message}{code}")));
        }
        codes("Suspect").for_each(|code| parts("suspect".to_owned(), &[code]));
        codes("Cause").for_each(|code| parts(format!("cause-{code}"), &["title", "what", "do"]));
        codes("Mood").for_each(|code| parts(format!("mood-{code}"), &["title", "what"]));
        codes("Intent").for_each(|code| parts(format!("intent-{code}"), &["title", "what"]));
        let states: Vec<_> = codes("StageState").collect();
        for stage in codes("Stage") {
            if stage != "handOver" {
                parts(format!("stage-imap-{stage}"), &states);
            }
            if !["followUp", "arrival"].contains(&stage) {
                parts(format!("stage-smtp-{stage}"), &states);
            }
        }
    }

    #[test]
    fn what_is_done_in_a_program_names_an_app_password_only_where_there_is_one() {
        for (tag, word) in [
            ("ar", "مرور التطبيق"),
            ("de", "App-Passw"),
            ("en", "app password"),
            ("es", "contraseña de aplicación"),
            ("fr", "mot de passe d’application"),
            ("it", "password per le app"),
            ("ja", "アプリ パスワード"),
            ("ko", "앱 비밀번호"),
            ("nl", "app-wachtwoord"),
            ("pl", "do aplikacji"),
            ("pt-BR", "senha de app"),
            ("tr", "uygulama şifre"),
            ("uk", "додатка"),
            ("zh-Hans", "应用专用密码"),
        ] {
            let language = Language::named(tag).unwrap();
            let words = Words::of(&language);
            let told = |kind: &str| {
                let args = [("kind", kind.into()), ("address", "anna@example.org".into())];
                let all = messages(&language);
                let all = all.iter().filter(|(id, attribute)| is_of_a_program(id, attribute.as_deref()));
                let text = |(id, attribute): &(String, Option<String>)| {
                    words.find(id, attribute.as_deref(), &args).unwrap_or_default()
                };
                all.map(text).filter(|text| text.contains(word)).collect::<Vec<_>>()
            };
            assert!(told("app").len() > 25, "{tag}: {:#?}", told("app"));
            assert_eq!(told("mailbox"), Vec::<String>::new(), "{tag}");
        }
    }

    /// Said where the password goes into a program.
    fn is_of_a_program(id: &str, attribute: Option<&str>) -> bool {
        ["hand-over", "guided-step", "clipboard", "profile", "settings-"].iter().any(|of| id.starts_with(of))
            || (id == "handOver" && attribute.is_some())
    }

    /// The names of messages, and of their attributes.
    fn messages(language: &Language) -> Vec<(String, Option<String>)> {
        let (mut all, mut message) = (vec![], String::new());
        for line in language.messages().lines() {
            let name = line.split(" =").next().unwrap_or_default();
            if let Some(attribute) = line.strip_prefix("    .").and_then(|rest| rest.split(" =").next()) {
                all.push((message.clone(), Some(attribute.to_owned())));
            } else if line.starts_with(|c: char| c.is_ascii_alphabetic()) && line.contains(" =") {
                name.clone_into(&mut message);
                all.push((message.clone(), None));
            }
        }
        all
    }

    #[test]
    fn numbers_choose_the_plural() {
        let words = Words::english();
        assert_eq!(words.text("terminal-cleared-count", &[("count", 1.into())]), "1 entry was cleared.");
        assert_eq!(words.text("terminal-cleared-count", &[("count", 2.into())]), "2 entries were cleared.");
    }

    /// As CLDR has them, which `ui/src/words.test.ts` holds against the engine's own.
    #[test]
    fn a_list_is_joined_as_its_language_joins_lists() {
        for (tag, two, three) in [
            ("ar", "a وb", "a وb وc"),
            ("de", "a und b", "a, b und c"),
            ("en", "a and b", "a, b and c"),
            ("es", "a y b", "a, b y c"),
            ("fr", "a et b", "a, b et c"),
            ("it", "a e b", "a, b e c"),
            ("ja", "a、b", "a、b、c"),
            ("ko", "a 및 b", "a, b 및 c"),
            ("nl", "a en b", "a, b en c"),
            ("pl", "a i b", "a, b i c"),
            ("pt-BR", "a e b", "a, b e c"),
            ("tr", "a ve b", "a, b ve c"),
            ("uk", "a і b", "a, b і c"),
            ("zh-Hans", "a和b", "a、b和c"),
        ] {
            let words = Words::of(&Language::named(tag).unwrap());
            let list = |items: &[&str]| words.list(items.iter().map(|item| (*item).to_owned()));
            assert_eq!(list(&["a", "b"]), two);
            assert_eq!(list(&["a", "b", "c"]), three);
            assert_eq!((list(&["a"]), list(&[])), ("a".to_owned(), String::new()));
        }
    }

    #[test]
    fn spanish_says_another_and_before_the_sound_of_i() {
        let words = Words::of(&Language::named("es").unwrap());
        let list = |last: &str| words.list(["a".to_owned(), last.to_owned()]);
        let said = ["imap.x", "Hilo", "hielo", "ya"].map(list);
        assert_eq!(said, ["a e imap.x", "a e Hilo", "a y hielo", "a y ya"]);
    }

    #[test]
    fn a_list_among_the_facts_of_a_failure_is_joined_so_too() {
        let facts = BTreeMap::from([
            ("host".to_owned(), "mail.example".to_owned()),
            ("presented".to_owned(), "a.example, b.example, c.example".to_owned()),
        ]);
        let german = Words::of(&Language::named("de").unwrap());
        let told = german.told("cause-certificateForAnotherName", &[], &[], &facts);
        assert!(told.what.contains("a.example, b.example und c.example"), "{told:?}");
    }

    #[test]
    fn what_stands_beside_each_other_is_no_enumeration() {
        let row = |tag| {
            let words = Words::of(&Language::named(tag).unwrap());
            words.row(["a", "b", "c"].map(str::to_owned))
        };
        assert_eq!([row("en"), row("ja"), row("ar")], ["a, b, c", "a、b、c", "a، b، c"]);
    }

    #[test]
    fn a_missing_message_shows_its_id() {
        let words = Words::english();
        assert_eq!(words.text("no-such-message", &[]), "no-such-message");
        assert_eq!(words.attribute("no-such-message", "title", &[]), "no-such-message.title");
    }

    /// The codes of an enumeration, from the types that are written for the window.
    fn codes(kind: &str) -> impl Iterator<Item = &'static str> {
        const TYPES: &str = include_str!("../../../../ui/src/backend/view.ts");
        let begin = format!("export type {kind} = \"");
        let (_, rest) = TYPES.split_once(&begin).unwrap_or_else(|| panic!("no type {kind}"));
        let (names, _) = rest.split_once("\";").unwrap_or_else(|| panic!("no end of {kind}"));
        names.split("\" | \"")
    }
}
