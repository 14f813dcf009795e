//! Where the wizard can stand, and where it goes from there.

use std::fmt::Debug;

use super::effect::{Effect, Outcome};
use super::event::{Act, Submit};
use super::mailbox::Mailbox;
use super::offer::{FormOffer, Offers};
use super::page::{OpenedPage, Page};
use super::scene::Scene;
use super::text::Text;
use super::view::Step;
use account::cause::Cause;
use account::provider::PageName;
use account::{Account, Address};

/// Where the wizard stands: a step, or a page on the way to the first one.
pub(super) trait Stop: Debug + Send {
    /// Its place in the rail; `None` before and behind all of them.
    fn step(&self) -> Option<Step>;

    /// What is on it.
    fn page(&self, scene: &Scene) -> Page;

    /// Its title.
    fn heading(&self, scene: &Scene) -> Text;

    /// The sentence under the title: where things stand.
    fn lead(&self, scene: &Scene) -> Text;

    /// What a screen reader is told when this comes up: how far something is, or how it ended.
    fn announcement(&self, scene: &Scene) -> Option<Text>;

    /// What can be pressed, besides what every page has.
    fn offers(&self, scene: &Scene, offers: &mut Offers);

    /// The form that is on it.
    fn form(&self, _: &Scene) -> Option<FormOffer> {
        None
    }

    /// What pressing one of the offers does.
    fn act(&mut self, act: Act, scene: &mut Scene) -> Move;

    /// What sending its form does.
    fn submit(&mut self, _: Submit, _: &mut Scene) -> Move {
        Move::stay()
    }

    /// What comes of what was to be done here.
    fn finish(&mut self, _: Outcome, _: &mut Scene) -> Move {
        Move::stay()
    }

    /// One page back.
    fn back(&mut self, _: &mut Scene) -> Move {
        Move::back()
    }

    /// True while something runs that can be cancelled at any time.
    fn can_be_cancelled(&self, _: &Scene) -> bool {
        false
    }

    /// The person does not wait any longer for what runs, or for the keychain's answer.
    fn cancel(&mut self, _: &mut Scene) -> Move {
        Move::stay()
    }

    /// True while something is being changed that must not be left half done.
    fn is_changing(&self) -> bool {
        false
    }

    /// What must be ended when the page is left.
    fn ends(&self) -> Vec<Effect> {
        vec![]
    }

    /// True while the person is about to use connections to the servers.
    fn wants_connections(&self) -> bool {
        false
    }

    /// True while a look at the network is worth it as soon as a connection cannot be brought up.
    fn looks_early(&self) -> bool {
        self.wants_connections()
    }

    /// True while it matters what the network does to a check.
    fn wants_look(&self) -> bool {
        false
    }

    /// A step before the one on screen that did not succeed.
    fn has_failed(&self) -> Option<Step> {
        None
    }

    /// The practice that is being started here.
    fn starts_practice(&self) -> Option<::practice::Mood> {
        None
    }
}

/// What follows from something that was done, or that came of it.
#[derive(Debug)]
pub(super) struct Move {
    pub(super) to: To,
    pub(super) effects: Vec<Effect>,
}

/// Where to.
#[derive(Debug)]
pub(super) enum To {
    /// Nowhere.
    Here,
    /// Nowhere; but what was asked before counts no more.
    HereAnew,
    /// To this page.
    Stop(Box<dyn Stop>),
    /// One step on.
    Next,
    /// One step back.
    Back,
    /// To the welcome page.
    Welcome,
    /// To the beginning of a journey.
    First,
    /// To the search for the servers of an address.
    Search {
        /// Whose.
        address: Address,
    },
    /// To the form for the servers, with those of the account filled in.
    Servers,
    /// The same, with the provider's server for outgoing mail in the place of somebody else's.
    ProvidersServer,
    /// To the questions whether a password can work, and behind them if there is none.
    Questions {
        /// Not to the first, but to what is told about the answer to this one, which stands in the way.
        blocked: Option<usize>,
    },
    /// To the page for making an app password.
    AppPassword,
    /// To the page with the settings for mail programs.
    HandOver,
    /// To why there may be none.
    NotOffered,
    /// To the question for the address: no password is taken at this one.
    Refused {
        /// Whose.
        account: Account,
        /// Why.
        cause: Cause,
    },
    /// To the question for the address.
    Address {
        /// What is typed there already.
        entered: String,
    },
}

impl Move {
    pub(super) fn stay() -> Self {
        Self::doing(vec![])
    }

    pub(super) fn doing(effects: Vec<Effect>) -> Self {
        Self { to: To::Here, effects }
    }

    pub(super) fn anew(effects: Vec<Effect>) -> Self {
        Self { to: To::HereAnew, effects }
    }

    pub(super) fn next() -> Self {
        Self { to: To::Next, effects: vec![] }
    }

    /// The account is known: the next step follows.
    pub(super) fn next_with(mailbox: Mailbox, scene: &mut Scene) -> Self {
        scene.take_mailbox(mailbox);
        Self::next()
    }

    /// Opens a page of the provider, if it has that one.
    pub(super) fn opening(page: PageName, scene: &mut Scene) -> Self {
        let Some(address) = scene.page_address(page) else { return Self::stay() };
        scene.opened = Some(OpenedPage::opening(page, address.clone()));
        Self::doing(vec![Effect::OpenPage { address }])
    }

    pub(super) fn back() -> Self {
        Self { to: To::Back, effects: vec![] }
    }

    pub(super) fn welcome() -> Self {
        Self { to: To::Welcome, effects: vec![] }
    }

    pub(super) fn first() -> Self {
        Self { to: To::First, effects: vec![] }
    }

    pub(super) fn search(address: Address) -> Self {
        Self { to: To::Search { address }, effects: vec![] }
    }

    /// To a search with another choice of who hears the whole address; nowhere for what is not about that.
    pub(super) fn searching_anew(act: &Act, address: &Address, scene: &mut Scene) -> Self {
        let kept = scene.known.disclosure.take(act);
        kept.map_or_else(Self::stay, |kept| Self::search(address.clone()).and(kept))
    }

    pub(super) fn servers() -> Self {
        Self { to: To::Servers, effects: vec![] }
    }

    pub(super) fn providers_server() -> Self {
        Self { to: To::ProvidersServer, effects: vec![] }
    }

    pub(super) fn questions() -> Self {
        Self { to: To::Questions { blocked: None }, effects: vec![] }
    }

    pub(super) fn blocked_at(question: usize) -> Self {
        Self { to: To::Questions { blocked: Some(question) }, effects: vec![] }
    }

    pub(super) fn app_password() -> Self {
        Self { to: To::AppPassword, effects: vec![] }
    }

    pub(super) fn hand_over() -> Self {
        Self { to: To::HandOver, effects: vec![] }
    }

    pub(super) fn not_offered() -> Self {
        Self { to: To::NotOffered, effects: vec![] }
    }

    pub(super) fn address(entered: String) -> Self {
        Self { to: To::Address { entered }, effects: vec![] }
    }

    pub(super) fn refused(account: Account, cause: Cause) -> Self {
        Self { to: To::Refused { account, cause }, effects: vec![] }
    }

    pub(super) fn to(stop: impl Stop + 'static) -> Self {
        Self { to: To::Stop(Box::new(stop)), effects: vec![] }
    }

    pub(super) fn and(mut self, effect: Effect) -> Self {
        self.effects.push(effect);
        self
    }
}

/// A page that is come to, and what is to be done there at once.
pub(super) type Arrival = (Box<dyn Stop>, Vec<Effect>);
