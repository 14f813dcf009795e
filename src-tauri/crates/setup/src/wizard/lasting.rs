//! What came of something and holds whatever page is shown.

use super::effect::Outcome;
use super::look::NetworkLook;
use super::scene::{Access, Scene};
use super::stop::Stop;
use super::warming::Warming;
use crate::advice;

/// Takes it; returns what belongs to a page.
pub(super) fn take(outcome: Outcome, stop: &dyn Stop, scene: &mut Scene) -> Option<Outcome> {
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
            } else if let Some(servers) = servers.filter(|_| stop.wants_look()) {
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
