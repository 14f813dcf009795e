//! The practice journey without a mouse, and as a screen reader tells it: what AT-SPI has of the real window.

use std::time::Instant;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use words::Words;
use words::language::Language;

use super::person::Window;
use crate::stage::accessibility::{Accessibility, State, Thing};
use crate::stage::patience::PATIENCE;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display, WebDriver and AT-SPI: cargo xtask test"]
async fn the_practice_journey_is_told_in_order_and_needs_no_mouse() {
    practice_without_a_mouse("en").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a display, WebDriver and AT-SPI: cargo xtask test"]
async fn and_so_it_is_from_right_to_left() {
    practice_without_a_mouse("ar").await;
}

async fn practice_without_a_mouse(tag: &str) {
    let person = Listener::open(Language::named(tag).unwrap()).await;
    person.arrives_at("welcome.heading").await;
    person.chooses("intent-practise.title").await;
    person.arrives_at("choosePractice.heading").await;
    person.chooses("mood-allWell.title").await;
    person.arrives_at("address.heading").await;
    person.chooses("address.primary").await;
    person.arrives_at("appPassword.heading").await;
    let app_password = person.window.reads("//code[@data-secret='app']").await;
    person.chooses("appPassword.primary").await;
    person.arrives_at("outgoing.heading").await;
    person.moves_to("id", "password").await;
    person.types(&app_password).await;
    person.hears("incoming.lead-passed").await;
    person.arrives_at("incoming.heading").await;
    person.chooses("incoming.primary-passed").await;
    person.arrives_at("keep.heading").await;
    person.chooses("keep.primary").await;
    person.hears("keep.lead-kept-practice").await;
    person.chooses("keep.primary-kept").await;
    person.arrives_at("oldItems.heading").await;
    person.hears("oldItems.lead-practice").await;
    person.chooses("oldItems.primary-replace").await;
    person.chooses("oldItems.primary-cleared").await;
    person.arrives_at("handOver.heading").await;
    person.chooses("pretendProgram.offer").await;
    person.arrives_at("pretendProgram.heading-smtp").await;
    person.moves_to("id", "pretend-password").await;
    person.types(&app_password).await;
    person.hears("pretendProgram.lead-imap").await;
    person.types(&app_password).await;
    person.arrives_at("testMessage.heading").await;
    person.chooses("testMessage.primary").await;
    person.chooses("testMessage.remove").await;
    person.hears("testMessage.removal-done").await;
    person.chooses("testMessage.go-on").await;
    person.arrives_at("done.heading-practice").await;
    person.window.close().await;
}

/// Somebody who presses keys and listens.
struct Listener {
    window: Window,
    accessibility: Accessibility,
    words: Words,
}

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';

impl Listener {
    async fn open(language: Language) -> Self {
        let accessibility = Accessibility::start();
        let mut environment = accessibility.variables();
        environment.push(("LC_ALL", language.tag().into()));
        let window = Window::open(&format!("told-{}", language.tag()), &environment).await;
        Self { window, accessibility, words: Words::of(&language) }
    }

    /// Comes to the page with this heading: it has the focus, and all that can be reached by Tab has a name and is
    /// reached in the order in which it is told.
    async fn arrives_at(&self, heading: &str) {
        let said = self.window.reads(&format!("//h1[@data-words='{heading}']")).await;
        let said = said.replace(['\u{2068}', '\u{2069}'], "");
        let is_there =
            |thing: &Thing| thing.role == "heading" && thing.name == said && thing.is(State::Focused);
        let things = self.sees(&format!("the heading “{said}” with the focus"), is_there).await;
        let problems = problems(&things);
        assert!(problems.is_empty(), "{heading}:\n{}\n{}", problems.join("\n"), transcript(&things));
        let expected: Vec<String> = after_heading(&things);
        let mut reached = vec![];
        for _ in &expected {
            self.presses(TAB).await;
            reached.push(self.focused().await);
        }
        assert_eq!(reached, expected, "{heading}:\n{}", transcript(&self.things()));
    }

    /// What announces says this message.
    async fn hears(&self, message: &str) {
        let said = match message.split_once('.') {
            Some((id, attribute)) => self.words.attribute(id, attribute, &[]),
            None => self.words.text(message, &[]),
        };
        let announces =
            |thing: &Thing| thing.attribute("live") == Some("polite") && is_said_in(&said, &thing.text);
        self.sees(&format!("the announcement “{said}”"), announces).await;
    }

    /// Moves to the button with this message, and presses it.
    async fn chooses(&self, message: &str) {
        self.window.finds(&format!("//button[@data-words='{message}' and not(@aria-disabled='true')]")).await;
        self.moves_to("data-words", message).await;
        self.presses(ENTER).await;
    }

    /// Presses Tab until what has this attribute has the focus, and is seen to have it.
    async fn moves_to(&self, attribute: &str, value: &str) {
        let asked = "
            const [name, value] = arguments;
            const active = document.activeElement;
            // A field is marked by the frame that it has together with its buttons.
            const style = getComputedStyle(active.closest('.line') ?? active);
            const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            return { is: active.getAttribute(name) === value, isMarked };
        ";
        for _ in 0..MOST_STOPS {
            let arguments = vec![attribute.into(), value.into()];
            let focus = self.window.client.execute(asked, arguments).await.unwrap();
            if focus["is"] == true {
                assert_eq!(focus["isMarked"], true, "nobody sees that {value} has the focus");
                return;
            }
            self.presses(TAB).await;
        }
        panic!("Tab does not come to {value}:\n{}", transcript(&self.things()));
    }

    /// Types it where the focus is, and Enter.
    async fn types(&self, text: &str) {
        for letter in text.chars().chain([ENTER]) {
            self.presses(letter).await;
        }
    }

    async fn presses(&self, key: char) {
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        self.window.client.perform_actions(keys).await.unwrap();
    }

    /// The name of what has the focus.
    async fn focused(&self) -> String {
        let things = self
            .sees("something with the focus", |thing| is_control(thing) && thing.is(State::Focused))
            .await;
        let focused = things.iter().find(|thing| is_control(thing) && thing.is(State::Focused));
        focused.map(|thing| thing.name.clone()).unwrap_or_default()
    }

    /// Waits until there is such a thing; all that is there then.
    async fn sees(&self, what: &str, is_it: impl Fn(&Thing) -> bool) -> Vec<Thing> {
        let began = Instant::now();
        loop {
            let things = self.things();
            if things.iter().any(&is_it) {
                return things;
            }
            assert!(began.elapsed() < PATIENCE, "{what} is not there:\n{}", transcript(&things));
            tokio::task::yield_now().await;
        }
    }

    fn things(&self) -> Vec<Thing> {
        let all = tokio::task::block_in_place(|| self.accessibility.things());
        all.into_iter().filter(|thing| thing.within.iter().any(|role| role == "document web")).collect()
    }
}

/// More stops of Tab than any page has.
const MOST_STOPS: usize = 120;

/// What is wrong with how a page is told.
fn problems(things: &[Thing]) -> Vec<String> {
    let at = |is_it: &dyn Fn(&Thing) -> bool| things.iter().position(is_it);
    let role = |role: &'static str| move |thing: &Thing| thing.attribute("xml-roles") == Some(role);
    let order = [at(&role("complementary")), at(&role("main")), at(&role("status"))];
    let mut problems = vec![];
    if order.contains(&None) || !order.is_sorted() {
        problems.push(format!("steps, page and announcements are at {order:?}"));
    }
    let is_title = |thing: &&Thing| thing.role == "heading" && thing.attribute("level") == Some("1");
    if things.iter().filter(is_title).count() != 1 {
        problems.push("there is not one title".to_owned());
    }
    for thing in things {
        if is_control(thing) && thing.name.is_empty() {
            problems.push(format!("a {} without a name", thing.role));
        }
        if thing.role == "list item" && thing.within.last().is_none_or(|role| role != "list") {
            problems.push(format!("“{}” is of no list", thing.name));
        }
    }
    problems
}

/// The names of what Tab comes to from the heading on, to the end of the page.
fn after_heading(things: &[Thing]) -> Vec<String> {
    let page = things.iter().skip_while(|thing| thing.role != "heading");
    page.filter(|thing| is_control(thing)).map(|thing| thing.name.clone()).collect()
}

/// Whether a person does something with it.
fn is_control(thing: &Thing) -> bool {
    const NOT: [&str; 3] = ["heading", "menu item", "document web"];
    thing.is(State::Focusable) && !NOT.contains(&thing.role.as_str())
}

/// Whether a text is this message, whatever its variables are: without values they stand there as `{$name}`.
fn is_said_in(message: &str, text: &str) -> bool {
    let mut parts = message.split(['{', '}']).filter(|part| !part.starts_with('$'));
    !text.is_empty() && parts.all(|part| text.contains(part.trim()))
}

/// All that is told, a line for each thing.
fn transcript(things: &[Thing]) -> String {
    let line = |thing: &Thing| {
        let focus = if thing.is(State::Focused) { " (has the focus)" } else { "" };
        format!("{}{} “{}” {}{focus}", "  ".repeat(thing.within.len()), thing.role, thing.name, thing.text)
    };
    things.iter().map(line).collect::<Vec<_>>().join("\n")
}
