//! KMail: an item names only a transport or a resource; settings say which server and account that is.
//!
//! Passwords go through QtKeychain, with a service and a key: to KWallet as folder and entry, elsewhere to
//! the Secret Service. Keys are the number of the transport (kmailtransport, `transport.cpp`), and the name
//! of the resource's settings (kdepim-runtime, `imap/settings.cpp`). Those of Sieve have other keys.

use std::path::Path;

use crate::folders::{Folders, entries, text_of};
use crate::logins::Owner;
use crate::settings::key_file::KeyFile;
use account::Protocol;
use keychain::WantedItem;
use keychain::search::{KnownItem, Named};
use keychain::store::Attributes;
use keychain::{lookup, wallet_entry};

/// The items of all accounts.
pub(super) fn items(folders: &Folders, named: &[String]) -> Vec<KnownItem> {
    named.iter().flat_map(|folder| in_folder(&folders.path(folder))).collect()
}

/// Where KMail's passwords are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Keeper {
    /// In KWallet.
    Wallet,
    /// In the Secret Service.
    SecretService,
}

impl Keeper {
    /// As QtKeychain chooses (`keychain_unix.cpp`).
    pub(super) fn of_this_desktop() -> Self {
        let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
        let is_kde = desktop.split(':').any(|name| name.eq_ignore_ascii_case("kde"))
            || std::env::var_os("KDE_FULL_SESSION").is_some();
        if is_kde { Self::Wallet } else { Self::SecretService }
    }
}

/// Where it looks for the account's passwords.
pub(super) fn wanted_items(
    folders: &Folders,
    named: &[String],
    account: &account::Account,
    keeper: Keeper,
) -> Vec<WantedItem> {
    items(folders, named).into_iter().filter_map(|item| looked_for(item, account, keeper)).collect()
}

fn looked_for(item: KnownItem, account: &account::Account, keeper: Keeper) -> Option<WantedItem> {
    let KnownItem { attributes: mut stored, server, user, protocol, .. } = item;
    let is_in_the_wallet = stored.contains_key("folder");
    let is_old = stored.get("folder").is_some_and(|folder| folder == "kmail");
    let owner = Owner { user: user.clone(), addresses: vec![], server: server.clone() };
    if is_in_the_wallet != (keeper == Keeper::Wallet) || is_old || !owner.is(account) {
        return None;
    }
    let label = stored.get("folder").or_else(|| stored.get("server"))?.clone();
    if !is_in_the_wallet {
        stored.insert("type".to_owned(), "plaintext".to_owned());
    }
    let mut looked_up = stored.clone();
    if !is_in_the_wallet {
        looked_up.remove("xdg:schema");
    }
    Some(WantedItem { program: "kmail", looked_up, stored, label, server: server?, user: user?, protocol })
}

fn in_folder(folder: &Path) -> Vec<KnownItem> {
    let mut items = vec![];
    if let Some(text) = text_of(&folder.join("mailtransports")) {
        items.extend(transports(&text));
    }
    for path in entries(folder) {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if is_of_a_resource(name)
            && let Some(text) = text_of(&path)
        {
            items.extend(resource(name, &text));
        }
    }
    items
}

/// The items of `mailtransports`.
fn transports(text: &str) -> Vec<KnownItem> {
    let file = KeyFile::read(text);
    let mut items = vec![];
    for group in file.groups() {
        let Some(number) = group.strip_prefix("Transport ").and_then(|rest| rest.split(']').next()) else {
            continue;
        };
        let value = |key: &str| file.value(group, key);
        let is_smtp = value("identifier").is_none_or(|kind| kind == "SMTP");
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let is_token = value("authtype").is_some_and(|kind| kind == "XOAUTH2" || kind == OAUTH);
        let (Some(server), Some(user)) = (value("host"), value("user")) else { continue };
        if !is_smtp || !is_number || is_token {
            continue;
        }
        let account = Account { server, user, protocol: Protocol::Smtp };
        items.extend(account.keeps("mailtransports", number));
        // KMail of KDE 3 kept it here; later ones read it.
        items.push(account.item(wallet_entry::attributes("kmail", &format!("transport-{number}"))));
    }
    items
}

/// The items of an IMAP resource, whose settings have this name.
fn resource(name: &str, text: &str) -> Vec<KnownItem> {
    let file = KeyFile::read(text);
    let value = |key: &str| file.value("network", key);
    let (Some(server), Some(user)) = (value("ImapServer"), value("UserName")) else { return vec![] };
    if value("Authentication").is_some_and(|kind| kind == OAUTH) {
        return vec![];
    }
    Account { server, user, protocol: Protocol::Imap }.keeps("imap", name).into()
}

