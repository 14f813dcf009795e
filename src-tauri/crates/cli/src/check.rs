//! `mail-setup check`: does this password work?

use std::io::{self, IsTerminal as _};
use std::num::NonZeroU16;
use std::path::Path;
use std::time::Duration;

use account::cause::Cause;
use account::provider::Provider;
use account::text::isolated;
use account::{
    Account, Address, AddressError, Alternatives, Outgoing, Protocol, Security, Server, Servers,
    is_user_name, parse_host,
};
use check::diagnose::{LastGood, Observation, Page, Request};
use check::explain::Explainer;
use check::verdict::{History, Verdict};
use check::{CheckOutcome, Leg, LegEnd, Progress, Warm};
use net::discover::{Disclosed, Discovery};
use net::{Network, Readers, Trust};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use setup::access::{AccessServer, find_access_server, is_outgoing_cut_off};
use setup::clock::now;
use setup::discovery::find_servers;
use setup::json_contract::{AccountReport, Answer, OutgoingInstead, SendTestReport};
use setup::network_report::line;
use setup::pause::Attempts;
use setup::records::{AccountRecord, NetworkPages, NetworkPagesRecord, Records, RefusalRecords, Refused};
use setup::session::data_folder;

use crate::arguments::CheckOptions;
use crate::code::code;
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};
use crate::found::server_line;
use crate::home::Home;
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
        return Ok(held_back(&account, refused, console));
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
        Err(refused) => return Ok(held_back(&account, refused, console)),
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

