//! What to do about it: a code for the words and the actions that mend it, best first.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::keychain::KeychainError;
use crate::provider::Provider;
use crate::verdict::Verdict;

/// What to tell a person, and what they can do with one press.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    /// Fluent message of the words (`cause-…`, `keychain-…`) with the attributes `title`, `what`, `do`.
    pub message: String,
    /// Variables for the message.
    pub args: BTreeMap<String, String>,
    /// What can be pressed, the one that mends it first.
    pub actions: Vec<Action>,
}

/// Something a person can do about a failure. The names are part of the JSON contract.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Action {
    /// Make an app password on the provider's page.
    CreateAppPassword,
    /// Type or paste the password again.
    EnterPassword,
    /// Correct the address.
    EditAddress,
    /// Correct host, port, encryption or user name.
    EditServers,
    /// Try once more, as it is.
    TryAgain,
    /// Wait, then try once more.
    Wait,
    /// Confirm the sign-in in the browser.
    ConfirmInBrowser,
    /// Switch on access for mail programs on the provider's page.
    SwitchOnImap,
    /// Ask whoever runs the account.
    AskAdministrator,
    /// Open the network's sign-in page.
    OpenNetworkPage,
    /// Use another network.
    ChangeNetwork,
    /// Look at the computer's clock.
    CheckClock,
    /// Unlock the keychain.
    UnlockKeychain,
    /// Install or start a keychain.
    InstallKeychain,
    /// Use a mail program that signs in with the provider's own page.
    UseOauthProgram,
    /// Read the provider's help.
    ReadHelp,
}

/// Advice on a verdict.
pub fn on_verdict(verdict: &Verdict, provider: Option<&Provider>) -> Advice {
    let _ = provider;
    Advice { message: format!("{:?}", verdict.cause), args: BTreeMap::new(), actions: vec![] }
}

/// Advice on a keychain that did not do what was asked.
pub fn on_keychain(error: &KeychainError) -> Advice {
    Advice { message: format!("{error:?}"), args: BTreeMap::new(), actions: vec![] }
}
