//! From a server's answer to a [`Cause`]. The rules are data: `replies.toml`.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use regex_lite::{Regex, RegexBuilder};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::tls::is_web_page;
use super::wire::{Answer, Fault, Status, imap_status};
use super::{Cause, Failure, Reply, Stage};
use crate::account::{Protocol, Server};
use crate::cause::Subject;
use crate::secret::Secret;
use crate::text::visible;

/// Longest text that is shown, in characters.
const MAX_SAID: usize = 1000;

/// With whom one speaks, and what must never be shown.
pub(super) struct Context<'a> {
    pub(super) protocol: Protocol,
    pub(super) server: &'a Server,
    pub(super) provider: Option<&'a str>,
    pub(super) secret: &'a Secret,
}

/// The code of an SMTP reply; `None` if its lines do not agree on one.
pub(super) fn smtp_code(answer: &Answer) -> Option<u16> {
    let code = |line: &Vec<u8>| std::str::from_utf8(line.get(..3)?).ok()?.parse().ok();
    let first: u16 = answer.lines.first().and_then(code)?;
    answer.lines.iter().all(|line| code(line) == Some(first)).then_some(first)
}

impl Context<'_> {
    /// Judges a greeting: at [`Stage::StartTls`] one that came in clear.
    pub(super) fn greeting(&self, stage: Stage, answer: &Answer) -> Result<(), Failure> {
        let line = answer.lines.first().map(|line| String::from_utf8_lossy(line).to_ascii_uppercase());
        let line = line.unwrap_or_default();
        match self.protocol {
            Protocol::Smtp if smtp_code(answer) == Some(220) => Ok(()),
            Protocol::Imap if line.starts_with("* OK") => Ok(()),
            Protocol::Imap if line.starts_with("* PREAUTH") => Err(Cause::Preauthenticated.into()),
            Protocol::Smtp | Protocol::Imap => Err(self.refusal(stage, answer)),
        }
    }

    /// What a refusal means.
    pub(super) fn refusal(&self, stage: Stage, answer: &Answer) -> Failure {
        let heard = Heard::new(self.protocol, answer);
        let first = answer.lines.first().map(Vec::as_slice).unwrap_or_default();
        if is_web_page(first) {
            return Cause::CaptivePortal.into();
        }
        if stage <= Stage::Greeting && self.speaks_another_protocol(first) {
            return Failure { reply: Some(self.reply(&heard)), ..Cause::WrongProtocol.into() };
        }
        let mut failure = match RULES.iter().find(|rule| rule.holds_at(stage) && rule.fits(self, &heard)) {
            Some(rule) => rule.failure(),
            None => self.by_code(stage, &heard),
        };
        if stage < Stage::SignIn && failure.cause == Cause::TemporarilyUnavailable {
            failure.cause = Cause::ServerBusy;
        }
        let is_transient = matches!(heard.code, Some(400..=499));
        failure.temporary |= is_transient && failure.cause != Cause::Ambiguous;
        failure.reply = Some(self.reply(&heard));
        failure
    }

    /// What it means that there was no answer.
    pub(super) fn fault(&self, stage: Stage, fault: Fault) -> Failure {
        match fault {
            Fault::Closed(said) if said.lines.is_empty() => Cause::HungUp.into(),
            Fault::Closed(said) => {
                let failure = self.refusal(stage, &said);
                let is_unspecific = failure.cause.subject() == Subject::Unspecific;
                if is_unspecific { Failure { cause: Cause::HungUp, ..failure } } else { failure }
            }
            Fault::Early(said) => {
                let heard = Heard::new(self.protocol, &said);
                let closing = heard.code == Some(421) || heard.says_bye;
                if closing {
                    return self.refusal(stage, &said);
                }
                Failure { reply: Some(self.reply(&heard)), ..Cause::ProtocolViolation.into() }
            }
            Fault::Malformed(said) => {
                let first = said.lines.first().map(Vec::as_slice).unwrap_or_default();
                if is_web_page(first) || (stage <= Stage::Greeting && self.speaks_another_protocol(first)) {
                    return self.refusal(stage, &said);
                }
                let heard = Heard::new(self.protocol, &said);
                Failure { reply: Some(self.reply(&heard)), ..Cause::ProtocolViolation.into() }
            }
            Fault::TooLong | Fault::Challenge | Fault::Library => Cause::ProtocolViolation.into(),
            Fault::Broken(std::io::ErrorKind::TimedOut) => Cause::TimedOut.into(),
            Fault::Broken(_) => Cause::HungUp.into(),
        }
    }

    /// What it means that the connection could not be taken over for TLS.
    pub(super) fn start_tls_fault(&self, fault: Fault) -> Failure {
        if matches!(fault, Fault::Early(_)) {
            return Cause::StartTlsTampered.into();
        }
        self.fault(Stage::StartTls, fault)
    }

    /// An answer that is not one to what was asked.
    pub(super) fn violation(&self, answer: &Answer) -> Failure {
        let heard = Heard::new(self.protocol, answer);
        Failure { reply: Some(self.reply(&heard)), ..Cause::ProtocolViolation.into() }
    }

    fn speaks_another_protocol(&self, first: &[u8]) -> bool {
        let other: &[&[u8]] = match self.protocol {
            Protocol::Smtp => &[b"* ", b"+OK", b"SSH-"],
            Protocol::Imap => &[b"220", b"421", b"554", b"+OK", b"SSH-"],
        };
        other.iter().any(|beginning| first.starts_with(beginning))
    }

    /// What the codes mean where no rule knows the words (RFC 4954, RFC 3463, RFC 5530).
    fn by_code(&self, stage: Stage, heard: &Heard) -> Failure {
        let cause = match self.protocol {
            Protocol::Smtp => by_smtp_code(stage, heard),
            Protocol::Imap => by_imap_code(stage, heard),
        };
        let may_be = match (cause, self.protocol) {
            (Cause::Ambiguous, Protocol::Smtp) => {
                vec![Cause::AppPasswordRequired, Cause::WebLoginRequired, Cause::MechanismUnsupported]
            }
            (Cause::Ambiguous, Protocol::Imap) => {
                vec![Cause::WrongPassword, Cause::AppPasswordRequired, Cause::ImapDisabled]
            }
            (_, Protocol::Smtp | Protocol::Imap) => Vec::new(),
        };
        Failure { may_be, ..cause.into() }
    }

    fn reply(&self, heard: &Heard) -> Reply {
        let shown = single_spaced(&self.masked(&heard.lines.join("\n")));
        Reply {
            code: heard.code,
            enhanced: heard.enhanced.clone(),
            said: visible(&GOOGLE_ID.replace(&shown, "")).chars().take(MAX_SAID).collect(),
        }
    }

    /// Servers may echo what they were sent, over several lines and with other spaces.
    fn masked(&self, said: &str) -> String {
        let secret = self.secret.expose();
        let plain = Zeroizing::new(format!("\0{}\0{secret}", self.server.user));
        let quoted = Zeroizing::new(secret.replace('\\', "\\\\").replace('"', "\\\""));
        let encoded =
            [Zeroizing::new(BASE64.encode(plain.as_bytes())), Zeroizing::new(BASE64.encode(secret))];
        let whole = [encoded[0].as_str(), encoded[1].as_str(), quoted.as_str(), secret];
        let masked = whole.iter().fold(said.to_owned(), |text, form| without(&text, form));
        without_pieces(&masked, &encoded)
    }
}

