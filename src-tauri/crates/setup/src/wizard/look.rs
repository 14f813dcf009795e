//! The look at the network on the way to an account's servers.

use super::effect::{Effect, NetworkSeen};
use super::mailbox::Mailbox;
use super::page::{NetworkState, ReportView};
use super::text::{Arg, Text};
use crate::advice;
use crate::network_report::{Named, difference, parts};
use account::Servers;
use account::provider::Provider;
use check::diagnose::Observation;

/// A look at the network.
#[derive(Debug)]
pub(super) struct NetworkLook {
    servers: Servers,
    observations: Vec<Observation>,
    end: End,
}

/// How a look ended.
#[derive(Debug)]
enum End {
    NotYet,
    Cancelled,
    Seen(Box<NetworkSeen>),
}

impl NetworkLook {
    /// One that runs already, on the way to these servers.
    pub(super) fn under_way(servers: &Servers) -> Self {
        Self { servers: servers.clone(), observations: vec![], end: End::NotYet }
    }

    /// One that is begun.
    pub(super) fn begin(mailbox: &Mailbox) -> (Self, Effect) {
        let effect = Effect::Look {
            account: mailbox.account.clone(),
            servers: mailbox.servers.clone(),
            chosen: mailbox.chosen,
        };
        (Self::under_way(&mailbox.servers), effect)
    }

    pub(super) fn is_of(&self, mailbox: &Mailbox) -> bool {
        self.servers == mailbox.servers
    }

    pub(super) fn is_running(&self) -> bool {
        matches!(self.end, End::NotYet)
    }

    pub(super) fn observed(&mut self, seen: Observation) {
        if self.is_running() {
            self.observations.push(seen);
        }
    }

    pub(super) fn ended(&mut self, seen: Box<NetworkSeen>) {
        if self.is_running() {
            self.observations.clone_from(&seen.looked.observations);
            self.end = End::Seen(seen);
        }
    }

    /// Nobody waits for it any longer.
    pub(super) fn end(self) -> Vec<Effect> {
        if self.is_running() { vec![Effect::StopLook] } else { vec![] }
    }

    pub(super) fn cancel(&mut self) {
        if self.is_running() {
            self.end = End::Cancelled;
        }
    }

    /// What it came to.
    pub(super) fn seen(&self) -> Option<&NetworkSeen> {
        match &self.end {
            End::Seen(seen) => Some(seen),
            End::NotYet | End::Cancelled => None,
        }
    }

    pub(super) fn state(&self, names: Named, provider: Option<&Provider>) -> NetworkState {
        match &self.end {
            End::NotYet => NetworkState::Looking,
            End::Cancelled => NetworkState::Cancelled,
            End::Seen(seen) => NetworkState::Seen {
                advice: Box::new(advice::on_network(&seen.looked.diagnosis, provider)),
                compared: compared(seen),
                report: report(seen, names).clone(),
                names,
            },
        }
    }

    pub(super) fn lines(&self) -> Vec<Text> {
        self.observations.iter().map(line).collect()
    }
}

fn report(seen: &NetworkSeen, names: Named) -> &ReportView {
    match names {
        Named::LeftOut => &seen.nameless,
        Named::Included => &seen.named,
    }
}

fn compared(seen: &NetworkSeen) -> Option<Text> {
    let compared = seen.looked.compared.as_ref()?;
    let (message, args) = difference(compared)?;
    let text = Text::of(message).with("date", Arg::Day { day: compared.at });
    Some(args.into_iter().fold(text, |text, (name, value)| text.with(name, value)))
}

fn line(seen: &Observation) -> Text {
    let (message, args, end) = parts(seen);
    let text = args.into_iter().fold(Text::of(message), |text, (name, value)| text.with(name, value));
    text.with("end", Text::of(end))
}
