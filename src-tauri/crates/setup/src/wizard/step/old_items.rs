//! What other programs keep for this account: found, chosen, cleared or replaced, brought back.

use crate::advice::{self, Advice};
use crate::wizard::effect::{Effect, Outcome};
use crate::wizard::event::{Act, Choice};
use crate::wizard::offer::{Offer, Offers, Weight, act_of};
use crate::wizard::page::{ChosenItem, ClearedItem, Fate, OldItemsState, OpenState, OpenedProgram, Page};
use crate::wizard::results::Cleared;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Arrival, Move, Stop};
use crate::wizard::text::{Text, code};
use crate::wizard::view::Step;
use account::cause::Action;
use keychain::{BACKUP_DAYS, Changed, Item, ItemAction, KeychainError, SECONDS_WITHOUT_PROMPT, Undone, Wish};
use programs::Scan;
use programs::removal::ManualRemoval;

/// The page of old items.
#[derive(Debug)]
pub(in crate::wizard) struct OldItems {
    state: OldItemsState,
    /// What is being changed or brought back.
    at_work: AtWork,
    /// Why what is locked did not open, told with what is found then.
    stays_locked: Option<Advice>,
    /// What cannot be cleared from here.
    guided: Vec<ManualRemoval>,
    /// The place of one of those that was asked to open.
    opened: Option<OpenedProgram>,
}

/// What the keychain is at work on.
#[derive(Debug)]
enum AtWork {
    Nothing,
    Change(Vec<Item>),
    Undo { run: String, items: Vec<ClearedItem> },
}

const SCANNING: OldItemsState = OldItemsState::Scanning { seconds: SECONDS_WITHOUT_PROMPT };

impl OldItems {
    pub(in crate::wizard) fn arrive(scene: &mut Scene) -> Option<Arrival> {
        scene.account()?;
        let mut items = Self {
            state: SCANNING,
            at_work: AtWork::Nothing,
            stays_locked: None,
            guided: vec![],
            opened: None,
        };
        let effects = items.scan(scene);
        Some((Box::new(items), effects))
    }

    /// What was changed is shown again; anything else is looked for again.
    pub(in crate::wizard) fn again(scene: &mut Scene) -> Option<Arrival> {
        let cleared = scene.journey.as_mut().and_then(|journey| journey.cleared.take());
        match cleared {
            Some(cleared) => Some((Box::new(Self::after(cleared)), vec![])),
            None => Self::arrive(scene),
        }
    }

    /// With what was cleared, as it was when it was left.
    pub(super) fn after(cleared: Cleared) -> Self {
        let Cleared { run, items, problem, guided } = cleared;
        Self {
            state: OldItemsState::Cleared { run, items, problem },
            at_work: AtWork::Nothing,
            stays_locked: None,
            guided,
            opened: None,
        }
    }

    /// Brings back one item, or all of the run.
    pub(super) fn restore(&mut self, id: Option<&str>) -> Vec<Effect> {
        let OldItemsState::Cleared { run, items, .. } = &self.state else { return vec![] };
        let wanted: Vec<_> = items
            .iter()
            .filter(|item| item.can_be_brought_back() && id.is_none_or(|id| id == item.item.id))
            .map(|item| item.item.id.clone())
            .collect();
        if wanted.is_empty() {
            return vec![];
        }
        let run = run.clone();
        self.at_work = AtWork::Undo { run: run.clone(), items: items.clone() };
        self.state = OldItemsState::Restoring;
        vec![Effect::Undo { run, ids: Some(wanted) }]
    }

    fn scan(&mut self, scene: &Scene) -> Vec<Effect> {
        self.state = SCANNING;
        scene.account().cloned().map(|account| Effect::Scan { account }).into_iter().collect()
    }

    /// What was found. Without proof of a password, or for another server, nothing is replaced.
    fn scanned(&mut self, scan: Result<Scan, KeychainError>, scene: &Scene) {
        if self.state != SCANNING {
            return;
        }
        let takes = |item: &Item| {
            scene.account().zip(scene.proof()).is_some_and(|(account, proof)| item.takes(account, proof))
        };
        let stays_locked = self.stays_locked.take();
        self.state = match scan {
            Ok(scan) => {
                (self.guided, self.opened) = (scan.guided, None);
                let items = scan.items.into_iter().map(|item| {
                    let action = if takes(&item) { ItemAction::Replace } else { ItemAction::Clear };
                    ChosenItem::of(Item { action, ..item })
                });
                let missing = scan.missing.into_iter().filter(|item| takes(item)).map(ChosenItem::of);
                OldItemsState::Found {
                    items: items.chain(missing).collect(),
                    open: scan.running,
                    locked: scan.locked.then_some(scan.locked_items),
                    problem: stays_locked.filter(|_| scan.locked),
                }
            }
            Err(error) => OldItemsState::Refused { advice: advice::on_keychain(&error) },
        };
    }

