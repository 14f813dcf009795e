//! What to do about it: a code for the words and the actions that mend it, best first.

mod surroundings;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::records::RecordsError;
use account::UserName;
use account::cause::{Action, Cause};
use account::provider::{Limits, PasswordRule, Provider};
use account::secret::{Suspect, Suspects};
use check::diagnose::{Certainty, Diagnosis};
use check::verdict::{Sight, Verdict};
use keychain::KeychainError;
use surroundings::Surroundings;
use words::{Told, Words};

/// What to tell a person, and what they can do with one press.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    /// Fluent message of the words (`cause-…`, `keychain-…`) with the attributes `title`, `what`, `do`.
    pub message: String,
    /// Variables for the message.
    pub args: BTreeMap<String, String>,
    /// What an ambiguous refusal may be, likeliest first: messages (`cause-…`) whose attribute `may-be` is one
    /// line of a list under `what`.
    pub may_be: Vec<String>,
    /// What about the password may be the reason: attributes of the message `suspect`.
    pub suspects: Vec<Suspect>,
    /// What to do first, in order: messages of one sentence each, a list before the attribute `do`.
    pub steps: Vec<String>,
    /// How certain it is, if that is not a matter of course.
    pub certainty: Option<Certainty>,
    /// What was seen besides: messages (`cause-…`) whose attribute `may-be` is one line.
    pub also: Vec<String>,
    /// What can be pressed, the one that mends it first; a view has offers instead.
    #[serde(skip)]
    pub actions: Vec<Action>,
}

impl Advice {
    /// The server that a certificate names, where that is offered.
    pub fn named_server(&self) -> Option<&str> {
        let is_offered = self.actions.contains(&Action::UseNamedServer);
        self.args.get("suggested").map(String::as_str).filter(|_| is_offered)
    }

    /// Its words.
    pub fn told(&self, words: &Words) -> Told {
        let suspects: Vec<_> = self.suspects.iter().map(|suspect| code(*suspect)).collect();
        let args: Vec<_> =
            self.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        let steps = self.steps.iter().map(|step| words.text(step, &args)).collect();
        let also = self.also.iter().map(|cause| words.attribute(cause, "may-be", &args)).collect();
        Told { steps, also, ..words.told(&self.message, &self.may_be, &suspects, &self.args) }
    }
}

/// Advice on what the network does to mail.
pub fn on_network(diagnosis: &Diagnosis, provider: Option<&Provider>) -> Advice {
    match diagnosis.cause {
        Some(cause) => on_verdict(&Verdict::of_network(diagnosis, cause), provider),
        None => {
            Advice { also: besides(&diagnosis.also), ..told_by("network-healthy", BTreeMap::new(), vec![]) }
        }
    }
}

