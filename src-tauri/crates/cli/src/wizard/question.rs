//! What can be typed on a page, and the event it means.

use setup::account::{EnteredServer, Protocol};
use setup::advice::{Action, Advice};
use setup::keychain::{Backup, ItemAction};
use setup::programs::removal::ManualRemoval;
use setup::provider::PageName;
use setup::secret::EnteredSecret;
use setup::wizard::{
    self, CheckPage, CheckState, ChosenItem, ConnectionState, ConnectionView, Event, Intent, KeepState,
    OldItemsState, Page, PracticeStart, View, WelcomeState,
};
use setup::words::{Arg, Words};

use super::facts::Facts;
use crate::check::code;
use crate::console::day;
use crate::items;
use crate::terminal::Echo;

/// What is asked on a page.
#[derive(Debug)]
pub(super) struct Question {
    /// What stands before the cursor.
    pub(super) prompt: String,
    /// Whether the answer can be seen.
    pub(super) echo: Echo,
    /// What can be chosen.
    pub(super) choices: Vec<Choice>,
    wanted: Wanted,
    back: Option<Event>,
}

/// Something that can be chosen.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// What is typed for it.
    pub(super) key: String,
    /// What it does, in words; nothing if the page shows that itself.
    pub(super) label: Option<String>,
    event: Event,
}

/// What a typed line means.
#[derive(Debug)]
pub(super) enum Answer {
    /// The person does this.
    Does(Event),
    /// One field of a form.
    Field(String),
    /// The person leaves the wizard.
    Leaves,
    /// It is none of the choices.
    Unknown,
}

/// What a line is that is not the key of a choice.
#[derive(Debug)]
enum Wanted {
    /// Nothing; an empty line means this event, if any.
    Key { enter: Option<Event> },
    /// An address; an empty line means this one.
    Address { entered: String },
    /// A password.
    Password,
    /// A field of the form of servers; an empty line leaves it as it is.
    ServerField { form: Box<Form> },
}

/// The servers as they are being typed, one field after another.
#[derive(Debug)]
struct Form {
    fields: [String; FIELDS],
    at: usize,
}

/// Server and user name for outgoing mail, then for incoming mail.
const FIELDS: usize = 4;

