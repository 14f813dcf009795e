use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::computer::{Computer, NOW, clearing, replacing, running, search, verified, why};
use super::super::shelf::SEALED;
use super::*;
use crate::instrumented::{Instrumented, Moment, Observer};
use crate::platform::memory::Memory;
use crate::store::Store;
use crate::wanted_item::{self, WantedItem};
use account::Protocol;
use account::folder::Folder;
use check::Verified;

#[test]
fn items_that_changed_or_vanished_since_the_scan_are_left() {
    let computer = Computer::stocked();
    let ids = computer.ids();
    let items = computer.memory.items();
    let [changed, vanished] = [&items[0].0, &items[1].0];
    computer.memory.change(&changed.path, b"the program stored this just now");
    computer.memory.clone().delete(vanished).unwrap();

    let cleared = computer.vault().change(&search(), &clearing(&ids), NOW, &running()).unwrap();
    assert_eq!(cleared.cleared.len(), 2);
    assert_eq!(why(&cleared.kept, &changed.id()), CHANGED);
    assert_eq!(why(&cleared.kept, &vanished.id()), VANISHED);
    assert!(
        computer.contents().contains(&("Geary IMAP".into(), b"the program stored this just now".to_vec()))
    );
}

#[test]
fn an_item_that_changes_after_its_backup_is_left() {
    let changes: [fn(&Memory, &str); 3] = [
        |memory, path| memory.change(path, b"newer"),
        |memory, path| memory.change_unseen(path, b"newer"),
        |memory, path| memory.rename(path, "newer"),
    ];
    for change in changes {
        let computer = Computer::stocked();
        let ids = computer.ids();
        let meddler = computer.memory.clone();
        let item = meddler.items()[0].0.clone();
        let writes = AtomicUsize::new(0);
        // Journal, backup, journal: the first item is deleted next.
        let observer: Observer = Arc::new(move |moment| {
            if moment == Moment::After("write file") && writes.fetch_add(1, Ordering::SeqCst) == 2 {
                change(&meddler, &item.path);
            }
            Ok(())
        });
        let cleared =
            computer.instrumented(&observer).change(&search(), &clearing(&ids), NOW, &running()).unwrap();
        assert_eq!(cleared.cleared.len(), 3);
        assert_eq!(cleared.kept[0].why, CHANGED);
    }
}

#[test]
fn nothing_is_deleted_when_the_disk_kept_something_else() {
    let computer = Computer::stocked();
    let before = computer.contents();
    let ids = computer.ids();
    let folder = computer.folder.clone();
    let observer: Observer = Arc::new(move |moment| {
        if moment == Moment::After("write file") {
            for name in folder.names().unwrap().iter().filter(|name| name.ends_with(SEALED)) {
                let mut bytes = folder.read(name).unwrap();
                bytes.truncate(bytes.len() - 1);
                folder.write(name, &bytes).unwrap();
            }
        }
        Ok(())
    });
    let instrumented_folder = Instrumented::new(computer.folder.clone(), observer);
    let mut vault = Vault::new(computer.memory.clone(), instrumented_folder);
    assert_eq!(vault.change(&search(), &clearing(&ids), NOW, &running()), Err(KeychainError::Backup));
    assert_eq!(computer.contents(), before);
    assert_eq!(computer.files(), Vec::<String>::new());
}

#[test]
fn ids_of_other_items_clear_nothing() {
    let computer = Computer::stocked();
    let before = computer.contents();
    let ids: Vec<String> = computer.memory.items().iter().map(|(item, _)| item.id()).collect();
    let others: Vec<String> = ids.into_iter().filter(|id| !computer.ids().contains(id)).collect();
    assert_eq!(others.len(), 2);

    let cleared = computer.vault().change(&search(), &clearing(&others), NOW, &running()).unwrap();
    assert_eq!((cleared.cleared.len(), cleared.kept.len()), (0, 2));
    assert_eq!(computer.contents(), before);
    assert_eq!(computer.files(), Vec::<String>::new());
}

