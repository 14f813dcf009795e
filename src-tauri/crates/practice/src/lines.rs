//! A conversation in lines, with limits that no client can talk past.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::time::{sleep, timeout};

/// A stream of bytes in both directions.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

pub(crate) struct Lines<S> {
    stream: S,
    unread: Vec<u8>,
    heard: usize,
    pace: Duration,
}

/// Why no further line comes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum End {
    /// The client closed the connection, or it broke.
    Closed,
    /// The client said nothing for five minutes (RFC 5321 section 4.5.3.2.7).
    Idle,
    /// A line over 8 KiB, or more than 1,000 lines.
    TooMuch,
}

impl<S: Stream> Lines<S> {
    /// `pace`: the time each answer takes.
    pub(crate) fn new(stream: S, pace: Duration) -> Self {
        Self { stream, unread: Vec::new(), heard: 0, pace }
    }

    /// The next line without its ending; bytes that are not UTF-8 are replaced.
    pub(crate) async fn next(&mut self) -> Result<String, End> {
        self.heard += 1;
        if self.heard > LINES {
            return Err(End::TooMuch);
        }
        let mut piece = [0; 1024];
        loop {
            if let Some(end) = self.unread.iter().position(|&byte| byte == b'\n') {
                let line: Vec<u8> = self.unread.drain(..=end).collect();
                let line = line.strip_suffix(b"\n").unwrap_or(&line);
                let line = line.strip_suffix(b"\r").unwrap_or(line);
                return Ok(String::from_utf8_lossy(line).into_owned());
            }
            if self.unread.len() > LINE {
                return Err(End::TooMuch);
            }
            match timeout(IDLE, self.stream.read(&mut piece)).await {
                Ok(Ok(length @ 1..)) => self.unread.extend_from_slice(&piece[..length]),
                Ok(_) => return Err(End::Closed),
                Err(_) => return Err(End::Idle),
            }
        }
    }

    /// Says one or more lines, divided by `\n`, in one write.
    pub(crate) async fn say(&mut self, text: &str) -> Result<(), End> {
        sleep(self.pace).await;
        let mut answer = text.replace('\n', "\r\n");
        answer.push_str("\r\n");
        self.stream.write_all(answer.as_bytes()).await.map_err(|_| End::Closed)?;
        self.stream.flush().await.map_err(|_| End::Closed)
    }

    /// The stream, for an upgrade to TLS; `None` if the client has said more than it may in clear.
    pub(crate) fn into_stream(self) -> Option<S> {
        self.unread.is_empty().then_some(self.stream)
    }

    /// Closes the connection in such a way that what was said last still arrives.
    pub(crate) async fn close(self) {
        close(self.stream).await;
    }
}

/// Closes a stream, and hears the client out for a moment: closing with bytes unread resets the
/// connection, and a reset overtakes the last answer.
pub(crate) async fn close(mut stream: impl Stream) {
    if stream.shutdown().await.is_ok() {
        let _ = timeout(LINGER, ignore(&mut stream)).await;
    }
}

/// Reads until the client closes the connection, and keeps nothing.
pub(crate) async fn ignore(mut stream: impl Stream) {
    let mut piece = [0; 1024];
    while let Ok(1..) = stream.read(&mut piece).await {}
}

const LINE: usize = 8 * 1024;
const LINES: usize = 1_000;
const IDLE: Duration = Duration::from_secs(5 * 60);
const LINGER: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn lines_end_in_lf_with_or_without_cr_and_may_come_together() {
        let (mut client, server) = tokio::io::duplex(64);
        let mut lines = Lines::new(server, Duration::ZERO);
        client.write_all(b"one\r\ntwo\nth").await.unwrap();
        assert_eq!(lines.next().await, Ok("one".into()));
        assert_eq!(lines.next().await, Ok("two".into()));
        drop(client);
        assert_eq!(lines.next().await, Err(End::Closed));
    }

    #[tokio::test]
    async fn a_line_without_an_end_is_given_up_after_8_kib() {
        let (mut client, server) = tokio::io::duplex(64 * 1024);
        let mut lines = Lines::new(server, Duration::ZERO);
        client.write_all(&[b'a'; 32 * 1024]).await.unwrap();
        assert_eq!(lines.next().await, Err(End::TooMuch));
        assert!(lines.unread.len() <= LINE + 1024);
    }

    #[tokio::test]
    async fn no_client_gets_more_than_a_thousand_lines() {
        let (mut client, server) = tokio::io::duplex(64 * 1024);
        let mut lines = Lines::new(server, Duration::ZERO);
        client.write_all(&[b'\n'; 2_000]).await.unwrap();
        for _ in 0..LINES {
            assert_eq!(lines.next().await, Ok(String::new()));
        }
        assert_eq!(lines.next().await, Err(End::TooMuch));
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_that_says_nothing_is_given_up_after_five_minutes() {
        let (_client, server) = tokio::io::duplex(64);
        let begun = tokio::time::Instant::now();
        assert_eq!(Lines::new(server, Duration::ZERO).next().await, Err(End::Idle));
        assert_eq!(begun.elapsed(), Duration::from_secs(300));
    }

    #[tokio::test]
    async fn bytes_sent_ahead_of_tls_prevent_the_upgrade() {
        let (mut client, server) = tokio::io::duplex(64);
        let mut lines = Lines::new(server, Duration::ZERO);
        client.write_all(b"STARTTLS\r\nEHLO injected\r\n").await.unwrap();
        assert_eq!(lines.next().await, Ok("STARTTLS".into()));
        assert!(lines.into_stream().is_none());
    }
}
