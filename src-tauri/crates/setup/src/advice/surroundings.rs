//! What an advice depends on besides the cause: where the server is, which program it is, who reads along, and the
//! name that its certificate is for.
//!
//! A cause has words of its own for a server on this computer (`cause-…-here`) and for one in a private network
//! (`cause-…-private`) where its usual words blame the network between, or send the person to another one; for a server
//! that the table has (`cause-…-known`), whose name is not misspelt and whose port is not wrong; and where the network was
//! looked at (`network-…`). Writing them is all: where a cause has none there, its usual words are taken.

use std::collections::BTreeMap;

use account::HostScope;
use account::bridge::{Bridge, Task};
use account::cause::{Action, Cause, Subject};
use account::interceptor::{Interceptor, Kind};
use account::provider::{Provider, ProviderServer};
use check::verdict::Verdict;

/// The message with the words of a cause that a look at the network found.
pub(super) fn of_network(cause: Cause) -> String {
    of_its_own(format!("network-{}", cause.code())).unwrap_or_else(|| format!("cause-{}", cause.code()))
}

/// This message, if a cause has words of its own there: that is so where they are written.
fn of_its_own(message: String) -> Option<String> {
    words::is_message(&message).then_some(message)
}

/// What is known of the server besides what went wrong.
pub(super) struct Surroundings {
    scope: HostScope,
    bridge: Option<&'static Bridge>,
    interceptor: Option<&'static Interceptor>,
    /// The server that the certificate names, if it may be the one that was meant.
    named: Option<String>,
    port: u16,
    /// True for a server that the table has, at this very port.
    is_of_table: bool,
}

impl Surroundings {
    pub(super) fn of(verdict: &Verdict, provider: Option<&Provider>) -> Self {
        let fact = |name: &str| verdict.facts.get(name).map(String::as_str);
        let host = fact("host").unwrap_or_default();
        let key = provider.map(|provider| provider.key.as_str());
        // What needed no server has none.
        let scope = if host.is_empty() { HostScope::Internet } else { HostScope::of_server(host, key) };
        let by_provider = || key.and_then(Bridge::of_provider).filter(|_| scope == HostScope::ThisComputer);
        // The servers of a provider are known: a certificate does not know better. And where a public name leads to a
        // private address, the filter or the login page there shows its own.
        let is_known = provider.is_some_and(|provider| provider.has_server(host));
        let is_filtered =
            fact("address").is_some_and(|address| HostScope::of(address) == HostScope::PrivateNetwork);
        let port = fact("port").and_then(|port| port.parse().ok()).unwrap_or_default();
        let is_it = |server: &ProviderServer| server.port.get() == port;
        let is_of_table = |provider: &Provider| provider.smtp.iter().chain(&provider.imap).any(is_it);
        let named = fact("suggested").filter(|_| !is_known && !is_filtered);
        Self {
            scope,
            bridge: fact("bridge").and_then(Bridge::with_key).or_else(by_provider),
            interceptor: fact("interceptor").and_then(Interceptor::with_key),
            named: named.filter(|_| scope != HostScope::ThisComputer).map(str::to_owned),
            port,
            is_of_table: is_known && scope == HostScope::Internet && provider.is_some_and(is_of_table),
        }
    }

    /// The variables: `$program` and `$programs`, `$interceptor`, `$suggested`.
    pub(super) fn add_to(&self, args: &mut BTreeMap<String, String>) {
        let none = || "none".to_owned();
        let may_be: Vec<_> = Bridge::at(self.port).map(|bridge| bridge.name.as_str()).collect();
        let may_be = if self.scope == HostScope::ThisComputer { may_be } else { vec![] };
        args.insert("program".to_owned(), self.bridge.map_or_else(none, |bridge| bridge.name.clone()));
        args.insert("programs".to_owned(), if may_be.is_empty() { none() } else { may_be.join(", ") });
        args.insert("interceptor".to_owned(), self.interceptor.map_or_else(none, |known| known.name.clone()));
        args.insert("suggested".to_owned(), self.named.clone().unwrap_or_else(none));
    }

