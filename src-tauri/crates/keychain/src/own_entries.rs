//! Our own secrets: the password of an account, once for each protocol, and the servers at which it was proven.

mod keep_journal;
mod part;

use std::collections::BTreeSet;

use keep_journal::{KeepJournal, KeepPhase};
use part::Part;
use zeroize::Zeroizing;

use super::error::KeychainError;
use super::running::Running;
use super::store::{OwnEntry, Store};
use account::folder::Folder;
use account::secret::Secret;
use account::{Address, Protocol, Secrets, Servers};
use check::Verified;

/// What is kept of an account.
#[derive(Clone, Debug)]
pub(super) struct KeptPasswords {
    pub(super) secrets: Secrets,
    /// The servers at which these were proven.
    pub(super) servers: Servers,
}

impl KeptPasswords {
    /// What was verified.
    pub(super) fn of(verified: &Verified) -> Self {
        let [smtp, imap] = [Protocol::Smtp, Protocol::Imap].map(|protocol| verified.secret(protocol).clone());
        Self { secrets: Secrets::each(smtp, imap), servers: verified.servers().clone() }
    }

    fn part(&self, part: Part) -> &str {
        match part {
            Part::Password(protocol) => self.secrets.of(protocol).expose(),
            Part::Server(protocol) => &self.servers.of(protocol).host,
        }
    }
}

/// What is stored of an account of which both passwords are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stored {
    /// The password of each protocol.
    pub secrets: Secrets,
    smtp: Option<String>,
    imap: Option<String>,
}

impl Stored {
    /// The server at which the password of a protocol was proven; `None` if it was kept by a version that did not keep that.
    pub fn proven_at(&self, protocol: Protocol) -> Option<&str> {
        match protocol {
            Protocol::Smtp => self.smtp.as_deref(),
            Protocol::Imap => self.imap.as_deref(),
        }
    }
}

/// Stores the passwords of both protocols and reads both back; on failure what was there before is there
/// again.
///
/// The order is fixed: journal → copies of what is there, in the keychain → journal → both passwords →
/// journal → the copies go. Wherever that is cut short, the journal tells [`recover`] what to do.
pub(super) fn keep(
    store: &mut dyn Store,
    folder: &dyn Folder,
    address: &Address,
    kept: &KeptPasswords,
    running: &Running,
) -> Result<(), KeychainError> {
    if Part::ALL.iter().any(|part| kept.part(*part).len() > Secret::MAX_LENGTH) {
        return Err(KeychainError::TooLong);
    }
    // Before the folder is held: a prompt that nobody answers must not keep others from it.
    store.unlock_own()?;
    let _guard = folder.lock().map_err(|error| KeychainError::of_folder(&error))?;
    put_right(store, folder)?;

    let mut before = vec![];
    for part in Part::ALL {
        if let Some(text) = store.own(&part.entry(address))? {
            before.push((part, text));
        }
    }
    let mut journal = KeepJournal::begin(address, before.iter().map(|(part, _)| *part).collect());
    let stored = replace(store, folder, &mut journal, &before, kept, running);
    // The failure that led here is what is told; what stays undone is done at the next start.
    let _ = match stored {
        Ok(()) => tidy(store, folder, &journal),
        Err(_) => roll_back(store, folder, &mut journal),
    };
    stored
}

/// Puts right what was cut short: after a keep both passwords are what they were before, or both are the
/// one that was kept; after a forget both are gone. May prompt if there is something to do. Does nothing while another wizard is at
/// work.
pub(super) fn recover(store: &mut dyn Store, folder: &dyn Folder) -> Result<(), KeychainError> {
    if KeepJournal::find(folder)?.is_none() {
        return Ok(());
    }
    match folder.try_lock().map_err(|error| KeychainError::of_folder(&error))? {
        Some(_guard) => put_right(store, folder),
        None => Ok(()),
    }
}

