//! Runs over the Windows Credential Manager that are killed, as TerminateProcess kills.

use std::env::current_exe;
use std::path::{Path, PathBuf};
use std::process::Command;

use keychain::store::{Attributes, Store};
use keychain::system::System;

use crate::contract::Specimen;
use crate::cut_short::{Computer, ITEMS, StoredItem, nothing_is_lost_wherever};

/// Panics if anything is lost or left half done wherever a run is killed, whose backups are in `data`. What
/// is in the Credential Manager before goes.
pub fn lose_nothing(data: &Path) {
    let mut system = System::default();
    for item in system.search(&[all()]).expect("found") {
        system.delete(&item).expect("deleted");
    }
    for (target, user) in OLD.into_iter().chain(CHECKED).chain(OTHERS) {
        let mut record = Specimen::of_windows().record(b"o\0l\0d\0");
        target.clone_into(&mut record.label);
        for (name, value) in [("target", target), ("user", user)] {
            record.attributes.insert(name.to_owned(), value.to_owned());
        }
        system.restore(&record).expect("made");
    }
    nothing_is_lost_wherever(&mut ThisComputer { data: data.to_owned() }, |_, standing| drop(standing));
}

/// Target and user of old mail passwords.
const OLD: [(&str, &str); ITEMS] = [
    ("anna@gmail.com.smtp.gmail.com", "anna@gmail.com"),
    ("imap.gmail.com/anna@gmail.com", "anna@gmail.com"),
];

/// Those for the server that takes the other password.
const CHECKED: [(&str, &str); ITEMS] = [
    ("git:imaps://localhost", "anna@practice.example"),
    ("git:smtp://localhost:587", "anna@practice.example"),
];

const OTHERS: [(&str, &str); 2] =
    [("imap.gmail.com/ben@gmail.com", "ben@gmail.com"), ("TERMSRV/imap.gmail.com", "anna@gmail.com")];

/// What every credential has.
fn all() -> Attributes {
    Attributes::from([("xdg:schema".to_owned(), "windows.credential".to_owned())])
}

struct ThisComputer {
    data: PathBuf,
}

impl Computer for ThisComputer {
    fn steps(&self, arguments: &[&str]) -> Command {
        let mut steps = Command::new(current_exe().expect("this program"));
        steps.arg(&self.data).args(arguments);
        steps
    }

    fn everything(&self) -> Vec<StoredItem> {
        let mut system = System::default();
        let items = system.search(&[all()]).expect("found").into_iter();
        let kept = items.map(|item| {
            let contents = system.read(&item).expect("read").expect("there");
            StoredItem {
                label: item.label,
                attributes: item.attributes,
                secret: contents.secret.to_vec(),
                content_type: contents.content_type,
            }
        });
        let mut everything: Vec<_> = kept.collect();
        everything.sort();
        everything
    }
}
