//! What is known of this computer, whatever page is shown.

use std::collections::BTreeMap;

use super::disclosure::Disclosure;
use super::effect::Effect;
use super::page::{KnownAccount, WatchView};
use crate::advice::{self, Advice};
use crate::records::{AccountRecord, Finding, RecordsError};
use keychain::{Backup, KeychainError};

/// What was found on this computer at the start.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) accounts: Vec<AccountRecord>,
    /// What the last check of each found, by address in lower case.
    pub(super) findings: BTreeMap<String, Finding>,
    /// When that was read, in seconds since 1970 UTC.
    pub(super) looked: u64,
    /// How the daily check is.
    pub(super) watch: WatchView,
    /// What the provider's own autoconfig may hear.
    pub(super) disclosure: Disclosure,
    pub(super) backups: Vec<Backup>,
    pub(super) recovered: Vec<String>,
    pub(super) keychain: Option<Advice>,
    pub(super) records: Option<Advice>,
}

impl Known {
    pub(super) fn take(
        &mut self,
        accounts: Result<Vec<AccountRecord>, RecordsError>,
        recovered: Result<Vec<String>, KeychainError>,
        backups: Result<Vec<Backup>, KeychainError>,
    ) {
        match accounts {
            Ok(accounts) => (self.accounts, self.records) = (accounts, None),
            Err(error) => self.records = Some(advice::on_records(&error)),
        }
        let mut trouble = None;
        match recovered {
            Ok(recovered) => self.recovered.extend(recovered),
            Err(error) => trouble = Some(error),
        }
        match backups {
            Ok(backups) => self.backups = backups,
            Err(error) => trouble = trouble.or(Some(error)),
        }
        self.keychain = trouble.map(|error| advice::on_keychain(&error));
    }

    /// Takes whether the keychain opened; what it holds is looked at then.
    pub(super) fn unlocked(&mut self, unlocked: Result<(), KeychainError>) -> Vec<Effect> {
        match unlocked {
            Ok(()) => vec![Effect::LookAround],
            Err(error) => {
                self.keychain = Some(advice::on_unlocking(&error));
                vec![]
            }
        }
    }

    pub(super) fn account(&self, address: &str) -> Option<&AccountRecord> {
        self.accounts.iter().find(|record| record.account.address().is(address))
    }

    pub(super) fn views(&self) -> Vec<KnownAccount> {
        self.accounts
            .iter()
            .map(|record| KnownAccount::of(record, self.finding(record), self.looked))
            .collect()
    }

    pub(super) fn finding(&self, record: &AccountRecord) -> Option<&Finding> {
        self.findings.get(&record.account.address().lower_case())
    }
}
