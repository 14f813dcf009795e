//! Runs what the machine asks for and publishes the newest view.
//!
//! The window and the terminal both drive this. A view is published while the machine is still locked,
//! so that none is overtaken by an older one. Dropping a check's task closes its sockets: that is how it
//! is cancelled.

use std::fmt;
use std::io;
use std::num::NonZeroU16;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use practice::Mood;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};

use crate::account::{Address, Protocol, Security, Server, Servers};
use crate::check::{Alternatives, Network, Trust, Warm};
use crate::handover;
use crate::keychain::Keychain;
use crate::keychain::guided::Place;
use crate::records::Records;
use crate::wizard::{
    Effect, Event, OpenState, Outcome, Practice, PretendPasswords, StoredSecret, Turn, View, Wizard,
};

/// What the wizard acts on: the person's own computer, or a test's stand-in for parts of it.
#[derive(Clone, Debug)]
pub struct World {
    /// The network, with the system's trust.
    pub network: Network,
    /// The person's keychain.
    pub keychain: Keychain,
    /// Accounts on record.
    pub records: Records,
    /// Opens pages in the browser, and places on this computer.
    pub desk: Desk,
}

impl World {
    /// This computer.
    ///
    /// # Errors
    /// If the system does not say where programs keep their data.
    pub fn of_this_computer() -> Result<Self, NoDataFolder> {
        let data = data_folder()?;
        Ok(Self {
            network: Network::default(),
            keychain: Keychain::of_the_system(data.clone()),
            records: Records::in_folder(&data),
            desk: Desk::default(),
        })
    }
}

/// The folder where records, backups and the journal are kept: `mail-setup-wizard` among the person's
/// own program data.
///
/// # Errors
/// If the system does not say where programs keep their data.
pub fn data_folder() -> Result<PathBuf, NoDataFolder> {
    let dirs = directories::ProjectDirs::from("", "", "mail-setup-wizard").ok_or(NoDataFolder)?;
    Ok(dirs.data_local_dir().to_owned())
}

/// The system does not say where programs keep their data: there is no home folder.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("no home folder")]
pub struct NoDataFolder;

/// Opens pages in the person's browser, and places on this computer.
#[derive(Clone)]
pub struct Desk {
    open_page: Arc<OpenPage>,
    open_place: Arc<OpenPlace>,
}

type OpenPage = dyn Fn(&str) -> io::Result<()> + Send + Sync;
type OpenPlace = dyn Fn(Place) -> io::Result<()> + Send + Sync;

impl Desk {
    /// A desk that opens pages with `open_page` and places with `open_place`.
    pub fn with(
        open_page: impl Fn(&str) -> io::Result<()> + Send + Sync + 'static,
        open_place: impl Fn(Place) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        Self { open_page: Arc::new(open_page), open_place: Arc::new(open_place) }
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::with(|address| open::that_detached(address), Place::open)
    }
}

impl fmt::Debug for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Desk")
    }
}

/// The running wizard. Clones drive the same one.
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
}

struct Shared {
    world: World,
    /// Events also come from threads outside the runtime, such as the window's.
    runtime: Handle,
    views: watch::Sender<View>,
    inner: Mutex<Inner>,
}

struct Inner {
    wizard: Wizard,
    check: Option<AbortHandle>,
    asking: Option<AbortHandle>,
    warm: Option<(Servers, Warm)>,
    tasks: JoinSet<()>,
    practice: Option<PracticeWorld>,
}

/// The pretend provider and what stands in for the person's own things while practising.
struct PracticeWorld {
    _provider: practice::Provider,
    network: Network,
    keychain: Keychain,
}

impl Session {
    /// Starts on the welcome page. Must be called inside a tokio runtime.
    pub fn start(world: World) -> Self {
        let (wizard, effects) = Wizard::new();
        let (views, _) = watch::channel(wizard.view());
        let inner =
            Inner { wizard, check: None, asking: None, warm: None, tasks: JoinSet::new(), practice: None };
        let session = Self {
            shared: Arc::new(Shared { world, runtime: Handle::current(), views, inner: Mutex::new(inner) }),
        };
        let mut inner = session.lock();
        session.run(&mut inner, effects);
        drop(inner);
        session
    }

