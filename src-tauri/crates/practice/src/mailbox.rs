//! The mail of the one account: what was sent to it since the start.

use std::sync::{Mutex, PoisonError};

use crate::account::ADDRESS;

/// What becomes of a message that is handed over.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Post {
    /// It is in the inbox at once.
    #[default]
    Delivers,
    /// It is put into the folder for what looks unwanted.
    TakesForJunk,
    /// It is taken and never seen again.
    Loses,
    /// The sender is refused with this reply.
    RefusesSender(&'static str),
    /// The recipient is refused with this reply.
    RefusesRecipient(&'static str),
    /// The message itself is refused with this reply.
    RefusesMessage(&'static str),
}

/// The folders.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Folder {
    Inbox,
    Junk,
}

impl Folder {
    /// The one with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name.to_ascii_uppercase().as_str() {
            "INBOX" => Some(Self::Inbox),
            "[GMAIL]/SPAM" => Some(Self::Junk),
            _ => None,
        }
    }
}

/// What came in.
#[derive(Debug, Default)]
pub(crate) struct Mailbox {
    post: Post,
    messages: Mutex<Messages>,
}

#[derive(Debug, Default)]
struct Messages {
    came: u32,
    kept: Vec<Message>,
}

#[derive(Debug)]
struct Message {
    folder: Folder,
    number: u32,
    id: String,
    marked: Mark,
}

/// Whether a message goes when it is expunged.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Mark {
    Stays,
    Goes,
}

impl Mailbox {
    pub(crate) fn new(post: Post) -> Self {
        Self { post, messages: Mutex::default() }
    }

    /// The reply to MAIL FROM.
    pub(crate) fn sender(&self, argument: &str) -> String {
        let reply = if let Post::RefusesSender(reply) = self.post {
            reply
        } else if is_of(argument, "FROM:") {
            "250 2.1.0 OK"
        } else {
            "553 5.7.1 Sender address rejected: not owned by user"
        };
        reply.to_owned()
    }

    /// The reply to RCPT TO. Nothing leaves this computer.
    pub(crate) fn recipient(&self, argument: &str) -> String {
        let reply = if let Post::RefusesRecipient(reply) = self.post {
            reply
        } else if is_of(argument, "TO:") {
            "250 2.1.5 OK"
        } else {
            "554 5.7.1 Relay access denied"
        };
        reply.to_owned()
    }

    /// Takes a message, and the reply to it.
    pub(crate) fn take(&self, text: &[String]) -> String {
        let folder = match self.post {
            Post::RefusesMessage(reply) => return reply.to_owned(),
            Post::Loses => None,
            Post::TakesForJunk => Some(Folder::Junk),
            Post::Delivers | Post::RefusesSender(_) | Post::RefusesRecipient(_) => Some(Folder::Inbox),
        };
        let mut messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        messages.came += 1;
        let number = FIRST + messages.came;
        if let Some(folder) = folder {
            messages.kept.push(Message { folder, number, id: id_of(text), marked: Mark::Stays });
            let over = messages.kept.len().saturating_sub(MOST);
            messages.kept.drain(..over);
        }
        format!("250 2.0.0 OK {number}")
    }

    /// The numbers of what has this Message-ID.
    pub(crate) fn with_id(&self, folder: Folder, id: &str) -> Vec<u32> {
        let messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        let has = |message: &&Message| message.folder == folder && !id.is_empty() && message.id.contains(id);
        messages.kept.iter().filter(has).map(|message| message.number).collect()
    }

    /// Marks what has these numbers.
    pub(crate) fn mark(&self, folder: Folder, numbers: &[u32]) {
        let mut messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        for message in &mut messages.kept {
            if message.folder == folder && numbers.contains(&message.number) {
                message.marked = Mark::Goes;
            }
        }
    }

    /// Removes what has these numbers and is marked.
    pub(crate) fn expunge(&self, folder: Folder, numbers: &[u32]) {
        let mut messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        messages.kept.retain(|message| {
            message.folder != folder || message.marked == Mark::Stays || !numbers.contains(&message.number)
        });
    }

    /// How many there are in the inbox, with the three that were there from the beginning.
    pub(crate) fn in_inbox(&self) -> usize {
        let messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        OLD + messages.kept.iter().filter(|message| message.folder == Folder::Inbox).count()
    }
}

/// Whether the path of MAIL or RCPT is the one account there is.
fn is_of(argument: &str, word: &str) -> bool {
    let path = argument.get(..word.len()).filter(|start| start.eq_ignore_ascii_case(word));
    let path = path.and_then(|_| argument[word.len()..].trim().strip_prefix('<'));
    path.and_then(|path| path.split_once('>')).is_some_and(|(path, _)| path.eq_ignore_ascii_case(ADDRESS))
}

/// The Message-ID among the headers; folded ones are read on.
fn id_of(text: &[String]) -> String {
    let mut headers = text
        .iter()
        .take_while(|line| !line.is_empty())
        .skip_while(|line| !line.get(..11).is_some_and(|name| name.eq_ignore_ascii_case("message-id:")));
    let first = headers.next().map(|line| line[11..].trim().to_owned()).unwrap_or_default();
    let folded = headers.take_while(|line| line.starts_with([' ', '\t'])).map(|line| line.trim());
    first + &folded.collect::<String>()
}

const OLD: usize = 3;
const FIRST: u32 = 3;
const MOST: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_marked_and_named_goes() {
        let mailbox = Mailbox::new(Post::Delivers);
        for id in ["<a@x>", "<b@x>"] {
            let text = ["Subject: x", "Message-Id:", &format!(" {id}"), "", "Message-ID: <no@x>"];
            assert!(mailbox.take(&text.map(str::to_owned)).starts_with("250 "));
        }
        assert_eq!(mailbox.with_id(Folder::Inbox, "<a@x>"), [4]);
        assert_eq!(mailbox.with_id(Folder::Junk, "<a@x>"), [0; 0]);
        assert_eq!(mailbox.with_id(Folder::Inbox, "<no@x>"), [0; 0]);
        mailbox.expunge(Folder::Inbox, &[4, 5]);
        mailbox.mark(Folder::Inbox, &[4]);
        assert_eq!(mailbox.in_inbox(), 5);
        mailbox.expunge(Folder::Inbox, &[4, 5]);
        assert_eq!((mailbox.in_inbox(), mailbox.with_id(Folder::Inbox, "<b@x>")), (4, vec![5]));
    }

    #[test]
    fn nothing_is_taken_for_others_or_from_others() {
        let mailbox = Mailbox::new(Post::Delivers);
        assert!(mailbox.sender("FROM:<ANNA@practice.example> SIZE=3").starts_with("250 "));
        assert!(mailbox.recipient("to:<anna@practice.example>").starts_with("250 "));
        for other in ["FROM:<bert@practice.example>", "FROM:<>", "FROM:", "", "TO:<anna@practice.example>"] {
            assert!(mailbox.sender(other).starts_with("553 "), "{other}");
        }
        assert!(mailbox.recipient("TO:<anna@example.org>").starts_with("554 "));
    }
}
