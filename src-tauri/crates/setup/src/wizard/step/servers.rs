//! The servers, when they are not known or not right.

use super::can_it_work::CanItWork;
use super::outgoing_server::OutgoingServerStop;
use super::own_address::OwnAddressStop;
use crate::advice::{self, Advice};
use crate::wizard::event::{Act, Form, Submit};
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{FormOffer, Offers, Weight};
use crate::wizard::page::{Page, ServersProblem};
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::Text;
use crate::wizard::view::Step;
use account::mail_filter::MailFilter;
use account::provider::Provider;
use account::{Account, Address, EnteredServer, Outgoing, Protocol, Security, Servers};
use check::verdict::Verdict;
use net::discover::{Disclosed, Discovery, Found, Source};

/// The form for the servers.
#[derive(Debug)]
pub(in crate::wizard) struct ServersStop {
    address: Address,
    smtp: EnteredServer,
    imap: EnteredServer,
    problem: Option<ServersProblem>,
    /// Why the account cannot use an app password at all.
    refusal: Option<Advice>,
    /// Where what is filled in comes from.
    origin: Origin,
    /// Whose server takes outgoing mail, and with which password.
    outgoing: Outgoing,
}

/// Where what is filled in comes from.
#[derive(Clone, Debug)]
enum Origin {
    /// The account, or the usual names.
    Usual,
    /// A certificate, which names this server.
    Certificate(String),
    /// A search; its sentence, the provider that it found, and who filters the mail.
    Search(&'static str, Option<&'static Provider>, Option<&'static MailFilter>, MoreToFind),
}

/// Whether a search could find more if the provider's own autoconfig heard the whole address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum MoreToFind {
    /// It has named servers, or one who is trusted more has.
    Unlikely,
    /// It has not.
    Possible,
    /// Nobody can name any: there is no such domain, or no way to it.
    Never,
}

impl MoreToFind {
    fn after(found: &Discovery) -> Self {
        if found.is_offline() || found.has_no_domain() {
            return Self::Never;
        }
        let is_named = |servers: &[Found]| {
            servers.first().is_some_and(|best| best.source <= Source::Autoconfig && !best.is_unconfirmed())
        };
        if is_named(&found.smtp) && is_named(&found.imap) { Self::Unlikely } else { Self::Possible }
    }
}

impl ServersStop {
    /// For a provider of which nothing is known, with the usual names filled in.
    pub(super) fn guessed(address: Address) -> Self {
        let guess = |host: &str, port: &str| EnteredServer {
            host: format!("{host}.{}", address.domain()),
            port: port.to_owned(),
            security: Security::Tls,
            user: address.to_string(),
        };
        let (smtp, imap) = (guess("smtp", "465"), guess("imap", "993"));
        let (origin, outgoing) = (Origin::Usual, Outgoing::default());
        Self { smtp, imap, problem: None, refusal: None, origin, outgoing, address }
    }

    /// With what was found filled in; the usual name where nothing was.
    pub(super) fn found(found: Discovery) -> Self {
        let usual = Self::guessed(found.account.address().clone());
        let best = |servers: &[Found]| servers.first().map(|best| EnteredServer::from_server(&best.server));
        let origin = Origin::Search(
            sentence(&found),
            found.account.provider(),
            found.filter,
            MoreToFind::after(&found),
        );
        Self {
            smtp: best(&found.smtp).unwrap_or_else(|| usual.smtp.clone()),
            imap: best(&found.imap).unwrap_or_else(|| usual.imap.clone()),
            origin,
            ..usual
        }
    }

    /// With the servers of the account filled in.
    pub(in crate::wizard) fn of_account(scene: &Scene) -> Option<Self> {
        let (address, smtp, imap) = scene.entered_servers()?;
        let (origin, outgoing) = (Origin::Usual, scene.account()?.outgoing());
        Some(Self { address, smtp, imap, problem: None, refusal: None, origin, outgoing })
    }

