//! The ways to the pages, as a person goes them.

use std::time::Duration;

use super::super::find_servers;
use super::super::*;
use super::ends::{failed, failed_leg, passed, passed_leg, report_of};
use super::items::{GEARY_IMAP, GEARY_SMTP, MSMTP, changed, cleared_of, item};
use crate::records::{Finding, Found};
use check::{Progress, Reach};
use keychain::{Backup, KeychainError};
use net::discover::{Outcome as LookedFor, Source};
use practice::Mood;
use programs::Scan;

pub(super) const AUTUMN: u64 = 1_763_600_000;

pub(in crate::wizard::tests) fn after(mut wizard: Wizard, acts: impl IntoIterator<Item = Act>) -> Wizard {
    for act in acts {
        assert!(wizard.view().is_offered(&act), "{act:?} on {:?}", wizard.view().page);
        wizard.handle(act);
    }
    wizard
}

pub(in crate::wizard::tests) fn sent(mut wizard: Wizard, submit: Submit) -> Wizard {
    assert!(wizard.view().form.is_some(), "{submit:?} on {:?}", wizard.view().page);
    wizard.handle(submit);
    wizard
}

pub(in crate::wizard::tests) fn finished(mut wizard: Wizard, outcome: Outcome) -> Wizard {
    wizard.finish(wizard.turn(), outcome);
    wizard
}

fn looked(
    accounts: Vec<AccountRecord>,
    recovered: Result<Vec<String>, KeychainError>,
    items: usize,
) -> Wizard {
    let backup = Backup {
        run: "1".into(),
        address: "anna@gmail.com".into(),
        made: AUTUMN,
        expires: AUTUMN + 30 * 86_400,
        items: [GEARY_SMTP, GEARY_IMAP].into_iter().take(items).map(item).collect(),
    };
    let backups = Ok(if items > 0 { vec![backup] } else { vec![] });
    finished(welcome(), Outcome::LookedAround { accounts: Ok(accounts), recovered, backups })
}

/// With two accounts and a run on record.
pub(super) fn again() -> Wizard {
    looked(accounts(), Ok(vec![]), 2)
}

/// As [`again`], after checks that found one right and the other refused.
pub(super) fn standing() -> Wizard {
    found(Found::Refused { cause: Cause::ImapDisabled, only: Some(Protocol::Imap) }, Some(AUTUMN))
}

/// As [`again`], after a daily check in which one was refused for the first time.
pub(super) fn unconfirmed() -> Wizard {
    found(Found::Refused { cause: Cause::WrongPassword, only: None }, None)
}

/// As [`again`], after checks in a network that lets nothing be sent.
pub(super) fn away() -> Wizard {
    found(Found::Unreached { cause: Cause::PortBlocked, only: Some(Protocol::Smtp) }, None)
}

fn found(second: Found, told: Option<u64>) -> Wizard {
    let finding =
        |(found, told)| Finding { checked: AUTUMN, found, since: AUTUMN, refused_before: None, told };
    let findings = [("anna@gmail.com", (Found::Right, None)), ("anna@work.example", (second, told))];
    let findings = findings.map(|(of, found)| (of.to_owned(), finding(found))).into();
    finished(again(), Outcome::Findings { findings, at: AUTUMN })
}

pub(super) fn with_trouble(error: KeychainError) -> Wizard {
    looked(vec![], Err(error), 2)
}

fn accounts() -> Vec<AccountRecord> {
    let servers = Servers {
        smtp: EnteredServer { host: "mail.work.example".into(), ..EnteredServer::from_server(&gmail().smtp) }
            .parse(&Address::parse("anna@work.example").unwrap())
            .unwrap(),
        imap: gmail().imap,
    };
    vec![
        AccountRecord {
            account: Account::of(Address::parse("anna@gmail.com").unwrap()),
            servers: gmail(),
            certificate: None,
            last_good: Some(AUTUMN),
            past: Past::default(),
        },
        AccountRecord {
            account: Account::of(Address::parse("anna@work.example").unwrap()),
            servers,
            certificate: None,
            last_good: None,
            past: Past::default(),
        },
    ]
}

pub(super) fn looking() -> Wizard {
    let wizard = sent(at_address(), address("anna@mail.example"));
    finished(wizard, Outcome::Looked(find_servers::tried(Source::Mx, LookedFor::Nothing)))
}

pub(super) fn of_own_servers() -> Wizard {
    let wizard = after(sent(at_address(), address("anna@mail.example")), [Act::EditServers {}]);
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
    sent(wizard, Submit::Servers { smtp, imap })
}

/// Servers of one's own, with a user name that is not the address, say no.
pub(super) fn refused_at_own_servers() -> Wizard {
    let wizard = after(sent(at_address(), address("anna@mail.example")), [Act::EditServers {}]);
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
    let [smtp, imap] = [smtp, imap].map(|server| EnteredServer { user: "anna".into(), ..server });
    let wizard = after(sent(wizard, Submit::Servers { smtp, imap }), [Act::Continue {}]);
    let wizard = sent(wizard, password("T4kz!mW9-plon"));
    let Servers { smtp, imap } = wizard.scene.mailbox().unwrap().servers.clone();
    let said = Some("535 5.7.0 Invalid login or password");
    let refused = failed_leg(smtp, failed(Cause::WrongPassword, Stage::SignIn, said));
    let skipped = Leg { end: LegEnd::Skipped, ..passed_leg(imap) };
    finished(wizard, Outcome::Checked(Box::new(CheckOutcome::pretend(refused, skipped))))
}

