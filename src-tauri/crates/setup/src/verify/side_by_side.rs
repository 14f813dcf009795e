//! Many accounts, verified side by side: what came of each is told as soon as it is known.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::time::{Duration, Instant};

use futures_util::stream::{self, Stream, StreamExt as _};

use super::{Verification, Verifier};
use crate::clock::now;
use crate::records::{AccountRecord, Audience, NetworkKey, Note, Picture, Records};
use account::{Alternatives, Secrets, Servers};
use check::diagnose::{Observation, Page, Request};
use check::explain::Explainer;
use check::{CheckOutcome, Warm};
use keychain::KeychainError;
use net::{Local, Network};

/// The most accounts that are verified at a time where nobody says another number. Each has two connections; so many
/// are no strain on a home router, nor on one provider.
pub const MOST_AT_ONCE: NonZeroUsize = NonZeroUsize::new(8).unwrap();

/// How accounts are verified.
pub struct SideBySide<'a> {
    /// What verifies each.
    pub verifier: Verifier,
    /// By which network, with who may read along in it.
    pub network: Network,
    /// The pages that tell a network's sign-in page from the internet, for where a server cannot be asked.
    pub pages: Vec<Page>,
    /// Told what is seen of the network then.
    pub tell: &'a (dyn Fn(&Observation) + Send + Sync),
    /// The most at a time.
    pub at_once: NonZeroUsize,
}

/// What came of one.
pub type Verified = (AccountRecord, Result<Verification, KeychainError>);

impl SideBySide<'_> {
    /// Verifies all. Whoever drops it in the middle leaves nothing half: each that was told is remembered. Must be called
    /// inside a tokio runtime.
    pub fn verify(self, records: Vec<AccountRecord>) -> impl Stream<Item = Verified> + Send + Unpin {
        let Self { verifier, network, pages, tell, at_once } = self;
        let network = Network { roots: Some(network.believed()), ..network };
        let mut notes = Notes::of(&verifier);
        let queues = queues(records).into_iter().map(move |queue| {
            let (verifier, network, pages) = (verifier.clone(), network.clone(), pages.clone());
            let verified = stream::iter(queue).then(move |record| {
                let (verifier, network, pages) = (verifier.clone(), network.clone(), pages.clone());
                async move { one(&verifier, network, pages, tell, record).await }
            });
            verified.boxed()
        });
        let verified = stream::iter(queues).flatten_unordered(at_once.get());
        verified.map(move |(record, came)| {
            if let Ok(verification) = &came {
                notes.take(&record, verification);
            }
            (record, came)
        })
    }
}

async fn one(
    verifier: &Verifier,
    network: Network,
    pages: Vec<Page>,
    tell: &(dyn Fn(&Observation) + Send + Sync),
    record: AccountRecord,
) -> Verified {
    let request = Request {
        servers: record.servers.clone(),
        provider: record.account.provider(),
        network: Network { chosen: record.certificate, ..network },
        last_good: verifier.records.as_ref().and_then(|records| records.last_good(&record)),
        pages,
    };
    let explainer = Explainer::new(&request, tell);
    let sign_in = async |secrets: Secrets| {
        let Request { network, servers, .. } = &request;
        let warm = Warm::up(network, servers, &Alternatives::default(), record.account.keys());
        explainer.sign_in(warm, secrets, &|_| {}).await
    };
    let came = verifier.check(&record, &explainer, sign_in).await;
    (record, came)
}

/// What was found and is not written down yet. To write for each account would take a thousand times as long for a
/// thousand, since the files are read and written whole. What cannot be written is found all the same.
struct Notes {
    records: Option<Records>,
    audience: Audience,
    unwritten: Vec<Note>,
    /// The network and the key by which it is known again, for all that is written at once.
    here: Option<(Local, NetworkKey)>,
    /// From when on it is written.
    due: Instant,
}

impl Notes {
    fn of(verifier: &Verifier) -> Self {
        let due = Instant::now() + BETWEEN_WRITES;
        let Verifier { records, audience, .. } = verifier;
        Self { records: records.clone(), audience: *audience, unwritten: vec![], here: None, due }
    }

    fn take(&mut self, record: &AccountRecord, verification: &Verification) {
        let Self { records: Some(records), audience, here, .. } = self else { return };
        let picture = |report: &CheckOutcome| {
            if here.is_none() {
                *here = Some((net::look(), records.network_key().ok()?));
            }
            let (local, key) = here.as_ref()?;
            Picture::of_check(report, local, key, now())
        };
        let note = verification.note(record, *audience, picture);
        self.unwritten.extend(note);
        if Instant::now() >= self.due {
            self.write();
        }
    }

