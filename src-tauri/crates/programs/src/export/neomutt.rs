//! neomutt, and mutt: lines of its configuration (NeoMutt's guide, "Configuration variables").

use account::{Protocol, Security};

use super::handed::{Handed, in_url};

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let place = |protocol: Protocol, name: &str, user: &str| {
        let server = servers.of(protocol);
        let scheme = match server.security {
            Security::Tls => format!("{name}s"),
            Security::StartTls => name.to_owned(),
        };
        let host = if server.host.contains(':') { format!("[{}]", server.host) } else { server.host.clone() };
        quoted(&format!("{scheme}://{user}{host}:{}/", server.port))
    };
    // What stands between back-ticks is a command, and its output the value.
    let password = |protocol| format!("\"`{}`\"", escaped(&command.line(address, protocol)));
    format!(
        "set from = {from}\n\
         set imap_user = {imap_user}\n\
         set imap_pass = {imap_password}\n\
         set folder = {imap}\n\
         set spoolfile = \"+INBOX\"\n\
         set smtp_url = {smtp}\n\
         set smtp_pass = {smtp_password}\n\
         set ssl_force_tls = yes\n\
         set ssl_starttls = yes\n",
        from = quoted(&address.to_string()),
        imap_user = quoted(&servers.imap.user),
        imap_password = password(Protocol::Imap),
        imap = place(Protocol::Imap, "imap", ""),
        smtp = place(Protocol::Smtp, "smtp", &format!("{}@", in_url(&servers.smtp.user))),
        smtp_password = password(Protocol::Smtp),
    )
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// In quotation marks these characters have a meaning that a backslash takes away.
fn escaped(text: &str) -> String {
    text.chars()
        .flat_map(|c| matches!(c, '"' | '\\' | '`' | '$').then_some('\\').into_iter().chain([c]))
        .collect()
}