const MASK: &str = "•••";

/// The text with each occurrence of `form` masked, however white space differs.
fn without(text: &str, form: &str) -> String {
    let form = Zeroizing::new(form.split_whitespace().collect::<String>());
    if form.is_empty() {
        return text.to_owned();
    }
    let mut rest = text;
    let mut masked = String::new();
    while let Some(c) = rest.chars().next() {
        if let Some(after) = after(rest, &form) {
            masked.push_str(MASK);
            rest = after;
        } else {
            masked.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    masked
}

/// What follows `form`, which has no white space, if the text begins with it.
fn after<'a>(text: &'a str, form: &str) -> Option<&'a str> {
    let mut rest = text;
    for (place, expected) in form.chars().enumerate() {
        rest = if place == 0 { rest } else { rest.trim_start() }.strip_prefix(expected)?;
    }
    Some(rest)
}

/// The text with each run of base64 masked that is a piece of what was sent. A chance hit of the shortest
/// that count, four characters, is rare enough.
fn without_pieces(text: &str, encoded: &[Zeroizing<String>]) -> String {
    let is_base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    let mut masked = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (run, after) = rest.split_at(rest.find(|c| !is_base64(c)).unwrap_or(rest.len()));
        let (between, after) = after.split_at(after.find(is_base64).unwrap_or(after.len()));
        let echoes = run.len() >= 4 && encoded.iter().any(|form| form.contains(run));
        masked.push_str(if echoes { MASK } else { run });
        masked.push_str(between);
        rest = after;
    }
    masked
}

fn by_smtp_code(stage: Stage, heard: &Heard) -> Cause {
    let Some(code) = heard.code else { return Cause::ProtocolViolation };
    let enhanced = heard.enhanced.as_deref().unwrap_or_default();
    match (stage, code, enhanced) {
        (Stage::SignIn, 530 | 538, _) | (Stage::SignIn, 500..=599, "5.7.10" | "5.7.11") => {
            Cause::EncryptionRequired
        }
        (Stage::SignIn, 500..=599, "5.7.13") | (Stage::SignIn, 500..=599, "5.2.1") => Cause::AccountDisabled,
        (Stage::SignIn, 535, _) | (Stage::SignIn, 500..=599, "5.7.8") => Cause::WrongPassword,
        (Stage::SignIn, 534, _) => Cause::Ambiguous,
        (Stage::SignIn, 500 | 502 | 503 | 504, _) | (Stage::SignIn, 500..=599, "5.5.4" | "5.7.4") => {
            Cause::MechanismUnsupported
        }
        (Stage::StartTls, 500 | 502, _) => Cause::StartTlsMissing,
        (Stage::Capability, 500 | 502, _) => Cause::MechanismUnsupported,
        (_, 400..=499, _) => Cause::TemporarilyUnavailable,
        (_, 500..=599, _) => Cause::ServerRefuses,
        (..) => Cause::ProtocolViolation,
    }
}

fn by_imap_code(stage: Stage, heard: &Heard) -> Cause {
    let (signs_in, in_clear) = (stage == Stage::SignIn, stage < Stage::Tls);
    for code in &heard.imap_codes {
        let cause = match code.as_str() {
            "AUTHENTICATIONFAILED" | "AUTHORIZATIONFAILED" | "EXPIRED" if signs_in => Cause::WrongPassword,
            "PRIVACYREQUIRED" => Cause::EncryptionRequired,
            "CONTACTADMIN" => Cause::PolicyBlocked,
            "UNAVAILABLE" | "INUSE" => Cause::TemporarilyUnavailable,
            "LIMIT" if in_clear => Cause::TemporarilyUnavailable,
            "LIMIT" => Cause::TooManyConnections,
            "OVERQUOTA" => Cause::QuotaExceeded,
            _ => continue,
        };
        if can_be_told(stage, cause) {
            return cause;
        }
    }
    match heard.status {
        Some(Status::No) if signs_in => Cause::Ambiguous,
        Some(Status::No) => Cause::ServerRefuses,
        None if heard.says_bye => Cause::ServerRefuses,
        Some(Status::Ok | Status::Bad) | None => Cause::ProtocolViolation,
    }
}

