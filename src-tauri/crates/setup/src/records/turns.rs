//! One sign-in at a time for a server's account, over all runs of the program: providers count sign-ins side by side
//! as an attack.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use account::Servers;
use account::folder::{Disk, Folder as _, Guard};

/// Whose turn it is to sign in.
#[derive(Clone, Debug)]
pub(super) struct Turns {
    /// `None` where nobody else can sign in: in a practice.
    folder: Option<PathBuf>,
}

/// The right to sign in, until it is dropped or the process ends.
pub(crate) struct Turn(#[expect(dead_code, reason = "held for its drop")] Vec<Guard>);

impl Turns {
    /// Taken by locks in `data`, which need not exist.
    pub(super) fn in_folder(data: &Path) -> Self {
        Self { folder: Some(data.join("turns")) }
    }

    /// Nobody else is there.
    pub(super) fn none() -> Self {
        Self { folder: None }
    }

    /// Waits for the turn of the users that sign in at these servers. What cannot be locked holds nobody up.
    pub(super) async fn take(&self, servers: &Servers) -> Turn {
        let Some(folder) = &self.folder else { return Turn(vec![]) };
        let mut held = vec![];
        // In one order for all, so that no two wait for each other.
        for place in places(servers) {
            let disk = Disk::new(folder.join(place));
            // A wait that is given up lets go of the lock as soon as it has it.
            if let Ok(Ok(guard)) = tokio::task::spawn_blocking(move || disk.lock()).await {
                held.push(guard);
            }
        }
        Turn(held)
    }
}

/// The names of the users' locks. They are few, so that a thousand accounts leave no thousand files; whoever meets
/// at one by chance waits a little.
fn places(servers: &Servers) -> BTreeSet<String> {
    let place = |user: &str| {
        let mut hasher = DefaultHasher::new();
        user.to_lowercase().hash(&mut hasher);
        format!("{:02x}", hasher.finish() % PLACES)
    };
    [&servers.smtp, &servers.imap].map(|server| place(&server.user)).into()
}

const PLACES: u64 = 256;

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use account::{Account, Address};

    #[tokio::test]
    async fn two_runs_never_sign_in_as_one_user_at_a_time() {
        let data = tempfile::tempdir().unwrap();
        let inside = Arc::new(AtomicUsize::new(0));
        let mut runs = tokio::task::JoinSet::new();
        for _ in 0..8 {
            let (turns, inside) = (Turns::in_folder(data.path()), inside.clone());
            runs.spawn(async move {
                let _turn = turns.take(&servers("anna@gmail.com")).await;
                assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "alone");
                tokio::task::yield_now().await;
                inside.fetch_sub(1, Ordering::SeqCst);
            });
        }
        while let Some(run) = runs.join_next().await {
            run.unwrap();
        }
    }

    #[tokio::test]
    async fn a_wait_that_is_given_up_holds_nobody_up() {
        let data = tempfile::tempdir().unwrap();
        let turns = Turns::in_folder(data.path());
        let held = turns.take(&servers("anna@gmail.com")).await;
        let (other, anna) = (turns.clone(), servers("anna@gmail.com"));
        let waits = tokio::spawn(async move { drop(other.take(&anna).await) });
        tokio::task::yield_now().await;
        waits.abort();
        drop(held);
        drop(turns.take(&servers("anna@gmail.com")).await);
    }

    #[test]
    fn users_differ_without_regard_to_case() {
        assert_eq!(places(&servers("Anna@gmail.com")), places(&servers("anna@gmail.com")));
        assert_ne!(places(&servers("bert@gmail.com")), places(&servers("anna@gmail.com")));
    }

    fn servers(address: &str) -> Servers {
        Account::of(Address::parse(address).unwrap()).servers().unwrap()
    }
}
