//! What the last check of each stored password found, on disk: since when an account is refused, and whether the
//! person was told. No secrets.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::error::RecordsError;
use super::schema::is_later;
use account::cause::Cause;
use account::folder::{Disk, Folder as _, Guard};
use account::{Address, Protocol};

/// The file of findings in a folder of ours. It is for the person alone, changes whole or not at all, and is changed
/// by one program at a time.
#[derive(Clone, Debug)]
pub struct Findings {
    folder: Disk,
}

/// What the last check of an account found. Times are in seconds since 1970 UTC.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// When it ended.
    pub checked: u64,
    /// What it found.
    pub found: Found,
    /// Since when that is found, without a break. That it could not be checked meanwhile is no break of a refusal.
    pub since: u64,
    /// Since when it is refused, as far as is known, if it could not be checked after that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused_before: Option<u64>,
    /// When the person learned of the refusal: by a notification, or as a check of their own showed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub told: Option<u64>,
}

/// Who learns at once what a check found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Audience {
    /// A person who asked for it, and is shown it.
    Person,
    /// Nobody, until somebody is told of it.
    Nobody,
}

/// What a check found.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Found {
    /// Both servers took the password.
    Right,
    /// A definite no: the person must change something.
    Refused {
        /// Why.
        cause: Cause,
        /// The one server that says so, if the other took the password.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        only: Option<Protocol>,
    },
    /// It could not be checked: nothing is known about the password.
    Unreached {
        /// Why.
        cause: Cause,
        /// The one server that could not be asked, if the other took the password.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        only: Option<Protocol>,
    },
    /// The keychain has no password that was proven at its servers.
    NotStored,
}

impl Finding {
    /// What is found at `now`, after what was found `before`.
    pub fn after(before: Option<Self>, found: Found, now: u64) -> Self {
        // A clock that was set back dates anew; what a person knows, they know by any clock.
        let told = before.and_then(|before| before.told);
        let dated = before.filter(|before| before.checked <= now);
        let refused = dated.and_then(Self::refused_since);
        // Another cause of the same is the same.
        let since = dated.filter(|before| before.found.is_like(found)).map_or(now, |before| before.since);
        let (since, refused_before, told) = match found {
            Found::Refused { .. } => (refused.unwrap_or(now), None, told),
            Found::Unreached { .. } => (since, refused, told),
            Found::Right | Found::NotStored => (since, None, None),
        };
        Self { checked: now, found, since, refused_before, told }
    }

    /// The same, as somebody learns of it at once, or not.
    pub(crate) fn shown_to(self, audience: Audience) -> Self {
        match (audience, self.found) {
            (Audience::Person, Found::Refused { .. }) => {
                Self { told: self.told.or(Some(self.checked)), ..self }
            }
            (Audience::Person, Found::Right | Found::Unreached { .. } | Found::NotStored)
            | (Audience::Nobody, _) => self,
        }
    }

    /// Since when it is refused, if that is the last that is known of the password.
    pub fn refused_since(self) -> Option<u64> {
        match self.found {
            Found::Refused { .. } => Some(self.since),
            Found::Unreached { .. } => self.refused_before,
            Found::Right | Found::NotStored => None,
        }
    }

    /// True if it is refused for sure: the person was shown it, or a check found it again so much later that a server
    /// which only could not look the password up for a moment would have taken it.
    pub fn is_definite_refusal(&self) -> bool {
        self.is_refusal() && (self.told.is_some() || self.is_old_enough(self.checked))
    }

    /// True if it is refused by one look alone, as far as is known, which says nothing of the next.
    pub fn is_unconfirmed_refusal(&self) -> bool {
        self.is_refusal() && !self.is_definite_refusal()
    }

    /// True if a look at `now` would tell whether it lasts.
    pub fn is_old_enough(&self, now: u64) -> bool {
        now.saturating_sub(self.since) >= CONFIRMED_AFTER
    }

    fn is_refusal(&self) -> bool {
        matches!(self.found, Found::Refused { .. })
    }
}

impl Found {
    /// The one server that it is found of, if the other took the password.
    pub fn only(self) -> Option<Protocol> {
        match self {
            Self::Refused { only, .. } | Self::Unreached { only, .. } => only,
            Self::Right | Self::NotStored => None,
        }
    }

