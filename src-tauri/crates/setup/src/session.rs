//! Runs what the machine asks for and publishes the newest view.
//!
//! The window and the terminal both drive this. A view is published while the machine is still locked,
//! so that none is overtaken by an older one. Dropping a check's task closes its sockets: that is how it
//! is cancelled.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `effects` | what is run for each thing that the machine asks for |
//! | `sign_in` | connections that are kept ready, and what signing in came to |
//! | `network` | the network, who may read along in it, and what is seen of it |
//! | `pauses` | the pauses of accounts |
//! | `practice_environment` | what stands in for the person's own things while practising |
//! | `environment` | what there is to act on |

mod effects;
mod environment;
mod network;
mod pauses;
mod practice_environment;
mod readers;
mod sign_in;

pub use environment::*;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};

use self::practice_environment::PracticeEnvironment;
use self::readers::ReadersLetIn;
use crate::pause::Attempts;
use crate::records::Picture;
use crate::wizard::{Effect, Event, Outcome, Turn, View, Wizard};
use account::{Fingerprint, Servers};
use check::Warm;
use check::send::Arrived;
use keychain::Keychain;

/// The running wizard. Clones drive the same one.
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
}

struct Shared {
    environment: Environment,
    /// Sign-ins to the person's own accounts.
    attempts: Attempts,
    /// Events also come from threads outside the runtime, such as the window's.
    runtime: Handle,
    views: watch::Sender<View>,
    inner: Mutex<Inner>,
}

struct Inner {
    wizard: Wizard,
    check: Option<AbortHandle>,
    asking: Option<AbortHandle>,
    search: Option<AbortHandle>,
    sending: Option<AbortHandle>,
    /// The message that was seen to arrive, for as long as it can be removed.
    message: Option<Arrived>,
    /// To which servers, with which certificate that was chosen.
    warm: Option<(Servers, Option<Fingerprint>, Warm)>,
    look: Option<AbortHandle>,
    /// When the last look at the network ended.
    looked: Option<Instant>,
    /// Who may read along, and in which networks.
    let_in: ReadersLetIn,
    /// The network in which a check has just succeeded.
    picture: Option<Picture>,
    tasks: JoinSet<()>,
    /// Each ends with its pause; nobody waits for them.
    pauses: JoinSet<()>,
    practice: Option<PracticeEnvironment>,
}

impl Session {
    /// Starts on the welcome page. Must be called inside a tokio runtime.
    pub fn start(environment: Environment) -> Self {
        let begun = Wizard::on(environment.computer.clone(), environment.language.clone());
        Self::start_with(environment, begun)
    }

    /// Starts at what this account needs, if it is a known one. Must be called inside a tokio runtime.
    pub fn start_at_account(environment: Environment, address: String) -> Self {
        let begun = Wizard::at_account(environment.computer.clone(), environment.language.clone(), address);
        Self::start_with(environment, begun)
    }

    fn start_with(environment: Environment, (wizard, effects): (Wizard, Vec<Effect>)) -> Self {
        let (views, _) = watch::channel(wizard.view());
        let inner = Inner {
            wizard,
            check: None,
            asking: None,
            search: None,
            sending: None,
            message: None,
            warm: None,
            look: None,
            looked: None,
            let_in: ReadersLetIn::default(),
            picture: None,
            tasks: JoinSet::new(),
            pauses: JoinSet::new(),
            practice: None,
        };
        let shared = Shared {
            attempts: Attempts::counted_in(environment.refusals.clone()),
            environment,
            runtime: Handle::current(),
            views,
            inner: Mutex::new(inner),
        };
        let session = Self { shared: Arc::new(shared) };
        let mut inner = session.lock();
        session.run(&mut inner, effects);
        session.watch_clipboard(&mut inner);
        drop(inner);
        session
    }

    /// The newest view, now and whenever it changes.
    pub fn views(&self) -> watch::Receiver<View> {
        self.shared.views.subscribe()
    }

    /// Takes what the person did.
    pub fn handle(&self, event: impl Into<Event>) {
        let mut inner = self.lock();
        let effects = inner.wizard.handle(event);
        self.publish(&inner);
        self.run(&mut inner, effects);
    }

    /// Ends what is running. A change to the keychain that has begun is waited for, up to `patience`; one
    /// that takes longer is put right at the next start.
    pub async fn shutdown(&self, patience: Duration) {
        let mut tasks = {
            let mut inner = self.lock();
            inner.warm = None;
            inner.message = None;
            inner.pauses.abort_all();
            let asking = if inner.wizard.can_leave() { inner.asking.take() } else { None };
            for only_looks in inner
                .check
                .take()
                .into_iter()
                .chain(inner.search.take())
                .chain(inner.sending.take())
                .chain(inner.look.take())
                .chain(asking)
            {
                only_looks.abort();
            }
            std::mem::take(&mut inner.tasks)
        };
        let clipboard = self.shared.environment.clipboard.clone();
        let ended = async {
            clipboard.clear().await;
            while tasks.join_next().await.is_some() {}
        };
        let _ = tokio::time::timeout(patience, ended).await;
    }

    fn finish(&self, turn: Turn, outcome: Outcome) {
        self.finish_locked(&mut self.lock(), turn, outcome);
    }

    fn finish_locked(&self, inner: &mut MutexGuard<'_, Inner>, turn: Turn, outcome: Outcome) {
        let effects = inner.wizard.finish(turn, outcome);
        self.publish(inner);
        self.run(inner, effects);
    }

    /// Must be called with the machine locked.
    fn publish(&self, inner: &MutexGuard<'_, Inner>) {
        self.shared.views.send_replace(inner.wizard.view());
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.shared.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self, inner: &mut Inner, effects: Vec<Effect>) {
        for effect in effects {
            self.run_one(inner, effect);
        }
    }

    /// Tells the machine until when a password is on the clipboard.
    fn watch_clipboard(&self, inner: &mut Inner) {
        let (session, mut until) = (self.clone(), self.shared.environment.clipboard.until());
        let work = async move {
            while until.changed().await.is_ok() {
                let until = *until.borrow_and_update();
                session.finish(Turn::default(), Outcome::OnClipboard(until));
            }
        };
        // Nobody waits for it, as for a pause.
        inner.pauses.spawn_on(work, &self.shared.runtime);
    }

    fn spawn(&self, inner: &mut Inner, turn: Turn, work: impl Future<Output = Outcome> + Send + 'static) {
        let session = self.clone();
        let work = async move {
            let outcome = work.await;
            session.finish(turn, outcome);
        };
        inner.tasks.spawn_on(work, &self.shared.runtime);
    }

    /// Runs what may prompt, and tells the machine while there is no answer.
    fn ask_keychain(
        &self,
        inner: &mut Inner,
        turn: Turn,
        keychain: &Keychain,
        work: impl Future<Output = Outcome> + Send + 'static,
    ) {
        let (session, mut waiting) = (self.clone(), keychain.waiting());
        let work = async move {
            let mut work = std::pin::pin!(work);
            let outcome = loop {
                tokio::select! {
                    biased;
                    outcome = &mut work => break outcome,
                    Ok(()) = waiting.changed() => {
                        let waits = *waiting.borrow_and_update();
                        session.finish(turn, Outcome::KeychainWaits(waits));
                    }
                }
            };
            session.finish(turn, outcome);
        };
        inner.asking = Some(inner.tasks.spawn_on(work, &self.shared.runtime));
    }
}

#[cfg(test)]
mod tests;