/// The stored password of an account for one protocol.
pub(super) fn recall(
    store: &mut dyn Store,
    folder: &dyn Folder,
    address: &Address,
    protocol: Protocol,
) -> Result<Option<Secret>, KeychainError> {
    // What cannot be put right is no reason to withhold what is there.
    let _ = recover(store, folder);
    let found = store.own(&OwnEntry::password(address, protocol))?;
    Ok(found.map(|mut text| Secret::new(std::mem::take(&mut *text))))
}

/// What is stored of an account, and where it was proven; `None` unless both passwords are there.
pub(super) fn stored(
    store: &mut dyn Store,
    folder: &dyn Folder,
    address: &Address,
) -> Result<Option<Stored>, KeychainError> {
    let smtp = recall(store, folder, address, Protocol::Smtp)?;
    let imap = recall(store, folder, address, Protocol::Imap)?;
    let (Some(smtp), Some(imap)) = (smtp, imap) else { return Ok(None) };
    let mut proven_at = |protocol| {
        let found = store.own(&OwnEntry::server(address, protocol))?;
        Ok(found.map(|mut text| std::mem::take(&mut *text)))
    };
    let [at_smtp, at_imap] = [proven_at(Protocol::Smtp)?, proven_at(Protocol::Imap)?];
    Ok(Some(Stored { secrets: Secrets::each(smtp, imap), smtp: at_smtp, imap: at_imap }))
}

/// Writes down which servers took the stored passwords; does nothing if the passwords are others meanwhile. Never
/// prompts, and leaves it to the next proof if another wizard holds the lock.
pub(super) fn name_servers(
    store: &mut dyn Store,
    folder: &dyn Folder,
    address: &Address,
    kept: &KeptPasswords,
    running: &Running,
) -> Result<(), KeychainError> {
    store.available()?;
    let guard = folder.try_lock().map_err(|error| KeychainError::of_folder(&error))?;
    let Some(_guard) = guard else { return Ok(()) };
    if KeepJournal::find(folder)?.is_some() {
        return Ok(());
    }
    for part in Part::ALL {
        running.check()?;
        let entry = part.entry(address);
        let is_as_proven = store.own(&entry)?.is_some_and(|text| *text == kept.part(part));
        match part {
            Part::Password(_) if !is_as_proven => return Ok(()),
            Part::Server(_) if !is_as_proven => store_and_compare(store, &entry, kept.part(part))?,
            Part::Password(_) | Part::Server(_) => {}
        }
    }
    Ok(())
}

/// The accounts of which there are entries of ours, in lower case: as the keychain has them, whatever else is on record.
/// May prompt.
pub(super) fn addresses(store: &mut dyn Store) -> Result<BTreeSet<Address>, KeychainError> {
    store.unlock_own()?;
    Ok(store.own_entries()?.iter().filter_map(OwnEntry::address).collect())
}

/// Removes all entries of an account, and proves that they are gone. Once the first is gone, the other
/// goes at the latest at the next start.
pub(super) fn forget(
    store: &mut dyn Store,
    folder: &dyn Folder,
    address: &Address,
    running: &Running,
) -> Result<(), KeychainError> {
    store.unlock_own()?;
    let _guard = folder.lock().map_err(|error| KeychainError::of_folder(&error))?;
    // Else a keep that was cut short would bring a forgotten password back.
    put_right(store, folder)?;
    running.check()?;
    let journal = KeepJournal::of_forgetting(address);
    journal.write(folder)?;
    finish_forgetting(store, folder, &journal)
}

fn finish_forgetting(
    store: &mut dyn Store,
    folder: &dyn Folder,
    journal: &KeepJournal,
) -> Result<(), KeychainError> {
    for part in Part::ALL {
        let entry = part.entry(&journal.address);
        store.delete_own(&entry)?;
        store.delete_own(&part.before(&journal.address))?;
        if store.own(&entry)?.is_some() {
            return Err(KeychainError::ReadBackDiffers);
        }
    }
    KeepJournal::remove(folder)
}

