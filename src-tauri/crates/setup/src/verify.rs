//! Verifying a stored password: unless there is a pause it is recalled, checked, and what came of it is remembered.

use crate::clock::now;
use crate::pause::{Attempt, Attempts};
use crate::records::{AccountRecord, Picture, Records, RecordsError, Refused};
use account::{Account, Fingerprint, Outgoing, Protocol, Secrets, Servers};
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
    /// Mail programs use both entries: one that is missing, differs or is for another server is as bad as none.
    NotStored,
    /// Too many passwords of the account were refused: nothing is sent until the pause is over.
    Paused(Refused),
    /// Both servers were asked.
    Checked {
        /// The password that was stored, or one for each protocol.
        secrets: Secrets,
        /// What came of it.
        attempt: Box<Attempt>,
        /// Whether it could be written down that it was good. If not, the answer is no less right.
        recorded: Result<(), RecordsError>,
    },
}

impl Verifier {
    /// Verifies the stored password of an account at its servers, with a certificate that was `chosen` for it, if one
    /// was. It is checked by `sign_in`, which is not called in a pause, nor without a password.
    ///
    /// # Errors
    /// If the keychain does not answer, or says no.
    pub async fn verify<Checking>(
        &self,
        account: &Account,
        servers: &Servers,
        chosen: Option<Fingerprint>,
        sign_in: impl FnOnce(Secrets) -> Checking,
    ) -> Result<Verification, KeychainError>
    where
        Checking: Future<Output = Report>,
    {
        let address = account.address();
        // Nobody is asked to unlock a keychain for nothing.
        if let Some(refused) = self.attempts.pause(address) {
            return Ok(Verification::Paused(refused));
        }
        let Some(secrets) = recall(&self.keychain, account, servers).await? else {
            return Ok(Verification::NotStored);
        };
        let checked = self.attempts.attempt(address, || sign_in(secrets.clone())).await;
        let attempt = match checked {
            Ok(attempt) => Box::new(attempt),
            Err(refused) => return Ok(Verification::Paused(refused)),
        };
        let recorded = match &self.records {
            Some(records) => record(records, account, chosen, &attempt.report),
            None => Ok(()),
        };
        Ok(Verification::Checked { secrets, attempt, recorded })
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

/// The stored password of an account, if both entries are there and for these servers: one that is missing or differs
/// must not be vouched for by the other. Whether they may differ, and to whose server the one for outgoing mail goes,
/// stands in a file that anyone can edit; so the keychain has to say it, too.
pub(crate) async fn recall(
    keychain: &Keychain,
    account: &Account,
    servers: &Servers,
) -> Result<Option<Secrets>, KeychainError> {
    let address = account.address();
    let smtp = keychain.recall(address, Protocol::Smtp).await?;
    let imap = keychain.recall(address, Protocol::Imap).await?;
    let (Some(smtp), Some(imap)) = (smtp, imap) else { return Ok(None) };
    let are_right = match account.outgoing() {
        Outgoing::AsIncoming => smtp == imap,
        Outgoing::OwnPassword => keychain.outgoing_server(address).await?.is_none(),
        Outgoing::OtherServer => keychain.outgoing_server(address).await? == Some(servers.smtp.host.clone()),
    };
    Ok(are_right.then(|| Secrets::each(smtp, imap)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::records::RefusalRecords;
    use account::folder::InMemory;
    use account::secret::Secret;
    use account::{Address, Server};
    use check::{Leg, Verified};
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
        let servers = account.servers().unwrap();
        let sign_in = async |secrets: Secrets| {
            assert_eq!(secrets, Secret::new("T4kz!mW9-plon".to_owned()).into());
            passed(account.servers().unwrap())
        };
        let verified = verifier.verify(&account, &servers, chosen, sign_in).await.unwrap();
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
        let sign_in = async |_: Secrets| -> Report { panic!("signed in") };
        let verified = verifier.verify(&account, &account.servers().unwrap(), None, sign_in).await.unwrap();
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
        let sign_in = async |_: Secrets| -> Report { panic!("signed in") };
        let verified = verifier.verify(&account, &account.servers().unwrap(), None, sign_in).await.unwrap();
        assert!(matches!(verified, Verification::Paused(_)), "{verified:?}");
    }

    #[tokio::test]
    async fn a_password_for_outgoing_mail_goes_to_the_server_it_was_kept_for_alone() {
        let at = |host: &str| {
            let servers = bridge().servers().unwrap();
            Servers { smtp: Server { host: host.to_owned(), ..servers.smtp }, ..servers }
        };
        let [own, other] = ["for incoming", "for outgoing"].map(|text| Secret::new(text.to_owned()));
        for (kept, kept_at, on_record, host, is_recalled) in [
            (Outgoing::AsIncoming, "127.0.0.1", Outgoing::AsIncoming, "127.0.0.1", true),
            (Outgoing::AsIncoming, "127.0.0.1", Outgoing::OtherServer, "evil.example", false),
            (Outgoing::OwnPassword, "127.0.0.1", Outgoing::OwnPassword, "127.0.0.1", true),
            (Outgoing::OwnPassword, "127.0.0.1", Outgoing::AsIncoming, "127.0.0.1", false),
            (Outgoing::OwnPassword, "127.0.0.1", Outgoing::OtherServer, "evil.example", false),
            (
                Outgoing::OtherServer,
                "mail.access.example",
                Outgoing::OtherServer,
                "mail.access.example",
                true,
            ),
            (Outgoing::OtherServer, "mail.access.example", Outgoing::OtherServer, "evil.example", false),
            (Outgoing::OtherServer, "mail.access.example", Outgoing::OwnPassword, "127.0.0.1", false),
        ] {
            let memory = Memory::default();
            let keychain = Keychain::over(move || Vault::new(memory.clone(), InMemory::default()));
            let secrets = match kept {
                Outgoing::AsIncoming => own.clone().into(),
                Outgoing::OwnPassword | Outgoing::OtherServer => Secrets::each(other.clone(), own.clone()),
            };
            let account = bridge().sending(kept);
            keychain.keep(&account, &Verified::pretend(at(kept_at), secrets.clone())).await.unwrap();
            let recalled = recall(&keychain, &account.sending(on_record), &at(host)).await.unwrap();
            assert_eq!(recalled, is_recalled.then_some(secrets), "{kept:?} {on_record:?} {host}");
        }
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