    /// With the provider's own server for outgoing mail in the place of somebody else's.
    pub(in crate::wizard) fn providers_again(scene: &Scene) -> Option<Self> {
        let filled = Self::of_account(scene)?;
        let own = scene.account().and_then(Account::servers);
        let smtp = own.map_or_else(
            || Self::guessed(filled.address.clone()).smtp,
            |own| EnteredServer::from_server(&own.smtp),
        );
        Some(Self { smtp, outgoing: Outgoing::AsIncoming, ..filled })
    }

    /// With the server that a certificate names filled in, for the other protocol, too, where it had the same name.
    pub(super) fn named(scene: &Scene, protocol: Protocol, host: String) -> Option<Self> {
        let mut filled = Self::of_account(scene)?;
        let (one, other) = match protocol {
            Protocol::Smtp => (&mut filled.smtp, &mut filled.imap),
            Protocol::Imap => (&mut filled.imap, &mut filled.smtp),
        };
        if other.host == one.host {
            other.host.clone_from(&host);
        }
        one.host.clone_from(&host);
        Some(Self { origin: Origin::Certificate(host), ..filled })
    }
}

/// What is said of a search: where the servers were found, by the less trusted of the two.
fn sentence(found: &Discovery) -> &'static str {
    let sources = [&found.smtp, &found.imap].map(|servers| servers.first().map(|best| best.source));
    if found.is_offline() {
        "servers.lead-offline"
    } else if found.has_no_domain() {
        "servers.lead-no-domain"
    } else if found.is_unconfirmed() {
        "servers.lead-unconfirmed"
    } else {
        match sources {
            [Some(one), Some(other)] => lead_of(one.max(other)),
            [Some(_), None] => "servers.lead-smtp-alone",
            [None, Some(_)] => "servers.lead-imap-alone",
            [None, None] if found.filter.is_some() => "servers.lead-filtered",
            [None, None] => "servers.lead",
        }
    }
}

fn lead_of(source: Source) -> &'static str {
    match source {
        Source::Table | Source::Mx => "servers.lead-mx",
        Source::Pacc | Source::Autoconfig => "servers.lead-autoconfig",
        Source::Ispdb => "servers.lead-ispdb",
        Source::Srv => "servers.lead-srv",
        Source::Guess => "servers.lead-guess",
    }
}

impl ServersStop {
    /// The account with these servers; at the provider that was found if they are its own.
    fn account(&self, address: Address, servers: &Servers) -> Account {
        let account = Account::of(address).sending(self.outgoing);
        let found = match &self.origin {
            Origin::Search(_, provider, ..) => provider.filter(|provider| account.are_of(provider, servers)),
            Origin::Usual | Origin::Certificate(_) => None,
        };
        account.or_at(found).with_servers(servers)
    }

    /// The provider's domain that the address nearly has, unless its own is known to be somebody's.
    fn meant(&self) -> Option<&'static str> {
        let is_somebodys = !matches!(self.origin, Origin::Search(_, None, ..));
        if is_somebodys { None } else { Provider::domain_meant_by(self.address.domain()) }
    }

    /// True if the person may want to change here who hears what of the address.
    fn asks_who_hears_it(&self, scene: &Scene) -> bool {
        let Origin::Search(.., more) = self.origin else { return false };
        let is_told = scene.known.disclosure.disclosed() == Disclosed::Address;
        more == MoreToFind::Possible || (more == MoreToFind::Unlikely && is_told)
    }

    /// The account whose servers these are, if it is known.
    fn is_known(&self, scene: &Scene) -> bool {
        scene.account().is_some_and(|account| *account.address() == self.address)
    }
}

