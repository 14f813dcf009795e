//! IMAP4rev1 (RFC 3501) as far as signing in, asking for the inbox's status, and finding and removing a message.
//!
//! The replies have Gmail's wording and structure; their links lead nowhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::account::{ADDRESS, Credentials, Decision, decide};
use crate::conversation::{Footing, Next, Scene};
use crate::lines::{End, Lines, Stream};
use crate::mailbox::{Folder, Mailbox};
use crate::mood::Mood;
use crate::protocol::Protocol;

pub(crate) async fn converse(lines: &mut Lines<impl Stream>, scene: &Scene) -> Result<Next, End> {
    if scene.mood == Mood::Busy {
        lines.say("* BYE [UNAVAILABLE] Temporary System Problem").await?;
        return Ok(Next::Close);
    }
    match scene.footing {
        Footing::Tls => lines.say("* OK Gimap ready for requests from 127.0.0.1 practice").await?,
        Footing::Clear | Footing::Stripped => {
            let capabilities = capabilities(scene.footing);
            lines.say(&format!("* OK [CAPABILITY {capabilities}] Gimap ready for requests")).await?;
        }
        Footing::Upgraded => {}
    }
    let mut state = State::Strange;
    loop {
        let line = lines.next().await?;
        let Some((tag, command)) = line.split_once(' ').filter(|(tag, _)| is_tag(tag)) else {
            lines.say("* BAD Invalid tag").await?;
            continue;
        };
        let (verb, argument) = command.split_once(' ').unwrap_or((command, ""));
        scene.page.command(verb);
        match (verb.to_ascii_uppercase().as_str(), state) {
            ("CAPABILITY", _) => {
                let capabilities = match state {
                    State::Strange => capabilities(scene.footing),
                    State::SignedIn | State::In(_) => "IMAP4rev1 ID UIDPLUS SPECIAL-USE LIST-EXTENDED",
                };
                lines.say(&format!("* CAPABILITY {capabilities}\n{tag} OK Thats all she wrote!")).await?;
            }
            ("NOOP", _) => lines.say(&format!("{tag} OK Success")).await?,
            ("ID", _) => {
                let ours = r#"* ID ("name" "GImap" "vendor" "Practice Mail")"#;
                lines.say(&format!("{ours}\n{tag} OK Success")).await?;
            }
            ("LOGOUT", _) => {
                lines.say(&format!("* BYE LOGOUT Requested\n{tag} OK 73 good day (Success)")).await?;
                return Ok(Next::Close);
            }
            ("STARTTLS", _) if scene.footing == Footing::Clear => {
                lines.say(&format!("{tag} OK Begin TLS negotiation now")).await?;
                return Ok(Next::StartTls);
            }
            ("LOGIN" | "AUTHENTICATE", State::Strange) if scene.footing == Footing::Clear => {
                let no =
                    "NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure connections.";
                lines.say(&format!("{tag} {no}")).await?;
            }
            ("LOGIN" | "AUTHENTICATE", State::Strange) => {
                let offered = match verb.eq_ignore_ascii_case("LOGIN") {
                    true => login(argument).ok_or("BAD Could not parse command"),
                    false => authenticate(lines, argument).await?,
                };
                let credentials = match offered {
                    Ok(credentials) => credentials,
                    Err(no) => {
                        lines.say(&format!("{tag} {no}")).await?;
                        continue;
                    }
                };
                scene.page.sign_in();
                let decision = decide(scene.mood, Protocol::Imap, &credentials);
                let Some(answer) = answer(tag, decision) else { return Ok(Next::HangUp) };
                lines.say(&answer).await?;
                if decision == Decision::Welcome {
                    state = State::SignedIn;
                }
            }
            ("STATUS", State::SignedIn | State::In(_)) => {
                lines.say(&status(tag, argument, scene.mailbox.in_inbox())).await?;
            }
            ("LIST", State::SignedIn | State::In(_)) => {
                let folders = "* LIST (\\HasNoChildren) \"/\" \"INBOX\"\n\
                               * LIST (\\HasNoChildren \\Junk) \"/\" \"[Gmail]/Spam\"";
                lines.say(&format!("{folders}\n{tag} OK Success")).await?;
            }
            ("SELECT" | "EXAMINE", State::SignedIn | State::In(_)) => {
                let folder = string(argument).and_then(|(name, _)| Folder::named(&name));
                state = folder.map_or(State::SignedIn, State::In);
                let answer = match folder {
                    Some(_) => format!(
                        "* FLAGS (\\Seen \\Deleted)\n* OK [UIDVALIDITY 1] UIDs valid\n{tag} OK Success"
                    ),
                    None => format!("{tag} NO [NONEXISTENT] Unknown Mailbox (Failure)"),
                };
                lines.say(&answer).await?;
            }
            ("UID", State::In(folder)) => {
                lines.say(&by_number(tag, argument, folder, &scene.mailbox)).await?
            }
            _ => lines.say(&format!("{tag} BAD Unknown command")).await?,
        }
    }
}

