//! A private keychain for one test: its own session bus, its own home, its own daemon.

mod keepassxc;
mod kwallet;
mod oo7;
mod prompter;

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

pub(crate) use keychain_steps::cut_short::StoredItem;
use secret_service::EncryptionType;
use secret_service::blocking::SecretService;
use zbus::MatchRule;
use zbus::blocking::Connection;
use zbus::blocking::fdo::MonitoringProxy;
use zbus::zvariant::OwnedObjectPath;

pub(crate) use self::keepassxc::AccessRequest;
pub(crate) use self::prompter::Prompter;
use super::daemon::{Ends, missing};
use super::patience::{PATIENCE, until};
use super::session_bus;

/// A running keychain with an unlocked collection. It ends, with all that is in it, when it is dropped.
///
/// It is reached through the variables of [`KeychainServer::give_to`]: variables belong to a process, so
/// what is to use it must be a process of its own.
pub(crate) struct KeychainServer {
    program: Program,
    address: String,
    daemons: Vec<Ends>,
    bus: Option<Ends>,
    home: tempfile::TempDir,
}

/// How a daemon starts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Door {
    /// The password of its collection is known.
    Open,
    /// It is not, as after a log-in without a password: even attributes cannot be read.
    Locked,
}

/// Whose keychain it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Program {
    GnomeKeyring,
    KWallet,
    KeePassXc,
    Oo7,
}

impl KeychainServer {
    /// Starts gnome-keyring and waits until passwords can be stored.
    pub(crate) fn start() -> Self {
        Self::start_program(Program::GnomeKeyring)
    }

    /// Starts a keychain and waits until passwords can be stored.
    pub(crate) fn start_program(program: Program) -> Self {
        Self::start_in(program, &std::env::temp_dir())
    }

    /// As [`KeychainServer::start_program`], with all its files below this folder.
    pub(crate) fn start_in(program: Program, parent: &Path) -> Self {
        let home = tempfile::tempdir_in(parent).expect("a temporary folder");
        make_folders(home.path());
        let address = format!("unix:path={}", home.path().join("run/bus").display());
        let mut server = Self { program, address, daemons: vec![], bus: None, home };
        server.start_bus();
        server.restart(Door::Open);
        server
    }

    /// Kills the daemon, and nothing starts another.
    pub(crate) fn kill(&mut self) {
        self.daemons.clear();
    }

    /// Kills the daemon and starts another over the same files, as after a log-in.
    pub(crate) fn restart(&mut self, door: Door) {
        self.kill();
        let (home, address) = (self.home.path(), self.address.as_str());
        self.daemons = match self.program {
            Program::GnomeKeyring => vec![start_daemon(home, address, door)],
            Program::KWallet => kwallet::start(home, address, &self.bus()),
            Program::KeePassXc => vec![keepassxc::start(home, address, &self.bus())],
            Program::Oo7 => vec![oo7::start(home, address)],
        };
        self.wait_until_ready();
        match self.program {
            Program::GnomeKeyring => {}
            Program::KWallet => self.unlock(),
            Program::KeePassXc => self.wait_until_open(),
            Program::Oo7 => self.wait_for_the_alias(),
        }
    }

    /// As [`KeychainServer::restart`], of a KeePassXC that asks before a program reads what another stored.
    pub(crate) fn restart_asking(&mut self) -> AccessRequest {
        self.kill();
        let (daemon, request) = keepassxc::start_asking(self.home.path(), &self.address, &self.bus());
        self.daemons.push(daemon);
        self.wait_until_ready();
        self.wait_until_open();
        request
    }

    /// Kills the bus. What was connected to it is not any longer.
    pub(crate) fn kill_bus(&mut self) {
        drop(self.bus.take());
    }

    /// Kills the bus and the daemon, and starts both over the same files.
    pub(crate) fn restart_with_bus(&mut self) {
        self.kill();
        self.start_bus();
        self.restart(Door::Open);
    }

