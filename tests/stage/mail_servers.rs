//! Real mail servers: Dovecot and Postfix of this system, with a configuration, folders and ports of
//! their own, beside whatever mail server the system itself may run.
//!
//! Postfix asks Dovecot about passwords and delivers into the mailboxes that Dovecot shows, so a
//! message sent over SMTP can be read over IMAP. Both change to other users while they start, so
//! root must start them.

mod dovecot;

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tempfile::TempDir;

use super::port;

/// A running pair of servers. They end when this is dropped.
pub(crate) struct MailServers {
    /// Before the folder, so that it is gone first.
    _postfix: Server,
    _dovecot: Server,
    folder: TempDir,
    ports: Ports,
}

/// Who can sign in.
pub(crate) const ADDRESS: &str = "anna@mail.test";

/// Her app password, which both servers want.
pub(crate) const PASSWORD: &str = "abcdefghijklmnop";

/// What is set differently from a server that has no whims: lines of the configuration, in which `{here}` is
/// the servers' folder. Those of Dovecot are as its version 2.4 calls them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Whims {
    pub(crate) dovecot: &'static str,
    pub(crate) postfix: &'static str,
    /// What their certificate is for, beside `localhost`.
    pub(crate) names: &'static [&'static str],
    /// How many messages a mailbox has room for: Postfix asks Dovecot whether there is room for one more.
    pub(crate) room: Option<u32>,
}

impl MailServers {
    /// Starts both and returns when both greet.
    ///
    /// # Panics
    /// When one of them does not start, with what it said.
    pub(crate) fn start() -> Self {
        Self::start_with(Whims::default())
    }

    /// Starts both, with whims.
    pub(crate) fn start_with(whims: Whims) -> Self {
        let folder = tempfile::Builder::new().prefix("mail-servers-").tempdir().unwrap();
        // The servers' own users must get through to their files.
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let ports = Ports::free();
        write_certificates(folder.path(), whims.names);
        let dovecot = dovecot::start(folder.path(), &ports, whims);
        let postfix = start_postfix(folder.path(), &ports, whims);
        for (port, greeting) in [(ports.smtp_starttls, "220 "), (ports.imap_starttls, "* OK ")] {
            let mut line = String::new();
            let connection = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
            BufReader::new(connection).read_line(&mut line).unwrap();
            assert!(line.starts_with(greeting), "port {port} greets with {line:?}");
        }
        Self { _postfix: postfix, _dovecot: dovecot, folder, ports }
    }

    /// `HOST:PORT:SECURITY` for sending, with TLS from the first byte.
    pub(crate) fn smtp_tls(&self) -> String {
        format!("localhost:{}:tls", self.ports.smtp_tls)
    }

    /// `HOST:PORT:SECURITY` for sending, with STARTTLS.
    pub(crate) fn smtp_starttls(&self) -> String {
        format!("localhost:{}:starttls", self.ports.smtp_starttls)
    }

    /// `HOST:PORT:SECURITY` for reading, with TLS from the first byte.
    pub(crate) fn imap_tls(&self) -> String {
        format!("localhost:{}:tls", self.ports.imap_tls)
    }

    /// `HOST:PORT:SECURITY` for reading, with STARTTLS.
    pub(crate) fn imap_starttls(&self) -> String {
        format!("localhost:{}:starttls", self.ports.imap_starttls)
    }

    /// The port for fetching by POP3, with TLS from the first byte.
    pub(crate) fn pop_tls_port(&self) -> u16 {
        self.ports.pop_tls
    }

    /// The port for reading with TLS from the first byte.
    pub(crate) fn imap_tls_port(&self) -> u16 {
        self.ports.imap_tls
    }

