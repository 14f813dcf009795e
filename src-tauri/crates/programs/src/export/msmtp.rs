//! msmtp: `account` of `~/.msmtprc` (msmtp's manual, "Account commands").

use account::{Protocol, Security};

use super::handed::Handed;

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let server = &servers.smtp;
    let starts_in_clear = if server.security == Security::StartTls { "on" } else { "off" };
    // A value is the rest of its line: what stands in quotation marks loses them, and nothing else is read.
    format!(
        "account {address}\n\
         host {}\n\
         port {}\n\
         tls on\n\
         tls_starttls {starts_in_clear}\n\
         auth on\n\
         user \"{}\"\n\
         from {address}\n\
         passwordeval \"{}\"\n",
        server.host,
        server.port,
        server.user,
        command.line(address, Protocol::Smtp),
    )
}