    /// Its home, which is also that of what uses it.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Lets a process use it, and nothing of the person's own.
    pub(crate) fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.envs(self.variables())
    }

    /// What [`KeychainServer::give_to`] gives.
    pub(crate) fn variables(&self) -> Vec<(&'static str, OsString)> {
        variables(self.home(), &self.address)
    }

    /// Stores an item with libsecret's own tool, as a person or a program would; in KWallet without it:
    /// libsecret encrypts, and there about one of its calls in a hundred fails.
    pub(crate) fn store(&self, label: &str, attributes: &[(&str, &str)], secret: &[u8]) {
        if self.program == Program::KWallet {
            let service = self.connect();
            let attributes = HashMap::from_iter(attributes.iter().copied());
            let collection = service.get_default_collection().expect("a collection");
            collection.create_item(label, attributes, secret, false, "text/plain").expect("a stored item");
            return;
        }
        let mut command = Command::new("secret-tool");
        command.arg("store").arg(format!("--label={label}"));
        for (name, value) in attributes {
            command.args([name, value]);
        }
        let mut tool = self
            .give_to(&mut command)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| missing("secret-tool", "libsecret-tools", &error));
        tool.stdin.take().expect("its input").write_all(secret).expect("a secret written");
        assert!(tool.wait().expect("secret-tool").success(), "secret-tool could not store {label}");
    }

    /// Has KWallet write what it was given to its file, as it does five seconds later.
    pub(crate) fn save_wallet(&self) {
        kwallet::save(&self.bus());
    }

    /// Stores a password in a folder of KWallet's own with its own tool.
    pub(crate) fn store_in_kwallet(&self, folder: &str, key: &str, password: &[u8]) {
        kwallet::store(self.home(), &self.address, &self.bus(), folder, key, password);
    }

    /// What KWallet's own tool reads there.
    pub(crate) fn read_from_kwallet(&self, folder: &str, key: &str) -> Vec<u8> {
        kwallet::read(self.home(), &self.address, folder, key)
    }

    /// The wallet of KWallet, as KMail sees it in a session of its own.
    pub(crate) fn wallet(&self) -> kwallet::Wallet {
        kwallet::Wallet::open(self.bus())
    }

    /// Everything in it, sorted.
    pub(crate) fn everything(&self) -> Vec<StoredItem> {
        let service = self.connect();
        // KeePassXC names an item that comes back by another number.
        let is_its_own = |name: &str, value: &str| {
            value != "org.freedesktop.Secret.Generic"
                && (self.program != Program::KeePassXc || name != "Uuid")
        };
        let mut everything = vec![];
        for collection in service.get_all_collections().expect("collections") {
            for item in collection.get_all_items().expect("items") {
                everything.push(StoredItem {
                    label: item.get_label().expect("a label"),
                    // An item without a schema has this one after the daemon has read its file again.
                    attributes: item
                        .get_attributes()
                        .expect("attributes")
                        .into_iter()
                        .filter(|(name, value)| is_its_own(name, value))
                        .collect(),
                    secret: item.get_secret().expect("a secret"),
                    content_type: item.get_secret_content_type().expect("a content type"),
                });
            }
        }
        everything.sort();
        everything
    }

    /// Puts another secret into the one item with these attributes, as its program would.
    pub(crate) fn change(&self, attributes: &[(&str, &str)], secret: &[u8]) {
        let service = self.connect();
        let found = service.search_items(HashMap::from_iter(attributes.iter().copied())).expect("a search");
        assert_eq!(found.unlocked.len(), 1, "{attributes:?}");
        found.unlocked[0].set_secret(secret, "text/plain").expect("a stored secret");
    }

    /// Removes the one item with these attributes, as its program would.
    pub(crate) fn forget(&self, attributes: &[(&str, &str)]) {
        let service = self.connect();
        let found = service.search_items(HashMap::from_iter(attributes.iter().copied())).expect("a search");
        assert_eq!(found.unlocked.len(), 1, "{attributes:?}");
        found.unlocked[0].delete().expect("deleted");
    }

    /// Locks it. Nobody is asked for the password unless there is a [`Prompter`].
    pub(crate) fn lock(&self) {
        let service = self.connect();
        service.get_default_collection().expect("a collection").lock().expect("locked");
    }

    fn start_bus(&mut self) {
        self.kill_bus();
        // One that was killed leaves its socket behind.
        let _ = std::fs::remove_file(self.home.path().join("run/bus"));
        self.bus = Some(session_bus::start(self.home.path(), &self.address, Some(&self.services())).0);
    }

    /// Lets it say nothing until the answer is dropped, as one that is very busy.
    pub(crate) fn falls_silent(&self) -> Silence {
        let silence = Silence(self.daemons.first().expect("a daemon").0.id());
        silence.signal("STOP");
        silence
    }

    /// What each connection to the bus calls in the keychain, in its order, while `work` is done.
    pub(crate) fn overhear(&self, work: impl FnOnce()) -> BTreeMap<String, Vec<String>> {
        let monitor = self.bus();
        let calls = MatchRule::builder().msg_type(zbus::message::Type::MethodCall).build();
        MonitoringProxy::new(&monitor)
            .and_then(|bus| Ok(bus.become_monitor(&[calls], 0)?))
            .expect("a monitor");
        let mut messages = zbus::blocking::MessageIterator::from(monitor);
        work();

        // What was called before this has been overheard when this is.
        let last = self.bus();
        let last_name = last.unique_name().expect("a name").to_string();
        let _ = asked(&last, "org.freedesktop.DBus.Peer", "Ping", &());
        let mut overheard = BTreeMap::<String, Vec<String>>::new();
        loop {
            let message = messages.next().expect("a message").expect("a whole one");
            let header = message.header();
            if header.destination().is_none_or(|to| to.as_str() != "org.freedesktop.secrets") {
                continue;
            }
            let sender = header.sender().map(ToString::to_string).unwrap_or_default();
            if sender == last_name {
                return overheard;
            }
            let member = header.member().map(ToString::to_string).unwrap_or_default();
            overheard.entry(sender).or_default().push(member);
        }
    }

    /// Where the bus reads what it may start on demand. It is empty without a [`Prompter`], so that no other keychain steps
    /// in and no window can ask.
    fn services(&self) -> PathBuf {
        self.home.path().join(SERVICES)
    }

    fn connect(&self) -> SecretService<'static> {
        let bus = self.bus();
        // gnome-keyring may abort over a session that is the first thing it is asked for: it may not have noted yet who
        // asks (gnome-keyring 42 to 50, its issues 190, 196 and 199). A property needs no such note.
        let _ = asked(&bus, "org.freedesktop.DBus.Properties", "Get", &(SERVICE, "Collections"));
        SecretService::connect_with_existing(EncryptionType::Plain, bus)
            .unwrap_or_else(|error| panic!("the service: {error}; {}", self.state()))
    }

    fn bus(&self) -> Connection {
        zbus::blocking::connection::Builder::address(self.address.as_str())
            .and_then(zbus::blocking::connection::Builder::build)
            .expect("the bus")
    }

    /// The daemon makes its collection after it has taken its name. It is asked by plain calls: a proxy adds
    /// rules to the bus and opens a session each time, of which a bus allows so many.
    fn wait_until_ready(&self) {
        let bus = self.bus();
        let begun = Instant::now();
        loop {
            let answer = default_collection(&bus);
            if answer.as_ref().is_ok_and(|path| path.as_str() != "/") {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "there is no collection: {answer:?}; {}", self.state());
            std::thread::yield_now();
        }
    }

    /// What can be seen of its daemons and files from outside.
    fn state(&self) -> String {
        let daemons = self.daemons.iter().map(|daemon| {
            let pid = daemon.0.id();
            // One that has ended is a zombie until it is asked for.
            let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
            let state = status.lines().find(|line| line.starts_with("State:")).map(str::to_owned);
            let waits_in = std::fs::read_to_string(format!("/proc/{pid}/wchan"));
            format!("{state:?}, waits in {waits_in:?}")
        });
        let daemons: Vec<_> = daemons.collect();
        let folder = std::fs::read_dir(self.home.path().join(".local/share/keyrings"));
        let files = folder.into_iter().flatten().flatten().map(|file| {
            format!("{} of {:?}", file.file_name().display(), file.metadata().map(|data| data.len()))
        });
        let files: Vec<_> = files.collect();
        let said = std::fs::read_to_string(self.home.path().join(SAID)).unwrap_or_default();
        format!("daemons {daemons:?}, files {files:?}, said:\n{said}")
    }

    /// KWallet's says that it is locked until it is asked to open; nobody is asked for that.
    fn unlock(&self) {
        let service = self.connect();
        let collection = service.get_default_collection().expect("a collection");
        if collection.is_locked().expect("an answer") {
            collection.unlock().expect("an open wallet");
        }
    }

    /// oo7-daemon tells of its collection before it can be reached as the default, where libsecret stores.
    fn wait_for_the_alias(&self) {
        let service = self.connect();
        let alias = OwnedObjectPath::try_from("/org/freedesktop/secrets/aliases/default").expect("a path");
        until("there is no default collection", || {
            let collection = service.get_collection_by_path(alias.clone());
            collection.and_then(|collection| collection.is_locked()).is_ok_and(|locked| !locked)
        });
    }

    /// KeePassXC answers before its database is open, and would open a window if it were asked to unlock it.
    fn wait_until_open(&self) {
        let service = self.connect();
        let collection = service.get_default_collection().expect("a collection");
        until("the database stays locked", || collection.is_locked().is_ok_and(|locked| !locked));
    }
}

