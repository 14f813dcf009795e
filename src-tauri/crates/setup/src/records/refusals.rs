//! Refusals in a row, on disk: separate runs of the program keep to one pause, as a provider counts them together.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{fmt, io};

use serde::{Deserialize, Serialize};

use super::error::RecordsError;
use super::schema::is_later;
use super::turns::{Turn, Turns};
use account::folder::{Disk, Folder, Guard, InMemory};
use account::{Address, Servers};

/// The file of refusals in a folder of ours. It is for the person alone, changes whole or not at all, and is changed
/// by one program at a time.
#[derive(Clone)]
pub struct RefusalRecords {
    folder: Arc<Mutex<dyn Folder>>,
    turns: Turns,
}

impl fmt::Debug for RefusalRecords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RefusalRecords")
    }
}

/// What an account was refused since it last succeeded. Times are in seconds since 1970 UTC.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Refused {
    /// How many times in a row; at least once.
    pub count: u32,
    /// When, the last time.
    pub at: u64,
    /// When the pause ends that followed, if one did.
    pub until: Option<u64>,
}

impl Refused {
    /// When the pause ends, if there is one at this moment. A clock that was set back ends it: it would else last
    /// until the clock is there again.
    pub fn pause(&self, now: u64) -> Option<u64> {
        self.until.filter(|until| self.at <= now && now < *until)
    }

    /// False once a provider has forgotten it too.
    fn counts(&self, now: u64) -> bool {
        self.at <= now && now - self.at < LASTING
    }
}

impl RefusalRecords {
    /// The refusals in `data`, which need not exist.
    pub fn in_folder(data: &Path) -> Self {
        Self { folder: Arc::new(Mutex::new(Disk::new(data.to_owned()))), turns: Turns::in_folder(data) }
    }

    /// Refusals that end with the program: those of a practice.
    pub fn in_memory() -> Self {
        Self { folder: Arc::new(Mutex::new(InMemory::default())), turns: Turns::none() }
    }

    /// Waits until nobody else signs in as one of these users, here or in another run of the program.
    pub(crate) async fn turn(&self, servers: &Servers) -> Turn {
        self.turns.take(servers).await
    }

    /// The accounts for which there is a pause at this moment.
    ///
    /// # Errors
    /// As for [`RefusalRecords::of`].
    pub fn paused(&self, now: u64) -> Result<Vec<(Address, Refused)>, RecordsError> {
        let all = all(&*self.folder(), now)?.into_iter();
        let paused = all.filter(|(_, refused)| refused.pause(now).is_some());
        Ok(paused.filter_map(|(address, refused)| Some((Address::parse(&address).ok()?, refused))).collect())
    }

    /// What an account was refused, if that still counts.
    ///
    /// # Errors
    /// If the file is there and cannot be read, or is of a later version.
    pub fn of(&self, address: &Address, now: u64) -> Result<Option<Refused>, RecordsError> {
        Ok(all(&*self.folder(), now)?.remove(&address.lower_case()))
    }

    /// Notes one more refusal of an account; `pause` says for how long to wait after so many in a row. The answer is
    /// what the account was refused with it. A pause that ends later than this one would stays.
    ///
    /// # Errors
    /// As for [`RefusalRecords::of`], or if the file cannot be written; the old one is then still whole.
    pub fn note(
        &self,
        address: &Address,
        now: u64,
        pause: impl FnOnce(u32) -> Option<Duration>,
    ) -> Result<Refused, RecordsError> {
        let folder = self.folder();
        let guard = folder.lock()?;
        let mut all = all(&*folder, now)?;
        let before = all.get(&address.lower_case());
        let count = before.map_or(0, |before| before.count).saturating_add(1);
        let until = pause(count).map(|time| now.saturating_add(time.as_secs()));
        let refused =
            Refused { count, at: now, until: until.max(before.and_then(|before| before.pause(now))) };
        all.insert(address.lower_case(), refused);
        write(&*folder, &all, &guard)?;
        Ok(refused)
    }

    /// Forgets what an account was refused: it took its password.
    ///
    /// # Errors
    /// As for [`RefusalRecords::note`].
    pub fn forget(&self, address: &Address, now: u64) -> Result<(), RecordsError> {
        // Most accounts were never refused: then nothing need be held or written.
        if self.of(address, now)?.is_none() {
            return Ok(());
        }
        let folder = self.folder();
        let guard = folder.lock()?;
        let mut all = all(&*folder, now)?;
        match all.remove(&address.lower_case()) {
            Some(_) => write(&*folder, &all, &guard),
            None => Ok(()),
        }
    }

