//! One round of the watch: what is checked, and who is told of it.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use futures_util::StreamExt as _;

use super::trigger::Trigger;
use crate::records::{AccountRecord, Audience, Finding, Found, Records, RecordsError};
use crate::verify::side_by_side::SideBySide;
use crate::verify::{Verification, Verifier};
use account::cause::{Cause, Subject};
use account::folder::{Disk, Folder as _, Guard};
use account::{Address, Protocol};
use check::diagnose::{Observation, Page};
use keychain::KeychainError;
use net::{Local, Network};

/// A round that may begin: no other runs.
pub struct Round {
    records: Records,
    due: Vec<AccountRecord>,
    resting: Vec<AccountRecord>,
    recent: Vec<AccountRecord>,
    before: BTreeMap<String, Finding>,
    _alone: Guard,
}

/// Why a round does not begin.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum NoRound {
    /// Another one runs.
    #[error("another round runs")]
    Another,
    /// Our own files cannot be read.
    #[error(transparent)]
    Records(#[from] RecordsError),
}

/// What a round came to.
#[derive(Debug, Default)]
pub struct Came {
    /// What was found of each account that was checked, as it came.
    pub checked: Vec<(AccountRecord, Verification)>,
    /// Of which of them the person is to be told.
    pub news: Vec<News>,
    /// Why not all were checked, if they were not.
    pub stopped: Option<KeychainError>,
}

/// An account that is refused, for sure, and the person does not know.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct News {
    /// Which one.
    pub address: Address,
    /// By which one of its servers, if the other took the password.
    pub only: Option<Protocol>,
}

impl Round {
    /// Sees what is to be done at `now`, in seconds since 1970 UTC, with the lock in `data`.
    ///
    /// # Errors
    /// If another round runs, or our own files cannot be read.
    pub fn begin(data: &Path, records: Records, trigger: Trigger, now: u64) -> Result<Self, NoRound> {
        let alone = alone(data).try_lock().map_err(RecordsError::from)?;
        let alone = alone.ok_or(NoRound::Another)?;
        let before = records.findings().all()?;
        let all = records.all()?;
        let (resting, others): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|record| rests(of(&before, record), now));
        let (recent, due) =
            others.into_iter().partition(|record| is_recent(trigger, of(&before, record), now));
        Ok(Self { records, due, resting, recent, before, _alone: alone })
    }

    /// The accounts that are to be checked.
    pub fn due(&self) -> &[AccountRecord] {
        &self.due
    }

    /// The accounts whose password is known to be refused, by the person or by two checks: to try it every day would
    /// only bring them nearer to being locked.
    pub fn resting(&self) -> &[AccountRecord] {
        &self.resting
    }

    /// The accounts that were checked lately, so that a change of the network is no reason to check them again.
    pub fn recent(&self) -> &[AccountRecord] {
        &self.recent
    }

    /// Checks what is due; once more what could not be reached if the network that `look` sees became another meanwhile,
    /// since no scheduler tells of a change while the program that it would start runs. Nothing asks the person: where the keychain is locked, nothing is checked.
    /// `pages` tell a network's sign-in page from the internet, for where a server cannot be asked.
    pub async fn run(
        &self,
        verifier: Verifier,
        network: Network,
        pages: Vec<Page>,
        look: impl Fn() -> Local,
        now: impl Fn() -> u64,
    ) -> Came {
        let mut came = Came { news: self.untold().collect(), ..Came::default() };
        if self.due.is_empty() {
            return came;
        }
        if let Err(error) = verifier.keychain.available().await {
            came.stopped = Some(error);
            return came;
        }
        let tell = |_: &Observation| {};
        let verifier = Verifier { audience: Audience::Nobody, ..verifier };
        let mut due = self.due.clone();
        for left in (0..=AGAIN).rev() {
            let here = look();
            let (verifier, network, pages) = (verifier.clone(), network.clone(), pages.clone());
            let all = SideBySide { verifier, network, pages, tell: &tell, at_once: AT_ONCE };
            let mut verified = all.verify(due);
            while let Some((record, verification)) = verified.next().await {
                let verification = match verification {
                    Ok(verification) => verification,
                    Err(error) => {
                        came.stopped = Some(error);
                        return came;
                    }
                };
                let before = of(&self.before, &record);
                if let Some(found) = verification.found().filter(|found| is_news(before, *found, now())) {
                    came.news.push(News { address: record.account.address().clone(), only: found.only() });
                }
                came.checked.push((record, verification));
            }
            if left == 0 || here.leads_as(&look()) {
                break;
            }
            let is_reached = |(_, verification): &(_, Verification)| {
                !verification.found().is_some_and(may_be_reached_elsewhere)
            };
            let (reached, unreached): (Vec<_>, Vec<_>) = came.checked.into_iter().partition(is_reached);
            came.checked = reached;
            due = unreached.into_iter().map(|(record, _)| record).collect();
            if due.is_empty() {
                break;
            }
        }
        came
    }

    /// What rests and could not be told so far: it is told as soon as somebody shows it, and nothing is tried for that.
    pub fn untold(&self) -> impl Iterator<Item = News> {
        self.resting.iter().filter_map(|record| {
            let finding = of(&self.before, record).filter(|finding| finding.told.is_none())?;
            Some(News { address: record.account.address().clone(), only: finding.found.only() })
        })
    }

    /// Remembers that the person was told.
    ///
    /// # Errors
    /// If it cannot be written down.
    pub fn told(&self, news: &[News], now: u64) -> Result<(), RecordsError> {
        news.iter().try_for_each(|news| self.records.findings().told(&news.address, now))
    }
}