/// Replaces what was there `before`. Nothing may happen behind the back of a person who was told that
/// there was no answer in time: that is asked before each change, and before the last word.
fn replace(
    store: &mut dyn Store,
    folder: &dyn Folder,
    journal: &mut KeepJournal,
    before: &[(Part, Zeroizing<String>)],
    kept: &KeptPasswords,
    running: &Running,
) -> Result<(), KeychainError> {
    running.check()?;
    journal.reach(KeepPhase::Copying, folder)?;
    for (part, text) in before {
        running.check()?;
        store_and_compare(store, &part.before(&journal.address), text)?;
    }
    journal.reach(KeepPhase::Storing, folder)?;
    for part in Part::ALL {
        running.check()?;
        store_and_compare(store, &part.entry(&journal.address), kept.part(part))?;
    }
    running.check()?;
    journal.reach(KeepPhase::Tidying, folder)
}

fn put_right(store: &mut dyn Store, folder: &dyn Folder) -> Result<(), KeychainError> {
    let Some(mut journal) = KeepJournal::find(folder)? else { return Ok(()) };
    store.unlock_own()?;
    if journal.phase == KeepPhase::Forgetting {
        return finish_forgetting(store, folder, &journal);
    }
    roll_back(store, folder, &mut journal)
}

/// Undoes a keep as far as the journal says that it may have come.
fn roll_back(
    store: &mut dyn Store,
    folder: &dyn Folder,
    journal: &mut KeepJournal,
) -> Result<(), KeychainError> {
    if journal.phase == KeepPhase::Storing {
        // The last word may have been written and reported as a failure: it is taken back first.
        journal.reach(KeepPhase::Storing, folder)?;
        for part in Part::ALL {
            put_back(store, journal, part)?;
        }
        journal.reach(KeepPhase::Tidying, folder)?;
    }
    tidy(store, folder, journal)
}

fn put_back(store: &mut dyn Store, journal: &KeepJournal, part: Part) -> Result<(), KeychainError> {
    let entry = part.entry(&journal.address);
    if !journal.before.contains(&part) {
        return store.delete_own(&entry);
    }
    match store.own(&part.before(&journal.address))? {
        Some(password) => store_and_compare(store, &entry, &password),
        // Somebody has removed the copy: there is nothing to put back.
        None => Ok(()),
    }
}

/// The journal goes last: as long as it is there, the next start finishes this.
fn tidy(store: &mut dyn Store, folder: &dyn Folder, journal: &KeepJournal) -> Result<(), KeychainError> {
    for part in &journal.before {
        store.delete_own(&part.before(&journal.address))?;
    }
    KeepJournal::remove(folder)
}

fn store_and_compare(store: &mut dyn Store, entry: &OwnEntry, secret: &str) -> Result<(), KeychainError> {
    store.set_own(entry, secret)?;
    match store.own(entry)? {
        Some(read) if *read == secret => Ok(()),
        Some(_) | None => Err(KeychainError::ReadBackDiffers),
    }
}

#[cfg(test)]
mod tests {
    const PROTOCOLS: [Protocol; 2] = [Protocol::Smtp, Protocol::Imap];

    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::instrumented::{Instrumented, Moment, Observer};
    use crate::platform::memory::Memory;
    use account::folder::{Disk, InMemory};
    use account::{Account, Server};

    #[test]
    fn a_kept_password_is_recalled_for_both_protocols_until_it_is_forgotten() {
        let computer = Computer::with(["", ""]);
        computer.keep(&undisturbed(), "first").unwrap();
        computer.keep(&undisturbed(), "second").unwrap();
        assert_eq!(computer.passwords(), ["second", "second"]);

        computer.forget().unwrap();
        computer.forget().unwrap();
        computer.expect_nothing_but(["", ""], "forgotten");
    }