    /// The one server that took the password all the same.
    pub fn passed(self) -> Option<Protocol> {
        self.only().map(|only| match only {
            Protocol::Smtp => Protocol::Imap,
            Protocol::Imap => Protocol::Smtp,
        })
    }

    fn is_like(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

impl Findings {
    /// The findings in `data`, which need not exist.
    pub fn in_folder(data: &Path) -> Self {
        Self { folder: Disk::new(data.to_owned()) }
    }

    /// What was found of all accounts, by address in lower case.
    ///
    /// # Errors
    /// If the file is there and cannot be read, or is of a later version.
    pub fn all(&self) -> Result<BTreeMap<String, Finding>, RecordsError> {
        let bytes = match self.folder.read(FILE) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
            Err(error) => return Err(RecordsError::from(error)),
        };
        if is_later(&bytes, SCHEMA) {
            return Err(RecordsError::Later { file: FILE });
        }
        // A file that is spoilt is nothing that anybody needs: the next check writes it anew.
        let Ok(stored) = serde_json::from_slice::<Stored<String, StoredFinding>>(&bytes) else {
            return Ok(BTreeMap::new());
        };
        let understood = stored.found.into_iter().filter_map(|(of, kept)| match kept {
            StoredFinding::Finding(found) => Some((of, found)),
            StoredFinding::Unknown(_) => None,
        });
        Ok(understood.collect())
    }

    /// What was found of an account.
    ///
    /// # Errors
    /// As for [`Findings::all`].
    pub fn of(&self, address: &Address) -> Result<Option<Finding>, RecordsError> {
        Ok(self.all()?.remove(&address.lower_case()))
    }

    /// Notes what checks found, each at its time, and for whom.
    ///
    /// # Errors
    /// As for [`Findings::all`], or if the file cannot be written; the old one is then still whole.
    pub fn note(
        &self,
        found: impl IntoIterator<Item = (Address, Found, u64, Audience)>,
    ) -> Result<(), RecordsError> {
        let mut found = found.into_iter().peekable();
        if found.peek().is_none() {
            return Ok(());
        }
        self.change(|all| {
            for (address, found, at, audience) in found {
                let before = all.get(&address.lower_case()).copied();
                let finding = Finding::after(before, found, at).shown_to(audience);
                all.insert(address.lower_case(), finding);
            }
        })
    }

    /// Notes that the person was told of what was found last.
    ///
    /// # Errors
    /// As for [`Findings::note`].
    pub fn told(&self, address: &Address, now: u64) -> Result<(), RecordsError> {
        self.change(|all| {
            if let Some(finding) = all.get_mut(&address.lower_case()) {
                finding.told = Some(now);
            }
        })
    }

    /// Forgets an account.
    ///
    /// # Errors
    /// As for [`Findings::note`].
    pub fn forget(&self, address: &Address) -> Result<(), RecordsError> {
        if self.of(address)?.is_none() {
            return Ok(());
        }
        self.change(|all| {
            all.remove(&address.lower_case());
        })
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, Finding>)) -> Result<(), RecordsError> {
        let held = self.folder.lock()?;
        let mut all = self.all()?;
        change(&mut all);
        self.write(&all, &held)
    }

    fn write(&self, all: &BTreeMap<String, Finding>, _held: &Guard) -> Result<(), RecordsError> {
        let found = all.iter().map(|(of, found)| (of.as_str(), found)).collect();
        let bytes = serde_json::to_vec_pretty(&Stored { schema: SCHEMA, found })?;
        Ok(self.folder.write(FILE, &bytes)?)
    }
}

/// After how many seconds a refusal that is found again is definite: a quarter of an hour. A server that is started anew,
/// or that moves to another list of its people, is back by then, and so is the end of the longest pause of ours. Servers
/// that answer a fault of their own as a wrong password do so word for word: nothing but time tells one from the other.
pub const CONFIRMED_AFTER: u64 = 15 * 60;

const FILE: &str = "findings.json";

/// The first had what was found; the second has of which server alone, and since when it was refused before it could not be
/// checked, which may both be missing. So the first is read as the second.
const SCHEMA: u32 = 2;

