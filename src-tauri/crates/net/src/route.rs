//! Whether this computer has a way to the internet.

use std::net::UdpSocket;

use super::family::Family;

/// Whether there is a way to the internet.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Route {
    Present,
    Missing,
}

/// Whether addresses of any kind lead out.
pub(super) fn has_route() -> Route {
    match (leads(Family::V4), leads(Family::V6)) {
        (Route::Missing, Route::Missing) => Route::Missing,
        (Route::Present, _) | (_, Route::Present) => Route::Present,
    }
}

/// Asks the routing table: connecting a UDP socket sends nothing. The addresses are for documentation
/// (RFC 5737, RFC 3849) and lead wherever the default route leads.
pub(super) fn leads(family: Family) -> Route {
    let (from, to) = match family {
        Family::V4 => ("0.0.0.0:0", "192.0.2.1:9"),
        Family::V6 => ("[::]:0", "[2001:db8::1]:9"),
    };
    let leads = UdpSocket::bind(from).is_ok_and(|socket| socket.connect(to).is_ok());
    if leads { Route::Present } else { Route::Missing }
}
