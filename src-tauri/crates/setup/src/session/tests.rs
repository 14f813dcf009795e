//! The whole wizard, walked through by a person who waits for what is on screen.

#![expect(clippy::wildcard_enum_match_arm, reason = "a test looks for one page")]

use std::num::NonZeroU16;

use practice::Mood;

use super::*;
use crate::clipboard::Clipboard;
use crate::clock::now;
use crate::records::{AccountRecord, DisclosureRecord, LanguageRecord, Past, Records, RefusalRecords};
use crate::verify::{NamedBy, Unused, recall};
use crate::watch::{Watch, schedule};
use crate::wizard::{
    Act, CheckState, Choice, Computer, ConnectionState, Fate, Intent, KeepState, LookState, OldItemsState,
    Page, PointState, PretendPasswords, Removal, SettingsState, SettingsView, Submit, TestMessageState,
};
use account::cause::Cause;
use account::folder::InMemory;
use account::secret::EnteredSecret;
use account::{Account, Address, EnteredServer, Protocol, Security, Server};
use keychain::Vault;
use keychain::instrumented::{Instrumented, Moment, Observer};
use keychain::memory::Memory;
use keychain::store::{OwnEntry, Store as _};
use net::{Deadlines, Names, Network, Trust};
use programs::Programs;
use programs::folders::Folders;
use programs::installed::{self, Group, Program};
use words::language::Language;

#[tokio::test]
async fn the_language_that_was_chosen_is_spoken_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let chosen = Language::all().first().unwrap();
    assert_ne!(*chosen, Language::english());
    let wizard = Person::on(home.path());
    wizard.does(chosen.clone());
    wizard.sees(|view| view.language == chosen.tag()).await;
    wizard.session.shutdown(Duration::from_secs(10)).await;
    assert_eq!(LanguageRecord::in_folder(home.path()).to_speak(), *chosen);
}

#[tokio::test]
async fn practice_leads_from_welcome_to_done() {
    let home = tempfile::tempdir().unwrap();
    let wizard = Person::at_practice(home.path(), Mood::AllWell).await;
    let pretend = wizard.make_app_password().await;
    wizard.type_password(&pretend.app_password);
    wizard.sees_both_pass().await;
    wizard.does(Act::Continue {});
    wizard.does(Act::Continue {});
    wizard.sees(|view| matches!(&view.page, Page::Keep { state: KeepState::Kept })).await;
    wizard.does(Act::Continue {});
    let found = wizard
        .sees(|view| matches!(&view.page, Page::OldItems { state: OldItemsState::Found { .. }, .. }))
        .await;
    let Page::OldItems { state: OldItemsState::Found { items, .. }, .. } = found.page else { unreachable!() };
    let chosen = items.iter().filter(|item| item.choice != Choice::Leave).count();
    assert!(chosen > 0, "practice has old items to clear");
    wizard.does(Act::ClearChosen {});
    let (run, cleared) = wizard.sees_cleared().await;
    let done = |wanted: Fate| cleared.iter().filter(|(_, fate)| *fate == wanted).count();
    assert_eq!((done(Fate::Replaced), done(Fate::Cleared)), (chosen, 0), "all are understood");
    wizard.does(Act::RestoreItem { id: cleared[0].0.clone() });
    let restored = |view: &View| match &view.page {
        Page::OldItems { state: OldItemsState::Cleared { items, .. }, .. } => {
            items.iter().any(|item| item.fate == Fate::Restored)
        }
        _ => false,
    };
    wizard.sees(restored).await;
    wizard.does(Act::Continue {});
    wizard.sees(|view| matches!(view.page, Page::HandOver { .. })).await;
    wizard.does(Act::Continue {});
    let message = |wanted: fn(&TestMessageState) -> bool| move |view: &View| matches!(&view.page, Page::TestMessage { state } if wanted(state));
    wizard.sees(message(|state| *state == TestMessageState::Ready)).await;
    wizard.does(Act::SendMessage {});
    let arrived = |state: &TestMessageState| {
        matches!(state, TestMessageState::Arrived { removal: Removal::Offered, .. })
    };
    wizard.sees(message(arrived)).await;
    wizard.does(Act::RemoveMessage {});
    let removed =
        |state: &TestMessageState| matches!(state, TestMessageState::Arrived { removal: Removal::Done, .. });
    wizard.sees(message(removed)).await;
    wizard.does(Act::Continue {});
    let done = wizard.sees(|view| matches!(view.page, Page::Done { .. })).await;
    let Page::Done { points, .. } = done.page else { unreachable!() };
    let told: Vec<_> = points.iter().map(|point| (point.words.id.as_str(), point.state)).collect();
    assert_eq!(told[1], ("done.kept-practice", PointState::Done));
    assert_eq!(points[2].words.args["count"], (chosen - 1).into());
    let restores = Act::RestoreRun { run };
    assert_eq!(done.offers.iter().any(|offer| offer.act == restores), chosen > 1);
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
    wizard.does(Act::SendAnyway {});
    let refused = wizard.sees_refused().await;
    assert_eq!(refused.cause, Cause::AppPasswordRequired);
    assert!(refused.said.is_some_and(|said| said.starts_with("534 5.7.9 ")));
    wizard.does(Act::EnterPassword {});
    wizard.type_password(&pretend.app_password);
    wizard.sees_both_pass().await;
}

