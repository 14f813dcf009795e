//! Somebody else's server for outgoing mail: that of the internet access, or of another mailbox.

use crate::access::AccessServer;
use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::journey::Route;
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{FormOffer, Offers, Weight};
use crate::wizard::page::Page;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::{EnteredServer, Outgoing, Security, ServerProblem, Servers};

/// The form for it. The account, with its server for incoming mail, is known.
#[derive(Debug)]
pub(in crate::wizard) struct OutgoingServerStop {
    server: EnteredServer,
    /// Who gives the access to this network, if their server is what is filled in.
    access: Option<String>,
    problem: Option<ServerProblem>,
}

impl OutgoingServerStop {
    /// With the one that the account has already, or that of whoever gives the access to this network; `None` without
    /// an account.
    pub(super) fn asking(scene: &Scene) -> Option<Self> {
        let Mailbox { account, servers, .. } = scene.mailbox()?;
        let found = scene.access();
        let (server, access) = match (account.outgoing(), found) {
            (Outgoing::OtherServer, _) => (EnteredServer::from_server(&servers.smtp), None),
            (Outgoing::AsIncoming | Outgoing::OwnPassword, Some(AccessServer { provider, server })) => {
                (EnteredServer::from_server(server), Some(provider.name.clone()))
            }
            (Outgoing::AsIncoming | Outgoing::OwnPassword, None) => (empty(), None),
        };
        Some(Self { server, access, problem: None })
    }
}

fn empty() -> EnteredServer {
    let (host, port, user) = (String::new(), "465".to_owned(), String::new());
    EnteredServer { host, port, security: Security::Tls, user }
}

impl Stop for OutgoingServerStop {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, _: &Scene) -> Page {
        Page::OutgoingServer { server: self.server.clone(), problem: self.problem }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("outgoingServer.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        match &self.access {
            Some(access) => Text::of("outgoingServer.lead-found").with("access", access.as_str()),
            None => Text::of("outgoingServer.lead"),
        }
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        let has_one = scene.account().is_some_and(|account| account.outgoing() == Outgoing::OtherServer);
        if has_one {
            offers.add(Weight::Link, "outgoingServer.providers", Act::ProvidersOutgoingServer {});
        }
    }

    fn form(&self, _: &Scene) -> Option<FormOffer> {
        Some(FormOffer { form: Form::OutgoingServer, words: Text::of("outgoingServer.primary") })
    }

    fn act(&mut self, act: Act, _: &mut Scene) -> Move {
        match act {
            Act::ProvidersOutgoingServer {} => Move::providers_server(),
            _ => Move::stay(),
        }
    }

    fn submit(&mut self, submit: Submit, scene: &mut Scene) -> Move {
        let (Submit::OutgoingServer { server }, Some(mailbox)) = (submit, scene.mailbox().cloned()) else {
            return Move::stay();
        };
        match server.parse(mailbox.account.address()) {
            Ok(smtp) => {
                let account = mailbox.account.sending(Outgoing::OtherServer);
                let servers = Servers { smtp, ..mailbox.servers };
                let sending = Mailbox { chosen: mailbox.chosen, ..Mailbox::new(account, servers) };
                Move::next_with(sending, scene)
            }
            Err(problem) => {
                let access = self.access.take();
                Move::to(Self { server, access, problem: Some(problem) })
            }
        }
    }

    /// To where the connections are, with the servers as they were. A stored password is not tried for that.
    fn back(&mut self, scene: &mut Scene) -> Move {
        match scene.journey.as_ref().map(|journey| journey.route) {
            Some(Route::VerifyStored) | None => Move::first(),
            Some(Route::SetUp | Route::Revoked | Route::Mailbox | Route::VerifyTyped) => Move::next(),
        }
    }
}