impl Question {
    /// What is asked on the page of a view; `None` while there is nothing to do but wait. `draft` is what
    /// was typed so far into a form.
    pub(super) fn of(view: &View, draft: &[String], words: &Words) -> Option<Self> {
        // Ctrl-C is to end the waiting, not the wizard.
        if view.waits_for_keychain {
            return None;
        }
        let page = Choices { facts: Facts::of(view), words, found: vec![] };
        let (choices, wanted) = match &view.page {
            Page::Welcome {
                state: WelcomeState::Unlocking | WelcomeState::Discarding { .. } | WelcomeState::Restoring,
                ..
            } => return None,
            Page::Welcome { state: WelcomeState::ConfirmingDiscard { .. }, .. } => {
                let mut page = page;
                page.offer("backup", "keep", Event::KeepRun {});
                page.offer("backup", "discard-confirm", Event::ConfirmDiscard {});
                (page.found, Wanted::Key { enter: Some(Event::KeepRun {}) })
            }
            Page::Welcome { accounts: _, backups, trouble, state, recovered: _ } => {
                let mut page = page;
                for intent in [Intent::SetUp, Intent::Revoked, Intent::Verify] {
                    page.offer(&format!("intent-{}", code(intent)), "title", Event::Start { intent });
                }
                page.offer("intent-practise", "title", Event::ChoosePractice {});
                for backup in backups {
                    let label = page.words.text("terminal-restore-run", &backup_args(backup));
                    page.number(label, Event::RestoreRun { run: backup.run.clone() });
                    let label = page.words.text("terminal-discard-run", &backup_args(backup));
                    page.number(label, Event::DiscardRun { run: backup.run.clone() });
                }
                for advice in trouble {
                    page.offer_actions(advice);
                }
                if let WelcomeState::Refused { advice } = state {
                    page.offer_actions(advice);
                }
                (page.found, Wanted::Key { enter: None })
            }
            // The pretend provider is being started.
            Page::ChoosePractice { start: PracticeStart::Starting, .. } => return None,
            Page::ChoosePractice { moods, .. } => {
                let mut page = page;
                for mood in moods {
                    page.offer(&format!("mood-{}", code(mood)), "title", Event::Practise { mood: *mood });
                }
                (page.found, Wanted::Key { enter: None })
            }
            Page::ChooseAccount { accounts } => {
                let mut page = page;
                for account in accounts {
                    let event = Event::ChooseAccount { address: account.address.clone() };
                    page.number(account.address.clone(), event);
                }
                page.offer("chooseAccount", "other", Event::OtherAccount {});
                (page.found, Wanted::Key { enter: None })
            }
            Page::Address { entered, refusal, .. } => {
                let mut page = page;
                if let Some(advice) = refusal {
                    page.offer_actions(advice);
                }
                (page.found, Wanted::Address { entered: entered.clone() })
            }
            Page::Servers { smtp, imap, .. } => {
                let form = Form::new(smtp, imap, draft);
                (vec![], Wanted::ServerField { form: Box::new(form) })
            }
            Page::AppPassword { pages, keychain, connections, .. } => {
                let mut page = page;
                page.offer("appPassword", "primary", Event::Continue {});
                page.offer_instead(connections);
                for name in pages {
                    page.offer_message(&format!("page-{}", code(name)), Event::OpenPage { page: *name });
                }
                if view.account.as_ref().is_some_and(|account| account.provider.is_none()) {
                    page.offer_message("action-editServers", Event::EditServers {});
                }
                if let Some(advice) = keychain {
                    page.offer_actions(advice);
                }
                (page.found, Wanted::Key { enter: Some(Event::Continue {}) })
            }
            Page::Outgoing(check) => page.of_check(check, "outgoing")?,
            Page::Incoming(check) => page.of_check(check, "incoming")?,
            Page::Keep { state } => page.of_keep(state)?,
            Page::OldItems { state, guided, .. } => {
                let (mut found, wanted) = page.of_old_items(state)?;
                found.extend(places(guided, words));
                (found, wanted)
            }
            Page::HandOver { programs, .. } => {
                let mut page = page;
                page.offer("handOver", "primary", Event::Continue {});
                for program in programs {
                    let label = page.words.text("open-program", &[("program", program.name.as_str().into())]);
                    page.number(label, Event::OpenProgram { id: program.id.clone() });
                }
                (page.found, Wanted::Key { enter: Some(Event::Continue {}) })
            }
            Page::Done { summary } => {
                let mut page = page;
                page.offer("done", "primary", Event::StartOver {});
                if let Some(run) = &summary.run {
                    page.offer("done", "restore", Event::RestoreRun { run: run.clone() });
                }
                (page.found, Wanted::Key { enter: None })
            }
        };
        let back = view.can_go_back.then_some(Event::Back {});
        Some(Self::new(choices, wanted, back, words))
    }

    /// What a typed line means.
    pub(super) fn answer(&self, line: String) -> Answer {
        let typed = line.trim();
        if let Some(choice) = self.choices.iter().find(|choice| choice.key == typed) {
            return Answer::Does(choice.event.clone());
        }
        match (typed, &self.back) {
            ("q", _) => return Answer::Leaves,
            ("b", Some(back)) => return Answer::Does(back.clone()),
            _ => {}
        }
        match &self.wanted {
            Wanted::Key { enter: Some(event) } if typed.is_empty() => Answer::Does(event.clone()),
            Wanted::Key { .. } => Answer::Unknown,
            Wanted::Address { entered } => {
                let address = if typed.is_empty() { entered.clone() } else { typed.to_owned() };
                Answer::Does(Event::SubmitAddress { address })
            }
            Wanted::Password => Answer::Does(Event::SubmitPassword { password: EnteredSecret::from(line) }),
            Wanted::ServerField { form } => form.answer(typed),
        }
    }

