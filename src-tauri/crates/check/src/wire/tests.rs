//! The wire against a server that says what the test says.

use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};

use super::inbox::{MAX_LINE, MAX_LITERAL, MAX_TOTAL};
use super::*;

#[tokio::test]
async fn an_smtp_reply_is_handed_over_whole_and_line_by_line() {
    let (mut wire, mut server) = wire(Protocol::Smtp);
    server.write_all(b"250-one\r\n250 t").await.unwrap();
    assert!(read_now(&mut wire).await.is_none(), "a reply that is not whole");
    server.write_all(b"wo\r\n").await.unwrap();
    assert_eq!(read_now(&mut wire).await.unwrap(), b"250-one\r\n");
    assert_eq!(read_now(&mut wire).await.unwrap(), b"250 two\r\n");
    assert_eq!(wire.record.take(), Ok(answer(&["250-one", "250 two"])));
}

#[tokio::test]
async fn what_lettre_cannot_read_is_mended_in_its_copy_alone() {
    for (said, copy, recorded) in [
        (&b"235\r\n"[..], &b"235 \r\n"[..], &b"235"[..]),
        (b"235 ok\n", b"235 ok\r\n", b"235 ok"),
        (b"535 caf\xe9 \x1b[m\x00\r\n", b"535 caf? ?[m?\r\n", b"535 caf\xe9 \x1b[m\x00"),
    ] {
        let (mut wire, mut server) = wire(Protocol::Smtp);
        server.write_all(said).await.unwrap();
        assert_eq!(read_now(&mut wire).await.unwrap(), copy);
        assert_eq!(wire.record.take().unwrap().lines, [recorded]);
    }
}

#[tokio::test]
async fn a_line_without_end_is_cut_off() {
    for protocol in [Protocol::Smtp, Protocol::Imap] {
        let (mut wire, mut server) = wire(protocol);
        server.write_all(&[b'2'; MAX_LINE]).await.unwrap();
        assert_eq!(now(wire.greeting()).await, Err(Fault::TooLong));
    }
}

#[tokio::test]
async fn the_longest_line_is_still_a_line() {
    let (mut wire, mut server) = wire(Protocol::Smtp);
    let line = format!("220 {}\r\n", "x".repeat(MAX_LINE - 6));
    assert_eq!(line.len(), MAX_LINE);
    server.write_all(line.as_bytes()).await.unwrap();
    assert_eq!(now(wire.greeting()).await.unwrap().lines.len(), 1);
}

#[tokio::test]
async fn talk_without_end_is_cut_off() {
    let (mut wire, mut server) = wire(Protocol::Smtp);
    let flood = tokio::spawn(async move { while server.write_all(b"220-more\r\n").await.is_ok() {} });
    assert_eq!(wire.greeting().await, Err(Fault::TooLong));
    assert_eq!(wire.answers.room(), 0);
    drop(wire);
    flood.await.unwrap();
}

#[tokio::test]
async fn a_long_literal_is_refused_before_it_comes() {
    for (line, result) in [
        ("* STATUS {5}\r\ninbox (MESSAGES 1)\r\n", Ok(1)),
        ("* 1 FETCH (BODY[] {500000000}\r\n", Err(Fault::TooLong)),
        ("* 1 FETCH (BODY[] {500000000+}\r\n", Err(Fault::TooLong)),
        ("* 1 FETCH {99999999999999999999999}\r\n", Err(Fault::TooLong)),
        ("* OK {} {x}\r\n", Ok(1)),
    ] {
        let (mut wire, mut server) = wire(Protocol::Imap);
        server.write_all(line.as_bytes()).await.unwrap();
        assert_eq!(now(wire.greeting()).await.map(|answer| answer.lines.len()), result, "{line:?}");
    }
}

#[tokio::test]
async fn a_line_of_literals_without_end_is_cut_off() {
    let (mut wire, mut server) = wire(Protocol::Imap);
    server.write_all("* STATUS {8}\r\n12345678".repeat(1_000).as_bytes()).await.unwrap();
    assert_eq!(now(wire.greeting()).await, Err(Fault::TooLong));
    let received = MAX_TOTAL - wire.answers.room();
    assert!(received <= MAX_LINE + MAX_LITERAL + 4 * 1024, "{received}");
}

