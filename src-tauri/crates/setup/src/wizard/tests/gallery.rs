//! One view of every page in every state that looks different, each come to as a person comes to it: what
//! the window's tests draw.

use std::time::Duration;

use super::certificate;
use super::network;
use super::outgoing;
use super::own_domain;
use super::without;
use super::*;
use crate::clipboard::ClipboardError;
use crate::records::{Finding, Found};
use account::provider::Answer;
use check::{Progress, Reach};
use keychain::{Backup, Changed, Item, ItemAction, KeychainError, LeftAlone, Match, Reader, Undone};
use net::discover::{Outcome as LookedFor, Source};
use practice::Mood;
use programs::Scan;
use programs::installed::{Group, Opens, Program};
use programs::places::Place;
use programs::profile::Pane;
use programs::removal::{FileLine, ManualRemoval};
use words::{Value, Words};

const SPRING: u64 = 1_709_460_000;
const SUMMER: u64 = 1_686_480_000;
const AUTUMN: u64 = 1_763_600_000;

#[test]
fn the_windows_views_are_written_from_states_that_are_reached() {
    let views: BTreeMap<&str, serde_json::Value> = gallery()
        .into_iter()
        .map(|(name, wizard)| (name, on_gnome(serde_json::to_value(wizard.view()).unwrap())))
        .collect();
    let written = serde_json::to_string_pretty(&views).unwrap() + "\n";
    let file = ts_rs::Config::from_env().out_dir().join("fixtures.json");
    std::fs::write(file, written).unwrap();
    assert!(views.len() > 70);
}

#[test]
fn a_view_says_only_what_there_are_words_for() {
    let words = Words::english();
    for (name, wizard) in gallery() {
        let view = wizard.view();
        let of_offers = view.offers.iter().flat_map(|offer| [Some(&offer.words), offer.about.as_ref()]);
        let form = view.form.as_ref().map(|form| &form.words);
        let texts = [Some(&view.heading), Some(&view.lead), view.announcement.as_ref(), form];
        for text in texts.into_iter().chain(of_offers).flatten() {
            let said = said(text, &view, &words);
            assert!(
                !said.contains(&text.id) && !said.contains(['{', '}']),
                "{name}: {} is “{said}”",
                text.id
            );
        }
    }
}

#[test]
fn every_heading_and_lead_there_are_words_for_is_come_to() {
    let words = include_str!("../../../../../../ui/locales/en/wizard.ftl");
    let mut message = "";
    let mut named = vec![];
    for line in words.lines() {
        match line.split_once(" =") {
            Some((id, _)) if line.starts_with(char::is_alphabetic) => message = id,
            Some((attribute, _)) => {
                let attribute = attribute.trim_start();
                if attribute.starts_with(".heading") || attribute.starts_with(".lead") {
                    named.push(format!("{message}{attribute}"));
                }
            }
            None => {}
        }
    }
    assert!(named.len() > 40, "{named:?}");
    let said: Vec<_> = gallery()
        .into_iter()
        .flat_map(|(_, wizard)| [wizard.view().heading.id, wizard.view().lead.id])
        .collect();
    named.retain(|id| !said.contains(id));
    assert!(named.is_empty(), "{named:?}");
}

#[test]
fn a_view_has_at_most_one_way_on() {
    for (name, wizard) in gallery() {
        let view = wizard.view();
        let ways_on = view
            .offers
            .iter()
            .filter(|offer| matches!(offer.weight, Weight::Primary | Weight::Deliberate))
            .count();
        assert!(ways_on + usize::from(view.form.is_some()) <= 1, "{name}");
    }
}

#[test]
fn everything_that_is_offered_does_something() {
    let most = gallery().iter().map(|(_, wizard)| wizard.view().offers.len()).max().unwrap();
    assert!(most > 10);
    for at in 0..most {
        for (name, mut wizard) in gallery() {
            let before = wizard.view();
            let Some(offer) = before.offers.get(at) else { continue };
            let effects = wizard.handle(offer.act.clone());
            let after = View { revision: before.revision, ..wizard.view() };
            assert!(!effects.is_empty() || after != before, "{name}: {:?} does nothing", offer.act);
        }
    }
}

