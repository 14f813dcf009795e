//! mbsync: `~/.mbsyncrc`, one account with one channel (mbsync's manual, "Configuration").

use account::{Protocol, Security};

use super::handed::{Dialect, Handed, plain_name};

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, dialect, .. } = handed;
    let server = &servers.imap;
    let security = match server.security {
        Security::Tls => "IMAPS",
        Security::StartTls => "STARTTLS",
    };
    // Release 1.5 renamed it.
    let security_keyword = match dialect {
        Dialect::Current => "TLSType",
        Dialect::Older => "SSLType",
    };
    format!(
        "IMAPAccount {address}\n\
         Host {host}\n\
         Port {port}\n\
         User {user}\n\
         PassCmd {password}\n\
         {security_keyword} {security}\n\
         \n\
         IMAPStore {address}-remote\n\
         Account {address}\n\
         \n\
         MaildirStore {address}-local\n\
         Path ~/Mail/{name}/\n\
         Inbox ~/Mail/{name}/INBOX\n\
         SubFolders Verbatim\n\
         \n\
         Channel {address}\n\
         Far :{address}-remote:\n\
         Near :{address}-local:\n\
         Patterns *\n\
         Create Near\n\
         SyncState *\n",
        name = plain_name(address),
        host = server.host,
        port = server.port,
        user = quoted(&server.user),
        password = quoted(&command.line(address, Protocol::Imap)),
    )
}

/// Within quotation marks a backslash takes away what a character means.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