    /// Whether it opened or not, what can be seen is looked at.
    fn unlocked(&mut self, unlocked: Result<(), KeychainError>, scene: &Scene) -> Vec<Effect> {
        self.stays_locked = unlocked.err().map(|error| advice::on_unlocking(&error));
        self.scan(scene)
    }

    fn choose(&mut self, id: &str, choice: Choice) {
        if let OldItemsState::Found { items, .. } = &mut self.state {
            for item in items.iter_mut().filter(|item| item.item.id == id) {
                item.choice = choice;
            }
        }
    }

    fn change(&mut self, scene: &Scene) -> Move {
        let (OldItemsState::Found { items, .. }, Some(account)) = (&self.state, scene.account()) else {
            return Move::stay();
        };
        let ids = |choice| {
            let chosen = items.iter().filter(|item| item.choice == choice);
            chosen.map(|item| item.item.id.clone()).collect()
        };
        let mut wish = Wish::to_clear(ids(Choice::Clear));
        if let Some(proof) = scene.proof() {
            wish = wish.and_to_replace(ids(Choice::Replace), proof.clone());
        }
        let chosen: Vec<Item> =
            items.iter().filter(|item| item.choice != Choice::Leave).map(|item| item.item.clone()).collect();
        self.state = OldItemsState::Clearing { count: chosen.len() };
        self.at_work = AtWork::Change(chosen);
        Move::doing(vec![Effect::Change { account: account.clone(), wish: Box::new(wish) }])
    }

    fn changed(&mut self, changed: Result<Changed, KeychainError>) {
        let AtWork::Change(items) = std::mem::replace(&mut self.at_work, AtWork::Nothing) else { return };
        self.state = match changed {
            Ok(changed) => OldItemsState::Cleared {
                items: items
                    .into_iter()
                    .map(|item| ClearedItem { fate: Fate::of(&item, &changed), item })
                    .collect(),
                run: changed.run,
                problem: None,
            },
            Err(error) => OldItemsState::Refused { advice: advice::on_keychain(&error) },
        };
    }

    fn undone(&mut self, undone: Result<Undone, KeychainError>) {
        let AtWork::Undo { run, mut items } = std::mem::replace(&mut self.at_work, AtWork::Nothing) else {
            return;
        };
        let problem = match undone {
            Ok(undone) => {
                for item in &mut items {
                    if undone.restored.contains(&item.item.id) {
                        item.fate = Fate::Restored;
                    } else if let Some(kept) = undone.kept.iter().find(|kept| kept.id == item.item.id) {
                        item.fate = item.fate.after_failing_to_undo(&kept.why);
                    }
                }
                None
            }
            Err(error) => Some(advice::on_keychain(&error)),
        };
        self.state = OldItemsState::Cleared { run, items, problem };
    }

    /// The window names a program; what is opened for it is our own data.
    fn open_place(&mut self, program: String) -> Move {
        let place =
            self.guided.iter().find(|guided| guided.program == program).and_then(|guided| guided.place);
        let Some(place) = place else { return Move::stay() };
        self.opened = Some(OpenedProgram { id: program, state: OpenState::Opening });
        Move::doing(vec![Effect::OpenPlace { place }])
    }

    fn leave(&mut self, scene: &mut Scene) -> Move {
        if let Some(journey) = &mut scene.journey {
            journey.cleared = match self.state.clone() {
                OldItemsState::Cleared { run, items, problem } => {
                    Some(Cleared { run, items, problem, guided: std::mem::take(&mut self.guided) })
                }
                _ => None,
            };
        }
        Move::next()
    }

