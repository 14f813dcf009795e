//! Draws a view as lines of text: heading, lead, what stands on the page, what can be typed.

use std::time::SystemTime;

use account::AddressError;
use account::text::isolated;
use check::send::Folder;
use keychain::{Backup, ItemAction};
use programs::installed::Group;
use programs::removal::ManualRemoval;
use setup::advice::Advice;
use setup::clipboard::KEPT;
use setup::network_report::Named;
use setup::wizard::{
    Believed, CheckPage, CheckState, Choice, ConnectionState, ConnectionView, CopyingView, Doubt, Fate,
    KeepState, KnownAccount, LookState, NetworkState, OldItemsState, OpenState, OpenedPage, OpenedProgram,
    Page, PauseView, PointState, PracticeStart, ProfileView, Reason, ResultEnd, ResultView, ServerView,
    StageState, StageView, StepState, TestMessageState, View, WatchView, WelcomeState,
};
use words::{Arg, Told};

use super::question::{self, Question};
use super::say::Speech;
use crate::code::code;
use crate::console::{Console, day};
use crate::told::tell_beside;
use crate::{items, removals};

/// What the person has in front of them.
pub(super) struct Screen<'a> {
    console: &'a Console,
    shown: Option<View>,
    stages: usize,
    is_listed: bool,
}

impl<'a> Screen<'a> {
    /// An empty screen.
    pub(super) fn new(console: &'a Console) -> Self {
        Self { console, shown: None, stages: 0, is_listed: false }
    }

    /// Whether something would be drawn.
    pub(super) fn differs(&self, view: &View) -> bool {
        self.begins_to_wait(view) || self.is_another_page(view) || ended_stages(view).len() > self.stages
    }

    /// Draws what is not on screen yet: the whole page if it is another, the rest of a check that ran here.
    /// True if it is another.
    pub(super) fn draw(&mut self, view: &View) -> bool {
        let body = Body { console: self.console, speech: Speech::of(view, &self.console.words), view };
        let is_another = self.is_another_page(view);
        let is_its_end = is_another && self.ran_here(view);
        if is_another && !is_its_end {
            self.stages = 0;
            body.head();
            body.draw();
        }
        for stage in ended_stages(view).into_iter().skip(self.stages) {
            self.console.say(body.stage(stage));
            self.stages += 1;
        }
        if is_another && let Page::Outgoing(page) | Page::Incoming(page) = &view.page {
            if is_its_end {
                self.console.say("");
                self.console.say(body.speech.text(&view.lead));
            }
            body.end_of_check(page);
        }
        if self.begins_to_wait(view) {
            self.console.say(self.console.text("keychain-waiting", &[]));
            self.console.say(self.console.text("terminal-stop-waiting", &[]));
        }
        self.is_listed &= !is_another;
        self.shown = Some(view.clone());
        is_another
    }

    /// Lists what can be typed, once for a page.
    pub(super) fn list(&mut self, question: &Question) {
        if std::mem::replace(&mut self.is_listed, true) {
            return;
        }
        for (key, label) in &question.listed {
            self.console.say(format!("  {key}  {label}"));
        }
        if !question.listed.is_empty() {
            self.console.say("");
        }
    }

    fn begins_to_wait(&self, view: &View) -> bool {
        view.waits_for_keychain && !self.shown.as_ref().is_some_and(|shown| shown.waits_for_keychain)
    }

    /// Whether the check that is on screen, with its stages, is the one whose end this view tells.
    fn ran_here(&self, view: &View) -> bool {
        match (self.shown.as_ref().map(|shown| &shown.page), &view.page) {
            (Some(Page::Outgoing(shown)), Page::Outgoing(page))
            | (Some(Page::Incoming(shown)), Page::Incoming(page)) => {
                shown.state == CheckState::Running && !matches!(page.state, CheckState::Ready { .. })
            }
            _ => false,
        }
    }

    /// Whether the page is another one in kind, state, content or offers; stages do not count.
    fn is_another_page(&self, view: &View) -> bool {
        self.shown.as_ref().is_none_or(|shown| {
            without_stages(&shown.page) != without_stages(&view.page)
                || question::keyed(&shown.offers) != question::keyed(&view.offers)
        })
    }
}

