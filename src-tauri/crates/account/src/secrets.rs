//! The passwords of an account: one for both protocols, or one for each.

use crate::secret::Secret;
use crate::server::Protocol;

/// The passwords of an account, for outgoing and for incoming mail.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Secrets {
    smtp: Secret,
    imap: Secret,
}

impl Secrets {
    /// One password for each.
    pub fn each(smtp: Secret, imap: Secret) -> Self {
        Self { smtp, imap }
    }

    /// The password of one protocol.
    pub fn of(&self, protocol: Protocol) -> &Secret {
        match protocol {
            Protocol::Smtp => &self.smtp,
            Protocol::Imap => &self.imap,
        }
    }

    /// The same, with another password for one protocol; for both, where they are alike.
    #[must_use]
    pub fn with(self, protocol: Protocol, secret: Secret) -> Self {
        match protocol {
            _ if self.are_alike() => secret.into(),
            Protocol::Smtp => Self { smtp: secret, ..self },
            Protocol::Imap => Self { imap: secret, ..self },
        }
    }

    /// True if it is the same password for both: what one server says of it holds at the other, too.
    pub fn are_alike(&self) -> bool {
        self.smtp == self.imap
    }
}

/// One password for both.
impl From<Secret> for Secrets {
    fn from(secret: Secret) -> Self {
        Self { smtp: secret.clone(), imap: secret }
    }
}

/// One password for both.
impl From<&Secret> for Secrets {
    fn from(secret: &Secret) -> Self {
        secret.clone().into()
    }
}

impl From<&Self> for Secrets {
    fn from(secrets: &Self) -> Self {
        secrets.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_password_takes_the_place_of_the_one_that_it_is_for() {
        let secret = |text: &str| Secret::new(text.to_owned());
        let one = Secrets::from(secret("a"));
        assert!(one.are_alike() && one.of(Protocol::Smtp) == one.of(Protocol::Imap));
        assert_eq!(one.with(Protocol::Imap, secret("b")), Secrets::from(secret("b")));
        let each = Secrets::each(secret("a"), secret("b"));
        assert!(!each.are_alike());
        let other = each.with(Protocol::Smtp, secret("c"));
        assert_eq!((other.of(Protocol::Smtp).expose(), other.of(Protocol::Imap).expose()), ("c", "b"));
    }
}
