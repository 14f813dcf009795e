//! The app password on the clipboard: for a while, marked for histories and clouds to leave it out, and taken
//! off again unless something else was copied since.
//!
//! How it is marked differs by system and is `arboard`'s work: on Windows
//! `ExcludeClipboardContentFromMonitorProcessing` and its kin, on macOS `org.nspasteboard.ConcealedType`, on Linux
//! `x-kde-passwordManagerHint`. A history that does not look at the mark keeps what it sees. On X11 and Wayland the
//! contents live in the program that offers them, so they end with it, however that ends; on Windows and macOS
//! a program that is killed leaves them behind.

mod board;
mod error;

use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::{oneshot, watch};

use account::secret::Secret;

use self::board::{Board, System};
pub use self::error::ClipboardError;

/// How long a password stays.
pub const KEPT: Duration = Duration::from_secs(60);

/// The clipboard of this session. Clones are the same one; when the last is gone, so is the password.
#[derive(Clone)]
pub struct Clipboard {
    desk: Arc<Desk>,
}

impl Clipboard {
    /// The system's. It is not opened before something is copied.
    pub fn of_the_system() -> Self {
        Self::over(|| System::open().map(|board| Box::new(board) as Box<dyn Board>), KEPT)
    }

    /// One that nobody sees.
    #[cfg(test)]
    pub(crate) fn in_memory() -> Self {
        Self::over(|| Ok(Box::new(board::InMemory::default())), KEPT)
    }

    fn over(
        open: impl Fn() -> Result<Box<dyn Board>, ClipboardError> + Send + 'static,
        kept: Duration,
    ) -> Self {
        let (orders, heard) = mpsc::channel();
        let (until, _) = watch::channel(None);
        let keeper = Keeper { open: Box::new(open), kept, board: None, held: None, until: until.clone() };
        let thread = thread::spawn(move || keeper.work(&heard));
        let desk = Desk { orders: Mutex::new(Some(orders)), thread: Mutex::new(Some(thread)), until };
        Self { desk: Arc::new(desk) }
    }

    /// Copies a password, for [`KEPT`].
    ///
    /// # Errors
    /// If there is no clipboard, or it cannot be used.
    pub async fn copy(&self, secret: Secret) -> Result<(), ClipboardError> {
        let (answer, told) = oneshot::channel();
        self.desk.order(Order::Copy { secret, answer });
        told.await.unwrap_or(Err(ClipboardError::Refused))
    }

    /// Takes the password off at once, if it is still there.
    pub async fn clear(&self) {
        let (answer, told) = oneshot::channel();
        self.desk.order(Order::Clear { answer });
        let _ = told.await;
    }

    /// Until when a password of ours is on it, in seconds since 1970 UTC; `None` if there is none.
    pub fn until(&self) -> watch::Receiver<Option<u64>> {
        self.desk.until.subscribe()
    }
}

impl std::fmt::Debug for Clipboard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clipboard")
    }
}

struct Desk {
    orders: Mutex<Option<Sender<Order>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    until: watch::Sender<Option<u64>>,
}

