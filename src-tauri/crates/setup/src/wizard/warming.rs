//! The connections that are brought up before a password is typed: the first diagnosis.

use super::effect::Effect;
use super::event::Act;
use super::journey::Mailbox;
use super::offer::{Offer, Offers, Weight};
use super::page::{ConnectionState, ConnectionView};
use super::text::{Text, code};
use crate::advice;
use account::{Protocol, Server, Servers};
use check::Reach;
use check::verdict::Verdict;

/// What is known of the connections that are being brought up and kept.
#[derive(Debug)]
pub(super) struct Warming {
    servers: Servers,
    smtp: Reach,
    imap: Reach,
}

/// The ports that answer in place of those that do not.
pub(super) fn offer_instead(connections: &[ConnectionView], offers: &mut Offers) {
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
}

impl Warming {
    /// Begins to bring up the connections of an account.
    pub(super) fn begin(mailbox: &Mailbox) -> (Self, Effect) {
        let servers = mailbox.servers.clone();
        let effect = Effect::WarmUp {
            servers: servers.clone(),
            alternatives: mailbox.alternatives.clone(),
            provider: mailbox.account.key().map(str::to_owned),
        };
        (Self { servers, smtp: Reach::Connecting, imap: Reach::Connecting }, effect)
    }

    pub(super) fn is_of(&self, servers: &Servers) -> bool {
        self.servers == *servers
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
            state: match self.reach(protocol) {
                Reach::Connecting => ConnectionState::Connecting,
                Reach::Ready => ConnectionState::Ready,
                Reach::Failed { error, instead } => {
                    let verdict = Verdict::of_one(error, mailbox.servers.of(protocol));
                    ConnectionState::Failed {
                        advice: advice::on_verdict(&verdict, mailbox.account.provider()),
                        instead: instead.as_ref().map(|server| server.port.get()),
                    }
                }
            },
        };
        [Protocol::Smtp, Protocol::Imap].map(view).into()
    }

    fn reach(&self, protocol: Protocol) -> &Reach {
        match protocol {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }
}
