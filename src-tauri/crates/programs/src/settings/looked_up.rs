//! Items that people stored themselves: settings of programs have them looked up by what they were stored with.

use crate::folders::Folders;
use crate::logins::{Login, LoginFiles, PasswordPlace};
use account::Account;
use keychain::Reader;
use keychain::search::{KnownItem, Named};
use keychain::store::Attributes;

/// The items that sign-ins of the account have looked up.
pub(super) fn items(files: &'static LoginFiles, folders: &Folders, account: &Account) -> Vec<KnownItem> {
    let (own, others): (Vec<Login>, Vec<Login>) =
        files.all(folders).into_iter().partition(|login| login.owner.is(account));
    let is_others = |set: &Attributes| others.iter().flat_map(sets).any(|other| other == set);
    let mut items = vec![];
    for login in &own {
        let name = login.owner.name_for(account).flatten();
        for kept in &login.kept {
            let reader = Reader {
                program: files.program.clone(),
                path: folders.shown(&kept.spot.file),
                line: kept.spot.line,
            };
            // Which of several is looked up, only running it tells.
            let is_one_of_several = login.kept.iter().any(|other| {
                matches!(other.place, PasswordPlace::Keychain(_))
                    && other.spot == kept.spot
                    && other.place != kept.place
            });
            let (sets, named) = match &kept.place {
                PasswordPlace::Keychain(sets) => (sets, Named::ByHand(reader)),
                PasswordPlace::OwnItem(sets) => (sets, Named::ByProgram),
                PasswordPlace::Line
                | PasswordPlace::Entry(_)
                | PasswordPlace::File(..)
                | PasswordPlace::Command => continue,
            };
            items.extend(sets.iter().map(|set| KnownItem {
                program: &files.program,
                attributes: set.clone(),
                server: login.owner.server.clone(),
                // What serves another account too is under no name of its own.
                user: name.clone().filter(|_| !is_others(set) && !is_one_of_several),
                protocol: login.protocol,
                named: named.clone(),
            }));
        }
    }
    items
}

fn sets(login: &Login) -> impl Iterator<Item = &Attributes> {
    login.kept.iter().flat_map(|kept| match &kept.place {
        PasswordPlace::Keychain(sets) => sets.as_slice(),
        PasswordPlace::OwnItem(_)
        | PasswordPlace::Line
        | PasswordPlace::Entry(_)
        | PasswordPlace::File(..)
        | PasswordPlace::Command => &[],
    })
}
