//! OfflineIMAP: an account of `~/.offlineimaprc` (offlineimap.conf of its documentation).

use account::{Protocol, Security};

use super::handed::{Handed, Unfit, plain_name};

pub(super) fn text(handed: &Handed<'_>) -> Result<String, Unfit> {
    let Handed { address, servers, command, .. } = handed;
    let server = &servers.imap;
    // It signs in without encryption where STARTTLS is not offered, whatever its settings ask for
    // (OfflineIMAP/offlineimap issue 669).
    if server.security == Security::StartTls {
        return Err(Unfit::StartTls);
    }
    let words = command.words(address, Protocol::Imap).map(|word| in_python(&word)).join(", ");
    let text = format!(
        "[general]\n\
         accounts = {name}\n\
         \n\
         [Account {name}]\n\
         localrepository = {name}-local\n\
         remoterepository = {name}-remote\n\
         \n\
         [Repository {name}-local]\n\
         type = Maildir\n\
         localfolders = ~/Mail/{name}\n\
         \n\
         [Repository {name}-remote]\n\
         type = IMAP\n\
         remotehost = {host}\n\
         remoteport = {port}\n\
         ssl = yes\n\
         starttls = no\n\
         sslcacertfile = OS-DEFAULT\n\
         remoteuser = {user}\n\
         remotepasseval = __import__(\"subprocess\").check_output([{words}]).rstrip()\n",
        name = plain_name(address),
        host = server.host,
        port = server.port,
        user = server.user,
    );
    // A single percent sign begins a reference to another value (Python's configparser).
    Ok(text.replace('%', "%%"))
}

/// A string of Python's.
fn in_python(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
