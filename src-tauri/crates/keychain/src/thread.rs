//! Where keychain calls run: on one dedicated thread, each with a deadline.
//!
//! A call that never returns (a prompt that nobody answers) costs its thread, which is abandoned; the
//! next call starts a fresh one.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;

use tokio::sync::oneshot;

use super::error::KeychainError;
use super::run::Vault;
use super::running::Running;

/// How long a call may take when it can wait for the person's answer in a window of the keychain's.
pub(super) const WITH_PROMPT: Duration = Duration::from_secs(120);

/// How long a call may take that never prompts.
pub(super) const WITHOUT_PROMPT: Duration = Duration::from_secs(SECONDS_WITHOUT_PROMPT);

/// The same in seconds, of a search too: `$seconds` of the words.
pub const SECONDS_WITHOUT_PROMPT: u64 = 20;

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
                    Ok(Err(_)) => Err(KeychainError::Failed("a panic in the keychain".to_owned())),
                    Err(_) => {
                        abandon(&mut locked(queue), queue_id);
                        Err(KeychainError::TimedOut)
                    }
                }
            }
        }
    }
}

impl Calls {
    /// Lets the next call start a fresh thread: the newest may be at a prompt.
    pub(super) fn leave(&self) {
        if let Self::Thread { queue, .. } = self {
            let mut queue = locked(queue);
            if let Some(id) = queue.as_ref().map(|newest| newest.id) {
                abandon(&mut queue, id);
            }
        }
    }
}

struct GiveUpOnDrop(Running);

impl Drop for GiveUpOnDrop {
    fn drop(&mut self) {
        self.0.give_up();
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
    // Its receiver lives until `jobs` is dropped.
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
            let mut vault = make();
            for job in queue {
                // What a library left behind when it panicked is not used again.
                if catch_unwind(AssertUnwindSafe(|| job(&mut vault))).is_err() {
                    vault = make();
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

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use futures_util::FutureExt;

    use super::*;
    use crate::platform::memory::Memory;
    use account::folder::InMemory;
    use words::language::Language;

    #[test]
    fn the_words_take_the_seconds_of_a_search() {
        let words = Language::english().messages();
        let long = words.lines().find(|line| line.contains(".busy-long =")).unwrap();
        assert!(long.contains("up to { $seconds } seconds"), "{long}");
        assert!(!long.contains(|c: char| c.is_ascii_digit()), "{long}");
    }

    #[tokio::test]
    async fn a_call_that_never_returns_costs_its_thread_and_nothing_else() {
        let calls = calls();
        let (at_the_prompt, mut reached) = oneshot::channel();
        let (release, held) = mpsc::channel::<()>();
        let mut stuck = std::pin::pin!(calls.run(WITH_PROMPT, move |_, _| {
            let _ = at_the_prompt.send(());
            held.recv().unwrap_err();
            Ok(())
        }));
        tokio::select! {
            biased;
            _ = &mut stuck => panic!("it cannot end by itself"),
            _ = &mut reached => {}
        }
        // From here the clock runs ahead to the deadline.
        tokio::time::pause();
        assert_eq!(stuck.await, Err(KeychainError::TimedOut));
        tokio::time::resume();

        assert_eq!(calls.run(WITHOUT_PROMPT, |_, _| Ok(7)).await, Ok(7));
        drop(release);
    }

    #[tokio::test]
    async fn a_call_that_was_given_up_stops_before_its_next_step() {
        let calls = calls();
        let (at_the_prompt, reached) = oneshot::channel();
        let (answer, answered) = mpsc::channel::<()>();
        let (ended, end) = oneshot::channel();
        let call = calls.run(WITH_PROMPT, move |_, running| {
            let _ = at_the_prompt.send(());
            answered.recv().unwrap();
            let _ = ended.send(running.check());
            Ok(())
        });
        tokio::select! {
            biased;
            _ = call => panic!("it cannot end by itself"),
            _ = reached => {}
        }
        answer.send(()).unwrap();
        assert_eq!(end.await.unwrap(), Err(KeychainError::TimedOut));
    }

    #[tokio::test]
    async fn a_call_that_was_given_up_before_its_turn_never_begins() {
        let calls = calls();
        let (release, held) = mpsc::channel::<()>();
        let (begun, count) = mpsc::channel();
        let first = calls.run(WITH_PROMPT, move |_, _| {
            held.recv().unwrap();
            Ok(())
        });
        let second = calls.run(WITH_PROMPT, move |_, _| {
            begun.send(()).unwrap();
            Ok(())
        });
        let mut first = std::pin::pin!(first);
        assert!(first.as_mut().now_or_never().is_none());
        {
            let mut second = std::pin::pin!(second);
            assert!(second.as_mut().now_or_never().is_none());
        }
        release.send(()).unwrap();
        first.await.unwrap();
        calls.run(WITH_PROMPT, |_, _| Ok(())).await.unwrap();
        assert_eq!(count.try_recv(), Err(mpsc::TryRecvError::Disconnected));
    }

    #[tokio::test]
    async fn a_thread_that_was_left_at_a_prompt_holds_nobody_up() {
        let calls = calls();
        let (at_the_prompt, reached) = oneshot::channel();
        let (release, held) = mpsc::channel::<()>();
        let stuck = calls.run(WITH_PROMPT, move |_, _| {
            let _ = at_the_prompt.send(());
            let _ = held.recv();
            Ok(())
        });
        tokio::select! {
            biased;
            _ = stuck => panic!("it cannot end by itself"),
            _ = reached => {}
        }
        calls.leave();
        assert_eq!(calls.run(WITHOUT_PROMPT, |_, _| Ok(7)).await, Ok(7));
        drop(release);
    }

    #[tokio::test]
    async fn a_panic_in_a_library_is_an_error_and_the_next_call_works() {
        let calls = calls();
        let broken: Result<(), _> = calls.run(WITHOUT_PROMPT, |_, _| panic!("a library is poisoned")).await;
        assert_eq!(broken, Err(KeychainError::Failed("a panic in the keychain".to_owned())));
        assert_eq!(calls.run(WITHOUT_PROMPT, |_, _| Ok(7)).await, Ok(7));
    }

    #[tokio::test]
    async fn calls_run_one_after_the_other_on_one_thread() {
        let calls = calls();
        let thread = || calls.run(WITHOUT_PROMPT, |_, _| Ok((std::thread::current().id(), Instant::now())));
        let (first, second) = (thread().await.unwrap(), thread().await.unwrap());
        assert_eq!(first.0, second.0);
        assert_ne!(first.0, std::thread::current().id());
    }

    fn calls() -> Calls {
        let make = Arc::new(|| Vault::new(Memory::default(), InMemory::default()));
        Calls::Thread { make, queue: Mutex::new(None) }
    }
}
