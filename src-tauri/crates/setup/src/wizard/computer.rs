//! What the wizard has to know of the computer that it runs on.

/// The computer that the wizard runs on.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Computer {
    /// Its system.
    pub system: System,
    /// What it is called, as a person knows it; `None` if it has no name of its own.
    pub name: Option<String>,
}

/// A system, as far as a step depends on it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum System {
    /// Apple Mail signs in to some providers by itself there.
    MacOs,
    /// Any other.
    #[default]
    Other,
}
