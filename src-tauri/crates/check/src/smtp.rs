//! SMTP: lettre on the wire. What counts is what the wire recorded.

use std::fmt;
use std::net::Ipv4Addr;
use std::sync::Arc;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Auth, Data, Mail, Noop, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use tokio::io::{AsyncRead, AsyncWrite};

use super::mechanisms::without_password;
use super::outcome::{Failure, Stage};
use super::refusal::Context;
use super::transcript::{Answer, Record};
use super::wire::{Alive, Wire};
use account::cause::Cause;

/// A connection before the sign-in.
pub(super) struct Connection {
    client: AsyncSmtpConnection,
    record: Arc<Record>,
    mechanism: Mechanism,
}

/// Says EHLO over a wire whose greeting was read, and finds a way to sign in.
pub(super) async fn say_hello<S>(mut wire: Wire<S>, context: &Context<'_>) -> Result<Connection, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Sync + Unpin + 'static,
{
    let record = wire.record();
    wire.play_greeting();
    let connected = AsyncSmtpConnection::connect_with_transport(Box::new(wire), &client_id()).await;
    let answer = record.take().map_err(|fault| context.fault(Stage::Capability, fault))?;
    if answer.smtp_code() != Some(250) {
        return Err(context.refusal(Stage::Capability, &answer));
    }
    let mechanism = mechanism(&answer)?;
    let client = connected.map_err(|_| context.violation(&answer))?;
    Ok(Connection { client, record, mechanism })
}

/// A connection after the sign-in.
pub(super) struct SignedIn {
    client: AsyncSmtpConnection,
    record: Arc<Record>,
}

/// Signs in, once.
pub(super) async fn sign_in(mut connection: Connection, context: &Context<'_>) -> Result<SignedIn, Failure> {
    let credentials = Credentials::new(context.server.user.clone(), context.secret.expose().to_owned());
    // LOGIN's prompts are worded and translated at will; their order is what they mean.
    let prompts: &[&str] = match connection.mechanism {
        Mechanism::Login => &["Username:", "Password:"],
        Mechanism::Plain | Mechanism::Xoauth2 => &[],
    };
    let mut answer = connection.command(&credentials, None, context).await?;
    let mut unanswered = prompts.len();
    for prompt in prompts {
        if answer.smtp_code() != Some(334) {
            break;
        }
        answer = connection.command(&credentials, Some(prompt), context).await?;
        unanswered -= 1;
    }
    match answer.smtp_code() {
        // Before it was given the password, a server has nothing to say yes to.
        Some(235) if unanswered == 0 => {
            let Connection { client, record, mechanism: _ } = connection;
            Ok(SignedIn { client, record })
        }
        Some(400..=599) => Err(context.refusal(Stage::SignIn, &answer)),
        _ => Err(context.violation(&answer)),
    }
}

/// Hands a message over that an address sends to itself. Only 250 to all of it is a yes. An address that is not in ASCII
/// goes to a server that says it can take one, and to no other (RFC 6531 section 3.4).
pub(super) async fn hand_over(
    mut signed_in: SignedIn,
    address: &lettre::Address,
    message: &[u8],
    context: &Context<'_>,
) -> Result<(), Failure> {
    let is_plain = address.to_string().is_ascii();
    if !is_plain && !signed_in.client.server_info().supports_feature(Extension::SmtpUtfEight) {
        return Err(Cause::AddressNotWritable.into());
    }
    let as_it_is = if is_plain { vec![] } else { vec![MailParameter::SmtpUtfEight] };
    signed_in.give(Mail::new(Some(address.clone()), as_it_is), &[250], context).await?;
    signed_in.give(Rcpt::new(address.clone(), vec![]), &[250, 251], context).await?;
    signed_in.give(Data, &[354], context).await?;
    let _ = signed_in.client.message_iter(message.chunks(PIECE)).await;
    signed_in.answered(&[250], context)
}

/// A piece of a message that is written at once, in bytes: with its dots doubled it is no longer than a command may be.
const PIECE: usize = 1024;

impl SignedIn {
    async fn give(
        &mut self,
        command: impl fmt::Display,
        wanted: &[u16],
        context: &Context<'_>,
    ) -> Result<(), Failure> {
        let _ = self.client.command(command).await;
        self.answered(wanted, context)
    }

    fn answered(&self, wanted: &[u16], context: &Context<'_>) -> Result<(), Failure> {
        let answer = self.record.take().map_err(|fault| context.fault(Stage::HandOver, fault))?;
        match answer.smtp_code() {
            Some(code) if wanted.contains(&code) => Ok(()),
            Some(400..=599) => Err(context.refusal(Stage::HandOver, &answer)),
            Some(_) | None => Err(context.violation(&answer)),
        }
    }
}

impl Connection {
    /// What the server says is kept here.
    pub(super) fn record(&self) -> Arc<Record> {
        Arc::clone(&self.record)
    }

    /// Asks for a sign of life.
    pub(super) async fn noop(&mut self) -> Alive {
        let _ = self.client.command(Noop).await;
        let answered = self.record.take().is_ok_and(|answer| answer.smtp_code() == Some(250));
        if answered { Alive::Yes } else { Alive::No }
    }

    async fn command(
        &mut self,
        credentials: &Credentials,
        prompt: Option<&str>,
        context: &Context<'_>,
    ) -> Result<Answer, Failure> {
        let auth = Auth::new(self.mechanism, credentials.clone(), prompt.map(str::to_owned))
            .map_err(|_| Failure::from(Cause::ProtocolViolation))?;
        let _ = self.client.command(auth).await;
        self.record.take().map_err(|fault| context.fault(Stage::SignIn, fault))
    }
}

/// Says EHLO in clear: what is offered there counts for STARTTLS alone.
pub(super) async fn say_hello_in_clear<S>(
    mut wire: Wire<S>,
    context: &Context<'_>,
) -> Result<(Wire<S>, Answer), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let failed = |fault| context.fault(Stage::Capability, fault);
    let hello = wire.exchange(&format!("EHLO {}", client_id())).await.map_err(failed)?;
    match hello.smtp_code() {
        Some(250) => Ok((wire, hello)),
        _ => Err(context.refusal(Stage::Capability, &hello)),
    }
}

