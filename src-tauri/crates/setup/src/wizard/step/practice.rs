//! The choice of what goes wrong with the pretend account, and its start.

use practice::Mood;

use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::{Act, Intent};
use crate::wizard::journey::Journey;
use crate::wizard::offer::{Offer, Offers, Weight};
use crate::wizard::page::{Page, PracticeStart};
use crate::wizard::pause::Pauses;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::{Text, code};
use crate::wizard::view::Step;

/// The choice of moods.
#[derive(Debug)]
pub(in crate::wizard) enum ChoosePractice {
    Choosing,
    Starting(Mood),
    Failed,
}

impl ChoosePractice {
    pub(super) fn choosing() -> Self {
        Self::Choosing
    }
}

impl Stop for ChoosePractice {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, _: &Scene) -> Page {
        Page::ChoosePractice {
            start: match self {
                Self::Choosing => PracticeStart::Choosing,
                Self::Starting(_) => PracticeStart::Starting,
                Self::Failed => PracticeStart::Failed,
            },
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("choosePractice.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        Text::of(match self {
            Self::Starting(_) => "choosePractice.lead-starting",
            Self::Choosing | Self::Failed => "choosePractice.lead",
        })
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, _: &Scene, offers: &mut Offers) {
        if let Self::Starting(_) = self {
            return;
        }
        for mood in Mood::ALL {
            let text = |attribute| Text::of(format!("mood-{}.{attribute}", code(mood)));
            let act = Act::Practise { mood };
            offers.put(Offer {
                words: text("title"),
                about: Some(text("what")),
                act,
                weight: Weight::Choice,
            });
        }
    }

    fn act(&mut self, act: Act, _: &mut Scene) -> Move {
        let Act::Practise { mood } = act else { return Move::stay() };
        *self = Self::Starting(mood);
        Move::anew(vec![Effect::StartPractice { mood }])
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        match (&self, outcome) {
            (Self::Starting(_), Outcome::PracticeStarted(practice)) => {
                let entered = practice.address.to_string();
                scene.pauses = Pauses::default();
                scene.journey = Some(Journey { practice: Some(*practice), ..Journey::new(Intent::SetUp) });
                Move::address(entered)
            }
            (Self::Starting(_), Outcome::PracticeFailed) => {
                *self = Self::Failed;
                Move::anew(vec![])
            }
            _ => Move::stay(),
        }
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        match self {
            Self::Starting(_) => {
                *self = Self::Choosing;
                Move::anew(vec![])
            }
            Self::Choosing | Self::Failed => Move::welcome(),
        }
    }

    fn starts_practice(&self) -> Option<Mood> {
        match self {
            Self::Starting(mood) => Some(*mood),
            Self::Choosing | Self::Failed => None,
        }
    }
}
