//! The rule, over every pair of results: no definite cause without its sign.

use std::collections::BTreeMap;

use account::cause::{Cause, Subject};
use account::provider::{PasswordRule, Provider};
use account::secret::{Look, Suspect, Suspects};
use account::{Protocol, Security, Server};

use super::{History, Verdict, verdict};
use crate::outcome::{CheckError, CheckOutcome, Leg, LegEnd, Passwords, Reception, Reply, Stage};

#[test]
fn no_pair_of_results_has_a_definite_cause_without_its_sign() {
    let (lights, mut seen) = (lights(), 0);
    let both = |protocol| failures(protocol).map(move |end| leg(protocol, end)).collect::<Vec<_>>();
    let (outgoing, incoming) = (both(Protocol::Smtp), both(Protocol::Imap));
    // Beside one that did not fail, in every light.
    for light in &lights {
        for end in [LegEnd::Passed, LegEnd::Skipped] {
            for failed in &outgoing {
                holds(&CheckOutcome::pretend(failed.clone(), leg(Protocol::Imap, end.clone())), light);
                seen += 1;
            }
            for failed in &incoming {
                holds(&CheckOutcome::pretend(leg(Protocol::Smtp, end.clone()), failed.clone()), light);
                seen += 1;
            }
        }
    }
    // Every two failures, in one light after the other.
    let mut next = lights.iter().cycle();
    for smtp in &outgoing {
        for imap in &incoming {
            holds(&CheckOutcome::pretend(smtp.clone(), imap.clone()), next.next().unwrap());
            seen += 1;
        }
    }
    assert!(seen > 250_000, "{seen} pairs");
}

#[test]
fn a_sign_that_is_missing_is_found() {
    let light = Light { provider: None, history: History::default() };
    let refused =
        leg(Protocol::Imap, LegEnd::Failed(error(Protocol::Imap, Stage::SignIn, Cause::WrongPassword)));
    let report = CheckOutcome::pretend(leg(Protocol::Smtp, LegEnd::Passed), refused);
    for cause in Cause::ALL {
        let guessed = Verdict { protocol: Some(Protocol::Imap), ..cause.into() };
        assert!(sign(&report, &light, &guessed).is_err(), "{cause:?}");
    }
}

#[test]
fn what_is_suspect_about_a_password_is_told_where_that_may_be_what_is_refused() {
    use Cause::{
        Ambiguous, AppPasswordRequired, ImapDisabled, PasswordRevoked, PolicyBlocked, TooManyAttempts,
        WrongPassword,
    };
    let yandex = [ImapDisabled, AppPasswordRequired, WrongPassword];
    let (behind, within) = (Suspect::SpaceBehind, Suspect::SpacesWithin);
    for (cause, may_be, look, suspect, was_good, drawn, told) in [
        (WrongPassword, &[][..], Look::Unknown, behind, false, WrongPassword, true),
        (WrongPassword, &[], Look::Unknown, within, false, WrongPassword, true),
        (WrongPassword, &[], Look::Altered, behind, false, WrongPassword, true),
        (WrongPassword, &[], Look::Differs, behind, false, AppPasswordRequired, false),
        (WrongPassword, &[], Look::Unknown, behind, true, PasswordRevoked, false),
        (Ambiguous, &yandex, Look::Unknown, behind, false, Ambiguous, true),
        (Ambiguous, &[PolicyBlocked, ImapDisabled], Look::Unknown, behind, false, Ambiguous, false),
        (AppPasswordRequired, &[], Look::Unknown, behind, false, AppPasswordRequired, true),
        (AppPasswordRequired, &[], Look::Unknown, within, false, AppPasswordRequired, false),
        (AppPasswordRequired, &[], Look::Differs, behind, false, AppPasswordRequired, false),
        (TooManyAttempts, &[], Look::Unknown, behind, false, TooManyAttempts, false),
    ] {
        let suspects = [suspect].into_iter().collect();
        let history = History { password_was_good: was_good, look, suspects };
        let error = error(Protocol::Smtp, Stage::SignIn, cause);
        let refused = LegEnd::Failed(CheckError { may_be: may_be.to_vec(), ..error });
        let report =
            CheckOutcome::pretend(leg(Protocol::Smtp, refused), leg(Protocol::Imap, LegEnd::Skipped));
        let verdict = verdict(&report, Provider::with_key("gmail"), history).unwrap();
        assert_eq!(verdict.cause, drawn);
        assert_eq!(!verdict.suspects.is_empty(), told, "{cause:?} {may_be:?} {look:?}");
    }
    let later = CheckError {
        may_be: yandex.to_vec(),
        temporary: true,
        ..error(Protocol::Smtp, Stage::SignIn, Ambiguous)
    };
    let later = leg(Protocol::Smtp, LegEnd::Failed(later));
    let report = CheckOutcome::pretend(later, leg(Protocol::Imap, LegEnd::Skipped));
    let history = History { suspects: [behind].into_iter().collect(), ..History::default() };
    assert!(verdict(&report, None, history).unwrap().suspects.is_empty(), "whoever waits needs no other try");
}

