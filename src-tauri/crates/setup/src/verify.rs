//! Verifying a stored password: it is recalled, checked, and what came of it is remembered.

use crate::pause;
use crate::records::{AccountRecord, Records, RefusalRecords, Refused};
use crate::session::recall;
use account::secret::Secret;
use check::{Progress, Report, sign_in};
use keychain::{Keychain, KeychainError};
use net::Network;

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
        report: Box<Report>,
    },
}

/// Verifies the stored password of an account, unless there is a pause. `now` tells the time in seconds since 1970
/// UTC.
///
/// # Errors
/// If the keychain does not answer, or says no.
pub async fn verify(
    record: &AccountRecord,
    keychain: &Keychain,
    records: &Records,
    refusals: &RefusalRecords,
    network: &Network,
    now: fn() -> u64,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<Verification, KeychainError> {
    // What cannot be read holds nobody up.
    let account = &record.account;
    let refused = refusals.of(account.address(), now()).ok().flatten();
    if let Some(refused) = refused.filter(|refused| refused.pause(now()).is_some()) {
        return Ok(Verification::Paused(refused));
    }
    let Some(secret) = recall(keychain, account.address()).await? else {
        return Ok(Verification::NotStored);
    };
    let network = &Network { chosen: record.certificate, ..network.clone() };
    let report = sign_in(network, &record.servers, &secret, account.key(), progress).await;
    // A date or a refusal that cannot be written down makes the answer no less right.
    let _ = pause::settle(refusals, account.address(), &report, now());
    if let Some(verified) = report.verified() {
        let _ = records.save(AccountRecord::of(account, record.certificate, verified));
    }
    Ok(Verification::Checked { secret, report: Box::new(report) })
}
