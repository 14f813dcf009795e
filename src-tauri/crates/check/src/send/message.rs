//! The message to oneself.

use std::hash::{BuildHasher as _, RandomState};

use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};

use account::Address;

/// What the message says, in the person's language.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Note {
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
}

/// A message that is ready to be handed over.
#[derive(Debug)]
pub(super) struct Message {
    /// What tells it from every other: its Message-ID, with the angle brackets.
    pub(super) id: String,
    /// Who sends it, and who gets it.
    pub(super) address: lettre::Address,
    /// All of it, headers and text.
    pub(super) text: Vec<u8>,
}

/// No message can bear the address.
#[derive(Debug, thiserror::Error)]
#[error("the address cannot be written in a message")]
pub(super) struct NotWritable;

impl Message {
    /// A message from an address to itself.
    pub(super) fn new(address: &Address, note: &Note) -> Result<Self, NotWritable> {
        let id = unique_id(address.domain());
        let address =
            lettre::Address::new(address.local_part(), address.domain()).map_err(|_| NotWritable)?;
        let mailbox = Mailbox::new(None, address.clone());
        // So that nobody's absence note answers it (RFC 3834 section 5).
        let generated =
            HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned());
        let message = lettre::Message::builder()
            .from(mailbox.clone())
            .to(mailbox)
            .subject(note.subject.clone())
            .date_now()
            .message_id(Some(id.clone()))
            .header(ContentType::TEXT_PLAIN)
            .raw_header(generated)
            .body(note.body.clone())
            .map_err(|_| NotWritable)?;
        Ok(Self { id, address, text: message.formatted() })
    }
}

/// No name of this computer is in it.
fn unique_id(domain: &str) -> String {
    let bits = || RandomState::new().hash_one(domain);
    format!("<{:016x}{:016x}.mail-setup@{domain}>", bits(), bits())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_its_headers_once_and_is_of_ascii_and_short_lines() {
        let note = Note { subject: "Grüße von dir selbst".to_owned(), body: "Es geht ✓\n.\n".repeat(40) };
        let message = message(&note);
        let text = String::from_utf8(message.text).unwrap();
        let (headers, _) = text.split_once("\r\n\r\n").unwrap();
        for header in
            ["From: ", "To: ", "Date: ", "Message-ID: ", "Subject: ", "Auto-Submitted: auto-generated"]
        {
            let count = headers.split("\r\n").filter(|line| line.starts_with(header)).count();
            assert_eq!(count, 1, "{header} in {headers}");
        }
        assert!(headers.contains(&format!("Message-ID: {}", message.id)), "{headers}");
        assert!(headers.contains("From: anna@example.org\r\nTo: anna@example.org"), "{headers}");
        assert!(text.is_ascii(), "{text}");
        assert!(text.split("\r\n").all(|line| line.len() < 79 && !line.contains('\n')), "{text}");
    }

    #[test]
    fn no_two_are_the_same() {
        let note = Note { subject: "a".to_owned(), body: "b".to_owned() };
        assert_ne!(message(&note).id, message(&note).id);
    }

    #[test]
    fn an_address_stands_in_its_message_as_it_is_written() {
        let note = Note { subject: "a".to_owned(), body: "b".to_owned() };
        let message = Message::new(&Address::parse("jürgen@example.org").unwrap(), &note).unwrap();
        let text = String::from_utf8(message.text).unwrap();
        assert!(text.contains("From: jürgen@example.org\r\nTo: jürgen@example.org"), "{text}");
    }

    fn message(note: &Note) -> Message {
        Message::new(&Address::parse("anna@example.org").unwrap(), note).unwrap()
    }
}
