//! What servers say, for tests: an answer as it is written, and what is made of it.

use super::parse::Heard;
use super::{Context, Footing};
use crate::outcome::{Failure, Stage};
use crate::transcript::Answer;
use account::secret::Secret;
use account::{Protocol, Security, Server};

pub(super) fn smtp(host: &str, stage: Stage, said: &str) -> Failure {
    let server = server(host);
    context(Protocol::Smtp, &server, None, &secret()).refusal(stage, &answer(said))
}

/// The same, before TLS.
pub(super) fn smtp_in_clear(host: &str, stage: Stage, said: &str) -> Failure {
    let server = server(host);
    context(Protocol::Smtp, &server, None, &secret()).in_clear().refusal(stage, &answer(said))
}

/// `said` is written without the tag of its last line.
pub(super) fn imap(host: &str, stage: Stage, said: &str) -> Failure {
    let server = server(host);
    context(Protocol::Imap, &server, None, &secret()).refusal(stage, &tagged(said))
}

/// The same, before TLS.
pub(super) fn imap_in_clear(host: &str, stage: Stage, said: &str) -> Failure {
    let server = server(host);
    context(Protocol::Imap, &server, None, &secret()).in_clear().refusal(stage, &tagged(said))
}

/// An answer over SMTP, taken apart.
pub(super) fn heard(said: &str) -> Heard {
    let server = server("mail.example.org");
    context(Protocol::Smtp, &server, None, &secret()).heard(&answer(said))
}

fn tagged(said: &str) -> Answer {
    let lines = said.lines().map(|line| {
        if line.starts_with("* ") { line.to_owned() } else { format!("A0002 {line}") }.into_bytes()
    });
    Answer { lines: lines.collect(), tag: Some("A0002".to_owned()) }
}

pub(super) fn answer(said: &str) -> Answer {
    Answer { lines: said.lines().map(|line| line.as_bytes().to_vec()).collect(), tag: None }
}

pub(super) fn context<'a>(
    protocol: Protocol,
    server: &'a Server,
    provider: Option<&'a str>,
    secret: &'a Secret,
) -> Context<'a> {
    Context { protocol, server, provider, secret, footing: Footing::Encrypted }
}

pub(super) fn server(host: &str) -> Server {
    let port = 465.try_into().unwrap();
    Server { host: host.to_owned(), port, security: Security::Tls, user: "anna@example.org".to_owned() }
}

pub(super) fn secret() -> Secret {
    Secret::new("hunter2horse".to_owned())
}
