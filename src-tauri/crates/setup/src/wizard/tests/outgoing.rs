//! A password, or a server, of its own for outgoing mail.

use std::time::Duration;

use super::gallery::ends::{failed, failed_leg, passed_leg};
use super::gallery::hand_over::{export_programs, made, written};
use super::gallery::ways::{after, finished, reached, sent};
use super::*;
use crate::access::AccessServer;
use account::{Outgoing, Security};
use check::{Passwords, Progress, Reach, Reception};

/// Its pages, for the window's tests.
pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let empty = sent(at_passwords(through_access()), both("for the access", ""));
    let running = |wizard| sent(wizard, both("zyxwvutsrqponmlk", "abcdefghijklmnop"));
    let signed_in = Progress { protocol: Protocol::Smtp, stage: Stage::SignIn, took: Some(Duration::ZERO) };
    let incoming = Progress { protocol: Protocol::Imap, stage: Stage::Connect, took: None };
    let at_incoming = finished(running(at_passwords(own_password())), Outcome::Progress(signed_in));
    let wrong = EnteredServer { host: "no host".into(), ..access_server("anna7") };
    vec![
        ("servers-own-password", after(at_servers(), [Act::OwnOutgoingPassword {}])),
        ("servers-other-server", edited(through_access())),
        ("outgoingServer", asking()),
        ("outgoingServer-access", after(blocked(Some(t_online())), [Act::OtherOutgoingServer {}])),
        ("outgoingServer-wrong", sent(asking(), Submit::OutgoingServer { server: wrong })),
        ("outgoingServer-again", after(through_access(), [Act::OtherOutgoingServer {}])),
        ("appPassword-outgoing-blocked", blocked(None)),
        ("appPassword-access-answers", blocked(Some(t_online()))),
        ("outgoing-two", at_passwords(own_password())),
        ("outgoing-two-empty", empty),
        (
            "outgoing-two-doubt",
            sent(at_passwords(own_password()), both("abcdefghijklmno", "abcdefghijklmnop")),
        ),
        ("incoming-two-running", finished(at_incoming, Outcome::Progress(incoming))),
        (
            "incoming-two-passed",
            finished(running(at_passwords(own_password())), Outcome::Checked(passed_apart())),
        ),
        (
            "handOver-settings-profile-two",
            written(handing_over(), "iphone", made("~/Downloads/anna@gmail.com.mobileconfig")),
        ),
        (
            "outgoing-other-refused",
            finished(running(at_passwords(through_access())), Outcome::Checked(refused_there())),
        ),
    ]
}

