//! Where copied text lies: the system's clipboard, or a place in memory.

#[cfg(test)]
use std::sync::atomic::{AtomicUsize, Ordering};
#[cfg(test)]
use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use account::secret::Secret;

use super::error::ClipboardError;

/// A place for one copied text.
pub(super) trait Board: Send {
    /// Puts a password there, marked as one.
    fn put(&mut self, secret: &Secret) -> Result<(), ClipboardError>;

    /// Takes this very password off; anything else that is there stays. An error if that cannot be seen or done at the
    /// moment, as while another program has the clipboard open.
    fn take_off(&mut self, secret: &Secret) -> Result<(), ClipboardError>;
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

    fn take_off(&mut self, secret: &Secret) -> Result<(), ClipboardError> {
        match self.board.get_text().map(Zeroizing::new) {
            Ok(text) if text.as_str() == secret.expose() => {
                self.board.clear().map_err(|_| ClipboardError::Refused)
            }
            // Nothing is there, or nothing that could be it, or there is no clipboard any more.
            Ok(_)
            | Err(
                arboard::Error::ContentNotAvailable
                | arboard::Error::ConversionFailure
                | arboard::Error::ClipboardNotSupported,
            ) => Ok(()),
            Err(_) => Err(ClipboardError::Refused),
        }
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
    busy: Arc<AtomicUsize>,
}

#[cfg(test)]
impl InMemory {
    /// Another program has it open for as many questions.
    pub(super) fn is_busy(&self, questions: usize) {
        self.busy.store(questions, Ordering::Relaxed);
    }

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

    fn take_off(&mut self, secret: &Secret) -> Result<(), ClipboardError> {
        let less = |left: usize| left.checked_sub(1);
        if self.busy.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok() {
            return Err(ClipboardError::Refused);
        }
        let mut text = self.text.lock().unwrap_or_else(PoisonError::into_inner);
        if text.as_str() == secret.expose() {
            text.clear();
        }
        Ok(())
    }
}
