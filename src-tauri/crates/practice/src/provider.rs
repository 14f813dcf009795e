//! A provider that runs: its ports, its account, what clients did.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use rustls_pki_types::CertificateDer;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::account;
use crate::certificate::{self, Certificates};
use crate::error::StartError;
use crate::log::{self, Log};
use crate::mailbox::{Mailbox, Post};
use crate::mood::Mood;
use crate::port::{self, BlockedPort, Door, Opening, Shared};
use crate::protocol::Protocol;

/// A running provider. Dropping it ends all its connections and frees its ports.
pub struct Provider {
    mood: Mood,
    certificates: Certificates,
    ports: Ports,
    log: watch::Receiver<Log>,
    tasks: JoinSet<()>,
    _blocked: Option<BlockedPort>,
}

impl Provider {
    /// Starts a provider in a mood. Must be called within a Tokio runtime, whose tasks it uses.
    ///
    /// Fails only if the system gives no port on 127.0.0.1 or no randomness.
    pub async fn start(mood: Mood) -> Result<Self, StartError> {
        Self::start_with(Options { mood, ..Options::default() }).await
    }

    /// Starts a provider with all that can be chosen.
    pub async fn start_with(options: Options) -> Result<Self, StartError> {
        let Options { mood, round_trip, post } = options;
        let certificates = Certificates::make(mood)?;
        let tls = TlsAcceptor::from(Arc::clone(&certificates.server));
        let (book, log) = log::Book::open();
        let shared = Arc::new(Shared { mood, round_trip, tls, book, mailbox: Arc::new(Mailbox::new(post)) });
        let mut tasks = JoinSet::new();
        let mut serve = async |protocol, opening| -> io::Result<u16> {
            let listener = port::bind().await?;
            let number = listener.local_addr()?.port();
            tasks.spawn(port::serve(listener, Door { protocol, opening }, Arc::clone(&shared)));
            Ok(number)
        };
        let opening = match security(mood) {
            Security::Tls => Opening::Tls,
            Security::StartTls => Opening::Stripped,
        };
        let blocked = (mood == Mood::SmtpBlocked).then(BlockedPort::bind).transpose()?;
        let ports = Ports {
            smtp: match &blocked {
                Some(blocked) => blocked.number()?,
                None => serve(Protocol::Smtp, opening).await?,
            },
            imap: serve(Protocol::Imap, opening).await?,
            smtp_starttls: serve(Protocol::Smtp, Opening::StartTls).await?,
            imap_starttls: serve(Protocol::Imap, Opening::StartTls).await?,
        };
        Ok(Self { mood, certificates, ports, log, tasks, _blocked: blocked })
    }

    /// The mood it was started in.
    pub fn mood(&self) -> Mood {
        self.mood
    }

    /// The host name of both servers; it resolves to this computer without any network.
    pub fn host(&self) -> &'static str {
        certificate::HOST
    }

    /// How connections to [`smtp_port`](Self::smtp_port) and [`imap_port`](Self::imap_port) are encrypted.
    pub fn security(&self) -> Security {
        security(self.mood)
    }

    /// The port for outgoing mail, as 465 is elsewhere (587 if [`security`](Self::security) is STARTTLS).
    pub fn smtp_port(&self) -> u16 {
        self.ports.smtp
    }

    /// The port for incoming mail, as 993 is elsewhere (143 if [`security`](Self::security) is STARTTLS).
    pub fn imap_port(&self) -> u16 {
        self.ports.imap
    }

    /// A port for outgoing mail with STARTTLS that works, as 587 is elsewhere. The mood holds here too,
    /// but for [`Mood::StartTlsStripped`] and [`Mood::SmtpBlocked`].
    pub fn smtp_starttls_port(&self) -> u16 {
        self.ports.smtp_starttls
    }

    /// A port for incoming mail with STARTTLS that works, as 143 is elsewhere. The mood holds here too,
    /// but for [`Mood::StartTlsStripped`].
    pub fn imap_starttls_port(&self) -> u16 {
        self.ports.imap_starttls
    }

    /// The root that certifies the servers, made at start. Trust it for practice alone.
    pub fn root(&self) -> CertificateDer<'static> {
        self.certificates.root.clone()
    }

    /// The same root as PEM text.
    pub fn root_pem(&self) -> &str {
        &self.certificates.root_pem
    }

    /// The address of the account, which is its user name too.
    pub fn address(&self) -> &'static str {
        account::ADDRESS
    }

    /// The app password: 16 letters, shown in groups of four as providers do.
    pub fn app_password(&self) -> &'static str {
        account::APP_PASSWORD
    }

    /// The password of the account, which mail programs may not use.
    pub fn account_password(&self) -> &'static str {
        account::ACCOUNT_PASSWORD
    }

    /// What clients did so far.
    pub fn log(&self) -> Log {
        self.log.borrow().clone()
    }

    /// The log as it is written, to wait for something in it.
    pub fn watch_log(&self) -> watch::Receiver<Log> {
        self.log.clone()
    }

    /// Stops, and returns when every connection and port is closed.
    pub async fn stop(mut self) {
        self.tasks.shutdown().await;
    }
}

/// What can be chosen about a provider.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// What it does.
    pub mood: Mood,
    /// The simulated time from a client to the provider and back; zero for none.
    pub round_trip: Duration,
    /// What becomes of a message that is handed over.
    pub post: Post,
}

/// How a connection is encrypted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Security {
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// In clear until STARTTLS.
    StartTls,
}

struct Ports {
    smtp: u16,
    imap: u16,
    smtp_starttls: u16,
    imap_starttls: u16,
}

fn security(mood: Mood) -> Security {
    if mood == Mood::StartTlsStripped { Security::StartTls } else { Security::Tls }
}

#[cfg(test)]
mod tests;
