//! Apple Mail on macOS signs in to Google, Yahoo and AOL by itself: offered before an app password is made.

use crate::wizard::computer::System;
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::{Act, Intent};
use crate::wizard::offer::{Offers, Weight};
use crate::wizard::page::{OpenState, Page};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::Account;
use programs::installed::signs_in_at;
use programs::places::Place;

/// The program.
pub(super) const APPLE_MAIL: &str = "appleMail";

/// The provider that has own domains sign in where its own addresses do.
pub(super) const GOOGLE: &str = "gmail";

/// What to do in Internet Accounts, in order.
const STEPS: [&str; 4] = ["removeOld", "addOwner", "signIn", "sendOne"];

/// The way without an app password.
#[derive(Debug, Default)]
pub(in crate::wizard) struct AppleMail {
    opened: Option<OpenState>,
}

impl AppleMail {
    /// True if this is a way for the account.
    pub(super) fn leads(scene: &Scene) -> bool {
        let makes_one = matches!(scene.intent(), Some(Intent::SetUp | Intent::Revoked));
        let signs_in = scene.account().is_some_and(Self::signs_in_to) && !scene.is_elsewhere();
        scene.computer.system == System::MacOs && makes_one && signs_in && !scene.is_practice()
    }

    fn signs_in_to(account: &Account) -> bool {
        let is_there = !account.has_own_domain() || account.key() == Some(GOOGLE);
        is_there && signs_in_at(APPLE_MAIL, account.owner())
    }
}

impl Stop for AppleMail {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, _: &Scene) -> Page {
        Page::AppleMail { steps: STEPS.map(str::to_owned).into(), opened: self.opened }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("appleMail.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        Text::of("appleMail.lead")
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        match self.opened? {
            OpenState::Opening => Some(Text::of("place-opening")),
            OpenState::Opened => Some(Text::of("place-opened")),
            // Its card is an alert.
            OpenState::Failed => None,
        }
    }

    fn offers(&self, _: &Scene, offers: &mut Offers) {
        let program = APPLE_MAIL.to_owned();
        offers.add(Weight::Primary, "appleMail.open", Act::OpenPlace { program });
        offers.add(Weight::Plain, "appleMail.other", Act::Continue {});
    }

    fn act(&mut self, act: Act, _: &mut Scene) -> Move {
        match act {
            Act::OpenPlace { .. } => {
                self.opened = Some(OpenState::Opening);
                Move::doing(vec![Effect::OpenPlace { place: Place::OfProgram(APPLE_MAIL) }])
            }
            Act::Continue {} => Move::questions(),
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, _: &mut Scene) -> Move {
        if let Outcome::PlaceOpened(state) = outcome {
            self.opened = Some(state);
        }
        Move::stay()
    }

    fn wants_connections(&self) -> bool {
        true
    }

    fn back(&mut self, scene: &mut Scene) -> Move {
        if scene.chose_account() {
            Move::first()
        } else if scene.has_typed_servers() {
            Move::servers()
        } else {
            Move::address(scene.address().map(|address| address.to_string()).unwrap_or_default())
        }
    }
}
