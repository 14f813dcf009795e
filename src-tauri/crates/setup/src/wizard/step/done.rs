//! The end of the journey: what was done, and what comes next.

use std::collections::BTreeSet;

use super::old_items::OldItems;
use super::test_message::TestMessage;
use crate::records::SetUpProgram;
use crate::wizard::effect::Effect;
use crate::wizard::event::{Act, Intent};
use crate::wizard::journey::{Journey, Route};
use crate::wizard::offer::{Offer, Offers, Weight};
use crate::wizard::page::{Fate, Page, Point, PointState, Todo, WatchView};
use crate::wizard::results::{Cleared, ProgramSettings, SettingsLeft, TestMessageSeen};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::Protocol;
use keychain::BACKUP_DAYS;

/// The last page.
#[derive(Debug, Default)]
pub(in crate::wizard) struct Done {
    /// What was ticked by hand, and what was unticked that had been seen to be done.
    turned: BTreeSet<String>,
}

impl Done {
    fn points(scene: &Scene) -> Vec<Point> {
        let Some(journey) = &scene.journey else { return vec![] };
        let proved = Point { words: Text::of("done.proved"), state: PointState::Done };
        let message = message(journey.message.as_ref());
        if journey.route == Route::VerifyStored {
            return [proved].into_iter().chain(message).collect();
        }
        let (kept, cleared) = match journey.practice {
            Some(_) => ("done.kept-practice", "done.cleared-practice"),
            None => ("done.kept", "done.cleared"),
        };
        let count = journey.cleared.as_ref().map_or(0, Cleared::gone);
        let points = [
            proved,
            Point {
                words: Text::of(if journey.kept { kept } else { "done.not-kept" }),
                state: if journey.kept { PointState::Done } else { PointState::Left },
            },
            Point {
                words: Text::of(cleared).with("count", count).with("days", BACKUP_DAYS),
                state: if count > 0 { PointState::Done } else { PointState::Left },
            },
        ];
        let programs = programs_that_have_it(journey.cleared.as_ref()).into_iter().map(|program| Point {
            words: Text::of("done.in-program").with("program", Text::of(format!("program-{program}"))),
            state: PointState::Done,
        });
        let settings = journey.settings.iter().map(|ProgramSettings { name, file, .. }| Point {
            words: Text::of("done.settings").with("program", name.as_str()).with("file", file.as_str()),
            state: PointState::Done,
        });
        let pretend = journey
            .pretend_program
            .then(|| Point { words: Text::of("done.pretend-program"), state: PointState::Done });
        points.into_iter().chain(pretend).chain(programs).chain(settings).chain(message).collect()
    }

    /// What the person still does in the mail programs. What was seen to be begun is ticked.
    fn todos(&self, scene: &Scene) -> Vec<Todo> {
        let Some(journey) = &scene.journey else { return vec![] };
        if journey.route == Route::VerifyStored || journey.practice.is_some() {
            return vec![];
        }
        let place = |protocol, id: &str| {
            let words = Text::of(format!("done.todo-{id}"));
            (id.to_owned(), words, journey.copied.contains(&protocol))
        };
        let pasted = [place(Protocol::Smtp, "smtp"), place(Protocol::Imap, "imap")];
        let guided = journey.cleared.iter().flat_map(|cleared| &cleared.guided);
        let forgotten = guided.filter(|guided| guided.found).map(|guided| {
            let program = Text::of(format!("guided-{}", guided.program));
            let words = Text::of("done.todo-forget").with("program", program);
            (format!("forget-{}", guided.program), words, false)
        });
        let settings = journey.settings.iter().filter_map(left_with_settings);
        let set_up = programs_to_change(scene, journey).map(|SetUpProgram { id, name }| {
            let words = Text::of("done.todo-program").with("program", name.as_str());
            (format!("program-{id}"), words, false)
        });
        let last = [("test".to_owned(), Text::of("done.todo-test"), false)];
        let todos = pasted.into_iter().chain(set_up).chain(settings).chain(forgotten).chain(last);
        let todo = |(id, words, seen): (String, Text, bool)| {
            let is_done = seen != self.turned.contains(&id);
            let state = if is_done { PointState::Done } else { PointState::Left };
            Todo { id, words, state }
        };
        todos.map(todo).collect()
    }

    fn next(scene: &Scene) -> Vec<Text> {
        match scene.is_practice() {
            true => vec![],
            false => vec![Text::of("done.next-revoke")],
        }
    }
}

impl Stop for Done {
    fn step(&self) -> Option<Step> {
        None
    }

    fn page(&self, scene: &Scene) -> Page {
        Page::Done {
            points: Self::points(scene),
            todos: self.todos(scene),
            next: Self::next(scene),
            watch: watch(scene),
            copying: scene.copying(),
        }
    }

    fn heading(&self, scene: &Scene) -> Text {
        Text::of(match scene.intent() {
            _ if scene.is_practice() => "done.heading-practice",
            Some(Intent::Verify) => "done.heading-verify",
            Some(Intent::Revoked) => "done.heading-revoked",
            Some(Intent::SetUp) | None => "done.heading",
        })
    }

