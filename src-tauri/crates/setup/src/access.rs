//! The mail server of whoever gives the access to this network: known by signs, and proven by its greeting.

use account::cause::Subject;
use account::provider::Provider;
use account::{Protocol, Server};
use check::{CheckOutcome, LegEnd, Reception, greets};
use net::discover::names_of_this_network;
use net::{Network, read_roots};

/// The mail server of whoever gives the access to this network.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AccessServer {
    /// Who that is.
    pub provider: &'static Provider,
    /// Its server for outgoing mail, which answers from here. Who signs in there is not known: the name is empty.
    pub server: Server,
}

/// True if nothing came of the server for outgoing mail, and the one for incoming mail answered: this network lets
/// through one and not the other.
pub fn is_outgoing_cut_off(report: &CheckOutcome) -> bool {
    let is_silent =
        matches!(&report.smtp.end, LegEnd::Failed(error) if error.cause.subject() == Subject::Silence);
    is_silent && report.imap.reception == Reception::Something
}

/// Finds it by what this network calls itself. Asks the system's resolver and that server, and sends no password;
/// `None` if nobody is known by these names, or none of its servers answers.
pub async fn find_access_server(network: &Network) -> Option<AccessServer> {
    let names = names_of_this_network().await;
    let provider = names.iter().find_map(|name| Provider::with_access(name))?;
    let roots = read_roots(network.trust.clone());
    for server in provider.outgoing_servers() {
        if greets(network, roots.clone(), Protocol::Smtp, server.clone()).await.is_ok() {
            return Some(AccessServer { provider, server });
        }
    }
    None
}
