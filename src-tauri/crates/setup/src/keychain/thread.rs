//! Where keychain calls run: on one dedicated thread, each with a deadline.
//!
//! A call that never returns (a prompt that nobody answers) costs its thread, which is abandoned; the
//! next call starts a fresh one.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;

use tokio::sync::oneshot;

use super::KeychainError;
use super::vault::Vault;

/// How long a call may take when it can wait for the person's answer in a window of the keychain's.
pub(super) const WITH_PROMPT: Duration = Duration::from_secs(120);

/// How long a call may take that never prompts.
pub(super) const WITHOUT_PROMPT: Duration = Duration::from_secs(20);

/// The place where calls run.
pub(super) enum Calls {
    /// On the caller's thread: for what never waits.
    Here(Mutex<Vault>),
    /// On a thread that can be abandoned.
    Thread {
        /// Makes what the calls work on; runs on the thread.
        make: Arc<dyn Fn() -> Vault + Send + Sync>,
        /// To the newest thread.
        queue: Mutex<Option<Queue>>,
    },
}

impl Calls {
    /// Runs a call and waits for it, at most until the deadline. Dropping the future gives the call up:
    /// it does not begin if it has not begun, and `Running` tells it to stop if it has.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        deadline: Duration,
        work: impl FnOnce(&mut Vault, &Running) -> Result<T, KeychainError> + Send + 'static,
    ) -> Result<T, KeychainError> {
        match self {
            Self::Here(vault) => work(&mut locked(vault), &Running::default()),
            Self::Thread { make, queue } => {
                let running = Running::default();
                let _given_up = GiveUpOnDrop(running.clone());
                let (answer, wait) = oneshot::channel();
                let job: Job = Box::new(move |vault| {
                    if running.check().is_ok() {
                        // The receiver is gone when the caller has given up; nobody wants the answer then.
                        let _ = answer.send(work(vault, &running));
                    }
                });
                let queue_id = send(make, &mut locked(queue), job)?;
                match tokio::time::timeout(deadline, wait).await {
                    Ok(Ok(answer)) => answer,
                    Ok(Err(_)) => Err(KeychainError::Failed("the keychain thread ended".to_owned())),
                    Err(_) => {
                        abandon(&mut locked(queue), queue_id);
                        Err(KeychainError::TimedOut)
                    }
                }
            }
        }
    }
}

/// Tells a call whether somebody still waits for it.
#[derive(Clone, Debug, Default)]
pub(super) struct Running {
    given_up: Arc<AtomicBool>,
}

impl Running {
    /// An error once nobody waits any longer. To be asked before each step that changes something.
    pub(super) fn check(&self) -> Result<(), KeychainError> {
        if self.given_up.load(Ordering::SeqCst) { Err(KeychainError::TimedOut) } else { Ok(()) }
    }
}

struct GiveUpOnDrop(Running);

impl Drop for GiveUpOnDrop {
    fn drop(&mut self) {
        self.0.given_up.store(true, Ordering::SeqCst);
    }
}

type Job = Box<dyn FnOnce(&mut Vault) + Send>;

/// The way to one thread.
pub(super) struct Queue {
    id: u64,
    jobs: mpsc::Sender<Job>,
}

/// Queues a job on the newest thread, or on a fresh one if that has ended; says which took it.
fn send(
    make: &Arc<dyn Fn() -> Vault + Send + Sync>,
    queue: &mut Option<Queue>,
    job: Job,
) -> Result<u64, KeychainError> {
    let (job, id) = match queue {
        None => (job, 0),
        Some(Queue { id, jobs }) => match jobs.send(job) {
            Ok(()) => return Ok(*id),
            Err(mpsc::SendError(job)) => (job, *id + 1),
        },
    };
    let jobs = start(make.clone())?;
    // Its receiver is alive: it ends only when `jobs` is dropped or a job panics, and none was sent.
    let _ = jobs.send(job);
    *queue = Some(Queue { id, jobs });
    Ok(id)
}

/// Drops the way to a thread that does not answer, so that the next call starts a fresh one.
fn abandon(queue: &mut Option<Queue>, id: u64) {
    if let Some(newest) = queue
        && newest.id == id
    {
        let (jobs, _) = mpsc::channel();
        *newest = Queue { id, jobs };
    }
}

fn start(make: Arc<dyn Fn() -> Vault + Send + Sync>) -> Result<mpsc::Sender<Job>, KeychainError> {
    let (jobs, queue) = mpsc::channel::<Job>();
    std::thread::Builder::new()
        .name("keychain".to_owned())
        .spawn(move || {
            let Ok(mut vault) = catch_unwind(AssertUnwindSafe(|| make())) else { return };
            for job in queue {
                // What a library left behind when it panicked is not used again.
                if catch_unwind(AssertUnwindSafe(|| job(&mut vault))).is_err() {
                    return;
                }
            }
        })
        .map_err(|error| KeychainError::Failed(format!("no thread: {}", error.kind())))?;
    Ok(jobs)
}

/// What a panic in another call left is usable: each call leaves its state on disk or in the keychain.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