    #[test]
    fn each_protocol_has_its_own_password_and_the_server_where_it_was_proven() {
        let computer = Computer::with(["", ""]);
        let each = ["for the access", "for the provider"].map(|text| Secret::new(text.to_owned()));
        let [smtp, imap] = each;
        let named = KeptPasswords {
            secrets: Secrets::each(smtp, imap),
            servers: servers(["mail.access.example", "imap.mail.example"]),
        };
        let is_as_named = || {
            assert_eq!(computer.passwords(), ["for the access", "for the provider"]);
            assert_eq!(computer.servers(), ["mail.access.example", "imap.mail.example"]);
        };
        keep(&mut computer.memory.clone(), &computer.folder, &anna(), &named, &Running::default()).unwrap();
        is_as_named();

        let stored = AtomicUsize::new(0);
        // Four copies, two passwords and the first server.
        let failing: Observer = Arc::new(move |moment| {
            let seventh = moment == Moment::After("store own") && stored.fetch_add(1, Ordering::SeqCst) == 6;
            if seventh { Err(KeychainError::Denied) } else { Ok(()) }
        });
        computer.keep(&failing, "one for both").unwrap_err();
        computer.recover(&undisturbed()).unwrap();
        is_as_named();

        computer.keep(&undisturbed(), "one for both").unwrap();
        assert_eq!(computer.passwords(), ["one for both"; 2]);
        assert_eq!(computer.servers(), HOSTS);
        computer.forget().unwrap();
        computer.expect_nothing_but(["", ""], "forgotten");
        assert_eq!(computer.servers(), ["", ""], "forgotten");
    }

    #[test]
    fn where_a_password_was_proven_is_kept_with_that_very_password_alone() {
        let proven = |text: &str| KeptPasswords {
            secrets: Secret::new(text.to_owned()).into(),
            servers: servers(["smtp.other.example", "imap.other.example"]),
        };
        let name = |computer: &Computer, kept: &KeptPasswords| {
            let mut memory = computer.memory.clone();
            name_servers(&mut memory, &computer.folder, &anna(), kept, &Running::default())
        };
        let computer = Computer::with(["old", "old"]);
        assert_eq!(computer.servers(), ["", ""], "as an earlier version left it");
        name(&computer, &proven("another")).unwrap();
        assert_eq!(computer.servers(), ["", ""]);
        name(&computer, &proven("old")).unwrap();
        assert_eq!(computer.servers(), ["smtp.other.example", "imap.other.example"]);
        name(&Computer::with(["", ""]), &proven("old")).unwrap();
        let differs = Computer::with(["old", "older"]);
        name(&differs, &proven("old")).unwrap();
        assert_eq!(differs.servers(), ["", ""]);

        let locked = Computer::with(["old", "old"]);
        locked.memory.lock();
        assert_eq!(name(&locked, &proven("old")), Err(KeychainError::Locked), "nobody is asked");
        locked.memory.unlock();

        let place = tempfile::tempdir().unwrap();
        let folder = Disk::new(place.path().to_owned());
        let _at_work = folder.lock().unwrap();
        let running = Running::default();
        name_servers(&mut locked.memory.clone(), &folder, &anna(), &proven("old"), &running).unwrap();
        assert_eq!(locked.servers(), ["", ""], "another wizard is at work");
    }

    #[test]
    fn a_keep_that_an_earlier_version_began_is_put_right() {
        let computer = Computer::with(["new", "old"]);
        let mut memory = computer.memory.clone();
        for (entry, text) in [
            (OwnEntry::password_before(&anna(), Protocol::Smtp), "old"),
            (OwnEntry::password_before(&anna(), Protocol::Imap), "old"),
            (OwnEntry::server_before(&anna(), Protocol::Smtp), "mail.access.example"),
        ] {
            memory.set_own(&entry, text).unwrap();
        }
        let journal = r#"{"schema":1,"address":"anna@gmail.com","before":["smtp","imap","outgoingServer"],"phase":"storing"}"#;
        computer.folder.write("keep.journal", journal.as_bytes()).unwrap();
        computer.recover(&undisturbed()).unwrap();
        assert_eq!(computer.servers(), ["mail.access.example", ""]);
        computer.expect_nothing_but(["old", "old"], "put right");
    }