/// Whether words at a stage can tell of this. In clear anybody may have said them, so they tell of the
/// connection alone; and before the sign-in a server does not know whose account and password it is about.
fn can_be_told(stage: Stage, cause: Cause) -> bool {
    match stage {
        Stage::Resolve | Stage::Connect | Stage::StartTls | Stage::Tls => {
            cause.subject() == Subject::Connection
        }
        Stage::Greeting | Stage::Capability => {
            [Subject::Connection, Subject::Server].contains(&cause.subject())
        }
        Stage::SignIn | Stage::FollowUp => true,
    }
}

/// An answer, taken apart.
struct Heard {
    code: Option<u16>,
    enhanced: Option<String>,
    status: Option<Status>,
    says_bye: bool,
    /// Response codes in brackets, upper case, the tagged line's first.
    imap_codes: Vec<String>,
    /// The words of each line, without code and enhanced code.
    lines: Vec<String>,
}

impl Heard {
    fn new(protocol: Protocol, answer: &Answer) -> Self {
        let lines = answer.lines.iter().map(|line| String::from_utf8_lossy(line).into_owned());
        match protocol {
            Protocol::Smtp => Self::smtp(&lines.collect::<Vec<_>>()),
            Protocol::Imap => Self::imap(&lines.collect::<Vec<_>>(), answer),
        }
    }

    fn smtp(lines: &[String]) -> Self {
        let mut code = None;
        let mut enhanced = None;
        let words = lines.iter().map(|line| match SMTP_LINE.captures(line) {
            Some(parts) => {
                code = code.or_else(|| parts.get(1)?.as_str().parse().ok());
                enhanced = enhanced.take().or_else(|| Some(parts.get(2)?.as_str().to_owned()));
                parts.get(3).map(|words| words.as_str().to_owned()).unwrap_or_default()
            }
            None => line.clone(),
        });
        let lines = words.collect();
        Self { code, enhanced, status: None, says_bye: false, imap_codes: Vec::new(), lines }
    }

    fn imap(lines: &[String], answer: &Answer) -> Self {
        let mut heard = Self {
            code: None,
            enhanced: None,
            status: imap_status(answer),
            says_bye: false,
            imap_codes: Vec::new(),
            lines: Vec::new(),
        };
        for line in lines {
            let untagged = line.strip_prefix("* ");
            let tagged = answer.tag.as_deref().and_then(|tag| line.strip_prefix(tag));
            let (status, words) =
                untagged.or(tagged).unwrap_or(line).trim_start().split_once(' ').unwrap_or((line, ""));
            let status = status.to_ascii_uppercase();
            if untagged.is_some() && !matches!(status.as_str(), "NO" | "BAD" | "BYE") {
                continue;
            }
            heard.says_bye |= status == "BYE";
            let code = words.strip_prefix('[').and_then(|rest| rest.split([' ', ']']).next());
            if let Some(code) = code {
                let place = if tagged.is_some() { 0 } else { heard.imap_codes.len() };
                heard.imap_codes.insert(place, code.to_ascii_uppercase());
            }
            let known = untagged.is_some() || tagged.is_some();
            heard.lines.push(if known { words.to_owned() } else { line.clone() });
        }
        heard
    }

    /// The words without any white space: servers break words and links, and space them as they like.
    fn dense(&self) -> String {
        self.lines.iter().flat_map(|line| line.chars()).filter(|c| !c.is_whitespace()).collect()
    }
}

fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    rule: Vec<RuleData>,
}

/// A rule as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleData {
    #[serde(default)]
    providers: Vec<String>,
    #[serde(default)]
    hosts: Vec<String>,
    protocol: Option<Protocol>,
    smtp_code: Option<u16>,
    enhanced: Option<String>,
    imap_code: Option<String>,
    token: Option<String>,
    text: Option<String>,
    cause: Cause,
    #[serde(default)]
    may_be: Vec<Cause>,
    temporary: Option<bool>,
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests"))]
    example: Vec<String>,
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests"))]
    checked: String,
}

struct Rule {
    data: RuleData,
    text: Option<Regex>,
}

impl Rule {
    /// No rule holds in clear.
    fn holds_at(&self, stage: Stage) -> bool {
        stage > Stage::Tls && can_be_told(stage, self.data.cause)
    }

