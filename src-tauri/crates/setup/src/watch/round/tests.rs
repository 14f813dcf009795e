//! A scheduled look, with what it finds made up.

use std::num::NonZeroU16;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;

use super::*;
use crate::clock::now;
use crate::pause::Attempts;
use crate::records::{Past, RefusalRecords, Standing};
use account::cause::Cause;
use account::folder::InMemory;
use account::{Account, Security, Server, Servers};
use keychain::instrumented::{Instrumented, Moment, Observer};
use keychain::memory::Memory;
use keychain::store::{OwnEntry, Store as _};
use keychain::{Keychain, Vault};
use net::Trust;
use practice::{Mood, Provider};

/// One account, looked at again and again while its provider changes its mood.
#[tokio::test]
async fn over_several_days_the_person_is_told_of_what_they_must_mend_and_of_nothing_else() {
    let data = tempfile::tempdir().unwrap();
    let findings = data.path().join("findings.json");
    for (day, (mood, state, news)) in [
        (Mood::AllWell, "right", false),
        (Mood::Busy, "unreached", false),
        (Mood::AllWell, "right", false),
        (Mood::WrongPassword, "unconfirmed", false),
        (Mood::AllWell, "right", false),
        (Mood::ImapOff, "unconfirmed", false),
        (Mood::ImapOff, "refused", true),
        (Mood::ImapOff, "refused", false),
        (Mood::Busy, "unreached", false),
        (Mood::ImapOff, "refused", false),
        (Mood::AllWell, "right", false),
        (Mood::WrongPassword, "unconfirmed", false),
        (Mood::Busy, "unreached", false),
        (Mood::WrongPassword, "refused", true),
        (Mood::AllWell, "rests", false),
    ]
    .into_iter()
    .enumerate()
    {
        let provider = Provider::start(mood).await.unwrap();
        let records = Records::in_folder(data.path());
        records.save(record(&provider)).unwrap();
        if day > 0 {
            // What is found is what a round found, not that a test saved it.
            std::fs::copy(data.path().join("found.before"), &findings).unwrap();
            passes(DAY, &findings);
        }
        let round = Round::begin(data.path(), records.clone(), Trigger::Day, now()).unwrap();
        let verifier = Verifier {
            keychain: stored(provider.app_password()),
            attempts: Attempts::counted_in(RefusalRecords::in_folder(data.path())),
            records: Some(records.clone()),
            audience: Audience::Nobody,
        };
        let trust = Trust::PracticeOnly(vec![provider.root()]);
        let came =
            round.run(verifier, Network { trust, ..Network::default() }, vec![], Local::default, now).await;
        assert_eq!(!came.news.is_empty(), news, "day {day}, {mood:?}: {came:?}");
        round.told(&came.news, now()).unwrap();
        if state == "rests" {
            assert_eq!((round.due().len(), round.resting().len()), (0, 1), "day {day}");
            assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), 0, "nothing is sent");
        } else {
            let finding = records.findings().of(&anna()).unwrap();
            let standing = Standing::of(&record(&provider), finding.as_ref(), now());
            assert_eq!(standing.code(), state, "day {day}, {mood:?}");
        }
        std::fs::copy(&findings, data.path().join("found.before")).unwrap();
        provider.stop().await;
    }
}

