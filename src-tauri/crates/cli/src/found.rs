//! A server that was found, in a line.

use account::Protocol;
use account::text::in_line;
use net::discover::Found;

use crate::code::code;
use crate::console::Console;

/// A server that was found, with its source.
pub(crate) fn server_line(protocol: Protocol, found: &Found, console: &Console) -> String {
    let message = match protocol {
        Protocol::Smtp => "terminal-discover-smtp",
        Protocol::Imap => "terminal-discover-imap",
    };
    let source = console.words.attribute("found-by", &code(found.source), &[]);
    let line = console.text(
        message,
        &[
            ("host", in_line(&found.server.host).into()),
            ("port", found.server.port.to_string().into()),
            ("security", code(found.server.security).into()),
            ("user", in_line(&found.server.user).into()),
            ("source", source.into()),
        ],
    );
    if found.is_unconfirmed() {
        format!("{line} {}", console.text("terminal-discover-unconfirmed", &[]))
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use account::{Security, Server};
    use net::discover::{Source, Vouched};
    use words::language::Language;

    use super::*;
    use crate::console::Format;

    #[test]
    fn a_name_that_somebody_published_cannot_turn_the_line_around() {
        let console = Console::keeping(Format::Text, Language::english());
        let line = |user: &str| {
            let server = Server {
                host: "imap.shop.example".to_owned(),
                port: 993.try_into().unwrap(),
                security: Security::Tls,
                user: user.to_owned(),
            };
            server_line(
                Protocol::Imap,
                &Found { server, source: Source::Ispdb, vouched: Vouched::Known },
                &console,
            )
        };
        assert!(line("anna").contains("imap.shop.example:993 (tls), user name anna."), "{}", line("anna"));
        for user in ["an\u{202e}na", "أنّا"] {
            let told = line(user);
            let isolated = format!("user name \u{2068}{}\u{2069}.", user.replace('\u{202e}', ""));
            assert!(told.contains(&isolated), "{told:?}");
        }
    }
}
