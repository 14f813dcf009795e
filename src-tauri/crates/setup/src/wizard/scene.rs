//! What all steps share: what is known of this computer, the journey, the connections that are kept ready.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use super::computer::Computer;
use super::copying::Copying;
use super::effect::Effect;
use super::event::{Act, Intent};
use super::journey::{Journey, PasswordKind, Route};
use super::known::Known;
use super::look::NetworkLook;
use super::mailbox::Mailbox;
use super::offer::{Offer, Offers, Weight};
use super::page::{ConnectionView, CopyingView, OpenedPage, PauseView};
use super::pause::Pauses;
use super::text::Text;
use super::warming::Warming;
use crate::access::AccessServer;
use crate::clipboard::ClipboardError;
use crate::network_report::Looked;
use crate::records::SetUpProgram;
use account::provider::{PageName, Provider};
use account::{Account, Address, EnteredServer, Protocol, Security};
use check::Verified;
use check::explain::settles;
use programs::installed::Program;
use words::language::Language;

/// What all steps share.
#[derive(Debug, Default)]
pub(super) struct Scene {
    /// What the person reads.
    pub(super) language: Language,
    pub(super) computer: Computer,
    pub(super) known: Known,
    pub(super) journey: Option<Journey>,
    pub(super) warming: Option<Warming>,
    /// What the network does on the way to the account, if that was looked at.
    pub(super) look: Option<NetworkLook>,
    pub(super) pauses: Pauses,
    pub(super) access: Access,
    /// The account that the wizard was opened for, until it is known.
    pub(super) opens_at: Option<String>,
    /// Until when a password of ours is on the clipboard, in seconds since 1970 UTC.
    pub(super) on_clipboard: Option<u64>,
    /// Of the password, for the places where it is pasted.
    pub(super) copying: Copying,
    /// The page that was asked for last, until the person does something else.
    pub(super) opened: Option<OpenedPage>,
    /// True while the keychain has been without an answer for long, on the page that asked it.
    pub(super) waits_for_keychain: bool,
}

/// Whose mail server answers in this network besides the account's.
#[derive(Debug, Default)]
pub(super) enum Access {
    /// Nobody had to know so far.
    #[default]
    NotAsked,
    /// It is being found out.
    Asked,
    /// It was found out that nobody is known.
    Nobody,
    /// This one.
    Known(AccessServer),
}

impl Scene {
    pub(super) fn mailbox(&self) -> Option<&Mailbox> {
        self.journey.as_ref()?.mailbox.as_ref()
    }

    pub(super) fn account(&self) -> Option<&Account> {
        self.mailbox().map(|mailbox| &mailbox.account)
    }

    pub(super) fn address(&self) -> Option<Address> {
        self.account().map(|account| account.address().clone())
    }

