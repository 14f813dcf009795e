//! Items as programs write them, and others that are none of our business.

use keychain_steps::cut_short::ITEMS;

pub(crate) type Stored = (&'static str, &'static [(&'static str, &'static str)], &'static [u8]);

/// As the programs write them.
pub(crate) const OLD_ITEMS: &[Stored] = &[
    (
        "Geary IMAP password",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "IMAP"),
            ("host", "imap.gmail.com"),
            ("login", "anna@gmail.com"),
        ],
        b"old incoming password",
    ),
    (
        "Geary SMTP password",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "SMTP"),
            ("host", "smtp.gmail.com"),
            ("login", "Anna@Gmail.com"),
        ],
        "old outgoing paßwörd\nwith two lines".as_bytes(),
    ),
    (
        "msmtp",
        &[
            ("xdg:schema", "de.marlam.msmtp.password"),
            ("host", "smtp.gmail.com"),
            ("service", "smtp"),
            ("user", "anna@gmail.com"),
        ],
        b"old msmtp password",
    ),
    (
        "msmtp by hand",
        &[("host", "smtp.googlemail.com"), ("service", "smtp"), ("user", "anna@gmail.com")],
        b"old msmtp password by hand",
    ),
    (
        "Git: smtp://smtp.gmail.com:587/",
        &[
            ("xdg:schema", "org.git.Password"),
            ("protocol", "smtp"),
            ("server", "smtp.gmail.com"),
            ("port", "587"),
            ("user", "anna@gmail.com"),
        ],
        b"old git password",
    ),
    (
        "Git: smtp://smtp.gmail.com:587/",
        &[
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "smtp"),
            ("server", "smtp.gmail.com"),
            ("port", "587"),
            ("user", "anna@gmail.com"),
        ],
        b"older git password",
    ),
    (
        "imap",
        &[
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "imap"),
            ("server", "imap.gmail.com"),
            ("user", "anna@gmail.com"),
        ],
        b"old network password",
    ),
];

/// As programs write them for the account that the pretend provider checks.
pub(crate) const REPLACEABLE: &[Stored] = &[
    (
        "Geary IMAP password",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "IMAP"),
            ("host", "localhost"),
            ("login", "anna@practice.example"),
        ],
        b"canary-old-incoming",
    ),
    (
        "Geary SMTP password",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "SMTP"),
            ("host", "localhost"),
            ("login", "anna@practice.example"),
        ],
        b"canary-old-outgoing",
    ),
    (
        "msmtp",
        &[("host", "localhost"), ("service", "smtp"), ("user", "anna@practice.example")],
        b"canary-old-msmtp",
    ),
];

/// Some of each account for the runs that are cut short, and one of another.
pub(crate) fn for_cuts() -> impl Iterator<Item = &'static Stored> {
    OLD_ITEMS[1..][..ITEMS].iter().chain(&REPLACEABLE[..ITEMS]).chain(&OTHERS[..1])
}

/// What must be left alone.
pub(crate) const OTHERS: &[Stored] = &[
    (
        "Ben's Geary",
        &[
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", "IMAP"),
            ("host", "imap.gmail.com"),
            ("login", "ben@gmail.com"),
        ],
        b"ben's password",
    ),
    (
        "anna@gmail.com at a website",
        &[
            ("xdg:schema", "org.gnome.keyring.NetworkPassword"),
            ("protocol", "https"),
            ("server", "accounts.google.com"),
            ("user", "anna@gmail.com"),
        ],
        b"website password",
    ),
    (
        "Chrome Safe Storage",
        &[("xdg:schema", "chrome_libsecret_os_crypt_password_v2"), ("application", "chrome")],
        b"browser key",
    ),
    (
        "Mailspring/Mailspring Keys",
        &[
            ("xdg:schema", "org.gnome.keyring.NodeKeyTar"),
            ("service", "Mailspring"),
            ("account", "Mailspring Keys"),
        ],
        br#"{"anna@gmail.com-imap":"a","ben@gmail.com-imap":"b"}"#,
    ),
    (
        "Network secret for Home/802-11-wireless-security/psk",
        &[
            ("xdg:schema", "org.freedesktop.NetworkManager.Connection"),
            ("connection-uuid", "6a6d2a0f-5a4e-4f0b-9d3c-0d0e7d2a3b11"),
            ("setting-name", "802-11-wireless-security"),
            ("setting-key", "psk"),
        ],
        b"wireless password",
    ),
    ("imap.gmail.com anna@gmail.com", &[("note", "a label decides nothing")], b"a note"),
];
