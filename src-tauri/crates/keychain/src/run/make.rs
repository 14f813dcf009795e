//! Making items that programs look for and do not find, and taking them away again.

use zeroize::Zeroizing;

use super::answer::LeftAlone;
use super::backup::{Fingerprint, Saved};
use super::journal::{Entry, EntryFate, Journal};
use super::reason::{CHANGED, FAILED, LOCKED, NOT_CHECKED, REPLACED, STOPPED, TAKEN_BACK, VANISHED};
use super::vault::Vault;
use super::wish::Wish;
use crate::error::KeychainError;
use crate::item::{Item, ItemAction};
use crate::running::Running;
use crate::search::Search;
use crate::store::{Attributes, Contents, Listed, Record};
use crate::wanted_item::{self, WantedItem};

/// An item of the run that is not there yet.
pub(super) struct Making {
    shown: Item,
    pub(super) saved: Saved,
    /// What its program asks the keychain for.
    looked_up: Attributes,
    /// As it is to be.
    record: Record,
}

impl Vault {
    /// What programs look for and do not find, where it can be made.
    pub(super) fn missing<'a>(
        &mut self,
        search: &'a Search,
        found: &[Listed],
    ) -> Result<Vec<(&'a WantedItem, Item)>, KeychainError> {
        let locked = self.store.locked()?;
        let mut missing = vec![];
        for wanted in wanted_item::missing(&search.wanted, found) {
            // A keychain that has no place for it, or cannot say, is no reason to show less of the rest. What is
            // locked may hide one that is there.
            if let Ok(Some(home)) = self.store.home(&wanted.stored)
                && !locked.contains(&home)
            {
                missing.push((wanted, wanted.as_missing(&home)));
            }
        }
        Ok(missing)
    }

    /// What is to be made, and why the rest of what is wished for is not.
    pub(super) fn plan_making(
        &mut self,
        search: &Search,
        wish: &Wish,
    ) -> Result<(Vec<Making>, Vec<LeftAlone>), KeychainError> {
        let (mut makings, mut kept) = (vec![], vec![]);
        let ids: Vec<&String> = wish.ids().filter(|id| wanted_item::is_missing(id)).collect();
        if ids.is_empty() {
            return Ok((makings, kept));
        }
        let found = self.store.search(&search.sets())?;
        let missing = self.missing(search, &found)?;
        for id in ids {
            let Some((wanted, shown)) = missing.iter().find(|(_, shown)| shown.id == *id) else {
                let is_there = search.wanted.iter().any(|wanted| wanted.id() == *id);
                kept.push(LeftAlone::new(id, if is_there { CHANGED } else { VANISHED }));
                continue;
            };
            let Some(verified) =
                wish.verified_for(id).filter(|verified| shown.takes(&search.account, verified))
            else {
                kept.push(LeftAlone::new(id, NOT_CHECKED));
                continue;
            };
            let Some(collection) = self.store.home(&wanted.stored)? else {
                kept.push(LeftAlone::new(id, VANISHED));
                continue;
            };
            let put = Contents {
                secret: Zeroizing::new(shown.password_of(verified).expose().as_bytes().to_vec()),
                content_type: "text/plain".to_owned(),
            };
            let nothing = Contents { secret: Zeroizing::default(), content_type: put.content_type.clone() };
            let record = Record {
                collection,
                label: wanted.label.clone(),
                attributes: wanted.stored.clone(),
                contents: put,
            };
            let after = Some(Fingerprint::of(&record.contents));
            let before = Record { contents: nothing, ..record.clone() };
            makings.push(Making {
                shown: shown.clone(),
                saved: Saved { id: id.clone(), record: before, after },
                looked_up: wanted.looked_up.clone(),
                record,
            });
        }
        Ok((makings, kept))
    }

    /// One after the other; the first failure stops.
    pub(super) fn make_all(
        &mut self,
        makings: &[Making],
        journal: &mut Journal,
        running: &Running,
    ) -> Result<(), KeychainError> {
        for (at, making) in makings.iter().enumerate() {
            match running.check().and_then(|()| self.make_one(making)) {
                Ok(Ok(path)) => {
                    if let Some(entry) = journal.entry_mut(&making.saved.id) {
                        (entry.path, entry.fate) = (path, EntryFate::Replaced);
                    }
                    self.shelf.write(journal)?;
                }
                Ok(Err(why)) => journal.settle(&making.saved.id, EntryFate::Left { why: why.to_owned() }),
                Err(error) => {
                    leave(&makings[at + 1..], journal, rest_after(&error));
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// Its path, or why there is none. It counts as made when the keychain answers with it to what its program
    /// asks for.
    fn make_one(&mut self, making: &Making) -> Result<Result<String, &'static str>, KeychainError> {
        let question = std::slice::from_ref(&making.looked_up);
        if !self.store.search(question)?.is_empty() {
            return Ok(Err(CHANGED));
        }
        let made = self.store.restore(&making.record)?;
        let answers = self.store.search(question)?;
        let is_right = answers.iter().any(|answer| answer.path == made.path)
            && self.store.read(&made)?.is_some_and(|read| read.secret == making.record.contents.secret);
        if is_right {
            return Ok(Ok(made.path));
        }
        self.store.delete(&made)?;
        Err(KeychainError::ReadBackDiffers)
    }

    /// What became of an item whose making was cut short, and where it is. Half of one is taken away.
    pub(super) fn found_after_making(
        &mut self,
        entry: &Entry,
        saved: &Saved,
    ) -> Result<(String, EntryFate), KeychainError> {
        let left = |why: &str| (String::new(), EntryFate::Left { why: why.to_owned() });
        let mut fate = left(FAILED);
        for item in self.those_like(entry)? {
            let Some(contents) = self.store.read(&item)? else { continue };
            if saved.has_put(&contents) {
                return Ok((item.path, EntryFate::Replaced));
            }
            if contents.secret.is_empty() {
                // No program stores an empty password.
                self.store.delete(&item)?;
                fate = left(TAKEN_BACK);
            } else {
                fate = left(CHANGED);
            }
        }
        Ok(fate)
    }

    /// Takes away what was made; why not, if its program has stored something else there since.
    pub(super) fn unmake(
        &mut self,
        entry: &Entry,
        saved: &Saved,
    ) -> Result<Result<(), &'static str>, KeychainError> {
        let mut others = false;
        for item in self.those_like(entry)? {
            let Some(contents) = self.store.read(&item)? else { continue };
            if !saved.has_put(&contents) {
                others = true;
                continue;
            }
            self.store.delete(&item)?;
            let is_gone = self.store.look(&item.path, &item.collection)?.is_none_or(|there| there != item);
            return Ok(if is_gone { Ok(()) } else { Err(FAILED) });
        }
        Ok(if others { Err(REPLACED) } else { Ok(()) })
    }

    /// What has the attributes of an entry, in its collection; what is at its place first.
    fn those_like(&mut self, entry: &Entry) -> Result<Vec<Listed>, KeychainError> {
        let mut found = self.store.search(std::slice::from_ref(&entry.attributes))?;
        found.retain(|item| entry.can_be(item));
        found.sort_by_key(|item| item.path != entry.path);
        Ok(found)
    }
}

/// Why the rest is left after a failure.
pub(super) fn rest_after(error: &KeychainError) -> &'static str {
    if *error == KeychainError::Locked { LOCKED } else { STOPPED }
}

