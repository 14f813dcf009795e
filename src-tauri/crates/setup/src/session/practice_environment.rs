//! What stands in for the person's own things while practising.

use std::num::NonZeroU16;

use practice::Mood;

use crate::pause::Attempts;
use crate::records::RefusalRecords;
use crate::wizard::{Practice, PretendPasswords};
use account::{Address, Alternatives, Security, Server, Servers};
use keychain::Keychain;
use net::{Network, Trust};

/// The pretend provider and what stands in for the person's own things while practising.
pub(super) struct PracticeEnvironment {
    pub(super) _provider: practice::Provider,
    pub(super) network: Network,
    pub(super) keychain: Keychain,
    pub(super) attempts: Attempts,
}

/// `None` only if the pretend provider's own facts are not an address and ports.
pub(super) fn practice_environment(
    provider: practice::Provider,
    mood: Mood,
) -> Option<(Practice, PracticeEnvironment)> {
    let address = Address::parse(provider.address()).ok()?;
    let security = match provider.security() {
        practice::Security::Tls => Security::Tls,
        practice::Security::StartTls => Security::StartTls,
    };
    let server = |port: u16, security| {
        Some(Server {
            host: provider.host().to_owned(),
            port: NonZeroU16::new(port)?,
            security,
            user: address.to_string(),
        })
    };
    let alternatives = Alternatives {
        smtp: server(provider.smtp_starttls_port(), Security::StartTls).into_iter().collect(),
        imap: server(provider.imap_starttls_port(), Security::StartTls).into_iter().collect(),
    };
    let facts = Practice {
        mood,
        servers: Servers {
            smtp: server(provider.smtp_port(), security)?,
            imap: server(provider.imap_port(), security)?,
        },
        alternatives,
        passwords: PretendPasswords {
            app_password: provider.app_password().to_owned(),
            account_password: provider.account_password().to_owned(),
        },
        address: address.clone(),
    };
    let environment = PracticeEnvironment {
        network: Network { trust: Trust::PracticeOnly(vec![provider.root()]), ..Network::default() },
        keychain: Keychain::for_practice(&address),
        attempts: Attempts::counted_in(RefusalRecords::in_memory()),
        _provider: provider,
    };
    Some((facts, environment))
}
