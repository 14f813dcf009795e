//! The steps, as one pure state machine: what the person did and what came of it go in, what must be
//! done comes out, and what is on screen is a value.
//!
//! It knows no clock, no socket and no keychain. A view says what can be pressed; only that is taken. A
//! result that belongs to a page that was left is dropped. What a step is and does stands in its own file
//! under [`step`], what is shown of it under [`page`]; which steps a journey has, in [`journey`]; how each is come to, in
//! [`arrival`]; what holds whatever page is shown, in [`lasting`].

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
mod known;
mod lasting;
mod look;
mod mailbox;
mod offer;
mod page;
mod pause;
mod readiness;
mod results;
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

use arrival::Led;
use offer::Offers;
use scene::Scene;
use step::Welcome;
use stop::{Move, Stop};

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
        self.follow(moved)
    }

    /// Takes what came of something that was to be done on the page of `turn`.
    pub fn finish(&mut self, turn: Turn, outcome: Outcome) -> Vec<Effect> {
        self.revision += 1;
        let looked_around = matches!(outcome, Outcome::LookedAround { .. });
        let has_reached = matches!(outcome, Outcome::Reached { .. });
        let outcome = match lasting::take(outcome, &*self.stop, &mut self.scene) {
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
        if let Outcome::PageOpened(state) = outcome {
            if let Some(opened) = &mut self.scene.opened {
                opened.went(state);
            }
            return vec![];
        }
        let moved = self.stop.finish(outcome, &mut self.scene);
        self.follow(moved)
    }

    /// What is on screen.
    pub fn view(&self) -> View {
        let (scene, stop) = (&self.scene, &self.stop);
        let practice = scene.journey.as_ref().and_then(|journey| journey.practice.as_ref());
        View {
            revision: self.revision,
            language: scene.language.tag(),
            account: scene.mailbox().map(mailbox::Mailbox::view),
            practice: stop.starts_practice().or(practice.map(|practice| practice.mood)),
            steps: match &scene.journey {
                Some(journey) => journey.route.rail(stop.step(), stop.has_failed()),
                None => vec![],
            },
            heading: stop.heading(scene),
            lead: stop.lead(scene),
            announcement: match &scene.opened {
                Some(opened) => opened.announcement(),
                None => stop.announcement(scene),
            },
            opened: scene.opened.clone(),
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
            Event::Act(act) if self.offers().iter().any(|offer| offer.act == act) => {
                self.scene.opened = None;
                Some(match act {
                    Act::Back {} => self.stop.back(&mut self.scene),
                    Act::Cancel {} => self.stop.cancel(&mut self.scene),
                    Act::StartOver {} => Move::welcome(),
                    Act::CopyPassword { protocol } => {
                        Move::doing(self.scene.copy(protocol).into_iter().collect())
                    }
                    act => self.stop.act(act, &mut self.scene),
                })
            }
            Event::Submit(submit)
                if self.stop.form(&self.scene).is_some_and(|offer| offer.form == submit.form()) =>
            {
                self.scene.opened = None;
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

    /// Goes where a step leads; returns what must be done, with what must be ended first, and what nobody needs any more.
    fn follow(&mut self, moved: Move) -> Vec<Effect> {
        let (led, mut effects) = arrival::lead(moved, &*self.stop, &mut self.scene);
        match led {
            Led::Here => {}
            Led::HereAnew => self.turn_over(),
            Led::To((stop, at_once)) => {
                self.scene.opened = None;
                effects = [self.stop.ends(), effects, at_once].concat();
                self.stop = stop;
                self.turn_over();
            }
            Led::Welcome => {
                self.scene.opened = None;
                effects = [self.stop.ends(), effects, self.start_over()].concat();
                self.turn_over();
            }
        }
        effects.extend(readiness::keep(&*self.stop, &mut self.scene));
        effects
    }

    fn start_over(&mut self) -> Vec<Effect> {
        let practises = self.view().practice.is_some();
        if practises {
            // Looking around tells those of the person's own accounts.
            self.scene.pauses = pause::Pauses::default();
        }
        self.scene.journey = None;
        self.scene.known.recovered.clear();
        self.stop = Box::new(Welcome::choosing());
        practises.then_some(Effect::EndPractice).into_iter().chain([Effect::LookAround]).collect()
    }

    /// From here on the results of what was begun do not count.
    fn turn_over(&mut self) {
        self.turn.0 += 1;
        self.scene.waits_for_keychain = false;
    }
}

#[expect(clippy::unwrap_used, reason = "they are the tests")]
#[cfg_attr(
    not(test),
    expect(dead_code, unused_imports, reason = "for others they are the ways to each page")
)]
#[cfg(any(test, feature = "testing"))]
mod tests;

#[cfg(all(feature = "testing", not(test)))]
pub use tests::views;