/// The wizard where the view of this name is on screen.
pub(super) fn at_view(name: &str) -> Wizard {
    gallery().into_iter().find(|(of, _)| *of == name).unwrap_or_else(|| panic!("no view {name}")).1
}

/// The message on what is offered there.
pub(super) fn words_of(name: &str, act: &Act) -> String {
    let offers = at_view(name).view().offers;
    offers.into_iter().find(|offer| offer.act == *act).unwrap_or_else(|| panic!("{name}: {act:?}")).words.id
}

/// The words of a text, as the terminal says them.
fn said(text: &Text, view: &View, words: &Words) -> String {
    let facts = view.facts.iter().map(|(name, value)| (name.as_str(), Value::from(value.as_str())));
    let own = text.args.iter().map(|(name, arg)| {
        let value = match arg {
            Arg::Number(number) => Value::from(*number),
            Arg::Name(name) => Value::from(name.clone()),
            Arg::Day { day } => Value::from(day.to_string()),
            Arg::Words(text) => Value::from(said(text, view, words)),
        };
        (name.as_str(), value)
    });
    let args: Vec<_> = facts.chain(own).collect();
    match text.id.split_once('.') {
        Some((id, attribute)) => words.attribute(id, attribute, &args),
        None => words.text(&text.id, &args),
    }
}

/// The keychain of one desktop, whichever runs the test.
fn on_gnome(mut view: serde_json::Value) -> serde_json::Value {
    match &mut view {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                *value = if name == "keychain" && value.is_string() {
                    "gnome".into()
                } else {
                    on_gnome(value.take())
                };
            }
        }
        serde_json::Value::Array(all) => {
            for value in all {
                *value = on_gnome(value.take());
            }
        }
        _ => {}
    }
    view
}