/// Advice on a verdict.
///
/// The words may use `$provider`, `$owner`, `$host` and `$port`, `$program`, which is the program on this computer
/// that the server is known to be, `$programs`, which it may be, `$interceptor`, who reads along, `$suggested`, the
/// server that a certificate names, `$kind`, which says whose password is wanted, `$revoked`, `$perDay` and
/// `$connections`, `$name`, which says how likely the user name is the right one, `$primary`,
/// the domain of the provider's own addresses, and the facts of the failure; `none` stands for what is not known.
pub fn on_verdict(verdict: &Verdict, provider: Option<&Provider>) -> Advice {
    let mut args = verdict.facts.clone();
    let host = args.entry("host".to_owned()).or_default().clone();
    args.entry("port".to_owned()).or_default();
    args.insert("provider".to_owned(), provider.map_or_else(|| host.clone(), |known| known.name.clone()));
    args.insert("owner".to_owned(), provider.map_or(host, |known| known.owner.clone()));
    let surroundings = Surroundings::of(verdict, provider);
    surroundings.add_to(&mut args);
    let name = user_name(verdict, provider);
    args.insert("name".to_owned(), code(name));
    if let Some(domain) = provider.and_then(|known| known.domains.first()) {
        args.insert("primary".to_owned(), domain.clone());
    }
    if let Some(known) = provider {
        let is_its_own = !verdict.facts.get("user").is_some_and(|user| is_at_another_domain(user, known));
        add_limits(
            if is_its_own { known.limits } else { Limits { messages_per_day: None, ..known.limits } },
            &mut args,
        );
        add_passwords(known, &mut args);
    }
    args.entry("kind".to_owned()).or_insert_with(|| "app".to_owned());
    for fact in [
        "revoked",
        "perDay",
        "connections",
        "expired",
        "begins",
        "clock",
        "presented",
        "issuer",
        "family",
        "address",
        "user",
        "passed",
        "primary",
        "said",
        "encryption",
        "look",
        "limit",
        "other",
        "why",
        "minutes",
        "ms",
    ] {
        args.entry(fact.to_owned()).or_insert_with(|| "none".to_owned());
    }
    if !verdict.suspects.is_empty() {
        args.insert("suspect".to_owned(), what_is_left_out(verdict.suspects));
    }
    let suspects = verdict.suspects.iter().collect();
    let may_be = verdict.may_be.iter().map(|cause| surroundings.message(*cause)).collect();
    match &verdict.network {
        Some(Sight { certainty, actions, also }) => Advice {
            message: surroundings::of_network(verdict.cause),
            may_be,
            suspects,
            steps: vec![],
            certainty: Some(*certainty),
            also: besides(also),
            actions: actions.clone(),
            args,
        },
        None => Advice {
            message: surroundings.message(verdict.cause),
            may_be,
            suspects,
            steps: surroundings.steps(verdict.cause, &verdict.may_be),
            certainty: None,
            also: vec![],
            actions: surroundings.actions(verdict.cause, actions(verdict, name, provider)),
            args,
        },
    }
}

/// The messages of what was seen besides.
fn besides(also: &[Cause]) -> Vec<String> {
    also.iter().map(|cause| format!("cause-{}", cause.code())).collect()
}

/// True for an address of another domain: its account is an organisation's, and may send more.
fn is_at_another_domain(user: &str, provider: &Provider) -> bool {
    let is_own = |domain: &str| provider.domains.iter().any(|own| own.eq_ignore_ascii_case(domain));
    user.rsplit_once('@').is_some_and(|(_, domain)| !is_own(domain))
}

/// What is known of its passwords.
fn add_passwords(provider: &Provider, args: &mut BTreeMap<String, String>) {
    let kind = match provider.password {
        PasswordRule::Mailbox => "mailbox",
        PasswordRule::AppPasswordWithTwoFactor => "either",
        PasswordRule::AppPassword | PasswordRule::Never | PasswordRule::NoImap | PasswordRule::Forwards => {
            "app"
        }
    };
    args.insert("kind".to_owned(), kind.to_owned());
    if let Some(revoked) = provider.revoked {
        args.insert("revoked".to_owned(), code(revoked));
    }
}

/// How much it lets through.
fn add_limits(Limits { messages_per_day, connections, .. }: Limits, args: &mut BTreeMap<String, String>) {
    for (name, limit) in [("perDay", messages_per_day), ("connections", connections)] {
        if let Some(limit) = limit {
            args.insert(name.to_owned(), limit.to_string());
        }
    }
}

/// How likely the user name that was tried is the right one, where it may be what is wrong.
fn user_name(verdict: &Verdict, provider: Option<&Provider>) -> UserName {
    let is_suspect = |cause: &Cause| cause.suspects_user_name();
    let user =
        verdict.facts.get("user").filter(|_| verdict.may_be.iter().chain([&verdict.cause]).any(is_suspect));
    user.map_or(UserName::Expected, |user| UserName::tried(user, provider))
}

/// What the next try can do without, for the words on its button: the suspect if it is one, or `several`.
pub fn what_is_left_out(suspects: Suspects) -> String {
    let mut removable = suspects.removable().iter();
    match (removable.next(), removable.next()) {
        (Some(suspect), None) => code(suspect),
        _ => "several".to_owned(),
    }
}

