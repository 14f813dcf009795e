//! What the libraries do by themselves, so that an upgrade shows when a guard is not needed any longer.
//!
//! lettre's own STARTTLS, which takes what was put in behind `220` for the answer of the server, is not compiled
//! into the program at all: its TLS features are off.

use async_imap::Client;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};

#[tokio::test]
async fn imap_proto_panics_on_an_alert_in_other_letters() {
    let (client, mut server) = duplex(1024);
    server.write_all("* OK [ALERT]\u{e9}l\u{e8}ve\r\n".as_bytes()).await.unwrap();
    let greeting = tokio::spawn(async move { Client::new(client).read_response().await.map(|_| ()) });
    assert!(greeting.await.is_err_and(|error| error.is_panic()), "mended upstream");
}

#[tokio::test]
async fn async_imap_takes_an_answer_that_was_sent_before_the_command() {
    let (client, mut server) = duplex(1024);
    server.write_all(b"* OK ready\r\nA0001 OK in\r\n").await.unwrap();
    let mut client = Client::new(client);
    client.read_response().await.unwrap();
    assert!(client.login("anna", "not her password").await.is_ok(), "mended upstream");
    drop(server.read_u8().await);
}
