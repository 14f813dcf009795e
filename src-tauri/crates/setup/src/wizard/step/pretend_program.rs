//! The pretend mail program: it asks for the password twice, as real ones do. In practice only.

use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::offer::{FormOffer, Offers};
use crate::wizard::page::{Page, PretendAnswer};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::secret::EnteredSecret;
use account::{Account, Protocol};

/// Its question.
#[derive(Debug)]
pub(in crate::wizard) struct PretendProgram {
    asks: Protocol,
    answer: PretendAnswer,
}

impl PretendProgram {
    pub(super) fn opened() -> Self {
        Self { asks: Protocol::Smtp, answer: PretendAnswer::Awaited }
    }

    fn is_right(&self, entered: &EnteredSecret, scene: &Scene) -> bool {
        let shape = scene.account().and_then(Account::shape);
        let entered = entered.normalise(shape);
        scene.proof().is_some_and(|proof| entered.is_ok_and(|entered| entered == *proof.secret(self.asks)))
    }
}

impl Stop for PretendProgram {
    fn step(&self) -> Option<Step> {
        Some(Step::HandOver)
    }

    fn page(&self, scene: &Scene) -> Page {
        Page::PretendProgram { asks: self.asks, answer: self.answer, copying: scene.copying() }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of(match self.asks {
            Protocol::Smtp => "pretendProgram.heading-smtp",
            Protocol::Imap => "pretendProgram.heading-imap",
        })
    }

    fn lead(&self, _: &Scene) -> Text {
        Text::of(match (self.answer, self.asks) {
            (PretendAnswer::Wrong, _) => "pretendProgram.lead-refused",
            (PretendAnswer::Awaited, Protocol::Smtp) => "pretendProgram.lead-smtp",
            (PretendAnswer::Awaited, Protocol::Imap) => "pretendProgram.lead-imap",
        })
    }

    fn announcement(&self, scene: &Scene) -> Option<Text> {
        // The field keeps the focus, as in a program that asks once more.
        match (self.answer, self.asks) {
            (PretendAnswer::Awaited, Protocol::Smtp) => None,
            (PretendAnswer::Wrong, _) | (PretendAnswer::Awaited, Protocol::Imap) => Some(self.lead(scene)),
        }
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        scene.offer_copying_for(self.asks, offers);
    }

    fn form(&self, _: &Scene) -> Option<FormOffer> {
        Some(FormOffer { form: Form::Password, words: Text::of("pretendProgram.primary") })
    }

    fn act(&mut self, _: Act, _: &mut Scene) -> Move {
        Move::stay()
    }

    fn submit(&mut self, submit: Submit, scene: &mut Scene) -> Move {
        let Submit::Password { password } = submit else { return Move::stay() };
        if !self.is_right(&password, scene) {
            self.answer = PretendAnswer::Wrong;
            return Move::anew(vec![]);
        }
        match self.asks {
            Protocol::Smtp => Move::to(Self { asks: Protocol::Imap, answer: PretendAnswer::Awaited }),
            Protocol::Imap => {
                if let Some(journey) = &mut scene.journey {
                    journey.pretend_program = true;
                }
                Move::next()
            }
        }
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        Move::hand_over()
    }
}