    fn lead(&self, scene: &Scene) -> Text {
        let route = scene.journey.as_ref().map(|journey| journey.route);
        Text::of(match route {
            _ if scene.is_practice() => "done.lead-practice",
            Some(Route::VerifyStored) => "done.lead-verify",
            Some(Route::SetUp | Route::Revoked | Route::Mailbox | Route::VerifyTyped) | None => "done.lead",
        })
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        offers.add(Weight::Primary, "done.primary", Act::StartOver {});
        for Todo { id, words, state } in self.todos(scene) {
            let tick = match state {
                PointState::Done => "done.untick",
                PointState::Left => "done.tick",
            };
            let act = Act::Tick { id };
            offers.put(Offer { words: Text::of(tick), about: Some(words), act, weight: Weight::Entry });
        }
        if !self.todos(scene).is_empty() {
            scene.offer_copying(offers);
        }
        match watch(scene) {
            // It has to be moved and started again first.
            WatchView::Missing | WatchView::Misplaced => {}
            WatchView::Off | WatchView::NotChanged => {
                offers.add(Weight::Entry, "watch.enable", Act::EnableWatch {});
            }
            WatchView::On | WatchView::NextSignIn => {
                offers.add(Weight::Entry, "watch.disable", Act::DisableWatch {});
            }
        }
        let has_step = scene.journey.as_ref().is_some_and(|journey| journey.route.has(Step::TestMessage));
        if !has_step && scene.proof().is_some() {
            offers.add(Weight::Plain, "testMessage.offer", Act::SendMessage {});
        }
        let cleared = scene.journey.as_ref().and_then(|journey| journey.cleared.as_ref());
        if let Some(cleared) = cleared.filter(|cleared| cleared.gone() > 0) {
            offers.add(Weight::Plain, "done.restore", Act::RestoreRun { run: cleared.run.clone() });
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::Tick { id } => {
                if !self.turned.remove(&id) {
                    self.turned.insert(id);
                }
                return Move::stay();
            }
            Act::EnableWatch {} => return Move::doing(vec![Effect::EnableWatch]),
            Act::DisableWatch {} => return Move::doing(vec![Effect::DisableWatch]),
            // It leads to where it is sent: what is pressed there is the question.
            Act::SendMessage {} => return TestMessage::offered(scene),
            Act::RestoreRun { .. } => {}
            _ => return Move::stay(),
        }
        let cleared = scene.journey.as_mut().and_then(|journey| journey.cleared.take());
        match cleared {
            Some(cleared) => {
                let mut items = OldItems::after(cleared);
                let effects = items.restore(None);
                Move { effects, ..Move::to(items) }
            }
            None => Move::stay(),
        }
    }
}

/// How the daily check is. A pretend account needs none.
fn watch(scene: &Scene) -> WatchView {
    if scene.is_practice() { WatchView::Missing } else { scene.known.watch }
}

/// What was seen of the message to oneself.
fn message(seen: Option<&TestMessageSeen>) -> Option<Point> {
    Some(match seen? {
        TestMessageSeen::Arrived { words } => Point { words: words.clone(), state: PointState::Done },
        TestMessageSeen::Lost => Point { words: Text::of("done.message-lost"), state: PointState::Left },
        TestMessageSeen::NotSent => {
            Point { words: Text::of("done.message-not-sent"), state: PointState::Left }
        }
    })
}

/// The programs that have the account, before or since this journey, and did not get the password from here.
fn programs_to_change<'a>(scene: &'a Scene, journey: &'a Journey) -> impl Iterator<Item = &'a SetUpProgram> {
    let before = scene.set_up_before();
    let since = journey.set_up.iter().filter(|program| !before.iter().any(|other| other.id == program.id));
    let has_it = programs_that_have_it(journey.cleared.as_ref());
    let got_settings = |id: &str| journey.settings.iter().any(|written| written.program == id);
    before
        .iter()
        .chain(since)
        .filter(move |SetUpProgram { id, .. }| !has_it.contains(id.as_str()) && !got_settings(id))
}

/// What is left to be done with settings that were written: what ticks it, in words, and that nobody saw it done.
fn left_with_settings(written: &ProgramSettings) -> Option<(String, Text, bool)> {
    let ProgramSettings { program, name, file, left, told: _ } = written;
    let words = match left {
        SettingsLeft::Nothing => return None,
        SettingsLeft::SetUp => Text::of("done.todo-file"),
        SettingsLeft::TakeOver { into } => Text::of("done.todo-merge").with("taken", into.as_str()),
    };
    let words = words.with("program", name.as_str()).with("file", file.as_str());
    Some((format!("settings-{program}"), words, false))
}

/// The programs into whose items the checked password was put, each once.
fn programs_that_have_it(cleared: Option<&Cleared>) -> BTreeSet<&str> {
    let items = cleared.iter().flat_map(|cleared| &cleared.items);
    items.filter(|item| item.fate == Fate::Replaced).map(|item| item.item.program.as_str()).collect()
}
