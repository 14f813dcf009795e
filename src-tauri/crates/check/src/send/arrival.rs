//! How a message is looked for, by its Message-ID, and how it is removed.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, sleep};

use super::folders::{Folder, Folders};
use crate::imap::{SignedIn, capabilities};
use crate::outcome::{Failure, Stage};
use crate::refusal::Context;
use crate::transcript::{Answer, Status};
use account::cause::{Cause, Subject};

/// Between two looks: the first comes soon, the others further and further apart.
const FIRST_PAUSE: Duration = Duration::from_millis(400);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// Every so many looks other folders than the inbox are looked through too.
const OTHERS_EVERY: usize = 3;

/// Where everything is, there is a copy of what was sent too: it counts if the message is nowhere else by then.
const ALL_MAIL_AFTER: Duration = Duration::from_secs(12);

/// Whether all folders were looked through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Looked {
    NotYet,
    Everywhere,
}

/// A message that is there.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Found {
    pub(super) folder: Folder,
    pub(super) name: String,
    /// How it can be removed; `None` if other messages would go with it.
    pub(super) removal: Option<Removal>,
}

/// How one message is removed and no other.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Removal {
    /// It is marked, and what has its number is expunged (RFC 4315).
    Expunge,
    /// It is moved to this folder (RFC 6851): at Gmail what is expunged stays in the archive.
    Move(String),
}

impl Removal {
    fn of(offered: &[String], trash: Option<&String>) -> Option<Self> {
        let has = |name: &str| offered.iter().any(|capability| capability == name);
        let to_trash = trash.filter(|_| has("MOVE")).cloned().map(Self::Move);
        match to_trash {
            Some(to_trash) if has("X-GM-EXT-1") || !has("UIDPLUS") => Some(to_trash),
            Some(_) | None => has("UIDPLUS").then_some(Self::Expunge),
        }
    }
}

/// Looks for a message again and again until it is there. Whoever calls ends it.
pub(super) async fn find<S>(
    signed_in: &mut SignedIn<S>,
    id: &str,
    looked: &mut Looked,
    context: &Context<'_>,
) -> Result<Found, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    signed_in.introduce(context).await.map_err(|fault| context.fault(Stage::Arrival, fault))?;
    let offered: Vec<_> = capabilities(&asked(signed_in, "CAPABILITY", context).await?).collect();
    let folders = folders(signed_in, &offered, context).await?;
    let removal = Removal::of(&offered, folders.trash.as_ref());
    let (begun, mut pause, mut open) = (Instant::now(), FIRST_PAUSE, None);
    for round in 0.. {
        let mut places = vec![(Folder::Inbox, "INBOX")];
        if round % OTHERS_EVERY == 1 {
            places.extend(folders.junk.iter().map(|name| (Folder::Junk, name.as_str())));
            if begun.elapsed() >= ALL_MAIL_AFTER {
                places.extend(folders.all_mail.iter().map(|name| (Folder::AllMail, name.as_str())));
            }
        }
        for (folder, name) in places {
            let opened = match open.replace(name) {
                Some(before) if before == name => asked(signed_in, "NOOP", context).await,
                Some(_) | None => asked(signed_in, &format!("EXAMINE {}", quoted(name)), context).await,
            };
            match opened {
                Ok(_) => {}
                // A folder that does not open is none where it can be seen.
                Err(failure) if folder != Folder::Inbox && failure.cause.subject() != Subject::Silence => {
                    open = None;
                    continue;
                }
                Err(failure) => return Err(failure),
            }
            if !numbers(signed_in, id, context).await?.is_empty() {
                return Ok(Found { folder, name: name.to_owned(), removal });
            }
        }
        if round % OTHERS_EVERY == 1 {
            *looked = Looked::Everywhere;
        }
        sleep(pause).await;
        pause = (pause * 3 / 2).min(LONGEST_PAUSE);
    }
    Err(Cause::NeverArrived.into())
}

