//! From a host name to a connection over which a password may be sent.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `network`, `trust` | what every conversation runs on: the deadlines, and whose certificates are believed |
//! | `resolve`, `family`, `route` | from a name to addresses of both kinds; whether there is a way to the internet |
//! | `nameserver` | whether the resolver answers at all |
//! | `local`, `look` | what this computer says of its network: interfaces, routes, resolvers |
//! | `connect` | from addresses to a TCP connection |
//! | `public_roots` | whether a certificate is one that the whole world believes, or this computer alone |
//! | `tls`, `certificate` | the handshake, and why there is none |
//! | `this_computer`, `program_certificate` | the certificate of a program on this computer, chosen as a file |
//! | [`discover`] | the servers of an address, found by its domain |
//! | `faults` | what tests have the system say instead |
//! | `error` | why there is no connection: a cause, with its facts |

#[cfg(all(feature = "testing", not(debug_assertions)))]
compile_error!(
    "the hooks of the tests must be in nothing that people get: they are for builds with debug assertions"
);

#[cfg(test)]
mod authority;
mod certificate;
mod connect;
pub mod discover;
mod error;
mod family;
#[cfg(any(test, feature = "testing"))]
pub mod faults;
mod local;
mod look;
mod nameserver;
mod network;
mod program_certificate;
mod public_roots;
mod resolve;
mod route;
mod this_computer;
mod tls;
mod trust;

pub use self::connect::{Heard, Pieces, Socket, connect, dial};
pub use self::error::NetError;
pub use self::family::Family;
pub use self::local::{Interface, Kind, Local};
pub use self::look::{is_forbidden, leaves_from, look, proxies, router_is_mute};
pub use self::nameserver::{Answering, ask};
pub use self::network::{Deadlines, Network, Readers};
pub use self::program_certificate::{CertificateFile, CertificateProblem, ProgramCertificate};
pub use self::public_roots::{PublicRoots, Root};
pub use self::resolve::{LookupFault, Names, facts, is_odd, lookup, resolve, silent_lookup};
pub use self::this_computer::Loopback;
pub use self::tls::{Encrypted, GREETING, Sniffed, handshake, is_web_page, issuer_of, speaks_tls};
pub use self::trust::{Believed, Roots, Trust, read_roots};

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    /// `trust` installs a verifier of ours, which hands on every question; `this_computer` alone believes a certificate
    /// unasked: one, chosen by the person, on a [`super::Loopback`]. Nothing else switches anything off.
    #[test]
    fn nothing_in_the_sources_believes_a_certificate_unasked() {
        let crates = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        let mut found = Vec::new();
        let mut folders = vec![PathBuf::from(crates), format!("{crates}/../src").into()];
        let mut read = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    read += 1;
                    let text = std::fs::read_to_string(&path).unwrap();
                    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
                    let words = ["accept_invalid", "dangerous", "::assertion()", "HandshakeSignatureValid::"];
                    for word in words {
                        let times = code.matches(word).count();
                        found
                            .extend(std::iter::repeat_n((path.file_name().unwrap().to_owned(), word), times));
                    }
                }
            }
        }
        assert!(read > 50, "{read} files");
        found.sort();
        assert_eq!(found, [("this_computer.rs".into(), "::assertion()"), ("tls.rs".into(), "dangerous")]);
    }
}
