//! How an app password is made, and whether the servers can be reached.

use setup::advice::Advice;
use setup::wizard::{
    ConnectionState, ConnectionView, DrawnPart, Instruction, OpenState, OpenedPage, PageDrawing,
    PretendPasswords, ServerView, Text,
};

use super::body::Body;
use crate::code::code;

impl Body<'_> {
    /// The steps on the provider's page, and what stands in the way.
    pub(super) fn app_password(
        &self,
        instructions: &[Instruction],
        name: Option<&Text>,
        pretend: Option<&PretendPasswords>,
        keychain: Option<&Advice>,
        connections: &[ConnectionView],
    ) {
        let steps: Vec<_> = instructions.iter().map(|instruction| self.instruction(instruction)).collect();
        self.numbered(&steps);
        if let Some(name) = name {
            let args = [("name", self.speech.text(name).into())];
            self.paragraph(self.text("terminal-app-password-name", &args));
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

    /// A step, and below it what the provider's page shows there.
    fn instruction(&self, Instruction { step, drawing }: &Instruction) -> String {
        let step = self.text(&format!("app-password-step-{step}"), &[]);
        match drawing {
            Some(page) => format!("{step}\n     {}", self.drawn(page)),
            None => step,
        }
    }

    fn drawn(&self, PageDrawing { title, parts, .. }: &PageDrawing) -> String {
        let parts = self.console.words.list(parts.iter().map(|part| self.drawn_part(part)));
        self.text("drawing.page", &[("page", title.as_str().into()), ("parts", parts.into())])
    }

    fn drawn_part(&self, part: &DrawnPart) -> String {
        let told =
            |name: &str, words: &str| self.text(&format!("drawing.{name}"), &[("words", words.into())]);
        match part {
            DrawnPart::Entry { words } => told("entry", words),
            DrawnPart::Press { words } | DrawnPart::Button { words } => told("press", words),
            DrawnPart::Choose { words } => told("choose", words),
            DrawnPart::Switch { words } => told("switch", words),
            DrawnPart::Own { words } => told("own", words),
            DrawnPart::Password { .. } => self.text("drawing.password", &[]),
            DrawnPart::Name { words, name } => {
                let name = ("name", self.speech.text(name).into());
                match words {
                    Some(words) => self.text("drawing.name-in", &[name, ("words", words.as_str().into())]),
                    None => self.text("drawing.name", &[name]),
                }
            }
        }
    }

    /// A page of the provider that was asked for.
    pub(super) fn opened(&self, opened: &OpenedPage) {
        self.console.say(self.speech.text(&opened.told));
        if opened.state == OpenState::Failed {
            self.console.say(format!("  {}", opened.address));
        }
        self.console.say("");
    }

    /// What stands in the way before a password is typed; what is wrong with both is said once.
    pub(super) fn connections(&self, connections: &[ConnectionView]) {
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
}