/// While this lives, a daemon says nothing.
pub(crate) struct Silence(u32);

impl Silence {
    fn signal(&self, name: &str) {
        let status = Command::new("kill").arg(format!("-{name}")).arg(self.0.to_string()).status();
        assert!(status.expect("kill").success(), "the daemon takes no signal");
    }
}

impl Drop for Silence {
    fn drop(&mut self) {
        self.signal("CONT");
    }
}

/// The path of what stands for "default"; `/` if nothing does.
fn default_collection(bus: &Connection) -> zbus::Result<OwnedObjectPath> {
    asked(bus, SERVICE, "ReadAlias", &"default")?.body().deserialize()
}

const SERVICE: &str = "org.freedesktop.Secret.Service";

/// The Secret Service's answer to a plain call.
fn asked(
    bus: &Connection,
    interface: &str,
    method: &str,
    arguments: &(impl serde::Serialize + zbus::zvariant::DynamicType),
) -> zbus::Result<zbus::Message> {
    let (service, path) = ("org.freedesktop.secrets", "/org/freedesktop/secrets");
    bus.call_method(Some(service), path, Some(interface), method, arguments)
}

/// What opens gnome-keyring's collection.
pub(crate) const PASSWORD: &str = "pretend";

fn variables(home: &Path, bus: &str) -> Vec<(&'static str, OsString)> {
    let below = |path: &str| home.join(path).into_os_string();
    vec![
        ("DBUS_SESSION_BUS_ADDRESS", bus.into()),
        ("HOME", home.into()),
        ("XDG_CACHE_HOME", below(".cache")),
        ("XDG_CONFIG_HOME", below(".config")),
        ("XDG_DATA_HOME", below(".local/share")),
        ("XDG_RUNTIME_DIR", below("run")),
    ]
}

