//! Mail programs of the desktops, in front of a screen: with an old password in the keychain the server refuses
//! them; once `mail-setup keychain put` has been there, they sign in.
//!
//! They sign in for incoming mail by themselves as soon as they are there; Geary and Evolution for outgoing mail, of which
//! they had no password before, when a message is sent. That KMail finds that password is tested in `kmail`.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::{ANNA, Desk, SIGNED_IN, Security};
use crate::stage::computer::Computer;
use crate::stage::daemon::Ends;
use crate::stage::keychain_server::Program;
use crate::stage::mail_servers::{ADDRESS, MailServers, Whims};
use crate::stage::patience::until;
use crate::stage::screen::Screen;

#[test]
#[ignore = "needs root, Geary, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn geary_signs_in_with_what_was_put_there_for_it() {
    let desktop = Desktop::with(Program::GnomeKeyring, GEARY);
    let looked_up =
        [("xdg:schema", "org.gnome.Geary"), ("proto", "IMAP"), ("host", "localhost"), ("login", ADDRESS)];
    desktop.desk.computer.server.store("Geary IMAP password", &looked_up, OLD_PASSWORD.as_bytes());
    let _geary = desktop.is_refused_and_then_signs_in("geary", "geary --debug &");

    let open = "org.freedesktop.Application.Open";
    desktop.does(&format!("{TO_GEARY} --method {open} \"['{MAILTO}']\" '{{}}'"));
    // The window has the same name as before.
    until("Geary shows no letter", || desktop.told().contains("Showing: composer_page"));
    desktop.screen.focus_window("--class", "geary");
    desktop.screen.press("ctrl+Return");
    desktop.has_sent();
}

#[test]
#[ignore = "needs root, Evolution, Dovecot, Postfix and gnome-keyring: cargo xtask test"]
fn evolution_signs_in_with_what_was_put_there_for_it() {
    let desktop = Desktop::with(Program::GnomeKeyring, EVOLUTION);
    let looked_up = [
        ("xdg:schema", "org.gnome.Evolution.Data.Source"),
        ("e-source-uid", "anna-account"),
        ("eds-origin", "evolution-data-server"),
    ];
    desktop.desk.computer.server.store("Evolution Data Source anna", &looked_up, OLD_PASSWORD.as_bytes());
    let _evolution = desktop.is_refused_and_then_signs_in("evolution", START_EVOLUTION);

    desktop.does(&format!("evolution '{MAILTO}'"));
    desktop.screen.focus_window("--name", "^round");
    desktop.screen.press("ctrl+Return");
    desktop.has_sent();
}

#[test]
#[ignore = "needs root, KMail, Dovecot, Postfix and KWallet: cargo xtask test"]
fn kmail_signs_in_with_what_was_put_there_for_it() {
    let desktop = Desktop::with(Program::KWallet, KMAIL);
    let wallet = desktop.desk.computer.server.wallet();
    wallet.write_password("imap", "akonadi_imap_resource_0rc", OLD_PASSWORD);
    desktop.is_refused_and_then_signs_in("kmail", START_KMAIL);
}

/// The message that is sent, as a link.
const MAILTO: &str = "mailto:anna@mail.test?subject=round&body=It%20arrived.";

const TO_GEARY: &str = "gdbus call --session --dest org.gnome.Geary --object-path /org/gnome/Geary";

const OLD_PASSWORD: &str = "old password";

/// A person with an account in a program of the desktop, which keeps an old password.
struct Desktop {
    desk: Desk,
    screen: Screen,
    /// By which programs choose their keychain.
    name: &'static str,
}

