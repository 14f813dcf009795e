//! What lettre and async-imap do without the wire. When one of these tests fails, the library has been
//! mended, and what the wire does about it can be reconsidered.

use std::panic::AssertUnwindSafe;

use async_imap::Client;
use futures_util::FutureExt as _;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// F1: an answer sent along with another one is taken for the answer to the next command. After STARTTLS this
/// is a response injected in clear and believed within TLS.
#[tokio::test]
async fn lettre_starttls_injection() {
    let server = says(&[
        "220 mail\r\n",
        "250-mail\r\n250 AUTH PLAIN\r\n235 injected\r\n",
        "535 5.7.8 the real answer\r\n",
    ]);
    let stream = server.await;
    let mut connection =
        AsyncSmtpConnection::connect_with_transport(Box::new(stream), &ClientId::default()).await.unwrap();
    let credentials = Credentials::new("anna".to_owned(), "wrong".to_owned());
    let answer = connection.auth(&[Mechanism::Plain], &credentials).await.unwrap();
    assert_eq!(answer.first_line(), Some("injected"));
}

/// F2: any 2xx is taken for a sign-in.
#[tokio::test]
async fn lettre_takes_250_for_a_sign_in() {
    let stream = says(&["220 mail\r\n", "250-mail\r\n250 AUTH PLAIN\r\n", "250 whatever\r\n"]).await;
    let mut connection =
        AsyncSmtpConnection::connect_with_transport(Box::new(stream), &ClientId::default()).await.unwrap();
    let credentials = Credentials::new("anna".to_owned(), "wrong".to_owned());
    assert!(connection.auth(&[Mechanism::Plain], &credentials).await.is_ok());
}

/// F4: words of the server make the parser panic, before any sign-in.
#[tokio::test]
async fn imap_proto_alert_utf8_panic() {
    let stream = says(&["* OK [ALERT]\u{e9}t\u{e9}\r\n"]).await;
    let mut client = Client::new(stream);
    let read = AssertUnwindSafe(client.read_response()).catch_unwind().await;
    assert!(read.is_err(), "{:?}", read.map(|response| response.is_ok()));
}

/// A tagged OK sent before LOGIN is taken for its answer.
#[tokio::test]
async fn async_imap_believes_an_answer_sent_before_its_command() {
    let stream = says(&["* OK ready\r\nA0001 OK injected\r\n", "A0001 NO the real answer\r\n"]).await;
    assert!(Client::new(stream).login("anna", "wrong").await.is_ok());
}

/// The client's end of a connection to a server that says the first, and each of the others after a line.
async fn says(answers: &'static [&'static str]) -> TcpStream {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        for (at, answer) in answers.iter().enumerate() {
            while at > 0 && socket.read_u8().await.is_ok_and(|byte| byte != b'\n') {}
            if socket.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
        let _ = tokio::io::copy(&mut socket, &mut tokio::io::sink()).await;
    });
    TcpStream::connect(address).await.unwrap()
}
