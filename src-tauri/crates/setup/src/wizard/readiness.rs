//! What is kept going for the page on screen, and ended where nobody needs it any more: a look at the network, and
//! connections to the servers.

use super::effect::Effect;
use super::scene::Scene;
use super::stop::Stop;
use super::warming::Warming;

/// Ends what this page does not want, and begins what it does.
pub(super) fn keep(stop: &dyn Stop, scene: &mut Scene) -> Vec<Effect> {
    let ended = if stop.wants_look() { vec![] } else { scene.end_look() };
    [ended, connections(stop, scene)].concat()
}

/// Has connections ready while the person is about to use them, and only then.
fn connections(stop: &dyn Stop, scene: &mut Scene) -> Vec<Effect> {
    let wanted = if stop.wants_connections() { scene.mailbox() } else { None };
    match (wanted, &scene.warming) {
        (Some(mailbox), Some(warming)) if warming.is_of(mailbox) => vec![],
        (Some(mailbox), _) => {
            let (warming, begun) = Warming::begin(mailbox);
            let cooled = scene.cool_down();
            scene.warming = Some(warming);
            [cooled, vec![begun]].concat()
        }
        (None, Some(_)) => [scene.cool_down(), vec![Effect::CoolDown]].concat(),
        (None, None) => vec![],
    }
}
