//! Which items of other programs are old mail passwords of an account.
//!
//! An item is listed only if its schema or its protocol says mail, or its server is the provider's, *and*
//! it names the account; or if settings of the account say that it is. Labels decide nothing. What is not
//! understood is never touched.

use super::claim::{Claim, MailProtocol};
use super::item::{Item, ItemAction, Match, Reader};
use super::looked_up::{self, Answered, Meant};
use super::schema;
use super::search::{KnownItem, Named, Search};
use super::store::{Attributes, Listed, are_searched};
use super::wanted_item::{self, WantedItem};
use account::secret::Secret;
use account::{Account, Protocol};
use check::Verified;

/// An item that is an old mail password of the account.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct MailItem<'a> {
    /// Code of the program: words `program-…`.
    program: &'static str,
    server: Option<&'a str>,
    user: Option<&'a str>,
    protocol: Option<MailProtocol>,
    why: Why,
}

impl<'a> MailItem<'a> {
    /// Reads attributes; `None` if they are not those of a mail item of this account.
    pub(super) fn of(search: &'a Search, attributes: &'a Attributes) -> Option<Self> {
        if schema::is_never_touched(attributes) {
            return None;
        }
        let account = &search.account;
        let by_settings = |known: &&KnownItem| {
            known.named == Named::ByProgram
                && are_searched(attributes, std::slice::from_ref(&known.attributes))
        };
        let known = search.known.iter().find(by_settings);
        let claim = match known {
            Some(known) => claim_of_known(known),
            None => schema::claim(attributes)?,
        };
        let is_the_providers = claim.server.is_some_and(|server| is_mail_server(account, server));
        let says_mail = claim.protocol.is_some() || claim.is_mail_by_schema;
        let why = match claim.user {
            Some(user)
                if account.is(user)
                    && says_mail
                    && claim.server.is_some_and(|server| is_another_service(account, server)) =>
            {
                Why::AnotherServer
            }
            Some(user) if account.is(user) && known.is_some() => Why::Settings,
            Some(user) if account.is(user) && says_mail => Why::AccountAndProtocol,
            Some(user) if account.is(user) && is_the_providers => Why::AccountAndServer,
            Some(user) if account.is_before_at(user) && is_the_providers => Why::NameBeforeAt,
            None if is_the_providers => Why::ServerWithoutAccount,
            Some(_) | None => return None,
        };
        Some(Self {
            program: claim.program,
            server: claim.server,
            user: claim.user,
            protocol: claim.protocol,
            why,
        })
    }

    /// What settings of the account have looked up.
    fn looked_up(search: &Search, answered: Answered<'a>) -> Self {
        let Claim { program, server, user, protocol, .. } = claim_of_known(answered.lookup);
        let account = &search.account;
        let is_sure = answered.meant == Meant::Surely
            && user.is_some_and(|user| account.is(user))
            && !server.is_some_and(|server| is_another_service(account, server));
        let why = if is_sure { Why::LookedUp } else { Why::PerhapsLookedUp };
        Self { program, server, user, protocol, why }
    }

    /// What a program of the account looks for.
    fn of_wanted(wanted: &'a WantedItem) -> Self {
        Self {
            program: wanted.program,
            server: Some(&wanted.server),
            user: Some(&wanted.user),
            protocol: None,
            why: Why::Settings,
        }
    }

    /// As it is shown.
    fn shown(&self, listed: &Listed, read_by: Vec<Reader>) -> Item {
        Item {
            id: listed.id(),
            store: listed.collection.label.clone(),
            program: self.program_labelled(&listed.label).to_owned(),
            label: listed.label.clone(),
            server: self.server.map(str::to_owned),
            user: self.user.map(str::to_owned),
            protocol: match self.protocol {
                Some(MailProtocol::Smtp) => Some(Protocol::Smtp),
                Some(MailProtocol::Imap) => Some(Protocol::Imap),
                Some(MailProtocol::Pop3) | None => None,
            },
            modified: listed.modified,
            matched: self.matched(),
            action: self.action(),
            undo: true,
            why: self.why.code().to_owned(),
            read_by,
        }
    }

