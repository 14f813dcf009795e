//! The address of the provider's own that signs in: for an account with an own domain, where the provider wants that.

use super::can_it_work::CanItWork;
use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{FormOffer, Offers, Weight};
use crate::wizard::page::Page;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::provider::Provider;
use account::{OwnAddress, OwnAddressProblem, Protocol};

/// The question for it. The account, with the servers that were typed, is known.
#[derive(Debug)]
pub(in crate::wizard) struct OwnAddressStop {
    entered: String,
    problem: Option<OwnAddressProblem>,
}

impl OwnAddressStop {
    pub(super) fn asking() -> Self {
        Self { entered: String::new(), problem: None }
    }

    fn domain(scene: &Scene) -> &'static str {
        scene.provider().and_then(|provider| provider.domains.first()).map_or("", String::as_str)
    }

    fn signed_in_as(
        entered: &str,
        mailbox: &Mailbox,
        provider: &Provider,
    ) -> Result<Mailbox, OwnAddressProblem> {
        let name = OwnAddress::parse(entered, provider)?;
        let mut servers = mailbox.servers.clone();
        name.sign_in_at(&mut servers, provider);
        if mailbox.account.outgoing().is_elsewhere(Protocol::Smtp) {
            servers.smtp = mailbox.servers.smtp.clone();
        }
        Ok(Mailbox { chosen: mailbox.chosen, ..Mailbox::new(mailbox.account.clone(), servers) })
    }
}

impl Stop for OwnAddressStop {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, scene: &Scene) -> Page {
        let found = scene.provider().and_then(|provider| provider.own_address.as_deref()).unwrap_or_default();
        Page::OwnAddress {
            entered: self.entered.clone(),
            domain: Self::domain(scene).to_owned(),
            found: format!("own-address-{found}"),
            problem: self.problem,
        }
    }

    fn heading(&self, scene: &Scene) -> Text {
        Text::of("ownAddress.heading").with("own", Self::domain(scene))
    }

    fn lead(&self, scene: &Scene) -> Text {
        Text::of("ownAddress.lead").with("own", Self::domain(scene))
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, _: &Scene, offers: &mut Offers) {
        offers.add(Weight::Link, "ownAddress.keep", Act::Continue {});
    }

    fn form(&self, _: &Scene) -> Option<FormOffer> {
        Some(FormOffer { form: Form::OwnAddress, words: Text::of("ownAddress.primary") })
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::Continue {} => match scene.mailbox().cloned() {
                Some(mailbox) => CanItWork::before_next(mailbox, scene),
                None => Move::stay(),
            },
            _ => Move::stay(),
        }
    }

    fn submit(&mut self, submit: Submit, scene: &mut Scene) -> Move {
        let (Submit::OwnAddress { user }, Some(mailbox), Some(provider)) =
            (submit, scene.mailbox(), scene.provider())
        else {
            return Move::stay();
        };
        match Self::signed_in_as(&user, mailbox, provider) {
            Ok(mailbox) => CanItWork::before_next(mailbox, scene),
            Err(problem) => {
                *self = Self { entered: user, problem: Some(problem) };
                Move::anew(vec![])
            }
        }
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        Move::servers()
    }
}
