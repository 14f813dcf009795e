//! A network that keeps mail from its server, as a person meets it in the real window: what it does is told, what was
//! seen stands on a page of its own, and the next step is a press.

use std::ffi::OsString;

use super::any_address::{at, in_window, types_address};
use super::person::Window;
use crate::stage::small_internet::{ALL, SmallInternet, plain};

const PASSWORD: &str = "abcd efgh ijkl mnop";

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn a_port_that_is_silent_is_told_with_the_one_that_works_and_one_press_uses_it() {
    let world = network().with_rule("tcp dport 465 drop");
    in_window(&world, "network", &believed(&world), async |window| {
        sends_password(&window).await;
        window.sees("network-portBlocked.title").await;
        window.presses("network.look").await;

        window.sees("network.heading").await;
        window.sees("network.lead-seen").await;
        window.sees("network-portBlocked.title").await;
        window.sees_of("use-other-port", "587").await;
        window.finds("//main//ul[@aria-label]/li").await;
        window.takes_picture("what was seen").await;

        window.presses("back").await;
        window.sees("outgoing.heading").await;
        window.misses("network.lead-seen").await;
        window.presses("use-other-port").await;
        window.sees("incoming.lead-passed").await;
        window.close().await;
    });
    assert!(world.asked().contains(&plain("anna@gmail.com", "abcdefghijklmnop")), "{}", world.asked());
}

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn what_keeps_mail_from_being_sent_is_known_before_a_password_is_typed() {
    let world = network().with_rule("tcp dport { 465, 587 } reject with tcp reset");
    in_window(&world, "network-early", &believed(&world), async |window| {
        comes_to_app_password(&window).await;
        // Of the connections alone it would be no more than that they were refused.
        window.sees("network-portBlocked.title").await;
        assert!(!world.asked().contains("AUTH"), "nobody signs in for it: {}", world.asked());

        window.presses("appPassword.primary").await;
        reads_of_the_network(&window).await;
        window.sees("outgoing.lead").await;
        types_password(&window).await;
        window.sees("outgoing.lead-unreached").await;
        reads_of_the_network(&window).await;
        window.sees("outgoing.lead-unreached").await;
        window.close().await;
    });
}

/// One in which the servers of Google answer, as they do everywhere.
fn network() -> SmallInternet {
    SmallInternet::new(&[at("smtp.gmail.com", ALL), at("imap.gmail.com", ALL)], &[], &[]).with_cable()
}

/// What makes the world's authority one that everybody believes; and no page is asked for, since it has none.
fn believed(world: &SmallInternet) -> [(&'static str, OsString); 2] {
    [("MAIL_SETUP_PUBLIC_ROOTS", world.ca_file().into_os_string()), ("MAIL_SETUP_PROBES", OsString::new())]
}

/// There and back.
async fn reads_of_the_network(window: &Window) {
    window.presses("network.look").await;
    window.sees("network.heading").await;
    window.sees("network.lead-seen").await;
    window.sees("network-portBlocked.title").await;
    window.presses("back").await;
    window.misses("network.lead-seen").await;
}

async fn comes_to_app_password(window: &Window) {
    types_address(window, "anna@gmail.com").await;
    window.presses("canItWork.skip").await;
    window.sees("appPassword.heading").await;
}

async fn sends_password(window: &Window) {
    comes_to_app_password(window).await;
    window.presses("appPassword.primary").await;
    types_password(window).await;
}

async fn types_password(window: &Window) {
    window.types("password", PASSWORD).await;
    window.presses("outgoing.primary").await;
}