    /// The newest view, now and whenever it changes.
    pub fn views(&self) -> watch::Receiver<View> {
        self.shared.views.subscribe()
    }

    /// Takes what the person did.
    pub fn handle(&self, event: Event) {
        let mut inner = self.lock();
        let effects = inner.wizard.handle(event);
        self.publish(&inner);
        self.run(&mut inner, effects);
    }

    /// Ends what is running. A change to the keychain that has begun is waited for, up to `patience`; one
    /// that takes longer is put right at the next start.
    pub async fn shutdown(&self, patience: Duration) {
        let (check, mut tasks) = {
            let mut inner = self.lock();
            inner.warm = None;
            (inner.check.take(), std::mem::take(&mut inner.tasks))
        };
        if let Some(check) = check {
            check.abort();
        }
        let ended = async { while tasks.join_next().await.is_some() {} };
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

    fn run_one(&self, inner: &mut Inner, effect: Effect) {
        let turn = inner.wizard.turn();
        let world = self.shared.world.clone();
        let keychain = match &inner.practice {
            Some(practice) => practice.keychain.clone(),
            None => world.keychain.clone(),
        };
        while inner.tasks.try_join_next().is_some() {}
        match effect {
            Effect::LookAround => {
                let records = world.records;
                self.spawn(inner, turn, async move { look_around(&records, &keychain).await });
            }
            Effect::StartPractice { mood } => {
                let session = self.clone();
                inner
                    .tasks
                    .spawn_on(async move { session.start_practice(turn, mood).await }, &self.shared.runtime);
            }
            Effect::EndPractice => inner.practice = None,
            Effect::OpenPage { address } => {
                self.spawn(inner, turn, async move {
                    Outcome::PageOpened(off_the_runtime(move || (world.desk.open_page)(&address)).await)
                });
            }
            Effect::Recall { address } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Recalled(recall(&keychain, &address).await)
                });
            }
            Effect::WarmUp { servers, alternatives, provider } => {
                let warm = self.warm_up(inner, &servers, &alternatives, provider.as_deref());
                for protocol in [Protocol::Smtp, Protocol::Imap] {
                    self.follow(inner, protocol, servers.of(protocol).clone(), &warm);
                }
                inner.warm = Some((servers, warm));
            }
            Effect::CoolDown => inner.warm = None,
            Effect::Check { servers, secret, provider } => {
                let warm = match inner.warm.take() {
                    Some((of, warm)) if of == servers => warm,
                    Some(_) | None => {
                        self.warm_up(inner, &servers, &Alternatives::default(), provider.as_deref())
                    }
                };
                let session = self.clone();
                let work = async move {
                    let progress = |progress| session.finish(turn, Outcome::Progress(progress));
                    let report = warm.sign_in(&secret, &progress).await;
                    session.finish(turn, Outcome::Checked(Box::new(report)));
                };
                let check = inner.tasks.spawn_on(work, &self.shared.runtime);
                if let Some(old) = inner.check.replace(check) {
                    old.abort();
                }
            }
            Effect::StopCheck => {
                if let Some(check) = inner.check.take() {
                    check.abort();
                }
            }
            Effect::Pause { address, time } => {
                let session = self.clone();
                let until = (SystemTime::now() + time)
                    .duration_since(SystemTime::UNIX_EPOCH)
                    .map_or(0, |since| since.as_secs());
                inner.tasks.spawn_on(
                    async move {
                        session.finish(turn, Outcome::Paused { address: address.clone(), until });
                        tokio::time::sleep(time).await;
                        session.finish(turn, Outcome::PauseOver { address, until });
                    },
                    &self.shared.runtime,
                );
            }
            Effect::Keep { address, verified } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Kept(keychain.keep(&address, &verified).await)
                });
            }
            Effect::Record(record) => {
                if inner.practice.is_none() {
                    self.spawn(inner, turn, async move { Outcome::Recorded(world.records.save(record)) });
                }
            }
            Effect::Scan { address } => {
                self.spawn(inner, turn, async move { Outcome::Scanned(keychain.scan(&address).await) });
            }
            Effect::UnlockAndScan { address } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Scanned(match keychain.unlock().await {
                        Ok(()) => keychain.scan(&address).await,
                        Err(error) => Err(error),
                    })
                });
            }
            Effect::Change { address, wish } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Changed(keychain.change(&address, *wish).await)
                });
            }
            Effect::Undo { run, ids } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Undone(keychain.undo(&run, ids).await)
                });
            }
            Effect::StopKeychain => {
                if let Some(asking) = inner.asking.take() {
                    asking.abort();
                    keychain.leave_prompt();
                }
            }
            Effect::FindPrograms => {
                // The person's own programs have no part in a practice.
                if inner.practice.is_none() {
                    self.spawn(inner, turn, async move {
                        let found = tokio::task::spawn_blocking(handover::installed).await;
                        Outcome::ProgramsFound(found.unwrap_or_default())
                    });
                }
            }
            Effect::OpenProgram { id } => {
                self.spawn(inner, turn, async move {
                    Outcome::ProgramOpened(off_the_runtime(move || handover::open(&id)).await)
                });
            }
            Effect::OpenPlace { place } => {
                self.spawn(inner, turn, async move {
                    Outcome::PlaceOpened(off_the_runtime(move || (world.desk.open_place)(place)).await)
                });
            }
        }
    }

    fn warm_up(
        &self,
        inner: &Inner,
        servers: &Servers,
        alternatives: &Alternatives,
        provider: Option<&str>,
    ) -> Warm {
        let network = match &inner.practice {
            Some(practice) => &practice.network,
            None => &self.shared.world.network,
        };
        let _runtime = self.shared.runtime.enter();
        Warm::up(network, servers, alternatives, provider)
    }

    /// Tells the machine how far a connection is, until it is used or let go.
    fn follow(&self, inner: &mut Inner, protocol: Protocol, server: Server, warm: &Warm) {
        let (session, mut reach) = (self.clone(), warm.reach(protocol));
        let work = async move {
            while reach.changed().await.is_ok() {
                let reach = reach.borrow_and_update().clone();
                let (turn, server) = (Turn::default(), server.clone());
                session.finish(turn, Outcome::Reached { protocol, server, reach });
            }
        };
        inner.tasks.spawn_on(work, &self.shared.runtime);
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

    async fn start_practice(&self, turn: Turn, mood: Mood) {
        let provider = practice::Provider::start(mood).await.ok();
        match provider.and_then(|provider| practice_world(provider, mood)) {
            Some((facts, world)) => {
                let mut inner = self.lock();
                // Whoever left in the meantime is in their own world again.
                if inner.wizard.turn() == turn {
                    inner.practice = Some(world);
                    self.finish_locked(&mut inner, turn, Outcome::PracticeStarted(Box::new(facts)));
                }
            }
            None => self.finish(turn, Outcome::PracticeFailed),
        }
    }
}

