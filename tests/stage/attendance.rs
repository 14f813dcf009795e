//! Who waits at servers for the answer to a sign-in: counted, and answered when the test says so.

use std::collections::BTreeMap;
use std::sync::Mutex;

use tokio::sync::Semaphore;
use tokio::sync::watch;

use super::patience::PATIENCE;

/// All sign-ins at the servers that share it. Each is answered once it was admitted, in the order in which they came.
pub(crate) struct Attendance {
    seen: Mutex<Seen>,
    arrived: watch::Sender<usize>,
    admitted: Semaphore,
}

/// What was seen of them.
#[derive(Clone, Debug, Default)]
struct Seen {
    waiting: BTreeMap<String, usize>,
    most: usize,
    most_of_one: usize,
}

impl Attendance {
    /// Of nobody so far.
    pub(crate) fn taken() -> Self {
        Self { seen: Mutex::default(), arrived: watch::Sender::new(0), admitted: Semaphore::new(0) }
    }

    /// So many more are answered: of those that wait, and of those that come.
    pub(crate) fn admits(&self, sign_ins: usize) {
        self.admitted.add_permits(sign_ins);
    }

    /// Waits until so many have come in all.
    pub(crate) async fn reaches(&self, sign_ins: usize) {
        let mut arrived = self.arrived.subscribe();
        let reached = arrived.wait_for(|arrived| *arrived >= sign_ins);
        let reached = tokio::time::timeout(PATIENCE, reached).await;
        assert!(
            reached.is_ok(),
            "{} of {sign_ins} sign-ins came: {:?}",
            self.arrived(),
            self.seen.lock().unwrap()
        );
    }

    /// How many have come in all.
    pub(crate) fn arrived(&self) -> usize {
        *self.arrived.borrow()
    }

    /// The most that ever waited at a time.
    pub(crate) fn most(&self) -> usize {
        self.seen.lock().unwrap().most
    }

    /// The most that ever waited at a time of one user.
    pub(crate) fn most_of_one(&self) -> usize {
        self.seen.lock().unwrap().most_of_one
    }

    /// A sign-in has come; returns when it may be answered.
    pub(super) async fn receives(&self, user: &str) {
        let waits = Waits::at(self, user);
        self.admitted.acquire().await.unwrap().forget();
        drop(waits);
    }
}

/// One that waits, until it is answered or its connection is gone.
struct Waits<'a> {
    attendance: &'a Attendance,
    user: &'a str,
}

impl<'a> Waits<'a> {
    fn at(attendance: &'a Attendance, user: &'a str) -> Self {
        let mut seen = attendance.seen.lock().unwrap();
        *seen.waiting.entry(user.to_owned()).or_default() += 1;
        seen.most = seen.most.max(seen.waiting.values().sum());
        seen.most_of_one = seen.most_of_one.max(seen.waiting[user]);
        drop(seen);
        attendance.arrived.send_modify(|arrived| *arrived += 1);
        Self { attendance, user }
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        if let Some(waiting) = self.attendance.seen.lock().unwrap().waiting.get_mut(self.user) {
            *waiting -= 1;
        }
    }
}
