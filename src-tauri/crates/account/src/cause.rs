//! What can be found to be wrong, and what follows from it: one row per cause.
//!
//! A cause that is added here needs its row in [`Cause::properties`], its words in `causes.ftl`, and whoever
//! finds it.

mod action;

use serde::{Deserialize, Serialize};

pub use self::action::Action;
use crate::bridge::Task;

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
    OnlyForwards,
    MailboxMissing,
    PasswordExpired,
    SenderNotAllowed,
    RecipientUnknown,
    RecipientFull,
    RelayDenied,
    Greylisted,
    MessageTooBig,
    ContentRefused,
    AddressNotWritable,
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
    pub const ALL: [Self; 74] = [
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
        Self::OnlyForwards,
        Self::MailboxMissing,
        Self::PasswordExpired,
        Self::SenderNotAllowed,
        Self::RecipientUnknown,
        Self::RecipientFull,
        Self::RelayDenied,
        Self::Greylisted,
        Self::MessageTooBig,
        Self::ContentRefused,
        Self::AddressNotWritable,
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
        self.properties().sign_in != SignIn::Open
    }

    /// True if it is a refusal that says no more than that this name is not let in with this password, or that it may
    /// be one of several things.
    pub fn gives_no_reason(self) -> bool {
        self.properties().sign_in == SignIn::Bare
    }

    /// True if a server that answers the sign-in so may count it as one attempt more, towards the number at
    /// which the account is locked.
    pub fn nears_lockout(self) -> bool {
        self.properties().imap == Imap::Counted
    }

    /// True if IMAP is not to be tried after SMTP has answered the sign-in so: a second try with the same
    /// password is one step nearer to a locked account. What says nothing of the password leaves IMAP worth
    /// asking.
    pub fn withholds_imap(self) -> bool {
        self.properties().imap != Imap::Asked
    }

    /// True if only sending is stopped, so that another provider's server may still take what is sent.
    pub fn stops_sending_alone(self) -> bool {
        self.properties().stops == Stops::Sending
    }

    /// True if mail comes through in spite of it, whatever trouble it is to other programs.
    pub fn lets_mail_through(self) -> bool {
        self.properties().stops == Stops::Nothing
    }

    /// True if the network may be the reason, so that a look at it can say more.
    pub fn may_be_of_the_network(self) -> bool {
        self.properties().look == Look::More
    }

    /// True if the name that signs in may be what is wrong.
    pub fn suspects_user_name(self) -> bool {
        self.mending().contains(&Action::EditAddress)
    }

    /// True if `other` is only a symptom of this cause, and so is not said beside it.
    pub fn explains(self, other: Self) -> bool {
        self.properties().takes_along.contains(&other.properties().trace)
    }

    /// True if a switch to encryption was to be offered, and was not.
    pub fn is_in_clear(self) -> bool {
        self.properties().trace == Trace::InClear
    }

    /// True if a server says so of itself, or of whoever asks, before anybody has signed in.
    pub fn is_said_before_sign_in(self) -> bool {
        let Properties { subject, trace, .. } = self.properties();
        matches!(subject, Subject::Connection | Subject::Server) || trace == Trace::Unwanted
    }

    /// True if a code that stands for it leaves open whether a plain no beside it is about the password.
    pub fn weighs_as_a_code(self) -> bool {
        self.properties().code == Code::Weighs
    }

    /// What the person has to do with a program on this computer, if that is the server.
    pub fn task_here(self) -> Option<Task> {
        self.properties().here
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
        use Code::{Weighs, Yields};
        use Cure::{Passes, Stays};
        use Imap::{Asked, Counted, Spared};
        use Look::{More, Same};
        use SignIn::{Bare, No, Open};
        use Stops::{Any, Nothing, Sending};
        use Subject::{Account, Certificate, Connection, Mailbox, Message, Password, Server, Silence, Unspecific, Way};
        use Trace::{Elsewhere, InClear, Itself, Quiet, Slow, Stranger, Unknown, Unproven, Unsaid, Unwanted};
        const NOTHING: Option<Task> = None;
        const START: Option<Task> = Some(Task::Start);
        const PROVE: Option<Task> = Some(Task::Certificate);
        const ENCRYPT: Option<Task> = Some(Task::Encryption);
        const SIGN_IN: Option<Task> = Some(Task::Password);
        const ALONE: &[Trace] = &[];
        const QUIET: &[Trace] = &[Quiet];
        const SILENCED: &[Trace] = &[Unsaid, Quiet];
        const UNWELCOME: &[Trace] = &[Quiet, Unwanted];
        const UNPROVEN: &[Trace] = &[Unproven];
        const UNNAMED: &[Trace] = &[Unknown, Quiet];
        const ASTRAY: &[Trace] = &[Unsaid, Unknown, Quiet, Unproven];
        const SHUT_IN: &[Trace] = &[Unsaid, Unknown, Elsewhere, Quiet];
        const SWALLOWED: &[Trace] = &[Unsaid, Quiet, Slow];
        const STAND_IN: &[Trace] = &[Elsewhere, Quiet, Unproven, Stranger];
        const ALL: &[Trace] = &[Unsaid, Unknown, Elsewhere, Quiet, Slow, InClear, Unproven, Stranger, Unwanted, Itself];
        match self {
            // what was found                         about        cure    said  IMAP     stops    look  trace      takes      code    here     what mends it, best first
            Self::HostNotFound              => row(Way,         Stays,  Open, Asked,   Any,     More, Unknown,   QUIET,     Yields, NOTHING, &[EditServers, TryAgain]),
            Self::ResolverUnavailable       => row(Way,         Stays,  Open, Asked,   Any,     More, Unsaid,    UNNAMED,   Yields, NOTHING, &[TryAgain, ChangeNetwork]),
            Self::Offline                   => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    ALL,       Yields, NOTHING, &[TryAgain, ChangeNetwork]),
            Self::Refused                   => row(Silence,     Stays,  Open, Asked,   Any,     More, Quiet,     QUIET,     Yields, START,   &[TryAgain, ChangeNetwork, EditServers]),
            Self::Unreachable               => row(Silence,     Stays,  Open, Asked,   Any,     More, Quiet,     QUIET,     Yields, NOTHING, &[TryAgain, ChangeNetwork, EditServers]),
            Self::TimedOut                  => row(Silence,     Stays,  Open, Asked,   Any,     More, Quiet,     QUIET,     Yields, START,   &[TryAgain, ChangeNetwork, EditServers]),
            Self::CaptivePortal             => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    STAND_IN,  Yields, NOTHING, &[OpenNetworkPage, ChangeNetwork]),
            Self::NotTls                    => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    QUIET,     Yields, ENCRYPT, &[EditServers, ChangeNetwork]),
            Self::TlsTooOld                 => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    QUIET,     Yields, NOTHING, &[EditServers, AskAdministrator]),
            Self::CertificateExpired        => row(Certificate, Stays,  Open, Asked,   Any,     More, Unproven,  QUIET,     Yields, PROVE,   &[CheckClock, ChangeNetwork]),
            Self::CertificateNotYetValid    => row(Certificate, Stays,  Open, Asked,   Any,     More, Unproven,  QUIET,     Yields, NOTHING, &[CheckClock, ChangeNetwork]),
            Self::CertificateForAnotherName => row(Certificate, Stays,  Open, Asked,   Any,     More, Unproven,  QUIET,     Yields, PROVE,   &[EditServers, ChangeNetwork]),
            Self::CertificateUntrusted      => row(Certificate, Stays,  Open, Asked,   Any,     More, Unproven,  QUIET,     Yields, PROVE,   &[ChangeNetwork, TryAgain]),
            Self::CertificateRevoked        => row(Certificate, Stays,  Open, Asked,   Any,     Same, Unproven,  QUIET,     Yields, NOTHING, &[ChangeNetwork, TryAgain]),
            Self::CertificateChanged        => row(Certificate, Stays,  Open, Asked,   Any,     Same, Unproven,  QUIET,     Yields, PROVE,   &[ChooseCertificate, TryAgain]),
            Self::StartTlsMissing           => row(Way,         Stays,  Open, Asked,   Any,     More, InClear,   QUIET,     Yields, ENCRYPT, &[EditServers, ChangeNetwork]),
            Self::StartTlsTampered          => row(Way,         Stays,  Open, Asked,   Any,     More, InClear,   QUIET,     Yields, NOTHING, &[ChangeNetwork, TryAgain]),
            Self::WrongProtocol             => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    QUIET,     Yields, NOTHING, &[EditServers, ChangeNetwork]),
            Self::ServerBusy                => row(Connection,  Passes, Open, Spared,  Any,     Same, Itself,    UNWELCOME, Yields, NOTHING, &[Wait]),
            Self::ServerRefuses             => row(Unspecific,  Stays,  Open, Counted, Any,     Same, Unwanted,  QUIET,     Yields, NOTHING, &[ChangeNetwork, Wait]),
            Self::HungUp                    => row(Silence,     Stays,  Open, Asked,   Any,     More, Quiet,     QUIET,     Yields, START,   &[TryAgain, ChangeNetwork, EditServers]),
            Self::ProtocolViolation         => row(Unspecific,  Stays,  Open, Spared,  Any,     Same, Itself,    QUIET,     Yields, NOTHING, &[TryAgain, ChangeNetwork, EditServers]),
            Self::Preauthenticated          => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    QUIET,     Yields, NOTHING, &[EditServers, AskAdministrator]),
            Self::WrongPassword             => row(Password,    Stays,  Bare, Counted, Any,     Same, Itself,    ALONE,     Yields, SIGN_IN, &[EnterPassword, CreateAppPassword, EditAddress]),
            Self::AppPasswordRequired       => row(Password,    Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, SIGN_IN, &[CreateAppPassword, EnterPassword, ReadHelp]),
            Self::WebLoginRequired          => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[ConfirmInBrowser, TryAgain]),
            Self::TooManyAttempts           => row(Account,     Passes, No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[Wait]),
            Self::TemporarilyUnavailable    => row(Connection,  Passes, Open, Asked,   Any,     Same, Itself,    UNWELCOME, Yields, NOTHING, &[Wait]),
            Self::AccountDisabled           => row(Mailbox,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Weighs, NOTHING, &[ReadHelp, AskAdministrator]),
            Self::ImapDisabled              => row(Account,     Stays,  No,   Spared,  Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[SwitchOnImap, TryAgain]),
            Self::ImapDisabledByAdmin       => row(Account,     Stays,  No,   Spared,  Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[AskAdministrator, TryAgain]),
            Self::SmtpAuthDisabled          => row(Account,     Stays,  No,   Asked,   Sending, Same, Itself,    ALONE,     Yields, NOTHING, &[SwitchOnImap, AskAdministrator, TryAgain]),
            Self::BasicAuthDisabled         => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[UseOauthProgram, ReadHelp]),
            Self::OauthRequired             => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[UseOauthProgram, ReadHelp]),
            Self::EncryptionRequired        => row(Server,      Stays,  Open, Asked,   Any,     Same, Itself,    QUIET,     Weighs, NOTHING, &[EditServers]),
            Self::TooManyConnections        => row(Server,      Passes, Open, Spared,  Any,     Same, Itself,    UNWELCOME, Weighs, NOTHING, &[Wait]),
            Self::QuotaExceeded             => row(Mailbox,     Passes, No,   Asked,   Any,     Same, Itself,    ALONE,     Weighs, NOTHING, &[Wait]),
            Self::MechanismUnsupported      => row(Server,      Stays,  No,   Asked,   Any,     Same, Itself,    QUIET,     Yields, NOTHING, &[EditServers, AskAdministrator]),
            Self::PolicyBlocked             => row(Server,      Stays,  No,   Counted, Any,     Same, Itself,    UNWELCOME, Weighs, NOTHING, &[AskAdministrator, TryAgain]),
            Self::IpBlocked                 => row(Server,      Passes, Open, Counted, Any,     Same, Itself,    UNWELCOME, Yields, NOTHING, &[ChangeNetwork, Wait]),
            Self::PasswordRevoked           => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[CreateAppPassword, EnterPassword]),
            Self::PortBlocked               => row(Way,         Stays,  Open, Asked,   Sending, More, Quiet,     QUIET,     Yields, NOTHING, &[ChangeNetwork, EditServers]),
            Self::Ambiguous                 => row(Account,     Stays,  Bare, Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[TryAgain]),
            Self::OtherUserName             => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[EditServers, EditAddress, ReadHelp]),
            Self::NotKnownYet               => row(Account,     Passes, No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[Wait]),
            Self::NoImap                    => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[ReadHelp]),
            Self::OnlyForwards              => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[EditAddress, ReadHelp]),
            Self::MailboxMissing            => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[EditAddress, EditServers, ReadHelp]),
            Self::PasswordExpired           => row(Account,     Stays,  No,   Counted, Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[EnterPassword, CreateAppPassword, ReadHelp, AskAdministrator]),
            Self::SenderNotAllowed          => row(Message,     Stays,  Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[AskAdministrator, ReadHelp]),
            Self::RecipientUnknown          => row(Message,     Stays,  Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[EditAddress, AskAdministrator]),
            Self::RecipientFull             => row(Message,     Stays,  Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[ReadHelp, TryAgain]),
            Self::RelayDenied               => row(Message,     Stays,  Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[EditServers, AskAdministrator]),
            Self::Greylisted                => row(Message,     Passes, Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[Wait]),
            Self::MessageTooBig             => row(Message,     Stays,  Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[AskAdministrator, ReadHelp]),
            Self::ContentRefused            => row(Message,     Stays,  Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[AskAdministrator, ReadHelp]),
            Self::AddressNotWritable        => row(Message,     Stays,  Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[AskAdministrator, ReadHelp]),
            Self::NeverArrived              => row(Message,     Passes, Open, Asked,   Any,     Same, Itself,    ALONE,     Yields, NOTHING, &[Wait, ReadHelp]),
            Self::NoRoute                   => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    ALL,       Yields, NOTHING, &[ChangeNetwork, TryAgain]),
            Self::UplinkDown                => row(Way,         Stays,  Open, Asked,   Any,     More, Quiet,     SWALLOWED, Yields, NOTHING, &[ChangeNetwork, TryAgain]),
            Self::DnsHijacked               => row(Way,         Stays,  Open, Asked,   Any,     More, Elsewhere, ASTRAY,    Yields, NOTHING, &[ChangeNetwork, TryAgain]),
            Self::Ipv6Broken                => row(Way,         Stays,  Open, Asked,   Nothing, More, Itself,    QUIET,     Yields, NOTHING, &[ChangeNetwork, TryAgain]),
            Self::Ipv4Broken                => row(Way,         Stays,  Open, Asked,   Nothing, More, Itself,    QUIET,     Yields, NOTHING, &[ChangeNetwork, TryAgain]),
            Self::Ipv4Missing               => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    QUIET,     Yields, NOTHING, &[ChangeNetwork]),
            Self::VpnInterferes             => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    SWALLOWED, Yields, NOTHING, &[SwitchOffVpn, TryAgain, ChangeNetwork]),
            Self::Interception              => row(Way,         Stays,  Open, Asked,   Any,     Same, Stranger,  UNPROVEN,  Yields, NOTHING, &[ChangeNetwork, TryAgain, AllowInterception]),
            Self::ClockWrong                => row(Way,         Stays,  Open, Asked,   Any,     More, Stranger,  UNPROVEN,  Yields, NOTHING, &[CheckClock, TryAgain]),
            Self::MtuBlackhole              => row(Way,         Stays,  Open, Asked,   Any,     More, Slow,      QUIET,     Yields, NOTHING, &[ChangeNetwork, SwitchOffVpn]),
            Self::SlowNetwork               => row(Way,         Stays,  Open, Asked,   Nothing, More, Slow,      QUIET,     Yields, NOTHING, &[TryAgain, ChangeNetwork]),
            Self::ResolverSlow              => row(Way,         Stays,  Open, Asked,   Nothing, More, Itself,    QUIET,     Yields, NOTHING, &[ChangeNetwork, TryAgain]),
            Self::ProviderDown              => row(Way,         Stays,  Open, Asked,   Any,     More, Quiet,     QUIET,     Yields, NOTHING, &[TryAgain]),
            Self::ProxyRequired             => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    SHUT_IN,   Yields, NOTHING, &[ChangeNetwork, AskAdministrator]),
            Self::LocalFirewall             => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    SILENCED,  Yields, NOTHING, &[TryAgain]),
            Self::Unstable                  => row(Way,         Stays,  Open, Asked,   Any,     More, Itself,    ALL,       Yields, NOTHING, &[TryAgain, ChangeNetwork]),
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
    /// The account, too; but of this a server can also tell when it refuses a message, after a good sign-in.
    Mailbox,
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
    imap: Imap,
    stops: Stops,
    look: Look,
    /// As what it shows where something else is behind it.
    trace: Trace,
    /// What stands in the way of a server shows at every step behind it: what is said of those steps is taken along.
    takes_along: &'static [Trace],
    /// What a code of a reply that stands for it counts beside words that say no and nothing more.
    code: Code,
    /// What a program on this computer wants of the person, where it is the server.
    here: Option<Task>,
    mending: &'static [Action],
}

