//! A run: items are backed up, then cleared or given the password that was checked.

use zeroize::Zeroizing;

use super::answer::{Changed, LeftAlone};
use super::backup::{self, Fingerprint, Saved};
use super::journal::{Entry, EntryFate, Journal, RunPhase};
use super::make::{self, Making, rest_after};
use super::reason::{CHANGED, NOT_CHECKED, UNREADABLE, VANISHED};
use super::vault::Vault;
use super::wish::Wish;
use crate::error::KeychainError;
use crate::item::{Item, ItemAction};
use crate::mail_item::shown;
use crate::running::Running;
use crate::search::Search;
use crate::store::{Attributes, Contents, Listed, Record, same_place};
use crate::wanted_item;

/// An item that is wished for.
struct Wanted {
    item: Listed,
    /// As it is shown.
    shown: Item,
}

/// An item of the run, as it was found.
struct Chosen {
    item: Listed,
    /// As it is shown.
    shown: Item,
    saved: Saved,
    /// What it gets; nothing if it is cleared.
    put: Option<Contents>,
    /// What programs ask the keychain for that read it; as far as settings do not say, all that it has.
    asked_for: Vec<Attributes>,
}

impl Vault {
    /// Does what is wished for with items of the account; `now` in seconds since 1970 UTC.
    pub(crate) fn change(
        &mut self,
        search: &Search,
        wish: &Wish,
        now: u64,
        running: &Running,
    ) -> Result<Changed, KeychainError> {
        // Before the folder is held: a prompt that nobody answers must not keep others from it.
        let (items, _) = self.choose(search, wish)?;
        let items: Vec<Listed> = items.into_iter().map(|wanted| wanted.item).collect();
        for item in &items {
            self.store.unlock(&item.collection)?;
        }
        self.store.allow(&items)?;
        running.check()?;
        let _guard = self.shelf.lock()?;
        // What cannot be put right stays for the next start, and is no reason to leave these items.
        let _ = self.put_right(running);
        let (items, mut kept) = self.choose(search, wish)?;
        let (makings, not_made) = self.plan_making(search, wish)?;
        kept.extend(not_made);
        let mut chosen = vec![];
        for wanted in items {
            match self.read(search, wish, wanted)? {
                Ok(one) => chosen.push(one),
                Err(one) => kept.push(one),
            }
        }
        running.check()?;
        let beside = self.beside(&chosen)?;
        let entries = chosen.iter().map(Chosen::entry).chain(makings.iter().map(Making::entry)).collect();
        let mut journal = Journal::begin(search.account.address(), now, entries, beside)?;
        if journal.entries.is_empty() {
            return Ok(journal.into_changed(kept));
        }

        let saved = chosen.iter().map(|one| &one.saved).chain(makings.iter().map(|making| &making.saved));
        let saved: Vec<Saved> = saved.cloned().collect();
        if let Err(error) = self.back_up(&mut journal, &saved, running) {
            // The failure that led here is what is told; what stays is found at the next start.
            let _ = self.shelf.remove_run(self.store.as_mut(), &journal.run);
            return Err(error);
        }
        let changed = self.change_all(&chosen, &mut journal, running);
        let stopped = match changed {
            Ok(()) => self.make_all(&makings, &mut journal, running),
            Err(error) => {
                make::leave(&makings, &mut journal, rest_after(&error));
                Err(error)
            }
        };
        self.conclude(&mut journal, &saved)?;
        if journal.needs_no_backup() {
            let _ = self.shelf.remove_run(self.store.as_mut(), &journal.run);
            stopped?;
        }
        Ok(journal.into_changed(kept))
    }
}

impl Vault {
    /// The wished-for items as they are at this moment, and why the others are not among them.
    fn choose(
        &mut self,
        search: &Search,
        wish: &Wish,
    ) -> Result<(Vec<Wanted>, Vec<LeftAlone>), KeychainError> {
        let found = self.store.search(&search.sets())?;
        let there = shown(search, &found);
        let mut chosen: Vec<Wanted> = vec![];
        let mut kept = vec![];
        for id in wish.ids().filter(|id| !wanted_item::is_missing(id)) {
            match there.iter().find(|(_, shown)| shown.id == *id) {
                Some((item, _)) if chosen.iter().any(|wanted| wanted.item == **item) => {}
                Some((item, shown)) => chosen.push(Wanted { item: (*item).clone(), shown: shown.clone() }),
                None => {
                    let changed = found.iter().any(|item| same_place(id, &item.path));
                    kept.push(LeftAlone::new(id, if changed { CHANGED } else { VANISHED }));
                }
            }
        }
        Ok((chosen, kept))
    }

