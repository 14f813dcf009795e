//! One question to whoever is asked for names, past the system: it tells a server that fails from one that is not there.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::time::timeout;

/// How long an answer is waited for.
const LIMIT: Duration = Duration::from_millis(2300);

/// After how long it is asked once more: systems say no oftener than once a second that nothing listens at a port, and
/// may have said it to the system just before.
const AGAIN: Duration = Duration::from_millis(1100);

/// Whether a server for names answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Answering {
    /// It has an answer, be it that there is no such name.
    Well,
    /// It says that it could not find out (SERVFAIL): what it asks itself does not answer.
    CannotTell,
    /// It does not want to answer (REFUSED), or nothing listens there.
    Refuses,
    /// Nothing comes back.
    Never,
}

/// Asks a server for the address of a host, which the system has asked it for before.
pub async fn ask(server: IpAddr, host: &str) -> Answering {
    timeout(LIMIT, exchange(SocketAddr::new(server, 53), host)).await.unwrap_or(Answering::Never)
}

async fn exchange(server: SocketAddr, host: &str) -> Answering {
    let own: SocketAddr = if server.is_ipv6() { ([0; 16], 0).into() } else { ([0; 4], 0).into() };
    let question = question(host);
    let Ok(socket) = UdpSocket::bind(own).await else { return Answering::Never };
    if socket.connect(server).await.is_err() || socket.send(&question).await.is_err() {
        return Answering::Never;
    }
    match timeout(AGAIN, answer(&socket, &question)).await {
        Ok(answered) => answered,
        Err(_) => {
            let _ = socket.send(&question).await;
            answer(&socket, &question).await
        }
    }
}

async fn answer(socket: &UdpSocket, question: &[u8]) -> Answering {
    let mut answer = [0; 512];
    loop {
        match socket.recv(&mut answer).await {
            Ok(length) if length >= 12 && answer[..2] == question[..2] => return meaning(answer[3] & 0x0F),
            Ok(_) => {}
            // The system says so of a message that nothing listens there.
            Err(_) => return Answering::Refuses,
        }
    }
}

/// RFC 1035 section 4.1: the address of a host, asked for once. The number of the question need be no secret: of the
/// answer no more is taken than that there is one.
fn question(host: &str) -> Vec<u8> {
    let mut question = vec![0x6D, 0x73, 0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 0];
    for label in host.split('.').filter(|label| !label.is_empty()) {
        let length = label.len().min(63);
        question.push(u8::try_from(length).unwrap_or(63));
        question.extend_from_slice(&label.as_bytes()[..length]);
    }
    question.extend_from_slice(&[0, 0, 1, 0, 1]);
    question
}

/// What a code means (RFC 1035 section 4.1.1).
fn meaning(code: u8) -> Answering {
    match code {
        2 => Answering::CannotTell,
        5 => Answering::Refuses,
        _ => Answering::Well,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_as_the_standard_has_it() {
        let question = question("a.example");
        assert_eq!(question[12..], *b"\x01a\x07example\0\0\x01\0\x01");
        assert_eq!(question[2..6], [1, 0, 0, 1]);
    }

    #[tokio::test]
    async fn an_answer_is_told_by_its_code_and_a_closed_port_at_once() {
        for (code, expected) in
            [(0, Answering::Well), (3, Answering::Well), (2, Answering::CannotTell), (5, Answering::Refuses)]
        {
            let desk = UdpSocket::bind("127.0.0.1:0").await.unwrap();
            let at = desk.local_addr().unwrap();
            let answers = async {
                let mut asked = [0; 512];
                let (length, who) = desk.recv_from(&mut asked).await.unwrap();
                asked[3] = code;
                desk.send_to(&asked[..length], who).await.unwrap();
            };
            let (answering, ()) = tokio::join!(exchange(at, "mail.example"), answers);
            assert_eq!(answering, expected, "{code}");
        }
        let closed = UdpSocket::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        assert_eq!(exchange(closed, "mail.example").await, Answering::Refuses);
    }
}
