//! A small internet in a network namespace: a resolver, web servers and mail servers, and nothing that leads out.
//!
//! Every name that the resolver knows leads to one of four addresses. At one answer all servers, with a certificate of
//! the test's own authority for whatever name is asked for; at the others nobody listens, nobody answers, or somebody
//! takes a connection and says nothing. The programs see real names, real TLS and a real resolver, and have no hooks.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use base64::Engine as _;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use super::program::mail_setup;

/// Where all servers answer.
pub(crate) const ALL: &str = "203.0.113.10";
/// Where nobody listens.
pub(crate) const NOBODY: &str = "203.0.113.11";
/// Where nobody answers.
pub(crate) const SILENT: &str = "203.0.113.12";
/// Where connections are taken and nothing is said.
pub(crate) const MUTE: &str = "203.0.113.13";

/// What a web server says at a place.
#[derive(Clone, Debug)]
pub(crate) enum Page {
    File(Vec<u8>),
    Redirect(String),
    Status(u16),
    /// More than anybody should take, without an end.
    Endless,
    /// A byte now and then.
    Slow(Duration),
    /// Not HTTP.
    Garbage,
}

impl Page {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::File(text.into().into_bytes())
    }

    /// An autoconfig file that names these hosts.
    pub(crate) fn autoconfig(imap: &str, smtp: &str) -> Self {
        let server = |element, kind, host: &str, port| {
            format!(
                "<{element} type=\"{kind}\"><hostname>{host}</hostname><port>{port}</port><socketType>SSL</socketType>\
                 <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{element}>"
            )
        };
        Self::text(format!(
            "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"x\"><domain>x</domain>{}{}\
             </emailProvider></clientConfig>",
            server("incomingServer", "imap", imap, 993),
            server("outgoingServer", "smtp", smtp, 465)
        ))
    }
}

/// A small internet. It ends when this is dropped.
pub(crate) struct SmallInternet {
    name: String,
    folder: TempDir,
    resolver: Option<Child>,
    served: Arc<Served>,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    servers: Option<std::thread::JoinHandle<()>>,
}

/// What is served, and what was asked for.
struct Served {
    pages: Mutex<BTreeMap<String, Page>>,
    /// Names whose certificate is for another.
    untrue: Vec<String>,
    asked: Mutex<Vec<String>>,
}

impl SmallInternet {
    /// A world whose resolver knows these records (as dnsmasq's options), and whose web servers have these pages by
    /// host and path; those that are there without TLS begin with `http://`. Names that begin with `untrue.`, or stand in `untrue`, show a certificate for another name.
    pub(crate) fn new(records: &[String], pages: &[(&str, Page)], untrue: &[&str]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let at = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("msw{}-{at}", std::process::id());
        let folder = tempfile::tempdir().unwrap();
        ip(&["netns", "add", &name]);
        for line in ["link set lo up", "route add local 0.0.0.0/0 dev lo", "-6 route add local ::/0 dev lo"] {
            let mut inside = vec!["-n", name.as_str()];
            inside.extend(line.split(' '));
            ip(&inside);
        }
        let drop_silent = format!(
            "table inet t {{\n chain c {{\n type filter hook input priority 0\n ip daddr {SILENT} drop\n }}\n}}\n"
        );
        let rules = folder.path().join("rules");
        fs::write(&rules, drop_silent).unwrap();
        run(Command::new("ip").args(["netns", "exec", &name, "nft", "-f"]).arg(&rules));
        let settings = format!("/etc/netns/{name}");
        fs::create_dir_all(&settings).unwrap();
        fs::write(format!("{settings}/resolv.conf"), "nameserver 127.0.0.1\n").unwrap();
        fs::write(format!("{settings}/hosts"), "127.0.0.1 localhost\n").unwrap();

        let issuer = Issuer::new();
        fs::write(folder.path().join("ca.pem"), issuer.0.pem()).unwrap();
        let served = Arc::new(Served {
            pages: Mutex::new(
                pages.iter().map(|(place, page)| ((*place).to_owned(), page.clone())).collect(),
            ),
            untrue: untrue.iter().map(|name| (*name).to_owned()).collect(),
            asked: Mutex::default(),
        });
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let (ready, is_ready) = std::sync::mpsc::channel();
        let (inside, to_serve) = (name.clone(), Arc::clone(&served));
        let servers = std::thread::spawn(move || {
            let space = fs::File::open(format!("/run/netns/{inside}")).unwrap();
            move_into_link_name_space(std::os::fd::AsFd::as_fd(&space), Some(LinkNameSpaceType::Network))
                .unwrap();
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(serve(to_serve, issuer, ready, stopped));
        });
        is_ready.recv().expect("the servers listen");
        let mut world =
            Self { name, folder, resolver: None, served, stop: Some(stop), servers: Some(servers) };
        world.resolver = Some(world.resolve(records));
        world
    }