/// As whoever waits for the notification does it, and whoever types the command meanwhile.
#[tokio::test]
async fn a_refusal_is_looked_at_again_a_quarter_of_an_hour_later_and_never_sooner() {
    for (then, sign_ins, state, news) in [
        (Mood::AllWell, 1, "right", 0),
        (Mood::WrongPassword, 1, "refused", 1),
        (Mood::Busy, 0, "unreached", 0),
    ] {
        let data = tempfile::tempdir().unwrap();
        let findings = data.path().join("findings.json");
        let records = Records::in_folder(data.path());
        let provider = Provider::start(Mood::WrongPassword).await.unwrap();
        let on_record = record(&provider);
        let state_of_it = || {
            let finding = records.findings().of(&anna()).unwrap();
            Standing::of(&on_record, finding.as_ref(), now()).code()
        };
        records.save(record(&provider)).unwrap();
        let first = Round::begin(data.path(), records.clone(), Trigger::Day, now()).unwrap();
        let came = run(first, &provider, &records, data.path()).await;
        assert_eq!((came.unconfirmed, came.news.len(), state_of_it()), (vec![anna()], 0, "unconfirmed"));

        passes(CONFIRMED_AFTER - 60, &findings);
        for trigger in [Trigger::Day, Trigger::Network] {
            let round = Round::begin(data.path(), records.clone(), trigger, now()).unwrap();
            assert_eq!((round.due().len(), round.early().len()), (0, 1), "{trigger:?}");
        }
        assert_eq!(Round::confirming(data.path(), records.clone(), now()).unwrap().due(), []);
        provider.stop().await;

        let provider = Provider::start(then).await.unwrap();
        let finding = std::fs::read(&findings).unwrap();
        records.save(record(&provider)).unwrap();
        std::fs::write(&findings, finding).unwrap();
        passes(60, &findings);
        let by_the_network = Round::begin(data.path(), records.clone(), Trigger::Network, now()).unwrap();
        assert_eq!(by_the_network.due().len(), 1, "it is due whatever begins the round");
        drop(by_the_network);
        let later = Round::confirming(data.path(), records.clone(), now()).unwrap();
        let came = run(later, &provider, &records, data.path()).await;
        assert_eq!((came.news.len(), came.unconfirmed.len(), state_of_it()), (news, 0, state), "{then:?}");
        assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), sign_ins, "{then:?}");
        let again = Round::confirming(data.path(), records.clone(), now()).unwrap();
        assert_eq!(again.due(), [], "{then:?}");
        provider.stop().await;
    }
}

#[tokio::test]
async fn whoever_saw_the_refusal_in_a_check_of_their_own_is_told_nothing() {
    for (audience, news) in [(Audience::Person, 0), (Audience::Nobody, 1)] {
        let data = tempfile::tempdir().unwrap();
        let provider = Provider::start(Mood::ImapOff).await.unwrap();
        let records = Records::in_folder(data.path());
        records.save(record(&provider)).unwrap();
        let trust = Trust::PracticeOnly(vec![provider.root()]);
        let network = Network { trust, ..Network::default() };
        let verifier = Verifier {
            keychain: stored(provider.app_password()),
            attempts: Attempts::counted_in(RefusalRecords::in_folder(data.path())),
            records: Some(records.clone()),
            audience,
        };
        let own = SideBySide {
            verifier: verifier.clone(),
            network: network.clone(),
            pages: vec![],
            tell: &|_| {},
            at_once: AT_ONCE,
        };
        own.verify(records.all().unwrap()).for_each(async |_| {}).await;
        passes(CONFIRMED_AFTER, &data.path().join("findings.json"));
        let round = Round::begin(data.path(), records, Trigger::Day, now()).unwrap();
        let came = round.run(verifier, network, vec![], Local::default, now).await;
        assert_eq!(came.news.len(), news, "{audience:?}: {came:?}");
        provider.stop().await;
    }
}

/// As on a computer that has a scheduler and no desktop.
#[tokio::test]
async fn where_nobody_can_be_told_a_refused_password_is_tried_twice_and_told_once_somebody_shows_it() {
    let data = tempfile::tempdir().unwrap();
    let provider = Provider::start(Mood::WrongPassword).await.unwrap();
    let records = Records::in_folder(data.path());
    records.save(record(&provider)).unwrap();
    for (day, (sign_ins, news, is_shown)) in
        [(1, 0, false), (2, 1, false), (2, 1, false), (2, 1, true), (2, 0, true)].into_iter().enumerate()
    {
        let round = Round::begin(data.path(), records.clone(), Trigger::Day, now()).unwrap();
        let verifier = Verifier {
            keychain: stored(provider.app_password()),
            attempts: Attempts::counted_in(RefusalRecords::in_folder(data.path())),
            records: Some(records.clone()),
            audience: Audience::Nobody,
        };
        let trust = Trust::PracticeOnly(vec![provider.root()]);
        let came =
            round.run(verifier, Network { trust, ..Network::default() }, vec![], Local::default, now).await;
        assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), sign_ins, "day {day}: {came:?}");
        assert_eq!(came.news.len(), news, "day {day}: {came:?}");
        if is_shown {
            round.told(&came.news, now()).unwrap();
        }
        drop(round);
        passes(DAY, &data.path().join("findings.json"));
    }
    provider.stop().await;
}

