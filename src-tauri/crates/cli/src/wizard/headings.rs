//! The title of a page, and the sentence under it: where things stand. The window has the same table, in
//! `ui/src/headings.ts`.

use setup::check::Stage;
use setup::wizard::{
    CheckPage, CheckState, ClearedItem, Fate, Intent, KeepState, OldItemsState, Page, Refusal, View,
};
use setup::words::Words;

use super::facts::Facts;

/// The title of the page.
pub(super) fn heading(view: &View, facts: &Facts, words: &Words) -> String {
    let name = match (&view.page, view.practice, view.intent) {
        (Page::Done { .. }, Some(_), _) => "heading-practice",
        (Page::Done { .. }, None, Some(Intent::Verify)) => "heading-verify",
        (Page::Done { .. }, None, Some(Intent::Revoked)) => "heading-revoked",
        _ => "heading",
    };
    facts.attribute(words, message(&view.page), name)
}

/// The sentence under the title.
pub(super) fn lead(view: &View, facts: &Facts, words: &Words) -> String {
    facts.attribute(words, message(&view.page), lead_name(view))
}

/// The Fluent message of a page.
fn message(page: &Page) -> &'static str {
    match page {
        Page::Welcome { .. } => "welcome",
        Page::ChoosePractice { .. } => "choosePractice",
        Page::ChooseAccount { .. } => "chooseAccount",
        Page::Address { .. } => "address",
        Page::Servers { .. } => "servers",
        Page::AppPassword { .. } => "appPassword",
        Page::Outgoing(_) => "outgoing",
        Page::Incoming(_) => "incoming",
        Page::Keep { .. } => "keep",
        Page::OldItems { .. } => "oldItems",
        Page::HandOver { .. } => "handOver",
        Page::Done { .. } => "done",
    }
}

fn lead_name(view: &View) -> &'static str {
    match &view.page {
        Page::ChooseAccount { .. } => match view.intent {
            Some(Intent::Revoked) => "lead-revoked",
            Some(Intent::Verify) => "lead-verify",
            Some(Intent::SetUp) | None => "lead",
        },
        Page::Servers { .. } if view.account.is_some() => "lead-known",
        Page::AppPassword { .. } if view.practice.is_some() => "lead-practice",
        Page::AppPassword { .. } if view.intent == Some(Intent::Revoked) => "lead-revoked",
        Page::Outgoing(page) | Page::Incoming(page) => lead_of_check(page),
        Page::Keep { state } => match state {
            KeepState::Ready if view.practice.is_some() => "lead-practice",
            KeepState::Ready => "lead",
            KeepState::Keeping => "lead-keeping",
            KeepState::Kept if view.practice.is_some() => "lead-kept-practice",
            KeepState::Kept => "lead-kept",
            KeepState::Refused { .. } => "lead-refused",
        },
        Page::OldItems { state, .. } => match state {
            OldItemsState::Scanning => "lead-scanning",
            OldItemsState::Unlocking => "lead-unlocking",
            OldItemsState::Found { items, locked: Some(_), .. } if items.is_empty() => "lead-none-seen",
            OldItemsState::Found { items, .. } if items.is_empty() => "lead-none",
            OldItemsState::Found { .. } if view.practice.is_some() => "lead-practice",
            OldItemsState::Found { .. } => "lead",
            OldItemsState::Clearing { .. } => "lead-clearing",
            OldItemsState::Cleared { items, .. } => lead_of_run(items),
            OldItemsState::Restoring => "lead-restoring",
            OldItemsState::Refused { .. } => "lead-refused",
        },
        Page::Done { .. } if view.practice.is_some() => "lead-practice",
        Page::Done { .. } if view.intent == Some(Intent::Verify) => "lead-verify",
        Page::Welcome { .. }
        | Page::ChoosePractice { .. }
        | Page::Address { .. }
        | Page::Servers { .. }
        | Page::AppPassword { .. }
        | Page::HandOver { .. }
        | Page::Done { .. } => "lead",
    }
}

fn lead_of_check(page: &CheckPage) -> &'static str {
    match &page.state {
        CheckState::Ready { .. } => "lead",
        CheckState::Running => "lead-running",
        CheckState::Cancelled => "lead-cancelled",
        CheckState::Passed => "lead-passed",
        CheckState::Refused(refusal) => lead_of_refusal(refusal),
    }
}

fn lead_of_refusal(refusal: &Refusal) -> &'static str {
    match refusal.stage {
        Stage::Resolve | Stage::Connect => "lead-unreached",
        Stage::StartTls | Stage::Tls => "lead-unsafe",
        Stage::Greeting | Stage::Capability | Stage::SignIn | Stage::FollowUp => match &refusal.said {
            None => "lead-ended",
            Some(_) if refusal.temporary => "lead-later",
            Some(_) => "lead-refused",
        },
    }
}

/// What a run came to, all in all.
fn lead_of_run(items: &[ClearedItem]) -> &'static str {
    let kept = items.iter().filter(|item| matches!(item.fate, Fate::Kept { .. })).count();
    let restored = items.iter().filter(|item| item.fate == Fate::Restored).count();
    match (kept, restored) {
        (kept, _) if kept == items.len() => "lead-cleared-nothing",
        (kept, restored) if kept + restored == items.len() => "lead-cleared-restored",
        (0, _) => "lead-cleared",
        _ => "lead-cleared-partly",
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_heading_and_lead_of_the_words_is_used() {
        let (program, _) = include_str!("headings.rs").split_once("#[cfg(test)]").unwrap();
        let words = include_str!("../../../../../ui/locales/en/wizard.ftl");
        let names: Vec<_> = words
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix('.')?.split_once(" = "))
            .map(|(name, _)| name)
            .filter(|name| name.starts_with("heading") || name.starts_with("lead"))
            .collect();
        assert!(names.len() > 40, "{names:?}");
        for name in names {
            assert!(program.contains(&format!("{name:?}")), "{name}");
        }
    }
}
