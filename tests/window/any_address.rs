//! Addresses of all kinds, each in a small internet of its own: what a person sees on the way to the password, or in
//! its place.

use std::ffi::OsString;

use super::person::Window;
use crate::stage::small_internet::{ALL, Page, SILENT, SmallInternet, plain};

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn an_own_domain_at_google_is_found_by_who_receives_its_mail() {
    let world = at_google();
    in_window(&world, "own-domain-at-google", &[], async |window| {
        types_address(&window, "info@shop.test").await;
        window.sees("servers.lead-mx").await;
        window.presses("servers.primary").await;
        window.sees("can-twoStep.question").await;
        window.presses("can-twoStep.yes").await;
        window.presses("can-securityKeysOnly.no").await;
        window.presses("can-advancedProtection.no").await;
        window.presses("can-workAccount.no").await;
        window.sees("appPassword.heading").await;
        lets_the_worlds_authority_in(&window).await;
        window.presses("appPassword.primary").await;
        window.types("password", "abcd efgh ijkl mnop").await;
        window.takes_picture("typed").await;
        window.presses("outgoing.primary").await;
        window.sees("incoming.lead-passed").await;
        window.close().await;
    });
    let asked = world.asked();
    assert!(asked.contains(&plain("info@shop.test", "abcdefghijklmnop")), "without its spaces: {asked}");
}

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn the_page_is_drawn_its_name_is_copied_and_the_password_is_pasted_and_looked_at() {
    let world = at_google();
    in_window(&world, "app-password-page", &[], async |window| {
        types_address(&window, "anna@gmail.com").await;
        window.presses("canItWork.skip").await;
        window.sees("appPassword.heading").await;
        let drawn = "//main//li//*[@role='img' and contains(@aria-label,'App passwords')]";
        let name = window.reads("//main//*[starts-with(@data-words,'appPassword.name')]").await;
        let label = window.finds(drawn).await.attr("aria-label").await.unwrap().unwrap();
        assert!(name.starts_with("Mail on ") && label.contains(&name), "{name}: {label}");
        window.finds("//main//dd//button[@data-copy]").await.click().await.unwrap();
        window.finds("//main//dd//*[@role='status' and normalize-space()]").await;
        assert_eq!(window.screen.pasted(), name, "what is pasted on the provider's page");
        window.takes_picture("drawn").await;

        window.presses("appPassword.primary").await;
        window.types("password", "abcd efgh").await;
        window.finds("//p[@role='status' and contains(@class,'short')]").await;
        window.types("password", "abcd efgh ijkl mnop").await;
        window.finds("//p[@role='status' and contains(@class,'fits')]").await;
        window.types("password", "Hunter2!").await;
        window.finds("//p[@role='status' and contains(@class,'differs')]").await;
        window.screen.copies("abcd efgh ijkl mnop\n");
        window.finds("//main//button[@data-paste]").await.click().await.unwrap();
        window.finds("//p[@role='status' and contains(@class,'fits')]").await;
        window.close().await;
    });
}

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn the_provider_hears_the_whole_address_from_the_press_on_and_until_it_is_taken_back() {
    let place = "autoconfig.own.test/mail/config-v1.1.xml?emailaddress=anna%40own.test";
    let page = Page::autoconfig("imap.own.test", "smtp.own.test");
    let world = SmallInternet::new(&[at("autoconfig.own.test", ALL)], &[(place, page)], &[]);
    in_window(&world, "whole-address", &[], async |window| {
        types_address(&window, "anna@own.test").await;
        window.sees("servers.lead").await;
        window.sees("autoconfig-address.off").await;
        window.takes_picture("not-known").await;
        window.presses("autoconfig-address.tell").await;
        window.sees("servers.lead-autoconfig").await;
        window.sees("autoconfig-address.on").await;
        window.presses("autoconfig-address.keep").await;
        window.sees("servers.lead").await;
        window.close().await;
    });
    let asked = world.asked();
    let heard: Vec<_> = asked.lines().filter(|line| line.contains("anna")).collect();
    assert!(heard.len() == 1 && heard[0].contains("https autoconfig.own.test "), "{heard:?}");
}

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn a_work_account_gets_a_letter_to_its_administrator() {
    let world = at_google();
    in_window(&world, "work-account", &[], async |window| {
        types_address(&window, "info@shop.test").await;
        window.presses("servers.primary").await;
        window.presses("can-twoStep.yes").await;
        window.presses("can-securityKeysOnly.no").await;
        window.presses("can-advancedProtection.no").await;
        window.presses("can-workAccount.yes").await;
        window.sees("can-workAccount.title").await;
        window.sees("can-letter").await;
        window.presses("otherWay.offer").await;
        window.sees("otherWay.lead").await;
        window.close().await;
    });
    let asked = world.asked();
    assert!(!asked.contains("AUTH") && !asked.contains("LOGIN"), "no password was sent: {asked}");
}

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn outlook_leads_straight_to_the_programs_that_work() {
    let world = SmallInternet::new(&[], &[], &[]);
    in_window(&world, "outlook", &[], async |window| {
        types_address(&window, "anna@outlook.com").await;
        window.sees("otherWay.lead-refused").await;
        window.sees("otherWay.others").await;
        window.presses("back").await;
        window.sees("address.heading").await;
        window.close().await;
    });
}

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn proton_without_its_bridge_is_told_before_a_password_is_typed() {
    let world = SmallInternet::new(&[], &[], &[]);
    in_window(&world, "proton", &[], async |window| {
        types_address(&window, "anna@proton.me").await;
        window.sees("can-plan.question").await;
        window.presses("can-plan.yes").await;
        window.sees("appPassword.heading").await;
        window.finds("//main//*[@role='alert']//h2[starts-with(@data-words,'cause-refused')]").await;
        window.takes_picture("refused").await;
        window.close().await;
    });
}

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn on_a_mac_apple_mail_comes_before_an_app_password() {
    let world = at_google();
    let mac = [("MAIL_SETUP_SYSTEM", OsString::from("macos"))];
    in_window(&world, "mac", &mac, async |window| {
        types_address(&window, "anna@gmail.com").await;
        window.sees("appleMail.heading").await;
        window.presses("appleMail.open").await;
        // There is no such place on this system.
        window.sees("place-failed").await;
        window.presses("appleMail.other").await;
        window.sees("can-twoStep.question").await;
        window.presses("canItWork.skip").await;
        window.sees("appPassword.heading").await;
        window.presses("notOffered.offer").await;
        window.sees("can-twoStep.title").await;
        window.close().await;
    });
}

