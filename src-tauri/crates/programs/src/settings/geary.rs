//! Geary: its settings say what it looks for (`geary.ini` of each account; Geary 46, `accounts-manager.vala`,
//! `secret-mediator.vala`).

use crate::folders::{Folders, entries, text_of};
use crate::logins::address_in;
use crate::settings::key_file::KeyFile;
use account::{Account, Protocol};
use keychain::WantedItem;

/// Where it looks for the account's passwords.
pub(super) fn wanted_items(folders: &Folders, named: &[String], account: &Account) -> Vec<WantedItem> {
    let settings = named.iter().flat_map(|folder| entries(&folders.path(folder)));
    settings
        .filter_map(|folder| text_of(&folder.join("geary.ini")))
        .flat_map(|text| of(&text, account))
        .collect()
}

fn of(text: &str, account: &Account) -> Vec<WantedItem> {
    let file = KeyFile::read(text);
    let is_away = file.value("Metadata", "status").is_some_and(|status| status == "removed");
    // What belongs to GNOME Online Accounts has its password there.
    if is_away || file.value("Metadata", "goa_id").is_some() {
        return vec![];
    }
    let senders = file.value("Account", "sender_mailboxes").unwrap_or_default();
    let is_sent_from = senders.split(';').any(|sender| account.is(address_in(sender)));
    let provider = file.value("Account", "service_provider").unwrap_or_default();
    let is_the_accounts = |login: &str| account.is(login) || (is_sent_from && !login.contains('@'));
    let service = |group: &str, protocol: Protocol| {
        let login = file.value(group, "login").filter(|login| is_the_accounts(login))?;
        let (name, own_host) = match protocol {
            Protocol::Imap => ("IMAP", "imap.gmail.com"),
            Protocol::Smtp => ("SMTP", "smtp.gmail.com"),
        };
        let host = match provider.as_str() {
            "gmail" => Some(own_host.to_owned()),
            _ => file.value(group, "host"),
        }?;
        let stored = [
            ("xdg:schema", "org.gnome.Geary"),
            ("proto", name),
            ("host", host.as_str()),
            ("login", login.as_str()),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        Some(WantedItem {
            program: "geary",
            looked_up: stored.clone().into(),
            stored: stored.into(),
            label: format!("Geary {name} password"),
            server: host,
            user: login,
            protocol: Some(protocol),
        })
    };
    let outgoing = file.value("Outgoing", "credentials");
    // Else it sends what it has for incoming mail; at Gmail it always does.
    let has_its_own = outgoing.is_some_and(|kind| kind == "custom") && provider != "gmail";
    let smtp = has_its_own.then(|| service("Outgoing", Protocol::Smtp)).flatten();
    service("Incoming", Protocol::Imap).into_iter().chain(smtp).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::Address;

    const OTHER: &str = "[Metadata]\nversion=1\nstatus=enabled\n\n[Account]\nordinal=0\nlabel=Anna\n\
        sender_mailboxes=Anna <anna@gmail.com>;\nservice_provider=other\n\n[Incoming]\nlogin=anna@gmail.com\n\
        remember_password=true\nhost=imap.gmail.com\nport=993\ntransport_security=transport\ncredentials=custom\n\n\
        [Outgoing]\nlogin=anna@gmail.com\nremember_password=true\nhost=smtp.gmail.com\nport=465\n\
        transport_security=transport\ncredentials=custom\n";

    #[test]
    fn both_places_are_where_geary_looks() {
        assert_eq!(told(OTHER), ["IMAP imap.gmail.com anna@gmail.com", "SMTP smtp.gmail.com anna@gmail.com"]);
        let wanted = of(OTHER, &anna());
        assert_eq!(
            (wanted[0].label.as_str(), wanted[1].protocol),
            ("Geary IMAP password", Some(Protocol::Smtp))
        );
        let gmail = "[Account]\nsender_mailboxes=anna@gmail.com;\nservice_provider=gmail\n[Incoming]\n\
            login=anna@gmail.com\n[Outgoing]\nlogin=anna@gmail.com\n";
        assert_eq!(told(gmail), ["IMAP imap.gmail.com anna@gmail.com"]);
    }

    #[test]
    fn what_is_anothers_or_elsewhere_is_not_wanted() {
        for (from, to) in [
            ("anna@gmail.com", "ben@gmail.com"),
            ("status=enabled", "status=removed"),
            ("version=1", "version=1\ngoa_id=account_1"),
        ] {
            assert_eq!(told(&OTHER.replace(from, to)), Vec::<String>::new(), "{to}");
        }
        let shared = OTHER.replace(
            "465\ntransport_security=transport\ncredentials=custom",
            "465\ncredentials=use-incoming",
        );
        assert_eq!(told(&shared), ["IMAP imap.gmail.com anna@gmail.com"]);
    }

    fn told(text: &str) -> Vec<String> {
        let all = of(text, &anna()).into_iter().map(|wanted| wanted.stored);
        all.map(|set| format!("{} {} {}", set["proto"], set["host"], set["login"])).collect()
    }

    fn anna() -> Account {
        Account::of(Address::parse("anna@gmail.com").unwrap())
    }
}
