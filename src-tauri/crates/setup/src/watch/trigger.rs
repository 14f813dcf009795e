//! What begins a round.

/// What begins a round, and so what is due in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Trigger {
    /// The day, or a person: every account is due that does not rest.
    Day,
    /// A change of the network: of these accounts, those are due that another network may reach, and those that were
    /// not checked lately.
    Network,
}