    fn matched(&self) -> Match {
        match self.why {
            Why::AccountAndProtocol | Why::AccountAndServer | Why::Settings | Why::LookedUp => Match::Exact,
            Why::AnotherServer | Why::NameBeforeAt | Why::ServerWithoutAccount | Why::PerhapsLookedUp => {
                Match::Likely
            }
        }
    }
}

impl MailItem<'_> {
    /// Replaced is only what is surely the account's, is looked up by a program that reads the whole secret
    /// as the password, and says to which server that program will send it.
    fn action(&self) -> ItemAction {
        let is_surely_the_accounts = matches!(self.why, Why::AccountAndProtocol | Why::AccountAndServer);
        let can_be_checked = matches!(self.protocol, Some(MailProtocol::Smtp | MailProtocol::Imap));
        let is_understood = matches!(self.program, "balsa" | "geary" | "git" | "msmtp" | "network");
        if is_surely_the_accounts && can_be_checked && is_understood && self.server.is_some() {
            ItemAction::Replace
        } else {
            ItemAction::Clear
        }
    }
}

impl MailItem<'_> {
    /// Older git writes the common schema; only its label tells whose item it is. What is listed does not
    /// depend on it.
    fn program_labelled(&self, label: &str) -> &'static str {
        if self.program == "network" && label.starts_with("Git: ") { "git" } else { self.program }
    }
}

/// Those of the items found that are old mail passwords of the account and can be seen at all, each as it is
/// shown.
pub(super) fn shown<'a>(search: &Search, found: &'a [Listed]) -> Vec<(&'a Listed, Item)> {
    let mut answers = looked_up::answers(search, found);
    let visible = found.iter().filter(|listed| !listed.is_hidden());
    let shown = visible.filter_map(|listed| {
        let answered = answers.remove(&listed.path).unwrap_or_default();
        let by_itself = MailItem::of(search, &listed.attributes);
        let looked_up = answered.iter().map(|answered| MailItem::looked_up(search, *answered));
        let wanted = wanted_item::for_what(&search.wanted, listed);
        let by_program = wanted.map(MailItem::of_wanted);
        // What an item says itself goes before what is said of it.
        let item = by_itself.into_iter().chain(looked_up).chain(by_program).min_by_key(MailItem::matched)?;
        let shown = item.shown(listed, readers(&answered));
        Some((
            listed,
            match wanted {
                Some(wanted) => shown.for_the_program(wanted),
                None => shown,
            },
        ))
    });
    shown.collect()
}

/// The lines that have an item looked up, each once.
fn readers(answered: &[Answered<'_>]) -> Vec<Reader> {
    let mut readers: Vec<Reader> = answered
        .iter()
        .filter_map(|answered| match &answered.lookup.named {
            Named::ByHand(reader) => Some(reader.clone()),
            Named::ByProgram => None,
        })
        .collect();
    readers.sort();
    readers.dedup();
    readers
}

impl Item {
    /// True if the password that was checked is the one that this item is to keep: the item's server took
    /// it, or is another one of the provider whose server did. A password goes to no other server. What names
    /// no protocol that is checked (POP3) gets it at the provider's own servers alone.
    pub fn takes(&self, account: &Account, verified: &Verified) -> bool {
        let Some(server) = self.server.as_ref().filter(|_| self.action != ItemAction::Clear) else {
            return false;
        };
        let checked = &verified.servers().of(self.checked_protocol()).host;
        (self.protocol.is_some() && host(server) == *checked)
            || (is_the_providers(account, server) && is_the_providers(account, checked))
    }

    /// The password that it is to keep.
    pub(super) fn password_of<'a>(&self, verified: &'a Verified) -> &'a Secret {
        verified.secret(self.checked_protocol())
    }

    /// The one whose server's word counts for this item.
    fn checked_protocol(&self) -> Protocol {
        self.protocol.unwrap_or(Protocol::Imap)
    }

    /// Its program's settings say for what it is looked up: it need not say that itself.
    fn for_the_program(self, wanted: &WantedItem) -> Self {
        let server = Some(wanted.server.clone());
        Self { action: ItemAction::Replace, server, protocol: wanted.protocol, ..self }
    }
}

