//! Networks as they are seen, and what is found in each.

mod besides;
mod certainty;
mod each_network;
mod encryption;
mod names;
mod ports;
mod remembered;
mod scene;
mod this_computer;
mod way_out;

use std::net::IpAddr;

use account::{Account, Address, Security};
use net::{Answering, Interface, Kind, LookupFault};

use super::super::plan::{END, Job, Plan, beside};
use super::super::seen::{Large, NameSeen, PageEnd, PageSeen, ProxyEnd, ProxySeen, Speech, Target};
use super::Certainty::{Likely, Possible};
use super::*;
