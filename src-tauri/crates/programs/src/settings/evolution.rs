//! Evolution: an item names only the source whose password it keeps; a file says what that source is.
//!
//! A source is `<uid>.source` (`ESource` of evolution-data-server). Mail has one for the account, one for the
//! identity and one for the transport, and a collection above them may keep the password of all.

use std::collections::BTreeMap;
use std::path::Path;

use crate::folders::{Folders, entries, text_of};
use crate::settings::key_file::KeyFile;
use account::{Account, Protocol};
use keychain::WantedItem;
use keychain::search::{KnownItem, Named};
use keychain::store::Attributes;

/// The items of the account's mail sources.
pub(super) fn items(folders: &Folders, named: &[String], account: &Account) -> Vec<KnownItem> {
    named.iter().flat_map(|folder| Sources::read(&folders.path(folder)).items(account)).collect()
}

/// Where it looks for the passwords of the account's mail sources (`e-secret-store.c`): by the name of the source
/// alone. A source that keeps one for several servers is left to the program.
pub(super) fn wanted_items(folders: &Folders, named: &[String], account: &Account) -> Vec<WantedItem> {
    let of = |item: KnownItem| {
        let (server, user) = (item.server?, item.user?);
        let looked_up: Attributes = item
            .attributes
            .iter()
            .filter(|(name, _)| *name == UID)
            .map(|(name, uid)| (name.clone(), uid.clone()))
            .collect();
        let mut stored = item.attributes;
        stored.insert("eds-origin".to_owned(), "evolution-data-server".to_owned());
        let label = format!("Evolution Data Source '{user}'");
        Some(WantedItem {
            program: "evolution",
            looked_up,
            stored,
            label,
            server,
            user,
            protocol: item.protocol,
        })
    };
    items(folders, named, account).into_iter().filter_map(of).collect()
}

const UID: &str = "e-source-uid";

/// So begins the name of what is a token and no source.
const TOKEN: &str = "OAuth2::";

/// The sources of a folder by their names.
struct Sources(BTreeMap<String, Described>);

/// What the file of a source says of it.
#[derive(Debug)]
struct Described {
    parent: Option<String>,
    mail: Option<Mail>,
    identity: Option<Identity>,
    is_collection: bool,
    authentication: Option<Authentication>,
}

#[derive(Debug)]
enum Mail {
    Account { protocol: Option<Protocol>, identity: Option<String> },
    Transport,
}

#[derive(Debug)]
struct Identity {
    address: String,
    transport: Option<String>,
}

#[derive(Debug)]
struct Authentication {
    host: Option<String>,
    user: Option<String>,
    method: Option<String>,
}

impl Sources {
    fn read(folder: &Path) -> Self {
        let files = entries(folder).filter_map(|path| {
            let uid = path.file_name()?.to_str()?.strip_suffix(".source")?.to_owned();
            Some((uid, Described::read(&KeyFile::read(&text_of(&path)?))))
        });
        Self(files.collect())
    }

    /// The items that keep passwords for the account's mail, each once.
    fn items(&self, account: &Account) -> Vec<KnownItem> {
        let mut items: BTreeMap<&str, KnownItem> = BTreeMap::new();
        for (uid, described) in &self.0 {
            let Some(mail) = &described.mail else { continue };
            let (keeper, keeper_described) = self.keeper(uid, described);
            if keeper.starts_with(TOKEN)
                || ![described, keeper_described].iter().all(|one| one.takes_a_password())
            {
                continue;
            }
            let of = |value: fn(&Authentication) -> &Option<String>| {
                let mut both =
                    [described, keeper_described].into_iter().filter_map(|one| one.authentication.as_ref());
                both.find_map(|authentication| value(authentication).clone())
            };
            let Some(user) = self.owner(uid, mail, of(|one| &one.user), account) else { continue };
            let server = of(|one| &one.host);
            let protocol = mail.protocol();
            items
                .entry(keeper)
                .and_modify(|item| {
                    item.server = item.server.take().filter(|known| Some(known) == server.as_ref());
                    item.protocol = item.protocol.filter(|known| Some(*known) == protocol);
                })
                .or_insert_with(|| KnownItem {
                    program: "evolution",
                    attributes: attributes(keeper),
                    server,
                    user: Some(user),
                    protocol,
                    named: Named::ByProgram,
                });
        }
        items.into_values().collect()
    }