/// The name of a unit variant, as it stands in JSON and in the ids of words.
fn code(unit: impl Serialize) -> String {
    match serde_json::to_value(unit) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// Advice on a file of ours that cannot be read or written.
pub fn on_records(error: &RecordsError) -> Advice {
    let message = match error {
        RecordsError::Unreadable => "records-unreadable",
        RecordsError::File(_) => "records-file",
        RecordsError::Damaged { .. } => "records-damaged",
        RecordsError::Later { .. } => "records-later",
    };
    let args = match error {
        RecordsError::Damaged { kept } => BTreeMap::from([("file".to_owned(), kept.clone())]),
        RecordsError::Later { file } => BTreeMap::from([("file".to_owned(), (*file).to_owned())]),
        RecordsError::Unreadable | RecordsError::File(_) => BTreeMap::new(),
    };
    told_by(message, args, vec![Action::TryAgain])
}

/// Advice on a keychain that did not do what was asked. The words may use `$keychain`, the kind that a person
/// of this system and desktop has or can have: `windows`, `macos`, `kde`, `gnome`, or `other`.
pub fn on_keychain(error: &KeychainError) -> Advice {
    use Action::{EnterPassword, InstallKeychain, TryAgain, UnlockKeychain};
    let (message, actions) = match error {
        KeychainError::Missing => ("keychain-missing", vec![InstallKeychain]),
        KeychainError::Locked => ("keychain-locked", vec![UnlockKeychain]),
        KeychainError::Denied => ("keychain-denied", vec![TryAgain]),
        KeychainError::TimedOut => ("keychain-timedOut", vec![TryAgain]),
        KeychainError::Cancelled => ("keychain-cancelled", vec![TryAgain]),
        KeychainError::ReadBackDiffers => ("keychain-readBackDiffers", vec![TryAgain]),
        KeychainError::Backup => ("keychain-backup", vec![TryAgain]),
        KeychainError::DiskFull => ("keychain-diskFull", vec![TryAgain]),
        KeychainError::FolderClosed => ("keychain-folderClosed", vec![TryAgain]),
        KeychainError::TooLong => ("keychain-tooLong", vec![EnterPassword]),
        KeychainError::Failed(_) => ("keychain-failed", vec![TryAgain]),
    };
    let desktop = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    let kind = kind_of_keychain(std::env::consts::OS, &desktop);
    let args = BTreeMap::from([("keychain".to_owned(), kind.to_owned())]);
    told_by(message, args, actions)
}

/// Advice that is certain.
fn told_by(message: &str, args: BTreeMap<String, String>, actions: Vec<Action>) -> Advice {
    let (may_be, suspects, steps, also) = (vec![], vec![], vec![], vec![]);
    Advice { message: message.to_owned(), args, may_be, suspects, steps, certainty: None, also, actions }
}

/// `desktop` is a list with colons, the most special name first (Desktop Entry Specification).
fn kind_of_keychain(system: &str, desktop: &str) -> &'static str {
    const WITH_GNOMES: [&str; 8] =
        ["GNOME", "Unity", "X-Cinnamon", "Cinnamon", "MATE", "XFCE", "Budgie", "Pantheon"];
    let is_one_of = |known: &[&str]| {
        desktop.split(':').any(|name| known.iter().any(|one| name.eq_ignore_ascii_case(one)))
    };
    match system {
        "windows" => "windows",
        "macos" => "macos",
        _ if is_one_of(&["KDE"]) => "kde",
        _ if is_one_of(&WITH_GNOMES) => "gnome",
        _ => "other",
    }
}

/// Advice on a keychain that was asked to open and did not.
pub fn on_unlocking(error: &KeychainError) -> Advice {
    let mut advice = on_keychain(error);
    for action in advice.actions.iter_mut().filter(|action| **action == Action::TryAgain) {
        *action = Action::UnlockKeychain;
    }
    advice
}

