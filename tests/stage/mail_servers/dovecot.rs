//! Dovecot's configuration, in the words of the version that is here.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use super::{ADDRESS, PASSWORD, Ports, Server, Whims, administrators, user, write_private};

/// Starts Dovecot over this folder.
pub(super) fn start(folder: &Path, ports: &Ports, whims: Whims) -> Server {
    let (uid, gid) = user("nobody");
    let mail = folder.join("mail");
    fs::create_dir(&mail).unwrap();
    chown(&mail, Some(uid), Some(gid)).unwrap();
    write_people(folder, &[(ADDRESS, PASSWORD)]);

    let program = administrators("dovecot");
    let words = Words::of(&program);
    let here = folder.display().to_string();
    let settings = format!(
        "{}{}{}{}{}",
        words.of_the_version(),
        common(&here, ports),
        words.of_mail_and_people(&here, uid, gid),
        whims.room.map(|room| words.of_room(&here, room)).unwrap_or_default(),
        whims.dovecot.replace("{here}", &here)
    );
    let configuration = folder.join("dovecot.conf");
    fs::write(&configuration, words.spelled(&settings)).unwrap();
    let mut dovecot = Command::new(program);
    dovecot.arg("-F").arg("-c").arg(configuration);
    Server::start(dovecot, folder.join("dovecot.log"), "starting up for imap")
}

/// From here on these can sign in, and nobody else. Dovecot looks once a second whether the file is another.
pub(super) fn change_people(folder: &Path, people: &[(&str, &str)]) {
    write_people(folder, people);
    let began = Instant::now();
    let takes = |(address, password): &(&str, &str)| {
        let mut test = Command::new(administrators("doveadm"));
        test.arg("-c").arg(folder.join("dovecot.conf")).args(["auth", "test", address, password]);
        let says_no = |test: &Output| String::from_utf8_lossy(&test.stdout).contains("nologin");
        test.output().is_ok_and(|test| test.status.success() && !says_no(&test))
    };
    while !people.iter().all(takes) {
        assert!(began.elapsed() < Duration::from_secs(30), "dovecot does not know {people:?}");
        std::thread::yield_now();
    }
}

/// From here on [`ADDRESS`] is let into the mailbox by nobody, and that is said in these words; sending goes on. Dovecot
/// parts its fields at spaces, so that those of the words do not break.
pub(super) fn switch_off_imap(folder: &Path, words: &str) {
    let reason = words.replace(' ', "\u{a0}");
    let line = format!("{ADDRESS}:{{PLAIN}}{PASSWORD}::::::nologin=y reason={reason}\n");
    replace_people(folder, &line);
    wait_until_a_sign_in_says(folder, "nologin");
}

/// From here on Dovecot may not read who can sign in, as where its database is away: it answers every sign-in that it
/// failed for the moment.
pub(super) fn lose_people(folder: &Path) {
    let lost = folder.join("users.lost");
    write_private(&lost, "");
    fs::rename(lost, folder.join("users")).unwrap();
    wait_until_a_sign_in_says(folder, "code=temp_fail");
}

/// Waits until Dovecot answers so to [`ADDRESS`]: it looks once a second whether the file is another.
fn wait_until_a_sign_in_says(folder: &Path, answer: &str) {
    let began = Instant::now();
    let mut test = Command::new(administrators("doveadm"));
    test.arg("-c").arg(folder.join("dovecot.conf")).args(["auth", "test", ADDRESS, PASSWORD]);
    loop {
        let said = test.output().unwrap().stdout;
        let said = String::from_utf8_lossy(&said);
        if said.contains(answer) {
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(30), "dovecot does not say {answer}: {said}");
        std::thread::yield_now();
    }
}

/// Writes who can sign in. The file changes whole.
fn write_people(folder: &Path, people: &[(&str, &str)]) {
    let line = |(name, password): &(&str, &str)| format!("{}:{{PLAIN}}{password}\n", looked_up(name));
    replace_people(folder, &people.iter().map(line).collect::<String>());
}

fn replace_people(folder: &Path, lines: &str) {
    let written = folder.join("users.new");
    let _ = fs::remove_file(&written);
    write_private(&written, lines);
    fs::set_permissions(&written, Permissions::from_mode(0o644)).unwrap();
    fs::rename(&written, folder.join("users")).unwrap();
}

/// A name as Dovecot looks for it in the file: with a backslash before what could end a string.
fn looked_up(name: &str) -> String {
    name.chars().flat_map(|c| matches!(c, '"' | '\'' | '\\').then_some('\\').into_iter().chain([c])).collect()
}

/// Which settings there are. What is common to both is written as Dovecot 2.4 calls it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Words {
    Of23,
    Of24,
}

impl Words {
    fn of(program: &Path) -> Self {
        let version = Command::new(program).arg("--version").output();
        let version = version.unwrap_or_else(|error| panic!("dovecot cannot be asked: {error}")).stdout;
        Self::of_version(&String::from_utf8(version).unwrap())
    }

