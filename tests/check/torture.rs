//! Whole journeys with each thing that can fail failing in turn: by an error, by silence, by a cut.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::Duration;

use account::secret::Secret;
use account::{Alternatives, Security, Server, Servers};
use check::{CheckOutcome, LegEnd, Warm, sign_in};
use net::faults::{Fault, Faults};
use net::{Deadlines, Names, Network, Trust};
use practice::{Mood, Provider};
use tokio::task::JoinSet;

/// A journey: what the provider does, how it is reached, which password is sent.
#[derive(Clone, Copy, Debug)]
struct Journey {
    mood: Mood,
    security: Security,
    password: Password,
    warmth: Warmth,
}

#[derive(Clone, Copy, Debug)]
enum Password {
    App,
    Account,
}

/// Whether the connections are up before the press.
#[derive(Clone, Copy, Debug)]
enum Warmth {
    Cold,
    Warm,
}

const fn journey(mood: Mood, security: Security, password: Password, warmth: Warmth) -> Journey {
    Journey { mood, security, password, warmth }
}

const JOURNEYS: [Journey; 12] = [
    journey(Mood::AllWell, Security::Tls, Password::App, Warmth::Cold),
    journey(Mood::AllWell, Security::StartTls, Password::App, Warmth::Cold),
    journey(Mood::AllWell, Security::Tls, Password::App, Warmth::Warm),
    journey(Mood::AllWell, Security::StartTls, Password::App, Warmth::Warm),
    journey(Mood::WrongPassword, Security::Tls, Password::App, Warmth::Cold),
    journey(Mood::NeedsAppPassword, Security::Tls, Password::Account, Warmth::Cold),
    journey(Mood::NeedsAppPassword, Security::StartTls, Password::Account, Warmth::Warm),
    journey(Mood::WebLoginRequired, Security::Tls, Password::App, Warmth::Cold),
    journey(Mood::ImapOff, Security::Tls, Password::App, Warmth::Cold),
    journey(Mood::TooManyAttempts, Security::Tls, Password::App, Warmth::Cold),
    journey(Mood::RevokedMidway, Security::Tls, Password::App, Warmth::Warm),
    journey(Mood::HangsUp, Security::StartTls, Password::App, Warmth::Cold),
];

/// How many runs are under way at once: most of them wait.
const AT_ONCE: usize = 128;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_fails_there_is_an_end_and_it_is_never_a_false_one() {
    let mut runs = Vec::new();
    for journey in JOURNEYS {
        let faults = Arc::new(Faults::none());
        run(journey, Arc::clone(&faults)).await;
        let operations = faults.counted();
        assert!(operations > 15, "{journey:?}: {operations} operations");
        for number in 1..=operations {
            for fault in [Fault::Error, Fault::Silence, Fault::Cut] {
                runs.push((journey, number, fault));
            }
        }
    }
    assert!(runs.len() > 800, "{} runs", runs.len());
    let mut under_way = JoinSet::new();
    for (journey, number, fault) in runs {
        if under_way.len() >= AT_ONCE {
            under_way.join_next().await.unwrap().unwrap();
        }
        under_way.spawn(async move { run(journey, Arc::new(Faults::from(number, fault))).await });
    }
    while let Some(ended) = under_way.join_next().await {
        ended.unwrap();
    }
}

/// One run, with everything that has to hold.
async fn run(journey: Journey, faults: Arc<Faults>) {
    let provider = Provider::start(journey.mood).await.unwrap();
    let secret = Secret::new(match journey.password {
        Password::App => provider.app_password().replace(' ', ""),
        Password::Account => provider.account_password().to_owned(),
    });
    // The system would be asked thousands of times, and may not say at once that localhost has no second address.
    let here = BTreeMap::from([(provider.host().to_owned(), Ok(vec![Ipv4Addr::LOCALHOST.into()]))]);
    let network = Network {
        names: Names::Listed(Arc::new(here)),
        trust: Trust::PracticeOnly(vec![provider.root()]),
        deadlines: SHORT,
        faults: Some(Arc::clone(&faults)),
        ..Network::default()
    };
    let servers = servers(&provider, journey.security);
    let checked = async {
        match journey.warmth {
            Warmth::Cold => sign_in(&network, &servers, &secret, None, &|_| {}).await,
            Warmth::Warm => {
                let warm = Warm::up(&network, &servers, &Alternatives::default(), None);
                for protocol in [account::Protocol::Smtp, account::Protocol::Imap] {
                    let mut reach = warm.reach(protocol);
                    reach.wait_for(|reach| *reach != check::Reach::Connecting).await.unwrap();
                }
                warm.sign_in(&secret, &|_| {}).await
            }
        }
    };
    let report = tokio::time::timeout(Duration::from_secs(30), checked).await.expect("it has no end");
    holds(journey, &provider, &report, &faults, secret.expose());
}

fn holds(journey: Journey, provider: &Provider, report: &CheckOutcome, faults: &Faults, secret: &str) {
    let log = provider.log();
    let told = || format!("{journey:?} {faults:?} {report:?}");
    for protocol in [practice::Protocol::Smtp, practice::Protocol::Imap] {
        assert!(log.sign_ins(protocol) <= 1, "{} sign-ins: {}", log.sign_ins(protocol), told());
    }
    assert!(!log.password_came_in_clear(), "{}", told());
    let both = report.smtp.end == LegEnd::Passed && report.imap.end == LegEnd::Passed;
    assert_eq!(report.verified().is_some(), both, "{}", told());
    if report.verified().is_some() {
        assert!(matches!(journey.mood, Mood::AllWell), "a false OK: {}", told());
        for protocol in [practice::Protocol::Smtp, practice::Protocol::Imap] {
            assert_eq!(log.sign_ins(protocol), 1, "{}", told());
        }
        let imap: Vec<_> = log
            .connections(practice::Protocol::Imap)
            .flat_map(|one| one.commands().iter().map(|command| command.to_string()).collect::<Vec<_>>())
            .collect();
        assert!(imap.iter().any(|command| command == "STATUS"), "no follow-up: {}", told());
    }
    assert!(!told().contains(secret), "the password is told");
}

/// Silence ends at these. Shorter ones would end good runs on a busy machine.
const SHORT: Deadlines = Deadlines {
    resolve: LIMIT,
    connect: LIMIT,
    tls: LIMIT,
    greeting: LIMIT,
    reply: LIMIT,
    sign_in: LIMIT,
    total: Duration::from_secs(10),
};

const LIMIT: Duration = Duration::from_millis(700);

fn servers(provider: &Provider, security: Security) -> Servers {
    let server = |tls, starttls| Server {
        host: provider.host().to_owned(),
        port: NonZeroU16::new(if security == Security::Tls { tls } else { starttls }).unwrap(),
        security,
        user: provider.address().to_owned(),
    };
    Servers {
        smtp: server(provider.smtp_port(), provider.smtp_starttls_port()),
        imap: server(provider.imap_port(), provider.imap_starttls_port()),
    }
}
