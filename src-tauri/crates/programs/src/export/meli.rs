//! meli: an account of `~/.config/meli/config.toml` (meli.conf(5)), as version 0.9 reads it, or 0.8.

use account::{Protocol, Security};

use super::handed::{Dialect, Handed, in_toml};

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, dialect, .. } = handed;
    let (imap, smtp) = (&servers.imap, &servers.smtp);
    let starts_in_clear = imap.security == Security::StartTls;
    let security = match smtp.security {
        Security::Tls => "TLS",
        Security::StartTls => "STARTTLS",
    };
    let [imap_command, smtp_command] =
        [Protocol::Imap, Protocol::Smtp].map(|protocol| in_toml(&command.line(address, protocol)));
    // Release 0.9 has one way to say how a secret is got.
    let (imap_password, smtp_password) = match dialect {
        Dialect::Current => (
            format!("server_password = {{ command = {imap_command} }}"),
            format!("{{ command = {smtp_command} }}"),
        ),
        Dialect::Older => (
            format!("server_password_command = {imap_command}"),
            format!("{{ type = \"command_eval\", value = {smtp_command} }}"),
        ),
    };
    format!(
        "[accounts.{name}]\n\
         format = \"imap\"\n\
         root_mailbox = \"INBOX\"\n\
         identity = {name}\n\
         subscribed_mailboxes = [\"*\"]\n\
         server_hostname = {imap_host}\n\
         server_port = {imap_port}\n\
         server_username = {imap_user}\n\
         {imap_password}\n\
         use_starttls = {starts_in_clear}\n\
         \n\
         [accounts.{name}.send_mail]\n\
         hostname = {smtp_host}\n\
         port = {smtp_port}\n\
         security = {{ type = \"{security}\" }}\n\
         auth = {{ type = \"auto\", username = {smtp_user}, password = {smtp_password} }}\n",
        name = in_toml(&address.to_string()),
        imap_host = in_toml(&imap.host),
        imap_port = imap.port,
        imap_user = in_toml(&imap.user),
        smtp_host = in_toml(&smtp.host),
        smtp_port = smtp.port,
        smtp_user = in_toml(&smtp.user),
    )
}
