//! Where the network cuts what a server says changes nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use account::Protocol;
use account::cause::Cause;
use check::fuzzing::{Ending, Held, Part, Script, Who, converse};
use check::{CheckError, Stage};
use proptest::prelude::*;
use serde::Deserialize;

/// A server's turns, each with where it may be cut.
static CONVERSATIONS: LazyLock<Vec<(Protocol, Vec<Vec<u8>>)>> = LazyLock::new(|| {
    let mut found = vec![
        (Protocol::Smtp, turns(&[GREETS, OFFERS, "235 2.7.0 Accepted\r\n"])),
        (
            Protocol::Imap,
            turns(&[
                IMAP_GREETS,
                IMAP_OFFERS,
                "<tag> OK in\r\n",
                "* STATUS {5}\r\nINBOX (MESSAGES 3)\r\n<tag> OK done\r\n",
            ]),
        ),
    ];
    for example in examples() {
        let answer = example.replace('\n', "\r\n") + "\r\n";
        if example.starts_with(|c: char| c.is_ascii_digit()) {
            found.push((Protocol::Smtp, turns(&[GREETS, OFFERS, &answer])));
        } else {
            let (untagged, last) = match answer.trim_end().rsplit_once("\r\n") {
                Some((untagged, last)) => (format!("{untagged}\r\n"), last.to_owned()),
                None => (String::new(), answer.trim_end().to_owned()),
            };
            let tagged = format!("{untagged}<tag> {last}\r\n");
            found.push((Protocol::Imap, turns(&[IMAP_GREETS, IMAP_OFFERS, &tagged])));
        }
    }
    found
});

#[test]
fn a_reply_split_at_any_byte_is_the_same_reply() {
    for (protocol, turns) in CONVERSATIONS.iter() {
        let whole = held(*protocol, turns, vec![]);
        let longest = turns.iter().map(Vec::len).max().unwrap_or_default();
        for at in 1..longest {
            // The first piece of each turn has this size, the second is the rest.
            assert_eq!(
                held(*protocol, turns, vec![at, usize::MAX]),
                whole,
                "{protocol:?} at {at}: {turns:?}"
            );
        }
        assert_eq!(held(*protocol, turns, vec![1]), whole, "{protocol:?} byte by byte: {turns:?}");
    }
}

/// What a server may say at any time (RFC 3501 sections 2.2.2 and 7), a line each.
const UNTAGGED: [&[&str]; 12] = [
    &["* OK [ALERT] The server goes down at nine\r\n"],
    &["* OK Still here\r\n", "* OK Still here\r\n"],
    &["* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN IDLE\r\n"],
    &["* CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS\r\n"],
    &["* 3 EXISTS\r\n", "* 1 RECENT\r\n"],
    &["* NO [ALERT] Nine tenths of the space are used\r\n"],
    &["* BAD What was that?\r\n"],
    &["* FLAGS (\\Seen \\Answered)\r\n", "* OK [PERMANENTFLAGS (\\*)] Limited\r\n"],
    &["* STATUS {5}\r\nINBOX (MESSAGES 4)\r\n", "* LIST () \"/\" {10}\r\nA0002 OK\r\n\r\n"],
    &["* ID (\"name\" \"m\u{e4}il\")\r\n"],
    &["*\r\n", "* \r\n", "\r\n"],
    &["* 1 FETCH (FLAGS ())\n", "* 1 EXPUNGE\n"],
];

/// The server's untagged lines come before each command and after it, as many on either side as there are,
/// cut at every byte: it is the server that it is without them.
#[test]
fn untagged_data_changes_nothing_wherever_it_comes_and_is_cut() {
    for (offered, password, answers) in [
        ("SASL-IR AUTH=PLAIN", PASSWORD, &["<tag> OK in\r\n"][..]),
        ("SASL-IR AUTH=PLAIN", PASSWORD, &["<tag> NO [AUTHENTICATIONFAILED] Invalid credentials\r\n"]),
        ("AUTH=PLAIN", PASSWORD, &["+ \r\n", "A0002 OK in\r\n"]),
        ("IDLE", PASSWORD, &["<tag> OK in\r\n"]),
        ("IDLE", "Gr\u{fc}n\u{a7}10\u{20ac}", &["+ \r\n", "A0002 OK in\r\n"]),
    ] {
        let capabilities = format!("* CAPABILITY IMAP4rev1 {offered}\r\n<tag> OK done\r\n");
        let held = |turns: &[Vec<u8>], pieces| held_with(password, Protocol::Imap, turns, pieces);
        let status = ["* STATUS INBOX (MESSAGES 3)\r\n<tag> OK done\r\n"];
        let quiet: Vec<&str> =
            [IMAP_GREETS, &capabilities].into_iter().chain(answers.iter().copied()).chain(status).collect();
        let end = held(&turns(&quiet), vec![]).end.expect("an end");
        assert_eq!(end.is_ok(), !answers[0].contains("NO"), "{end:?}");
        for lines in UNTAGGED {
            // What changes what is offered is another server, at the one place where that is asked.
            let offers = lines.concat().contains("CAPABILITY") && !offered.contains("SASL-IR");
            for command in usize::from(offers)..quiet.len() - 1 {
                for before in 0..=lines.len() {
                    let mut spoken: Vec<String> = quiet.iter().map(|turn| (*turn).to_owned()).collect();
                    spoken[command].push_str(&lines[..before].concat());
                    spoken[command + 1].insert_str(0, &lines[before..].concat());
                    let told = format!("{lines:?}, {before} of them before command {command} of {quiet:?}");
                    let spoken: Vec<Vec<u8>> = spoken.into_iter().map(String::into_bytes).collect();
                    let longest = spoken.iter().map(Vec::len).max().unwrap_or_default();
                    for at in 1..=longest {
                        let cut = held(&spoken, vec![at, usize::MAX]);
                        assert_eq!(cut.end.map(reason), Some(reason(end.clone())), "at {at}: {told}");
                    }
                    let bytes = held(&spoken, vec![1]);
                    assert_eq!(bytes.end.map(reason), Some(reason(end.clone())), "byte by byte: {told}");
                }
            }
        }
    }
}