#[expect(clippy::too_many_arguments, reason = "a row has as many columns as the table")]
fn row(
    subject: Subject,
    cure: Cure,
    sign_in: SignIn,
    imap: Imap,
    stops: Stops,
    look: Look,
    trace: Trace,
    takes_along: &'static [Trace],
    code: Code,
    here: Option<Task>,
    mending: &'static [Action],
) -> Properties {
    Properties { subject, cure, sign_in, imap, stops, look, trace, takes_along, code, here, mending }
}

/// Whether waiting alone can cure it.
#[derive(Eq, PartialEq)]
enum Cure {
    Passes,
    Stays,
}

/// What it says of the sign-in: the provider's no, a no that is bare of any reason, or nothing.
#[derive(Eq, PartialEq)]
enum SignIn {
    No,
    Bare,
    Open,
}

/// Whether IMAP is asked after SMTP has answered so, or spared; and spared since this counts as one attempt more on
/// the way to a locked account.
#[derive(Eq, PartialEq)]
enum Imap {
    Asked,
    Spared,
    Counted,
}

/// What of mail it stops: any, sending and nothing else, or nothing.
#[derive(Eq, PartialEq)]
enum Stops {
    Any,
    Sending,
    Nothing,
}

/// Whether a look at the network can say more than this, or the same at best.
#[derive(Eq, PartialEq)]
enum Look {
    More,
    Same,
}

