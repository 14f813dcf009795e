//! `mail-setup watch`: the daily check, and that after a change of the network.

use std::collections::BTreeMap;

use account::cause::Cause;
use account::{Address, Protocol};
use net::Network;
use serde::Serialize;
use setup::clock::now;
use setup::json_contract::{ErrorReport, SCHEMA};
use setup::records::{AccountRecord, Finding, Found, Standing};
use setup::watch::Status;
use setup::watch::notice::{NobodyShows, Notice, Shown, ShownNotice};
use setup::watch::round::{CONFIRMING, Came, NoRound, RECENT_HOURS, Round};
use setup::watch::schedule::{ScheduleError, Scheduled};
use setup::watch::settings::Settings;
use setup::watch::trigger::Trigger;

use crate::arguments::{Begins, WatchCommand, WatchRunOptions};
use crate::console::{Console, Format, day};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::network::{network, pages};
use crate::standing::{finding_of, standing_line};
use crate::terminal::Terminal;

/// Runs the command.
pub(crate) async fn run(
    command: WatchCommand,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let home = Home::find()?;
    match command {
        WatchCommand::Enable { show_address } => {
            home.watch.enable(Settings { show_address, last_round: None })?;
            tell_status(&home, console)
        }
        WatchCommand::Disable => {
            home.watch.disable()?;
            tell_status(&home, console)
        }
        WatchCommand::Status => tell_status(&home, console),
        WatchCommand::Run(options) => match begin(&home, trigger(&options)) {
            Ok(round) if options.dry_run => Ok(tell_plan(&round, &home, console)?),
            Ok(round) => round_of(round, &home, &options, console, terminal).await,
            Err(NoRound::Another) => {
                match console.format {
                    Format::Json => console.json(&RoundAnswer { another: true, ..RoundAnswer::default() }),
                    Format::Text => console.say(console.text("terminal-watch-another", &[])),
                }
                Ok(Exit::Right)
            }
            Err(NoRound::Records(error)) => Err(error.into()),
        },
    }
}

fn begin(home: &Home, trigger: Trigger) -> Result<Round, NoRound> {
    Round::begin(&home.data, home.records.clone(), trigger, now())
}

fn trigger(options: &WatchRunOptions) -> Trigger {
    match options.trigger {
        Begins::Day => Trigger::Day,
        Begins::Network => Trigger::Network,
    }
}

