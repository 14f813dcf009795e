//! OfflineIMAP: an account of `~/.offlineimaprc` (offlineimap.conf of its documentation).

use account::{Protocol, Security};

use super::handed::Handed;

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let server = &servers.imap;
    let (tls, starttls) = match server.security {
        Security::Tls => ("yes", "no"),
        Security::StartTls => ("no", "yes"),
    };
    let words = command.words(address, Protocol::Imap).map(|word| in_python(&word)).join(", ");
    let text = format!(
        "[general]\n\
         accounts = {address}\n\
         \n\
         [Account {address}]\n\
         localrepository = {address}-local\n\
         remoterepository = {address}-remote\n\
         \n\
         [Repository {address}-local]\n\
         type = Maildir\n\
         localfolders = ~/Mail/{address}\n\
         \n\
         [Repository {address}-remote]\n\
         type = IMAP\n\
         remotehost = {host}\n\
         remoteport = {port}\n\
         ssl = {tls}\n\
         starttls = {starttls}\n\
         sslcacertfile = OS-DEFAULT\n\
         remoteuser = {user}\n\
         remotepasseval = __import__(\"subprocess\").check_output([{words}]).rstrip()\n",
        host = server.host,
        port = server.port,
        user = server.user,
    );
    // A single percent sign begins a reference to another value (Python's configparser).
    text.replace('%', "%%")
}

/// A string of Python's.
fn in_python(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