/// The folder whose lock a round holds. It is made by the first one.
pub(super) fn alone(data: &Path) -> Disk {
    Disk::new(turns(data).join("watch"))
}

/// The folder that it is in.
pub(super) fn turns(data: &Path) -> PathBuf {
    data.join("turns")
}

/// Few: nobody waits for it, and a home's line is for the people there.
const AT_ONCE: NonZeroUsize = NonZeroUsize::new(2).unwrap();

/// How often a round begins anew because the network became another: a line that comes and goes is left alone.
const AGAIN: usize = 3;

/// How many hours a check counts when the network changes. A computer that is carried from network to network all day
/// signs in four times, by day and night, and no provider has a hundred sign-ins of one that comes and goes.
pub const RECENT_HOURS: u64 = 6;

/// How long an account rests that is known to be refused, in seconds: a week.
const REST: u64 = 7 * 24 * 60 * 60;

/// What was found of an account before.
fn of(before: &BTreeMap<String, Finding>, record: &AccountRecord) -> Option<Finding> {
    before.get(&record.account.address().lower_case()).copied()
}

/// True if the password is refused, it was tried not long ago, and another try would say nothing that is not known: the
/// person was told, or it was refused again while nobody could be. A clock that was set back is no reason to rest.
fn rests(finding: Option<Finding>, now: u64) -> bool {
    let refused = |finding: &Finding| match finding.found {
        Found::Refused { cause, .. } => {
            cause.nears_lockout() && (finding.told.is_some() || finding.was_found_again())
        }
        Found::Right | Found::Unreached { .. } | Found::NotStored => false,
    };
    let lately = |finding: &Finding| finding.checked <= now && now - finding.checked < REST;
    finding.filter(refused).is_some_and(|finding| lately(&finding))
}

/// True if a change of the network is no reason to check it: it was checked not long ago, and what was found is not of
/// the network. A clock that was set back says nothing of when that was.
fn is_recent(trigger: Trigger, finding: Option<Finding>, now: u64) -> bool {
    let lately = |finding: &Finding| finding.checked <= now && now - finding.checked < RECENT_HOURS * 60 * 60;
    match trigger {
        Trigger::Day => false,
        Trigger::Network => {
            finding.is_some_and(|finding| lately(&finding) && !may_be_reached_elsewhere(finding.found))
        }
    }
}

/// True if another network may reach what this one did not. A server that was reached and is busy, or keeps this
/// computer out, is none: it wants to be left alone.
fn may_be_reached_elsewhere(found: Found) -> bool {
    match found {
        Found::Unreached { cause, .. } => cause.may_be_of_the_network() || cause.subject() == Subject::Way,
        Found::Right | Found::Refused { .. } | Found::NotStored => false,
    }
}

