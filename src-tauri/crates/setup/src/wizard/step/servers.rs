//! The servers, when they are not known or not right.

use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::journey::Mailbox;
use crate::wizard::offer::{FormOffer, Offers};
use crate::wizard::page::{Page, ServersProblem};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::{Account, Address, EnteredServer, Protocol, Security, Servers};

/// The form for the servers.
#[derive(Debug)]
pub(in crate::wizard) struct ServersStop {
    address: Address,
    smtp: EnteredServer,
    imap: EnteredServer,
    problem: Option<ServersProblem>,
}

impl ServersStop {
    /// For a provider of which nothing is known, with the usual names filled in.
    pub(super) fn guessed(address: Address) -> Self {
        let guess = |host: &str, port: &str| EnteredServer {
            host: format!("{host}.{}", address.domain()),
            port: port.to_owned(),
            security: Security::Tls,
            user: address.to_string(),
        };
        Self { smtp: guess("smtp", "465"), imap: guess("imap", "993"), problem: None, address }
    }

    /// With the servers of the account filled in.
    pub(super) fn of_account(scene: &Scene) -> Option<Self> {
        let (address, smtp, imap) = scene.entered_servers()?;
        Some(Self { address, smtp, imap, problem: None })
    }
}

impl Stop for ServersStop {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, _: &Scene) -> Page {
        Page::Servers { smtp: self.smtp.clone(), imap: self.imap.clone(), problem: self.problem }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("servers.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        Text::of(if scene.account().is_some() { "servers.lead-known" } else { "servers.lead" })
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, _: &Scene, _: &mut Offers) {}

    fn form(&self, _: &Scene) -> Option<FormOffer> {
        Some(FormOffer { form: Form::Servers, words: Text::of("servers.primary") })
    }

    fn act(&mut self, _: Act, _: &mut Scene) -> Move {
        Move::stay()
    }

    fn submit(&mut self, submit: Submit, scene: &mut Scene) -> Move {
        let Submit::Servers { smtp, imap } = submit else { return Move::stay() };
        let address = self.address.clone();
        let parse = |protocol, entered: &EnteredServer| {
            entered.parse(&address).map_err(|problem| ServersProblem { protocol, problem })
        };
        let servers = parse(Protocol::Smtp, &smtp)
            .and_then(|smtp| Ok(Servers { smtp, imap: parse(Protocol::Imap, &imap)? }));
        match servers {
            Ok(servers) => Move::next_with(Mailbox::new(Account::of(address), servers), scene),
            Err(problem) => Move::to(Self { address, smtp, imap, problem: Some(problem) }),
        }
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        Move::address(self.address.to_string())
    }
}
