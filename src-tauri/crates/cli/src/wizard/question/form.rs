//! The form on a page, as lines are typed into it.

mod file;

use account::secret::EnteredSecret;
use account::{EnteredServer, Outgoing, Protocol, Security};
use net::CertificateFile;
use setup::wizard::{Form, Page, Submit};

use crate::code::code;
use crate::terminal::Echo;
use crate::wizard::answer::{Answer, Draft};
use crate::wizard::say::Speech;

/// What is asked for.
#[derive(Debug)]
pub(super) enum Asked {
    /// An address; an empty line means this one.
    Address { entered: String },
    /// A password.
    Password,
    /// The password, for one of the places where a program keeps it.
    PasswordFor(Protocol),
    /// The passwords, one after the other; the one for outgoing mail once it was typed.
    Passwords { smtp: Option<EnteredSecret>, outgoing: Outgoing },
    /// One field of the servers; an empty line leaves it as it is.
    Servers(Box<Servers>),
    /// The address of the provider's own that signs in; an empty line means this one.
    OwnAddress { entered: String },
    /// The path of a certificate file.
    Certificate,
}

/// The servers as they are being typed, one field after another: server and user name for outgoing mail, then, unless
/// it is somebody else's server alone, for incoming mail.
#[derive(Debug)]
pub(super) struct Servers {
    fields: Vec<String>,
    at: usize,
}

impl Asked {
    /// What a form asks for; `draft` is what was typed so far.
    pub(super) fn of(form: Form, page: &Page, draft: &[Draft]) -> Option<Self> {
        match (form, page) {
            (Form::Address, Page::Address { entered, .. }) => Some(Self::Address { entered: shown(entered) }),
            (Form::Servers, Page::Servers { smtp, imap, .. }) => {
                Some(Self::Servers(Box::new(Servers::new(&[smtp, imap], draft))))
            }
            (Form::OutgoingServer, Page::OutgoingServer { server, .. }) => {
                Some(Self::Servers(Box::new(Servers::new(&[server], draft))))
            }
            (Form::Password, Page::PretendProgram { asks, .. }) => Some(Self::PasswordFor(*asks)),
            (Form::Password, _) => Some(Self::Password),
            (Form::Passwords, Page::Outgoing(page)) => Some(Self::Passwords {
                smtp: draft.first().map(|typed| EnteredSecret::from(typed.to_string())),
                outgoing: page.outgoing,
            }),
            (Form::OwnAddress, Page::OwnAddress { entered, .. }) => {
                Some(Self::OwnAddress { entered: shown(entered) })
            }
            (Form::Certificate, _) => Some(Self::Certificate),
            (
                Form::Address | Form::Servers | Form::OutgoingServer | Form::Passwords | Form::OwnAddress,
                _,
            ) => None,
        }
    }

    pub(super) fn echo(&self) -> Echo {
        match self {
            Self::Password | Self::PasswordFor(_) | Self::Passwords { .. } => Echo::Hidden,
            Self::Address { .. } | Self::Servers(_) | Self::OwnAddress { .. } | Self::Certificate => {
                Echo::Shown
            }
        }
    }

    pub(super) fn label(&self, speech: &Speech<'_>) -> String {
        match self {
            Self::Address { entered } => with(speech.say("address.label", &[]), entered, speech),
            Self::Password => match speech.fact("kind") {
                Some(kind @ ("mailbox" | "either")) => {
                    speech.say(&format!("terminal-ask-password-{kind}"), &[])
                }
                _ => speech.say("terminal-ask-password", &[]),
            },
            Self::PasswordFor(Protocol::Smtp) => speech.say("terminal-ask-password-ownPassword", &[]),
            Self::PasswordFor(Protocol::Imap) => speech.say("terminal-ask-password-incoming", &[]),
            Self::Passwords { smtp: None, outgoing } => {
                speech.say(&format!("terminal-ask-password-{}", code(outgoing)), &[])
            }
            Self::Passwords { smtp: Some(_), .. } => speech.say("terminal-ask-password-incoming", &[]),
            Self::Servers(servers) => servers.label(speech),
            Self::OwnAddress { entered } => with(speech.say("ownAddress.label", &[]), entered, speech),
            Self::Certificate => speech.say("terminal-ask-certificate", &[]),
        }
    }

    pub(super) fn answer(&self, line: String) -> Answer {
        let typed = line.trim();
        match self {
            Self::Address { entered } => {
                let address = if typed.is_empty() { entered.clone() } else { typed.to_owned() };
                Answer::Does(Submit::Address { address }.into())
            }
            Self::Password | Self::PasswordFor(_) => {
                Answer::Does(Submit::Password { password: EnteredSecret::from(line) }.into())
            }
            Self::Passwords { smtp: None, .. } => Answer::Field(line.into()),
            Self::Passwords { smtp: Some(smtp), .. } => {
                let (smtp, imap) = (smtp.clone(), EnteredSecret::from(line));
                Answer::Does(Submit::Passwords { smtp, imap }.into())
            }
            Self::Servers(servers) => servers.answer(typed),
            Self::OwnAddress { entered } => {
                let user = if typed.is_empty() { entered.clone() } else { typed.to_owned() };
                Answer::Does(Submit::OwnAddress { user }.into())
            }
            Self::Certificate if typed.is_empty() => certificate(vec![].into()),
            Self::Certificate => file::read(typed).map_or(Answer::Unreadable, certificate),
        }
    }
}

fn certificate(file: CertificateFile) -> Answer {
    Answer::Does(Submit::Certificate { file }.into())
}

impl Servers {
    fn new(servers: &[&EnteredServer], draft: &[Draft]) -> Self {
        let mut fields: Vec<_> =
            servers.iter().flat_map(|server| [place(server), server.user.clone()]).collect();
        for (field, typed) in fields.iter_mut().zip(draft) {
            field.clone_from(typed);
        }
        Self { at: draft.len().min(fields.len() - 1), fields }
    }

    fn label(&self, speech: &Speech<'_>) -> String {
        let (protocol, field) = [
            (Protocol::Smtp, "terminal-field-place"),
            (Protocol::Smtp, "terminal-field-user"),
            (Protocol::Imap, "terminal-field-place"),
            (Protocol::Imap, "terminal-field-user"),
        ][self.at];
        let label = speech.say(field, &[("server", speech.server(protocol).into())]);
        with(label, &self.fields[self.at], speech)
    }

    fn answer(&self, typed: &str) -> Answer {
        let value = if typed.is_empty() { self.fields[self.at].clone() } else { typed.to_owned() };
        if self.at + 1 < self.fields.len() {
            return Answer::Field(value.into());
        }
        match self.fields.as_slice() {
            [smtp, smtp_user, imap, _] => {
                let smtp = entered(smtp, smtp_user, Protocol::Smtp);
                let imap = entered(imap, &value, Protocol::Imap);
                Answer::Does(Submit::Servers { smtp, imap }.into())
            }
            [server, ..] => {
                let server = entered(server, &value, Protocol::Smtp);
                Answer::Does(Submit::OutgoingServer { server }.into())
            }
            [] => Answer::Unknown,
        }
    }
}

/// What was typed for an address, as Enter takes it: what has no @ may be a password that was pasted there.
fn shown(entered: &str) -> String {
    if entered.contains('@') { entered.to_owned() } else { String::new() }
}

/// What is asked, with what Enter keeps.
fn with(label: String, entered: &str, speech: &Speech<'_>) -> String {
    match entered {
        "" => label,
        entered => speech.say("terminal-ask-with", &[("what", label.into()), ("entered", entered.into())]),
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