    fn folder(&self) -> MutexGuard<'_, dyn Folder + 'static> {
        self.folder.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Those that count. A file that is spoilt is nothing that anybody needs: it is written over.
fn all(folder: &dyn Folder, now: u64) -> Result<BTreeMap<String, Refused>, RecordsError> {
    let bytes = match folder.read(FILE) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(RecordsError::from(error)),
    };
    if is_later(&bytes, SCHEMA) {
        return Err(RecordsError::Later { file: FILE });
    }
    let Ok(stored) = serde_json::from_slice::<Stored>(&bytes) else {
        return Ok(BTreeMap::new());
    };
    Ok(stored.refused.into_iter().filter(|(_, refused)| refused.counts(now)).collect())
}

fn write(
    folder: &dyn Folder,
    refused: &BTreeMap<String, Refused>,
    _held: &Guard,
) -> Result<(), RecordsError> {
    let stored = Stored { schema: SCHEMA, refused: refused.clone() };
    let bytes = serde_json::to_vec_pretty(&stored)?;
    Ok(folder.write(FILE, &bytes)?)
}

/// How long a refusal counts, in seconds: a day.
const LASTING: u64 = 24 * 60 * 60;

const FILE: &str = "refusals.json";
const SCHEMA: u32 = 1;

#[derive(Deserialize, Serialize)]
struct Stored {
    schema: u32,
    refused: BTreeMap<String, Refused>,
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn refusals_are_counted_over_separate_runs_until_one_succeeds() {
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("deep");
        let run = || RefusalRecords::in_folder(&data);
        assert_eq!(run().of(&anna(), NOW), Ok(None));
        for (count, until) in [(1, None), (2, None), (3, Some(NOW + 30))] {
            let refused = Refused { count, at: NOW, until };
            assert_eq!(run().note(&anna(), NOW, after_two), Ok(refused));
            assert_eq!(run().of(&address("ANNA@gmail.com"), NOW), Ok(Some(refused)));
        }
        assert_eq!(run().note(&address("ben@gmail.com"), NOW, after_two).unwrap().count, 1);

        run().forget(&anna(), NOW).unwrap();
        run().forget(&anna(), NOW).unwrap();
        assert_eq!(run().of(&anna(), NOW), Ok(None));
        assert_eq!(run().of(&address("ben@gmail.com"), NOW).unwrap().unwrap().count, 1);
    }

    #[test]
    fn a_pause_ends_in_time_and_with_a_clock_that_is_set_back() {
        let refused = Refused { count: 3, at: NOW, until: Some(NOW + 30) };
        for (now, pause) in
            [(NOW - 1, None), (NOW, Some(NOW + 30)), (NOW + 29, Some(NOW + 30)), (NOW + 30, None)]
        {
            assert_eq!(refused.pause(now), pause, "{now}");
        }
    }

    #[test]
    fn a_pause_is_never_made_shorter_and_a_refusal_is_forgotten_after_a_day() {
        let home = tempfile::tempdir().unwrap();
        let records = RefusalRecords::in_folder(home.path());
        records.note(&anna(), NOW, |_| Some(Duration::from_secs(900))).unwrap();
        let sooner = records.note(&anna(), NOW + 60, |_| Some(Duration::from_secs(30))).unwrap();
        assert_eq!(sooner, Refused { count: 2, at: NOW + 60, until: Some(NOW + 900) });

        let day = 24 * 60 * 60;
        assert_eq!(records.of(&anna(), NOW + 60 + day - 1), Ok(Some(sooner)));
        assert_eq!(records.of(&anna(), NOW + 60 + day), Ok(None));
        assert_eq!(records.note(&anna(), NOW + 60 + day, after_two).unwrap().count, 1);
    }

    #[test]
    fn programs_that_are_refused_at_once_are_all_counted() {
        let home = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                let records = RefusalRecords::in_folder(home.path());
                scope.spawn(move || {
                    for _ in 0..5 {
                        records.note(&anna(), NOW, after_two).unwrap();
                    }
                });
            }
        });
        assert_eq!(RefusalRecords::in_folder(home.path()).of(&anna(), NOW).unwrap().unwrap().count, 40);
    }

    #[test]
    fn a_spoilt_file_is_written_over_and_one_of_a_later_version_is_not() {
        let home = tempfile::tempdir().unwrap();
        let records = RefusalRecords::in_folder(home.path());
        let file = home.path().join("refusals.json");
        for spoilt in ["{ not ours", r#"{"schema":1,"people":[]}"#] {
            fs::write(&file, spoilt).unwrap();
            assert_eq!(records.of(&anna(), NOW), Ok(None), "{spoilt}");
            assert_eq!(records.note(&anna(), NOW, after_two).unwrap().count, 1, "{spoilt}");
        }

        for later in [r#"{"schema":2,"refused":{}}"#, r#"{"schema":2,"accounts":[]}"#] {
            fs::write(&file, later).unwrap();
            assert_eq!(records.of(&anna(), NOW), Err(RecordsError::Later { file: "refusals.json" }));
            assert_eq!(
                records.note(&anna(), NOW, after_two),
                Err(RecordsError::Later { file: "refusals.json" })
            );
            assert_eq!(fs::read_to_string(&file).unwrap(), later);
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_for_the_person_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let data = home.path().join("data");
        RefusalRecords::in_folder(&data).note(&anna(), NOW, after_two).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&data), mode(&data.join("refusals.json"))), (0o700, 0o600));
    }

    fn after_two(count: u32) -> Option<Duration> {
        (count > 2).then_some(Duration::from_secs(30))
    }

    fn anna() -> Address {
        address("anna@gmail.com")
    }

    fn address(text: &str) -> Address {
        Address::parse(text).unwrap()
    }

    const NOW: u64 = 1_800_000_000;
}
