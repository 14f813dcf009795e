//! What a refusal means. The rules are data: `replies.toml`.

use std::sync::LazyLock;

use regex_lite::{Regex, RegexBuilder};
use serde::Deserialize;

use super::by_code::by_code;
use super::context::{Context, Footing};
use super::parse::Heard;
use super::told::can_be_told;
use crate::outcome::{Failure, Stage};
use account::Protocol;
use account::cause::Cause;

/// What an answer means that is no good one: by its words if a rule knows them, else by its codes.
pub(super) fn classify(context: &Context<'_>, stage: Stage, heard: &Heard) -> Failure {
    let holds = |rule: &&Rule| rule.holds_at(context, stage) && rule.fits(context, heard);
    let mut failure = match RULES.iter().find(holds) {
        Some(rule) => rule.failure(),
        None => by_code(context, stage, heard),
    };
    if stage < Stage::SignIn && failure.cause == Cause::TemporarilyUnavailable {
        failure.cause = Cause::ServerBusy;
    }
    let is_transient = matches!(heard.code, Some(400..=499));
    failure.temporary |= is_transient && failure.cause != Cause::Ambiguous;
    failure
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
    fn holds_at(&self, context: &Context<'_>, stage: Stage) -> bool {
        context.footing == Footing::Encrypted && can_be_told(context.footing, stage, self.data.cause)
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

/// The pattern of a rule: its own white space is for reading only, as that of the servers is.
fn words(text: &str) -> Regex {
    RegexBuilder::new(text)
        .case_insensitive(true)
        .ignore_whitespace(true)
        .build()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::super::parse::pattern;
    use super::super::spoken::{answer, context, imap, secret, server, smtp};
    use super::*;
    use crate::transcript::Answer;
    use account::provider::Provider;

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
}
