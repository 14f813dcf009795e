//! IMAP: async-imap on the wire. What counts is what the wire recorded.

use std::sync::Arc;

use async_imap::{Authenticator, Client};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use tokio::io::{AsyncRead, AsyncWrite};
use zeroize::Zeroizing;

use super::mechanisms::{are_oauth_alone, without_password};
use super::outcome::{Failure, Stage};
use super::refusal::Context;
use super::transcript::{Answer, Fault, Record, Status};
use super::wire::{Alive, Wire};
use account::cause::Cause;
use account::provider::Provider;

/// A connection before the sign-in.
pub(super) struct Connection<S: AsyncRead + AsyncWrite + Unpin> {
    client: Client<Wire<S>>,
    record: Arc<Record>,
    mechanism: Mechanism,
    beside: Beside,
}

/// What else is offered for the sign-in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Beside {
    /// The provider's own sign-in page, and nothing that takes a password.
    OauthAlone,
    /// Something else, or nothing.
    Others,
}

/// How to sign in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Mechanism {
    /// AUTHENTICATE PLAIN with an initial response (RFC 4959): one round trip.
    PlainAtOnce,
    /// AUTHENTICATE PLAIN, answering the challenge.
    Plain,
    /// LOGIN.
    Login(Literals),
}

/// How a string that cannot be quoted is sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Literals {
    /// Behind its length, when the server asks for it (RFC 3501 section 4.3).
    Synchronising,
    /// Behind its length, at once (RFC 7888).
    NonSynchronising,
}

impl Literals {
    /// A string as it is sent: quoted if it is of printable ASCII, else as a literal.
    fn string(self, word: &str) -> Zeroizing<String> {
        let mut sent = Zeroizing::new(String::with_capacity(2 * word.len() + 16));
        if word.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            sent.push('"');
            for c in word.chars() {
                sent.extend(matches!(c, '"' | '\\').then_some('\\'));
                sent.push(c);
            }
            sent.push('"');
            return sent;
        }
        let plus = match self {
            Self::Synchronising => "",
            Self::NonSynchronising => "+",
        };
        sent.push_str(&format!("{{{}{plus}}}\r\n", word.len()));
        sent.push_str(word);
        sent
    }
}

/// Asks a server whose greeting was read what it can do, and finds a way to sign in.
pub(super) async fn ask_capabilities<S>(
    wire: Wire<S>,
    context: &Context<'_>,
) -> Result<Connection<S>, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let record = wire.record();
    let mut client = Client::new(wire);
    let asked = client.run_command_and_check_ok("CAPABILITY", None).await;
    let answer = record.take().map_err(|fault| context.fault(Stage::Capability, fault))?;
    match answer.imap_status() {
        Some(Status::Ok) => {}
        Some(Status::No | Status::Bad) | None => return Err(context.refusal(Stage::Capability, &answer)),
    }
    asked.map_err(|_| context.violation(&answer))?;
    let mechanism = mechanism(&answer)?;
    let offered: Vec<_> = capabilities(&answer).collect();
    let beside = if are_oauth_alone(mechanisms(&offered)) { Beside::OauthAlone } else { Beside::Others };
    Ok(Connection { client, record, mechanism, beside })
}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Connection<S> {
    /// What the server says is kept here.
    pub(super) fn record(&self) -> Arc<Record> {
        Arc::clone(&self.record)
    }

    /// Asks for a sign of life.
    pub(super) async fn noop(&mut self) -> Alive {
        let _ = self.client.run_command_and_check_ok("NOOP", None).await;
        let answered = self.record.take().is_ok_and(|answer| answer.imap_status() == Some(Status::Ok));
        if answered { Alive::Yes } else { Alive::No }
    }
}

/// A connection after the sign-in.
pub(super) struct SignedIn<S: AsyncRead + AsyncWrite + Unpin> {
    session: Session<S>,
    record: Arc<Record>,
}

