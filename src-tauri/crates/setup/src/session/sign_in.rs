//! Signing in with a password: the connections that are kept ready, what is verified, and what that came to.

use futures_util::StreamExt as _;

use super::network::Observations;
use super::{Inner, Session};
use crate::clock::now;
use crate::pause::Attempt;
use crate::records::{AccountRecord, Audience, Picture};
use crate::verify::side_by_side::{MOST_AT_ONCE, SideBySide};
use crate::verify::{NamedBy, Verification, Verifier};
use crate::wizard::{Outcome, Turn};
use account::{
    Account, Address, Alternatives, Fingerprint, Protocol, ProviderKeys, Secrets, Server, Servers,
};
use check::Warm;
use check::diagnose::Observation;
use check::explain::Explainer;
use net::Network;

impl Session {
    /// What is verified: the person's own, or what stands in for it while practising.
    pub(super) fn verifier(&self, inner: &Inner) -> Verifier {
        match &inner.practice {
            Some(practice) => Verifier {
                keychain: practice.keychain.clone(),
                attempts: practice.attempts.clone(),
                records: None,
                audience: Audience::Person,
            },
            None => Verifier {
                keychain: self.shared.environment.keychain.clone(),
                attempts: self.shared.attempts.clone(),
                records: Some(self.shared.environment.records.clone()),
                audience: Audience::Person,
            },
        }
    }

    /// Checks an account with its stored password.
    pub(super) async fn verify(
        &self,
        turn: Turn,
        verifier: &Verifier,
        record: &AccountRecord,
        named_by: NamedBy,
    ) -> Outcome {
        let AccountRecord { account, servers, certificate, .. } = record;
        let address = account.address();
        let progress = |progress| self.finish(turn, Outcome::Progress(progress));
        let request = {
            let inner = self.lock();
            self.request(&inner, account, servers, *certificate)
        };
        let observations = Observations::told_to(self);
        let tell = |seen: &Observation| observations.take(seen);
        let explainer = Explainer::new(&request, &tell);
        let sign_in = async |secrets: Secrets| match self.recalled(turn, &secrets, record) {
            Some(warm) => explainer.sign_in(warm, &secrets, &progress).await,
            // Who has cancelled in the meantime is not signed in for; this ends with its task.
            None => std::future::pending().await,
        };
        let verified = verifier.verify_by_itself(record, named_by, sign_in).await;
        match verified {
            Ok(Verification::Paused(refused)) => self.held_back(address, refused),
            Ok(Verification::NotStored(unused)) => Outcome::Recalled(Ok(Err(unused))),
            Err(error) => Outcome::Recalled(Err(error)),
            Ok(Verification::Checked { attempt, recorded, .. }) => {
                self.finish(turn, Outcome::Recorded(recorded));
                let report = attempt.report.clone();
                self.finish(turn, self.checked(address, *attempt));
                // Asked of the keychain, this is still waited for: nothing more is told of it.
                match explainer.seen(&report).await {
                    Some(diagnosis) => Outcome::NetworkSeen(Box::new(self.told_of_network(
                        account,
                        servers,
                        diagnosis,
                        observations.all(),
                    ))),
                    None => Outcome::KeychainWaits(false),
                }
            }
        }
    }

    /// Checks accounts with their stored passwords, some at a time.
    pub(super) async fn verify_all(
        &self,
        turn: Turn,
        verifier: Verifier,
        network: Network,
        accounts: Vec<AccountRecord>,
    ) -> Outcome {
        let (pages, tell) = (self.shared.environment.pages.clone(), |_: &Observation| {});
        let all = SideBySide { verifier, network, pages, tell: &tell, at_once: MOST_AT_ONCE };
        let mut verified = all.verify(accounts);
        while let Some((record, came)) = verified.next().await {
            let address = record.account.address().clone();
            let verification = match came {
                Ok(verification) => verification,
                Err(error) => return Outcome::AllVerified(Err(error)),
            };
            let refused = match &verification {
                Verification::Checked { attempt, .. } => attempt.refused,
                Verification::Paused(refused) => Some(*refused),
                Verification::NotStored(_) => None,
            };
            if let Some(refused) = refused {
                self.hold(address.clone(), refused);
            }
            let found = verification.found().map(|found| (found, now()));
            self.finish(turn, Outcome::AccountVerified { address, found });
        }
        Outcome::AllVerified(Ok(()))
    }

    /// The connections to check a password with that was recalled, if it is still waited for.
    fn recalled(&self, turn: Turn, secrets: &Secrets, record: &AccountRecord) -> Option<Warm> {
        let mut inner = self.lock();
        if inner.wizard.turn() != turn {
            return None;
        }
        // First of all: the machine lets go of what is kept ready once the check runs.
        let warm = self.take_warm(&mut inner, &record.account, &record.servers, record.certificate);
        self.finish_locked(&mut inner, turn, Outcome::Recalled(Ok(Ok(secrets.clone()))));
        Some(warm)
    }

    /// What a check came to, and what is kept of it.
    pub(super) fn checked(&self, address: &Address, attempt: Attempt) -> Outcome {
        if let Some(refused) = attempt.refused {
            self.hold(address.clone(), refused);
        }
        // Of a practice nothing is kept.
        let practises = self.lock().practice.is_some();
        if attempt.report.verified().is_some() && !practises {
            let key = self.shared.environment.records.network_key().ok();
            let of = |key| Picture::of_check(&attempt.report, &net::look(), &key, now());
            self.lock().picture = key.and_then(of);
        }
        Outcome::Checked(Box::new(attempt.report))
    }

    /// The connections that are kept ready, if they are those that are wanted; else others.
    pub(super) fn take_warm(
        &self,
        inner: &mut Inner,
        account: &Account,
        servers: &Servers,
        chosen: Option<Fingerprint>,
    ) -> Warm {
        match inner.warm.take() {
            Some((of, with, warm)) if of == *servers && with == chosen => warm,
            Some(_) | None => self.warm_up(inner, servers, &Alternatives::default(), account.keys(), chosen),
        }
    }

    /// Connections up to the point before sign-in.
    pub(super) fn warm_up(
        &self,
        inner: &Inner,
        servers: &Servers,
        alternatives: &Alternatives,
        providers: ProviderKeys,
        chosen: Option<Fingerprint>,
    ) -> Warm {
        let network = self.network(inner, chosen);
        let _runtime = self.shared.runtime.enter();
        Warm::up(&network, servers, alternatives, providers)
    }

    /// Tells the machine how far a connection is, until it is used or let go.
    pub(super) fn follow(&self, inner: &mut Inner, protocol: Protocol, server: Server, warm: &Warm) {
        let (session, mut reach) = (self.clone(), warm.reach(protocol));
        let work = async move {
            while reach.changed().await.is_ok() {
                let reach = reach.borrow_and_update().clone();
                let (turn, server) = (Turn::default(), server.clone());
                session.finish(turn, Outcome::Reached { protocol, server, reach });
            }
        };
        inner.tasks.spawn_on(work, &self.shared.runtime);
    }
}