    /// What an item keeps, and what it gets; or why it is left.
    fn read(
        &mut self,
        search: &Search,
        wish: &Wish,
        Wanted { item, shown }: Wanted,
    ) -> Result<Result<Chosen, LeftAlone>, KeychainError> {
        let id = item.id();
        let contents = match self.store.read(&item) {
            Ok(Some(contents)) => contents,
            Ok(None) => return Ok(Err(LeftAlone::new(&id, VANISHED))),
            Err(KeychainError::Failed(_)) => return Ok(Err(LeftAlone::new(&id, UNREADABLE))),
            Err(error) => return Err(error),
        };
        let put = match wish.verified_for(&id) {
            None => None,
            Some(verified) => {
                if !shown.takes(&search.account, verified) {
                    return Ok(Err(LeftAlone::new(&id, NOT_CHECKED)));
                }
                let secret = Zeroizing::new(shown.password_of(verified).expose().as_bytes().to_vec());
                Some(Contents { secret, content_type: contents.content_type.clone() })
            }
        };
        let after = put.as_ref().map(Fingerprint::of);
        let saved = Saved { id, record: record_of(&item, contents), after };
        let asked_for = wanted_item::questions(&search.wanted, &item);
        Ok(Ok(Chosen { item, shown, saved, put, asked_for }))
    }

    /// Ids of the items that have the same attributes as a chosen one and were not chosen.
    fn beside(&mut self, chosen: &[Chosen]) -> Result<Vec<String>, KeychainError> {
        let sets: Vec<Attributes> = chosen.iter().map(|one| one.item.attributes.clone()).collect();
        let found = self.store.search(&sets)?;
        let is_beside = |item: &&Listed| {
            sets.contains(&item.attributes) && chosen.iter().all(|one| one.item.path != item.path)
        };
        Ok(found.iter().filter(is_beside).map(Listed::id).collect())
    }

    /// Journal, backup, and proof that the backup can be read.
    fn back_up(
        &mut self,
        journal: &mut Journal,
        saved: &[Saved],
        running: &Running,
    ) -> Result<(), KeychainError> {
        self.shelf.write(journal)?;
        let key = backup::key_or_new(self.store.as_mut())?;
        let sealed = backup::seal(&key, &journal.run, saved)?;
        self.shelf.write_sealed(&journal.run, &sealed)?;
        if self.open_backup(&journal.run)? != saved {
            return Err(KeychainError::Backup);
        }
        running.check()?;
        journal.phase = RunPhase::BackedUp;
        self.shelf.write(journal)
    }

    /// One after the other, each only if it is still what was backed up; the first failure stops.
    fn change_all(
        &mut self,
        chosen: &[Chosen],
        journal: &mut Journal,
        running: &Running,
    ) -> Result<(), KeychainError> {
        for (at, one) in chosen.iter().enumerate() {
            match running.check().and_then(|()| self.change_one(one)) {
                Ok(fate) => journal.settle(&one.saved.id, fate),
                Err(error) => {
                    // What became of this one is found out by listing again; the others were not tried.
                    for one in chosen.iter().skip(at + 1) {
                        let why = rest_after(&error).to_owned();
                        journal.settle(&one.saved.id, EntryFate::Left { why });
                    }
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// What became of it. That a cleared item is gone is proved by listing again, and that one was replaced by reading
    /// it back as programs do: it counts when the keychain answers with it to each of their questions.
    fn change_one(&mut self, one: &Chosen) -> Result<EntryFate, KeychainError> {
        let kept = |why: &str| Ok(EntryFate::Left { why: why.to_owned() });
        match self.store.look(&one.item.path, &one.item.collection)? {
            None => return kept(VANISHED),
            Some(found) if found != one.item => return kept(CHANGED),
            Some(_) => {}
        }
        match self.store.read(&one.item)? {
            None => return kept(VANISHED),
            Some(contents) if contents != one.saved.record.contents => return kept(CHANGED),
            Some(_) => {}
        }
        let Some(put) = &one.put else {
            return self.store.delete(&one.item).map(|()| EntryFate::Planned);
        };
        self.store.replace(&one.item, put)?;
        if self.is_answered_with(one, put)? {
            return Ok(EntryFate::Replaced);
        }
        self.store.replace(&one.item, &one.saved.record.contents)?;
        Err(KeychainError::ReadBackDiffers)
    }
}

impl Vault {
    /// Whether every question of a program is answered with this item, and it keeps these contents.
    fn is_answered_with(&mut self, one: &Chosen, put: &Contents) -> Result<bool, KeychainError> {
        let mut read = None;
        for question in &one.asked_for {
            let answers = self.store.search(std::slice::from_ref(question))?;
            let Some(answer) = answers.into_iter().find(|answer| one.item.differs_in_time_only(answer))
            else {
                return Ok(false);
            };
            if read.is_none() {
                read = self.store.read(&answer)?;
            }
        }
        Ok(read.as_ref() == Some(put))
    }
}

impl Chosen {
    fn entry(&self) -> Entry {
        let mut item = self.shown.clone();
        item.action = if self.put.is_some() { ItemAction::Replace } else { ItemAction::Clear };
        let Listed { path, attributes, collection, .. } = self.item.clone();
        Entry { item, path, attributes, collection, fate: EntryFate::Planned }
    }
}

fn record_of(item: &Listed, contents: Contents) -> Record {
    Record {
        collection: item.collection.clone(),
        label: item.label.clone(),
        attributes: item.attributes.clone(),
        contents,
    }
}

#[cfg(test)]
mod cut_short;
#[cfg(test)]
mod tests;