/// One round, and what waits for its end: the press on its notification, and whether a refusal lasts.
async fn round_of(
    round: Round,
    home: &Home,
    options: &WatchRunOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    if trigger(options) == Trigger::Day || !round.due().is_empty() {
        home.watch.note_round(now()).map_err(ScheduleError::from)?;
    }
    let told = tokio::select! {
        told = checked_and_told(round, home, options, console) => told?,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    if !options.wait {
        return Ok(told.exit);
    }
    let confirmed = async {
        match told.has_unconfirmed {
            true => confirmed_after(tokio::time::sleep(CONFIRMING), home, options, console).await,
            false => Ok(Exit::Right),
        }
    };
    tokio::select! {
        ((), confirmed) = async { tokio::join!(pressed(told.shown), confirmed) } => {
            Ok(told.exit.or_worse(confirmed?))
        }
        () = terminal.interrupted() => Ok(told.exit),
    }
}

/// What became of a round that is over.
struct ToldRound {
    exit: Exit,
    /// The notification, if one was shown.
    shown: Option<ShownNotice>,
    /// Whether another look will tell if a refusal lasts.
    has_unconfirmed: bool,
}

/// What is due is checked, and the person is told of what is refused. The round is over then, since a notification may be
/// left for hours, and another round begin meanwhile; no password is kept for that time.
async fn checked_and_told(
    round: Round,
    home: &Home,
    options: &WatchRunOptions,
    console: &Console,
) -> Result<ToldRound, Failure> {
    let network = Network { readers: home.readers(), ..network(options.ca_file.as_deref(), None)? };
    let came = round.run(home.verifier(), network, pages()?, net::look, now).await;
    let shown = match home.watch.settings() {
        Some(Settings { show_address: true, .. }) => Shown::Address,
        Some(_) | None => Shown::Nothing,
    };
    let notice = Notice::of(&came.news, shown, &console.words);
    let (notified, shown) = match notice.as_ref().map(Notice::show) {
        None => (Notified::NoNews, None),
        Some(Ok(shown)) => (Notified::Shown, Some(shown)),
        Some(Err(NobodyShows)) => (Notified::NobodyShows, None),
    };
    if notified == Notified::Shown {
        round.told(&came.news, now())?;
    }
    let exit = tell_round(&round, &came, notified, home, console)?;
    let has_unconfirmed = !round.early().is_empty() || !came.unconfirmed.is_empty();
    Ok(ToldRound { exit, shown, has_unconfirmed })
}

/// Looks again at what was refused once, `later`. Whoever runs a round at that moment looks at it anyway.
async fn confirmed_after(
    later: impl Future<Output = ()>,
    home: &Home,
    options: &WatchRunOptions,
    console: &Console,
) -> Result<Exit, Failure> {
    later.await;
    let round = match Round::confirming(&home.data, home.records.clone(), now()) {
        Ok(round) => round,
        Err(NoRound::Another) => return Ok(Exit::Right),
        Err(NoRound::Records(error)) => return Err(error.into()),
    };
    let told = checked_and_told(round, home, options, console).await?;
    pressed(told.shown).await;
    Ok(told.exit)
}

/// Waits until the notification is pressed or closed, and opens the wizard on a press.
async fn pressed(shown: Option<ShownNotice>) {
    if let Some(shown) = shown {
        let _ = tokio::task::spawn_blocking(|| shown.wait()).await;
    }
}

/// Whether the person was notified of what came.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Notified {
    /// There was nothing to tell.
    NoNews,
    /// A notification was shown.
    Shown,
    /// Nobody shows notifications here.
    NobodyShows,
}

fn tell_round(
    round: &Round,
    came: &Came,
    notified: Notified,
    home: &Home,
    console: &Console,
) -> Result<Exit, Failure> {
    let findings = home.records.findings().all()?;
    let stopped = came.stopped.clone().map(Failure::Keychain);
    let error = stopped.as_ref().map(|failure| console.remark(failure));
    let found = came.checked.iter().filter_map(|(record, verification)| {
        let is_unconfirmed = came.unconfirmed.contains(record.account.address());
        verification.found().map(|found| if is_unconfirmed { Exit::Unknown } else { exit_of(found) })
    });
    let early = round.early().iter().map(|_| Exit::Unknown);
    let resting = round.resting().iter().map(|_| Exit::No);
    let exits = found.chain(early).chain(resting).chain(stopped.as_ref().map(Failure::exit));
    let nothing = if has_no_account(round) { Exit::Unknown } else { Exit::Right };
    let exit = exits.fold(nothing, Exit::or_worse);
    if console.format == Format::Json {
        let checked = came.checked.iter().map(|(record, _)| Entry::of(record, &findings)).collect();
        let told = came.news.iter().filter(|_| notified == Notified::Shown);
        let told = told.map(|news| news.address.clone()).collect();
        console.json(&RoundAnswer {
            checked,
            resting: addresses(round.resting()),
            recent: addresses(round.recent()),
            unconfirmed: addresses(round.early()).into_iter().chain(came.unconfirmed.clone()).collect(),
            told,
            error,
            ..RoundAnswer::default()
        });
        return Ok(exit);
    }
    if has_no_account(round) {
        console.say(console.text("terminal-no-accounts", &[]));
    }
    tell_accounts(came.checked.iter().map(|(record, _)| record), &findings, console);
    for address in &came.unconfirmed {
        tell_unconfirmed(address, console);
    }
    tell_left_out(round, console);
    match notified {
        Notified::NoNews => {}
        Notified::Shown => console.say(console.text("terminal-watch-told", &[])),
        Notified::NobodyShows => console.say(console.text("terminal-watch-nobody-shows", &[])),
    }
    Ok(exit)
}

