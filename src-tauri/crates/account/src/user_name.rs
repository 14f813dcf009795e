//! The name that signs in: how likely it is the one that the servers want, and the one of an account whose address
//! cannot be it.

use serde::Serialize;

use crate::address::Address;
use crate::provider::{Provider, UserForm};
use crate::server::{Protocol, Servers};

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

/// An address of the provider's own, under which an account with an own domain signs in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OwnAddress(Address);

impl OwnAddress {
    /// Reads it as a person types it; without an `@` it is completed.
    ///
    /// # Errors
    /// If it is no address of this provider.
    pub fn parse(typed: &str, provider: &Provider) -> Result<Self, OwnAddressProblem> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(OwnAddressProblem::Empty);
        }
        let whole = match provider.domains.first() {
            Some(domain) if !typed.contains('@') => format!("{typed}@{domain}"),
            _ => typed.to_owned(),
        };
        let address = Address::parse(&whole).map_err(|_| OwnAddressProblem::NotAnAddress)?;
        if provider.has_address(&address) { Ok(Self(address)) } else { Err(OwnAddressProblem::Elsewhere) }
    }

    /// Puts it into both servers, in the form that each wants.
    pub fn sign_in_at(&self, servers: &mut Servers, provider: &Provider) {
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            servers.of_mut(protocol).user = provider.user(protocol, &self.0);
        }
    }
}

/// Why what was typed is not such an address.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, thiserror::Error)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum OwnAddressProblem {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Not a mail address.
    #[error("not an address")]
    NotAnAddress,
    /// An address of another domain than the provider's.
    #[error("of another domain")]
    Elsewhere,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_provider_is_read_as_it_is_typed() {
        let icloud = Provider::with_key("icloud").unwrap();
        for (typed, expected) in [
            ("anna.t@icloud.com", Ok(["anna.t@icloud.com", "anna.t"])),
            (" Anna.T@iCloud.com\n", Ok(["Anna.T@icloud.com", "Anna.T"])),
            ("anna.t", Ok(["anna.t@icloud.com", "anna.t"])),
            ("anna@me.com", Ok(["anna@me.com", "anna"])),
            ("anna@mac.com", Ok(["anna@mac.com", "anna"])),
            ("", Err(OwnAddressProblem::Empty)),
            (" ", Err(OwnAddressProblem::Empty)),
            ("anna t", Err(OwnAddressProblem::NotAnAddress)),
            ("@icloud.com", Err(OwnAddressProblem::NotAnAddress)),
            ("anna@family.example", Err(OwnAddressProblem::Elsewhere)),
            ("anna@gmail.com", Err(OwnAddressProblem::Elsewhere)),
            ("anna@icloud.com.example", Err(OwnAddressProblem::Elsewhere)),
        ] {
            let read = OwnAddress::parse(typed, icloud).map(|address| {
                let mut servers = icloud.servers(&Address::parse("info@shop.example").unwrap()).unwrap();
                address.sign_in_at(&mut servers, icloud);
                [servers.smtp.user, servers.imap.user]
            });
            assert_eq!(read, expected.map(|users| users.map(str::to_owned)), "{typed:?}");
        }
    }

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