    fn offer_items(items: &[ChosenItem], offers: &mut Offers) {
        let chosen = items.iter().filter(|item| item.choice != Choice::Leave).count();
        let replaced = items.iter().filter(|item| item.choice == Choice::Replace).count();
        if chosen > 0 {
            let words = Text::of(match replaced {
                0 => "oldItems.primary",
                count if count == chosen => "oldItems.primary-replace",
                _ => "oldItems.primary-both",
            });
            offers.put(Offer {
                words: words.with("count", chosen),
                about: None,
                act: Act::ClearChosen {},
                weight: Weight::Deliberate,
            });
        }
        for chosen in items {
            for choice in chosen.other_choices() {
                offers.put(Offer {
                    words: Text::of(format!("choose-{}", code(choice))),
                    about: Some(Text::from(&chosen.item)),
                    act: Act::ChooseItem { id: chosen.item.id.clone(), choice },
                    weight: Weight::Entry,
                });
            }
        }
    }

    fn offer_undo(run: &str, items: &[ClearedItem], problem: Option<&Advice>, offers: &mut Offers) {
        let all = Act::RestoreRun { run: run.to_owned() };
        // Trying again is bringing back, which asks the keychain to open if it is locked.
        if let Some(advice) = problem {
            offers.remedies(advice, |action| match action {
                Action::TryAgain | Action::UnlockKeychain | Action::InstallKeychain => Some(all.clone()),
                _ => None,
            });
        }
        offers.add(Weight::Primary, "oldItems.primary-cleared", Act::Continue {});
        let gone: Vec<_> = items.iter().filter(|item| item.can_be_brought_back()).collect();
        for cleared in &gone {
            offers.put(Offer {
                words: Text::of("oldItems.undo"),
                about: Some(Text::from(&cleared.item)),
                act: Act::RestoreItem { id: cleared.item.id.clone() },
                weight: Weight::Entry,
            });
        }
        if gone.len() > 1 {
            offers.add(Weight::Plain, "oldItems.undo-all", all);
        }
    }

    fn offer_places(&self, scene: &Scene, offers: &mut Offers) {
        // Some of the steps there say that it is pasted.
        if self.guided.iter().any(|guided| guided.found) {
            scene.offer_copying(offers);
        }
        for guided in &self.guided {
            if let Some(place) = guided.place {
                offers.put(Offer {
                    words: Text::of(format!("place-{}", code(place))),
                    about: Some(Text::of(format!("guided-{}", guided.program))),
                    act: Act::OpenPlace { program: guided.program.clone() },
                    weight: Weight::Entry,
                });
            }
        }
    }

    fn lead_of_found(items: &[ChosenItem], locked: Option<usize>, scene: &Scene) -> &'static str {
        match (items, locked) {
            ([], Some(_)) => "oldItems.lead-none-seen",
            ([], None) => "oldItems.lead-none",
            _ if scene.is_practice() => "oldItems.lead-practice",
            (items, _) if items.iter().any(|item| item.item.action == ItemAction::Make) => {
                "oldItems.lead-missing"
            }
            _ => "oldItems.lead",
        }
    }
}

impl Stop for OldItems {
    fn step(&self) -> Option<Step> {
        Some(Step::OldItems)
    }

    fn page(&self, scene: &Scene) -> Page {
        Page::OldItems {
            state: self.state.clone(),
            guided: self.guided.clone(),
            opened: self.opened.clone(),
            copying: scene.copying(),
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("oldItems.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        Text::of(match &self.state {
            OldItemsState::Scanning { .. } => "oldItems.lead-scanning",
            OldItemsState::Unlocking => "oldItems.lead-unlocking",
            OldItemsState::Found { items, locked, .. } => Self::lead_of_found(items, *locked, scene),
            OldItemsState::Clearing { .. } => "oldItems.lead-clearing",
            OldItemsState::Cleared { items, .. } => lead_of_run(items, scene),
            OldItemsState::Restoring => "oldItems.lead-restoring",
            OldItemsState::Refused { .. } => "oldItems.lead-refused",
        })
        .with("days", BACKUP_DAYS)
    }

