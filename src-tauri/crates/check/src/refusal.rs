//! From a server's answer to a cause: what it means, and what of it is shown.

mod alternatives;
mod by_code;
mod charset;
mod classify;
mod context;
mod dense;
#[cfg(test)]
mod kinds;
mod mask;
mod parse;
#[cfg(test)]
mod replies;
mod rules;
#[cfg(test)]
mod spoken;
mod told;

pub(super) use self::context::{Context, Footing};

use self::classify::classify;
use self::mask::{is_echo, shown};
use self::parse::Heard;
use super::outcome::{Failure, Reply, Stage};
use super::transcript::{Answer, Fault};
use account::Protocol;
use account::cause::{Cause, Subject};
use net::is_web_page;

impl Context<'_> {
    /// Judges a greeting.
    pub(super) fn greeting(&self, answer: &Answer) -> Result<(), Failure> {
        let line = answer.lines.first().map(|line| String::from_utf8_lossy(line).to_ascii_uppercase());
        let line = line.unwrap_or_default();
        match self.protocol {
            Protocol::Smtp if answer.smtp_code() == Some(220) => Ok(()),
            Protocol::Imap if line.starts_with("* OK") => Ok(()),
            Protocol::Imap if line.starts_with("* PREAUTH") => Err(Cause::Preauthenticated.into()),
            Protocol::Smtp | Protocol::Imap => Err(self.refusal(Stage::Greeting, answer)),
        }
    }

    /// What a refusal means.
    pub(super) fn refusal(&self, stage: Stage, answer: &Answer) -> Failure {
        let heard = self.heard(answer);
        let first = answer.lines.first().map(Vec::as_slice).unwrap_or_default();
        if is_web_page(first) {
            return self.page(&heard);
        }
        if stage <= Stage::Greeting && is_of_another_protocol(self.protocol, first) {
            return Failure { reply: self.reply(&heard), ..Cause::WrongProtocol.into() };
        }
        Failure { reply: self.reply(&heard), ..classify(self, stage, &heard) }
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
                let heard = self.heard(&said);
                // The server closes (RFC 5321 section 3.8), whatever it was to be asked.
                if heard.code == Some(421) {
                    return self.refusal(stage, &said);
                }
                Failure { reply: self.reply(&heard), ..Cause::ProtocolViolation.into() }
            }
            Fault::Malformed(said) => {
                let first = said.lines.first().map(Vec::as_slice).unwrap_or_default();
                if is_web_page(first)
                    || (stage <= Stage::Greeting && is_of_another_protocol(self.protocol, first))
                {
                    return self.refusal(stage, &said);
                }
                let heard = self.heard(&said);
                Failure { reply: self.reply(&heard), ..Cause::ProtocolViolation.into() }
            }
            Fault::TooLong | Fault::Challenge | Fault::Library => Cause::ProtocolViolation.into(),
            Fault::Broken(std::io::ErrorKind::TimedOut) => Cause::TimedOut.into(),
            Fault::Broken(_) => Cause::HungUp.into(),
        }
    }

    /// What it means that the connection could not be taken over for TLS (RFC 3207, RFC 3501 section 6.2.1).
    pub(super) fn start_tls_fault(&self, fault: Fault) -> Failure {
        if matches!(fault, Fault::Early(_)) {
            return Cause::StartTlsTampered.into();
        }
        self.fault(Stage::StartTls, fault)
    }

    /// An answer that is not one to what was asked.
    pub(super) fn violation(&self, answer: &Answer) -> Failure {
        let heard = self.heard(answer);
        Failure { reply: self.reply(&heard), ..Cause::ProtocolViolation.into() }
    }

    /// What it means that a page is there. Only before TLS can the network have put it there: behind the certificate
    /// of the server's name it is the server's own.
    fn page(&self, heard: &Heard) -> Failure {
        match self.footing {
            Footing::Clear => Cause::CaptivePortal.into(),
            Footing::Encrypted => Failure { reply: self.reply(heard), ..Cause::WrongProtocol.into() },
        }
    }

    fn heard(&self, answer: &Answer) -> Heard {
        let echoes = |said: &str| is_echo(said, &self.server.user, self.secret);
        let lines = charset::lines(&answer.lines, &self.server.host, echoes);
        Heard::new(self.protocol, answer, &lines)
    }

    /// What the server said, if it was the server.
    fn reply(&self, heard: &Heard) -> Option<Reply> {
        (self.footing == Footing::Encrypted).then(|| Reply {
            code: heard.code,
            enhanced: heard.enhanced.clone(),
            said: shown(&heard.lines, &self.server.user, self.secret),
        })
    }
}

