//! Putting right what was cut short: a run is finished as far as it came, an undo goes on.

use super::journal::{Journal, RunPhase};
use super::vault::Vault;
use crate::error::KeychainError;
use crate::running::Running;

impl Vault {
    /// Finishes or rolls back runs that were cut short; says which. Does nothing while another wizard is
    /// at work.
    pub(crate) fn recover(&mut self, now: u64, running: &Running) -> Result<Vec<String>, KeychainError> {
        if self.shelf.is_empty()? {
            return Ok(vec![]);
        }
        match self.shelf.try_lock()? {
            Some(_guard) => {
                let touched = self.put_right(running)?;
                self.purge(now)?;
                Ok(touched)
            }
            None => Ok(vec![]),
        }
    }

    /// As [`Vault::recover`], with the folder held.
    pub(super) fn put_right(&mut self, running: &Running) -> Result<Vec<String>, KeychainError> {
        let mut touched = vec![];
        let mut first_failure = Ok(());
        for journal in self.shelf.journals()? {
            let run = journal.run.clone();
            match self.put_run_right(journal, running) {
                Ok(Cut::Short) => touched.push(run),
                Ok(Cut::Not) => {}
                Err(error) => first_failure = first_failure.and(Err(error)),
            }
        }
        first_failure.map(|()| touched)
    }

    fn put_run_right(&mut self, mut journal: Journal, running: &Running) -> Result<Cut, KeychainError> {
        let run = journal.run.clone();
        if journal.phase == RunPhase::Planned || !self.shelf.has_backup(&run)? {
            self.shelf.remove_run(self.store.as_mut(), &run)?;
            return Ok(Cut::Short);
        }
        let locked = self.store.locked()?;
        if journal.phase == RunPhase::BackedUp
            && journal.entries.iter().any(|entry| locked.contains(&entry.collection))
        {
            // Nothing can be told of it before it is open, and nobody is asked for that here.
            return Ok(Cut::Not);
        }
        let mut cut = Cut::Not;
        if journal.phase == RunPhase::BackedUp {
            let saved = match self.open_backup(&run) {
                // What was not cleared is there, also without a key.
                Err(KeychainError::Backup) if !journal.is_told_by_its_backup() => vec![],
                opened => opened?,
            };
            self.find_again(&mut journal, &saved)?;
            self.conclude(&mut journal, &saved)?;
            cut = Cut::Short;
        }
        let unfinished = journal.ids_being_restored();
        if journal.needs_no_backup() {
            self.shelf.remove_run(self.store.as_mut(), &run)?;
            cut = Cut::Short;
        } else if !unfinished.is_empty() {
            self.bring_back(&run, Some(&unfinished), running)?;
            cut = Cut::Short;
        }
        Ok(cut)
    }
}

/// Whether a run was cut short.
enum Cut {
    Short,
    Not,
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::super::computer::{NOW, at_every_moment, clearing, quietly, running, search};
    use crate::instrumented::{Moment, Observer};

    #[test]
    fn a_crash_at_any_moment_of_recovering_loses_nothing() {
        let crashes = at_every_moment(|computer, observer| {
            let ids = computer.ids();
            let deletes = AtomicUsize::new(0);
            let crash: Observer = Arc::new(move |moment| {
                let second = moment == Moment::After("delete") && deletes.fetch_add(1, Ordering::SeqCst) == 1;
                if second { panic!("planned") } else { Ok(()) }
            });
            quietly(|| computer.instrumented(&crash).change(&search(), &clearing(&ids), NOW, &running()))
                .unwrap_err();
            computer.instrumented(observer).recover(NOW, &running()).map(|_| ())
        });
        assert!(crashes > 10, "{crashes}");
    }
}
