//! A mail server on this computer that behaves, but for what a script says at some of its moments.

use std::net::Ipv4Addr;
use std::sync::{Arc, LazyLock, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, PKCS_ED25519};
use rustls::ServerConfig;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use serde::Deserialize;
use tokio::io::{
    AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader,
};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::attendance::Attendance;
use account::Protocol;

/// How a server behaves.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Manners {
    /// How the connection becomes encrypted.
    pub(crate) mode: Mode,
    /// Whose certificate it has.
    pub(crate) cert: Certificate,
    /// Nothing listens at its port.
    pub(crate) absent: bool,
    /// What it offers over IMAP within TLS.
    pub(crate) caps_tls: Option<Vec<String>>,
    /// In place of the greeting.
    pub(crate) greeting: Option<Vec<Deed>>,
    /// In place of the answer to EHLO or CAPABILITY.
    capability: Option<Vec<Deed>>,
    /// In place of the answer to STARTTLS.
    starttls: Option<Vec<Deed>>,
    /// In place of the answer to AUTH.
    pub(crate) auth: Option<Vec<Deed>>,
    /// In place of the answer to LOGIN or AUTHENTICATE.
    pub(crate) login: Option<Vec<Deed>>,
    /// In place of the answer to each command after the sign-in.
    pub(crate) after: Option<Vec<Deed>>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Mode {
    #[default]
    Tls,
    StartTls,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Certificate {
    /// Issued by [`root_pem`]'s authority for the host.
    #[default]
    Good,
    /// Signed by itself, as a program on this computer that makes its own does.
    Bridge,
    /// Issued by the same authority for these names, not for the host.
    Names(Vec<String>),
    /// Issued by the same authority for the host, and no longer valid.
    Expired,
    /// Issued for the host by somebody of this name, with another kind of key.
    By(String),
}

/// What it does in place of its answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Deed {
    /// `["send", TEXT]`: it sends this; `<tag>` stands for the tag of the command.
    Send(Send, String),
    /// `["bytes", TEXT]`: the same, byte by byte.
    Bytes(Bytes, String),
    /// `["fin"]`: it closes the connection.
    Fin([Fin; 1]),
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Send {
    Send,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Bytes {
    Bytes,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Fin {
    Fin,
}

impl Deed {
    /// It answers with this line.
    pub(crate) fn says(line: &str) -> Vec<Self> {
        vec![Self::Send(Send::Send, format!("{line}\r\n"))]
    }
}

/// Whom a server lets in, and what it says to others.
#[derive(Clone, Debug)]
pub(crate) struct Door {
    pub(crate) users: Vec<String>,
    pub(crate) passwords: Vec<String>,
    /// The reply to others, with its line end.
    pub(crate) refusal: String,
}

/// A running server.
pub(crate) struct Scripted {
    port: u16,
    sign_ins: Arc<Mutex<usize>>,
    /// Holds the port of a server that is not there.
    _port: Option<TcpSocket>,
    _task: JoinSet<()>,
}

impl Scripted {
    pub(crate) async fn smtp(host: &str, manners: Manners, door: Door) -> Self {
        Self::start(host, manners, door, Protocol::Smtp, None).await
    }

    pub(crate) async fn imap(host: &str, manners: Manners, door: Door) -> Self {
        Self::start(host, manners, door, Protocol::Imap, None).await
    }

    /// Well-behaved, and it answers a sign-in when it is admitted.
    pub(crate) async fn attended(host: &str, door: Door, protocol: Protocol, by: &Arc<Attendance>) -> Self {
        Self::start(host, Manners::default(), door, protocol, Some(Arc::clone(by))).await
    }
}

impl Scripted {
    async fn start(
        host: &str,
        manners: Manners,
        door: Door,
        protocol: Protocol,
        attendance: Option<Arc<Attendance>>,
    ) -> Self {
        let sign_ins = Arc::new(Mutex::new(0));
        if manners.absent {
            let socket = TcpSocket::new_v4().unwrap();
            socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
            let port = socket.local_addr().unwrap().port();
            return Self { port, sign_ins, _port: Some(socket), _task: JoinSet::new() };
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let acceptor = TlsAcceptor::from(tls_of(host, &manners.cert));
        let desk = Arc::new(Desk { manners, door, attendance, sign_ins: Arc::clone(&sign_ins) });
        let mut task = JoinSet::new();
        task.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                let (desk, acceptor) = (Arc::clone(&desk), acceptor.clone());
                connections.spawn(async move { desk.receive(socket, acceptor, protocol).await });
            }
        });
        Self { port, sign_ins, _port: None, _task: task }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// How often a sign-in was tried.
    pub(crate) fn sign_ins(&self) -> usize {
        *self.sign_ins.lock().unwrap()
    }
}

/// The root that vouches for [`Certificate::Good`], as PEM text.
pub(crate) fn root_pem() -> String {
    AUTHORITY.pem()
}

static AUTHORITY: LazyLock<CertifiedIssuer<'static, KeyPair>> =
    LazyLock::new(|| authority("Scripted root", KeyPair::generate().unwrap()));

fn authority(name: &str, key: KeyPair) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, key).unwrap()
}