    /// The message with the words of a cause.
    pub(super) fn message(&self, cause: Cause) -> String {
        let of = |what: &str| format!("cause-{}{what}", cause.code());
        if let Some(interceptor) = self.reader(cause) {
            return of(match interceptor.kind {
                Kind::Program => "-program",
                Kind::Network => "-network",
                Kind::Tool => "-tool",
            });
        }
        let place = match self.scope {
            HostScope::ThisComputer => Some("-here"),
            HostScope::PrivateNetwork => Some("-private"),
            HostScope::Internet => self.is_of_table.then_some("-known"),
        };
        let named = (cause == Cause::CertificateForAnotherName && self.named.is_some()).then_some("-named");
        let own = place.into_iter().chain(named).find_map(|what| of_its_own(of(what)));
        own.unwrap_or_else(|| of(""))
    }

    /// What to do, in order: messages of one sentence each.
    pub(super) fn steps(&self, cause: Cause, may_be: &[Cause]) -> Vec<String> {
        if let Some(interceptor) = self.reader(cause) {
            return interceptor.steps().iter().map(|step| format!("interceptor-step-{step}")).collect();
        }
        let Some(task) = self.task(cause, may_be) else { return vec![] };
        let steps: Vec<_> = match self.bridge {
            Some(bridge) => bridge.steps(task).iter().map(String::as_str).collect(),
            None => task.steps_of_any().to_vec(),
        };
        steps.iter().map(|step| format!("bridge-step-{step}")).collect()
    }

    /// What can be pressed, out of what mends the cause elsewhere.
    pub(super) fn actions(&self, cause: Cause, mending: Vec<Action>) -> Vec<Action> {
        let first: &[Action] = match (self.reader(cause).map(|reader| reader.kind), self.task(cause, &[])) {
            (Some(Kind::Program | Kind::Tool), _) => return vec![Action::TryAgain],
            (Some(Kind::Network), _) => &[Action::ChangeNetwork, Action::AskAdministrator],
            (None, Some(Task::Start)) => &[Action::StartProgram, Action::EditServers],
            (None, Some(Task::Certificate)) => &[Action::ChooseCertificate, Action::TryAgain],
            (None, Some(Task::Encryption)) => &[Action::EditServers, Action::TryAgain],
            (None, Some(Task::Password)) => &[Action::EnterPassword, Action::EditServers],
            (None, None) if cause == Cause::CertificateForAnotherName && self.named.is_some() => {
                &[Action::UseNamedServer]
            }
            // It is not the server that is to be corrected.
            (None, None) if self.is_of_table && mending.first() == Some(&Action::EditServers) => {
                if is_of_the_way(cause) {
                    &[Action::ChangeNetwork]
                } else {
                    &[]
                }
            }
            (None, None) => &[],
        };
        let is_of_a_network = |action| matches!(action, Action::ChangeNetwork | Action::OpenNetworkPage);
        let mut actions = vec![];
        // What was seen of the password comes first everywhere.
        let without =
            mending.iter().copied().filter(|action| *action == Action::TryWithout).collect::<Vec<_>>();
        for action in without.into_iter().chain(first.iter().copied()).chain(mending) {
            let is_right = self.is_of_table && action == Action::EditServers && is_of_the_way(cause);
            let fits = !is_right && (self.scope == HostScope::Internet || !is_of_a_network(action));
            let is_twice = self.task(cause, &[]) == Some(Task::Start) && action == Action::TryAgain;
            if fits && !is_twice && !actions.contains(&action) {
                actions.push(action);
            }
        }
        if actions.is_empty() { vec![Action::TryAgain] } else { actions }
    }

    /// Who reads the connection, if that is what is wrong.
    fn reader(&self, cause: Cause) -> Option<&'static Interceptor> {
        let network = |reader: &&Interceptor| reader.kind == Kind::Network;
        let reader = self.interceptor.filter(|_| cause == Cause::CertificateUntrusted)?;
        // What stands between networks has no part in a connection within this computer, or this network.
        (self.scope == HostScope::Internet || !network(&reader)).then_some(reader)
    }

    /// What the person has to do with a program on this computer.
    fn task(&self, cause: Cause, may_be: &[Cause]) -> Option<Task> {
        let of_one = |cause: Cause| cause.task_here().filter(|_| self.scope == HostScope::ThisComputer);
        let may_be_the_password = cause == Cause::Ambiguous && may_be.contains(&Cause::WrongPassword);
        of_one(if may_be_the_password { Cause::WrongPassword } else { cause })
    }
}

