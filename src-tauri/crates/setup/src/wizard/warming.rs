//! The connections that are brought up before a password is typed: the first diagnosis.

use super::effect::Effect;
use super::event::Act;
use super::look::NetworkLook;
use super::mailbox::Mailbox;
use super::offer::{Offer, Offers, Weight, act_about};
use super::page::{ConnectionState, ConnectionView};
use super::text::{Text, code};
use crate::advice::{self, Advice};
use account::cause::{Action, Cause, Subject};
use account::{Fingerprint, HostScope, Protocol, Server, Servers};
use check::diagnose::Diagnosis;
use check::explain::is_of_the_way;
use check::verdict::Verdict;
use check::{CheckError, Reach};

/// What is known of the connections that are being brought up and kept.
#[derive(Debug)]
pub(super) struct Warming {
    servers: Servers,
    chosen: Option<Fingerprint>,
    smtp: Reach,
    imap: Reach,
    /// What keeps them from the servers, if something does.
    look: Option<EarlyLook>,
}

/// A look at the network that is taken by itself, before there is a password to be checked.
#[derive(Debug)]
struct EarlyLook {
    look: NetworkLook,
    /// What had kept each connection from its server then.
    of: [Option<Cause>; 2],
}

/// What mends a connection that could not be brought up: a port that answers in place of one that does not; the
/// certificate of a program on this computer; the server that a certificate names.
pub(super) fn offer_mending(connections: &[ConnectionView], offers: &mut Offers) {
    for connection in connections {
        if let ConnectionState::Failed { instead: Some(other), .. } = &connection.state {
            offers.put(Offer {
                words: Text::of("use-instead").with("other", other.to_string()),
                about: Some(Text::of(format!("result-{}", code(connection.server.protocol)))),
                act: Act::UseInstead { protocol: connection.server.protocol },
                weight: Weight::Entry,
            });
        }
    }
    let failed = connections.iter().filter_map(|connection| Some((connection, advice_of(connection)?)));
    for (connection, advice) in failed {
        let protocol = connection.server.protocol;
        if matches!(connection.state, ConnectionState::Failed { instead: None, .. })
            && advice.actions.contains(&Action::UseOtherPort)
            && let Some(act) = act_about(Action::UseOtherPort, advice, protocol, None)
        {
            offers.about(advice, Action::UseOtherPort, act, Weight::Entry);
        }
        let here = |action: &&Action| {
            matches!(action, Action::ChooseCertificate | Action::UseNamedServer | Action::AllowInterception)
        };
        for action in advice.actions.iter().filter(here) {
            if let Some(act) = act_about(*action, advice, protocol, None) {
                offers.about(advice, *action, act, Weight::Plain);
            }
        }
    }
}

/// How the certificate is come by that a connection lacks: messages of one sentence each.
pub(super) fn steps_to_certificate(connections: &[ConnectionView]) -> Vec<String> {
    let lacks = |advice: &&Advice| advice.actions.contains(&Action::ChooseCertificate);
    let advice = connections.iter().filter_map(advice_of).find(lacks);
    advice.map(|advice| advice.steps.clone()).unwrap_or_default()
}

/// Who reads a connection along, if that is why it is not used: the advice that tells it.
pub(super) fn told_of_reader(connections: &[ConnectionView]) -> Option<&Advice> {
    let is_read = |advice: &&Advice| advice.actions.contains(&Action::AllowInterception);
    connections.iter().filter_map(advice_of).find(is_read)
}

fn advice_of(connection: &ConnectionView) -> Option<&Advice> {
    match &connection.state {
        ConnectionState::Failed { advice, .. } => Some(advice),
        ConnectionState::Connecting | ConnectionState::Ready => None,
    }
}

impl Warming {
    /// Begins to bring up the connections of an account.
    pub(super) fn begin(mailbox: &Mailbox) -> (Self, Effect) {
        let servers = mailbox.servers.clone();
        let effect = Effect::WarmUp {
            servers: servers.clone(),
            alternatives: mailbox.alternatives.clone(),
            providers: mailbox.account.keys(),
            chosen: mailbox.chosen,
        };
        let chosen = mailbox.chosen;
        (Self { servers, chosen, smtp: Reach::Connecting, imap: Reach::Connecting, look: None }, effect)
    }

    pub(super) fn is_of(&self, mailbox: &Mailbox) -> bool {
        self.servers == mailbox.servers && self.chosen == mailbox.chosen
    }

    /// Takes how far a connection is; what belongs to another server came too late.
    pub(super) fn reached(&mut self, protocol: Protocol, server: &Server, reach: Reach) {
        if self.servers.of(protocol) == server {
            match protocol {
                Protocol::Smtp => self.smtp = reach,
                Protocol::Imap => self.imap = reach,
            }
        }
    }