fn tls_of(host: &str, certificate: &Certificate) -> Arc<ServerConfig> {
    let names = match certificate {
        Certificate::Names(names) => names.clone(),
        Certificate::Good | Certificate::Bridge | Certificate::Expired | Certificate::By(_) => {
            vec![host.to_owned()]
        }
    };
    let mut params = CertificateParams::new(names).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate: CertificateDer<'static> = match certificate {
        Certificate::Good | Certificate::Names(_) => params.signed_by(&key, &*AUTHORITY),
        Certificate::Expired => {
            params.not_before = rcgen::date_time_ymd(2020, 1, 1);
            params.not_after = rcgen::date_time_ymd(2021, 1, 1);
            params.signed_by(&key, &*AUTHORITY)
        }
        Certificate::By(name) => {
            let issuer = authority(name, KeyPair::generate_for(&PKCS_ED25519).unwrap());
            params.signed_by(&key, &issuer)
        }
        Certificate::Bridge => {
            params.distinguished_name.push(DnType::OrganizationName, "Proton AG");
            params.distinguished_name.push(DnType::CommonName, "127.0.0.1");
            params.self_signed(&key)
        }
    }
    .unwrap()
    .der()
    .clone();
    let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], private)
        .unwrap();
    Arc::new(config)
}

/// What all connections share.
struct Desk {
    manners: Manners,
    door: Door,
    attendance: Option<Arc<Attendance>>,
    sign_ins: Arc<Mutex<usize>>,
}

/// Why a conversation is over.
enum Over {
    Closed,
    /// The client may begin TLS.
    StartTls,
}

impl From<std::io::Error> for Over {
    fn from(_: std::io::Error) -> Self {
        Self::Closed
    }
}

/// Whether the connection is encrypted.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Footing {
    Clear,
    Tls,
    /// Encrypted by STARTTLS: the server does not greet again.
    Upgraded,
}

impl Desk {
    async fn receive(&self, socket: TcpStream, acceptor: TlsAcceptor, protocol: Protocol) {
        let _ = socket.set_nodelay(true);
        let (socket, footing) = match self.manners.mode {
            Mode::Tls => (socket, Footing::Tls),
            Mode::StartTls => {
                let mut line = BufReader::new(socket);
                match self.converse(&mut line, Footing::Clear, protocol).await {
                    Err(Over::StartTls) => (line.into_inner(), Footing::Upgraded),
                    Ok(()) | Err(Over::Closed) => return,
                }
            }
        };
        let Ok(secure) = acceptor.accept(socket).await else { return };
        let mut line = BufReader::new(secure);
        let _ = self.converse(&mut line, footing, protocol).await;
        let _ = line.get_mut().shutdown().await;
    }

    async fn converse(
        &self,
        line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
        footing: Footing,
        protocol: Protocol,
    ) -> Result<(), Over> {
        if footing != Footing::Upgraded {
            let usual = match protocol {
                Protocol::Imap => "* OK ready\r\n",
                Protocol::Smtp => "220 ready ESMTP\r\n",
            };
            self.answer(line, self.manners.greeting.as_ref(), "", usual).await?;
        }
        match protocol {
            Protocol::Imap => self.imap(line, footing).await,
            Protocol::Smtp => self.smtp(line, footing).await,
        }
    }