/// Settles those that were not tried.
pub(super) fn leave(makings: &[Making], journal: &mut Journal, why: &str) {
    for making in makings {
        journal.settle(&making.saved.id, EntryFate::Left { why: why.to_owned() });
    }
}

impl Making {
    pub(super) fn entry(&self) -> Entry {
        Entry {
            item: Item { action: ItemAction::Make, ..self.shown.clone() },
            path: String::new(),
            attributes: self.record.attributes.clone(),
            collection: self.record.collection.clone(),
            fate: EntryFate::Planned,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::computer::{Computer, NOW, at_every_moment, replacing, running, search, verified, why};
    use super::*;

    #[test]
    fn what_a_program_looks_for_is_made_and_found_by_it_and_taken_away_again() {
        let computer = Computer::stocked();
        let before = computer.contents();
        let changed = make(&computer);
        assert_eq!((changed.replaced.len(), changed.kept), (2, vec![]));
        for wanted in wanting().wanted {
            let found = computer.memory.clone().search(&[wanted.looked_up]).unwrap();
            assert_eq!(found.len(), 1);
            assert_eq!((&found[0].label, &found[0].attributes), (&wanted.label, &wanted.stored));
            let contents = computer.memory.clone().read(&found[0]).unwrap().unwrap();
            assert_eq!(contents.secret.as_slice(), b"new");
        }
        assert_eq!(computer.vault().list(&wanting()).unwrap().missing, []);

        let undone = computer.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!((undone.restored, undone.kept), (changed.replaced, vec![]));
        assert_eq!(computer.contents(), before);
        assert_eq!((computer.files(), computer.key()), (vec![], None));
    }

    #[test]
    fn what_is_there_and_wrong_is_replaced_though_it_says_nothing_itself() {
        let computer = Computer::stocked();
        let there = Record {
            collection: Collection { path: "/login".into(), label: "Login".into() },
            label: "Evolution".into(),
            attributes: wanting().wanted[0].stored.clone(),
            contents: Contents { secret: b"old".to_vec().into(), content_type: "text/plain".into() },
        };
        let item = computer.memory.add(&there);
        let listing = computer.vault().list(&wanting()).unwrap();
        let shown = listing.items.iter().find(|shown| shown.id == item.id()).unwrap();
        assert_eq!((shown.action, shown.why.as_str()), (ItemAction::Replace, "settings"));
        assert_eq!((shown.protocol, listing.missing.len()), (Some(Protocol::Imap), 1));
        let changed = computer
            .vault()
            .change(&wanting(), &replacing(std::slice::from_ref(&shown.id)), NOW, &running())
            .unwrap();
        assert_eq!(changed.replaced.len(), 1);
        computer.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!(computer.memory.items().last().unwrap().1, there.contents);
    }

    #[test]
    fn what_was_stored_meanwhile_is_neither_doubled_nor_taken_away() {
        let computer = Computer::stocked();
        let changed = make(&computer);
        let made = computer.memory.clone().search(&[wanting().wanted[0].looked_up.clone()]).unwrap();
        computer.memory.change(&made[0].path, b"newest");
        let undone = computer.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!(undone.restored.len(), 1);
        assert_eq!(why(&undone.kept, &wanting().wanted[0].id()), REPLACED);
        let again = computer
            .vault()
            .change(&wanting(), &replacing(&[wanting().wanted[0].id()]), NOW, &running())
            .unwrap();
        assert_eq!((again.replaced.len(), again.kept[0].why.as_str()), (0, CHANGED));
    }

    #[test]
    fn a_password_goes_to_no_server_that_did_not_take_it_and_to_no_place_that_is_never_touched() {
        let computer = Computer::stocked();
        let mut search = wanting();
        search.wanted[0].server = "imap.work.example".into();
        search.wanted[1].stored.insert("application".into(), "a-browser".into());
        let missing = computer.vault().list(&search).unwrap().missing;
        assert_eq!(missing.len(), 1);
        assert!(!missing[0].takes(&search.account, &verified()));
        let ids: Vec<_> = search.wanted.iter().map(WantedItem::id).collect();
        let changed = computer.vault().change(&search, &replacing(&ids), NOW, &running()).unwrap();
        assert_eq!(changed.replaced, Vec::<String>::new());
        assert_eq!(why(&changed.kept, &ids[0]), NOT_CHECKED);
        assert_eq!(computer.memory.items().len(), 6);
    }

    #[test]
    fn a_pop_server_gets_it_at_the_provider_alone() {
        let mut item = wanting().wanted[0].as_missing(&Collection { path: "/".into(), label: String::new() });
        item.protocol = None;
        for (server, is_taken) in [("pop.gmail.com", true), ("pop.work.example", false)] {
            item.server = Some(server.into());
            assert_eq!(item.takes(&search().account, &verified()), is_taken, "{server}");
        }
    }

    #[test]
    fn a_crash_at_any_moment_of_making_and_of_undoing_it_leaves_nothing() {
        let crashes = at_every_moment(|computer, observer| {
            let ids: Vec<_> = wanting().wanted.iter().map(WantedItem::id).collect();
            computer.instrumented(observer).change(&wanting(), &replacing(&ids), NOW, &running()).map(|_| ())
        });
        assert!(crashes > 40, "{crashes}");
        let crashes = at_every_moment(|computer, observer| {
            let run = make(computer).run;
            computer.instrumented(observer).undo(&run, None, &running()).map(|_| ())
        });
        assert!(crashes > 20, "{crashes}");
    }

    fn make(computer: &Computer) -> Changed {
        let missing = computer.vault().list(&wanting()).unwrap().missing;
        let ids: Vec<_> = missing.into_iter().map(|item| item.id).collect();
        computer.vault().change(&wanting(), &replacing(&ids), NOW, &running()).unwrap()
    }

    /// Evolution's two sources.
    fn wanting() -> Search {
        let source = |uid: &str, server: &str, protocol| {
            let set = |pairs: &[(&str, &str)]| {
                pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
            };
            WantedItem {
                program: "evolution",
                looked_up: set(&[("e-source-uid", uid)]),
                stored: set(&[
                    ("xdg:schema", "org.gnome.Evolution.Data.Source"),
                    ("e-source-uid", uid),
                    ("eds-origin", "evolution-data-server"),
                ]),
                label: format!("Evolution Data Source '{uid}'"),
                server: server.to_owned(),
                user: "anna@gmail.com".to_owned(),
                protocol: Some(protocol),
            }
        };
        let wanted = vec![
            source("1", "imap.gmail.com", Protocol::Imap),
            source("2", "smtp.gmail.com", Protocol::Smtp),
        ];
        Search { wanted, ..search() }
    }

    use super::super::answer::Changed;
    use crate::store::Collection;
    use crate::store::Store;
    use account::Protocol;
}