    /// The root certificate, as PEM, that the servers' certificate hangs on.
    pub(crate) fn ca_file(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// From here on these people can sign in, each with this password, and nobody else.
    pub(crate) fn set_people(&self, people: &[(&str, &str)]) {
        dovecot::change_people(self.folder.path(), people);
    }

    /// From here on [`ADDRESS`] may send, and not read over IMAP, until [`MailServers::set_people`]: Dovecot says why.
    pub(crate) fn switch_off_imap(&self, words: &str) {
        dovecot::switch_off_imap(self.folder.path(), words);
    }

    /// From here on the servers cannot look anybody up, until [`MailServers::set_people`]: their own fault, which passes.
    pub(crate) fn lose_people(&self) {
        dovecot::lose_people(self.folder.path());
    }

    /// What Dovecot notes, as it goes on.
    pub(crate) fn dovecot_log(&self) -> PathBuf {
        self.folder.path().join("dovecot.log")
    }

    /// What the servers have noted so far, newest last.
    pub(crate) fn log(&self) -> String {
        ["dovecot.log", "postfix.log"]
            .map(|name| fs::read_to_string(self.folder.path().join(name)).unwrap_or_default())
            .concat()
    }
}

struct Ports {
    smtp_tls: u16,
    smtp_starttls: u16,
    imap_tls: u16,
    imap_starttls: u16,
    pop_tls: u16,
}

impl Ports {
    fn free() -> Self {
        Self {
            smtp_tls: port::free(),
            smtp_starttls: port::free(),
            imap_tls: port::free(),
            imap_starttls: port::free(),
            pop_tls: port::free(),
        }
    }
}

/// A root of our own and a certificate for `localhost` and these names that hangs on it.
fn write_certificates(folder: &Path, names: &[&str]) {
    let ca_key = KeyPair::generate().unwrap();
    let mut ca = CertificateParams::default();
    ca.distinguished_name.push(rcgen::DnType::CommonName, "Mail servers under test");
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    fs::write(folder.join("ca.pem"), ca.self_signed(&ca_key).unwrap().pem()).unwrap();

    let key = KeyPair::generate().unwrap();
    let names = ["localhost"].iter().chain(names).map(|name| (*name).to_owned());
    let leaf = CertificateParams::new(names.collect::<Vec<_>>()).unwrap();
    let certificate = leaf.signed_by(&key, &Issuer::new(ca, &ca_key)).unwrap();
    fs::write(folder.join("certificate.pem"), certificate.pem()).unwrap();
    write_private(&folder.join("key.pem"), &key.serialize_pem());
    // For servers that look at the name they are asked for.
    let other = CertificateParams::new(["other.test".to_owned()]).unwrap();
    fs::write(folder.join("other.pem"), other.self_signed(&key).unwrap().pem()).unwrap();
    // Postfix wants both in one file, the key first.
    write_private(&folder.join("chain.pem"), &format!("{}{}", key.serialize_pem(), certificate.pem()));
}

fn write_private(path: &Path, text: &str) {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

fn start_postfix(folder: &Path, ports: &Ports, whims: Whims) -> Server {
    let (postfix, _) = user("postfix");
    let (uid, gid) = user("nobody");
    let (configuration, queue, data) = (folder.join("postfix"), folder.join("queue"), folder.join("data"));
    for own in [&configuration, &queue, &data] {
        fs::create_dir(own).unwrap();
    }
    chown(&data, Some(postfix), None).unwrap();
    fs::create_dir(queue.join("pid")).unwrap();
    for own in ["active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "maildrop"]
        .into_iter()
        .chain(["private", "public", "saved", "trace"])
    {
        fs::create_dir(queue.join(own)).unwrap();
        chown(queue.join(own), Some(postfix), None).unwrap();
    }

    let here = folder.display();
    let main = format!(
        "compatibility_level = 3.6\n\
         queue_directory = {here}/queue\n\
         data_directory = {here}/data\n\
         maillog_file = /dev/stdout\n\
         myhostname = localhost\n\
         mydestination =\n\
         mynetworks =\n\
         inet_interfaces = 127.0.0.1\n\
         inet_protocols = ipv4\n\
         alias_maps =\n\
         alias_database =\n\
         local_recipient_maps =\n\
         default_transport = error:nothing leaves this computer\n\
         virtual_transport = virtual\n\
         virtual_mailbox_domains = mail.test\n\
         virtual_mailbox_base = {here}/mail\n\
         virtual_mailbox_maps = inline:{{ {{ {ADDRESS} = {ADDRESS}/ }} }}\n\
         virtual_uid_maps = static:{uid}\n\
         virtual_gid_maps = static:{gid}\n\
         virtual_minimum_uid = 1\n\
         smtpd_tls_chain_files = {here}/chain.pem\n\
         smtpd_tls_security_level = encrypt\n\
         smtpd_tls_auth_only = yes\n\
         smtpd_sasl_auth_enable = yes\n\
         smtpd_sasl_type = dovecot\n\
         smtpd_sasl_path = {here}/sasl\n\
         smtpd_relay_restrictions = permit_sasl_authenticated, reject\n"
    );
    let asks = match whims.room {
        Some(_) => format!("smtpd_recipient_restrictions = check_policy_service unix:{here}/quota\n"),
        None => String::new(),
    };
    let whims = whims.postfix.replace("{here}", &here.to_string());
    fs::write(configuration.join("main.cf"), main + &asks + &whims).unwrap();
    let Ports { smtp_tls, smtp_starttls, .. } = ports;
    let master = format!(
        "127.0.0.1:{smtp_starttls} inet n - n - - smtpd\n\
         127.0.0.1:{smtp_tls} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes\n\
         cleanup unix n - n - 0 cleanup\n\
         qmgr unix n - n 300 1 qmgr\n\
         tlsmgr unix - - n 1000? 1 tlsmgr\n\
         rewrite unix - - n - - trivial-rewrite\n\
         bounce unix - - n - 0 bounce\n\
         defer unix - - n - 0 bounce\n\
         trace unix - - n - 0 bounce\n\
         proxymap unix - - n - - proxymap\n\
         error unix - - n - - error\n\
         retry unix - - n - - error\n\
         virtual unix - n n - - virtual\n\
         anvil unix - - n - 1 anvil\n\
         postlog unix-dgram n - n - 1 postlogd\n"
    );
    fs::write(configuration.join("master.cf"), master).unwrap();
    let daemons = Command::new(administrators("postconf")).args(["-h", "-d", "daemon_directory"]).output();
    let daemons = String::from_utf8(daemons.unwrap().stdout).unwrap();
    let mut master = Command::new(Path::new(daemons.trim()).join("master"));
    // -s: stay on our standard output, for the log.
    master.arg("-s").arg("-c").arg(configuration);
    Server::start(master, folder.join("postfix.log"), "daemon started")
}

/// The user and the group of a user of the system.
fn user(name: &str) -> (u32, u32) {
    let users = fs::read_to_string("/etc/passwd").unwrap();
    let fields =
        users.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|fields| fields[0] == name);
    let fields = fields.unwrap_or_else(|| panic!("there is no user {name}"));
    (fields[2].parse().unwrap(), fields[3].parse().unwrap())
}

/// A program that may lie outside an ordinary user's `PATH`.
fn administrators(name: &str) -> PathBuf {
    let outside = Path::new("/usr/sbin").join(name);
    if outside.exists() { outside } else { PathBuf::from(name) }
}

/// A server in the foreground, as our child.
struct Server {
    child: Child,
}

impl Server {
    /// Starts it, keeps what it prints in a file, and returns when it has said `ready`.
    fn start(mut command: Command, log: PathBuf, ready: &'static str) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?} cannot be started: {error}"));
        let mut server = Self { child };
        let (lines, printed) = mpsc::channel();
        let outputs: [Option<Box<dyn Read + Send>>; 2] = [
            server.child.stdout.take().map(|pipe| Box::new(pipe) as _),
            server.child.stderr.take().map(|pipe| Box::new(pipe) as _),
        ];
        for output in outputs.into_iter().flatten() {
            let mut log = File::options().create(true).append(true).open(&log).unwrap();
            let lines = lines.clone();
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    let _ = writeln!(log, "{line}");
                    let _ = lines.send(line);
                }
            });
        }
        drop(lines);
        loop {
            match printed.recv_timeout(Duration::from_secs(30)) {
                Ok(line) if line.contains(ready) => return server,
                Ok(_) => {}
                Err(_) => {
                    panic!("{command:?} did not start:\n{}", fs::read_to_string(&log).unwrap_or_default())
                }
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Asked to end, a server ends its own children too.
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}