/// What the library makes of a sign-in depends on the mechanism.
enum Session<S: AsyncRead + AsyncWrite + Unpin> {
    Typed(async_imap::Session<Wire<S>>),
    Plain(Client<Wire<S>>),
}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Session<S> {
    /// Gives a command. What came of it is in the record.
    async fn run(&mut self, command: &str) {
        let _ = match self {
            Self::Typed(session) => session.run_command_and_check_ok(command).await,
            Self::Plain(client) => client.run_command_and_check_ok(command, None).await,
        };
    }
}

/// Signs in, once.
pub(super) async fn sign_in<S>(
    connection: Connection<S>,
    context: &Context<'_>,
) -> Result<SignedIn<S>, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let Connection { mut client, record, mechanism, beside } = connection;
    let (user, secret) = (context.server.user.as_str(), context.secret.expose());
    let plain = Zeroizing::new(format!("\0{user}\0{secret}"));
    let at_once = match mechanism {
        Mechanism::PlainAtOnce => {
            let response = Zeroizing::new(BASE64.encode(plain.as_bytes()));
            Some(Zeroizing::new(format!("AUTHENTICATE PLAIN {}", response.as_str())))
        }
        Mechanism::Plain => None,
        Mechanism::Login(literals) => {
            let (user, secret) = (literals.string(user), literals.string(secret));
            Some(Zeroizing::new(format!("LOGIN {} {}", user.as_str(), secret.as_str())))
        }
    };
    let session = match at_once {
        Some(command) => {
            let done = client.run_command_and_check_ok(command.as_str(), None).await;
            done.is_ok().then_some(Session::Plain(client))
        }
        None => client.authenticate("PLAIN", Plain(&plain)).await.ok().map(Session::Typed),
    };
    let answer = record.take().map_err(|fault| context.fault(Stage::SignIn, fault))?;
    match (answer.imap_status(), session) {
        (Some(Status::Ok), Some(session)) => Ok(SignedIn { session, record }),
        (Some(Status::No | Status::Bad), _) => {
            let failure = context.refusal(Stage::SignIn, &answer);
            Err(match beside {
                Beside::OauthAlone => beside_oauth(failure, &answer),
                Beside::Others => failure,
            })
        }
        (Some(Status::Ok) | None, _) => Err(context.violation(&answer)),
    }
}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> SignedIn<S> {
    /// Says who asks, to servers that open no mailbox otherwise.
    pub(super) async fn introduce(&mut self, context: &Context<'_>) -> Result<(), Fault> {
        let provider = context.provider.and_then(Provider::with_key);
        if provider.is_some_and(|provider| provider.wants_imap_id) {
            // Whether it is understood shows in what comes next, if anything does.
            self.ask("ID (\"name\" \"Mail Setup Wizard\")").await?;
        }
        Ok(())
    }

    /// Gives a command and takes the whole answer.
    pub(super) async fn ask(&mut self, command: &str) -> Result<Answer, Fault> {
        self.session.run(command).await;
        self.record.take()
    }
}

/// Asks for the inbox's status: some providers accept the sign-in and refuse the mailbox.
pub(super) async fn follow_up<S>(
    mut signed_in: SignedIn<S>,
    context: &Context<'_>,
) -> Result<SignedIn<S>, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let failed = |fault| context.fault(Stage::FollowUp, fault);
    signed_in.introduce(context).await.map_err(failed)?;
    let answer = signed_in.ask("STATUS INBOX (MESSAGES)").await.map_err(failed)?;
    match answer.imap_status() {
        Some(Status::Ok) => Ok(signed_in),
        Some(Status::No | Status::Bad) | None => Err(context.refusal(Stage::FollowUp, &answer)),
    }
}

