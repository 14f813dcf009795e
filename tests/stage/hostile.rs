//! A mail server on this computer that follows a script to the letter, however hostile or broken.

use std::net::{IpAddr, Ipv4Addr};
use std::pin::Pin;
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

use account::Fingerprint;
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, SanType,
};
use rustls::ServerConfig;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

/// A running server. Each connection is served by the script from its beginning.
pub(crate) struct Hostile {
    port: u16,
    seen: Arc<Mutex<Seen>>,
    _task: JoinSet<()>,
}

/// What the server does next.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// The TLS handshake.
    Tls(Identity),
    /// It sends these bytes; `<tag>` stands for the tag of the line it heard last.
    Says(Vec<u8>),
    /// It waits for a line.
    Hears,
    /// It waits for anything at all.
    HearsSomething,
    /// It sends these bytes over and over, until nobody takes them.
    Floods(Vec<u8>),
    /// It sends these bytes one at a time, so far apart.
    Drips(Vec<u8>, Duration),
    /// It waits so long.
    Waits(Duration),
    /// It drops the connection: within TLS, without a closing alert.
    HangsUp,
    /// It resets the connection, which can only be done before TLS.
    Resets,
}

/// With which certificate the server answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Identity {
    /// Issued by [`root`] for this computer, and for two servers that are played on it.
    Good,
    /// Good until ten days ago.
    Expired,
    /// Good from the day after tomorrow.
    NotYetValid,
    /// For another host.
    OtherName,
    /// Signed by itself.
    SelfSigned,
    /// Issued by an authority that nobody knows.
    Unknown,
    /// Issued by an authority that [`root`] vouches for, which does not come along.
    IntermediateMissing,
    /// With a hundred other certificates behind it.
    LongChain,
    /// For a name with a NUL in it, and for a wildcard that is none.
    OddNames,
    /// Issued by [`root`] for a hoster's own server, and for all of its names.
    Hoster,
    /// Issued by a security program that reads along.
    SecurityProgram,
    /// The one that a program on this computer made for itself.
    Program(Made),
}

/// The certificates that Proton Mail Bridge would make for itself: signed by themselves, authorities, too, and each
/// the same at every connection.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Made {
    /// When it was set up.
    First,
    /// When it was set up again.
    Again,
    /// So long ago that its time is over.
    LongAgo,
}

/// Everything that clients have sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// Before TLS.
    pub(crate) clear: Vec<u8>,
    /// Within TLS.
    pub(crate) secure: Vec<u8>,
    /// The TLS records themselves, as they came.
    pub(crate) encrypted: Vec<u8>,
    /// How many connections there were.
    pub(crate) connections: usize,
}

impl Seen {
    /// How often a sign-in was begun.
    pub(crate) fn sign_ins(&self) -> usize {
        sign_ins(&self.clear) + sign_ins(&self.secure)
    }

    /// How many TLS records brought commands, over one connection: all of application data but the first,
    /// which ends the handshake (RFC 8446 section 5.2).
    pub(crate) fn command_records(&self) -> usize {
        let mut rest = self.encrypted.as_slice();
        let mut records = 0;
        while let [kind, _, _, high, low, after @ ..] = rest {
            let Some(after) = after.get(usize::from(u16::from_be_bytes([*high, *low]))..) else { break };
            records += usize::from(*kind == 0x17);
            rest = after;
        }
        records.saturating_sub(1)
    }

    /// How many lines came within TLS.
    pub(crate) fn secure_lines(&self) -> usize {
        self.secure.iter().filter(|byte| **byte == b'\n').count()
    }
}

fn sign_ins(sent: &[u8]) -> usize {
    let text = String::from_utf8_lossy(sent).to_ascii_uppercase();
    text.lines()
        .filter(|line| {
            line.starts_with("AUTH ") || line.contains(" LOGIN ") || line.contains(" AUTHENTICATE ")
        })
        .count()
}

/// Sends these bytes.
pub(crate) fn says(text: impl AsRef<[u8]>) -> Step {
    Step::Says(text.as_ref().to_vec())
}

/// The root that vouches for [`Identity::Good`].
pub(crate) fn root() -> CertificateDer<'static> {
    AUTHORITY.der().clone()
}

/// The same as PEM text.
pub(crate) fn root_pem() -> String {
    AUTHORITY.pem()
}

/// The certificate of a program on this computer, as a person exports it.
pub(crate) fn exported(made: Made) -> String {
    program(made).0.pem()
}

/// What tells that certificate from every other.
pub(crate) fn fingerprint(made: Made) -> Fingerprint {
    Fingerprint::of(program(made).0.der())
}