/// True for what is wrong before a server can be asked anything.
fn is_of_the_way(cause: Cause) -> bool {
    matches!(cause.subject(), Subject::Way | Subject::Certificate | Subject::Silence)
}

#[cfg(test)]
mod tests {
    use account::bridge::Bridge;
    use words::{Told, Words};

    use super::*;
    use crate::advice::{Advice, on_verdict};

    thread_local! {
        /// Read once: they are asked thousands of times.
        static ENGLISH: Words = Words::english();
    }

    #[test]
    fn no_network_is_blamed_for_a_server_on_this_computer_or_in_a_private_network() {
        let here = ["network", "hotspot", "VPN", "Wi-Fi", "internet", "offline", "on the way"];
        let private = ["another network", "hotspot", "This network", "internet", "offline", "on the way"];
        for (host, banned) in [
            ("127.0.0.1", &here[..]),
            ("::1", &here),
            ("localhost", &here),
            ("10.0.0.5", &private),
            ("nas.local", &private),
        ] {
            for cause in Cause::ALL.into_iter().filter(|cause| can_come_of(host, *cause)) {
                for bridge in Bridge::all().iter().map(|bridge| bridge.key.as_str()).chain([""]) {
                    let verdict = verdict(cause, &[("host", host), ("port", "1143"), ("bridge", bridge)]);
                    let advice = on_verdict(&verdict, None);
                    let said = whole(&advice);
                    for word in banned {
                        assert!(!said.contains(word), "{host} {cause:?}: {word}: {said}");
                    }
                    let away = [Action::ChangeNetwork, Action::OpenNetworkPage];
                    assert!(!advice.actions.iter().any(|action| away.contains(action)), "{host} {cause:?}");
                }
            }
        }
    }

    #[test]
    fn every_way_to_say_a_cause_has_its_words_and_its_steps() {
        for (host, what) in [("127.0.0.1", "-here"), ("10.0.0.5", "-private")] {
            let of_their_own = with_words(what);
            assert!(of_their_own.len() > 10, "{what}");
            for cause in of_their_own {
                for facts in [
                    &[][..],
                    &[("issuer", "Somebody"), ("presented", "x.example")],
                    &[("expired", "2026-01-01"), ("clock", "2026-11-26 10:00 UTC"), ("bridge", "davmail")],
                ] {
                    let place = [("host", host), ("port", "1143")];
                    let advice = on_verdict(&verdict(cause, &[&place, facts].concat()), None);
                    assert!(advice.message.ends_with(what), "{cause:?}: {}", advice.message);
                    is_whole(&advice);
                }
            }
        }
        for interceptor in Interceptor::all() {
            let advice = on_verdict(&read_by(&interceptor.key), None);
            is_whole(&advice);
            assert!(!advice.steps.is_empty(), "{interceptor:?}");
        }
        is_whole(&on_verdict(&named_by("mail.hoster.example"), None));
    }

    #[test]
    fn what_the_table_has_is_neither_misspelt_nor_to_be_edited_and_no_vpn_is_invented() {
        let gmail = Provider::with_key("gmail");
        let reworded = with_words("-known");
        for cause in reworded.iter().copied().chain([Cause::TimedOut, Cause::WrongProtocol, Cause::NotTls]) {
            let advice = on_verdict(&verdict(cause, &[("host", "smtp.gmail.com"), ("port", "465")]), gmail);
            is_whole(&advice);
            assert!(!advice.actions.contains(&Action::EditServers), "{cause:?}");
            let said = whole(&advice);
            let is_reworded = reworded.contains(&cause);
            for word in ["misspelt", "correct", "the port is wrong", "Compare", "VPN"] {
                assert!(!is_reworded || !said.contains(word), "{cause:?}: {word}: {said}");
            }
            let typed = on_verdict(&verdict(cause, &[("host", "mail.shop.example"), ("port", "465")]), None);
            assert!(!typed.message.ends_with("-known"), "{cause:?}");
        }
    }

    #[test]
    fn what_a_look_at_the_network_finds_has_its_words() {
        assert_eq!(of_network(Cause::Offline), "network-offline");
        assert_eq!(of_network(Cause::WrongPassword), "cause-wrongPassword");
        for cause in Cause::ALL {
            assert!(words::is_message(&of_network(cause)), "{cause:?}");
        }
    }