    fn new(choices: Vec<Choice>, wanted: Wanted, back: Option<Event>, words: &Words) -> Self {
        let echo = match wanted {
            Wanted::Password => Echo::Hidden,
            Wanted::Key { .. } | Wanted::Address { .. } | Wanted::ServerField { .. } => Echo::Shown,
        };
        let asked = match &wanted {
            Wanted::Key { .. } => words.text("terminal-ask-choice", &[]),
            Wanted::Address { entered } if entered.is_empty() => words.attribute("address", "label", &[]),
            Wanted::Address { entered } => {
                let label = words.attribute("address", "label", &[]);
                words.text(
                    "terminal-ask-with",
                    &[("what", label.into()), ("entered", entered.as_str().into())],
                )
            }
            Wanted::Password => words.text("terminal-ask-password", &[]),
            Wanted::ServerField { form } => form.label(words),
        };
        let enter = match &wanted {
            Wanted::Key { enter: Some(event) } => choices
                .iter()
                .find(|choice| choice.event == *event)
                .and_then(|choice| choice.label.as_deref())
                .map(|label| words.text("terminal-key-enter", &[("label", label.into())])),
            Wanted::Key { enter: None }
            | Wanted::Address { .. }
            | Wanted::Password
            | Wanted::ServerField { .. } => None,
        };
        let keys: Vec<_> = enter
            .into_iter()
            .chain(back.as_ref().map(|_| words.text("terminal-key-back", &[])))
            .chain([words.text("terminal-key-quit", &[])])
            .collect();
        let prompt = words.text("terminal-ask", &[("what", asked.into()), ("keys", keys.join(", ").into())]);
        Self { prompt, echo, choices, wanted, back }
    }
}

impl Form {
    fn new(smtp: &EnteredServer, imap: &EnteredServer, draft: &[String]) -> Self {
        let mut fields = [place(smtp), smtp.user.clone(), place(imap), imap.user.clone()];
        for (field, typed) in fields.iter_mut().zip(draft) {
            field.clone_from(typed);
        }
        Self { fields, at: draft.len().min(FIELDS - 1) }
    }

    fn label(&self, words: &Words) -> String {
        let (protocol, part) =
            [("smtp", "place"), ("smtp", "user"), ("imap", "place"), ("imap", "user")][self.at];
        let label = words.text(
            &format!("terminal-field-{part}"),
            &[("server", words.attribute("servers", protocol, &[]).into())],
        );
        match self.fields[self.at].as_str() {
            "" => label,
            entered => {
                words.text("terminal-ask-with", &[("what", label.into()), ("entered", entered.into())])
            }
        }
    }

    fn answer(&self, typed: &str) -> Answer {
        let value = if typed.is_empty() { self.fields[self.at].clone() } else { typed.to_owned() };
        if self.at + 1 < FIELDS {
            return Answer::Field(value);
        }
        let [smtp, smtp_user, imap, _] = &self.fields;
        Answer::Does(Event::SubmitServers {
            smtp: entered(smtp, smtp_user, Protocol::Smtp),
            imap: entered(imap, &value, Protocol::Imap),
        })
    }
}

/// A server as `host:port:security`, as it is typed.
fn place(server: &EnteredServer) -> String {
    if server.host.is_empty() {
        return String::new();
    }
    format!("{}:{}:{}", server.host, server.port, code(server.security))
}

/// Takes a typed server apart. Whether it is right is for the wizard to say.
fn entered(place: &str, user: &str, protocol: Protocol) -> EnteredServer {
    use setup::account::Security;
    let (place, security) = match place.rsplit_once(':') {
        Some((place, "tls")) => (place, Some(Security::Tls)),
        Some((place, "starttls")) => (place, Some(Security::StartTls)),
        _ => (place, None),
    };
    let usual = match protocol {
        Protocol::Smtp => "465",
        Protocol::Imap => "993",
    };
    let (host, port) = place.rsplit_once(':').unwrap_or((place, usual));
    let security = security.unwrap_or(match port {
        "25" | "143" | "587" => Security::StartTls,
        _ => Security::Tls,
    });
    EnteredServer { host: host.to_owned(), port: port.to_owned(), security, user: user.to_owned() }
}

/// What can be chosen on one page, as it is put together.
struct Choices<'a> {
    facts: Facts,
    words: &'a Words,
    found: Vec<Choice>,
}

