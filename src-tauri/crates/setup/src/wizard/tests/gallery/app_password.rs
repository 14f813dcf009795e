//! How an app password is made.

use super::super::own_domain;
use super::super::*;
use super::ends::failed;
use super::ways::{after, again, finished, of_own_servers, practising, reached, sent, with_trouble};
use check::Reach;
use keychain::KeychainError;
use practice::Mood;

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let opening =
        || after(at_app_password(), [Act::OpenPage { page: account::provider::PageName::AppPasswords }]);
    let of = |text: &str| past_questions(sent(at_address(), address(text)));
    let locked = past_questions(sent(
        after(with_trouble(KeychainError::Locked), [Act::Start { intent: Intent::SetUp }]),
        address("anna@gmail.com"),
    ));
    let revoked = after(
        again(),
        [Act::Start { intent: Intent::Revoked }, Act::ChooseAccount { address: "anna@gmail.com".into() }],
    );
    let other = gmail().alternatives(Provider::with_key("gmail")).smtp.remove(0);
    let blocked = failed(Cause::TimedOut, Stage::Connect, None);
    let blocked = Reach::Failed { error: Box::new(blocked), instead: Some(other) };
    let offline = |protocol| CheckError { protocol, ..failed(Cause::Offline, Stage::Resolve, None) };
    let offline = |protocol| Reach::Failed { error: Box::new(offline(protocol)), instead: None };
    vec![
        ("appPassword", at_app_password()),
        ("appPassword-revoked", revoked),
        ("appPassword-opening", opening()),
        ("appPassword-opened", finished(opening(), Outcome::PageOpened(OpenState::Opened))),
        ("appPassword-not-opened", finished(opening(), Outcome::PageOpened(OpenState::Failed))),
        ("appPassword-keychain-locked", locked),
        ("appPassword-connected", reached(at_app_password(), Reach::Ready, Reach::Ready)),
        ("appPassword-port-blocked", reached(at_app_password(), blocked, Reach::Ready)),
        ("appPassword-offline", reached(at_app_password(), offline(Protocol::Smtp), offline(Protocol::Imap))),
        ("appPassword-yahoo", of("anna@yahoo.com")),
        ("appPassword-apple", of("anna@icloud.com")),
        ("appPassword-fastmail", of("anna@fastmail.com")),
        ("appPassword-gmx", of("anna@gmx.de")),
        ("appPassword-yandex", of("anna@yandex.com")),
        ("appPassword-qq", of("anna@qq.com")),
        ("appPassword-tonline", of("anna@t-online.de")),
        ("appPassword-unknown", of_own_servers()),
        ("appPassword-own-domain", past_questions(own_domain::at(["smtp.gmail.com", "imap.gmail.com"]))),
        ("appPassword-elsewhere", own_domain::elsewhere()),
        ("appPassword-practice", reached(practising(Mood::NeedsAppPassword), Reach::Ready, Reach::Ready)),
    ]
}
