//! What can be pressed on a page: decided here once, drawn by the window and the terminal alike, and sent
//! back as it was offered.

use serde::Serialize;

use super::event::{Act, Form};
use super::text::{Text, code};
use crate::advice::Advice;
use account::Protocol;
use account::cause::Action;
use account::provider::{PageName, Provider};

/// Something that can be pressed.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    /// What it does.
    pub words: Text,
    /// Which of several things it concerns, or where it leads; for whoever does not see it beside.
    pub about: Option<Text>,
    /// What to send back.
    pub act: Act,
    /// How it stands out.
    pub weight: Weight,
}

/// How an offer stands out among the others.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Weight {
    /// The way on; Enter presses it. At most one.
    Primary,
    /// The way on where it changes something: it wants a deliberate press. At most one, and then no primary.
    Deliberate,
    /// One of several ways that are the page's question.
    Choice,
    /// Mends what an advice on the page tells, the best first.
    Remedy,
    /// Another way, beside the primary one.
    Plain,
    /// Of less weight.
    Link,
    /// Of one entry in a list on the page.
    Entry,
    /// Ends what is running.
    Cancel,
    /// One page back.
    Back,
    /// Back to the welcome page.
    Home,
}

/// The form on a page: what is typed in it is sent as a [`Submit`](super::Submit).
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FormOffer {
    /// What is asked.
    pub form: Form,
    /// What sending it does.
    pub words: Text,
}

/// The offers of a page, as they are put together. What does the same is offered once, where it is first.
#[derive(Debug, Default)]
pub(super) struct Offers(Vec<Offer>);

impl Offers {
    pub(super) fn add(&mut self, weight: Weight, words: impl Into<String>, act: Act) {
        self.put(Offer { words: Text::of(words), about: None, act, weight });
    }

    pub(super) fn put(&mut self, offer: Offer) {
        if !self.0.iter().any(|other| other.act == offer.act) {
            self.0.push(offer);
        }
    }

    /// What can be pressed about an advice: `act` says what each action does here.
    pub(super) fn remedies(&mut self, advice: &Advice, act: impl Fn(Action) -> Option<Act>) {
        for action in &advice.actions {
            if let Some(act) = act(*action) {
                self.about(advice, *action, act, Weight::Remedy);
            }
        }
    }

    /// One action of an advice, with the words on it.
    pub(super) fn about(&mut self, advice: &Advice, action: Action, act: Act, weight: Weight) {
        let mut words = Text::of(match action {
            // What can be pressed says which port it is; the advice alone cannot always.
            Action::UseOtherPort => "use-other-port".to_owned(),
            action => format!("action-{}", code(action)),
        });
        for (name, value) in &advice.args {
            words = words.with(name, value.as_str());
        }
        self.put(Offer { words, about: None, act, weight });
    }

    pub(super) fn has_any_of(&self, weight: Weight) -> bool {
        self.0.iter().any(|offer| offer.weight == weight)
    }

    pub(super) fn into_vec(self) -> Vec<Offer> {
        self.0
    }
}

/// What pressing an action of an advice does, which is about the server of a protocol.
pub(super) fn act_about(
    action: Action,
    advice: &Advice,
    protocol: Protocol,
    provider: Option<&Provider>,
) -> Option<Act> {
    match action {
        Action::UseNamedServer => {
            advice.named_server().map(|host| Act::UseNamedServer { protocol, host: host.to_owned() })
        }
        Action::UseOtherPort => {
            let port = advice.args.get("other").and_then(|port| port.parse().ok())?;
            Some(Act::UseOtherPort { protocol, port })
        }
        action => act_of(action, provider),
    }
}

/// What pressing an action does; `None` if nothing on this computer can do it: the advice's own words say it.
pub(super) fn act_of(action: Action, provider: Option<&Provider>) -> Option<Act> {
    let page =
        |page| provider.and_then(|provider| provider.pages.address(page)).map(|_| Act::OpenPage { page });
    match action {
        Action::CreateAppPassword => Some(Act::MakeAppPassword {}),
        Action::TryWithout => Some(Act::TryWithout {}),
        Action::EnterPassword => Some(Act::EnterPassword {}),
        Action::EditAddress => Some(Act::EditAddress {}),
        // The pretend provider's servers are not the person's to change.
        Action::EditServers => {
            provider.is_none_or(|provider| provider.key != "practice").then_some(Act::EditServers {})
        }
        // Their words say what has to be done before.
        Action::TryAgain
        | Action::Wait
        | Action::OpenNetworkPage
        | Action::ChangeNetwork
        | Action::SwitchOffVpn
        | Action::CheckClock
        | Action::StartProgram
        | Action::InstallKeychain => Some(Act::TryAgain {}),
        Action::UnlockKeychain => Some(Act::UnlockKeychain {}),
        Action::ConfirmInBrowser => page(PageName::WebLogin),
        Action::SwitchOnImap => page(PageName::MailSettings),
        Action::ReadHelp => page(PageName::Help),
        Action::ChooseCertificate => Some(Act::ChooseCertificate {}),
        Action::AllowInterception => Some(Act::AskAboutReader {}),
        // Which server that is says the advice.
        Action::UseNamedServer
        | Action::UseOtherPort
        | Action::AskAdministrator
        | Action::UseOauthProgram => None,
    }
}