#[tokio::test]
async fn an_answer_sent_before_its_command_is_refused() {
    for protocol in [Protocol::Smtp, Protocol::Imap] {
        let (mut wire, mut server) = wire(protocol);
        let early = if protocol == Protocol::Smtp { "235 ok" } else { "A1 OK done" };
        server.write_all(format!("{early}\r\n").as_bytes()).await.unwrap();
        let fault = now(wire.exchange("A1 command")).await.unwrap_err();
        let Fault::Early(said) = fault else { panic!("{fault:?}") };
        assert_eq!(said.lines[0], early.as_bytes());
        drop(wire);
        let mut sent = Vec::new();
        server.read_to_end(&mut sent).await.unwrap();
        assert!(sent.is_empty(), "the command was sent all the same");
    }
}

#[tokio::test]
async fn what_follows_a_whole_reply_at_once_is_refused_at_the_next_command() {
    let (mut wire, mut server) = wire(Protocol::Smtp);
    server.write_all(b"250 hello\r\n235 ok\r\n").await.unwrap();
    assert_eq!(read_now(&mut wire).await.unwrap(), b"250 hello\r\n");
    wire.write_all(b"AUTH PLAIN x\r\n").await.unwrap();
    assert!(wire.flush().await.is_err());
    assert!(matches!(wire.record.take(), Err(Fault::Early(_))));
}

#[tokio::test]
async fn nothing_may_follow_the_answer_to_starttls() {
    for (said, injected) in
        [(&b"220 go\r\n"[..], false), (b"220 go\r\n250 injected\r\n", true), (b"220 go\r\n2", true)]
    {
        let (mut wire, mut server) = wire(Protocol::Smtp);
        let asked = async {
            assert!(wire.exchange("STARTTLS").await.is_ok());
            wire.into_socket().await
        };
        let answers = async {
            server.read_exact(&mut [0; 10]).await.unwrap();
            server.write_all(said).await.unwrap();
        };
        let (socket, ()) = tokio::join!(asked, answers);
        assert_eq!(matches!(socket, Err(Fault::Early(_))), injected);
    }
}

#[tokio::test]
async fn a_command_in_pieces_is_sent_in_one() {
    let (mut wire, mut server) = wire(Protocol::Imap);
    for piece in [&b"A1"[..], b" ", b"NOOP", b"\r\n"] {
        wire.write_all(piece).await.unwrap();
    }
    let mut sent = vec![0; 64];
    assert!(futures_util::poll!(std::pin::pin!(server.read(&mut sent))).is_pending());
    wire.flush().await.unwrap();
    let length = server.read(&mut sent).await.unwrap();
    assert_eq!(&sent[..length], b"A1 NOOP\r\n");
    assert_eq!(wire.record.flights(), 1);
}

#[tokio::test]
async fn of_an_imap_answer_only_its_own_end_is_handed_over() {
    let (mut wire, mut server) = wire(Protocol::Imap);
    wire.write_all(b"A1 LOGIN a b\r\n").await.unwrap();
    wire.flush().await.unwrap();
    server.write_all(b"A9 NO other\r\n* OK [ALERT]\xc3\xa9\r\nA1 OK [X {\r\n").await.unwrap();
    assert_eq!(read_now(&mut wire).await.unwrap(), b"A1 OK ended\r\n");
    let answer = wire.record.take().unwrap();
    assert_eq!((answer.tag.as_deref(), answer.lines.len()), (Some("A1"), 3));
}

#[tokio::test]
async fn one_challenge_is_due_to_authenticate_and_none_to_login() {
    for (command, due) in [
        ("A1 AUTHENTICATE PLAIN", true),
        ("A1 AUTHENTICATE PLAIN AGEAYg==", false),
        ("A1 LOGIN a b", false),
        ("A1 CAPABILITY", false),
    ] {
        let (mut wire, mut server) = wire(Protocol::Imap);
        wire.write_all(format!("{command}\r\n").as_bytes()).await.unwrap();
        wire.flush().await.unwrap();
        server.write_all(b"+ go ahead\r\n").await.unwrap();
        if !due {
            assert!(now(wire.read(&mut [0; 64])).await.is_err(), "{command}");
            assert_eq!(wire.record.take(), Err(Fault::Challenge), "{command}");
            continue;
        }
        assert_eq!(read_now(&mut wire).await.unwrap(), b"+ \r\n");
        wire.write_all(b"AGEAYg==\r\n").await.unwrap();
        wire.flush().await.unwrap();
        server.write_all(b"+ again\r\n").await.unwrap();
        assert!(now(wire.read(&mut [0; 64])).await.is_err());
        assert_eq!(wire.record.take(), Err(Fault::Challenge));
    }
}