impl Choices<'_> {
    /// Offers a choice by the next number.
    fn number(&mut self, label: String, event: Event) {
        // What is shown twice is chosen by its first number.
        if self.found.iter().any(|choice| choice.event == event) {
            return;
        }
        let key = (self.found.len() + 1).to_string();
        self.found.push(Choice { key, label: Some(label), event });
    }

    fn offer(&mut self, message: &str, attribute: &str, event: Event) {
        let label = self.facts.attribute(self.words, message, attribute);
        self.number(label, event);
    }

    fn offer_message(&mut self, message: &str, event: Event) {
        let label = self.facts.text(self.words, message);
        self.number(label, event);
    }

    fn offer_actions(&mut self, advice: &Advice) {
        for action in &advice.actions {
            if let Some(event) = event_of(*action) {
                self.offer_message(&format!("action-{}", code(action)), event);
            }
        }
    }

    /// The ports that answer in place of those that do not.
    fn offer_instead(&mut self, connections: &[ConnectionView]) {
        for connection in connections {
            if let ConnectionState::Failed { instead: Some(other), .. } = &connection.state {
                let label = self.words.text("use-instead", &[("other", other.to_string().as_str().into())]);
                self.number(label, Event::UseInstead { protocol: connection.server.protocol });
            }
        }
    }

    fn of_check(mut self, check: &CheckPage, page: &str) -> Option<(Vec<Choice>, Wanted)> {
        if check.pause.is_some() && check.state != CheckState::Running {
            return Some((self.found, Wanted::Key { enter: None }));
        }
        match &check.state {
            CheckState::Ready { doubt: None, .. } => Some((vec![], Wanted::Password)),
            CheckState::Ready { doubt: Some(_), .. } => {
                self.offer_message("action-enterPassword", Event::EnterPassword {});
                self.offer_message("send-anyway", Event::SendAnyway {});
                Some((self.found, Wanted::Key { enter: Some(Event::EnterPassword {}) }))
            }
            CheckState::Running => None,
            CheckState::Cancelled => {
                self.offer_message("action-tryAgain", Event::TryAgain {});
                self.offer_message("action-enterPassword", Event::EnterPassword {});
                Some((self.found, Wanted::Key { enter: None }))
            }
            CheckState::Refused(refusal) => {
                self.offer_actions(&refusal.advice);
                if self.found.is_empty() {
                    self.offer_message("action-enterPassword", Event::EnterPassword {});
                }
                Some((self.found, Wanted::Key { enter: None }))
            }
            CheckState::Passed => {
                self.offer(page, "primary-passed", Event::Continue {});
                Some((self.found, Wanted::Key { enter: Some(Event::Continue {}) }))
            }
        }
    }

    fn of_keep(mut self, state: &KeepState) -> Option<(Vec<Choice>, Wanted)> {
        match state {
            KeepState::Ready => {
                self.offer("keep", "primary", Event::Continue {});
                Some((self.found, Wanted::Key { enter: Some(Event::Continue {}) }))
            }
            KeepState::Keeping => None,
            KeepState::Kept => {
                self.offer("keep", "primary-kept", Event::Continue {});
                Some((self.found, Wanted::Key { enter: Some(Event::Continue {}) }))
            }
            KeepState::Refused { advice } => {
                self.offer_actions(advice);
                self.offer_message("terminal-go-on-unkept", Event::Continue {});
                Some((self.found, Wanted::Key { enter: None }))
            }
        }
    }

    fn of_old_items(mut self, state: &OldItemsState) -> Option<(Vec<Choice>, Wanted)> {
        match state {
            OldItemsState::Scanning
            | OldItemsState::Unlocking
            | OldItemsState::Clearing { .. }
            | OldItemsState::Restoring => None,
            OldItemsState::Found { items, locked, .. } if items.is_empty() => {
                if locked.is_some() {
                    self.found.push(unlock(self.words));
                }
                self.offer("oldItems", "primary-none", Event::Continue {});
                Some((self.found, Wanted::Key { enter: Some(Event::Continue {}) }))
            }
            OldItemsState::Found { items, locked, .. } => {
                // The page itself shows the items with their numbers.
                for (at, item) in items.iter().enumerate() {
                    let event = Event::ChooseItem { id: item.item.id.clone(), choice: next_choice(item) };
                    self.found.push(Choice { key: (at + 1).to_string(), label: None, event });
                }
                if items.iter().any(|item| item.choice != wizard::Choice::Leave) {
                    let label = clear_label(items, self.words);
                    self.found.push(Choice {
                        key: "c".into(),
                        label: Some(label),
                        event: Event::ClearChosen {},
                    });
                }
                if locked.is_some() {
                    self.found.push(unlock(self.words));
                }
                let leave = if items.len() == 1 { "leave-one" } else { "leave" };
                let label = self.facts.attribute(self.words, "oldItems", leave);
                self.found.push(Choice { key: "l".into(), label: Some(label), event: Event::LeaveItems {} });
                Some((self.found, Wanted::Key { enter: None }))
            }
            OldItemsState::Cleared { run, items, .. } => {
                self.offer("oldItems", "primary-cleared", Event::Continue {});
                let gone: Vec<_> = items.iter().filter(|item| item.can_be_brought_back()).collect();
                for item in &gone {
                    let name = items::name(&item.item, self.words);
                    let label = self.words.text("terminal-restore-item", &[("item", name.into())]);
                    self.number(label, Event::RestoreItem { id: item.item.id.clone() });
                }
                if gone.len() > 1 {
                    self.offer("oldItems", "undo-all", Event::RestoreRun { run: run.clone() });
                }
                Some((self.found, Wanted::Key { enter: Some(Event::Continue {}) }))
            }
            OldItemsState::Refused { advice } => {
                self.offer_actions(advice);
                self.offer_message("action-tryAgain", Event::TryAgain {});
                self.offer("oldItems", "primary-cleared", Event::LeaveItems {});
                Some((self.found, Wanted::Key { enter: None }))
            }
        }
    }
}

