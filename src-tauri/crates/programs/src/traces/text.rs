//! What the settings of other programs tell of an account: whether a password for it is there, never which.
//!
//! Each reader takes the text of a file and says whose passwords are in it. What is not understood says nothing.

use serde::Deserialize;

use crate::logins::Owner;
use crate::settings::key_file::KeyFile;

/// Hosts of Mozilla's `logins.json`, such as `imap://imap.gmail.com`. Nothing else of it is kept.
pub(super) fn logins(text: &str) -> Vec<String> {
    #[derive(Deserialize)]
    struct Logins {
        logins: Vec<Login>,
    }
    #[derive(Deserialize)]
    struct Login {
        hostname: String,
    }
    let is_mail = |scheme: &str| matches!(scheme, "imap" | "smtp" | "mailbox" | "pop3");
    let Ok(Logins { logins }) = serde_json::from_str(text) else { return vec![] };
    let hosts = logins.iter().filter_map(|login| login.hostname.split_once("://"));
    hosts.filter(|(scheme, _)| is_mail(scheme)).map(|(_, host)| host.to_owned()).collect()
}

/// Groups of GNOME's `accounts.conf` that sign in with a password.
pub(super) fn online_accounts(text: &str) -> Vec<Owner> {
    let accounts = KeyFile::read(text);
    let groups =
        accounts.groups().filter(|group| accounts.as_written(group, "Provider") == Some("imap_smtp"));
    groups.map(|group| of_user(accounts.value(group, "EmailAddress"))).collect()
}

/// The accounts of Claws Mail's `accountrc`, each with its number and whether an older version keeps a password of
/// it there; newer ones do so in another file.
pub(super) fn claws(text: &str) -> Vec<(String, bool, Vec<Owner>)> {
    let accounts = KeyFile::read(text);
    let of = |group: &str| {
        let number = group.strip_prefix("Account: ")?.trim().to_owned();
        let names = ["address", "user_id"].map(|key| of_user(accounts.value(group, key)));
        let is_here =
            ["password", "smtp_password"].iter().any(|key| accounts.as_written(group, key).is_some());
        Some((number, is_here, names.into()))
    };
    accounts.groups().filter_map(of).collect()
}

/// The addresses of Mailspring's `config.json`, and whether each signs in with a password.
pub(super) fn mailspring(text: &str) -> Vec<(String, bool)> {
    #[derive(Deserialize)]
    struct Config {
        #[serde(rename = "*")]
        all: Section,
    }
    #[derive(Deserialize)]
    struct Section {
        #[serde(default)]
        accounts: Vec<Account>,
    }
    #[derive(Deserialize)]
    struct Account {
        #[serde(rename = "emailAddress")]
        address: String,
        #[serde(default)]
        settings: Settings,
    }
    #[derive(Default, Deserialize)]
    struct Settings {
        refresh_client_id: Option<String>,
    }
    let Ok(Config { all }) = serde_json::from_str(text) else { return vec![] };
    let of = |account: Account| (account.address, account.settings.refresh_client_id.is_none());
    all.accounts.into_iter().map(of).collect()
}

/// The accounts of Geary's `geary.ini`.
pub(super) fn geary(text: &str) -> Vec<Owner> {
    let account = KeyFile::read(text);
    let senders = account.value("Account", "sender_mailboxes").unwrap_or_default();
    let addresses = senders.split([';', ',']).map(|sender| of_user(Some(address_in(sender).to_owned())));
    let names = ["Incoming", "Outgoing"].map(|group| of_user(account.value(group, "login")));
    addresses.chain(names).collect()
}

/// The logins of alpine's `.pinerc`: `{imap.gmail.com/ssl/user=anna@gmail.com}INBOX`.
pub(super) fn alpine(text: &str) -> Vec<Owner> {
    let braces = text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.split('{').skip(1));
    let of = |inside: &str| {
        let inside = inside.split('}').next()?;
        let server = inside.split('/').next().unwrap_or_default();
        let user = inside.split('/').find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.eq_ignore_ascii_case("user").then(|| value.trim_matches('"').to_owned())
        });
        Some(Owner { user, addresses: vec![], server: Some(server.to_owned()) })
    };
    let servers = text.lines().filter_map(|line| {
        // `smtp-server=smtp.gmail.com/user=anna@gmail.com`
        let rest = line.trim().strip_prefix("smtp-server=")?;
        rest.split("user=").nth(1)?.split('/').next().map(|user| of_user(Some(user.to_owned())))
    });
    braces.filter_map(of).chain(servers).collect()
}

fn of_user(user: Option<String>) -> Owner {
    Owner { user, ..Owner::default() }
}

fn address_in(sender: &str) -> &str {
    match sender.rsplit_once('<').and_then(|(_, rest)| rest.split_once('>')) {
        Some((address, _)) => address.trim(),
        None => sender.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_told_by_who_they_are_for() {
        let users =
            |owners: Vec<Owner>| owners.into_iter().filter_map(|owner| owner.user).collect::<Vec<_>>();
        let goa = "[Account a]\nProvider=imap_smtp\nEmailAddress=anna@gmail.com\n\
            [Account b]\nProvider=google\nEmailAddress=ben@gmail.com\n";
        assert_eq!(users(online_accounts(goa)), ["anna@gmail.com"]);

        let geary_ini =
            "[Account]\nsender_mailboxes=Anna <anna@gmail.com>;anna@work.example;\n[Incoming]\nlogin=anna\n";
        assert_eq!(users(geary(geary_ini)), ["anna@gmail.com", "anna@work.example", "", "anna"]);

        let pinerc = "# inbox-path={no/user=no}\ninbox-path={imap.gmail.com/ssl/user=anna@gmail.com}INBOX\n\
            smtp-server=smtp.gmail.com:587/tls/user=ben@gmail.com\n";
        assert_eq!(users(alpine(pinerc)), ["anna@gmail.com", "ben@gmail.com"]);

        let accountrc = "[Account: 1]\naddress=anna@gmail.com\nuser_id=anna\n[Account: 2]\naddress=ben@a.example\npassword=!x\n";
        let told: Vec<_> =
            claws(accountrc).into_iter().map(|(number, is_here, _)| (number, is_here)).collect();
        assert_eq!(told, [("1".to_owned(), false), ("2".to_owned(), true)]);

        let config = r#"{"*":{"accounts":[{"emailAddress":"anna@gmail.com"},
            {"emailAddress":"ben@gmail.com","settings":{"refresh_client_id":"x"}}]}}"#;
        assert_eq!(
            mailspring(config),
            [("anna@gmail.com".to_owned(), true), ("ben@gmail.com".to_owned(), false)]
        );
        assert_eq!(mailspring("{"), []);
    }

    #[test]
    fn of_saved_logins_only_the_mail_servers_are_kept() {
        let text = r#"{"nextId":3,"logins":[
            {"hostname":"imap://imap.gmail.com","encryptedUsername":"x","encryptedPassword":"y"},
            {"hostname":"oauth://accounts.google.com"},{"hostname":"https://a.example"}]}"#;
        assert_eq!(logins(text), ["imap.gmail.com"]);
        assert_eq!(logins("not json"), Vec::<String>::new());
    }
}
