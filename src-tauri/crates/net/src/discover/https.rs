//! Files over HTTPS, from servers that nobody vouches for but their certificate.
//!
//! Nothing is ever asked for in clear, and a redirect is followed only to where the same owner answers over TLS.

use std::time::Duration;

use account::Security;
use futures_util::future::{Either, select};
use http_body_util::{BodyExt as _, Empty, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{self, HeaderMap};
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use url::{Host, Url};

use super::answer::Outcome;
use super::dns::Dns;
use super::domain::same_owner;
use crate::connect::connect;
use crate::tls::handshake;
use crate::trust::Roots;

/// Most bytes of an answer that are taken.
const MAX_BODY: usize = 256 * 1024;

/// Most bytes of the head of an answer.
const MAX_HEAD: usize = 16 * 1024;

/// Most redirects that are followed.
const MAX_REDIRECTS: usize = 3;

/// The limit of one connection.
const CONNECT: Duration = Duration::from_secs(4);

/// What files are fetched with.
pub(super) struct Web {
    pub(super) roots: Roots,
}

impl Web {
    /// Fetches a file.
    pub(super) async fn get(&self, dns: &Dns, address: &str) -> Result<Bytes, Outcome> {
        let mut url = Url::parse(address).map_err(|_| Outcome::Malformed)?;
        for _ in 0..=MAX_REDIRECTS {
            match self.ask(dns, &url).await? {
                Reply::File(file) => return Ok(file),
                Reply::Elsewhere(to) => url = followed(&url, &to).ok_or(Outcome::Redirected)?,
            }
        }
        Err(Outcome::Redirected)
    }

    async fn ask(&self, dns: &Dns, url: &Url) -> Result<Reply, Outcome> {
        let Some(host) = domain_of(url) else { return Err(Outcome::Malformed) };
        let addresses = dns.addresses(host, 443).await?;
        let socket = connect(&addresses, CONNECT).await.map_err(|error| Outcome::of(error.cause))?;
        let believed = self.roots.clone().await.map_err(|error| Outcome::of(error.cause))?;
        let stream = handshake(socket, host, Security::Tls, believed)
            .await
            .map_err(|error| Outcome::of(error.cause))?;
        let (mut sender, connection) = http1::Builder::new()
            .max_buf_size(MAX_HEAD)
            .handshake(TokioIo::new(stream))
            .await
            .map_err(|_| Outcome::Malformed)?;
        let path = &url[url::Position::BeforePath..url::Position::AfterQuery];
        let request = Request::get(path)
            .header(header::HOST, host)
            .header(header::USER_AGENT, "mail-setup-wizard")
            .header(header::ACCEPT, "*/*")
            .header(header::CONNECTION, "close")
            .body(Empty::<Bytes>::new())
            .map_err(|_| Outcome::Malformed)?;
        let exchange = async move {
            let response = sender.send_request(request).await.map_err(|_| Outcome::Malformed)?;
            taken(response).await
        };
        // The connection moves what the exchange waits for; whichever ends first, what was said counts.
        match select(Box::pin(exchange), Box::pin(connection)).await {
            Either::Left((reply, _)) => reply,
            Either::Right((_, exchange)) => exchange.await,
        }
    }
}

/// What a server answered.
enum Reply {
    File(Bytes),
    Elsewhere(String),
}

async fn taken(response: Response<Incoming>) -> Result<Reply, Outcome> {
    match response.status() {
        StatusCode::OK => {
            if is_encoded(response.headers()) {
                return Err(Outcome::Malformed);
            }
            let body = Limited::new(response.into_body(), MAX_BODY).collect().await;
            body.map(|body| Reply::File(body.to_bytes())).map_err(|error| {
                match error.downcast_ref::<LengthLimitError>() {
                    Some(_) => Outcome::TooLarge,
                    None => Outcome::Malformed,
                }
            })
        }
        status if status.is_redirection() => {
            let to = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
            to.map(|to| Reply::Elsewhere(to.to_owned())).ok_or(Outcome::Malformed)
        }
        status if status.is_client_error() => Err(Outcome::Nothing),
        _ => Err(Outcome::Unreachable),
    }
}

/// Nothing encoded was asked for.
fn is_encoded(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity")
}

/// Where a redirect leads, if it stays with the same owner, on TLS.
fn followed(from: &Url, to: &str) -> Option<Url> {
    let url = from.join(to).ok()?;
    let is_plain = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    let is_same = same_owner(domain_of(from)?, domain_of(&url)?);
    (url.scheme() == "https" && is_plain && is_same).then_some(url)
}

fn domain_of(url: &Url) -> Option<&str> {
    match url.host()? {
        Host::Domain(name) => Some(name),
        Host::Ipv4(_) | Host::Ipv6(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_stays_with_its_owner_and_on_tls() {
        let from = Url::parse("https://autoconfig.shop.example/mail/config-v1.1.xml").unwrap();
        for (to, expected) in [
            ("/other.xml", Some("https://autoconfig.shop.example/other.xml")),
            ("https://www.shop.example/a", Some("https://www.shop.example/a")),
            ("//cdn.shop.example/a?b=c", Some("https://cdn.shop.example/a?b=c")),
            ("https://shop.example:443/a", Some("https://shop.example/a")),
            ("https://shop.example:8443/a", None),
            ("http://autoconfig.shop.example/mail/config-v1.1.xml", None),
            ("https://shop.example.evil.example/a", None),
            ("https://evil.example/a", None),
            ("https://anna@www.shop.example/a", None),
            ("https://127.0.0.1/a", None),
            ("file:///etc/passwd", None),
            ("javascript:1", None),
        ] {
            let to_there = followed(&from, to);
            assert_eq!(to_there.as_ref().map(Url::as_str), expected, "{to}");
        }
        let suffix = Url::parse("https://one.co.uk/a").unwrap();
        assert_eq!(followed(&suffix, "https://two.co.uk/a"), None);
    }
}
