//! What other programs keep for the account.

use super::super::*;
use super::items::{
    GEARY_IMAP, GEARY_SMTP, MSMTP, UNKNOWN, changed, cleared_of, item, kept_of, looked_up, replaced_of,
};
use super::ways::{after, finished, practising_at_keep, scanned};
use keychain::{Item, ItemAction, KeychainError, LeftAlone, Match, Undone};
use practice::Mood;
use programs::Scan;
use programs::places::Place;
use programs::removal::{FileLine, ManualRemoval};

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let four = || [GEARY_SMTP, GEARY_IMAP, MSMTP, UNKNOWN].map(item).to_vec();
    let found = |items: Vec<Item>| scanned(Scan { items, ..Scan::default() });
    let leave = |id: &str| Act::ChooseItem { id: id.into(), choice: Choice::Leave };
    let elsewhere = || {
        // Only there it can be opened; here the steps stand for it.
        vec![ManualRemoval {
            program: "appleMail".into(),
            found: true,
            steps: ["quitMail", "openInternetAccounts", "retypePassword", "openMailAgain"]
                .map(str::to_owned)
                .into(),
            place: Some(Place::OfProgram("appleMail")),
            files: vec![],
        }]
    };
    let in_files = || {
        let file = |path: &str, line| FileLine { path: path.into(), line };
        let guided = |program: &str, found, steps: &[&str], place, files| ManualRemoval {
            program: program.into(),
            found,
            steps: steps.iter().map(|step| (*step).to_owned()).collect(),
            place,
            files,
        };
        let git = vec![file("~/.gitconfig", Some(6)), file("~/.git-credentials", Some(2))];
        let pass =
            vec![file("~/.password-store/mail/anna@gmail.com.gpg", None), file("~/.mbsyncrc", Some(6))];
        vec![
            guided("git", true, &["openFile", "replaceInFile"], Some(Place::HomeFolder), git),
            guided("pass", true, &["editEntry"], None, pass),
            guided("netrc", false, &["openNetrc"], None, vec![file("~/.authinfo.gpg", None)]),
        ]
    };
    let guided = || scanned(Scan { items: four(), guided: elsewhere(), ..Scan::default() });
    let opened = after(guided(), [Act::OpenPlace { program: "appleMail".into() }]);
    let locked = || scanned(Scan { locked: true, locked_items: 2, ..Scan::default() });
    let denied =
        finished(after(locked(), [Act::UnlockKeychain {}]), Outcome::Unlocked(Err(KeychainError::Denied)));
    let denied =
        finished(denied, Outcome::Scanned(Ok(Scan { items: four(), locked: true, ..Scan::default() })));
    let replacing = || {
        let take = |item: Item| match item.matched {
            Match::Exact => Item { program: "geary".into(), action: ItemAction::Replace, ..item },
            Match::Likely => item,
        };
        let wizard = found(four().into_iter().map(take).collect());
        after(wizard, [Act::ChooseItem { id: MSMTP.into(), choice: Choice::Clear }])
    };
    let missing = || {
        let of_kmail = |id: &'static str, action| Item { program: "kmail".into(), action, ..item(id) };
        let made = Item {
            why: "missing".into(),
            label: "imap".into(),
            modified: None,
            ..of_kmail(GEARY_IMAP, ItemAction::Make)
        };
        let there = Item { why: "settings".into(), ..of_kmail(GEARY_SMTP, ItemAction::Replace) };
        let scan = Scan { items: vec![there], missing: vec![made], ..Scan::default() };
        scanned(Scan { running: vec!["kmail".into()], ..scan })
    };
    let long = four().into_iter().map(|item| Item {
        server: Some(
            "a-very-long-name-of-a-server-that-somebody-typed.department.of.something.example.org".into(),
        ),
        user: Some(
            "anna.with.a.long.name.and.many.parts+and-a-tag@department.of.something.example.org".into(),
        ),
        store: "The keyring of the person who had this computer before".into(),
        ..item
    });
    let clearing = || after(found(four()), [Act::ClearChosen {}]);
    let cleared = |done: Vec<(&'static str, Fate)>| finished(clearing(), Outcome::Changed(Ok(changed(done))));
    let three = || cleared(vec![cleared_of(GEARY_SMTP), cleared_of(GEARY_IMAP), kept_of(MSMTP, "changed")]);
    let one_back = || {
        let undone = Undone { run: "1".into(), restored: vec![GEARY_IMAP.into()], kept: vec![] };
        finished(after(three(), [Act::RestoreItem { id: GEARY_IMAP.into() }]), Outcome::Undone(Ok(undone)))
    };
    let all_back = || {
        let undone =
            Undone { run: "1".into(), restored: vec![GEARY_SMTP.into(), GEARY_IMAP.into()], kept: vec![] };
        let wizard = cleared(vec![cleared_of(GEARY_SMTP), cleared_of(GEARY_IMAP)]);
        finished(after(wizard, [Act::RestoreRun { run: "1".into() }]), Outcome::Undone(Ok(undone)))
    };
    let replaced = || {
        let changed = changed(vec![replaced_of(GEARY_SMTP), replaced_of(GEARY_IMAP), cleared_of(MSMTP)]);
        let wizard = finished(after(replacing(), [Act::ClearChosen {}]), Outcome::Changed(Ok(changed)));
        let kept = vec![LeftAlone { id: GEARY_IMAP.into(), why: "replaced".into() }];
        let undone = Undone { run: "1".into(), restored: vec![], kept };
        finished(after(wizard, [Act::RestoreItem { id: GEARY_IMAP.into() }]), Outcome::Undone(Ok(undone)))
    };
    let practising = || {
        let keeping = after(practising_at_keep(Mood::AllWell), [Act::Continue {}]);
        let scan = Scan { items: four(), ..Scan::default() };
        let kept = after(finished(keeping, Outcome::Kept(Ok(()))), [Act::Continue {}]);
        finished(kept, Outcome::Scanned(Ok(scan)))
    };
    let practised = |done: Vec<(&'static str, Fate)>| {
        finished(after(practising(), [Act::ClearChosen {}]), Outcome::Changed(Ok(changed(done))))
    };
    let restoring = || after(three(), [Act::RestoreRun { run: "1".into() }]);
    vec![
        ("oldItems-scanning", proven_at(Step::OldItems)),
        ("oldItems-unlocking", after(locked(), [Act::UnlockKeychain {}])),
        ("oldItems", found(four())),
        ("oldItems-practice", practising()),
        (
            "oldItems-cleared-practice",
            practised(vec![cleared_of(GEARY_SMTP), cleared_of(GEARY_IMAP), cleared_of(MSMTP)]),
        ),
        (
            "oldItems-stopped-practice",
            practised(vec![cleared_of(GEARY_SMTP), cleared_of(GEARY_IMAP), kept_of(MSMTP, "changed")]),
        ),
        ("oldItems-replace", replacing()),
        ("oldItems-none-chosen", after(found(four()), [leave(GEARY_SMTP), leave(GEARY_IMAP), leave(MSMTP)])),
        ("oldItems-none", found(vec![])),
        ("oldItems-looked-up", found(vec![looked_up()])),
        ("oldItems-clearing", clearing()),
        ("oldItems-waiting", finished(clearing(), Outcome::KeychainWaits(true))),
        ("oldItems-guided", finished(opened, Outcome::PlaceOpened(OpenState::Failed))),
        ("oldItems-missing", missing()),
        ("oldItems-files", scanned(Scan { guided: in_files(), ..Scan::default() })),
        ("oldItems-none-guided", scanned(Scan { guided: elsewhere(), ..Scan::default() })),
        ("oldItems-locked", locked()),
        ("oldItems-denied", denied),
        ("oldItems-clear-denied", finished(clearing(), Outcome::Changed(Err(KeychainError::Denied)))),
        (
            "oldItems-stopped",
            cleared(vec![cleared_of(GEARY_SMTP), kept_of(GEARY_IMAP, "failed"), kept_of(MSMTP, "stopped")]),
        ),
        (
            "oldItems-nothing-done",
            cleared(vec![
                kept_of(GEARY_SMTP, "vanished"),
                kept_of(GEARY_IMAP, "changed"),
                kept_of(MSMTP, "stopped"),
            ]),
        ),
        ("oldItems-all-back", all_back()),
        ("oldItems-long-names", found(long.collect())),
        ("oldItems-cleared", one_back()),
        ("oldItems-replaced", replaced()),
        ("oldItems-cleared-problem", finished(restoring(), Outcome::Undone(Err(KeychainError::Locked)))),
        ("oldItems-restoring", restoring()),
        ("oldItems-refused", finished(clearing(), Outcome::Changed(Err(KeychainError::Backup)))),
    ]
}
