//! What an account must have, or must not be, before a password can work. Which provider needs which is data; what
//! each is, and what follows from it, is here.

use serde::{Deserialize, Serialize};

use super::page_name::PageName;

/// Something that a person is asked before a password is made. Its words are `can-<code>` in `wizard.ftl`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Prerequisite {
    /// Two-step sign-in is switched on.
    TwoStep,
    /// The second step is a security key, and nothing else.
    SecurityKeysOnly,
    /// The account is in the provider's programme for people who are aimed at.
    AdvancedProtection,
    /// The account belongs to an organisation.
    WorkAccount,
    /// The account is a child's, or is supervised.
    Supervised,
    /// The plan that is paid for has access for mail programs.
    Plan,
    /// The app password is made in a browser that has been used with this account for some days.
    UsualBrowser,
    /// The account was opened a few days ago.
    NewAccount,
    /// Access for mail programs (IMAP) is switched on.
    ImapSwitch,
    /// Sending with a password (SMTP) is switched on.
    SmtpSwitch,
}

/// What a person answers.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Answer {
    /// So it is.
    Yes,
    /// So it is not.
    No,
}

/// What is to be done where the answer is not the one that leaves the way free.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Blocked {
    /// The person can change it, and go on then.
    Mend,
    /// It passes by itself, in days.
    Wait,
    /// Whoever runs the organisation's mail can change it; there is a text to send them.
    AskAdministrator,
    /// No password can work: there is another way.
    End,
}

impl Prerequisite {
    /// Each of them.
    pub const ALL: [Self; 10] = [
        Self::TwoStep,
        Self::SecurityKeysOnly,
        Self::AdvancedProtection,
        Self::WorkAccount,
        Self::Supervised,
        Self::Plan,
        Self::UsualBrowser,
        Self::NewAccount,
        Self::ImapSwitch,
        Self::SmtpSwitch,
    ];

    /// The answer that leaves the way free.
    pub fn free(self) -> Answer {
        self.properties().0
    }

    /// What is to be done with the other answer.
    pub fn blocked(self) -> Blocked {
        self.properties().1
    }

    /// The page where it is changed, if the provider has it.
    pub fn page(self) -> Option<PageName> {
        self.properties().2
    }

    /// The table.
    #[rustfmt::skip]
    fn properties(self) -> (Answer, Blocked, Option<PageName>) {
        use Answer::{No, Yes};
        use Blocked::{AskAdministrator, End, Mend, Wait};
        match self {
            Self::TwoStep            => (Yes, Mend,             Some(PageName::TwoStep)),
            Self::SecurityKeysOnly   => (No,  Mend,             Some(PageName::TwoStep)),
            Self::AdvancedProtection => (No,  End,              None),
            Self::WorkAccount        => (No,  AskAdministrator, None),
            Self::Supervised         => (No,  End,              None),
            Self::Plan               => (Yes, End,              Some(PageName::Help)),
            Self::UsualBrowser       => (Yes, Mend,             None),
            Self::NewAccount         => (No,  Wait,             None),
            Self::ImapSwitch         => (Yes, Mend,             Some(PageName::MailSettings)),
            Self::SmtpSwitch         => (Yes, Mend,             Some(PageName::MailSettings)),
        }
    }
}
