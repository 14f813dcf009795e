//! The network in which mail last worked: what a look at another one is compared with.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use account::Protocol;
use net::Local;

/// Seconds by which a clock may be wrong, or go otherwise than before.
pub const TOLERATED: i64 = 300;

/// The network in which mail last worked.
#[derive(Clone)]
pub struct LastGood {
    /// When, in seconds since 1970 UTC.
    pub at: u64,
    /// Where the servers were: what needs no name.
    pub addresses: Vec<(Protocol, SocketAddr)>,
    /// Ports at which the switch to encryption was offered.
    pub start_tls: Vec<(Protocol, u16)>,
    /// Seconds by which the clock of the internet was ahead of this computer's, if that was seen.
    pub ahead: Option<i64>,
    /// How another network is like it.
    pub likeness: Compare,
}

/// How a network is like the one in which mail last worked. Asked only where a network is looked at.
pub type Compare = Arc<dyn Fn(&Local) -> Likeness + Send + Sync>;

/// How a network is like the one in which mail last worked.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Likeness {
    /// Whether it is the same; `None` where nothing tells one from another.
    pub network: Option<Sameness>,
    /// True if the way out was a VPN then.
    pub had_tunnel: bool,
    /// True if who was asked for names was where they are asked for here: at the router, in a private network, far off.
    pub asks_as_then: bool,
}

/// Whether a network is the one in which mail last worked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sameness {
    /// It is.
    Same,
    /// It is another.
    Another,
}

/// What is known of then, when it is judged.
#[derive(Clone, Debug, Default)]
pub(super) struct Then {
    pub(super) likeness: Likeness,
    pub(super) start_tls: Vec<(Protocol, u16)>,
    /// Whether the clock was set back since.
    pub(super) set_back: Option<SetBack>,
}

/// The clock was set back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum SetBack {
    /// And was right before, as the internet said.
    WasRight,
    /// Whether it was right before, nobody said.
    Unsaid,
}

impl LastGood {
    /// What is known of it in this network, at this moment.
    pub(super) fn seen_from(&self, here: &Local, now: u64) -> Then {
        Then {
            likeness: (self.likeness)(here),
            start_tls: self.start_tls.clone(),
            set_back: self.is_still_to_come(now).then(|| {
                let was_right = self.ahead.is_some_and(|ahead| ahead.abs() <= TOLERATED);
                if was_right { SetBack::WasRight } else { SetBack::Unsaid }
            }),
        }
    }

    /// True if it is still to come by this computer's clock.
    fn is_still_to_come(&self, now: u64) -> bool {
        now.saturating_add(TOLERATED.unsigned_abs()) < self.at
    }
}

impl Then {
    /// True if mail worked in this very network.
    pub(super) fn is_here(&self) -> bool {
        self.likeness.network == Some(Sameness::Same)
    }

    /// True if mail went through a VPN in this very network.
    pub(super) fn went_through_tunnel(&self) -> bool {
        self.is_here() && self.likeness.had_tunnel
    }

    /// True if names were asked for in this very network as they are asked for here, without a VPN.
    pub(super) fn asked_as_here(&self) -> bool {
        self.is_here() && self.likeness.asks_as_then && !self.likeness.had_tunnel
    }

    /// True if the switch to encryption was offered at this port.
    pub(super) fn had_start_tls(&self, protocol: Protocol, port: u16) -> bool {
        self.start_tls.contains(&(protocol, port))
    }
}

impl fmt::Debug for LastGood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, addresses, start_tls, ahead, likeness: _ } = self;
        let mut told = f.debug_struct("LastGood");
        told.field("at", at).field("addresses", addresses).field("start_tls", start_tls);
        told.field("ahead", ahead).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_was_set_back_if_what_was_is_still_to_come() {
        const AT: u64 = 1_800_000_000;
        let seen = |ahead, now| last_good(AT, ahead).seen_from(&Local::default(), now).set_back;
        for (ahead, now, expected) in [
            (Some(3), AT + 1, None),
            (Some(3), AT - 300, None),
            (Some(3), AT - 301, Some(SetBack::WasRight)),
            (None, AT - 301, Some(SetBack::Unsaid)),
            (Some(-86_400), AT - 301, Some(SetBack::Unsaid)),
        ] {
            assert_eq!(seen(ahead, now), expected, "{ahead:?} {now}");
        }
    }

    fn last_good(at: u64, ahead: Option<i64>) -> LastGood {
        let likeness: Compare = Arc::new(|_| Likeness::default());
        LastGood { at, addresses: vec![], start_tls: vec![], ahead, likeness }
    }
}
