//! Whether somebody may read along whose certificates this computer believes: a security program, a company's network.
//! It is asked before a password is sent, once for each network and issuer.

use crate::advice::Advice;
use crate::wizard::effect::Effect;
use crate::wizard::event::Act;
use crate::wizard::journey::Route;
use crate::wizard::offer::{Offers, Weight};
use crate::wizard::page::Page;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;

/// The question.
#[derive(Debug)]
pub(in crate::wizard) struct ReaderStop {
    issuer: String,
    /// The program or network that is known by it, by its name; `none` if none is.
    interceptor: String,
    host: String,
}

impl ReaderStop {
    /// About whom an advice tells. `None` if it does not name who it is: then nobody can be let in.
    pub(super) fn about(advice: &Advice) -> Option<Self> {
        let arg = |name: &str| advice.args.get(name).cloned().unwrap_or_else(|| "none".to_owned());
        let issuer = Some(arg("issuer")).filter(|issuer| issuer != "none" && !issuer.is_empty())?;
        Some(Self { issuer, interceptor: arg("interceptor"), host: arg("host") })
    }

    fn said(&self, message: &str) -> Text {
        Text::of(message)
            .with("interceptor", self.interceptor.as_str())
            .with("issuer", self.issuer.as_str())
            .with("host", self.host.as_str())
    }
}

impl Stop for ReaderStop {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, _: &Scene) -> Page {
        Page::Reader { issuer: self.issuer.clone(), host: self.host.clone() }
    }

    fn heading(&self, _: &Scene) -> Text {
        self.said("reader.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        self.said("reader.lead")
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, _: &Scene, offers: &mut Offers) {
        offers.add(Weight::Deliberate, "reader.primary", Act::AllowReader {});
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match (act, scene.address()) {
            (Act::AllowReader {}, Some(address)) => {
                Move::next().and(Effect::LetReaderIn { address, issuer: self.issuer.clone() })
            }
            _ => Move::stay(),
        }
    }

    /// To where the connections are. A stored password is not tried for that.
    fn back(&mut self, scene: &mut Scene) -> Move {
        match scene.journey.as_ref().map(|journey| journey.route) {
            Some(Route::VerifyStored) | None => Move::first(),
            Some(Route::SetUp | Route::Revoked | Route::Mailbox | Route::VerifyTyped) => Move::next(),
        }
    }
}
