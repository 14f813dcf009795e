//! The check of both servers.

use super::super::*;
use super::ends::{failed, failed_leg, passed, passed_leg, report_of};
use super::ways::{
    after, again, checking, checking_to, finished, imap_at, of_a_mailbox, practising, refused_at_own_servers,
    sent, smtp_at, suspected,
};
use practice::Mood;

pub(super) fn pages() -> Vec<(&'static str, Wizard)> {
    let refused_and_paused = || {
        let wizard = checking_to(refused(Cause::TooManyAttempts));
        let anna = Address::parse("anna@gmail.com").unwrap();
        finished(
            wizard,
            Outcome::Paused { address: anna, pause: PauseView { refusals: 3, until: 4_102_444_800 } },
        )
    };
    let to_setting_up = [Act::StartOver {}, Act::Start { intent: Intent::SetUp }];
    let paused = past_questions(sent(after(refused_and_paused(), to_setting_up), address("anna@gmail.com")));
    let paused = after(paused, [Act::Continue {}]);
    let held_back = {
        let to =
            [Act::Start { intent: Intent::Verify }, Act::ChooseAccount { address: "anna@gmail.com".into() }];
        let begun = Outcome::Paused {
            address: Address::parse("anna@gmail.com").unwrap(),
            pause: PauseView { refusals: 3, until: 4_102_444_800 },
        };
        finished(finished(after(again(), to), begun), Outcome::HeldBack)
    };
    let certificate = CheckError {
        facts: BTreeMap::from([
            ("expired".into(), "3 March 2024".into()),
            ("clock".into(), "23 November 2026".into()),
            ("host".into(), "smtp.gmail.com".into()),
            ("port".into(), "465".into()),
        ]),
        ..failed(Cause::CertificateExpired, Stage::Tls, None)
    };
    let hostile = CheckError {
        may_be: vec![Cause::ImapDisabled, Cause::OauthRequired],
        ..failed(
            Cause::Ambiguous,
            Stage::SignIn,
            Some(&format!("535 <img src=x onerror=alert(1)> \u{202e}gnp.exe {}", "unbroken".repeat(40))),
        )
    };
    let said = "534 5.7.9 Application-specific password required. For more information, go to \
                https://support.google.com/mail/?p=InvalidSecondFactor";
    let verifying = || {
        let to =
            [Act::Start { intent: Intent::Verify }, Act::ChooseAccount { address: "anna@gmail.com".into() }];
        let wizard = after(again(), to);
        finished(wizard, Outcome::Recalled(Ok(Ok(Secret::new("abcdefghijklmnop".to_owned()).into()))))
    };
    let off = failed(
        Cause::ImapDisabled,
        Stage::FollowUp,
        Some("[ALERT] Your account is not enabled for IMAP use."),
    );
    let off = CheckOutcome::pretend(
        passed_leg(gmail().smtp),
        failed_leg(gmail().imap, CheckError { protocol: Protocol::Imap, ..off }),
    );
    vec![
        ("outgoing", at_password()),
        ("outgoing-mailbox", of_a_mailbox()),
        (
            "outgoing-mailbox-refused",
            finished(
                sent(of_a_mailbox(), password("hunter2horse")),
                Outcome::Checked(Box::new(refused(Cause::WrongPassword))),
            ),
        ),
        ("outgoing-empty", sent(at_password(), password(""))),
        ("outgoing-doubt-length", sent(at_password(), password("abcdefghijklmno"))),
        ("outgoing-doubt-altered", sent(at_password(), password("Password: abcd efgh ijkl mnop"))),
        ("outgoing-doubt-account", sent(at_password(), password("Hunter2!"))),
        ("outgoing-paused", paused),
        ("outgoing-refused-paused", refused_and_paused()),
        ("outgoing-held-back", held_back),
        ("outgoing-running", smtp_at(checking(), Stage::Tls)),
        (
            "outgoing-running-practice",
            smtp_at(
                sent(after(practising(Mood::Slow), [Act::Continue {}]), password("abcdefghijklmnop")),
                Stage::Greeting,
            ),
        ),
        ("outgoing-cancelled", after(smtp_at(checking(), Stage::Greeting), [Act::Cancel {}])),
        (
            "outgoing-refused",
            checking_to(report_of(failed(Cause::AppPasswordRequired, Stage::SignIn, Some(said)))),
        ),
        ("outgoing-suspect", suspected("T4kz!mW9-plon ")),
        ("outgoing-hostile", checking_to(report_of(hostile))),
        ("outgoing-user-name", refused_at_own_servers()),
        ("outgoing-unreachable", checking_to(report_of(failed(Cause::TimedOut, Stage::Connect, None)))),
        ("outgoing-certificate", checking_to(report_of(certificate))),
        (
            "outgoing-busy",
            checking_to(report_of(CheckError {
                temporary: true,
                ..failed(Cause::ServerBusy, Stage::Greeting, Some("421 4.3.2 Service busy, try again later"))
            })),
        ),
        ("outgoing-hung-up", checking_to(report_of(failed(Cause::HungUp, Stage::Capability, None)))),
        ("outgoing-verify", smtp_at(verifying(), Stage::SignIn)),
        ("outgoing-verify-missing", unused(Unused::Missing)),
        ("outgoing-verify-elsewhere", unused(elsewhere(Some("smtp.office.example")))),
        ("outgoing-verify-unknown", unused(elsewhere(None))),
        ("incoming-running", imap_at(checking(), Stage::SignIn)),
        ("incoming-cancelled", after(imap_at(checking(), Stage::Tls), [Act::Cancel {}])),
        ("incoming-passed", checking_to(passed())),
        ("incoming-passed-verify", finished(verifying(), Outcome::Checked(Box::new(passed())))),
        ("incoming-refused", checking_to(off)),
        (
            "incoming-unclear",
            incoming(Cause::WrongPassword, Stage::SignIn, Some("[AUTHENTICATIONFAILED] Failed")),
        ),
        (
            "incoming-busy",
            incoming(Cause::ServerBusy, Stage::SignIn, Some("NO [UNAVAILABLE] Try again later")),
        ),
        ("incoming-hung-up", incoming(Cause::HungUp, Stage::SignIn, None)),
        ("incoming-certificate", incoming(Cause::CertificateUntrusted, Stage::Tls, None)),
        ("incoming-unreachable", incoming(Cause::TimedOut, Stage::Connect, None)),
    ]
}

/// The stored password was to be verified, and is not tried for this reason.
fn unused(why: Unused) -> Wizard {
    let to =
        [Act::Start { intent: Intent::Verify }, Act::ChooseAccount { address: "anna@work.example".into() }];
    finished(after(again(), to), Outcome::Recalled(Ok(Err(why))))
}

fn elsewhere(proven: Option<&str>) -> Unused {
    let (protocol, host) = (Protocol::Smtp, "mail.work.example".to_owned());
    Unused::Elsewhere { protocol, host, proven: proven.map(str::to_owned) }
}

/// Outgoing mail passed, incoming did not.
fn incoming(cause: Cause, stage: Stage, said: Option<&str>) -> Wizard {
    let temporary = cause == Cause::ServerBusy;
    let error = CheckError { protocol: Protocol::Imap, temporary, ..failed(cause, stage, said) };
    checking_to(CheckOutcome::pretend(passed_leg(gmail().smtp), failed_leg(gmail().imap, error)))
}
