//! How each page is come to. Which step follows on which way is said by the [`journey`](super::journey).

use super::effect::Effect;
use super::scene::Scene;
use super::step::{
    AddressStop, AppPassword, CanItWork, Check, Done, FindServers, HandOver, Keep, NotOffered, OldItems,
    OtherWay, ServersStop, TestMessage,
};
use super::stop::{Arrival, Move, Stop, To};
use super::view::Step;
use account::cause::Cause;

/// Where a move leads.
pub(super) enum Led {
    /// Nowhere.
    Here,
    /// Nowhere; but what was asked before counts no more.
    HereAnew,
    /// To this page.
    To(Arrival),
    /// To the welcome page.
    Welcome,
}

/// Where a move leads from the page that is on screen, and what is to be done before that page is there.
pub(super) fn lead(moved: Move, from: &dyn Stop, scene: &mut Scene) -> (Led, Vec<Effect>) {
    let Move { to, mut effects } = moved;
    let led = match to {
        To::Here => Led::Here,
        To::HereAnew => Led::HereAnew,
        To::Welcome => Led::Welcome,
        To::Back => before(from, scene).map_or(Led::Welcome, Led::To),
        To::Next => there(next(from, scene)),
        To::First => there(arrive(Step::Address, scene)),
        To::Servers => there(ServersStop::of_account(scene).map(at_rest)),
        To::ProvidersServer => there(ServersStop::providers_again(scene).map(at_rest)),
        To::HandOver => HandOver::arrive(scene).map_or(Led::Welcome, Led::To),
        To::Questions { blocked } => {
            let asked = CanItWork::come_to(blocked, scene);
            effects.extend(asked.effects);
            return lead(Move { to: asked.to, effects }, from, scene);
        }
        To::Stop(stop) => Led::To((stop, vec![])),
        To::Search { address } => Led::To(FindServers::begun(address, scene)),
        To::AppPassword => Led::To(at_rest(AppPassword::default())),
        To::NotOffered => Led::To(at_rest(NotOffered)),
        To::Refused { account, cause: Cause::OauthRequired } => Led::To(OtherWay::instead(account)),
        To::Refused { account, cause } => Led::To(at_rest(AddressStop::refused(&account, cause))),
        To::Address { entered } => Led::To(at_rest(AddressStop::entered(entered))),
    };
    (led, effects)
}

/// To a page, unless what it needs is not there.
fn there(arrival: Option<Arrival>) -> Led {
    arrival.map_or(Led::Here, Led::To)
}

fn at_rest(stop: impl Stop + 'static) -> Arrival {
    (Box::new(stop), vec![])
}

/// The step behind the one that is on screen, or the end; `None` if it cannot be come to.
fn next(from: &dyn Stop, scene: &mut Scene) -> Option<Arrival> {
    let route = scene.journey.as_ref()?.route;
    match route.after(from.step()?) {
        Some(step) => arrive(step, scene),
        None => Some(at_rest(Done::default())),
    }
}

/// The step before the one that is on screen; from the end, the last one. `None` if there is none.
fn before(from: &dyn Stop, scene: &mut Scene) -> Option<Arrival> {
    let route = scene.journey.as_ref()?.route;
    let step = match from.step() {
        Some(here) => route.before(here)?,
        None => route.steps().last()?,
    };
    (ways_to(step).back)(scene)
}

/// A step of the journey, on the way on.
pub(super) fn arrive(step: Step, scene: &mut Scene) -> Option<Arrival> {
    (ways_to(step).on)(scene)
}

/// How a step is come to: on the way on, and on the way back. `None` if something that the step needs is not there, such
/// as the proof of a password.
struct Ways {
    on: fn(&mut Scene) -> Option<Arrival>,
    back: fn(&mut Scene) -> Option<Arrival>,
}

fn ways_to(step: Step) -> Ways {
    match step {
        Step::Address => Ways { on: AddressStop::first, back: AddressStop::again },
        Step::AppPassword => Ways { on: AppPassword::arrive, back: AppPassword::arrive },
        Step::Outgoing | Step::Incoming => Ways { on: Check::arrive, back: Check::again },
        Step::Keep => Ways { on: Keep::arrive, back: Keep::again },
        Step::OldItems => Ways { on: OldItems::arrive, back: OldItems::again },
        Step::HandOver => Ways { on: HandOver::arrive, back: HandOver::arrive },
        Step::TestMessage => Ways { on: TestMessage::arrive, back: TestMessage::arrive },
    }
}