/// A code of a reply beside words that say no and nothing more: it weighs as much, since no server sends it for a wrong
/// password; or it yields to them.
#[derive(Eq, PartialEq)]
enum Code {
    Weighs,
    Yields,
}

/// What is seen of a cause on the way to a server, in the order in which a server is reached.
#[derive(Eq, PartialEq)]
enum Trace {
    /// Nobody says where the server is.
    Unsaid,
    /// There is no such name.
    Unknown,
    /// The name leads elsewhere.
    Elsewhere,
    /// Nothing that a server says comes back.
    Quiet,
    /// What comes back comes late, or in part.
    Slow,
    /// A switch to encryption that was to be offered is not.
    InClear,
    /// The certificate does not hold.
    Unproven,
    /// The certificate is somebody else's, or of another time.
    Stranger,
    /// A server wants nothing of whoever asks, and says no more.
    Unwanted,
    /// It is seen as itself, whatever else there is.
    Itself,
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
    fn what_a_cause_takes_along_is_not_said_beside_it() {
        for (first, taken, left) in [
            (Cause::NoRoute, &[Cause::DnsHijacked, Cause::IpBlocked, Cause::Ipv6Broken][..], &[][..]),
            (Cause::UplinkDown, &[Cause::ResolverUnavailable, Cause::ProviderDown], &[Cause::Ipv6Broken]),
            (Cause::DnsHijacked, &[Cause::HostNotFound, Cause::CertificateUntrusted], &[Cause::Interception]),
            (Cause::PortBlocked, &[Cause::TimedOut, Cause::UplinkDown], &[Cause::CertificateForAnotherName]),
            (Cause::Interception, &[Cause::CertificateUntrusted], &[Cause::PortBlocked]),
            (Cause::IpBlocked, &[Cause::ServerRefuses, Cause::TimedOut], &[Cause::TooManyConnections]),
            (Cause::LocalFirewall, &[Cause::ResolverUnavailable, Cause::PortBlocked], &[Cause::SlowNetwork]),
            (Cause::MtuBlackhole, &[Cause::PortBlocked], &[Cause::SlowNetwork, Cause::ResolverSlow]),
        ] {
            assert!(taken.iter().all(|other| first.explains(*other)), "{first:?}");
            assert!(!left.iter().any(|other| first.explains(*other)), "{first:?}");
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
        let spared = Cause::ALL.into_iter().filter(|cause| cause.withholds_imap());
        assert!(spared.clone().any(Cause::nears_lockout) && !spared.clone().all(Cause::nears_lockout));
    }

    #[test]
    fn another_server_for_outgoing_mail_is_a_way_out_only_where_sending_alone_is_stopped() {
        let stopped = Cause::ALL.into_iter().filter(|cause| cause.stops_sending_alone());
        assert_eq!(stopped.collect::<Vec<_>>(), [Cause::SmtpAuthDisabled, Cause::PortBlocked]);
        for cause in Cause::ALL.into_iter().filter(|cause| cause.stops_sending_alone()) {
            assert!(!cause.withholds_imap() && !cause.passes(), "incoming mail is asked for: {cause:?}");
        }
    }

    #[test]
    fn only_what_is_of_the_way_may_be_of_the_network_or_let_mail_through() {
        for cause in Cause::ALL {
            let is_of_the_way =
                matches!(cause.subject(), Subject::Way | Subject::Certificate | Subject::Silence);
            assert!(!cause.may_be_of_the_network() || is_of_the_way, "{cause:?}");
            assert!(!cause.lets_mail_through() || cause.subject() == Subject::Way, "{cause:?}");
            // Of what a check itself proves, a look at the network says no more.
            let is_proven = is_of_the_way && !cause.may_be_of_the_network();
            let proves = [Cause::CertificateRevoked, Cause::CertificateChanged, Cause::Interception];
            assert_eq!(is_proven, proves.contains(&cause), "{cause:?}");
        }
    }

    #[test]
    fn a_refusal_without_a_reason_leaves_open_whether_the_password_is_it() {
        for cause in Cause::ALL.into_iter().filter(|cause| cause.gives_no_reason()) {
            assert!(cause.is_refusal() && cause.nears_lockout(), "{cause:?}");
            assert!(matches!(cause, Cause::WrongPassword | Cause::Ambiguous), "{cause:?}");
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
                Subject::Account | Subject::Mailbox => assert!(cause.is_refusal(), "{cause:?}"),
                Subject::Password => {
                    assert!(cause.is_refusal() && cause.nears_lockout(), "{cause:?}");
                    assert!(cause.mending().contains(&Action::CreateAppPassword), "{cause:?}");
                }
            }
        }
    }
}
