//! On the way to "revoked" and "verify": which of the accounts that were set up before.

use super::can_it_work::CanItWork;
use crate::wizard::event::{Act, Intent};
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{Offer, Offers, Weight};
use crate::wizard::page::Page;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;

/// The choice of accounts.
#[derive(Debug)]
pub(in crate::wizard) struct ChooseAccount;

impl Stop for ChooseAccount {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, scene: &Scene) -> Page {
        Page::ChooseAccount { accounts: scene.known.views() }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("chooseAccount.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        Text::of(match scene.intent() {
            Some(Intent::Revoked) => "chooseAccount.lead-revoked",
            Some(Intent::Verify | Intent::SetUp) | None => "chooseAccount.lead-verify",
        })
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        for known in scene.known.views() {
            offers.put(Offer {
                words: Text::of("chooseAccount.known").with("account", known.address.as_str()),
                about: Some(
                    Text::of("chooseAccount.known-what")
                        .with("name", known.provider_name)
                        .with("last", known.stands),
                ),
                act: Act::ChooseAccount { address: known.address },
                weight: Weight::Choice,
            });
        }
        offers.put(Offer {
            words: Text::of("chooseAccount.other"),
            about: Some(Text::of("chooseAccount.other-what")),
            act: Act::OtherAccount {},
            weight: Weight::Choice,
        });
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::ChooseAccount { address } => match scene.known.account(&address) {
                Some(record) => {
                    let mailbox = Mailbox::of_record(record);
                    CanItWork::before_next(mailbox, scene)
                }
                None => Move::stay(),
            },
            Act::OtherAccount {} => Move::address(String::new()),
            _ => Move::stay(),
        }
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        Move::welcome()
    }
}
