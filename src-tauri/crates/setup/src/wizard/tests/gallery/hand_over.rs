//! What goes into a mail program.

use super::super::*;
use super::ways::{after, finished, kept, practising_and_kept, sent};
use crate::clipboard::ClipboardError;
use crate::records::SetUpProgram;
use programs::Scan;
use programs::export::saved::{Change, SaveError};
use programs::export::written::{WriteError, Written};
use programs::export::{Dialect, Format, Handed, PasswordCommand};
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
        ("handOver-practice", at_practice()),
        ("pretendProgram", after(at_practice(), [Act::OpenPretendProgram {}])),
        ("pretendProgram-refused", {
            let wrong = Submit::Password { password: EnteredSecret::from("abcdabcdabcdabcd".to_owned()) };
            sent(after(at_practice(), [Act::OpenPretendProgram {}]), wrong)
        }),
        ("pretendProgram-again", sent(after(at_practice(), [Act::OpenPretendProgram {}]), right())),
        ("handOver-before", found_again(&[("geary", "Geary"), ("thunderbird", "Thunderbird")])),
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
        ("handOver-settings", of_files()),
        ("handOver-settings-writing", after(of_files(), [writes("msmtpFile")])),
        ("handOver-settings-written", written(of_files(), "msmtpFile", made("~/.msmtprc"))),
        ("handOver-settings-unchanged", written(of_files(), "msmtpFile", there("~/.msmtprc"))),
        (
            "handOver-settings-downloads",
            written(
                written(of_files(), "thunderbird", made("~/Downloads/gmail.com.xml")),
                "iphone",
                made("~/Downloads/anna@gmail.com.mobileconfig"),
            ),
        ),
        ("handOver-settings-beside", written(of_files(), "git", beside(Change::Made))),
        ("handOver-settings-beside-unchanged", written(of_files(), "git", beside(Change::Nothing))),
        ("handOver-settings-shared", {
            let mut wizard = of_files();
            wizard.scene.known.accounts = vec![of_gmail("ben@gmail.com"), of_gmail("clara@gmail.com")];
            written(wizard, "git", beside(Change::Made))
        }),
        ("handOver-settings-merge", written(of_files(), "offlineimap", whole())),
        ("handOver-settings-not-allowed", not_written(SaveError::NotAllowed)),
        ("handOver-settings-full", not_written(SaveError::Full)),
    ]
}

/// With programs that read their settings from files, and a password that is kept.
pub(in crate::wizard::tests) fn of_files() -> Wizard {
    let scanned = finished(after(kept(), [Act::Continue {}]), Outcome::Scanned(Ok(Scan::default())));
    finished(after(scanned, [Act::Continue {}]), Outcome::ProgramsFound(export_programs()))
}

/// Programs that read their settings from files.
pub(in crate::wizard::tests) fn export_programs() -> Vec<Program> {
    programs(&[
        ("git", "git send-email"),
        ("msmtpFile", "msmtp"),
        ("offlineimap", "OfflineIMAP"),
        ("thunderbird", "Thunderbird"),
    ])
}

pub(in crate::wizard::tests) fn writes(program: &str) -> Act {
    Act::WriteSettings { program: program.into() }
}

/// After they were asked for, and this came of it.
pub(in crate::wizard::tests) fn written(wizard: Wizard, program: &str, written: Written) -> Wizard {
    came(wizard, program, Ok(written))
}

fn not_written(why: SaveError) -> Wizard {
    came(of_files(), "msmtpFile", Err(WriteError::Unsaved { file: "~/.msmtprc".into(), why }))
}

fn came(wizard: Wizard, program: &str, written: Result<Written, WriteError>) -> Wizard {
    let asked = after(wizard, [writes(program)]);
    finished(asked, Outcome::SettingsWritten { program: program.into(), written })
}

pub(in crate::wizard::tests) fn made(file: &str) -> Written {
    Written::In { file: file.into(), change: Change::Made }
}

fn there(file: &str) -> Written {
    Written::In { file: file.into(), change: Change::Nothing }
}

pub(super) fn beside(change: Change) -> Written {
    let account = Account::of(Address::parse("anna@gmail.com").unwrap());
    let text = Format::Git.text(&Handed {
        address: account.address(),
        servers: &gmail(),
        outgoing: account.outgoing(),
        command: &PasswordCommand::called("mail-setup"),
        dialect: Dialect::Current,
    });
    let (taken, file) = ("~/.gitconfig".into(), "~/.gitconfig.mail-setup".into());
    Written::Beside { taken, file, change, lines: Some(text.unwrap()) }
}

fn whole() -> Written {
    let (taken, file) = ("~/.offlineimaprc".into(), "~/.offlineimaprc.mail-setup".into());
    Written::Beside { taken, file, change: Change::Made, lines: None }
}

/// At the page in practice.
pub(in crate::wizard::tests) fn at_practice() -> Wizard {
    let mut wizard = practising_and_kept();
    arrive(&mut wizard, Step::HandOver);
    wizard
}

/// What the pretend servers took.
pub(in crate::wizard::tests) fn right() -> Submit {
    let wizard = at_practice();
    let secret = wizard.scene.proof().unwrap().secret(Protocol::Smtp).expose().to_owned();
    Submit::Password { password: EnteredSecret::from(secret) }
}

/// With these programs on this computer.
fn found(ids: &[(&str, &str)]) -> Wizard {
    finished(proven_at(Step::HandOver), Outcome::ProgramsFound(programs(ids)))
}

/// Thunderbird was set up with the account before.
fn found_again(ids: &[(&str, &str)]) -> Wizard {
    let mut wizard = proven_at(Step::HandOver);
    let mut record = of_gmail("anna@gmail.com");
    record.past.set_up(SetUpProgram { id: "thunderbird".to_owned(), name: "Thunderbird".to_owned() });
    wizard.scene.known.accounts = vec![record];
    finished(wizard, Outcome::ProgramsFound(programs(ids)))
}

/// An account that worked before.
fn of_gmail(address: &str) -> AccountRecord {
    let account = Account::of(Address::parse(address).unwrap());
    let (certificate, last_good) = (None, Some(1_770_000_000));
    AccountRecord { account, servers: gmail(), certificate, last_good, past: Past::default() }
}

fn programs(ids: &[(&str, &str)]) -> Vec<Program> {
    let programs = ids.iter().map(|(id, name)| {
        let export = export_of(id);
        let opens = match export {
            Some(format) if format != Format::Thunderbird => Opens::Not,
            Some(_) | None => Opens::ByButton,
        };
        Program { id: (*id).into(), name: (*name).into(), opens, export, ..program() }
    });
    let elsewhere = [
        ("outlook", "Outlook (classic)", Group::Elsewhere, None),
        ("iphone", "iPhone/iPad", Group::Device, None),
        ("printer", "Printers and scanners", Group::Device, Some("sends")),
    ];
    let elsewhere = elsewhere.map(|(id, name, group, only)| Program {
        id: id.into(),
        name: name.into(),
        group,
        only: only.map(str::to_owned),
        opens: Opens::Not,
        export: export_of(id),
        ..program()
    });
    programs.chain(elsewhere).collect()
}

fn export_of(id: &str) -> Option<Format> {
    match id {
        "git" => Some(Format::Git),
        "iphone" => Some(Format::Mobileconfig),
        "msmtpFile" => Some(Format::Msmtp),
        "offlineimap" => Some(Format::Offlineimap),
        "thunderbird" => Some(Format::Thunderbird),
        _ => None,
    }
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