#[tokio::test]
async fn a_locked_keychain_is_not_asked_to_open() {
    let data = tempfile::tempdir().unwrap();
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let records = Records::in_folder(data.path());
    records.save(record(&provider)).unwrap();
    let round = Round::begin(data.path(), records, Trigger::Day, now()).unwrap();
    let keychain = Keychain::over(|| {
        let only_looked_at: Observer = Arc::new(|moment| match moment {
            Moment::Before("available") | Moment::After("available") => Ok(()),
            Moment::Before(_) | Moment::After(_) => Err(KeychainError::Denied),
        });
        let memory = Memory::default();
        memory.lock();
        Vault::new(Instrumented::new(memory, only_looked_at), InMemory::default())
    });
    let attempts = Attempts::counted_in(RefusalRecords::in_memory());
    let verifier = Verifier { keychain, attempts, records: None, audience: Audience::Nobody };
    let came = round.run(verifier, Network::default(), vec![], Local::default, now).await;
    assert_eq!(came.stopped, Some(KeychainError::Locked));
    assert!(came.checked.is_empty() && came.news.is_empty(), "{came:?}");
}

fn anna() -> Address {
    Address::parse("anna@mail.example").unwrap()
}

fn record(provider: &Provider) -> AccountRecord {
    let server = |port: u16| Server {
        host: provider.host().to_owned(),
        port: NonZeroU16::new(port).unwrap(),
        security: Security::Tls,
        user: provider.address().to_owned(),
    };
    let servers = Servers { smtp: server(provider.smtp_port()), imap: server(provider.imap_port()) };
    let account = Account::of(anna());
    AccountRecord { account, servers, certificate: None, last_good: Some(now()), past: Past::default() }
}

/// The round, with what is stored, at this provider.
async fn run(round: Round, provider: &Provider, records: &Records, data: &Path) -> Came {
    let verifier = Verifier {
        keychain: stored(provider.app_password()),
        attempts: Attempts::counted_in(RefusalRecords::in_folder(data)),
        records: Some(records.clone()),
        audience: Audience::Nobody,
    };
    let trust = Trust::PracticeOnly(vec![provider.root()]);
    round.run(verifier, Network { trust, ..Network::default() }, vec![], Local::default, now).await
}

const DAY: u64 = 24 * 60 * 60;

/// So many seconds pass since what was found.
fn passes(seconds: u64, findings: &Path) {
    let text = std::fs::read_to_string(findings).unwrap();
    let mut all: serde_json::Value = serde_json::from_str(&text).unwrap();
    for finding in all["found"].as_object_mut().unwrap().values_mut() {
        for time in ["checked", "since", "refusedBefore"] {
            let Some(then) = finding.get(time).and_then(serde_json::Value::as_u64) else { continue };
            finding[time] = (then - seconds).into();
        }
    }
    std::fs::write(findings, all.to_string()).unwrap();
}

fn stored(password: &str) -> Keychain {
    let memory = holding(password);
    Keychain::over(move || Vault::new(memory.clone(), InMemory::default()))
}

fn holding(password: &str) -> Memory {
    let password = password.replace(' ', "");
    let mut memory = Memory::default();
    for protocol in [Protocol::Smtp, Protocol::Imap] {
        memory.set_own(&OwnEntry::password(&anna(), protocol), &password).unwrap();
    }
    memory
}

