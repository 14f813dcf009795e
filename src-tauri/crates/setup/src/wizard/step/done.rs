//! The end of the journey: what was done, and what comes next.

use super::old_items::OldItems;
use crate::wizard::event::{Act, Intent};
use crate::wizard::journey::{Cleared, Route};
use crate::wizard::offer::{Offers, Weight};
use crate::wizard::page::{Page, Point, PointState};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use keychain::BACKUP_DAYS;

/// The last page.
#[derive(Debug)]
pub(in crate::wizard) struct Done;

impl Done {
    fn points(scene: &Scene) -> Vec<Point> {
        let Some(journey) = &scene.journey else { return vec![] };
        let proved = Point { words: Text::of("done.proved"), state: PointState::Done };
        if journey.route == Route::VerifyStored {
            return vec![proved];
        }
        let (kept, cleared) = match journey.practice {
            Some(_) => ("done.kept-practice", "done.cleared-practice"),
            None => ("done.kept", "done.cleared"),
        };
        let count = journey.cleared.as_ref().map_or(0, Cleared::gone);
        vec![
            proved,
            Point {
                words: Text::of(if journey.kept { kept } else { "done.not-kept" }),
                state: PointState::of(journey.kept),
            },
            Point {
                words: Text::of(cleared).with("count", count).with("days", BACKUP_DAYS),
                state: PointState::of(count > 0),
            },
        ]
    }

    fn next(scene: &Scene) -> Vec<Text> {
        match scene.is_practice() {
            true => vec![],
            false => ["done.next-test", "done.next-revoke"].map(Text::of).into(),
        }
    }
}

impl Stop for Done {
    fn step(&self) -> Option<Step> {
        None
    }

    fn page(&self, scene: &Scene) -> Page {
        Page::Done { points: Self::points(scene), next: Self::next(scene) }
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
        let cleared = scene.journey.as_ref().and_then(|journey| journey.cleared.as_ref());
        if let Some(cleared) = cleared.filter(|cleared| cleared.gone() > 0) {
            offers.add(Weight::Plain, "done.restore", Act::RestoreRun { run: cleared.run.clone() });
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        let Act::RestoreRun { .. } = act else { return Move::stay() };
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
