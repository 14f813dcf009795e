//! Addresses of mail servers, as settings write them: `imaps://anna%40gmail.com:PASSWORD@imap.gmail.com:993/`.

use account::parse_host;
use percent_encoding::percent_decode_str;

/// What an address of a server says. The password itself is not kept.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct MailUrl<'a> {
    /// In lower case: `imaps`, `smtp+plain`.
    pub(super) scheme: String,
    pub(super) user: Option<String>,
    pub(super) server: Option<String>,
    /// The password as it is written, to be found in its line.
    pub(super) password: Option<&'a str>,
}

impl<'a> MailUrl<'a> {
    /// `None` if it is not one.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let (scheme, rest) = text.trim().split_once("://")?;
        let is_of_a_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        if scheme.is_empty() || !scheme.chars().all(is_of_a_scheme) {
            return None;
        }
        // A password may have a slash in it: what stands before the last @ is no server.
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (login, server) = match authority.rsplit_once('@').or_else(|| rest.rsplit_once('@')) {
            Some((login, server)) => (Some(login), server),
            None => (None, authority),
        };
        let (user, password) = match login.map(|login| login.split_once(':').unwrap_or((login, ""))) {
            Some((user, password)) => (Some(user), Some(password).filter(|password| !password.is_empty())),
            None => (None, None),
        };
        Some(Self {
            scheme: scheme.to_ascii_lowercase(),
            user: user.map(decoded).filter(|user| !user.is_empty()),
            server: host_of(server.split(['/', '?', '#']).next().unwrap_or_default()),
            password,
        })
    }

    /// True if what is sent is a token and no password.
    pub(super) fn takes_a_token(&self) -> bool {
        self.scheme.contains("oauth")
    }
}

/// A server with or without a port and a scheme, such as `imaps://imap.gmail.com:993`; `None` if it is none.
pub(super) fn host_of(text: &str) -> Option<String> {
    let text = decoded(text.trim());
    let bare = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
    let bare = bare.split('/').next().unwrap_or_default();
    let host = match bare.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        Some(_) | None => bare,
    };
    parse_host(host)
}

/// `%40` is an `@`.
pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_server_are_read_and_a_password_is_never_taken_for_them() {
        for (text, user, server, password) in [
            (
                "imaps://anna%40gmail.com@imap.gmail.com:993",
                Some("anna@gmail.com"),
                Some("imap.gmail.com"),
                None,
            ),
            ("imaps://anna@gmail.com@imap.gmail.com/", Some("anna@gmail.com"), Some("imap.gmail.com"), None),
            ("smtps+plain://anna:pw@smtp.gmail.com", Some("anna"), Some("smtp.gmail.com"), Some("pw")),
            (
                "smtp://anna%40gmail.com:p%3Aw@smtp.gmail.com%3a587",
                Some("anna@gmail.com"),
                Some("smtp.gmail.com"),
                Some("p%3Aw"),
            ),
            ("imaps://anna:p/w:d@imap.gmail.com/INBOX", Some("anna"), Some("imap.gmail.com"), Some("p/w:d")),
            ("imaps://anna:p@w@imap.gmail.com", Some("anna"), Some("imap.gmail.com"), Some("p@w")),
            ("imaps://imap.gmail.com/folder", None, Some("imap.gmail.com"), None),
            ("imaps://:pw@imap.gmail.com", None, Some("imap.gmail.com"), Some("pw")),
            ("imaps://anna:12/34", None, Some("anna"), None),
            ("imaps://", None, None, None),
        ] {
            let read = MailUrl::read(text).unwrap();
            assert_eq!(
                (read.user.as_deref(), read.server.as_deref(), read.password),
                (user, server, password),
                "{text}"
            );
        }
        for none in ["", "imap.gmail.com", "://x", "a b://c"] {
            assert_eq!(MailUrl::read(none), None, "{none}");
        }
    }

    #[test]
    fn a_server_is_a_host_and_nothing_else() {
        for (text, host) in [
            ("imap.gmail.com", Some("imap.gmail.com")),
            ("IMAP.gmail.com:993", Some("imap.gmail.com")),
            ("imaps:imap.gmail.com", None),
            ("imaps://imap.gmail.com:993/", Some("imap.gmail.com")),
            ("127.0.0.1:1143", Some("127.0.0.1")),
            ("localhost", Some("localhost")),
            ("a b", None),
            ("", None),
        ] {
            assert_eq!(host_of(text).as_deref(), host, "{text}");
        }
    }

    #[test]
    fn what_is_encoded_badly_stays() {
        for (text, plain) in
            [("a%40b", "a@b"), ("100%", "100%"), ("%zz%4", "%zz%4"), ("%é", "%é"), ("%ff", "\u{fffd}")]
        {
            assert_eq!(decoded(text), plain);
        }
    }
}
