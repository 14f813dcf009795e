//! SMTP (RFC 5321): EHLO, STARTTLS (RFC 3207), AUTH (RFC 4954), a message to oneself, NOOP, RSET, QUIT.
//!
//! The replies have Gmail's codes, wording and structure; their links lead nowhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::account::{Credentials, Decision, decide};
use crate::conversation::{Footing, Next, Scene};
use crate::lines::{End, Lines, Stream};
use crate::mood::Mood;
use crate::protocol::Protocol;

pub(crate) async fn converse(lines: &mut Lines<impl Stream>, scene: &Scene) -> Result<Next, End> {
    if scene.mood == Mood::Busy {
        lines.say(&signed("421 4.7.0 Try again later, closing connection.")).await?;
        return Ok(Next::Close);
    }
    if scene.footing != Footing::Upgraded {
        lines.say(&signed("220 smtp.practice.example ESMTP")).await?;
    }
    let (mut state, mut envelope) = (State::Strange, Envelope::Empty);
    loop {
        let line = lines.next().await?;
        let (verb, argument) = line.split_once(' ').unwrap_or((&line, ""));
        scene.page.command(verb);
        match (verb.to_ascii_uppercase().as_str(), state) {
            ("EHLO", _) => {
                lines.say(&capabilities(scene.footing)).await?;
                state = State::Introduced;
            }
            ("STARTTLS", _) if scene.footing == Footing::Clear => {
                lines.say("220 2.0.0 Ready to start TLS").await?;
                return Ok(Next::StartTls);
            }
            ("AUTH", State::SignedIn) => lines.say(&signed("503 5.5.1 Already authenticated")).await?,
            ("AUTH", State::Strange) => lines.say(&signed("503 5.5.1 EHLO/HELO first.")).await?,
            ("AUTH", State::Introduced) if scene.footing == Footing::Clear => {
                lines.say(&signed("530 5.7.0 Must issue a STARTTLS command first.")).await?;
            }
            ("AUTH", State::Introduced) => match credentials(lines, argument).await? {
                Err(reply) => lines.say(&signed(reply)).await?,
                Ok(credentials) => {
                    scene.page.sign_in();
                    let decision = decide(scene.mood, Protocol::Smtp, &credentials);
                    let Some(reply) = reply(decision) else { return Ok(Next::HangUp) };
                    lines.say(&signed(reply)).await?;
                    if decision == Decision::Welcome {
                        state = State::SignedIn;
                    }
                }
            },
            ("MAIL" | "RCPT" | "DATA", State::Strange | State::Introduced) => {
                lines.say(&signed("530 5.7.0 Authentication Required.")).await?;
            }
            ("MAIL", State::SignedIn) => {
                let reply = scene.mailbox.sender(argument);
                envelope = if reply.starts_with("250") { Envelope::Sender } else { Envelope::Empty };
                lines.say(&signed(&reply)).await?;
            }
            ("RCPT", State::SignedIn) if envelope != Envelope::Empty => {
                let reply = scene.mailbox.recipient(argument);
                envelope = if reply.starts_with("250") { Envelope::Whole } else { envelope };
                lines.say(&signed(&reply)).await?;
            }
            ("DATA", State::SignedIn) if envelope == Envelope::Whole => {
                lines.say(&signed("354 Go ahead")).await?;
                let text = message(lines).await?;
                envelope = Envelope::Empty;
                lines.say(&signed(&scene.mailbox.take(&text))).await?;
            }
            ("RCPT" | "DATA", State::SignedIn) => {
                lines.say(&signed("503 5.5.1 MAIL first, then RCPT.")).await?;
            }
            ("RSET", _) => {
                envelope = Envelope::Empty;
                lines.say(&signed("250 2.1.5 Flushed")).await?;
            }
            ("NOOP", _) => lines.say(&signed("250 2.0.0 OK")).await?,
            ("QUIT", _) => {
                lines.say(&signed("221 2.0.0 closing connection")).await?;
                return Ok(Next::Close);
            }
            _ => lines.say(&signed("502 5.5.1 Unrecognized command.")).await?,
        }
    }
}

/// The last words to a client that went beyond a limit.
pub(crate) async fn farewell(lines: &mut Lines<impl Stream>, end: End) -> Result<(), End> {
    match end {
        End::Closed => Ok(()),
        End::Idle => lines.say(&signed("421 4.4.2 Timeout - closing connection.")).await,
        End::TooMuch => lines.say(&signed("421 4.7.0 Too much at once, closing connection.")).await,
    }
}

/// How well the client is known.
#[derive(Clone, Copy)]
enum State {
    Strange,
    Introduced,
    SignedIn,
}