    /// Starts the resolver and waits until it answers.
    fn resolve(&self, records: &[String]) -> Child {
        let log = self.folder.path().join("questions");
        let mut resolver = Command::new("ip");
        resolver.args([
            "netns",
            "exec",
            &self.name,
            "dnsmasq",
            "--keep-in-foreground",
            "--no-resolv",
            "--no-hosts",
        ]);
        resolver.args([
            "--conf-file=/dev/null",
            "--user=root",
            "--pid-file=",
            "--server=/#/",
            "--log-queries",
        ]);
        resolver.args(["--listen-address=127.0.0.1", "--bind-interfaces", "--local-ttl=60"]);
        resolver.arg(format!("--log-facility={}", log.display())).args(records);
        let mut child = resolver.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("dnsmasq starts");
        // It writes that it has started once it listens.
        let begun = Instant::now();
        while !fs::read_to_string(&log).is_ok_and(|log| log.contains("started")) {
            assert!(child.try_wait().unwrap().is_none(), "dnsmasq ended: {records:?}");
            assert!(begun.elapsed() < Duration::from_secs(10), "dnsmasq does not start");
            std::thread::yield_now();
        }
        child
    }

    /// From here on its web servers have this page, too.
    pub(crate) fn publish(&self, place: &str, page: Page) {
        self.served.pages.lock().unwrap().insert(place.to_owned(), page);
    }

    /// `mail-setup` in this world.
    pub(crate) fn mail_setup(&self, arguments: &[&str]) -> Command {
        let mut command = self.own_program();
        command.args(arguments);
        command.arg("--ca-file").arg(self.ca_file());
        command
    }

    /// The same, without a word to it.
    pub(crate) fn own_program(&self) -> Command {
        let mut command = self.command(mail_setup());
        command.env("HOME", self.folder.path()).env("XDG_DATA_HOME", self.folder.path());
        command
    }

    /// A program in this world.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", &self.name]).arg(program);
        command
    }

    /// Does this as somebody who is in this world.
    pub(crate) fn inside<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        let enter = || {
            let space = fs::File::open(format!("/run/netns/{}", self.name)).unwrap();
            move_into_link_name_space(std::os::fd::AsFd::as_fd(&space), Some(LinkNameSpaceType::Network))
                .unwrap();
            work()
        };
        std::thread::scope(|scope| scope.spawn(enter).join().unwrap())
    }

    /// The authority of its certificates.
    pub(crate) fn ca_file(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// What `mail-setup discover` finds, with its exit code.
    pub(crate) fn discover(&self, address: &str) -> (Value, i32) {
        let output = self.mail_setup(&["discover", address, "--json"]).output().unwrap();
        let told = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
            panic!("{error}: {}", String::from_utf8_lossy(&output.stderr));
        });
        (told, output.status.code().unwrap_or(-1))
    }

    /// All that was asked of web and mail servers and of the resolver.
    pub(crate) fn asked(&self) -> String {
        let questions = fs::read_to_string(self.folder.path().join("questions")).unwrap_or_default();
        self.served.asked.lock().unwrap().join("\n") + "\n" + &questions
    }

    /// Ends the resolver: its port then refuses.
    pub(crate) fn without_resolver(mut self) -> Self {
        if let Some(mut resolver) = self.resolver.take() {
            resolver.kill().unwrap();
            resolver.wait().unwrap();
        }
        self
    }

    /// Calls the network so, as its router would.
    pub(crate) fn called(self, domain: &str) -> Self {
        let file = format!("/etc/netns/{}/resolv.conf", self.name);
        fs::write(file, format!("search {domain}\nnameserver 127.0.0.1\n")).unwrap();
        self
    }

    /// Lets nothing through to the resolver.
    pub(crate) fn with_silent_resolver(self) -> Self {
        self.with_rule("udp dport 53 drop\n tcp dport 53 drop")
    }

    /// Does this with what arrives, in the words of nft.
    pub(crate) fn with_rule(self, rule: &str) -> Self {
        let rules = self.folder.path().join("rule");
        let table =
            format!("table inet q {{\n chain c {{\n type filter hook input priority 0\n {rule}\n }}\n}}\n");
        fs::write(&rules, table).unwrap();
        run(Command::new("ip").args(["netns", "exec", &self.name, "nft", "-f"]).arg(&rules));
        self
    }

    /// With a cable in the computer: one that has none is told to be offline, whatever answers.
    pub(crate) fn with_cable(self) -> Self {
        for line in ["link add near0 type veth peer name far0", "link set near0 up", "link set far0 up"] {
            let mut inside = vec!["-n", self.name.as_str()];
            inside.extend(line.split(' '));
            ip(&inside);
        }
        self
    }
}