/// Whose the server for outgoing mail is: with a password of its own it may be somebody else's than the provider's.
fn outgoing_of(account: &Account, servers: &Servers, options: &CheckOptions) -> Outgoing {
    let is_elsewhere = account.is_elsewhere(servers);
    match options.two_passwords {
        // What is on record of an own domain: the one password must not go to somebody else's server.
        false => account.outgoing(),
        true if is_elsewhere && !account.clone().sending(Outgoing::OtherServer).is_elsewhere(servers) => {
            Outgoing::OtherServer
        }
        true => Outgoing::OwnPassword,
    }
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

/// Finds the servers of an address that nothing is known of.
pub(crate) async fn search(
    address: &Address,
    network: &Network,
    disclosed: Disclosed,
    terminal: &mut Terminal,
) -> Result<Discovery, Failure> {
    let found = tokio::select! {
        found = find_servers(address, network, disclosed, &|_| {}) => found,
        () = terminal.interrupted() => return Err(Failure::Cancelled),
    };
    if found.is_offline() {
        return Err(Failure::Unreachable { message: "usage-servers-offline" });
    }
    Ok(found)
}

/// Shows which servers are taken of those that were found.
pub(crate) fn show_best(found: &Discovery, console: &Console) {
    for (protocol, servers) in [(Protocol::Smtp, &found.smtp), (Protocol::Imap, &found.imap)] {
        servers.iter().take(1).for_each(|server| console.progress(|| server_line(protocol, server, console)));
    }
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

/// What is on record of the account, if something is.
pub(crate) fn on_record(records: &Records, address: &Address) -> Option<AccountRecord> {
    records.all().ok()?.into_iter().find(|record| record.is_of(address))
}

/// The network in which mail of an account on record last worked, if one is known.
pub(crate) fn last_good(home: Option<&Home>, record: Option<&AccountRecord>) -> Option<LastGood> {
    home?.records.last_good(record?)
}

/// What is looked at where a server cannot be asked: the way to these servers, and the network in which mail last worked.
pub(crate) fn looked_at(
    account: &Account,
    servers: &Servers,
    network: &Network,
    last_good: Option<LastGood>,
) -> Result<Request, Failure> {
    Ok(Request {
        servers: servers.clone(),
        provider: account.provider(),
        network: network.clone(),
        last_good,
        pages: pages()?,
    })
}

/// The pages that tell a network's sign-in page from the internet: those of the environment, else as the person chose.
pub(crate) fn pages() -> Result<Vec<Page>, Failure> {
    let chosen = data_folder().map(|data| NetworkPagesRecord::in_folder(&data).chosen());
    let chosen = chosen.unwrap_or(NetworkPages::Asked);
    Page::wanted(chosen.pages()).ok_or_else(|| Failure::usage("usage-probe"))
}

/// Says that there is a pause, in which nothing is sent.
fn held_back(account: &Account, refused: Refused, console: &Console) -> Exit {
    let message = paused(account.address(), refused, console);
    match console.format {
        Format::Json => console.json(&AccountReport::paused(account, message)),
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

/// Reads an address from the command line.
pub(crate) fn address(typed: &str) -> Result<Address, Failure> {
    Address::parse(typed).map_err(|error| match error {
        AddressError::Empty => Failure::usage("address-problem-empty"),
        AddressError::NoAt => Failure::usage("address-problem-noAt"),
        AddressError::NoName => Failure::usage("address-problem-noName"),
        AddressError::Domain => Failure::usage("address-problem-domain"),
        AddressError::Character { character } => {
            Failure::usage_of("address-problem-character", "character", character)
        }
        AddressError::TooLong => Failure::usage("address-problem-tooLong"),
    })
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
        (Protocol::Imap, LegEnd::Failed(_)) => "terminal-imap-failed",
        (Protocol::Imap, LegEnd::Skipped) => "terminal-imap-skipped",
    };
    console.text(
        message,
        &[("host", leg.server.host.as_str().into()), ("port", leg.server.port.to_string().into())],
    )
}

/// The network as the options want it.
pub(crate) fn network(ca_file: Option<&Path>, timeout: Option<u64>) -> Result<Network, Failure> {
    let mut network = Network::default();
    if let Some(file) = ca_file {
        network.trust = Trust::SystemAnd(certificates(file)?);
    }
    if let Some(seconds) = timeout {
        network.deadlines = network.deadlines.within(Duration::from_secs(seconds));
    }
    Ok(network)
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let unusable = || Failure::usage_of("usage-ca-file", "file", file.display().to_string());
    let certificates: Vec<_> = CertificateDer::pem_file_iter(file)
        .map_err(|_| unusable())?
        .collect::<Result<_, _>>()
        .map_err(|_| unusable())?;
    if certificates.is_empty() { Err(unusable()) } else { Ok(certificates) }
}

/// The servers and user names that the options name.
pub(crate) struct Typed {
    smtp: Option<TypedServer>,
    imap: Option<TypedServer>,
    smtp_user: Option<String>,
    imap_user: Option<String>,
}

/// Where an account is.
pub(crate) enum Located {
    /// At these servers.
    At {
        /// The account, known by them.
        account: Account,
        /// Its servers.
        servers: Servers,
    },
    /// At a provider that lets no password in.
    Refused {
        /// The account.
        account: Account,
        /// Why not.
        cause: Cause,
        /// Its servers, if some are known all the same.
        servers: Option<Servers>,
    },
}

#[derive(Debug, Eq, PartialEq)]
struct TypedServer {
    host: String,
    port: NonZeroU16,
    security: Security,
}

impl Typed {
    fn read(options: &CheckOptions) -> Result<Self, Failure> {
        for user in [&options.smtp_user, &options.imap_user].into_iter().flatten() {
            if !is_user_name(user) {
                return Err(Failure::usage("usage-user"));
            }
        }
        Ok(Self {
            smtp_user: options.smtp_user.clone(),
            imap_user: options.imap_user.clone(),
            ..Self::servers_alone(options.smtp.as_deref(), options.imap.as_deref())?
        })
    }

    /// Without user names.
    pub(crate) fn servers_alone(smtp: Option<&str>, imap: Option<&str>) -> Result<Self, Failure> {
        let server =
            |text: Option<&str>, protocol| text.map(|text| TypedServer::read(text, protocol)).transpose();
        let (smtp, imap) = (server(smtp, Protocol::Smtp)?, server(imap, Protocol::Imap)?);
        Ok(Self { smtp, imap, smtp_user: None, imap_user: None })
    }

    /// Where an account is: what was typed, else what is on record, else what its provider has, else what `find` finds.
    /// Beside a typed server of a provider that is known, the other one is that provider's.
    pub(crate) async fn place(
        &self,
        address: Address,
        record: Option<&AccountRecord>,
        find: impl AsyncFnOnce(&Address) -> Result<Discovery, Failure>,
    ) -> Result<Located, Failure> {
        let account = self.account(address);
        let record = match (&self.smtp, &self.imap) {
            (None, None) => record,
            (Some(_), None) | (None, Some(_)) => record.filter(|_| account.provider().is_none()),
            (Some(_), Some(_)) => None,
        };
        if let Some(AccountRecord { account, servers, .. }) = record {
            return self.place_of(account.clone(), Some(servers.clone()));
        }
        if account.provider().is_some() || (self.smtp.is_some() && self.imap.is_some()) {
            let known = account.servers();
            return self.place_of(account, known);
        }
        let found = find(account.address()).await?;
        let (refusal, servers) = (found.refusal(), found.servers());
        match refusal {
            Some(cause) => Ok(Located::Refused { account: found.account, cause, servers }),
            None => self.place_of(found.account, servers),
        }
    }

    fn place_of(&self, account: Account, known: Option<Servers>) -> Result<Located, Failure> {
        match (self.servers(&account, known.as_ref()), account.refusal()) {
            (Some(servers), _) => Ok(Located::At { account, servers }),
            (None, Some(cause)) if self.smtp.is_none() && self.imap.is_none() => {
                Ok(Located::Refused { account, cause, servers: None })
            }
            (None, _) => Err(match Provider::domain_meant_by(account.address().domain()) {
                Some(meant) => Failure::usage_of("usage-servers-meant", "meant", meant),
                None => Failure::usage("usage-servers-unknown"),
            }),
        }
    }

    /// The account of an address; its provider is known by the servers where the address does not tell it.
    fn account(&self, address: Address) -> Account {
        let named = [&self.smtp, &self.imap].into_iter().flatten();
        Account::of(address).or_behind(&named.map(|server| server.host.as_str()).collect::<Vec<_>>())
    }

    /// What was typed, else what is known, if that makes both.
    fn servers(&self, account: &Account, known: Option<&Servers>) -> Option<Servers> {
        let one = |protocol, typed: &Option<TypedServer>, user: &Option<String>| {
            let server = match typed {
                Some(typed) => Server {
                    host: typed.host.clone(),
                    port: typed.port,
                    security: typed.security,
                    user: account.user_at(protocol, &typed.host),
                },
                None => known?.of(protocol).clone(),
            };
            Some(Server { user: user.clone().unwrap_or(server.user), ..server })
        };
        let smtp = one(Protocol::Smtp, &self.smtp, &self.smtp_user)?;
        let imap = one(Protocol::Imap, &self.imap, &self.imap_user)?;
        Some(Servers { smtp, imap })
    }
}

impl TypedServer {
    /// Reads `HOST[:PORT][:tls|:starttls]`, also as other programs write it (`imaps://HOST/`, `HOST 993 SSL`); an IPv6
    /// address stands in brackets. Without a port it is the protocol's for TLS from the start (RFC 8314 section 3.3).
    fn read(text: &str, protocol: Protocol) -> Result<Self, Failure> {
        let option = match protocol {
            Protocol::Smtp => "--smtp",
            Protocol::Imap => "--imap",
        };
        let wrong = || Failure::usage_of("usage-server", "option", option);
        let text = text.trim().trim_end_matches('/');
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        let (host, rest) = match text.strip_prefix('[') {
            Some(literal) => literal.split_once(']').ok_or_else(wrong)?,
            None => text.split_at(text.find(|c: char| c == ':' || c.is_whitespace()).unwrap_or(text.len())),
        };
        let words = rest.split(|c: char| c == ':' || c.is_whitespace()).filter(|word| !word.is_empty());
        let (mut port, mut security) = (None, None);
        for word in words {
            match word.to_ascii_lowercase().as_str() {
                "tls" | "ssl" | "ssl/tls" | "smtps" | "imaps" if security.is_none() => {
                    security = Some(Security::Tls);
                }
                "starttls" if security.is_none() => security = Some(Security::StartTls),
                number if port.is_none() && security.is_none() => {
                    port = Some(number.parse::<NonZeroU16>().map_err(|_| wrong())?);
                }
                _ => return Err(wrong()),
            }
        }
        let switch = |port: NonZeroU16| match port.get() {
            25 | 143 | 587 => Security::StartTls,
            _ => Security::Tls,
        };
        let security = security.or(port.map(switch)).unwrap_or(Security::Tls);
        let usual: u16 = match (protocol, security) {
            (Protocol::Smtp, Security::Tls) => 465,
            (Protocol::Smtp, Security::StartTls) => 587,
            (Protocol::Imap, Security::Tls) => 993,
            (Protocol::Imap, Security::StartTls) => 143,
        };
        let port = port.or(NonZeroU16::new(usual)).ok_or_else(wrong)?;
        Ok(Self { host: parse_host(host).ok_or_else(wrong)?, port, security })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::{Arguments, Command};
    use clap::Parser as _;
    use futures_util::FutureExt as _;
    use setup::records::Past;

    fn server(text: &str) -> Option<(String, u16, Security)> {
        TypedServer::read(text, Protocol::Smtp).ok().map(|s| (s.host, s.port.get(), s.security))
    }

    #[test]
    fn a_server_is_host_port_and_security() {
        let name = |host: &str, port, security| Some((host.to_owned(), port, security));
        assert_eq!(server("Mail.example.org:465"), name("mail.example.org", 465, Security::Tls));
        assert_eq!(server("mail.example.org:587"), name("mail.example.org", 587, Security::StartTls));
        assert_eq!(server("mail.example.org:587:tls"), name("mail.example.org", 587, Security::Tls));
        assert_eq!(
            server("mail.example.org:2525:starttls"),
            name("mail.example.org", 2525, Security::StartTls)
        );
        assert_eq!(server("[::1]:993"), name("::1", 993, Security::Tls));
        assert_eq!(server("127.0.0.1:993"), name("127.0.0.1", 993, Security::Tls));
    }

    #[test]
    fn a_server_is_read_as_other_programs_write_it() {
        let at = |port, security| Some(("mail.example.org".to_owned(), port, security));
        for (text, expected) in [
            ("mail.example.org", at(465, Security::Tls)),
            ("mail.example.org:starttls", at(587, Security::StartTls)),
            ("smtps://mail.example.org", at(465, Security::Tls)),
            ("https://mail.example.org:587/", at(587, Security::StartTls)),
            (" mail.example.org : 465 ", at(465, Security::Tls)),
            ("mail.example.org 465 SSL", at(465, Security::Tls)),
            ("mail.example.org:465:SSL/TLS", at(465, Security::Tls)),
            ("mail.example.org:587:STARTTLS", at(587, Security::StartTls)),
        ] {
            assert_eq!(server(text), expected, "{text:?}");
        }
        let imap = TypedServer::read("mail.example.org", Protocol::Imap).ok().map(|server| server.port.get());
        assert_eq!(imap, Some(993));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "mail.example.org:0",
            "mail.example.org:x",
            "::1:993",
            ":993",
            "a:1:none",
            "a:1:tls:ssl",
            "a:1:2",
        ] {
            assert_eq!(server(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_is_not_typed_is_what_the_provider_has_even_for_an_own_domain() {
        for (address, options, expected) in [
            (
                "anna@gmail.com",
                &[][..],
                ["anna@gmail.com smtp.gmail.com:465", "anna@gmail.com imap.gmail.com:993"],
            ),
            (
                "info@shop.example",
                &["--smtp", "smtp.gmail.com:587", "--imap", "imap.gmail.com:993"],
                ["info@shop.example smtp.gmail.com:587", "info@shop.example imap.gmail.com:993"],
            ),
            (
                "info@shop.example",
                &["--imap", "imappro.zoho.eu:993"],
                ["info@shop.example smtp.zoho.eu:465", "info@shop.example imappro.zoho.eu:993"],
            ),
            (
                "anna@me.com",
                &["--imap", "p42-imap.mail.me.com:993"],
                ["anna@me.com smtp.mail.me.com:587", "anna p42-imap.mail.me.com:993"],
            ),
            (
                "info@shop.example",
                &["--smtp", "smtp.mail.me.com:587", "--smtp-user", "a@icloud.com", "--imap-user", "a"],
                ["a@icloud.com smtp.mail.me.com:587", "a imap.mail.me.com:993"],
            ),
            (
                "anna@gmail.com",
                &["--smtp", "mail.shop.example:465", "--imap", "mail.shop.example:993"],
                ["anna@gmail.com mail.shop.example:465", "anna@gmail.com mail.shop.example:993"],
            ),
        ] {
            let Servers { smtp, imap } = servers(address, options).unwrap().unwrap();
            let told = [smtp, imap].map(|server| format!("{} {}:{}", server.user, server.host, server.port));
            assert_eq!(told, expected, "{address} {options:?}");
        }
        let half = servers("info@shop.example", &["--smtp", "mail.shop.example:465"]);
        assert_eq!(half, Err(Failure::usage("usage-servers-unknown")));
        assert_eq!(servers("anna@hotmail.com", &[]), Ok(None));
        for user in ["", "an\u{7}na", "an\u{200b}na", "an\u{202e}na"] {
            let read = servers("anna@gmail.com", &["--imap-user", user]);
            assert_eq!(read, Err(Failure::usage("usage-user")), "{user:?}");
        }
    }

    fn servers(address: &str, options: &[&str]) -> Result<Option<Servers>, Failure> {
        let options = self::options(address, options);
        placed(&options, address, None).map(|place| match place {
            Located::At { servers, .. } => Some(servers),
            Located::Refused { .. } => None,
        })
    }

    #[test]
    fn an_account_on_record_is_at_its_servers_unless_others_are_typed() {
        let server = |host: &str| Server {
            host: host.to_owned(),
            port: NonZeroU16::new(2525).unwrap(),
            security: Security::Tls,
            user: "info".to_owned(),
        };
        let servers = Servers { smtp: server("out.access.example"), imap: server("in.shop.example") };
        let account = Account::of(Address::parse("info@shop.example").unwrap());
        let account = account.sending(Outgoing::OtherServer).with_servers(&servers);
        let record =
            AccountRecord { account, servers, certificate: None, last_good: None, past: Past::default() };
        for (typed, hosts, outgoing) in [
            (&[][..], ["out.access.example", "in.shop.example"], Outgoing::OtherServer),
            (
                &["--smtp", "new.shop.example:465"],
                ["new.shop.example", "in.shop.example"],
                Outgoing::OtherServer,
            ),
            (&["--imap", "imappro.zoho.eu:993"], ["smtp.zoho.eu", "imappro.zoho.eu"], Outgoing::AsIncoming),
            (
                &["--smtp", "a.shop.example:465", "--imap", "b.shop.example:993"],
                ["a.shop.example", "b.shop.example"],
                Outgoing::AsIncoming,
            ),
        ] {
            let options = options("info@shop.example", typed);
            let place = placed(&options, "info@shop.example", Some(&record)).unwrap();
            let Located::At { account, servers } = place else { panic!("{typed:?}") };
            assert_eq!([&*servers.smtp.host, &*servers.imap.host], hosts, "{typed:?}");
            assert_eq!(outgoing_of(&account, &servers, &options), outgoing, "{typed:?}");
        }
    }

    fn options(address: &str, options: &[&str]) -> CheckOptions {
        let line = ["mail-setup", "check", address].into_iter().chain(options.iter().copied());
        let Some(Command::Check(options)) = Arguments::try_parse_from(line).unwrap().command else {
            panic!()
        };
        options
    }

    fn placed(
        options: &CheckOptions,
        address: &str,
        record: Option<&AccountRecord>,
    ) -> Result<Located, Failure> {
        let nothing = async |_: &Address| Err(Failure::usage("usage-servers-unknown"));
        let typed = Typed::read(options)?;
        typed.place(Address::parse(address).unwrap(), record, nothing).now_or_never().unwrap()
    }
}