/// All views, by name.
pub(super) fn gallery() -> Vec<(&'static str, Wizard)> {
    [
        welcome_pages(),
        account_pages(),
        ends_of_the_search(),
        certificate::pages(),
        app_password_pages(),
        check_pages(),
        network::pages(),
        keep_pages(),
        item_pages(),
        last_pages(),
        test_message::pages(),
        outgoing::pages(),
        without::pages(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn welcome_pages() -> Vec<(&'static str, Wizard)> {
    let discarding = || after(again(), [Act::DiscardRun { run: "1".into() }, Act::ConfirmDiscard {}]);
    let restoring = || after(again(), [Act::RestoreRun { run: "1".into() }]);
    let unlocking = after(with_trouble(KeychainError::Locked), [Act::UnlockKeychain {}]);
    let recovered =
        Outcome::LookedAround { accounts: Ok(vec![]), recovered: Ok(vec!["1".into()]), backups: Ok(vec![]) };
    let undone = Undone {
        run: "1".into(),
        restored: vec!["a".into(), "b".into()],
        kept: vec![LeftAlone { id: "x".into(), why: "failed".into() }],
    };
    let verifying = || {
        let [gmail, work] = ["anna@gmail.com", "anna@work.example"].map(|text| Address::parse(text).unwrap());
        let right = Outcome::AccountVerified { address: gmail, found: Some((Found::Right, AUTUMN)) };
        (finished(after(standing(), [Act::CheckAll {}]), right), work)
    };
    let verified = || {
        let (wizard, address) = verifying();
        let found = Some((Found::Refused { cause: Cause::WrongPassword, only: None }, AUTUMN + 9));
        finished(wizard, Outcome::AccountVerified { address, found })
    };
    let (wizard, address) = verifying();
    let one_paused = finished(wizard, Outcome::AccountVerified { address, found: None });
    vec![
        ("welcome", welcome()),
        ("welcome-again", again()),
        ("welcome-accounts", standing()),
        ("welcome-verifying", verifying().0),
        ("welcome-verified", finished(verified(), Outcome::AllVerified(Ok(())))),
        ("welcome-verified-paused", finished(one_paused, Outcome::AllVerified(Ok(())))),
        ("welcome-locked", with_trouble(KeychainError::Locked)),
        ("welcome-keychain-missing", with_trouble(KeychainError::Missing)),
        ("welcome-unlocking", finished(unlocking, Outcome::KeychainWaits(true))),
        ("welcome-discard", after(again(), [Act::DiscardRun { run: "1".into() }])),
        ("welcome-discarding", discarding()),
        ("welcome-discarded", finished(discarding(), Outcome::Discarded(Ok(())))),
        ("welcome-recovered", finished(welcome(), recovered)),
        ("welcome-restoring", restoring()),
        ("welcome-restored", finished(restoring(), Outcome::Undone(Ok(undone)))),
        ("welcome-undo-refused", finished(restoring(), Outcome::Undone(Err(KeychainError::Locked)))),
    ]
}

fn account_pages() -> Vec<(&'static str, Wizard)> {
    let starting =
        || after(welcome(), [Act::ChoosePractice {}, Act::Practise { mood: Mood::NeedsAppPassword }]);
    let typed = |text: &str| sent(at_address(), address(text));
    let wrong = || {
        let wizard = after(sent(at_address(), address("anna@mail.example")), [Act::EditServers {}]);
        let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
        let imap = EnteredServer { port: "port".into(), ..imap };
        sent(wizard, Submit::Servers { smtp, imap })
    };
    vec![
        ("choosePractice", after(welcome(), [Act::ChoosePractice {}])),
        ("choosePractice-starting", starting()),
        ("choosePractice-failed", finished(starting(), Outcome::PracticeFailed)),
        ("chooseAccount-revoked", after(again(), [Act::Start { intent: Intent::Revoked }])),
        ("chooseAccount-verify", after(again(), [Act::Start { intent: Intent::Verify }])),
        ("address", at_address()),
        ("address-wrong", typed("anna")),
        ("address-character", typed("an na@gmail.com")),
        ("address-refused", typed("anna@tuta.com")),
        ("findServers", typed("anna@mail.example")),
        ("findServers-looked", looking()),
        ("servers", after(typed("anna@mail.example"), [Act::EditServers {}])),
        ("servers-found", finished(looking(), Outcome::ServersFound(Box::new(find_servers::own_servers())))),
        ("servers-mx", finished(looking(), Outcome::ServersFound(Box::new(find_servers::at_gmail())))),
        ("servers-wrong", wrong()),
        ("servers-refused", own_domain::at(["smtp.office365.com", "outlook.office365.com"])),
        ("ownAddress", own_domain::at(own_domain::ICLOUD)),
        ("ownAddress-wrong", sent(own_domain::at(own_domain::ICLOUD), own_domain::name("anna@gmail.com"))),
        ("canItWork", typed("anna@gmail.com")),
        ("canItWork-mend", after(typed("anna@gmx.de"), [Act::Answer { answer: Answer::No }])),
        ("canItWork-end", after(typed("anna@fastmail.com"), [Act::Answer { answer: Answer::No }])),
        ("canItWork-administrator", work_account()),
        ("servers-user", after(refused_at_own_servers(), [Act::EditServers {}])),
        (
            "servers-known",
            after(
                checking_to(report_of(failed(Cause::EncryptionRequired, Stage::Greeting, None))),
                [Act::EditServers {}],
            ),
        ),
    ]
}

fn work_account() -> Wizard {
    let [yes, no] = [Answer::Yes, Answer::No].map(|answer| Act::Answer { answer });
    after(own_domain::at(["smtp.gmail.com", "imap.gmail.com"]), [yes.clone(), no.clone(), no, yes])
}

fn app_password_pages() -> Vec<(&'static str, Wizard)> {
    let opening =
        || after(at_app_password(), [Act::OpenPage { page: account::provider::PageName::AppPasswords }]);
    let of = |text: &str| past_questions(sent(at_address(), address(text)));
    let locked = past_questions(sent(
        after(with_trouble(KeychainError::Locked), [Act::Start { intent: Intent::SetUp }]),
        address("anna@gmail.com"),
    ));
    let revoked = after(
        again(),
        [Act::Start { intent: Intent::Revoked }, Act::ChooseAccount { address: "anna@gmail.com".into() }],
    );
    let other = gmail().alternatives(Provider::with_key("gmail")).smtp.remove(0);
    let blocked = failed(Cause::TimedOut, Stage::Connect, None);
    let blocked = Reach::Failed { error: Box::new(blocked), instead: Some(other) };
    let offline = |protocol| CheckError { protocol, ..failed(Cause::Offline, Stage::Resolve, None) };
    let offline = |protocol| Reach::Failed { error: Box::new(offline(protocol)), instead: None };
    vec![
        ("appPassword", at_app_password()),
        ("appPassword-revoked", revoked),
        ("appPassword-opening", opening()),
        ("appPassword-opened", finished(opening(), Outcome::PageOpened(OpenState::Opened))),
        ("appPassword-not-opened", finished(opening(), Outcome::PageOpened(OpenState::Failed))),
        ("appPassword-keychain-locked", locked),
        ("appPassword-connected", reached(at_app_password(), Reach::Ready, Reach::Ready)),
        ("appPassword-port-blocked", reached(at_app_password(), blocked, Reach::Ready)),
        ("appPassword-offline", reached(at_app_password(), offline(Protocol::Smtp), offline(Protocol::Imap))),
        ("appPassword-yahoo", of("anna@yahoo.com")),
        ("appPassword-apple", of("anna@icloud.com")),
        ("appPassword-fastmail", of("anna@fastmail.com")),
        ("appPassword-gmx", of("anna@gmx.de")),
        ("appPassword-unknown", of_own_servers()),
        ("appPassword-own-domain", past_questions(own_domain::at(["smtp.gmail.com", "imap.gmail.com"]))),
        ("appPassword-elsewhere", own_domain::elsewhere()),
        ("appPassword-practice", reached(practising(Mood::NeedsAppPassword), Reach::Ready, Reach::Ready)),
    ]
}

fn check_pages() -> Vec<(&'static str, Wizard)> {
    let refused_and_paused = || {
        let wizard = checking_to(refused(Cause::TooManyAttempts));
        let anna = Address::parse("anna@gmail.com").unwrap();
        finished(
            wizard,
            Outcome::Paused { address: anna, pause: PauseView { refusals: 3, until: 4_102_444_800 } },
        )
    };
    let to_setting_up = [Act::StartOver {}, Act::Start { intent: Intent::SetUp }];
    let paused = past_questions(sent(after(refused_and_paused(), to_setting_up), address("anna@gmail.com")));
    let paused = after(paused, [Act::Continue {}]);
    let held_back = {
        let to =
            [Act::Start { intent: Intent::Verify }, Act::ChooseAccount { address: "anna@gmail.com".into() }];
        let begun = Outcome::Paused {
            address: Address::parse("anna@gmail.com").unwrap(),
            pause: PauseView { refusals: 3, until: 4_102_444_800 },
        };
        finished(finished(after(again(), to), begun), Outcome::HeldBack)
    };
    let certificate = CheckError {
        facts: BTreeMap::from([
            ("expired".into(), "3 March 2024".into()),
            ("clock".into(), "23 November 2026".into()),
            ("host".into(), "smtp.gmail.com".into()),
            ("port".into(), "465".into()),
        ]),
        ..failed(Cause::CertificateExpired, Stage::Tls, None)
    };
    let hostile = CheckError {
        may_be: vec![Cause::ImapDisabled, Cause::OauthRequired],
        ..failed(
            Cause::Ambiguous,
            Stage::SignIn,
            Some(&format!("535 <img src=x onerror=alert(1)> \u{202e}gnp.exe {}", "unbroken".repeat(40))),
        )
    };
    let said = "534 5.7.9 Application-specific password required. For more information, go to \
                https://support.google.com/mail/?p=InvalidSecondFactor";
    let verifying = || {
        let to =
            [Act::Start { intent: Intent::Verify }, Act::ChooseAccount { address: "anna@gmail.com".into() }];
        let wizard = after(again(), to);
        finished(wizard, Outcome::Recalled(Ok(Some(Secret::new("abcdefghijklmnop".to_owned()).into()))))
    };
    let off = failed(
        Cause::ImapDisabled,
        Stage::FollowUp,
        Some("[ALERT] Your account is not enabled for IMAP use."),
    );
    let off = Report::pretend(
        passed_leg(gmail().smtp),
        failed_leg(gmail().imap, CheckError { protocol: Protocol::Imap, ..off }),
    );
    vec![
        ("outgoing", at_password()),
        ("outgoing-empty", sent(at_password(), password(""))),
        ("outgoing-doubt-length", sent(at_password(), password("abcdefghijklmno"))),
        ("outgoing-doubt-altered", sent(at_password(), password("Password: abcd efgh ijkl mnop"))),
        ("outgoing-doubt-account", sent(at_password(), password("Hunter2!"))),
        ("outgoing-paused", paused),
        ("outgoing-refused-paused", refused_and_paused()),
        ("outgoing-held-back", held_back),
        ("outgoing-running", smtp_at(checking(), Stage::Tls)),
        (
            "outgoing-running-practice",
            smtp_at(
                sent(after(practising(Mood::Slow), [Act::Continue {}]), password("abcdefghijklmnop")),
                Stage::Greeting,
            ),
        ),
        ("outgoing-cancelled", after(smtp_at(checking(), Stage::Greeting), [Act::Cancel {}])),
        (
            "outgoing-refused",
            checking_to(report_of(failed(Cause::AppPasswordRequired, Stage::SignIn, Some(said)))),
        ),
        ("outgoing-suspect", suspected("T4kz!mW9-plon ")),
        ("outgoing-hostile", checking_to(report_of(hostile))),
        ("outgoing-user-name", refused_at_own_servers()),
        ("outgoing-unreachable", checking_to(report_of(failed(Cause::TimedOut, Stage::Connect, None)))),
        ("outgoing-certificate", checking_to(report_of(certificate))),
        (
            "outgoing-busy",
            checking_to(report_of(CheckError {
                temporary: true,
                ..failed(Cause::ServerBusy, Stage::Greeting, Some("421 4.3.2 Service busy, try again later"))
            })),
        ),
        ("outgoing-hung-up", checking_to(report_of(failed(Cause::HungUp, Stage::Capability, None)))),
        ("outgoing-verify", smtp_at(verifying(), Stage::SignIn)),
        ("incoming-running", imap_at(checking(), Stage::SignIn)),
        ("incoming-cancelled", after(imap_at(checking(), Stage::Tls), [Act::Cancel {}])),
        ("incoming-passed", checking_to(passed())),
        ("incoming-passed-verify", finished(verifying(), Outcome::Checked(Box::new(passed())))),
        ("incoming-refused", checking_to(off)),
        (
            "incoming-unclear",
            incoming(Cause::WrongPassword, Stage::SignIn, Some("[AUTHENTICATIONFAILED] Failed")),
        ),
        (
            "incoming-busy",
            incoming(Cause::ServerBusy, Stage::SignIn, Some("NO [UNAVAILABLE] Try again later")),
        ),
        ("incoming-hung-up", incoming(Cause::HungUp, Stage::SignIn, None)),
        ("incoming-certificate", incoming(Cause::CertificateUntrusted, Stage::Tls, None)),
        ("incoming-unreachable", incoming(Cause::TimedOut, Stage::Connect, None)),
    ]
}

fn keep_pages() -> Vec<(&'static str, Wizard)> {
    let keep = || after(checking_to(passed()), [Act::Continue {}]);
    let keeping = || after(keep(), [Act::Continue {}]);
    let practice = || practising_at_keep(Mood::AllWell);
    vec![
        ("keep", keep()),
        ("keep-practice", practice()),
        ("keep-kept-practice", finished(after(practice(), [Act::Continue {}]), Outcome::Kept(Ok(())))),
        ("keep-keeping", keeping()),
        ("keep-waiting", finished(keeping(), Outcome::KeychainWaits(true))),
        ("keep-kept", kept()),
        ("keep-refused", finished(keeping(), Outcome::Kept(Err(KeychainError::Denied)))),
    ]
}

fn item_pages() -> Vec<(&'static str, Wizard)> {
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
    let restoring = || after(three(), [Act::RestoreRun { run: "1".into() }]);
    vec![
        ("oldItems-scanning", proven_at(Step::OldItems)),
        ("oldItems-unlocking", after(locked(), [Act::UnlockKeychain {}])),
        ("oldItems", found(four())),
        ("oldItems-practice", {
            let wizard =
                finished(after(practising_at_keep(Mood::AllWell), [Act::Continue {}]), Outcome::Kept(Ok(())));
            finished(
                after(wizard, [Act::Continue {}]),
                Outcome::Scanned(Ok(Scan { items: four(), ..Scan::default() })),
            )
        }),
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

/// A program with a window, on this computer.
pub(super) fn program() -> Program {
    Program {
        id: String::new(),
        name: String::new(),
        group: Group::Here,
        places: vec![Protocol::Imap, Protocol::Smtp],
        signs_in_at: vec![],
        only: None,
        opens: Opens::ByButton,
    }
}

fn last_pages() -> Vec<(&'static str, Wizard)> {
    let found = |ids: &[(&str, &str)]| {
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
    };
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
    let copied = |protocol, outcome| {
        finished(after(found(&[]), [Act::CopyPassword { protocol }]), Outcome::Copied(outcome))
    };
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
        ("done", to_the_end(kept())),
        ("done-not-kept", {
            let refused = finished(
                after(checking_to(passed()), [Act::Continue {}, Act::Continue {}]),
                Outcome::Kept(Err(KeychainError::Missing)),
            );
            to_the_end(refused)
        }),
        ("done-revoked", {
            let to = [
                Act::Start { intent: Intent::Revoked },
                Act::ChooseAccount { address: "anna@gmail.com".into() },
                Act::Continue {},
            ];
            to_the_end(kept_from(sent(after(again(), to), password("abcdefghijklmnop"))))
        }),
        ("done-verify", after(stored_and_passed(), [Act::Continue {}])),
        ("done-verify-typed", {
            let to = [
                Act::Start { intent: Intent::Verify },
                Act::ChooseAccount { address: "anna@gmail.com".into() },
            ];
            let asked = finished(after(again(), to), Outcome::Recalled(Ok(None)));
            to_the_end(kept_from(sent(asked, password("abcdefghijklmnop"))))
        }),
        ("done-todo", {
            let copied = after(copied(Protocol::Smtp, Ok(())), [Act::Continue {}, Act::Continue {}]);
            after(copied, [Act::Tick { id: "test".into() }])
        }),
        ("done-practice", to_the_end(practising_and_kept())),
        ("done-watch-off", watched(WatchView::Off)),
        ("done-watch-on", watched(WatchView::On)),
        ("done-watch-next-sign-in", watched(WatchView::NextSignIn)),
        ("done-watch-not-changed", watched(WatchView::NotChanged)),
    ]
}

fn watched(watch: WatchView) -> Wizard {
    finished(after(stored_and_passed(), [Act::Continue {}]), Outcome::WatchIs(watch))
}

// The ways.

pub(super) fn after(mut wizard: Wizard, acts: impl IntoIterator<Item = Act>) -> Wizard {
    for act in acts {
        assert!(wizard.view().is_offered(&act), "{act:?} on {:?}", wizard.view().page);
        wizard.handle(act);
    }
    wizard
}

pub(super) fn sent(mut wizard: Wizard, submit: Submit) -> Wizard {
    assert!(wizard.view().form.is_some(), "{submit:?} on {:?}", wizard.view().page);
    wizard.handle(submit);
    wizard
}

pub(super) fn finished(mut wizard: Wizard, outcome: Outcome) -> Wizard {
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
fn again() -> Wizard {
    looked(accounts(), Ok(vec![]), 2)
}

/// As [`again`], after checks that found one right and the other refused.
fn standing() -> Wizard {
    let finding = |found| Finding { checked: AUTUMN, found, since: AUTUMN, told: None };
    let refused = Found::Refused { cause: Cause::ImapDisabled, only: Some(Protocol::Imap) };
    let findings = [("anna@gmail.com", Found::Right), ("anna@work.example", refused)];
    let findings = findings.map(|(of, found)| (of.to_owned(), finding(found))).into();
    finished(again(), Outcome::Findings { findings, at: AUTUMN })
}

fn with_trouble(error: KeychainError) -> Wizard {
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

fn ends_of_the_search() -> Vec<(&'static str, Wizard)> {
    let at_its_end = |found| finished(looking(), Outcome::ServersFound(Box::new(found)));
    find_servers::ends().into_iter().map(|(name, found)| (name, at_its_end(found))).collect()
}

fn looking() -> Wizard {
    let wizard = sent(at_address(), address("anna@mail.example"));
    finished(wizard, Outcome::Looked(find_servers::tried(Source::Mx, LookedFor::Nothing)))
}

fn of_own_servers() -> Wizard {
    let wizard = after(sent(at_address(), address("anna@mail.example")), [Act::EditServers {}]);
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
    sent(wizard, Submit::Servers { smtp, imap })
}

/// Servers of one's own, with a user name that is not the address, say no.
fn refused_at_own_servers() -> Wizard {
    let wizard = after(sent(at_address(), address("anna@mail.example")), [Act::EditServers {}]);
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
    let [smtp, imap] = [smtp, imap].map(|server| EnteredServer { user: "anna".into(), ..server });
    let wizard = after(sent(wizard, Submit::Servers { smtp, imap }), [Act::Continue {}]);
    let wizard = sent(wizard, password("T4kz!mW9-plon"));
    let Servers { smtp, imap } = wizard.scene.mailbox().unwrap().servers.clone();
    let said = Some("535 5.7.0 Invalid login or password");
    let refused = failed_leg(smtp, failed(Cause::WrongPassword, Stage::SignIn, said));
    let skipped = Leg { end: LegEnd::Skipped, ..passed_leg(imap) };
    finished(wizard, Outcome::Checked(Box::new(Report::pretend(refused, skipped))))
}

pub(super) fn reached(mut wizard: Wizard, smtp: Reach, imap: Reach) -> Wizard {
    let servers = wizard.scene.mailbox().unwrap().servers.clone();
    for (protocol, reach) in [(Protocol::Smtp, smtp), (Protocol::Imap, imap)] {
        let server = servers.of(protocol).clone();
        wizard.finish(Turn::default(), Outcome::Reached { protocol, server, reach });
    }
    wizard
}

fn practising(mood: Mood) -> Wizard {
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
    let wizard = after(welcome(), [Act::ChoosePractice {}, Act::Practise { mood }]);
    let wizard = finished(wizard, Outcome::PracticeStarted(Box::new(practice)));
    sent(wizard, Submit::Address { address: address.to_string() })
}

fn practising_at_keep(mood: Mood) -> Wizard {
    let wizard = sent(after(practising(mood), [Act::Continue {}]), password("abcdefghijklmnop"));
    after(finished(wizard, Outcome::Checked(Box::new(passed()))), [Act::Continue {}])
}

/// A password that was refused at servers of one's own.
pub(super) fn suspected(typed: &str) -> Wizard {
    let wizard = sent(after(of_own_servers(), [Act::Continue {}]), password(typed));
    let said = Some("535 5.7.8 Error: authentication failed");
    let refused = report_of(failed(Cause::WrongPassword, Stage::SignIn, said));
    finished(wizard, Outcome::Checked(Box::new(refused)))
}

fn checking() -> Wizard {
    sent(at_password(), password("abcdefghijklmnop"))
}

fn checking_to(report: Report) -> Wizard {
    finished(imap_at(checking(), Stage::Tls), Outcome::Checked(Box::new(report)))
}

fn stored_and_passed() -> Wizard {
    let to = [Act::Start { intent: Intent::Verify }, Act::ChooseAccount { address: "anna@gmail.com".into() }];
    let stored = Outcome::Recalled(Ok(Some(Secret::new("abcdefghijklmnop".to_owned()).into())));
    finished(finished(after(again(), to), stored), Outcome::Checked(Box::new(passed())))
}

fn kept() -> Wizard {
    kept_from(checking())
}

fn kept_from(checking: Wizard) -> Wizard {
    let passed = finished(checking, Outcome::Checked(Box::new(passed())));
    finished(after(passed, [Act::Continue {}, Act::Continue {}]), Outcome::Kept(Ok(())))
}

/// In practice, once the password is kept.
pub(super) fn practising_and_kept() -> Wizard {
    let keeping = after(practising_at_keep(Mood::NeedsAppPassword), [Act::Continue {}]);
    finished(keeping, Outcome::Kept(Ok(())))
}

/// From keeping over three old items to the end.
fn to_the_end(kept: Wizard) -> Wizard {
    let scan = Scan { items: [GEARY_SMTP, GEARY_IMAP, MSMTP].map(item).to_vec(), ..Scan::default() };
    let found = finished(after(kept, [Act::Continue {}]), Outcome::Scanned(Ok(scan)));
    let changed = changed(vec![cleared_of(GEARY_SMTP), cleared_of(GEARY_IMAP), cleared_of(MSMTP)]);
    let cleared = finished(after(found, [Act::ClearChosen {}]), Outcome::Changed(Ok(changed)));
    after(cleared, [Act::Continue {}, Act::Continue {}, Act::Continue {}])
}

fn scanned(scan: Scan) -> Wizard {
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

fn smtp_at(wizard: Wizard, stage: Stage) -> Wizard {
    at(wizard, Protocol::Smtp, stage)
}

fn imap_at(wizard: Wizard, stage: Stage) -> Wizard {
    let signed_in =
        Progress { protocol: Protocol::Smtp, stage: Stage::SignIn, took: Some(Duration::from_millis(231)) };
    at(finished(smtp_at(wizard, Stage::SignIn), Outcome::Progress(signed_in)), Protocol::Imap, stage)
}

pub(super) fn failed(cause: Cause, stage: Stage, said: Option<&str>) -> CheckError {
    let reply = said.map(|said| Reply { code: None, enhanced: None, said: said.into() });
    let facts = BTreeMap::from([("host".into(), "smtp.gmail.com".into()), ("port".into(), "465".into())]);
    CheckError { protocol: Protocol::Smtp, stage, cause, may_be: vec![], temporary: false, reply, facts }
}

pub(super) fn failed_leg(server: account::Server, error: CheckError) -> Leg {
    of_google(Leg::pretend(server, LegEnd::Failed(error)))
}

pub(super) fn passed_leg(server: account::Server) -> Leg {
    of_google(Leg::pretend(server, LegEnd::Passed))
}

fn of_google(leg: Leg) -> Leg {
    Leg { issuer: Some("Google Trust Services".into()), ..leg }
}

fn report_of(error: CheckError) -> Report {
    let skipped = Leg { end: LegEnd::Skipped, ..passed_leg(gmail().imap) };
    Report::pretend(failed_leg(gmail().smtp, error), skipped)
}

/// Outgoing mail passed, incoming did not.
fn incoming(cause: Cause, stage: Stage, said: Option<&str>) -> Wizard {
    let temporary = cause == Cause::ServerBusy;
    let error = CheckError { protocol: Protocol::Imap, temporary, ..failed(cause, stage, said) };
    checking_to(Report::pretend(passed_leg(gmail().smtp), failed_leg(gmail().imap, error)))
}

fn passed() -> Report {
    Report::pretend(passed_leg(gmail().smtp), passed_leg(gmail().imap))
}

const GEARY_SMTP: &str = "geary-smtp";
const GEARY_IMAP: &str = "geary-imap";
const MSMTP: &str = "msmtp";
const UNKNOWN: &str = "unknown";

fn item(id: &str) -> Item {
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
fn looked_up() -> Item {
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

fn cleared_of(id: &'static str) -> (&'static str, Fate) {
    (id, Fate::Cleared)
}

fn replaced_of(id: &'static str) -> (&'static str, Fate) {
    (id, Fate::Replaced)
}

fn kept_of(id: &'static str, why: &str) -> (&'static str, Fate) {
    (id, Fate::Kept { why: why.to_owned() })
}

fn changed(done: Vec<(&'static str, Fate)>) -> Changed {
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
