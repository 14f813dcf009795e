//! Whose a sign-in is.

use account::{Account, is_at_or_below};

/// What is said of whose a password is. Nothing is required: some settings name only one.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Owner {
    /// The name that is sent to the server.
    pub(crate) user: Option<String>,
    /// Addresses from which mail is sent with it.
    pub(crate) addresses: Vec<String>,
    /// The server.
    pub(crate) server: Option<String>,
}

impl Owner {
    /// True if it is the account's.
    pub(crate) fn is(&self, account: &Account) -> bool {
        self.name_for(account).is_some()
    }

    /// The user name under which the account owns it, as far as that is known; `None` if it is another's.
    ///
    /// A user name with an `@` decides. One without is the account's if mail is sent from its address with it,
    /// or if it is the first part of that at the provider's own server.
    pub(crate) fn name_for(&self, account: &Account) -> Option<Option<String>> {
        let user = self.user.as_deref().map(str::trim).filter(|user| !user.is_empty());
        let is_sent_from = self.addresses.iter().any(|known| account.is(known));
        let is_at_its_server = || self.server.as_deref().is_some_and(|server| is_server_of(account, server));
        match user {
            Some(user) if account.is(user) => Some(Some(user.to_owned())),
            Some(user) if user.contains('@') => None,
            Some(_) | None if is_sent_from => Some(Some(account.address().to_string())),
            Some(user) if account.is_before_at(user) && is_at_its_server() => Some(Some(user.to_owned())),
            None if self.addresses.is_empty() && is_at_its_server() => Some(None),
            Some(_) | None => None,
        }
    }
}

/// True for the servers known of the account's provider, and for those below its domains.
pub(crate) fn is_server_of(account: &Account, server: &str) -> bool {
    let server = server.to_ascii_lowercase();
    let host = server.split(':').next().unwrap_or_default();
    match account.provider() {
        Some(provider) => provider.has_server(host) || provider.has_domain_of(host),
        None => is_at_or_below(host, account.address().domain()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::Address;

    #[test]
    fn a_sign_in_is_the_accounts_by_its_user_its_sender_or_its_server() {
        for (user, sender, server, expected) in [
            (Some("Anna@gmail.com"), None, None, Some(Some("Anna@gmail.com"))),
            (
                Some("anna@gmail.com"),
                Some("anna@work.example"),
                Some("127.0.0.1"),
                Some(Some("anna@gmail.com")),
            ),
            (Some("u4711"), Some("anna@gmail.com"), None, Some(Some("anna@gmail.com"))),
            (None, Some("anna@gmail.com"), None, Some(Some("anna@gmail.com"))),
            (Some("anna"), None, Some("imap.gmail.com:993"), Some(Some("anna"))),
            (None, None, Some("smtp.gmail.com"), Some(None)),
            (Some(" "), None, Some("smtp.gmail.com"), Some(None)),
            // Another's.
            (Some("ben@gmail.com"), Some("anna@gmail.com"), Some("smtp.gmail.com"), None),
            (Some("annabel@gmail.com"), None, None, None),
            (Some("ben"), None, Some("smtp.gmail.com"), None),
            (Some("anna"), None, Some("imap.a.example"), None),
            (Some("anna"), None, None, None),
            (None, Some("ben@gmail.com"), Some("smtp.gmail.com"), None),
            (None, None, Some("smtp.notgmail.com"), None),
            (None, None, None, None),
        ] {
            let owner = Owner {
                user: user.map(str::to_owned),
                addresses: sender.map(str::to_owned).into_iter().collect(),
                server: server.map(str::to_owned),
            };
            let name = owner.name_for(&Account::of(Address::parse("anna@gmail.com").unwrap()));
            let expected = expected.map(|name| name.map(str::to_owned));
            assert_eq!(name, expected, "{owner:?}");
        }
    }
}
