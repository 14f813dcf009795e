//! A mail account: whose it is, and at which provider. Everything that depends on the provider asks here.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::address::Address;
use crate::provider::{PasswordRule, Provider};
use crate::secret::PasswordShape;
use crate::server::{Alternatives, Servers};

/// A mail account, and its provider if that is known. Nothing here is secret.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Account {
    address: Address,
    provider: Option<&'static Provider>,
}

impl Account {
    /// The account of an address: its provider is known by the domain.
    pub fn of(address: Address) -> Self {
        Self { provider: Provider::of(&address), address }
    }

    /// An account at the pretend provider, whatever its address says.
    pub fn in_practice(address: Address) -> Self {
        Self { provider: Provider::with_key("practice"), address }
    }

    /// The same, at this provider unless the address says one: an address says more than a note or a guess.
    #[must_use]
    pub fn or_at(self, provider: Option<&'static Provider>) -> Self {
        Self { provider: self.provider.or(provider), ..self }
    }

    /// Its address.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Its provider, if that is known.
    pub fn provider(&self) -> Option<&'static Provider> {
        self.provider
    }

    /// Key of its provider, if that is known.
    pub fn key(&self) -> Option<&'static str> {
        self.provider.map(|provider| provider.key.as_str())
    }

    /// Name of its provider for people, or its domain.
    pub fn provider_name(&self) -> &str {
        self.provider.map_or(self.address.domain(), |provider| &provider.name)
    }

    /// Who runs its pages, or its domain.
    pub fn owner(&self) -> &str {
        self.provider.map_or(self.address.domain(), |provider| &provider.owner)
    }

    /// How its app passwords look, if they always look alike.
    pub fn shape(&self) -> Option<&'static PasswordShape> {
        self.provider.and_then(|provider| provider.shape.as_ref())
    }

    /// False if its provider is known to take no password from mail programs.
    pub fn takes_passwords(&self) -> bool {
        self.provider.is_none_or(|provider| provider.password != PasswordRule::Never)
    }

    /// The servers to try first, if its provider has some that take a password.
    pub fn servers(&self) -> Option<Servers> {
        self.provider?.servers(&self.address)
    }

    /// Where else the servers of its provider may answer.
    pub fn alternatives(&self, servers: &Servers) -> Alternatives {
        servers.alternatives(self.provider)
    }
}

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut account = serializer.serialize_struct("Account", 2)?;
        account.serialize_field("address", &self.address)?;
        account.serialize_field("provider", &self.key())?;
        account.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_called_by_its_provider_or_its_domain() {
        let account = |address| Account::of(Address::parse(address).unwrap());
        let gmail = account("anna@googlemail.com");
        assert_eq!((gmail.key(), gmail.provider_name(), gmail.owner()), (Some("gmail"), "Gmail", "Google"));
        let own = account("anna@shop.example");
        assert_eq!((own.key(), own.provider_name(), own.owner()), (None, "shop.example", "shop.example"));
        assert!(own.takes_passwords() && !account("anna@hotmail.com").takes_passwords());
    }

    #[test]
    fn an_account_is_written_with_the_key_of_its_provider() {
        let written = serde_json::to_value(Account::of(Address::parse("anna@gmail.com").unwrap())).unwrap();
        assert_eq!(written, serde_json::json!({ "address": "anna@gmail.com", "provider": "gmail" }));
    }
}