    #[test]
    fn whatever_fails_the_password_before_is_there_again() {
        for before in BEFORE {
            let mut failures = 0;
            for nth in 0.. {
                let computer = Computer::with(before);
                let moments = Arc::new(AtomicUsize::new(0));
                let failing = at_moment(&moments, nth, || Err(KeychainError::Denied));
                let kept = computer.keep(&failing, "new");
                let expected = if kept.is_ok() { ["new"; 2] } else { before };
                assert_eq!(computer.passwords(), expected, "failure {nth}");
                computer.recover(&undisturbed()).unwrap();
                computer.expect_nothing_but(expected, &format!("failure {nth}"));
                if moments.load(Ordering::SeqCst) <= nth {
                    break;
                }
                failures += usize::from(kept.is_err());
            }
            assert!(failures > 20, "{failures}");
        }
    }

    #[test]
    fn a_keep_cut_short_at_any_moment_is_put_right_even_if_that_is_cut_short_too() {
        for before in BEFORE {
            let mut cuts = 0;
            for nth in 0.. {
                let mut kept = Ok(Ok(()));
                for again in 0.. {
                    let computer = Computer::with(before);
                    let moments = Arc::new(AtomicUsize::new(0));
                    let crash = at_moment(&moments, nth, || panic!("planned"));
                    kept = quietly(|| computer.keep(&crash, "new"));
                    let moments = Arc::new(AtomicUsize::new(0));
                    let crash = at_moment(&moments, again, || panic!("planned"));
                    let recovered = quietly(|| computer.recover(&crash));

                    computer.recover(&undisturbed()).unwrap();
                    let is_new = kept.is_ok() || computer.passwords() == ["new"; 2];
                    let expected = if is_new { ["new"; 2] } else { before };
                    computer.expect_nothing_but(expected, &format!("cut at {nth}, then at {again}"));
                    cuts += 1;
                    if recovered.is_ok() {
                        break;
                    }
                }
                if kept.is_ok() {
                    break;
                }
            }
            assert!(cuts > 100, "{cuts}");
        }
    }

    #[test]
    fn a_failed_keep_cut_short_while_it_is_undone_is_put_right() {
        for before in BEFORE {
            let last = moments_of_a_keep(before).len();
            for (nth, again) in (0..last).flat_map(|nth| (nth + 1..last + 20).map(move |again| (nth, again)))
            {
                let computer = Computer::with(before);
                let moments = AtomicUsize::new(0);
                let failing: Observer = Arc::new(move |_| match moments.fetch_add(1, Ordering::SeqCst) {
                    moment if moment == nth => Err(KeychainError::Denied),
                    moment if moment == again => panic!("planned"),
                    _ => Ok(()),
                });
                let _ = quietly(|| computer.keep(&failing, "new"));
                computer.recover(&undisturbed()).unwrap();
                let expected = if computer.passwords() == ["new"; 2] { ["new"; 2] } else { before };
                computer.expect_nothing_but(expected, &format!("failed at {nth}, cut at {again}"));
            }
        }
    }

    #[test]
    fn a_keychain_that_gives_back_something_else_has_not_kept_it() {
        let computer = Computer::with(["old", "old"]);
        let meddler = computer.memory.clone();
        let spoilt: Observer = Arc::new(move |moment| match moment {
            Moment::After("store own") => {
                meddler.clone().set_own(&OwnEntry::password(&anna(), Protocol::Smtp), "sp")
            }
            Moment::Before(_) | Moment::After(_) => Ok(()),
        });
        assert_eq!(computer.keep(&spoilt, "spoilt"), Err(KeychainError::ReadBackDiffers));
        assert_eq!(computer.passwords()[1], "old");
        computer.recover(&undisturbed()).unwrap();
        computer.expect_nothing_but(["old", "old"], "meddled with");
    }

