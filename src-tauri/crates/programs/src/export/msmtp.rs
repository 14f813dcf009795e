//! msmtp: `account` of `~/.msmtprc` (msmtp's manual, "Account commands").

use account::{Address, Protocol, Security};

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
         {}passwordeval \"{}\"\n",
        server.host,
        server.port,
        server.user,
        from(address),
        command.line(address, Protocol::Smtp),
    )
}

/// msmtp fills in these wherever they stand, and nothing takes away what they mean: without the line, whoever sends names
/// the sender.
fn from(address: &Address) -> String {
    let is_filled_in = ["%U", "%H", "%C", "%M"].iter().any(|sign| address.local_part().contains(sign));
    if is_filled_in { String::new() } else { format!("from {address}\n") }
}