#[tokio::test]
async fn a_cancelled_check_closes_its_connections_and_can_be_tried_again() {
    let home = tempfile::tempdir().unwrap();
    let provider = practice::Provider::start(Mood::Silent).await.unwrap();
    let wizard = Person::with_patience(home.path());
    wizard.type_servers_of(&provider);
    wizard.does(Act::Continue {});
    wizard.type_password("something");
    wizard.sees(|view| view.is_offered(&Act::Cancel {})).await;
    let mut log = provider.watch_log();
    log.wait_for(|log| open(log) == 2).await.unwrap();
    wizard.does(Act::Cancel {});
    let closed = log.wait_for(|log| open(log) == 0);
    tokio::time::timeout(Duration::from_secs(60), closed).await.expect("still open").unwrap();
    let page = wizard.sees(|view| !view.is_offered(&Act::Cancel {})).await.page;
    assert!(matches!(page, Page::Outgoing(page) if page.state == CheckState::Cancelled));
}

#[tokio::test]
async fn why_servers_are_not_reached_is_known_before_the_password_is_typed() {
    let home = tempfile::tempdir().unwrap();
    let refuses = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let here = [("mail.shop.example".to_owned(), Ok(vec![refuses.ip()]))];
    let network = Network { names: Names::Listed(Arc::new(here.into())), ..Network::default() };
    let someone = Address::parse("someone@else.example").unwrap();
    let wizard = Person::in_world(home.path(), Keychain::for_practice(&someone), network);
    wizard.type_servers("mail.shop.example", [refuses.port(); 2]);
    let is_seen = |view: &View| {
        match &view.page {
        Page::AppPassword { connections, .. } => connections.iter().all(|connection| {
            matches!(&connection.state, ConnectionState::Failed { advice, .. } if advice.certainty.is_some())
        }),
        _ => false,
    }
    };
    wizard.sees(is_seen).await;
    wizard.does(Act::Continue {});
    wizard.type_password("something");
    let is_explained = |view: &View| match &view.page {
        Page::Outgoing(page) => {
            matches!(&page.state, CheckState::Refused(refusal) if refusal.look == LookState::Taken)
        }
        _ => false,
    };
    wizard.sees(is_explained).await;
    wizard.session.shutdown(Duration::ZERO).await;
}

