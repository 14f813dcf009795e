//! What is run for each thing that the machine asks for.

use std::io;
use std::time::Duration;

use practice::Mood;

use super::network::Observations;
use super::practice_environment::practice_environment;
use super::{Inner, Session};
use crate::access::find_access_server;
use crate::clock::now;
use crate::discovery::find_servers;
use crate::network_report::Looked;
use crate::records::{AccountRecord, Past, Records};
use crate::verify::Verifier;
use crate::watch::Status;
use crate::watch::schedule::ScheduleError;
use crate::wizard::{ArrivedMessage, Effect, OpenState, Outcome, Turn, WatchView};
use account::Protocol;
use check::diagnose::{Observation, diagnose};
use check::explain::Explainer;
use check::send::{Arrived, NotArrived, Note, to_oneself};
use keychain::Keychain;
use programs::{Programs, installed, profile};
use words::Words;
use words::language::Language;

impl Session {
    /// Runs one of them.
    pub(super) fn run_one(&self, inner: &mut Inner, effect: Effect) {
        let turn = inner.wizard.turn();
        let environment = self.shared.environment.clone();
        let verifier = self.verifier(inner);
        let Verifier { keychain, attempts, records, .. } = verifier.clone();
        // The person's own programs have no part in a practice.
        let programs = if inner.practice.is_some() { Programs::none() } else { environment.programs.clone() };
        while inner.tasks.try_join_next().is_some() || inner.pauses.try_join_next().is_some() {}
        match effect {
            Effect::LookAround => {
                let disclosed = environment.disclosure.chosen();
                let effects = inner.wizard.finish(turn, Outcome::Discloses(disclosed));
                self.run(inner, effects);
                if inner.practice.is_none() {
                    self.keep_to_pauses(inner, environment.refusals);
                }
                let (session, records) = (self.clone(), environment.records.clone());
                let watch = inner.practice.is_none().then(|| environment.watch.clone());
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
                // What cannot be remembered holds until the program ends. Another program may hold the folder.
                let save = move || environment.chosen_language.save(&language);
                inner.tasks.spawn_on(
                    async move { drop(tokio::task::spawn_blocking(save).await) },
                    &self.shared.runtime,
                );
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
                    Outcome::PageOpened(off_the_runtime(move || environment.desk.open_page(&address)).await)
                });
            }
            Effect::KeepDisclosure(disclosed) => {
                let save = move || environment.disclosure.save(disclosed);
                self.spawn(inner, Turn::default(), async move {
                    let kept = tokio::task::spawn_blocking(save).await;
                    let kept = kept.unwrap_or_else(|error| Err(io::Error::other(error)));
                    Outcome::DisclosureKept(kept.map_err(Into::into))
                });
            }
            Effect::FindServers { address, disclosed } => {
                let (session, network) = (self.clone(), environment.network);
                let work = async move {
                    let told = |tried| session.finish(turn, Outcome::Looked(tried));
                    let found = find_servers(&address, &network, disclosed, &told).await;
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
                        Outcome::AccessFound(find_access_server(&environment.network).await)
                    });
                }
            }
            Effect::StopSearch => {
                if let Some(search) = inner.search.take() {
                    search.abort();
                }
            }
            Effect::Verify { account, servers, named_by, chosen, last_good } => {
                let past = Past::default();
                let record = AccountRecord { account, servers, certificate: chosen, last_good, past };
                let session = self.clone();
                self.ask_keychain(inner, turn, &keychain, async move {
                    session.verify(turn, &verifier, &record, named_by).await
                });
                inner.check = inner.asking.clone();
            }
            Effect::VerifyAll { accounts } => {
                let (session, network) = (self.clone(), self.network(inner, None));
                self.ask_keychain(inner, turn, &keychain, async move {
                    session.verify_all(turn, verifier, network, accounts).await
                });
            }
            Effect::EnableWatch => {
                let enable = move || {
                    environment.watch.enable(environment.watch.settings().unwrap_or_default())?;
                    Ok(environment.watch.status())
                };
                self.spawn(inner, turn, watch_is(enable));
            }
            Effect::DisableWatch => {
                let disable = move || environment.watch.disable().map(|()| environment.watch.status());
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
                let network = environment.records.network_mark().ok().flatten();
                let reader = inner.let_in.let_in(issuer, network);
                if let (Some(records), Some(reader)) = (records, reader) {
                    self.spawn(inner, turn, async move {
                        Outcome::Recorded(records.remember(&address, |past| past.let_in(reader)))
                    });
                }
            }
            Effect::RememberProgram { address, program } => {
                if let Some(records) = records {
                    self.spawn(inner, turn, async move {
                        Outcome::Recorded(records.remember(&address, |past| past.set_up(program)))
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
                    let readers = inner.let_in.remembered().iter().cloned();
                    readers.for_each(|reader| record.past.let_in(reader));
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
                let clipboard = environment.clipboard;
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
            Effect::WriteSettings { program, format, account, servers } => {
                self.spawn(inner, turn, async move {
                    let written = programs.write_settings(format, &account, &servers).await;
                    Outcome::SettingsWritten { program, written }
                });
            }
            Effect::OpenProfile { account, servers } => {
                self.spawn(inner, turn, async move {
                    let open = move || {
                        let file = programs.write_profile(&account, &servers).map_err(io::Error::other)?;
                        environment.desk.open_file(&file)
                    };
                    let state = off_the_runtime(open).await;
                    Outcome::ProfileOpened(state, profile::Pane::of_this_computer())
                });
            }
            Effect::OpenPlace { place } => {
                self.spawn(inner, turn, async move {
                    Outcome::PlaceOpened(off_the_runtime(move || environment.desk.open_place(place)).await)
                });
            }
        }
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

    /// Starts the pretend provider, and the practice with it.
    pub(super) async fn start_practice(&self, turn: Turn, mood: Mood) {
        let provider = practice::Provider::start(mood).await.ok();
        match provider.and_then(|provider| practice_environment(provider, mood)) {
            Some((facts, environment)) => {
                let mut inner = self.lock();
                // Whoever left in the meantime is in their own environment again.
                if inner.wizard.turn() == turn {
                    inner.practice = Some(environment);
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
        Ok(Err(error)) => WatchView::from(error),
        Err(_) => WatchView::NotChanged,
    })
}

async fn off_the_runtime(work: impl FnOnce() -> io::Result<()> + Send + 'static) -> OpenState {
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(())) => OpenState::Opened,
        Ok(Err(_)) | Err(_) => OpenState::Failed,
    }
}
