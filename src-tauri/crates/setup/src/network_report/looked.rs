//! A look at the network that ended, and how the network differs from one in which mail worked.

use check::diagnose::{Diagnosis, Observation};

use crate::records::{AddressKind, Change, Compared};

/// A look at the network that ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// What it came to.
    pub diagnosis: Diagnosis,
    /// What was seen, in the order in which it was.
    pub observations: Vec<Observation>,
    /// How the network differs from the one in which mail last worked, if that is on record.
    pub compared: Option<Compared>,
}

/// How the network differs from the one in which mail last worked: the message, and its variables but for the day. Of
/// several differences the one that says most.
pub fn difference(compared: &Compared) -> Option<(&'static str, [(&'static str, String); 2])> {
    let change = compared.changes.iter().min_by_key(|change| change.weight())?;
    let detail = match change {
        Change::PortLost(port) => port.to_string(),
        Change::FamilyLost(AddressKind::Ipv4) => "IPv4".to_owned(),
        Change::FamilyLost(AddressKind::Ipv6) => "IPv6".to_owned(),
        Change::AnotherNetwork
        | Change::SameNetwork
        | Change::ResolverChanged
        | Change::TunnelAppeared
        | Change::TunnelGone
        | Change::IssuerChanged
        | Change::AddressesMoved => "none".to_owned(),
    };
    Some(("network-compared", [("change", change.code().to_owned()), ("detail", detail)]))
}
