//! A connection to the Secret Service with a session on it.

use secret_service::blocking::SecretService;
use secret_service::{EncryptionType, Error};
use zbus::blocking::Connection;

use super::search;
use super::service::Service;

/// A connection, the program that answers, and a session with it.
pub(super) struct Open {
    pub(super) bus: Connection,
    pub(super) program: Service,
    pub(super) service: SecretService<'static>,
}

impl Open {
    /// Tries an encrypted session three times, then a plain one: the bus is the person's own. KWallet gets
    /// a plain one at once.
    ///
    /// A property is read before there is a session. gnome-keyring (42 to 50) notes beside a call who makes it; where
    /// a session is the first thing that a connection asks for, the note may come second, and the daemon aborts
    /// (its issues 190, 196 and 199).
    pub(super) fn connect() -> Result<Self, Error> {
        let bus = Connection::session().map_err(|_| Error::Unavailable)?;
        // Starts the service too, so that it can be told which it is.
        zbus::block_on(search::collections(bus.inner()))?;
        let program = Service::on(&bus);
        let session = |encryption| SecretService::connect_with_existing(encryption, bus.clone());
        let encrypted = match program {
            Service::KWallet => None,
            Service::KeePassXc | Service::Other => (0..3).find_map(|_| session(EncryptionType::Dh).ok()),
        };
        let service = encrypted.map_or_else(|| session(EncryptionType::Plain), Ok)?;
        Ok(Self { bus, program, service })
    }
}