/// Removes a message, and looks whether it is gone.
pub(super) async fn remove<S>(
    signed_in: &mut SignedIn<S>,
    found: &Found,
    id: &str,
    context: &Context<'_>,
) -> Result<(), Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let Some(removal) = &found.removal else { return Err(Cause::ServerRefuses.into()) };
    asked(signed_in, &format!("SELECT {}", quoted(&found.name)), context).await?;
    let there = numbers(signed_in, id, context).await?;
    if there.is_empty() {
        return Ok(());
    }
    let set = there.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
    match removal {
        Removal::Expunge => {
            asked(signed_in, &format!("UID STORE {set} +FLAGS.SILENT (\\Deleted)"), context).await?;
            asked(signed_in, &format!("UID EXPUNGE {set}"), context).await?;
        }
        Removal::Move(trash) => {
            asked(signed_in, &format!("UID MOVE {set} {}", quoted(trash)), context).await?;
        }
    }
    let left = numbers(signed_in, id, context).await?;
    if left.is_empty() { Ok(()) } else { Err(Cause::ServerRefuses.into()) }
}

/// The folders that matter, by what they are for, and else by what they are called.
async fn folders<S>(
    signed_in: &mut SignedIn<S>,
    offered: &[String],
    context: &Context<'_>,
) -> Result<Folders, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let has = |name: &str| offered.iter().any(|capability| capability == name);
    let mut folders = Folders::default();
    if has("SPECIAL-USE") && has("LIST-EXTENDED") {
        folders.take(&asked(signed_in, "LIST (SPECIAL-USE) \"\" \"*\"", context).await?);
    }
    if folders.junk.is_empty() {
        folders.take(&asked(signed_in, "LIST \"\" \"%\"", context).await?);
    }
    if folders.junk.is_empty()
        && let Some(delimiter) = folders.delimiter.clone()
    {
        folders.take(
            &asked(signed_in, &format!("LIST \"\" {}", quoted(&format!("INBOX{delimiter}%"))), context)
                .await?,
        );
    }
    Ok(folders)
}

/// The numbers of what has this Message-ID in the folder that is open.
async fn numbers<S>(signed_in: &mut SignedIn<S>, id: &str, context: &Context<'_>) -> Result<Vec<u32>, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let command = format!("UID SEARCH HEADER Message-ID {}", quoted(id));
    Ok(searched(&asked(signed_in, &command, context).await?))
}

/// Reads `* SEARCH 3 4`.
fn searched(answer: &Answer) -> Vec<u32> {
    let lines = answer.lines.iter().filter_map(|line| std::str::from_utf8(line).ok());
    let found = lines.filter_map(|line| {
        line.get(..8).filter(|start| start.eq_ignore_ascii_case("* SEARCH")).map(|_| &line[8..])
    });
    found.flat_map(str::split_ascii_whitespace).filter_map(|number| number.parse().ok()).collect()
}

/// Gives a command that has to be answered with OK.
async fn asked<S>(
    signed_in: &mut SignedIn<S>,
    command: &str,
    context: &Context<'_>,
) -> Result<Answer, Failure>
where
    S: AsyncRead + AsyncWrite + Send + Unpin,
{
    let answer = signed_in.ask(command).await.map_err(|fault| context.fault(Stage::Arrival, fault))?;
    match answer.imap_status() {
        Some(Status::Ok) => Ok(answer),
        Some(Status::No | Status::Bad) | None => Err(context.refusal(Stage::Arrival, &answer)),
    }
}

