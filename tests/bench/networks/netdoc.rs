//! netdoc (heymaikol/network-doctor): for each mail server what it says, and which causes its words stand for.
//!
//! It is built by `go build -o netdoc .` in its repository, and run if it is on the `PATH`. It asks whether there is an
//! internet at fixed addresses, and two resolvers; these are there in the networks. What has nobody to answer it is left
//! out (QUIC, DNS over HTTPS and TLS), and so is what no mail server can answer (HTTP).

use std::process::Command;

use account::cause::Cause;
use serde_json::{Deserializer, Value};

use super::staged::Staged;
use crate::Stop;
use crate::expected::Expected;

/// How it is asked for a server.
pub(super) const ASKED: &str = "netdoc --json --skip quic_udp_443,dns_encrypted,http,https";

/// What is here, if it is here.
pub(super) fn version() -> Option<String> {
    let output = Command::new("netdoc").arg("--version").output().ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
}

/// Asks it for the one server and then for the other, as somebody would who knows what to ask.
pub(super) fn ask(expected: &Expected) -> Result<(NetdocAnswer, Staged), Stop> {
    // With this scheme it looks at the certificate, whatever the port.
    let smtp = match expected.options[..] {
        ["--smtp", server] => server,
        _ => "https://smtp.gmail.com:465",
    };
    let both = format!(r#"{ASKED} "$1"; {ASKED} "$2""#);
    let staged =
        Staged::run(expected.network, &["sh", "-c", &both, "sh", smtp, "https://imap.gmail.com:993"])?;
    let mut answer = NetdocAnswer::default();
    for report in Deserializer::from_slice(&staged.answer).into_iter::<Value>() {
        answer.take(&report?);
    }
    Ok((answer, staged))
}

/// The causes that it names for either server; none if all is well.
#[derive(Default)]
pub(super) struct NetdocAnswer {
    said: Vec<Cause>,
    /// Summaries for which there is no reading.
    unread: Vec<String>,
    /// Those that only its remedies speak of.
    hinted: Vec<Cause>,
}

/// Whether that is what is the matter.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Reading {
    Named,
    AmongOthers,
    Another,
}

impl NetdocAnswer {
    /// Beside the cause that is expected.
    pub(super) fn reading(&self, expected: &str) -> Reading {
        let named = self.causes();
        if named == [expected] {
            Reading::Named
        } else if named.iter().chain(&codes(&self.hinted)).any(|cause| cause == expected) {
            Reading::AmongOthers
        } else {
            Reading::Another
        }
    }

    /// What it names, and what its remedies add to that.
    pub(super) fn in_full(&self) -> String {
        let named = self.causes().join(", ");
        if self.hinted.is_empty() {
            return named;
        }
        format!("{named}; its remedy: {}", codes(&self.hinted).join(", "))
    }

    /// What it names, as codes.
    pub(super) fn causes(&self) -> Vec<String> {
        let named = [codes(&self.said), self.unread.clone()].concat();
        if named.is_empty() { vec!["healthy".to_owned()] } else { named }
    }

    /// Reads the report on one server: what its summary stands for, and of that what its first row that failed leaves.
    /// If they speak of different causes, both count.
    fn take(&mut self, report: &Value) {
        let summary = report["summary"].as_str().unwrap_or_default();
        let Some((_, in_summary)) = SUMMARIES.iter().find(|(words, _)| summary.contains(words)) else {
            return self.unread.push(format!("“{summary}”"));
        };
        let rows: Vec<_> = report["checks"].as_array().into_iter().flatten().collect();
        let in_rows = ["FAIL", "WARN"].iter().find_map(|status| {
            let mut rows = rows.iter().filter(|row| row["status"] == *status);
            rows.find_map(|row| ROWS.iter().find(|(sign, _)| sign.is_of(row)).map(|(_, causes)| *causes))
        });
        let in_rows = in_rows.unwrap_or_default();
        let in_both: Vec<_> = in_summary.iter().filter(|cause| in_rows.contains(cause)).copied().collect();
        let either = || in_summary.iter().chain(in_rows).copied().collect();
        add(&mut self.said, if in_both.is_empty() { either() } else { in_both });
        for (words, causes) in REMEDIES {
            if rows.iter().any(|row| row["fix"].as_str().is_some_and(|fix| fix.contains(words))) {
                add(&mut self.hinted, causes.to_vec());
            }
        }
    }
}

