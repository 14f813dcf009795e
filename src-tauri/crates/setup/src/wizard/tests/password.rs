//! The check: doubts, progress, refusals and pauses.

use std::time::Duration;

use super::gallery::at_view;
use super::gallery::ends::{failed, failed_leg, passed_leg, report_of};
use super::gallery::ways::{checking_to, suspected};
use super::*;
use crate::verify::NamedBy;
use account::secret::Suspect;
use account::{Security, Server};
use check::{Progress, Stage};

#[test]
fn one_press_is_one_check() {
    let mut wizard = at_password();
    let effects = apart_from_warmth(wizard.handle(password("abcd efgh ijkl mnop")));
    let [Effect::Check { secrets, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(secrets.of(Protocol::Imap).expose(), "abcdefghijklmnop");
    assert!(apart_from_warmth(wizard.handle(password("abcd efgh ijkl mnop"))).is_empty());
    assert!(apart_from_warmth(wizard.handle(Act::TryAgain {})).is_empty());
    assert!(wizard.view().is_offered(&Act::Cancel {}));
}

#[test]
fn a_password_of_another_shape_is_doubted_and_sent_only_on_request() {
    let mut wizard = at_password();
    assert!(apart_from_warmth(wizard.handle(password("abcdefghijklmno"))).is_empty());
    assert_eq!(doubt(&wizard), Some(Doubt::Length { letters: 15, expected: 16 }));
    assert!(apart_from_warmth(wizard.handle(password("Hunter2!"))).is_empty());
    assert_eq!(doubt(&wizard), Some(Doubt::AccountPassword));
    assert!(matches!(
        apart_from_warmth(wizard.handle(Act::SendAnyway {})).as_slice(),
        [Effect::Check { .. }]
    ));
}

#[test]
fn what_is_suspect_about_a_refused_password_is_named_and_one_press_tries_without_it() {
    for (typed, suspects, without) in [
        ("T4kz!mW9-plon ", vec![Suspect::SpaceBehind], "T4kz!mW9-plon"),
        ("\u{feff}T4kz!mW9-plon", vec![Suspect::Invisible], "T4kz!mW9-plon"),
        ("“T4kz!mW9-plon”", vec![Suspect::Quotes], "T4kz!mW9-plon"),
        ("qzjx kvwp mfyh trgd", vec![Suspect::SpacesBetweenGroups], "qzjxkvwpmfyhtrgd"),
    ] {
        let mut wizard = suspected(typed);
        let CheckState::Refused(refusal) = check_state(&wizard) else { panic!("{typed:?}") };
        assert_eq!(refusal.advice.suspects, suspects, "{typed:?}");
        let view = wizard.view();
        let first = view.offers.iter().find(|offer| offer.weight == Weight::Remedy).unwrap();
        assert_eq!((&first.act, first.words.id.as_str()), (&Act::TryWithout {}, "action-tryWithout"));
        let shown = serde_json::to_string(&view).unwrap();
        assert!(!shown.contains(without) && !shown.contains(typed), "{shown}");

        let effects = apart_from_warmth(wizard.handle(Act::TryWithout {}));
        let [Effect::Check { secrets, .. }] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!(secrets.of(Protocol::Imap).expose(), without);
        assert!(apart_from_warmth(wizard.handle(Act::TryWithout {})).is_empty(), "one press, one sign-in");
        wizard.finish(wizard.turn(), Outcome::Checked(Box::new(refused(Cause::WrongPassword))));
        assert!(!wizard.view().is_offered(&Act::TryWithout {}), "nothing is left to do without");
        let CheckState::Refused(refusal) = check_state(&wizard) else { panic!("{typed:?}") };
        assert_eq!(refusal.advice.suspects, []);
    }
}

#[test]
fn spaces_of_a_passphrase_are_left_out_last() {
    let mut wizard = suspected("correct horse battery ");
    for tried in ["correct horse battery", "correcthorsebattery"] {
        let effects = apart_from_warmth(wizard.handle(Act::TryWithout {}));
        let [Effect::Check { secrets, .. }] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!(secrets.of(Protocol::Imap).expose(), tried);
        wizard.finish(wizard.turn(), Outcome::Checked(Box::new(refused(Cause::WrongPassword))));
    }
    assert!(!wizard.view().is_offered(&Act::TryWithout {}));
}

#[test]
fn in_a_pause_nothing_is_tried_without_what_is_suspect() {
    let mut wizard = suspected("T4kz!mW9-plon ");
    let address = Address::parse("anna@mail.example").unwrap();
    let pause = PauseView { refusals: 3, until: 100 };
    wizard.finish(Turn::default(), Outcome::Paused { address: address.clone(), pause });
    assert!(!wizard.view().is_offered(&Act::TryWithout {}));
    assert!(apart_from_warmth(wizard.handle(Act::TryWithout {})).is_empty());
    wizard.finish(Turn::default(), Outcome::PauseOver { address, until: 100 });
    assert!(wizard.view().is_offered(&Act::TryWithout {}));
}

#[test]
fn an_app_password_with_something_beside_it_is_doubted_and_sent_alone_or_as_typed() {
    for (act, sent) in
        [(Act::TryWithout {}, "abcdefghijklmnop"), (Act::SendAnyway {}, "Password: abcd efgh ijkl mnop")]
    {
        let mut wizard = at_password();
        assert!(apart_from_warmth(wizard.handle(password("Password: abcd efgh ijkl mnop\n"))).is_empty());
        assert_eq!(doubt(&wizard), Some(Doubt::Altered { suspects: vec![Suspect::CopiedAlong] }));
        let effects = apart_from_warmth(wizard.handle(act));
        let [Effect::Check { secrets, .. }] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!(secrets.of(Protocol::Imap).expose(), sent);
    }
}

#[test]
fn a_stored_password_that_is_tried_without_a_space_is_kept_in_the_place_of_the_old_one() {
    let mut wizard = welcome();
    let mut servers = gmail();
    servers.imap.host = "imap.mail.example".to_owned();
    let account = AccountRecord {
        account: Account::of(Address::parse("anna@mail.example").unwrap()),
        servers,
        certificate: None,
        last_good: None,
        past: Past::default(),
    };
    look_around(&mut wizard, vec![account]);
    wizard.handle(Act::Start { intent: Intent::Verify });
    wizard.handle(Act::ChooseAccount { address: "anna@mail.example".into() });
    let stored = Secret::new("T4kz!mW9-plon ".to_owned());
    wizard.finish(wizard.turn(), Outcome::Recalled(Ok(Ok(stored.into()))));
    wizard.finish(wizard.turn(), Outcome::Checked(Box::new(refused(Cause::WrongPassword))));
    let effects = apart_from_warmth(wizard.handle(Act::TryWithout {}));
    assert!(matches!(effects.as_slice(), [Effect::Check { .. }]), "{effects:?}");
    assert!(wizard.view().steps.iter().any(|step| step.step == Step::Keep), "the rail leads to keeping it");
}

#[test]
fn a_cancelled_check_stops_and_its_late_answer_is_dropped() {
    let mut wizard = at_password();
    wizard.handle(password("abcdefghijklmnop"));
    let turn = wizard.turn();
    assert!(matches!(wizard.handle(Act::Cancel {}).as_slice(), [Effect::StopCheck]), "nothing is opened");
    wizard.finish(turn, Outcome::Checked(Box::new(refused(Cause::WrongPassword))));
    assert!(matches!(check_state(&wizard), CheckState::Cancelled));
    assert!(matches!(apart_from_warmth(wizard.handle(Act::TryAgain {})).as_slice(), [Effect::Check { .. }]));
}

#[test]
fn stages_are_shown_as_they_come_and_incoming_follows_outgoing() {
    let mut wizard = at_password();
    wizard.handle(password("abcdefghijklmnop"));
    let turn = wizard.turn();
    let mut progress = |protocol, stage, took: Option<u64>| {
        let took = took.map(Duration::from_millis);
        wizard.finish(turn, Outcome::Progress(Progress { protocol, stage, took }));
        wizard.view().page
    };
    progress(Protocol::Smtp, Stage::Resolve, Some(3));
    let Page::Outgoing(page) = progress(Protocol::Smtp, Stage::Connect, Some(38)) else { panic!() };
    assert_eq!(page.stages[0], StageView { stage: Stage::Connect, state: StageState::Done, ms: Some(41) });
    assert!(matches!(progress(Protocol::Imap, Stage::Connect, Some(1)), Page::Outgoing(_)));
    let Page::Incoming(page) = progress(Protocol::Smtp, Stage::SignIn, Some(5)) else { panic!() };
    assert_eq!(page.stages[0].ms, Some(1));
}

#[test]
fn what_is_said_in_clear_is_on_the_way_to_a_safe_connection() {
    use StageState::{Done, Running, Waiting};
    let mut wizard = at_password();
    wizard.handle(password("abcdefghijklmnop"));
    let turn = wizard.turn();
    let mut progress = |stage, took: Option<u64>| {
        let took = took.map(Duration::from_millis);
        wizard.finish(turn, Outcome::Progress(Progress { protocol: Protocol::Smtp, stage, took }));
        let Page::Outgoing(page) = wizard.view().page else { panic!() };
        page.stages.iter().map(|row| row.state).collect::<Vec<_>>()
    };
    progress(Stage::Connect, Some(1));
    for stage in [Stage::Greeting, Stage::Capability, Stage::StartTls] {
        assert_eq!(progress(stage, None), [Done, Running, Waiting, Waiting], "{stage:?}");
        assert_eq!(progress(stage, Some(1)), [Done, Running, Waiting, Waiting], "{stage:?}");
    }
    assert_eq!(progress(Stage::Tls, Some(1)), [Done, Done, Waiting, Waiting]);
    assert_eq!(progress(Stage::Capability, None), [Done, Done, Running, Waiting]);
    assert_eq!(progress(Stage::Capability, Some(1)), [Done, Done, Done, Waiting]);

    let mut report = refused(Cause::ServerRefuses);
    report.smtp.server.security = Security::StartTls;
    report.smtp.stages = vec![(Stage::Connect, Duration::ZERO), (Stage::Greeting, Duration::ZERO)];
    let LegEnd::Failed(error) = &mut report.smtp.end else { panic!() };
    (error.stage, error.reply) = (Stage::Greeting, None);
    wizard.finish(turn, Outcome::Checked(Box::new(report)));
    assert_eq!(wizard.view().lead.id, "outgoing.lead-unsafe");
    let Page::Outgoing(page) = wizard.view().page else { panic!() };
    assert_eq!(page.stages[1].state, StageState::Failed);
    let CheckState::Refused(refusal) = page.state else { panic!() };
    assert_eq!(refusal.stage, Stage::Greeting);
}

#[test]
fn silence_and_a_cut_are_told_as_what_they_are_and_not_as_a_danger() {
    for (cause, lead) in [
        (Cause::TimedOut, "outgoing.lead-ended"),
        (Cause::HungUp, "outgoing.lead-ended"),
        (Cause::CertificateExpired, "outgoing.lead-unsafe"),
    ] {
        for stage in [Stage::StartTls, Stage::Tls] {
            let silent = checking_to(report_of(failed(cause, stage, None)));
            assert_eq!(silent.view().lead.id, lead, "{cause:?} {stage:?}");
        }
    }
}

#[test]
fn a_refusal_is_shown_with_the_servers_words_and_mended_by_another_password() {
    let mut wizard = at_password();
    wizard.handle(password("abcdefghijklmnop"));
    let turn = wizard.turn();
    wizard.finish(turn, Outcome::Checked(Box::new(refused(Cause::AppPasswordRequired))));
    let CheckState::Refused(refusal) = check_state(&wizard) else { panic!() };
    assert_eq!(refusal.said.as_deref(), Some("534 5.7.9 Application-specific password required."));
    wizard.handle(Act::EnterPassword {});
    assert!(matches!(
        check_state(&wizard),
        CheckState::Ready { problem: None, doubt: None, about: Protocol::Smtp }
    ));
    wizard.handle(password("abcdefghijklmnop"));
    let turn = wizard.turn();
    wizard.finish(turn, Outcome::Checked(Box::new(refused(Cause::AppPasswordRequired))));
    wizard.handle(Act::MakeAppPassword {});
    assert!(matches!(wizard.view().page, Page::AppPassword { .. }));
}

#[test]
fn a_refusal_offers_the_page_where_imap_is_switched_on_if_the_provider_has_it() {
    use account::provider::PageName;
    for (typed, page) in [("anna@gmail.com", Some(PageName::MailSettings)), ("anna@icloud.com", None)] {
        let mut wizard = at_address();
        for event in [
            address(typed).into(),
            Act::Continue {}.into(),
            Event::from(Act::Continue {}),
            password("Zebra-1").into(),
        ] {
            wizard.handle(event);
        }
        wizard.handle(Act::SendAnyway {});
        let turn = wizard.turn();
        wizard.finish(turn, Outcome::Checked(Box::new(refused(Cause::ImapDisabled))));
        let view = wizard.view();
        let remedies =
            view.offers.into_iter().filter(|offer| offer.weight == Weight::Remedy).map(|offer| offer.act);
        let expected: Vec<_> = page.map(|page| Act::OpenPage { page }).into_iter().collect();
        assert_eq!(remedies.collect::<Vec<_>>(), [expected, vec![Act::TryAgain {}]].concat(), "{typed}");
    }
}

#[test]
fn nothing_can_be_kept_or_cleared_that_was_not_checked() {
    let mut wizard = at_password();
    for event in [
        Act::Continue {},
        Act::ClearChosen {},
        Act::LeaveItems {},
        Act::RestoreRun { run: "x".into() },
        Act::OpenProgram { id: "geary".into() },
    ] {
        assert!(apart_from_warmth(wizard.handle(event)).is_empty());
        assert!(matches!(wizard.view().page, Page::Outgoing(_)));
    }
}

#[test]
fn a_stored_password_that_was_held_back_by_a_pause_can_be_verified_behind_it() {
    let mut wizard = at_view("outgoing-held-back");
    let view = wizard.view();
    assert_eq!((view.form, view.lead.id.as_str()), (None, "outgoing.lead-held-back"));
    assert!(apart_from_warmth(wizard.handle(Act::TryAgain {})).is_empty(), "a pause");
    let Some(PauseView { until, .. }) = pause(&wizard) else { panic!() };
    let address = Address::parse("anna@gmail.com").unwrap();
    assert!(wizard.finish(Turn::default(), Outcome::PauseOver { address, until }).is_empty());
    let effects = apart_from_warmth(wizard.handle(Act::TryAgain {}));
    assert!(matches!(effects.as_slice(), [Effect::Verify { .. }]), "{effects:?}");
    assert!(wizard.view().is_offered(&Act::Cancel {}));
}

#[test]
fn a_stored_password_is_tried_at_the_servers_on_record_or_where_the_person_says() {
    let named_by = |effects: &[Effect]| {
        let of = |effect: &Effect| match effect {
            Effect::Verify { named_by, servers, .. } => Some((*named_by, servers.imap.host.clone())),
            _ => None,
        };
        effects.iter().find_map(of)
    };
    let mut wizard = welcome();
    let hosts = Servers { imap: server("imap.shop.example"), smtp: server("smtp.shop.example") };
    let account = Account::of(Address::parse("anna@shop.example").unwrap());
    let (certificate, last_good, past) = (None, Some(7), Past::default());
    look_around(&mut wizard, vec![AccountRecord { account, servers: hosts, certificate, last_good, past }]);
    wizard.handle(Act::Start { intent: Intent::Verify });
    let effects = wizard.handle(Act::ChooseAccount { address: "anna@shop.example".into() });
    assert_eq!(named_by(&effects), Some((NamedBy::Record, "imap.shop.example".to_owned())));

    let stored = Outcome::Recalled(Ok(Ok(Secret::new("abcdefghijklmnop".to_owned()).into())));
    wizard.finish(wizard.turn(), stored);
    let refused = failed(Cause::HostNotFound, Stage::Resolve, None);
    let Servers { smtp, imap } = wizard.scene.mailbox().unwrap().servers.clone();
    let report =
        CheckOutcome::pretend(failed_leg(smtp, refused), Leg { end: LegEnd::Skipped, ..passed_leg(imap) });
    wizard.finish(wizard.turn(), Outcome::Checked(Box::new(report)));
    wizard.handle(Act::EditServers {});
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    let imap = EnteredServer { host: "mail.hoster.example".into(), ..imap };
    let effects = wizard.handle(Submit::Servers { smtp, imap });
    assert_eq!(named_by(&effects), Some((NamedBy::Person, "mail.hoster.example".to_owned())));
    let unused = Unused::Elsewhere {
        protocol: Protocol::Imap,
        host: "mail.hoster.example".into(),
        proven: Some("imap.shop.example".into()),
    };
    wizard.finish(wizard.turn(), Outcome::Recalled(Ok(Err(unused))));
    let view = wizard.view();
    let form = view.form.as_ref().map(|offer| offer.form);
    assert_eq!(form, Some(Form::Password), "what was proven elsewhere is typed again");
    let Page::Outgoing(page) = &view.page else { panic!("{:?}", view.page) };
    let [why, next] = &page.asked[..] else { panic!("{:?}", page.asked) };
    assert_eq!((why.id.as_str(), next.id.as_str()), ("unused-elsewhere", "unused-next"));
    assert_eq!(why.args["proven"], Arg::Name("imap.shop.example".into()));
    assert_eq!(view.announcement.as_ref(), Some(why), "nobody has to see it");
    assert!(view.is_offered(&Act::EditServers {}), "what the sentence says can be pressed");

    wizard.handle(password("T4kz!mW9-plon"));
    wizard.handle(Act::Cancel {});
    wizard.handle(Act::EnterPassword {});
    let Page::Outgoing(page) = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    assert_eq!(page.asked, [], "a password was typed");
}

/// A server of this name, for anna.
fn server(host: &str) -> Server {
    EnteredServer {
        host: host.into(),
        port: "993".into(),
        security: Security::Tls,
        user: "anna@shop.example".into(),
    }
    .parse(&Address::parse("anna@shop.example").unwrap())
    .unwrap()
}

#[test]
fn a_typed_password_that_was_held_back_is_asked_for_again() {
    let mut wizard = at_password();
    wizard.handle(password("abcdefghijklmnop"));
    let address = Address::parse("anna@gmail.com").unwrap();
    let begun = Outcome::Paused { address, pause: PauseView { refusals: 3, until: 100 } };
    wizard.finish(Turn::default(), begun);
    wizard.finish(wizard.turn(), Outcome::HeldBack);
    assert!(matches!(
        check_state(&wizard),
        CheckState::Ready { problem: None, doubt: None, about: Protocol::Smtp }
    ));
    assert!(wizard.view().form.is_none() && pause(&wizard).is_some());
}

#[test]
fn a_pause_holds_for_its_account_until_its_own_end_and_outlives_starting_over() {
    let mut wizard = at_password();
    let anna = Address::parse("Anna@Gmail.com").unwrap();
    let begin = Outcome::Paused { address: anna.clone(), pause: PauseView { refusals: 3, until: 100 } };
    wizard.finish(Turn::default(), begin);
    assert!(wizard.handle(password("abcdefghijklmnop")).is_empty(), "a pause");
    assert_eq!(pause(&wizard).unwrap().until, 100);
    wizard.handle(Act::StartOver {});
    for (who, may_send) in [("anna@gmail.com", false), ("bert@gmail.com", true)] {
        wizard.handle(Act::Start { intent: Intent::SetUp });
        wizard.handle(address(who));
        wizard = past_questions(wizard);
        wizard.handle(Act::Continue {});
        let effects = apart_from_warmth(wizard.handle(password("abcdefghijklmnop")));
        assert_eq!(!effects.is_empty(), may_send, "{who}");
        wizard.handle(Act::StartOver {});
    }
    let mut wizard = after_a_pause(wizard, &anna, 99);
    assert!(pause(&wizard).is_some(), "another pause is over");
    wizard = after_a_pause(wizard, &anna, 100);
    assert_eq!(pause(&wizard), None);
}

/// The pause that ends then is over, and the account is at the password again.
fn after_a_pause(mut wizard: Wizard, address: &Address, until: u64) -> Wizard {
    wizard.finish(Turn::default(), Outcome::PauseOver { address: address.clone(), until });
    wizard.handle(Act::StartOver {});
    wizard.handle(Act::Start { intent: Intent::SetUp });
    wizard.handle(Submit::Address { address: address.to_string() });
    let mut wizard = past_questions(wizard);
    wizard.handle(Act::Continue {});
    wizard
}

fn pause(wizard: &Wizard) -> Option<PauseView> {
    match wizard.view().page {
        Page::Outgoing(page) | Page::Incoming(page) => page.pause,
        other => panic!("{other:?}"),
    }
}
