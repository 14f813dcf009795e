//! The steps, as one pure state machine: what the person did and what came of it go in, what must be
//! done comes out, and what is on screen is a value.
//!
//! It knows no clock, no socket and no keychain. A view says what can be pressed; only that is taken. A
//! result that belongs to a page that was left is dropped. What a step is and does stands in its own file
//! under [`step`], what is shown of it under [`page`]; which steps a journey has, in [`journey`].

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "what a page did not offer or ask for does nothing there"
)]

mod arrival;
mod computer;
mod copying;
mod disclosure;
mod effect;
mod event;
mod journey;
mod look;
mod offer;
mod page;
mod pause;
mod scene;
mod step;
mod stop;
mod text;
mod view;
mod warming;

pub use computer::{Computer, System};
pub use effect::*;
pub use event::*;
pub use offer::{FormOffer, Offer, Weight};
pub use page::*;
pub use text::{Arg, Text};
pub use view::*;

use look::NetworkLook;
use offer::Offers;
use scene::{Access, Scene};
use step::{
    AddressStop, AppPassword, CanItWork, FindServers, HandOver, NotOffered, OtherWay, ServersStop, Welcome,
};
use stop::{Arrival, Move, Stop, To};
use warming::Warming;

use crate::advice;
use account::cause::Cause;
use words::language::Language;

/// The whole state of the wizard.
#[derive(Debug)]
pub struct Wizard {
    revision: u64,
    turn: Turn,
    scene: Scene,
    stop: Box<dyn Stop>,
}

/// Which of the pages, one after another, a result belongs to.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Turn(u64);

impl Wizard {
    /// A wizard on its welcome page, and what must be done first.
    pub fn new(language: Language) -> (Self, Vec<Effect>) {
        Self::on(Computer::default(), language)
    }

    /// The same on a computer of which this is known.
    pub fn on(computer: Computer, language: Language) -> (Self, Vec<Effect>) {
        let stop = Box::new(Welcome::choosing());
        let scene = Scene { language, computer, ..Scene::default() };
        let wizard = Self { revision: 0, turn: Turn::default(), scene, stop };
        (wizard, vec![Effect::LookAround])
    }

    /// As [`Wizard::on`], and goes on to what this account needs as soon as it is known.
    pub fn at_account(computer: Computer, language: Language, address: String) -> (Self, Vec<Effect>) {
        let (mut wizard, effects) = Self::on(computer, language);
        wizard.scene.opens_at = Some(address);
        (wizard, effects)
    }

    /// The page a result will belong to.
    pub fn turn(&self) -> Turn {
        self.turn
    }

    /// What the person reads.
    pub fn language(&self) -> &Language {
        &self.scene.language
    }

    /// Takes what the person did, if it is offered; returns what must be done.
    pub fn handle(&mut self, event: impl Into<Event>) -> Vec<Effect> {
        let Some(moved) = self.take(event.into()) else { return vec![] };
        self.revision += 1;
        let effects = self.follow(moved);
        let effects = self.keep_looking(effects);
        self.keep_warm(effects)
    }

    /// Takes what came of something that was to be done on the page of `turn`.
    pub fn finish(&mut self, turn: Turn, outcome: Outcome) -> Vec<Effect> {
        self.revision += 1;
        let looked_around = matches!(outcome, Outcome::LookedAround { .. });
        let has_reached = matches!(outcome, Outcome::Reached { .. });
        let outcome = match self.take_known(outcome) {
            Some(outcome) if turn == self.turn => outcome,
            Some(Outcome::Unlocked(_)) => return vec![Effect::LookAround],
            Some(_) => return vec![],
            None => {
                let opened = if looked_around { self.open_at_account() } else { vec![] };
                let looks = has_reached && self.stop.looks_early();
                let look = if looks { self.scene.look_early() } else { vec![] };
                return [opened, look, self.scene.look_for_access()].concat();
            }
        };
        self.scene.waits_for_keychain = matches!(outcome, Outcome::KeychainWaits(true));
        let moved = self.stop.finish(outcome, &mut self.scene);
        let effects = self.follow(moved);
        let effects = self.keep_looking(effects);
        self.keep_warm(effects)
    }

