//! Where a check stands, and with which password.

use super::typed::Typed;
use crate::network_report::Named;
use crate::wizard::page::Refusal;
use account::Secrets;
use check::Stage;
use check::verdict::Verdict;

/// Where a check stands.
#[derive(Debug)]
pub(super) enum CheckPhase {
    /// The keychain is asked for the stored password.
    Recalling,
    /// There is a pause: the stored password was not sent.
    HeldBack,
    Ready(Typed),
    Running {
        secrets: Secrets,
    },
    Cancelled {
        secrets: Secrets,
    },
    Refused {
        secrets: Secrets,
        at: Stage,
        refusal: Box<Refusal>,
        /// What the check says by itself, where a look at the network can say more.
        open: Option<Box<Verdict>>,
        /// True if this network lets incoming mail through, and outgoing mail not.
        is_outgoing_cut_off: bool,
    },
    Passed,
}

impl CheckPhase {
    /// A password is asked for.
    pub(super) fn asking() -> Self {
        Self::Ready(Typed::Nothing)
    }
}

/// Where the password comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum PasswordOrigin {
    Typed,
    Stored,
}

/// What is on screen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Shown {
    Check,
    /// What the network does, with a report in which names stand or do not.
    Network(Named),
}