    #[test]
    fn one_who_was_told_that_time_is_up_has_the_password_before() {
        for before in BEFORE {
            let moments = moments_of_a_keep(before);
            let is_written = |moment: &Moment| *moment == Moment::Before("write file");
            let last_word = moments.iter().rposition(is_written).unwrap();
            for nth in 0..moments.len() {
                let computer = Computer::with(before);
                let running = Running::default();
                let deadline = running.clone();
                let late = at_moment(&Arc::default(), nth, move || {
                    deadline.give_up();
                    Ok(())
                });
                let kept = computer.keep_while(&late, "new", &running);
                let (expected, passwords) = if nth < last_word {
                    (Err(KeychainError::TimedOut), before)
                } else {
                    (Ok(()), ["new"; 2])
                };
                assert_eq!(kept, expected, "moment {nth}");
                computer.expect_nothing_but(passwords, &format!("moment {nth}"));
            }
        }
    }

    #[test]
    fn a_forgotten_password_is_not_brought_back_by_a_keep_that_was_cut_short() {
        let computer = Computer::with(["old", "old"]);
        let stores = AtomicUsize::new(0);
        // Two copies, then the first password.
        let crash: Observer = Arc::new(move |moment| {
            let third = moment == Moment::After("store own") && stores.fetch_add(1, Ordering::SeqCst) == 2;
            if third { panic!("planned") } else { Ok(()) }
        });
        quietly(|| computer.keep(&crash, "new")).unwrap_err();
        assert_eq!(computer.passwords(), ["new", "old"]);

        computer.forget().unwrap();
        computer.recover(&undisturbed()).unwrap();
        computer.expect_nothing_but(["", ""], "forgotten");
    }

    #[test]
    fn no_password_is_in_the_journal() {
        let computer = Computer::with(["old-secret", "older-secret"]);
        let folder = computer.folder.clone();
        let written = Arc::new(AtomicUsize::new(0));
        let count = written.clone();
        let reader: Observer = Arc::new(move |moment| {
            if moment == Moment::After("write file") {
                for name in folder.names().unwrap() {
                    let text = String::from_utf8(folder.read(&name).unwrap()).unwrap();
                    assert!(!text.contains("secret"), "{text}");
                    count.fetch_add(1, Ordering::SeqCst);
                }
            }
            Ok(())
        });
        computer.keep(&reader, "new-secret").unwrap();
        assert_eq!(written.load(Ordering::SeqCst), 3, "before the copies, before the passwords, after them");
    }

    /// A keychain and a folder that outlive the program.
    struct Computer {
        memory: Memory,
        folder: InMemory,
    }

    impl Computer {
        /// With these passwords, outgoing and incoming; empty for none.
        fn with(passwords: [&str; 2]) -> Self {
            let mut memory = Memory::default();
            for (protocol, password) in PROTOCOLS.into_iter().zip(passwords) {
                if !password.is_empty() {
                    memory.set_own(&OwnEntry::password(&anna(), protocol), password).unwrap();
                }
            }
            Self { memory, folder: InMemory::default() }
        }

        fn keep(&self, observer: &Observer, password: &str) -> Result<(), KeychainError> {
            self.keep_while(observer, password, &Running::default())
        }

        fn keep_while(
            &self,
            observer: &Observer,
            password: &str,
            running: &Running,
        ) -> Result<(), KeychainError> {
            let (mut store, folder) = self.instrumented(observer);
            let secrets = Secret::new(password.to_owned()).into();
            keep(&mut store, &folder, &anna(), &KeptPasswords { secrets, servers: servers(HOSTS) }, running)
        }

