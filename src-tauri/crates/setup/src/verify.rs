//! Verifying a stored password: unless there is a pause it is recalled, checked, and what came of it is remembered.

use crate::clock::now;
use crate::pause::{Attempt, Attempts};
use crate::records::{AccountRecord, Picture, Records, RecordsError, Refused};
use account::secret::Secret;
use account::{Account, Address, Fingerprint, Protocol};
use check::{LegEnd, Report};
use keychain::{Keychain, KeychainError};

/// Verifies what is stored.
#[derive(Clone, Debug)]
pub struct Verifier {
    /// Where the passwords are.
    pub keychain: Keychain,
    /// How often each account was refused.
    pub attempts: Attempts,
    /// Where it is remembered that a password was good; nowhere in a practice.
    pub records: Option<Records>,
}

/// What came of verifying an account.
#[derive(Debug)]
pub enum Verification {
    /// Mail programs use both entries: one that is missing or differs is as bad as none.
    NotStored,
    /// Too many passwords of the account were refused: nothing is sent until the pause is over.
    Paused(Refused),
    /// Both servers were asked.
    Checked {
        /// The password that was stored.
        secret: Secret,
        /// What came of it.
        attempt: Box<Attempt>,
        /// Whether it could be written down that it was good. If not, the answer is no less right.
        recorded: Result<(), RecordsError>,
    },
}

impl Verifier {
    /// Verifies the stored password of an account with a certificate that was `chosen` for it, if one was. It is
    /// checked by `sign_in`, which is not called in a pause, nor without a password.
    ///
    /// # Errors
    /// If the keychain does not answer, or says no.
    pub async fn verify<Checking>(
        &self,
        account: &Account,
        chosen: Option<Fingerprint>,
        sign_in: impl FnOnce(Secret) -> Checking,
    ) -> Result<Verification, KeychainError>
    where
        Checking: Future<Output = Report>,
    {
        let address = account.address();
        // Nobody is asked to unlock a keychain for nothing.
        if let Some(refused) = self.attempts.pause(address) {
            return Ok(Verification::Paused(refused));
        }
        let Some(secret) = recall(&self.keychain, address).await? else {
            return Ok(Verification::NotStored);
        };
        let checked = self.attempts.attempt(address, || sign_in(secret.clone())).await;
        let attempt = match checked {
            Ok(attempt) => Box::new(attempt),
            Err(refused) => return Ok(Verification::Paused(refused)),
        };
        let recorded = match &self.records {
            Some(records) => record(records, account, chosen, &attempt.report),
            None => Ok(()),
        };
        Ok(Verification::Checked { secret, attempt, recorded })
    }
}

/// Remembers what was good: the account with its network if both servers took the password, else the one that did.
fn record(
    records: &Records,
    account: &Account,
    chosen: Option<Fingerprint>,
    report: &Report,
) -> Result<(), RecordsError> {
    let now = now();
    if let Some(verified) = report.verified() {
        let mut record = AccountRecord::of(account, chosen, verified);
        record.past.network = Picture::of_check(report, &net::look(), &records.network_key()?, now);
        return records.save(record);
    }
    let passed = |protocol| report.of(protocol).end == LegEnd::Passed;
    let (smtp, imap) = (passed(Protocol::Smtp), passed(Protocol::Imap));
    if !smtp && !imap {
        return Ok(());
    }
    records.remember(account.address(), |past| {
        past.smtp = if smtp { Some(now) } else { past.smtp };
        past.imap = if imap { Some(now) } else { past.imap };
    })
}

/// The stored password of an account, if both entries are there and alike: one that is missing or differs
/// must not be vouched for by the other.
pub(crate) async fn recall(keychain: &Keychain, address: &Address) -> Result<Option<Secret>, KeychainError> {
    let smtp = keychain.recall(address, Protocol::Smtp).await?;
    let imap = keychain.recall(address, Protocol::Imap).await?;
    Ok(smtp.filter(|smtp| imap.as_ref() == Some(smtp)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::records::RefusalRecords;
    use account::Servers;
    use account::folder::InMemory;
    use check::Leg;
    use keychain::Vault;
    use keychain::memory::Memory;
    use keychain::store::{OwnEntry, Store as _};
    use keychain::watched::{Watched, Watcher};

    #[tokio::test]
    async fn a_good_one_is_on_record_with_its_certificate() {
        let home = tempfile::tempdir().unwrap();
        let account = bridge();
        let chosen = Some(Fingerprint::of(b"a certificate"));
        let verifier = Verifier {
            keychain: stored(&account, std::sync::Arc::new(|_| Ok(()))),
            attempts: Attempts::counted_in(RefusalRecords::in_memory()),
            records: Some(Records::in_folder(home.path())),
        };
        let sign_in = async |secret: Secret| {
            assert_eq!(secret.expose(), "T4kz!mW9-plon");
            passed(account.servers().unwrap())
        };
        let verified = verifier.verify(&account, chosen, sign_in).await.unwrap();
        assert!(matches!(verified, Verification::Checked { recorded: Ok(()), .. }), "{verified:?}");
        let records = Records::in_folder(home.path()).all().unwrap();
        assert_eq!(records[0].certificate, chosen);
        assert!(records[0].last_good.is_some());
    }

    #[tokio::test]
    async fn in_a_pause_neither_the_keychain_nor_a_server_is_asked() {
        let account = bridge();
        let refusals = RefusalRecords::in_memory();
        refusals.note(account.address(), now(), |_| Some(Duration::from_secs(600))).unwrap();
        let verifier = Verifier {
            keychain: stored(&account, std::sync::Arc::new(|moment| panic!("{moment:?}"))),
            attempts: Attempts::counted_in(refusals),
            records: None,
        };
        let sign_in = async |_: Secret| -> Report { panic!("signed in") };
        let verified = verifier.verify(&account, None, sign_in).await.unwrap();
        assert!(matches!(verified, Verification::Paused(_)), "{verified:?}");
    }

    #[tokio::test]
    async fn a_pause_that_begins_while_the_keychain_is_asked_is_kept_to() {
        let account = bridge();
        let refusals = RefusalRecords::in_memory();
        let (elsewhere, address) = (refusals.clone(), account.address().clone());
        let begins: Watcher = std::sync::Arc::new(move |_| {
            elsewhere.note(&address, now(), |_| Some(Duration::from_secs(600))).unwrap();
            Ok(())
        });
        let verifier = Verifier {
            keychain: stored(&account, begins),
            attempts: Attempts::counted_in(refusals),
            records: None,
        };
        let sign_in = async |_: Secret| -> Report { panic!("signed in") };
        let verified = verifier.verify(&account, None, sign_in).await.unwrap();
        assert!(matches!(verified, Verification::Paused(_)), "{verified:?}");
    }

    fn bridge() -> Account {
        Account::of(Address::parse("anna@proton.me").unwrap())
    }

    /// A keychain with the password of an account, which tells of what is asked of it.
    fn stored(account: &Account, watcher: Watcher) -> Keychain {
        let mut memory = Memory::default();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            memory.set_own(&OwnEntry::password(account.address(), protocol), "T4kz!mW9-plon").unwrap();
        }
        Keychain::over(move || Vault::new(Watched::new(memory.clone(), watcher.clone()), InMemory::default()))
    }

    fn passed(servers: Servers) -> Report {
        let [smtp, imap] = [servers.smtp, servers.imap].map(|server| Leg::pretend(server, LegEnd::Passed));
        Report::pretend(smtp, imap)
    }
}
