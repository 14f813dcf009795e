//! Other mail programs: which are on this computer, where they keep old passwords, and what their settings
//! tell of those.

pub mod by_hand;
pub mod folders;
pub mod installed;
pub mod places;
pub(crate) mod settings;
mod traces;