    async fn smtp(
        &self,
        line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
        footing: Footing,
    ) -> Result<(), Over> {
        loop {
            let command = heard(line).await?;
            let (verb, rest) = command.split_once(' ').unwrap_or((&command, ""));
            match verb.to_ascii_uppercase().as_str() {
                "EHLO" => {
                    let offer = if footing == Footing::Clear { "STARTTLS" } else { "AUTH PLAIN LOGIN" };
                    let usual = format!("250-ready\r\n250-{offer}\r\n250 8BITMIME\r\n");
                    self.answer(line, self.manners.capability.as_ref(), "", &usual).await?;
                }
                "STARTTLS" => {
                    self.answer(line, self.manners.starttls.as_ref(), "", "220 go ahead\r\n").await?;
                    if self.manners.starttls.is_none() {
                        return Err(Over::StartTls);
                    }
                }
                "AUTH" => {
                    let (mechanism, initial) = rest.split_once(' ').unwrap_or((rest, ""));
                    let (user, password) = if mechanism.eq_ignore_ascii_case("LOGIN") {
                        (
                            asked(line, "334 VXNlcm5hbWU6\r\n").await?,
                            asked(line, "334 UGFzc3dvcmQ6\r\n").await?,
                        )
                    } else if initial.is_empty() {
                        plain(&asked(line, "334 \r\n").await?)
                    } else {
                        plain(&decoded(initial))
                    };
                    let usual = self.decide(&user, &password, "235 2.7.0 ok\r\n").await;
                    self.answer(line, self.manners.auth.as_ref(), "", usual).await?;
                }
                "QUIT" => return Ok(()),
                _ => say(line, "250 ok\r\n").await?,
            }
        }
    }

    async fn imap(
        &self,
        line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
        footing: Footing,
    ) -> Result<(), Over> {
        loop {
            let words = command_words(line).await?;
            let [tag, verb, arguments @ ..] = words.as_slice() else { return Err(Over::Closed) };
            match verb.to_ascii_uppercase().as_str() {
                "CAPABILITY" => {
                    let usual = if footing == Footing::Clear {
                        "IMAP4rev1 STARTTLS LOGINDISABLED".to_owned()
                    } else {
                        self.offers().join(" ")
                    };
                    let usual = format!("* CAPABILITY {usual}\r\n<tag> OK done\r\n");
                    self.answer(line, self.manners.capability.as_ref(), tag, &usual).await?;
                }
                "STARTTLS" => {
                    self.answer(line, self.manners.starttls.as_ref(), tag, "<tag> OK go ahead\r\n").await?;
                    if self.manners.starttls.is_none() {
                        return Err(Over::StartTls);
                    }
                }
                "LOGIN" => {
                    let (user, password) = (arguments.first(), arguments.get(1));
                    self.let_in(line, tag, user.map_or("", |text| text), password.map_or("", |text| text))
                        .await?;
                }
                "AUTHENTICATE" => {
                    let message = match arguments.get(1) {
                        Some(initial) => decoded(initial),
                        None => asked(line, "+ \r\n").await?,
                    };
                    let (user, password) = plain(&message);
                    self.let_in(line, tag, &user, &password).await?;
                }
                "LOGOUT" => return Ok(()),
                _ => {
                    let usual = "* STATUS INBOX (MESSAGES 0)\r\n<tag> OK done\r\n";
                    self.answer(line, self.manners.after.as_ref(), tag, usual).await?;
                }
            }
        }
    }

    fn offers(&self) -> Vec<String> {
        let usual = || ["IMAP4rev1", "SASL-IR", "AUTH=PLAIN", "IDLE"].map(str::to_owned).into();
        self.manners.caps_tls.clone().unwrap_or_else(usual)
    }