#[test]
fn only_a_refusal_that_lasts_is_told_and_only_once() {
    const FIRST: u64 = 10;
    const LATER: u64 = FIRST + CONFIRMED_AFTER;
    let refused = Found::Refused { cause: Cause::WrongPassword, only: None };
    let imap = Found::Refused { cause: Cause::ImapDisabled, only: Some(Protocol::Imap) };
    let unreached = Found::Unreached { cause: Cause::ServerBusy, only: None };
    let at = |checked, found, refused_before, told| {
        Some(Finding { checked, found, since: FIRST, refused_before, told })
    };
    let before = |found, told| at(50, found, None, told);
    let ambiguous = Found::Refused { cause: Cause::Ambiguous, only: None };
    for (name, before, found, now, news) in [
        ("the first refusal", None, refused, LATER, false),
        ("after it was right", before(Found::Right, None), refused, LATER, false),
        ("a moment later", before(refused, None), refused, LATER - 1, false),
        ("not told yet", before(refused, None), refused, LATER, true),
        ("of another cause", before(refused, None), imap, LATER, true),
        ("told", before(refused, Some(50)), refused, LATER, false),
        ("told of another cause", before(refused, Some(50)), imap, LATER, false),
        ("a passing fault", before(Found::Right, None), unreached, LATER, false),
        ("two passing faults", before(unreached, None), unreached, LATER, false),
        ("a passing fault after a refusal", before(refused, None), unreached, LATER, false),
        ("right", before(refused, Some(50)), Found::Right, LATER, false),
        ("told, then unreached in a hotel", at(50, unreached, Some(5), Some(6)), refused, LATER, false),
        ("refused and not told, then unreached", at(50, unreached, Some(FIRST), None), refused, LATER, true),
        ("told, then the clock was set back", at(2000, refused, None, Some(200)), refused, LATER, false),
        ("not told, then the clock was set back", at(2000, refused, None, None), refused, LATER, false),
        (
            "told and unreached, then the clock was set back",
            at(2000, unreached, Some(5), Some(6)),
            refused,
            LATER,
            false,
        ),
        ("not stored", None, Found::NotStored, LATER, false),
        ("maybe", None, ambiguous, LATER, false),
        ("maybe, twice", before(ambiguous, None), ambiguous, LATER, true),
    ] {
        assert_eq!(is_news(&Finding::after(before, found, now)), news, "{name}");
    }
}

#[test]
fn a_server_that_says_to_wait_is_left_alone_until_the_next_day() {
    let refused = |cause| {
        let found = Found::Refused { cause, only: None };
        Some(Finding { checked: 10, found, since: 10, refused_before: None, told: None })
    };
    let now = 10 + CONFIRMED_AFTER;
    for (cause, soon) in [
        (Cause::WrongPassword, true),
        (Cause::ImapDisabled, true),
        (Cause::Ambiguous, true),
        (Cause::TooManyAttempts, false),
        (Cause::NotKnownYet, false),
    ] {
        assert_eq!(may_be_confirmed(refused(cause), now), soon, "{cause:?}");
        assert_eq!(is_recent(Trigger::Network, refused(cause), now), !soon, "{cause:?}");
        assert!(!is_early(refused(cause), now) && !rests(refused(cause), now), "the day has it: {cause:?}");
    }
    assert!(is_early(refused(Cause::WrongPassword), now - 1));
    assert!(!is_early(refused(Cause::WrongPassword), 9), "the clock was set back");
}

