//! Why the provider's page may offer no app password, and what to do about each reason.

use super::can_it_work::{CanItWork, Question};
use super::other_way::OtherWay;
use crate::wizard::event::Act;
use crate::wizard::journey::PasswordKind;
use crate::wizard::offer::{Offers, Weight};
use crate::wizard::page::{Page, Reason};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::{Text, code};
use crate::wizard::view::Step;
use account::Account;
use account::provider::{Blocked, PageName, Prerequisite};

/// The reasons.
#[derive(Debug)]
pub(in crate::wizard) struct NotOffered;

impl NotOffered {
    /// What the provider needs of such an account; of one that nothing is known of, nothing.
    fn needs(scene: &Scene) -> Vec<Prerequisite> {
        scene.account().map(CanItWork::concerning).unwrap_or_default()
    }

    fn questions(scene: &Scene) -> impl Iterator<Item = Question> {
        let is_either = scene.account().is_some_and(Account::may_want_account_password);
        let which = is_either.then_some(Question::WhichPassword);
        which.into_iter().chain(Self::needs(scene).into_iter().map(Question::Needs))
    }

    fn pages(scene: &Scene) -> Vec<PageName> {
        let named = Self::needs(scene).into_iter().filter_map(Prerequisite::page).chain([PageName::Help]);
        let mut pages: Vec<_> = named.filter(|page| scene.page_address(*page).is_some()).collect();
        pages.dedup();
        pages
    }
}

impl Stop for NotOffered {
    fn step(&self) -> Option<Step> {
        Some(Step::AppPassword)
    }

    fn page(&self, scene: &Scene) -> Page {
        let key = scene.account().and_then(Account::key).unwrap_or("none");
        let reason = |question: Question| {
            let words = |name| Text::of(format!("can-{}.{name}", question.code())).with("key", key);
            Reason { title: words("title"), remedy: words("do") }
        };
        let any = Reason { title: Text::of("notOffered.any"), remedy: Text::of("notOffered.any-do") };
        let asks_administrator = |need: &Prerequisite| need.blocked() == Blocked::AskAdministrator;
        Page::NotOffered {
            letter: Self::needs(scene).iter().any(asks_administrator).then(|| Text::of("can-letter")),
            reasons: Self::questions(scene).map(reason).chain([any]).collect(),
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("notOffered.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        Text::of("notOffered.lead")
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        offers.add(Weight::Primary, "notOffered.again", Act::MakeAppPassword {});
        if let Some(offer) = scene.account_password(Weight::Plain) {
            offers.put(offer);
        }
        if OtherWay::is_there(scene) {
            offers.add(Weight::Link, "otherWay.offer", Act::ShowOtherWay {});
        }
        for page in Self::pages(scene) {
            offers.add(Weight::Link, format!("page-{}", code(page)), Act::OpenPage { page });
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::MakeAppPassword {} => Move::app_password(),
            Act::UseAccountPassword {} => {
                scene.use_password(PasswordKind::Account);
                Move::next()
            }
            Act::ShowOtherWay {} => OtherWay::after_not_offered(scene),
            Act::OpenPage { page } => Move::opening(page, scene),
            _ => Move::stay(),
        }
    }

    fn wants_connections(&self) -> bool {
        true
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        Move::app_password()
    }
}