    /// The source that keeps the password of another: the nearest collection at or above it if both would
    /// sign in alike (`e_source_credentials_provider_ref_credentials_source`), else itself.
    fn keeper<'a>(&'a self, uid: &'a str, described: &'a Described) -> (&'a str, &'a Described) {
        let mut above = (uid, described);
        // Not further than there are sources: one may be its own grandparent.
        for _ in 0..self.0.len() {
            if above.1.is_collection {
                break;
            }
            let parent = above.1.parent.as_ref().and_then(|parent| self.0.get_key_value(parent));
            let Some((uid, described)) = parent else { break };
            above = (uid, described);
        }
        if above.1.is_collection && described.signs_in_as(above.1) { above } else { (uid, described) }
    }

    /// The name under which the account owns a mail source; `None` if it is another's.
    fn owner(&self, uid: &str, mail: &Mail, user: Option<String>, account: &Account) -> Option<String> {
        if let Some(user) = &user
            && user.contains('@')
        {
            return account.is(user).then(|| user.clone());
        }
        let addresses: Vec<&str> = self
            .0
            .iter()
            .filter_map(|(identity, described)| Some((identity, described.identity.as_ref()?)))
            .filter(|(identity, described)| match mail {
                Mail::Account { identity: own, .. } => own.as_ref() == Some(*identity),
                Mail::Transport => described.transport.as_deref() == Some(uid),
            })
            .map(|(_, described)| described.address.as_str())
            .collect();
        match addresses.iter().find(|known| account.is(known)) {
            Some(own) => Some((*own).to_owned()),
            // Whose it is has to be told by the user name.
            None => user.filter(|_| addresses.is_empty()),
        }
    }
}

impl Mail {
    fn protocol(&self) -> Option<Protocol> {
        match self {
            Self::Account { protocol, .. } => *protocol,
            Self::Transport => Some(Protocol::Smtp),
        }
    }
}

impl Described {
    fn read(file: &KeyFile<'_>) -> Self {
        let mail =
            match (file.value("Mail Account", "BackendName"), file.value("Mail Transport", "BackendName")) {
                (Some(backend), _) if matches!(&*backend, "imap" | "imapx" | "pop") => Some(Mail::Account {
                    protocol: (backend != "pop").then_some(Protocol::Imap),
                    identity: file.value("Mail Account", "IdentityUid"),
                }),
                (_, Some(backend)) if backend == "smtp" => Some(Mail::Transport),
                _ => None,
            };
        let identity = file
            .value("Mail Identity", "Address")
            .map(|address| Identity { address, transport: file.value("Mail Submission", "TransportUid") });
        let authentication = file.has("Authentication").then(|| Authentication {
            host: file.value("Authentication", "Host"),
            user: file.value("Authentication", "User"),
            method: file.value("Authentication", "Method"),
        });
        Self {
            parent: file.value("Data Source", "Parent"),
            mail,
            identity,
            is_collection: file.has("Collection"),
            authentication,
        }
    }

    /// False where tokens are kept or nothing is.
    fn takes_a_password(&self) -> bool {
        let method = self.authentication.as_ref().and_then(|authentication| authentication.method.as_deref());
        method.is_none_or(|method| {
            let method = method.to_ascii_uppercase();
            PASSWORD_METHODS.contains(&&*method) || method.starts_with("SCRAM-")
        })
    }

    /// As `e_util_can_use_collection_as_credential_source` decides.
    fn signs_in_as(&self, collection: &Self) -> bool {
        let Some(own) = &self.authentication else { return true };
        let Some(shared) = &collection.authentication else { return false };
        let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
            (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
            (None, _) | (_, None) => false,
        };
        let is_none = |method: &Option<String>| {
            method.as_ref().is_none_or(|method| method.eq_ignore_ascii_case("none"))
        };
        (same(&own.host, &shared.host) || own.host.is_some() != shared.host.is_some())
            && (own.user.is_none() || same(&own.user, &shared.user))
            && (is_none(&own.method) || is_none(&shared.method) || same(&own.method, &shared.method))
    }
}

/// What Evolution calls the ways to sign in with a password. A service of OAuth may have any name.
const PASSWORD_METHODS: [&str; 10] = [
    "NONE",
    "PASSWORD",
    "PLAIN/PASSWORD",
    "PLAIN",
    "LOGIN",
    "CRAM-MD5",
    "DIGEST-MD5",
    "NTLM",
    "+APOP",
    "APOP",
];

