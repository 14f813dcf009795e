//! A pretend mail provider on 127.0.0.1: SMTP and IMAP that behave, or misbehave, on demand.
//!
//! Part of the product ("Practise with a pretend account") and of the tests. It speaks real
//! protocols over real sockets and real TLS, with a certificate made at start; it knows nothing of
//! the wizard that talks to it.

mod mood;

pub use mood::Mood;
