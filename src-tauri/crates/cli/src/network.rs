//! Through which network a command looks: whom it believes, what it asks besides, and where mail last worked.

use std::path::Path;
use std::time::Duration;

use account::{Account, Servers};
use check::diagnose::{LastGood, Page, Request};
use net::{Network, Trust};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject as _;
use setup::records::{AccountRecord, NetworkPages, NetworkPagesRecord};
use setup::session::data_folder;

use crate::exit::Failure;
use crate::home::Home;

/// The network as the options want it.
pub(crate) fn network(ca_file: Option<&Path>, timeout: Option<u64>) -> Result<Network, Failure> {
    let mut network = Network::default();
    if let Some(file) = ca_file {
        network.trust = Trust::SystemAnd(certificates(file)?);
    }
    if let Some(seconds) = timeout {
        network.deadlines = network.deadlines.within(Duration::from_secs(seconds));
    }
    Ok(network)
}

/// The pages that tell a network's sign-in page from the internet: those of the environment, else as the person chose.
pub(crate) fn pages() -> Result<Vec<Page>, Failure> {
    let chosen = data_folder().map(|data| NetworkPagesRecord::in_folder(&data).chosen());
    let chosen = chosen.unwrap_or(NetworkPages::Asked);
    Page::wanted(chosen.pages()).ok_or_else(|| Failure::usage("usage-probe"))
}

/// The network in which mail of an account on record last worked, if one is known.
pub(crate) fn last_good(home: Option<&Home>, record: Option<&AccountRecord>) -> Option<LastGood> {
    home?.records.last_good(record?)
}

/// What is looked at where a server cannot be asked: the way to these servers, and the network in which mail last worked.
pub(crate) fn looked_at(
    account: &Account,
    servers: &Servers,
    network: &Network,
    last_good: Option<LastGood>,
) -> Result<Request, Failure> {
    Ok(Request {
        servers: servers.clone(),
        provider: account.provider(),
        network: network.clone(),
        last_good,
        pages: pages()?,
    })
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let unusable = || Failure::usage_of("usage-ca-file", "file", file.display().to_string());
    let certificates: Vec<_> = CertificateDer::pem_file_iter(file)
        .map_err(|_| unusable())?
        .collect::<Result<_, _>>()
        .map_err(|_| unusable())?;
    if certificates.is_empty() { Err(unusable()) } else { Ok(certificates) }
}