/// What a round would do. Nothing is sent or shown, and no finding is written.
fn tell_plan(round: &Round, home: &Home, console: &Console) -> Result<Exit, Failure> {
    let findings = home.records.findings().all()?;
    let untold = |record: &&AccountRecord| {
        let finding = finding_of(record, &findings);
        finding.is_some_and(|it| matches!(it.found, Found::Refused { .. }) && it.told.is_none())
    };
    let due = round.due().iter().filter(untold).map(|record| record.account.address().clone());
    let would_tell: Vec<_> = due.chain(round.untold().map(|news| news.address)).collect();
    if console.format == Format::Json {
        console.json(&PlanAnswer {
            schema: SCHEMA,
            would_check: addresses(round.due()),
            resting: addresses(round.resting()),
            recent: addresses(round.recent()),
            unconfirmed: addresses(round.early()),
            would_tell,
        });
        return Ok(Exit::Right);
    }
    if has_no_account(round) {
        console.say(console.text("terminal-no-accounts", &[]));
    }
    for record in round.due() {
        console.say(about("terminal-watch-would-check", record.account.address(), console));
    }
    tell_left_out(round, console);
    for address in would_tell {
        console.say(about("terminal-watch-would-tell", &address, console));
    }
    Ok(Exit::Right)
}

fn has_no_account(round: &Round) -> bool {
    [round.due(), round.resting(), round.recent(), round.early()].iter().all(|of| of.is_empty())
}

fn tell_left_out(round: &Round, console: &Console) {
    for record in round.resting() {
        console.say(about("terminal-watch-rests", record.account.address(), console));
    }
    for record in round.recent() {
        let address = record.account.address().to_string();
        let args = [("address", address.into()), ("hours", hours())];
        console.say(console.text("terminal-watch-recent", &args));
    }
    for record in round.early() {
        tell_unconfirmed(record.account.address(), console);
    }
}

/// That one look was refused, and nobody is alarmed by that.
fn tell_unconfirmed(address: &Address, console: &Console) {
    let minutes = usize::try_from(CONFIRMING.as_secs() / 60).unwrap_or(usize::MAX);
    let args = [("address", address.to_string().into()), ("minutes", minutes.into())];
    console.say(console.text("terminal-watch-unconfirmed", &args));
}

fn hours() -> words::Value<'static> {
    usize::try_from(RECENT_HOURS).unwrap_or(usize::MAX).into()
}

/// How the watch is, and the accounts.
fn tell_status(home: &Home, console: &Console) -> Result<Exit, Failure> {
    let status = home.watch.status();
    let (records, findings) = (home.records.all()?, home.records.findings().all()?);
    let exit = if status == Status::Missing { Exit::No } else { Exit::Right };
    if console.format == Format::Json {
        let settings = home.watch.settings();
        console.json(&StatusAnswer {
            schema: SCHEMA,
            watch: match status {
                Status::Missing => "missing",
                Status::Off => "off",
                Status::On { scheduled: Scheduled::Running, .. } => "on",
                Status::On { scheduled: Scheduled::DailyAlone, .. } => "onDailyAlone",
                Status::On { scheduled: Scheduled::AtNextSignIn, .. } => "onAtNextSignIn",
            },
            show_address: settings.map(|settings| settings.show_address),
            last_round: settings.and_then(|settings| settings.last_round),
            accounts: records.iter().map(|record| Entry::of(record, &findings)).collect(),
        });
        return Ok(exit);
    }
    console.say(match &status {
        Status::Missing => console.text("terminal-watch-missing", &[]),
        Status::Off => console.text("terminal-watch-off", &[]),
        Status::On { scheduled: Scheduled::Running | Scheduled::DailyAlone, .. } => {
            console.text("terminal-watch-on", &[])
        }
        Status::On { scheduled: Scheduled::AtNextSignIn, .. } => {
            console.text("terminal-watch-next-sign-in", &[])
        }
    });
    match &status {
        Status::Missing | Status::Off => {}
        Status::On { scheduled: Scheduled::Running | Scheduled::AtNextSignIn, .. } => {
            console.say(console.text("terminal-watch-network", &[("hours", hours())]));
        }
        Status::On { scheduled: Scheduled::DailyAlone, .. } => {
            console.say(console.text("terminal-watch-daily-alone", &[]));
        }
    }
    if let Status::On { settings: Settings { last_round: Some(at), .. }, .. } = status {
        console.say(console.text("terminal-watch-last", &[("date", day(at, &console.words))]));
    }
    tell_accounts(records.iter(), &findings, console);
    Ok(exit)
}

