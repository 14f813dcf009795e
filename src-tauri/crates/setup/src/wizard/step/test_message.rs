//! A message to oneself: whether mail goes out and comes in is seen, and not only that the password is right.

use super::check::Check;
use crate::advice;
use crate::wizard::effect::{ArrivedMessage, Effect, Outcome};
use crate::wizard::event::Act;
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{Offers, Weight, act_of};
use crate::wizard::page::{Page, Removal, TestMessageState};
use crate::wizard::results::TestMessageSeen;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::{Text, code, said};
use crate::wizard::view::Step;
use account::Protocol;
use account::provider::PageName;
use check::send::{Handed, NotArrived};
use check::verdict::Verdict;
use check::{CheckError, Progress, Stage};

/// The message, offered and never sent unasked.
#[derive(Debug)]
pub(in crate::wizard) struct TestMessage {
    state: TestMessageState,
    /// Why it did not arrive, if it did not.
    error: Option<CheckError>,
}

impl TestMessage {
    pub(in crate::wizard) fn arrive(scene: &mut Scene) -> Option<Arrival> {
        scene.proof()?;
        Some((Box::new(Self::ready()), vec![]))
    }

    /// A sign-in that was refused is one step nearer to a locked account.
    fn may_try_again(&self) -> bool {
        !self.error.as_ref().is_some_and(|error| error.cause.nears_lockout())
    }

    /// How far it came: only a server that was signed in to has said that the password is right.
    fn lead_of_failure(&self) -> &'static str {
        match self.error.as_ref().map(|error| (error.protocol, error.stage)) {
            Some((Protocol::Smtp, Stage::HandOver) | (Protocol::Imap, Stage::Arrival)) | None => {
                "testMessage.lead-not-arrived"
            }
            Some((Protocol::Smtp, _)) => "testMessage.lead-not-sent",
            Some((Protocol::Imap, _)) => "testMessage.lead-not-seen",
        }
    }

    fn ready() -> Self {
        Self { state: TestMessageState::Ready, error: None }
    }

    /// From a page that offers it: it is not sent yet.
    pub(super) fn offered(scene: &Scene) -> Move {
        match scene.proof() {
            Some(_) => Move::to(Self::ready()),
            None => Move::stay(),
        }
    }

    /// One press: one sign-in per protocol.
    fn send(&mut self, scene: &Scene) -> Move {
        let (Some(verified), Some(Mailbox { account, chosen, .. })) = (scene.proof(), scene.mailbox()) else {
            return Move::stay();
        };
        self.state = TestMessageState::Sending { doing: Text::of("testMessage.doing-signIn") };
        Move::anew(vec![Effect::SendMessage {
            address: account.address().clone(),
            verified: Box::new(verified.clone()),
            providers: account.keys(),
            chosen: *chosen,
        }])
    }

    fn progress(&mut self, progress: Progress) {
        let TestMessageState::Sending { doing } = &mut self.state else { return };
        match (progress.protocol, progress.stage, progress.took) {
            (Protocol::Smtp, Stage::HandOver, None) => *doing = Text::of("testMessage.doing-handOver"),
            (Protocol::Smtp, Stage::HandOver, Some(_)) => *doing = Text::of("testMessage.doing-arrival"),
            _ => {}
        }
    }

    fn came(&mut self, came: Result<ArrivedMessage, NotArrived>, scene: &mut Scene) {
        let (state, seen) = match came {
            Ok(arrived) => {
                let words = words_of(&arrived);
                let removal = arrived.removal;
                let folder = arrived.folder;
                let seen = TestMessageSeen::Arrived { words: words.clone() };
                (TestMessageState::Arrived { words, folder, removal }, seen)
            }
            Err(NotArrived { handed, error }) => {
                self.error = Some(error.clone());
                let verdict = scene.proof().map_or_else(
                    || error.cause.into(),
                    |proof| Verdict::of_one(&error, proof.servers().of(error.protocol)),
                );
                let words = Text::of(match handed {
                    Handed::Over => "testMessage.sent",
                    Handed::Not => "testMessage.not-sent",
                });
                let said = error.reply.as_ref().and_then(said);
                let provider = scene.account().and_then(|account| verdict.provider(account));
                let advice = advice::on_verdict(&verdict, provider);
                (
                    TestMessageState::NotArrived { words, advice, said },
                    match handed {
                        Handed::Over => TestMessageSeen::Lost,
                        Handed::Not => TestMessageSeen::NotSent,
                    },
                )
            }
        };
        self.state = state;
        if let Some(journey) = &mut scene.journey {
            journey.message = Some(seen);
        }
    }

    fn set_removal(&mut self, to: Removal) {
        if let TestMessageState::Arrived { removal, .. } = &mut self.state {
            *removal = to;
        }
    }

    fn removal(&self) -> Option<Removal> {
        match self.state {
            TestMessageState::Arrived { removal, .. } => Some(removal),
            _ => None,
        }
    }
}