#[test]
fn a_password_of_its_own_is_a_choice_in_the_form_of_the_servers() {
    let mut wizard = at_servers();
    wizard.handle(Act::OwnOutgoingPassword {});
    assert!(wizard.view().is_offered(&Act::SameOutgoingPassword {}));
    wizard.handle(Act::SameOutgoingPassword {});
    let Page::Servers { outgoing: Outgoing::AsIncoming, .. } = wizard.view().page else { panic!() };
    let mut wizard = at_passwords(own_password());
    assert_eq!(wizard.view().form.unwrap().form, Form::Passwords);
    assert!(wizard.handle(password("one")).is_empty(), "one password is not on the page");
    let effects = apart_from_warmth(wizard.handle(both("zyxwvutsrqponmlk", " abcd efgh ijkl mnop")));
    let [Effect::Check { account, secrets, servers, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    let sent = [Protocol::Smtp, Protocol::Imap].map(|protocol| secrets.of(protocol).expose());
    assert_eq!((account.outgoing(), sent), (Outgoing::OwnPassword, ["zyxwvutsrqponmlk", "abcdefghijklmnop"]));
    assert_eq!(servers.smtp.host, "smtp.gmail.com");
}

#[test]
fn somebody_elses_server_gets_its_own_password_and_no_rule_of_the_provider() {
    let mut wizard = at_passwords(through_access());
    // It need not look like an app password of the provider's.
    let effects = apart_from_warmth(wizard.handle(both("Hunter2!", "abcdefghijklmnop")));
    let [Effect::Check { account, servers, secrets, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!((account.keys().smtp, account.keys().imap), (None, Some("gmail")));
    assert_eq!((servers.smtp.host.as_str(), servers.smtp.user.as_str()), ("securesmtp.t-online.de", "anna7"));
    assert_eq!(servers.imap.host, "imap.gmail.com");
    assert_eq!(secrets.of(Protocol::Smtp).expose(), "Hunter2!");
    let wizard = finished(wizard, Outcome::Checked(refused_there()));
    let view = wizard.view();
    let CheckState::Refused(refusal) = check_state(&wizard) else { panic!() };
    assert_eq!(refusal.cause, Cause::WrongPassword, "that the provider took another says nothing");
    assert_eq!(refusal.advice.args["provider"], "securesmtp.t-online.de");
    assert_eq!(view.lead.args["provider"], Arg::Name("securesmtp.t-online.de".into()));
    assert_eq!(view.steps.iter().filter(|step| step.state == StepState::Done).count(), 2);
}

#[test]
fn whoever_gives_the_access_is_looked_for_once_nothing_can_be_sent_and_offered_if_they_answer() {
    let mut wizard = at_app_password();
    let servers = wizard.scene.mailbox().unwrap().servers.clone();
    let mut reach = |protocol, reach| {
        let server = servers.of(protocol).clone();
        let effects = wizard.finish(Turn::default(), Outcome::Reached { protocol, server, reach });
        effects.iter().filter(|effect| matches!(effect, Effect::FindAccess)).count()
    };
    assert_eq!(reach(Protocol::Smtp, silent()), 0, "incoming mail may be kept away, too");
    assert_eq!(reach(Protocol::Imap, Reach::Ready), 1);
    assert_eq!(reach(Protocol::Smtp, silent()), 0, "once is enough");
    let words = |wizard: &Wizard| {
        let offers = wizard.view().offers;
        offers.into_iter().find(|offer| offer.act == Act::OtherOutgoingServer {}).unwrap()
    };
    let (before, weight) = (words(&wizard).words.id, words(&wizard).weight);
    assert_eq!((before.as_str(), weight), ("use-other-server", Weight::Entry));
    wizard.finish(Turn::default(), Outcome::AccessFound(Some(t_online())));
    let offered = words(&wizard).words;
    assert_eq!((offered.id.as_str(), &offered.args["access"]), ("use-access", &Arg::Name("T-Online".into())));
    wizard.handle(Act::OtherOutgoingServer {});
    let Page::OutgoingServer { server, .. } = wizard.view().page else { panic!() };
    assert_eq!((server.host.as_str(), server.user.as_str()), ("securesmtp.t-online.de", ""));
}

#[test]
fn after_a_refusal_another_server_is_offered_only_where_sending_alone_is_stopped() {
    let silent = |cause| failed(cause, Stage::Connect, None);
    let no = |cause| failed(cause, Stage::SignIn, Some("no"));
    let dead = || LegEnd::Failed(failed(Cause::TimedOut, Stage::Connect, None));
    for (error, incoming, is_offered) in [
        (silent(Cause::TimedOut), LegEnd::Passed, true),
        (silent(Cause::Refused), LegEnd::Passed, true),
        (silent(Cause::Unreachable), LegEnd::Passed, true),
        (silent(Cause::TimedOut), dead(), false),
        (silent(Cause::Unreachable), LegEnd::Skipped, false),
        (no(Cause::SmtpAuthDisabled), LegEnd::Passed, true),
        (no(Cause::IpBlocked), LegEnd::Skipped, false),
        (no(Cause::WrongPassword), LegEnd::Skipped, false),
    ] {
        let told = format!("{:?} {incoming:?}", error.cause);
        let imap = Leg { end: incoming, ..passed_leg(gmail().imap) };
        let imap = match imap.end {
            LegEnd::Passed => Leg { reception: Reception::Something, ..imap },
            LegEnd::Failed(_) | LegEnd::Skipped => Leg { reception: Reception::Nothing, ..imap },
        };
        let smtp = Leg { reception: Reception::Nothing, ..failed_leg(gmail().smtp, error) };
        let mut wizard = at_password();
        wizard.handle(password("abcdefghijklmnop"));
        let wizard = finished(wizard, Outcome::Checked(Box::new(CheckOutcome::pretend(smtp, imap))));
        assert!(matches!(check_state(&wizard), CheckState::Refused(_)), "{told}");
        assert_eq!(wizard.view().is_offered(&Act::OtherOutgoingServer {}), is_offered, "{told}");
    }
}

#[test]
fn the_providers_server_takes_its_place_again() {
    let mut wizard = edited(through_access());
    wizard.handle(Act::ProvidersOutgoingServer {});
    let Page::Servers { smtp, imap, outgoing, .. } = wizard.view().page else { panic!() };
    assert_eq!((smtp.host.as_str(), outgoing), ("smtp.gmail.com", Outgoing::AsIncoming));
    wizard.handle(Submit::Servers { smtp, imap });
    assert_eq!(wizard.scene.account().unwrap().outgoing(), Outgoing::AsIncoming);
}

/// The form of the servers of a known account.
fn at_servers() -> Wizard {
    edited(at_app_password())
}

fn edited(mut wizard: Wizard) -> Wizard {
    let stop = step::ServersStop::of_account(&wizard.scene).unwrap();
    wizard.follow(Move::to(stop));
    wizard
}

fn own_password() -> Wizard {
    let wizard = after(at_servers(), [Act::OwnOutgoingPassword {}]);
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!() };
    past_questions(sent(wizard, Submit::Servers { smtp, imap }))
}

fn asking() -> Wizard {
    after(at_app_password(), [Act::OtherOutgoingServer {}])
}

fn through_access() -> Wizard {
    sent(asking(), Submit::OutgoingServer { server: access_server("anna7") })
}

fn at_passwords(wizard: Wizard) -> Wizard {
    after(wizard, [Act::Continue {}])
}

fn access_server(user: &str) -> EnteredServer {
    let (host, port) = ("securesmtp.t-online.de".to_owned(), "465".to_owned());
    EnteredServer { host, port, security: Security::Tls, user: user.to_owned() }
}

fn t_online() -> AccessServer {
    let provider = Provider::with_key("tonline").unwrap();
    AccessServer { provider, server: provider.outgoing_servers().next().unwrap() }
}

fn silent() -> Reach {
    Reach::Failed { error: Box::new(failed(Cause::TimedOut, Stage::Connect, None)), instead: None }
}

/// Nothing can be sent from here.
fn blocked(access: Option<AccessServer>) -> Wizard {
    let mut wizard = reached(at_app_password(), silent(), Reach::Ready);
    wizard.finish(Turn::default(), Outcome::AccessFound(access));
    wizard
}

fn both(smtp: &str, imap: &str) -> Submit {
    let [smtp, imap] = [smtp, imap].map(|text| EnteredSecret::from(text.to_owned()));
    Submit::Passwords { smtp, imap }
}

/// Both passwords are kept, and go into programs that read their settings from files.
fn handing_over() -> Wizard {
    let running = sent(at_passwords(own_password()), both("zyxwvutsrqponmlk", "abcdefghijklmnop"));
    let mut wizard = finished(running, Outcome::Checked(passed_apart()));
    arrive(&mut wizard, Step::HandOver);
    finished(wizard, Outcome::ProgramsFound(export_programs()))
}

fn passed_apart() -> Box<CheckOutcome> {
    let mut report = CheckOutcome::pretend(passed_leg(gmail().smtp), passed_leg(gmail().imap));
    report.passwords = Passwords::Each;
    Box::new(report)
}

/// The other server says no, the provider yes.
fn refused_there() -> Box<CheckOutcome> {
    let address = Address::parse("anna@gmail.com").unwrap();
    let said = Some("535 5.7.8 Error: authentication failed");
    let error = failed(Cause::WrongPassword, Stage::SignIn, said);
    let server = access_server("anna7").parse(&address).unwrap();
    let mut report = CheckOutcome::pretend(failed_leg(server, error), passed_leg(gmail().imap));
    report.passwords = Passwords::Each;
    Box::new(report)
}
