//! The first page, and the accounts that are known.

use keychain::Backup;
use setup::advice::Advice;
use setup::wizard::{KnownAccount, WelcomeState};

use super::body::Body;
use crate::console::day;

impl Body<'_> {
    /// What is known, what was put right, what is being done, and what is wrong.
    pub(super) fn welcome(
        &self,
        accounts: &[KnownAccount],
        recovered: &[String],
        trouble: &[Advice],
        backups: &[Backup],
        state: &WelcomeState,
    ) {
        self.known(accounts);
        if !recovered.is_empty() {
            self.paragraph(self.text("recovered", &[("count", recovered.len().into())]));
        }
        self.welcome_state(state, backups);
        for advice in trouble {
            self.advice(advice);
        }
    }

    /// The known accounts, and how each stands.
    pub(super) fn known(&self, accounts: &[KnownAccount]) {
        for account in accounts {
            let stands = self.speech.text(&account.stands);
            self.console.say(format!("  {} ({stands})", account.address));
        }
        if !accounts.is_empty() {
            self.console.say("");
        }
    }

    fn welcome_state(&self, state: &WelcomeState, backups: &[Backup]) {
        match state {
            WelcomeState::Choosing => {}
            WelcomeState::Unlocking => self.paragraph(self.text("unlocking", &[])),
            WelcomeState::ConfirmingDiscard { run } => {
                if let Some(backup) = backups.iter().find(|backup| backup.run == *run) {
                    let args = [
                        ("address", backup.address.as_str().into()),
                        ("count", backup.items.len().into()),
                        ("date", day(backup.made, &self.console.words)),
                    ];
                    self.problem(&self.text("backup.what", &args));
                }
                self.paragraph(self.text("backup.discard-what", &[]));
            }
            WelcomeState::Discarding { .. } => self.paragraph(self.text("discard-running", &[])),
            WelcomeState::Discarded => self.paragraph(self.text("discard-done", &[])),
            WelcomeState::Restoring => self.paragraph(self.text("undo-restoring", &[])),
            WelcomeState::Restored { count, kept } => {
                self.paragraph(self.text("undo-restored", &[("count", (*count).into())]));
                if !kept.is_empty() {
                    self.paragraph(self.text("undo-kept", &[("count", kept.len().into())]));
                }
            }
            WelcomeState::Verifying { done, all } => {
                let args = [("done", (*done).into()), ("all", (*all).into())];
                self.paragraph(self.text("accounts-checked", &args));
            }
            WelcomeState::Verified { right, paused, all } => {
                let args = [("right", (*right).into()), ("paused", (*paused).into()), ("all", (*all).into())];
                self.paragraph(self.text("accounts-right", &args));
            }
            WelcomeState::Refused { advice } => self.advice(advice),
        }
    }
}
