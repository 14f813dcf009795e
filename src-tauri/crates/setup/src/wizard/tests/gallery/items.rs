//! Items of other programs, and what became of them.

use super::super::*;
use keychain::{Changed, Item, ItemAction, LeftAlone, Match, Reader};

const SPRING: u64 = 1_709_460_000;
const SUMMER: u64 = 1_686_480_000;

pub(super) const GEARY_SMTP: &str = "geary-smtp";
pub(super) const GEARY_IMAP: &str = "geary-imap";
pub(super) const MSMTP: &str = "msmtp";
pub(super) const UNKNOWN: &str = "unknown";

pub(super) fn item(id: &str) -> Item {
    let is_imap = id == GEARY_IMAP;
    let known = id != UNKNOWN;
    Item {
        id: id.into(),
        store: "Login".into(),
        program: if id.starts_with("geary") {
            "geary"
        } else if known {
            "msmtp"
        } else {
            "network"
        }
        .into(),
        label: if is_imap { "Geary IMAP password" } else { "Geary SMTP password" }.into(),
        // Not the proven ones: what keeps these is cleared, not replaced, unless a test says so.
        server: Some(if is_imap { "imap.gmail.com" } else { "smtp.gmail.com" }.into()),
        user: known.then(|| "anna@gmail.com".into()),
        protocol: known.then_some(if is_imap { Protocol::Imap } else { Protocol::Smtp }),
        modified: known.then_some(if id == MSMTP { SUMMER } else { SPRING }),
        matched: if known { Match::Exact } else { Match::Likely },
        action: ItemAction::Clear,
        undo: known,
        why: if known { "accountAndProtocol" } else { "serverWithoutAccount" }.into(),
        read_by: vec![],
    }
}

/// Stored by hand; two programs have it looked up.
pub(super) fn looked_up() -> Item {
    let reader =
        |program: &str, path: &str, line| Reader { program: program.into(), path: path.into(), line };
    Item {
        program: "mbsync".into(),
        label: "gmail app password".into(),
        why: "lookedUp".into(),
        read_by: vec![reader("mbsync", "~/.mbsyncrc", 6), reader("msmtp", "~/.config/msmtp/config", 14)],
        ..item(MSMTP)
    }
}

pub(super) fn cleared_of(id: &'static str) -> (&'static str, Fate) {
    (id, Fate::Cleared)
}

pub(super) fn replaced_of(id: &'static str) -> (&'static str, Fate) {
    (id, Fate::Replaced)
}

pub(super) fn kept_of(id: &'static str, why: &str) -> (&'static str, Fate) {
    (id, Fate::Kept { why: why.to_owned() })
}

pub(super) fn changed(done: Vec<(&'static str, Fate)>) -> Changed {
    let mut changed = Changed { run: "1".into(), ..Changed::default() };
    for (id, fate) in done {
        match fate {
            Fate::Cleared => changed.cleared.push(id.into()),
            Fate::Replaced => changed.replaced.push(id.into()),
            Fate::Kept { why } => changed.kept.push(LeftAlone { id: id.into(), why }),
            other => panic!("{other:?} is of an undo"),
        }
    }
    changed
}