/// Asks for STARTTLS (RFC 3207), if `hello` offers it. Only exactly 220 goes on.
pub(super) async fn start_tls<S>(
    mut wire: Wire<S>,
    hello: &Answer,
    context: &Context<'_>,
) -> Result<S, Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    if !offers(hello).any(|offer| offer == "STARTTLS") {
        return Err(Cause::StartTlsMissing.into());
    }
    let failed = |fault| context.fault(Stage::StartTls, fault);
    let answer = wire.exchange("STARTTLS").await.map_err(failed)?;
    match answer.smtp_code() {
        Some(220) if answer.lines.len() == 1 => {}
        Some(400..=599) => return Err(context.refusal(Stage::StartTls, &answer)),
        _ => return Err(Cause::ProtocolViolation.into()),
    }
    wire.into_socket().await.map_err(|fault| context.start_tls_fault(fault))
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
    } else {
        Err(without_password(offered.iter().map(String::as_str)).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refusal::Footing;
    use crate::script::{Step, play};
    use account::secret::Secret;
    use account::{Protocol, Security, Server};

    const HELLO: Step = ("EHLO [127.0.0.1]", "250-mail.example.org\r\n250 AUTH PLAIN LOGIN\r\n");

    #[tokio::test]
    async fn only_235_is_a_sign_in() {
        let plain = "AUTH PLAIN AGFubmEAaHVudGVyMg==";
        for (reply, expected) in [
            ("235 2.7.0 Accepted\r\n", Ok(())),
            ("235\r\n", Ok(())),
            ("235-ok\r\n235 really\r\n", Ok(())),
            ("250 ok\r\n", Err(Cause::ProtocolViolation)),
            ("354 go on\r\n", Err(Cause::ProtocolViolation)),
            ("334 \r\n", Err(Cause::ProtocolViolation)),
            ("235-ok\r\n535 no\r\n", Err(Cause::ProtocolViolation)),
            ("235-ok\r\n<close>", Err(Cause::HungUp)),
            ("<close>", Err(Cause::HungUp)),
            ("535\r\n", Err(Cause::WrongPassword)),
            ("535 caf\u{e9}\r\n", Err(Cause::WrongPassword)),
            ("571 5.7.1 no\r\n", Err(Cause::ServerRefuses)),
            (
                "534-5.7.9 Application-specific password required.\r\n534 5.7.9 x\r\n",
                Err(Cause::AppPasswordRequired),
            ),
            ("235 ok\r\n535 no\r\n", Ok(())),
        ] {
            assert_eq!(signed_in(&[HELLO, (plain, reply)]).await, expected, "{reply:?}");
        }
    }

    #[tokio::test]
    async fn an_answer_sent_along_with_the_capabilities_is_no_sign_in() {
        let early = ("EHLO [127.0.0.1]", "250-mail\r\n250 AUTH PLAIN\r\n235 ok\r\n");
        assert_eq!(signed_in(&[early]).await, Err(Cause::ProtocolViolation));
    }

    #[tokio::test]
    async fn login_answers_two_prompts_in_any_language_and_no_third() {
        let hello = ("EHLO [127.0.0.1]", "250-mail\r\n250 AUTH=LOGIN\r\n");
        let user = ("AUTH LOGIN", "334 QmVudXR6ZXI=\r\n");
        let password = ("YW5uYQ==", "334 Kennwort\r\n");
        assert_eq!(signed_in(&[hello, user, password, ("aHVudGVyMg==", "235 ok\r\n")]).await, Ok(()));
        let again = [hello, user, password, ("aHVudGVyMg==", "334 again\r\n")];
        assert_eq!(signed_in(&again).await, Err(Cause::ProtocolViolation));
        let unasked = [hello, ("AUTH LOGIN", "235 ok\r\n")];
        assert_eq!(signed_in(&unasked).await, Err(Cause::ProtocolViolation));
        let half = [hello, user, (password.0, "235 ok\r\n")];
        assert_eq!(signed_in(&half).await, Err(Cause::ProtocolViolation));
    }

    #[tokio::test]
    async fn the_offer_decides_how_or_why_not() {
        for (offer, expected) in [
            ("AUTH PLAIN", Ok(Mechanism::Plain)),
            ("auth login plain", Ok(Mechanism::Plain)),
            ("AUTH=LOGIN", Ok(Mechanism::Login)),
            ("AUTH XOAUTH2 OAUTHBEARER", Err(Cause::OauthRequired)),
            ("AUTH XOAUTH2 PLAIN", Ok(Mechanism::Plain)),
            ("AUTH CRAM-MD5", Err(Cause::MechanismUnsupported)),
            ("AUTH XOAUTH2 CRAM-MD5", Err(Cause::MechanismUnsupported)),
            ("PIPELINING", Err(Cause::MechanismUnsupported)),
        ] {
            let lines = [b"250-mail.example.org".to_vec(), format!("250 {offer}").into_bytes()];
            let answer = Answer { lines: lines.to_vec(), tag: None };
            assert_eq!(mechanism(&answer).map_err(|failure| failure.cause), expected, "{offer}");
        }
    }

    #[tokio::test]
    async fn a_server_that_refuses_ehlo_ends_it() {
        for (reply, cause) in
            [("502 no\r\n", Cause::MechanismUnsupported), ("421 busy\r\n", Cause::ServerBusy)]
        {
            assert_eq!(signed_in(&[("EHLO [127.0.0.1]", reply)]).await, Err(cause), "{reply:?}");
        }
    }

    #[tokio::test]
    async fn starttls_goes_on_after_exactly_220_and_nothing_else() {
        let offered = ("EHLO [127.0.0.1]", "250-mail\r\n250 STARTTLS\r\n");
        for (reply, expected) in [
            ("220 go\r\n", Ok(())),
            ("220 go\r\n250 injected\r\n", Err(Cause::StartTlsTampered)),
            ("220-go\r\n220 on\r\n", Err(Cause::ProtocolViolation)),
            ("221 go\r\n", Err(Cause::ProtocolViolation)),
            ("354 go\r\n", Err(Cause::ProtocolViolation)),
            ("454 no\r\n", Err(Cause::ServerBusy)),
            ("421 no\r\n", Err(Cause::ServerBusy)),
            ("502 no\r\n", Err(Cause::StartTlsMissing)),
            ("<close>", Err(Cause::HungUp)),
        ] {
            assert_eq!(started_tls(&[offered, ("STARTTLS", reply)]).await, expected, "{reply:?}");
        }
        let stripped = ("EHLO [127.0.0.1]", "250-mail\r\n250 XSTARTTLS\r\n");
        assert_eq!(started_tls(&[stripped]).await, Err(Cause::StartTlsMissing));
    }

    #[tokio::test]
    async fn an_address_that_is_not_in_ascii_goes_only_where_it_can_be_taken() {
        let plain = ("AUTH PLAIN AGFubmEAaHVudGVyMg==", "235 ok\r\n");
        assert_eq!(handed_over(&[HELLO, plain]).await, Err(Cause::AddressNotWritable));
        let hello = ("EHLO [127.0.0.1]", "250-mail\r\n250-SMTPUTF8\r\n250 AUTH PLAIN\r\n");
        let mail = ("MAIL FROM:<jürgen@example.org> SMTPUTF8", "250 ok\r\n");
        let recipient = ("RCPT TO:<jürgen@example.org>", "550 5.1.1 User unknown\r\n");
        assert_eq!(handed_over(&[hello, plain, mail, recipient]).await, Err(Cause::RecipientUnknown));
    }

    async fn handed_over(steps: &[Step]) -> Result<(), Cause> {
        let (server, secret) = who();
        let context = context(&server, &secret);
        let address = lettre::Address::new("jürgen", "example.org").unwrap();
        let work = async |socket| {
            let connection = say_hello(Wire::new(socket, Protocol::Smtp), &context).await?;
            let signed_in = sign_in(connection, &context).await?;
            hand_over(signed_in, &address, b"Subject: a\r\n\r\nb\r\n", &context).await
        };
        play(steps, work).await.map_err(|failure: Failure| failure.cause)
    }

    async fn signed_in(steps: &[Step]) -> Result<(), Cause> {
        let (server, secret) = who();
        let context = context(&server, &secret);
        let work = async |socket| {
            let connection = say_hello(Wire::new(socket, Protocol::Smtp), &context).await?;
            sign_in(connection, &context).await.map(|_| ())
        };
        play(steps, work).await.map_err(|failure: Failure| failure.cause)
    }

    async fn started_tls(steps: &[Step]) -> Result<(), Cause> {
        let (server, secret) = who();
        let context = context(&server, &secret);
        let context = context.in_clear();
        let work = async |socket| {
            let (wire, hello) = say_hello_in_clear(Wire::new(socket, Protocol::Smtp), &context).await?;
            start_tls(wire, &hello, &context).await.map(|_| ())
        };
        play(steps, work).await.map_err(|failure: Failure| failure.cause)
    }

    fn context<'a>(server: &'a Server, secret: &'a Secret) -> Context<'a> {
        let footing = Footing::Encrypted;
        Context { protocol: Protocol::Smtp, server, provider: None, secret, footing }
    }

    fn who() -> (Server, Secret) {
        let (host, port) = ("mail.example.org".to_owned(), 465.try_into().unwrap());
        let server = Server { host, port, security: Security::Tls, user: "anna".to_owned() };
        (server, Secret::new("hunter2".to_owned()))
    }
}