/// The stored password of an account, if both entries are there and alike: one that is missing or differs
/// must not be vouched for by the other.
///
/// # Errors
/// If the keychain does not answer, or says no.
pub async fn recall(keychain: &Keychain, address: &Address) -> StoredSecret {
    let smtp = keychain.recall(address, Protocol::Smtp).await?;
    let imap = keychain.recall(address, Protocol::Imap).await?;
    Ok(smtp.filter(|smtp| imap.as_ref() == Some(smtp)))
}

async fn look_around(records: &Records, keychain: &Keychain) -> Outcome {
    let looked = async {
        keychain.available().await?;
        let recovered = keychain.recover().await?;
        Ok((recovered, keychain.backups().await?))
    };
    Outcome::LookedAround { accounts: records.all(), keychain: looked.await }
}

async fn off_the_runtime(work: impl FnOnce() -> io::Result<()> + Send + 'static) -> OpenState {
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(())) => OpenState::Opened,
        Ok(Err(_)) | Err(_) => OpenState::Failed,
    }
}

/// `None` only if the pretend provider's own facts are not an address and ports.
fn practice_world(provider: practice::Provider, mood: Mood) -> Option<(Practice, PracticeWorld)> {
    let address = Address::parse(provider.address()).ok()?;
    let security = match provider.security() {
        practice::Security::Tls => Security::Tls,
        practice::Security::StartTls => Security::StartTls,
    };
    let server = |port: u16, security| {
        Some(Server {
            host: provider.host().to_owned(),
            port: NonZeroU16::new(port)?,
            security,
            user: address.to_string(),
        })
    };
    let alternatives = Alternatives {
        smtp: server(provider.smtp_starttls_port(), Security::StartTls).into_iter().collect(),
        imap: server(provider.imap_starttls_port(), Security::StartTls).into_iter().collect(),
    };
    let facts = Practice {
        mood,
        servers: Servers {
            smtp: server(provider.smtp_port(), security)?,
            imap: server(provider.imap_port(), security)?,
        },
        alternatives,
        passwords: PretendPasswords {
            app_password: provider.app_password().to_owned(),
            account_password: provider.account_password().to_owned(),
        },
        address: address.clone(),
    };
    let world = PracticeWorld {
        network: Network { trust: Trust::PracticeOnly(vec![provider.root()]), ..Network::default() },
        keychain: Keychain::for_practice(&address),
        _provider: provider,
    };
    Some((facts, world))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::wildcard_enum_match_arm, reason = "a test looks for one page")]

    use super::*;
    use crate::account::EnteredServer;
    use crate::check::{Cause, Deadlines};
    use crate::keychain::Vault;
    use crate::keychain::folder::InMemory;
    use crate::keychain::memory::Memory;
    use crate::keychain::watched::{Moment, Watched, Watcher};
    use crate::secret::EnteredSecret;
    use crate::wizard::{CheckState, Choice, Fate, Intent, KeepState, OldItemsState, Page};

    #[tokio::test]
    async fn practice_leads_from_welcome_to_done() {
        let home = tempfile::tempdir().unwrap();
        let wizard = Person::at_practice(home.path(), Mood::AllWell).await;
        let pretend = wizard.make_app_password().await;
        wizard.type_password(&pretend.app_password);
        wizard
            .sees(|view| matches!(&view.page, Page::Incoming(page) if page.state == CheckState::Passed))
            .await;
        wizard.does(Event::Continue {});
        wizard.does(Event::Continue {});
        wizard.sees(|view| matches!(&view.page, Page::Keep { state: KeepState::Kept })).await;
        wizard.does(Event::Continue {});
        let found = wizard
            .sees(|view| matches!(&view.page, Page::OldItems { state: OldItemsState::Found { .. }, .. }))
            .await;
        let Page::OldItems { state: OldItemsState::Found { items, .. }, .. } = found.page else {
            unreachable!()
        };
        let chosen = items.iter().filter(|item| item.choice != Choice::Leave).count();
        assert!(chosen > 0, "practice has old items to clear");
        wizard.does(Event::ClearChosen {});
        let (run, cleared) = wizard.sees_cleared().await;
        let done = |wanted: Fate| cleared.iter().filter(|(_, fate)| *fate == wanted).count();
        assert_eq!((done(Fate::Replaced), done(Fate::Cleared)), (chosen, 0), "all are understood");
        wizard.does(Event::RestoreItem { id: cleared[0].0.clone() });
        let restored = |view: &View| match &view.page {
            Page::OldItems { state: OldItemsState::Cleared { items, .. }, .. } => {
                items.iter().any(|item| item.fate == Fate::Restored)
            }
            _ => false,
        };
        wizard.sees(restored).await;
        wizard.does(Event::Continue {});
        wizard.sees(|view| matches!(view.page, Page::HandOver { .. })).await;
        wizard.does(Event::Continue {});
        let done = wizard.sees(|view| matches!(view.page, Page::Done { .. })).await;
        let Page::Done { summary } = done.page else { unreachable!() };
        assert_eq!((summary.kept, summary.cleared), (true, chosen - 1));
        assert_eq!(summary.run, (chosen > 1).then_some(run));
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "practice leaves nothing on the disk");
    }

    #[tokio::test]
    async fn an_account_password_is_refused_and_the_app_password_mends_it() {
        let home = tempfile::tempdir().unwrap();
        let wizard = Person::at_practice(home.path(), Mood::NeedsAppPassword).await;
        let pretend = wizard.make_app_password().await;
        wizard.type_password(&pretend.account_password);
        wizard
            .sees(|view| {
                matches!(&view.page, Page::Outgoing(page)
                    if matches!(page.state, CheckState::Ready { doubt: Some(_), .. }))
            })
            .await;
        wizard.does(Event::SendAnyway {});
        let refused = wizard.sees_refused().await;
        assert_eq!(refused.cause, Cause::AppPasswordRequired);
        assert!(refused.said.is_some_and(|said| said.starts_with("534 5.7.9 ")));
        wizard.does(Event::EnterPassword {});
        wizard.type_password(&pretend.app_password);
        wizard
            .sees(|view| matches!(&view.page, Page::Incoming(page) if page.state == CheckState::Passed))
            .await;
    }

    #[tokio::test]
    async fn a_cancelled_check_closes_its_connections_and_can_be_tried_again() {
        let home = tempfile::tempdir().unwrap();
        let provider = practice::Provider::start(Mood::Silent).await.unwrap();
        let wizard = Person::with_patience(home.path());
        wizard.type_servers_of(&provider);
        wizard.does(Event::Continue {});
        wizard.type_password("something");
        wizard.sees(|view| view.can_cancel).await;
        let mut log = provider.watch_log();
        let open =
            |log: &practice::Log| log.open(practice::Protocol::Smtp) + log.open(practice::Protocol::Imap);
        log.wait_for(|log| open(log) == 2).await.unwrap();
        wizard.does(Event::Cancel {});
        let closed = log.wait_for(|log| open(log) == 0);
        tokio::time::timeout(Duration::from_secs(60), closed).await.expect("still open").unwrap();
        let page = wizard.sees(|view| !view.can_cancel).await.page;
        assert!(matches!(page, Page::Outgoing(page) if page.state == CheckState::Cancelled));
    }

    #[tokio::test]
    async fn what_is_kept_ready_is_closed_with_the_window_and_on_leaving() {
        for leaves in [Leaves::Window, Leaves::Page] {
            let home = tempfile::tempdir().unwrap();
            let provider = practice::Provider::start(Mood::Silent).await.unwrap();
            let wizard = Person::with_patience(home.path());
            wizard.type_servers_of(&provider);
            let mut log = provider.watch_log();
            let open =
                |log: &practice::Log| log.open(practice::Protocol::Smtp) + log.open(practice::Protocol::Imap);
            log.wait_for(|log| open(log) == 2).await.unwrap();
            match leaves {
                Leaves::Window => wizard.session.shutdown(Duration::ZERO).await,
                Leaves::Page => wizard.does(Event::StartOver {}),
            }
            let closed = log.wait_for(|log| open(log) == 0);
            tokio::time::timeout(Duration::from_secs(60), closed).await.expect("still open").unwrap();
        }
    }

    #[tokio::test]
    async fn ten_presses_are_one_sign_in() {
        let home = tempfile::tempdir().unwrap();
        let wizard = Person::at_practice(home.path(), Mood::AllWell).await;
        let pretend = wizard.make_app_password().await;
        for _ in 0..10 {
            wizard.type_password(&pretend.app_password);
        }
        wizard
            .sees(|view| matches!(&view.page, Page::Incoming(page) if page.state == CheckState::Passed))
            .await;
        let log = wizard.session.lock().practice.as_ref().unwrap()._provider.log();
        assert_eq!((log.sign_ins(practice::Protocol::Smtp), log.sign_ins(practice::Protocol::Imap)), (1, 1));
    }

    /// How a person goes.
    #[derive(Clone, Copy)]
    enum Leaves {
        Window,
        Page,
    }

    #[test]
    fn events_may_come_from_a_thread_outside_the_runtime() {
        let home = tempfile::tempdir().unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let wizard = runtime.block_on(async { Person::on(home.path()) });
        wizard.does(Event::ChoosePractice {});
        wizard.does(Event::Practise { mood: Mood::AllWell });
        let view = runtime.block_on(wizard.sees(|view| matches!(view.page, Page::Address { .. })));
        assert_eq!(view.practice, Some(Mood::AllWell));
    }

    #[tokio::test]
    async fn a_practice_that_starts_after_it_was_left_changes_nothing() {
        let home = tempfile::tempdir().unwrap();
        let wizard = Person::on(home.path());
        wizard.does(Event::ChoosePractice {});
        wizard.does(Event::Practise { mood: Mood::AllWell });
        let late = wizard.session.lock().wizard.turn();
        wizard.does(Event::StartOver {});
        wizard.session.start_practice(late, Mood::AllWell).await;
        assert!(wizard.session.lock().practice.is_none());
        assert!(matches!(wizard.views.borrow().page, Page::Welcome { .. }));
    }

    #[tokio::test]
    async fn a_stored_password_counts_only_if_both_entries_have_it() {
        let home = tempfile::tempdir().unwrap();
        let wizard = Person::at_practice(home.path(), Mood::AllWell).await;
        let address = Address::parse("anna@practice.example").unwrap();
        let keychain = wizard.session.lock().practice.as_ref().unwrap().keychain.clone();
        assert_eq!(recall(&keychain, &address).await, Ok(None));
        let pretend = wizard.make_app_password().await;
        wizard.type_password(&pretend.app_password);
        wizard
            .sees(|view| matches!(&view.page, Page::Incoming(page) if page.state == CheckState::Passed))
            .await;
        wizard.does(Event::Continue {});
        wizard.does(Event::Continue {});
        wizard.sees(|view| matches!(&view.page, Page::Keep { state: KeepState::Kept })).await;
        assert!(recall(&keychain, &address).await.unwrap().is_some());
        wizard.session.shutdown(Duration::from_secs(5)).await;
    }

    /// The fake stands for a prompt that nobody answers.
    #[tokio::test]
    async fn a_prompt_that_is_never_answered_leaves_the_wizard_alive() {
        let home = tempfile::tempdir().unwrap();
        let (release, held) = std::sync::mpsc::channel::<()>();
        let held = Arc::new(Mutex::new(held));
        let prompt: Watcher = Arc::new(move |moment| {
            if moment == Moment::Before("read own") {
                let _ = held.lock().unwrap_or_else(PoisonError::into_inner).recv();
            }
            Ok(())
        });
        let keychain = Keychain::over(move || {
            Vault::new(Watched::new(Memory::default(), prompt.clone()), InMemory::default())
        });
        let wizard = Person::with(home.path(), keychain.clone());
        wizard.does(Event::Start { intent: Intent::Verify });
        wizard.does(Event::SubmitAddress { address: "anna@gmail.com".into() });
        let waiting = wizard.sees(|view| view.waits_for_keychain).await;
        assert!(waiting.can_cancel);
        wizard.does(Event::Cancel {});
        let left = wizard.sees(|view| !view.waits_for_keychain).await;
        assert!(matches!(left.page, Page::Address { .. }), "{:?}", left.page);
        keychain.available().await.unwrap();
        drop(release);
    }

    #[tokio::test]
    async fn leaving_practice_returns_to_the_persons_own_world() {
        let home = tempfile::tempdir().unwrap();
        let wizard = Person::at_practice(home.path(), Mood::AllWell).await;
        wizard.does(Event::StartOver {});
        let view = wizard.sees(|view| matches!(view.page, Page::Welcome { .. })).await;
        assert_eq!(view.practice, None);
        assert!(wizard.session.lock().practice.is_none());
    }

    /// Someone at the wizard.
    struct Person {
        session: Session,
        views: watch::Receiver<View>,
    }

    impl Person {
        fn on(home: &std::path::Path) -> Self {
            let someone = Address::parse("someone@else.example").unwrap();
            Self::with(home, Keychain::for_practice(&someone))
        }

        fn with(home: &std::path::Path, keychain: Keychain) -> Self {
            Self::in_world(home, keychain, Network::default())
        }

        /// With limits so long that no connection ends by itself.
        fn with_patience(home: &std::path::Path) -> Self {
            let someone = Address::parse("someone@else.example").unwrap();
            let hour = Duration::from_secs(3600);
            let deadlines = Deadlines {
                resolve: hour,
                connect: hour,
                tls: hour,
                greeting: hour,
                reply: hour,
                sign_in: hour,
                total: hour,
            };
            let network = Network { deadlines, ..Network::default() };
            Self::in_world(home, Keychain::for_practice(&someone), network)
        }

        fn in_world(home: &std::path::Path, keychain: Keychain, network: Network) -> Self {
            let world = World {
                network,
                keychain,
                records: Records::in_folder(home),
                desk: Desk::with(
                    |address| panic!("{address} was opened"),
                    |place| panic!("{place:?} was opened"),
                ),
            };
            let session = Session::start(world);
            let views = session.views();
            Self { session, views }
        }

        async fn at_practice(home: &std::path::Path, mood: Mood) -> Self {
            let wizard = Self::on(home);
            wizard.does(Event::ChoosePractice {});
            wizard.does(Event::Practise { mood });
            let view = wizard.sees(|view| matches!(view.page, Page::Address { .. })).await;
            assert_eq!(view.practice, Some(mood));
            wizard
        }

        fn type_servers_of(&self, provider: &practice::Provider) {
            self.does(Event::Start { intent: Intent::SetUp });
            self.does(Event::SubmitAddress { address: "anna@mail.example".into() });
            let server = |port: u16| EnteredServer {
                host: "127.0.0.1".into(),
                port: port.to_string(),
                security: Security::Tls,
                user: String::new(),
            };
            let (smtp, imap) = (server(provider.smtp_port()), server(provider.imap_port()));
            self.does(Event::SubmitServers { smtp, imap });
        }

        async fn make_app_password(&self) -> PretendPasswords {
            let Page::Address { entered, .. } = self.views.borrow().page.clone() else { panic!() };
            self.does(Event::SubmitAddress { address: entered });
            let page = self.sees(|view| matches!(view.page, Page::AppPassword { .. })).await.page;
            let Page::AppPassword { pretend: Some(pretend), .. } = page else { panic!() };
            self.does(Event::Continue {});
            pretend
        }

        fn type_password(&self, password: &str) {
            self.does(Event::SubmitPassword { password: EnteredSecret::from(password.to_owned()) });
        }

        fn does(&self, event: Event) {
            self.session.handle(event);
        }

        async fn sees(&self, condition: impl FnMut(&View) -> bool) -> View {
            let mut views = self.views.clone();
            // A bound, not a wait: a view that never comes must fail the test, not hang it.
            let seen = tokio::time::timeout(Duration::from_secs(60), views.wait_for(condition)).await;
            match seen {
                Ok(view) => view.unwrap().clone(),
                Err(_) => panic!("never seen; on screen is {:?}", self.views.borrow().page),
            }
        }

        async fn sees_refused(&self) -> crate::wizard::Refusal {
            let state = |view: &View| match &view.page {
                Page::Outgoing(page) | Page::Incoming(page) => Some(page.state.clone()),
                _ => None,
            };
            let view = self.sees(|view| matches!(state(view), Some(CheckState::Refused(_)))).await;
            match state(&view) {
                Some(CheckState::Refused(refusal)) => refusal,
                other => panic!("{other:?}"),
            }
        }

        async fn sees_cleared(&self) -> (String, Vec<(String, Fate)>) {
            let cleared = |view: &View| {
                matches!(&view.page, Page::OldItems { state: OldItemsState::Cleared { .. }, .. })
            };
            match self.sees(cleared).await.page {
                Page::OldItems { state: OldItemsState::Cleared { run, items, .. }, .. } => {
                    (run, items.into_iter().map(|item| (item.item.id, item.fate)).collect())
                }
                other => panic!("{other:?}"),
            }
        }
    }
}
