//! What a typed line can mean.

use setup::wizard::Event;
use zeroize::Zeroizing;

/// A field of a form that was typed; it may be a password.
pub(super) type Draft = Zeroizing<String>;

/// What a typed line means.
#[derive(Debug)]
pub(super) enum Answer {
    /// The person does this.
    Does(Event),
    /// One field of a form.
    Field(Draft),
    /// The person leaves the wizard.
    Leaves,
    /// It is none of the choices.
    Unknown,
    /// It names no file that can be read.
    Unreadable,
}
