//! What holds whatever a server says and whatever a person types. One function for each fuzz target; all
//! panic at the first thing that does not hold.

use account::cause::Cause;
use account::secret::{EnteredSecret, PasswordShape, Secret};
use account::{Address, EnteredServer, Protocol, Security, parse_host};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use check::fuzzing::{Ending, Held, Judged, Part, Script, Who, converse, hand_over, judge};
use check::{CheckError, Stage};
use net::discover::fuzzing::{File, read};
use setup::wizard::{Event, Wizard};
use words::language::Language;

/// Whole conversations. The first byte chooses which, the rest is what the server says; [`NEXT_TURN`]
/// stands between its turns.
pub(crate) fn wire(input: &[u8]) {
    let Some((choice, said)) = input.split_first() else { return };
    let protocol = if choice & 1 == 0 { Protocol::Smtp } else { Protocol::Imap };
    let part = if choice & 2 == 0 { Part::SignIn } else { Part::StartTls };
    let ending = ENDINGS[usize::from(choice >> 2) % ENDINGS.len()];
    let who = who(protocol, usize::from(choice >> 4), 0);
    let turns: Vec<_> = said.split(|byte| *byte == NEXT_TURN).map(<[u8]>::to_vec).collect();
    let script = Script { turns, pieces: Vec::new(), ending };
    let in_bytes = Script { pieces: vec![1], ..script.clone() };

    let held = converse(&who, part, &script);
    holds(&who, part, &held);
    let held_in_bytes = converse(&who, part, &in_bytes);
    holds(&who, part, &held_in_bytes);
    same_however_it_is_cut(ending, &held, &held_in_bytes);

    let commands: &[&str] = match protocol {
        Protocol::Smtp => &["EHLO a\r\n", "AUTH LOGIN\r\n", "YQ==\r\n", "Yg==\r\n"],
        Protocol::Imap => &["A1 CAPABILITY\r\n", "A2 AUTHENTICATE PLAIN\r\n", "AGEAYg==\r\n", "A3 NOOP\r\n"],
    };
    for script in [script, in_bytes] {
        let mut lines = 0;
        for line in hand_over(protocol, commands, &script) {
            let text = line.strip_suffix(b"\r\n").expect("a library is handed whole lines");
            assert!(text.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\t')), "not ASCII: {line:?}");
            assert!(text.len() <= 4 * 1024, "a line of {} bytes", text.len());
            lines += 1;
        }
        assert!(lines <= MOST_TAKEN / 4, "{lines} lines");
    }
}

/// Between two turns of a server.
const NEXT_TURN: u8 = 0x1e;

/// The judgement of an answer. The first three bytes choose who asks, when and how it came; the rest is the
/// answer.
pub(crate) fn reply(input: &[u8]) {
    let Some(([first, second, third], said)) = input.split_first_chunk() else { return };
    let protocol = if first & 1 == 0 { Protocol::Smtp } else { Protocol::Imap };
    let who = who(protocol, usize::from(first >> 1), usize::from(*third));
    let stage = STAGES[usize::from(*second) % STAGES.len()];
    let judged = JUDGED[usize::from(second >> 4) % JUDGED.len()];
    let lines: Vec<_> = said.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let error = judge(&who, stage, judged, lines);
    is_fit_to_show(&who, &error);
    let of_password = matches!(error.cause, Cause::WrongPassword | Cause::AppPasswordRequired);
    assert!(!of_password || stage >= Stage::SignIn, "{:?} is told at {stage:?}", error.cause);
}

/// A file that is to name the servers of an address. The first byte chooses its kind, the rest is the file.
pub(crate) fn file(input: &[u8]) {
    let Some((choice, file)) = input.split_first() else { return };
    let kind = if choice & 1 == 0 { File::Autoconfig } else { File::Pacc };
    let address = Address::parse("anna.t@bücher.example").expect("an address");
    let Some(servers) = read(kind, file, &address) else { return };
    for server in servers.iter().flatten() {
        assert_eq!(parse_host(&server.host).as_ref(), Some(&server.host), "a name as it is looked up");
        assert!(!server.user.is_empty() && server.user.len() <= 320, "{:?}", server.user);
        assert!(!server.user.chars().any(char::is_control), "{:?}", server.user);
    }
    assert!(servers.iter().all(|servers| servers.len() <= 16));
}

/// What a person types or pastes: an address, a server, a password.
pub(crate) fn address(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    if let Ok(address) = Address::parse(&text) {
        let shown = address.to_string();
        assert_eq!(Address::parse(&shown).as_ref(), Ok(&address), "not the same when read again");
        assert!(address.is(&shown) && address.is(&shown.to_ascii_uppercase()));
        assert!(address.local_part().len() <= 64 && address.domain().len() <= 253);
        assert!(shown.chars().all(|c| !c.is_control() && !c.is_whitespace()), "{shown:?}");
        let domain = address.domain();
        assert!(domain.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b)));
        assert!(domain.contains('.') && !domain.ends_with('.'));
        let server = EnteredServer {
            host: text.to_string(),
            port: text.to_string(),
            security: Security::Tls,
            user: text.to_string(),
        };
        let _ = server.parse(&address);
    }
    if let Some(host) = parse_host(&text) {
        assert_eq!(parse_host(&host).as_ref(), Some(&host), "not the same when read again");
        assert!(
            host.is_ascii() && host.len() <= 253 && !host.contains(['/', '@', ' ', '[', ']']),
            "{host:?}"
        );
    }
    if let Ok(secret) = EnteredSecret::from(text.to_string()).normalise(None) {
        assert!(!secret.expose().contains(['\r', '\n', '\0']));
        assert!(secret.expose().len() <= Secret::MAX_LENGTH);
        let typed = text.trim_end_matches(['\r', '\n']);
        assert_eq!(secret.expose(), typed, "changed without knowing its shape");
    }
}

