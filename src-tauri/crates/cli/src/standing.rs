//! How an account stands, for people.

use std::collections::BTreeMap;

use setup::clock::now;
use setup::records::{AccountRecord, Finding, Standing};

use crate::console::{Console, day};

/// What the last check of an account found.
pub(crate) fn finding_of<'a>(
    record: &AccountRecord,
    findings: &'a BTreeMap<String, Finding>,
) -> Option<&'a Finding> {
    findings.get(&record.account.address().lower_case())
}

/// How an account stands, at a glance.
pub(crate) fn standing_line(
    record: &AccountRecord,
    findings: &BTreeMap<String, Finding>,
    console: &Console,
) -> String {
    let (message, attribute, date) = Standing::of(record, finding_of(record, findings), now()).words();
    let args: Vec<_> = date.into_iter().map(|date| ("date", day(date, &console.words))).collect();
    console.words.attribute(message, attribute, &args)
}