/// What a sign-in by SASL PLAIN (RFC 4616) says.
pub(crate) fn plain(user: &str, password: &str) -> String {
    base64::prelude::BASE64_STANDARD.encode(format!("\0{user}\0{password}"))
}

impl Drop for SmallInternet {
    fn drop(&mut self) {
        if let Some(mut resolver) = self.resolver.take() {
            let _ = resolver.kill();
            let _ = resolver.wait();
        }
        drop(self.stop.take());
        if let Some(servers) = self.servers.take() {
            let _ = servers.join();
        }
        let _ = Command::new("ip").args(["netns", "del", &self.name]).status();
        let _ = fs::remove_dir_all(format!("/etc/netns/{}", self.name));
    }
}

fn ip(arguments: &[&str]) {
    run(Command::new("ip").args(arguments));
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The authority, which makes a certificate for every name it is asked for.
struct Issuer(CertifiedIssuer<'static, KeyPair>);

impl Issuer {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "The test's own authority");
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn certificate(&self, name: &str) -> CertifiedKey {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        let certificate: CertificateDer<'static> = params.signed_by(&key, &self.0).unwrap().der().clone();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        CertifiedKey::from_der(vec![certificate], key, &ring::default_provider()).unwrap()
    }
}

/// Shows a certificate for the name that is asked for, or for another.
struct Shown {
    issuer: Issuer,
    served: Arc<Served>,
}

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shown")
    }
}

impl ResolvesServerCert for Shown {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name()?.to_owned();
        self.served.asked.lock().unwrap().push(format!("tls {name}"));
        let name = if self.served.untrue.contains(&name) { "other.test".to_owned() } else { name };
        Some(Arc::new(self.issuer.certificate(&name)))
    }
}

async fn serve(
    served: Arc<Served>,
    issuer: Issuer,
    ready: std::sync::mpsc::Sender<()>,
    stopped: tokio::sync::oneshot::Receiver<()>,
) {
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(Shown { issuer, served: Arc::clone(&served) }));
    let tls = TlsAcceptor::from(Arc::new(config));
    let mut doors = tokio::task::JoinSet::new();
    for port in [80, 443, 465, 587, 993, 143] {
        let listener = TcpListener::bind((ALL, port)).await.unwrap();
        let (tls, served) = (tls.clone(), Arc::clone(&served));
        doors.spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(answer(port, socket, tls.clone(), Arc::clone(&served)));
            }
        });
        let mute = TcpListener::bind((MUTE, port)).await.unwrap();
        doors.spawn(async move {
            let mut taken = vec![];
            while let Ok((socket, _)) = mute.accept().await {
                taken.push(socket);
            }
        });
    }
    ready.send(()).unwrap();
    let _ = stopped.await;
}

async fn answer(port: u16, socket: TcpStream, tls: TlsAcceptor, served: Arc<Served>) -> Option<()> {
    match port {
        80 => web(socket, None, &served).await,
        443 => {
            let stream = tls.accept(socket).await.ok()?;
            let host = stream.get_ref().1.server_name()?.to_owned();
            web(stream, Some(&host), &served).await
        }
        465 => mail(tls.accept(socket).await.ok()?, "220 ready\r\n", &served).await.map(drop),
        993 => mail(tls.accept(socket).await.ok()?, "* OK ready\r\n", &served).await.map(drop),
        // In clear only as far as TLS begins.
        587 => {
            let plain = mail(socket, "220 ready\r\n", &served).await?;
            mail(tls.accept(plain).await.ok()?, "", &served).await.map(drop)
        }
        _ => {
            let plain = mail(socket, "* OK ready\r\n", &served).await?;
            mail(tls.accept(plain).await.ok()?, "", &served).await.map(drop)
        }
    }
}

