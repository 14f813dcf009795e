//! Handing over to the mail program: its settings, and the programs of this computer.

use super::apple_mail::{APPLE_MAIL, GOOGLE};
use super::pretend_program::PretendProgram;
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::Act;
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{Offer, Offers, Weight};
use crate::wizard::page::{OpenState, OpenedProgram, Page, ProfileView, SettingsView};
use crate::wizard::results::ProgramSettings;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::Account;
use programs::export::shared::Shared;
use programs::export::written::{WriteError, Written};
use programs::export::{Format, PasswordFrom};
use programs::installed::{Group, Opens, Program};
use programs::places::Place;

/// Why a program takes no app password: it signs in at the pages of some providers.
const SIGNS_IN: &str = "browser";

/// The page with the settings.
#[derive(Debug, Default)]
pub(in crate::wizard) struct HandOver {
    programs: Vec<Program>,
    opened: Option<OpenedProgram>,
    profile: Option<ProfileView>,
    /// In the order in which they were asked for.
    settings: Vec<SettingsView>,
}

impl HandOver {
    pub(in crate::wizard) fn arrive(scene: &mut Scene) -> Option<Arrival> {
        scene.account()?;
        Some((Box::new(Self::of(scene)), vec![Effect::FindPrograms]))
    }

    /// Whoever comes back finds what was written.
    fn of(scene: &Scene) -> Self {
        let written = scene.journey.iter().flat_map(|journey| &journey.settings);
        Self { settings: written.map(|written| written.told.clone()).collect(), ..Self::default() }
    }
}

impl HandOver {
    fn has_apple_mail(&self) -> bool {
        self.programs.iter().any(|program| program.id == APPLE_MAIL && program.group == Group::Here)
    }

    fn open_profile(&mut self, scene: &Scene) -> Move {
        let (Some(account), Some(proof)) = (scene.account(), scene.proof()) else { return Move::stay() };
        self.profile = Some(ProfileView { state: OpenState::Opening, pane: None });
        let servers = proof.servers().clone();
        Move::doing(vec![Effect::OpenProfile { account: account.clone(), servers }])
    }

    /// The programs whose settings can be written from here, and in whose words.
    fn writable(&self, scene: &Scene) -> impl Iterator<Item = (&Program, Format)> {
        let is_kept = scene.journey.as_ref().is_some_and(|journey| journey.kept);
        let is_proven = scene.proof().is_some();
        self.programs.iter().filter_map(move |program| {
            let format = program.export?;
            let is_at_hand = matches!(program.group, Group::Here | Group::Device);
            // A command would find nothing in the keychain.
            let is_of_use = is_kept || format.password() == PasswordFrom::Person;
            (is_proven && is_at_hand && is_of_use).then_some((program, format))
        })
    }

    fn write_settings(&mut self, id: String, scene: &Scene) -> Move {
        let found = self.writable(scene).find(|(program, _)| program.id == id);
        let (Some((program, format)), Some(account), Some(proof)) = (found, scene.account(), scene.proof())
        else {
            return Move::stay();
        };
        let (account, servers) = (account.clone(), proof.servers().clone());
        let told = SettingsView::writing(program);
        self.tell_settings(told);
        Move::doing(vec![Effect::WriteSettings { program: id, format, account, servers }])
    }

    fn take_settings(&mut self, id: &str, written: Result<Written, WriteError>, scene: &mut Scene) {
        let program = self.programs.iter().find(|program| program.id == id);
        if let Some((program, format)) = program.and_then(|program| Some((program, program.export?))) {
            let shared = shared(format, scene);
            let told = SettingsView::ended(program, format, written.clone(), shared.as_ref());
            if let (Ok(written), Some(journey)) = (&written, &mut scene.journey) {
                journey.note_settings(ProgramSettings::of(program, format, written, told.clone()));
            }
            self.tell_settings(told);
        }
    }

    /// Where the way to a program was open, the account is taken to be in it from here on.
    fn remember(&self, id: &str, state: OpenState, scene: &mut Scene) -> Move {
        let program = self.programs.iter().find(|program| program.id == id);
        let program = program.filter(|_| state == OpenState::Opened);
        Move::doing(program.and_then(|program| scene.set_up(program)).into_iter().collect())
    }

    fn tell_settings(&mut self, told: SettingsView) {
        match self.settings.iter_mut().find(|other| other.program == told.program) {
            Some(there) => *there = told,
            None => self.settings.push(told),
        }
    }
}

impl Stop for HandOver {
    fn step(&self) -> Option<Step> {
        Some(Step::HandOver)
    }