#[derive(Deserialize, Serialize)]
struct Stored<Name: Ord, Entry> {
    schema: u32,
    found: BTreeMap<Name, Entry>,
}

/// A finding as it stands in the file. One that cannot be understood, as with a cause that a later version knows, is none.
#[derive(Deserialize)]
#[serde(untagged)]
enum StoredFinding {
    Finding(Finding),
    Unknown(IgnoredAny),
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_refusal_is_dated_from_the_first_and_told_once_until_it_is_over() {
        let home = tempfile::tempdir().unwrap();
        let findings = Findings::in_folder(&home.path().join("deep"));
        assert_eq!(findings.of(&anna()), Ok(None));
        let note = |found, at| {
            findings.note([(anna(), found, at, Audience::Nobody)]).unwrap();
            findings.of(&anna()).unwrap().unwrap()
        };
        note(REFUSED, 100);
        findings.told(&anna(), 101).unwrap();
        let again = note(Found::Refused { cause: Cause::PasswordRevoked, only: Some(Protocol::Imap) }, 200);
        assert_eq!((again.since, again.checked, again.told), (100, 200, Some(101)));

        let right = note(Found::Right, 300);
        assert_eq!((right.since, right.told), (300, None));
        assert_eq!(note(REFUSED, 400).told, None, "another refusal is news");
        findings.forget(&anna()).unwrap();
        assert_eq!(findings.all(), Ok(BTreeMap::new()));
    }

    #[test]
    fn a_clock_that_was_set_back_dates_anew_and_what_was_told_stays_told() {
        for (found, told) in [(Found::Right, None), (REFUSED, Some(410)), (UNREACHED, Some(410))] {
            let before = Finding { checked: 500, found, since: 400, refused_before: None, told };
            for (now, since) in [(450, 450), (550, 400)] {
                let after = Finding::after(Some(before), found, now);
                assert_eq!((after.since, after.told), (since, told), "{found:?} at {now}");
            }
        }
    }

    #[test]
    fn that_it_could_not_be_checked_is_no_break_of_a_refusal() {
        let told = Finding { told: Some(101), ..Finding::after(None, REFUSED, 100) };
        let hotel = Finding::after(Some(told), UNREACHED, 200);
        assert_eq!((hotel.since, hotel.refused_since(), hotel.told), (200, Some(100), Some(101)));
        let still = Finding::after(Some(hotel), UNREACHED, 300);
        assert_eq!((still.since, still.refused_since(), still.told), (200, Some(100), Some(101)));
        let home = Finding::after(Some(still), REFUSED, 400);
        assert_eq!((home.since, home.refused_since(), home.told), (100, Some(100), Some(101)));
        for over in [Found::Right, Found::NotStored] {
            let over = Finding::after(Some(still), over, 400);
            assert_eq!((over.since, over.refused_since(), over.told), (400, None, None));
            assert_eq!(Finding::after(Some(over), REFUSED, 500).told, None);
        }
    }

    #[test]
    fn a_refusal_is_definite_when_it_lasts_or_when_the_person_saw_it() {
        let first = Finding::after(None, REFUSED, 100);
        let later = |found, now| Finding::after(Some(first), found, now);
        let shown = first.shown_to(Audience::Person);
        let hotel = later(UNREACHED, 200);
        for (name, finding, unconfirmed, definite) in [
            ("one look", first, true, false),
            ("another, too soon", later(REFUSED, 100 + CONFIRMED_AFTER - 1), true, false),
            ("another, later", later(REFUSED, 100 + CONFIRMED_AFTER), false, true),
            ("shown", shown, false, true),
            ("shown, and unreached", Finding::after(Some(shown), UNREACHED, 200), false, false),
            ("unreached meanwhile", Finding::after(Some(hotel), REFUSED, 100 + CONFIRMED_AFTER), false, true),
            ("right meanwhile", Finding::after(Some(later(Found::Right, 200)), REFUSED, 5000), true, false),
            ("the clock was set back", later(REFUSED, 50), true, false),
            (
                "right for long",
                Finding::after(Some(later(Found::Right, 200)), Found::Right, 5000),
                false,
                false,
            ),
        ] {
            let is = (finding.is_unconfirmed_refusal(), finding.is_definite_refusal());
            assert_eq!(is, (unconfirmed, definite), "{name}");
        }
    }