/// The last words to a client that went beyond a limit.
pub(crate) async fn farewell(lines: &mut Lines<impl Stream>, end: End) -> Result<(), End> {
    match end {
        End::Closed => Ok(()),
        End::Idle => lines.say("* BYE Session expired, please login again.").await,
        End::TooMuch => lines.say("* BYE Too much at once").await,
    }
}

/// How well the client is known.
#[derive(Clone, Copy)]
enum State {
    Strange,
    SignedIn,
    /// In a folder.
    In(Folder),
}

/// RFC 3501 section 9: a tag is of ASTRING characters, but for `+`.
fn is_tag(tag: &str) -> bool {
    !tag.is_empty()
        && tag.len() <= 64
        && tag.bytes().all(|byte| byte.is_ascii_graphic() && !br#"(){%*"\+"#.contains(&byte))
}

fn capabilities(footing: Footing) -> &'static str {
    match footing {
        Footing::Clear => "IMAP4rev1 ID STARTTLS LOGINDISABLED",
        Footing::Tls | Footing::Upgraded | Footing::Stripped => "IMAP4rev1 ID SASL-IR AUTH=PLAIN",
    }
}

/// Reads the arguments of LOGIN: two strings, as atoms or quoted. Literals are not understood.
fn login(argument: &str) -> Option<Credentials> {
    let (user, rest) = string(argument)?;
    let (password, rest) = string(rest.strip_prefix(' ')?)?;
    rest.is_empty().then_some(Credentials { user, password })
}

/// Takes an atom or a quoted string off the front.
fn string(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(' ').unwrap_or(text.len());
        let (atom, rest) = text.split_at(end);
        let plain = !atom.is_empty() && !atom.contains(['(', ')', '{', '%', '*', '"', '\\']);
        return plain.then(|| (atom.to_owned(), rest));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, &quoted[at + 1..])),
            '\\' => value.push(characters.next().map(|(_, escaped)| escaped)?),
            _ => value.push(character),
        }
    }
    None
}

/// AUTHENTICATE PLAIN, with an initial response (RFC 4959) or asked for it.
/// The inner error is the answer to a client that did it wrong.
async fn authenticate(
    lines: &mut Lines<impl Stream>,
    argument: &str,
) -> Result<Result<Credentials, &'static str>, End> {
    let (mechanism, initial) = match argument.split_once(' ') {
        Some((mechanism, initial)) => (mechanism, Some(initial.to_owned())),
        None => (argument, None),
    };
    if !mechanism.eq_ignore_ascii_case("PLAIN") {
        return Ok(Err("NO [CANNOT] Unsupported authentication mechanism"));
    }
    let response = match initial {
        Some(initial) => initial,
        None => {
            lines.say("+ ").await?;
            lines.next().await?
        }
    };
    let message = STANDARD.decode(response.trim()).ok();
    Ok(message.and_then(|message| Credentials::from_plain(&message)).ok_or("BAD Invalid SASL argument"))
}

/// `None` is to say nothing and hang up.
fn answer(tag: &str, decision: Decision) -> Option<String> {
    Some(match decision {
        Decision::Welcome => {
            format!("* CAPABILITY IMAP4rev1 ID\n{tag} OK {ADDRESS} authenticated (Success)")
        }
        Decision::WrongPassword => {
            format!("{tag} NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)")
        }
        Decision::AppPasswordRequired => format!(
            "{tag} NO [ALERT] Application-specific password required: \
             https://support.practice.example/accounts/answer/185833 (Failure)"
        ),
        Decision::WebLoginRequired => format!(
            "* NO [WEBALERT https://accounts.practice.example/signin/continue?sarp=1&scc=1&plt=AKgnsbt\
             pXvQ0sWm3bZcYy1uHkT9rLd5nJfGa7eOiV2xMqKwC8RzEhUo] Web login required.\n\
             {tag} NO [ALERT] Please log in via your web browser: \
             https://support.practice.example/mail/accounts/answer/78754 (Failure)"
        ),
        Decision::TooManyAttempts => {
            format!("{tag} NO [ALERT] Too many login attempts, please try again later. (Failure)")
        }
        Decision::ImapOff => format!(
            "{tag} NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings \
             page and enable your account for IMAP access. (Failure)"
        ),
        Decision::HangUp => return None,
    })
}

