//! The network of the person, or of a practice: who may read along in it, and what is seen of it.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::{Inner, Session};
use crate::clock::now;
use crate::network_report::{Looked, Named, SharedReport};
use crate::records::AccountRecord;
use crate::wizard::{NetworkSeen, Outcome, ReportView, Turn};
use account::{Account, Fingerprint, Servers};
use check::diagnose::{Diagnosis, Observation, Request};
use net::{Network, Readers};
use words::Words;

impl Session {
    /// The network, or in practice the pretend one, which leads nowhere else.
    pub(super) fn network(&self, inner: &Inner, chosen: Option<Fingerprint>) -> Network {
        let network = match &inner.practice {
            Some(practice) => &practice.network,
            None => &self.shared.environment.network,
        };
        Network { chosen, readers: self.readers(inner), ..network.clone() }
    }

    /// Who may read along in this network.
    fn readers(&self, inner: &Inner) -> Readers {
        if inner.let_in.are_none() {
            return Readers::Nobody;
        }
        let mark = self.shared.environment.records.network_mark().ok().flatten();
        Readers::Issuers(inner.let_in.in_network(mark.as_ref()))
    }

    /// Takes who may read along by what is on record.
    pub(super) fn take_readers(&self, outcome: &Outcome) {
        if let Outcome::LookedAround { accounts: Ok(accounts), .. } = outcome {
            let known = accounts.iter().flat_map(|record| record.past.let_in.iter().cloned());
            self.lock().let_in.remember(known);
        }
    }

    /// What is looked at where a server of the account cannot be asked.
    pub(super) fn request(
        &self,
        inner: &Inner,
        account: &Account,
        servers: &Servers,
        chosen: Option<Fingerprint>,
    ) -> Request {
        let records = &self.shared.environment.records;
        let record = |all: Vec<AccountRecord>| all.into_iter().find(|record| record.is_of(account.address()));
        let last_good = records.all().ok().and_then(record).and_then(|record| records.last_good(&record));
        Request {
            servers: servers.clone(),
            provider: account.provider(),
            network: self.network(inner, chosen),
            last_good: last_good.filter(|_| inner.practice.is_none()),
            pages: self.shared.environment.pages.clone(),
        }
    }

    /// Tells the machine of a look at the network.
    pub(super) fn network_seen(
        &self,
        account: &Account,
        servers: &Servers,
        diagnosis: Diagnosis,
        observations: Vec<Observation>,
    ) {
        let seen = self.told_of_network(account, servers, diagnosis, observations);
        self.lock().looked = Some(Instant::now());
        self.finish(Turn::default(), Outcome::NetworkSeen(Box::new(seen)));
    }

    /// A look at the network, compared with the one in which mail last worked, with the reports on it.
    pub(super) fn told_of_network(
        &self,
        account: &Account,
        servers: &Servers,
        diagnosis: Diagnosis,
        observations: Vec<Observation>,
    ) -> NetworkSeen {
        let records = &self.shared.environment.records;
        let compared = records.looked(account, servers, &diagnosis, now()).ok().flatten();
        let looked = Looked { diagnosis, observations, compared };
        let language = self.lock().wizard.language().clone();
        let words = Words::of(&language);
        let report = |named| {
            let report = SharedReport::of(&looked, account, named, now(), &words);
            ReportView { text: report.text().to_owned(), json: report.json() }
        };
        NetworkSeen { nameless: report(Named::LeftOut), named: report(Named::Included), looked }
    }
}

/// What is seen of a network: told as it is seen, and kept.
pub(super) struct Observations {
    session: Session,
    seen: Mutex<Vec<Observation>>,
}

impl Observations {
    pub(super) fn told_to(session: &Session) -> Self {
        Self { session: session.clone(), seen: Mutex::default() }
    }

    pub(super) fn take(&self, seen: &Observation) {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(seen.clone());
        self.session.finish(Turn::default(), Outcome::Observed(seen.clone()));
    }

    /// What was seen before.
    pub(super) fn begin_with(&self, seen: Vec<Observation>) {
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = seen;
    }

    pub(super) fn all(&self) -> Vec<Observation> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