    #[test]
    fn words_for_a_place_are_of_a_cause_that_there_is() {
        let text = words::language::Language::english().messages();
        let places = ["", "here", "private", "known", "named", "program", "network", "tool"];
        for id in text.lines().filter_map(|line| Some(line.strip_prefix("cause-")?.split_once(" =")?.0)) {
            let (code, place) = id.split_once('-').unwrap_or((id, ""));
            assert!(Cause::ALL.iter().any(|cause| cause.code() == code) && places.contains(&place), "{id}");
        }
    }

    #[test]
    fn what_is_not_running_is_started_first_and_what_is_not_known_is_chosen() {
        use Action::{ChooseCertificate, EditServers, StartProgram};
        for (cause, first, step) in [
            (Cause::Refused, StartProgram, "bridge-step-openProtonBridge"),
            (Cause::TimedOut, StartProgram, "bridge-step-openProtonBridge"),
            (Cause::CertificateUntrusted, ChooseCertificate, "bridge-step-protonExport"),
            (Cause::CertificateForAnotherName, ChooseCertificate, "bridge-step-protonExport"),
            (Cause::CertificateChanged, ChooseCertificate, "bridge-step-protonExport"),
            (Cause::CertificateExpired, ChooseCertificate, "bridge-step-protonExport"),
            (Cause::NotTls, EditServers, "bridge-step-protonSecurity"),
            (Cause::StartTlsMissing, EditServers, "bridge-step-protonSecurity"),
            (Cause::WrongPassword, Action::EnterPassword, "bridge-step-protonMailbox"),
        ] {
            let of_proton = Provider::with_key("proton");
            let at = [("host", "127.0.0.1"), ("port", "1143")];
            let advice = on_verdict(&verdict(cause, &at), of_proton);
            assert_eq!((advice.actions[0], advice.steps[0].as_str()), (first, step), "{cause:?}");
            assert!(whole(&advice).contains("Proton Mail Bridge"), "{cause:?}");
        }
    }

    #[test]
    fn the_program_is_told_by_its_greeting_its_certificate_its_provider_or_only_by_its_port() {
        let refused = |facts: &[(&str, &str)]| {
            on_verdict(&verdict(Cause::Refused, facts), None).args["program"].clone()
        };
        let at = [("host", "127.0.0.1"), ("port", "1143")];
        assert_eq!(refused(&at), "none", "three programs use this port");
        assert_eq!(refused(&[&at[..], &[("bridge", "davmail")]].concat()), "DavMail");
        let programs = on_verdict(&verdict(Cause::Refused, &at), None).args["programs"].clone();
        assert_eq!(programs, "DavMail, hydroxide, Proton Mail Bridge");
        let elsewhere = verdict(Cause::Refused, &[("host", "mail.example.org"), ("port", "1143")]);
        let advice = on_verdict(&elsewhere, Provider::with_key("proton"));
        assert_eq!((advice.args["program"].as_str(), advice.args["programs"].as_str()), ("none", "none"));
        assert!(advice.steps.is_empty() && advice.message == "cause-refused", "{advice:?}");
    }

    #[test]
    fn the_pretend_provider_plays_the_internet() {
        let facts = [("host", "localhost"), ("port", "465")];
        let advice =
            on_verdict(&verdict(Cause::CertificateUntrusted, &facts), Provider::with_key("practice"));
        assert_eq!(advice.message, "cause-certificateUntrusted");
    }

    #[test]
    fn who_reads_along_is_named_and_its_step_comes_first() {
        let avast = on_verdict(&read_by("avast"), None);
        assert_eq!(avast.message, "cause-certificateUntrusted-program");
        assert_eq!(
            (avast.steps.as_slice(), avast.actions.as_slice()),
            (&["interceptor-step-mailShield".to_owned()][..], &[Action::TryAgain][..])
        );
        let zscaler = on_verdict(&read_by("zscaler"), None);
        assert_eq!(zscaler.message, "cause-certificateUntrusted-network");
        assert_eq!(zscaler.actions[..2], [Action::ChangeNetwork, Action::AskAdministrator]);
        let mut on_this_computer = read_by("avast");
        on_this_computer.facts.insert("host".into(), "127.0.0.1".into());
        assert_eq!(on_verdict(&on_this_computer, None).message, "cause-certificateUntrusted-program");
        on_this_computer.facts.insert("interceptor".into(), "zscaler".into());
        assert_eq!(on_verdict(&on_this_computer, None).message, "cause-certificateUntrusted-here");
    }