#[test]
fn that_another_password_was_taken_says_nothing_of_this_one() {
    for protocol in [Protocol::Smtp, Protocol::Imap] {
        let refused = leg(protocol, LegEnd::Failed(error(protocol, Stage::SignIn, Cause::WrongPassword)));
        let mut report = match protocol {
            Protocol::Smtp => CheckOutcome::pretend(refused, leg(Protocol::Imap, LegEnd::Passed)),
            Protocol::Imap => CheckOutcome::pretend(leg(Protocol::Smtp, LegEnd::Passed), refused),
        };
        let cause = |report: &CheckOutcome| verdict(report, None, History::default()).unwrap().cause;
        assert_eq!(cause(&report), Cause::Ambiguous);
        report.passwords = Passwords::Each;
        assert_eq!(cause(&report), Cause::WrongPassword);
    }
}

#[test]
fn the_verdict_names_the_server_that_failed_and_the_name_that_was_tried() {
    let failed = LegEnd::Failed(error(Protocol::Imap, Stage::Connect, Cause::TimedOut));
    let report = CheckOutcome::pretend(leg(Protocol::Smtp, LegEnd::Passed), leg(Protocol::Imap, failed));
    let facts = verdict(&report, None, History::default()).unwrap().facts;
    let named = ["host", "port", "user"].map(|fact| facts[fact].as_str());
    assert_eq!(named, ["imap.example.org", "993", "anna@example.org"]);
}

/// What is known besides the conversations.
#[derive(Debug)]
struct Light {
    provider: Option<&'static Provider>,
    history: History,
}

fn lights() -> Vec<Light> {
    let slipped = Look::Slipped { letters: 15, expected: 16 };
    let a_space = [Suspect::SpaceBehind].into_iter().collect();
    let mut lights = Vec::new();
    for provider in [None, Some("gmail"), Some("gmx"), Some("icloud"), Some("outlook")] {
        for look in [Look::Unknown, Look::Fits, slipped, Look::Altered, Look::Differs] {
            for (password_was_good, suspects) in
                [(false, Suspects::NONE), (false, a_space), (true, Suspects::NONE), (true, a_space)]
            {
                let provider = provider.map(|key| Provider::with_key(key).unwrap());
                lights.push(Light { provider, history: History { password_was_good, look, suspects } });
            }
        }
    }
    lights
}

/// Every stage with every cause, and what an ambiguous one may be.
fn failures(protocol: Protocol) -> impl Iterator<Item = LegEnd> {
    use Cause::{
        AppPasswordRequired, BasicAuthDisabled, ImapDisabled, PolicyBlocked, TooManyAttempts, WrongPassword,
    };
    const STAGES: [Stage; 8] = [
        Stage::Resolve,
        Stage::Connect,
        Stage::StartTls,
        Stage::Tls,
        Stage::Greeting,
        Stage::Capability,
        Stage::SignIn,
        Stage::FollowUp,
    ];
    const LISTS: [&[Cause]; 6] = [
        &[AppPasswordRequired, WrongPassword],
        &[WrongPassword, AppPasswordRequired, ImapDisabled],
        &[ImapDisabled, AppPasswordRequired, WrongPassword],
        &[BasicAuthDisabled, WrongPassword],
        &[AppPasswordRequired, TooManyAttempts],
        &[PolicyBlocked, ImapDisabled],
    ];
    STAGES.into_iter().flat_map(move |stage| {
        let lists = |cause| if cause == Cause::Ambiguous { &LISTS[..] } else { &[&[] as &[Cause]][..] };
        let one = move |cause, may_be: &&[Cause]| {
            LegEnd::Failed(CheckError { may_be: may_be.to_vec(), ..error(protocol, stage, cause) })
        };
        Cause::ALL
            .into_iter()
            .flat_map(move |cause| lists(cause).iter().map(move |may_be| one(cause, may_be)))
    })
}

fn error(protocol: Protocol, stage: Stage, cause: Cause) -> CheckError {
    let reply = (cause.subject() != Subject::Silence).then(Reply::default);
    let (may_be, facts) = (Vec::new(), BTreeMap::new());
    CheckError { protocol, stage, cause, may_be, temporary: cause.passes(), reply, facts }
}