#[test]
fn what_is_replaced_keeps_its_place_and_all_but_its_secret() {
    let computer = Computer::stocked();
    let before = computer.memory.items();
    let ids = computer.ids();
    let changed = computer.replace_all().unwrap();
    assert_eq!((changed.replaced.len(), changed.cleared.len(), changed.kept.len()), (4, 0, 0));
    for ((old, kept), (now, keeps)) in before.iter().zip(&computer.memory.items()) {
        assert!(old.differs_in_time_only(now), "{old:?}");
        let is_replaced = ids.contains(&old.id());
        assert_eq!(keeps.secret.as_slice() == b"new", is_replaced, "{old:?}");
        assert_eq!(keeps == kept, !is_replaced);
    }
    assert_eq!(computer.vault().backups(NOW).unwrap()[0].items.len(), 4);
}

#[test]
fn one_run_can_replace_some_and_clear_others() {
    let computer = Computer::stocked();
    let ids = computer.ids();
    let wish = clearing(&ids[1..3]).and_to_replace(ids[..1].to_vec(), verified());
    let changed = computer.vault().change(&search(), &wish, NOW, &running()).unwrap();
    assert_eq!((changed.replaced, changed.cleared.as_slice()), (ids[..1].to_vec(), &ids[1..3]));
    assert_eq!(computer.memory.items().len(), 4);
    assert_eq!(computer.vault().backups(NOW).unwrap()[0].items.len(), 3);
}

#[test]
fn a_password_goes_only_to_servers_of_whoever_took_it() {
    let elsewhere = |host: &str| {
        let mut servers = verified().servers().clone();
        (servers.smtp.host, servers.imap.host) = (host.to_owned(), host.to_owned());
        Verified::pretend(servers, verified().secret(Protocol::Imap).clone())
    };
    let computer = Computer::stocked();
    let before = computer.contents();
    let wish = Wish::default().and_to_replace(computer.ids(), elsewhere("mail.example.org"));
    let changed = computer.vault().change(&search(), &wish, NOW, &running()).unwrap();
    assert_eq!(changed.replaced, Vec::<String>::new());
    assert!(changed.kept.iter().all(|kept| kept.why == NOT_CHECKED), "{:?}", changed.kept);
    assert_eq!((computer.contents(), computer.files()), (before, vec![]));
    // Another name of the same provider's servers.
    let wish = Wish::default().and_to_replace(computer.ids(), elsewhere("smtp.googlemail.com"));
    assert_eq!(computer.vault().change(&search(), &wish, NOW, &running()).unwrap().replaced.len(), 4);
}

#[test]
fn an_item_that_changes_after_its_backup_is_not_replaced() {
    let changes: [fn(&Memory, &str); 3] = [
        |memory, path| memory.change(path, b"newer"),
        |memory, path| memory.change_unseen(path, b"newer"),
        |memory, path| memory.rename(path, "newer"),
    ];
    for change in changes {
        let computer = Computer::stocked();
        let meddler = computer.memory.clone();
        let item = meddler.items()[0].0.clone();
        let writes = AtomicUsize::new(0);
        let observer: Observer = Arc::new(move |moment| {
            if moment == Moment::After("write file") && writes.fetch_add(1, Ordering::SeqCst) == 2 {
                change(&meddler, &item.path);
            }
            Ok(())
        });
        let wish = replacing(&computer.ids());
        let changed = computer.instrumented(&observer).change(&search(), &wish, NOW, &running()).unwrap();
        assert_eq!((changed.replaced.len(), changed.kept[0].why.as_str()), (3, CHANGED));
        let (_, kept) = &computer.memory.items()[0];
        assert_ne!(kept.secret.as_slice(), b"new");
    }
}

#[test]
fn a_keychain_that_keeps_something_else_gets_the_old_password_back() {
    for spoilt in [b"".as_slice(), b"ne"] {
        let computer = Computer::stocked();
        let before = computer.contents();
        let (meddler, first) = (computer.memory.clone(), computer.ids().remove(0));
        let replaced = AtomicUsize::new(0);
        let spoil: Observer = Arc::new(move |moment| {
            if moment == Moment::After("replace") && replaced.fetch_add(1, Ordering::SeqCst) == 0 {
                for (item, _) in meddler.items().iter().filter(|(item, _)| same_place(&first, &item.path)) {
                    meddler.change_unseen(&item.path, spoilt);
                }
            }
            Ok(())
        });
        let wish = replacing(&computer.ids());
        let ended = computer.instrumented(&spoil).change(&search(), &wish, NOW, &running());
        assert_eq!(ended, Err(KeychainError::ReadBackDiffers));
        assert_eq!((computer.contents(), computer.files()), (before, vec![]));
    }
}

