//! Whatever a password is made of, the servers get exactly that.

use account::Protocol;
use account::secret::{EnteredSecret, PasswordShape};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use check::fuzzing::{Ending, Part, Script, Who, converse};
use proptest::prelude::*;

const OFFERS: &str = "250-mail\r\n250 AUTH PLAIN\r\n";

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn smtp_gets_what_was_typed(password in typed()) {
        let sent = sent(Protocol::Smtp, &password, &["220 mail\r\n", OFFERS, "235 ok\r\n"]);
        let last = String::from_utf8(sent.last().unwrap().clone()).unwrap();
        let message = BASE64.decode(last.strip_prefix("AUTH PLAIN ").unwrap().trim_end()).unwrap();
        prop_assert_eq!(message, format!("\0anna\0{password}").into_bytes());
    }

    #[test]
    fn imap_gets_what_was_typed_by_authenticate(password in typed()) {
        let offers = "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK\r\n";
        let sent = sent(Protocol::Imap, &password, &["* OK\r\n", offers, "<tag> NO\r\n"]);
        let last = String::from_utf8(sent.last().unwrap().clone()).unwrap();
        let message = last.trim_end().rsplit(' ').next().unwrap();
        prop_assert_eq!(BASE64.decode(message).unwrap(), format!("\0anna\0{password}").into_bytes());
    }

    #[test]
    fn imap_gets_what_was_typed_by_login(password in "[ -~]{1,40}") {
        let offers = "* CAPABILITY IMAP4rev1\r\n<tag> OK\r\n";
        let sent = sent(Protocol::Imap, &password, &["* OK\r\n", offers, "<tag> NO\r\n"]);
        let last = String::from_utf8(sent.last().unwrap().clone()).unwrap();
        let quoted = last.trim_end().split_once(" LOGIN \"anna\" ").unwrap().1;
        prop_assert_eq!(unquoted(quoted), password);
    }

    #[test]
    fn what_has_no_known_shape_is_left_as_it_is(password in typed()) {
        let kept = EnteredSecret::from(password.clone()).normalise(None).unwrap();
        prop_assert_eq!(kept.expose(), password);
    }

    #[test]
    fn what_has_the_providers_shape_loses_what_came_along(
        letters in "[a-z]{16}",
        between in prop::collection::vec(prop::sample::select(vec!["", " ", "\u{a0}", "\u{202f}", "\u{2007}", "\t", "\u{200b}", "\u{ad}", "\u{feff}"]), 17),
        end in prop::sample::select(vec!["", "\n", "\r\n"]),
    ) {
        let pasted: String = between.iter().zip(letters.chars().map(String::from).chain([end.to_owned()])).map(|(space, letter)| format!("{space}{letter}")).collect();
        let kept = EnteredSecret::from(pasted).normalise(Some(&PasswordShape::Letters { count: 16 })).unwrap();
        prop_assert_eq!(kept.expose(), letters);
    }

    #[test]
    fn what_is_not_exactly_of_the_shape_afterwards_is_sent_as_typed(pasted in pasted(), shape in shape()) {
        let Ok(kept) = EnteredSecret::from(pasted.clone()).normalise(Some(&shape)) else { return Ok(()) };
        let typed = pasted.trim_end_matches(['\r', '\n']);
        prop_assert!(shape.matches(kept.expose()) || kept.expose() == typed);
        let again = EnteredSecret::from(kept.expose().to_owned()).normalise(Some(&shape)).unwrap();
        prop_assert_eq!(&again, &kept);
        // Nothing but spaces, quotation marks and what cannot be seen is dropped: no letter and no digit.
        let count = |text: &str| text.replace("\u{1b}[200~", "").chars().filter(|c| c.is_alphanumeric()).count();
        prop_assert_eq!(count(kept.expose()), count(typed));
    }

    #[test]
    fn the_cases_of_letters_and_what_stands_around_change_no_app_password(
        letters in "[a-z]{16}",
        capitals in any::<u16>(),
        around in prop::sample::select(vec![("", ""), ("\"", "\""), ("“", "”"), (" « ", " »\n"), ("\u{feff}", "\u{200f}"), ("`", "`\r\n"), ("「", "」"), ("\u{1b}[200~", "\u{1b}[201~")]),
    ) {
        let typed: String = letters.char_indices().map(|(at, c)| if capitals >> at & 1 == 1 { c.to_ascii_uppercase() } else { c }).collect();
        let pasted = format!("{}{typed}{}", around.0, around.1);
        let kept = EnteredSecret::from(pasted).normalise(Some(&PasswordShape::Letters { count: 16 })).unwrap();
        prop_assert_eq!(kept.expose(), letters);
    }

    #[test]
    fn what_would_end_a_command_is_refused(before in "[a-z ]{0,9}", bad in "[\r\n\0]", after in "[a-z]{1,9}") {
        let typed = EnteredSecret::from(before + &bad + &after);
        prop_assert!(typed.normalise(None).is_err());
    }
}

/// Pieces of app passwords with what may come along, in any order.
fn pasted() -> impl Strategy<Value = String> {
    let pieces = [
        "qzjx",
        "kvwp",
        "abcdefghijklmnop",
        "a",
        "Z",
        "7",
        "-",
        "–",
        " ",
        "\u{a0}",
        "\u{200b}",
        "\u{ad}",
        "\"",
        "“",
        "»",
        "'",
        ":",
        "Password",
        "а",
        "ａ",
        "é",
        "\n",
        "\r\n",
        "\t",
        "\u{1b}[200~",
        "\u{feff}",
        "！",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 1..12).prop_map(|pieces| pieces.concat())
}

fn shape() -> impl Strategy<Value = PasswordShape> {
    prop::sample::select(vec![
        PasswordShape::Letters { count: 4 },
        PasswordShape::Letters { count: 16 },
        PasswordShape::LettersAndDigits { count: 8 },
        PasswordShape::DashedGroups { groups: 2, length: 4 },
    ])
}

/// Anything that can be typed on one line.
fn typed() -> impl Strategy<Value = String> {
    prop::collection::vec(
        any::<char>().prop_filter("a line end or NUL", |c| !matches!(c, '\r' | '\n' | '\0')),
        1..40,
    )
    .prop_map(|characters| characters.into_iter().collect())
}

fn sent(protocol: Protocol, password: &str, turns: &[&str]) -> Vec<Vec<u8>> {
    let who = Who {
        protocol,
        host: "mail.example.org".to_owned(),
        provider: None,
        user: "anna".to_owned(),
        password: password.to_owned(),
    };
    let turns = turns.iter().map(|turn| turn.as_bytes().to_vec()).collect();
    converse(&who, Part::SignIn, &Script { turns, pieces: vec![], ending: Ending::IsSilent }).sent
}

/// The text of a quoted string (RFC 3501 section 9).
fn unquoted(quoted: &str) -> String {
    let inner = quoted.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
    let mut text = String::new();
    let mut characters = inner.chars();
    while let Some(c) = characters.next() {
        text.push(if c == '\\' { characters.next().unwrap() } else { c });
    }
    text
}
