//! Bringing back what a run changed, when the person asks for it.

use super::answer::Undone;
use super::vault::Vault;
use crate::error::KeychainError;
use crate::running::Running;

impl Vault {
    /// Brings back what a run changed: all of it, or the items with these ids. A run that is not known
    /// has nothing to bring back.
    pub(crate) fn undo(
        &mut self,
        run: &str,
        ids: Option<&[String]>,
        running: &Running,
    ) -> Result<Undone, KeychainError> {
        // Before the folder is held: a prompt that nobody answers must not keep others from it.
        if let Some(journal) = self.shelf.journal(run)? {
            for collection in self.store.locked()? {
                if journal.entries.iter().any(|entry| entry.collection == collection) {
                    self.store.unlock(&collection)?;
                }
            }
        }
        running.check()?;
        let _guard = self.shelf.lock()?;
        // What cannot be put right stays for the next start, and is no reason to leave this run.
        let _ = self.put_right(running);
        self.bring_back(run, ids, running)
    }
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::super::computer::{Computer, NOW, at_every_moment, running, why};
    use super::super::reason::REPLACED;
    use crate::store::{Record, Store};

    #[test]
    fn what_was_cleared_comes_back_byte_for_byte() {
        let computer = Computer::stocked();
        let before = computer.contents();
        let cleared = computer.clear_all().unwrap();

        assert_eq!((cleared.cleared.len(), cleared.kept.len()), (4, 0));
        assert_eq!(computer.contents().len(), before.len() - 4);
        assert_eq!(computer.vault().backups(NOW).unwrap()[0].items.len(), 4);

        let undone = computer.vault().undo(&cleared.run, None, &running()).unwrap();
        assert_eq!(undone.restored, cleared.cleared);
        assert_eq!(computer.contents(), before);
        assert_eq!(computer.files(), Vec::<String>::new());
        assert_eq!(computer.key(), None);
    }

    #[test]
    fn what_was_replaced_is_put_back_in_its_place() {
        let computer = Computer::stocked();
        let (before, secrets) = (computer.memory.items(), computer.contents());
        let changed = computer.replace_all().unwrap();
        let undone = computer.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!((undone.restored.len(), undone.kept), (4, vec![]));
        assert_eq!(computer.contents(), secrets);
        for ((old, _), (item, _)) in before.iter().zip(&computer.memory.items()) {
            assert!(old.differs_in_time_only(item), "{old:?}");
        }
        assert_eq!((computer.files(), computer.key()), (vec![], None));
    }

    #[test]
    fn a_replaced_item_that_vanished_is_made_once_more() {
        let computer = Computer::stocked();
        let before = computer.contents();
        let changed = computer.replace_all().unwrap();
        for (item, _) in computer.memory.items().iter().take(2) {
            computer.memory.clone().delete(item).unwrap();
        }
        let undone = computer.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!(undone.kept, []);
        assert_eq!(computer.contents(), before);
    }

    #[test]
    fn what_a_program_stored_over_the_new_password_stays() {
        let computer = Computer::stocked();
        let changed = computer.replace_all().unwrap();
        let item = computer.memory.items()[0].0.clone();
        computer.memory.change(&item.path, b"newest");
        let undone = computer.vault().undo(&changed.run, None, &running()).unwrap();
        assert_eq!((undone.restored.len(), undone.kept[0].why.as_str()), (3, REPLACED));
        assert_eq!(computer.memory.items()[0].1.secret.as_slice(), b"newest");
        assert_eq!(computer.vault().backups(NOW).unwrap()[0].items.len(), 1);
    }

    #[test]
    fn a_crash_at_any_moment_of_undoing_a_replacement_loses_nothing_and_doubles_nothing() {
        let crashes = at_every_moment(|computer, observer| {
            let run = computer.replace_all()?.run;
            computer.instrumented(observer).undo(&run, None, &running()).map(|_| ())
        });
        assert!(crashes > 40, "{crashes}");
    }

    #[test]
    fn one_item_can_be_brought_back_alone() {
        let computer = Computer::stocked();
        let before = computer.contents();
        let cleared = computer.clear_all().unwrap();
        let one = &cleared.cleared[1..2];

        let undone = computer.vault().undo(&cleared.run, Some(one), &running()).unwrap();
        assert_eq!(undone.restored, one);
        assert_eq!(computer.vault().backups(NOW).unwrap()[0].items.len(), 3);
        // Once more changes nothing.
        let undone = computer.vault().undo(&cleared.run, Some(one), &running()).unwrap();
        assert_eq!(undone.restored, one);
        assert_eq!(computer.contents().len(), before.len() - 3);
    }

    #[test]
    fn what_a_program_stored_meanwhile_is_not_covered_by_an_old_password() {
        let computer = Computer::stocked();
        let (item, contents) = computer.memory.items().remove(0);
        let cleared = computer.clear_all().unwrap();
        let mut newer = Record {
            collection: item.collection.clone(),
            label: item.label.clone(),
            attributes: item.attributes.clone(),
            contents,
        };
        newer.contents.secret = Zeroizing::new(b"newer".to_vec());
        computer.memory.add(&newer);

        let undone = computer.vault().undo(&cleared.run, None, &running()).unwrap();
        assert_eq!(undone.restored.len(), 3);
        assert_eq!(why(&undone.kept, &item.id()), REPLACED);
        assert_eq!(computer.vault().backups(NOW).unwrap()[0].items.len(), 1);
    }

    #[test]
    fn an_item_that_is_at_its_place_again_is_not_made_once_more() {
        let computer = Computer::stocked();
        let (before, items) = (computer.contents(), computer.memory.items());
        let cleared = computer.clear_all().unwrap();
        for (item, contents) in &items[..3] {
            computer.memory.put_back(item, contents);
        }
        let undone = computer.vault().undo(&cleared.run, None, &running()).unwrap();
        assert_eq!((undone.restored.len(), undone.kept), (4, vec![]));
        assert_eq!(computer.contents(), before);
    }

    #[test]
    fn a_crash_at_any_moment_of_an_undo_loses_nothing_and_doubles_nothing() {
        let crashes = at_every_moment(|computer, observer| {
            let run = computer.clear_all()?.run;
            computer.instrumented(observer).undo(&run, None, &running()).map(|_| ())
        });
        assert!(crashes > 40, "{crashes}");
    }
}
