//! What clients did, for tests and for the bench. It holds no password that came over TLS.

use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::watch;

use crate::account::{ACCOUNT_PASSWORD, APP_PASSWORD};
use crate::protocol::Protocol;

/// What clients did since the provider was started.
#[derive(Clone, Debug, Default)]
pub struct Log {
    connections: Vec<Connection>,
    /// Of all connections, also of those that are not kept.
    sign_ins: BTreeMap<Protocol, usize>,
    panics: usize,
}

impl Log {
    /// The connections in the order in which they came; the first 1,000 of them.
    pub fn connections(&self, protocol: Protocol) -> impl Iterator<Item = &Connection> {
        self.connections.iter().filter(move |connection| connection.protocol == protocol)
    }

    /// Complete sign-ins, right or wrong: how often a password was judged, on however many connections.
    pub fn sign_ins(&self, protocol: Protocol) -> usize {
        self.sign_ins.get(&protocol).copied().unwrap_or_default()
    }

    /// Connections that neither side has closed.
    pub fn open(&self, protocol: Protocol) -> usize {
        self.connections(protocol).filter(|connection| connection.state == State::Open).count()
    }

    /// True if a password or the beginning of a sign-in came outside TLS, on any port.
    ///
    /// The first 8 KiB of each connection are searched, as they came over the network.
    pub fn password_came_in_clear(&self) -> bool {
        self.connections.iter().any(Connection::password_came_in_clear)
    }

    /// Conversations that ended in a panic of the provider. Anything but 0 is a defect of it.
    pub fn panics(&self) -> usize {
        self.panics
    }
}

/// What one client did on one connection.
#[derive(Clone, Debug)]
pub struct Connection {
    protocol: Protocol,
    flights: usize,
    sign_ins: usize,
    commands: Vec<String>,
    heard: Vec<u8>,
    state: State,
}

impl Connection {
    /// Round trips that the client used after connecting: runs of its bytes with the provider's silence
    /// or answer before each. TLS 1.3 takes two, of which the second is answered by the greeting.
    pub fn flights(&self) -> usize {
        self.flights
    }

    /// Complete sign-ins, right or wrong.
    pub fn sign_ins(&self) -> usize {
        self.sign_ins
    }

    /// The first 64 commands, by name, in capitals.
    pub fn commands(&self) -> &[String] {
        &self.commands
    }

    fn password_came_in_clear(&self) -> bool {
        let heard = self.heard.to_ascii_uppercase();
        let ungrouped = APP_PASSWORD.replace(' ', "");
        ["AUTH PLAIN", "AUTH LOGIN", " LOGIN ", " AUTHENTICATE ", APP_PASSWORD, ACCOUNT_PASSWORD, &ungrouped]
            .iter()
            .any(|telling| {
                let telling = telling.to_ascii_uppercase();
                heard.windows(telling.len()).any(|window| window == telling.as_bytes())
            })
    }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum State {
    Open,
    Closed,
}

/// Writes the log; one for the whole provider.
#[derive(Clone)]
pub(crate) struct Book(Arc<watch::Sender<Log>>);

impl Book {
    pub(crate) fn open() -> (Self, watch::Receiver<Log>) {
        let (sender, receiver) = watch::channel(Log::default());
        (Self(Arc::new(sender)), receiver)
    }

    pub(crate) fn page(&self, protocol: Protocol) -> Page {
        let mut number = 0;
        self.0.send_modify(|log| {
            number = log.connections.len();
            if number < CONNECTIONS {
                log.connections.push(Connection {
                    protocol,
                    flights: 0,
                    sign_ins: 0,
                    commands: Vec::new(),
                    heard: Vec::new(),
                    state: State::Open,
                });
            }
        });
        Page { book: self.clone(), protocol, number }
    }

    pub(crate) fn panicked(&self) {
        self.0.send_modify(|log| log.panics += 1);
    }
}

/// Writes what happens on one connection, and that it is closed when dropped.
pub(crate) struct Page {
    book: Book,
    protocol: Protocol,
    number: usize,
}

impl Page {
    pub(crate) fn flight(&self) {
        self.write(|connection| connection.flights += 1);
    }

    pub(crate) fn heard(&self, bytes: &[u8]) {
        self.write(|connection| {
            let room = HEARD.saturating_sub(connection.heard.len());
            connection.heard.extend(bytes.iter().take(room));
        });
    }

    pub(crate) fn command(&self, name: &str) {
        self.write(|connection| {
            if connection.commands.len() < COMMANDS {
                connection.commands.push(name.chars().take(16).collect::<String>().to_ascii_uppercase());
            }
        });
    }

    pub(crate) fn sign_in(&self) {
        self.book.0.send_modify(|log| *log.sign_ins.entry(self.protocol).or_default() += 1);
        self.write(|connection| connection.sign_ins += 1);
    }

    fn write(&self, change: impl FnOnce(&mut Connection)) {
        self.book.0.send_modify(|log| {
            if let Some(connection) = log.connections.get_mut(self.number) {
                change(connection);
            }
        });
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.write(|connection| connection.state = State::Closed);
    }
}

const CONNECTIONS: usize = 1_000;
const COMMANDS: usize = 64;
const HEARD: usize = 8 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_in_clear_is_found_even_in_two_pieces() {
        let (book, log) = Book::open();
        let page = book.page(Protocol::Imap);
        page.heard(b"a1 CAPABILITY\r\n");
        assert!(!log.borrow().password_came_in_clear());
        page.heard(b"a2 log");
        page.heard(b"in anna secret\r\n");
        assert!(log.borrow().password_came_in_clear());
    }

    #[test]
    fn the_log_stops_growing() {
        let (book, log) = Book::open();
        let page = book.page(Protocol::Smtp);
        for _ in 0..10_000 {
            page.heard(&[b'x'; 100]);
            page.command("NOOP");
        }
        let first = log.borrow().connections(Protocol::Smtp).next().unwrap().clone();
        assert_eq!((first.heard.len(), first.commands.len()), (HEARD, COMMANDS));
        for _ in 0..2 * CONNECTIONS {
            book.page(Protocol::Smtp).flight();
        }
        assert_eq!(log.borrow().connections(Protocol::Smtp).count(), CONNECTIONS);
    }

    #[test]
    fn sign_ins_are_counted_on_connections_that_are_not_kept() {
        let (book, log) = Book::open();
        for _ in 0..3 * CONNECTIONS / 2 {
            book.page(Protocol::Smtp).sign_in();
            book.page(Protocol::Imap).sign_in();
        }
        let kept: usize = log.borrow().connections(Protocol::Smtp).map(Connection::sign_ins).sum();
        let counted = [Protocol::Smtp, Protocol::Imap].map(|protocol| log.borrow().sign_ins(protocol));
        assert_eq!((kept, counted), (CONNECTIONS / 2, [3 * CONNECTIONS / 2; 2]));
    }
}