#[tokio::test]
async fn what_is_kept_ready_is_closed_with_the_window_and_on_leaving() {
    for leaves in [Leaves::Window, Leaves::Page] {
        let home = tempfile::tempdir().unwrap();
        let provider = practice::Provider::start(Mood::Silent).await.unwrap();
        let wizard = Person::with_patience(home.path());
        wizard.type_servers_of(&provider);
        let mut log = provider.watch_log();
        log.wait_for(|log| open(log) == 2).await.unwrap();
        match leaves {
            Leaves::Window => wizard.session.shutdown(Duration::ZERO).await,
            Leaves::Page => wizard.does(Act::StartOver {}),
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
    wizard.sees_both_pass().await;
    let log = wizard.session.lock().practice.as_ref().unwrap()._provider.log();
    assert_eq!((log.sign_ins(practice::Protocol::Smtp), log.sign_ins(practice::Protocol::Imap)), (1, 1));
}

#[test]
fn events_may_come_from_a_thread_outside_the_runtime() {
    let home = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let wizard = runtime.block_on(async { Person::on(home.path()) });
    wizard.does(Act::ChoosePractice {});
    wizard.does(Act::Practise { mood: Mood::AllWell });
    let view = runtime.block_on(wizard.sees(|view| matches!(view.page, Page::Address { .. })));
    assert_eq!(view.practice, Some(Mood::AllWell));
}

#[tokio::test]
async fn a_practice_that_starts_after_it_was_left_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let wizard = Person::on(home.path());
    wizard.does(Act::ChoosePractice {});
    wizard.does(Act::Practise { mood: Mood::AllWell });
    let late = wizard.session.lock().wizard.turn();
    wizard.does(Act::StartOver {});
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
    let account = Account::in_practice(address);
    let host = wizard.session.lock().practice.as_ref().unwrap()._provider.host().to_owned();
    let server = Account::of(Address::parse("anna@gmail.com").unwrap()).servers().unwrap().smtp;
    let servers =
        Servers { smtp: Server { host: host.clone(), ..server.clone() }, imap: Server { host, ..server } };
    assert_eq!(recall(&keychain, &account, &servers, NamedBy::Record).await, Ok(Err(Unused::Missing)));
    let pretend = wizard.make_app_password().await;
    wizard.type_password(&pretend.app_password);
    wizard.sees_both_pass().await;
    wizard.does(Act::Continue {});
    wizard.does(Act::Continue {});
    wizard.sees(|view| matches!(&view.page, Page::Keep { state: KeepState::Kept })).await;
    assert!(recall(&keychain, &account, &servers, NamedBy::Record).await.unwrap().is_ok());
    wizard.session.shutdown(Duration::from_secs(5)).await;
}

/// The fake stands for a prompt that nobody answers.
#[tokio::test]
async fn a_prompt_that_is_never_answered_leaves_the_wizard_alive() {
    let home = tempfile::tempdir().unwrap();
    let (release, held) = std::sync::mpsc::channel::<()>();
    let held = Arc::new(Mutex::new(held));
    let prompt: Observer = Arc::new(move |moment| {
        if moment == Moment::Before("read own") {
            let _ = held.lock().unwrap_or_else(PoisonError::into_inner).recv();
        }
        Ok(())
    });
    let keychain = Keychain::over(move || {
        Vault::new(Instrumented::new(Memory::default(), prompt.clone()), InMemory::default())
    });
    let wizard = Person::with(home.path(), keychain.clone());
    wizard.does(Act::Start { intent: Intent::Verify });
    wizard.does(Submit::Address { address: "anna@gmail.com".into() });
    let waiting = wizard.sees(|view| view.waits_for_keychain).await;
    assert!(waiting.is_offered(&Act::Cancel {}));
    wizard.does(Act::Cancel {});
    let left = wizard.sees(|view| !view.waits_for_keychain).await;
    assert!(matches!(left.page, Page::Address { .. }), "{:?}", left.page);
    keychain.available().await.unwrap();
    drop(release);
}

#[tokio::test]
async fn leaving_practice_returns_to_the_persons_own_world() {
    let home = tempfile::tempdir().unwrap();
    let wizard = Person::at_practice(home.path(), Mood::AllWell).await;
    wizard.does(Act::StartOver {});
    let view = wizard.sees(|view| matches!(view.page, Page::Welcome { .. })).await;
    assert_eq!(view.practice, None);
    assert!(wizard.session.lock().practice.is_none());
}

#[tokio::test]
async fn a_pause_that_an_earlier_run_began_is_kept_to() {
    let home = tempfile::tempdir().unwrap();
    let anna = Address::parse("anna@mail.example").unwrap();
    let refusals = RefusalRecords::in_folder(home.path());
    refusals.note(&anna, now(), |_| Some(Duration::from_secs(600))).unwrap();
    let provider = practice::Provider::start(Mood::AllWell).await.unwrap();
    let wizard = Person::on(home.path());
    wizard.type_servers_of(&provider);
    wizard.does(Act::Continue {});
    let paused = |view: &View| matches!(&view.page, Page::Outgoing(page) if page.pause.is_some());
    let view = wizard.sees(paused).await;
    assert_eq!(view.form, None, "nothing can be sent");
    wizard.session.shutdown(Duration::from_secs(60)).await;
}

#[tokio::test]
async fn a_stored_password_is_verified_and_remembered_but_nothing_is_sent_in_a_pause() {
    for pause in [None, Some(Duration::from_secs(600))] {
        let home = tempfile::tempdir().unwrap();
        let provider = practice::Provider::start(Mood::AllWell).await.unwrap();
        let anna = Address::parse("anna@mail.example").unwrap();
        let mut memory = Memory::default();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            let password = provider.app_password().replace(' ', "");
            memory.set_own(&OwnEntry::password(&anna, protocol), &password).unwrap();
        }
        let keychain = Keychain::over(move || Vault::new(memory.clone(), InMemory::default()));
        let records = Records::in_folder(home.path());
        records.save(recorded(&anna, &provider)).unwrap();
        let trust = Trust::PracticeOnly(vec![provider.root()]);
        let network = Network { trust, ..Network::default() };
        let wizard = Person::in_world(home.path(), keychain, network);
        wizard
            .sees(|view| matches!(&view.page, Page::Welcome { accounts, .. } if !accounts.is_empty()))
            .await;
        if pause.is_some() {
            // Another program is refused meanwhile.
            RefusalRecords::in_folder(home.path()).note(&anna, now(), |_| pause).unwrap();
        }
        wizard.does(Act::Start { intent: Intent::Verify });
        wizard.does(Act::ChooseAccount { address: anna.to_string() });
        let sign_ins = || {
            let log = provider.log();
            (log.sign_ins(practice::Protocol::Smtp), log.sign_ins(practice::Protocol::Imap))
        };
        if pause.is_some() {
            let held_back = |view: &View| {
                matches!(&view.page, Page::Outgoing(page)
                    if page.state == CheckState::HeldBack && page.pause.is_some())
            };
            let view = wizard.sees(held_back).await;
            assert!(view.form.is_none() && !view.is_offered(&Act::TryAgain {}), "{:?}", view.offers);
            assert_eq!(sign_ins(), (0, 0));
        } else {
            wizard.sees_both_pass().await;
            assert_eq!(sign_ins(), (1, 1));
        }
        let last_good = records.all().unwrap()[0].last_good;
        assert_eq!(last_good.is_some(), pause.is_none(), "{last_good:?}");
        wizard.session.shutdown(Duration::from_secs(60)).await;
    }
}