/// The name of the authority that nobody knows.
pub(crate) const UNKNOWN_AUTHORITY: &str = "Meddling Antivirus";

impl Hostile {
    /// At 127.0.0.1.
    pub(crate) async fn start(script: Vec<Step>) -> Self {
        Self::start_at(Ipv4Addr::LOCALHOST.into(), script).await
    }

    /// At this address of this computer.
    pub(crate) async fn start_at(address: IpAddr, script: Vec<Step>) -> Self {
        let listener = TcpListener::bind((address, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let mut task = JoinSet::new();
        let (script, book) = (Arc::new(script), Arc::clone(&seen));
        task.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                book.lock().unwrap().connections += 1;
                let _ = socket.set_nodelay(true);
                connections.spawn(serve(socket, Arc::clone(&script), Arc::clone(&book)));
            }
        });
        Self { port, seen, _task: task }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    pub(crate) fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }
}

async fn serve(socket: TcpStream, script: Arc<Vec<Step>>, book: Arc<Mutex<Seen>>) {
    let upgrade = script.iter().position(|step| matches!(step, Step::Tls(_)));
    let (before, after) = script.split_at(upgrade.unwrap_or(script.len()));
    let mut line = Vec::new();
    let mut socket = socket;
    let ended = follow(&mut socket, before, &mut line, |sent| book.lock().unwrap().clear.extend(sent)).await;
    match ended {
        Ended::Reset => {
            let _ = socket.set_zero_linger();
            return;
        }
        Ended::HungUp => return,
        Ended::Over => {}
    }
    let Some((Step::Tls(identity), after)) = after.split_first() else {
        let _ = tokio::io::copy(&mut socket, &mut tokio::io::sink()).await;
        return;
    };
    let tapped = Tapped { socket, book: Arc::clone(&book) };
    let Ok(mut secure) = TlsAcceptor::from(config(*identity)).accept(tapped).await else { return };
    let ended = follow(&mut secure, after, &mut line, |sent| book.lock().unwrap().secure.extend(sent)).await;
    if ended == Ended::Over {
        // Whatever else is sent is written down too.
        let mut rest = [0; 1024];
        while let Ok(length @ 1..) = secure.read(&mut rest).await {
            book.lock().unwrap().secure.extend(&rest[..length]);
        }
    }
}

/// A connection whose bytes are written down before TLS is taken off.
struct Tapped {
    socket: TcpStream,
    book: Arc<Mutex<Seen>>,
}

impl AsyncRead for Tapped {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.socket).poll_read(cx, buffer))?;
        self.book.lock().unwrap().encrypted.extend(&buffer.filled()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Tapped {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(cx)
    }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Ended {
    Over,
    HungUp,
    Reset,
}

async fn follow<S: AsyncRead + AsyncWrite + Unpin>(
    socket: &mut S,
    steps: &[Step],
    line: &mut Vec<u8>,
    note: impl Fn(&[u8]),
) -> Ended {
    for step in steps {
        let done = match step {
            Step::Tls(_) => Ok(()),
            Step::Says(bytes) => send(socket, &tagged(bytes, line)).await,
            Step::Hears => hear(socket, line, &note).await,
            Step::HearsSomething => socket.read_u8().await.map(|byte| note(&[byte])),
            Step::Floods(bytes) => {
                let many = bytes.repeat(8 * 1024 / bytes.len() + 1);
                let mut sent = Ok(());
                while sent.is_ok() {
                    sent = send(socket, &many).await;
                }
                sent
            }
            Step::Drips(bytes, apart) => {
                let mut sent = Ok(());
                for byte in tagged(bytes, line) {
                    tokio::time::sleep(*apart).await;
                    sent = send(socket, &[byte]).await;
                    if sent.is_err() {
                        break;
                    }
                }
                sent
            }
            Step::Waits(time) => {
                tokio::time::sleep(*time).await;
                Ok(())
            }
            Step::HangsUp => return Ended::HungUp,
            Step::Resets => return Ended::Reset,
        };
        if done.is_err() {
            return Ended::HungUp;
        }
    }
    Ended::Over
}

async fn send<S: AsyncWrite + Unpin>(socket: &mut S, bytes: &[u8]) -> std::io::Result<()> {
    socket.write_all(bytes).await?;
    socket.flush().await
}

async fn hear<S: AsyncRead + Unpin>(
    socket: &mut S,
    line: &mut Vec<u8>,
    note: &impl Fn(&[u8]),
) -> std::io::Result<()> {
    line.clear();
    while !line.ends_with(b"\n") {
        let byte = socket.read_u8().await?;
        note(&[byte]);
        line.push(byte);
    }
    Ok(())
}

fn tagged(bytes: &[u8], line: &[u8]) -> Vec<u8> {
    let tag = line.split(|byte| *byte == b' ').next().unwrap_or_default();
    let mut done = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        if let Some(after) = rest.strip_prefix(b"<tag>") {
            done.extend_from_slice(tag);
            rest = after;
        } else {
            done.push(*first);
            rest = &rest[1..];
        }
    }
    done
}