    fn fits(&self, context: &Context<'_>, heard: &Heard) -> bool {
        let data = &self.data;
        let somewhere = !data.providers.is_empty() || !data.hosts.is_empty();
        let host = context.server.host.as_str();
        let here = data.providers.iter().any(|key| Some(key.as_str()) == context.provider)
            || data.hosts.iter().any(|end| {
                host.strip_suffix(end.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            });
        let token = |token: &String| heard.dense().contains(&format!("p={token}"));
        (here || !somewhere)
            && data.protocol.is_none_or(|protocol| protocol == context.protocol)
            && data.smtp_code.is_none_or(|code| heard.code == Some(code))
            && data.enhanced.as_deref().is_none_or(|code| heard.enhanced.as_deref() == Some(code))
            && data.imap_code.as_ref().is_none_or(|code| heard.imap_codes.contains(code))
            && data.token.as_ref().is_none_or(token)
            && self.text.as_ref().is_none_or(|text| text.is_match(&heard.dense()))
    }

    fn failure(&self) -> Failure {
        let mut failure = Failure::from(self.data.cause);
        failure.may_be.clone_from(&self.data.may_be);
        failure.temporary = self.data.temporary.unwrap_or(failure.temporary);
        failure
    }
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let file: RuleFile =
        toml::from_str(include_str!("replies.toml")).unwrap_or_else(|error| panic!("replies.toml: {error}"));
    file.rule.into_iter().map(|data| Rule { text: data.text.as_deref().map(words), data }).collect()
});

/// Code, enhanced status code and words of a line of an SMTP reply.
static SMTP_LINE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^(\d{3})(?:[ -](?:([245]\.\d{1,3}\.\d{1,3})(?:\s|$))?(.*))?$"));

/// The transaction id that Google appends.
static GOOGLE_ID: LazyLock<Regex> = LazyLock::new(|| pattern(r"\s+\S+ - gsmtp$"));

