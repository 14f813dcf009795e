use serde::{Deserialize, Serialize};

/// What the pretend provider does, named as the person would tell the story.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Mood {
    /// Everything works with the right app password.
    #[default]
    AllWell,
    /// Every password is refused as wrong.
    WrongPassword,
    /// The account password is refused until an app password is used; the app password works.
    NeedsAppPassword,
    /// Sign-in is held back until it is confirmed in a browser.
    WebLoginRequired,
    /// Sending works; IMAP is switched off for the account.
    ImapOff,
    /// Too many sign-ins: every sign-in is put off.
    TooManyAttempts,
    /// Both servers say at the greeting that they are busy.
    Busy,
    /// Connections are accepted and nothing is ever said.
    Silent,
    /// Everything works, but each answer takes its time.
    Slow,
    /// The connection is closed in the middle of signing in.
    HangsUp,
    /// The certificate expired.
    ExpiredCertificate,
    /// The certificate is for another name.
    WrongName,
    /// STARTTLS is not offered where it has to be.
    StartTlsStripped,
    /// A login page of the network answers instead of the mail servers.
    CaptivePortal,
    /// Nothing answers on the port for sending; IMAP works.
    SmtpBlocked,
    /// The password is revoked after SMTP took it and before IMAP is tried.
    RevokedMidway,
}

impl Mood {
    /// All moods, in the order in which they are offered.
    pub const ALL: [Self; 16] = [
        Self::AllWell,
        Self::NeedsAppPassword,
        Self::WrongPassword,
        Self::WebLoginRequired,
        Self::ImapOff,
        Self::TooManyAttempts,
        Self::RevokedMidway,
        Self::Busy,
        Self::Slow,
        Self::Silent,
        Self::HangsUp,
        Self::SmtpBlocked,
        Self::CaptivePortal,
        Self::StartTlsStripped,
        Self::ExpiredCertificate,
        Self::WrongName,
    ];
}