fn make_folders(home: &Path) {
    use std::os::unix::fs::DirBuilderExt;
    let mut private = std::fs::DirBuilder::new();
    private.recursive(true).mode(0o700);
    for folder in [".cache", ".config", ".local/share", "run", SERVICES] {
        private.create(home.join(folder)).expect("a folder");
    }
}

/// In its home: what the bus starts on demand.
const SERVICES: &str = "services";

/// What the daemon says of its troubles: a file in its home.
const SAID: &str = ".cache/said-by-the-daemon";

fn start_daemon(home: &Path, bus: &str, door: Door) -> Ends {
    let said = OpenOptions::new().create(true).append(true).open(home.join(SAID)).expect("a file");
    let mut command = Command::new("gnome-keyring-daemon");
    command.args(["--foreground", "--components=secrets"]);
    if door == Door::Open {
        command.arg("--unlock");
    }
    let mut daemon = command
        .envs(variables(home, bus))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("GNOME_KEYRING_CONTROL")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(said)
        .spawn()
        .unwrap_or_else(|error| missing("gnome-keyring-daemon", "gnome-keyring", &error));
    // The password of the collection: everything up to the end of its input.
    let mut input = daemon.stdin.take().expect("its input");
    if door == Door::Open {
        input.write_all(PASSWORD.as_bytes()).expect("a password written");
    }
    Ends(daemon)
}
