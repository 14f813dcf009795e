//! The catalogue of what goes wrong: hostile and broken servers, each a row with a number, over real sockets.
//!
//! In every row: the cause and the stage are named, within the limits; no byte of a sign-in or of the
//! password is sent before TLS; there are as many sign-ins as told and never more than one to a protocol;
//! nothing is verified that was not; the password is in nothing that is told. That the program does not grow
//! is seen from outside, in [`memory`].
//!
//! N3, N10 and N12 (no network, dead IPv6, fifty dead addresses) are tests of `net/connect.rs`, in virtual time.
//! T6 (revoked) is a test of `net/tls.rs`: the system's verifier asks nobody about revocation on Linux, so
//! it gives the handshake one that does. Rows that cannot be played here: N15 (sleep): all limits are `tokio::time`'s, which is
//! monotonic; a machine that sleeps is not at hand. N17 (networks with a proxy only) is one of
//! `networks/`.

pub(crate) mod encryption;
pub(crate) mod incoming;
#[cfg(unix)]
mod memory;
mod network;
pub(crate) mod outgoing;

use std::num::NonZeroU16;
use std::time::{Duration, Instant};

use account::cause::Cause;
use account::secret::Secret;
use account::{Protocol, Security, Server, Servers};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use check::{CheckError, CheckOutcome, LegEnd, Stage, sign_in};
use net::{Deadlines, Network, Trust};
use practice::{Mood, Provider};

use crate::stage::hostile::{self, Hostile, Seen, Step};

/// A row of the catalogue.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    protocol: Protocol,
    security: Security,
    host: &'static str,
    user: Option<&'static str>,
    script: Vec<Step>,
    expected: Expected,
    quoted: &'static str,
    sign_ins: usize,
    connections: usize,
    limit: Limit,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Expected {
    Passes,
    Fails(Stage, Cause),
}

/// How long the stages may take.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Limit {
    /// As in the product: the row ends by itself, long before.
    Patient,
    /// A second for each stage: the limit is what ends the row.
    Second,
}

impl Row {
    /// A server for outgoing mail.
    pub(crate) fn smtp(script: impl Into<Vec<Step>>) -> Self {
        Self::of(Protocol::Smtp, script.into())
    }

    /// A server for incoming mail; the one for outgoing mail takes the password.
    pub(crate) fn imap(script: impl Into<Vec<Step>>) -> Self {
        Self::of(Protocol::Imap, script.into())
    }

    fn of(protocol: Protocol, script: Vec<Step>) -> Self {
        Self {
            protocol,
            security: Security::Tls,
            host: "localhost",
            user: None,
            script,
            expected: Expected::Passes,
            quoted: "",
            sign_ins: 1,
            connections: 1,
            limit: Limit::Patient,
        }
    }

    /// Reached with STARTTLS.
    pub(crate) fn with_starttls(self) -> Self {
        Self { security: Security::StartTls, ..self }
    }

    /// Reached by another name.
    pub(crate) fn at(self, host: &'static str) -> Self {
        Self { host, ..self }
    }

    /// With another user name.
    pub(crate) fn user(self, user: &'static str) -> Self {
        Self { user: Some(user), ..self }
    }

    /// Fails before a sign-in is sent.
    pub(crate) fn fails(self, stage: Stage, cause: Cause) -> Self {
        Self { expected: Expected::Fails(stage, cause), sign_ins: 0, ..self }
    }

    /// Fails after the one sign-in.
    pub(crate) fn refuses(self, cause: Cause) -> Self {
        self.refuses_at(Stage::SignIn, cause)
    }

    /// Fails after the one sign-in, at a stage behind it.
    pub(crate) fn refuses_at(self, stage: Stage, cause: Cause) -> Self {
        Self { expected: Expected::Fails(stage, cause), sign_ins: 1, ..self }
    }

    /// Takes so many connections.
    pub(crate) fn over(self, connections: usize) -> Self {
        Self { connections, ..self }
    }

    /// The server's own words are kept.
    pub(crate) fn quoting(self, quoted: &'static str) -> Self {
        Self { quoted, ..self }
    }

    /// Ends by the limit of its stage.
    pub(crate) fn within_a_second(self) -> Self {
        Self { limit: Limit::Second, ..self }
    }

    /// Plays the row and holds everything that is promised.
    pub(crate) async fn holds(self) {
        let scene = Scene::set(&self).await;
        let begun = Instant::now();
        let report = scene.check_within(self.limit).await;
        let took = begun.elapsed();
        self.ended_as_expected(&report);
        let most = match self.limit {
            Limit::Patient => Duration::from_secs(9),
            Limit::Second => Duration::from_secs(6),
        };
        assert!(took < most, "it took {took:?}");
        scene.nothing_leaked(&report);
        let seen = scene.hostile.seen();
        assert_eq!(seen.sign_ins(), self.sign_ins, "sign-ins; it heard {}", shown(&seen));
        assert_eq!(seen.connections, self.connections, "connections");
        if self.connections == 1 {
            assert_eq!(seen.command_records(), seen.secure_lines(), "a TLS record for each command");
        }
        let (other, end) = match self.protocol {
            Protocol::Smtp => (practice::Protocol::Imap, &report.imap.end),
            Protocol::Imap => (practice::Protocol::Smtp, &report.smtp.end),
        };
        let others = scene.good.log().sign_ins(other);
        assert_eq!(others, usize::from(*end == LegEnd::Passed), "sign-ins over the other protocol");
    }