fn unlock(words: &Words) -> Choice {
    let label = words.text("action-unlockKeychain", &[]);
    Choice { key: "u".into(), label: Some(label), event: Event::UnlockKeychain {} }
}

/// What the words about a backup name.
pub(super) fn backup_args(backup: &Backup) -> [Arg<'_>; 3] {
    [
        ("address", backup.address.as_str().into()),
        ("count", backup.items.len().into()),
        ("date", day(backup.made).into()),
    ]
}

/// What typing the number of an item makes of it: the action that is offered, clear, leave, and round again.
fn next_choice(item: &ChosenItem) -> wizard::Choice {
    match (item.choice, item.item.action) {
        (wizard::Choice::Leave, ItemAction::Replace) => wizard::Choice::Replace,
        (wizard::Choice::Leave, ItemAction::Clear) | (wizard::Choice::Replace, _) => wizard::Choice::Clear,
        (wizard::Choice::Clear, _) => wizard::Choice::Leave,
    }
}

fn clear_label(items: &[ChosenItem], words: &Words) -> String {
    let chosen: Vec<_> = items.iter().filter(|item| item.choice != wizard::Choice::Leave).collect();
    let replaced = chosen.iter().filter(|item| item.choice == wizard::Choice::Replace).count();
    let name = match replaced {
        0 => "primary",
        n if n == chosen.len() => "primary-replace",
        _ => "primary-both",
    };
    words.attribute("oldItems", name, &[("count", chosen.len().into())])
}

/// The places that can be opened for what cannot be cleared from here.
fn places(guided: &[ManualRemoval], words: &Words) -> Vec<Choice> {
    let placed = guided.iter().filter_map(|guided| Some((guided, guided.place?)));
    placed
        .enumerate()
        .map(|(at, (guided, place))| Choice {
            key: format!("o{}", at + 1),
            label: Some(words.text(&format!("place-{}", code(place)), &[])),
            event: Event::OpenPlace { program: guided.program.clone() },
        })
        .collect()
}

/// What pressing an action does; `None` if it can only be read.
pub(super) fn event_of(action: Action) -> Option<Event> {
    match action {
        Action::CreateAppPassword => Some(Event::MakeAppPassword {}),
        Action::EnterPassword => Some(Event::EnterPassword {}),
        Action::EditAddress => Some(Event::StartOver {}),
        Action::EditServers => Some(Event::EditServers {}),
        // Their words say what has to be done before.
        Action::TryAgain
        | Action::Wait
        | Action::OpenNetworkPage
        | Action::ChangeNetwork
        | Action::CheckClock
        | Action::InstallKeychain => Some(Event::TryAgain {}),
        Action::UnlockKeychain => Some(Event::UnlockKeychain {}),
        Action::ConfirmInBrowser => Some(Event::OpenPage { page: PageName::WebLogin }),
        Action::SwitchOnImap => Some(Event::OpenPage { page: PageName::MailSettings }),
        Action::ReadHelp => Some(Event::OpenPage { page: PageName::Help }),
        Action::AskAdministrator | Action::UseOauthProgram => None,
    }
}