/// `akonadi_imap_resource_0rc`
fn is_of_a_resource(name: &str) -> bool {
    let number = name.strip_prefix("akonadi_imap_resource_").and_then(|rest| rest.strip_suffix("rc"));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The number of `XOAUTH2` among the ways to sign in: what is kept is a token.
const OAUTH: &str = "9";

struct Account {
    server: String,
    user: String,
    protocol: Protocol,
}

impl Account {
    /// What QtKeychain keeps for a service under a key, wherever it does.
    fn keeps(&self, service: &str, key: &str) -> [KnownItem; 2] {
        lookup::of_qtkeychain(service, key).map(|attributes| self.item(attributes))
    }

    fn item(&self, attributes: Attributes) -> KnownItem {
        KnownItem {
            program: "kmail",
            attributes,
            server: Some(self.server.trim().to_owned()),
            user: Some(self.user.trim().to_owned()),
            protocol: Some(self.protocol),
            named: Named::ByProgram,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transport_is_the_account_and_server_of_its_items() {
        let text = "[$Version]\nupdate_info=mailtransports.upd:initial\n\n[General]\ndefault-transport=123456789\n\n\
            [Transport 123456789]\nauth=true\nauthtype=PLAIN\nencryption=SSL\nhost=smtp.gmail.com\n\
            id=123456789\nidentifier=SMTP\nname=Gmail\nport=465\nstorepass=true\nuser=anna@gmail.com\n";
        let found = transports(text);
        assert_eq!(
            found.iter().map(|item| told(&item.attributes)).collect::<Vec<_>>(),
            [
                "server=mailtransports user=123456789 xdg:schema=org.qt.keychain",
                "folder=mailtransports key=123456789 xdg:schema=org.kde.kwallet",
                "folder=kmail key=transport-123456789 xdg:schema=org.kde.kwallet",
            ]
        );
        for item in found {
            assert_eq!(
                (item.program, item.server.as_deref(), item.user.as_deref(), item.protocol),
                ("kmail", Some("smtp.gmail.com"), Some("anna@gmail.com"), Some(Protocol::Smtp))
            );
        }
    }

    #[test]
    fn a_resource_is_the_account_and_server_of_its_items() {
        let text = "[cache]\nAccountIdentity=1\n\n[network]\nAuthentication=7\nImapPort=993\n\
            ImapServer=imap.gmail.com\nSafety=SSL\nUserName=anna@gmail.com\n\n[siever]\nSieveSupport=true\n";
        let found = resource("akonadi_imap_resource_0rc", text);
        assert_eq!(
            found.iter().map(|item| told(&item.attributes)).collect::<Vec<_>>(),
            [
                "server=imap user=akonadi_imap_resource_0rc xdg:schema=org.qt.keychain",
                "folder=imap key=akonadi_imap_resource_0rc xdg:schema=org.kde.kwallet",
            ]
        );
        for item in found {
            assert_eq!(
                (item.program, item.server.as_deref(), item.user.as_deref(), item.protocol),
                ("kmail", Some("imap.gmail.com"), Some("anna@gmail.com"), Some(Protocol::Imap))
            );
        }
    }

    #[test]
    fn a_password_is_sought_where_this_desktop_keeps_it() {
        let anna = account::Account::of(account::Address::parse("anna@gmail.com").unwrap());
        let text = "[Transport 1]\nhost=smtp.gmail.com\nuser=anna@gmail.com\n\
            [Transport 2]\nhost=smtp.gmail.com\nuser=ben@gmail.com\n";
        for (keeper, looked_up, stored) in [
            (
                Keeper::SecretService,
                "server=mailtransports type=plaintext user=1",
                "server=mailtransports type=plaintext user=1 xdg:schema=org.qt.keychain",
            ),
            (
                Keeper::Wallet,
                "folder=mailtransports key=1 xdg:schema=org.kde.kwallet",
                "folder=mailtransports key=1 xdg:schema=org.kde.kwallet",
            ),
        ] {
            let wanted = transports(text).into_iter().filter_map(|item| looked_for(item, &anna, keeper));
            let told_of = |wanted: WantedItem| (told(&wanted.looked_up), told(&wanted.stored), wanted.label);
            let expected = (looked_up.to_owned(), stored.to_owned(), "mailtransports".to_owned());
            assert_eq!(wanted.map(told_of).collect::<Vec<_>>(), [expected], "{keeper:?}");
        }
    }

    #[test]
    fn tokens_and_what_sends_otherwise_have_no_password() {
        let gmail = "host=smtp.gmail.com\nuser=anna@gmail.com\n";
        for text in [
            format!("[Transport 1]\n{gmail}authtype=XOAUTH2\n"),
            format!("[Transport 1]\n{gmail}identifier=Sendmail\n"),
            format!("[Transport one]\n{gmail}"),
            format!("[Transport ]\n{gmail}"),
            format!("[General]\n{gmail}"),
            "[Transport 1]\nhost=localhost\n".to_owned(),
            "[Transport 1]\nuser=anna@gmail.com\n".to_owned(),
            String::new(),
        ] {
            assert_eq!(transports(&text), [], "{text}");
        }
        let oauth = "[network]\nAuthentication=9\nImapServer=imap.gmail.com\nUserName=anna@gmail.com\n";
        assert_eq!(resource("akonadi_imap_resource_0rc", oauth), []);
        assert_eq!(resource("akonadi_imap_resource_0rc", "[siever]\nUserName=anna@gmail.com\n"), []);
    }

    #[test]
    fn only_settings_of_imap_resources_are_read() {
        assert!(is_of_a_resource("akonadi_imap_resource_12rc"));
        for other in [
            "akonadi_imap_resource_rc",
            "akonadi_imap_resource_0",
            "akonadi_imap_resource_0rc.lock",
            "akonadi_imap_resource_../0rc",
            "akonadi_pop3_resource_0rc",
            "custom_sieve_akonadi_imap_resource_0rc",
        ] {
            assert!(!is_of_a_resource(other), "{other}");
        }
    }

    fn told(attributes: &Attributes) -> String {
        attributes.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
    }
}