    fn announcement(&self, scene: &Scene) -> Option<Text> {
        match self.state {
            OldItemsState::Refused { .. } => None,
            _ => Some(self.lead(scene)),
        }
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        match &self.state {
            OldItemsState::Scanning { .. } => offers.add(Weight::Plain, "oldItems.go-on", Act::LeaveItems {}),
            OldItemsState::Unlocking | OldItemsState::Clearing { .. } | OldItemsState::Restoring => {}
            OldItemsState::Found { items, locked, problem, open: _ } => {
                if let Some(advice) = problem {
                    offers.remedies(advice, |action| act_of(action, None));
                }
                if locked.is_some() {
                    offers.add(Weight::Remedy, "action-unlockKeychain", Act::UnlockKeychain {});
                }
                Self::offer_items(items, offers);
                match items.len() {
                    0 => offers.add(Weight::Primary, "oldItems.primary-none", Act::Continue {}),
                    1 => offers.add(Weight::Plain, "oldItems.leave-one", Act::LeaveItems {}),
                    _ => offers.add(Weight::Plain, "oldItems.leave", Act::LeaveItems {}),
                }
                self.offer_places(scene, offers);
            }
            OldItemsState::Cleared { run, items, problem } => {
                Self::offer_undo(run, items, problem.as_ref(), offers);
                self.offer_places(scene, offers);
            }
            OldItemsState::Refused { advice } => {
                offers.remedies(advice, |action| act_of(action, None));
                offers.add(Weight::Plain, "action-tryAgain", Act::TryAgain {});
                offers.add(Weight::Plain, "oldItems.primary-cleared", Act::LeaveItems {});
            }
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::ChooseItem { id, choice } => {
                self.choose(&id, choice);
                Move::stay()
            }
            Act::ClearChosen {} => self.change(scene),
            Act::LeaveItems {} | Act::Continue {} => self.leave(scene),
            Act::RestoreItem { id } => Move::doing(self.restore(Some(&id))),
            Act::RestoreRun { .. } => Move::doing(self.restore(None)),
            Act::UnlockKeychain {} => {
                self.state = OldItemsState::Unlocking;
                Move::anew(vec![Effect::Unlock])
            }
            Act::TryAgain {} => Move::anew(self.scan(scene)),
            Act::OpenPlace { program } => self.open_place(program),
            _ => Move::stay(),
        }
    }

    fn finish(&mut self, outcome: Outcome, scene: &mut Scene) -> Move {
        match outcome {
            Outcome::Scanned(scan) => self.scanned(scan, scene),
            Outcome::Changed(changed) => self.changed(changed),
            Outcome::Undone(undone) => self.undone(undone),
            Outcome::Unlocked(unlocked) if self.state == OldItemsState::Unlocking => {
                return Move::doing(self.unlocked(unlocked, scene));
            }
            Outcome::PlaceOpened(state) => {
                if let Some(opened) = &mut self.opened {
                    opened.state = state;
                }
            }
            _ => {}
        }
        Move::stay()
    }

    fn can_be_cancelled(&self, _: &Scene) -> bool {
        self.state == SCANNING
    }

    fn cancel(&mut self, scene: &mut Scene) -> Move {
        let stop = Effect::StopKeychain;
        match &self.state {
            OldItemsState::Scanning { .. } => self.back(scene),
            OldItemsState::Unlocking => {
                let effects = self.unlocked(Err(KeychainError::Cancelled), scene);
                Move::anew([vec![stop], effects].concat())
            }
            _ => {
                let advice = advice::on_keychain(&KeychainError::Cancelled);
                self.state = match std::mem::replace(&mut self.at_work, AtWork::Nothing) {
                    AtWork::Undo { run, items } => {
                        OldItemsState::Cleared { run, items, problem: Some(advice) }
                    }
                    AtWork::Change(_) | AtWork::Nothing => OldItemsState::Refused { advice },
                };
                Move::anew(vec![stop])
            }
        }
    }

    fn is_changing(&self) -> bool {
        matches!(self.state, OldItemsState::Clearing { .. } | OldItemsState::Restoring)
    }

    fn ends(&self) -> Vec<Effect> {
        match self.state {
            OldItemsState::Scanning { .. } | OldItemsState::Unlocking => vec![Effect::StopKeychain],
            _ => vec![],
        }
    }
}

/// What a run came to, all in all.
fn lead_of_run(items: &[ClearedItem], scene: &Scene) -> &'static str {
    let kept = items.iter().filter(|item| matches!(item.fate, Fate::Kept { .. })).count();
    let restored = items.iter().filter(|item| item.fate == Fate::Restored).count();
    match (kept, restored) {
        (kept, _) if kept == items.len() => "oldItems.lead-cleared-nothing",
        (kept, restored) if kept + restored == items.len() => "oldItems.lead-cleared-restored",
        (0, _) if scene.is_practice() => "oldItems.lead-cleared-practice",
        (0, _) => "oldItems.lead-cleared",
        _ if scene.is_practice() => "oldItems.lead-cleared-partly-practice",
        _ => "oldItems.lead-cleared-partly",
    }
}
