//! aerc: a section of `~/.config/aerc/accounts.conf` (aerc-imap(5), aerc-smtp(5)).

use account::{Protocol, Security};

use super::handed::{Handed, in_url};

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let place = |protocol: Protocol, name: &str| {
        let server = servers.of(protocol);
        // Without the `s` it is STARTTLS: clear text has a scheme of its own.
        let scheme = match server.security {
            Security::Tls => format!("{name}s"),
            Security::StartTls => name.to_owned(),
        };
        let host = if server.host.contains(':') { format!("[{}]", server.host) } else { server.host.clone() };
        format!("{scheme}://{}@{host}:{}", in_url(&server.user), server.port)
    };
    format!(
        "[{address}]\n\
         source = {}\n\
         source-cred-cmd = {}\n\
         outgoing = {}\n\
         outgoing-cred-cmd = {}\n\
         default = INBOX\n\
         from = {}\n",
        place(Protocol::Imap, "imap"),
        value(&command.line(address, Protocol::Imap)),
        place(Protocol::Smtp, "smtp"),
        value(&command.line(address, Protocol::Smtp)),
        value(&format!("<{address}>")),
    )
}

/// A value in which no note begins: between back-ticks all that stands before the last is as it is (go-ini).
fn value(text: &str) -> String {
    if text.contains(['#', ';']) { format!("`{text}`") } else { text.to_owned() }
}
