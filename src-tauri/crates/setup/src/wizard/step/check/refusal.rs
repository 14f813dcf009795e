//! Why a check did not succeed, as shown: the advice, and what came of each conversation.

use serde::Serialize;

use crate::advice::{self, Advice};
use crate::wizard::journey::Account;
use crate::wizard::view::ServerView;
use account::Protocol;
use account::cause::Cause;
use account::secret::Secret;
use check::verdict::{Verdict, verdict};
use check::{LegEnd, Reply, Report, Stage};

/// Why a check did not succeed, and what to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// The words and what can be pressed.
    pub advice: Advice,
    /// The cause, for the report.
    pub cause: Cause,
    /// Where it ended.
    pub stage: Stage,
    /// True if waiting alone can cure it.
    pub temporary: bool,
    /// The server's own words, made safe to show.
    pub said: Option<String>,
    /// What came of each conversation, outgoing and incoming.
    pub results: Vec<ResultView>,
}

/// What came of one conversation, for whoever wants to look closer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// With which server.
    pub server: ServerView,
    /// Who issued the server's certificate, once it was verified.
    pub issuer: Option<String>,
    /// How it ended.
    pub end: ResultEnd,
}

/// How one conversation ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ResultEnd {
    /// The password was accepted.
    Passed,
    /// It was not tried.
    Skipped,
    /// It did not succeed.
    Failed {
        /// Why, by itself: only the title of the words is shown.
        advice: Advice,
        /// At which stage.
        stage: Stage,
        /// The server's own words, with their codes.
        said: Option<String>,
    },
}

/// Why a check did not succeed, and the conversation that tells it.
pub(super) struct Refused {
    pub(super) protocol: Protocol,
    pub(super) view: Refusal,
}

/// `None` if nothing failed.
pub(super) fn refused(report: &Report, secret: &Secret, account: &Account) -> Option<Refused> {
    let history = account.history.with(secret, account.provider);
    let verdict = verdict(report, account.provider, history)?;
    let protocol = verdict.protocol?;
    let LegEnd::Failed(error) = &report.of(protocol).end else { return None };
    let view = Refusal {
        advice: advice::on_verdict(&verdict, account.provider),
        cause: verdict.cause,
        stage: error.stage,
        temporary: verdict.temporary,
        said: error.reply.as_ref().map(said),
        results: [Protocol::Smtp, Protocol::Imap].map(|protocol| result(report, protocol, account)).into(),
    };
    Some(Refused { protocol, view })
}

fn result(report: &Report, protocol: Protocol, account: &Account) -> ResultView {
    let leg = report.of(protocol);
    let end = match &leg.end {
        LegEnd::Passed => ResultEnd::Passed,
        LegEnd::Skipped => ResultEnd::Skipped,
        LegEnd::Failed(error) => ResultEnd::Failed {
            advice: advice::on_verdict(&Verdict::of_one(error, &leg.server), account.provider),
            stage: error.stage,
            said: error.reply.as_ref().map(said),
        },
    };
    ResultView { server: account.server_view(protocol), issuer: leg.issuer.clone(), end }
}

/// A reply as one line: code, enhanced code, text.
fn said(reply: &Reply) -> String {
    let code = reply.code.map(|code| code.to_string());
    let parts = [code.as_deref(), reply.enhanced.as_deref(), Some(reply.said.as_str())];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
