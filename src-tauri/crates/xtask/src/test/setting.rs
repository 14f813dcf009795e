//! What is known before the first tier.

use super::checkout::Checkout;
use crate::packages::Absent;

/// What every tier is told.
pub(super) struct Setting {
    /// The checkout before any test ran.
    pub(super) before: Checkout,
    pub(super) absent: Absent,
}