    #[test]
    fn whoever_is_shown_a_refusal_knows_of_it() {
        let home = tempfile::tempdir().unwrap();
        let findings = Findings::in_folder(home.path());
        for (at, (found, audience, told)) in (1..).zip([
            (UNREACHED, Audience::Person, None),
            (REFUSED, Audience::Nobody, None),
            (REFUSED, Audience::Person, Some(3)),
            (REFUSED, Audience::Person, Some(3)),
            (Found::Right, Audience::Person, None),
        ]) {
            findings.note([(anna(), found, at, audience)]).unwrap();
            assert_eq!(findings.of(&anna()).unwrap().unwrap().told, told, "{at}: {found:?}");
        }
    }

    #[test]
    fn programs_that_note_at_once_lose_nothing() {
        let home = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for program in 0..8 {
                let findings = Findings::in_folder(home.path());
                scope.spawn(move || {
                    for at in 0..5 {
                        let address = Address::parse(&format!("a{at}.{program}@gmail.com")).unwrap();
                        findings.note([(address, Found::Right, 1, Audience::Nobody)]).unwrap();
                    }
                });
            }
        });
        assert_eq!(Findings::in_folder(home.path()).all().unwrap().len(), 40);
    }

    #[test]
    fn a_file_of_the_first_version_is_read_and_written_as_the_second() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("findings.json");
        let first = r#"{"schema":1,"found":{"anna@gmail.com":{"checked":5,"since":3,"told":4,
            "found":{"kind":"refused","cause":"imapDisabled"}}}}"#;
        fs::write(&file, first).unwrap();
        let findings = Findings::in_folder(home.path());
        let before = findings.of(&anna()).unwrap().unwrap();
        assert_eq!(before.found, Found::Refused { cause: Cause::ImapDisabled, only: None });
        let found = Found::Refused { cause: Cause::ImapDisabled, only: Some(Protocol::Imap) };
        findings.note([(anna(), found, 9, Audience::Nobody)]).unwrap();
        let after = findings.of(&anna()).unwrap().unwrap();
        assert_eq!((after.found, after.since, after.told), (found, 3, Some(4)));
        let written: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        assert_eq!(
            (&written["schema"], &written["found"]["anna@gmail.com"]["found"]["only"]),
            (&2.into(), &"imap".into())
        );
    }

    #[test]
    fn a_later_versions_file_is_left_alone_and_its_causes_do_not_spoil_the_rest() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("findings.json");
        let findings = Findings::in_folder(home.path());
        for later in [r#"{"schema":3,"found":{}}"#, r#"{"schema":3,"people":[]}"#] {
            fs::write(&file, later).unwrap();
            let told = Err(RecordsError::Later { file: "findings.json" });
            assert_eq!(findings.note([(anna(), Found::Right, 1, Audience::Nobody)]), told);
            assert_eq!(fs::read_to_string(&file).unwrap(), later);
        }

        findings.folder.remove("findings.json").unwrap();
        findings.note([(anna(), Found::Right, 1, Audience::Nobody)]).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        let strange = r#"{"bert@gmail.com":{"checked":1,"since":1,"found":{"kind":"refused","cause":"x"}},"#;
        fs::write(&file, text.replacen(r#""found": {"#, &format!(r#""found": {}"#, &strange), 1)).unwrap();
        assert_eq!(findings.all().unwrap().into_keys().collect::<Vec<_>>(), ["anna@gmail.com"]);
        for spoilt in ["{ not ours", "[]", r#"{"schema":2,"people":[]}"#] {
            fs::write(&file, spoilt).unwrap();
            assert_eq!(findings.all(), Ok(BTreeMap::new()), "{spoilt}");
        }
    }

    const REFUSED: Found = Found::Refused { cause: Cause::WrongPassword, only: None };
    const UNREACHED: Found = Found::Unreached { cause: Cause::Offline, only: None };

    fn anna() -> Address {
        Address::parse("anna@gmail.com").unwrap()
    }
}
