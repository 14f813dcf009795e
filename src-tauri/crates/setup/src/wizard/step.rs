//! The steps: each in a file of its own, with its state, what can be done there, and what comes of it. What is
//! shown of it is in [`page`](super::page).
//!
//! A new step is a file here and one there, a row in [`journey`](super::journey) and in
//! [`arrival`](super::arrival), its words, and its drawing in the window and in the terminal.

mod address;
mod app_password;
mod apple_mail;
mod can_it_work;
mod certificate;
mod check;
mod choose_account;
mod done;
mod find_servers;
mod hand_over;
mod keep;
mod not_offered;
mod old_items;
mod other_way;
mod outgoing_server;
mod own_address;
mod practice;
mod pretend_program;
mod reader;
mod servers;
mod test_message;
mod welcome;

pub(super) use address::AddressStop;
pub(super) use app_password::AppPassword;
pub(super) use can_it_work::CanItWork;
pub(super) use check::Check;
pub(super) use done::Done;
pub(super) use find_servers::FindServers;
pub(super) use hand_over::HandOver;
pub(super) use keep::Keep;
pub(super) use not_offered::NotOffered;
pub(super) use old_items::OldItems;
pub(super) use other_way::OtherWay;
pub(super) use servers::ServersStop;
pub(super) use test_message::TestMessage;
pub(super) use welcome::Welcome;
