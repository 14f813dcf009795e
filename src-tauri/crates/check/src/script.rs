//! A server that follows a script, for the tests of one protocol at a time.

use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, DuplexStream, duplex};
use tokio::time::timeout;

/// What the client has to send, without its line end, and what the server says then. A tag that cannot be
/// known is written `*` in the one and `<tag>` in the other.
pub(super) type Step = (&'static str, &'static str);

/// A client that waits this long waits for ever: nothing here takes time.
const PATIENCE: Duration = Duration::from_secs(10);

/// Runs `client` against a server that follows the script and checks each line. It stays until the client
/// goes, unless it says `<close>`.
///
/// Steps that the client does not come to are left out: the client's result tells why.
pub(super) async fn play<T>(steps: &[Step], client: impl AsyncFnOnce(DuplexStream) -> T) -> T {
    let (socket, server) = duplex(64 * 1024);
    let steps = steps.to_vec();
    let serving = tokio::spawn(serve(steps, server));
    let result =
        timeout(PATIENCE, client(socket)).await.expect("the client waits for more than the script has");
    serving.await.unwrap();
    result
}

async fn serve(steps: Vec<Step>, server: DuplexStream) {
    let mut server = BufReader::new(server);
    for (expected, answer) in steps {
        let mut line = String::new();
        if server.read_line(&mut line).await.unwrap() == 0 {
            return;
        }
        let line = line.strip_suffix("\r\n").unwrap();
        let tag = line.split(' ').next().unwrap();
        let hidden = line.replacen(tag, "*", usize::from(expected.starts_with("* ")));
        assert_eq!(hidden, expected);
        let (answer, closes) = answer.strip_suffix("<close>").map_or((answer, false), |said| (said, true));
        let _ = server.write_all(answer.replace("<tag>", tag).as_bytes()).await;
        if closes {
            return;
        }
    }
    let mut rest = String::new();
    server.read_to_string(&mut rest).await.unwrap();
    assert_eq!(rest, "", "more than the script has");
}