/// Where it arrived, and after how many seconds.
fn words_of(arrived: &ArrivedMessage) -> Text {
    let seconds = arrived.after.as_millis().div_ceil(1000).max(1);
    let seconds = usize::try_from(seconds).unwrap_or(usize::MAX);
    Text::of(format!("testMessage.arrived-{}", code(arrived.folder)))
        .with("seconds", seconds)
        .with("folder", arrived.name.as_str())
}

impl Stop for TestMessage {
    fn step(&self) -> Option<Step> {
        Some(Step::TestMessage)
    }

    fn page(&self, _: &Scene) -> Page {
        Page::TestMessage { state: self.state.clone() }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("testMessage.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        Text::of(match &self.state {
            TestMessageState::Ready if scene.is_practice() => "testMessage.lead-practice",
            TestMessageState::Ready => "testMessage.lead",
            TestMessageState::Sending { .. } => "testMessage.lead-sending",
            TestMessageState::Cancelled => "testMessage.lead-cancelled",
            TestMessageState::Arrived { .. } => "testMessage.lead-arrived",
            TestMessageState::NotArrived { .. } => self.lead_of_failure(),
        })
    }

    fn announcement(&self, scene: &Scene) -> Option<Text> {
        match &self.state {
            TestMessageState::Ready | TestMessageState::NotArrived { .. } => None,
            TestMessageState::Cancelled => Some(self.lead(scene)),
            TestMessageState::Sending { doing } => Some(doing.clone()),
            TestMessageState::Arrived { words, removal: Removal::Offered | Removal::ByHand, .. } => {
                Some(words.clone())
            }
            TestMessageState::Arrived { removal, .. } => {
                Some(Text::of(format!("testMessage.removal-{}", code(removal))))
            }
        }
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        match &self.state {
            TestMessageState::Ready | TestMessageState::Cancelled => {
                offers.add(Weight::Primary, "testMessage.primary", Act::SendMessage {});
                offers.add(Weight::Plain, "testMessage.skip", Act::Continue {});
            }
            TestMessageState::Sending { .. } => {}
            TestMessageState::Arrived { removal, .. } => {
                offers.add(Weight::Primary, "testMessage.go-on", Act::Continue {});
                if *removal == Removal::Offered {
                    offers.add(Weight::Plain, "testMessage.remove", Act::RemoveMessage {});
                }
            }
            TestMessageState::NotArrived { advice, .. } => {
                offers.remedies(advice, |action| {
                    act_of(action, scene.provider()).filter(|act| match act {
                        Act::TryAgain {} => self.may_try_again(),
                        Act::OpenPage { page } => *page == PageName::Help,
                        Act::EditServers {} | Act::EditAddress {} | Act::EnterPassword {} => true,
                        _ => false,
                    })
                });
                if self.may_try_again() {
                    offers.add(Weight::Plain, "testMessage.again", Act::TryAgain {});
                }
                offers.add(Weight::Plain, "testMessage.go-on-without", Act::Continue {});
            }
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::SendMessage {} | Act::TryAgain {} => self.send(scene),
            Act::RemoveMessage {} => {
                self.set_removal(Removal::Running);
                Move::doing(vec![Effect::RemoveMessage])
            }
            Act::Continue {} => Move::next(),
            Act::EditServers {} => Move::servers(),
            Act::EditAddress {} => match scene.address() {
                Some(address) => Move::address(address.to_string()),
                None => Move::stay(),
            },
            Act::EnterPassword {} => Move::to(Check::asking()),
            Act::OpenPage { page } => match scene.page_address(page) {
                Some(address) => Move::doing(vec![Effect::OpenPage { address }]),
                None => Move::stay(),
            },
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        match outcome {
            Outcome::Progress(progress) => self.progress(progress),
            Outcome::MessageCame(came) => self.came(*came, scene),
            Outcome::MessageRemoved(Ok(())) => self.set_removal(Removal::Done),
            Outcome::MessageRemoved(Err(_)) => self.set_removal(Removal::Failed),
            _ => {}
        }
        Move::stay()
    }

    fn can_be_cancelled(&self, _: &Scene) -> bool {
        matches!(self.state, TestMessageState::Sending { .. })
    }

    fn cancel(&mut self, _: &mut Scene) -> Move {
        self.state = TestMessageState::Cancelled;
        Move::anew(vec![Effect::StopMessage])
    }

    /// Goes back to the page before, if the journey has no step of this kind: it was come to from the end.
    fn back(&mut self, scene: &mut Scene) -> Move {
        let has_step = scene.journey.as_ref().is_some_and(|journey| journey.route.has(Step::TestMessage));
        if has_step { Move::back() } else { Move::next() }
    }

    fn ends(&self) -> Vec<Effect> {
        match self.state {
            TestMessageState::Sending { .. } => vec![Effect::StopMessage],
            // A removal that was asked for is left to end.
            TestMessageState::Arrived { .. } if self.removal() != Some(Removal::Running) => {
                vec![Effect::StopMessage]
            }
            _ => vec![],
        }
    }
}
