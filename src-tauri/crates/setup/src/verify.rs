//! Verifying stored passwords: unless there is a pause one is recalled, checked, and what came of it is remembered.
//! Many are verified side by side, but never two of one user at a time.

mod recall;
pub mod side_by_side;

pub use recall::{NamedBy, Unused};

pub(crate) use recall::recall;

use crate::clock::now;
use crate::pause::{Attempt, Attempts};
use crate::records::{AccountRecord, Audience, Found, Note, Picture, Records, RecordsError, Refused};
use account::cause::Cause;
use account::{Protocol, Secrets, Servers};
use check::explain::Explainer;
use check::verdict::{History, Verdict, verdict_on};
use check::{CheckOutcome, LegEnd};
use keychain::{Keychain, KeychainError, Stored};

/// Verifies what is stored.
#[derive(Clone, Debug)]
pub struct Verifier {
    /// Where the passwords are.
    pub keychain: Keychain,
    /// How often each account was refused.
    pub attempts: Attempts,
    /// Where it is remembered what was found; nowhere in a practice.
    pub records: Option<Records>,
    /// Who learns at once what is found.
    pub audience: Audience,
}

/// What came of verifying an account.
#[derive(Debug)]
pub enum Verification {
    /// Mail programs use both entries: one that is missing, differs or was proven at another server is as bad as none.
    NotStored(Unused),
    /// Too many passwords of the account were refused: nothing is sent until the pause is over.
    Paused(Refused),
    /// Both servers were asked.
    Checked {
        /// The password that was stored, or one for each protocol.
        secrets: Secrets,
        /// What came of it.
        attempt: Box<Attempt>,
        /// What is wrong, all in all, with a password that was good before; `None` if nothing is.
        verdict: Option<Box<Verdict>>,
        /// Whether it could be written down what was found. If not, the answer is no less right.
        recorded: Result<(), RecordsError>,
    },
}

impl Verification {
    /// What was found; `None` if nothing was looked at.
    pub fn found(&self) -> Option<Found> {
        match self {
            Self::NotStored(_) => Some(Found::NotStored),
            Self::Paused(_) => None,
            Self::Checked { verdict: None, .. } => Some(Found::Right),
            Self::Checked { attempt, verdict: Some(verdict), .. } => Some(found(verdict, &attempt.report)),
        }
    }

    /// What is to be remembered of an account: with the network if both servers took its password.
    fn note(
        &self,
        record: &AccountRecord,
        audience: Audience,
        picture: impl FnOnce(&CheckOutcome) -> Option<Picture>,
    ) -> Option<Note> {
        let report = match self {
            Self::Checked { attempt, .. } => Some(&attempt.report),
            Self::NotStored(_) | Self::Paused(_) => None,
        };
        if let Some((report, verified)) = report.and_then(|report| Some((report, report.verified()?))) {
            let mut record = AccountRecord::of(&record.account, record.certificate, verified);
            record.past.network = picture(report);
            return Some(Note::Right(Box::new(record)));
        }
        let address = record.account.address().clone();
        Some(Note::Wrong { address, found: self.found()?, at: now(), audience })
    }
}

impl Verifier {
    /// Verifies the stored password of an account on record, and remembers what was found. It is checked by `sign_in`,
    /// which is not called in a pause, nor without a password. Where a server cannot be asked, `explainer` says why.
    ///
    /// # Errors
    /// If the keychain does not answer, or says no.
    pub async fn verify<Checking>(
        &self,
        record: &AccountRecord,
        explainer: &Explainer<'_>,
        sign_in: impl FnOnce(Secrets) -> Checking,
    ) -> Result<Verification, KeychainError>
    where
        Checking: Future<Output = CheckOutcome>,
    {
        let verification = self.check(record, explainer, sign_in).await?;
        Ok(self.remembered(record, verification))
    }

