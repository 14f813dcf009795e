//! Where it is not known how to reach other programs' items: none are listed.

use super::own_store::open_own;
use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Contents, Listed, Record};

/// No items of other programs.
#[derive(Default)]
pub(super) struct NoItems;

#[expect(clippy::unnecessary_wraps, reason = "it fails elsewhere")]
impl NoItems {
    pub(super) fn available(&mut self) -> Result<(), KeychainError> {
        open_own().map(|_| ())
    }

    pub(super) fn unlock_default(&mut self) -> Result<(), KeychainError> {
        self.available()
    }

    pub(super) fn unlock(&mut self, _: &Collection) -> Result<(), KeychainError> {
        Ok(())
    }

    pub(super) fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        Ok(vec![])
    }

    pub(super) fn search(&mut self, _: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        Ok(vec![])
    }

    pub(super) fn look(&mut self, _: &str, _: &Collection) -> Result<Option<Listed>, KeychainError> {
        Ok(None)
    }

    pub(super) fn read(&mut self, _: &Listed) -> Result<Option<Contents>, KeychainError> {
        Ok(None)
    }

    pub(super) fn delete(&mut self, _: &Listed) -> Result<(), KeychainError> {
        Ok(())
    }

    pub(super) fn replace(&mut self, _: &Listed, _: &Contents) -> Result<(), KeychainError> {
        Err(KeychainError::Failed("items of other programs are not known on this system".to_owned()))
    }

    pub(super) fn restore(&mut self, _: &Record) -> Result<Listed, KeychainError> {
        Err(KeychainError::Failed("items of other programs are not known on this system".to_owned()))
    }
}
