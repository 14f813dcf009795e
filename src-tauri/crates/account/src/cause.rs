//! What can be found to be wrong, and what follows from it: one row per cause.
//!
//! A cause that is added here needs its row in [`Cause::properties`], its words in `causes.ftl`, and whoever
//! finds it.

mod action;

use serde::{Deserialize, Serialize};

pub use self::action::Action;

/// What was found to be wrong. The names are part of the JSON contract; none is ever renamed.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each is explained by its words in causes.ftl")]
pub enum Cause {
    HostNotFound,
    ResolverUnavailable,
    Offline,
    Refused,
    Unreachable,
    TimedOut,
    CaptivePortal,
    NotTls,
    TlsTooOld,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateForAnotherName,
    CertificateUntrusted,
    CertificateRevoked,
    CertificateChanged,
    StartTlsMissing,
    StartTlsTampered,
    WrongProtocol,
    ServerBusy,
    ServerRefuses,
    HungUp,
    ProtocolViolation,
    Preauthenticated,
    WrongPassword,
    AppPasswordRequired,
    WebLoginRequired,
    TooManyAttempts,
    TemporarilyUnavailable,
    AccountDisabled,
    ImapDisabled,
    ImapDisabledByAdmin,
    SmtpAuthDisabled,
    BasicAuthDisabled,
    OauthRequired,
    EncryptionRequired,
    TooManyConnections,
    QuotaExceeded,
    MechanismUnsupported,
    PolicyBlocked,
    IpBlocked,
    PasswordRevoked,
    PortBlocked,
    Ambiguous,
    OtherUserName,
    NotKnownYet,
    NoImap,
    MailboxMissing,
    PasswordExpired,
    SenderNotAllowed,
    RecipientUnknown,
    RecipientFull,
    RelayDenied,
    Greylisted,
    MessageTooBig,
    ContentRefused,
    NeverArrived,
    NoRoute,
    UplinkDown,
    DnsHijacked,
    Ipv6Broken,
    Ipv4Broken,
    Ipv4Missing,
    VpnInterferes,
    Interception,
    ClockWrong,
    MtuBlackhole,
    SlowNetwork,
    ResolverSlow,
    ProviderDown,
    ProxyRequired,
    LocalFirewall,
    Unstable,
}

impl Cause {
    /// Every cause, in the order of the contract.
    pub const ALL: [Self; 72] = [
        Self::HostNotFound,
        Self::ResolverUnavailable,
        Self::Offline,
        Self::Refused,
        Self::Unreachable,
        Self::TimedOut,
        Self::CaptivePortal,
        Self::NotTls,
        Self::TlsTooOld,
        Self::CertificateExpired,
        Self::CertificateNotYetValid,
        Self::CertificateForAnotherName,
        Self::CertificateUntrusted,
        Self::CertificateRevoked,
        Self::CertificateChanged,
        Self::StartTlsMissing,
        Self::StartTlsTampered,
        Self::WrongProtocol,
        Self::ServerBusy,
        Self::ServerRefuses,
        Self::HungUp,
        Self::ProtocolViolation,
        Self::Preauthenticated,
        Self::WrongPassword,
        Self::AppPasswordRequired,
        Self::WebLoginRequired,
        Self::TooManyAttempts,
        Self::TemporarilyUnavailable,
        Self::AccountDisabled,
        Self::ImapDisabled,
        Self::ImapDisabledByAdmin,
        Self::SmtpAuthDisabled,
        Self::BasicAuthDisabled,
        Self::OauthRequired,
        Self::EncryptionRequired,
        Self::TooManyConnections,
        Self::QuotaExceeded,
        Self::MechanismUnsupported,
        Self::PolicyBlocked,
        Self::IpBlocked,
        Self::PasswordRevoked,
        Self::PortBlocked,
        Self::Ambiguous,
        Self::OtherUserName,
        Self::NotKnownYet,
        Self::NoImap,
        Self::MailboxMissing,
        Self::PasswordExpired,
        Self::SenderNotAllowed,
        Self::RecipientUnknown,
        Self::RecipientFull,
        Self::RelayDenied,
        Self::Greylisted,
        Self::MessageTooBig,
        Self::ContentRefused,
        Self::NeverArrived,
        Self::NoRoute,
        Self::UplinkDown,
        Self::DnsHijacked,
        Self::Ipv6Broken,
        Self::Ipv4Broken,
        Self::Ipv4Missing,
        Self::VpnInterferes,
        Self::Interception,
        Self::ClockWrong,
        Self::MtuBlackhole,
        Self::SlowNetwork,
        Self::ResolverSlow,
        Self::ProviderDown,
        Self::ProxyRequired,
        Self::LocalFirewall,
        Self::Unstable,
    ];

