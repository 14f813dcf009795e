//! Handing over to the mail program: its settings, and the programs of this computer.

use crate::clipboard::ClipboardError;
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::Act;
use crate::wizard::journey::Mailbox;
use crate::wizard::offer::{Offer, Offers, Weight};
use crate::wizard::page::{CopyProblem, CopyingView, OpenState, OpenedProgram, Page};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::Protocol;
use programs::installed::Program;

/// The page with the settings.
#[derive(Debug, Default)]
pub(in crate::wizard) struct HandOver {
    programs: Vec<Program>,
    opened: Option<OpenedProgram>,
    copied: Vec<Protocol>,
    /// For which place it is being copied.
    copying: Option<Protocol>,
    problem: Option<CopyProblem>,
}

impl HandOver {
    pub(in crate::wizard) fn arrive(scene: &mut Scene) -> Option<Arrival> {
        scene.account()?;
        Some((Box::new(Self::default()), vec![Effect::FindPrograms]))
    }
}

impl HandOver {
    fn take_copied(&mut self, copied: Result<(), ClipboardError>) {
        self.problem = copied.err().map(|error| match error {
            ClipboardError::Missing => CopyProblem::Missing,
            ClipboardError::Refused => CopyProblem::Refused,
        });
        let place = self.copying.take().filter(|_| self.problem.is_none());
        self.copied.extend(place.filter(|place| !self.copied.contains(place)));
    }
}

impl Stop for HandOver {
    fn step(&self) -> Option<Step> {
        Some(Step::HandOver)
    }

    fn page(&self, scene: &Scene) -> Page {
        Page::HandOver {
            servers: scene.mailbox().map(Mailbox::server_views).unwrap_or_default(),
            copying: CopyingView {
                copied: self.copied.clone(),
                until: scene.on_clipboard,
                problem: self.problem,
            },
            programs: self.programs.clone(),
            opened: self.opened.clone(),
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
        offers.add(Weight::Primary, "handOver.primary", Act::Continue {});
        if scene.proof().is_some() {
            for (protocol, words) in
                [(Protocol::Smtp, "handOver.copy-smtp"), (Protocol::Imap, "handOver.copy-imap")]
            {
                offers.add(Weight::Entry, words, Act::CopyPassword { protocol });
            }
        }
        for program in &self.programs {
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
            Act::CopyPassword { protocol } => {
                self.copying = Some(protocol);
                let secret = scene.proof().map(|proof| proof.secret().clone());
                Move::doing(secret.into_iter().map(|secret| Effect::CopyPassword { secret }).collect())
            }
            Act::OpenProgram { id } => {
                self.opened = Some(OpenedProgram { id: id.clone(), state: OpenState::Opening });
                Move::doing(vec![Effect::OpenProgram { id }])
            }
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        match (outcome, &mut self.opened) {
            (Outcome::ProgramsFound(found), _) => self.programs = found,
            (Outcome::Copied(copied), _) => {
                self.take_copied(copied);
                if let Some(journey) = &mut scene.journey {
                    journey.copied = self.copied.clone();
                }
            }
            (Outcome::ProgramOpened(state), Some(opened)) => opened.state = state,
            _ => {}
        }
        Move::stay()
    }
}
