//! Programs that sign in on the provider's own page: what works where no password does.

use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::Act;
use crate::wizard::offer::{Offer, Offers, Weight};
use crate::wizard::page::{OpenState, OpenedProgram, Page};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::Account;
use programs::installed::{Group, Opens, Program, any_signs_in_at};

/// What to do in such a program, in order.
const STEPS: [&str; 3] = ["open", "type", "signIn"];

/// The programs, as they are found.
#[derive(Debug)]
pub(in crate::wizard) struct OtherWay {
    account: Account,
    origin: Origin,
    programs: Vec<Program>,
    opened: Option<OpenedProgram>,
}

/// Where it was come to from.
#[derive(Clone, Copy, Debug)]
enum Origin {
    /// The address: its provider takes no password at all.
    Refusal,
    /// A question, by its place.
    Question(usize),
    /// The page of an app password that is not offered.
    NotOffered,
}

impl OtherWay {
    /// In the place of a password, which the provider takes from nobody.
    pub(in crate::wizard) fn instead(account: Account) -> Arrival {
        (Box::new(Self::with(account, Origin::Refusal)), vec![Effect::FindPrograms])
    }

    /// From the answer to a question that stands in the way.
    pub(super) fn after_question(at: usize, scene: &Scene) -> Move {
        Self::shown(Origin::Question(at), scene)
    }

    /// Since no app password is offered.
    pub(super) fn after_not_offered(scene: &Scene) -> Move {
        Self::shown(Origin::NotOffered, scene)
    }

    /// True if some program signs in on the page of the account's provider.
    pub(super) fn is_there(scene: &Scene) -> bool {
        scene.account().is_some_and(|account| any_signs_in_at(account.owner()))
    }

    fn shown(origin: Origin, scene: &Scene) -> Move {
        match scene.account() {
            Some(account) => Move::to(Self::with(account.clone(), origin)).and(Effect::FindPrograms),
            None => Move::stay(),
        }
    }

    fn with(account: Account, origin: Origin) -> Self {
        Self { account, origin, programs: vec![], opened: None }
    }

    /// With the names that are not known of the scene where the account has no servers.
    fn told(&self, text: Text) -> Text {
        text.with("provider", self.account.provider_name())
            .with("owner", self.account.owner())
            .with("address", self.account.address().to_string())
    }

    fn fitting(&self) -> impl Iterator<Item = &Program> {
        let owner = self.account.owner();
        self.programs.iter().filter(move |program| program.signs_in_at.iter().any(|known| known == owner))
    }
}

impl Stop for OtherWay {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, _: &Scene) -> Page {
        let (here, others): (Vec<_>, Vec<_>) =
            self.fitting().partition(|program| program.group == Group::Here);
        Page::OtherWay {
            steps: STEPS.map(|step| self.told(Text::of(format!("other-way-step-{step}")))).into(),
            here: here.into_iter().cloned().collect(),
            others: others.into_iter().map(|program| program.name.clone()).collect(),
            opened: self.opened.clone(),
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        self.told(Text::of("otherWay.heading"))
    }

    fn lead(&self, _: &Scene) -> Text {
        self.told(Text::of(match self.origin {
            Origin::Refusal if !any_signs_in_at(self.account.owner()) => "otherWay.lead-refused-unknown",
            // It is the domain that wants no password; its provider takes some.
            Origin::Refusal if self.account.takes_passwords() => "otherWay.lead",
            Origin::Refusal => "otherWay.lead-refused",
            Origin::Question(_) | Origin::NotOffered => "otherWay.lead",
        }))
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        let OpenedProgram { id, state } = self.opened.as_ref()?;
        let name = self.programs.iter().find(|program| program.id == *id)?.name.as_str();
        match state {
            OpenState::Opening => Some(Text::of("program-opening").with("program", name)),
            OpenState::Opened => Some(Text::of("program-opened").with("program", name)),
            // Its card is an alert.
            OpenState::Failed => None,
        }
    }

    fn offers(&self, _: &Scene, offers: &mut Offers) {
        for program in self.fitting().filter(|program| program.opens == Opens::ByButton) {
            offers.put(Offer {
                words: Text::of("open-program").with("program", program.name.as_str()),
                about: None,
                act: Act::OpenProgram { id: program.id.clone() },
                weight: Weight::Entry,
            });
        }
    }

    fn act(&mut self, act: Act, _: &mut Scene) -> Move {
        match act {
            Act::OpenProgram { id } => {
                self.opened = Some(OpenedProgram { id: id.clone(), state: OpenState::Opening });
                Move::doing(vec![Effect::OpenProgram { id }])
            }
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, _: &mut Scene) -> Move {
        match (outcome, &mut self.opened) {
            (Outcome::ProgramsFound(found), _) => self.programs = found,
            (Outcome::ProgramOpened(state), Some(opened)) => opened.state = state,
            _ => {}
        }
        Move::stay()
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        match self.origin {
            Origin::Refusal => Move::address(self.account.address().to_string()),
            Origin::Question(at) => Move::blocked_at(at),
            Origin::NotOffered => Move::not_offered(),
        }
    }
}