/// A string of printable ASCII as it is sent.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imap;
    use crate::refusal::Footing;
    use crate::script::{Step, play};
    use crate::wire::Wire;
    use account::secret::Secret;
    use account::{Protocol, Security, Server};

    const ID: &str = "<a@b>";
    const SIGN_IN: [Step; 2] = [
        ("A0001 CAPABILITY", "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\nA0001 OK\r\n"),
        ("A0002 AUTHENTICATE PLAIN AGFubmEAaHVudGVyMg==", "A0002 OK in\r\n"),
    ];

    #[tokio::test]
    async fn at_gmail_it_goes_to_the_trash_and_elsewhere_it_alone_is_expunged() {
        let gmail = [
            (
                "A0003 CAPABILITY",
                "* CAPABILITY IMAP4rev1 MOVE UIDPLUS X-GM-EXT-1 SPECIAL-USE LIST-EXTENDED\r\nA0003 OK\r\n",
            ),
            (
                "A0004 LIST (SPECIAL-USE) \"\" \"*\"",
                "* LIST (\\Junk) \"/\" \"[Gmail]/Spam\"\r\n* LIST (\\Trash) \"/\" \"[Gmail]/Bin\"\r\nA0004 OK\r\n",
            ),
            ("A0005 EXAMINE \"INBOX\"", "* 3 EXISTS\r\nA0005 OK\r\n"),
            ("A0006 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH 7\r\nA0006 OK\r\n"),
            ("A0007 SELECT \"INBOX\"", "* 3 EXISTS\r\nA0007 OK\r\n"),
            ("A0008 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH 7\r\nA0008 OK\r\n"),
            ("A0009 UID MOVE 7 \"[Gmail]/Bin\"", "A0009 OK\r\n"),
            ("A0010 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH\r\nA0010 OK\r\n"),
        ];
        assert_eq!(found_and_removed(&gmail).await, Ok((Folder::Inbox, Ok(()))));
        let plain = [
            ("A0003 CAPABILITY", "* CAPABILITY IMAP4rev1 UIDPLUS\r\nA0003 OK\r\n"),
            ("A0004 LIST \"\" \"%\"", "* LIST () \".\" INBOX\r\nA0004 OK\r\n"),
            ("A0005 LIST \"\" \"INBOX.%\"", "* LIST () \".\" INBOX.Spam\r\nA0005 OK\r\n"),
            ("A0006 EXAMINE \"INBOX\"", "A0006 OK\r\n"),
            ("A0007 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH\r\nA0007 OK\r\n"),
            ("A0008 NOOP", "A0008 OK\r\n"),
            ("A0009 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH\r\nA0009 OK\r\n"),
            ("A0010 EXAMINE \"INBOX.Spam\"", "A0010 OK\r\n"),
            ("A0011 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH 2\r\nA0011 OK\r\n"),
            ("A0012 SELECT \"INBOX.Spam\"", "A0012 OK\r\n"),
            ("A0013 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH 2\r\nA0013 OK\r\n"),
            ("A0014 UID STORE 2 +FLAGS.SILENT (\\Deleted)", "A0014 OK\r\n"),
            ("A0015 UID EXPUNGE 2", "* 1 EXPUNGE\r\nA0015 OK\r\n"),
            ("A0016 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH 2\r\nA0016 OK\r\n"),
        ];
        // It is still there: no success is told.
        assert_eq!(found_and_removed(&plain).await, Ok((Folder::Junk, Err(Cause::ServerRefuses))));
    }

    #[tokio::test]
    async fn where_other_messages_would_go_too_nothing_is_removed() {
        let old = [
            ("A0003 CAPABILITY", "* CAPABILITY IMAP4rev1\r\nA0003 OK\r\n"),
            ("A0004 LIST \"\" \"%\"", "* LIST () NIL INBOX\r\n* LIST () NIL Junk\r\nA0004 OK\r\n"),
            ("A0005 EXAMINE \"INBOX\"", "A0005 OK\r\n"),
            ("A0006 UID SEARCH HEADER Message-ID \"<a@b>\"", "* SEARCH 7\r\nA0006 OK\r\n"),
        ];
        assert_eq!(found_and_removed(&old).await, Ok((Folder::Inbox, Err(Cause::ServerRefuses))));
    }

    async fn found_and_removed(steps: &[Step]) -> Result<(Folder, Result<(), Cause>), Cause> {
        let port = 993.try_into().unwrap();
        let (host, user) = ("mail.example.org".to_owned(), "anna".to_owned());
        let server = Server { host, port, security: Security::Tls, user };
        let secret = Secret::new("hunter2".to_owned());
        let footing = Footing::Encrypted;
        let context =
            Context { protocol: Protocol::Imap, server: &server, provider: None, secret: &secret, footing };
        let work = async |socket| {
            let connection = imap::ask_capabilities(Wire::new(socket, Protocol::Imap), &context).await?;
            let mut signed_in = imap::sign_in(connection, &context).await?;
            let mut looked = Looked::NotYet;
            let found = find(&mut signed_in, ID, &mut looked, &context).await?;
            let removed = remove(&mut signed_in, &found, ID, &context).await;
            Ok::<_, Failure>((found.folder, removed.map_err(|failure| failure.cause)))
        };
        let steps = [&SIGN_IN[..], steps].concat();
        play(&steps, work).await.map_err(|failure| failure.cause)
    }
}