        fn recover(&self, observer: &Observer) -> Result<(), KeychainError> {
            let (mut store, folder) = self.instrumented(observer);
            recover(&mut store, &folder)
        }

        fn forget(&self) -> Result<(), KeychainError> {
            forget(&mut self.memory.clone(), &self.folder, &anna(), &Running::default())
        }

        fn instrumented(&self, observer: &Observer) -> (Instrumented<Memory>, Instrumented<InMemory>) {
            (
                Instrumented::new(self.memory.clone(), observer.clone()),
                Instrumented::new(self.folder.clone(), observer.clone()),
            )
        }

        /// Outgoing and incoming; empty for none.
        fn passwords(&self) -> [String; 2] {
            PROTOCOLS.map(|protocol| {
                let found =
                    recall(&mut self.memory.clone(), &InMemory::default(), &anna(), protocol).unwrap();
                found.map(|secret| secret.expose().to_owned()).unwrap_or_default()
            })
        }

        /// Outgoing and incoming; empty for none.
        fn servers(&self) -> [String; 2] {
            PROTOCOLS.map(|protocol| {
                let found = self.memory.clone().own(&OwnEntry::server(&anna(), protocol)).unwrap();
                found.map(|text| (*text).clone()).unwrap_or_default()
            })
        }

        /// These passwords, no copy and no journal; a password that was kept has its server.
        fn expect_nothing_but(&self, passwords: [&str; 2], at: &str) {
            assert_eq!(self.passwords(), passwords, "{at}");
            if passwords == ["new"; 2] {
                assert_eq!(self.servers(), HOSTS, "{at}");
            }
            for protocol in PROTOCOLS {
                for copy in [OwnEntry::password_before, OwnEntry::server_before] {
                    let copy = self.memory.clone().own(&copy(&anna(), protocol)).unwrap();
                    assert_eq!(copy, None, "{at}");
                }
            }
            assert_eq!(self.folder.names().unwrap(), Vec::<String>::new(), "{at}");
        }
    }

    fn moments_of_a_keep(before: [&str; 2]) -> Vec<Moment> {
        let moments = Arc::new(Mutex::new(vec![]));
        let seen = moments.clone();
        let observer: Observer = Arc::new(move |moment| {
            seen.lock().unwrap().push(moment);
            Ok(())
        });
        Computer::with(before).keep(&observer, "new").unwrap();
        std::mem::take(&mut *moments.lock().unwrap())
    }

    /// Counts the moments, and lets something happen at one of them.
    fn at_moment(
        moments: &Arc<AtomicUsize>,
        nth: usize,
        happens: impl Fn() -> Result<(), KeychainError> + Send + Sync + 'static,
    ) -> Observer {
        let moments = moments.clone();
        Arc::new(move |_| if moments.fetch_add(1, Ordering::SeqCst) == nth { happens() } else { Ok(()) })
    }

    fn undisturbed() -> Observer {
        Arc::new(|_| Ok(()))
    }

    /// Catches a planned panic.
    fn quietly<T>(work: impl FnOnce() -> T) -> std::thread::Result<T> {
        catch_unwind(AssertUnwindSafe(work))
    }

    fn anna() -> Address {
        Address::parse("anna@gmail.com").unwrap()
    }

    /// Outgoing and incoming.
    fn servers(hosts: [&str; 2]) -> Servers {
        let known = Account::of(anna()).servers().unwrap();
        let [smtp, imap] = hosts.map(str::to_owned);
        Servers { smtp: Server { host: smtp, ..known.smtp }, imap: Server { host: imap, ..known.imap } }
    }

    const HOSTS: [&str; 2] = ["smtp.gmail.com", "imap.gmail.com"];

    const BEFORE: [[&str; 2]; 4] = [["", ""], ["old", "older"], ["old", ""], ["", "old"]];
}
