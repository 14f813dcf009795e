//! `mail-setup check`: does this password work?

use std::io::{self, IsTerminal as _};

use account::text::isolated;
use account::{Account, Address, Alternatives, Protocol, Server, Servers};
use check::diagnose::Observation;
use check::explain::Explainer;
use check::verdict::{History, Verdict};
use check::{CheckOutcome, Leg, LegEnd, Progress, Stage, Warm};
use net::discover::Discovery;
use net::{Network, Readers};
use setup::access::{AccessServer, find_access_server, is_outgoing_cut_off};
use setup::clock::now;
use setup::json_contract::{AccountReport, Answer, OutgoingInstead, SendTestReport};
use setup::network_report::line;
use setup::pause::Attempts;
use setup::records::{RefusalRecords, Refused};

use crate::arguments::CheckOptions;
use crate::code::code;
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::home::Home;
use crate::located::{Located, Typed, address, on_record, outgoing_of, search, show_best};
use crate::network::{last_good, looked_at, network};
use crate::password;
use crate::send_test::{self, Sent};
use crate::terminal::Terminal;
use crate::told::{show, tell_verdict};

/// Runs the command.
pub(crate) async fn run(
    options: CheckOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let network = network(options.ca_file.as_deref(), options.timeout)?;
    let typed = Typed::read(&options)?;
    let address = address(&options.address)?;
    // Without a home folder there is nothing to keep to, and the check works all the same.
    let home = Home::find().ok();
    let record = home.as_ref().and_then(|home| on_record(&home.records, &address));
    // An address that tells its provider has the provider's servers.
    let is_own_domain = Account::of(address.clone()).provider().is_none();
    let on_record = record.as_ref().filter(|_| is_own_domain);
    let find = async |address: &Address| find(address, &network, &options, console, terminal).await;
    let (account, servers) = match Box::pin(typed.place(address, on_record, find)).await? {
        Located::At { account, servers } => (account, servers),
        Located::Refused { account, cause, .. } => {
            let refused = Verdict::from(cause);
            if console.format == Format::Json {
                console.json(&AccountReport::unsent(&account, &refused, &console.words));
            } else {
                tell_verdict(&refused, account.provider(), console);
            }
            return Ok(Exit::No);
        }
    };
    let chosen = record.as_ref().and_then(|record| record.certificate);
    let last_good = last_good(home.as_ref(), record.as_ref());
    let readers = match &home {
        _ if options.allow_interception => Readers::Anybody,
        Some(home) => home.readers(),
        None => Readers::Nobody,
    };
    let network = Network { chosen, readers, ..network };
    let attempts = Attempts::counted_in(home.map_or_else(RefusalRecords::in_memory, |home| home.refusals));
    if let Some(refused) = attempts.pause(account.address()) {
        return Ok(held_back(&account, refused, &options, console));
    }
    let outgoing = outgoing_of(&account, &servers, &options);
    let account = account.sending(outgoing).with_servers(&servers);
    let source =
        if options.password_stdin { password::Input::StandardInput } else { password::Input::Prompt };
    let secrets = password::ask(source, &account, console, terminal).await?;

    let progress = |step: Progress| show(step, servers.of(step.protocol), console);
    let request = looked_at(&account, &servers, &network, last_good)?;
    let tell = |seen: &Observation| console.progress(|| line(seen, &console.words));
    let explainer = Explainer::new(&request, &tell);
    let checked = async {
        let mut stayed = None;
        let sign_in = async || {
            let warm = Warm::up(&network, &servers, &Alternatives::default(), account.keys());
            if !options.send_test {
                return explainer.sign_in(warm, &secrets, &progress).await;
            }
            let (report, signed_in) = explainer.sign_in_and_stay(warm, &secrets, &progress).await;
            stayed = signed_in;
            report
        };
        let report = attempts.attempt(account.address(), &servers, sign_in).await?.report;
        let verdict = explainer.verdict(&account, &report, &secrets, History::default()).await;
        Ok((report, verdict, stayed))
    };
    let checked = tokio::select! {
        checked = checked => checked,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    let (report, verdict, signed_in) = match checked {
        Ok(checked) => checked,
        Err(refused) => return Ok(held_back(&account, refused, &options, console)),
    };
    let sent = match (report.verified(), signed_in) {
        (Some(verified), Some(signed_in)) => {
            Some(Box::pin(send_test::send(signed_in, verified, &account, console, terminal)).await?)
        }
        (Some(_) | None, _) => None,
    };
    let unsent = (options.send_test && sent.is_none()).then(SendTestReport::default);
    let instead = tokio::select! {
        instead = Box::pin(instead(&account, &report, &network)) => instead,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    let more = More { sent: sent.as_ref(), unsent, instead: instead.as_ref() };
    print(&account, &report, verdict.as_ref(), &more, console);
    Ok(sent.map_or_else(|| Answer::of(verdict.as_ref()), |sent| sent.answer()).into())
}

/// Tells what came of a check; returns how the program ends.
pub(crate) fn answer(
    account: &Account,
    report: &CheckOutcome,
    verdict: Option<&Verdict>,
    console: &Console,
) -> Exit {
    print(account, report, verdict, &More::default(), console);
    Answer::of(verdict).into()
}

/// What is told besides both conversations.
#[derive(Default)]
struct More<'a> {
    sent: Option<&'a Sent<'a>>,
    /// A message was asked for, and nothing was proven over which it could be sent.
    unsent: Option<SendTestReport>,
    /// Through which outgoing mail could go from here.
    instead: Option<&'a AccessServer>,
}

fn print(
    account: &Account,
    report: &CheckOutcome,
    verdict: Option<&Verdict>,
    More { sent, unsent, instead }: &More<'_>,
    console: &Console,
) {
    match console.format {
        Format::Json => console.json(&AccountReport {
            send_test: sent.map(|sent| sent.report(console)).or_else(|| unsent.clone()),
            outgoing_instead: instead.map(OutgoingInstead::from),
            ..AccountReport::new(account, report, verdict, &console.words)
        }),
        Format::Text => {
            tell(account, report, verdict, console);
            sent.iter().for_each(|sent| sent.tell(console));
            if unsent.is_some() {
                console.say("");
                console.say(console.text("terminal-sent-unproven", &[]));
            }
            if let Some(AccessServer { provider, server }) = instead {
                let args = [
                    ("access", provider.name.as_str().into()),
                    ("server", format!("{}:{}:{}", server.host, server.port, code(server.security)).into()),
                ];
                console.say("");
                console.say(console.text("terminal-check-access", &args));
            }
        }
    }
}

/// The mail server of whoever gives the access to this network, where the account's own for outgoing mail cannot be
/// reached from it.
async fn instead(account: &Account, report: &CheckOutcome, network: &Network) -> Option<AccessServer> {
    if !is_outgoing_cut_off(report) {
        return None;
    }
    find_access_server(network).await.filter(|found| account.provider() != Some(found.provider))
}

/// Finds the servers of an address that nothing is known of. They are shown before a password is typed; where nobody
/// types one, or nobody is shown them, none goes to a server that only DNS names.
async fn find(
    address: &Address,
    network: &Network,
    options: &CheckOptions,
    console: &Console,
    terminal: &mut Terminal,
) -> Result<Discovery, Failure> {
    let found = search(address, network, options.autoconfig.disclosed(), terminal).await?;
    if let Some(Servers { smtp, imap }) = found.servers().filter(|_| found.is_unconfirmed())
        && (options.password_stdin || !is_shown_to_a_person(console))
    {
        let options = options_for(&smtp, &imap, address);
        return Err(Failure::Usage {
            message: "usage-servers-unconfirmed",
            args: vec![("smtp", name(&smtp)), ("imap", name(&imap)), ("options", options)],
        });
    }
    show_best(&found, console);
    Ok(found)
}

/// The options that name these servers, to be copied into a shell: a user name that it could read otherwise is left to
/// the person.
fn options_for(smtp: &Server, imap: &Server, address: &Address) -> String {
    let mut options = format!("--smtp {} --imap {}", name(smtp), name(imap));
    for (option, Server { user, .. }) in [("--smtp-user", smtp), ("--imap-user", imap)] {
        let is_plain = user.chars().all(|c| c.is_ascii_alphanumeric() || "@._+-".contains(c));
        let user = if is_plain { user } else { "NAME" };
        if *user != address.to_string() {
            options.extend([" ", option, " ", user]);
        }
    }
    options
}

fn name(server: &Server) -> String {
    format!("{}:{}:{}", server.host, server.port, code(server.security))
}

/// True if a person is at this terminal who sees what is said meanwhile.
fn is_shown_to_a_person(console: &Console) -> bool {
    console.format == Format::Text && Terminal::has_person() && io::stderr().is_terminal()
}

/// Says that there is a pause, in which nothing is sent.
fn held_back(account: &Account, refused: Refused, options: &CheckOptions, console: &Console) -> Exit {
    let message = paused(account.address(), refused, console);
    let send_test = options.send_test.then(SendTestReport::default);
    match console.format {
        Format::Json => {
            console.json(&AccountReport { send_test, ..AccountReport::paused(account, message) });
        }
        Format::Text => console.say(message),
    }
    Exit::Unknown
}

/// Why nothing is sent for a while.
pub(crate) fn paused(address: &Address, refused: Refused, console: &Console) -> String {
    let left = refused.until.unwrap_or_default().saturating_sub(now());
    let time = format!("{}:{:02}", left / 60, left % 60);
    console.text("terminal-paused", &[("address", address.to_string().into()), ("time", time.into())])
}

/// Tells people what came of a check.
pub(crate) fn tell(account: &Account, report: &CheckOutcome, verdict: Option<&Verdict>, console: &Console) {
    match verdict {
        None => {
            let address = account.address().to_string();
            console.say(console.text("terminal-check-right", &[("address", address.into())]));
        }
        Some(verdict) => tell_verdict(verdict, verdict.provider(account), console),
    }
    console.say("");
    for (protocol, leg) in [(Protocol::Smtp, &report.smtp), (Protocol::Imap, &report.imap)] {
        console.say(leg_line(protocol, leg, console));
        if let LegEnd::Failed(error) = &leg.end
            && let Some(reply) = error.reply.as_ref().filter(|reply| !reply.said.is_empty())
        {
            console.say(console.text("terminal-said", &[("said", isolated(&reply.said).into())]));
        }
    }
}

fn leg_line(protocol: Protocol, leg: &Leg, console: &Console) -> String {
    let message = match (protocol, &leg.end) {
        (Protocol::Smtp, LegEnd::Passed) => "terminal-smtp-passed",
        (Protocol::Smtp, LegEnd::Failed(_)) => "terminal-smtp-failed",
        (Protocol::Smtp, LegEnd::Skipped) => "terminal-smtp-skipped",
        (Protocol::Imap, LegEnd::Passed) => "terminal-imap-passed",
        (Protocol::Imap, LegEnd::Failed(error)) if error.stage == Stage::FollowUp => "terminal-imap-unopened",
        (Protocol::Imap, LegEnd::Failed(_)) => "terminal-imap-failed",
        (Protocol::Imap, LegEnd::Skipped) => "terminal-imap-skipped",
    };
    console.text(
        message,
        &[("host", leg.server.host.as_str().into()), ("port", leg.server.port.to_string().into())],
    )
}