impl Desktop {
    /// With the program's settings: files below the home, and what is in them.
    fn with(keychain: Program, settings: &[(&str, &str)]) -> Self {
        let servers = MailServers::start_with(TELLS_WHOM_IT_REFUSES);
        let desk = Desk::of(ANNA, Computer::of(keychain), Security::Tls, servers);
        let port = |place: String| place.split(':').nth(1).unwrap().to_owned();
        let (imap, smtp) = (port(desk.servers.imap_tls()), port(desk.servers.smtp_tls()));
        for (file, text) in settings {
            let file = desk.home().join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text.replace("{imap}", &imap).replace("{smtp}", &smtp)).unwrap();
        }
        // Of the programs some trust a file, some a folder.
        desk.does("mkdir certs; cp roots.pem certs/ca-certificates.crt");
        fs::copy(desk.servers.ca_file(), desk.home().join("certs/root.pem")).unwrap();
        desk.does("openssl rehash certs 2> /dev/null");
        let name = if keychain == Program::KWallet { "KDE" } else { "GNOME" };
        Self { desk, screen: Screen::start(), name }
    }

    /// The program is there at the end.
    fn is_refused_and_then_signs_in(&self, program: &str, script: &str) -> Running {
        let running = self.start(script);
        self.waits_for_note(&["Password mismatch"], 1);
        drop(running);
        assert_eq!(self.sign_ins(), 0, "{}", self.desk.servers.log());

        let desktop = self.name;
        self.desk.does(&format!(
            "XDG_CURRENT_DESKTOP={desktop} mail-setup keychain put {ADDRESS} --program {program}"
        ));
        // It checks the password first.
        self.waits_for_note(&SIGNED_IN, 1);
        assert_eq!(self.sign_ins(), 1, "{}", self.desk.servers.log());

        let running = self.start(script);
        self.waits_for_note(&SIGNED_IN, 2);
        running
    }

    fn has_sent(&self) {
        self.desk.waits_for_mail();
        assert_eq!(self.desk.signed_in()[1], 1, "{}", self.desk.servers.log());
    }

    /// As somebody in front of the screen.
    fn does(&self, script: &str) {
        self.desk.does(&format!("export DISPLAY={}; {script}", self.screen.name));
    }

    /// What the program that runs has said so far.
    fn told(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.desk.home().join("told")).unwrap_or_default()).into_owned()
    }

    fn sign_ins(&self) -> usize {
        SIGNED_IN.iter().map(|words| self.desk.servers.log().matches(words).count()).sum()
    }

    /// The script starts the program, in a system that trusts the servers' root.
    fn start(&self, script: &str) -> Running {
        let mut shell = Command::new("unshare");
        shell.args(["--mount", "--pid", "--fork", "--mount-proc", "bash", "-euc"]);
        shell.arg(format!(
            "cd; mount --bind certs /etc/ssl/certs; exec 2> told >&2; {script} cat > /dev/null"
        ));
        let server = &self.desk.computer.server;
        let shell = server.give_to(&mut shell).envs([
            ("DISPLAY", self.screen.name.as_str()),
            ("LC_ALL", "C.UTF-8"),
            ("XDG_CURRENT_DESKTOP", self.name),
        ]);
        Running(shell.stdin(Stdio::piped()).spawn().unwrap())
    }

    /// Returns when Dovecot has noted one of these so many times.
    fn waits_for_note(&self, words: &'static [&'static str], times: usize) {
        let mut tail = Command::new("tail");
        tail.args(["--lines=+1", "--follow"]).arg(self.desk.servers.dovecot_log());
        let mut tail = Ends(tail.stdout(Stdio::piped()).spawn().unwrap());
        let lines = BufReader::new(tail.0.stdout.take().unwrap()).lines().map_while(Result::ok);
        let (noted, notes) = mpsc::channel();
        thread::spawn(move || {
            lines
                .filter(|line| words.iter().any(|word| line.contains(word)))
                .try_for_each(|line| noted.send(line))
        });
        let deadline = Instant::now() + A_START;
        for time in 0..times {
            if notes.recv_timeout(deadline.saturating_duration_since(Instant::now())).is_err() {
                panic!(
                    "{words:?} was noted {time} times:\n{}\nthe program:\n{}",
                    self.desk.servers.log(),
                    self.told()
                );
            }
        }
    }
}

/// How long a program may take from its start until it has signed in. A bound, not a wait.
const A_START: Duration = Duration::from_secs(60);

const TELLS_WHOM_IT_REFUSES: Whims =
    Whims { dovecot: "auth_verbose = yes\n", postfix: "", names: &[], room: None };

/// A program and all that it has started: they are a system of their own, which ends with its first process, and
/// that ends with its input.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