/// Finds a message by its Message-ID, marks it, and expunges it (RFC 3501 section 6.4.8, RFC 4315).
fn by_number(tag: &str, argument: &str, folder: Folder, mailbox: &Mailbox) -> String {
    let (verb, rest) = argument.split_once(' ').unwrap_or((argument, ""));
    let numbers = |set: &str| set.split(',').filter_map(|number| number.parse().ok()).collect::<Vec<u32>>();
    match verb.to_ascii_uppercase().as_str() {
        "SEARCH" => {
            let header = rest
                .get(..18)
                .filter(|start| start.eq_ignore_ascii_case("HEADER MESSAGE-ID "))
                .map(|_| &rest[18..]);
            let Some((id, _)) = header.and_then(string) else {
                return format!("{tag} BAD Could not parse command");
            };
            let found =
                mailbox.with_id(folder, &id).iter().map(|number| format!(" {number}")).collect::<String>();
            format!("* SEARCH{found}\n{tag} OK Success")
        }
        "STORE" => match rest.split_once(' ') {
            Some((set, change)) if change.eq_ignore_ascii_case("+FLAGS.SILENT (\\Deleted)") => {
                mailbox.mark(folder, &numbers(set));
                format!("{tag} OK Success")
            }
            Some(_) | None => format!("{tag} BAD Could not parse command"),
        },
        "EXPUNGE" => {
            mailbox.expunge(folder, &numbers(rest));
            format!("{tag} OK Success")
        }
        _ => format!("{tag} BAD Unknown command"),
    }
}

/// The status of the inbox (RFC 3501 section 6.3.10), one message unread.
fn status(tag: &str, argument: &str, messages: usize) -> String {
    let Some((mailbox, items)) = string(argument) else {
        return format!("{tag} BAD Could not parse command");
    };
    if !mailbox.eq_ignore_ascii_case("INBOX") {
        return format!("{tag} NO [NONEXISTENT] Unknown Mailbox (Failure)");
    }
    let messages = format!("MESSAGES {messages}");
    let values: Vec<&str> = items
        .trim_matches([' ', '(', ')'])
        .split(' ')
        .filter_map(|item| match item.to_ascii_uppercase().as_str() {
            "MESSAGES" => Some(messages.as_str()),
            "RECENT" => Some("RECENT 0"),
            "UIDNEXT" => Some("UIDNEXT 4"),
            "UIDVALIDITY" => Some("UIDVALIDITY 1"),
            "UNSEEN" => Some("UNSEEN 1"),
            _ => None,
        })
        .take(5)
        .collect();
    if values.is_empty() {
        return format!("{tag} BAD Could not parse command");
    }
    format!("* STATUS \"INBOX\" ({})\n{tag} OK Success", values.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn login_takes_atoms_and_quoted_strings_with_escapes() {
        let read = |argument| login(argument).map(|credentials| (credentials.user, credentials.password));
        assert_eq!(read("anna secret"), Some(("anna".into(), "secret".into())));
        assert_eq!(read(r#""anna" "se\"c \\ret""#), Some(("anna".into(), r#"se"c \ret"#.into())));
        assert_eq!(read(r#""anna" é"#), Some(("anna".into(), "é".into())));
        for wrong in ["", "anna", "anna ", "anna two three", r#""anna"#, r#""anna\"#, "{4}", "anna {6}"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_status_gives_what_was_asked_of_the_inbox_alone() {
        assert_eq!(
            status("a", "INBOX (MESSAGES UNSEEN)", 3),
            "* STATUS \"INBOX\" (MESSAGES 3 UNSEEN 1)\na OK Success"
        );
        assert_eq!(status("a", "Sent (MESSAGES)", 3), "a NO [NONEXISTENT] Unknown Mailbox (Failure)");
        assert_eq!(status("a", "INBOX", 3), "a BAD Could not parse command");
    }

    #[test]
    fn a_tag_is_graphic_and_short() {
        assert!(is_tag("A0001") && is_tag("x]"));
        for wrong in ["", "*", "+", "a\"", "ä", &"a".repeat(65)] {
            assert!(!is_tag(wrong), "{wrong}");
        }
    }
}