/// Why an item is listed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Why {
    AccountAndProtocol,
    AccountAndServer,
    AnotherServer,
    NameBeforeAt,
    ServerWithoutAccount,
    Settings,
    LookedUp,
    PerhapsLookedUp,
}

impl Why {
    /// Words `why-…`.
    fn code(self) -> &'static str {
        match self {
            Self::AccountAndProtocol => "accountAndProtocol",
            Self::AccountAndServer => "accountAndServer",
            Self::AnotherServer => "anotherServer",
            Self::NameBeforeAt => "nameBeforeAt",
            Self::ServerWithoutAccount => "serverWithoutAccount",
            Self::Settings => "settings",
            Self::LookedUp => "lookedUp",
            Self::PerhapsLookedUp => "perhapsLookedUp",
        }
    }
}

/// What is known of an item that says nothing itself.
fn claim_of_known(item: &KnownItem) -> Claim<'_> {
    Claim {
        program: item.program,
        server: item.server.as_deref(),
        user: item.user.as_deref(),
        protocol: item.protocol.map(|protocol| match protocol {
            Protocol::Smtp => MailProtocol::Smtp,
            Protocol::Imap => MailProtocol::Imap,
        }),
        is_mail_by_schema: true,
    }
}

/// True for the servers known of the account's provider.
fn is_mail_server(account: &Account, server: &str) -> bool {
    account.provider().is_some_and(|provider| provider.has_server(&host(server)))
}

/// True if the account's provider is known and the server is its own.
fn is_the_providers(account: &Account, server: &str) -> bool {
    account.provider().is_some() && !is_another_service(account, server)
}

/// True if the account's provider is known and the server is not its own: a service where the address is
/// only a user name. Where no provider is known, any server may be the account's.
fn is_another_service(account: &Account, server: &str) -> bool {
    let host = host(server);
    account.provider().is_some_and(|provider| !provider.has_server(&host) && !provider.has_domain_of(&host))
}