    /// As [`Verifier::verify`], for whoever tells at once what the check says by itself, and then looks at the network.
    pub(crate) async fn verify_by_itself<Checking>(
        &self,
        record: &AccountRecord,
        named_by: NamedBy,
        sign_in: impl FnOnce(Secrets) -> Checking,
    ) -> Result<Verification, KeychainError>
    where
        Checking: Future<Output = CheckOutcome>,
    {
        let verification = self.ask(record, named_by, sign_in).await?;
        Ok(self.remembered(record, verification))
    }

    fn remembered(&self, record: &AccountRecord, mut verification: Verification) -> Verification {
        let Some(records) = &self.records else { return verification };
        let picture = |report: &CheckOutcome| {
            Picture::of_check(report, &net::look(), &records.network_key().ok()?, now())
        };
        if let Some(note) = verification.note(record, self.audience, picture) {
            let noted = records.note([note]);
            if let Verification::Checked { recorded, .. } = &mut verification {
                *recorded = noted;
            }
        }
        verification
    }

    /// As [`Verifier::verify`], but nothing is remembered but refusals.
    async fn check<Checking>(
        &self,
        record: &AccountRecord,
        explainer: &Explainer<'_>,
        sign_in: impl FnOnce(Secrets) -> Checking,
    ) -> Result<Verification, KeychainError>
    where
        Checking: Future<Output = CheckOutcome>,
    {
        let mut verification = self.ask(record, NamedBy::Record, sign_in).await?;
        if let Verification::Checked { secrets, attempt, verdict, .. } = &mut verification {
            let explained =
                explainer.verdict(&record.account, &attempt.report, secrets, history(record)).await;
            *verdict = explained.map(Box::new);
        }
        Ok(verification)
    }

    /// Asks the keychain and the servers.
    async fn ask<Checking>(
        &self,
        record: &AccountRecord,
        named_by: NamedBy,
        sign_in: impl FnOnce(Secrets) -> Checking,
    ) -> Result<Verification, KeychainError>
    where
        Checking: Future<Output = CheckOutcome>,
    {
        let address = record.account.address();
        // Nobody is asked to unlock a keychain for nothing.
        if let Some(refused) = self.attempts.pause(address) {
            return Ok(Verification::Paused(refused));
        }
        // Nor is a turn held meanwhile: others would wait for it.
        self.keychain.open().await?;
        let permit = match self.attempts.permit(address, &record.servers).await {
            Ok(permit) => permit,
            Err(refused) => return Ok(Verification::Paused(refused)),
        };
        // Whoever had the turn before may have kept another password.
        let recalled = recall(&self.keychain, &record.account, &record.servers, named_by).await?;
        let stored = match recalled {
            Ok(stored) => stored,
            Err(unused) => return Ok(Verification::NotStored(unused)),
        };
        let secrets = stored.secrets.clone();
        let attempt = Box::new(permit.settle(sign_in(secrets.clone()).await));
        if let Some(verified) =
            attempt.report.verified().filter(|proof| !is_proven_at(&stored, proof.servers()))
        {
            // What cannot be kept is kept by the next proof.
            let _ = self.keychain.name_servers(address, verified).await;
        }
        let own = verdict_on(&record.account, &attempt.report, &secrets, history(record));
        Ok(Verification::Checked { secrets, attempt, verdict: own.map(Box::new), recorded: Ok(()) })
    }
}

/// What is stored was proved before it was, at the time that is on record.
fn history(record: &AccountRecord) -> History {
    History { password_was_good: record.last_good.is_some(), ..History::default() }
}

/// What may be one of several things is a refusal all the same, if each of them is one.
fn found(verdict: &Verdict, report: &CheckOutcome) -> Found {
    let Verdict { cause, may_be, temporary, .. } = verdict;
    let is_refusal = |cause: &Cause| cause.is_refusal();
    let all_are = *cause == Cause::Ambiguous && !may_be.is_empty() && may_be.iter().all(is_refusal);
    let (cause, only) = (*cause, only(report));
    match !temporary && (cause.is_refusal() || all_are) {
        true => Found::Refused { cause, only },
        false => Found::Unreached { cause, only },
    }
}

