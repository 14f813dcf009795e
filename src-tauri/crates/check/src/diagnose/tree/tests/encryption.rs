//! What encryption says.

use super::scene::*;
use super::*;

#[test]
fn only_whom_this_computer_believes_can_be_let_in() {
    for (end, can_be) in [
        (PortEnd::Spoke(avast()), true),
        (PortEnd::Failed(Cause::CertificateUntrusted, BTreeMap::new()), false),
    ] {
        let drawn = Scene::with(&end).drawn();
        assert_eq!(drawn.cause, Some(Cause::Interception));
        assert_eq!(drawn.actions.contains(&Action::AllowInterception), can_be, "{end:?}");
    }
}

#[test]
fn the_server_whose_certificate_nobody_believes_is_named() {
    let untrusted = PortEnd::Failed(Cause::CertificateUntrusted, BTreeMap::new());
    let said = |scene: Scene| {
        let drawn = scene.drawn();
        (drawn.cause.unwrap(), drawn.facts["host"].clone())
    };
    let sends = Scene::with(&untrusted).imap(&spoke()).other(143, &spoke());
    assert_eq!(said(sends), (Cause::Interception, HOSTS[0].to_owned()));
    let reads = Scene::with(&untrusted).other(465, &spoke()).other(587, &spoke());
    assert_eq!(said(reads), (Cause::Interception, HOSTS[1].to_owned()));
}

#[test]
fn who_issued_the_certificates_is_told_although_everybody_believes_them() {
    let mut scene = Scene::well();
    for port in &mut scene.seen.ports {
        port.issuer = Some("Google Trust Services".to_owned());
    }
    let drawn = scene.drawn();
    let issuers: Vec<_> = drawn.met.iter().map(|met| met.issuer.as_deref()).collect();
    assert_eq!((drawn.cause, issuers), (None, vec![Some("Google Trust Services"); 2]));
}

#[test]
fn the_clock_is_to_be_looked_at_unless_the_internet_has_said_that_it_is_right() {
    let expired = PortEnd::Failed(Cause::CertificateExpired, BTreeMap::new());
    for (scene, is_asked) in [
        (Scene::with(&expired).ahead(3), false),
        (Scene::with(&expired).pages(&PageEnd::Silent).control(&spoke()), true),
    ] {
        let drawn = scene.drawn();
        assert_eq!(drawn.actions.contains(&Action::CheckClock), is_asked, "{drawn:?}");
    }
}