    /// `2.3.19.1 (9b53102964)`, `2.4.1-4 (7d8c0e5759)`.
    fn of_version(version: &str) -> Self {
        let mut numbers = version.split(|letter: char| !letter.is_ascii_digit()).map(str::parse::<u32>);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(2)), Some(Ok(..=3))) => Self::Of23,
            (Some(Ok(2)), Some(Ok(4..))) => Self::Of24,
            _ => panic!("how is Dovecot {version:?} set up?"),
        }
    }

    /// From 2.4 on, a configuration says first for which version it is written.
    fn of_the_version(self) -> &'static str {
        match self {
            Self::Of23 => "",
            Self::Of24 => "dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n",
        }
    }

    /// Where mail lies, and who can sign in.
    fn of_mail_and_people(self, here: &str, uid: u32, gid: u32) -> String {
        match self {
            Self::Of23 => format!(
                "mail_location = maildir:{here}/mail/%u\n\
                 passdb {{\n  driver = passwd-file\n  args = username_format=%u {here}/users\n}}\n\
                 userdb {{\n  driver = static\n  args = uid={uid} gid={gid} home={here}/mail\n}}\n"
            ),
            Self::Of24 => format!(
                "mail_driver = maildir\n\
                 mail_path = {here}/mail/%{{user}}\n\
                 passdb passwd-file {{\n  passwd_file_path = {here}/users\n}}\n\
                 userdb static {{\n  fields {{\n    uid = {uid}\n    gid = {gid}\n    home = {here}/mail\n  }}\n}}\n\
                 oauth2 {{\n  introspection_mode = local\n}}\n"
            ),
        }
    }

    /// How much room a mailbox has, and who tells Postfix.
    fn of_room(self, here: &str, messages: u32) -> String {
        let limit = match self {
            Self::Of23 => format!(
                "mail_plugins = quota\n\
                 plugin {{\n  quota = count:room\n  quota_vsizes = yes\n  quota_rule = *:messages={messages}\n\
                   quota_status_success = DUNNO\n  quota_status_nouser = DUNNO\n}}\n"
            ),
            Self::Of24 => format!(
                "mail_plugins {{\n  quota = yes\n}}\n\
                 quota room {{\n}}\n\
                 quota_message_count = {messages}\n\
                 quota_status_success = DUNNO\n\
                 quota_status_nouser = DUNNO\n"
            ),
        };
        format!(
            "{limit}service quota-status {{\n  executable = quota-status -p postfix\n\
               client_limit = 1\n  unix_listener {here}/quota {{\n    mode = 0666\n  }}\n}}\n"
        )
    }

    /// The settings, each by its name in this version.
    fn spelled(self, settings: &str) -> String {
        settings.lines().map(|line| self.spelled_line(line) + "\n").collect()
    }

    fn spelled_line(self, line: &str) -> String {
        let renamed =
            RENAMED.iter().find_map(|(of_24, of_23)| Some((line.trim_start().strip_prefix(of_24)?, of_23)));
        match (self, renamed) {
            (Self::Of23, Some((value, of_23))) => format!("{of_23}{value}"),
            (Self::Of23, None) | (Self::Of24, _) => line.to_owned(),
        }
    }
}

/// How settings begin in 2.4, and in 2.3.
const RENAMED: [(&str, &str); 4] = [
    ("ssl_server_cert_file = ", "ssl_cert = <"),
    ("ssl_server_key_file = ", "ssl_key = <"),
    ("auth_allow_cleartext = no", "disable_plaintext_auth = yes"),
    ("auth_allow_cleartext = yes", "disable_plaintext_auth = no"),
];

fn common(here: &str, ports: &Ports) -> String {
    let Ports { imap_tls, imap_starttls, pop_tls, .. } = ports;
    format!(
        "base_dir = {here}/dovecot\n\
         state_dir = {here}/dovecot\n\
         instance_name = mail-servers-under-test\n\
         log_path = /dev/stderr\n\
         protocols = imap pop3\n\
         listen = 127.0.0.1\n\
         ssl = required\n\
         ssl_server_cert_file = {here}/certificate.pem\n\
         ssl_server_key_file = {here}/key.pem\n\
         auth_mechanisms = plain login\n\
         first_valid_uid = 1\n\
         first_valid_gid = 1\n\
         namespace inbox {{\n  inbox = yes\n}}\n\
         service imap-login {{\n\
           inet_listener imap {{\n    port = {imap_starttls}\n  }}\n\
           inet_listener imaps {{\n    port = {imap_tls}\n    ssl = yes\n  }}\n\
         }}\n\
         service pop3-login {{\n\
           inet_listener pop3 {{\n    port = 0\n  }}\n\
           inet_listener pop3s {{\n    port = {pop_tls}\n    ssl = yes\n  }}\n\
         }}\n\
         service auth {{\n\
           unix_listener {here}/sasl {{\n    mode = 0666\n  }}\n\
         }}\n"
    )
}

#[test]
fn each_version_is_spoken_to_in_its_words() {
    assert_eq!(Words::of_version("2.3.19.1 (9b53102964)\n"), Words::Of23);
    assert_eq!(Words::of_version("2.4.1-4 (7d8c0e5759)\n"), Words::Of24);
    let settings = "ssl = yes\nssl_server_cert_file = /a.pem\n";
    assert_eq!(Words::Of24.spelled(settings), settings);
    assert_eq!(Words::Of23.spelled(settings), "ssl = yes\nssl_cert = </a.pem\n");
}