fn add(causes: &mut Vec<Cause>, more: Vec<Cause>) {
    for cause in more {
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
}

fn codes(causes: &[Cause]) -> Vec<String> {
    causes.iter().map(|cause| cause.code()).collect()
}

/// The table of its words, as a table.
pub(super) fn readings() -> String {
    let line = |words: &str, causes: &[Cause]| {
        let causes = if causes.is_empty() { "none".to_owned() } else { codes(causes).join(", ") };
        format!("| {words} | {causes} |\n")
    };
    let summaries = SUMMARIES.iter().map(|(words, causes)| line(&format!("“…{words}…”"), causes));
    let rows = ROWS.iter().map(|(Sign { row, status, cause }, causes)| {
        line(format!("`{row}` {status} {cause}").trim_end(), causes)
    });
    let remedies = REMEDIES.iter().map(|(words, causes)| line(&format!("“Fix: {words}”"), causes));
    "How its words are read (`internal/diagnostic/diagnosis.go` and `checks.go` of network-doctor 856643e, 2026-08-22): its \
     summary, narrowed by its first row that failed, or else warned; a remedy counts only among others.\n\n\
     | it says | causes |\n| --- | --- |\n"
        .to_owned()
        + &summaries.chain(rows).chain(remedies).collect::<String>()
}

/// Words of its summary, and the causes that they stand for. The first that is there counts.
const SUMMARIES: [(&str, &[Cause]); 12] = [
    ("looks healthy", &[]),
    ("Selected checks passed", &[]),
    ("Selected checks completed with warnings", &[]),
    ("No usable network interface", &[Cause::Offline]),
    ("Behind a captive portal", &[Cause::CaptivePortal]),
    (
        "the configured resolver is failing or filtering the name",
        &[Cause::ResolverUnavailable, Cause::DnsHijacked],
    ),
    (": DNS failure", &[Cause::ResolverUnavailable]),
    (
        "remote port closed, firewall, or VPN routing",
        &[Cause::PortBlocked, Cause::ProviderDown, Cause::VpnInterferes],
    ),
    ("this is a proxy-only network", &[Cause::ProxyRequired]),
    ("neither it nor the general internet is reachable", &[Cause::NoRoute, Cause::UplinkDown]),
    ("evidence of a path MTU black hole", &[Cause::MtuBlackhole]),
    (
        "the TLS handshake fails: bad/expired cert, clock skew, or MITM proxy",
        &[Cause::CertificateExpired, Cause::ClockWrong, Cause::Interception],
    ),
];

/// What a row of its report says by its state and its cause, if it gives one.
struct Sign {
    row: &'static str,
    status: &'static str,
    cause: &'static str,
}

impl Sign {
    const fn failed(row: &'static str, cause: &'static str) -> Self {
        Self { row, status: "FAIL", cause }
    }

    const fn warned(row: &'static str, cause: &'static str) -> Self {
        Self { row, status: "WARN", cause }
    }

    fn is_of(&self, row: &Value) -> bool {
        row["id"] == self.row
            && row["status"] == self.status
            && row["cause"].as_str().unwrap_or_default() == self.cause
    }
}

/// What rows stand for.
const ROWS: [(Sign, &[Cause]); 13] = [
    (Sign::failed("internet_tcp", "no_default_route"), &[Cause::NoRoute]),
    (Sign::failed("internet_tcp", "gateway_unreachable"), &[Cause::UplinkDown]),
    (Sign::failed("internet_tcp", "selected_path_failed"), &[Cause::UplinkDown]),
    (Sign::failed("dns", "dns_timeout"), &[Cause::ResolverUnavailable]),
    (Sign::failed("dns", "dns_temporary_failure"), &[Cause::ResolverUnavailable]),
    (Sign::failed("tls", "hostname_mismatch"), &[Cause::CertificateForAnotherName, Cause::DnsHijacked]),
    (Sign::failed("tls", "untrusted_issuer"), &[Cause::Interception, Cause::CertificateUntrusted]),
    (Sign::failed("tls", "timeout"), &[Cause::MtuBlackhole, Cause::ProviderDown]),
    (Sign::failed("tls", "connection_closed"), &[Cause::HungUp]),
    (Sign::warned("dns_public", ""), &[Cause::DnsHijacked]),
    (Sign::warned("internet_tcp", "ipv6_unreachable"), &[Cause::Ipv6Broken]),
    (Sign::warned("internet_tcp", "ipv4_unreachable"), &[Cause::Ipv4Broken]),
    (Sign::warned("path_mtu", ""), &[Cause::MtuBlackhole]),
];

/// Words of its remedies, and the causes that only these speak of.
const REMEDIES: [(&str, &[Cause]); 1] =
    [("check the configured resolver, VPN, or DNS filter", &[Cause::VpnInterferes])];