/// The pattern of a rule: its own white space is for reading only, as that of the servers is.
fn words(text: &str) -> Regex {
    RegexBuilder::new(text)
        .case_insensitive(true)
        .ignore_whitespace(true)
        .build()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn pattern(text: &str) -> Regex {
    RegexBuilder::new(text)
        .case_insensitive(true)
        .dot_matches_new_line(true)
        .build()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::account::Security;
    use crate::provider::Provider;

    #[test]
    fn every_rule_recognises_the_words_it_was_made_from() {
        for rule in RULES.iter() {
            assert!(!rule.data.example.is_empty(), "{:?}", rule.data.cause);
            for example in &rule.data.example {
                let failure = heard_at_the_place_of(&rule.data, example);
                assert_eq!(failure.cause, rule.data.cause, "{example}");
                assert_eq!(failure.may_be, rule.data.may_be, "{example}");
            }
        }
    }

    #[test]
    fn every_rule_recognises_its_words_in_another_case_and_broken_elsewhere() {
        for rule in RULES.iter() {
            for example in &rule.data.example {
                let expected = heard_at_the_place_of(&rule.data, example).cause;
                let upper = heard_at_the_place_of(&rule.data, &example.to_uppercase()).cause;
                // Help links keep their case: a token is part of one.
                if rule.data.token.is_none() {
                    assert_eq!(upper, expected, "{example}");
                }
                if example.starts_with(|c: char| c.is_ascii_digit()) {
                    for width in [9, 17, 33] {
                        let broken = broken_every(width, example);
                        assert_eq!(heard_at_the_place_of(&rule.data, &broken).cause, expected, "{broken}");
                    }
                }
            }
        }
    }

    /// The replies of the reference on providers, at their hosts: whoever says it, it means that.
    #[test]
    fn every_reply_that_is_known_of_a_provider_means_there_what_it_means() {
        use Cause::*;
        for (host, said, cause, may_be) in [
            (
                "smtp.gmail.com",
                "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later.",
                TemporarilyUnavailable,
                &[][..],
            ),
            ("smtp.gmail.com", "504 5.7.4 Unrecognized Authentication Type", MechanismUnsupported, &[]),
            (
                "smtp.gmail.com",
                "530 5.7.0 Must issue a STARTTLS command first. x1 - gsmtp",
                EncryptionRequired,
                &[],
            ),
            ("imap.gmail.com", "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", WrongPassword, &[]),
            (
                "imap.gmail.com",
                "NO [UNAVAILABLE] Temporary System Problem (Failure)",
                TemporarilyUnavailable,
                &[],
            ),
            (
                "imap.gmail.com",
                "NO [OVERQUOTA] Account exceeded command or bandwidth limits.",
                QuotaExceeded,
                &[],
            ),
            (
                "smtp.office365.com",
                "535 5.7.3 Authentication unsuccessful [AM0PR02]",
                Ambiguous,
                &[WrongPassword, BasicAuthDisabled, OauthRequired],
            ),
            (
                "smtp.office365.com",
                "535 5.7.139 Authentication unsuccessful, account locked.",
                Ambiguous,
                &[TooManyAttempts, AccountDisabled],
            ),
            (
                "smtp.office365.com",
                "504 5.7.4 Unrecognized authentication type [AM0]",
                Ambiguous,
                &[MechanismUnsupported, SmtpAuthDisabled],
            ),
            (
                "outlook.office365.com",
                "NO LOGIN failed.",
                Ambiguous,
                &[BasicAuthDisabled, OauthRequired, WrongPassword],
            ),
            ("outlook.office365.com", "NO Basic authentication is disabled.", BasicAuthDisabled, &[]),
            (
                "imap.mail.me.com",
                "NO [AUTHENTICATIONFAILED] Authentication failed",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "smtp.mail.me.com",
                "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "imap.mail.yahoo.com",
                "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "imap.aol.com",
                "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "imap.mail.att.net",
                "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "smtp.aol.com",
                "535 5.7.0 (#AUTH005) Too many bad auth attempts.",
                Ambiguous,
                &[AppPasswordRequired, TooManyAttempts],
            ),
            (
                "imap.fastmail.com",
                "NO Incorrect username, password or access token.",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            (
                "smtp.fastmail.com",
                "535 5.7.0 Incorrect username or password",
                Ambiguous,
                &[AppPasswordRequired, WrongPassword],
            ),
            ("smtp.fastmail.com", "535 5.7.0 nope", Ambiguous, &[AppPasswordRequired, WrongPassword]),
            (
                "imap.zoho.com.au",
                "NO [AUTHENTICATIONFAILED] Invalid credentials(Failure)",
                Ambiguous,
                &[WrongPassword, AppPasswordRequired, ImapDisabled],
            ),
            ("smtp.zoho.jp", "535 Authentication Failed", Ambiguous, &[WrongPassword, AppPasswordRequired]),
            (
                "imap.yandex.com",
                "NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=x1",
                Ambiguous,
                &[ImapDisabled, AppPasswordRequired, WrongPassword],
            ),
            (
                "imap.web.de",
                "NO authentication failed",
                Ambiguous,
                &[WrongPassword, ImapDisabled, AppPasswordRequired],
            ),
            (
                "mail.gmx.com",
                "535 Authentication credentials invalid",
                Ambiguous,
                &[WrongPassword, ImapDisabled, AppPasswordRequired],
            ),
            // The same sentence from a sender of bulk mail.
            (
                "email-smtp.eu-west-1.amazonaws.com",
                "535 Authentication Credentials Invalid",
                WrongPassword,
                &[],
            ),
            ("imap.example.org", "NO [AUTHENTICATIONFAILED] Authentication failed.", WrongPassword, &[]),
            (
                "imap.example.org",
                "* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway.\nNO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
                EncryptionRequired,
                &[],
            ),
            (
                "imap.example.org",
                "NO [UNAVAILABLE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)",
                TooManyConnections,
                &[],
            ),
            ("smtp.example.org", "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", WrongPassword, &[]),
            (
                "smtp.example.org",
                "454 4.7.0 Temporary authentication failure: no mechanism available",
                TemporarilyUnavailable,
                &[],
            ),
            ("127.0.0.1", "NO no such user", WrongPassword, &[]),
        ] {
            let failure = match said.starts_with(|c: char| c.is_ascii_digit()) {
                true => smtp(host, Stage::SignIn, said),
                false => imap(host, Stage::SignIn, said),
            };
            assert_eq!((failure.cause, failure.may_be.as_slice()), (cause, may_be), "{host}: {said}");
        }
    }

    #[test]
    fn whatever_an_ambiguous_refusal_may_be_has_words() {
        use crate::advice::on_verdict;
        use crate::verdict::Verdict;
        use crate::words::Words;
        let words = Words::english();
        let told = |may_be: &[Cause]| {
            let verdict = Verdict { may_be: may_be.to_vec(), ..Cause::Ambiguous.into() };
            words.advice(&on_verdict(&verdict, None)).what
        };
        let unknown = told(&[Cause::HungUp]);
        let others = [Cause::ImapDisabled, Cause::OauthRequired];
        for cause in RULES.iter().flat_map(|rule| &rule.data.may_be) {
            assert_ne!(told(&[*cause]), unknown, "{cause:?}");
            assert_ne!(told(&[others[0], *cause]), told(&others[..1]), "{cause:?}");
            assert_ne!(told(&[others[0], others[1], *cause]), told(&others), "{cause:?}");
        }
    }

    #[test]
    fn words_that_drifted_fall_back_to_what_the_codes_say_and_to_no_guess() {
        let drifted = Regex::new("[A-Za-z]{3,}").unwrap();
        for rule in RULES.iter() {
            for example in &rule.data.example {
                let is_smtp = example.starts_with(|c: char| c.is_ascii_digit());
                let words: Vec<_> = example
                    .lines()
                    .map(|line| {
                        // Codes stay: digits, and what stands in brackets.
                        let code = if is_smtp { line.find(' ') } else { line.find(']').or(line.find(' ')) };
                        let (code, words) = line.split_at(code.unwrap_or(line.len()).min(line.len()));
                        format!("{code}{}", drifted.replace_all(words, "xyzzy"))
                    })
                    .collect();
                let words = words.join("\n").replace("WEBALERT", "X").replace("[ALERT]", "[X]");
                let failure = match is_smtp {
                    true => smtp("mail.example.org", Stage::SignIn, &words),
                    false => imap("mail.example.org", Stage::SignIn, &words),
                };
                let by_code = [
                    Cause::WrongPassword,
                    Cause::Ambiguous,
                    Cause::ServerRefuses,
                    Cause::TemporarilyUnavailable,
                    Cause::MechanismUnsupported,
                    Cause::EncryptionRequired,
                    Cause::TooManyConnections,
                    Cause::QuotaExceeded,
                    Cause::ProtocolViolation,
                    Cause::AccountDisabled,
                ];
                assert!(by_code.contains(&failure.cause), "{words}: {:?}", failure.cause);
                let says_so = is_smtp && (words.starts_with("535") || words.contains("5.7.8"))
                    || words.contains("AUTHENTICATIONFAILED");
                assert!(failure.cause != Cause::WrongPassword || says_so, "{words}: a guess");
            }
        }
    }

    #[test]
    fn every_rule_names_known_providers_its_day_and_what_it_may_be() {
        for RuleData { providers, checked, cause, may_be, .. } in RULES.iter().map(|rule| &rule.data) {
            assert!(providers.iter().all(|key| Provider::with_key(key).is_some()), "{providers:?}");
            assert!(pattern(r"^\d{4}-\d\d-\d\d$").is_match(checked), "{checked}");
            assert_eq!(*cause == Cause::Ambiguous, !may_be.is_empty(), "{cause:?}");
        }
    }

    #[test]
    fn gmails_replies_are_told_apart_wherever_their_lines_break() {
        for (said, cause) in [
            (
                "535-5.7.8 Username and Pass\n535-5.7.8 word not accepted. https://support.google.com/mail/?p=BadCre\n535 5.7.8 dentials x - gsmtp",
                Cause::WrongPassword,
            ),
            ("534-5.7.9 Application-spec\n534 5.7.9 ific password required.", Cause::AppPasswordRequired),
            ("534-5.7.9 Application-specific\n534 5.7.9 password required.", Cause::AppPasswordRequired),
            ("534-5.7.9 APPLICATION-SPECIFIC PASSWORD\n534 5.7.9 REQUIRED.", Cause::AppPasswordRequired),
            ("454 4.7.0 Too many login attempts, please try again later.", Cause::TooManyAttempts),
            ("454 4.7.0 Cannot authenticate due to temporary system problem.", Cause::TemporarilyUnavailable),
        ] {
            assert_eq!(smtp("smtp.gmail.com", Stage::SignIn, said).cause, cause, "{said}");
        }
    }

    #[test]
    fn unknown_words_fall_back_to_the_codes() {
        for (said, cause) in [
            ("535", Cause::WrongPassword),
            ("535 nope", Cause::WrongPassword),
            ("550 5.7.8 nope", Cause::WrongPassword),
            ("534 5.7.9 nope", Cause::Ambiguous),
            ("538 5.7.11 nope", Cause::EncryptionRequired),
            ("504 nope", Cause::MechanismUnsupported),
            ("525 5.7.13 nope", Cause::AccountDisabled),
            ("454 4.7.0 nope", Cause::TemporarilyUnavailable),
            ("571 5.7.1 nope", Cause::ServerRefuses),
            ("250 fine", Cause::ProtocolViolation),
        ] {
            assert_eq!(smtp("mail.example.org", Stage::SignIn, said).cause, cause, "{said}");
        }
        for (said, cause) in [
            ("NO [AUTHENTICATIONFAILED] nope", Cause::WrongPassword),
            ("NO [EXPIRED] nope", Cause::WrongPassword),
            ("NO [PRIVACYREQUIRED] nope", Cause::EncryptionRequired),
            ("NO [CONTACTADMIN] nope", Cause::PolicyBlocked),
            ("NO [UNAVAILABLE] nope", Cause::TemporarilyUnavailable),
            ("NO [LIMIT] nope", Cause::TooManyConnections),
            ("NO [OVERQUOTA] nope", Cause::QuotaExceeded),
            ("NO nope", Cause::Ambiguous),
            ("BAD nope", Cause::ProtocolViolation),
        ] {
            assert_eq!(imap("mail.example.org", Stage::SignIn, said).cause, cause, "{said}");
        }
    }

    #[test]
    fn a_refused_mailbox_is_not_a_wrong_password() {
        let failure = imap("mail.example.org", Stage::FollowUp, "NO [AUTHENTICATIONFAILED] no mailbox");
        assert_eq!(failure.cause, Cause::ServerRefuses);
    }

    #[test]
    fn what_passes_by_itself_is_called_temporary() {
        assert!(smtp("mail.example.org", Stage::SignIn, "454 nope").temporary);
        assert!(
            smtp(
                "smtp.gmail.com",
                Stage::SignIn,
                "550-5.4.5 Daily user sending limit exceeded.\n550 5.4.5 x"
            )
            .temporary
        );
        assert!(!smtp("mail.example.org", Stage::SignIn, "535 nope").temporary);
    }

    #[test]
    fn the_same_words_mean_different_things_at_different_providers() {
        let said = "NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials";
        assert_eq!(imap("imap.mail.yahoo.com", Stage::SignIn, said).cause, Cause::Ambiguous);
        assert_eq!(imap("imap.example.org", Stage::SignIn, said).cause, Cause::WrongPassword);
        assert_eq!(imap("imap.notmail.me.com", Stage::SignIn, said).cause, Cause::WrongPassword);
    }

    #[test]
    fn words_said_in_clear_tell_of_the_connection_alone() {
        for (said, cause) in [
            ("535 5.7.8 Username and Password not accepted", Cause::ServerRefuses),
            ("534-5.7.9 Application-specific\n534 5.7.9 password required.", Cause::ServerRefuses),
            ("454 4.7.0 Too many login attempts", Cause::ServerBusy),
            ("554 5.7.1 account disabled", Cause::ServerRefuses),
            ("502 5.5.1 EHLO is unknown", Cause::StartTlsMissing),
            ("HTTP/1.1 302 Found", Cause::CaptivePortal),
            ("* OK IMAP4rev1", Cause::WrongProtocol),
        ] {
            assert_eq!(smtp("smtp.gmail.com", Stage::StartTls, said).cause, cause, "{said}");
        }
        for (said, cause) in [
            ("* BYE [AUTHENTICATIONFAILED] Invalid credentials (Failure)", Cause::ServerRefuses),
            ("* BYE [ALERT] Application-specific password required", Cause::ServerRefuses),
            ("* BYE [CONTACTADMIN] Unsafe Login", Cause::ServerRefuses),
            ("* BYE [OVERQUOTA] nope", Cause::ServerRefuses),
            ("* BYE [LIMIT] nope", Cause::ServerBusy),
            ("NO [WEBALERT https://x/] Web login required.", Cause::ServerRefuses),
        ] {
            assert_eq!(imap("imap.gmail.com", Stage::StartTls, said).cause, cause, "{said}");
        }
    }

    #[test]
    fn nothing_is_known_of_a_password_before_the_sign_in() {
        for stage in [Stage::Greeting, Stage::Capability] {
            for (said, cause) in [
                ("535 5.7.8 Username and Password not accepted", Cause::ServerRefuses),
                ("534 5.7.9 Application-specific password required.", Cause::ServerRefuses),
                ("550-5.4.5 Daily user sending limit exceeded.", Cause::ServerRefuses),
                ("421 4.7.0 Try again later, closing connection.", Cause::ServerBusy),
                ("554 5.7.1 Your IP address 192.0.2.1 is blocked", Cause::IpBlocked),
            ] {
                assert_eq!(smtp("smtp.gmail.com", stage, said).cause, cause, "{stage:?} {said}");
            }
            for (said, cause) in [
                ("* BYE [AUTHENTICATIONFAILED] Authentication failed", Cause::ServerRefuses),
                ("* BYE [OVERQUOTA] Account exceeded command or bandwidth limits.", Cause::ServerRefuses),
                ("* BYE Too many simultaneous connections.", Cause::TooManyConnections),
            ] {
                assert_eq!(imap("imap.mail.yahoo.com", stage, said).cause, cause, "{stage:?} {said}");
            }
        }
    }

    #[test]
    fn greetings_are_judged() {
        let judge = |protocol, line: &str| {
            let server = server("mail.example.org");
            let answer = Answer { lines: vec![line.as_bytes().to_vec()], tag: None };
            context(protocol, &server, None, &secret())
                .greeting(Stage::Greeting, &answer)
                .map_err(|failure| failure.cause)
        };
        for (line, expected) in [
            ("220 mail.example.org", Ok(())),
            ("421 4.3.2 too busy", Err(Cause::ServerBusy)),
            ("554 5.7.1 no", Err(Cause::ServerRefuses)),
            ("250 fine", Err(Cause::ProtocolViolation)),
            ("* OK IMAP4rev1", Err(Cause::WrongProtocol)),
            ("+OK POP3", Err(Cause::WrongProtocol)),
            ("HTTP/1.1 302 Found", Err(Cause::CaptivePortal)),
        ] {
            assert_eq!(judge(Protocol::Smtp, line), expected, "{line}");
        }
        for (line, expected) in [
            ("* OK ready", Ok(())),
            ("* PREAUTH hello", Err(Cause::Preauthenticated)),
            ("* BYE [UNAVAILABLE] later", Err(Cause::ServerBusy)),
            ("* BYE go away", Err(Cause::ServerRefuses)),
            ("* BYE Too many connections", Err(Cause::TooManyConnections)),
            ("220 mail.example.org ESMTP", Err(Cause::WrongProtocol)),
            ("<!DOCTYPE html>", Err(Cause::CaptivePortal)),
        ] {
            assert_eq!(judge(Protocol::Imap, line), expected, "{line}");
        }
    }

    #[test]
    fn no_answer_is_told_apart_from_a_bad_one() {
        let (server, secret) = (server("mail.example.org"), secret());
        let smtp = context(Protocol::Smtp, &server, None, &secret);
        let imap = context(Protocol::Imap, &server, None, &secret);
        for (context, fault, cause) in [
            (&smtp, Fault::Closed(answer("")), Cause::HungUp),
            (&smtp, Fault::Closed(answer("535-no")), Cause::WrongPassword),
            (&smtp, Fault::Closed(answer("235-yes")), Cause::HungUp),
            (&smtp, Fault::Early(answer("421 4.3.2 shutting down")), Cause::TemporarilyUnavailable),
            (&smtp, Fault::Early(answer("235 yes")), Cause::ProtocolViolation),
            (&imap, Fault::Early(answer("* BYE idle")), Cause::ServerRefuses),
            (&imap, Fault::Early(answer("A2 OK yes")), Cause::ProtocolViolation),
            (&imap, Fault::Closed(answer("* BYE Too many connections")), Cause::TooManyConnections),
            (&imap, Fault::Closed(answer("* BYE bye")), Cause::HungUp),
            (&smtp, Fault::Malformed(answer("HTTP/1.1 302 Found")), Cause::CaptivePortal),
            (&smtp, Fault::Malformed(answer("what")), Cause::ProtocolViolation),
            (&imap, Fault::TooLong, Cause::ProtocolViolation),
            (&imap, Fault::Broken(std::io::ErrorKind::TimedOut), Cause::TimedOut),
            (&imap, Fault::Broken(std::io::ErrorKind::InvalidData), Cause::HungUp),
        ] {
            assert_eq!(context.fault(Stage::SignIn, fault.clone()).cause, cause, "{fault:?}");
        }
    }

    #[test]
    fn what_is_shown_is_joined_and_without_transaction_id() {
        let said = "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials d9443c01a7336-1f2b - gsmtp";
        let reply = smtp("smtp.gmail.com", Stage::SignIn, said).reply.unwrap();
        assert_eq!((reply.code, reply.enhanced.as_deref()), (Some(535), Some("5.7.8")));
        assert_eq!(
            reply.said,
            "Username and Password not accepted. For more information, go to https://support.google.com/mail/?p=BadCredentials"
        );
    }

    #[test]
    fn what_is_shown_holds_no_secret_and_nothing_invisible() {
        let plain = BASE64.encode("\0anna@example.org\0hunter2horse");
        let alone = BASE64.encode("hunter2horse");
        let said =
            format!("535 no {plain} and {alone}, 'hunter2horse' {} \u{202e}x\u{1b}[31m", &plain[4..20]);
        let shown = smtp("mail.example.org", Stage::SignIn, &said).reply.unwrap().said;
        assert_eq!(shown, "no ••• and •••, '•••' ••• \u{fffd}x\u{241b}[31m");
        let long = format!("535 {}", "x".repeat(3000));
        assert_eq!(
            smtp("mail.example.org", Stage::SignIn, &long).reply.unwrap().said.chars().count(),
            MAX_SAID
        );
    }

    #[test]
    fn an_echoed_secret_is_masked_however_it_is_spaced_or_broken() {
        let server = server("mail.example.org");
        for (secret, said) in [
            ("two  spaces", "535 no <two  spaces> here"),
            ("two  spaces", "535 no <two spaces> here"),
            (" trimmed ", "535 no <trimmed> here"),
            ("tab\tbed", "535 no <tab\tbed> here"),
            ("abcd efgh", "535-no <abcd\n535 efgh> here"),
            ("hunter2horse", "535-no <hunter2\n535 horse> here"),
            ("quo\"te", "535 no <quo\\\"te> here"),
            ("abc", "535 no <YWJj> here"),
            ("ab", "535 no <YWI=> here"),
            ("hunter2horse", "535 no <aHVu> here"),
            ("hunter2horse", "535-no <aHVudGVy\n535 MmhvcnNl> here"),
        ] {
            let secret = Secret::new(secret.to_owned());
            let context = context(Protocol::Smtp, &server, None, &secret);
            let failure = context.refusal(Stage::SignIn, &answer(said));
            assert_eq!(failure.reply.unwrap().said, "no <•••> here", "{said:?}");
            assert_eq!(failure.facts, BTreeMap::new(), "{said:?}");
        }
    }

    #[test]
    fn an_address_that_was_sent_to_confirm_at_is_no_fact() {
        let said = "* NO [WEBALERT https://accounts.google.com/x?hunter2horse] Web login required.\nNO no";
        let failure = imap("imap.gmail.com", Stage::SignIn, said);
        assert_eq!((failure.cause, failure.facts), (Cause::WebLoginRequired, BTreeMap::new()));
    }

    #[test]
    fn bytes_that_are_not_utf8_leave_the_rest_readable() {
        let mut line =
            b"535 \xb5\xc7\xc2\xbc: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256"
                .to_vec();
        line.push(0xff);
        let server = server("smtp.qq.com");
        let answer = Answer { lines: vec![line], tag: None };
        let failure = context(Protocol::Smtp, &server, None, &secret()).refusal(Stage::SignIn, &answer);
        assert_eq!(failure.cause, Cause::AppPasswordRequired);
    }

    #[test]
    fn lines_that_disagree_have_no_code() {
        assert_eq!(smtp_code(&answer("235-a\n535 b")), None);
        assert_eq!(smtp_code(&answer("235-a\n235 b")), Some(235));
        assert_eq!(smtp_code(&answer("235")), Some(235));
        assert_eq!(smtp_code(&answer("23")), None);
    }

    /// The same reply with its words broken over lines of this width, each with the codes of the first.
    fn broken_every(width: usize, example: &str) -> String {
        let heard = Heard::new(Protocol::Smtp, &answer(example));
        let code = heard.code.map(|code| code.to_string()).unwrap_or_default();
        let enhanced = heard.enhanced.clone().map(|code| format!("{code} ")).unwrap_or_default();
        let words: Vec<char> = heard.lines.join(" ").chars().collect();
        let lines: Vec<String> = words.chunks(width).map(|line| line.iter().collect()).collect();
        let last = lines.len().saturating_sub(1);
        let line = |(at, words)| format!("{code}{}{enhanced}{words}", if at == last { ' ' } else { '-' });
        lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
    }

    fn heard_at_the_place_of(rule: &RuleData, example: &str) -> Failure {
        let host = rule.hosts.first().map_or("mail.example.org", String::as_str);
        if example.starts_with(|c: char| c.is_ascii_digit()) {
            smtp(host, Stage::SignIn, example)
        } else {
            imap(host, Stage::SignIn, example)
        }
    }

    fn smtp(host: &str, stage: Stage, said: &str) -> Failure {
        let server = server(host);
        context(Protocol::Smtp, &server, None, &secret()).refusal(stage, &answer(said))
    }

    /// `said` is written without the tag of its last line.
    fn imap(host: &str, stage: Stage, said: &str) -> Failure {
        let server = server(host);
        let lines = said.lines().map(|line| {
            if line.starts_with("* ") { line.to_owned() } else { format!("A0002 {line}") }.into_bytes()
        });
        let answer = Answer { lines: lines.collect(), tag: Some("A0002".to_owned()) };
        context(Protocol::Imap, &server, None, &secret()).refusal(stage, &answer)
    }

    fn answer(said: &str) -> Answer {
        Answer { lines: said.lines().map(|line| line.as_bytes().to_vec()).collect(), tag: None }
    }

    fn context<'a>(
        protocol: Protocol,
        server: &'a Server,
        provider: Option<&'a str>,
        secret: &'a Secret,
    ) -> Context<'a> {
        Context { protocol, server, provider, secret }
    }

    fn server(host: &str) -> Server {
        let port = 465.try_into().unwrap();
        Server { host: host.to_owned(), port, security: Security::Tls, user: "anna@example.org".to_owned() }
    }

    fn secret() -> Secret {
        Secret::new("hunter2horse".to_owned())
    }
}