fn leg(protocol: Protocol, end: LegEnd) -> Leg {
    let (host, port) = match protocol {
        Protocol::Smtp => ("smtp.example.org", 465),
        Protocol::Imap => ("imap.example.org", 993),
    };
    let server = Server {
        host: host.to_owned(),
        port: port.try_into().unwrap(),
        security: Security::Tls,
        user: "anna@example.org".to_owned(),
    };
    Leg {
        server,
        issuer: None,
        chosen: None,
        peer: None,
        reception: Reception::Nothing,
        stages: Vec::new(),
        end,
    }
}

/// The rule, with a byte that came and without.
fn holds(report: &CheckOutcome, light: &Light) {
    for reception in [Reception::Nothing, Reception::Something] {
        let (mut smtp, mut imap) = (report.smtp.clone(), report.imap.clone());
        (smtp.reception, imap.reception) = (reception, reception);
        let report = CheckOutcome::pretend(smtp, imap);
        let drawn = verdict(&report, light.provider, light.history).expect("one has failed");
        if let Err(missing) = sign(&report, light, &drawn) {
            panic!("{drawn:?}: {missing}: {report:?} {light:?}");
        }
    }
}

/// What makes a verdict certain, or what is missing.
#[expect(clippy::wildcard_enum_match_arm, reason = "most causes are certain by the server's words alone")]
fn sign(report: &CheckOutcome, light: &Light, drawn: &Verdict) -> Result<(), &'static str> {
    let protocol = drawn.protocol.ok_or("whose it is")?;
    let other = match protocol {
        Protocol::Smtp => &report.imap,
        Protocol::Imap => &report.smtp,
    };
    let LegEnd::Failed(error) = &report.of(protocol).end else { return Err("it has not failed") };
    let History { password_was_good, look, .. } = light.history;
    let the_other_took_it = other.end == LegEnd::Passed;
    let refused_at_sign_in = error.stage == Stage::SignIn && error.reply.is_some();
    let may_be = |cause| error.cause == cause || error.may_be.contains(&cause);
    let need = |sign, missing| if sign { Ok(()) } else { Err(missing) };
    let is_open = [Cause::Ambiguous, Cause::WrongPassword, Cause::AppPasswordRequired].contains(&drawn.cause);
    let can_be_it = is_open && refused_at_sign_in && !drawn.temporary;
    need(drawn.suspects.is_empty() || can_be_it, "that the password may be it")?;
    match drawn.cause {
        Cause::Ambiguous => {
            let mut distinct = drawn.may_be.clone();
            distinct.sort_unstable();
            distinct.dedup();
            need(distinct.len() == drawn.may_be.len(), "a reason stands there twice")?;
            need(drawn.may_be.len() > 1, "a reason alone is told as certain")?;
            need(!distinct.contains(&Cause::Ambiguous), "a reason")?;
            need(!drawn.may_be.contains(&Cause::PasswordRevoked) || password_was_good, "that it was good")
        }
        Cause::WrongPassword if error.stage >= Stage::SignIn => {
            need(may_be(Cause::WrongPassword), "words about the password")?;
            need(
                error.cause != Cause::Ambiguous
                    || matches!(look, Look::Fits | Look::Slipped { .. } | Look::Altered),
                "its look",
            )?;
            need(!the_other_took_it && error.stage == Stage::SignIn, "that nobody took it")?;
            need(!password_was_good, "that it was never good")
        }
        Cause::PortBlocked if error.cause != Cause::PortBlocked => {
            need(report.of(protocol).reception == Reception::Nothing, "that not one byte came")?;
            need(error.cause.subject() == Subject::Silence, "silence")?;
            need(error.stage <= Stage::Greeting, "that it never greeted")?;
            need(the_other_took_it, "another server that is reached")
        }
        Cause::PasswordRevoked if error.cause != Cause::PasswordRevoked => {
            need(password_was_good, "an earlier check")?;
            need(refused_at_sign_in && may_be(Cause::WrongPassword), "words about the password")?;
            need(!the_other_took_it, "that nobody took it")
        }
        Cause::AppPasswordRequired if error.cause != Cause::AppPasswordRequired => {
            let takes_nothing_else = |provider: &Provider| provider.password == PasswordRule::AppPassword;
            need(light.provider.is_some_and(takes_nothing_else), "that the provider takes nothing else")?;
            need(look == Look::Differs, "that it does not look like one")?;
            need(refused_at_sign_in && !the_other_took_it, "a refusal of the password")
        }
        cause => {
            need(cause == error.cause, "the server's words, or a code")?;
            need(drawn.temporary == error.temporary, "that it lasts as long")
        }
    }
}
