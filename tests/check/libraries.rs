//! What the libraries do by themselves, so that an upgrade shows when a guard is not needed any longer.
//!
//! lettre's own STARTTLS, which takes what was put in behind `220` for the answer of the server, is not compiled
//! into the program at all: its TLS features are off.

use async_imap::Client;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};
use tokio::net::{TcpListener, TcpStream};

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

/// After STARTTLS such an answer was put in before TLS.
#[tokio::test]
async fn lettre_takes_an_answer_that_was_sent_along_with_another() {
    let hello = "250-mail\r\n250 AUTH PLAIN\r\n235 put in\r\n";
    let answer = signed_in_over_smtp(["220 mail\r\n", hello, "535 5.7.8 the real answer\r\n"]).await;
    assert_eq!(answer.first_line(), Some("put in"), "mended upstream");
}

#[tokio::test]
async fn lettre_takes_250_for_a_sign_in() {
    let hello = "250-mail\r\n250 AUTH PLAIN\r\n";
    let answer = signed_in_over_smtp(["220 mail\r\n", hello, "250 whatever\r\n"]).await;
    assert_eq!(answer.first_line(), Some("whatever"), "mended upstream");
}

/// What lettre takes for a success of a server that greets with the first and answers each line with the next.
async fn signed_in_over_smtp(answers: [&'static str; 3]) -> Response {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        for (at, answer) in answers.iter().enumerate() {
            while at > 0 && socket.read_u8().await.unwrap() != b'\n' {}
            socket.write_all(answer.as_bytes()).await.unwrap();
        }
        socket
    });
    let stream = TcpStream::connect(address).await.unwrap();
    let mut connection =
        AsyncSmtpConnection::connect_with_transport(Box::new(stream), &ClientId::default()).await.unwrap();
    let credentials = Credentials::new("anna".to_owned(), "not her password".to_owned());
    let answer = connection.auth(&[Mechanism::Plain], &credentials).await.unwrap();
    drop(server);
    answer
}
