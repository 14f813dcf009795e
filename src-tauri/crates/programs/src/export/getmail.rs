//! getmail6: `getmailrc` (getmail's documentation, "Configuration").

use account::{Protocol, Security};

use super::handed::{Handed, Unfit, plain_name};

pub(super) fn text(handed: &Handed<'_>) -> Result<String, Unfit> {
    let Handed { address, servers, command, .. } = handed;
    let server = &servers.imap;
    if server.security == Security::StartTls {
        return Err(Unfit::StartTls);
    }
    let words = command.words(address, Protocol::Imap).map(|word| in_python(&word)).join(", ");
    Ok(format!(
        "[retriever]\n\
         type = SimpleIMAPSSLRetriever\n\
         server = {host}\n\
         port = {port}\n\
         username = {user}\n\
         password_command = ({words})\n\
         \n\
         [destination]\n\
         type = Maildir\n\
         path = ~/Mail/{name}/INBOX/\n\
         \n\
         [options]\n\
         read_all = false\n\
         delete = false\n",
        name = plain_name(address),
        host = server.host,
        port = server.port,
        user = server.user,
    ))
}

/// A string of Python's.
fn in_python(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
