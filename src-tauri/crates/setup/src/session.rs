//! Runs what the machine asks for and publishes the newest view.
//!
//! The window and the terminal both drive this. A view is published while the machine is still locked,
//! so that none is overtaken by an older one. Dropping a check's task closes its sockets: that is how it
//! is cancelled.

mod world;

pub use world::*;

use std::io;
use std::num::NonZeroU16;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use practice::Mood;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};

use crate::access::find_access_server;
use crate::clock::now;
use crate::discovery::find_servers;
use crate::network_report::{Looked, Named, SharedReport};
use crate::pause::{Attempt, Attempts};
use crate::records::{AccountRecord, LetIn, Past, Picture, Records, RefusalRecords, Refused};
use crate::verify::side_by_side::{MOST_AT_ONCE, SideBySide};
use crate::verify::{Verification, Verifier};
use crate::watch::Status;
use crate::watch::schedule::ScheduleError;
use crate::wizard::{
    ArrivedMessage, Effect, Event, NetworkSeen, OpenState, Outcome, PauseView, Practice, PretendPasswords,
    ReportView, Turn, View, WatchView, Wizard,
};
use account::{
    Account, Address, Alternatives, Fingerprint, Protocol, ProviderKeys, Secrets, Security, Server, Servers,
};
use check::Warm;
use check::diagnose::{Diagnosis, Observation, Request, diagnose};
use check::explain::Explainer;
use check::send::{Arrived, NotArrived, Note, to_oneself};
use keychain::Keychain;
use net::discover::Disclosed;
use net::{Network, Readers, Trust};
use programs::{Programs, installed, profile};
use words::Words;
use words::language::Language;

/// The running wizard. Clones drive the same one.
#[derive(Clone)]
pub struct Session {
    shared: Arc<Shared>,
}

struct Shared {
    world: World,
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
    let_in: Vec<LetIn>,
    /// The network in which a check has just succeeded.
    picture: Option<Picture>,
    tasks: JoinSet<()>,
    /// Each ends with its pause; nobody waits for them.
    pauses: JoinSet<()>,
    practice: Option<PracticeWorld>,
}

/// The pretend provider and what stands in for the person's own things while practising.
struct PracticeWorld {
    _provider: practice::Provider,
    network: Network,
    keychain: Keychain,
    attempts: Attempts,
}

impl Session {
    /// Starts on the welcome page. Must be called inside a tokio runtime.
    pub fn start(world: World) -> Self {
        let begun = Wizard::on(world.computer.clone(), world.language.clone());
        Self::start_with(world, begun)
    }

    /// Starts at what this account needs, if it is a known one. Must be called inside a tokio runtime.
    pub fn start_at_account(world: World, address: String) -> Self {
        let begun = Wizard::at_account(world.computer.clone(), world.language.clone(), address);
        Self::start_with(world, begun)
    }

