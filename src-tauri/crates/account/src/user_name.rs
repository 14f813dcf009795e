//! The name that signs in: how likely it is the one that the servers want.

use serde::Serialize;

use crate::provider::{Provider, UserForm};

/// How likely a user name is the one that a provider's servers want.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum UserName {
    /// It is an address of the provider, and its servers all take that.
    Expected,
    /// They may want another: nothing is known of the servers, or there are several forms.
    Open,
    /// The provider has several forms of its own, and this is none of them: an address of another domain.
    Unlikely,
}

impl UserName {
    /// Looks at the name that is tried at a provider's servers; `None` is a provider of which nothing is known.
    pub fn tried(name: &str, provider: Option<&Provider>) -> Self {
        let Some(provider) = provider else { return Self::Open };
        let forms = provider.smtp.iter().chain(&provider.imap).map(|server| server.user);
        let has_several = forms.clone().any(|form| form != UserForm::Address);
        match name.rsplit_once('@').map(|(_, domain)| domain.to_ascii_lowercase()) {
            Some(domain) if provider.domains.contains(&domain) && !has_several => Self::Expected,
            Some(domain) if !provider.domains.contains(&domain) && has_several => Self::Unlikely,
            Some(_) | None => Self::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_expected_where_every_server_takes_the_providers_own_address() {
        for (name, provider, expected) in [
            ("anna@gmail.com", Some("gmail"), UserName::Expected),
            ("Anna@GMAIL.com", Some("gmail"), UserName::Expected),
            ("anna", Some("gmail"), UserName::Open),
            ("anna@shop.example", Some("gmail"), UserName::Open),
            ("anna@shop.example", Some("fastmail"), UserName::Open),
            ("anna@icloud.com", Some("icloud"), UserName::Open),
            ("anna", Some("icloud"), UserName::Open),
            ("anna@family.example", Some("icloud"), UserName::Unlikely),
            ("anna@web.de", Some("webde"), UserName::Open),
            ("anna@shop.example", None, UserName::Open),
            ("anna@gmail.com", None, UserName::Open),
            ("", None, UserName::Open),
        ] {
            let provider = provider.map(|key| Provider::with_key(key).unwrap());
            assert_eq!(UserName::tried(name, provider), expected, "{name} at {provider:?}");
        }
    }
}
