//! All that is on screen, as a value. The window and the terminal draw it; neither decides anything.

use std::collections::BTreeMap;

use practice::Mood;
use serde::Serialize;

use super::event::Act;
use super::offer::{FormOffer, Offer};
use super::page::{OpenedPage, Page};
use super::text::Text;

/// What is on screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Grows with each change; the newest wins.
    #[cfg_attr(test, ts(type = "number"))]
    pub revision: u64,
    /// Tag of the language that the person reads (BCP 47).
    pub language: String,
    /// Whose account, once it is known.
    pub account: Option<AccountView>,
    /// The mood of the pretend provider, in practice.
    pub practice: Option<Mood>,
    /// The rail: every step of this journey; empty on the welcome page.
    pub steps: Vec<StepView>,
    /// The title of the page.
    pub heading: Text,
    /// The sentence under it: where things stand.
    pub lead: Text,
    /// What a screen reader is told when this view comes up, besides what takes the focus.
    pub announcement: Option<Text>,
    /// The provider's page that was asked for on this page, and how opening it went.
    pub opened: Option<OpenedPage>,
    /// The variables that every message may use: `provider`, `owner`, `address`, `domain`.
    pub facts: BTreeMap<String, String>,
    /// The page itself.
    pub page: Page,
    /// The form on it, while it can be sent.
    pub form: Option<FormOffer>,
    /// What can be pressed, in order.
    pub offers: Vec<Offer>,
    /// Whether the keychain has not answered for so long that it may be asking in a window of its own.
    pub waits_for_keychain: bool,
}

impl View {
    /// True if this can be pressed.
    pub fn is_offered(&self, act: &Act) -> bool {
        self.offers.iter().any(|offer| offer.act == *act)
    }
}

/// Whose account it is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    /// The address.
    pub address: String,
    /// Key of the provider, if it is known.
    pub provider: Option<String>,
    /// Name of the provider (`Gmail`), or the domain if it is not known.
    pub provider_name: String,
    /// Who runs its account pages (`Google`), or the domain.
    pub owner: String,
}

/// A step of the journey, in the rail.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Which.
    pub step: Step,
    /// Done, here, or ahead.
    pub state: StepState,
}

/// The steps, in their order.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Step {
    /// Whose mail it is.
    Address,
    /// Make an app password.
    AppPassword,
    /// Prove it for outgoing mail.
    Outgoing,
    /// Prove it for incoming mail.
    Incoming,
    /// Keep it in the keychain.
    Keep,
    /// Clear what other programs keep for this account.
    OldItems,
    /// Hand over to the mail program.
    HandOver,
    /// Send oneself a message.
    TestMessage,
}

/// Where a step stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum StepState {
    /// Behind.
    Done,
    /// The one on screen.
    Here,
    /// Still to come.
    Ahead,
}