    fn start_with(world: World, (wizard, effects): (Wizard, Vec<Effect>)) -> Self {
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
            let_in: vec![],
            picture: None,
            tasks: JoinSet::new(),
            pauses: JoinSet::new(),
            practice: None,
        };
        let shared = Shared {
            attempts: Attempts::counted_in(world.refusals.clone()),
            world,
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
        let clipboard = self.shared.world.clipboard.clone();
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

    fn run_one(&self, inner: &mut Inner, effect: Effect) {
        let turn = inner.wizard.turn();
        let world = self.shared.world.clone();
        let Verifier { keychain, attempts, records } = self.verifier(inner);
        // The person's own programs have no part in a practice.
        let programs = if inner.practice.is_some() { Programs::none() } else { world.programs.clone() };
        while inner.tasks.try_join_next().is_some() || inner.pauses.try_join_next().is_some() {}
        match effect {
            Effect::LookAround => {
                if inner.practice.is_none() {
                    self.keep_to_pauses(inner, world.refusals);
                }
                let (session, records) = (self.clone(), world.records.clone());
                let watch = inner.practice.is_none().then(|| world.watch.clone());
                self.spawn(inner, turn, async move {
                    let watch = async {
                        match watch {
                            Some(watch) => watch_is(move || Ok(watch.status())).await,
                            None => Outcome::WatchIs(WatchView::Missing),
                        }
                    };
                    let (looked, watch) = tokio::join!(look_around(&records, &keychain), watch);
                    session.take_readers(&looked);
                    // All at once, so that the first page is drawn once.
                    let findings = records.findings().all().unwrap_or_default();
                    session.finish(turn, Outcome::Findings { findings, at: now() });
                    session.finish(turn, watch);
                    looked
                });
            }
            Effect::KeepLanguage(language) => {
                // What cannot be remembered holds until the program ends.
                let _ = world.chosen_language.save(&language);
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
                    Outcome::PageOpened(off_the_runtime(move || world.desk.open_page(&address)).await)
                });
            }
            Effect::FindServers { address } => {
                let (session, network) = (self.clone(), world.network);
                let work = async move {
                    let told = |tried| session.finish(turn, Outcome::Looked(tried));
                    let found = find_servers(&address, &network, Disclosed::Domain, &told).await;
                    session.finish(turn, Outcome::ServersFound(Box::new(found)));
                };
                let search = inner.tasks.spawn_on(work, &self.shared.runtime);
                if let Some(old) = inner.search.replace(search) {
                    old.abort();
                }
            }
            Effect::FindAccess => {
                if inner.practice.is_none() {
                    self.spawn(inner, Turn::default(), async move {
                        Outcome::AccessFound(find_access_server(&world.network).await)
                    });
                }
            }
            Effect::StopSearch => {
                if let Some(search) = inner.search.take() {
                    search.abort();
                }
            }
            Effect::Verify { account, servers, chosen, last_good } => {
                let past = Past::default();
                let record = AccountRecord { account, servers, certificate: chosen, last_good, past };
                let verifier = Verifier { keychain: keychain.clone(), attempts, records };
                let session = self.clone();
                self.ask_keychain(inner, turn, &keychain, async move {
                    session.verify(turn, &verifier, &record).await
                });
                inner.check = inner.asking.clone();
            }
            Effect::VerifyAll { accounts } => {
                let verifier = Verifier { keychain: keychain.clone(), attempts, records };
                let (session, network) = (self.clone(), self.network(inner, None));
                self.ask_keychain(inner, turn, &keychain, async move {
                    session.verify_all(turn, verifier, network, accounts).await
                });
            }
            Effect::EnableWatch => {
                let enable = move || {
                    world.watch.enable(world.watch.settings().unwrap_or_default())?;
                    Ok(world.watch.status())
                };
                self.spawn(inner, turn, watch_is(enable));
            }
            Effect::DisableWatch => {
                let disable = move || world.watch.disable().map(|()| world.watch.status());
                self.spawn(inner, turn, watch_is(disable));
            }
            Effect::WarmUp { servers, alternatives, providers, chosen } => {
                let warm = self.warm_up(inner, &servers, &alternatives, providers, chosen);
                for protocol in [Protocol::Smtp, Protocol::Imap] {
                    self.follow(inner, protocol, servers.of(protocol).clone(), &warm);
                }
                inner.warm = Some((servers, chosen, warm));
            }
            Effect::CoolDown => inner.warm = None,
            Effect::Check { account, servers, secrets, chosen, looked } => {
                let warm = self.take_warm(inner, &account, &servers, chosen);
                let request = self.request(inner, &account, &servers, chosen);
                let is_recent = inner.looked.is_some_and(|at| at.elapsed() < LASTING);
                let session = self.clone();
                let work = async move {
                    let progress = |progress| session.finish(turn, Outcome::Progress(progress));
                    let observations = Observations::told_to(&session);
                    let tell = |seen: &Observation| observations.take(seen);
                    let explainer = Explainer::new(&request, &tell);
                    let still_so =
                        |looked: &Looked| is_recent && looked.diagnosis.local.leads_as(&net::look());
                    let explainer = match looked.filter(|looked| still_so(looked)) {
                        Some(looked) => {
                            observations.begin_with(looked.observations);
                            explainer.having_seen(looked.diagnosis)
                        }
                        None => explainer,
                    };
                    let sign_in = || explainer.sign_in(warm, &secrets, &progress);
                    let attempt = match attempts.attempt(account.address(), &servers, sign_in).await {
                        Ok(attempt) => attempt,
                        Err(refused) => {
                            return session.finish(turn, session.held_back(account.address(), refused));
                        }
                    };
                    let report = attempt.report.clone();
                    session.finish(turn, session.checked(account.address(), attempt));
                    if let Some(diagnosis) = explainer.seen(&report).await {
                        session.network_seen(&account, &request.servers, diagnosis, observations.all());
                    }
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
            Effect::Look { account, servers, chosen } => {
                let request = self.request(inner, &account, &servers, chosen);
                let session = self.clone();
                let work = async move {
                    let observations = Observations::told_to(&session);
                    let tell = |seen: &Observation| observations.take(seen);
                    let diagnosis = diagnose(&request, &tell).await;
                    session.network_seen(&account, &request.servers, diagnosis, observations.all());
                };
                let look = inner.tasks.spawn_on(work, &self.shared.runtime);
                if let Some(old) = inner.look.replace(look) {
                    old.abort();
                }
            }
            Effect::StopLook => {
                // That of a check that has ended runs in the task of the check.
                for look in inner.look.take().into_iter().chain(inner.check.take()) {
                    look.abort();
                }
            }
            Effect::LetReaderIn { address, issuer } => {
                let reader = LetIn { issuer, network: world.records.network_mark().ok().flatten() };
                inner.let_in.push(reader.clone());
                if let Some(records) = records {
                    self.spawn(inner, turn, async move {
                        Outcome::Recorded(records.remember(&address, |past| past.let_in(reader)))
                    });
                }
            }
            Effect::Keep { account, verified } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Kept(keychain.keep(&account, &verified).await)
                });
            }
            Effect::Record(record) => {
                if let Some(records) = records {
                    let mut record = record;
                    inner.let_in.iter().cloned().for_each(|reader| record.past.let_in(reader));
                    record.past.network = inner.picture.take();
                    self.spawn(inner, turn, async move { Outcome::Recorded(records.save(*record)) });
                }
            }
            Effect::Unlock => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Unlocked(keychain.unlock().await)
                });
            }
            Effect::Scan { account } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Scanned(programs.scan(&keychain, &account).await)
                });
            }
            Effect::Change { account, wish } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Changed(keychain.change(programs.search(&account).await, *wish).await)
                });
            }
            Effect::Undo { run, ids } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Undone(keychain.undo(&run, ids).await)
                });
            }
            Effect::Discard { run } => {
                self.ask_keychain(inner, turn, &keychain.clone(), async move {
                    Outcome::Discarded(keychain.discard(&run).await)
                });
            }
            Effect::StopKeychain => {
                if let Some(asking) = inner.asking.take() {
                    asking.abort();
                    keychain.leave_prompt();
                }
            }
            Effect::CopyPassword { secret } => {
                let clipboard = world.clipboard;
                self.spawn(inner, turn, async move { Outcome::Copied(clipboard.copy(secret).await) });
            }
            Effect::SendMessage { address, verified, providers, chosen } => {
                let (network, note) = (self.network(inner, chosen), note(inner.wizard.language()));
                let session = self.clone();
                let work = async move {
                    let progress = |progress| session.finish(turn, Outcome::Progress(progress));
                    let came = to_oneself(&network, &verified, &address, &note, providers, &progress).await;
                    session.take_message(turn, came);
                };
                inner.message = None;
                let sending = inner.tasks.spawn_on(work, &self.shared.runtime);
                if let Some(old) = inner.sending.replace(sending) {
                    old.abort();
                }
            }
            Effect::RemoveMessage => {
                if let Some(message) = inner.message.take() {
                    self.spawn(inner, turn, async move { Outcome::MessageRemoved(message.remove().await) });
                }
            }
            Effect::StopMessage => {
                inner.message = None;
                if let Some(sending) = inner.sending.take() {
                    sending.abort();
                }
            }
            Effect::FindPrograms => {
                if inner.practice.is_none() {
                    self.spawn(inner, turn, async move {
                        let found = tokio::task::spawn_blocking(installed::programs).await;
                        Outcome::ProgramsFound(found.unwrap_or_default())
                    });
                }
            }
            Effect::OpenProgram { id } => {
                self.spawn(inner, turn, async move {
                    Outcome::ProgramOpened(off_the_runtime(move || installed::open(&id)).await)
                });
            }
            Effect::OpenProfile { account, servers } => {
                self.spawn(inner, turn, async move {
                    let open = move || world.desk.open_file(&profile::write(&account, &servers)?);
                    let state = off_the_runtime(open).await;
                    Outcome::ProfileOpened(state, profile::Pane::of_this_computer())
                });
            }
            Effect::OpenPlace { place } => {
                self.spawn(inner, turn, async move {
                    Outcome::PlaceOpened(off_the_runtime(move || world.desk.open_place(place)).await)
                });
            }
        }
    }

    /// Tells the machine until when a password is on the clipboard.
    fn watch_clipboard(&self, inner: &mut Inner) {
        let (session, mut until) = (self.clone(), self.shared.world.clipboard.until());
        let work = async move {
            while until.changed().await.is_ok() {
                let until = *until.borrow_and_update();
                session.finish(Turn::default(), Outcome::OnClipboard(until));
            }
        };
        // Nobody waits for it, as for a pause.
        inner.pauses.spawn_on(work, &self.shared.runtime);
    }

    /// The pauses that earlier runs began.
    fn keep_to_pauses(&self, inner: &mut Inner, refusals: RefusalRecords) {
        let session = self.clone();
        let work = async move {
            let paused = tokio::task::spawn_blocking(move || refusals.paused(now())).await;
            for (address, refused) in paused.ok().and_then(Result::ok).unwrap_or_default() {
                session.hold(address, refused);
            }
        };
        inner.pauses.spawn_on(work, &self.shared.runtime);
    }

    /// Tells the machine of the pause of an account, if there is one, and of its end.
    fn hold(&self, address: Address, refused: Refused) {
        let Some(until) = refused.pause(refused.at.max(now())) else { return };
        let pause = PauseView { refusals: refused.count, until };
        let mut inner = self.lock();
        let begun = Outcome::Paused { address: address.clone(), pause };
        self.finish_locked(&mut inner, Turn::default(), begun);
        let session = self.clone();
        let end = async move {
            tokio::time::sleep(Duration::from_secs(until.saturating_sub(now()))).await;
            session.finish(Turn::default(), Outcome::PauseOver { address, until });
        };
        inner.pauses.spawn_on(end, &self.shared.runtime);
    }

    /// What is verified: the person's own, or what stands in for it while practising.
    fn verifier(&self, inner: &Inner) -> Verifier {
        match &inner.practice {
            Some(practice) => Verifier {
                keychain: practice.keychain.clone(),
                attempts: practice.attempts.clone(),
                records: None,
            },
            None => Verifier {
                keychain: self.shared.world.keychain.clone(),
                attempts: self.shared.attempts.clone(),
                records: Some(self.shared.world.records.clone()),
            },
        }
    }

    async fn verify(&self, turn: Turn, verifier: &Verifier, record: &AccountRecord) -> Outcome {
        let AccountRecord { account, servers, certificate, .. } = record;
        let address = account.address();
        let progress = |progress| self.finish(turn, Outcome::Progress(progress));
        let request = {
            let inner = self.lock();
            self.request(&inner, account, servers, *certificate)
        };
        let observations = Observations::told_to(self);
        let tell = |seen: &Observation| observations.take(seen);
        let explainer = Explainer::new(&request, &tell);
        let sign_in = async |secrets: Secrets| match self.recalled(turn, &secrets, record) {
            Some(warm) => explainer.sign_in(warm, &secrets, &progress).await,
            // Who has cancelled in the meantime is not signed in for; this ends with its task.
            None => std::future::pending().await,
        };
        let verified = verifier.verify_by_itself(record, sign_in).await;
        match verified {
            Ok(Verification::Paused(refused)) => self.held_back(address, refused),
            Ok(Verification::NotStored) => Outcome::Recalled(Ok(None)),
            Err(error) => Outcome::Recalled(Err(error)),
            Ok(Verification::Checked { attempt, recorded, .. }) => {
                self.finish(turn, Outcome::Recorded(recorded));
                let report = attempt.report.clone();
                self.finish(turn, self.checked(address, *attempt));
                // Asked of the keychain, this is still waited for: nothing more is told of it.
                match explainer.seen(&report).await {
                    Some(diagnosis) => Outcome::NetworkSeen(Box::new(self.told_of_network(
                        account,
                        servers,
                        diagnosis,
                        observations.all(),
                    ))),
                    None => Outcome::KeychainWaits(false),
                }
            }
        }
    }

    async fn verify_all(
        &self,
        turn: Turn,
        verifier: Verifier,
        network: Network,
        accounts: Vec<AccountRecord>,
    ) -> Outcome {
        let (pages, tell) = (self.shared.world.pages.clone(), |_: &Observation| {});
        let all = SideBySide { verifier, network, pages, tell: &tell, at_once: MOST_AT_ONCE };
        let mut verified = all.verify(accounts);
        while let Some((record, came)) = verified.next().await {
            let address = record.account.address().clone();
            let verification = match came {
                Ok(verification) => verification,
                Err(error) => return Outcome::AllVerified(Err(error)),
            };
            let refused = match &verification {
                Verification::Checked { attempt, .. } => attempt.refused,
                Verification::Paused(refused) => Some(*refused),
                Verification::NotStored => None,
            };
            if let Some(refused) = refused {
                self.hold(address.clone(), refused);
            }
            let found = verification.found().map(|found| (found, now()));
            self.finish(turn, Outcome::AccountVerified { address, found });
        }
        Outcome::AllVerified(Ok(()))
    }

    /// The connections to check a password with that was recalled, if it is still waited for.
    fn recalled(&self, turn: Turn, secrets: &Secrets, record: &AccountRecord) -> Option<Warm> {
        let mut inner = self.lock();
        if inner.wizard.turn() != turn {
            return None;
        }
        // First of all: the machine lets go of what is kept ready once the check runs.
        let warm = self.take_warm(&mut inner, &record.account, &record.servers, record.certificate);
        self.finish_locked(&mut inner, turn, Outcome::Recalled(Ok(Some(secrets.clone()))));
        Some(warm)
    }

    fn checked(&self, address: &Address, attempt: Attempt) -> Outcome {
        if let Some(refused) = attempt.refused {
            self.hold(address.clone(), refused);
        }
        // Of a practice nothing is kept.
        let practises = self.lock().practice.is_some();
        if attempt.report.verified().is_some() && !practises {
            let key = self.shared.world.records.network_key().ok();
            let of = |key| Picture::of_check(&attempt.report, &net::look(), &key, now());
            self.lock().picture = key.and_then(of);
        }
        Outcome::Checked(Box::new(attempt.report))
    }

    fn held_back(&self, address: &Address, refused: Refused) -> Outcome {
        self.hold(address.clone(), refused);
        Outcome::HeldBack
    }

    /// The connections that are kept ready, if they are those that are wanted; else others.
    fn take_warm(
        &self,
        inner: &mut Inner,
        account: &Account,
        servers: &Servers,
        chosen: Option<Fingerprint>,
    ) -> Warm {
        match inner.warm.take() {
            Some((of, with, warm)) if of == *servers && with == chosen => warm,
            Some(_) | None => self.warm_up(inner, servers, &Alternatives::default(), account.keys(), chosen),
        }
    }

    fn warm_up(
        &self,
        inner: &Inner,
        servers: &Servers,
        alternatives: &Alternatives,
        providers: ProviderKeys,
        chosen: Option<Fingerprint>,
    ) -> Warm {
        let network = self.network(inner, chosen);
        let _runtime = self.shared.runtime.enter();
        Warm::up(&network, servers, alternatives, providers)
    }

    /// The network, or in practice the pretend one, which leads nowhere else.
    fn network(&self, inner: &Inner, chosen: Option<Fingerprint>) -> Network {
        let network = match &inner.practice {
            Some(practice) => &practice.network,
            None => &self.shared.world.network,
        };
        Network { chosen, readers: self.readers(inner), ..network.clone() }
    }

    /// Who may read along in this network.
    fn readers(&self, inner: &Inner) -> Readers {
        if inner.let_in.is_empty() {
            return Readers::Nobody;
        }
        let mark = self.shared.world.records.network_mark().ok().flatten();
        let here = inner.let_in.iter().filter(|reader| reader.network == mark);
        Readers::Issuers(here.map(|reader| reader.issuer.clone()).collect())
    }

    /// Takes who may read along by what is on record.
    fn take_readers(&self, outcome: &Outcome) {
        if let Outcome::LookedAround { accounts: Ok(accounts), .. } = outcome {
            let mut inner = self.lock();
            let known = accounts.iter().flat_map(|record| record.past.let_in.iter().cloned());
            let new: Vec<_> = known.filter(|reader| !inner.let_in.contains(reader)).collect();
            inner.let_in.extend(new);
        }
    }

    /// What is looked at where a server of the account cannot be asked.
    fn request(
        &self,
        inner: &Inner,
        account: &Account,
        servers: &Servers,
        chosen: Option<Fingerprint>,
    ) -> Request {
        let record = |all: Vec<AccountRecord>| all.into_iter().find(|record| record.is_of(account.address()));
        let known = self.shared.world.records.all().ok().and_then(record).map(|record| record.known());
        Request {
            servers: servers.clone(),
            provider: account.provider(),
            network: self.network(inner, chosen),
            known: known.filter(|_| inner.practice.is_none()).unwrap_or_default(),
            pages: self.shared.world.pages.clone(),
        }
    }

    fn network_seen(
        &self,
        account: &Account,
        servers: &Servers,
        diagnosis: Diagnosis,
        observations: Vec<Observation>,
    ) {
        let seen = self.told_of_network(account, servers, diagnosis, observations);
        self.lock().looked = Some(Instant::now());
        self.finish(Turn::default(), Outcome::NetworkSeen(Box::new(seen)));
    }

    /// A look at the network, compared with the one in which mail last worked, with the reports on it.
    fn told_of_network(
        &self,
        account: &Account,
        servers: &Servers,
        diagnosis: Diagnosis,
        observations: Vec<Observation>,
    ) -> NetworkSeen {
        let records = &self.shared.world.records;
        let compared = records.looked(account, servers, &diagnosis, now()).ok().flatten();
        let looked = Looked { diagnosis, observations, compared };
        let language = self.lock().wizard.language().clone();
        let words = Words::of(&language);
        let report = |named| {
            let report = SharedReport::of(&looked, account, named, now(), &words);
            ReportView { text: report.text().to_owned(), json: report.json() }
        };
        NetworkSeen { nameless: report(Named::LeftOut), named: report(Named::Included), looked }
    }

    /// Keeps the connection by which a message was seen, for whoever is still on the page.
    fn take_message(&self, turn: Turn, came: Result<Arrived, NotArrived>) {
        let mut inner = self.lock();
        let told = came.as_ref().map(ArrivedMessage::from).map_err(Clone::clone);
        if inner.wizard.turn() == turn {
            inner.message = came.ok();
        }
        self.finish_locked(&mut inner, turn, Outcome::MessageCame(Box::new(told)));
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

/// How long what was seen of a network counts, while it is the same one: as long as connections are tried again.
const LASTING: Duration = Duration::from_secs(600);

/// What a message to oneself says.
fn note(language: &Language) -> Note {
    let words = Words::of(language);
    let text = |attribute| words.attribute("self-message", attribute, &[]);
    Note { subject: text("subject"), body: text("body") }
}

/// What is seen of a network: told as it is seen, and kept.
struct Observations {
    session: Session,
    seen: Mutex<Vec<Observation>>,
}

impl Observations {
    fn told_to(session: &Session) -> Self {
        Self { session: session.clone(), seen: Mutex::default() }
    }

    fn take(&self, seen: &Observation) {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(seen.clone());
        self.session.finish(Turn::default(), Outcome::Observed(seen.clone()));
    }

    /// What was seen before.
    fn begin_with(&self, seen: Vec<Observation>) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = seen;
    }

    fn all(&self) -> Vec<Observation> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn look_around(records: &Records, keychain: &Keychain) -> Outcome {
    let recovered = async {
        keychain.available().await?;
        keychain.recover().await
    };
    let recovered = recovered.await;
    Outcome::LookedAround { accounts: records.all(), recovered, backups: keychain.backups().await }
}

/// How the daily check is, after something was asked of it.
async fn watch_is(asked: impl FnOnce() -> Result<Status, ScheduleError> + Send + 'static) -> Outcome {
    Outcome::WatchIs(match tokio::task::spawn_blocking(asked).await {
        Ok(Ok(status)) => WatchView::from(&status),
        Ok(Err(_)) | Err(_) => WatchView::NotChanged,
    })
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
        attempts: Attempts::counted_in(RefusalRecords::in_memory()),
        _provider: provider,
    };
    Some((facts, world))
}

#[cfg(test)]
mod tests;