#[tokio::test]
async fn what_was_said_before_the_close_is_kept() {
    let (mut wire, mut server) = wire(Protocol::Imap);
    wire.write_all(b"A1 LOGIN a b\r\n").await.unwrap();
    wire.flush().await.unwrap();
    server.write_all(b"* OK good night\r\nA1 ").await.unwrap();
    drop(server);
    assert!(now(wire.read(&mut [0; 64])).await.is_err());
    let Err(Fault::Closed(said)) = wire.record.take() else { panic!("no close") };
    assert_eq!(said.lines, [&b"* OK good night"[..], b"A1 "]);
}

/// RFC 3501 sections 2.2.2 and 7.
#[tokio::test]
async fn untagged_data_may_come_before_a_command_and_belongs_to_the_answer() {
    let early = b"* OK [ALERT] read this\r\n* 3 EXISTS\r\n* STATUS {5}\r\nINBOX ()\r\nstrange\r\n";
    let lines: &[&[u8]] =
        &[b"* OK [ALERT] read this", b"* 3 EXISTS", b"* STATUS {5}\r\nINBOX ()", b"strange", b"A1 OK done"];
    for at in 0..=early.len() {
        let (mut wire, mut server) = wire(Protocol::Imap);
        server.write_all(&early[..at]).await.unwrap();
        wire.write_all(b"A1 NOOP\r\n").await.unwrap();
        let (sent, rest) = tokio::join!(wire.flush(), server.write_all(&early[at..]));
        sent.unwrap();
        rest.unwrap();
        server.write_all(b"A1 OK done\r\n").await.unwrap();
        assert_eq!(read_now(&mut wire).await.unwrap(), b"A1 OK ended\r\n", "at {at}");
        assert_eq!(wire.record.take().unwrap().lines, lines, "at {at}");
    }
}

#[tokio::test]
async fn a_line_that_was_begun_is_waited_for() {
    for (protocol, begun, rest, early) in [
        (Protocol::Imap, "* OK [AL", "ERT] x\r\n", None),
        (Protocol::Imap, "A", "1 OK in\r\n", Some("A1 OK in")),
        (Protocol::Imap, "A1 OK", " in\r\n", Some("A1 OK in")),
        (Protocol::Smtp, "2", "35 ok\r\n", Some("235 ok")),
        (Protocol::Smtp, "421-bye\r\n42", "1 now\r\n", Some("421-bye")),
    ] {
        let (mut wire, mut server) = wire(protocol);
        server.write_all(begun.as_bytes()).await.unwrap();
        wire.write_all(b"A1 NOOP\r\n").await.unwrap();
        assert!(futures_util::poll!(std::pin::pin!(wire.flush())).is_pending(), "{begun}");
        assert_eq!(wire.record.flights(), 0, "{begun}: the command was sent all the same");
        server.write_all(rest.as_bytes()).await.unwrap();
        let sent = now(wire.flush()).await;
        assert_eq!(sent.is_ok(), early.is_none(), "{begun}");
        if let Some(early) = early {
            let Err(Fault::Early(said)) = wire.record.take() else { panic!("{begun}") };
            assert_eq!(said.lines[0], early.as_bytes());
        }
    }
}

#[tokio::test]
async fn what_ends_or_continues_a_command_that_was_not_sent_is_refused() {
    for early in ["A1 OK in", "A1 NO no", "A1", "A0 OK again", "zz99 BAD what", "+ go ahead", "+"] {
        let (mut wire, mut server) = wire(Protocol::Imap);
        server.write_all(format!("* 3 EXISTS\r\n{early}\r\n").as_bytes()).await.unwrap();
        let Err(Fault::Early(said)) = now(wire.exchange("A1 NOOP")).await else { panic!("{early}") };
        assert_eq!(said.lines, [b"* 3 EXISTS", early.as_bytes()]);
        assert_eq!(wire.record.flights(), 0, "{early}");
    }
}

/// RFC 3501 section 7.1.5. A server that says so and leaves the socket open would be waited for in vain.
#[tokio::test]
async fn a_goodbye_ends_it_before_a_command_and_in_place_of_an_answer() {
    for said in ["* BYE", "* BYE good night", "* bye", "* 3 EXISTS\r\n* BYE good night\r\nA1 OK in"] {
        let (mut wire, mut server) = wire(Protocol::Imap);
        server.write_all(format!("{said}\r\n").as_bytes()).await.unwrap();
        let Err(Fault::Closed(before)) = now(wire.exchange("A1 NOOP")).await else { panic!("{said}") };
        assert_eq!(wire.record.flights(), 0, "{said}");

        let (mut wire, mut server) = self::wire(Protocol::Imap);
        wire.write_all(b"A1 NOOP\r\n").await.unwrap();
        wire.flush().await.unwrap();
        server.write_all(format!("{said}\r\n").as_bytes()).await.unwrap();
        assert!(now(wire.read(&mut [0; 64])).await.is_err(), "{said}");
        let Err(Fault::Closed(after)) = wire.record.take() else { panic!("{said}") };
        assert_eq!(after.lines, before.lines, "{said}");
    }
}

