//! Who reads a connection along although this computer believes them: a security program, or a company's network.

use account::HostScope;
use account::cause::Cause;
use account::provider::Provider;
use net::{Encrypted, Network, PublicRoots, Root};

use crate::outcome::Failure;
use crate::refusal::Context;

/// True if whoever stands behind a certificate has no business there: on a public name of the provider's table nobody
/// but the authorities of the world, elsewhere nobody who is known to read along. The authority of a company that runs
/// its own servers is none of these.
pub(super) fn is_reader(root: &Root, host: &str, provider: Option<&Provider>) -> bool {
    match root {
        Root::Public => false,
        Root::Private { interceptor, .. } => {
            let is_public = HostScope::of_server(host, None) == HostScope::Internet;
            interceptor.is_some() || (is_public && provider.is_some_and(|provider| provider.has_server(host)))
        }
    }
}

/// No password goes over a connection that somebody reads along whom no person let.
pub(super) fn refuse(encrypted: &Encrypted, at: &Context<'_>, network: &Network) -> Result<(), Failure> {
    let host = &at.server.host;
    let Some(public) = PublicRoots::read_with(&network.trust) else { return Ok(()) };
    let root = public.behind(encrypted, host);
    let provider = at.provider.and_then(Provider::with_key);
    let Root::Private { issuer, interceptor } = &root else { return Ok(()) };
    if !is_reader(&root, host, provider) || network.readers.include(issuer) {
        return Ok(());
    }
    let mut failure = Failure::from(Cause::Interception).with("issuer", issuer.clone());
    if let Some(key) = interceptor {
        failure = failure.with("interceptor", (*key).to_owned());
    }
    Err(failure)
}