    fn write(&mut self) {
        let begun = Instant::now();
        let notes = std::mem::take(&mut self.unwritten);
        if let Some(records) = self.records.as_ref().filter(|_| !notes.is_empty()) {
            let _ = records.note(notes);
        }
        self.here = None;
        self.due = Instant::now() + BETWEEN_WRITES.max(begun.elapsed() * SHARE);
    }
}

impl Drop for Notes {
    fn drop(&mut self) {
        self.write();
    }
}

/// Whatever ends the program without asking loses no more than what was found for so long, or for as long as the next.
const BETWEEN_WRITES: Duration = Duration::from_secs(1);

/// How many times as long as a writing took nothing is written after it: however many accounts there are, the checks
/// have nearly all of the time.
const SHARE: u32 = 20;

/// Queues of which no two have a user in common, each in the order in which its accounts came; where an account belongs to
/// two of them, the later one is put behind the earlier one.
fn queues(records: Vec<AccountRecord>) -> Vec<Vec<AccountRecord>> {
    let mut queues: Vec<Vec<AccountRecord>> = vec![];
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for record in records {
        let users = users(&record.servers);
        let met: BTreeSet<usize> = users.iter().filter_map(|user| places.get(user)).copied().collect();
        let at = met.first().copied().unwrap_or(queues.len());
        if at == queues.len() {
            queues.push(vec![]);
        }
        for other in met.into_iter().filter(|other| *other != at) {
            let moved = std::mem::take(&mut queues[other]);
            queues[at].extend(moved);
            places.values_mut().filter(|place| **place == other).for_each(|place| *place = at);
        }
        queues[at].push(record);
        places.extend(users.into_iter().map(|user| (user, at)));
    }
    queues.retain(|queue| !queue.is_empty());
    queues
}

/// Who signs in there. The same name at two providers may be two people: they only wait for each other.
fn users(servers: &Servers) -> BTreeSet<String> {
    [&servers.smtp, &servers.imap].map(|server| server.user.to_lowercase()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pause::Attempts;
    use crate::records::{Past, RefusalRecords};
    use account::folder::InMemory;
    use account::{Account, Address};
    use keychain::memory::Memory;
    use keychain::{Keychain, Vault};

    #[tokio::test]
    async fn what_was_told_is_remembered_however_it_ends() {
        let data = tempfile::tempdir().unwrap();
        let tell = |_: &Observation| {};
        let side_by_side = SideBySide {
            verifier: Verifier {
                keychain: Keychain::over(|| Vault::new(Memory::default(), InMemory::default())),
                attempts: Attempts::counted_in(RefusalRecords::in_folder(data.path())),
                records: Some(Records::in_folder(data.path())),
                audience: Audience::Person,
            },
            network: Network::default(),
            pages: vec![],
            tell: &tell,
            at_once: NonZeroUsize::MIN,
        };
        let three = ["anna", "bert", "carl"].map(|name| record(&format!("{name}@gmail.com"), name));
        let mut verified = side_by_side.verify(three.into());
        for _ in 0..2 {
            assert!(matches!(verified.next().await, Some((_, Ok(Verification::NotStored(_))))));
        }
        drop(verified);
        let found = Records::in_folder(data.path()).findings().all().unwrap();
        assert_eq!(found.into_keys().collect::<Vec<_>>(), ["anna@gmail.com", "bert@gmail.com"]);
    }

    #[test]
    fn those_of_one_user_are_in_one_queue() {
        let (anna, bert) = (record("anna@gmail.com", "anna"), record("bert@gmail.com", "bert"));
        let alias = record("a.nna@gmail.com", "ANNA");
        let mut joint = record("both@gmail.com", "bert");
        joint.servers.smtp.user = "anna".to_owned();
        let all = vec![anna.clone(), bert.clone(), alias.clone()];
        assert_eq!(queues(all.clone()), [vec![anna.clone(), alias.clone()], vec![bert.clone()]]);
        let joined = queues([all, vec![joint.clone()]].concat());
        assert_eq!(joined, [vec![anna, alias, bert, joint]]);
    }

    fn record(address: &str, user: &str) -> AccountRecord {
        let account = Account::of(Address::parse(address).unwrap());
        let mut servers = account.servers().unwrap();
        for server in [&mut servers.smtp, &mut servers.imap] {
            server.user = user.to_owned();
        }
        AccountRecord { account, servers, certificate: None, last_good: None, past: Past::default() }
    }
}
