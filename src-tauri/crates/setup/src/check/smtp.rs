//! SMTP: lettre on the wire. What counts is what the wire recorded.

use std::net::Ipv4Addr;
use std::sync::Arc;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::Auth;
use lettre::transport::smtp::extension::ClientId;
use tokio::io::{AsyncRead, AsyncWrite};

use super::reply::{Context, smtp_code};
use super::wire::{Answer, Record, Wire};
use super::{Cause, Failure, Stage};

/// A connection before the sign-in.
pub(super) struct Ready {
    connection: AsyncSmtpConnection,
    record: Arc<Record>,
    mechanism: Mechanism,
}

/// Says EHLO over a wire whose greeting was read, and finds a way to sign in.
pub(super) async fn say_hello<S>(mut wire: Wire<S>, context: &Context<'_>) -> Result<Ready, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Sync + Unpin + 'static,
{
    let record = wire.record();
    wire.play_greeting();
    let connected = AsyncSmtpConnection::connect_with_transport(Box::new(wire), &client_id()).await;
    let answer = record.take().map_err(|fault| context.fault(Stage::Capability, fault))?;
    if smtp_code(&answer) != Some(250) {
        return Err(context.refusal(Stage::Capability, &answer));
    }
    let mechanism = mechanism(&answer)?;
    let connection = connected.map_err(|_| context.violation(&answer))?;
    Ok(Ready { connection, record, mechanism })
}

/// Signs in, once.
pub(super) async fn sign_in(mut ready: Ready, context: &Context<'_>) -> Result<(), Failure> {
    let credentials = Credentials::new(context.server.user.clone(), context.secret.expose().to_owned());
    // LOGIN's prompts are worded and translated at will; their order is what they mean.
    let prompts: &[&str] = match ready.mechanism {
        Mechanism::Login => &["Username:", "Password:"],
        Mechanism::Plain | Mechanism::Xoauth2 => &[],
    };
    let mut answer = ready.command(&credentials, None, context).await?;
    for prompt in prompts {
        if smtp_code(&answer) != Some(334) {
            break;
        }
        answer = ready.command(&credentials, Some(prompt), context).await?;
    }
    match smtp_code(&answer) {
        Some(235) => Ok(()),
        Some(400..=599) => Err(context.refusal(Stage::SignIn, &answer)),
        _ => Err(context.violation(&answer)),
    }
}

impl Ready {
    async fn command(
        &mut self,
        credentials: &Credentials,
        prompt: Option<&str>,
        context: &Context<'_>,
    ) -> Result<Answer, Failure> {
        let auth = Auth::new(self.mechanism, credentials.clone(), prompt.map(str::to_owned))
            .map_err(|_| Failure::from(Cause::ProtocolViolation))?;
        let _ = self.connection.command(auth).await;
        self.record.take().map_err(|fault| context.fault(Stage::SignIn, fault))
    }
}

/// Says EHLO in clear and asks for STARTTLS (RFC 3207). Only exactly 220 goes on.
pub(super) async fn start_tls<S>(mut wire: Wire<S>, context: &Context<'_>) -> Result<S, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let failed = |fault| context.fault(Stage::StartTls, fault);
    let hello = wire.exchange(&format!("EHLO {}", client_id())).await.map_err(failed)?;
    if smtp_code(&hello) != Some(250) {
        return Err(context.refusal(Stage::StartTls, &hello));
    }
    if !offers(&hello).any(|offer| offer == "STARTTLS") {
        return Err(Cause::StartTlsMissing.into());
    }
    let answer = wire.exchange("STARTTLS").await.map_err(failed)?;
    match smtp_code(&answer) {
        Some(220) if answer.lines.len() == 1 => {}
        Some(400..=599) => return Err(Cause::StartTlsMissing.into()),
        _ => return Err(Cause::ProtocolViolation.into()),
    }
    wire.into_socket().await.map_err(|_| Cause::StartTlsTampered.into())
}

/// An address literal: the machine's name is nobody's business.
fn client_id() -> ClientId {
    ClientId::Ipv4(Ipv4Addr::LOCALHOST)
}

/// What EHLO offers, in capitals, without the greeting line.
fn offers(answer: &Answer) -> impl Iterator<Item = String> {
    let lines = answer.lines.iter().skip(1);
    lines.map(|line| String::from_utf8_lossy(line.get(4..).unwrap_or_default()).trim().to_ascii_uppercase())
}

fn mechanism(answer: &Answer) -> Result<Mechanism, Failure> {
    let mut offered = Vec::new();
    for offer in offers(answer) {
        // `AUTH=` is what servers wrote before RFC 2554, and some still do.
        if let Some(names) = offer.strip_prefix("AUTH ").or_else(|| offer.strip_prefix("AUTH=")) {
            offered.extend(names.split([' ', '=']).map(str::to_owned));
        }
    }
    let has = |name: &str| offered.iter().any(|offer| offer == name);
    if has("PLAIN") {
        Ok(Mechanism::Plain)
    } else if has("LOGIN") {
        Ok(Mechanism::Login)
    } else if has("XOAUTH2") || has("OAUTHBEARER") {
        Err(Cause::OauthRequired.into())
    } else {
        Err(Cause::MechanismUnsupported.into())
    }
}
