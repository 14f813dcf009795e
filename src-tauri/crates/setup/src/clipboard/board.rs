//! Where copied text lies: the system's clipboard, or a place in memory.

#[cfg(test)]
use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use account::secret::Secret;

use super::error::ClipboardError;

/// A place for one copied text.
pub(super) trait Board: Send {
    /// Puts a password there, marked as one.
    fn put(&mut self, secret: &Secret) -> Result<(), ClipboardError>;

    /// Whether this very password is there.
    fn has(&mut self, secret: &Secret) -> bool;

    /// Takes away what is there.
    fn clear(&mut self);
}

/// The system's clipboard.
pub(super) struct System {
    board: arboard::Clipboard,
}

impl System {
    pub(super) fn open() -> Result<Self, ClipboardError> {
        arboard::Clipboard::new().map(|board| Self { board }).map_err(|_| ClipboardError::Missing)
    }
}

impl Board for System {
    fn put(&mut self, secret: &Secret) -> Result<(), ClipboardError> {
        let set = marked(self.board.set());
        set.text(secret.expose()).map_err(|error| {
            let missing = matches!(error, arboard::Error::ClipboardNotSupported);
            if missing { ClipboardError::Missing } else { ClipboardError::Refused }
        })
    }

    fn has(&mut self, secret: &Secret) -> bool {
        let text = self.board.get_text().map(Zeroizing::new);
        text.is_ok_and(|text| text.as_str() == secret.expose())
    }

    fn clear(&mut self) {
        // There is nobody left to tell.
        let _ = self.board.clear();
    }
}

/// Marked for histories and clouds to leave it out.
fn marked(set: arboard::Set<'_>) -> arboard::Set<'_> {
    #[cfg(target_os = "linux")]
    let set = arboard::SetExtLinux::exclude_from_history(set);
    #[cfg(target_os = "macos")]
    let set = arboard::SetExtApple::exclude_from_history(set);
    #[cfg(windows)]
    let set = {
        use arboard::SetExtWindows as _;
        set.exclude_from_monitoring().exclude_from_cloud().exclude_from_history()
    };
    set
}

/// A place in memory. Clones share it.
#[cfg(test)]
#[derive(Clone, Debug, Default)]
pub(super) struct InMemory {
    text: Arc<Mutex<Zeroizing<String>>>,
}

#[cfg(test)]
impl InMemory {
    pub(super) fn text(&self) -> String {
        self.text.lock().unwrap().to_string()
    }

    pub(super) fn set(&self, text: &str) {
        *self.text.lock().unwrap() = Zeroizing::new(text.to_owned());
    }
}

#[cfg(test)]
impl Board for InMemory {
    fn put(&mut self, secret: &Secret) -> Result<(), ClipboardError> {
        let mut text = self.text.lock().unwrap_or_else(PoisonError::into_inner);
        *text = Zeroizing::new(secret.expose().to_owned());
        Ok(())
    }

    fn has(&mut self, secret: &Secret) -> bool {
        self.text.lock().is_ok_and(|text| text.as_str() == secret.expose())
    }

    fn clear(&mut self) {
        self.text.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