/// What mends it, best first: what was seen comes before what it may be.
fn actions(verdict: &Verdict, name: UserName, provider: Option<&Provider>) -> Vec<Action> {
    let makes_one = provider.is_none_or(|provider| provider.password != PasswordRule::Mailbox);
    let mut actions = Vec::new();
    if !verdict.suspects.removable().is_empty() {
        actions.push(Action::TryWithout);
    }
    for cause in verdict.may_be.iter().chain([&verdict.cause]) {
        for action in mending(*cause, name) {
            let can_be_done = makes_one || action != Action::CreateAppPassword;
            if can_be_done && !actions.contains(&action) {
                actions.push(action);
            }
        }
    }
    actions
}

/// What mends one cause: the user name is corrected together with the servers.
fn mending(cause: Cause, name: UserName) -> Vec<Action> {
    let mut mending = cause.mending().to_vec();
    if cause.suspects_user_name() && !mending.contains(&Action::EditServers) {
        match name {
            UserName::Expected => {}
            UserName::Open => mending.insert(1, Action::EditServers),
            UserName::Unlikely => mending.insert(0, Action::EditServers),
        }
    }
    mending
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Words;

    #[test]
    fn every_cause_has_words_without_gaps_and_something_to_do() {
        let words = Words::english();
        for cause in Cause::ALL {
            let advice = on_verdict(&cause.into(), Provider::with_key("gmail"));
            let told = advice.told(&words);
            for text in [&told.title, &told.what, &told.remedy] {
                assert!(!text.is_empty() && !text.contains(&advice.message), "{cause:?}: {text}");
                assert!(!text.contains(['{', '}']), "{cause:?}: {text}");
            }
            assert!(!advice.actions.is_empty(), "{cause:?}");
            assert_eq!(wordless(&advice), [], "{cause:?}");
        }
    }

    #[test]
    fn each_sign_of_a_network_has_words_of_its_own_in_every_language() {
        let seen = |cause: Cause, fact: Option<(&str, &str)>| {
            let network =
                Some(Sight { certainty: Certainty::Possible, actions: vec![Action::TryAgain], also: vec![] });
            let host = ("host", "smtp.gmail.com");
            let facts =
                [host].into_iter().chain(fact).map(|(name, value)| (name.to_owned(), value.to_owned()));
            on_verdict(
                &Verdict { facts: facts.collect(), network, ..cause.into() },
                Provider::with_key("gmail"),
            )
        };
        for language in words::language::Language::all() {
            let words = Words::of(language);
            for (cause, fact) in [
                (Cause::DnsHijacked, ("why", "withheld")),
                (Cause::CertificateExpired, ("why", "theirs")),
                (Cause::CertificateNotYetValid, ("why", "theirs")),
                (Cause::Ipv6Broken, ("why", "alone")),
                (Cause::Ipv4Broken, ("why", "alone")),
                (Cause::SlowNetwork, ("ms", "800")),
            ] {
                let usual = seen(cause, None).told(&words);
                let told = seen(cause, Some(fact)).told(&words);
                assert_ne!(told.title, usual.title, "{cause:?} {}", language.tag());
                assert!(!told.title.contains(['{', '}']), "{cause:?} {}", language.tag());
                if fact.0 == "why" {
                    assert_ne!((&told.what, &told.remedy), (&usual.what, &usual.remedy), "{cause:?}");
                }
            }
            for (cause, why) in [
                (Cause::PortBlocked, "near"),
                (Cause::HostNotFound, "wildcard"),
                (Cause::VpnInterferes, "resolver"),
                (Cause::MtuBlackhole, "up"),
            ] {
                let what = seen(cause, Some(("why", why))).told(&words).what;
                assert_ne!(what, seen(cause, None).told(&words).what, "{cause:?} {}", language.tag());
                assert!(!what.contains(['{', '}']), "{cause:?} {}: {what}", language.tag());
            }
            let unlisted = seen(Cause::StartTlsMissing, Some(("why", "unlisted"))).told(&words);
            assert_ne!(unlisted.title, seen(Cause::StartTlsMissing, None).told(&words).title);
            let unreachable = seen(Cause::Unreachable, Some(("family", "ipv6"))).told(&words);
            assert_ne!(unreachable.what, seen(Cause::Unreachable, None).told(&words).what);
        }
    }

    #[test]
    fn what_was_seen_besides_is_said_where_nothing_is_wrong_too() {
        let diagnosis = Diagnosis {
            cause: None,
            certainty: Certainty::Certain,
            facts: BTreeMap::new(),
            actions: vec![],
            also: vec![Cause::SlowNetwork],
            took: std::time::Duration::ZERO,
            local: net::Local::default(),
            met: vec![],
            ahead: None,
        };
        let advice = on_network(&diagnosis, None);
        assert_eq!(advice.message, "network-healthy");
        assert_eq!(advice.told(&Words::english()).also, ["The network is very slow."]);
    }

    /// What can be pressed and has no words on it.
    fn wordless(advice: &Advice) -> Vec<Action> {
        let words = Words::english();
        let code = |action| serde_json::to_value(action).unwrap().as_str().unwrap().to_owned();
        let has_none = |action: &Action| !words.has(&format!("action-{}", code(*action)));
        advice.actions.iter().copied().filter(has_none).collect()
    }

    #[test]
    fn every_keychain_error_has_words() {
        let errors = [
            KeychainError::Missing,
            KeychainError::Locked,
            KeychainError::Denied,
            KeychainError::TimedOut,
            KeychainError::Cancelled,
            KeychainError::ReadBackDiffers,
            KeychainError::Backup,
            KeychainError::DiskFull,
            KeychainError::FolderClosed,
            KeychainError::TooLong,
            KeychainError::Failed(String::new()),
        ];
        let words = Words::english();
        for error in errors {
            let mut advice = on_keychain(&error);
            assert!(words.has(&advice.message), "{}", advice.message);
            assert!(!advice.actions.is_empty(), "{error:?}");
            assert_eq!(wordless(&advice), [], "{error:?}");
            for kind in ["windows", "macos", "kde", "gnome", "other"] {
                advice.args.insert("keychain".to_owned(), kind.to_owned());
                let told = advice.told(&words);
                for text in [told.title, told.what, told.remedy] {
                    assert!(!text.is_empty() && !text.contains(['{', '}']), "{error:?} {kind}: {text}");
                }
            }
        }
    }

    #[test]
    fn what_to_install_or_start_is_that_of_the_persons_system() {
        for (system, desktop, named) in [
            ("linux", "ubuntu:GNOME", "“gnome-keyring”"),
            ("linux", "XFCE", "“gnome-keyring”"),
            ("linux", "KDE", "“Use KWallet for the Secret Service interface”"),
            ("linux", "sway", "KeePassXC"),
            ("linux", "", "KeePassXC"),
            ("macos", "", "“Keychain Access”"),
            ("windows", "", "Remote Desktop"),
        ] {
            let mut advice = on_keychain(&KeychainError::Missing);
            advice.args.insert("keychain".to_owned(), kind_of_keychain(system, desktop).to_owned());
            let remedy = advice.told(&Words::english()).remedy;
            assert!(remedy.contains(named), "{system} {desktop}: {remedy}");
            for other in ["gnome-keyring", "KWallet", "KeePassXC", "Keychain Access", "Remote Desktop"] {
                let is_a_choice = kind_of_keychain(system, desktop) == "other";
                assert!(
                    is_a_choice || named.contains(other) || !remedy.contains(other),
                    "{system}: {remedy}"
                );
            }
        }
    }

    #[test]
    fn what_is_suspect_about_a_password_is_said_and_comes_first_among_what_can_be_done() {
        let words = Words::english();
        for suspect in Suspect::ALL {
            let suspects = [suspect].into_iter().collect();
            let verdict = Verdict { suspects, ..Cause::WrongPassword.into() };
            let advice = on_verdict(&verdict, Provider::with_key("gmail"));
            let told = advice.told(&words).suspects;
            assert!(matches!(told.as_slice(), [said] if said.ends_with('.')), "{told:?}");
            let can_be_left_out = suspects.removable().contains(suspect);
            assert_eq!(advice.actions[0] == Action::TryWithout, can_be_left_out, "{suspect:?}");
            let of_several = words.text("action-tryWithout", &[("suspect", "several".into())]);
            let args = [("suspect", advice.args["suspect"].as_str().into()), ("owner", "Google".into())];
            assert_eq!(words.text("action-tryWithout", &args) != of_several, can_be_left_out, "{suspect:?}");
        }
        let suspects = [Suspect::SpaceBehind, Suspect::Quotes].into_iter().collect();
        let advice = on_verdict(&Verdict { suspects, ..Cause::WrongPassword.into() }, None);
        assert_eq!(advice.args["suspect"], "several");
    }

    #[test]
    fn an_ambiguous_refusal_names_what_it_may_be_and_offers_what_mends_each() {
        let may_be = vec![Cause::ImapDisabled, Cause::AppPasswordRequired];
        let verdict = Verdict { may_be, ..Cause::Ambiguous.into() };
        let advice = on_verdict(&verdict, Provider::with_key("yandex"));
        assert_eq!(advice.may_be, ["cause-imapDisabled", "cause-appPasswordRequired"]);
        assert_eq!(advice.actions[0], Action::SwitchOnImap);
        assert!(advice.actions.contains(&Action::CreateAppPassword));
        let expected = [
            "Access for mail programs (IMAP) is switched off: look in the mail settings, and switch it on.",
            "An app password is needed instead of the account’s password: make one, and enter it here.",
        ];
        assert_eq!(advice.told(&Words::english()).may_be, expected);
    }

    #[test]
    fn where_another_user_name_may_be_wanted_the_words_name_it_and_a_button_leads_to_it() {
        let words = Words::english();
        for (cause, may_be, user, provider, place) in [
            (Cause::WrongPassword, vec![], "anna@shop.example", None, Some(1)),
            (Cause::WrongPassword, vec![], "anna", None, Some(1)),
            (Cause::WrongPassword, vec![], "anna@family.example", Some("icloud"), Some(0)),
            (Cause::WrongPassword, vec![], "anna@icloud.com", Some("icloud"), Some(1)),
            (Cause::WrongPassword, vec![], "anna@web.de", Some("webde"), Some(1)),
            (Cause::WrongPassword, vec![], "anna@shop.example", Some("fastmail"), Some(1)),
            (Cause::WrongPassword, vec![], "anna@gmail.com", Some("gmail"), None),
            (Cause::OtherUserName, vec![], "anna@shop.example", None, Some(0)),
            (Cause::Ambiguous, vec![Cause::OtherUserName, Cause::ImapDisabled], "anna", None, Some(0)),
            (
                Cause::Ambiguous,
                vec![Cause::AppPasswordRequired, Cause::WrongPassword],
                "anna@shop.example",
                Some("fastmail"),
                Some(3),
            ),
            (Cause::AppPasswordRequired, vec![], "anna@shop.example", None, None),
            (Cause::PasswordRevoked, vec![], "anna@shop.example", None, None),
        ] {
            let facts = BTreeMap::from([("user".to_owned(), user.to_owned())]);
            let verdict = Verdict { may_be, facts, ..cause.into() };
            let advice = on_verdict(&verdict, provider.map(|key| Provider::with_key(key).unwrap()));
            let found = advice.actions.iter().position(|action| *action == Action::EditServers);
            assert_eq!(found, place, "{cause:?} {user} {provider:?}: {:?}", advice.actions);
            let told = advice.told(&words);
            let text = [vec![told.title, told.what], told.may_be, vec![told.remedy]].concat().join(" ");
            assert_eq!(text.contains("user name"), place.is_some(), "{cause:?} {user} {provider:?}: {text}");
            let button = words.text("action-editServers", &[("name", advice.args["name"].as_str().into())]);
            assert_eq!(button.contains("user name"), place.is_some(), "{cause:?} {user}: {button}");
        }
    }

    #[test]
    fn at_a_provider_that_wants_its_own_address_the_words_say_which() {
        let facts = BTreeMap::from([("user".to_owned(), "anna@family.example".to_owned())]);
        let verdict = Verdict { facts, ..Cause::WrongPassword.into() };
        let told = on_verdict(&verdict, Provider::with_key("icloud")).told(&Words::english());
        assert!(told.what.contains("“anna@family.example”"), "{}", told.what);
        assert!(told.what.contains("@icloud.com"), "{}", told.what);
    }

    #[test]
    fn whatever_a_refusal_may_be_has_a_line_of_its_own() {
        let words = Words::english();
        let mut lines = BTreeMap::new();
        for cause in Cause::ALL.into_iter().filter(|cause| *cause != Cause::Ambiguous) {
            let verdict = Verdict { may_be: vec![cause], ..Cause::Ambiguous.into() };
            let told = on_verdict(&verdict, None).told(&words).may_be;
            let [line] = told.as_slice() else { panic!("{cause:?}: {told:?}") };
            assert!(line.ends_with('.') && !line.contains(['{', '}']), "{cause:?}: {line}");
            assert!(!line.contains("may-be"), "{cause:?} has no words");
            assert_eq!(lines.insert(line.clone(), cause), None, "{cause:?}: {line}");
        }
    }

    #[test]
    fn an_unknown_provider_is_called_by_its_server() {
        let mut verdict = Verdict::from(Cause::TimedOut);
        verdict.facts.insert("host".into(), "mail.example.org".into());
        let advice = on_verdict(&verdict, None);
        assert_eq!(advice.args["provider"], "mail.example.org");
    }

    #[test]
    fn where_the_mailbox_has_the_only_password_no_app_password_is_spoken_of() {
        for cause in [Cause::WrongPassword, Cause::PasswordRevoked] {
            let advice = on_verdict(&cause.into(), Provider::with_key("gandi"));
            assert!(!advice.actions.contains(&Action::CreateAppPassword), "{cause:?}");
            let told = advice.told(&Words::english());
            for text in [told.title, told.what, told.remedy] {
                assert!(!text.to_lowercase().contains("app password"), "{cause:?}: {text}");
            }
        }
    }

    #[test]
    fn what_is_known_of_a_provider_is_said() {
        let what = |cause: Cause, key| {
            on_verdict(&cause.into(), Provider::with_key(key)).told(&Words::english()).what
        };
        assert!(what(Cause::PasswordRevoked, "gmail").contains("revokes all app passwords when"));
        assert!(what(Cause::PasswordRevoked, "yahoo").contains("leaves app passwords as they are"));
        assert!(what(Cause::PasswordRevoked, "fastmail").contains("Many providers"));
        assert!(what(Cause::QuotaExceeded, "gmail").contains("500"));
        assert!(!what(Cause::QuotaExceeded, "fastmail").contains("a day"));
        assert!(what(Cause::TooManyConnections, "gmail").contains("15 connections"));
        for (user, is_told) in
            [("anna@gmail.com", true), ("Anna@GoogleMail.com", true), ("info@shop.example", false)]
        {
            let facts = BTreeMap::from([("user".to_owned(), user.to_owned())]);
            let verdict = Verdict { facts, ..Cause::QuotaExceeded.into() };
            let told = on_verdict(&verdict, Provider::with_key("gmail")).told(&Words::english()).what;
            assert_eq!(told.contains("500 messages"), is_told, "{user}: {told}");
        }
    }
}