/// What a person pastes as a password. The first byte chooses how the provider's app passwords look, the rest
/// is what was pasted.
pub(crate) fn password(input: &[u8]) {
    let Some((choice, pasted)) = input.split_first() else { return };
    let shape = SHAPES[usize::from(*choice) % SHAPES.len()].as_ref();
    let text = String::from_utf8_lossy(pasted);
    let Ok(secret) = EnteredSecret::from(text.to_string()).normalise(shape) else { return };
    let sent = secret.expose();
    assert!(!sent.is_empty() && sent.len() <= Secret::MAX_LENGTH && !sent.contains(['\r', '\n', '\0']));
    let fits = shape.is_some_and(|shape| shape.matches(sent));
    assert!(fits || sent == text.trim_end_matches(['\r', '\n']), "changed, and not the provider's shape");
    assert_eq!(
        EnteredSecret::from(sent.to_owned()).normalise(shape).as_ref(),
        Ok(&secret),
        "not the same again"
    );

    let mut tried = secret;
    for _ in 0..4 {
        let can_be_left_out = tried.suspects(shape).removable();
        let Some(without) = tried.without_suspects(shape) else {
            assert!(can_be_left_out.is_empty(), "{can_be_left_out:?} is offered, and nothing is left out");
            return;
        };
        let left = without.expose();
        assert!(!left.is_empty() && without != tried && !left.contains(['\r', '\n', '\0']));
        tried = without;
    }
    panic!("there is always more to leave out");
}

/// What the page sends. The first byte chooses how far the person is, each line of the rest is an event as JSON. Whatever
/// it is, there is a view to be shown.
pub(crate) fn event(input: &[u8]) {
    let Some((choice, lines)) = input.split_first() else { return };
    let way = WAYS[usize::from(*choice) % WAYS.len()];
    let (mut wizard, _) = Wizard::new(Language::english());
    for event in way {
        let before = wizard.view().revision;
        wizard.handle(serde_json::from_str::<Event>(event).expect("an event"));
        assert!(wizard.view().revision > before, "{event} is not taken");
    }
    for line in lines.split(|byte| *byte == b'\n').take(32) {
        let Ok(event) = serde_json::from_slice::<Event>(line) else { continue };
        wizard.handle(event);
        serde_json::to_string(&wizard.view()).expect("a view");
    }
}

