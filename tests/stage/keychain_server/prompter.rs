//! The program in which gnome-keyring asks for a password (gcr-prompter), on a screen of its own, and who
//! sits there.

use std::path::{Path, PathBuf};
use std::sync::mpsc;

use zbus::MatchRule;
use zbus::blocking::fdo::{DBusProxy, MonitoringProxy};
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;
use zbus::names::WellKnownName;

use super::super::patience::{PATIENCE, until};
use super::{KeychainServer, variables};
use crate::stage::screen::Screen;

/// Asks what gnome-keyring wants to know, from when it first does. Its window goes when this is dropped.
///
/// The bus starts it, as on a person's computer: it ends by itself after ten seconds in which it asks nothing.
pub(crate) struct Prompter {
    questions: mpsc::Receiver<()>,
    // Dropped in this order: the program ends with its screen.
    screen: Screen,
    _on_demand: OnDemand,
}

/// What lets the bus start it.
struct OnDemand {
    service: PathBuf,
    bus: Connection,
}

impl Prompter {
    /// Has the bus start it when it is asked.
    pub(crate) fn start(server: &KeychainServer) -> Self {
        let screen = Screen::start();
        let questions = listen(server.bus());
        let variables = variables(server.home(), &server.address).into_iter();
        let variables: Vec<_> =
            variables.map(|(name, value)| format!("{name}={}", value.display())).collect();
        let (variables, screen_name) = (variables.join(" "), &screen.name);
        let runs = format!(
            "[D-BUS Service]\nName={NAME}\nExec=/usr/bin/env {variables} DISPLAY={screen_name} GDK_BACKEND=x11 \
             NO_AT_BRIDGE=1 {}\n",
            program(),
        );
        let service = server.services().join(format!("{NAME}.service"));
        std::fs::write(&service, runs).expect("a written file");
        let on_demand = OnDemand { service, bus: server.bus() };
        on_demand.ask(|bus| bus.reload_config()).expect("a bus that knows it");
        Self { questions, screen, _on_demand: on_demand }
    }

    /// Waits for the next question. The first and each later one is waited for once.
    pub(crate) fn asks(&self) {
        self.questions.recv_timeout(PATIENCE).expect("a question of gnome-keyring's");
        self.screen.focus_window("--class", "gcr-prompter");
    }

    /// True if it has asked something that was not waited for.
    pub(crate) fn has_asked(&self) -> bool {
        self.questions.try_recv().is_ok()
    }

    /// Types a password into the window.
    pub(crate) fn answer(&self, password: &str) {
        self.screen.type_line(password);
    }

    /// Closes the window without an answer.
    pub(crate) fn dismiss(&self) {
        self.screen.press("Escape");
    }
}

impl OnDemand {
    fn ask<T>(&self, question: impl FnOnce(&DBusProxy) -> zbus::fdo::Result<T>) -> zbus::fdo::Result<T> {
        question(&DBusProxy::new(&self.bus)?)
    }
}

impl Drop for OnDemand {
    fn drop(&mut self) {
        // The bus may be gone already, with everything that it started.
        let _ = std::fs::remove_file(&self.service);
        let _ = self.ask(|bus| bus.reload_config());
        let runs = || self.ask(|bus| bus.name_has_owner(NAME.into())).is_ok_and(|runs| runs);
        until("gcr-prompter outlives its screen", || !runs());
    }
}

const NAME: WellKnownName<'static> =
    WellKnownName::from_static_str_unchecked("org.gnome.keyring.SystemPrompter");

fn program() -> &'static str {
    ["/usr/libexec/gcr-prompter", "/usr/lib/gcr/gcr-prompter"]
        .into_iter()
        .find(|path| Path::new(path).exists())
        .expect("gcr-prompter is not installed: apt-get install gcr")
}

/// Tells of each question, as soon as its window takes an answer.
fn listen(bus: Connection) -> mpsc::Receiver<()> {
    let rules = [
        MatchRule::builder()
            .msg_type(Type::MethodCall)
            .interface("org.gnome.keyring.internal.Prompter")
            .and_then(|rule| rule.member("PerformPrompt"))
            .expect("a rule")
            .build(),
        MatchRule::builder().msg_type(Type::MethodReturn).build(),
    ];
    MonitoringProxy::new(&bus)
        .and_then(|monitoring| monitoring.become_monitor(&rules, 0).map_err(Into::into))
        .expect("a monitor");
    let (asked, questions) = mpsc::channel();
    std::thread::spawn(move || {
        let mut call = None;
        for message in MessageIterator::from(bus) {
            let Ok(message) = message else { return };
            let header = message.header();
            if header.member().is_some_and(|member| member == "PerformPrompt") {
                call = Some(header.primary().serial_num());
            } else if call.is_some() && header.reply_serial() == call {
                call = None;
                if asked.send(()).is_err() {
                    return;
                }
            }
        }
    });
    questions
}
