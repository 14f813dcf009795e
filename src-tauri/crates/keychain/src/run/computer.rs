//! For tests: a keychain and a folder that outlive the vault, as they outlive the program.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use zeroize::Zeroizing;

use super::answer::{Changed, LeftAlone};
use super::vault::Vault;
use super::wish::Wish;
use crate::error::KeychainError;
use crate::instrumented::{Instrumented, Observer};
use crate::item::ItemAction;
use crate::platform::memory::Memory;
use crate::running::Running;
use crate::search::Search;
use crate::store::{Attributes, Collection, Contents, OwnEntry, Record, Store};
use account::folder::{Folder, InMemory};
use account::secret::Secret;
use account::{Account, Address};
use check::Verified;

/// A keychain and a folder that outlive the vault, as they outlive the program.
pub(crate) struct Computer {
    pub(crate) memory: Memory,
    pub(crate) folder: InMemory,
}

impl Computer {
    /// Four items of the account, two of them alike in all but the secret, and two of others.
    pub(crate) fn stocked() -> Self {
        let memory = Memory::default();
        let geary = |protocol: &str, login: &str| {
            let host = if protocol == "IMAP" { "imap.gmail.com" } else { "smtp.gmail.com" };
            [("xdg:schema", "org.gnome.Geary"), ("proto", protocol), ("host", host), ("login", login)]
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        let msmtp = || {
            [
                ("xdg:schema", "de.marlam.msmtp.password"),
                ("host", "smtp.gmail.com"),
                ("service", "smtp"),
                ("user", "anna@gmail.com"),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
        };
        for (label, attributes, secret) in [
            ("Geary IMAP", geary("IMAP", "anna@gmail.com"), b"old".as_slice()),
            ("Geary SMTP", geary("SMTP", "anna@gmail.com"), b"\x00\xff not text \n"),
            ("msmtp", msmtp(), b"one"),
            ("msmtp", msmtp(), b"two"),
            ("Ben's", geary("IMAP", "ben@gmail.com"), b"ben"),
            (
                "Chrome",
                [("application", "chrome"), ("a", "b"), ("c", "d"), ("e", "f")]
                    .map(|(name, value)| (name.to_owned(), value.to_owned())),
                b"key",
            ),
        ] {
            memory.add(&Record {
                collection: Collection { path: "/login".into(), label: "Login".into() },
                label: label.to_owned(),
                attributes: Attributes::from(attributes),
                contents: Contents {
                    secret: Zeroizing::new(secret.to_vec()),
                    content_type: "text/plain".to_owned(),
                },
            });
        }
        memory.stored_at_once();
        Self { memory, folder: InMemory::default() }
    }

    pub(crate) fn vault(&self) -> Vault {
        Vault::new(self.memory.clone(), self.folder.clone())
    }

    pub(crate) fn instrumented(&self, observer: &Observer) -> Vault {
        Vault::new(
            Instrumented::new(self.memory.clone(), observer.clone()),
            Instrumented::new(self.folder.clone(), observer.clone()),
        )
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        self.vault().list(&search()).unwrap().items.into_iter().map(|item| item.id).collect()
    }

    pub(crate) fn clear_all(&self) -> Result<Changed, KeychainError> {
        self.vault().change(&search(), &clearing(&self.ids()), NOW, &running())
    }

    pub(crate) fn replace_all(&self) -> Result<Changed, KeychainError> {
        self.vault().change(&search(), &replacing(&self.ids()), NOW, &running())
    }

    /// Label and secret of each item there is, sorted.
    pub(crate) fn contents(&self) -> Vec<(String, Vec<u8>)> {
        let mut contents: Vec<_> = self
            .memory
            .items()
            .into_iter()
            .map(|(item, contents)| (item.label, contents.secret.to_vec()))
            .collect();
        contents.sort();
        contents
    }

    pub(crate) fn key(&self) -> Option<Zeroizing<String>> {
        self.memory.clone().own(&OwnEntry::backup_key()).unwrap()
    }

    pub(crate) fn files(&self) -> Vec<String> {
        self.folder.names().unwrap()
    }

    /// As at the next start: everything that was there is there or can be brought back, once.
    pub(crate) fn recover_and_expect_everything(&self, before: &[(String, Vec<u8>)], at: &str) {
        let mut vault = self.vault();
        vault.recover(NOW, &running()).unwrap();
        // Where the new password is, what was there before is in the backup.
        let is_old = |(_, secret): &(String, Vec<u8>)| secret != b"new";
        let there: BTreeSet<_> = self.contents().into_iter().filter(is_old).collect();
        let backups = vault.backups(NOW).unwrap();
        // What was made had nothing before it.
        let backed_up = backups.iter().flat_map(|backup| &backup.items);
        let backed_up = backed_up.filter(|item| item.action != ItemAction::Make).count();
        assert_eq!(there.len() + backed_up, before.len(), "{at}");
        for backup in vault.backups(NOW).unwrap() {
            let undone = vault.undo(&backup.run, None, &running()).unwrap();
            assert_eq!(undone.kept, [], "{at}");
        }
        assert_eq!(self.contents(), before, "{at}");
        assert_eq!(self.files(), Vec::<String>::new(), "{at}");
    }
}

/// Runs a story in fresh worlds, each cut short one moment later; says how many were. The next start finds
/// the keychain as it was left, or with other places for its items.
pub(crate) fn at_every_moment(story: impl Fn(&Computer, &Observer) -> Result<(), KeychainError>) -> usize {
    let starts: [fn(&Memory); 2] = [|_| {}, Memory::number_anew];
    for nth in 0.. {
        for (start, next_start) in starts.iter().enumerate() {
            let computer = Computer::stocked();
            let before = computer.contents();
            let moments = AtomicUsize::new(0);
            let crash: Observer = Arc::new(move |_| match moments.fetch_add(1, Ordering::SeqCst) {
                moment if moment == nth => panic!("planned"),
                _ => Ok(()),
            });
            if let Ok(ended) = quietly(|| story(&computer, &crash)) {
                ended.unwrap();
                return nth;
            }
            next_start(&computer.memory);
            computer.recover_and_expect_everything(&before, &format!("crash {nth}, start {start}"));
        }
    }
    unreachable!("a story ends")
}

/// Catches a planned panic.
pub(crate) fn quietly<T>(work: impl FnOnce() -> T) -> std::thread::Result<T> {
    catch_unwind(AssertUnwindSafe(work))
}

pub(crate) fn why<'a>(kept: &'a [LeftAlone], id: &str) -> &'a str {
    kept.iter().find(|kept| kept.id == id).map_or("not kept", |kept| &kept.why)
}

pub(crate) fn clearing(ids: &[String]) -> Wish {
    Wish::to_clear(ids.to_vec())
}

pub(crate) fn replacing(ids: &[String]) -> Wish {
    Wish::default().and_to_replace(ids.to_vec(), verified())
}

/// The password `new`, proved at Gmail.
pub(crate) fn verified() -> Verified {
    let servers = Account::of(anna()).servers().unwrap();
    Verified::pretend(servers, Secret::new("new".to_owned()))
}

pub(crate) fn running() -> Running {
    Running::default()
}

pub(crate) fn anna() -> Address {
    Address::parse("anna@gmail.com").unwrap()
}

pub(crate) fn search() -> Search {
    Search::of(Account::of(anna()))
}

pub(crate) const NOW: u64 = 1_800_000_000;
