//! The servers of an address: what is found, and guesses proven by what a check does before the sign-in.

use std::sync::OnceLock;

use futures_util::FutureExt as _;

use account::Address;
use check::greets;
use net::discover::{Disclosed, Discovery, Prove, Tried, discover};
use net::{Network, read_roots};

/// Finds the servers of an address; `told` hears of each way as it ends. Nothing but the domain leaves the computer,
/// unless the address is `disclosed` to the provider's own autoconfig. Dropping the future ends it at once.
pub async fn find_servers(
    address: &Address,
    network: &Network,
    disclosed: Disclosed,
    told: &(dyn Fn(Tried) + Send + Sync),
) -> Discovery {
    let (network_of_guess, read) = (network.clone(), OnceLock::new());
    let prove: Box<Prove> = Box::new(move |protocol, server| {
        let network = network_of_guess.clone();
        let roots = read.get_or_init(|| read_roots(network.trust.clone())).clone();
        async move { greets(&network, roots, protocol, server).await.map_err(|error| error.cause) }.boxed()
    });
    discover(address, network, disclosed, &*prove, told).await
}
