//! Which account: practice, a known one, its address, its servers, and whether a password can work there.

use super::super::*;
use super::super::{find_servers, own_domain};
use super::ends::{failed, report_of};
use super::ways::{after, again, checking_to, finished, looking, refused_at_own_servers, sent};
use account::provider::Answer;
use practice::Mood;

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let starting =
        || after(welcome(), [Act::ChoosePractice {}, Act::Practise { mood: Mood::NeedsAppPassword }]);
    let typed = |text: &str| sent(at_address(), address(text));
    let wrong = || {
        let wizard = after(sent(at_address(), address("anna@mail.example")), [Act::EditServers {}]);
        let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
        let imap = EnteredServer { port: "port".into(), ..imap };
        sent(wizard, Submit::Servers { smtp, imap })
    };
    vec![
        ("choosePractice", after(welcome(), [Act::ChoosePractice {}])),
        ("choosePractice-starting", starting()),
        ("choosePractice-failed", finished(starting(), Outcome::PracticeFailed)),
        ("chooseAccount-revoked", after(again(), [Act::Start { intent: Intent::Revoked }])),
        ("chooseAccount-verify", after(again(), [Act::Start { intent: Intent::Verify }])),
        ("address", at_address()),
        ("address-wrong", typed("anna")),
        ("address-character", typed("an na@gmail.com")),
        ("address-refused", typed("anna@tuta.com")),
        ("findServers", typed("anna@mail.example")),
        ("findServers-looked", looking()),
        ("servers", after(typed("anna@mail.example"), [Act::EditServers {}])),
        ("servers-found", finished(looking(), Outcome::ServersFound(Box::new(find_servers::own_servers())))),
        ("servers-mx", finished(looking(), Outcome::ServersFound(Box::new(find_servers::at_gmail())))),
        ("servers-wrong", wrong()),
        ("servers-refused", own_domain::at(["smtp.office365.com", "outlook.office365.com"])),
        ("ownAddress", own_domain::at(own_domain::ICLOUD)),
        ("ownAddress-wrong", sent(own_domain::at(own_domain::ICLOUD), own_domain::name("anna@gmail.com"))),
        ("canItWork", typed("anna@gmail.com")),
        ("canItWork-mend", after(typed("anna@gmx.de"), [Act::Answer { answer: Answer::No }])),
        ("canItWork-end", after(typed("anna@fastmail.com"), [Act::Answer { answer: Answer::No }])),
        ("canItWork-administrator", work_account()),
        ("servers-user", after(refused_at_own_servers(), [Act::EditServers {}])),
        (
            "servers-known",
            after(
                checking_to(report_of(failed(Cause::EncryptionRequired, Stage::Greeting, None))),
                [Act::EditServers {}],
            ),
        ),
    ]
}

fn work_account() -> Wizard {
    let [yes, no] = [Answer::Yes, Answer::No].map(|answer| Act::Answer { answer });
    after(own_domain::at(["smtp.gmail.com", "imap.gmail.com"]), [yes.clone(), no.clone(), no, yes])
}

/// How the search for servers ends.
pub(super) fn ends_of_the_search() -> Vec<(&'static str, Wizard)> {
    let at_its_end = |found| finished(looking(), Outcome::ServersFound(Box::new(found)));
    let ends = find_servers::ends().into_iter().map(|(name, found)| (name, at_its_end(found)));
    ends.chain(find_servers::with_the_address_told()).collect()
}
