//! The program in which gnome-keyring asks for a password (gcr-prompter), on a screen of its own, and who
//! sits there.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;

use zbus::MatchRule;
use zbus::blocking::fdo::MonitoringProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::Type;

use super::super::patience::{PATIENCE, until};
use super::{Ends, KeychainServer, missing, variables};
use crate::stage::screen::Screen;

/// Asks what gnome-keyring wants to know. Its window goes when this is dropped.
pub(crate) struct Prompter {
    _program: Ends,
    screen: Screen,
    questions: mpsc::Receiver<()>,
}

impl Prompter {
    /// Starts it and waits until it can be asked.
    pub(crate) fn start(server: &KeychainServer) -> Self {
        let screen = Screen::start();
        let questions = listen(server.bus());
        let program = Command::new(program())
            .envs(variables(server.home(), &server.address))
            .env("DISPLAY", &screen.name)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| missing("gcr-prompter", "gcr", &error));
        let bus = server.bus();
        until("gcr-prompter cannot be asked", || {
            bus.call_method(
                Some("org.freedesktop.DBus"),
                "/org/freedesktop/DBus",
                Some("org.freedesktop.DBus"),
                "GetNameOwner",
                &("org.gnome.keyring.SystemPrompter",),
            )
            .is_ok()
        });
        Self { _program: Ends(program), screen, questions }
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