/// SMTP or IMAP, as far as a sign-in takes. Ends with the stream where STARTTLS was asked for.
async fn mail<S: AsyncRead + AsyncWrite + Unpin>(stream: S, greeting: &str, served: &Served) -> Option<S> {
    let mut stream = BufReader::new(stream);
    stream.write_all(greeting.as_bytes()).await.ok()?;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let words: Vec<_> = line.split_whitespace().collect();
        let (first, second) =
            (words.first().copied()?.to_owned(), words.get(1).copied().unwrap_or_default().to_owned());
        served.asked.lock().unwrap().push(format!("mail {}", words.join(" ")));
        let said = match (first.as_str(), second.as_str()) {
            ("EHLO", _) => "250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n".to_owned(),
            ("STARTTLS", _) => "220 begin\r\n".to_owned(),
            ("AUTH", _) => "235 2.7.0 Accepted\r\n".to_owned(),
            ("QUIT", _) => "221 bye\r\n".to_owned(),
            (tag, "CAPABILITY") => {
                format!("* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN SASL-IR\r\n{tag} OK done\r\n")
            }
            (tag, "STARTTLS") => format!("{tag} OK begin\r\n"),
            (tag, "STATUS") => format!("* STATUS INBOX (MESSAGES 0)\r\n{tag} OK done\r\n"),
            (tag, _) => format!("{tag} OK done\r\n"),
        };
        stream.write_all(said.as_bytes()).await.ok()?;
        if first == "STARTTLS" || second == "STARTTLS" {
            return Some(stream.into_inner());
        }
    }
}

/// HTTP; `named` is the host that TLS is for, if there is TLS.
async fn web<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    named: Option<&str>,
    served: &Served,
) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    let path = head.split(' ').nth(1)?;
    let is_xml = path.split('?').next().is_some_and(|path| path.ends_with(".xml"));
    let (scheme, place) = match named {
        Some(host) => (format!("https {host}"), format!("{host}{path}")),
        None => {
            let host = head.lines().find_map(|line| line.strip_prefix("Host: ")).unwrap_or_default();
            (format!("http {host}"), format!("http://{host}{path}"))
        }
    };
    served.asked.lock().unwrap().push(format!("{scheme} {head}"));
    let page = served.pages.lock().unwrap().get(&place).cloned().unwrap_or(Page::Status(404));
    let head = |status: &str, more: &str| format!("HTTP/1.1 {status}\r\nConnection: close\r\n{more}\r\n");
    match page {
        Page::File(file) => {
            // As a web server tells by the end of the name; Thunderbird reads no other XML.
            let kind = if is_xml { "Content-Type: text/xml\r\n" } else { "" };
            stream
                .write_all(head("200 OK", &format!("{kind}Content-Length: {}\r\n", file.len())).as_bytes())
                .await
                .ok()?;
            stream.write_all(&file).await.ok()?;
        }
        Page::Redirect(to) => {
            stream
                .write_all(head("302 Found", &format!("Location: {to}\r\nContent-Length: 0\r\n")).as_bytes())
                .await
                .ok()?;
        }
        Page::Status(status) => {
            stream.write_all(head(&format!("{status} so"), "Content-Length: 0\r\n").as_bytes()).await.ok()?;
        }
        Page::Endless => {
            stream.write_all(head("200 OK", "").as_bytes()).await.ok()?;
            while stream.write_all(&[b' '; 4096]).await.is_ok() {}
        }
        Page::Slow(pause) => {
            stream.write_all(head("200 OK", "").as_bytes()).await.ok()?;
            while stream.write_all(b" ").await.is_ok() {
                stream.flush().await.ok()?;
                tokio::time::sleep(pause).await;
            }
        }
        Page::Garbage => stream.write_all(b"\0\x01\x02 this is not HTTP\r\n\r\n").await.ok()?,
    }
    stream.shutdown().await.ok()
}
