//! A simulated distance to the client.
//!
//! Each byte takes half a round trip in its direction, however many are on their way, so pipelining
//! gains what it gains on a real line. The kernel answers a connect on loopback at once; the round trip
//! it takes over a distance is charged to the first bytes in either direction instead.

use std::time::Duration;

use tokio::io::{self, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, DuplexStream};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, sleep_until};

/// Holds a conversation with a client that is `round_trip` away.
pub(crate) async fn at_distance<F: Future<Output = ()>>(
    round_trip: Duration,
    near: TcpStream,
    converse: impl FnOnce(DuplexStream) -> F,
) {
    sleep(round_trip).await;
    let (far, provider) = io::duplex(PIECE * PIECES);
    let (from_client, to_client) = near.into_split();
    let (from_provider, to_provider) = io::split(far);
    let conversation = async {
        sleep(round_trip / 2).await;
        converse(provider).await;
    };
    let incoming = async {
        carry(from_client, to_provider, round_trip / 2).await;
        std::future::pending::<()>().await;
    };
    let outgoing = carry(from_provider, to_client, round_trip / 2);
    tokio::select! {
        _ = async { tokio::join!(conversation, outgoing) } => {}
        () = incoming => {}
    }
}

/// Carries bytes to the end of the stream, each piece `late`, and closes the other side as late.
async fn carry(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, late: Duration) {
    let (departures, mut arrivals) = mpsc::channel::<(Instant, Vec<u8>)>(PIECES);
    let depart = async move {
        let mut piece = vec![0; PIECE];
        while let Ok(length @ 1..) = from.read(&mut piece).await {
            if departures.send((Instant::now() + late, piece[..length].to_vec())).await.is_err() {
                break;
            }
        }
    };
    let arrive = async move {
        while let Some((due, piece)) = arrivals.recv().await {
            sleep_until(due).await;
            if to.write_all(&piece).await.is_err() {
                return;
            }
        }
        sleep(late).await;
        let _ = to.shutdown().await;
    };
    tokio::join!(depart, arrive);
}

const PIECE: usize = 4 * 1024;
const PIECES: usize = 16;