/// A goodbye ends it, in the same words, whether it comes before a command or in place of the answer, and
/// though the server keeps the connection open.
#[test]
fn a_goodbye_is_the_end_wherever_it_comes_and_is_cut() {
    let quiet = [IMAP_GREETS, IMAP_OFFERS, "<tag> OK in\r\n"];
    for (goodbye, said) in [
        ("* BYE\r\n", ""),
        ("* BYE Good night\r\n", "Good night"),
        ("* 3 EXISTS\r\n* BYE [UNAVAILABLE] Later\r\n", "[UNAVAILABLE] Later"),
        ("* BYE Good night\r\n<tag> OK in\r\n", "Good night"),
    ] {
        for command in 0..quiet.len() {
            let mut ends = Vec::new();
            for before in [true, false] {
                let mut spoken: Vec<String> =
                    quiet[..=command].iter().map(|turn| (*turn).to_owned()).collect();
                match before {
                    true => spoken[command].push_str(goodbye),
                    false => spoken.push(goodbye.to_owned()),
                }
                let spoken: Vec<Vec<u8>> = spoken.into_iter().map(String::into_bytes).collect();
                let longest = spoken.iter().map(Vec::len).max().unwrap_or_default();
                for pieces in (1..=longest).map(|at| vec![at, usize::MAX]).chain([vec![1]]) {
                    let cut = held(Protocol::Imap, &spoken, pieces);
                    ends.push(cut.end.expect("an end").expect_err("a goodbye"));
                }
            }
            for error in &ends {
                assert_eq!(error, &ends[0], "{goodbye:?} around command {command}");
            }
            assert_eq!(ends[0].reply.as_ref().unwrap().said, said);
        }
    }
}

/// How it ended, without the words: a server that says more is quoted with more.
fn reason(end: Result<(), CheckError>) -> Option<(Stage, Cause)> {
    end.err().map(|error| (error.stage, error.cause))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn however_often_a_conversation_is_split_it_is_the_same(
        which in 0..CONVERSATIONS.len(),
        pieces in prop::collection::vec(1_usize..40, 1..12),
    ) {
        let (protocol, turns) = &CONVERSATIONS[which];
        prop_assert_eq!(held(*protocol, turns, pieces), held(*protocol, turns, vec![]));
    }
}

fn held(protocol: Protocol, turns: &[Vec<u8>], pieces: Vec<usize>) -> Held {
    held_with(PASSWORD, protocol, turns, pieces)
}

const PASSWORD: &str = "hunter2horse";

fn held_with(password: &str, protocol: Protocol, turns: &[Vec<u8>], pieces: Vec<usize>) -> Held {
    let who = Who {
        protocol,
        host: "mail.example.org".to_owned(),
        provider: None,
        user: "anna@example.org".to_owned(),
        password: password.to_owned(),
    };
    converse(&who, Part::SignIn, &Script { turns: turns.to_vec(), pieces, ending: Ending::IsSilent })
}

fn turns(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

const GREETS: &str = "220-mail.example.org\r\n220 ESMTP\r\n";
const OFFERS: &str = "250-mail.example.org\r\n250 AUTH PLAIN LOGIN\r\n";
const IMAP_GREETS: &str = "* OK [CAPABILITY IMAP4rev1] ready\r\n";
const IMAP_OFFERS: &str = "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK done\r\n";

/// What servers were seen to say.
fn examples() -> Vec<String> {
    #[derive(Deserialize)]
    struct File {
        rule: Vec<Rule>,
    }
    #[derive(Deserialize)]
    struct Rule {
        reply: Vec<Reply>,
    }
    #[derive(Deserialize)]
    struct Reply {
        said: String,
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/check/replies");
    let below = |folder: PathBuf| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let folders = below(folder).filter(|path| path.is_dir());
    let files = folders.flat_map(below).map(|path| fs::read_to_string(path).unwrap());
    let rules = files.flat_map(|text| toml::from_str::<File>(&text).unwrap().rule);
    // One of each rule: they are cut at every byte.
    let examples: Vec<_> =
        rules.filter_map(|rule| rule.reply.into_iter().next()).map(|reply| reply.said).collect();
    assert!(examples.len() > 50, "{} examples", examples.len());
    examples
}
