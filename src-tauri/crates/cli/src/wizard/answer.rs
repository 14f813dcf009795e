//! What a typed line can mean.

use setup::wizard::Event;

/// What a typed line means.
#[derive(Debug)]
pub(super) enum Answer {
    /// The person does this.
    Does(Event),
    /// One field of a form.
    Field(String),
    /// The person leaves the wizard.
    Leaves,
    /// It is none of the choices.
    Unknown,
    /// It names no file that can be read.
    Unreadable,
}
