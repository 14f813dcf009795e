//! What a person does with a notification.

/// What a person does with a notification.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Answer {
    Pressed,
    Closed,
}
