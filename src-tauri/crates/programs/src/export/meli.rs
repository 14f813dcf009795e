//! meli: an account of `~/.config/meli/config.toml` (meli.conf(5)).

use account::{Protocol, Security};

use super::handed::{Handed, in_toml};

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let (imap, smtp) = (&servers.imap, &servers.smtp);
    let starts_in_clear = imap.security == Security::StartTls;
    let security = match smtp.security {
        Security::Tls => "TLS",
        Security::StartTls => "STARTTLS",
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
         server_password_command = {imap_password}\n\
         use_starttls = {starts_in_clear}\n\
         \n\
         [accounts.{name}.composing.send_mail]\n\
         hostname = {smtp_host}\n\
         port = {smtp_port}\n\
         security = {{ type = \"{security}\" }}\n\
         auth = {{ type = \"auto\", username = {smtp_user}, password = {{ type = \"command_eval\", value = {smtp_password} }} }}\n",
        name = in_toml(&address.to_string()),
        imap_host = in_toml(&imap.host),
        imap_port = imap.port,
        imap_user = in_toml(&imap.user),
        imap_password = in_toml(&command.line(address, Protocol::Imap)),
        smtp_host = in_toml(&smtp.host),
        smtp_port = smtp.port,
        smtp_user = in_toml(&smtp.user),
        smtp_password = in_toml(&command.line(address, Protocol::Smtp)),
    )
}