impl Stop for ServersStop {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, scene: &Scene) -> Page {
        let meant = self.meant().map(|meant| Text::of("address-meant").with("meant", meant));
        let disclosed =
            if self.asks_who_hears_it(scene) { scene.known.disclosure.told(&self.address) } else { vec![] };
        let told = meant.into_iter().chain(disclosed).collect();
        Page::Servers {
            told,
            smtp: self.smtp.clone(),
            imap: self.imap.clone(),
            problem: self.problem,
            refusal: self.refusal.clone(),
            outgoing: self.outgoing,
        }
    }

    fn heading(&self, _: &Scene) -> Text {
        Text::of("servers.heading")
    }

    fn lead(&self, scene: &Scene) -> Text {
        match &self.origin {
            Origin::Certificate(host) => Text::of("servers.lead-named").with("suggested", host.as_str()),
            Origin::Search(sentence, provider, filter, _) => {
                let known = provider.map(|provider| provider.name.as_str());
                let filter = filter.map(|filter| filter.name.as_str());
                let owner = known.or(filter).unwrap_or(self.address.domain());
                Text::of(*sentence).with("domain", self.address.domain()).with("found", owner)
            }
            Origin::Usual if scene.account().is_some() => Text::of("servers.lead-known"),
            Origin::Usual => Text::of("servers.lead"),
        }
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        match self.outgoing {
            Outgoing::AsIncoming => {
                offers.add(Weight::Link, "servers.own-password", Act::OwnOutgoingPassword {});
            }
            Outgoing::OwnPassword => {
                offers.add(Weight::Link, "servers.same-password", Act::SameOutgoingPassword {});
            }
            Outgoing::OtherServer => {
                offers.add(Weight::Link, "outgoingServer.providers", Act::ProvidersOutgoingServer {});
            }
        }
        if self.is_known(scene) && self.outgoing != Outgoing::OtherServer {
            offers.put(scene.other_outgoing_server(Weight::Link));
        }
        if self.asks_who_hears_it(scene) {
            offers.put(scene.known.disclosure.offer());
        }
    }

    fn form(&self, _: &Scene) -> Option<FormOffer> {
        Some(FormOffer { form: Form::Servers, words: Text::of("servers.primary") })
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match act {
            Act::OwnOutgoingPassword {} => self.outgoing = Outgoing::OwnPassword,
            Act::SameOutgoingPassword {} => self.outgoing = Outgoing::AsIncoming,
            Act::OtherOutgoingServer {} => {
                return OutgoingServerStop::asking(scene).map_or_else(Move::stay, Move::to);
            }
            Act::ProvidersOutgoingServer {} => {
                return Self::providers_again(scene).map_or_else(Move::stay, Move::to);
            }
            act => return Move::searching_anew(&act, &self.address, scene),
        }
        Move::stay()
    }

    fn submit(&mut self, submit: Submit, scene: &mut Scene) -> Move {
        let Submit::Servers { smtp, imap } = submit else { return Move::stay() };
        let address = self.address.clone();
        let parse = |protocol, entered: &EnteredServer| {
            entered.parse(&address).map_err(|problem| ServersProblem { protocol, problem })
        };
        let servers = parse(Protocol::Smtp, &smtp)
            .and_then(|smtp| Ok(Servers { smtp, imap: parse(Protocol::Imap, &imap)? }));
        match servers {
            Ok(servers) => {
                // A certificate that was chosen stays so: it counts on this computer alone.
                let same = scene.mailbox().filter(|mailbox| *mailbox.account.address() == address);
                let chosen = same.and_then(|mailbox| mailbox.chosen);
                let account = self.account(address, &servers);
                if let Some(cause) = account.refusal() {
                    let refusal = Some(advice::on_verdict(&Verdict::from(cause), account.provider()));
                    return Move::to(Self {
                        address: self.address.clone(),
                        smtp,
                        imap,
                        problem: None,
                        refusal,
                        origin: Origin::Usual,
                        outgoing: self.outgoing,
                    });
                }
                let wants_another_name = account.wants_another_name(&servers);
                let mailbox = Mailbox { chosen, ..Mailbox::new(account, servers) };
                if wants_another_name {
                    scene.take_mailbox(mailbox);
                    return Move::to(OwnAddressStop::asking());
                }
                CanItWork::before_next(mailbox, scene)
            }
            Err(problem) => {
                let (origin, outgoing) = (self.origin.clone(), self.outgoing);
                Move::to(Self {
                    address,
                    smtp,
                    imap,
                    problem: Some(problem),
                    refusal: None,
                    origin,
                    outgoing,
                })
            }
        }
    }

    fn back(&mut self, _: &mut Scene) -> Move {
        Move::address(self.address.to_string())
    }
}
