//! The one account there is, and who gets into it.

use crate::mood::Mood;
use crate::protocol::Protocol;

/// The address, which is the user name too.
pub(crate) const ADDRESS: &str = "anna@practice.example";

/// The app password, in the groups of four in which providers show it.
pub(crate) const APP_PASSWORD: &str = "mdrk wzha ptqe vluo";

/// The password that Anna signs in to the provider's pages with. Mail programs may not use it.
pub(crate) const ACCOUNT_PASSWORD: &str = "Sunny-Rowboat-41";

/// What a client signs in with.
pub(crate) struct Credentials {
    pub(crate) user: String,
    pub(crate) password: String,
}

impl Credentials {
    /// Reads the message of SASL PLAIN (RFC 4616): authorization identity, user, password, NUL between.
    pub(crate) fn from_plain(message: &[u8]) -> Option<Self> {
        let message = str::from_utf8(message).ok()?;
        let mut parts = message.split('\0');
        let (_, user, password) = (parts.next()?, parts.next()?, parts.next()?);
        let whole = parts.next().is_none();
        whole.then(|| Self { user: user.to_owned(), password: password.to_owned() })
    }
}

/// The provider's decision on a sign-in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Decision {
    Welcome,
    WrongPassword,
    AppPasswordRequired,
    WebLoginRequired,
    TooManyAttempts,
    ImapOff,
    HangUp,
}

pub(crate) fn decide(mood: Mood, protocol: Protocol, credentials: &Credentials) -> Decision {
    match (mood, protocol) {
        (Mood::HangsUp, _) => Decision::HangUp,
        (Mood::WebLoginRequired, _) => Decision::WebLoginRequired,
        (Mood::TooManyAttempts, _) => Decision::TooManyAttempts,
        (Mood::WrongPassword, _) | (Mood::RevokedMidway, Protocol::Imap) => Decision::WrongPassword,
        _ => by_password(mood, protocol, credentials),
    }
}

fn by_password(mood: Mood, protocol: Protocol, credentials: &Credentials) -> Decision {
    let password = &credentials.password;
    let is_app_password = match protocol {
        // Like Google: over SMTP the spaces of the groups may stay in, over IMAP they may not.
        Protocol::Smtp => password.replace(' ', "") == APP_PASSWORD.replace(' ', ""),
        Protocol::Imap => *password == APP_PASSWORD.replace(' ', ""),
    };
    if !is_hers(&credentials.user) {
        Decision::WrongPassword
    } else if is_app_password && (mood, protocol) == (Mood::ImapOff, Protocol::Imap) {
        Decision::ImapOff
    } else if is_app_password {
        Decision::Welcome
    } else if password == ACCOUNT_PASSWORD {
        Decision::AppPasswordRequired
    } else {
        Decision::WrongPassword
    }
}

/// Her address, or one with something of her own behind a `+` (RFC 5233).
fn is_hers(user: &str) -> bool {
    let Some((name, domain)) = user.split_once('@') else { return false };
    let (name, _) = name.split_once('+').unwrap_or((name, ""));
    format!("{name}@{domain}").eq_ignore_ascii_case(ADDRESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn over_smtp_the_app_password_may_keep_its_spaces_and_over_imap_it_may_not() {
        let with_spaces = anna(APP_PASSWORD);
        let without = anna(&APP_PASSWORD.replace(' ', ""));
        assert_eq!(decide(Mood::AllWell, Protocol::Smtp, &with_spaces), Decision::Welcome);
        assert_eq!(decide(Mood::AllWell, Protocol::Smtp, &without), Decision::Welcome);
        assert_eq!(decide(Mood::AllWell, Protocol::Imap, &with_spaces), Decision::WrongPassword);
        assert_eq!(decide(Mood::AllWell, Protocol::Imap, &without), Decision::Welcome);
    }

    #[test]
    fn the_account_password_is_told_apart_from_a_wrong_one() {
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            let decision = |password| decide(Mood::NeedsAppPassword, protocol, &anna(password));
            assert_eq!(decision(ACCOUNT_PASSWORD), Decision::AppPasswordRequired);
            assert_eq!(decision("guess"), Decision::WrongPassword);
        }
    }

    #[test]
    fn nobody_else_gets_in_with_the_right_password() {
        let stranger = Credentials { user: "bob@practice.example".into(), ..anna(APP_PASSWORD) };
        assert_eq!(decide(Mood::AllWell, Protocol::Smtp, &stranger), Decision::WrongPassword);
        for (user, is_her) in
            [("Anna+news@practice.example", true), ("+anna@practice.example", false), ("anna", false)]
        {
            assert_eq!(is_hers(user), is_her, "{user}");
        }
    }

    #[test]
    fn a_plain_message_has_exactly_three_parts() {
        let read = Credentials::from_plain(b"\0anna\0secret").unwrap();
        assert_eq!((read.user.as_str(), read.password.as_str()), ("anna", "secret"));
        assert!(Credentials::from_plain(b"anna\0secret").is_none());
        assert!(Credentials::from_plain(b"\0anna\0sec\0ret").is_none());
        assert!(Credentials::from_plain(b"\0anna\0\xff").is_none());
    }

    fn anna(password: &str) -> Credentials {
        Credentials { user: ADDRESS.into(), password: password.into() }
    }
}
