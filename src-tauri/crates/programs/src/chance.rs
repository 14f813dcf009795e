//! Settings that chance has cut, mixed and garbled: whatever they are, looking at them ends, and shows no password.

#![cfg(unix)]

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use crate::folders::Folders;
use crate::{file, removal};
use account::{Account, Address};

/// A home with settings of every kind. Each password has this in it.
const SECRET: &str = "hunter";

const HOME: [(&str, &str); 22] = [
    (
        ".mbsyncrc",
        "IMAPAccount a\nHost imap.gmail.com\nUser anna@gmail.com\nPass hunter-1\n\nIMAPAccount b\nHost imap.gmail.com\nUser anna@gmail.com\nPassCmd \"secret-tool lookup service mail user anna@gmail.com\"\n",
    ),
    (
        ".msmtprc",
        "defaults\nauth on\naccount a\nhost smtp.gmail.com\nuser anna@gmail.com\npassword \"hunter-2\"\naccount b : a\npasswordeval echo hunter-3\n",
    ),
    (".mpoprc", "account a\nhost pop.gmail.com\nuser anna@gmail.com\npassword hunter-4\n"),
    (
        ".muttrc",
        "set imap_user=anna@gmail.com\nset my_pw='hunter-5'\nset imap_pass=$my_pw\nset smtp_url=\"smtps://anna@gmail.com:hunter-6@smtp.gmail.com\"\naccount-hook imaps://anna@gmail.com@imap.gmail.com 'set imap_pass=\"`pass a`\" ; set smtp_pass=hunter-7'\nsource ~/.muttrc\n",
    ),
    (
        ".netrc",
        "machine smtp.gmail.com login anna@gmail.com password hunter-8\nmachine imap.gmail.com password \"hunter 9\"\n",
    ),
    (
        ".config/aerc/accounts.conf",
        "[a]\nsource = imaps://anna%40gmail.com:hunter-10@imap.gmail.com\noutgoing = smtps://anna%40gmail.com@smtp.gmail.com\noutgoing-cred-cmd = secret-tool lookup email anna@gmail.com\nfrom = anna@gmail.com\n",
    ),
    (
        ".config/himalaya/config.toml",
        "[accounts.a]\nemail = \"anna@gmail.com\"\nbackend.login = \"anna@gmail.com\"\nbackend.host = \"imap.gmail.com\"\nbackend.auth.type = \"password\"\nbackend.auth.raw = \"hunter-11\"\nmessage.send.backend.auth.cmd = \"pass show mail\"\n",
    ),
    (
        ".config/meli/config.toml",
        "[accounts.a]\nserver_username = 'anna@gmail.com'\nserver_hostname = 'imap.gmail.com'\nserver_password = 'hunter-12'\nsend_mail = { auth = { username = 'anna@gmail.com', password = { type = 'raw', value = 'hunter-13' } } }\n",
    ),
    (
        ".getmail/getmailrc",
        "[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = imap.gmail.com\nusername = anna@gmail.com\npassword = hunter-14\npassword_command = (\"pass\",\n \"a\")\n",
    ),
    (
        ".offlineimaprc",
        "[general]\npythonfile = ~/.offlineimap.py\n[Repository a]\ntype = Gmail\nremoteuser = anna@gmail.com\nremotepass = hunter-15\nremotepasseval = get_pass(\"anna\")\n",
    ),
    (
        ".offlineimap.py",
        "pw = 'hunter-16'\ndef get_pass(account):\n    return check_output(\"secret-tool lookup email %s\" % account, shell=True) or 'hunter-17'\n",
    ),
    (
        ".fetchmailrc",
        "poll imap.gmail.com protocol IMAP\n user \"anna@gmail.com\" with password \"hunter-18\" is \"anna\" here ssl\n",
    ),
    (
        ".imapfilter/config.lua",
        "_, pw = pipe_from('pass mail')\na = IMAP { server = 'imap.gmail.com', username = 'anna@gmail.com', password = 'hunter-19' }\nb = IMAP { username = \"anna@gmail.com\", password = pw }\n",
    ),
    (
        ".mailrc",
        "set smtp=smtps://anna%40gmail.com:hunter-20@smtp.gmail.com\nset smtp-auth-user=anna@gmail.com smtp-auth-password=\"hunter-21\"\nset password-anna@gmail.com@imap.gmail.com=hunter-22\n",
    ),
    (
        ".gitconfig",
        "[user]\n\temail = anna@gmail.com\n[sendemail]\n\tsmtpServer = smtp.gmail.com\n\tsmtpUser = anna@gmail.com\n\tsmtpPass = \"hunter-23\" # x\n[include]\n\tpath = .gitconfig\n[credential \"smtp://smtp.gmail.com\"]\n\tusername = anna@gmail.com\n\thelper = \"!f() { echo password=hunter-24; }; f\"\n",
    ),
    (".git-credentials", "smtp://anna%40gmail.com:hunter-25@smtp.gmail.com%3a587\n"),
    (
        ".sylpheed-2.0/accountrc",
        "[Account: 1]\naddress=anna@gmail.com\nreceive_server=imap.gmail.com\nuser_id=anna@gmail.com\npassword=hunter-26\n",
    ),
    (
        ".config/flaska.net/trojita.conf",
        "[General]\nimap.auth.user=anna@gmail.com\nimap.auth.pass=hunter-27\nimap.host=imap.gmail.com\n",
    ),
    (
        ".config/mailnag/mailnag.cfg",
        "[account1]\ntype=imap\nuser=anna@gmail.com\nserver=imap.gmail.com\npassword=hunter-28\n",
    ),
    (".claws-mail/accountrc", "[Account: 1]\naddress=anna@gmail.com\npassword=hunter-29\n"),
    (
        ".config/Mailspring/config.json",
        "{\"*\":{\"accounts\":[{\"emailAddress\":\"anna@gmail.com\",\"x\":\"hunter-30\"}]}}",
    ),
    (
        ".thunderbird/x/logins.json",
        "{\"logins\":[{\"hostname\":\"imap://imap.gmail.com\",\"encryptedPassword\":\"hunter-31\"}]}",
    ),
];