    /// Its name in data and words: `wrongPassword`.
    pub fn code(self) -> String {
        let name = serde_json::to_value(self).ok();
        name.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// What it is about.
    pub fn subject(self) -> Subject {
        self.properties().subject
    }

    /// True if waiting alone can cure it.
    pub fn passes(self) -> bool {
        self.properties().cure == Cure::Passes
    }

    /// True if it is the provider's answer to the sign-in, rather than something on the way to it.
    pub fn is_refusal(self) -> bool {
        self.properties().sign_in == SignIn::No
    }

    /// True if a server that answers the sign-in so may count it as one attempt more, towards the number at
    /// which the account is locked.
    pub fn nears_lockout(self) -> bool {
        self.properties().lockout == Lockout::Counts
    }

    /// True if IMAP is not to be tried after SMTP has answered the sign-in so: a second try with the same
    /// password is one step nearer to a locked account. What says nothing of the password leaves IMAP worth
    /// asking.
    pub fn withholds_imap(self) -> bool {
        self.properties().imap == Imap::Spared
    }

    /// True if the name that signs in may be what is wrong.
    pub fn suspects_user_name(self) -> bool {
        self.mending().contains(&Action::EditAddress)
    }

    /// What can be done about it, the action that mends it first.
    pub fn mending(self) -> &'static [Action] {
        self.properties().mending
    }

