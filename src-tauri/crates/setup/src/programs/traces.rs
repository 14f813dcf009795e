//! What is left behind where programs keep passwords.

pub(super) mod outlook;
pub(super) mod text;
