//! Programs on this computer that stand in for a mail server, such as Proton Mail Bridge. The facts are data
//! (`bridges/*.toml`, each with its sources and the day it was checked); this file only reads and matches them.

use std::sync::LazyLock;

use serde::Deserialize;

/// The facts about one such program.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bridge {
    /// Stable name for data and words: `protonBridge`.
    pub key: String,
    /// Name for people: `Proton Mail Bridge`.
    pub name: String,
    /// Keys of the providers whose mail is not reached without it.
    #[serde(default)]
    pub providers: Vec<String>,
    /// Where it answers for outgoing mail, unless a person chose otherwise.
    pub smtp_ports: Vec<u16>,
    /// Where it answers for incoming mail.
    pub imap_ports: Vec<u16>,
    /// Words in its greetings that no other server has.
    #[serde(default)]
    greetings: Vec<String>,
    /// Words in its greetings that others have too: they count on its ports only.
    #[serde(default)]
    greetings_on_its_ports: Vec<String>,
    /// Who issued the certificate that it makes for itself.
    #[serde(default)]
    issuers: Vec<String>,
    /// What to do, as codes for words.
    steps: Steps,
    /// The day on which these facts were last checked, `YYYY-MM-DD`.
    pub checked: String,
}

/// Something that a person has to do with such a program.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Task {
    /// Start it.
    Start,
    /// Get its certificate as a file.
    Certificate,
    /// Have it encrypt.
    Encryption,
    /// Find the password that it takes.
    Password,
}

impl Task {
    /// Every task.
    pub const ALL: [Self; 4] = [Self::Start, Self::Certificate, Self::Encryption, Self::Password];

    /// What to do with a program of which nothing is known, as codes for words.
    pub fn steps_of_any(self) -> &'static [&'static str] {
        match self {
            Self::Start => &["startProgram"],
            Self::Certificate => &["exportCertificate"],
            Self::Encryption => &["switchOnEncryption"],
            Self::Password => &["passwordOfProgram"],
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    start: Vec<String>,
    certificate: Vec<String>,
    encryption: Vec<String>,
    password: Vec<String>,
}

impl Bridge {
    /// Every such program that is known, in the order of their keys.
    pub fn all() -> &'static [Self] {
        &BRIDGES
    }

    /// The one with this key.
    pub fn with_key(key: &str) -> Option<&'static Self> {
        Self::all().iter().find(|bridge| bridge.key == key)
    }

    /// The one that says this in its greeting, on this port.
    pub fn that_greets(greeting: &str, port: u16) -> Option<&'static Self> {
        let says = |words: &[String]| words.iter().any(|word| has(greeting, word));
        let all = Self::all().iter();
        all.clone()
            .find(|bridge| says(&bridge.greetings))
            .or_else(|| all.clone().find(|bridge| bridge.is_at(port) && says(&bridge.greetings_on_its_ports)))
    }

    /// The one that issues certificates under this name.
    pub fn that_issued(issuer: &str) -> Option<&'static Self> {
        Self::all()
            .iter()
            .find(|bridge| bridge.issuers.iter().any(|known| known.eq_ignore_ascii_case(issuer)))
    }

    /// The one without which mail of this provider is not reached.
    pub fn of_provider(key: &str) -> Option<&'static Self> {
        Self::all().iter().find(|bridge| bridge.providers.iter().any(|provider| provider == key))
    }

    /// Those that may be at this port: several answer at the same one.
    pub fn at(port: u16) -> impl Iterator<Item = &'static Self> {
        Self::all().iter().filter(move |bridge| bridge.is_at(port))
    }

    /// What to do, in order, as codes for words.
    pub fn steps(&self, task: Task) -> &[String] {
        match task {
            Task::Start => &self.steps.start,
            Task::Certificate => &self.steps.certificate,
            Task::Encryption => &self.steps.encryption,
            Task::Password => &self.steps.password,
        }
    }

    fn is_at(&self, port: u16) -> bool {
        self.smtp_ports.contains(&port) || self.imap_ports.contains(&port)
    }
}

/// True if the words are in the text, without regard to case.
fn has(text: &str, words: &str) -> bool {
    text.to_ascii_lowercase().contains(&words.to_ascii_lowercase())
}

static BRIDGES: LazyLock<Vec<Bridge>> = LazyLock::new(|| {
    SOURCES
        .iter()
        .map(|(file, text)| toml::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}")))
        .collect()
});

const SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/bridges.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_read_and_named_after_its_key() {
        let keys: Vec<_> = Bridge::all().iter().map(|bridge| bridge.key.as_str()).collect();
        let files: Vec<_> = SOURCES.iter().map(|(file, _)| file.trim_end_matches(".toml")).collect();
        assert_eq!(keys, files);
        let on_disk = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/bridges")).unwrap().count();
        assert_eq!(on_disk, keys.len());
        for bridge in Bridge::all() {
            assert!(Task::ALL.into_iter().all(|task| !bridge.steps(task).is_empty()), "{}", bridge.key);
        }
    }

    #[test]
    fn a_greeting_tells_the_program_as_far_as_it_is_its_own() {
        for (greeting, port, key) in [
            (
                "* OK [CAPABILITY ID IDLE IMAP4rev1 STARTTLS] Proton Mail Bridge 03.21.00 - gluon session ID 3",
                1143,
                Some("protonBridge"),
            ),
            ("* OK [CAPABILITY IMAP4rev1] gluon session ID 1", 2143, Some("protonBridge")),
            (
                "* OK [CAPABILITY IMAP4REV1 AUTH=LOGIN] IMAP4rev1 DavMail 6.2.2 server ready",
                143,
                Some("davmail"),
            ),
            ("220 DavMail 6.2.2 SMTP ready at Thu Nov 26 10:00:00 CET 2026", 1025, Some("davmail")),
            ("* OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR] IMAP4rev1 Service Ready", 1143, Some("hydroxide")),
            ("* OK [CAPABILITY IMAP4rev1] IMAP4rev1 Service Ready", 143, None),
            ("220 localhost ESMTP Service Ready", 1025, Some("hydroxide")),
            ("220 127.0.0.1 ESMTP Service Ready", 1025, Some("protonBridge")),
            ("220 mail.example.org ESMTP Service Ready", 1025, None),
            ("* OK Dovecot ready.", 1143, None),
            ("", 1143, None),
        ] {
            let found = Bridge::that_greets(greeting, port).map(|bridge| bridge.key.as_str());
            assert_eq!(found, key, "{greeting} {port}");
        }
    }

    #[test]
    fn an_issuer_tells_the_program_by_its_whole_name() {
        let key = |issuer| Bridge::that_issued(issuer).map(|bridge| bridge.key.as_str());
        assert_eq!(key("Proton AG"), Some("protonBridge"));
        assert_eq!(key("proton ag"), Some("protonBridge"));
        assert_eq!(key("Hydroxide"), Some("hydroxide"));
        assert_eq!(key("Not Proton AG at all"), None);
    }

    #[test]
    fn several_programs_answer_at_the_same_port() {
        let at = |port| Bridge::at(port).map(|bridge| bridge.key.as_str()).collect::<Vec<_>>();
        assert_eq!(at(1143), ["davmail", "hydroxide", "protonBridge"]);
        assert_eq!(at(1993), ["emailOauth2Proxy"]);
        assert!(at(993).is_empty());
        assert_eq!(Bridge::of_provider("proton").unwrap().key, "protonBridge");
    }
}
