//! Why a check did not succeed, as shown: the advice, and what came of each conversation.

use crate::access::is_outgoing_cut_off;
use crate::advice;
use crate::wizard::mailbox::Mailbox;
use crate::wizard::page::{Believed, LookState, Refusal, ResultEnd, ResultView};
use crate::wizard::text::said;
use account::{Protocol, Secrets};
use check::explain::is_open;
use check::verdict::{History, Verdict, verdict_on};
use check::{CheckOutcome, LegEnd, Stage};

/// Why a check did not succeed, and the conversation that tells it.
pub(super) struct Refused {
    pub(super) protocol: Protocol,
    /// Where, as it is shown.
    pub(super) at: Stage,
    pub(super) view: Refusal,
    /// The verdict, where a look at the network can say more.
    pub(super) open: Option<Verdict>,
    /// True if this network lets incoming mail through, and outgoing mail not.
    pub(super) is_outgoing_cut_off: bool,
}

/// `None` if nothing failed. `stored` is the password that the keychain has, as far as it was asked: whatever else was
/// typed was never good, though the account was.
pub(super) fn refused(
    report: &CheckOutcome,
    secrets: &Secrets,
    stored: Option<&Secrets>,
    mailbox: &Mailbox,
) -> Option<Refused> {
    let password_was_good = mailbox.last_good.is_some() && stored == Some(secrets);
    let history = History { password_was_good, ..History::default() };
    let verdict = verdict_on(&mailbox.account, report, secrets, history)?;
    let protocol = verdict.protocol?;
    let leg = report.of(protocol);
    let LegEnd::Failed(error) = &leg.end else { return None };
    let view = Refusal {
        advice: advice::on_verdict(&verdict, verdict.provider(&mailbox.account)),
        cause: verdict.cause,
        stage: error.stage,
        temporary: verdict.temporary,
        said: error.reply.as_ref().and_then(said),
        results: [Protocol::Smtp, Protocol::Imap].map(|protocol| result(report, protocol, mailbox)).into(),
        look: LookState::NotTaken,
    };
    let open = is_open(report, &verdict).then_some(verdict);
    let is_outgoing_cut_off = is_outgoing_cut_off(report);
    Some(Refused { protocol, at: leg.ended_at()?, view, open, is_outgoing_cut_off })
}

fn result(report: &CheckOutcome, protocol: Protocol, mailbox: &Mailbox) -> ResultView {
    let leg = report.of(protocol);
    let end = match &leg.end {
        LegEnd::Passed => ResultEnd::Passed,
        LegEnd::Skipped => ResultEnd::Skipped,
        LegEnd::Failed(error) => ResultEnd::Failed {
            advice: Box::new(advice::on_verdict(
                &Verdict::of_one(error, &leg.server),
                mailbox.account.provider_at(protocol),
            )),
            stage: error.stage,
            said: error.reply.as_ref().and_then(said),
        },
    };
    ResultView { server: mailbox.server_view(protocol), believed: Believed::of(leg), end }
}
