//! Clearing everything that is found leaves everything else as it was, in every keychain.

use keychain_steps::cut_short::StoredItem;

use crate::stage::computer::Computer;
use crate::stage::items::{OLD_ITEMS, Stored};
use crate::stage::keychain_server::Program;

#[test]
#[ignore = "needs keychains: cargo xtask test"]
fn what_is_not_an_old_mail_password_stays_byte_for_byte() {
    for program in [Program::GnomeKeyring, Program::KWallet, Program::KeePassXc, Program::Oo7] {
        let computer = Computer::of(program);
        computer.fill();
        computer.fill_with(DECOYS);
        computer.ask("keep");
        let before = computer.server.everything();
        let (found, others): (Vec<StoredItem>, Vec<StoredItem>) = before.into_iter().partition(is_old);
        assert_eq!(found.len(), OLD_ITEMS.len(), "{program:?}");

        let cleared = computer.ask("clear");
        assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(found.len()), "{program:?}");
        let mut after = computer.server.everything();
        after.retain(|item| !is_the_key_of_the_backup(item));
        assert_eq!(after, others, "{program:?}");
    }
}

fn is_old(item: &StoredItem) -> bool {
    OLD_ITEMS.iter().any(|(label, ..)| *label == item.label)
}

fn is_the_key_of_the_backup(item: &StoredItem) -> bool {
    item.attributes.get("username").is_some_and(|name| name == "backup-key")
}

/// What looks most like an old mail password of Anna's, and is something else.
const DECOYS: &[Stored] = &[
    (
        "Chromium Safe Storage",
        &[("xdg:schema", "chrome_libsecret_os_crypt_password"), ("application", "chromium")],
        b"chromium key",
    ),
    (
        "Mailspring Safe Storage",
        &[("xdg:schema", "chrome_libsecret_os_crypt_password_v2"), ("application", "Mailspring")],
        b"electron key",
    ),
    (
        "Safe Storage without a schema",
        &[("service", "Mailspring Safe Storage"), ("account", "Mailspring")],
        b"another key",
    ),
    (
        "Password for anna@gmail.com in a form at mail.google.com",
        &[
            ("xdg:schema", "org.epiphany.FormPassword"),
            ("uri", "https://mail.google.com"),
            ("target_origin", "https://accounts.google.com"),
            ("username", "anna@gmail.com"),
        ],
        b"form password",
    ),
    (
        "anna@gmail.com in a form",
        &[
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "imap"),
            ("server", "imap.gmail.com"),
            ("user", "anna@gmail.com"),
            ("authtype", "form"),
        ],
        b"another form password",
    ),
    (
        "Git: https://github.com/",
        &[
            ("xdg:schema", "org.git.Password"),
            ("protocol", "https"),
            ("server", "github.com"),
            ("user", "anna@gmail.com"),
        ],
        b"a token",
    ),
    (
        "anna@gmail.com on imap.gmail.com",
        &[
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "smb"),
            ("server", "imap.gmail.com"),
            ("user", "anna@gmail.com"),
        ],
        b"share password",
    ),
    (
        "msmtp of annabel",
        &[("host", "smtp.gmail.com"), ("service", "smtp"), ("user", "annabel@gmail.com")],
        b"annabel's password",
    ),
    (
        "Evolution Data Source “anna@gmail.com”",
        &[
            ("xdg:schema", "org.gnome.Evolution.Data.Source"),
            ("e-source-uid", "OAuth2::Google[anna@gmail.com]"),
            ("eds-origin", "evolution-data-server"),
        ],
        b"a refresh token",
    ),
    (
        "GOA google credentials for identity account_1700000000_0",
        &[("xdg:schema", "org.gnome.OnlineAccounts"), ("goa-identity", "google:gen0:account_1700000000_0")],
        b"{'access_token': <'a token'>}",
    ),
    (
        "Balsa passwords",
        &[
            ("xdg:schema", "org.gnome.Balsa.CertificatePassword"),
            ("protocol", "imap"),
            ("server", "imap.gmail.com"),
            ("user", "anna@gmail.com"),
        ],
        b"passphrase of a certificate",
    ),
    (
        "Network secret for work/802-1x/password",
        &[
            ("xdg:schema", "org.freedesktop.NetworkManager.Connection"),
            ("connection-uuid", "6a6d2a0f-5a4e-4f0b-9d3c-0d0e7d2a3b12"),
            ("setting-name", "802-1x"),
            ("setting-key", "password"),
        ],
        b"password of the network at work",
    ),
    (
        "Password for 'anna@gmail.com' on 'accounts.google.com'",
        &[
            ("application", "Python keyring library"),
            ("service", "accounts.google.com"),
            ("username", "anna@gmail.com"),
        ],
        b"account password",
    ),
    (
        "keyring:smtp:anna@gmail.com@mail-setup-wizard",
        &[("service", "mail-setup-wizard"), ("username", "smtp:anna@gmail.com")],
        b"our own password",
    ),
];
