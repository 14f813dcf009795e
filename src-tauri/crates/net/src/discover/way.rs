//! The ways to find servers, in the order in which they are trusted.

use std::time::Duration;

use serde::Serialize;

/// The limit over all ways.
pub(super) const TOTAL: Duration = Duration::from_secs(SECONDS_AT_MOST as u64);

/// The same in seconds: `$seconds` of the words.
pub const SECONDS_AT_MOST: usize = 8;

/// The limit of one way but the last, so that a silent one does not use up the time of all.
const ONE: Duration = Duration::from_secs(5);

/// Where a server was found.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// Our table of providers, by the domain.
    Table,
    /// The same, by the servers that receive the mail of the domain.
    Mx,
    /// What the domain publishes for programs.
    Pacc,
    /// An autoconfig file at the domain, or at that of who receives its mail.
    Autoconfig,
    /// Thunderbird's collection of such files.
    Ispdb,
    /// Names in the DNS of the domain.
    Srv,
    /// Names that servers usually have, proven.
    Guess,
}

/// A way to find servers; the earlier, the more it is trusted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Way {
    Table,
    Mx,
    Pacc,
    Autoconfig,
    Ispdb,
    IspdbOfReceiver,
    AutoconfigOfReceiver,
    Srv,
    Guess,
}

impl Way {
    /// In the order of trust.
    pub(super) const ALL: [Self; 9] = [
        Self::Table,
        Self::Mx,
        Self::Pacc,
        Self::Autoconfig,
        Self::Ispdb,
        Self::IspdbOfReceiver,
        Self::AutoconfigOfReceiver,
        Self::Srv,
        Self::Guess,
    ];

    /// The same where who receives the mail does so for several products: what the domain itself publishes tells which.
    pub(super) const WITH_SHARED_MX: [Self; 9] = [
        Self::Table,
        Self::Pacc,
        Self::Autoconfig,
        Self::Ispdb,
        Self::Srv,
        Self::Mx,
        Self::IspdbOfReceiver,
        Self::AutoconfigOfReceiver,
        Self::Guess,
    ];

    /// What it is called.
    pub(super) fn source(self) -> Source {
        match self {
            Self::Table => Source::Table,
            Self::Mx => Source::Mx,
            Self::Pacc => Source::Pacc,
            Self::Autoconfig | Self::AutoconfigOfReceiver => Source::Autoconfig,
            Self::Ispdb | Self::IspdbOfReceiver => Source::Ispdb,
            Self::Srv => Source::Srv,
            Self::Guess => Source::Guess,
        }
    }

    /// For which domain it looks.
    pub(super) fn asked(self) -> Asked {
        match self {
            Self::IspdbOfReceiver | Self::AutoconfigOfReceiver => Asked::Receiver,
            Self::Table
            | Self::Mx
            | Self::Pacc
            | Self::Autoconfig
            | Self::Ispdb
            | Self::Srv
            | Self::Guess => Asked::Domain,
        }
    }

    /// True if nobody but DNS says that what it finds is the right one. Of the table that is not said, though DNS names
    /// the provider: the few that are in it are watched. A collection of everybody's has names of those who are gone,
    /// which anybody can buy.
    pub(super) fn is_by_dns_alone(self) -> bool {
        matches!(self, Self::Srv | Self::IspdbOfReceiver | Self::AutoconfigOfReceiver)
    }

    /// How long it may take.
    pub(super) fn limit(self) -> Duration {
        if self == Self::Guess { TOTAL } else { ONE }
    }
}

/// For which domain it was looked.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Asked {
    /// That of the address.
    Domain,
    /// That of the servers that receive its mail.
    Receiver,
}