/// Asks for the capabilities in clear: what is offered there counts for STARTTLS alone. Nobody can guess the tag.
pub(super) async fn ask_capabilities_in_clear<S>(
    mut wire: Wire<S>,
    context: &Context<'_>,
) -> Result<(Wire<S>, Answer), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let failed = |fault| context.fault(Stage::Capability, fault);
    let answer = wire.exchange(&format!("{} CAPABILITY", random_tag()?)).await.map_err(failed)?;
    match answer.imap_status() {
        Some(Status::Ok) => Ok((wire, answer)),
        Some(Status::No | Status::Bad) | None => Err(context.refusal(Stage::Capability, &answer)),
    }
}

/// Asks for STARTTLS (RFC 9051 section 6.2.1), if it is among the capabilities. Only the tagged OK goes on; nobody
/// can guess the tag.
pub(super) async fn start_tls<S>(
    mut wire: Wire<S>,
    offered: &Answer,
    context: &Context<'_>,
) -> Result<S, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    if !capabilities(offered).any(|capability| capability == "STARTTLS") {
        return Err(Cause::StartTlsMissing.into());
    }
    let failed = |fault| context.fault(Stage::StartTls, fault);
    let answer = wire.exchange(&format!("{} STARTTLS", random_tag()?)).await.map_err(failed)?;
    match answer.imap_status() {
        Some(Status::Ok) => {}
        Some(Status::No | Status::Bad) => return Err(context.refusal(Stage::StartTls, &answer)),
        None => return Err(Cause::ProtocolViolation.into()),
    }
    wire.into_socket().await.map_err(|fault| context.start_tls_fault(fault))
}

fn random_tag() -> Result<String, Failure> {
    let bits = getrandom::u64().map_err(|_| Failure::from(Cause::ProtocolViolation))?;
    Ok(format!("t{bits:016x}"))
}

/// True if the server can be told who asks (RFC 2971).
pub(super) fn takes_names(offered: &Answer) -> bool {
    capabilities(offered).any(|capability| capability == "ID")
}

/// A command that tells who asks in more than a packet: RFC 2971 section 3.3 lets a value have 1024 characters, and
/// a server is to make nothing of it.
pub(super) fn long_introduction() -> String {
    let filled = "x".repeat(1000);
    format!("y ID (\"name\" \"Mail Setup Wizard\" \"x-fills\" \"{filled}\" \"x-a-packet\" \"{filled}\")")
}

/// What the server can do, in capitals.
pub(super) fn capabilities(answer: &Answer) -> impl Iterator<Item = String> {
    let lines = answer.lines.iter().map(|line| String::from_utf8_lossy(line).to_ascii_uppercase());
    let lists = lines.filter_map(|line| line.strip_prefix("* CAPABILITY ").map(str::to_owned));
    lists.flat_map(|list| list.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
}

fn mechanism(answer: &Answer) -> Result<Mechanism, Failure> {
    let offered: Vec<_> = capabilities(answer).collect();
    let has = |name: &str| offered.iter().any(|offer| offer == name);
    if has("AUTH=PLAIN") {
        return Ok(if has("SASL-IR") { Mechanism::PlainAtOnce } else { Mechanism::Plain });
    }
    if has("LOGINDISABLED") {
        return Err(without_password(mechanisms(&offered)).into());
    }
    let at_once = has("LITERAL+") || has("LITERAL-");
    Ok(Mechanism::Login(if at_once { Literals::NonSynchronising } else { Literals::Synchronising }))
}

/// The mechanisms among what the server can do.
fn mechanisms(offered: &[String]) -> impl Iterator<Item = &str> {
    offered.iter().filter_map(|offer| offer.strip_prefix("AUTH="))
}

/// What the refusal of LOGIN means where nothing but OAuth is offered beside it. That OAuth is offered says nothing by
/// itself: some servers offer it alone and take LOGIN all the same.
fn beside_oauth(failure: Failure, answer: &Answer) -> Failure {
    let is_unknown = answer.imap_status() == Some(Status::Bad) && failure.cause == Cause::ProtocolViolation;
    if is_unknown || failure.cause == Cause::MechanismUnsupported {
        return Failure { reply: failure.reply, ..Cause::OauthRequired.into() };
    }
    if !failure.cause.gives_no_reason() {
        return failure;
    }
    let said = if failure.may_be.is_empty() { vec![failure.cause] } else { failure.may_be };
    let others = said.into_iter().filter(|cause| *cause != Cause::OauthRequired);
    let may_be = [Cause::OauthRequired].into_iter().chain(others).collect();
    Failure { cause: Cause::Ambiguous, may_be, ..failure }
}

/// Answers the challenge of PLAIN (RFC 4616): no authorisation identity, user, password.
struct Plain<'a>(&'a str);