    /// What is on screen.
    pub fn view(&self) -> View {
        let (scene, stop) = (&self.scene, &self.stop);
        let practice = scene.journey.as_ref().and_then(|journey| journey.practice.as_ref());
        View {
            revision: self.revision,
            language: scene.language.tag(),
            account: scene.mailbox().map(journey::Mailbox::view),
            practice: stop.starts_practice().or(practice.map(|practice| practice.mood)),
            steps: match &scene.journey {
                Some(journey) => journey.route.rail(stop.step(), stop.has_failed()),
                None => vec![],
            },
            heading: stop.heading(scene),
            lead: stop.lead(scene),
            announcement: stop.announcement(scene),
            facts: scene.facts(),
            page: stop.page(scene),
            form: stop.form(scene),
            offers: self.offers(),
            waits_for_keychain: scene.waits_for_keychain,
        }
    }

    /// False while something runs that must not be left half done.
    pub(crate) fn can_leave(&self) -> bool {
        !self.stop.is_changing()
    }

    /// What can be pressed: what the page has, and what every page has.
    fn offers(&self) -> Vec<Offer> {
        let mut offers = Offers::default();
        self.stop.offers(&self.scene, &mut offers);
        if self.stop.can_be_cancelled(&self.scene) || self.scene.waits_for_keychain {
            offers.add(Weight::Cancel, "cancel", Act::Cancel {});
        }
        let is_welcome = matches!(self.stop.page(&self.scene), Page::Welcome { .. });
        if self.can_leave() && !is_welcome {
            offers.add(Weight::Back, "back", Act::Back {});
            offers.add(Weight::Home, "start-over", Act::StartOver {});
        }
        offers.into_vec()
    }

    /// `None` for what is not on the page.
    fn take(&mut self, event: Event) -> Option<Move> {
        match event {
            Event::Act(act) if self.offers().iter().any(|offer| offer.act == act) => Some(match act {
                Act::Back {} => self.stop.back(&mut self.scene),
                Act::Cancel {} => self.stop.cancel(&mut self.scene),
                Act::StartOver {} => Move::welcome(),
                Act::CopyPassword { protocol } => {
                    Move::doing(self.scene.copy(protocol).into_iter().collect())
                }
                act => self.stop.act(act, &mut self.scene),
            }),
            Event::Submit(submit)
                if self.stop.form(&self.scene).is_some_and(|offer| offer.form == submit.form()) =>
            {
                Some(self.stop.submit(submit, &mut self.scene))
            }
            Event::Language(language) => {
                self.scene.language = language.clone();
                Some(Move::doing(vec![Effect::KeepLanguage(language)]))
            }
            Event::Act(_) | Event::Submit(_) => None,
        }
    }

    /// What a notification was pressed for, once the accounts are known; nothing if the person went on by themselves.
    fn open_at_account(&mut self) -> Vec<Effect> {
        let Some(address) = self.scene.opens_at.take() else { return vec![] };
        let of_account = |offer: &Offer| match &offer.act {
            Act::MendAccount { address: of } | Act::CheckAccount { address: of } => {
                of.eq_ignore_ascii_case(&address)
            }
            _ => false,
        };
        let act = self.offers().into_iter().find(of_account).map(|offer| offer.act);
        act.map(|act| self.handle(act)).unwrap_or_default()
    }

    /// Takes what stays true whatever page is shown; returns what belongs to a page.
    fn take_known(&mut self, outcome: Outcome) -> Option<Outcome> {
        let scene = &mut self.scene;
        match outcome {
            Outcome::LookedAround { accounts, recovered, backups } => {
                scene.known.take(accounts, recovered, backups);
            }
            Outcome::Recorded(recorded) => {
                scene.known.records = recorded.err().map(|error| advice::on_records(&error));
            }
            Outcome::Reached { protocol, server, reach } => {
                if let Some(warming) = &mut scene.warming {
                    warming.reached(protocol, &server, reach);
                }
            }
            Outcome::Observed(seen) => {
                let servers = scene.mailbox().map(|mailbox| mailbox.servers.clone());
                if let Some(early) = scene.warming.as_mut().and_then(Warming::running_look) {
                    early.observed(seen);
                } else if let Some(servers) = servers.filter(|_| self.stop.wants_look()) {
                    scene.look.get_or_insert_with(|| NetworkLook::under_way(&servers)).observed(seen);
                }
            }
            Outcome::NetworkSeen(seen) => {
                let early = scene.warming.as_mut().and_then(Warming::running_look);
                if let Some(look) = early.or(scene.look.as_mut()) {
                    look.ended(seen);
                }
            }
            Outcome::AccessFound(found) => scene.access = found.map_or(Access::Nobody, Access::Known),
            Outcome::Findings { findings, at } => {
                (scene.known.findings, scene.known.looked) = (findings, at);
            }
            Outcome::WatchIs(watch) => scene.known.watch = watch,
            Outcome::Discloses(disclosed) => scene.known.disclosure.recall(disclosed),
            Outcome::DisclosureKept(Ok(())) => {}
            Outcome::DisclosureKept(Err(_)) => scene.known.disclosure.not_kept(),
            Outcome::OnClipboard(until) => scene.on_clipboard = until,
            Outcome::Copied(copied) => scene.take_copied(copied),
            Outcome::Paused { address, pause } => scene.pauses.begin(&address, pause),
            Outcome::PauseOver { address, until } => scene.pauses.end(&address, until),
            of_a_page => return Some(of_a_page),
        }
        None
    }