    pub(super) fn provider(&self) -> Option<&'static Provider> {
        self.account()?.provider()
    }

    pub(super) fn proof(&self) -> Option<&Verified> {
        self.journey.as_ref()?.proof.as_ref()
    }

    pub(super) fn intent(&self) -> Option<Intent> {
        self.journey.as_ref().map(|journey| journey.intent)
    }

    pub(super) fn is_practice(&self) -> bool {
        self.journey.as_ref().is_some_and(|journey| journey.practice.is_some())
    }

    /// True if the journey began with the choice of a known account.
    pub(super) fn chose_account(&self) -> bool {
        matches!(self.intent(), Some(Intent::Revoked | Intent::Verify)) && !self.known.accounts.is_empty()
    }

    /// The programs that were set up with the account before this journey.
    pub(super) fn set_up_before(&self) -> &[SetUpProgram] {
        let address = self.account().map(Account::address);
        let record = self.known.accounts.iter().find(|record| address.is_some_and(|it| record.is_of(it)));
        record.map(|record| record.past.programs.as_slice()).unwrap_or_default()
    }

    /// The account is taken to a program, which is remembered: another password has to go there, too.
    pub(super) fn set_up(&mut self, program: &Program) -> Option<Effect> {
        let address = self.address()?;
        let journey = self.journey.as_mut().filter(|journey| journey.practice.is_none())?;
        let program = SetUpProgram { id: program.id.clone(), name: program.name.clone() };
        if journey.set_up.contains(&program) {
            return None;
        }
        journey.set_up.push(program.clone());
        Some(Effect::RememberProgram { address, program })
    }

    /// A button for each place where the password is pasted, once both servers took it.
    pub(super) fn offer_copying(&self, offers: &mut Offers) {
        for protocol in [Protocol::Smtp, Protocol::Imap] {
            self.offer_copying_for(protocol, offers);
        }
    }

    /// The button for one place.
    pub(super) fn offer_copying_for(&self, protocol: Protocol, offers: &mut Offers) {
        let words = match protocol {
            Protocol::Smtp => "handOver.copy-smtp",
            Protocol::Imap => "handOver.copy-imap",
        };
        if self.proof().is_some() {
            offers.add(Weight::Entry, words, Act::CopyPassword { protocol });
        }
    }

    pub(super) fn copy(&mut self, protocol: Protocol) -> Option<Effect> {
        let secret = self.proof()?.secret(protocol).clone();
        self.copying = Copying::of(protocol);
        Some(Effect::CopyPassword { secret })
    }

    pub(super) fn take_copied(&mut self, copied: Result<(), ClipboardError>) {
        let place = self.copying.ended(copied);
        if let (Some(place), Some(journey)) = (place, &mut self.journey)
            && !journey.copied.contains(&place)
        {
            journey.copied.push(place);
        }
    }

    pub(super) fn copying(&self) -> CopyingView {
        CopyingView {
            copied: self.journey.as_ref().map(|journey| journey.copied.clone()).unwrap_or_default(),
            until: self.on_clipboard,
            problem: self.copying.problem(),
        }
    }

    /// The account is known: its way begins anew.
    pub(super) fn take_mailbox(&mut self, mailbox: Mailbox) {
        if let Some(journey) = &mut self.journey {
            journey.route = Route::of(journey.intent, &mailbox.account);
            journey.mailbox = Some(mailbox);
        }
    }

    /// Which password it is decides the way.
    pub(super) fn use_password(&mut self, kind: PasswordKind) {
        let Some(journey) = &mut self.journey else { return };
        match kind {
            PasswordKind::App if journey.route == Route::Mailbox => journey.route = journey.intent.into(),
            PasswordKind::App => {}
            PasswordKind::Account => journey.route = Route::Mailbox,
        }
    }

    /// The way on without an app password, where that may be the right one.
    pub(super) fn account_password(&self, weight: Weight) -> Option<Offer> {
        let may_be = |account: &Account| account.may_want_account_password() || account.provider().is_none();
        (self.account().is_some_and(may_be) && !self.is_practice() && !self.is_elsewhere()).then(|| Offer {
            words: Text::of("use-account-password"),
            about: None,
            act: Act::UseAccountPassword {},
            weight,
        })
    }

    /// Which password it is, for words: either, where nothing is known of who has the mailbox.
    fn kind(&self, account: &Account) -> &'static str {
        let makes_none = self.journey.as_ref().is_some_and(|journey| journey.route == Route::Mailbox);
        match account.provider() {
            None => "either",
            Some(_) if makes_none || account.wants_mailbox_password() => "mailbox",
            Some(_) => "app",
        }
    }

    /// True if the servers are not simply those of the provider that the address tells.
    pub(super) fn has_typed_servers(&self) -> bool {
        self.mailbox().is_some_and(|Mailbox { account, servers, .. }| {
            account.provider().is_none() || account.has_own_domain() || account.is_elsewhere(servers)
        })
    }

    /// True if outgoing mail has a password of its own.
    pub(super) fn sends_apart(&self) -> bool {
        self.account().is_some_and(|account| account.outgoing().has_own_password())
    }

    /// True if the address is of a known provider and the servers are not.
    pub(super) fn is_elsewhere(&self) -> bool {
        self.mailbox().is_some_and(|mailbox| mailbox.account.is_elsewhere(&mailbox.servers))
    }

    pub(super) fn pause(&self) -> Option<PauseView> {
        self.account().and_then(|account| self.pauses.of(account.address()))
    }

    /// The connections that are being brought up, as shown.
    pub(super) fn connections(&self) -> Vec<ConnectionView> {
        match (&self.warming, self.mailbox()) {
            (Some(warming), Some(mailbox)) => warming.views(mailbox),
            _ => vec![],
        }
    }

    /// Puts the server that answers in the place of the one that does not.
    pub(super) fn use_instead(&mut self, protocol: Protocol) {
        let server = self.warming.as_ref().and_then(|warming| warming.instead(protocol)).cloned();
        let mailbox = self.journey.as_mut().and_then(|journey| journey.mailbox.as_mut());
        if let (Some(server), Some(mailbox)) = (server, mailbox) {
            *mailbox.servers.of_mut(protocol) = server;
        }
    }

    /// Puts another port of a server in the place of the one that does not get through.
    pub(super) fn use_port(&mut self, protocol: Protocol, port: NonZeroU16) {
        let Some(mailbox) = self.journey.as_mut().and_then(|journey| journey.mailbox.as_mut()) else {
            return;
        };
        let known = mailbox.alternatives.of(protocol).iter().find(|server| server.port == port);
        let security = known.map_or_else(|| usual_at(port), |server| server.security);
        let server = mailbox.servers.of_mut(protocol);
        (server.port, server.security) = (port, security);
    }

    /// The look at the network of this account: with a check, or before there is one.
    pub(super) fn look(&self) -> Option<&NetworkLook> {
        let mailbox = self.mailbox()?;
        let early = self.warming.as_ref().and_then(Warming::look);
        self.look.as_ref().or(early).filter(|look| look.is_of(mailbox))
    }

    /// Ends the look that runs, and leaves what it has seen so far.
    pub(super) fn cancel_look(&mut self) -> Vec<Effect> {
        let early = self.warming.as_mut().and_then(Warming::running_look);
        match self.look.as_mut().or(early).filter(|look| look.is_running()) {
            Some(look) => {
                look.cancel();
                vec![Effect::StopLook]
            }
            None => vec![],
        }
    }

    /// Forgets what was seen of the network with a check; what still runs is ended.
    pub(super) fn end_look(&mut self) -> Vec<Effect> {
        self.look.take().map(NetworkLook::end).unwrap_or_default()
    }

    /// Forgets also what was seen of it before.
    pub(super) fn end_looks(&mut self) -> Vec<Effect> {
        let early = self.warming.as_mut().map(Warming::end_look).unwrap_or_default();
        [self.end_look(), early].concat()
    }

    /// Lets go of the connections that are kept ready, and of what was seen of the network with them.
    pub(super) fn cool_down(&mut self) -> Vec<Effect> {
        self.warming.take().map(|mut warming| warming.end_look()).unwrap_or_default()
    }

    /// What was seen of the network while connections were brought up, if it says why servers are silent.
    pub(super) fn seen_early(&self) -> Option<Box<Looked>> {
        let seen = self.warming.as_ref()?.look()?.seen()?;
        settles(&seen.looked.diagnosis).then(|| Box::new(seen.looked.clone()))
    }

    /// Has the network looked at where it may be what keeps a connection from its server.
    pub(super) fn look_early(&mut self) -> Vec<Effect> {
        if self.is_practice() || self.look.is_some() {
            return vec![];
        }
        let mailbox = self.journey.as_ref().and_then(|journey| journey.mailbox.as_ref());
        match (&mut self.warming, mailbox) {
            (Some(warming), Some(mailbox)) => warming.look_by_itself(mailbox),
            _ => vec![],
        }
    }

    /// Has the network looked at once more while connections are brought up.
    pub(super) fn look_again_early(&mut self) -> Vec<Effect> {
        let mailbox = self.journey.as_ref().and_then(|journey| journey.mailbox.as_ref());
        match (&mut self.warming, mailbox) {
            (Some(warming), Some(mailbox)) => warming.look_again(mailbox),
            _ => vec![],
        }
    }

    /// The mail server of whoever gives the access to this network, if that is not the account's own provider.
    pub(super) fn access(&self) -> Option<&AccessServer> {
        let Access::Known(found) = &self.access else { return None };
        (self.provider() != Some(found.provider)).then_some(found)
    }

    /// True if nothing that is sent gets from here to the account's server.
    pub(super) fn is_outgoing_blocked(&self) -> bool {
        !self.is_practice() && self.warming.as_ref().is_some_and(Warming::is_outgoing_blocked)
    }

    /// Once it is seen that nothing can be sent from here, whoever gives the access to this network is looked for.
    pub(super) fn look_for_access(&mut self) -> Vec<Effect> {
        if !matches!(self.access, Access::NotAsked) || !self.is_outgoing_blocked() {
            return vec![];
        }
        self.access = Access::Asked;
        vec![Effect::FindAccess]
    }

    /// The way to somebody else's server for outgoing mail.
    pub(super) fn other_outgoing_server(&self, weight: Weight) -> Offer {
        let words = match self.access().filter(|_| self.is_outgoing_blocked()) {
            Some(AccessServer { provider, server }) => Text::of("use-access")
                .with("access", provider.name.as_str())
                .with("server", server.host.as_str()),
            None => Text::of("use-other-server"),
        };
        Offer { words, about: None, act: Act::OtherOutgoingServer {}, weight }
    }

    /// The servers of the account, as typed.
    pub(super) fn entered_servers(&self) -> Option<(Address, EnteredServer, EnteredServer)> {
        let Mailbox { account, servers, .. } = self.mailbox()?;
        let [smtp, imap] = [&servers.smtp, &servers.imap].map(EnteredServer::from_server);
        Some((account.address().clone(), smtp, imap))
    }

    /// The page of the provider, to be opened.
    pub(super) fn page_address(&self, page: PageName) -> Option<String> {
        self.provider()?.pages.address(page).map(str::to_owned)
    }

    /// The variables that every message may use. `ownPath` is there only where the provider's page has one.
    pub(super) fn facts(&self) -> BTreeMap<String, String> {
        let Some(account) = self.account() else { return BTreeMap::new() };
        let path = self.provider().map(|known| known.path.as_slice()).filter(|path| !path.is_empty());
        let path = path.map(|path| ("ownPath".to_owned(), path.join(" › ")));
        [
            ("provider", account.provider_name()),
            ("owner", account.owner()),
            ("address", &account.address().to_string()),
            ("domain", account.address().domain()),
            ("kind", self.kind(account)),
            ("passwords", if account.outgoing().has_own_password() { "each" } else { "same" }),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into_iter()
        .chain(path)
        .collect()
    }
}

/// How a connection becomes encrypted at the ports that everybody uses.
fn usual_at(port: NonZeroU16) -> Security {
    match port.get() {
        25 | 143 | 587 => Security::StartTls,
        _ => Security::Tls,
    }
}
