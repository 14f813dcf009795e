//! Where the network cuts what a server says changes nothing.

use std::sync::LazyLock;

use account::Protocol;
use check::fuzzing::{Ending, Held, Part, Script, Who, converse};
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
    let who = Who {
        protocol,
        host: "mail.example.org".to_owned(),
        provider: None,
        user: "anna@example.org".to_owned(),
        password: "hunter2horse".to_owned(),
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
        example: Vec<String>,
    }
    let file: File =
        toml::from_str(include_str!("../../src-tauri/crates/check/src/refusal/replies.toml")).unwrap();
    let examples: Vec<_> = file.rule.into_iter().flat_map(|rule| rule.example).collect();
    assert!(examples.len() > 50, "{} examples", examples.len());
    examples
}