const GEARY: &[(&str, &str)] = &[(
    ".config/geary/account_01/geary.ini",
    "[Metadata]\nversion=1\nstatus=enabled\n\n\
     [Account]\nordinal=0\nsender_mailboxes=anna@mail.test;\nservice_provider=other\nsave_sent=false\n\n\
     [Incoming]\nlogin=anna@mail.test\nremember_password=true\nhost=localhost\nport={imap}\n\
     transport_security=transport\ncredentials=custom\n\n\
     [Outgoing]\nlogin=anna@mail.test\nremember_password=true\nhost=localhost\nport={smtp}\n\
     transport_security=transport\ncredentials=custom\n",
)];

const EVOLUTION: &[(&str, &str)] = &[
    (
        ".config/evolution/sources/anna-account.source",
        "[Data Source]\nDisplayName=anna\nEnabled=true\nParent=\n\n\
         [Mail Account]\nBackendName=imapx\nIdentityUid=anna-identity\nNeedsInitialSetup=false\n\n\
         [Authentication]\nHost=localhost\nMethod=PLAIN\nPort={imap}\nUser=anna@mail.test\n\
         RememberPassword=true\n\n\
         [Security]\nMethod=ssl-on-alternate-port\n",
    ),
    (
        ".config/evolution/sources/anna-identity.source",
        "[Data Source]\nDisplayName=anna\nEnabled=true\nParent=anna-account\n\n\
         [Mail Identity]\nAddress=anna@mail.test\nName=anna\n\n\
         [Mail Submission]\nTransportUid=anna-transport\n",
    ),
    (
        ".config/evolution/sources/anna-transport.source",
        "[Data Source]\nDisplayName=anna\nEnabled=true\nParent=anna-account\n\n\
         [Mail Transport]\nBackendName=smtp\n\n\
         [Authentication]\nHost=localhost\nMethod=PLAIN\nPort={smtp}\nUser=anna@mail.test\n\
         RememberPassword=true\n\n\
         [Security]\nMethod=ssl-on-alternate-port\n",
    ),
    // It asks whether the key was pressed on purpose.
    (".config/glib-2.0/settings/keyfile", "[org/gnome/evolution/mail]\nprompt-on-accel-send=false\n"),
];

/// The bus starts nothing by itself, so the registry of sources is there first.
const START_EVOLUTION: &str = "for place in /usr/libexec /usr/lib/evolution; do \
     if [ -x $place/evolution-source-registry ]; then $place/evolution-source-registry & fi; done; \
     gdbus wait --session --timeout 30 org.gnome.evolution.dataserver.Sources5; \
     export GSETTINGS_BACKEND=keyfile CAMEL_DEBUG=imapx:io; evolution --component=mail &";

const KMAIL: &[(&str, &str)] = &[
    // Without a database server.
    (".config/akonadi/akonadiserverrc", "[%General]\nDriver=QSQLITE\n"),
    (".config/akonadi/agentsrc", "[Instances]\nakonadi_imap_resource_0\\AgentType=akonadi_imap_resource\n"),
    (
        ".config/akonadi_imap_resource_0rc",
        "[network]\nAuthentication=7\nImapPort={imap}\nImapServer=localhost\nSafety=SSL\nUserName=anna@mail.test\n",
    ),
    (
        ".config/mailtransports",
        "[General]\ndefault-transport=7\n\n\
         [Transport 7]\nauth=true\nauthtype=PLAIN\nencryption=SSL\nhost=localhost\nid=7\nidentifier=SMTP\n\
         name=anna\nport={smtp}\nstorepass=true\nuser=anna@mail.test\n",
    ),
    (
        ".config/emailidentities",
        "[General]\nDefault Identity=1\n\n\
         [Identity #0]\nEmail Address=anna@mail.test\nIdentity=anna\nName=anna\nTransport=7\nuoid=1\n",
    ),
    (".config/kmail2rc", "[General]\nfirst-start=false\n"),
];

/// As in a session of KDE's. Root has no sandbox of Chromium's.
const START_KMAIL: &str = "export KDE_FULL_SESSION=true QTWEBENGINE_DISABLE_SANDBOX=1 \
     KDE_SESSION_VERSION=$(if command -v kwalletd6 > /dev/null; then echo 6; else echo 5; fi) \
     QT_LOGGING_RULES='org.kde.pim.kimap*=true'; kmail &";
