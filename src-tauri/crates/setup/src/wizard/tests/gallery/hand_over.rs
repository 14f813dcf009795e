//! What goes into a mail program.

use super::super::*;
use super::ways::{after, finished};
use crate::clipboard::ClipboardError;
use programs::installed::{Group, Opens, Program};
use programs::profile::Pane;

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let all = || {
        found(&[
            ("geary", "Geary"),
            ("thunderbird", "Thunderbird"),
            ("evolution", "Evolution"),
            ("kmail", "KMail"),
        ])
    };
    let opening = || after(all(), [Act::OpenProgram { id: "geary".into() }]);
    let opened = |state| finished(opening(), Outcome::ProgramOpened(state));
    let until = |wizard| finished(wizard, Outcome::OnClipboard(Some(1_770_000_060)));
    vec![
        ("handOver", found(&[("geary", "Geary"), ("thunderbird", "Thunderbird")])),
        ("handOver-none", found(&[])),
        ("handOver-appleMail", found(&[("appleMail", "Apple Mail")])),
        ("handOver-profile", {
            let opening = after(found(&[("appleMail", "Apple Mail")]), [Act::OpenProfile {}]);
            finished(opening, Outcome::ProfileOpened(OpenState::Opened, Pane::of_this_computer()))
        }),
        ("handOver-copied", until(copied(Protocol::Smtp, Ok(())))),
        ("handOver-copied-both", {
            let again =
                after(copied(Protocol::Smtp, Ok(())), [Act::CopyPassword { protocol: Protocol::Imap }]);
            finished(again, Outcome::Copied(Ok(())))
        }),
        ("handOver-no-clipboard", copied(Protocol::Imap, Err(ClipboardError::Missing))),
        ("handOver-clipboard-refused", copied(Protocol::Imap, Err(ClipboardError::Refused))),
        ("handOver-opening", opening()),
        ("handOver-opened", opened(OpenState::Opened)),
        ("handOver-failed", opened(OpenState::Failed)),
    ]
}

/// With these programs on this computer.
fn found(ids: &[(&str, &str)]) -> Wizard {
    let programs =
        ids.iter().map(|(id, name)| Program { id: (*id).into(), name: (*name).into(), ..program() });
    let elsewhere = [
        ("outlook", "Outlook (classic)", Group::Elsewhere, None),
        ("iphone", "iPhone and iPad", Group::Device, None),
        ("printer", "Printers and scanners", Group::Device, Some("sends")),
    ];
    let elsewhere = elsewhere.map(|(id, name, group, only)| Program {
        id: id.into(),
        name: name.into(),
        group,
        only: only.map(str::to_owned),
        opens: Opens::Not,
        ..program()
    });
    let programs = programs.chain(elsewhere).collect();
    finished(proven_at(Step::HandOver), Outcome::ProgramsFound(programs))
}

/// The password was to be copied for one of its places.
pub(super) fn copied(protocol: Protocol, outcome: Result<(), ClipboardError>) -> Wizard {
    finished(after(found(&[]), [Act::CopyPassword { protocol }]), Outcome::Copied(outcome))
}

/// A program with a window, on this computer.
pub(in crate::wizard::tests) fn program() -> Program {
    Program {
        id: String::new(),
        name: String::new(),
        group: Group::Here,
        places: vec![Protocol::Imap, Protocol::Smtp],
        signs_in_at: vec![],
        only: None,
        opens: Opens::ByButton,
        export: None,
    }
}
