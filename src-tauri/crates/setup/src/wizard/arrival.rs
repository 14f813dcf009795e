//! How each step is come to. Which step that is follows from the [`journey`](super::journey).

use super::scene::Scene;
use super::step;
use super::stop::{Arrival, Stop};
use super::view::Step;

/// How each step is come to: on the way on, and on the way back.
const ARRIVALS: [(Step, Arrive, Arrive); 8] = [
    (Step::Address, step::AddressStop::first, step::AddressStop::again),
    (Step::AppPassword, step::AppPassword::arrive, step::AppPassword::arrive),
    (Step::Outgoing, step::Check::arrive, step::Check::again),
    (Step::Incoming, step::Check::arrive, step::Check::again),
    (Step::Keep, step::Keep::arrive, step::Keep::again),
    (Step::OldItems, step::OldItems::arrive, step::OldItems::again),
    (Step::HandOver, step::HandOver::arrive, step::HandOver::arrive),
    (Step::TestMessage, step::TestMessage::arrive, step::TestMessage::arrive),
];

/// `None` if something that the step needs is not there, such as the proof of a password.
type Arrive = fn(&mut Scene) -> Option<Arrival>;

/// The step behind the one that is on screen, or the end; `None` if it cannot be come to.
pub(super) fn next(from: &dyn Stop, scene: &mut Scene) -> Option<Arrival> {
    let route = scene.journey.as_ref()?.route;
    match route.after(from.step()?) {
        Some(step) => arrive(step, scene),
        None => Some((Box::new(step::Done::default()), vec![])),
    }
}

/// The step before the one that is on screen; from the end, the last one. `None` if there is none.
pub(super) fn before(from: &dyn Stop, scene: &mut Scene) -> Option<Arrival> {
    let route = scene.journey.as_ref()?.route;
    let step = match from.step() {
        Some(here) => route.before(here)?,
        None => *route.steps().last()?,
    };
    let (_, _, again) = ARRIVALS.iter().find(|(of, _, _)| *of == step)?;
    again(scene)
}

/// A step of the journey, on the way on.
pub(super) fn arrive(step: Step, scene: &mut Scene) -> Option<Arrival> {
    let (_, first, _) = ARRIVALS.iter().find(|(of, _, _)| *of == step)?;
    first(scene)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::event::Intent;
    use crate::wizard::journey::Route;

    #[test]
    fn every_step_of_a_route_has_its_row() {
        let routes = [Intent::SetUp, Intent::Revoked, Intent::Verify].map(Route::from);
        for step in routes.into_iter().chain([Route::Mailbox, Route::VerifyTyped]).flat_map(Route::steps) {
            assert_eq!(ARRIVALS.iter().filter(|(of, _, _)| of == step).count(), 1, "{step:?}");
        }
    }
}