    async fn let_in(
        &self,
        line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
        tag: &str,
        user: &str,
        password: &str,
    ) -> Result<(), Over> {
        let usual = match self.decide(user, password, "").await {
            "" => "<tag> OK signed in\r\n",
            _ => "<tag> NO [AUTHENTICATIONFAILED] Authentication failed.\r\n",
        };
        self.answer(line, self.manners.login.as_ref(), tag, usual).await
    }

    /// Counts the sign-in. The reply to whom it knows is `welcome`.
    async fn decide<'a>(&'a self, user: &str, password: &str, welcome: &'a str) -> &'a str {
        if let Some(attendance) = &self.attendance {
            attendance.receives(user).await;
        }
        *self.sign_ins.lock().unwrap() += 1;
        let knows = |list: &[String], one: &str| list.iter().any(|known| known == one);
        let welcomed = knows(&self.door.users, user) && knows(&self.door.passwords, password);
        if welcomed { welcome } else { &self.door.refusal }
    }

    /// Answers as the script says, else as usual.
    async fn answer(
        &self,
        line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
        script: Option<&Vec<Deed>>,
        tag: &str,
        usual: &str,
    ) -> Result<(), Over> {
        let Some(script) = script else { return Ok(say(line, &usual.replace("<tag>", tag)).await?) };
        for deed in script {
            match deed {
                Deed::Send(Send::Send, text) => say(line, &text.replace("<tag>", tag)).await?,
                Deed::Bytes(Bytes::Bytes, text) => {
                    for byte in text.replace("<tag>", tag).chars() {
                        say(line, byte.encode_utf8(&mut [0; 4])).await?;
                    }
                }
                Deed::Fin([Fin::Fin]) => return Err(Over::Closed),
            }
        }
        Ok(())
    }
}

async fn say(line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>, text: &str) -> std::io::Result<()> {
    line.write_all(text.as_bytes()).await?;
    line.flush().await
}

/// A line, without its end.
async fn heard(line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>) -> Result<String, Over> {
    let mut text = Vec::new();
    if line.read_until(b'\n', &mut text).await? == 0 {
        return Err(Over::Closed);
    }
    Ok(String::from_utf8_lossy(&text).trim_end_matches(['\r', '\n']).to_owned())
}

/// What the client answers to a challenge, decoded.
async fn asked(
    line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
    challenge: &str,
) -> Result<String, Over> {
    say(line, challenge).await?;
    Ok(decoded(&heard(line).await?))
}

fn decoded(text: &str) -> String {
    String::from_utf8_lossy(&BASE64.decode(text).unwrap_or_default()).into_owned()
}

/// The user name and the password of a message of SASL PLAIN (RFC 4616).
fn plain(message: &str) -> (String, String) {
    let mut parts = message.split('\0').skip(1).map(str::to_owned);
    (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

/// The words of an IMAP command: atoms, quoted strings and literals (RFC 3501 section 4).
async fn command_words(
    line: &mut BufReader<impl AsyncRead + AsyncWrite + Unpin>,
) -> Result<Vec<String>, Over> {
    let mut words = Vec::new();
    loop {
        let text = heard(line).await?;
        let literal = read_words(&text, &mut words);
        let Some(length) = literal else { return Ok(words) };
        if !text.ends_with("+}") {
            say(line, "+ go ahead\r\n").await?;
        }
        let mut bytes = vec![0; length];
        line.read_exact(&mut bytes).await?;
        words.push(String::from_utf8_lossy(&bytes).into_owned());
    }
}

/// Adds the words of a line; the length of the literal that follows, if one does.
fn read_words(text: &str, words: &mut Vec<String>) -> Option<usize> {
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (mut word, mut characters) = (String::new(), quoted.char_indices());
            let mut end = quoted.len();
            while let Some((at, c)) = characters.next() {
                match c {
                    '"' => {
                        end = at + 1;
                        break;
                    }
                    '\\' => word.extend(characters.next().map(|(_, c)| c)),
                    c => word.push(c),
                }
            }
            words.push(word);
            rest = quoted[end..].trim_start();
        } else {
            let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
            if let Some(length) = word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
                return length.trim_end_matches('+').parse().ok();
            }
            words.push(word.to_owned());
            rest = after.trim_start();
        }
    }
    None
}