fn attributes(uid: &str) -> Attributes {
    [("xdg:schema", "org.gnome.Evolution.Data.Source"), (UID, uid)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::Address;

    const ACCOUNT: &str = "[Data Source]\nDisplayName=Anna\nEnabled=true\nParent=\n\n[Mail Account]\n\
        BackendName=imapx\nIdentityUid=identity\nArchiveFolder=\n\n[Authentication]\nHost=imap.gmail.com\n\
        Method=PLAIN\nPort=993\nProxyUid=system-proxy\nRememberPassword=true\nUser=anna@gmail.com\n";
    const IDENTITY: &str = "[Data Source]\nDisplayName=Anna\nParent=\n\n[Mail Submission]\nSentFolder=\n\
        TransportUid=transport\n\n[Mail Identity]\nAddress=anna@gmail.com\nName=Anna\n";
    const TRANSPORT: &str = "[Data Source]\nDisplayName=Anna\nParent=\n\n[Authentication]\nHost=smtp.gmail.com\n\
        Method=PLAIN\nPort=465\nUser=anna@gmail.com\n\n[Mail Transport]\nBackendName=smtp\n";
    const COLLECTION: &str = "[Data Source]\nDisplayName=Anna\nParent=\n\n[Authentication]\nHost=imap.gmail.com\n\
        Method=PLAIN\nUser=anna@gmail.com\n\n[Collection]\nBackendName=webdav\nIdentity=anna@gmail.com\n";

    #[test]
    fn the_sources_of_the_accounts_mail_are_its_own() {
        let of_anna = [("account", ACCOUNT), ("identity", IDENTITY), ("transport", TRANSPORT)];
        let account = ("account", Some("imap.gmail.com"), "anna@gmail.com", Some(Protocol::Imap));
        let transport = ("transport", Some("smtp.gmail.com"), "anna@gmail.com", Some(Protocol::Smtp));
        expect(&of_anna.map(own), &[account, transport]);

        // A user name of another kind is the account's by the identity.
        let numbered = of_anna.map(|(uid, text)| (uid, text.replace("User=anna@gmail.com", "User=u4711")));
        expect(&numbered, &[account, transport]);
        // Without an identity, the name alone remains.
        let named = [("account", ACCOUNT.replace("User=anna@gmail.com", "User=anna"))];
        expect(&named, &[("account", Some("imap.gmail.com"), "anna", Some(Protocol::Imap))]);
        // An older protocol.
        let pop = [("account", ACCOUNT.replace("imapx", "pop").replace("imap.", "pop."))];
        expect(&pop, &[("account", Some("pop.gmail.com"), "anna@gmail.com", None)]);
    }

    #[test]
    fn a_password_is_with_the_collection_where_evolution_keeps_it_there() {
        let below = |text: &str| text.replace("Parent=\n", "Parent=together\n");
        let anna = "anna@gmail.com";
        let shared = ("together", Some("imap.gmail.com"), anna, Some(Protocol::Imap));
        let transport = ("transport", Some("smtp.gmail.com"), anna, Some(Protocol::Smtp));
        let of = |account: String, transport: String, collection: &str| {
            [("account", account), ("transport", transport), ("together", collection.to_owned())]
        };
        expect(&of(below(ACCOUNT), below(TRANSPORT), COLLECTION), &[shared, transport]);
        // One password for both.
        let both = ("together", None, anna, None);
        let anywhere = below(TRANSPORT).replace("Host=smtp.gmail.com\n", "Host=\n");
        let one_server = ("together", Some("imap.gmail.com"), anna, None);
        expect(&of(below(ACCOUNT), anywhere, COLLECTION), &[one_server]);
        let nowhere = COLLECTION.replace("Host=imap.gmail.com\n", "Host=\n");
        expect(&of(below(ACCOUNT), below(TRANSPORT), &nowhere), &[both]);
        // Another name or another way to sign in.
        let account = ("account", Some("imap.gmail.com"), anna, Some(Protocol::Imap));
        for (from, to) in [("User=anna", "User=ben"), ("Method=PLAIN", "Method=CRAM-MD5")] {
            let other = COLLECTION.replace(from, to);
            expect(&of(below(ACCOUNT), below(TRANSPORT), &other), &[account, transport]);
        }
        // The user is named above alone, and further above.
        let nameless = below(ACCOUNT).replace("User=anna@gmail.com\n", "");
        let between = ("between", "[Data Source]\nParent=together\n".to_owned());
        let under = nameless.replace("Parent=together", "Parent=between");
        expect(&[("account", under), between, ("together", COLLECTION.to_owned())], &[shared]);
    }

    #[test]
    fn what_is_not_the_accounts_mail_is_left() {
        let calendar = "[Calendar]\nBackendName=caldav\n\n[Authentication]\nHost=imap.gmail.com\nMethod=plain/password\n\
            User=anna@gmail.com\n";
        for (uid, text) in [
            ("calendar", calendar.to_owned()),
            ("contacts", calendar.replace("Calendar", "Address Book").replace("caldav", "carddav")),
            ("together", COLLECTION.to_owned()),
            ("ben", ACCOUNT.replace("anna@", "ben@")),
            ("annabel", ACCOUNT.replace("anna@", "annabel@")),
            ("token", ACCOUNT.replace("Method=PLAIN", "Method=XOAUTH2")),
            ("google", ACCOUNT.replace("Method=PLAIN", "Method=Google")),
            ("ticket", ACCOUNT.replace("Method=PLAIN", "Method=GSSAPI")),
            ("exchange", ACCOUNT.replace("imapx", "ews")),
            ("local", ACCOUNT.replace("imapx", "maildir")),
            ("sendmail", TRANSPORT.replace("=smtp\n", "=sendmail\n")),
            ("nobody", TRANSPORT.replace("User=anna@gmail.com\n", "")),
            ("OAuth2::Google[anna@gmail.com]", ACCOUNT.to_owned()),
            ("empty", String::new()),
        ] {
            expect(&[(uid, text)], &[]);
        }
        // The collection signs in with a token.
        let tokens = COLLECTION.replace("Method=PLAIN", "Method=Google");
        let child = "[Data Source]\nParent=together\n[Mail Account]\nBackendName=imapx\n";
        expect(&[own(("together", &tokens)), own(("account", child))], &[]);
        // The identity is of another account.
        let bens = IDENTITY.replace("anna@", "ben@");
        let account = ACCOUNT.replace("User=anna@gmail.com", "User=u4711");
        expect(&[("account", account), ("identity", bens)], &[]);
    }

    #[test]
    fn sources_above_each_other_have_an_end() {
        let [one, other] = ["other", "one"].map(|above| format!("[Data Source]\nParent={above}\n"));
        let child = ACCOUNT.replace("Parent=\n", "Parent=one\n");
        let account = ("account", Some("imap.gmail.com"), "anna@gmail.com", Some(Protocol::Imap));
        expect(&[("account", child.clone()), ("one", one), ("other", other)], &[account]);
        expect(&[("one", child)], &[("one", Some("imap.gmail.com"), "anna@gmail.com", Some(Protocol::Imap))]);
    }

    #[cfg(unix)]
    #[test]
    fn both_folders_are_read_and_odd_files_hurt_nothing() {
        use std::fs;

        let home = tempfile::tempdir().unwrap();
        let [own, flatpak] =
            [".config/evolution/sources", ".var/app/org.gnome.Evolution/config/evolution/sources"]
                .map(|folder| home.path().join(folder));
        for folder in [&own, &flatpak] {
            fs::create_dir_all(folder).unwrap();
        }
        fs::write(own.join("one.source"), ACCOUNT).unwrap();
        fs::write(own.join("one.source.backup"), ACCOUNT).unwrap();
        fs::write(flatpak.join("other.source"), TRANSPORT).unwrap();
        fs::write(
            own.join("latin.source"),
            ACCOUNT.replace("Anna", "\u{e4}").chars().map(|c| c as u8).collect::<Vec<_>>(),
        )
        .unwrap();
        fs::write(own.join("large.source"), ACCOUNT.repeat(1 << 15)).unwrap();
        fs::create_dir(own.join("folder.source")).unwrap();
        std::os::unix::fs::symlink("loop.source", own.join("loop.source")).unwrap();
        std::os::unix::net::UnixListener::bind(own.join("pipe.source")).unwrap();

        let folders = Folders::of_home(home.path());
        let named = ["config/evolution/sources", "~/.var/app/org.gnome.Evolution/config/evolution/sources"];
        let found = items(
            &folders,
            &named.map(str::to_owned),
            &Account::of(Address::parse("anna@gmail.com").unwrap()),
        );
        let uids: Vec<_> = found.iter().map(|item| item.attributes["e-source-uid"].as_str()).collect();
        assert_eq!(uids, ["one", "other"]);
    }

    type Expected = (&'static str, Option<&'static str>, &'static str, Option<Protocol>);

    fn own((uid, text): (&'static str, &str)) -> (&'static str, String) {
        (uid, text.to_owned())
    }

    #[track_caller]
    fn expect(texts: &[(&str, String)], expected: &[Expected]) {
        let described = |text: &String| Described::read(&KeyFile::read(text));
        let sources = Sources(texts.iter().map(|(uid, text)| ((*uid).to_owned(), described(text))).collect());
        let found = sources.items(&Account::of(Address::parse("anna@gmail.com").unwrap()));
        let expected: Vec<_> = expected
            .iter()
            .map(|(uid, server, user, protocol)| KnownItem {
                program: "evolution",
                attributes: attributes(uid),
                server: server.map(str::to_owned),
                user: Some((*user).to_owned()),
                protocol: *protocol,
                named: Named::ByProgram,
            })
            .collect();
        assert_eq!(found, expected, "{texts:#?}");
    }
}
