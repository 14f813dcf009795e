//! What the network does to mail, as a check shows it: why a server cannot be asked, and the page behind that.

use crate::advice;
use crate::network_report::Named;
use crate::wizard::event::Act;
use crate::wizard::look::NetworkLook;
use crate::wizard::offer::{Offers, Weight, act_about};
use crate::wizard::page::{LookState, NetworkState, Page, Refusal};
use crate::wizard::scene::Scene;
use crate::wizard::text::Text;
use account::Protocol;
use account::cause::Action;
use check::verdict::Verdict;

/// A refusal as it is told once the network was looked at: `open` is what the check says by itself.
pub(super) fn in_light_of(refusal: Refusal, open: Option<&Verdict>, scene: &Scene) -> Refusal {
    let (Some(own), Some(look)) = (open, scene.look()) else { return refusal };
    let Some(seen) = look.seen() else {
        let look = if look.is_running() { LookState::Looking } else { LookState::NotTaken };
        return Refusal { look, ..refusal };
    };
    let verdict = own.clone().in_light_of(&seen.looked.diagnosis);
    let provider = scene.account().and_then(|account| verdict.provider(account));
    let advice = advice::on_verdict(&verdict, provider);
    let (cause, temporary) = (verdict.cause, verdict.temporary);
    Refusal { advice, cause, temporary, look: LookState::Taken, ..refusal }
}

/// The page.
pub(super) fn page(names: Named, scene: &Scene) -> Page {
    let state = scene.look().map_or(NetworkState::Cancelled, |look| look.state(names, scene.provider()));
    Page::Network { state, observations: scene.look().map(NetworkLook::lines).unwrap_or_default() }
}

/// Where things stand there.
pub(super) fn lead(scene: &Scene) -> Text {
    Text::of(match scene.look() {
        Some(look) if look.is_running() => "network.lead-looking",
        Some(look) if look.seen().is_some() => "network.lead-seen",
        Some(_) | None => "network.lead-cancelled",
    })
}

/// What mends it, where something does that was seen to work.
pub(super) fn offer_remedy(protocol: Protocol, scene: &Scene, offers: &mut Offers) {
    let Some(seen) = scene.look().and_then(NetworkLook::seen) else { return };
    let advice = advice::on_network(&seen.looked.diagnosis, scene.provider());
    if advice.actions.contains(&Action::UseOtherPort)
        && let Some(act) = act_about(Action::UseOtherPort, &advice, protocol, scene.provider())
    {
        offers.about(&advice, Action::UseOtherPort, act, Weight::Remedy);
    }
}

/// Another look, and what is to be read of this one.
pub(super) fn offer_looks(names: Named, scene: &Scene, offers: &mut Offers) {
    if scene.look().is_some_and(NetworkLook::is_running) {
        return;
    }
    let is_seen = has_seen(scene);
    offers.add(if is_seen { Weight::Plain } else { Weight::Primary }, "network.again", Act::LookAtNetwork {});
    if is_seen {
        let (words, other) = match names {
            Named::LeftOut => ("network.with-names", Named::Included),
            Named::Included => ("network.without-names", Named::LeftOut),
        };
        offers.add(Weight::Link, words, Act::ShowNames { names: other });
    }
}

/// True once it is known what the network does.
pub(super) fn has_seen(scene: &Scene) -> bool {
    scene.look().is_some_and(|look| look.seen().is_some())
}