/// How a person comes to some pages.
const WAYS: [&[&str]; 6] = [
    &[],
    &[SET_UP],
    &[SET_UP, GMAIL],
    &[SET_UP, GMAIL, r#"{"act":{"kind":"continue"}}"#],
    &[SET_UP, r#"{"submit":{"form":"address","address":"anna@shop.example"}}"#],
    &[r#"{"act":{"kind":"choosePractice"}}"#],
];

const SET_UP: &str = r#"{"act":{"kind":"start","intent":"setUp"}}"#;
const GMAIL: &str = r#"{"submit":{"form":"address","address":"anna@gmail.com"}}"#;

const SHAPES: [Option<PasswordShape>; 4] = [
    None,
    Some(PasswordShape::Letters { count: 16 }),
    Some(PasswordShape::LettersAndDigits { count: 16 }),
    Some(PasswordShape::DashedGroups { groups: 4, length: 4 }),
];

/// Most that is taken of one server, in bytes.
const MOST_TAKEN: usize = 64 * 1024;

const ENDINGS: [Ending; 4] = [Ending::Closes, Ending::IsSilent, Ending::Resets, Ending::Repeats];

const STAGES: [Stage; 5] =
    [Stage::SignIn, Stage::Greeting, Stage::StartTls, Stage::Capability, Stage::FollowUp];

const JUDGED: [Judged; 5] =
    [Judged::Refusal, Judged::Violation, Judged::Closed, Judged::Early, Judged::Malformed];

const PASSWORDS: [&str; 6] =
    ["hunter2horse", "abcd efgh ijkl mnop", "quo\"te\\d  twice", "p\u{e4}ssw\u{f6}rd", " a ", "=12+/3"];

const PLACES: [(&str, Option<&str>); 16] = [
    ("mail.example.org", None),
    ("smtp.gmail.com", Some("gmail")),
    ("smtp.mail.yahoo.com", Some("yahoo")),
    ("smtp.aol.com", Some("aol")),
    ("smtp.mail.me.com", Some("icloud")),
    ("smtp.office365.com", Some("outlook")),
    ("smtp.fastmail.com", Some("fastmail")),
    ("mail.gmx.net", Some("gmx")),
    ("smtp.web.de", Some("webde")),
    ("smtp.mail.ru", Some("mailru")),
    ("smtp.yandex.ru", Some("yandex")),
    ("smtp.zoho.eu", Some("zoho")),
    ("smtp.mailbox.org", Some("mailboxorg")),
    ("smtp.qq.com", None),
    ("imap.163.com", None),
    ("127.0.0.1", Some("practice")),
];

fn who(protocol: Protocol, password: usize, place: usize) -> Who {
    let (host, provider) = PLACES[place % PLACES.len()];
    Who {
        protocol,
        host: host.to_owned(),
        provider,
        user: "anna@example.org".to_owned(),
        password: PASSWORDS[password % PASSWORDS.len()].to_owned(),
    }
}

/// What holds of every conversation.
fn holds(who: &Who, part: Part, held: &Held) {
    assert!(held.taken <= MOST_TAKEN, "{} bytes taken", held.taken);
    let sign_ins = held.sent.iter().filter(|sent| signs_in(sent)).count();
    match &held.end {
        None => {}
        Some(Err(error)) => is_fit_to_show(who, error),
        Some(Ok(())) if part == Part::SignIn => was_accepted(who.protocol, held),
        Some(Ok(())) => {}
    }
    match part {
        Part::SignIn => assert!(sign_ins <= 1, "{sign_ins} sign-ins"),
        Part::StartTls => {
            assert_eq!(sign_ins, 0, "a sign-in before TLS");
            let sent = String::from_utf8_lossy(&held.sent.concat()).into_owned();
            // Our tags are random letters and digits: the shortest passwords stand in them by chance.
            for form in forms(who).iter().filter(|form| form.len() >= 8) {
                assert!(!sent.contains(form), "a password before TLS");
            }
        }
    }
}

fn signs_in(sent: &[u8]) -> bool {
    let sent = String::from_utf8_lossy(sent).to_ascii_uppercase();
    ["AUTH ", " LOGIN ", " AUTHENTICATE "].iter().any(|verb| format!(" {sent}").contains(verb))
}

/// Success needs the server's own yes, said after it was asked: read here without the wire's help.
fn was_accepted(protocol: Protocol, held: &Held) {
    let answer = |number: usize| held.said.get(number).map(Vec::as_slice).unwrap_or_default();
    let last = held.sent.len();
    match protocol {
        Protocol::Smtp => assert!(answer(last).starts_with(b"235"), "a false OK"),
        Protocol::Imap => {
            let sent = held.sent.last().expect("a sign-in without a command");
            assert!(sent.windows(13).any(|part| part == b" STATUS INBOX"), "no follow-up");
            for number in [last - 1, last] {
                // The answer to a challenge has no tag: that of the command counts.
                let tagged = held.sent[..number].iter().rev().find(|sent| sent.contains(&b' '));
                let tag = tagged.and_then(|sent| sent.split(|byte| *byte == b' ').next()).unwrap_or_default();
                let ok = [tag, b" OK"].concat().to_ascii_uppercase();
                let said = answer(number).to_ascii_uppercase();
                assert!(said.split(|byte| *byte == b'\n').any(|line| line.starts_with(&ok)), "a false OK");
            }
        }
    }
}

/// How a server cuts what it says changes nothing. If it repeats itself without end, how much of that has come
/// when the next command is due is a matter of time.
fn same_however_it_is_cut(ending: Ending, whole: &Held, in_bytes: &Held) {
    if ending != Ending::Repeats {
        assert_eq!(whole.end, in_bytes.end);
    }
    assert_eq!(whole.end.as_ref().map(Result::is_ok), in_bytes.end.as_ref().map(Result::is_ok));
    assert_eq!(whole.sent.len(), in_bytes.sent.len());
}

/// What holds of everything that a person is shown of a failure.
fn is_fit_to_show(who: &Who, error: &CheckError) {
    assert_eq!(error.cause == Cause::Ambiguous, !error.may_be.is_empty(), "{:?}", error.cause);
    let Some(reply) = &error.reply else { return };
    assert!(reply.said.chars().count() <= 1000, "{} characters", reply.said.chars().count());
    assert!(reply.said.chars().all(|c| !c.is_control() && !turns_direction(c)), "{:?}", reply.said);
    assert!(reply.enhanced.as_ref().is_none_or(|code| code.len() <= 9), "{:?}", reply.enhanced);
    let facts = error.facts.values().map(String::as_str);
    for shown in facts.chain([reply.said.as_str()]) {
        let shown: String = shown.split_whitespace().collect();
        for form in forms(who) {
            assert!(!shown.contains(&form), "{form:?} is shown: {shown}");
        }
    }
}

/// The password as it may be echoed, without white space.
fn forms(who: &Who) -> [String; 3] {
    let plain = format!("\0{}\0{}", who.user, who.password);
    [who.password.split_whitespace().collect(), BASE64.encode(&who.password), BASE64.encode(plain)]
}

/// UAX 9 section 2.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
