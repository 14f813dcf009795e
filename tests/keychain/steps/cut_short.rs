//! Runs that are cut short after every single change, and what the next start makes of them.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use keychain::store::OwnEntry;
use serde_json::{Value, json};

/// What is cut short.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Run {
    /// Other programs' items are cleared.
    Clear,
    /// They come back.
    UndoClear,
    /// Other programs' items get another password.
    Replace,
    /// They get theirs back.
    UndoReplace,
    /// Our own passwords are replaced.
    Keep,
    /// Our own passwords are removed.
    Forget,
}

/// A computer that outlives the processes on it, and whose keychain holds old mail passwords of the
/// accounts in `main.rs`: [`ITEMS`] for each.
pub trait Computer {
    /// A process of `keychain-steps`, with these arguments after the folder of its backups.
    fn steps(&self, arguments: &[&str]) -> Command;

    /// All that the keychain holds, sorted.
    fn everything(&self) -> Vec<StoredItem>;
}

/// How many items of other programs there are for each account.
pub const ITEMS: usize = 2;

/// An item as it lies in the keychain.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct StoredItem {
    /// Its name for people.
    pub label: String,
    /// Its attributes.
    pub attributes: BTreeMap<String, String>,
    /// What it keeps.
    pub secret: Vec<u8>,
    /// The media type of that.
    pub content_type: String,
}

/// Cuts each run short after each of its changes, and panics if the next start leaves anything half done or
/// if anything is lost. `cut` is given a process that stands still after a change: it ends it, or lets it go
/// on where it cannot succeed, and leaves the computer in order.
pub fn nothing_is_lost_wherever<C: Computer>(computer: &mut C, mut cut: impl FnMut(&mut C, Standing)) {
    for run in Run::ALL {
        for nth in 0..=run.changes() {
            let before = run.prepare(computer);
            let standing = Standing::start(computer.steps(&[run.command(), &nth.to_string()]));
            let said = standing.said.trim().to_owned();
            let is_cut_short = said.starts_with("standing still");
            assert_eq!(is_cut_short, nth < run.changes(), "{run:?}, change {nth}: {said}");
            if is_cut_short {
                cut(computer, standing);
            } else {
                assert!(said.contains("\"ok\""), "{run:?}: {said}");
            }
            run.expect_an_end(computer, &before, &format!("{run:?}, change {nth}: {said}"));
        }
    }
}

/// The answer of a process.
///
/// # Panics
/// If it fails or answers something else.
pub fn ask(mut steps: Command) -> Value {
    let output = steps.output().expect("a process");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// A process that stands still, or has said its answer. It is killed when this is dropped.
pub struct Standing {
    child: Child,
    output: BufReader<ChildStdout>,
    /// Its first line.
    pub said: String,
}

impl Standing {
    /// Starts a process; returns when it stands still or has answered.
    ///
    /// # Panics
    /// If it cannot be started or says nothing.
    pub fn start(steps: Command) -> Self {
        let mut standing = Self::begin(steps);
        standing.output.read_line(&mut standing.said).expect("a line");
        standing
    }

    /// Starts a process that is at work, and has said nothing.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn begin(mut steps: Command) -> Self {
        let mut child = steps.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a process");
        let output = BufReader::new(child.stdout.take().expect("its output"));
        Self { child, output, said: String::new() }
    }

    /// Its number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Lets it go on to its end.
    ///
    /// # Panics
    /// If it does not answer.
    pub fn go_on(&mut self) -> Value {
        self.step_on();
        self.answer()
    }

    /// Lets it go on, and does not wait.
    ///
    /// # Panics
    /// If it has ended.
    pub fn step_on(&mut self) {
        self.child.stdin.take().expect("its input").write_all(b"\n").expect("a line written");
    }

    /// Waits for its answer.
    ///
    /// # Panics
    /// If it ends without one.
    pub fn answer(&mut self) -> Value {
        serde_json::from_reader(&mut self.output).expect("JSON")
    }
}

