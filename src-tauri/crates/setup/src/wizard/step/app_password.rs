//! Making an app password on the provider's page, while the connections are brought up.

use super::certificate::CertificateStop;
use super::not_offered::NotOffered;
use super::outgoing_server::OutgoingServerStop;
use super::reader::ReaderStop;
use super::servers::ServersStop;
use crate::advice;
use crate::wizard::computer::Computer;
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::{Act, Intent};
use crate::wizard::journey::PasswordKind;
use crate::wizard::offer::{Offers, Weight, act_of};
use crate::wizard::page::{Instruction, Page};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::{Text, code};
use crate::wizard::view::Step;
use crate::wizard::warming;
use account::Account;
use account::provider::PageName;
use keychain::KeychainError;

/// The page of instructions.
#[derive(Debug, Default)]
pub(in crate::wizard) enum AppPassword {
    /// Its page is to be opened.
    #[default]
    ToOpen,
    /// It was asked for.
    Asked,
}

impl AppPassword {
    pub(in crate::wizard) fn arrive(scene: &mut Scene) -> Option<Arrival> {
        scene.account()?;
        Some((Box::new(Self::default()), vec![]))
    }

    /// Opening the page is the thing to do, until it was done. In practice it is shown here.
    fn first_page(&self, scene: &Scene) -> Option<PageName> {
        let page = PageName::AppPasswords;
        (matches!(self, Self::ToOpen) && !scene.is_practice() && scene.page_address(page).is_some())
            .then_some(page)
    }
}

/// A name that tells later on where the app password is used.
fn name_on(computer: &Computer) -> Text {
    match &computer.name {
        Some(name) => Text::of("appPassword.name").with("computer", name.as_str()),
        None => Text::of("appPassword.name-any"),
    }
}

impl Stop for AppPassword {
    fn step(&self) -> Option<Step> {
        Some(Step::AppPassword)
    }

    fn page(&self, scene: &Scene) -> Page {
        let practice = scene.journey.as_ref().and_then(|journey| journey.practice.as_ref());
        let name = name_on(&scene.computer);
        let instructions = scene.provider().map_or_else(Instruction::anywhere, |provider| {
            Instruction::at(provider, &scene.language.tag(), &name)
        });
        Page::AppPassword {
            name: instructions.iter().any(Instruction::names_it).then_some(name),
            shape: scene.account().and_then(Account::shape).cloned(),
            instructions,
            pretend: practice.map(|practice| practice.passwords.clone()),
            keychain: if scene.is_practice() { None } else { scene.known.keychain.clone() },
            connections: scene.connections(),
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("appPassword.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        Text::of(match scene.intent() {
            _ if scene.is_practice() => "appPassword.lead-practice",
            _ if scene.is_elsewhere() => "appPassword.lead-elsewhere",
            _ if scene.provider().is_none() => "appPassword.lead-unknown",
            Some(Intent::Revoked) => "appPassword.lead-revoked",
            Some(Intent::SetUp | Intent::Verify) | None => "appPassword.lead",
        })
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        let open = |page| (format!("page-{}", code(page)), Act::OpenPage { page });
        if let Some(page) = self.first_page(scene) {
            let (words, act) = open(page);
            offers.add(Weight::Primary, words, act);
            offers.add(Weight::Plain, "appPassword.primary", Act::Continue {});
        } else {
            offers.add(Weight::Primary, "appPassword.primary", Act::Continue {});
        }
        // It may well be the one, where nothing is known of app passwords.
        if let Some(offer) = scene.account_password(Weight::Plain).filter(|_| scene.provider().is_none()) {
            offers.put(offer);
        }
        warming::offer_mending(&scene.connections(), offers);
        if scene.is_outgoing_blocked() {
            offers.put(scene.other_outgoing_server(Weight::Entry));
        }
        if let Some(advice) = scene.known.keychain.as_ref().filter(|_| !scene.is_practice()) {
            offers.remedies(advice, |action| act_of(action, None));
        }
        let pages = scene.provider().map(|provider| provider.pages.names()).unwrap_or_default();
        // Confirming a sign-in is for a server that asked for it.
        for page in pages.into_iter().filter(|page| *page != PageName::WebLogin) {
            let (words, act) = open(page);
            offers.add(Weight::Link, words, act);
        }
        offers.add(Weight::Link, "notOffered.offer", Act::NotOffered {});
        if let Some(offer) = scene.account_password(Weight::Link) {
            offers.put(offer);
        }
        if !scene.is_practice() {
            offers.add(Weight::Link, "servers.edit", Act::EditServers {});
            offers.put(scene.other_outgoing_server(Weight::Link));
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::OpenPage { page } => {
                *self = Self::Asked;
                Move::opening(page, scene)
            }
            Act::Continue {} => Move::next(),
            Act::NotOffered {} => Move::to(NotOffered),
            Act::UseAccountPassword {} => {
                scene.use_password(PasswordKind::Account);
                Move::next()
            }
            Act::UseOtherPort { protocol, port } => {
                scene.use_port(protocol, port);
                Move::stay()
            }
            Act::UseInstead { protocol } => {
                scene.use_instead(protocol);
                Move::stay()
            }
            Act::OtherOutgoingServer {} => {
                OutgoingServerStop::asking(scene).map_or_else(Move::stay, Move::to)
            }
            Act::EditServers {} => ServersStop::of_account(scene).map_or_else(Move::stay, Move::to),
            Act::UseNamedServer { protocol, host } => {
                ServersStop::named(scene, protocol, host).map_or_else(Move::stay, Move::to)
            }
            Act::AskAboutReader {} => {
                let connections = scene.connections();
                let told = warming::told_of_reader(&connections);
                told.and_then(ReaderStop::about).map_or_else(Move::stay, Move::to)
            }
            Act::ChooseCertificate {} => {
                Move::to(CertificateStop::asking(warming::steps_to_certificate(&scene.connections())))
            }
            Act::UnlockKeychain {} => {
                scene.known.keychain = None;
                Move::doing(vec![Effect::Unlock])
            }
            Act::TryAgain {} => {
                let mut effects = scene.cool_down();
                effects.push(Effect::LookAround);
                Move::doing(effects)
            }
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        match outcome {
            Outcome::Unlocked(unlocked) => Move::doing(scene.known.unlocked(unlocked)),
            _ => Move::stay(),
        }
    }

    fn cancel(&mut self, scene: &mut Scene) -> Move {
        scene.known.keychain = Some(advice::on_unlocking(&KeychainError::Cancelled));
        Move::anew(vec![Effect::StopKeychain])
    }

    fn wants_connections(&self) -> bool {
        true
    }
}