    /// The table.
    #[rustfmt::skip]
    fn properties(self) -> Properties {
        use Action::{
            AllowInterception, AskAdministrator, ChangeNetwork, CheckClock, ChooseCertificate, ConfirmInBrowser, CreateAppPassword, EditAddress, EditServers,
            EnterPassword, OpenNetworkPage, ReadHelp, SwitchOffVpn, SwitchOnImap, TryAgain, UseOauthProgram, Wait,
        };
        use Cure::{Passes, Stays};
        use Imap::{Asked, Spared};
        use Lockout::{Counts, Free};
        use SignIn::{No, Open};
        use Subject::{Account, Certificate, Connection, Message, Password, Server, Silence, Unspecific, Way};
        match self {
            // what was found                       about        cure    said  lockout IMAP    what mends it, best first
            Self::HostNotFound              => row(Way,         Stays,  Open, Free,   Asked,  &[EditServers, TryAgain]),
            Self::ResolverUnavailable       => row(Way,         Stays,  Open, Free,   Asked,  &[TryAgain, ChangeNetwork]),
            Self::Offline                   => row(Way,         Stays,  Open, Free,   Asked,  &[TryAgain, ChangeNetwork]),
            Self::Refused                   => row(Silence,     Stays,  Open, Free,   Asked,  &[TryAgain, ChangeNetwork, EditServers]),
            Self::Unreachable               => row(Silence,     Stays,  Open, Free,   Asked,  &[TryAgain, ChangeNetwork, EditServers]),
            Self::TimedOut                  => row(Silence,     Stays,  Open, Free,   Asked,  &[TryAgain, ChangeNetwork, EditServers]),
            Self::CaptivePortal             => row(Way,         Stays,  Open, Free,   Asked,  &[OpenNetworkPage, ChangeNetwork]),
            Self::NotTls                    => row(Way,         Stays,  Open, Free,   Asked,  &[EditServers, ChangeNetwork]),
            Self::TlsTooOld                 => row(Way,         Stays,  Open, Free,   Asked,  &[EditServers, AskAdministrator]),
            Self::CertificateExpired        => row(Certificate, Stays,  Open, Free,   Asked,  &[CheckClock, ChangeNetwork]),
            Self::CertificateNotYetValid    => row(Certificate, Stays,  Open, Free,   Asked,  &[CheckClock, ChangeNetwork]),
            Self::CertificateForAnotherName => row(Certificate, Stays,  Open, Free,   Asked,  &[EditServers, ChangeNetwork]),
            Self::CertificateUntrusted      => row(Certificate, Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::CertificateRevoked        => row(Certificate, Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::CertificateChanged        => row(Certificate, Stays,  Open, Free,   Asked,  &[ChooseCertificate, TryAgain]),
            Self::StartTlsMissing           => row(Way,         Stays,  Open, Free,   Asked,  &[EditServers, ChangeNetwork]),
            Self::StartTlsTampered          => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::WrongProtocol             => row(Way,         Stays,  Open, Free,   Asked,  &[EditServers, ChangeNetwork]),
            Self::ServerBusy                => row(Connection,  Passes, Open, Free,   Spared, &[Wait]),
            Self::ServerRefuses             => row(Unspecific,  Stays,  Open, Counts, Spared, &[ChangeNetwork, Wait]),
            Self::HungUp                    => row(Silence,     Stays,  Open, Free,   Asked,  &[TryAgain, ChangeNetwork, EditServers]),
            Self::ProtocolViolation         => row(Unspecific,  Stays,  Open, Free,   Spared, &[TryAgain, ChangeNetwork, EditServers]),
            Self::Preauthenticated          => row(Way,         Stays,  Open, Free,   Asked,  &[EditServers, AskAdministrator]),
            Self::WrongPassword             => row(Password,    Stays,  No,   Counts, Spared, &[EnterPassword, CreateAppPassword, EditAddress]),
            Self::AppPasswordRequired       => row(Password,    Stays,  No,   Counts, Spared, &[CreateAppPassword, EnterPassword, ReadHelp]),
            Self::WebLoginRequired          => row(Account,     Stays,  No,   Counts, Spared, &[ConfirmInBrowser, TryAgain]),
            Self::TooManyAttempts           => row(Account,     Passes, No,   Counts, Spared, &[Wait]),
            Self::TemporarilyUnavailable    => row(Connection,  Passes, Open, Free,   Asked,  &[Wait]),
            Self::AccountDisabled           => row(Account,     Stays,  No,   Counts, Spared, &[ReadHelp, AskAdministrator]),
            Self::ImapDisabled              => row(Account,     Stays,  No,   Free,   Spared, &[SwitchOnImap, TryAgain]),
            Self::ImapDisabledByAdmin       => row(Account,     Stays,  No,   Free,   Spared, &[AskAdministrator, TryAgain]),
            Self::SmtpAuthDisabled          => row(Account,     Stays,  No,   Free,   Asked,  &[SwitchOnImap, AskAdministrator, TryAgain]),
            Self::BasicAuthDisabled         => row(Account,     Stays,  No,   Counts, Spared, &[UseOauthProgram, ReadHelp]),
            Self::OauthRequired             => row(Account,     Stays,  No,   Counts, Spared, &[UseOauthProgram, ReadHelp]),
            Self::EncryptionRequired        => row(Server,      Stays,  Open, Free,   Asked,  &[EditServers]),
            Self::TooManyConnections        => row(Server,      Passes, Open, Free,   Spared, &[Wait]),
            Self::QuotaExceeded             => row(Account,     Passes, No,   Free,   Asked,  &[Wait]),
            Self::MechanismUnsupported      => row(Server,      Stays,  No,   Free,   Asked,  &[EditServers, AskAdministrator]),
            Self::PolicyBlocked             => row(Server,      Stays,  No,   Counts, Spared, &[AskAdministrator, TryAgain]),
            Self::IpBlocked                 => row(Server,      Passes, Open, Counts, Spared, &[ChangeNetwork, Wait]),
            Self::PasswordRevoked           => row(Account,     Stays,  No,   Counts, Spared, &[CreateAppPassword, EnterPassword]),
            Self::PortBlocked               => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, EditServers]),
            Self::Ambiguous                 => row(Account,     Stays,  No,   Counts, Spared, &[TryAgain]),
            Self::OtherUserName             => row(Account,     Stays,  No,   Counts, Spared, &[EditServers, EditAddress, ReadHelp]),
            Self::NotKnownYet               => row(Account,     Passes, No,   Counts, Spared, &[Wait]),
            Self::NoImap                    => row(Account,     Stays,  No,   Counts, Spared, &[ReadHelp]),
            Self::MailboxMissing            => row(Account,     Stays,  No,   Counts, Spared, &[EditAddress, EditServers, ReadHelp]),
            Self::PasswordExpired           => row(Account,     Stays,  No,   Counts, Spared, &[EnterPassword, CreateAppPassword, ReadHelp, AskAdministrator]),
            Self::SenderNotAllowed          => row(Message,     Stays,  Open, Free,   Asked,  &[AskAdministrator, ReadHelp]),
            Self::RecipientUnknown          => row(Message,     Stays,  Open, Free,   Asked,  &[EditAddress, AskAdministrator]),
            Self::RecipientFull             => row(Message,     Stays,  Open, Free,   Asked,  &[ReadHelp, TryAgain]),
            Self::RelayDenied               => row(Message,     Stays,  Open, Free,   Asked,  &[EditServers, AskAdministrator]),
            Self::Greylisted                => row(Message,     Passes, Open, Free,   Asked,  &[Wait]),
            Self::MessageTooBig             => row(Message,     Stays,  Open, Free,   Asked,  &[AskAdministrator, ReadHelp]),
            Self::ContentRefused            => row(Message,     Stays,  Open, Free,   Asked,  &[AskAdministrator, ReadHelp]),
            Self::NeverArrived              => row(Message,     Passes, Open, Free,   Asked,  &[Wait, ReadHelp]),
            Self::NoRoute                   => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::UplinkDown                => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::DnsHijacked               => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::Ipv6Broken                => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::Ipv4Broken                => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::Ipv4Missing               => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork]),
            Self::VpnInterferes             => row(Way,         Stays,  Open, Free,   Asked,  &[SwitchOffVpn, TryAgain, ChangeNetwork]),
            Self::Interception              => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain, AllowInterception]),
            Self::ClockWrong                => row(Way,         Stays,  Open, Free,   Asked,  &[CheckClock, TryAgain]),
            Self::MtuBlackhole              => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, SwitchOffVpn]),
            Self::SlowNetwork               => row(Way,         Stays,  Open, Free,   Asked,  &[TryAgain, ChangeNetwork]),
            Self::ResolverSlow              => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, TryAgain]),
            Self::ProviderDown              => row(Way,         Stays,  Open, Free,   Asked,  &[TryAgain]),
            Self::ProxyRequired             => row(Way,         Stays,  Open, Free,   Asked,  &[ChangeNetwork, AskAdministrator]),
            Self::LocalFirewall             => row(Way,         Stays,  Open, Free,   Asked,  &[TryAgain]),
            Self::Unstable                  => row(Way,         Stays,  Open, Free,   Asked,  &[TryAgain, ChangeNetwork]),
        }
    }
}