impl Desk {
    fn order(&self, order: Order) {
        if let Some(orders) = &*self.orders.lock().unwrap_or_else(PoisonError::into_inner) {
            // A keeper that is gone does not answer, which says enough.
            let _ = orders.send(order);
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(self.orders.get_mut().unwrap_or_else(PoisonError::into_inner).take());
        if let Some(thread) = self.thread.get_mut().unwrap_or_else(PoisonError::into_inner).take() {
            let _ = thread.join();
        }
    }
}

enum Order {
    Copy { secret: Secret, answer: oneshot::Sender<Result<(), ClipboardError>> },
    Clear { answer: oneshot::Sender<()> },
}

/// Does all that touches the clipboard, on a thread of its own: another program may take its time to answer.
struct Keeper {
    open: Box<dyn Fn() -> Result<Box<dyn Board>, ClipboardError> + Send>,
    kept: Duration,
    board: Option<Box<dyn Board>>,
    held: Option<Held>,
    until: watch::Sender<Option<u64>>,
}

struct Held {
    secret: Secret,
    over: Instant,
    /// As it is shown. It passes while the computer sleeps, which `over` may not.
    until: SystemTime,
}

impl Held {
    /// How long it stays, by the clock that is ahead: neither sleep nor a clock that is set back makes it longer.
    fn left(&self, now: Instant, time: SystemTime) -> Duration {
        let shown = self.until.duration_since(time).unwrap_or_default();
        self.over.saturating_duration_since(now).min(shown)
    }
}

/// How often it is looked at the clock: a wait may stand still while the computer sleeps.
const LOOK: Duration = Duration::from_secs(1);

impl Keeper {
    fn work(mut self, orders: &Receiver<Order>) {
        loop {
            let heard = match &self.held {
                Some(held) => orders.recv_timeout(held.left(Instant::now(), SystemTime::now()).min(LOOK)),
                None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match heard {
                Ok(Order::Copy { secret, answer }) => {
                    let copied = self.copy(secret);
                    let _ = answer.send(copied);
                }
                Ok(Order::Clear { answer }) => {
                    self.clear_before_the_end();
                    let _ = answer.send(());
                }
                Err(RecvTimeoutError::Timeout) => {
                    let over = |held: &Held| held.left(Instant::now(), SystemTime::now()).is_zero();
                    if self.held.as_ref().is_some_and(over) && self.clear().is_err() {
                        self.look_again();
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return self.clear_before_the_end(),
            }
        }
    }

    fn copy(&mut self, secret: Secret) -> Result<(), ClipboardError> {
        if self.board.is_none() {
            self.board = Some((self.open)()?);
        }
        let board = self.board.as_mut().ok_or(ClipboardError::Missing)?;
        board.put(&secret)?;
        let until = SystemTime::now() + self.kept;
        self.held = Some(Held { secret, over: Instant::now() + self.kept, until });
        self.until.send_replace(until.duration_since(SystemTime::UNIX_EPOCH).ok().map(|over| over.as_secs()));
        Ok(())
    }

    /// There is no later time to do it.
    fn clear_before_the_end(&mut self) {
        const TRIES: usize = 20;
        const PAUSE: Duration = Duration::from_millis(100);
        for _ in 0..TRIES {
            if self.clear().is_ok() {
                return;
            }
            thread::sleep(PAUSE);
        }
    }

    /// It may be there still.
    fn look_again(&mut self) {
        if let Some(held) = &mut self.held {
            held.over = Instant::now() + LOOK;
            held.until = SystemTime::now() + LOOK;
        }
    }

    /// What was copied since is somebody else's, and stays.
    fn clear(&mut self) -> Result<(), ClipboardError> {
        if let (Some(held), Some(board)) = (&self.held, &mut self.board) {
            board.take_off(&held.secret)?;
        }
        self.held = None;
        // Opened anew for the next: a display may be gone by then.
        self.board = None;
        self.until.send_replace(None);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret() -> Secret {
        Secret::new("abcdefghijklmnop".to_owned())
    }

    fn clipboard(kept: Duration) -> (Clipboard, board::InMemory) {
        let board = board::InMemory::default();
        let shared = board.clone();
        (Clipboard::over(move || Ok(Box::new(shared.clone())), kept), board)
    }

    #[tokio::test]
    async fn a_password_is_there_for_a_while_and_then_gone() {
        let (clipboard, board) = clipboard(Duration::from_millis(20));
        let mut until = clipboard.until();
        clipboard.copy(secret()).await.unwrap();
        until.wait_for(Option::is_none).await.unwrap();
        assert_eq!(board.text(), "");
    }

    /// On Windows one program at a time can open it.
    #[tokio::test]
    async fn a_clipboard_that_is_busy_is_asked_again_until_the_password_is_off() {
        let (clipboard, board) = clipboard(Duration::from_millis(20));
        let mut until = clipboard.until();
        clipboard.copy(secret()).await.unwrap();
        board.is_busy(1);
        until.wait_for(Option::is_none).await.unwrap();
        assert_eq!(board.text(), "");

        clipboard.copy(secret()).await.unwrap();
        board.is_busy(2);
        drop(clipboard);
        assert_eq!(board.text(), "");
    }

    #[test]
    fn a_computer_that_slept_does_not_keep_it_longer_than_shown() {
        let (now, time) = (Instant::now(), SystemTime::now());
        let held = Held { secret: secret(), over: now + KEPT, until: time + KEPT };
        let some = Duration::from_secs(20);
        assert_eq!(held.left(now + some, time + some), KEPT - some);
        assert_eq!(held.left(now + some, time + 10 * KEPT), Duration::ZERO, "it slept");
        assert_eq!(held.left(now + KEPT, time - 10 * KEPT), Duration::ZERO, "the clock was set back");
    }

    #[tokio::test]
    async fn what_was_copied_since_stays() {
        let (clipboard, board) = clipboard(Duration::from_secs(3600));
        clipboard.copy(secret()).await.unwrap();
        assert_eq!(board.text(), "abcdefghijklmnop");
        board.set("a recipe");
        clipboard.clear().await;
        assert_eq!(board.text(), "a recipe");
        assert_eq!(*clipboard.until().borrow(), None);
    }

    #[tokio::test]
    async fn the_end_of_the_program_takes_it_off() {
        let (clipboard, board) = clipboard(Duration::from_secs(3600));
        let other = clipboard.clone();
        clipboard.copy(secret()).await.unwrap();
        drop(clipboard);
        assert_eq!(board.text(), "abcdefghijklmnop");
        drop(other);
        assert_eq!(board.text(), "");
    }

    #[tokio::test]
    async fn a_session_without_a_clipboard_says_so() {
        let clipboard = Clipboard::over(|| Err(ClipboardError::Missing), KEPT);
        assert_eq!(clipboard.copy(secret()).await, Err(ClipboardError::Missing));
        assert_eq!(*clipboard.until().borrow(), None);
    }
}