static AUTHORITY: LazyLock<CertifiedIssuer<'static, KeyPair>> = LazyLock::new(|| authority("Hostile root"));

static STRANGER: LazyLock<CertifiedIssuer<'static, KeyPair>> = LazyLock::new(|| authority(UNKNOWN_AUTHORITY));

static READER: LazyLock<CertifiedIssuer<'static, KeyPair>> =
    LazyLock::new(|| authority("Avast Web/Mail Shield Root"));

static PROGRAMS: LazyLock<[(Certificate, KeyPair); 3]> = LazyLock::new(|| {
    let now = SystemTime::now();
    [(now - DAY, now + 30 * DAY), (now - DAY, now + 30 * DAY), (now - 400 * DAY, now - 10 * DAY)].map(
        |(from, until)| {
            let mut params = authority_params("127.0.0.1");
            params.distinguished_name.push(DnType::OrganizationName, "Proton AG");
            params.subject_alt_names = vec![SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST))];
            (params.not_before, params.not_after) = (from.into(), until.into());
            let key = KeyPair::generate().unwrap();
            (params.self_signed(&key).unwrap(), key)
        },
    )
});

fn program(made: Made) -> &'static (Certificate, KeyPair) {
    let [first, again, long_ago] = &*PROGRAMS;
    match made {
        Made::First => first,
        Made::Again => again,
        Made::LongAgo => long_ago,
    }
}

fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    CertifiedIssuer::self_signed(authority_params(name), KeyPair::generate().unwrap()).unwrap()
}

fn authority_params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

#[expect(clippy::wildcard_enum_match_arm, reason = "most identities are the good one but for one thing")]
fn config(identity: Identity) -> Arc<ServerConfig> {
    if let Identity::Program(made) = identity {
        let (certificate, key) = program(made);
        return showing(vec![certificate.der().clone()], key);
    }
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "Hostile server");
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let named = ["localhost", "smtp.shop.example", "imap.shop.example"];
    let named = named.map(|name| SanType::DnsName(name.try_into().unwrap()));
    let here = named.into_iter().chain([SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST))]);
    params.subject_alt_names = match identity {
        Identity::OtherName => vec![SanType::DnsName("mail.somewhere-else.example".try_into().unwrap())],
        Identity::OddNames => ["localhost\0.example.org", "*", "l*calhost", "xn--"]
            .map(|name| SanType::DnsName(name.try_into().unwrap()))
            .into(),
        Identity::Hoster => ["*.hoster.example", "hoster.example", "mail7.hoster.example"]
            .map(|name| SanType::DnsName(name.try_into().unwrap()))
            .into(),
        _ => here.collect(),
    };
    let now = SystemTime::now();
    (params.not_before, params.not_after) = match identity {
        Identity::Expired => ((now - 400 * DAY).into(), (now - 10 * DAY).into()),
        Identity::NotYetValid => ((now + 2 * DAY).into(), (now + 400 * DAY).into()),
        _ => ((now - DAY).into(), (now + 30 * DAY).into()),
    };
    let key = KeyPair::generate().unwrap();
    let mut chain = vec![match identity {
        Identity::SelfSigned => params.self_signed(&key).unwrap().der().clone(),
        Identity::SecurityProgram => params.signed_by(&key, &*READER).unwrap().der().clone(),
        Identity::Unknown => params.signed_by(&key, &*STRANGER).unwrap().der().clone(),
        Identity::IntermediateMissing => {
            let own = KeyPair::generate().unwrap();
            let issuer = CertifiedIssuer::signed_by(authority_params("Between"), own, &*AUTHORITY).unwrap();
            params.signed_by(&key, &issuer).unwrap().der().clone()
        }
        _ => params.signed_by(&key, &*AUTHORITY).unwrap().der().clone(),
    }];
    if identity == Identity::LongChain {
        chain.extend((0..100).map(|_| {
            let mut params = authority_params("padding");
            let names =
                (0..300).map(|n| SanType::DnsName(format!("n{n}.padding.example").try_into().unwrap()));
            params.subject_alt_names = names.collect();
            params.signed_by(&key, &*AUTHORITY).unwrap().der().clone()
        }));
    }
    showing(chain, &key)
}

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn showing(chain: Vec<CertificateDer<'static>>, key: &KeyPair) -> Arc<ServerConfig> {
    let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .unwrap();
    Arc::new(config)
}