/// What a cause is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Subject {
    /// The way to the server: names, the network, encryption, another kind of server; not its certificate.
    Way,
    /// What the server proves itself with.
    Certificate,
    /// There was no answer at all, so that another port may give one.
    Silence,
    /// An answer that is no good one, and says no more than that.
    Unspecific,
    /// This connection: a server can say so in clear.
    Connection,
    /// The server and who may use it: it can say so before it knows whose account it is about.
    Server,
    /// The account.
    Account,
    /// A message that was to be sent, after a good sign-in.
    Message,
    /// The very password: another server that takes it rules this out.
    Password,
}

/// A row of the table.
struct Properties {
    subject: Subject,
    cure: Cure,
    sign_in: SignIn,
    lockout: Lockout,
    imap: Imap,
    mending: &'static [Action],
}

fn row(
    subject: Subject,
    cure: Cure,
    sign_in: SignIn,
    lockout: Lockout,
    imap: Imap,
    mending: &'static [Action],
) -> Properties {
    Properties { subject, cure, sign_in, lockout, imap, mending }
}

/// Whether waiting alone can cure it.
#[derive(Eq, PartialEq)]
enum Cure {
    Passes,
    Stays,
}

/// What it says of the sign-in: the provider's no, or nothing.
#[derive(Eq, PartialEq)]
enum SignIn {
    No,
    Open,
}

