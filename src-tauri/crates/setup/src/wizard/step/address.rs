//! Whose mail it is.

use super::can_it_work::CanItWork;
use super::choose_account::ChooseAccount;
use super::servers::ServersStop;
use crate::advice::{self, Advice};
use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{FormOffer, Offers};
use crate::wizard::page::Page;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::cause::Cause;
use account::{Account, Address, AddressError};
use check::verdict::Verdict;

/// The question for the address.
#[derive(Debug)]
pub(in crate::wizard) struct AddressStop {
    entered: String,
    answer: Answer,
}

/// What came of what was typed.
#[derive(Debug)]
enum Answer {
    Nothing,
    Problem(AddressError),
    /// This account cannot use an app password at all.
    Refused(Advice),
}

impl AddressStop {
    /// With this already typed.
    pub(in crate::wizard) fn entered(entered: String) -> Self {
        Self { entered, answer: Answer::Nothing }
    }

    /// The beginning of a journey: a known account is chosen rather than typed.
    pub(in crate::wizard) fn first(scene: &mut Scene) -> Option<Arrival> {
        scene.journey.as_ref()?;
        Some(match scene.chose_account() {
            true => (Box::new(ChooseAccount), vec![]),
            false => (Box::new(Self::entered(String::new())), vec![]),
        })
    }

    /// Back to where the account was chosen, its servers typed, or its address.
    pub(in crate::wizard) fn again(scene: &mut Scene) -> Option<Arrival> {
        scene.journey.as_ref()?;
        let typed_servers = !scene.is_practice() && scene.has_typed_servers();
        Some(if scene.chose_account() {
            (Box::new(ChooseAccount), vec![])
        } else if typed_servers && let Some(servers) = ServersStop::of_account(scene) {
            (Box::new(servers), vec![])
        } else {
            let entered = scene.address().map(|address| address.to_string()).unwrap_or_default();
            (Box::new(Self::entered(entered)), vec![])
        })
    }

    /// No password is taken there, whatever the servers are.
    pub(in crate::wizard) fn refused(account: &Account, cause: Cause) -> Self {
        let advice = advice::on_verdict(&Verdict::from(cause), account.provider());
        Self { entered: account.address().to_string(), answer: Answer::Refused(advice) }
    }

    fn answered(entered: String, answer: Answer) -> Move {
        Move::to(Self { entered, answer })
    }
}

impl Stop for AddressStop {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, _: &Scene) -> Page {
        let (problem, refusal) = match &self.answer {
            Answer::Nothing => (None, None),
            Answer::Problem(problem) => (Some(problem.clone()), None),
            Answer::Refused(advice) => (None, Some(advice.clone())),
        };
        Page::Address { entered: self.entered.clone(), problem, refusal }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("address.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        Text::of("address.lead")
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, _: &Scene, _: &mut Offers) {}

    fn form(&self, _: &Scene) -> Option<FormOffer> {
        Some(FormOffer { form: Form::Address, words: Text::of("address.primary") })
    }

    fn act(&mut self, _: Act, _: &mut Scene) -> Move {
        Move::stay()
    }

    fn submit(&mut self, submit: Submit, scene: &mut Scene) -> Move {
        let Submit::Address { address: entered } = submit else { return Move::stay() };
        let address = match Address::parse(&entered) {
            Ok(address) => address,
            Err(problem) => return Self::answered(entered, Answer::Problem(problem)),
        };
        if let Some(practice) = scene.journey.as_ref().and_then(|journey| journey.practice.as_ref()) {
            let (servers, alternatives) = (practice.servers.clone(), practice.alternatives.clone());
            let mailbox = Mailbox::new(Account::in_practice(address), servers);
            return Move::next_with(Mailbox { alternatives, ..mailbox }, scene);
        }
        if let Some(record) = scene.known.accounts.iter().find(|record| *record.account.address() == address)
        {
            let mailbox = Mailbox::of_record(record);
            return CanItWork::before_next(mailbox, scene);
        }
        let account = Account::of(address);
        match (account.servers(), account.refusal()) {
            (Some(servers), _) => CanItWork::before_next(Mailbox::new(account, servers), scene),
            (None, Some(cause)) => Move::refused(account, cause),
            (None, None) => Move::search(account.address().clone()),
        }
    }

    fn back(&mut self, scene: &mut Scene) -> Move {
        if scene.chose_account() { Move::to(ChooseAccount) } else { Move::welcome() }
    }
}
