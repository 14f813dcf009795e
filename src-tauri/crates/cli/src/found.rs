//! A server that was found, in a line.

use account::Protocol;
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
            ("host", found.server.host.as_str().into()),
            ("port", found.server.port.to_string().into()),
            ("security", code(found.server.security).into()),
            ("user", found.server.user.as_str().into()),
            ("source", source.into()),
        ],
    );
    if found.is_unconfirmed() {
        format!("{line} {}", console.text("terminal-discover-unconfirmed", &[]))
    } else {
        line
    }
}