#[test]
fn an_item_that_its_program_does_not_find_any_more_gets_the_old_password_back() {
    let computer = Computer::stocked();
    let (meddler, first) = (computer.memory.clone(), computer.ids().remove(0));
    let before = computer.contents();
    let hides: Observer = Arc::new(move |moment| {
        if moment == Moment::After("replace") {
            for (item, _) in meddler.items().iter().filter(|(item, _)| same_place(&first, &item.path)) {
                meddler.unlist(&item.path);
            }
        }
        Ok(())
    });
    let wish = replacing(&computer.ids()[..1]);
    let ended = computer.instrumented(&hides).change(&search(), &wish, NOW, &running());
    assert_eq!(ended, Err(KeychainError::ReadBackDiffers));
    assert_eq!((computer.contents(), computer.files()), (before, vec![]));
}

#[test]
fn what_is_replaced_is_read_back_by_what_its_program_asks_for() {
    let computer = Computer::stocked();
    let asked = |sets: &[&[(&str, &str)]]| {
        let wanted = sets.iter().map(|set| WantedItem {
            program: "geary",
            looked_up: set.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            stored: Attributes::new(),
            label: String::new(),
            server: "imap.gmail.com".to_owned(),
            user: "anna@gmail.com".to_owned(),
            protocol: Some(Protocol::Imap),
        });
        let wanted: Vec<_> = wanted.collect();
        let (item, _) = computer.memory.items().remove(0);
        wanted_item::questions(&wanted, &item)
    };
    let set = |name: &str, value: &str| Attributes::from([(name.to_owned(), value.to_owned())]);
    let first = computer.memory.items().remove(0).0.attributes;
    assert_eq!(asked(&[]), std::slice::from_ref(&first));
    assert_eq!(asked(&[&[("proto", "SMTP")]]), [first]);
    assert_eq!(
        asked(&[
            &[("proto", "IMAP")],
            &[("proto", "SMTP")],
            &[("login", "anna@gmail.com")],
            &[("proto", "IMAP")]
        ]),
        [set("login", "anna@gmail.com"), set("proto", "IMAP")]
    );
}

#[test]
fn the_order_of_a_run_is_fixed() {
    let log = |story: fn(&Computer, &Observer)| {
        let computer = Computer::stocked();
        let seen = Arc::new(std::sync::Mutex::new(vec![]));
        let calls = seen.clone();
        let observer: Observer = Arc::new(move |moment| {
            if let Moment::After(operation) = moment {
                calls.lock().unwrap().push(operation);
            }
            Ok(())
        });
        story(&computer, &observer);
        let mut calls = std::mem::take(&mut *seen.lock().unwrap());
        calls.drain(..calls.iter().rposition(|call| *call == "lock").unwrap());
        calls
    };
    let prelude = [
        "lock",
        "list files",
        "search",
        "read",
        "search",     // hold; nothing cut short; what is it, what is beside
        "write file", // journal
        "read own",
        "store own",
        "read own", // key
        "write file",
        "read file",
        "read own",   // backup, read back
        "write file", // journal
    ];
    let clear = log(|computer, observer| {
        let wish = clearing(&computer.ids()[..1]);
        computer.instrumented(observer).change(&search(), &wish, NOW, &running()).unwrap();
    });
    assert_eq!(clear, [&prelude[..], &["look", "read", "delete", "locked", "look", "write file"]].concat());
    let replace = log(|computer, observer| {
        let wish = replacing(&computer.ids()[..1]);
        computer.instrumented(observer).change(&search(), &wish, NOW, &running()).unwrap();
    });
    // Read back by what is asked for, not by its place.
    let steps = ["look", "read", "replace", "search", "read", "locked", "write file"];
    assert_eq!(replace, [&prelude[..], &steps].concat());
}