    /// Goes where a step leads; returns what must be done, with what must be ended first.
    fn follow(&mut self, moved: Move) -> Vec<Effect> {
        let Move { to, mut effects } = moved;
        let arrival: Option<Arrival> = match to {
            To::Here => return effects,
            To::HereAnew => {
                self.turn_over();
                return effects;
            }
            To::Stop(stop) => Some((stop, vec![])),
            To::Next => match arrival::next(&*self.stop, &mut self.scene) {
                Some(arrival) => Some(arrival),
                None => return effects,
            },
            To::Back => arrival::before(&*self.stop, &mut self.scene),
            To::Welcome => None,
            To::First => match arrival::arrive(Step::Address, &mut self.scene) {
                Some(arrival) => Some(arrival),
                None => return effects,
            },
            To::Search { address } => Some(FindServers::begun(address, &self.scene)),
            To::Servers => match ServersStop::of_account(&self.scene) {
                Some(servers) => Some((Box::new(servers), vec![])),
                None => return effects,
            },
            To::ProvidersServer => match ServersStop::providers_again(&self.scene) {
                Some(servers) => Some((Box::new(servers), vec![])),
                None => return effects,
            },
            To::Questions { blocked } => {
                let asked = CanItWork::come_to(blocked, &mut self.scene);
                effects.extend(asked.effects);
                return self.follow(Move { to: asked.to, effects });
            }
            To::AppPassword => Some((Box::new(AppPassword::default()), vec![])),
            To::HandOver => HandOver::arrive(&mut self.scene),
            To::NotOffered => Some((Box::new(NotOffered), vec![])),
            To::Refused { account, cause: Cause::OauthRequired } => Some(OtherWay::instead(account)),
            To::Refused { account, cause } => Some((Box::new(AddressStop::refused(&account, cause)), vec![])),
            To::Address { entered } => Some((Box::new(AddressStop::entered(entered)), vec![])),
        };
        effects = [self.stop.ends(), effects].concat();
        let (stop, at_once) = arrival.unwrap_or_else(|| self.start_over());
        effects.extend(at_once);
        self.stop = stop;
        self.turn_over();
        effects
    }

    fn start_over(&mut self) -> Arrival {
        let practises = self.view().practice.is_some();
        let effects = practises.then_some(Effect::EndPractice).into_iter().chain([Effect::LookAround]);
        self.scene.journey = None;
        self.scene.known.recovered.clear();
        (Box::new(Welcome::choosing()), effects.collect())
    }

    /// From here on the results of what was begun do not count.
    fn turn_over(&mut self) {
        self.turn.0 += 1;
        self.scene.waits_for_keychain = false;
    }

    /// Ends a look at the network that nobody waits for any longer.
    fn keep_looking(&mut self, mut effects: Vec<Effect>) -> Vec<Effect> {
        if !self.stop.wants_look() {
            effects.extend(self.scene.end_look());
        }
        effects
    }

    /// Has connections ready while the person is about to use them, and only then.
    fn keep_warm(&mut self, mut effects: Vec<Effect>) -> Vec<Effect> {
        let wanted = if self.stop.wants_connections() { self.scene.mailbox() } else { None };
        match (wanted, &self.scene.warming) {
            (Some(mailbox), Some(warming)) if warming.is_of(mailbox) => {}
            (Some(mailbox), _) => {
                let (warming, effect) = Warming::begin(mailbox);
                effects.extend(self.scene.cool_down());
                self.scene.warming = Some(warming);
                effects.push(effect);
            }
            (None, Some(_)) => {
                effects.extend(self.scene.cool_down());
                effects.push(Effect::CoolDown);
            }
            (None, None) => {}
        }
        effects
    }
}

#[cfg(test)]
mod tests;