#[tokio::test]
async fn settings_are_written_once_without_the_password_and_never_over_another_file() {
    let (data, home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let provider = practice::Provider::start(Mood::AllWell).await.unwrap();
    let wizard = Person::at_hand_over(&provider, data.path(), home.path()).await;
    let file = home.path().join(".msmtprc");
    let read = || std::fs::read_to_string(&file).unwrap();

    let written = wizard.writes_settings("msmtpFile").await;
    assert_eq!(written.state, SettingsState::Written, "{written:?}");
    let text = read();
    assert!(text.contains(&format!("port {}", provider.smtp_port())), "{text}");
    assert!(text.contains("password --for smtp -- anna@mail.example"), "{text}");
    assert_eq!(wizard.writes_settings("msmtpFile").await.state, SettingsState::Unchanged);
    assert_eq!(read(), text);

    std::fs::write(&file, "# mine\n").unwrap();
    let beside = wizard.writes_settings("msmtpFile").await;
    assert_eq!((beside.state, beside.lines.as_ref()), (SettingsState::WrittenBeside, Some(&text)));
    let again = wizard.writes_settings("msmtpFile").await;
    assert_eq!((again.state, again.lines), (SettingsState::UnchangedBeside, beside.lines));
    assert_eq!(read(), "# mine\n");
    std::fs::write(&file, format!("# mine\n{text}")).unwrap();
    assert_eq!(wizard.writes_settings("msmtpFile").await.state, SettingsState::Unchanged, "they were added");

    let downloaded = wizard.writes_settings("thunderbird").await;
    assert_eq!(downloaded.state, SettingsState::Written, "{downloaded:?}");
    std::fs::create_dir(home.path().join(".gitconfig")).unwrap();
    let refused = wizard.writes_settings("git").await;
    assert_eq!(refused.state, SettingsState::Failed);
    assert_eq!(refused.words[0].id, "settings-problem-unreadable");

    let names = |folder: &std::path::Path| {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    assert_eq!(names(home.path()), [".gitconfig", ".msmtprc", ".msmtprc.mail-setup", "Downloads"]);
    assert_eq!(names(&home.path().join("Downloads")), ["mail.example.xml"]);
    let secret = provider.app_password().replace(' ', "");
    for file in [".msmtprc", ".msmtprc.mail-setup", "Downloads/mail.example.xml"] {
        assert!(!std::fs::read_to_string(home.path().join(file)).unwrap().contains(&secret), "{file}");
    }
    wizard.session.shutdown(Duration::from_secs(60)).await;
}

/// An account at the pretend provider that no check has proven.
fn recorded(address: &Address, provider: &practice::Provider) -> AccountRecord {
    let server = |port: u16| Server {
        host: provider.host().to_owned(),
        port: NonZeroU16::new(port).unwrap(),
        security: Security::Tls,
        user: provider.address().to_owned(),
    };
    let servers = Servers { smtp: server(provider.smtp_port()), imap: server(provider.imap_port()) };
    AccountRecord {
        account: Account::of(address.clone()),
        servers,
        certificate: None,
        last_good: None,
        past: Past::default(),
    }
}

/// How a person goes.
#[derive(Clone, Copy)]
enum Leaves {
    Window,
    Page,
}

/// How many connections are open at the provider.
fn open(log: &practice::Log) -> usize {
    log.open(practice::Protocol::Smtp) + log.open(practice::Protocol::Imap)
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
        let network = Network { deadlines: Deadlines::of_an_hour(), ..Network::default() };
        Self::in_world(home, Keychain::for_practice(&someone), network)
    }

    fn in_world(home: &std::path::Path, keychain: Keychain, network: Network) -> Self {
        Self::among(Programs::none(), home, keychain, network)
    }

    /// Who has these programs.
    fn among(programs: Programs, home: &std::path::Path, keychain: Keychain, network: Network) -> Self {
        let environment = Environment {
            pages: vec![],
            network,
            keychain,
            programs,
            records: Records::in_folder(home),
            refusals: RefusalRecords::in_folder(home),
            watch: Watch::with(Arc::new(schedule::launchd::Launchd::of(None)), home, None),
            desk: Desk::with(
                |address| panic!("{address} was opened"),
                |place| panic!("{place:?} was opened"),
            ),
            clipboard: Clipboard::in_memory(),
            language: Language::english(),
            chosen_language: LanguageRecord::in_folder(home),
            disclosure: DisclosureRecord::in_folder(home),
            computer: Computer::default(),
        };
        let session = Session::start(environment);
        let views = session.views();
        Self { session, views }
    }

    async fn at_practice(home: &std::path::Path, mood: Mood) -> Self {
        let wizard = Self::on(home);
        wizard.does(Act::ChoosePractice {});
        wizard.does(Act::Practise { mood });
        let view = wizard.sees(|view| matches!(view.page, Page::Address { .. })).await;
        assert_eq!(view.practice, Some(mood));
        wizard
    }

    /// At the end of a journey with the pretend provider for a real one, with some programs on this computer.
    async fn at_hand_over(
        provider: &practice::Provider,
        data: &std::path::Path,
        home: &std::path::Path,
    ) -> Self {
        let trust = Trust::PracticeOnly(vec![provider.root()]);
        let network = Network { trust, ..Network::default() };
        let memory = Memory::default();
        let keychain = Keychain::over(move || Vault::new(memory.clone(), InMemory::default()));
        let programs = Programs::in_folders(Folders::of_home(home));
        let wizard = Self::among(programs, data, keychain, network);
        let ports = [provider.smtp_port(), provider.imap_port()];
        wizard.type_servers_with_user(provider.host(), ports, provider.address());
        wizard.does(Act::Continue {});
        wizard.type_password(&provider.app_password().replace(' ', ""));
        wizard.sees_both_pass().await;
        wizard.does(Act::Continue {});
        wizard.does(Act::Continue {});
        wizard.sees(|view| matches!(&view.page, Page::Keep { state: KeepState::Kept })).await;
        wizard.does(Act::Continue {});
        wizard
            .sees(|view| matches!(&view.page, Page::OldItems { .. }) && view.is_offered(&Act::Continue {}))
            .await;
        wizard.does(Act::Continue {});
        wizard
            .sees(|view| matches!(&view.page, Page::HandOver { programs, .. } if !programs.is_empty()))
            .await;
        // Which of them this computer has is not to the point.
        let programs =
            installed::programs().into_iter().map(|program| Program { group: Group::Here, ..program });
        let turn = wizard.session.lock().wizard.turn();
        wizard.session.finish(turn, Outcome::ProgramsFound(programs.collect()));
        wizard
    }

    /// What is told of it once it was done.
    async fn writes_settings(&self, program: &str) -> SettingsView {
        let told = |view: &View| {
            let Page::HandOver { settings, .. } = &view.page else { return None };
            settings.iter().find(|told| told.program == program).cloned()
        };
        self.does(Act::WriteSettings { program: program.to_owned() });
        let has_ended = |view: &View| told(view).is_some_and(|told| told.state != SettingsState::Writing);
        told(&self.sees(has_ended).await).unwrap()
    }

    fn type_servers_of(&self, provider: &practice::Provider) {
        self.type_servers("127.0.0.1", [provider.smtp_port(), provider.imap_port()]);
    }

    /// Outgoing mail's port first.
    fn type_servers(&self, host: &str, ports: [u16; 2]) {
        self.type_servers_with_user(host, ports, "");
    }

    fn type_servers_with_user(&self, host: &str, ports: [u16; 2], user: &str) {
        self.does(Act::Start { intent: Intent::SetUp });
        self.does(Submit::Address { address: "anna@mail.example".into() });
        self.does(Act::EditServers {});
        let server = |port: u16| EnteredServer {
            host: host.into(),
            port: port.to_string(),
            security: Security::Tls,
            user: user.into(),
        };
        let [smtp, imap] = ports.map(server);
        self.does(Submit::Servers { smtp, imap });
    }

    async fn make_app_password(&self) -> PretendPasswords {
        let Page::Address { entered, .. } = self.views.borrow().page.clone() else { panic!() };
        self.does(Submit::Address { address: entered });
        let page = self.sees(|view| matches!(view.page, Page::AppPassword { .. })).await.page;
        let Page::AppPassword { pretend: Some(pretend), .. } = page else { panic!() };
        self.does(Act::Continue {});
        pretend
    }

    fn type_password(&self, password: &str) {
        self.does(Submit::Password { password: EnteredSecret::from(password.to_owned()) });
    }

    fn does(&self, event: impl Into<Event>) {
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

    async fn sees_both_pass(&self) {
        self.sees(|view| matches!(&view.page, Page::Incoming(page) if page.state == CheckState::Passed))
            .await;
    }

    async fn sees_refused(&self) -> crate::wizard::Refusal {
        let state = |view: &View| match &view.page {
            Page::Outgoing(page) | Page::Incoming(page) => Some(page.state.clone()),
            _ => None,
        };
        let view = self.sees(|view| matches!(state(view), Some(CheckState::Refused(_)))).await;
        match state(&view) {
            Some(CheckState::Refused(refusal)) => *refusal,
            other => panic!("{other:?}"),
        }
    }

    async fn sees_cleared(&self) -> (String, Vec<(String, Fate)>) {
        let cleared =
            |view: &View| matches!(&view.page, Page::OldItems { state: OldItemsState::Cleared { .. }, .. });
        match self.sees(cleared).await.page {
            Page::OldItems { state: OldItemsState::Cleared { run, items, .. }, .. } => {
                (run, items.into_iter().map(|item| (item.item.id, item.fate)).collect())
            }
            other => panic!("{other:?}"),
        }
    }
}