fn without_stages(page: &Page) -> Page {
    let mut page = page.clone();
    match &mut page {
        Page::Outgoing(check) | Page::Incoming(check) => {
            check.stages.clear();
            check.connections.retain(stands_in_the_way);
        }
        Page::AppPassword { connections, .. } => connections.retain(stands_in_the_way),
        // What is seen is told at the end, all of it.
        Page::Network { state: NetworkState::Looking, observations } => observations.clear(),
        Page::Welcome { .. }
        | Page::ChoosePractice { .. }
        | Page::ChooseAccount { .. }
        | Page::Address { .. }
        | Page::FindServers { .. }
        | Page::Servers { .. }
        | Page::OutgoingServer { .. }
        | Page::OwnAddress { .. }
        | Page::CanItWork { .. }
        | Page::AppleMail { .. }
        | Page::OtherWay { .. }
        | Page::NotOffered { .. }
        | Page::Certificate { .. }
        | Page::Reader { .. }
        | Page::Keep { .. }
        | Page::OldItems { .. }
        | Page::HandOver { .. }
        | Page::TestMessage { .. }
        | Page::Network { .. }
        | Page::Done { .. } => {}
    }
    page
}

/// What goes well with a connection needs no words.
fn stands_in_the_way(connection: &ConnectionView) -> bool {
    matches!(connection.state, ConnectionState::Failed { .. })
}

/// The stages of a check that ended, in their order; none before it has begun.
fn ended_stages(view: &View) -> Vec<StageView> {
    let (Page::Outgoing(page) | Page::Incoming(page)) = &view.page else { return vec![] };
    if matches!(page.state, CheckState::Ready { .. }) {
        return vec![];
    }
    let has_ended = |stage: &&StageView| matches!(stage.state, StageState::Done | StageState::Failed);
    page.stages.iter().take_while(has_ended).copied().collect()
}

/// The steps in a program of which nothing is known.
const OTHER: &str = "hand-over-other";

/// A page, without what can be typed.
struct Body<'a> {
    console: &'a Console,
    speech: Speech<'a>,
    view: &'a View,
}

