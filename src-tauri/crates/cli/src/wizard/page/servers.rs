//! The servers, somebody else's for outgoing mail, and the certificate of a program on this computer.

use account::{Outgoing, ServerProblem};
use net::CertificateProblem;
use setup::advice::Advice;
use setup::wizard::{Looked, ServerView, ServersProblem};

use super::body::Body;
use crate::code::code;

impl Body<'_> {
    /// What is wrong with the servers, and how they are typed.
    pub(super) fn servers(
        &self,
        problem: Option<&ServersProblem>,
        refusal: Option<&Advice>,
        outgoing: Outgoing,
    ) {
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

    /// A place in which a search has looked, and what came of it.
    pub(in crate::wizard) fn looked(&self, Looked { place, outcome, ms }: &Looked) -> String {
        let args = [
            ("source", self.speech.text(place).into()),
            ("outcome", self.speech.text(outcome).into()),
            ("ms", ms.to_string().into()),
        ];
        self.text("terminal-discover-tried", &args)
    }

    /// What is to be known of such a server, and how it is typed.
    pub(super) fn outgoing_server(&self, problem: Option<&ServerProblem>) {
        let limits = ["sender", "place", "mailbox"];
        let limits: Vec<_> =
            limits.iter().map(|limit| self.text(&format!("outgoingServer.limit-{limit}"), &[])).collect();
        self.console.list(&limits);
        if let Some(problem) = problem {
            self.problem(&self.text(&format!("server-problem-{}", code(problem)), &[]));
        }
        self.paragraph(self.text("terminal-servers-how", &[]));
    }

    /// How its file is made, and for which servers it is.
    pub(super) fn certificate(
        &self,
        servers: &[ServerView],
        steps: &[String],
        chosen: Option<&str>,
        problem: Option<&CertificateProblem>,
    ) {
        let steps: Vec<_> = steps.iter().map(|step| self.text(step, &[])).collect();
        self.console.list(&steps);
        for server in servers {
            self.console.say(format!("  {}", self.server(server)));
        }
        if let Some(fingerprint) = chosen {
            let args = [("fingerprint", fingerprint.into())];
            self.console.say(self.text("certificate.before", &args));
        }
        if let Some(problem) = problem {
            self.problem(&self.text(&format!("certificate-problem-{}", code(problem)), &[]));
        }
        self.console.say("");
    }
}