#[test]
fn no_password_of_a_home_is_shown() {
    let home = Home::new();
    let shown = home.shown();
    assert!(!shown.contains(SECRET), "{shown}");
    // All of them were seen.
    for (path, _) in HOME.iter().filter(|(path, _)| !path.ends_with(".py") && !path.contains("logins.json")) {
        assert!(path.ends_with("config.json") || shown.contains(path), "{path} in {shown}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Cut anywhere, as while a program writes it: what is left of a password is still none of what is shown.
    #[test]
    fn nothing_is_shown_of_files_that_are_cut(from in 0.0..0.6_f64, to in 0.4..1.0_f64) {
        let home = Home::new();
        for (path, text) in HOME {
            let at = |part: f64| text.floor_char_boundary((text.len() as f64 * part) as usize);
            let (from, to) = (at(from.min(to)), at(to));
            // From the begin of a line: what comes before may be what says that it is a password.
            let from = text[..from].rfind('\n').map_or(0, |at| at + 1);
            home.write(path, &text[from..to]);
        }
        let shown = home.shown();
        prop_assert!(!shown.contains(SECRET), "{shown}");
    }

    /// Pieces of all of them in any order, with what is hard to read between them.
    #[test]
    fn looking_at_anything_ends(pieces in proptest::collection::vec(piece(), 0..60), path in 0..HOME.len()) {
        let home = Home::new();
        home.write(HOME[path].0, &pieces.concat());
        let _ = home.shown();
    }

    #[test]
    fn looking_at_bytes_ends(bytes in proptest::collection::vec(any::<u8>(), 0..2000), path in 0..HOME.len()) {
        let home = Home::new();
        fs::write(home.folder.path().join(HOME[path].0), bytes).unwrap();
        let _ = home.shown();
    }
}

/// What is written again and again: a time that grows with its square would be hours.
#[test]
fn what_repeats_itself_ends() {
    for piece in [
        "\"",
        "'",
        "`",
        "\\",
        "$(",
        "[",
        "{",
        "(",
        "set a=\"",
        "source ~/.muttrc\n",
        "a=b ",
        "[a]\n",
        "\\\n",
        "-- ",
        "user ",
        "PassCmd \"",
        "account a : a\n",
        "IMAP { ",
        "IMAP={",
        "a,b=",
        "[[",
        "f'{",
        "include(\"x\")\n",
        "é",
        "machine ",
        "\"\\\"",
        "x.y.",
        "a = [",
        "a.b={",
        "account-hook a '",
        "macro a source ",
        "$a",
        "set $a=${a\n",
    ] {
        let home = Home::new();
        let text = piece.repeat(100_000 / piece.len());
        for (path, _) in HOME {
            home.write(path, &text);
        }
        let _ = home.shown();
    }
}

fn piece() -> impl Strategy<Value = String> {
    let lines: Vec<String> = HOME
        .iter()
        .flat_map(|(_, text)| text.split_inclusive(['\n', ' ', '"', '=']).map(str::to_owned))
        .collect();
    let odd = [
        "\"", "'", "`", "\\", "\\\n", "$(", "${", "}", ")", "\r\n", "\t", "é", "\u{202e}", "#", "|", "&&",
        "\0", "%", "=", "[", "]",
    ];
    prop_oneof![
        4 => proptest::sample::select(lines),
        1 => proptest::sample::select(odd.map(str::to_owned).to_vec()),
        1 => ".{0,8}",
    ]
}

struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        for (path, text) in HOME {
            home.write(path, text);
        }
        home
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("/"))).unwrap();
        fs::write(path, text).unwrap();
    }

    /// All that is made of it: what the keychain is asked for, and what the person is told.
    fn shown(&self) -> String {
        let folders = Folders::of_home(self.folder.path());
        let anna = Account::of(Address::parse("anna@gmail.com").unwrap());
        let settings = file::all().iter().filter_map(|program| program.facts.settings.as_ref());
        let items: Vec<_> = settings.flat_map(|settings| settings.items(&folders, &anna)).collect();
        let guided = removal::look(&folders, &anna);
        format!("{items:?} {guided:?} {}", serde_json::to_string(&guided).unwrap())
    }
}
