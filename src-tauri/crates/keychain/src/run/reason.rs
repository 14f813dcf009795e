//! Why an item was left as it is.

/// Why an item was left: words `kept-…`.
#[cfg(test)]
const REASONS: [&str; 9] =
    [CHANGED, FAILED, LOCKED, NOT_CHECKED, REPLACED, STOPPED, TAKEN_BACK, UNREADABLE, VANISHED];
pub(super) const CHANGED: &str = "changed";
pub(super) const FAILED: &str = "failed";
pub(super) const LOCKED: &str = "locked";
pub(super) const NOT_CHECKED: &str = "notChecked";
pub(super) const REPLACED: &str = "replaced";
pub(super) const STOPPED: &str = "stopped";
pub(super) const TAKEN_BACK: &str = "takenBack";
pub(super) const UNREADABLE: &str = "unreadable";
pub(super) const VANISHED: &str = "vanished";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_words() {
        let words = words::Words::english();
        for why in REASONS {
            assert!(words.has(&format!("kept-{why}")), "{why}");
        }
    }
}
