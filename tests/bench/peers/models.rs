//! What other programs do, as their source or documentation has it: where they look, in which order they take it, and
//! how many questions they ask one after another until they can answer.
//!
//! A question is a name that is resolved and what is asked there; a second is counted where it cannot be asked before
//! the first is answered, or where the program does not ask it before. The ways of a model stand in its order, and the
//! count of each takes in what the program waits for before it takes that one, if all of that says no at once.

use super::Found;
use super::domains::{Domain, Lead};

/// A program.
pub(super) struct Model {
    pub(super) name: &'static str,
    /// What was read, and what it says of time.
    pub(super) read: &'static str,
    /// Best first.
    ways: &'static [Way],
    /// How many questions it takes to find that there is nothing.
    in_vain: usize,
    /// How long it waits for a place that does not answer.
    patience: &'static str,
}

/// Somewhere that a program looks.
struct Way {
    lead: Lead,
    source: &'static str,
    vouched: &'static str,
    questions: usize,
}

impl Model {
    /// What it finds, and how long it takes.
    pub(super) fn find(&self, domain: &Domain) -> (Option<Found>, String) {
        let won = self.ways.iter().find_map(|way| Some((way, domain.by(way.lead)?)));
        let questions = won.map_or(self.in_vain, |(way, _)| way.questions);
        let took = match questions {
            _ if domain.is_silent => format!("waits {}", self.patience),
            1 => "1 question".to_owned(),
            more => format!("{more} questions"),
        };
        let found = won.map(|(way, hosts)| Found {
            hosts: hosts.clone(),
            source: way.source.to_owned(),
            vouched: way.vouched.to_owned(),
        });
        (found, took)
    }
}

const fn way(lead: Lead, source: &'static str, vouched: &'static str, questions: usize) -> Way {
    Way { lead, source, vouched, questions }
}

const CERTIFICATE: &str = "certificate";
const BY_MX: &str = "DNS, then certificate";
const NOBODY: &str = "nobody: a port is open";

/// All that are compared.
pub(super) const MODELS: &[Model] = &[
    Model {
        name: "Thunderbird",
        read: "`FindConfig`, `FetchConfig`, `FetchHTTP` and `mailnews.js` of thunderbird-desktop, in copies that name no \
               commit (read 2026-11-27); of `GuessConfig` what is noted of 9c91f3c (2026-01-15). Disk, provider, ISPDB \
               and MX at once, the first of them in this order wins; then guesses, at once. The provider is asked over \
               HTTPS, and over HTTP unless a setting (off) forbids it, with the whole address unless a setting (on) \
               forbids it, and redirects are followed, as XMLHttpRequest does; 5 s for a page, 10 s for the ISPDB. \
               Exchange's own way is left out, though its end is waited for.",
        ways: &[
            way(Lead::Autoconfig, "autoconfig", CERTIFICATE, 1),
            way(Lead::WellKnown, "autoconfig", CERTIFICATE, 1),
            way(Lead::Redirected, "autoconfig", "certificate, another domain's", 2),
            way(Lead::InClear, "autoconfig", "nobody: plain HTTP", 1),
            way(Lead::Ispdb, "ispdb", CERTIFICATE, 1),
            way(Lead::IspdbOfReceiver, "ispdb by MX", BY_MX, 2),
            way(Lead::Names, "guess", "certificate of the server", 2),
        ],
        in_vain: 2,
        patience: "5 s",
    },
    Model {
        name: "himalaya",
        read: "`src/wizard/search.rs` of himalaya ca88bee (2.1.0, 2026-08-16), `src/compose` of io-pim-discovery \
               5036dfa (0.7.0, 2026-08-15). All ways at once, and all are waited for, 8 s at most: the four SRV names \
               are asked for one after another. Of servers with TLS the last in its order is taken \
               (`Iterator::max_by_key`), which is that of SRV; Google's and Microsoft's go before. `autoconfig.` \
               hears the whole address; HTTPS only, no redirect. No guesses.",
        ways: &[
            way(Lead::List, "own list", "own list", 4),
            way(Lead::ListByReceiver, "own list by MX", "DNS, then own list", 4),
            way(Lead::Srv, "srv", "DNS alone", 4),
            way(Lead::Ispdb, "ispdb", CERTIFICATE, 4),
            way(Lead::WellKnown, "autoconfig", CERTIFICATE, 4),
            way(Lead::Autoconfig, "autoconfig", CERTIFICATE, 4),
            way(Lead::Pacc, "pacc", "certificate and digest", 4),
        ],
        in_vain: 4,
        patience: "8 s",
    },
    Model {
        name: "aerc",
        read: "`lib/autoconfig` and `app/account-wizard.go` of aerc fab0531 (2026-05-02). Five ways at once, waited \
               for in this order: SRV, autoconfig (one place after the other, with the whole address, redirects \
               followed), ISPDB, the usual names, the server in MX; 5 s in all. A guess is an open port, asked for one \
               after another, 143 before 993, and no certificate is looked at.",
        ways: &[
            way(Lead::Srv, "srv", "DNS alone", 1),
            way(Lead::Autoconfig, "autoconfig", CERTIFICATE, 1),
            way(Lead::Redirected, "autoconfig", "certificate, another domain's", 2),
            way(Lead::WellKnown, "autoconfig", CERTIFICATE, 2),
            way(Lead::Ispdb, "ispdb", CERTIFICATE, 2),
            way(Lead::Names, "guess", NOBODY, 2),
            way(Lead::UntrueNames, "guess", NOBODY, 2),
            way(Lead::Receiver, "guess by MX", NOBODY, 4),
        ],
        in_vain: 4,
        patience: "5 s",
    },
];
