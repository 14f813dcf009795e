//! Rows T: what stands between TCP and the greeting.

use std::time::Duration;

use account::cause::Cause::*;
use check::Stage::*;

use super::{Row, Scene, error, rows};
use crate::stage::hostile::{self, Identity, Step, says};

fn presents(identity: Identity) -> Row {
    Row::smtp([Step::Tls(identity)])
}

/// A fatal alert (RFC 8446 section 6), from a server that knows no more than TLS 1.0.
fn alert(description: u8) -> Step {
    Step::Says(vec![21, 3, 1, 0, 2, 2, description])
}

rows! {
    t01_an_expired_certificate: presents(Identity::Expired).fails(Tls, CertificateExpired);
    t02_a_certificate_of_tomorrow: presents(Identity::NotYetValid).fails(Tls, CertificateNotYetValid);
    t03_a_certificate_signed_by_itself: presents(Identity::SelfSigned).fails(Tls, CertificateUntrusted);
    t04_a_certificate_for_another_name: presents(Identity::OtherName).fails(Tls, CertificateForAnotherName);
    t05_an_authority_that_nobody_knows: presents(Identity::Unknown).fails(Tls, CertificateUntrusted);
    t05_a_link_of_the_chain_is_missing:
        presents(Identity::IntermediateMissing).fails(Tls, CertificateUntrusted);
    t07_nothing_newer_than_tls_1_0: Row::smtp([alert(70)]).fails(Tls, TlsTooOld);
    t08_no_cipher_in_common: Row::smtp([alert(40)]).fails(Tls, TlsTooOld);
    t08_too_weak: Row::smtp([alert(71)]).fails(Tls, TlsTooOld);
    t09_a_greeting_in_clear_where_tls_is_due:
        Row::smtp([says("220 mail ESMTP\r\n")]).fails(Tls, NotTls);
    t09_a_greeting_in_clear_where_tls_is_due_for_incoming_mail:
        Row::imap([says("* OK ready\r\n")]).fails(Tls, NotTls);
    t10_tls_where_a_greeting_is_due_and_no_time_to_ask:
        Row::smtp([Step::Tls(Identity::Good)]).with_starttls().fails(Greeting, TimedOut).within_a_second();
    t10_tls_where_a_greeting_is_due:
        Row::smtp([Step::Tls(Identity::Good)]).with_starttls().fails(Greeting, EncryptionRequired).over(2);
    t10_tls_where_a_greeting_is_due_for_incoming_mail:
        Row::imap([Step::Tls(Identity::Good)]).with_starttls().fails(Greeting, EncryptionRequired).over(2);
    t10_tls_that_nobody_vouches_for:
        Row::smtp([Step::Tls(Identity::Unknown)]).with_starttls().fails(Greeting, EncryptionRequired).over(2);
    t10_tls_of_another_name:
        Row::imap([Step::Tls(Identity::OtherName)]).with_starttls().fails(Greeting, EncryptionRequired).over(2);
    t10_outdated_tls_where_a_greeting_is_due:
        Row::smtp([Step::HearsSomething, alert(70)]).with_starttls().fails(Greeting, EncryptionRequired).over(2);
    t10_a_greeting_that_takes_its_time:
        Row::smtp([Step::Waits(Duration::from_secs(4)), says("554 no\r\n")])
            .with_starttls()
            .fails(Greeting, ServerRefuses)
            .over(2);
    t11_a_login_page_of_the_network:
        Row::smtp([says("HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n")])
            .fails(Tls, CaptivePortal);
    t11_a_login_page_of_the_network_on_a_port_in_clear:
        Row::smtp([says("HTTP/1.0 400 Bad Request\r\n\r\n<html>sign in</html>")])
            .with_starttls()
            .fails(Greeting, CaptivePortal);
    t11_a_page_without_a_header:
        Row::imap([says("<!DOCTYPE html><html>sign in</html>")]).fails(Tls, CaptivePortal);
    t14_alerts_without_end:
        Row::smtp([Step::Floods(vec![21, 3, 3, 0, 2, 1, 90])]).fails(Tls, ProtocolViolation);
    t14_records_without_meaning:
        Row::smtp([Step::Floods([&[22, 3, 3, 0x40, 0][..], &[0; 0x4000]].concat())])
            .fails(Tls, ProtocolViolation);
    t14_a_handshake_a_byte_at_a_time:
        Row::smtp([Step::Drips(vec![22, 3, 3, 0x40, 0, 2, 0, 0, 0, 0], Duration::from_millis(300))])
            .fails(Tls, TimedOut)
            .within_a_second();
    t15_a_refusal_and_a_close_without_goodbye:
        Row::smtp([
            Step::Tls(Identity::Good), says("220 mail\r\n"), Step::Hears, says("250 AUTH PLAIN\r\n"), Step::Hears,
            says("535 5.7.8 no\r\n"), Step::HangsUp,
        ]).fails(Capability, MechanismUnsupported);
    t15_a_refusal_and_a_close_without_goodbye_after_the_sign_in:
        Row::smtp([
            Step::Tls(Identity::Good), says("220 mail\r\n"), Step::Hears, says("250-mail\r\n250 AUTH PLAIN\r\n"),
            Step::Hears, says("535 5.7.8 no\r\n"), Step::HangsUp,
        ]).refuses(WrongPassword);
    t16_names_with_nul_and_wildcards: presents(Identity::OddNames).fails(Tls, CertificateForAnotherName);
    t17_a_chain_of_a_hundred_certificates: presents(Identity::LongChain).fails(Tls, ProtocolViolation);
    t18_tickets_after_the_handshake:
        Row::smtp([
            Step::Tls(Identity::Good), says("220 mail\r\n"), Step::Hears, says("250-mail\r\n250 AUTH PLAIN\r\n"),
            Step::Hears, says("235 ok\r\n"),
        ]);
    t_the_certificate_is_for_an_address: Row::smtp([
            Step::Tls(Identity::Good), says("220 mail\r\n"), Step::Hears, says("250-mail\r\n250 AUTH PLAIN\r\n"),
            Step::Hears, says("235 ok\r\n"),
        ]).at("127.0.0.1");
}

#[tokio::test]
async fn the_facts_of_a_certificate_are_told() {
    for (identity, fact, value) in [
        (Identity::Unknown, "issuer", hostile::UNKNOWN_AUTHORITY),
        (Identity::OtherName, "presented", "mail.somewhere-else.example"),
        (Identity::IntermediateMissing, "issuer", "Between"),
    ] {
        let facts = facts_of(presents(identity)).await;
        assert_eq!(facts.get(fact).map(String::as_str), Some(value), "{identity:?} {facts:?}");
    }
    let expired = facts_of(presents(Identity::Expired)).await;
    assert!(expired["expired"] < expired["clock"], "{expired:?}");
    let early = facts_of(presents(Identity::NotYetValid)).await;
    assert!(early["begins"] > early["clock"], "{early:?}");
}

#[tokio::test]
async fn t12_who_vouches_is_told_of_a_connection_that_is_trusted() {
    let row = Row::smtp([Step::Tls(Identity::Good), says("421 busy\r\n")]);
    let scene = Scene::set(&row).await;
    let report = scene.check().await;
    assert_eq!(report.smtp.issuer.as_deref(), Some("Hostile root"));
}

async fn facts_of(row: Row) -> std::collections::BTreeMap<String, String> {
    let scene = Scene::set(&row).await;
    error(&scene.check().await.smtp.end).facts.clone()
}