    /// The server that answers in place of the one that does not.
    pub(super) fn instead(&self, protocol: Protocol) -> Option<&Server> {
        match self.reach(protocol) {
            Reach::Failed { instead, .. } => instead.as_ref(),
            Reach::Connecting | Reach::Ready => None,
        }
    }

    pub(super) fn views(&self, mailbox: &Mailbox) -> Vec<ConnectionView> {
        let view = |protocol| ConnectionView {
            server: mailbox.server_view(protocol),
            chosen: mailbox.chosen_for(protocol).map(|chosen| chosen.short()),
            state: match self.reach(protocol) {
                Reach::Connecting => ConnectionState::Connecting,
                Reach::Ready => ConnectionState::Ready,
                Reach::Failed { error, instead } => {
                    let server = mailbox.servers.of(protocol);
                    let own = Verdict::of_one(error, server);
                    let verdict = match self.diagnosis().filter(|seen| explains(seen, error, server)) {
                        Some(seen) => own.in_light_of(seen),
                        None => own,
                    };
                    ConnectionState::Failed {
                        advice: advice::on_verdict(&verdict, verdict.provider(&mailbox.account)),
                        instead: instead.as_ref().map(|server| server.port.get()),
                    }
                }
            },
        };
        [Protocol::Smtp, Protocol::Imap].map(view).into()
    }

    /// Has the network looked at as soon as it may be what keeps a connection from its server, and anew once that is
    /// another thing; what was seen is forgotten when both are there. Of connections that come about nothing is asked.
    pub(super) fn look_by_itself(&mut self, mailbox: &Mailbox) -> Vec<Effect> {
        let of = self.kept_away();
        if of == [None, None] {
            return self.end_look();
        }
        let is_other = |(before, now): (&Option<Cause>, &Option<Cause>)| {
            before.zip(*now).is_some_and(|(before, now)| before != now)
        };
        let is_known = self
            .look
            .as_ref()
            .is_some_and(|early| early.look.is_running() || !early.of.iter().zip(&of).any(is_other));
        if is_known {
            return vec![];
        }
        self.begin_look(mailbox)
    }

    /// Has the network looked at once more.
    pub(super) fn look_again(&mut self, mailbox: &Mailbox) -> Vec<Effect> {
        [self.end_look(), self.begin_look(mailbox)].concat()
    }

    fn begin_look(&mut self, mailbox: &Mailbox) -> Vec<Effect> {
        let (look, effect) = NetworkLook::begin(mailbox);
        self.look = Some(EarlyLook { look, of: self.kept_away() });
        vec![effect]
    }

    /// The look that is taken, while it runs.
    pub(super) fn running_look(&mut self) -> Option<&mut NetworkLook> {
        self.look.as_mut().map(|early| &mut early.look).filter(|look| look.is_running())
    }

    /// What was seen of the network.
    pub(super) fn look(&self) -> Option<&NetworkLook> {
        self.look.as_ref().map(|early| &early.look)
    }

    /// Forgets what was seen of the network; what still runs is ended.
    pub(super) fn end_look(&mut self) -> Vec<Effect> {
        self.look.take().map(|early| early.look.end()).unwrap_or_default()
    }

    fn diagnosis(&self) -> Option<&Diagnosis> {
        Some(&self.look()?.seen()?.looked.diagnosis)
    }

    /// What keeps each connection from its server, where the network may be the reason.
    fn kept_away(&self) -> [Option<Cause>; 2] {
        [Protocol::Smtp, Protocol::Imap].map(|protocol| match self.reach(protocol) {
            Reach::Failed { error, .. } if is_on_the_way(error, self.servers.of(protocol)) => {
                Some(error.cause)
            }
            Reach::Failed { .. } | Reach::Connecting | Reach::Ready => None,
        })
    }

    /// True if this network keeps outgoing mail from the server, and no other port of it is known to answer, while
    /// incoming mail gets through.
    pub(super) fn is_outgoing_blocked(&self) -> bool {
        let is_silent = |error: &CheckError| error.cause.subject() == Subject::Silence;
        matches!(&self.smtp, Reach::Failed { error, instead: None } if is_silent(error))
            && self.imap == Reach::Ready
    }

    fn reach(&self, protocol: Protocol) -> &Reach {
        match protocol {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }
}

/// True for a failure of which the network may be the reason.
fn is_on_the_way(error: &CheckError, server: &Server) -> bool {
    HostScope::of(&server.host) == HostScope::Internet && is_of_the_way(error)
}

/// True if what was seen of the network says why this server is not reached: another port that works is for the server
/// alone that has it.
fn explains(seen: &Diagnosis, error: &CheckError, server: &Server) -> bool {
    let is_fact = |name: &str, value: &str| seen.facts.get(name).is_some_and(|fact| fact == value);
    let is_its_own = is_fact("host", &server.host) && is_fact("port", &server.port.to_string());
    is_on_the_way(error, server) && (is_its_own || !seen.facts.contains_key("other"))
}