    fn page(&self, scene: &Scene) -> Page {
        Page::HandOver {
            servers: scene.mailbox().map(Mailbox::server_views).unwrap_or_default(),
            copying: scene.copying(),
            programs: self.programs.clone(),
            before: scene.set_up_before().iter().map(|program| program.id.clone()).collect(),
            opened: self.opened.clone(),
            profile: self.profile.clone(),
            settings: self.settings.clone(),
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("handOver.heading")
    }

    fn lead(&self, _: &Scene) -> Text {
        Text::of("handOver.lead")
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        if asks_in_practice(scene) {
            offers.add(Weight::Primary, "pretendProgram.offer", Act::OpenPretendProgram {});
            offers.add(Weight::Link, "handOver.primary", Act::Continue {});
        } else {
            offers.add(Weight::Primary, "handOver.primary", Act::Continue {});
        }
        scene.offer_copying(offers);
        if self.has_apple_mail() && scene.proof().is_some() {
            // Before all else: signing in with Google needs no app password.
            if scene.account().and_then(Account::key) == Some(GOOGLE) {
                let program = APPLE_MAIL.to_owned();
                offers.add(Weight::Entry, "hand-over-google", Act::OpenPlace { program });
            }
            offers.add(Weight::Entry, "hand-over-profile", Act::OpenProfile {});
        }
        for (program, _) in self.writable(scene) {
            offers.put(Offer {
                words: Text::of("write-settings").with("program", program.name.as_str()),
                about: None,
                act: Act::WriteSettings { program: program.id.clone() },
                weight: Weight::Entry,
            });
        }
        for program in self.programs.iter().filter(|program| program.opens == Opens::ByButton) {
            offers.put(Offer {
                words: Text::of("open-program").with("program", program.name.as_str()),
                about: None,
                act: Act::OpenProgram { id: program.id.clone() },
                weight: Weight::Entry,
            });
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::Continue {} => Move::next(),
            Act::OpenPretendProgram {} => Move::to(PretendProgram::opened()),
            Act::OpenPlace { program } if program == APPLE_MAIL => {
                Move::doing(vec![Effect::OpenPlace { place: Place::OfProgram(APPLE_MAIL) }])
            }
            Act::WriteSettings { program } => self.write_settings(program, scene),
            Act::OpenProfile {} => self.open_profile(scene),
            Act::OpenProgram { id } => {
                self.opened = Some(OpenedProgram { id: id.clone(), state: OpenState::Opening });
                Move::doing(vec![Effect::OpenProgram { id }])
            }
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        match (outcome, &mut self.opened) {
            (Outcome::ProgramsFound(mut found), _) => {
                let before = scene.set_up_before();
                let is_other = |program: &Program| !before.iter().any(|other| other.id == program.id);
                found.sort_by_key(|program| (program.group, is_other(program)));
                let owner = scene.account().map(Account::owner).unwrap_or_default();
                for program in &mut found {
                    let signs_in = program.signs_in_at.iter().any(|known| known == owner);
                    if program.only.as_deref() == Some(SIGNS_IN) && !signs_in {
                        program.only = None;
                    }
                }
                self.programs = found;
            }
            (Outcome::ProgramOpened(state), Some(opened)) => {
                opened.state = state;
                let id = opened.id.clone();
                return self.remember(&id, state, scene);
            }
            (Outcome::SettingsWritten { program, written }, _) => {
                let is_written = written.is_ok();
                self.take_settings(&program, written, scene);
                // What asks our keychain has another password by itself.
                let asks_person = |format: Format| format.password() == PasswordFrom::Person;
                let found = self.programs.iter().find(|other| other.id == program);
                if is_written && found.and_then(|found| found.export).is_some_and(asks_person) {
                    return self.remember(&program, OpenState::Opened, scene);
                }
            }
            (Outcome::ProfileOpened(state, pane), _) => {
                self.profile = Some(ProfileView { state, pane: Some(pane) });
                return self.remember(APPLE_MAIL, state, scene);
            }
            _ => {}
        }
        Move::stay()
    }
}

/// True as long as the pretend mail program has no password.
fn asks_in_practice(scene: &Scene) -> bool {
    let journey = scene.journey.as_ref().filter(|_| scene.is_practice() && scene.proof().is_some());
    journey.is_some_and(|journey| !journey.pretend_program)
}

/// Other accounts at the server of this one, as far as they are known here.
fn shared(format: Format, scene: &Scene) -> Option<Shared> {
    let (account, proof) = (scene.account()?, scene.proof()?);
    let all = scene.known.accounts.iter().map(|record| (record.account.address(), &record.servers));
    Shared::of(format, account.address(), proof.servers(), all)
}