    fn ended_as_expected(&self, report: &CheckOutcome) {
        let leg = report.of(self.protocol);
        match (&leg.end, self.expected) {
            (LegEnd::Passed, Expected::Passes) => {}
            (LegEnd::Failed(error), Expected::Fails(stage, cause)) => {
                assert_eq!((error.stage, error.cause), (stage, cause), "{error:?}");
                let said = error.reply.as_ref().map(|reply| reply.said.as_str()).unwrap_or_default();
                assert!(said.contains(self.quoted), "{said:?}");
                assert!(said.chars().all(|c| !c.is_control()), "{said:?}");
            }
            (end, expected) => panic!("{expected:?}, but {end:?}"),
        }
        let both = report.smtp.end == LegEnd::Passed && report.imap.end == LegEnd::Passed;
        assert_eq!(report.verified().is_some(), both);
    }
}

/// A row's servers: the hostile one, and a good one for the other protocol.
pub(crate) struct Scene {
    pub(crate) hostile: Hostile,
    pub(crate) good: Provider,
    pub(crate) servers: Servers,
    pub(crate) secret: Secret,
}

impl Scene {
    pub(crate) async fn set(row: &Row) -> Self {
        let good = Provider::start(Mood::AllWell).await.unwrap();
        let hostile = Hostile::start(row.script.clone()).await;
        let server = |port: u16, security| Server {
            host: good.host().to_owned(),
            port: NonZeroU16::new(port).unwrap(),
            security,
            user: good.address().to_owned(),
        };
        let mut servers = Servers {
            smtp: server(good.smtp_port(), Security::Tls),
            imap: server(good.imap_port(), Security::Tls),
        };
        let user = row.user.unwrap_or(good.address()).to_owned();
        let port = NonZeroU16::new(hostile.port()).unwrap();
        *servers.of_mut(row.protocol) =
            Server { host: row.host.to_owned(), port, security: row.security, user };
        let secret = Secret::new(good.app_password().replace(' ', ""));
        Self { hostile, good, servers, secret }
    }

    pub(crate) async fn check(&self) -> CheckOutcome {
        self.check_within(Limit::Patient).await
    }

    async fn check_within(&self, limit: Limit) -> CheckOutcome {
        sign_in(&self.network(limit), &self.servers, &self.secret, None, &|_| {}).await
    }

    fn network(&self, limit: Limit) -> Network {
        let second = Duration::from_secs(1);
        let deadlines = match limit {
            Limit::Patient => Deadlines::default(),
            Limit::Second => Deadlines {
                connect: second,
                tls: second,
                greeting: second,
                reply: second,
                sign_in: second,
                ..Deadlines::default()
            },
        };
        let trust = Trust::PracticeOnly(vec![hostile::root(), self.good.root()]);
        Network { trust, deadlines, ..Network::default() }
    }

    /// No form of the password was sent in clear, and none is in what is told.
    fn nothing_leaked(&self, report: &CheckOutcome) {
        let seen = self.hostile.seen();
        let clear = String::from_utf8_lossy(&seen.clear).into_owned();
        let told = format!("{report:?}");
        for form in forms(self.secret.expose(), self.good.address()) {
            assert!(!clear.contains(&form), "sent in clear: {form}");
            assert!(!told.contains(&form), "told: {form}");
        }
        let in_clear = Seen { secure: Vec::new(), ..seen };
        assert_eq!(in_clear.sign_ins(), 0, "a sign-in in clear");
    }
}

/// The password, plain and as the protocols send it.
pub(crate) fn forms(password: &str, user: &str) -> [String; 3] {
    [password.to_owned(), BASE64.encode(password), BASE64.encode(format!("\0{user}\0{password}"))]
}

/// The failure of one conversation.
pub(crate) fn error(end: &LegEnd) -> &CheckError {
    match end {
        LegEnd::Failed(error) => error,
        LegEnd::Passed | LegEnd::Skipped => panic!("{end:?}"),
    }
}

fn shown(seen: &Seen) -> String {
    let secure = String::from_utf8_lossy(&seen.secure).into_owned();
    format!("{:?} in clear, {:?} within TLS", String::from_utf8_lossy(&seen.clear), secure)
}

/// Rows as tests of their own, and as a list.
macro_rules! rows {
    ($($name:ident: $row:expr;)*) => {
        $(
            #[tokio::test]
            async fn $name() {
                $row.holds().await;
            }
        )*

        /// Every row of this part, by name.
        pub(crate) fn all() -> Vec<(&'static str, crate::hazards::Row)> {
            vec![$((stringify!($name), $row)),*]
        }
    };
}
pub(crate) use rows;