fn tell_accounts<'a>(
    records: impl Iterator<Item = &'a AccountRecord>,
    findings: &BTreeMap<String, Finding>,
    console: &Console,
) {
    for record in records {
        let standing = standing_line(record, findings, console);
        let args = [("address", record.account.address().to_string().into()), ("worked", standing.into())];
        console.say(console.text("terminal-account", &args));
    }
}

fn about(message: &str, address: &Address, console: &Console) -> String {
    console.text(message, &[("address", address.to_string().into())])
}

fn addresses(records: &[AccountRecord]) -> Vec<Address> {
    records.iter().map(|record| record.account.address().clone()).collect()
}

fn exit_of(found: Found) -> Exit {
    match found {
        Found::Right => Exit::Right,
        Found::Refused { .. } | Found::NotStored => Exit::No,
        Found::Unreached { .. } => Exit::Unknown,
    }
}

impl From<ScheduleError> for Failure {
    fn from(error: ScheduleError) -> Self {
        match error {
            ScheduleError::Missing | ScheduleError::NoProgram => {
                Self::Nothing { message: "terminal-watch-missing", args: vec![] }
            }
            ScheduleError::Passing | ScheduleError::Path => {
                Self::Nothing { message: "terminal-watch-misplaced", args: vec![] }
            }
            ScheduleError::Refused => Self::Nothing { message: "terminal-watch-refused", args: vec![] },
            ScheduleError::File(_) => Self::usage("terminal-watch-file"),
        }
    }
}

/// How one account is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    address: &'a Address,
    /// `right`, `refused`, `unconfirmed`, `unreached`, `stale`, `notStored` or `never`.
    state: &'static str,
    cause: Option<Cause>,
    /// The one server that it is of, if the other took the password.
    only: Option<Protocol>,
    since: Option<u64>,
    checked: Option<u64>,
}

