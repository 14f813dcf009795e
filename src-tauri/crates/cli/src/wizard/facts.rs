//! The variables of the shared words, taken from a view.

use setup::keychain::BACKUP_DAYS;
use setup::wizard::{CheckPage, Page, View};
use setup::words::{Arg, Words};

/// What is known of the account and the server on screen.
#[derive(Debug, Default)]
pub(super) struct Facts(Vec<(&'static str, String)>);

impl Facts {
    /// The facts of a view.
    pub(super) fn of(view: &View) -> Self {
        let mut facts = Self::default();
        if let Some(account) = &view.account {
            facts.add("provider", &account.provider_name);
            facts.add("owner", &account.owner);
            facts.add("address", &account.address);
            facts.add("domain", account.address.rsplit('@').next().unwrap_or_default());
        } else if let Page::Address { entered, .. } = &view.page {
            facts.add("domain", entered.rsplit('@').next().unwrap_or_default());
        }
        if let Page::Outgoing(page) | Page::Incoming(page) = &view.page {
            facts.server(page);
        }
        facts
    }

    /// The facts as arguments, and these behind them.
    pub(super) fn with<'a>(&'a self, more: &[Arg<'a>]) -> Vec<Arg<'a>> {
        let own = self.0.iter().map(|(name, value)| (*name, value.as_str().into()));
        own.chain([("days", BACKUP_DAYS.into())]).chain(more.iter().cloned()).collect()
    }

    /// A message, with these facts.
    pub(super) fn text(&self, words: &Words, message: &str) -> String {
        words.text(message, &self.with(&[]))
    }

    /// An attribute of a message, with these facts.
    pub(super) fn attribute(&self, words: &Words, message: &str, name: &str) -> String {
        words.attribute(message, name, &self.with(&[]))
    }

    fn server(&mut self, page: &CheckPage) {
        self.add("host", &page.server.host);
        self.add("port", &page.server.port.to_string());
    }

    fn add(&mut self, name: &'static str, value: &str) {
        self.0.push((name, value.to_owned()));
    }
}
