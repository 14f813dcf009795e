//! IMAP: async-imap on the wire. What counts is what the wire recorded.

use std::sync::Arc;

use async_imap::{Authenticator, Client};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use tokio::io::{AsyncRead, AsyncWrite};
use zeroize::Zeroizing;

use super::reply::{Context, Status, imap_status};
use super::wire::{Answer, Record, Wire};
use super::{Cause, Failure, Stage};

/// A connection before the sign-in.
pub(super) struct Ready<S: AsyncRead + AsyncWrite + Unpin> {
    client: Client<Wire<S>>,
    record: Arc<Record>,
    way: Way,
}

/// How to sign in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Way {
    /// AUTHENTICATE PLAIN with an initial response (RFC 4959): one round trip.
    PlainAtOnce,
    /// AUTHENTICATE PLAIN, answering the challenge.
    Plain,
    /// LOGIN, for printable ASCII.
    Login,
}

/// Asks a server whose greeting was read what it can do, and finds a way to sign in.
pub(super) async fn ask_capabilities<S>(wire: Wire<S>, context: &Context<'_>) -> Result<Ready<S>, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let record = wire.record();
    let mut client = Client::new(wire);
    let asked = client.run_command_and_check_ok("CAPABILITY", None).await;
    let answer = record.take().map_err(|fault| context.fault(Stage::Capability, fault))?;
    match imap_status(&answer) {
        Some(Status::Ok) => {}
        Some(Status::No | Status::Bad) | None => return Err(context.refusal(Stage::Capability, &answer)),
    }
    asked.map_err(|_| context.violation(&answer))?;
    let way = way(&answer, context)?;
    Ok(Ready { client, record, way })
}

/// A connection after the sign-in.
pub(super) struct SignedIn<S: AsyncRead + AsyncWrite + Unpin> {
    session: Session<S>,
    record: Arc<Record>,
}

/// What the library makes of a sign-in depends on the way.
enum Session<S: AsyncRead + AsyncWrite + Unpin> {
    Typed(async_imap::Session<Wire<S>>),
    Plain(Client<Wire<S>>),
}

/// Signs in, once.
pub(super) async fn sign_in<S>(ready: Ready<S>, context: &Context<'_>) -> Result<SignedIn<S>, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let Ready { mut client, record, way } = ready;
    let (user, secret) = (context.server.user.as_str(), context.secret.expose());
    let plain = Zeroizing::new(format!("\0{user}\0{secret}"));
    let session = match way {
        Way::PlainAtOnce => {
            let response = Zeroizing::new(BASE64.encode(plain.as_bytes()));
            let command = Zeroizing::new(format!("AUTHENTICATE PLAIN {}", response.as_str()));
            let done = client.run_command_and_check_ok(command.as_str(), None).await;
            done.is_ok().then_some(Session::Plain(client))
        }
        Way::Plain => client.authenticate("PLAIN", Plain(&plain)).await.ok().map(Session::Typed),
        Way::Login => client.login(user, secret).await.ok().map(Session::Typed),
    };
    let answer = record.take().map_err(|fault| context.fault(Stage::SignIn, fault))?;
    match (imap_status(&answer), session) {
        (Some(Status::Ok), Some(session)) => Ok(SignedIn { session, record }),
        (Some(Status::No | Status::Bad), _) => Err(context.refusal(Stage::SignIn, &answer)),
        (Some(Status::Ok) | None, _) => Err(context.violation(&answer)),
    }
}

/// Asks for the inbox's status: some providers accept the sign-in and refuse the mailbox.
pub(super) async fn follow_up<S>(signed_in: SignedIn<S>, context: &Context<'_>) -> Result<(), Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    const STATUS: &str = "STATUS INBOX (MESSAGES)";
    let SignedIn { session, record } = signed_in;
    let _ = match session {
        Session::Typed(mut session) => session.run_command_and_check_ok(STATUS).await,
        Session::Plain(mut client) => client.run_command_and_check_ok(STATUS, None).await,
    };
    let answer = record.take().map_err(|fault| context.fault(Stage::FollowUp, fault))?;
    match imap_status(&answer) {
        Some(Status::Ok) => Ok(()),
        Some(Status::No | Status::Bad) | None => Err(context.refusal(Stage::FollowUp, &answer)),
    }
}

/// Asks for STARTTLS (RFC 9051 section 6.2.1). Only the tagged OK goes on; nobody can guess the tag.
pub(super) async fn start_tls<S>(mut wire: Wire<S>, context: &Context<'_>) -> Result<S, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let failed = |fault| context.fault(Stage::StartTls, fault);
    let answer = wire.exchange(&format!("{} CAPABILITY", random_tag()?)).await.map_err(failed)?;
    if imap_status(&answer) != Some(Status::Ok) {
        return Err(context.refusal(Stage::StartTls, &answer));
    }
    if !capabilities(&answer).any(|capability| capability == "STARTTLS") {
        return Err(Cause::StartTlsMissing.into());
    }
    let answer = wire.exchange(&format!("{} STARTTLS", random_tag()?)).await.map_err(failed)?;
    match imap_status(&answer) {
        Some(Status::Ok) => {}
        Some(Status::No | Status::Bad) => return Err(Cause::StartTlsMissing.into()),
        None => return Err(Cause::ProtocolViolation.into()),
    }
    wire.into_socket().await.map_err(|_| Cause::StartTlsTampered.into())
}

fn random_tag() -> Result<String, Failure> {
    let bits = getrandom::u64().map_err(|_| Failure::from(Cause::ProtocolViolation))?;
    Ok(format!("t{bits:016x}"))
}

/// What the server can do, in capitals.
fn capabilities(answer: &Answer) -> impl Iterator<Item = String> {
    let lines = answer.lines.iter().map(|line| String::from_utf8_lossy(line).to_ascii_uppercase());
    let lists = lines.filter_map(|line| line.strip_prefix("* CAPABILITY ").map(str::to_owned));
    lists.flat_map(|list| list.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
}

fn way(answer: &Answer, context: &Context<'_>) -> Result<Way, Failure> {
    let offered: Vec<_> = capabilities(answer).collect();
    let has = |name: &str| offered.iter().any(|offer| offer == name);
    let only_oauth =
        offered.iter().any(|offer| matches!(offer.as_str(), "AUTH=XOAUTH2" | "AUTH=OAUTHBEARER"))
            && !offered.iter().any(|offer| {
                offer.starts_with("AUTH=") && !matches!(offer.as_str(), "AUTH=XOAUTH2" | "AUTH=OAUTHBEARER")
            });
    let printable = |text: &str| text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let in_ascii = printable(&context.server.user) && printable(context.secret.expose());
    if has("AUTH=PLAIN") {
        return Ok(if has("SASL-IR") { Way::PlainAtOnce } else { Way::Plain });
    }
    if only_oauth {
        return Err(Cause::OauthRequired.into());
    }
    if has("LOGINDISABLED") {
        return Err(Cause::MechanismUnsupported.into());
    }
    Ok(if in_ascii { Way::Login } else { Way::Plain })
}

/// Answers the challenge of PLAIN (RFC 4616): no authorisation identity, user, password.
struct Plain<'a>(&'a str);

impl Authenticator for Plain<'_> {
    type Response = String;

    fn process(&mut self, _: &[u8]) -> String {
        self.0.to_owned()
    }
}