#[tokio::test]
async fn a_literal_goes_when_it_is_asked_for() {
    let (mut wire, mut server) = wire(Protocol::Imap);
    wire.write_all("A1 LOGIN {4}\r\nanna {5}\r\nGr\u{fc}n\r\n".as_bytes()).await.unwrap();
    for (piece, asks) in [
        ("A1 LOGIN {4}\r\n", "+ \r\n"),
        ("anna {5}\r\n", "* 3 EXISTS\r\n+ \r\n"),
        ("Gr\u{fc}n\r\n", "A1 OK in\r\n"),
    ] {
        let flushed = futures_util::poll!(std::pin::pin!(wire.flush()));
        assert_eq!(flushed.is_ready(), piece.starts_with("Gr"), "{piece}");
        let mut sent = vec![0; 64];
        let length = now(server.read(&mut sent)).await.unwrap();
        assert_eq!(&sent[..length], piece.as_bytes());
        server.write_all(asks.as_bytes()).await.unwrap();
    }
    assert_eq!(wire.record.flights(), 1);
    assert_eq!(read_now(&mut wire).await.unwrap(), b"A1 OK ended\r\n");
    assert_eq!(wire.record.take().unwrap().lines, [&b"* 3 EXISTS"[..], b"A1 OK in"]);
}

#[tokio::test]
async fn a_literal_that_is_not_asked_for_is_not_sent() {
    for (said, refused) in [
        ("A1 NO no\r\n", true),
        ("A1 BAD what\r\n", true),
        ("+ \r\nA1 NO no\r\n", true),
        ("A1 OK in\r\n", false),
        ("+ \r\nA1 OK in\r\n", false),
        ("+ \r\n+ \r\n", false),
        ("* BYE\r\n", false),
    ] {
        let (mut wire, mut server) = wire(Protocol::Imap);
        wire.write_all("A1 LOGIN \"anna\" {5}\r\nGr\u{fc}n\r\n".as_bytes()).await.unwrap();
        assert!(futures_util::poll!(std::pin::pin!(wire.flush())).is_pending());
        server.write_all(said.as_bytes()).await.unwrap();
        assert_eq!(now(wire.flush()).await.is_ok(), refused, "{said:?}");
        assert_eq!(wire.record.take().is_ok(), refused, "{said:?}");
        assert!(wire.outbox.is_empty(), "{said:?}");
        drop(wire);
        let mut sent = String::new();
        server.read_to_string(&mut sent).await.unwrap();
        assert_eq!(sent, "A1 LOGIN \"anna\" {5}\r\n", "{said:?}");
    }
}

#[tokio::test]
async fn quit_is_never_sent() {
    let (mut wire, mut server) = wire(Protocol::Smtp);
    wire.write_all(b"QUIT\r\n").await.unwrap();
    assert!(wire.flush().await.is_err());
    drop(wire);
    let mut sent = Vec::new();
    server.read_to_end(&mut sent).await.unwrap();
    assert!(sent.is_empty());
}

fn wire(protocol: Protocol) -> (Wire<DuplexStream>, DuplexStream) {
    let (client, server) = duplex(64 * 1024);
    (Wire::new(client, protocol), server)
}

fn answer(lines: &[&str]) -> Answer {
    Answer { lines: lines.iter().map(|line| line.as_bytes().to_vec()).collect(), tag: None }
}

/// What is done without waiting for the server.
async fn now<T>(work: impl Future<Output = T>) -> T {
    match futures_util::poll!(std::pin::pin!(work)) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("waits for the server"),
    }
}

/// One read by the library; `None` if it has to wait.
async fn read_now(wire: &mut Wire<DuplexStream>) -> Option<Vec<u8>> {
    let mut buffer = vec![0; 8192];
    match futures_util::poll!(std::pin::pin!(wire.read(&mut buffer))) {
        Poll::Ready(read) => {
            buffer.truncate(read.unwrap());
            Some(buffer)
        }
        Poll::Pending => None,
    }
}
