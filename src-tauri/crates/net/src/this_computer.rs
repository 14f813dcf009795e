//! A connection that ends on this computer: there, and nowhere else, the certificate of a program is believed because
//! a person chose it.
//!
//! Such a program signs its certificate itself, and nobody vouches for it. Being byte for byte the one that was
//! chosen stands in for that, and for the name in it: programs write whatever they like there. Everything else counts
//! as for any other server: the program has to prove that the key is its own, and the dates have to hold. They do not
//! make the connection safer here, but mail programs look at them, and what is proven here has to work there, too.
//!
//! What a certificate may be chosen for is in the types. The verifier that believes it is made of a [`Loopback`], and
//! that is made only of a connection whose other end has a loopback address, to a server that was typed as one of
//! this computer.

use std::net::SocketAddr;
use std::sync::Arc;

use account::{Fingerprint, HostScope};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::{CertificateError, DigitallySignedStruct, OtherError, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::client::TlsStream;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::connect::Socket;
use super::network::Network;
use super::trust::{Believed, Trust};

/// Proof that a connection ends on this computer.
#[derive(Debug)]
pub struct Loopback {
    chosen: Option<Fingerprint>,
    given: Vec<Fingerprint>,
}

impl Loopback {
    /// `None` unless `host` was typed as one of this computer and the other end of the connection has a loopback
    /// address.
    pub fn of(host: &str, socket: &Socket, network: &Network) -> Option<Self> {
        Self::between(host, socket.peer()?, network)
    }

    fn between(host: &str, peer: SocketAddr, network: &Network) -> Option<Self> {
        let is_here = |place| place == HostScope::ThisComputer;
        let ends_here = is_here(HostScope::of(host)) && peer.ip().to_canonical().is_loopback();
        ends_here.then(|| Self {
            chosen: network.chosen,
            given: match &network.trust {
                Trust::SystemAnd(certificates) => {
                    certificates.iter().map(|certificate| Fingerprint::of(certificate)).collect()
                }
                Trust::System | Trust::PracticeOnly(_) => vec![],
            },
        })
    }

    /// Who is believed over this connection: who is believed anyway, and the certificates of programs that a person
    /// chose or gave as a file.
    pub fn believing(&self, believed: Believed) -> Believed {
        Arc::new(Programs { chosen: self.chosen, given: self.given.clone(), believed })
    }

    /// The certificate that was shown, if it is one of those that a person chose.
    pub fn chosen<S>(&self, stream: &TlsStream<S>) -> Option<Fingerprint> {
        let shown = Fingerprint::of(stream.get_ref().1.peer_certificates()?.first()?);
        (self.chosen == Some(shown) || self.given.contains(&shown)).then_some(shown)
    }
}

/// The program shows another certificate than the one that was chosen, and nobody vouches for it.
#[derive(Debug, thiserror::Error)]
#[error("another certificate than the one that was chosen")]
pub(super) struct Changed;

/// Believes the certificates of programs, besides whom it asks.
#[derive(Debug)]
struct Programs {
    /// What is on record for the account: another in its place is told as such.
    chosen: Option<Fingerprint>,
    /// What was named for this run.
    given: Vec<Fingerprint>,
    believed: Believed,
}

impl ServerCertVerifier for Programs {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let shown = Fingerprint::of(end_entity);
        if self.chosen == Some(shown) || self.given.contains(&shown) {
            in_its_time(end_entity, now)?;
            return Ok(ServerCertVerified::assertion());
        }
        let asked =
            self.believed.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        match self.chosen {
            Some(_) => asked.map_err(|_| CertificateError::Other(OtherError(Arc::new(Changed))).into()),
            None => asked,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.believed.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.believed.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.believed.supported_verify_schemes()
    }
}

fn in_its_time(certificate: &CertificateDer<'_>, now: UnixTime) -> Result<(), CertificateError> {
    let (_, certificate) =
        X509Certificate::from_der(certificate).map_err(|_| CertificateError::BadEncoding)?;
    let (validity, now) = (certificate.validity(), i64::try_from(now.as_secs()).unwrap_or(i64::MAX));
    if now > validity.not_after.timestamp() {
        Err(CertificateError::Expired)
    } else if now < validity.not_before.timestamp() {
        Err(CertificateError::NotValidYet)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;
    use std::time::{Duration, SystemTime};

    use rcgen::{CertificateParams, KeyPair};
    use rustls::RootCertStore;
    use rustls::client::WebPkiServerVerifier;
    use rustls::crypto::ring;

    use super::*;
    use crate::authority::Authority;

    #[test]
    fn only_a_connection_to_this_computer_is_one() {
        for (host, peer, is_one) in [
            ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.2", "127.0.0.2", true),
            ("localhost", "::1", true),
            ("::1", "::1", true),
            ("0.0.0.0", "127.0.0.1", true),
            ("localhost", "::ffff:127.0.0.1", true),
            ("127.0.0.1", "192.0.2.1", false),
            ("localhost", "10.0.0.1", false),
            ("mail.example.org", "127.0.0.1", false),
            ("10.0.0.1", "127.0.0.1", false),
            ("nas", "::1", false),
        ] {
            let peer = SocketAddr::new(peer.parse::<IpAddr>().unwrap(), 1143);
            let found = Loopback::between(host, peer, &Network::default());
            assert_eq!(found.is_some(), is_one, "{host} {peer}");
        }
    }

    #[test]
    fn the_one_that_was_chosen_is_believed_and_another_in_its_place_is_told() {
        let (own, other) = (made(-1, 30), made(-1, 30));
        let network = Network { chosen: Some(Fingerprint::of(&own)), ..Network::default() };
        assert_eq!(shows(&own, &network), Ok(()));
        assert_eq!(shows(&own, &Network::default()), Err(Answer::Unknown));
        assert_eq!(shows(&other, &network), Err(Answer::Changed));
        assert_eq!(shows(&vouched_for(), &network), Ok(()), "whom somebody vouches for needs no choice");
    }

    #[test]
    fn one_that_was_given_as_a_file_is_believed_and_another_is_only_unknown() {
        let (own, other) = (made(-1, 30), made(-1, 30));
        let network = Network { trust: Trust::SystemAnd(vec![own.clone()]), ..Network::default() };
        assert_eq!(shows(&own, &network), Ok(()));
        assert_eq!(shows(&other, &network), Err(Answer::Unknown));
    }

    #[test]
    fn the_dates_of_one_that_was_chosen_have_to_hold() {
        for (from, until, answer) in [(-30, -1, Answer::Expired), (1, 30, Answer::NotYetValid)] {
            let own = made(from, until);
            let network = Network { chosen: Some(Fingerprint::of(&own)), ..Network::default() };
            assert_eq!(shows(&own, &network), Err(answer));
        }
    }

    #[derive(Debug, Eq, PartialEq)]
    enum Answer {
        Changed,
        Unknown,
        Expired,
        NotYetValid,
    }

    /// What is made of a certificate that is shown on this computer.
    fn shows(certificate: &CertificateDer<'_>, network: &Network) -> Result<(), Answer> {
        let peer = SocketAddr::from(([127, 0, 0, 1], 1143));
        let here = Loopback::between("127.0.0.1", peer, network).unwrap();
        let mut roots = RootCertStore::empty();
        roots.add(AUTHORITY.with(|authority| authority.0.der().clone())).unwrap();
        let provider = Arc::new(ring::default_provider());
        let anyway = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
        let (name, now) = ("mail.example.org".try_into().unwrap(), UnixTime::now());
        let asked = here.believing(anyway).verify_server_cert(certificate, &[], &name, &[], now);
        match asked {
            Ok(_) => Ok(()),
            Err(rustls::Error::InvalidCertificate(CertificateError::Expired)) => Err(Answer::Expired),
            Err(rustls::Error::InvalidCertificate(CertificateError::NotValidYet)) => Err(Answer::NotYetValid),
            Err(rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(other)))) => {
                Err(if other.is::<Changed>() { Answer::Changed } else { Answer::Unknown })
            }
            Err(_) => Err(Answer::Unknown),
        }
    }

    thread_local! {
        static AUTHORITY: Authority = Authority::new();
    }

    fn vouched_for() -> CertificateDer<'static> {
        AUTHORITY.with(|authority| authority.leaf(1).0)
    }

    /// A certificate that signed itself and is an authority, too, as Proton Mail Bridge makes it.
    fn made(from: i64, until: i64) -> CertificateDer<'static> {
        let now = i64::try_from(SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs()).unwrap();
        let at = |days: i64| {
            let seconds = u64::try_from(now + days * 24 * 60 * 60).unwrap();
            SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
        };
        let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        (params.not_before, params.not_after) = (at(from).into(), at(until).into());
        params.self_signed(&KeyPair::generate().unwrap()).unwrap().der().clone()
    }
}
