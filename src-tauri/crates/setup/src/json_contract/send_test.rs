//! What came of a message from an address to itself, for programs.

use serde::Serialize;

use crate::advice;
use account::Account;
use account::cause::{Action, Cause};
use check::send::{Arrived, Folder, Handed, NotArrived};
use check::verdict::Verdict;
use check::{Stage, Verified};
use words::Words;

/// What came of a message from an address to itself.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SendTestReport {
    /// True if the server for outgoing mail took it.
    pub sent: bool,
    /// True if it was seen to arrive.
    pub arrived: bool,
    /// In what kind of folder.
    pub folder: Option<Folder>,
    /// What that folder is called on the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder_name: Option<String>,
    /// How long after it was taken it was seen.
    pub seconds: Option<f64>,
    /// Where it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// Why it did not arrive.
    pub cause: Option<Cause>,
    /// True if waiting alone can cure it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temporary: Option<bool>,
    /// What can be done, the action that mends it first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// SMTP reply code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<u16>,
    /// Enhanced status code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enhanced: Option<String>,
    /// The server's own words, made safe to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<String>,
    /// A headline, in the chosen language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What happened and what to do, in the chosen language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

impl SendTestReport {
    /// The report of a message that was sent over what was proven.
    pub fn new(
        sent: &Result<Arrived, NotArrived>,
        verified: &Verified,
        account: &Account,
        words: &Words,
    ) -> Self {
        match sent {
            Ok(arrived) => Self {
                sent: true,
                arrived: true,
                folder: Some(arrived.folder()),
                folder_name: Some(arrived.folder_name().to_owned()),
                seconds: Some((arrived.after().as_secs_f64() * 10.0).round() / 10.0),
                ..Self::default()
            },
            Err(not_arrived) => Self::of_failure(not_arrived, verified, account, words),
        }
    }

    fn of_failure(
        NotArrived { handed, error }: &NotArrived,
        verified: &Verified,
        account: &Account,
        words: &Words,
    ) -> Self {
        let verdict = Verdict::of_one(error, verified.servers().of(error.protocol));
        let advice = advice::on_verdict(&verdict, verdict.provider(account));
        let told = advice.told(words);
        let reply = error.reply.as_ref();
        Self {
            sent: *handed == Handed::Over,
            stage: Some(error.stage),
            cause: Some(error.cause),
            temporary: Some(error.temporary),
            actions: advice.actions,
            code: reply.and_then(|reply| reply.code),
            enhanced: reply.and_then(|reply| reply.enhanced.clone()),
            said: reply.map(|reply| reply.said.clone()),
            title: Some(told.title),
            advice: Some([vec![told.what], told.may_be, told.steps, vec![told.remedy]].concat().join(" ")),
            ..Self::default()
        }
    }
}