impl Authenticator for Plain<'_> {
    type Response = String;

    fn process(&mut self, _: &[u8]) -> String {
        self.0.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refusal::Footing;
    use crate::script::{Step, play};
    use account::secret::Secret;
    use account::{Protocol, Security, Server};

    const CAPABLE: Step = ("A0001 CAPABILITY", "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\nA0001 OK\r\n");
    const AT_ONCE: &str = "A0002 AUTHENTICATE PLAIN AGFubmEAaHVudGVyMg==";
    const STATUS: Step =
        ("A0003 STATUS INBOX (MESSAGES)", "* STATUS INBOX (MESSAGES 3)\r\nA0003 OK done\r\n");

    #[tokio::test]
    async fn a_sign_in_is_a_tagged_ok_and_a_checked_command_after_it() {
        for (reply, expected) in [
            ("A0002 OK in\r\n", Ok(())),
            ("* CAPABILITY IMAP4rev2\r\nA0002 OK [CAPABILITY IMAP4rev2] in\r\n", Ok(())),
            ("A0009 NO other\r\nA0002 OK in\r\n", Ok(())),
            ("* OK [ALERT]\u{e9}l\u{e8}ve\r\nA0002 OK in\r\n", Ok(())),
            ("A0002 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n", Err(Cause::WrongPassword)),
            ("A0002 BAD what\r\n", Err(Cause::ProtocolViolation)),
            ("A0009 OK in\r\n<close>", Err(Cause::HungUp)),
            ("+ \r\n", Err(Cause::ProtocolViolation)),
            ("* BYE good night\r\n<close>", Err(Cause::HungUp)),
            (
                "* NO [WEBALERT https://x/] Web login required.\r\nA0002 NO [ALERT] no\r\n",
                Err(Cause::WebLoginRequired),
            ),
            ("<close>", Err(Cause::HungUp)),
        ] {
            assert_eq!(signed_in(&[CAPABLE, (AT_ONCE, reply), STATUS]).await, expected, "{reply:?}");
        }
    }

    #[tokio::test]
    async fn the_follow_up_counts() {
        let signed = (AT_ONCE, "A0002 OK in\r\n");
        for (reply, cause) in [
            ("A0003 NO STATUS Unsafe Login. Please contact kefu@188.com for help\r\n", Cause::PolicyBlocked),
            ("A0003 BAD what\r\n", Cause::Ambiguous),
            ("A0003 BAD User is authenticated but not connected.\r\n", Cause::Ambiguous),
            ("A0003 NO [SERVERBUG] Internal error occurred.\r\n", Cause::TemporarilyUnavailable),
            ("* BYE\r\n<close>", Cause::HungUp),
        ] {
            let steps = [CAPABLE, signed, (STATUS.0, reply)];
            assert_eq!(signed_in(&steps).await, Err(cause), "{reply:?}");
        }
    }

    #[tokio::test]
    async fn an_answer_sent_before_the_sign_in_is_none() {
        let early =
            ("A0001 CAPABILITY", "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\nA0001 OK\r\nA0002 OK in\r\n");
        assert_eq!(signed_in(&[early]).await, Err(Cause::ProtocolViolation));
    }

    #[tokio::test]
    async fn plain_without_initial_response_answers_one_challenge() {
        let capable = ("A0001 CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA0001 OK\r\n");
        let asked = ("A0002 AUTHENTICATE PLAIN", "+ go ahead\r\n");
        let response = "AGFubmEAaHVudGVyMg==";
        assert_eq!(signed_in(&[capable, asked, (response, "A0002 OK in\r\n"), STATUS]).await, Ok(()));
        let again = [capable, asked, (response, "+ again\r\n")];
        assert_eq!(signed_in(&again).await, Err(Cause::ProtocolViolation));
        let unasked = [capable, (asked.0, "A0002 OK in\r\n")];
        assert_eq!(signed_in(&unasked).await, Err(Cause::ProtocolViolation));
        let early = [capable, (asked.0, "+ \r\nA0002 OK in\r\n")];
        assert_eq!(signed_in(&early).await, Err(Cause::ProtocolViolation));
        let refused = [capable, (asked.0, "+ \r\nA0002 NO [UNAVAILABLE] later\r\n")];
        assert_eq!(signed_in(&refused).await, Err(Cause::TemporarilyUnavailable));
    }

    #[tokio::test]
    async fn login_is_quoted_and_owed_no_challenge() {
        let capable = ("A0001 CAPABILITY", "* CAPABILITY IMAP4rev1\r\nA0001 OK\r\n");
        let login = "A0002 LOGIN \"anna\" \"hunter2\"";
        assert_eq!(signed_in(&[capable, (login, "A0002 OK in\r\n"), STATUS]).await, Ok(()));
        assert_eq!(signed_in(&[capable, (login, "+ more\r\n")]).await, Err(Cause::ProtocolViolation));
    }

    /// No byte of the password goes before the server has asked for it.
    #[tokio::test]
    async fn what_cannot_be_quoted_is_a_literal() {
        const SYNCHRONISING: Step = ("A0001 CAPABILITY", "* CAPABILITY IMAP4rev1\r\nA0001 OK\r\n");
        const AT_ONCE: Step = ("A0001 CAPABILITY", "* CAPABILITY IMAP4rev1 LITERAL+\r\nA0001 OK\r\n");
        let in_and_status = |last: &'static str| [(last, "A0002 OK in\r\n"), STATUS];
        for (user, password, capable, steps) in [
            ("anna", "Gr\u{fc}n", SYNCHRONISING, vec![("A0002 LOGIN \"anna\" {5}", "+ go ahead\r\n")]),
            (
                "anna",
                "Gr\u{fc}n",
                SYNCHRONISING,
                vec![("A0002 LOGIN \"anna\" {5}", "* 3 EXISTS\r\n+ \r\n* 4 EXISTS\r\n")],
            ),
            (
                "j\u{fc}rg",
                "Gr\u{fc}n",
                SYNCHRONISING,
                vec![("A0002 LOGIN {5}", "+ \r\n"), ("j\u{fc}rg {5}", "+ \r\n")],
            ),
            ("anna", "Gr\u{fc}n", AT_ONCE, vec![("A0002 LOGIN \"anna\" {5+}", "")]),
            ("j\u{fc}rg", "Gr\u{fc}n", AT_ONCE, vec![("A0002 LOGIN {5+}", ""), ("j\u{fc}rg {5+}", "")]),
        ] {
            let steps: Vec<_> =
                [capable].into_iter().chain(steps).chain(in_and_status("Gr\u{fc}n")).collect();
            assert_eq!(signed_in_as(user, password, &steps).await, Ok(()), "{steps:?}");
        }
        let user = ("j\u{fc}rg", "A0002 LOGIN {5}", "j\u{fc}rg \"secret\"");
        let steps = [SYNCHRONISING, (user.1, "+ \r\n"), (user.2, "A0002 OK in\r\n"), STATUS];
        assert_eq!(signed_in_as(user.0, "secret", &steps).await, Ok(()), "the name alone");
        for (said, cause) in [
            ("A0002 NO [AUTHENTICATIONFAILED] no\r\n", Cause::WrongPassword),
            ("+ \r\nA0002 NO [AUTHENTICATIONFAILED] no\r\n", Cause::WrongPassword),
            ("A0002 OK in\r\n", Cause::ProtocolViolation),
            ("+ \r\nA0002 OK in\r\n", Cause::ProtocolViolation),
            ("+ \r\n+ \r\n", Cause::ProtocolViolation),
            ("* BYE [UNAVAILABLE] later\r\n", Cause::TemporarilyUnavailable),
            ("<close>", Cause::HungUp),
        ] {
            let steps = [SYNCHRONISING, ("A0002 LOGIN \"anna\" {5}", said)];
            assert_eq!(signed_in_as("anna", "Gr\u{fc}n", &steps).await, Err(cause), "{said:?}");
        }
    }

    #[tokio::test]
    async fn the_offer_decides_how_or_why_not() {
        for (offer, expected) in [
            ("IMAP4rev1 SASL-IR AUTH=PLAIN", Ok(Mechanism::PlainAtOnce)),
            ("imap4rev1 sasl-ir auth=plain", Ok(Mechanism::PlainAtOnce)),
            ("IMAP4rev2 AUTH=PLAIN LOGINDISABLED", Ok(Mechanism::Plain)),
            ("IMAP4rev1", Ok(Mechanism::Login(Literals::Synchronising))),
            ("IMAP4rev1 LITERAL+", Ok(Mechanism::Login(Literals::NonSynchronising))),
            ("IMAP4rev2 literal-", Ok(Mechanism::Login(Literals::NonSynchronising))),
            ("IMAP4rev1 LOGINDISABLED", Err(Cause::MechanismUnsupported)),
            ("IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER", Ok(Mechanism::Login(Literals::Synchronising))),
            ("IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED", Err(Cause::OauthRequired)),
            ("IMAP4rev1 AUTH=XOAUTH2 AUTH=CRAM-MD5 LOGINDISABLED", Err(Cause::MechanismUnsupported)),
            ("IMAP4rev1 AUTH=XOAUTH2 AUTH=CRAM-MD5", Ok(Mechanism::Login(Literals::Synchronising))),
        ] {
            let lines = vec![format!("* CAPABILITY {offer}").into_bytes(), b"A0001 OK".to_vec()];
            let answer = Answer { lines, tag: Some("A0001".to_owned()) };
            assert_eq!(mechanism(&answer).map_err(|failure| failure.cause), expected, "{offer}");
        }
    }

    #[tokio::test]
    async fn oauth_is_required_where_login_is_refused_and_not_where_it_is_listed() {
        use Cause::{Ambiguous, AppPasswordRequired, ImapDisabled, OauthRequired, WrongPassword};
        let capable = ("A0001 CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\nA0001 OK\r\n");
        let login = "A0002 LOGIN \"anna\" \"hunter2\"";
        for (reply, expected) in [
            ("A0002 OK in\r\n", None),
            ("A0002 BAD what\r\n", Some((OauthRequired, vec![]))),
            ("A0002 NO [AUTHENTICATIONFAILED] no\r\n", Some((Ambiguous, vec![OauthRequired, WrongPassword]))),
            (
                "A0002 NO no\r\n",
                Some((Ambiguous, vec![OauthRequired, WrongPassword, AppPasswordRequired, ImapDisabled])),
            ),
            ("A0002 NO [UNAVAILABLE] later\r\n", Some((Cause::TemporarilyUnavailable, vec![]))),
        ] {
            let ended = ended("anna", "hunter2", &[capable, (login, reply), STATUS]).await;
            let failure = ended.err().map(|failure| (failure.cause, failure.may_be));
            assert_eq!(failure, expected, "{reply:?}");
        }
    }

    #[tokio::test]
    async fn starttls_goes_on_after_the_tagged_ok_and_nothing_else() {
        let offered = ("* CAPABILITY", "* CAPABILITY IMAP4rev1 STARTTLS\r\n<tag> OK\r\n");
        for (reply, expected) in [
            ("<tag> OK go\r\n", Ok(())),
            ("<tag> OK go\r\n* CAPABILITY AUTH=PLAIN\r\n", Err(Cause::StartTlsTampered)),
            ("<tag> NO no\r\n", Err(Cause::StartTlsMissing)),
            ("<tag> BAD no\r\n", Err(Cause::StartTlsMissing)),
            ("<tag> NO [UNAVAILABLE] later\r\n", Err(Cause::ServerBusy)),
            ("* BYE later\r\n", Err(Cause::HungUp)),
            ("A0002 OK go\r\n<close>", Err(Cause::HungUp)),
            ("+ go\r\n", Err(Cause::ProtocolViolation)),
        ] {
            assert_eq!(started_tls(&[offered, ("* STARTTLS", reply)]).await, expected, "{reply:?}");
        }
        let stripped = ("* CAPABILITY", "* CAPABILITY IMAP4rev1\r\n<tag> OK\r\n");
        assert_eq!(started_tls(&[stripped]).await, Err(Cause::StartTlsMissing));
    }

    #[tokio::test]
    async fn a_provider_that_wants_to_know_the_program_is_told_its_name() {
        let (server, secret) = who();
        let context = Context { provider: Some("netease163"), ..context(&server, &secret) };
        let work = async |socket| {
            let connection = ask_capabilities(Wire::new(socket, Protocol::Imap), &context).await?;
            follow_up(sign_in(connection, &context).await?, &context).await.map(drop)
        };
        let steps = [
            CAPABLE,
            (AT_ONCE, "A0002 OK in\r\n"),
            ("A0003 ID (\"name\" \"Mail Setup Wizard\")", "* ID NIL\r\nA0003 BAD what\r\n"),
            ("A0004 STATUS INBOX (MESSAGES)", "A0004 OK done\r\n"),
        ];
        let ended: Result<(), Failure> = play(&steps, work).await;
        assert_eq!(ended, Ok(()));
    }

    async fn signed_in(steps: &[Step]) -> Result<(), Cause> {
        signed_in_as("anna", "hunter2", steps).await
    }

    async fn signed_in_as(user: &str, password: &str, steps: &[Step]) -> Result<(), Cause> {
        ended(user, password, steps).await.map_err(|failure| failure.cause)
    }

    async fn ended(user: &str, password: &str, steps: &[Step]) -> Result<(), Failure> {
        let (server, _) = who();
        let (server, secret) = (Server { user: user.to_owned(), ..server }, Secret::new(password.to_owned()));
        let context = context(&server, &secret);
        let work = async |socket| {
            let connection = ask_capabilities(Wire::new(socket, Protocol::Imap), &context).await?;
            follow_up(sign_in(connection, &context).await?, &context).await.map(drop)
        };
        play(steps, work).await
    }

    async fn started_tls(steps: &[Step]) -> Result<(), Cause> {
        let (server, secret) = who();
        let context = context(&server, &secret);
        let context = context.in_clear();
        let work = async |socket| {
            let wire = Wire::new(socket, Protocol::Imap);
            let (wire, offered) = ask_capabilities_in_clear(wire, &context).await?;
            start_tls(wire, &offered, &context).await.map(|_| ())
        };
        play(steps, work).await.map_err(|failure: Failure| failure.cause)
    }

    fn context<'a>(server: &'a Server, secret: &'a Secret) -> Context<'a> {
        Context { protocol: Protocol::Imap, server, provider: None, secret, footing: Footing::Encrypted }
    }

    fn who() -> (Server, Secret) {
        let (host, port) = ("mail.example.org".to_owned(), 993.try_into().unwrap());
        let server = Server { host, port, security: Security::Tls, user: "anna".to_owned() };
        (server, Secret::new("hunter2".to_owned()))
    }
}