    #[test]
    fn a_name_in_a_certificate_is_offered_unless_the_servers_are_known_or_a_filter_answers() {
        let advice = on_verdict(&named_by("mail.hoster.example"), None);
        assert_eq!(advice.message, "cause-certificateForAnotherName-named");
        assert_eq!(advice.actions[..2], [Action::UseNamedServer, Action::EditServers]);
        let mut at_gmail = named_by("mail.hoster.example");
        at_gmail.facts.insert("host".into(), "smtp.gmail.com".into());
        let mut filtered = named_by("mail.hoster.example");
        filtered.facts.insert("address".into(), "10.0.0.1".into());
        let mut wildcard = named_by("mail.hoster.example");
        wildcard.facts.remove("suggested");
        for (verdict, provider, message) in [
            (at_gmail, "gmail", "cause-certificateForAnotherName-known"),
            (filtered, "", "cause-certificateForAnotherName"),
            (wildcard, "", "cause-certificateForAnotherName"),
        ] {
            let advice = on_verdict(&verdict, Provider::with_key(provider));
            assert_eq!(advice.message, message, "{verdict:?}");
            assert!(!advice.actions.contains(&Action::UseNamedServer), "{verdict:?}");
            assert!(!whole(&advice).contains("use it as the server"), "{verdict:?}");
        }
    }

    /// The causes with words of their own there.
    fn with_words(what: &str) -> Vec<Cause> {
        let is_written = |cause: &Cause| words::is_message(&format!("cause-{}{what}", cause.code()));
        Cause::ALL.into_iter().filter(is_written).collect()
    }

    fn read_by(interceptor: &str) -> Verdict {
        let facts =
            [("host", "mail.example.org"), ("port", "993"), ("issuer", "X"), ("interceptor", interceptor)];
        verdict(Cause::CertificateUntrusted, &facts)
    }

    fn named_by(name: &str) -> Verdict {
        let facts =
            [("host", "mail.shop.example"), ("port", "993"), ("presented", name), ("suggested", name)];
        verdict(Cause::CertificateForAnotherName, &facts)
    }

    fn verdict(cause: Cause, facts: &[(&str, &str)]) -> Verdict {
        let facts = facts.iter().filter(|(_, value)| !value.is_empty());
        let facts = facts.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Verdict { facts, ..cause.into() }
    }

    /// What is never found of a server there: no name is looked up of an address, and no login page and no port
    /// that is blocked are between.
    fn can_come_of(host: &str, cause: Cause) -> bool {
        // What a sign-in is held back for is told in the provider's own words.
        let is_private = HostScope::of(host) == HostScope::PrivateNetwork;
        let never = [Cause::CaptivePortal, Cause::PortBlocked, Cause::Offline];
        // What only a diagnosis of the whole network finds, in the order of the contract.
        let is_of_a_network = (Cause::NoRoute..=Cause::Unstable).contains(&cause);
        !(is_of_a_network || never.contains(&cause) || is_private && cause == Cause::WebLoginRequired)
    }

    fn is_whole(advice: &Advice) {
        let Told { title, what, steps, remedy, .. } = ENGLISH.with(|words| advice.told(words));
        for text in [&title, &what, &remedy].into_iter().chain(&steps) {
            let gap = text.is_empty() || text.contains(['{', '}']) || text.contains("none");
            assert!(!gap && !text.contains("-step-") && !text.contains("cause-"), "{advice:?}: {text}");
        }
        assert!(!steps.is_empty() || !remedy.starts_with("Then"), "{advice:?}: {remedy}");
        assert!(ENGLISH.with(|words| words.has(&advice.message)));
        let line = ENGLISH.with(|words| words.attribute(&advice.message, "may-be", &[]));
        assert!(line.ends_with('.'), "{}: {line}", advice.message);
        assert!(!advice.actions.is_empty(), "{advice:?}");
    }

    fn whole(advice: &Advice) -> String {
        let Told { title, what, may_be, suspects: _, steps, remedy, also: _ } =
            ENGLISH.with(|words| advice.told(words));
        [vec![title, what], may_be, steps, vec![remedy]].concat().join(" ")
    }
}
