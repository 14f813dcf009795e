//! The servers of an address of which nothing is known are looked for.

use super::servers::ServersStop;
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::Act;
use crate::wizard::offer::{Offers, Weight};
use crate::wizard::page::{Looked, Page};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::{Text, code};
use crate::wizard::view::Step;
use account::Address;
use net::discover::{Asked, Disclosed, SECONDS_AT_MOST, Tried, place_that_may_hear};

/// The search.
#[derive(Debug)]
pub(in crate::wizard) struct FindServers {
    address: Address,
    looked: Vec<Looked>,
}

impl FindServers {
    /// Begins to search.
    pub(in crate::wizard) fn begun(address: Address, scene: &Scene) -> Arrival {
        let disclosed = scene.known.disclosure.disclosed();
        let search = Effect::FindServers { address: address.clone(), disclosed };
        (Box::new(Self { address, looked: vec![] }), vec![search])
    }
}

impl Stop for FindServers {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, _: &Scene) -> Page {
        Page::FindServers { looked: self.looked.clone() }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("findServers.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        let domain = self.address.domain();
        let lead = match scene.known.disclosure.disclosed() {
            Disclosed::Domain => Text::of("findServers.lead"),
            Disclosed::Address => {
                Text::of("findServers.lead-address").with("place", place_that_may_hear(domain))
            }
        };
        lead.with("domain", domain).with("seconds", SECONDS_AT_MOST)
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        offers.add(Weight::Link, "findServers.by-hand", Act::EditServers {});
        // It can be taken back here; what it is good for is told once there is a need for it.
        if scene.known.disclosure.disclosed() == Disclosed::Address {
            offers.put(scene.known.disclosure.offer());
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::EditServers {} => Move::to(ServersStop::guessed(self.address.clone())),
            act => Move::searching_anew(&act, &self.address, scene),
        }
    }

    fn finish(&mut self, outcome: Outcome, _: &mut Scene) -> Move {
        match outcome {
            Outcome::Looked(tried) => {
                self.looked.push(looked(&tried));
                Move::stay()
            }
            Outcome::ServersFound(found) => match found.refusal() {
                Some(cause) => Move::refused(found.account, cause),
                None => Move::to(ServersStop::found(*found)),
            },
            _ => Move::stay(),
        }
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        Move::address(self.address.to_string())
    }

    fn can_be_cancelled(&self, _: &Scene) -> bool {
        true
    }

    fn cancel(&mut self, scene: &mut Scene) -> Move {
        self.back(scene)
    }

    fn ends(&self) -> Vec<Effect> {
        vec![Effect::StopSearch]
    }
}

fn looked(tried: &Tried) -> Looked {
    let place = match tried.asked {
        Asked::Domain => "looked-in",
        Asked::Receiver => "looked-in-receiver",
    };
    Looked {
        place: Text::of(format!("{place}.{}", code(tried.source))),
        outcome: Text::of(format!("looked.{}", code(tried.outcome))),
        ms: u64::try_from(tried.took.as_millis()).unwrap_or(u64::MAX),
    }
}
