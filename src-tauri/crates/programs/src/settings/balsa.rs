//! Balsa: what it looks for is server, with the port, and user of each mailbox and outgoing server (Balsa 2.6,
//! `libbalsa/server.c`, `libbalsa-conf.c`). The names of users are in a second file, with the same groups.

use zeroize::Zeroizing;

use crate::folders::{Folders, text_of};
use crate::logins::Owner;
use crate::settings::key_file::KeyFile;
use account::{Account, Protocol};
use keychain::WantedItem;

/// Where it looks for the account's passwords.
pub(super) fn wanted_items(folders: &Folders, named: &[String], account: &Account) -> Vec<WantedItem> {
    let in_folder = |folder: &String| {
        let folder = folders.path(folder);
        let Some(settings) = text_of(&folder.join("config")) else { return vec![] };
        let private =
            text_of(&folder.join("config-private")).unwrap_or_else(|| Zeroizing::new(String::new()));
        of(&settings, &private, account)
    };
    named.iter().flat_map(in_folder).collect()
}

fn of(settings: &str, private: &str, account: &Account) -> Vec<WantedItem> {
    let (settings, private) = (KeyFile::read(settings), KeyFile::read(private));
    let service = |group: &str| {
        let value = |key: &str| settings.value(group, key).or_else(|| private.value(group, key));
        // Without that it asks each time, and looks nowhere.
        value("RememberPasswd").filter(|remembers| remembers == "true")?;
        let kind = value("Type").unwrap_or_default();
        let (name, protocol) = match group {
            _ if group.starts_with("smtp-server-") => ("smtp", Some(Protocol::Smtp)),
            _ if kind.contains("POP3") => ("pop3", None),
            _ => ("imap", Some(Protocol::Imap)),
        };
        let (server, user) = (value("Server")?, value("Username")?);
        let server = match value("Port") {
            Some(port) if !server.contains(':') => format!("{server}:{port}"),
            Some(_) | None => server,
        };
        let owner = Owner { user: Some(user.clone()), addresses: vec![], server: Some(server.clone()) };
        if !owner.is(account) {
            return None;
        }
        let stored = [
            ("xdg:schema", "org.gnome.Balsa.NetworkPassword"),
            ("protocol", name),
            ("server", server.as_str()),
            ("user", user.as_str()),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        Some(WantedItem {
            program: "balsa",
            looked_up: stored.clone().into(),
            stored: stored.into(),
            label: "Balsa passwords".to_owned(),
            server,
            user,
            protocol,
        })
    };
    settings.groups().filter_map(service).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::Address;

    #[test]
    fn what_balsa_looks_for_has_the_port_in_the_server() {
        let settings = "[smtp-server-Default]\nServer=smtp.gmail.com:465\nRememberPasswd=true\n\
            [folder-1]\nServer=imap.gmail.com\nPort=993\nRememberPasswd=true\n\
            [mailbox-2]\nType=LibBalsaMailboxPOP3\nServer=pop.gmail.com:995\nRememberPasswd=true\n\
            [folder-3]\nServer=imap.gmail.com:993\nRememberPasswd=false\n\
            [folder-4]\nServer=imap.work.example:993\nRememberPasswd=true\n";
        let private = "[smtp-server-Default]\nUsername=anna@gmail.com\n[folder-1]\nUsername=anna@gmail.com\n\
            [mailbox-2]\nUsername=anna\n[folder-3]\nUsername=anna@gmail.com\n[folder-4]\nUsername=anna@work.example\n";
        let account = Account::of(Address::parse("anna@gmail.com").unwrap());
        let told: Vec<_> = of(settings, private, &account)
            .into_iter()
            .map(|wanted| {
                let set = wanted.stored;
                (format!("{} {} {}", set["protocol"], set["server"], set["user"]), wanted.protocol)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("imap imap.gmail.com:993 anna@gmail.com".to_owned(), Some(Protocol::Imap)),
                ("pop3 pop.gmail.com:995 anna".to_owned(), None),
                ("smtp smtp.gmail.com:465 anna@gmail.com".to_owned(), Some(Protocol::Smtp)),
            ]
        );
    }
}