#[test]
#[ignore = "needs namespaces, a display and WebDriver: cargo xtask test"]
fn where_nothing_can_be_sent_the_server_of_the_access_takes_its_own_password() {
    let records =
        [at("imap.gmail.com", ALL), at("smtp.gmail.com", SILENT), at("securesmtp.t-online.de", ALL)];
    let world = SmallInternet::new(&records, &[], &[]).called("dip0.t-ipconnect.de");
    in_window(&world, "access", &[], async |window| {
        types_address(&window, "anna@gmail.com").await;
        window.presses("canItWork.skip").await;
        window.sees("appPassword.heading").await;
        lets_the_worlds_authority_in(&window).await;
        window.presses("use-access").await;
        window.sees("outgoingServer.lead-found").await;
        window.types("smtp-user", "anna7@t-online.de").await;
        window.presses("outgoingServer.primary").await;
        window.sees("appPassword.heading").await;
        window.presses("appPassword.primary").await;
        window.sees("outgoing.lead-two").await;
        window.types("password-outgoing", "for sending").await;
        window.types("password", "abcd efgh ijkl mnop").await;
        window.takes_picture("typed").await;
        window.presses("outgoing.primary").await;
        window.sees("incoming.lead-passed-two").await;
        window.close().await;
    });
    let asked = world.asked();
    assert!(asked.contains(&plain("anna7@t-online.de", "for sending")), "{asked}");
    assert!(!asked.contains(&plain("anna@gmail.com", "for sending")), "{asked}");
}

/// A world in which Google receives the mail of `shop.test`.
fn at_google() -> SmallInternet {
    let records = [
        "--mx-host=shop.test,aspmx.l.google.com,1".to_owned(),
        at("smtp.gmail.com", ALL),
        at("imap.gmail.com", ALL),
    ];
    SmallInternet::new(&records, &[], &[])
}

pub(super) fn at(name: &str, address: &str) -> String {
    format!("--host-record={name},{address}")
}

/// From the first page to what follows from an address.
pub(super) async fn types_address(window: &Window, address: &str) {
    window.presses("intent-setUp.title").await;
    window.types("address", address).await;
    window.presses("address.primary").await;
}

/// No world has an authority that is Mozilla's: at a provider's own name it is told as one that reads along.
async fn lets_the_worlds_authority_in(window: &Window) {
    window.presses("action-allowInterception").await;
    window.presses("reader.primary").await;
    window.sees("appPassword.heading").await;
}

/// A window in a world, and somebody in front of it.
pub(super) fn in_window(
    world: &SmallInternet,
    journey: &str,
    environment: &[(&'static str, OsString)],
    walks: impl AsyncFnOnce(Window) + Send,
) {
    world.inside(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { walks(Window::open_in(world, journey, environment).await).await });
    });
}
