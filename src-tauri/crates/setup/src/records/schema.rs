//! The version that stands in each file of ours.

use serde::Deserialize;

/// True if a file says that it is of a later version than this, whatever else is in it.
pub(super) fn is_later(file: &[u8], than: u32) -> bool {
    serde_json::from_slice(file).is_ok_and(|Versioned { schema }| schema > u64::from(than))
}

#[derive(Deserialize)]
struct Versioned {
    schema: u64,
}