/// The one server at which a check failed, if the other took the password.
fn only(report: &CheckOutcome) -> Option<Protocol> {
    let ends = [Protocol::Smtp, Protocol::Imap].map(|protocol| &report.of(protocol).end);
    match ends {
        [LegEnd::Failed(_), LegEnd::Passed] => Some(Protocol::Smtp),
        [LegEnd::Passed, LegEnd::Failed(_)] => Some(Protocol::Imap),
        [LegEnd::Passed | LegEnd::Failed(_) | LegEnd::Skipped, _] => None,
    }
}

/// True if the keychain says so.
fn is_proven_at(stored: &Stored, servers: &Servers) -> bool {
    let is_said = |protocol| {
        stored
            .proven_at(protocol)
            .is_some_and(|proven| proven.eq_ignore_ascii_case(&servers.of(protocol).host))
    };
    [Protocol::Smtp, Protocol::Imap].into_iter().all(is_said)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use super::*;
    use crate::records::{Past, RefusalRecords};
    use account::folder::{Disk, Folder as _, InMemory};
    use account::secret::Secret;
    use account::{Account, Address, Fingerprint, Outgoing, Server};
    use check::diagnose::Request;
    use check::{CheckError, Leg, Reply, Stage, Verified};
    use keychain::Vault;
    use keychain::instrumented::{Instrumented, Moment, Observer};
    use keychain::memory::Memory;
    use keychain::store::{OwnEntry, Store as _};

    #[tokio::test]
    async fn a_good_one_is_on_record_with_its_certificate() {
        let home = tempfile::tempdir().unwrap();
        let record = bridge(Some(Fingerprint::of(b"a certificate")));
        let verifier = Verifier {
            keychain: stored(&record, Arc::new(|_| Ok(()))),
            attempts: Attempts::counted_in(RefusalRecords::in_memory()),
            records: Some(Records::in_folder(home.path())),
            audience: Audience::Person,
        };
        let sign_in = async |secrets: Secrets| {
            assert_eq!(secrets, Secret::new("T4kz!mW9-plon".to_owned()).into());
            passed(record.servers.clone())
        };
        let request = request(&record);
        let explainer = Explainer::new(&request, &|_| {});
        let verified = verifier.verify(&record, &explainer, sign_in).await.unwrap();
        assert!(matches!(verified, Verification::Checked { recorded: Ok(()), .. }), "{verified:?}");
        let records = Records::in_folder(home.path()).all().unwrap();
        assert_eq!(records[0].certificate, record.certificate);
        assert!(records[0].last_good.is_some() && records[0].past.network.is_some());
        let found = Records::in_folder(home.path()).findings().of(record.account.address()).unwrap();
        assert_eq!(found.map(|found| found.found), Some(Found::Right));
    }

    #[tokio::test]
    async fn what_is_wrong_is_remembered_and_a_fault_that_passes_is_no_refusal() {
        let home = tempfile::tempdir().unwrap();
        let record = bridge(None);
        let verifier = Verifier {
            keychain: stored(&record, Arc::new(|_| Ok(()))),
            attempts: Attempts::counted_in(RefusalRecords::in_memory()),
            records: Some(Records::in_folder(home.path())),
            audience: Audience::Person,
        };
        let request = request(&record);
        let outgoing = |cause, imap| ended(&record.servers, failed(Protocol::Smtp, cause), imap);
        let incoming = |cause| ended(&record.servers, LegEnd::Passed, failed(Protocol::Imap, cause));
        let refused = |cause, only| Found::Refused { cause, only };
        let busy = Cause::TemporarilyUnavailable;
        for (report, found) in [
            (outgoing(Cause::WrongPassword, LegEnd::Skipped), refused(Cause::PasswordRevoked, None)),
            (outgoing(busy, LegEnd::Skipped), Found::Unreached { cause: busy, only: None }),
            (incoming(Cause::ImapDisabled), refused(Cause::ImapDisabled, Some(Protocol::Imap))),
            (incoming(busy), Found::Unreached { cause: busy, only: Some(Protocol::Imap) }),
            (
                outgoing(Cause::SmtpAuthDisabled, LegEnd::Passed),
                refused(Cause::SmtpAuthDisabled, Some(Protocol::Smtp)),
            ),
        ] {
            let explainer = Explainer::new(&request, &|_| {});
            let verified = verifier.verify(&record, &explainer, async |_: Secrets| report).await.unwrap();
            assert_eq!(verified.found(), Some(found));
            let noted = Records::in_folder(home.path()).findings().of(record.account.address()).unwrap();
            assert_eq!(noted.map(|noted| noted.found), Some(found));
        }
    }

    #[tokio::test]
    async fn in_a_pause_neither_the_keychain_nor_a_server_is_asked() {
        let record = bridge(None);
        let refusals = RefusalRecords::in_memory();
        refusals.note(record.account.address(), now(), |_| Some(Duration::from_secs(600))).unwrap();
        let verifier = Verifier {
            keychain: stored(&record, Arc::new(|moment| panic!("{moment:?}"))),
            attempts: Attempts::counted_in(refusals),
            records: None,
            audience: Audience::Person,
        };
        let sign_in = async |_: Secrets| -> CheckOutcome { panic!("signed in") };
        let request = request(&record);
        let explainer = Explainer::new(&request, &|_| {});
        let verified = verifier.verify(&record, &explainer, sign_in).await.unwrap();
        assert!(matches!(verified, Verification::Paused(_)), "{verified:?}");
    }

    #[tokio::test]
    async fn a_pause_that_begins_while_the_keychain_opens_is_kept_to() {
        let record = bridge(None);
        let refusals = RefusalRecords::in_memory();
        let (elsewhere, address) = (refusals.clone(), record.account.address().clone());
        let begins: Observer = Arc::new(move |moment| {
            assert_ne!(moment, Moment::Before("read own"), "no password is asked for");
            elsewhere.note(&address, now(), |_| Some(Duration::from_secs(600))).unwrap();
            Ok(())
        });
        let verifier = Verifier {
            keychain: stored(&record, begins),
            attempts: Attempts::counted_in(refusals),
            records: None,
            audience: Audience::Person,
        };
        let sign_in = async |_: Secrets| -> CheckOutcome { panic!("signed in") };
        let request = request(&record);
        let explainer = Explainer::new(&request, &|_| {});
        let verified = verifier.verify(&record, &explainer, sign_in).await.unwrap();
        assert!(matches!(verified, Verification::Paused(_)), "{verified:?}");
    }

    #[tokio::test]
    async fn a_password_that_another_run_kept_in_its_turn_is_the_one_that_is_tried() {
        let data = tempfile::tempdir().unwrap();
        let record = bridge(None);
        let refusals = RefusalRecords::in_folder(data.path());
        let memory = kept_before(record.account.address());
        let (others_turn, reads) =
            (Mutex::new(Some(refusals.turn(&record.servers).await)), AtomicUsize::new(0));
        let (others, address) = (memory.clone(), record.account.address().clone());
        let observer: Observer = Arc::new(move |moment| {
            let is_read = moment == Moment::After("read own") && reads.fetch_add(1, Ordering::SeqCst) == 3;
            if moment == Moment::After("unlock own") || is_read {
                for protocol in [Protocol::Smtp, Protocol::Imap] {
                    others.clone().set_own(&OwnEntry::password(&address, protocol), "replaced")?;
                }
                others_turn.lock().unwrap().take();
            }
            Ok(())
        });
        let verifier = Verifier {
            keychain: instrumented(&memory, observer),
            attempts: Attempts::counted_in(refusals),
            records: None,
            audience: Audience::Person,
        };
        let request = request(&record);
        let explainer = Explainer::new(&request, &|_| {});
        let sign_in = async |secrets: Secrets| {
            assert_eq!(secrets, Secret::new("replaced".to_owned()).into());
            passed(record.servers.clone())
        };
        let verified = verifier.verify(&record, &explainer, sign_in).await.unwrap();
        assert_eq!(verified.found(), Some(Found::Right));
    }

    #[tokio::test]
    async fn a_keychain_is_opened_before_the_turn_and_a_password_read_within_it() {
        let data = tempfile::tempdir().unwrap();
        let record = bridge(None);
        let seen = Arc::new(Mutex::new(vec![]));
        let (seeing, turns) = (seen.clone(), data.path().join("turns"));
        let observer: Observer = Arc::new(move |moment| {
            if matches!(moment, Moment::Before("unlock own" | "read own")) {
                seeing.lock().unwrap().push((moment, are_held(&turns)));
            }
            Ok(())
        });
        let verifier = Verifier {
            keychain: instrumented(&kept_before(record.account.address()), observer),
            attempts: Attempts::counted_in(RefusalRecords::in_folder(data.path())),
            records: None,
            audience: Audience::Person,
        };
        let request = request(&record);
        let explainer = Explainer::new(&request, &|_| {});
        let refused = ended(&record.servers, failed(Protocol::Smtp, Cause::WrongPassword), LegEnd::Skipped);
        verifier.verify(&record, &explainer, async |_: Secrets| refused).await.unwrap();
        let read = (Moment::Before("read own"), true);
        assert_eq!(*seen.lock().unwrap(), [(Moment::Before("unlock own"), false), read, read, read, read]);
        assert!(!are_held(&data.path().join("turns")), "it is over");
    }

    #[tokio::test]
    async fn a_proof_is_kept_with_what_an_earlier_version_kept_and_a_refusal_is_not() {
        let record = bridge(None);
        let address = record.account.address();
        for (report, proven) in [
            (ended(&record.servers, failed(Protocol::Smtp, Cause::WrongPassword), LegEnd::Skipped), None),
            (passed(record.servers.clone()), Some("127.0.0.1")),
        ] {
            let keychain = keychain_of(&kept_before(address));
            let verifier = Verifier {
                keychain: keychain.clone(),
                attempts: Attempts::counted_in(RefusalRecords::in_memory()),
                records: None,
                audience: Audience::Person,
            };
            let request = request(&record);
            let explainer = Explainer::new(&request, &|_| {});
            let sign_in = async |secrets: Secrets| {
                // The password that the pretend report is of has to be the one that is stored.
                assert_eq!(secrets, Secret::new(PRETEND.to_owned()).into());
                report
            };
            verifier.verify(&record, &explainer, sign_in).await.unwrap();
            let stored = keychain.stored(address).await.unwrap().unwrap();
            let kept = [Protocol::Smtp, Protocol::Imap].map(|protocol| stored.proven_at(protocol));
            assert_eq!(kept, [proven; 2]);
        }
    }

    #[tokio::test]
    async fn where_the_person_changed_a_server_the_proof_there_is_kept_and_its_record_is_believed() {
        let (before, after) =
            (hosts(["smtp.shop.example", "imap.shop.example"]), hosts(["mail.shop.example"; 2]));
        let account = Account::of(Address::parse("anna@shop.example").unwrap());
        let keychain = keychain_of(&Memory::default());
        let secret = Secret::new(PRETEND.to_owned());
        keychain.keep(&account, &Verified::pretend(before, &secret)).await.unwrap();
        let (certificate, last_good, past) = (None, None, Past::default());
        let record = AccountRecord { account, servers: after.clone(), certificate, last_good, past };
        let attempts = Attempts::counted_in(RefusalRecords::in_memory());
        let verifier = Verifier { keychain, attempts, records: None, audience: Audience::Person };
        let sign_in = async |_: Secrets| passed(after.clone());
        for (named_by, found) in [
            (NamedBy::Record, Found::NotStored),
            (NamedBy::Person, Found::Right),
            (NamedBy::Record, Found::Right),
        ] {
            let verified = verifier.verify_by_itself(&record, named_by, sign_in).await.unwrap();
            assert_eq!(verified.found(), Some(found), "{named_by:?}");
        }
    }

    #[tokio::test]
    async fn of_two_passwords_each_is_checked_and_both_stay_on_record() {
        let home = tempfile::tempdir().unwrap();
        let one = bridge(None);
        let record = AccountRecord { account: one.account.sending(Outgoing::OwnPassword), ..one };
        let [smtp, imap] = ["for outgoing", "for incoming"].map(|text| Secret::new(text.to_owned()));
        let both = Secrets::each(smtp, imap);
        let keychain = keychain_of(&Memory::default());
        let proof = Verified::pretend(record.servers.clone(), both.clone());
        keychain.keep(&record.account, &proof).await.unwrap();
        let verifier = Verifier {
            keychain,
            attempts: Attempts::counted_in(RefusalRecords::in_memory()),
            records: Some(Records::in_folder(home.path())),
            audience: Audience::Person,
        };
        let sign_in = async |secrets: Secrets| {
            assert_eq!(secrets, both);
            passed(record.servers.clone())
        };
        let request = request(&record);
        let explainer = Explainer::new(&request, &|_| {});
        let verified = verifier.verify(&record, &explainer, sign_in).await.unwrap();
        assert_eq!(verified.found(), Some(Found::Right));
        let kept = Records::in_folder(home.path()).all().unwrap();
        assert_eq!(kept[0].account.outgoing(), Outgoing::OwnPassword);
    }

    /// What a pretend report says that the servers took.
    const PRETEND: &str = "pretend";

    /// As a version left it that did not keep where a password was proven.
    fn kept_before(address: &Address) -> Memory {
        let mut memory = Memory::default();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            memory.set_own(&OwnEntry::password(address, protocol), PRETEND).unwrap();
        }
        memory
    }

    /// True if somebody has a turn.
    fn are_held(turns: &Path) -> bool {
        let Ok(all) = std::fs::read_dir(turns) else { return false };
        all.into_iter().any(|turn| Disk::new(turn.unwrap().path()).try_lock().unwrap().is_none())
    }

    fn instrumented(memory: &Memory, observer: Observer) -> Keychain {
        let memory = memory.clone();
        Keychain::over(move || {
            Vault::new(Instrumented::new(memory.clone(), observer.clone()), InMemory::default())
        })
    }

    fn keychain_of(memory: &Memory) -> Keychain {
        let memory = memory.clone();
        Keychain::over(move || Vault::new(memory.clone(), InMemory::default()))
    }

    /// Servers of these names, for outgoing and for incoming mail.
    fn hosts(names: [&str; 2]) -> Servers {
        let known = bridge(None).servers;
        let [smtp, imap] = names.map(str::to_owned);
        Servers { smtp: Server { host: smtp, ..known.smtp }, imap: Server { host: imap, ..known.imap } }
    }

    fn bridge(certificate: Option<Fingerprint>) -> AccountRecord {
        let account = Account::of(Address::parse("anna@proton.me").unwrap());
        let servers = account.servers().unwrap();
        AccountRecord { account, servers, certificate, last_good: Some(1), past: Past::default() }
    }

    /// Nothing is looked at on the way to a program on this computer.
    fn request(record: &AccountRecord) -> Request {
        Request {
            servers: record.servers.clone(),
            provider: record.account.provider(),
            network: net::Network::default(),
            last_good: None,
            pages: vec![],
        }
    }

    /// A keychain with the password of an account, which tells of what is asked of it.
    fn stored(record: &AccountRecord, observer: Observer) -> Keychain {
        let mut memory = Memory::default();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            memory.set_own(&OwnEntry::password(record.account.address(), protocol), "T4kz!mW9-plon").unwrap();
        }
        instrumented(&memory, observer)
    }

    fn failed(protocol: Protocol, cause: Cause) -> LegEnd {
        LegEnd::Failed(CheckError {
            protocol,
            stage: Stage::SignIn,
            cause,
            may_be: vec![],
            temporary: cause.passes(),
            reply: Some(Reply { code: Some(535), enhanced: None, said: "no".into() }),
            facts: BTreeMap::new(),
        })
    }

    fn passed(servers: Servers) -> CheckOutcome {
        ended(&servers, LegEnd::Passed, LegEnd::Passed)
    }

    fn ended(servers: &Servers, smtp: LegEnd, imap: LegEnd) -> CheckOutcome {
        let Servers { smtp: outgoing, imap: incoming } = servers.clone();
        CheckOutcome::pretend(Leg::pretend(outgoing, smtp), Leg::pretend(incoming, imap))
    }
}
