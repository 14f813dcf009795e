//! The schemas of other programs: which attribute says what. What is not understood is no claim.

use super::claim::{Claim, MailProtocol};
use super::store::{Attributes, OwnEntry};
use super::{credential, password_item};

/// What an item says it is for; `None` if it is not one that mail programs write, or must never be touched.
pub(super) fn claim(attributes: &Attributes) -> Option<Claim<'_>> {
    if is_never_touched(attributes) { None } else { Claim::read(attributes) }
}

/// Keys that open other things, passwords of all accounts in one item, what a program marked as its own, the key
/// of what a program in a sandbox keeps (`app_id`, of the portal for secrets), and what KeePassXC keeps: it gives
/// its items attributes that nobody else can store (`Path`, `Uuid`), so they could not be brought back as they
/// were.
pub(super) fn is_never_touched(attributes: &Attributes) -> bool {
    attributes.get("application").is_some_and(|program| !is_of_no_program(program))
        || attribute(attributes, "authtype").is_some_and(|kind| kind.eq_ignore_ascii_case("form"))
        || ["service", "svce"].into_iter().filter_map(|name| attribute(attributes, name)).any(|service| {
            service == OwnEntry::SERVICE
                || service.starts_with("Mailspring")
                || service.ends_with("Safe Storage")
        })
        || attributes.contains_key("app_id")
        || (attributes.contains_key("Path") && attributes.contains_key("Uuid"))
}

/// Whether `application` has what libraries write for whichever program uses them, or what people write who store a
/// password by hand for a program that has none of its own.
fn is_of_no_program(application: &str) -> bool {
    const LIBRARIES: [&str; 2] = ["Python keyring library", "rust-keyring"];
    const BY_HAND: [&str; 18] = [
        "aerc",
        "email",
        "fetchmail",
        "getmail",
        "git-send-email",
        "himalaya",
        "imap",
        "imapfilter",
        "isync",
        "mail",
        "mbsync",
        "meli",
        "mpop",
        "msmtp",
        "mutt",
        "neomutt",
        "offlineimap",
        "smtp",
    ];
    LIBRARIES.contains(&application) || BY_HAND.iter().any(|name| name.eq_ignore_ascii_case(application))
}

impl<'a> Claim<'a> {
    fn read(attributes: &'a Attributes) -> Option<Self> {
        match attribute(attributes, SCHEMA) {
            Some(password_item::INTERNET | password_item::GENERIC) => password_item::claim(attributes),
            Some(credential::SCHEMA) => credential::claim(attributes),
            Some("org.gnome.Geary") => Self::of_geary(attributes),
            Some("de.marlam.msmtp.password") => Self::of_msmtp("msmtp", attributes),
            Some("de.marlam.mpop.password") => Self::of_msmtp("mpop", attributes),
            Some("org.gnome.Balsa.NetworkPassword") => Self::of_network("balsa", attributes),
            Some("org.git.Password") => Self::of_network("git", attributes),
            Some("org.gnome.keyring.NetworkPassword") => {
                Self::of_old_geary(attributes).or_else(|| Self::of_network("network", attributes))
            }
            Some("org.freedesktop.Secret.Generic") | None => Self::without_schema(attributes),
            Some(_) => None,
        }
    }

    fn of_geary(attributes: &'a Attributes) -> Option<Self> {
        Some(Self {
            program: "geary",
            server: attribute(attributes, "host"),
            user: Some(attribute(attributes, "login")?),
            protocol: attribute(attributes, "proto").and_then(MailProtocol::named),
            is_mail_by_schema: true,
        })
    }

    /// Geary before 0.13 put protocol and account into one attribute.
    fn of_old_geary(attributes: &'a Attributes) -> Option<Self> {
        let user = attribute(attributes, "user")?;
        let (protocol, user) = [
            (MailProtocol::Imap, "org.yorba.geary imap_username:"),
            (MailProtocol::Smtp, "org.yorba.geary smtp_username:"),
        ]
        .into_iter()
        .find_map(|(protocol, prefix)| Some((protocol, user.strip_prefix(prefix)?)))?;
        Some(Self {
            program: "geary",
            server: attribute(attributes, "server"),
            user: Some(user),
            protocol: Some(protocol),
            is_mail_by_schema: true,
        })
    }

    /// msmtp searches without the schema, so that people store its passwords by hand. Libraries that keep a
    /// password under two names get the server as the name of the service.
    fn without_schema(attributes: &'a Attributes) -> Option<Self> {
        let Some(service) = attribute(attributes, "service") else {
            return Self::of_no_program(attributes);
        };
        match (MailProtocol::named(service), attribute(attributes, "host")) {
            (Some(MailProtocol::Pop3), Some(_)) => Self::of_msmtp("mpop", attributes),
            (Some(_), Some(_)) => Self::of_msmtp("msmtp", attributes),
            (Some(_), None) => None,
            (None, _) => Self::of_no_program(attributes).or_else(|| Self::of_library(service, attributes)),
        }
    }

    fn of_library(service: &'a str, attributes: &'a Attributes) -> Option<Self> {
        Some(Self {
            program: "keyring",
            server: Some(service),
            user: Some(attribute(attributes, "username")?),
            protocol: None,
            is_mail_by_schema: false,
        })
    }

    /// Stored by a person, for a program that looks its password up with a command (`PassCmd` of mbsync).
    fn of_no_program(attributes: &'a Attributes) -> Option<Self> {
        let any = |names: &[&str]| names.iter().find_map(|name| attribute(attributes, name));
        Some(Self {
            program: "byHand",
            server: Some(any(&["host", "server"])?),
            user: Some(any(&["user", "username", "login"])?),
            protocol: match attribute(attributes, "protocol") {
                Some(name) => Some(MailProtocol::named(name)?),
                None => None,
            },
            is_mail_by_schema: false,
        })
    }

    fn of_msmtp(program: &'static str, attributes: &'a Attributes) -> Option<Self> {
        Some(Self {
            program,
            server: Some(attribute(attributes, "host")?),
            user: attribute(attributes, "user"),
            protocol: attribute(attributes, "service").and_then(MailProtocol::named),
            is_mail_by_schema: false,
        })
    }

    /// Anything but mail under `protocol` (a website, a file server) rules the item out, as does a web form.
    fn of_network(program: &'static str, attributes: &'a Attributes) -> Option<Self> {
        let protocol = match attribute(attributes, "protocol") {
            Some(name) => Some(MailProtocol::named(name)?),
            None => None,
        };
        Some(Self {
            program,
            server: attribute(attributes, "server"),
            user: attribute(attributes, "user"),
            protocol,
            is_mail_by_schema: false,
        })
    }
}

fn attribute<'a>(attributes: &'a Attributes, name: &str) -> Option<&'a str> {
    attributes.get(name).map(String::as_str).filter(|value| !value.is_empty())
}

const SCHEMA: &str = "xdg:schema";