/// In lower case, without a port.
fn host(server: &str) -> String {
    let server = server.to_ascii_lowercase();
    server.split(':').next().unwrap_or_default().trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Collection;
    use account::Address;

    #[test]
    fn the_items_of_the_programs_are_recognised() {
        for (attributes, program, why) in [
            (
                "xdg:schema=org.gnome.Geary login=Anna@gmail.com host=smtp.gmail.com proto=SMTP",
                "geary",
                Why::AccountAndProtocol,
            ),
            (
                "xdg:schema=org.gnome.keyring.NetworkPassword user=org.yorba.geary~imap_username:anna@gmail.com",
                "geary",
                Why::AccountAndProtocol,
            ),
            (
                "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com protocol=smtp",
                "network",
                Why::AccountAndProtocol,
            ),
            (
                "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com protocol=pop3 server=POP.gmail.com:995",
                "network",
                Why::AccountAndProtocol,
            ),
            (
                "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com protocol=smtp server=smtp-relay.brevo.com",
                "network",
                Why::AnotherServer,
            ),
            (
                "xdg:schema=org.gnome.Geary login=anna@gmail.com host=smtp.notgmail.com proto=SMTP",
                "geary",
                Why::AnotherServer,
            ),
            ("user=anna@gmail.com host=localhost service=smtp", "msmtp", Why::AnotherServer),
            (
                "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com server=imap.gmail.com",
                "network",
                Why::AccountAndServer,
            ),
            (
                "xdg:schema=org.gnome.keyring.NetworkPassword user=anna server=imap.gmail.com protocol=imap",
                "network",
                Why::NameBeforeAt,
            ),
            (
                "xdg:schema=org.gnome.keyring.NetworkPassword server=imap.gmail.com protocol=imap",
                "network",
                Why::ServerWithoutAccount,
            ),
            (
                "xdg:schema=de.marlam.msmtp.password user=anna@gmail.com host=smtp.gmail.com service=smtp",
                "msmtp",
                Why::AccountAndProtocol,
            ),
            ("user=anna@gmail.com host=smtp.gmail.com service=smtp", "msmtp", Why::AccountAndProtocol),
            (
                "xdg:schema=org.git.Password user=anna@gmail.com protocol=smtp server=smtp.gmail.com port=587",
                "git",
                Why::AccountAndProtocol,
            ),
            (
                "xdg:schema=de.marlam.mpop.password user=anna@gmail.com host=pop.gmail.com service=pop3",
                "mpop",
                Why::AccountAndProtocol,
            ),
            ("user=anna@gmail.com host=pop.gmail.com service=pop3", "mpop", Why::AccountAndProtocol),
            (
                "xdg:schema=org.gnome.Balsa.NetworkPassword user=anna@gmail.com protocol=imap server=imap.gmail.com",
                "balsa",
                Why::AccountAndProtocol,
            ),
            (
                "application=Python~keyring~library service=imap.gmail.com username=anna@gmail.com",
                "keyring",
                Why::AccountAndServer,
            ),
            ("service=smtp.gmail.com username=anna@gmail.com", "keyring", Why::AccountAndServer),
            ("user=anna@gmail.com host=imap.gmail.com", "byHand", Why::AccountAndServer),
            ("login=anna@gmail.com server=smtp.gmail.com service=gmail", "byHand", Why::AccountAndServer),
            ("user=anna@gmail.com server=smtp.gmail.com protocol=smtp", "byHand", Why::AccountAndProtocol),
        ] {
            let read = read(attributes);
            let search = search();
            let found = MailItem::of(&search, &read).unwrap_or_else(|| panic!("not listed: {attributes}"));
            assert_eq!((found.program, found.why), (program, why), "{attributes}");
            assert!(are_searched(&read, &search.sets()), "never found: {attributes}");
            for id in [format!("program-{program}"), format!("why-{}", why.code())] {
                assert!(words::Words::english().has(&id), "{id}");
            }
        }
    }

    #[test]
    fn everything_else_is_left_alone() {
        for attributes in [
            // Another account, on the same server.
            "xdg:schema=org.gnome.Geary login=ben@gmail.com host=smtp.gmail.com proto=SMTP",
            "xdg:schema=de.marlam.msmtp.password user=annabel@gmail.com host=smtp.gmail.com service=smtp",
            // Websites and file servers of the same account.
            "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com protocol=https server=smtp.gmail.com",
            "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com server=accounts.google.com",
            "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com protocol=smb server=imap.gmail.com",
            "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com protocol=imap authtype=form",
            "xdg:schema=org.git.Password user=anna@gmail.com protocol=https server=github.com",
            // Keys that open other things.
            "xdg:schema=chrome_libsecret_os_crypt_password_v2 application=chrome",
            "xdg:schema=org.gnome.keyring.NetworkPassword application=chrome user=anna@gmail.com protocol=imap",
            "xdg:schema=org.gnome.keyring.NodeKeyTar service=Mailspring account=Mailspring~Keys",
            "xdg:schema=org.gnome.Balsa.CertificatePassword user=anna@gmail.com protocol=imap server=imap.gmail.com",
            "xdg:schema=org.freedesktop.NetworkManager.Connection connection-uuid=1 setting-name=802-1x",
            "xdg:schema=org.gnome.OnlineAccounts goa-identity=imap_smtp:gen0:account_1",
            // KeePassXC's, which could not be brought back as it was.
            "user=anna@gmail.com host=smtp.gmail.com service=smtp Title=Mail UserName=anna URL= Notes= Path=/Mail Uuid=6a6d",
            // Ours.
            "service=mail-setup-wizard username=smtp:anna@gmail.com",
            "service=mail-setup-wizard username=imap-server:anna@gmail.com",
            // Nothing says mail.
            "user=anna@gmail.com host=www.gmail.com",
            "user=anna@gmail.com host=smtp.gmail.com protocol=https",
            "user=anna@gmail.com",
            "host=smtp.gmail.com",
            "label=smtp.gmail.com",
            "application=Python~keyring~library service=accounts.google.com username=anna@gmail.com",
            "application=a-browser service=imap.gmail.com username=anna@gmail.com",
            "service=imap.gmail.com username=ben@gmail.com",
            "service=imap username=anna@gmail.com",
            "",
        ] {
            assert_eq!(MailItem::of(&search(), &read(attributes)), None, "{attributes}");
        }
    }

    #[test]
    fn what_settings_say_decides_for_items_that_say_nothing() {
        let item =
            "xdg:schema=org.gnome.Evolution.Data.Source e-source-uid=5a6d eds-origin=evolution-data-server";
        let known = |server: &str, user: &str| KnownItem {
            program: "evolution",
            attributes: read("xdg:schema=org.gnome.Evolution.Data.Source e-source-uid=5a6d"),
            server: Some(server.to_owned()),
            user: Some(user.to_owned()),
            protocol: None,
            named: Named::ByProgram,
        };
        for (server, user, why) in [
            ("imap.gmail.com", "Anna@gmail.com", Why::Settings),
            ("smtp-relay.brevo.com", "anna@gmail.com", Why::AnotherServer),
            ("imap.gmail.com", "anna", Why::NameBeforeAt),
        ] {
            let search = Search { known: vec![known(server, user)], ..search() };
            let attributes = read(item);
            let found = MailItem::of(&search, &attributes).unwrap();
            let shown = found.shown(&listed(&attributes), vec![]);
            assert_eq!((found.why, &*shown.program, shown.action), (why, "evolution", ItemAction::Clear));
            assert_eq!((shown.server.as_deref(), shown.user.as_deref()), (Some(server), Some(user)));
            for sets in [search.sets(), search.sets_of_the_account()] {
                assert!(are_searched(&attributes, &sets), "never found: {sets:?}");
            }
            assert!(words::Words::english().has(&format!("why-{}", why.code())), "{why:?}");
            for other in
                [item.replace("5a6d", "5a6d1"), item.replace("5a6d", "5a6"), item.replace("5a6d", "5A6D")]
            {
                assert_eq!(MailItem::of(&search, &read(&other)), None, "{other}");
            }
        }
    }

    #[test]
    fn what_settings_have_looked_up_is_listed_with_the_lines_that_do() {
        let reader = |program: &str, line| Reader { program: program.into(), path: "~/.rc".into(), line };
        let lookup = |attributes: &str, user: Option<&str>, server: Option<&str>, reader| KnownItem {
            program: "mbsync",
            attributes: read(attributes),
            server: server.map(str::to_owned),
            user: user.map(str::to_owned),
            protocol: Some(Protocol::Imap),
            named: Named::ByHand(reader),
        };
        let anna = Some("anna@gmail.com");
        let imap = Some("imap.gmail.com");
        for (user, server, why, matched) in [
            (anna, imap, Why::LookedUp, Match::Exact),
            (anna, None, Why::LookedUp, Match::Exact),
            (anna, Some("127.0.0.1"), Why::PerhapsLookedUp, Match::Likely),
            (Some("anna"), imap, Why::PerhapsLookedUp, Match::Likely),
            (None, imap, Why::PerhapsLookedUp, Match::Likely),
        ] {
            let twice = [1, 7].map(|line| lookup("service=gmail", user, server, reader("mbsync", line)));
            let search = Search { known: twice.to_vec(), ..search() };
            let found = [listed(&read("service=gmail")), listed(&read("service=github"))];
            let shown = shown(&search, &found);
            let [(_, item)] = shown.as_slice() else { panic!("{shown:?}") };
            assert_eq!((&*item.why, item.matched, item.action), (why.code(), matched, ItemAction::Clear));
            assert_eq!((item.server.as_deref(), item.user.as_deref()), (server, user));
            assert_eq!(item.read_by, [reader("mbsync", 1), reader("mbsync", 7)]);
            assert!(words::Words::english().has(&format!("why-{}", why.code())), "{why:?}");
            for sets in [search.sets(), search.sets_of_the_account()] {
                assert!(are_searched(&read("service=gmail"), &sets), "never found: {sets:?}");
            }
        }
    }

    #[test]
    fn what_an_item_says_itself_goes_before_what_is_said_of_it() {
        let reader = Reader { program: "msmtp".into(), path: "~/.msmtprc".into(), line: 3 };
        let known = KnownItem {
            program: "msmtp",
            attributes: read("host=smtp.gmail.com service=smtp"),
            server: Some("smtp.gmail.com".to_owned()),
            user: Some("anna@gmail.com".to_owned()),
            protocol: Some(Protocol::Smtp),
            named: Named::ByHand(reader.clone()),
        };
        let search = Search { known: vec![known], ..search() };
        for (attributes, why, action) in [
            // It can be given the new password still.
            (
                "host=smtp.gmail.com service=smtp user=anna@gmail.com",
                Why::AccountAndProtocol,
                ItemAction::Replace,
            ),
            ("host=smtp.gmail.com service=smtp", Why::LookedUp, ItemAction::Clear),
        ] {
            let found = [listed(&read(attributes))];
            let shown = shown(&search, &found);
            assert_eq!((&*shown[0].1.why, shown[0].1.action), (why.code(), action), "{attributes}");
            assert_eq!(shown[0].1.read_by, std::slice::from_ref(&reader));
        }
    }

    #[test]
    fn only_what_is_surely_the_accounts_is_an_exact_match() {
        let matched = |address: &str, host: &str| {
            let attributes = read(&format!("user={address} host={host} service=smtp"));
            let search = Search::of(Account::of(Address::parse(address).unwrap()));
            let item = MailItem::of(&search, &attributes).unwrap();
            item.matched()
        };
        assert_eq!(matched("anna@gmail.com", "smtp.gmail.com"), Match::Exact);
        assert_eq!(matched("anna@gmail.com", "smtp.googlemail.com"), Match::Exact);
        assert_eq!(matched("anna@gmail.com", "smtp-relay.brevo.com"), Match::Likely);
        // The servers of an unknown provider may be anywhere.
        assert_eq!(matched("anna@example.org", "smtp.hoster.example"), Match::Exact);
        assert_eq!(matched("anna@example.org", "localhost"), Match::Exact);
    }

    #[test]
    fn only_what_is_understood_and_surely_the_accounts_is_replaced() {
        let network = "xdg:schema=org.gnome.keyring.NetworkPassword user=anna@gmail.com";
        let geary = "xdg:schema=org.gnome.Geary login=anna@gmail.com";
        for (attributes, action) in [
            (format!("{geary} host=smtp.gmail.com proto=SMTP"), ItemAction::Replace),
            (format!("{network} protocol=imap server=imap.gmail.com"), ItemAction::Replace),
            ("user=anna@gmail.com host=smtp.gmail.com service=smtp".to_owned(), ItemAction::Replace),
            // No server is named, another, or none that was checked.
            (format!("{network} protocol=smtp"), ItemAction::Clear),
            (format!("{geary} host=smtp.notgmail.com proto=SMTP"), ItemAction::Clear),
            (format!("{network} protocol=pop3 server=pop.gmail.com"), ItemAction::Clear),
            (format!("{network} server=imap.gmail.com"), ItemAction::Clear),
            // It may be another account's.
            (
                "xdg:schema=org.gnome.keyring.NetworkPassword server=imap.gmail.com protocol=imap".to_owned(),
                ItemAction::Clear,
            ),
        ] {
            let read = read(&attributes);
            let shown = MailItem::of(&search(), &read).unwrap().shown(&listed(&read), vec![]);
            assert_eq!(shown.action, action, "{attributes}");
        }
    }

    fn search() -> Search {
        Search::of(Account::of(Address::parse("anna@gmail.com").unwrap()))
    }

    fn listed(attributes: &Attributes) -> Listed {
        Listed {
            path: "/login/1".into(),
            collection: Collection { path: "/login".into(), label: "Login".into() },
            label: "msmtp".into(),
            attributes: attributes.clone(),
            modified: None,
        }
    }

    /// `name=value` pairs; `~` stands for a space.
    fn read(text: &str) -> Attributes {
        text.split_whitespace()
            .map(|pair| pair.split_once('=').unwrap())
            .map(|(name, value)| (name.to_owned(), value.replace('~', " ")))
            .collect()
    }
}
