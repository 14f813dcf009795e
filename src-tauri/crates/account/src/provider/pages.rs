//! The web pages of a provider.

use serde::Deserialize;

use super::page_name::PageName;

/// The web pages of a provider. Only these are ever opened.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Pages {
    /// Where app passwords are made.
    pub app_passwords: Option<String>,
    /// Where two-step sign-in is switched on, which comes before.
    pub two_step: Option<String>,
    /// The provider's own help on app passwords.
    pub help: Option<String>,
    /// Where a held-back sign-in is confirmed.
    pub web_login: Option<String>,
    /// Where access for mail programs (IMAP) is switched on, or the provider's own page that says where.
    pub mail_settings: Option<String>,
}

impl Pages {
    /// The address of a page, if the provider has it.
    pub fn address(&self, page: PageName) -> Option<&str> {
        match page {
            PageName::AppPasswords => self.app_passwords.as_deref(),
            PageName::TwoStep => self.two_step.as_deref(),
            PageName::Help => self.help.as_deref(),
            PageName::WebLogin => self.web_login.as_deref(),
            PageName::MailSettings => self.mail_settings.as_deref(),
        }
    }

    /// The pages this provider has.
    pub fn names(&self) -> Vec<PageName> {
        [
            PageName::AppPasswords,
            PageName::TwoStep,
            PageName::Help,
            PageName::WebLogin,
            PageName::MailSettings,
        ]
        .into_iter()
        .filter(|page| self.address(*page).is_some())
        .collect()
    }
}