#[test]
fn a_password_that_is_known_to_be_refused_rests_for_a_week() {
    let finding = |cause, told| {
        let found = Found::Refused { cause, only: None };
        Some(Finding { checked: 1_000_000, found, since: 1, refused_before: None, told })
    };
    let known = finding(Cause::WrongPassword, Some(1));
    let twice = finding(Cause::WrongPassword, None);
    let once = twice.map(|twice| Finding { since: twice.checked + 1 - CONFIRMED_AFTER, ..twice });
    let week = 7 * 24 * 60 * 60;
    for (name, finding, now, rest) in [
        ("nothing is known", None, 1_000_001, false),
        ("the next day", known, 1_000_000 + week - 1, true),
        ("a week later", known, 1_000_000 + week, false),
        ("the clock was set back", known, 999_999, false),
        ("refused once, and the person does not know", once, 1_000_001, false),
        ("refused twice, and nobody could be told", twice, 1_000_000 + week - 1, true),
        ("that, a week later", twice, 1_000_000 + week, false),
        ("no password is at fault", finding(Cause::ImapDisabled, Some(1)), 1_000_001, false),
    ] {
        assert_eq!(rests(finding, now), rest, "{name}");
    }
}

#[test]
fn a_change_of_the_network_is_a_reason_to_check_what_it_may_mend_or_what_was_not_checked_for_hours() {
    let hours = RECENT_HOURS * 60 * 60;
    let finding =
        |found| Some(Finding { checked: 1_000_000, found, since: 1, refused_before: None, told: None });
    let right = finding(Found::Right);
    let unreached = |cause| finding(Found::Unreached { cause, only: None });
    let told = |finding: Finding| Finding { told: Some(1), ..finding };
    let refused =
        finding(Found::Refused { cause: Cause::ImapDisabled, only: Some(Protocol::Imap) }).map(told);
    for (name, finding, now, recent) in [
        ("nothing is known", None, 1_000_000, false),
        ("right, a moment ago", right, 1_000_000, true),
        ("right, not long ago", right, 1_000_000 + hours - 1, true),
        ("right, hours ago", right, 1_000_000 + hours, false),
        ("right, and the clock was set back", right, 999_999, false),
        ("right, and the clock was set forth", right, u64::MAX, false),
        ("no network", unreached(Cause::Offline), 1_000_000, false),
        ("no answer", unreached(Cause::TimedOut), 1_000_000, false),
        ("a sign-in page", unreached(Cause::CaptivePortal), 1_000_000, false),
        ("somebody reads along", unreached(Cause::Interception), 1_000_000, false),
        ("a server that is busy", unreached(Cause::ServerBusy), 1_000_000 + hours - 1, true),
        ("a server that was busy hours ago", unreached(Cause::ServerBusy), 1_000_000 + hours, false),
        ("kept out", unreached(Cause::IpBlocked), 1_000_000 + hours - 1, true),
        ("too many", unreached(Cause::TooManyConnections), 1_000_000 + hours - 1, true),
        ("refused", refused, 1_000_000 + hours - 1, true),
        ("not stored", finding(Found::NotStored), 1_000_000 + hours - 1, true),
    ] {
        assert_eq!(is_recent(Trigger::Network, finding, now), recent, "{name}");
        assert!(!is_recent(Trigger::Day, finding, now), "{name}: by the day all are due");
    }
}

/// As on a way to work: what one network does not let through, the next does.
#[tokio::test]
async fn what_was_not_reached_is_tried_at_the_next_change_and_what_was_is_left_alone() {
    let data = tempfile::tempdir().unwrap();
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let records = Records::in_folder(data.path());
    records.save(record(&provider)).unwrap();
    let unreached = Found::Unreached { cause: Cause::Unreachable, only: None };
    let address = anna();
    records
        .note([crate::records::Note::Wrong {
            address,
            found: unreached,
            at: now(),
            audience: Audience::Nobody,
        }])
        .unwrap();
    for (change, sign_ins) in [1, 1, 1].into_iter().enumerate() {
        let round = Round::begin(data.path(), records.clone(), Trigger::Network, now()).unwrap();
        assert_eq!((round.due().len(), round.recent().len()), if change == 0 { (1, 0) } else { (0, 1) });
        let verifier = Verifier {
            keychain: stored(provider.app_password()),
            attempts: Attempts::counted_in(RefusalRecords::in_folder(data.path())),
            records: Some(records.clone()),
            audience: Audience::Nobody,
        };
        let trust = Trust::PracticeOnly(vec![provider.root()]);
        let network = Network { trust, ..Network::default() };
        round.run(verifier, network, vec![], Local::default, now).await;
        assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), sign_ins, "change {change}");
    }
    assert_eq!(records.findings().of(&anna()).unwrap().unwrap().found, Found::Right);
    provider.stop().await;
}

