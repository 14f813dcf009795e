//! Evolution: an item names only the source whose password it keeps; a file says what that source is.
//!
//! A source is `<uid>.source` (`ESource` of evolution-data-server). Mail has one for the account, one for the
//! identity and one for the transport, and a collection above them may keep the password of all.

use std::collections::BTreeMap;

use crate::account::{Address, Protocol};
use crate::keychain::settings::{Folders, KeyFile, entries, text_of};
use crate::keychain::sought::Source;
use crate::keychain::store::Attributes;

/// The items of the account's mail sources.
pub(super) fn sources(folders: &Folders, address: &Address) -> Vec<Source> {
    FOLDERS.iter().flat_map(|folder| Sources::read(&folders.path(folder)).items(address)).collect()
}

/// Evolution's own, and that of its Flatpak.
const FOLDERS: [&str; 2] =
    ["config/evolution/sources", "~/.var/app/org.gnome.Evolution/config/evolution/sources"];

/// The sources of a folder by their names.
#[derive(Default)]
struct Sources(BTreeMap<String, Described>);

/// What the file of a source says of it.
#[derive(Debug, Default)]
struct Described {
    parent: Option<String>,
    mail: Option<Mail>,
    /// The address of an identity, and the transport that sends its mail.
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

#[derive(Debug, Default)]
struct Authentication {
    host: Option<String>,
    user: Option<String>,
    method: Option<String>,
}

impl Sources {
    fn read(folder: &std::path::Path) -> Self {
        let files = entries(folder).filter_map(|path| {
            let uid = path.file_name()?.to_str()?.strip_suffix(".source")?.to_owned();
            Some((uid, text_of(&path)?))
        });
        Self(files.map(|(uid, text)| (uid, Described::read(&KeyFile::read(&text)))).collect())
    }

    /// The items that keep passwords for the account's mail, each once.
    fn items(&self, address: &Address) -> Vec<Source> {
        let mut items: BTreeMap<&str, Source> = BTreeMap::new();
        for (uid, described) in &self.0 {
            let Some(mail) = &described.mail else { continue };
            let (keeper, keeper_described) = self.keeper(uid, described);
            if !described.takes_a_password() || !keeper_described.takes_a_password() {
                continue;
            }
            let of = |value: fn(&Authentication) -> &Option<String>| {
                let mut both =
                    [described, keeper_described].into_iter().filter_map(|one| one.authentication.as_ref());
                both.find_map(|authentication| value(authentication).clone())
            };
            let Some(user) = self.owner(uid, mail, of(|one| &one.user), address) else { continue };
            let server = of(|one| &one.host);
            let protocol = mail.protocol();
            items
                .entry(keeper)
                .and_modify(|item| {
                    item.server = item.server.take().filter(|known| Some(known) == server.as_ref());
                    item.protocol = item.protocol.filter(|known| Some(*known) == protocol);
                })
                .or_insert_with(|| Source {
                    program: "evolution",
                    attributes: attributes(keeper),
                    server,
                    user,
                    protocol,
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
    fn owner(&self, uid: &str, mail: &Mail, user: Option<String>, address: &Address) -> Option<String> {
        if let Some(user) = &user
            && user.contains('@')
        {
            return address.is(user).then(|| user.clone());
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
        match addresses.iter().find(|known| address.is(known)) {
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
    [("xdg:schema", "org.gnome.Evolution.Data.Source"), ("e-source-uid", uid)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}
