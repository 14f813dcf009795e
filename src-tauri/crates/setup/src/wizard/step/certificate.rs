//! The certificate of a program on this computer, chosen as a file.

use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::journey::Route;
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{FormOffer, Offers};
use crate::wizard::page::Page;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::{Fingerprint, HostScope};
use net::{CertificateProblem, ProgramCertificate};

/// The question for the file.
#[derive(Debug)]
pub(in crate::wizard) struct CertificateStop {
    steps: Vec<String>,
    problem: Option<CertificateProblem>,
}

impl CertificateStop {
    /// `steps` lead to the file: messages of one sentence each.
    pub(super) fn asking(steps: Vec<String>) -> Self {
        Self { steps, problem: None }
    }

    fn chosen(scene: &Scene) -> Option<Fingerprint> {
        scene.mailbox().and_then(|mailbox| mailbox.chosen)
    }
}

impl Stop for CertificateStop {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, scene: &Scene) -> Page {
        let is_here = |host: &str| HostScope::of(host) == HostScope::ThisComputer;
        let servers = scene.mailbox().map(Mailbox::server_views).unwrap_or_default();
        Page::Certificate {
            servers: servers.into_iter().filter(|server| is_here(&server.host)).collect(),
            steps: self.steps.clone(),
            chosen: Self::chosen(scene).map(|chosen| chosen.short()),
            problem: self.problem,
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("certificate.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        Text::of(if Self::chosen(scene).is_some() { "certificate.lead-again" } else { "certificate.lead" })
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, _: &Scene, _: &mut Offers) {}

    fn form(&self, _: &Scene) -> Option<FormOffer> {
        Some(FormOffer { form: Form::Certificate, words: Text::of("certificate.primary") })
    }

    fn act(&mut self, _: Act, _: &mut Scene) -> Move {
        Move::stay()
    }

    fn submit(&mut self, submit: Submit, scene: &mut Scene) -> Move {
        let (Submit::Certificate { file }, Some(mailbox)) = (submit, scene.mailbox().cloned()) else {
            return Move::stay();
        };
        match ProgramCertificate::read(&file) {
            Ok(certificate) => {
                Move::next_with(Mailbox { chosen: Some(certificate.fingerprint), ..mailbox }, scene)
            }
            Err(problem) => {
                self.problem = Some(problem);
                Move::anew(vec![])
            }
        }
    }

    /// To where the connections are, without another certificate. A stored password is not tried for that.
    fn back(&mut self, scene: &mut Scene) -> Move {
        match scene.journey.as_ref().map(|journey| journey.route) {
            Some(Route::VerifyStored) | None => Move::first(),
            Some(Route::SetUp | Route::Revoked | Route::Mailbox | Route::VerifyTyped) => Move::next(),
        }
    }
}