/// Whether this is the beginning of what a server of another kind says.
fn is_of_another_protocol(protocol: Protocol, first: &[u8]) -> bool {
    let other: &[&[u8]] = match protocol {
        Protocol::Smtp => &[b"* ", b"+OK", b"SSH-"],
        Protocol::Imap => &[b"220", b"421", b"554", b"+OK", b"SSH-"],
    };
    other.iter().any(|beginning| first.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD as BASE64;

    use super::mask::MAX_SAID;
    use super::spoken::{answer, context, imap, imap_in_clear, secret, server, smtp, smtp_in_clear};
    use super::*;
    use account::secret::Secret;

    #[test]
    fn words_said_in_clear_tell_of_the_connection_alone_and_are_not_quoted() {
        use Stage::{Capability, Greeting, StartTls};
        for (stage, said, cause) in [
            (Greeting, "535 5.7.8 Username and Password not accepted", Cause::ServerRefuses),
            (Greeting, "534-5.7.9 Application-specific\n534 5.7.9 password required.", Cause::ServerRefuses),
            (Greeting, "454 4.7.0 Too many login attempts", Cause::ServerBusy),
            (Greeting, "421 4.3.2 too busy", Cause::ServerBusy),
            (Greeting, "500 5.5.1 what", Cause::ServerRefuses),
            (Greeting, "502 5.5.1 what", Cause::ServerRefuses),
            (Greeting, "554 5.7.1 account disabled", Cause::ServerRefuses),
            (Greeting, "HTTP/1.1 302 Found", Cause::CaptivePortal),
            (Capability, "<html><body>sign in</body></html>", Cause::CaptivePortal),
            (Greeting, "* OK IMAP4rev1", Cause::WrongProtocol),
            (Capability, "421 4.3.2 too busy", Cause::ServerBusy),
            (Capability, "500 5.5.1 what", Cause::ServerRefuses),
            (Capability, "502 5.5.1 EHLO is unknown", Cause::ServerRefuses),
            (Capability, "554 5.7.1 no", Cause::ServerRefuses),
            (StartTls, "454 4.7.0 TLS not available due to local problem", Cause::ServerBusy),
            (StartTls, "421 4.3.2 shutting down", Cause::ServerBusy),
            (StartTls, "502 5.5.1 STARTTLS is unknown", Cause::StartTlsMissing),
            (StartTls, "554 5.7.3 Unable to initialize security subsystem", Cause::StartTlsMissing),
            (StartTls, "354 go on", Cause::ProtocolViolation),
        ] {
            let failure = smtp_in_clear("smtp.gmail.com", stage, said);
            assert_eq!((failure.cause, failure.reply), (cause, None), "{said}");
            assert_eq!(failure.temporary, cause == Cause::ServerBusy, "{said}");
        }
        for (stage, said, cause) in [
            (Greeting, "* BYE [AUTHENTICATIONFAILED] Invalid credentials (Failure)", Cause::ServerRefuses),
            (Greeting, "* BYE [ALERT] Application-specific password required", Cause::ServerRefuses),
            (Greeting, "* BYE [CONTACTADMIN] Unsafe Login", Cause::ServerRefuses),
            (Greeting, "* BYE [OVERQUOTA] nope", Cause::ServerRefuses),
            (Greeting, "* BYE [LIMIT] nope", Cause::ServerBusy),
            (Capability, "NO [WEBALERT https://x/] Web login required.", Cause::ServerRefuses),
            (StartTls, "NO [UNAVAILABLE] later", Cause::ServerBusy),
            (StartTls, "NO [INUSE] later", Cause::ServerBusy),
            (StartTls, "NO not now", Cause::StartTlsMissing),
            (StartTls, "NO [PRIVACYREQUIRED] what", Cause::StartTlsMissing),
            (StartTls, "BAD unknown", Cause::StartTlsMissing),
        ] {
            let failure = imap_in_clear("imap.gmail.com", stage, said);
            assert_eq!((failure.cause, failure.reply), (cause, None), "{said}");
            assert_eq!(failure.temporary, cause == Cause::ServerBusy, "{said}");
        }
    }

    #[test]
    fn greetings_are_judged() {
        let judge = |protocol, line: &str| {
            let server = server("mail.example.org");
            let answer = Answer { lines: vec![line.as_bytes().to_vec()], tag: None };
            context(protocol, &server, None, &secret()).greeting(&answer).map_err(|failure| failure.cause)
        };
        for (line, expected) in [
            ("220 mail.example.org", Ok(())),
            ("421 4.3.2 too busy", Err(Cause::ServerBusy)),
            ("554 5.7.1 no", Err(Cause::ServerRefuses)),
            ("250 fine", Err(Cause::ProtocolViolation)),
            ("* OK IMAP4rev1", Err(Cause::WrongProtocol)),
            ("+OK POP3", Err(Cause::WrongProtocol)),
            ("HTTP/1.1 302 Found", Err(Cause::WrongProtocol)),
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
            ("<!DOCTYPE html>", Err(Cause::WrongProtocol)),
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
            (&imap, Fault::Early(answer("A2 OK yes")), Cause::ProtocolViolation),
            (&imap, Fault::Closed(answer("* BYE Too many connections")), Cause::TooManyConnections),
            (&imap, Fault::Closed(answer("* BYE bye")), Cause::HungUp),
            (&imap, Fault::Closed(answer("* BYE")), Cause::HungUp),
            (&smtp, Fault::Malformed(answer("HTTP/1.1 302 Found")), Cause::WrongProtocol),
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
            ("Gr\u{fc}n\u{a7}10", "535 no <Gr\u{fc}n\u{a7}10> here"),
            ("Gr\u{fc}n\u{a7}10", "535 no <Gr??n??10> here"),
            ("Gr\u{fc}n\u{a7}10", "535 no <Gr\u{c3}\u{bc}n\u{c2}\u{a7}10> here"),
            ("Gr\u{fc}n\u{a7}10", "535-no <Gr?\n535 n?10> here"),
            ("Gr\u{fc}n\u{a7}10", "535 no <Grn10> here"),
            ("Gr\u{fc}?n", "535 no <Gr\u{fc}?n> here"),
            (
                "\u{43f}\u{430}\u{440}\u{43e}\u{43b}\u{44c}",
                "535 no <\u{43f}\u{430}\u{440}\u{43e}\u{43b}\u{44c}> here",
            ),
        ] {
            let secret = Secret::new(secret.to_owned());
            let context = context(Protocol::Smtp, &server, None, &secret);
            let failure = context.refusal(Stage::SignIn, &answer(said));
            assert_eq!(failure.reply.unwrap().said, "no <•••> here", "{said:?}");
            assert_eq!(failure.facts, BTreeMap::new(), "{said:?}");
        }
    }

    #[test]
    fn letters_that_are_not_of_the_secret_stay() {
        let server = server("mail.example.org");
        for (secret, said) in [
            ("\u{43f}\u{430}\u{440}", "\u{41d}\u{435}\u{442}: was it not right?"),
            ("a\u{e9}", "a caf\u{e9}? no"),
            ("Gr\u{fc}n", "Grau ist alle Theorie, gr\u{fc}n?"),
        ] {
            let secret = Secret::new(secret.to_owned());
            let context = context(Protocol::Smtp, &server, None, &secret);
            let failure = context.refusal(Stage::SignIn, &answer(&format!("535 {said}")));
            assert_eq!(failure.reply.unwrap().said, said);
        }
    }

    #[test]
    fn an_address_that_was_sent_to_confirm_at_is_no_fact() {
        let said = "* NO [WEBALERT https://accounts.google.com/x?hunter2horse] Web login required.\nNO no";
        let failure = imap("imap.gmail.com", Stage::SignIn, said);
        assert_eq!((failure.cause, failure.facts), (Cause::WebLoginRequired, BTreeMap::new()));
    }
}
