//! Why nothing was copied.

/// Why nothing was copied.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ClipboardError {
    /// This session has none: there is no display, or its compositor lets no program use it.
    #[error("there is no clipboard in this session")]
    Missing,
    /// Another program holds it, or the system said no.
    #[error("the clipboard cannot be used at the moment")]
    Refused,
}