impl<'a> Entry<'a> {
    fn of(record: &'a AccountRecord, findings: &BTreeMap<String, Finding>) -> Self {
        let finding = finding_of(record, findings);
        Self {
            address: record.account.address(),
            state: Standing::of(record, finding, now()).code(),
            cause: finding.and_then(|finding| match finding.found {
                Found::Refused { cause, .. } | Found::Unreached { cause, .. } => Some(cause),
                Found::Right | Found::NotStored => None,
            }),
            only: finding.and_then(|finding| finding.found.only()),
            since: finding.map(|finding| finding.since),
            checked: finding.map(|finding| finding.checked),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StatusAnswer<'a> {
    schema: u32,
    /// `on`, `onDailyAlone` (not after a change of the network), `onAtNextSignIn`, `off` or `missing`.
    watch: &'static str,
    show_address: Option<bool>,
    last_round: Option<u64>,
    accounts: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct RoundAnswer<'a> {
    schema: u32,
    /// True if another round runs, so that nothing was done.
    another: bool,
    checked: Vec<Entry<'a>>,
    resting: Vec<Address>,
    recent: Vec<Address>,
    /// Refused by one look: whether that lasts, the next tells.
    unconfirmed: Vec<Address>,
    told: Vec<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorReport>,
}

impl Default for RoundAnswer<'_> {
    fn default() -> Self {
        Self {
            schema: SCHEMA,
            another: false,
            checked: vec![],
            resting: vec![],
            recent: vec![],
            unconfirmed: vec![],
            told: vec![],
            error: None,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlanAnswer {
    schema: u32,
    would_check: Vec<Address>,
    resting: Vec<Address>,
    recent: Vec<Address>,
    unconfirmed: Vec<Address>,
    would_tell: Vec<Address>,
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU16;

    use super::*;
    use account::folder::InMemory;
    use account::{Account, Security, Server, Servers};
    use keychain::memory::Memory;
    use keychain::store::{OwnEntry, Store as _};
    use keychain::{Keychain, Vault};
    use practice::{Mood, Provider};
    use programs::Programs;
    use setup::records::{
        Audience, CONFIRMED_AFTER, DisclosureRecord, NetworkPagesRecord, Note, Past, Records, RefusalRecords,
    };
    use setup::watch::Watch;
    use words::language::Language;

    #[tokio::test]
    async fn whoever_waits_looks_again_at_what_was_refused_once_and_at_nothing_before_the_time_is_over() {
        // None of which would be told on the desktop of whoever runs the tests.
        for (mood, exit, sign_ins, state) in
            [(Mood::AllWell, Exit::Right, 1, "right"), (Mood::Busy, Exit::Unknown, 0, "unreached")]
        {
            let data = tempfile::tempdir().unwrap();
            let provider = Provider::start(mood).await.unwrap();
            let home = home(&provider, data.path());
            let ca_file = data.path().join("root.pem");
            std::fs::write(&ca_file, provider.root_pem()).unwrap();
            let options =
                WatchRunOptions { dry_run: false, wait: true, trigger: Begins::Day, ca_file: Some(ca_file) };
            let console = Console::keeping(Format::Text, Language::english());
            let time_is_over = async {
                assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), 0);
            };
            let confirmed = confirmed_after(time_is_over, &home, &options, &console).await;
            assert_eq!(confirmed.ok(), Some(exit), "{mood:?}");
            assert_eq!(provider.log().sign_ins(practice::Protocol::Smtp), sign_ins, "{mood:?}");
            let finding = home.records.findings().of(&anna()).unwrap();
            let record = &home.records.all().unwrap()[0];
            assert_eq!(Standing::of(record, finding.as_ref(), now()).code(), state, "{mood:?}");
            provider.stop().await;
        }
    }

    #[tokio::test]
    async fn a_round_without_an_account_says_that_there_is_none_and_not_that_all_is_right() {
        let data = tempfile::tempdir().unwrap();
        let provider = Provider::start(Mood::AllWell).await.unwrap();
        let home = home(&provider, data.path());
        home.records.remove(&anna()).unwrap();
        let options = WatchRunOptions { dry_run: false, wait: false, trigger: Begins::Day, ca_file: None };
        let console = Console::keeping(Format::Text, Language::english());
        let round = begin(&home, Trigger::Day).ok().unwrap();
        let told = checked_and_told(round, &home, &options, &console).await.ok().unwrap();
        assert_eq!(told.exit, Exit::Unknown);
        assert!(console.said().starts_with("No account was set up yet."));
        provider.stop().await;
    }

    /// With an account that was refused once, a quarter of an hour ago.
    fn home(provider: &Provider, data: &std::path::Path) -> Home {
        let server = |port: u16| Server {
            host: provider.host().to_owned(),
            port: NonZeroU16::new(port).unwrap(),
            security: Security::Tls,
            user: provider.address().to_owned(),
        };
        let servers = Servers { smtp: server(provider.smtp_port()), imap: server(provider.imap_port()) };
        let (account, at) = (Account::of(anna()), now() - CONFIRMED_AFTER);
        let record =
            AccountRecord { account, servers, certificate: None, last_good: Some(at), past: Past::default() };
        let found = Found::Refused { cause: Cause::WrongPassword, only: None };
        let records = Records::in_folder(data);
        records.save(record).unwrap();
        records.note([Note::Wrong { address: anna(), found, at, audience: Audience::Nobody }]).unwrap();
        let mut memory = Memory::default();
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            let password = provider.app_password().replace(' ', "");
            memory.set_own(&OwnEntry::password(&anna(), protocol), &password).unwrap();
        }
        Home {
            keychain: Keychain::over(move || Vault::new(memory.clone(), InMemory::default())),
            programs: Programs::none(),
            records,
            refusals: RefusalRecords::in_folder(data),
            disclosure: DisclosureRecord::in_folder(data),
            network_pages: NetworkPagesRecord::in_folder(data),
            watch: Watch::of_this_person(data),
            data: data.to_owned(),
            engine: vec![],
        }
    }

    fn anna() -> Address {
        Address::parse("anna@mail.example").unwrap()
    }
}
