//! fetchmail: an entry of `~/.fetchmailrc` (fetchmail(1), "THE RUN CONTROL FILE").

use account::{Protocol, Security};

use super::handed::Handed;

/// fetchmail asks no command for a password: it is added to the entry on its way to fetchmail.
pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let server = &servers.imap;
    let security = match server.security {
        Security::Tls => "ssl",
        // With a protocol and without `ssl` it insists on STARTTLS.
        Security::StartTls => "sslproto \"TLS1.2+\"",
    };
    format!(
        "# fetchmail asks no command for a password. This one adds it on the way:\n\
         #   p=$({}) && {{ cat FILE; printf '    password \"%s\"\\n' \"$(printf %s \"$p\" | sed 's/\\\\/\\\\x5c/g; s/\"/\\\\x22/g')\"; }} | fetchmail -f -\n\
         poll {} service {} protocol IMAP\n\
         \x20   user {} {security} sslcertck keep\n",
        command.line(address, Protocol::Imap),
        server.host,
        server.port,
        quoted(&server.user),
    )
}

/// fetchmail knows no `\"`, which would end the string: such characters are told by their number.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\x5c").replace('"', "\\x22"))
}