/// True if the person is to be told: it is refused for sure, and they do not know. What may be one of several
/// things is sure when it is found twice.
fn is_news(before: Option<Finding>, found: Found, now: u64) -> bool {
    let Found::Refused { cause, .. } = found else { return false };
    let was_refused = before.and_then(Finding::refused_since).is_some();
    let is_sure = cause != Cause::Ambiguous || was_refused;
    is_sure && Finding::after(before, found, now).told.is_none()
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU16;

    use super::*;
    use crate::clock::now;
    use crate::pause::Attempts;
    use crate::records::{Past, RefusalRecords, Standing};
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
        for (day, (mood, state, news)) in [
            (Mood::AllWell, "right", false),
            (Mood::Busy, "unreached", false),
            (Mood::AllWell, "right", false),
            (Mood::ImapOff, "refused", true),
            (Mood::ImapOff, "refused", false),
            (Mood::Busy, "unreached", false),
            (Mood::ImapOff, "refused", false),
            (Mood::AllWell, "right", false),
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
                std::fs::copy(data.path().join("found.before"), data.path().join("findings.json")).unwrap();
            }
            let round = Round::begin(data.path(), records.clone(), Trigger::Day, now()).unwrap();
            let verifier = Verifier {
                keychain: stored(provider.app_password()),
                attempts: Attempts::counted_in(RefusalRecords::in_folder(data.path())),
                records: Some(records.clone()),
                audience: Audience::Nobody,
            };
            let trust = Trust::PracticeOnly(vec![provider.root()]);
            let came = round
                .run(verifier, Network { trust, ..Network::default() }, vec![], Local::default, now)
                .await;
            assert_eq!(!came.news.is_empty(), news, "day {day}, {mood:?}: {came:?}");
            round.told(&came.news, now()).unwrap();
            if state == "rests" {
                assert_eq!((round.due().len(), round.resting().len()), (0, 1), "day {day}");
                assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), 0, "nothing is sent");
            } else {
                let standing = Standing::of(None, records.findings().of(&anna()).unwrap().as_ref(), now());
                assert_eq!(standing.code(), state, "day {day}, {mood:?}");
            }
            std::fs::copy(data.path().join("findings.json"), data.path().join("found.before")).unwrap();
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
            [(1, 1, false), (2, 1, false), (2, 1, false), (2, 1, true), (2, 0, true)].into_iter().enumerate()
        {
            let round = Round::begin(data.path(), records.clone(), Trigger::Day, now()).unwrap();
            let verifier = Verifier {
                keychain: stored(provider.app_password()),
                attempts: Attempts::counted_in(RefusalRecords::in_folder(data.path())),
                records: Some(records.clone()),
                audience: Audience::Nobody,
            };
            let trust = Trust::PracticeOnly(vec![provider.root()]);
            let came = round
                .run(verifier, Network { trust, ..Network::default() }, vec![], Local::default, now)
                .await;
            assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), sign_ins, "day {day}: {came:?}");
            assert_eq!(came.news.len(), news, "day {day}: {came:?}");
            if is_shown {
                round.told(&came.news, now()).unwrap();
            }
            drop(round);
            a_day_passes(&data.path().join("findings.json"));
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
            let only_looked_at: Observer = std::sync::Arc::new(|moment| match moment {
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

    fn a_day_passes(findings: &Path) {
        let text = std::fs::read_to_string(findings).unwrap();
        let mut all: serde_json::Value = serde_json::from_str(&text).unwrap();
        for finding in all["found"].as_object_mut().unwrap().values_mut() {
            for time in ["checked", "since"] {
                finding[time] = (finding[time].as_u64().unwrap() - 24 * 60 * 60).into();
            }
        }
        std::fs::write(findings, all.to_string()).unwrap();
    }

    fn stored(password: &str) -> Keychain {
        let password = password.replace(' ', "");
        let mut memory = Memory::default();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            memory.set_own(&OwnEntry::password(&anna(), protocol), &password).unwrap();
        }
        Keychain::over(move || Vault::new(memory.clone(), InMemory::default()))
    }

    #[test]
    fn only_a_refusal_is_told_and_only_once() {
        let refused = Found::Refused { cause: Cause::WrongPassword, only: None };
        let unreached = Found::Unreached { cause: Cause::ServerBusy, only: None };
        let at = |checked, found, refused_before, told| {
            Some(Finding { checked, found, since: 10, refused_before, told })
        };
        let before = |found, told| at(50, found, None, told);
        let ambiguous = Found::Refused { cause: Cause::Ambiguous, only: None };
        for (name, before, found, news) in [
            ("the first refusal", None, refused, true),
            ("after it was right", before(Found::Right, None), refused, true),
            ("not told yet", before(refused, None), refused, true),
            ("told", before(refused, Some(50)), refused, false),
            (
                "told of another cause",
                before(refused, Some(50)),
                Found::Refused { cause: Cause::ImapDisabled, only: Some(Protocol::Imap) },
                false,
            ),
            ("a passing fault", before(Found::Right, None), unreached, false),
            ("two passing faults", before(unreached, None), unreached, false),
            ("right", before(refused, Some(50)), Found::Right, false),
            ("told, then unreached in a hotel", at(50, unreached, Some(5), Some(6)), refused, false),
            ("refused and not told, then unreached", at(50, unreached, Some(5), None), refused, true),
            ("told, then the clock was set back", at(200, refused, None, Some(200)), refused, false),
            (
                "told and unreached, then the clock was set back",
                at(200, unreached, Some(5), Some(6)),
                refused,
                false,
            ),
            ("not stored", None, Found::NotStored, false),
            ("maybe", None, ambiguous, false),
            ("maybe, twice", before(ambiguous, None), ambiguous, true),
            ("maybe, unreached, and again", at(50, unreached, Some(5), None), ambiguous, true),
        ] {
            assert_eq!(is_news(before, found, 100), news, "{name}");
        }
    }

    #[test]
    fn a_password_that_is_known_to_be_refused_rests_for_a_week() {
        let finding = |cause, told| {
            let found = Found::Refused { cause, only: None };
            Some(Finding { checked: 1_000_000, found, since: 1, refused_before: None, told })
        };
        let known = finding(Cause::WrongPassword, Some(1));
        let twice = finding(Cause::WrongPassword, None);
        let once = twice.map(|twice| Finding { since: twice.checked, ..twice });
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
        let refused = finding(Found::Refused { cause: Cause::ImapDisabled, only: Some(Protocol::Imap) });
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
}