pub(in crate::wizard::tests) fn reached(mut wizard: Wizard, smtp: Reach, imap: Reach) -> Wizard {
    let servers = wizard.scene.mailbox().unwrap().servers.clone();
    for (protocol, reach) in [(Protocol::Smtp, smtp), (Protocol::Imap, imap)] {
        let server = servers.of(protocol).clone();
        wizard.finish(Turn::default(), Outcome::Reached { protocol, server, reach });
    }
    wizard
}

pub(super) fn practising(mood: Mood) -> Wizard {
    practising_from(welcome(), mood)
}

/// A practice that is begun on the welcome page of this wizard.
pub(in crate::wizard::tests) fn practising_from(welcome: Wizard, mood: Mood) -> Wizard {
    let address = Address::parse("anna@practice.example").unwrap();
    let practice = Practice {
        mood,
        servers: gmail(),
        alternatives: account::Alternatives::default(),
        passwords: PretendPasswords {
            app_password: "abcd efgh ijkl mnop".into(),
            account_password: "correct horse".into(),
        },
        address: address.clone(),
    };
    let wizard = after(welcome, [Act::ChoosePractice {}, Act::Practise { mood }]);
    let wizard = finished(wizard, Outcome::PracticeStarted(Box::new(practice)));
    sent(wizard, Submit::Address { address: address.to_string() })
}

pub(super) fn practising_at_keep(mood: Mood) -> Wizard {
    let wizard = sent(after(practising(mood), [Act::Continue {}]), password("abcdefghijklmnop"));
    after(finished(wizard, Outcome::Checked(Box::new(passed()))), [Act::Continue {}])
}

/// A password that was refused at servers of one's own.
pub(in crate::wizard::tests) fn suspected(typed: &str) -> Wizard {
    let wizard = sent(after(of_own_servers(), [Act::Continue {}]), password(typed));
    let said = Some("535 5.7.8 Error: authentication failed");
    let refused = report_of(failed(Cause::WrongPassword, Stage::SignIn, said));
    finished(wizard, Outcome::Checked(Box::new(refused)))
}

/// Where the password of the mailbox is asked for: the provider has no app passwords.
pub(super) fn of_a_mailbox() -> Wizard {
    past_questions(sent(at_address(), address("anna@telenet.be")))
}

pub(super) fn checking() -> Wizard {
    sent(at_password(), password("abcdefghijklmnop"))
}

pub(in crate::wizard::tests) fn checking_to(report: CheckOutcome) -> Wizard {
    finished(imap_at(checking(), Stage::Tls), Outcome::Checked(Box::new(report)))
}

pub(super) fn stored_and_passed() -> Wizard {
    let to = [Act::Start { intent: Intent::Verify }, Act::ChooseAccount { address: "anna@gmail.com".into() }];
    let stored = Outcome::Recalled(Ok(Ok(Secret::new("abcdefghijklmnop".to_owned()).into())));
    finished(finished(after(again(), to), stored), Outcome::Checked(Box::new(passed())))
}

pub(super) fn kept() -> Wizard {
    kept_from(checking())
}

pub(super) fn kept_from(checking: Wizard) -> Wizard {
    let passed = finished(checking, Outcome::Checked(Box::new(passed())));
    finished(after(passed, [Act::Continue {}, Act::Continue {}]), Outcome::Kept(Ok(())))
}

/// In practice, once the password is kept.
pub(in crate::wizard::tests) fn practising_and_kept() -> Wizard {
    let keeping = after(practising_at_keep(Mood::NeedsAppPassword), [Act::Continue {}]);
    finished(keeping, Outcome::Kept(Ok(())))
}

/// From keeping over three old items to the end.
pub(super) fn to_the_end(kept: Wizard) -> Wizard {
    let scan = Scan { items: [GEARY_SMTP, GEARY_IMAP, MSMTP].map(item).to_vec(), ..Scan::default() };
    let found = finished(after(kept, [Act::Continue {}]), Outcome::Scanned(Ok(scan)));
    let changed = changed(vec![cleared_of(GEARY_SMTP), cleared_of(GEARY_IMAP), cleared_of(MSMTP)]);
    let cleared = finished(after(found, [Act::ClearChosen {}]), Outcome::Changed(Ok(changed)));
    after(cleared, [Act::Continue {}, Act::Continue {}, Act::Continue {}])
}

pub(super) fn scanned(scan: Scan) -> Wizard {
    finished(proven_at(Step::OldItems), Outcome::Scanned(Ok(scan)))
}

const TIMES: [(Stage, u64); 5] = [
    (Stage::Connect, 41),
    (Stage::Tls, 58),
    (Stage::Capability, 1240),
    (Stage::SignIn, 231),
    (Stage::FollowUp, 95),
];

/// All stages before this one are done, this one is under way.
fn at(mut wizard: Wizard, protocol: Protocol, stage: Stage) -> Wizard {
    for (done, took) in TIMES.into_iter().take_while(|(done, _)| *done < stage) {
        let took = Some(Duration::from_millis(took));
        wizard.finish(wizard.turn(), Outcome::Progress(Progress { protocol, stage: done, took }));
    }
    finished(wizard, Outcome::Progress(Progress { protocol, stage, took: None }))
}

pub(super) fn smtp_at(wizard: Wizard, stage: Stage) -> Wizard {
    at(wizard, Protocol::Smtp, stage)
}

pub(super) fn imap_at(wizard: Wizard, stage: Stage) -> Wizard {
    let signed_in =
        Progress { protocol: Protocol::Smtp, stage: Stage::SignIn, took: Some(Duration::from_millis(231)) };
    at(finished(smtp_at(wizard, Stage::SignIn), Outcome::Progress(signed_in)), Protocol::Imap, stage)
}