/// How much of a message's envelope is there.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Envelope {
    Empty,
    Sender,
    Whole,
}

/// The lines of a message up to the dot alone (RFC 5321 section 4.5.2).
async fn message(lines: &mut Lines<impl Stream>) -> Result<Vec<String>, End> {
    let mut text = Vec::new();
    loop {
        let line = lines.next().await?;
        match line.strip_prefix('.') {
            Some("") => return Ok(text),
            Some(rest) => text.push(rest.to_owned()),
            None => text.push(line),
        }
    }
}

fn capabilities(footing: Footing) -> String {
    let between = match footing {
        Footing::Clear => "STARTTLS",
        Footing::Tls | Footing::Upgraded | Footing::Stripped => "AUTH LOGIN PLAIN",
    };
    format!(
        "250-smtp.practice.example at your service, [127.0.0.1]\n\
         250-SIZE 35882577\n\
         250-8BITMIME\n\
         250-{between}\n\
         250 ENHANCEDSTATUSCODES"
    )
}

/// Asks for what AUTH lacks. The inner error is the reply to a client that did it wrong.
async fn credentials(
    lines: &mut Lines<impl Stream>,
    argument: &str,
) -> Result<Result<Credentials, &'static str>, End> {
    let (mechanism, initial) = match argument.split_once(' ') {
        Some((mechanism, initial)) => (mechanism, Some(initial)),
        None => (argument, None),
    };
    match mechanism.to_ascii_uppercase().as_str() {
        "PLAIN" => {
            let message = match initial {
                // RFC 4954 section 4: "=" is an initial response of no length.
                Some("=") => Some(Vec::new()),
                Some(initial) => decoded(initial),
                None => asked(lines, "334 ").await?,
            };
            Ok(message.and_then(|message| Credentials::from_plain(&message)).ok_or(CANNOT_DECODE))
        }
        "LOGIN" => {
            let user = match initial {
                Some(initial) => decoded(initial),
                None => asked(lines, "334 VXNlcm5hbWU6").await?,
            };
            let Some(user) = user.and_then(|user| String::from_utf8(user).ok()) else {
                return Ok(Err(CANNOT_DECODE));
            };
            let password = asked(lines, "334 UGFzc3dvcmQ6").await?;
            let password = password.and_then(|password| String::from_utf8(password).ok());
            Ok(password.map(|password| Credentials { user, password }).ok_or(CANNOT_DECODE))
        }
        _ => Ok(Err("504 5.7.4 Unrecognized Authentication Type")),
    }
}

async fn asked(lines: &mut Lines<impl Stream>, question: &str) -> Result<Option<Vec<u8>>, End> {
    lines.say(question).await?;
    Ok(decoded(&lines.next().await?))
}

fn decoded(base64: &str) -> Option<Vec<u8>> {
    STANDARD.decode(base64.trim()).ok()
}

/// `None` is to say nothing and hang up.
fn reply(decision: Decision) -> Option<&'static str> {
    Some(match decision {
        Decision::Welcome => "235 2.7.0 Accepted",
        Decision::AppPasswordRequired => {
            "534-5.7.9 Application-specific password required. For more information, go to\n\
             534 5.7.9  https://support.practice.example/mail/?p=InvalidSecondFactor"
        }
        Decision::WebLoginRequired => {
            "534-5.7.14 <https://accounts.practice.example/signin/continue?sarp=1&scc=1&plt=AKgnsbt\n\
             534-5.7.14 pXvQ0sWm3bZcYy1uHkT9rLd5nJfGa7eOiV2xMqKwC8\n\
             534-5.7.14 RzEhUo> Please log in via your web browser and\n\
             534-5.7.14 then try again.\n\
             534-5.7.14  Learn more at\n\
             534 5.7.14  https://support.practice.example/mail/answer/78754"
        }
        Decision::TooManyAttempts => {
            "454-4.7.0 Too many login attempts, please try again later. For more information, go to\n\
             454 4.7.0  https://support.practice.example/mail/answer/7126229"
        }
        // IMAP is not switched off for SMTP: that is never decided here.
        Decision::WrongPassword | Decision::ImapOff => {
            "535-5.7.8 Username and Password not accepted. For more information, go to\n\
             535 5.7.8  https://support.practice.example/mail/?p=BadCredentials"
        }
        Decision::HangUp => return None,
    })
}

/// With the sign that closes most of Gmail's replies.
fn signed(reply: &str) -> String {
    format!("{reply} d9443c01a7336-practice - gsmtp")
}

const CANNOT_DECODE: &str = "501 5.5.2 Cannot Decode response";