#[tokio::test]
async fn a_network_that_becomes_another_in_a_round_has_what_was_not_reached_tried_again_there() {
    for (networks, looks) in
        [(&["a"][..], 2), (&["a", "b"], 4), (&["a", "b", "c", "d", "e", "f", "g", "h"], 7)]
    {
        let data = tempfile::tempdir().unwrap();
        let provider = Provider::start(Mood::AllWell).await.unwrap();
        let away = record(&provider);
        provider.stop().await;
        let records = Records::in_folder(data.path());
        records.save(away).unwrap();
        let round = Round::begin(data.path(), records.clone(), Trigger::Day, now()).unwrap();
        let attempts = Attempts::counted_in(RefusalRecords::in_memory());
        let verifier = Verifier {
            keychain: stored("abcdabcdabcdabcd"),
            attempts,
            records: Some(records),
            audience: Audience::Nobody,
        };
        let seen = std::cell::Cell::new(0);
        let look = || {
            let at = seen.replace(seen.get() + 1);
            let way_out = networks.get(at).or(networks.last()).map(ToString::to_string);
            Local { way_out, ..Local::default() }
        };
        let came = round.run(verifier, Network::default(), vec![], look, now).await;
        assert_eq!(seen.get(), looks, "{networks:?}");
        assert_eq!(came.checked.len(), 1, "it is told once: {came:?}");
    }
}

#[tokio::test]
async fn what_was_found_is_told_although_the_keychain_is_locked_before_it_is_tried_again() {
    let data = tempfile::tempdir().unwrap();
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let away = record(&provider);
    provider.stop().await;
    let records = Records::in_folder(data.path());
    records.save(away).unwrap();
    let round = Round::begin(data.path(), records.clone(), Trigger::Day, now()).unwrap();
    let is_locked = Arc::new(AtomicBool::new(false));
    let (memory, locked) = (holding("abcdabcdabcdabcd"), is_locked.clone());
    let keychain = Keychain::over(move || {
        let locked = locked.clone();
        let observer: Observer = Arc::new(move |_| match locked.load(Relaxed) {
            true => Err(KeychainError::Locked),
            false => Ok(()),
        });
        Vault::new(Instrumented::new(memory.clone(), observer), InMemory::default())
    });
    let attempts = Attempts::counted_in(RefusalRecords::in_memory());
    let verifier = Verifier { keychain, attempts, records: Some(records), audience: Audience::Nobody };
    let looks = std::cell::Cell::new(0);
    let look = || {
        let at = looks.replace(looks.get() + 1);
        // Over another network after the first try, and locked from then on.
        is_locked.store(at > 0, Relaxed);
        Local { way_out: Some(at.to_string()), ..Local::default() }
    };
    let came = round.run(verifier, Network::default(), vec![], look, now).await;
    assert_eq!((came.stopped.as_ref(), came.checked.len()), (Some(&KeychainError::Locked), 1), "{came:?}");
}

#[test]
fn two_rounds_never_run_at_a_time() {
    let data = tempfile::tempdir().unwrap();
    let begin = |trigger| Round::begin(data.path(), Records::in_folder(data.path()), trigger, 1);
    for (first, second) in [
        (Trigger::Day, Trigger::Day),
        (Trigger::Day, Trigger::Network),
        (Trigger::Network, Trigger::Day),
        (Trigger::Network, Trigger::Network),
    ] {
        let held = begin(first).ok().unwrap();
        assert_eq!(begin(second).err(), Some(NoRound::Another));
        drop(held);
        assert!(begin(second).is_ok());
    }
}
