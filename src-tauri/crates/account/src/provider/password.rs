//! Which password a provider takes from mail programs, and when it ends.

use serde::{Deserialize, Serialize};

use crate::cause::Cause;

/// Which password a provider takes from mail programs.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PasswordRule {
    /// Only an app password; the account password is always refused.
    AppPassword,
    /// An app password when two-factor sign-in is on, else the account password.
    AppPasswordWithTwoFactor,
    /// The password of the mailbox, and nothing else: there are no app passwords. At a hoster it is not that of the
    /// customer's account.
    Mailbox,
    /// None: only sign-in through the provider's own page (OAuth).
    Never,
    /// None: there is no IMAP, for no program.
    NoImap,
    /// None: there is no mailbox. What is sent to its addresses arrives in one elsewhere.
    Forwards,
}

impl PasswordRule {
    /// True if mail programs can get in with a password.
    pub fn lets_programs_in(self) -> bool {
        self.refusal().is_none()
    }

    /// True if there are app passwords, which are made on the provider's page.
    pub fn is_made(self) -> bool {
        matches!(self, Self::AppPassword | Self::AppPasswordWithTwoFactor)
    }

    /// Why no password can work, if so.
    pub fn refusal(self) -> Option<Cause> {
        match self {
            Self::AppPassword | Self::AppPasswordWithTwoFactor | Self::Mailbox => None,
            Self::Never => Some(Cause::OauthRequired),
            Self::NoImap => Some(Cause::NoImap),
            Self::Forwards => Some(Cause::OnlyForwards),
        }
    }
}

/// When all app passwords of an account end.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Revocation {
    /// With a new password of the account.
    WithPassword,
    /// Never by themselves: a new password of the account leaves them as they are.
    ByHand,
}