impl Body<'_> {
    /// Where the person is, and how things stand.
    fn head(&self) {
        let Self { console, speech, view } = self;
        console.say("");
        if let Some(mood) = view.practice {
            let mood = speech.say(&format!("mood-{}.title", code(mood)), &[]);
            console.say(console.faint(&speech.say("practice.mood", &[("mood", mood.into())])));
        }
        if let Some(at) = view.steps.iter().position(|step| step.state == StepState::Here) {
            let args = [("at", (at + 1).into()), ("of", view.steps.len().into())];
            console.say(console.faint(&speech.say("terminal-step", &args)));
        }
        console.say(console.heading(&speech.text(&view.heading)));
        console.say(speech.text(&view.lead));
        console.say("");
        if let Some(label) = question::cancel_label(view, speech) {
            console.say(format!("  Ctrl-C  {label}"));
            console.say("");
        }
    }

    /// A stage of a check that ended.
    fn stage(&self, stage: StageView) -> String {
        let protocol = if matches!(self.view.page, Page::Incoming(_)) { "imap" } else { "smtp" };
        let text = self.text(&format!("stage-{protocol}-{}.{}", code(stage.stage), code(stage.state)), &[]);
        match (stage.state, stage.ms) {
            (StageState::Done, Some(ms)) => {
                self.text("terminal-stage-took", &[("stage", text.into()), ("ms", ms.into())])
            }
            (StageState::Done, None) => self.text("terminal-stage-done", &[("stage", text.into())]),
            _ => self.text("terminal-stage-failed", &[("stage", text.into())]),
        }
    }

    /// What stands between the lead and what can be typed.
    fn draw(&self) {
        match &self.view.page {
            Page::Welcome { accounts, backups, recovered, trouble, state } => {
                self.known(accounts);
                if !recovered.is_empty() {
                    self.paragraph(self.text("recovered", &[("count", recovered.len().into())]));
                }
                self.welcome(state, backups);
                for advice in trouble {
                    self.advice(advice);
                }
            }
            Page::ChoosePractice { start: PracticeStart::Failed } => {
                self.paragraph(self.text("practice-failed", &[]));
            }
            Page::ChooseAccount { accounts } => self.known(accounts),
            Page::Address { problem, refusal, .. } => {
                if let Some(problem) = problem {
                    let character =
                        if let AddressError::Character { character } = problem { character } else { "" };
                    let id = format!("address-problem-{}", tag(problem));
                    self.problem(&self.text(&id, &[("character", character.into())]));
                }
                if let Some(advice) = refusal {
                    self.advice(advice);
                }
            }
            Page::Servers { problem, refusal, outgoing, .. } => {
                if let Some(advice) = refusal {
                    self.advice(advice);
                }
                if let Some(problem) = problem {
                    let server = self.speech.server(problem.protocol);
                    let what = self.text(&format!("server-problem-{}", code(problem.problem)), &[]);
                    self.problem(&format!("{server}: {what}"));
                }
                if outgoing.has_own_password() {
                    self.paragraph(self.text(&format!("outgoing-{}", code(outgoing)), &[]));
                }
                self.paragraph(self.text("terminal-servers-how", &[]));
            }
            Page::OutgoingServer { problem, .. } => {
                let limits = ["sender", "place", "mailbox"];
                let limits: Vec<_> = limits
                    .iter()
                    .map(|limit| self.text(&format!("outgoingServer.limit-{limit}"), &[]))
                    .collect();
                self.console.list(&limits);
                if let Some(problem) = problem {
                    self.problem(&self.text(&format!("server-problem-{}", code(problem)), &[]));
                }
                self.paragraph(self.text("terminal-servers-how", &[]));
            }
            Page::OwnAddress { domain, found, problem, .. } => {
                self.paragraph(self.text(found, &[]));
                if let Some(problem) = problem {
                    let id = format!("own-address-problem-{}", code(problem));
                    self.problem(&self.text(&id, &[("own", domain.as_str().into())]));
                }
            }
            Page::CanItWork { at, of, remedy, letter } => match remedy {
                None if *of > 1 => {
                    let args = [("at", (*at).into()), ("of", (*of).into())];
                    self.paragraph(self.text("canItWork.place", &args));
                }
                None => {}
                Some(remedy) => {
                    self.paragraph(self.speech.text(remedy));
                    if let Some(letter) = letter {
                        self.paragraph(self.speech.text(letter));
                    }
                }
            },
            Page::AppleMail { steps, opened } => {
                let steps: Vec<_> =
                    steps.iter().map(|step| self.text(&format!("apple-mail-step-{step}"), &[])).collect();
                self.numbered(&steps);
                if let Some(state) = opened {
                    self.paragraph(self.text(&format!("place-{}", code(state)), &[]));
                }
            }
            Page::OtherWay { steps, here, others, opened } => {
                let steps: Vec<_> = steps.iter().map(|step| self.speech.text(step)).collect();
                self.numbered(&steps);
                if !here.is_empty() {
                    self.console.say(self.text("otherWay.here", &[]));
                    self.console.list(&here.iter().map(|program| program.name.clone()).collect::<Vec<_>>());
                }
                if !others.is_empty() {
                    let args = [("names", self.console.words.list(others.iter().cloned()).into())];
                    self.paragraph(self.text("otherWay.others", &args));
                }
                if let Some(OpenedProgram { id, state }) = opened {
                    let name = here.iter().find(|program| program.id == *id).map_or(id, |found| &found.name);
                    let id = format!("program-{}", code(state));
                    self.paragraph(self.text(&id, &[("program", name.as_str().into())]));
                }
            }
            Page::NotOffered { reasons } => {
                for Reason { title, remedy } in reasons {
                    self.problem(&self.speech.text(title));
                    self.paragraph(self.speech.text(remedy));
                }
            }
            Page::Certificate { servers, steps, chosen, problem } => {
                let steps: Vec<_> = steps.iter().map(|step| self.text(step, &[])).collect();
                self.console.list(&steps);
                for server in servers {
                    self.console.say(format!("  {}", self.server(server)));
                }
                if let Some(fingerprint) = chosen {
                    let args = [("fingerprint", fingerprint.as_str().into())];
                    self.console.say(self.text("certificate.before", &args));
                }
                if let Some(problem) = problem {
                    self.problem(&self.text(&format!("certificate-problem-{}", code(problem)), &[]));
                }
                self.console.say("");
            }
            Page::AppPassword { instructions, name, opened, pretend, keychain, connections, .. } => {
                let steps: Vec<_> = instructions
                    .iter()
                    .map(|step| self.text(&format!("app-password-step-{step}"), &[]))
                    .collect();
                self.numbered(&steps);
                if let Some(name) = name {
                    let args = [("name", self.speech.text(name).into())];
                    self.paragraph(self.text("terminal-app-password-name", &args));
                }
                if let Some(opened) = opened {
                    self.opened(opened);
                }
                if let Some(pretend) = pretend {
                    self.console.say(self.console.heading(&self.text("pretend.title", &[])));
                    for (label, password) in [
                        ("pretend.app-password", &pretend.app_password),
                        ("pretend.account-password", &pretend.account_password),
                    ] {
                        self.console.say(format!("  {}: {password}", self.text(label, &[])));
                    }
                    self.console.say("");
                }
                if let Some(advice) = keychain {
                    self.advice(advice);
                }
                self.connections(connections);
            }
            Page::Outgoing(page) | Page::Incoming(page) => self.before_check(page),
            Page::Network { state, observations } => self.network(state, observations),
            Page::Reader { issuer, host } => {
                let args = [("issuer", issuer.as_str().into()), ("host", host.as_str().into())];
                self.paragraph(self.text("reader.what", &args));
            }
            Page::Keep { state: KeepState::Refused { advice } } => self.advice(advice),
            Page::OldItems { state, guided, opened } => {
                self.old_items(state);
                self.guided(guided, opened.as_ref());
            }
            Page::HandOver { servers, copying, programs, opened, profile } => {
                for server in servers {
                    self.console.say(format!("  {}", self.server(server)));
                }
                self.console.say("");
                self.copying(copying);
                let (here, others): (Vec<_>, Vec<_>) =
                    programs.iter().partition(|program| program.group == Group::Here);
                if here.is_empty() {
                    self.program_steps("other", &self.text("handOver.no-programs", &[]));
                }
                for program in here {
                    self.program_steps(&program.id, &program.name);
                }
                if !others.is_empty() {
                    let names = others.iter().map(|program| program.name.clone());
                    let args = [("names", self.console.words.list(names).into())];
                    self.paragraph(self.text("terminal-other-programs", &args));
                }
                if let Some(ProfileView { state, pane }) = profile {
                    self.paragraph(self.text(&format!("profile-{}", code(*state)), &[]));
                    if let Some(pane) = pane {
                        self.paragraph(self.text(&format!("profile-pane-{}", pane.code()), &[]));
                        self.paragraph(self.text("profile-after", &[]));
                    }
                }
                if self.view.practice.is_none() {
                    self.paragraph(self.text("handOver.again", &[]));
                }
                if let Some(opened) = opened {
                    let name = programs.iter().find(|p| p.id == opened.id).map_or(&opened.id, |p| &p.name);
                    let id = format!("program-{}", code(opened.state));
                    self.paragraph(self.text(&id, &[("program", name.as_str().into())]));
                }
            }
            Page::TestMessage { state } => self.test_message(state),
            Page::Done { points, todos, next, watch } => {
                for point in points {
                    let mark = if point.state == PointState::Done { '✓' } else { '–' };
                    self.console.say(format!("  {mark} {}", self.speech.text(&point.words)));
                }
                self.console.say("");
                if !todos.is_empty() {
                    self.console.say(self.text("done.todos", &[]));
                    for todo in todos {
                        let mark = if todo.state == PointState::Done { 'x' } else { ' ' };
                        self.console.say(format!("  [{mark}] {}", self.speech.text(&todo.words)));
                    }
                    self.console.say("");
                }
                for next in next {
                    self.paragraph(self.speech.text(next));
                }
                match watch {
                    WatchView::Missing => {}
                    WatchView::Off => self.paragraph(self.text("watch.off", &[])),
                    WatchView::On => self.paragraph(self.text("watch.on", &[])),
                    WatchView::NextSignIn => self.paragraph(self.text("watch.next-sign-in", &[])),
                    WatchView::NotChanged => self.paragraph(self.text("watch.not-changed", &[])),
                }
            }
            Page::ChoosePractice { .. }
            | Page::FindServers { .. }
            | Page::Keep { state: KeepState::Ready | KeepState::Keeping | KeepState::Kept } => {}
        }
    }

    fn network(&self, state: &NetworkState, observations: &[setup::wizard::Text]) {
        let NetworkState::Seen { advice, compared, report, names } = state else { return };
        self.advice(advice);
        if let Some(compared) = compared {
            self.paragraph(self.speech.text(compared));
        }
        if *names == Named::Included {
            return self.paragraph(report.text.clone());
        }
        self.console.say(self.text("terminal-diagnose-seen", &[]));
        for seen in observations {
            self.console.say(format!("  {}", self.speech.text(seen)));
        }
        self.console.say("");
    }

    fn test_message(&self, state: &TestMessageState) {
        match state {
            TestMessageState::Ready => self.paragraph(self.text("testMessage.what", &[])),
            TestMessageState::Sending { doing } => self.console.say(self.speech.text(doing)),
            TestMessageState::Cancelled => {}
            TestMessageState::Arrived { words, folder, removal } => {
                self.paragraph(format!("✓ {}", self.speech.text(words)));
                if *folder != Folder::Inbox {
                    self.paragraph(self.text(&format!("testMessage.hint-{}", code(folder)), &[]));
                }
                self.paragraph(self.text(&format!("testMessage.removal-{}", code(removal)), &[]));
            }
            TestMessageState::NotArrived { words, advice, said } => {
                self.paragraph(self.speech.text(words));
                self.advice(advice);
                if let Some(said) = said {
                    self.console.say(self.text("terminal-said", &[("said", isolated(said).into())]));
                }
            }
        }
    }

    /// For which places the password was copied, and that it is there for a while.
    fn copying(&self, copying: &CopyingView) {
        for protocol in &copying.copied {
            let words = self.text(&format!("handOver.copied-{}", code(protocol)), &[]);
            self.console.say(format!("  ✓ {words}"));
        }
        let message = match (copying.problem, copying.until) {
            (Some(problem), _) => format!("clipboard-{}", code(problem)),
            (None, Some(_)) => {
                let time = format!("{}:{:02}", KEPT.as_secs() / 60, KEPT.as_secs() % 60);
                return self.paragraph(self.text("clipboard-left", &[("time", time.into())]));
            }
            (None, None) if copying.copied.is_empty() => return,
            (None, None) => "clipboard-over".to_owned(),
        };
        self.paragraph(self.text(&message, &[]));
    }

    fn known(&self, accounts: &[KnownAccount]) {
        for account in accounts {
            let stands = self.speech.text(&account.stands);
            self.console.say(format!("  {} ({stands})", account.address));
        }
        if !accounts.is_empty() {
            self.console.say("");
        }
    }

    fn fate(&self, fate: &str, why: &str) -> String {
        format!("{}: {}", self.text(fate, &[]), self.text(&format!("kept-{why}"), &[]))
    }

    fn welcome(&self, state: &WelcomeState, backups: &[Backup]) {
        match state {
            WelcomeState::Choosing => {}
            WelcomeState::Unlocking => self.paragraph(self.text("unlocking", &[])),
            WelcomeState::ConfirmingDiscard { run } => {
                if let Some(backup) = backups.iter().find(|backup| backup.run == *run) {
                    let args = [
                        ("address", backup.address.as_str().into()),
                        ("count", backup.items.len().into()),
                        ("date", day(backup.made).into()),
                    ];
                    self.problem(&self.text("backup.what", &args));
                }
                self.paragraph(self.text("backup.discard-what", &[]));
            }
            WelcomeState::Discarding { .. } => self.paragraph(self.text("discard-running", &[])),
            WelcomeState::Discarded => self.paragraph(self.text("discard-done", &[])),
            WelcomeState::Restoring => self.paragraph(self.text("undo-restoring", &[])),
            WelcomeState::Restored { count, kept } => {
                self.paragraph(self.text("undo-restored", &[("count", (*count).into())]));
                if !kept.is_empty() {
                    self.paragraph(self.text("undo-kept", &[("count", kept.len().into())]));
                }
            }
            WelcomeState::Verifying { done, all } => {
                let args = [("done", (*done).into()), ("all", (*all).into())];
                self.paragraph(self.text("accounts-checked", &args));
            }
            WelcomeState::Verified { right, paused, all } => {
                let args = [("right", (*right).into()), ("paused", (*paused).into()), ("all", (*all).into())];
                self.paragraph(self.text("accounts-right", &args));
            }
            WelcomeState::Refused { advice } => self.advice(advice),
        }
    }

    fn opened(&self, opened: &OpenedPage) {
        self.console.say(self.text(&format!("opened-{}", code(opened.state)), &[]));
        if opened.state == OpenState::Failed {
            self.console.say(format!("  {}", opened.address));
        }
        self.console.say("");
    }

    /// What stands in the way before a password is typed; what is wrong with both is said once.
    fn connections(&self, connections: &[ConnectionView]) {
        let chosen = connections
            .iter()
            .find_map(|connection| Some((connection.server.host.as_str(), connection.chosen.as_deref()?)));
        if let Some((host, fingerprint)) = chosen {
            let args = [("host", host.into()), ("fingerprint", fingerprint.into())];
            self.paragraph(self.text("certificate-chosen", &args));
        }
        let mut told = vec![];
        for connection in connections {
            let ConnectionState::Failed { advice, instead } = &connection.state else { continue };
            let ServerView { protocol, host, port, .. } = &connection.server;
            if let Some(other) = instead {
                let (port, other) = (port.to_string(), other.to_string());
                let args = [
                    ("host", host.as_str().into()),
                    ("port", port.as_str().into()),
                    ("other", other.as_str().into()),
                ];
                let text = |name| self.text(&format!("connection-instead-{}.{name}", code(protocol)), &args);
                self.problem(&text("title"));
                self.paragraph(text("what"));
            } else if !told.contains(&&advice.message) {
                told.push(&advice.message);
                self.advice(advice);
                self.paragraph(self.text("connection-go-on", &[]));
            }
        }
    }

    fn results(&self, results: &[ResultView]) {
        for ResultView { server, believed, end } in results {
            let outcome = match end {
                ResultEnd::Passed => self.text("result-passed", &[]),
                ResultEnd::Skipped => self.text("result-skipped", &[]),
                ResultEnd::Failed { advice, .. } => advice.told(&self.console.words).title,
            };
            let name = self.text(&format!("result-{}", code(server.protocol)), &[]);
            self.console.say(format!("  {name} ({}:{}): {outcome}", server.host, server.port));
            if let ResultEnd::Failed { stage, .. } = end {
                let place = [("host", server.host.as_str().into()), ("port", server.port.to_string().into())];
                let id = format!("stage-{}-{}.failed", code(server.protocol), code(stage));
                let stage = self.text(&id, &place);
                self.console.say(format!("    {stage}"));
            }
            if let Some(believed) = believed {
                self.console.say(format!("    {}", self.believed(believed)));
            }
            if let ResultEnd::Failed { said: Some(said), .. } = end {
                self.console
                    .say(format!("    {}", self.text("terminal-said", &[("said", isolated(said).into())])));
            }
        }
        self.console.say("");
    }

    fn believed(&self, believed: &Believed) -> String {
        match believed {
            Believed::Issued { issuer } => self.text("result-issued", &[("issuer", issuer.as_str().into())]),
            Believed::Chosen { fingerprint } => {
                self.text("result-chosen", &[("fingerprint", fingerprint.as_str().into())])
            }
        }
    }

    fn pause(&self, pause: &PauseView) {
        let args = [("count", pause.refusals.into())];
        self.problem(&self.text("pause.title", &args));
        self.paragraph(self.text("pause.what", &args));
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let left = pause.until.saturating_sub(now.as_secs());
        let time = format!("{}:{:02}", left / 60, left % 60);
        self.paragraph(self.text("pause-left", &[("time", time.as_str().into())]));
    }

    fn before_check(&self, page: &CheckPage) {
        match &page.state {
            CheckState::Ready { problem, doubt, about } => {
                self.connections(&page.connections);
                if let Some(pause) = &page.pause {
                    self.pause(pause);
                }
                if page.outgoing.has_own_password() && (problem.is_some() || doubt.is_some()) {
                    self.console.say(self.speech.server(*about));
                }
                if let Some(problem) = problem {
                    self.problem(&self.text(&format!("secret-problem-{}", code(problem)), &[]));
                }
                if let Some(doubt) = doubt {
                    self.doubt(doubt);
                } else {
                    self.paragraph(self.shape(page));
                }
            }
            CheckState::HeldBack => {
                if let Some(pause) = &page.pause {
                    self.pause(pause);
                }
            }
            CheckState::Running | CheckState::Cancelled | CheckState::Refused(_) | CheckState::Passed => {}
        }
    }

    /// What stands below the stages.
    fn end_of_check(&self, page: &CheckPage) {
        match &page.state {
            CheckState::Refused(refusal) => {
                if refusal.look == LookState::Looking {
                    self.paragraph(self.text("network.looking", &[]));
                }
                self.console.say("");
                self.advice(&refusal.advice);
                self.results(&refusal.results);
                if let Some(pause) = &page.pause {
                    self.pause(pause);
                }
            }
            CheckState::Passed | CheckState::Cancelled => self.console.say(""),
            CheckState::Ready { .. } | CheckState::HeldBack | CheckState::Running => {}
        }
    }

    fn shape(&self, page: &CheckPage) -> String {
        use account::secret::PasswordShape;
        match page.shape {
            Some(PasswordShape::Letters { count }) => self.text("shape-letters", &[("count", count.into())]),
            Some(PasswordShape::LettersAndDigits { count }) => {
                self.text("shape-lettersAndDigits", &[("count", count.into())])
            }
            Some(PasswordShape::DashedGroups { groups, length }) => {
                self.text("shape-dashedGroups", &[("groups", groups.into()), ("length", length.into())])
            }
            None => self.text("shape-any", &[]),
        }
    }

    fn doubt(&self, doubt: &Doubt) {
        let (id, args, suspects) = match doubt {
            Doubt::Length { letters, expected } => {
                let args = vec![("letters", (*letters).into()), ("expected", (*expected).into())];
                ("doubt-length", args, [].as_slice())
            }
            Doubt::Altered { suspects } => ("doubt-altered", vec![], suspects.as_slice()),
            Doubt::AccountPassword => ("doubt-accountPassword", vec![], [].as_slice()),
        };
        self.problem(&self.text(&format!("{id}.title"), &args));
        self.console.say(self.text(&format!("{id}.what"), &args));
        for suspect in suspects {
            self.console.say(self.text(&format!("suspect.{}", code(suspect)), &[]));
        }
        self.console.say("");
    }

    fn old_items(&self, state: &OldItemsState) {
        match state {
            OldItemsState::Found { items, locked, problem, open } => {
                for program in open {
                    let name = self.text(&format!("program-{program}"), &[]);
                    self.paragraph(self.text("oldItems.open", &[("program", name.into())]));
                }
                for (at, item) in items.iter().enumerate() {
                    let mark = match item.choice {
                        Choice::Leave => " ",
                        Choice::Clear => "x",
                        Choice::Replace => "n",
                    };
                    self.console.say(format!(
                        "  {}  [{mark}] {}",
                        at + 1,
                        items::line(&item.item, &self.console.words)
                    ));
                    self.console.say(format!("         {}", items::detail(&item.item, &self.console.words)));
                    for reader in items::readers(&item.item, &self.console.words) {
                        self.console.say(format!("         {reader}"));
                    }
                }
                if !items.is_empty() {
                    self.console.say("");
                    self.paragraph(self.text("terminal-items-how", &[]));
                    if items.iter().any(|item| item.item.action != ItemAction::Clear) {
                        self.paragraph(self.text("terminal-items-how-replace", &[]));
                    }
                }
                match (problem, locked) {
                    (Some(advice), _) => self.advice(advice),
                    (None, Some(count)) => {
                        let args = [("count", (*count).into())];
                        self.paragraph(self.text("oldItems.locked", &args));
                    }
                    (None, None) => {}
                }
            }
            OldItemsState::Cleared { items, problem, .. } => {
                if let Some(advice) = problem {
                    self.advice(advice);
                }
                for item in items {
                    let fate = match &item.fate {
                        Fate::Cleared => self.text("fate-cleared", &[]),
                        Fate::Replaced => self.text("fate-replaced", &[]),
                        Fate::Restored => self.text("fate-restored", &[]),
                        Fate::Kept { why } => self.fate("fate-kept", why),
                        Fate::StillCleared { why } => self.fate("fate-stillCleared", why),
                        Fate::StillReplaced { why } => self.fate("fate-stillReplaced", why),
                    };
                    self.console.say(format!("  {}: {fate}", items::line(&item.item, &self.console.words)));
                }
                self.console.say("");
            }
            OldItemsState::Refused { advice } => self.advice(advice),
            OldItemsState::Scanning
            | OldItemsState::Unlocking
            | OldItemsState::Clearing { .. }
            | OldItemsState::Restoring => {}
        }
    }

    fn guided(&self, guided: &[ManualRemoval], opened: Option<&OpenedProgram>) {
        let Some(account) = &self.view.account else { return };
        for line in removals::lines(guided, &account.address, &self.console.words) {
            self.console.say(line);
        }
        if let Some(opened) = opened {
            self.paragraph(self.text(&format!("place-{}", code(opened.state)), &[]));
        }
    }

    /// Steps, in their order.
    fn numbered(&self, steps: &[String]) {
        for (at, step) in steps.iter().enumerate() {
            self.console.say(format!("  {}. {step}", at + 1));
        }
        self.console.say("");
    }

    fn server(&self, server: &ServerView) -> String {
        let args = [
            ("server", self.text(&format!("handOver.{}", code(server.protocol)), &[]).into()),
            ("host", server.host.as_str().into()),
            ("port", server.port.to_string().into()),
            ("security", self.text(&format!("security-{}", code(server.security)), &[]).into()),
            ("user", server.user.as_str().into()),
        ];
        self.text("terminal-server", &args)
    }

    fn program_steps(&self, program: &str, name: &str) {
        let id = format!("hand-over-{program}");
        let id = if self.console.words.has(&id) { id } else { OTHER.to_owned() };
        self.console.say(name);
        for (at, step) in self.text(&id, &[]).lines().enumerate() {
            self.console.say(format!("  {}. {step}", at + 1));
        }
        for more in ["trap", "forget"] {
            if id != OTHER {
                self.console.say(format!("  {}", self.text(&format!("{id}.{more}"), &[])));
            }
        }
        self.console.say("");
    }

    /// What happened, why, and what to do, in this order; what can be pressed is among the offers.
    fn advice(&self, advice: &Advice) {
        let Told { title, what, may_be, suspects, steps, remedy, also } = advice.told(&self.console.words);
        self.problem(&title);
        self.console.say(what);
        self.console.list(&may_be);
        suspects.into_iter().for_each(|suspect| self.console.say(suspect));
        self.console.list(&steps);
        self.console.say(remedy);
        tell_beside(advice, &also, self.console);
        self.console.say("");
    }

    fn problem(&self, text: &str) {
        self.console.say(self.console.warning(text));
    }

    fn paragraph(&self, text: String) {
        self.console.say(text);
        self.console.say("");
    }

    fn text(&self, id: &str, args: &[Arg<'_>]) -> String {
        self.speech.say(id, args)
    }
}

/// The tag of a variant with fields, as it stands in JSON and in the ids of words.
fn tag(value: impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value["kind"].as_str().unwrap_or_default().to_owned()
}