/// Whether it counts as one attempt more on the way to a locked account.
#[derive(Eq, PartialEq)]
enum Lockout {
    Counts,
    Free,
}

/// Whether IMAP is asked after SMTP has answered so, or spared.
#[derive(Eq, PartialEq)]
enum Imap {
    Asked,
    Spared,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_has_its_own_code_in_the_order_of_the_contract() {
        const TYPES: &str = include_str!("../../../../ui/src/backend/view.ts");
        let written = TYPES.split_once("export type Cause = \"").unwrap().1.split_once("\";").unwrap().0;
        let codes: Vec<_> = Cause::ALL.iter().map(|cause| cause.code()).collect();
        assert_eq!(codes, written.split("\" | \"").collect::<Vec<_>>());
        for (cause, code) in Cause::ALL.iter().zip(&codes) {
            assert_eq!(serde_json::from_value::<Cause>(code.as_str().into()).unwrap(), *cause);
        }
    }

    #[test]
    fn everything_can_be_mended_and_nothing_is_offered_twice() {
        for cause in Cause::ALL {
            let mending = cause.mending();
            assert!(!mending.is_empty(), "{cause:?}");
            for (at, action) in mending.iter().enumerate() {
                assert!(!mending[..at].contains(action), "{cause:?}: {action:?}");
            }
        }
    }

    #[test]
    fn a_refusal_that_passes_leaves_nothing_to_do_but_wait() {
        for cause in Cause::ALL.into_iter().filter(|cause| cause.passes()) {
            assert!(cause.mending().contains(&Action::Wait), "{cause:?}");
            assert!(!cause.is_refusal() || cause.mending() == [Action::Wait], "{cause:?}");
        }
    }

    #[test]
    fn what_nears_a_locked_account_keeps_the_password_from_imap() {
        for cause in Cause::ALL {
            assert!(!cause.nears_lockout() || cause.withholds_imap(), "{cause:?}");
        }
    }

    #[test]
    fn what_is_on_the_way_says_nothing_of_the_password() {
        for cause in Cause::ALL {
            match cause.subject() {
                Subject::Way | Subject::Certificate | Subject::Silence => {
                    let says_nothing =
                        !cause.is_refusal() && !cause.nears_lockout() && !cause.withholds_imap();
                    assert!(says_nothing && !cause.passes(), "{cause:?}");
                }
                Subject::Unspecific | Subject::Connection => assert!(!cause.is_refusal(), "{cause:?}"),
                Subject::Server => {}
                Subject::Message => assert!(!cause.is_refusal() && !cause.nears_lockout(), "{cause:?}"),
                Subject::Account => assert!(cause.is_refusal(), "{cause:?}"),
                Subject::Password => {
                    assert!(cause.is_refusal() && cause.nears_lockout(), "{cause:?}");
                    assert!(cause.mending().contains(&Action::CreateAppPassword), "{cause:?}");
                }
            }
        }
    }
}