impl Drop for Standing {
    fn drop(&mut self) {
        // SIGKILL, or TerminateProcess.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Run {
    const ALL: [Self; 6] =
        [Self::Clear, Self::UndoClear, Self::Replace, Self::UndoReplace, Self::Keep, Self::Forget];

    fn command(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Replace => "replace",
            Self::UndoClear | Self::UndoReplace => "undo",
            Self::Keep => "keep",
            Self::Forget => "forget",
        }
    }

    /// How many changes it makes.
    fn changes(self) -> usize {
        match self {
            // Journal, key, backup, journal, each item, journal.
            Self::Clear | Self::Replace => 5 + ITEMS,
            // Journal, each item and its journal, backup removed, key, journal removed.
            Self::UndoClear | Self::UndoReplace => 4 + 2 * ITEMS,
            // Journal, copies of two passwords and of the names of two servers, journal, these four, journal, the copies and
            // the journal removed.
            Self::Keep => 16,
            // Journal, two passwords, the names of two servers, where their copies would be, journal removed.
            Self::Forget => 10,
        }
    }

    /// Leads up to it; says what the keychain held before.
    fn prepare(self, computer: &impl Computer) -> Held {
        let leads_up =
            |command| assert_eq!(ask(computer.steps(&[command]))["error"], Value::Null, "{command}");
        match self {
            Self::Clear | Self::Replace => {}
            Self::UndoClear | Self::UndoReplace => {
                let before = Held::by(computer);
                leads_up(if self == Self::UndoClear { "clear" } else { "replace" });
                return before;
            }
            Self::Keep | Self::Forget => leads_up("own"),
        }
        Held::by(computer)
    }

    /// As at the next start: what was cut short is finished or rolled back, and everything can be brought
    /// back.
    fn expect_an_end(self, computer: &impl Computer, before: &Held, at: &str) {
        let next_start = ask(computer.steps(&["next-start"]));
        assert_eq!(next_start["error"], Value::Null, "{at}");
        let what = |name: &str| &next_start["ok"][name];
        assert_eq!(*what("recovered again"), json!([]), "{at}");
        assert_eq!(*what("kept"), json!([]), "{at}");
        assert_eq!(*what("backups"), json!([]), "{at}");

        let after = Held::by(computer);
        assert_eq!(after.others, before.others, "{at}");
        let is_an_end = after.own == before.own
            || match self {
                Self::Clear | Self::UndoClear | Self::Replace | Self::UndoReplace => false,
                Self::Keep => are_both_new(&after.own, &before.own),
                Self::Forget => after.own.is_empty(),
            };
        assert!(is_an_end, "{at}: {:?}, before: {:?}", after.own, before.own);
    }
}

/// What is other programs', and our own passwords. The key of the backups is neither: one that was made for
/// a run that never began may stay for the next.
struct Held {
    others: Vec<StoredItem>,
    own: Vec<StoredItem>,
}

impl Held {
    fn by(computer: &impl Computer) -> Self {
        let (key, service) = (OwnEntry::backup_key(), OwnEntry::SERVICE);
        let items = computer.everything().into_iter();
        let items = items.filter(|item| !(item.label.contains(service) && item.label.contains(key.user())));
        let (own, others) = items.partition(|item| item.label.contains(service));
        Self { others, own }
    }
}

/// Nothing is as it was: both passwords are the new one, and both servers those that took it.
fn are_both_new(own: &[StoredItem], before: &[StoredItem]) -> bool {
    let labels = |own: &[StoredItem]| own.iter().map(|item| item.label.clone()).collect::<Vec<_>>();
    let passwords: Vec<_> = own.iter().filter(|item| !item.label.contains("-server:")).collect();
    labels(own) == labels(before)
        && own.iter().zip(before).all(|(item, old)| item.secret != old.secret)
        && passwords.len() == 2
        && passwords[0].secret == passwords[1].secret
}
