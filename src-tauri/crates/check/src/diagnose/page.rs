//! Pages that are known to be always the same: who answers otherwise is the sign-in page of a network. And the proxy
//! that a network may want one to use.
//!
//! No redirect is followed, no cookie kept, at most two thousand bytes are read.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use account::cause::Cause;
use net::{Family, LookupFault, Names, Pieces, dial, lookup};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::time::{Instant, timeout};

use super::seen::{PageEnd, PageSeen, ProxyEnd, ProxySeen};

/// How long an answer to a name is waited for: longer than the system waits for the first of two resolvers.
pub(super) const LOOKUP: Duration = Duration::from_millis(6500);

/// How long an answer may take, behind the lookup: sign-in pages take their time.
const LIMIT: Duration = Duration::from_secs(7);

/// How long a connection is waited for.
const CONNECT: Duration = Duration::from_secs(5);

/// How long a proxy may take.
const PROXY: Duration = Duration::from_secs(5);

/// Most bytes of an answer that are read.
const MOST: usize = 2048;

/// A page that is known to be always the same.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Page {
    host: String,
    port: u16,
    path: String,
    expected: Expected,
}

/// What a page has to be.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Expected {
    /// A status without a body.
    Status(u16),
    /// The beginning of the body, with status 200.
    Body(String),
}

impl Page {
    /// Two, of owners who have nothing to do with each other, as the systems themselves use them.
    pub fn usual() -> Vec<Self> {
        USUAL.lines().filter_map(|line| Self::read(line.trim())).collect()
    }

    /// Those that are to be asked: of the variable `MAIL_SETUP_PROBES`, separated by blanks (empty for none), else those
    /// that were chosen. `None` if one of the variable cannot be read.
    pub fn wanted(chosen: Vec<Self>) -> Option<Vec<Self>> {
        match std::env::var("MAIL_SETUP_PROBES") {
            Ok(list) => list.split_whitespace().map(Self::read).collect(),
            Err(_) => Some(chosen),
        }
    }

    /// Reads `http://HOST/PATH=EXPECTED`: a status in digits, or how the page begins. `None` for anything else. Behind the
    /// last `=` is what is expected: a query has some of its own.
    pub fn read(text: &str) -> Option<Self> {
        let (url, expected) = text.rsplit_once('=')?;
        let (place, path) =
            url.strip_prefix("http://")?.split_once('/').unwrap_or((url.strip_prefix("http://")?, ""));
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().ok()?),
            None => (place, 80),
        };
        let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
        let expected = match expected.parse() {
            Ok(status) => Expected::Status(status),
            Err(_) if !expected.is_empty() => Expected::Body(expected.to_owned()),
            Err(_) => return None,
        };
        let is_sound = !host.is_empty() && is_plain(host) && is_plain(path);
        is_sound.then(|| Self { host: host.to_owned(), port, path: path.to_owned(), expected })
    }

    /// The host that is asked.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port that is asked.
    pub(super) fn port(&self) -> u16 {
        self.port
    }
}

/// What is asked, as [`Page::read`] reads it. The day on which they were compared with what the systems themselves
/// ask: 2026-11-26.
const USUAL: &str = include_str!("pages.txt");

/// Asks for a page.
pub(super) async fn ask(page: Page, names: Names) -> PageSeen {
    let begun = Instant::now();
    let end = match address(&page.host, page.port, &names).await {
        Err(fault) => PageEnd::Nameless(fault),
        Ok(addresses) => {
            let is_connected = AtomicBool::new(false);
            match timeout(LIMIT, fetch(&page, &addresses, &is_connected)).await {
                Ok(Some(end)) => end,
                Ok(None) | Err(_) if is_connected.load(Ordering::Relaxed) => PageEnd::Mute,
                Ok(None) | Err(_) => PageEnd::Silent,
            }
        }
    };
    PageSeen { host: page.host, end, took: begun.elapsed() }
}

/// The addresses of a host, one of each kind: whichever comes first is enough, unless it comes to nothing.
async fn address(host: &str, port: u16, names: &Names) -> Result<Vec<SocketAddr>, LookupFault> {
    let limit = LOOKUP;
    let of = |family| async move {
        timeout(limit, lookup(host, family, names)).await.unwrap_or(Err(LookupFault::Unavailable))
    };
    let (v4, v6) = tokio::join!(of(Family::V4), async {
        // An answer for IPv4 does not wait for the other for long.
        of(Family::V6).await
    });
    let found: Vec<_> = [&v4, &v6].into_iter().flatten().filter_map(|found| found.first()).collect();
    if !found.is_empty() {
        return Ok(found.into_iter().map(|address| SocketAddr::new(*address, port)).collect());
    }
    let is_missing = |found: &Result<_, LookupFault>| *found == Err(LookupFault::NotFound);
    if is_missing(&v4) && is_missing(&v6) {
        Err(LookupFault::NotFound)
    } else {
        Err(LookupFault::Unavailable)
    }
}

/// Asks all addresses at once; the first that answers counts.
async fn fetch(page: &Page, addresses: &[SocketAddr], is_connected: &AtomicBool) -> Option<PageEnd> {
    let asked = addresses.iter().map(|address| Box::pin(fetch_from(page, *address, is_connected)));
    futures_util::future::select_ok(asked).await.ok().map(|(end, _)| end)
}

async fn fetch_from(page: &Page, address: SocketAddr, is_connected: &AtomicBool) -> std::io::Result<PageEnd> {
    let mut socket = timeout(CONNECT, dial(address, Pieces::Usual)).await??;
    is_connected.store(true, Ordering::Relaxed);
    let request = format!(
        "GET /{} HTTP/1.1\r\nHost: {}\r\nUser-Agent: mail-setup\r\nAccept: */*\r\nCache-Control: no-cache\r\n\
         Connection: close\r\n\r\n",
        page.path, page.host
    );
    socket.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    loop {
        let read = socket.read_buf(&mut answer).await?;
        let is_whole = read == 0 || answer.len() >= MOST;
        match judge(page, &answer) {
            // A server that accepts and says nothing has given no answer.
            None if answer.is_empty() && is_whole => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            None if is_whole => return Ok(PageEnd::Differs),
            None => {}
            Some(end) => return Ok(end),
        }
    }
}

/// What an answer is, as soon as that can be said: not every server closes when it has answered.
fn judge(page: &Page, answer: &[u8]) -> Option<PageEnd> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut response = httparse::Response::new(&mut headers);
    let begin = match response.parse(answer) {
        Ok(httparse::Status::Complete(begin)) => begin,
        Ok(httparse::Status::Partial) => return None,
        Err(_) => return Some(PageEnd::Differs),
    };
    let status = response.code.unwrap_or_default();
    let body = answer[begin..].trim_ascii_start();
    let is_right = match &page.expected {
        Expected::Status(expected) => status == *expected,
        Expected::Body(expected) if status == 200 => {
            let known = body.len().min(expected.len());
            if body[..known] == expected.as_bytes()[..known] && known < expected.len() {
                return None;
            }
            known == expected.len() && body.starts_with(expected.as_bytes())
        }
        Expected::Body(_) => false,
    };
    if is_right {
        let fact = |name: &str| {
            let header = response.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))?;
            std::str::from_utf8(header.value).ok()
        };
        return Some(PageEnd::Matches { ahead: ahead(fact("date"), fact("age")) });
    }
    // A prohibition is a filter's as often as a sign-in page, trouble the host's own.
    let is_unwell = matches!(status, 403 | 404 | 429 | 451 | 500..=510 | 512..=599);
    Some(if is_unwell { PageEnd::Unwell } else { PageEnd::Differs })
}

/// Seconds by which the clock of a server is ahead of ours. A copy that was kept on the way is as old as it says.
fn ahead(date: Option<&str>, age: Option<&str>) -> Option<i64> {
    let date = jiff::fmt::rfc2822::parse(date?).ok()?.timestamp().as_second();
    let age: i64 = age.and_then(|age| age.trim().parse().ok()).unwrap_or(0);
    Some(date + age - jiff::Timestamp::now().as_second())
}

/// The proxy that is set. Only one that is spoken to in clear can be asked.
pub(super) fn proxy_that_is_set() -> Option<String> {
    net::proxies().find_map(|url| proxy_of(&url))
}

/// Where a proxy is, by its URL, which may lack the scheme.
fn proxy_of(url: &str) -> Option<String> {
    let place = match url.split_once("://") {
        Some(("http", place)) => place,
        Some(_) => return None,
        None => url,
    };
    let place = place.trim_end_matches('/');
    let place = place.rsplit_once('@').map_or(place, |(_, place)| place);
    let has_port = place.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
    let place = if has_port { place.to_owned() } else { format!("{place}:80") };
    (!place.starts_with(':')).then_some(place)
}

/// Asks the proxy for a way to these hosts; one is enough.
pub(super) async fn ask_proxy(proxy: String, hosts: Vec<String>, names: Names) -> ProxySeen {
    let begun = Instant::now();
    let asked = hosts.iter().map(|host| async {
        let end = timeout(PROXY, leads_to(&proxy, host, &names)).await;
        end.unwrap_or(Ok(ProxyEnd::LeadsNowhere)).unwrap_or(ProxyEnd::LeadsNowhere)
    });
    let ends = futures_util::future::join_all(asked).await;
    let end = ends.into_iter().max().unwrap_or(ProxyEnd::LeadsNowhere);
    ProxySeen { end, took: begun.elapsed() }
}

async fn leads_to(proxy: &str, host: &str, names: &Names) -> Result<ProxyEnd, Cause> {
    let (name, port) = proxy.rsplit_once(':').ok_or(Cause::HostNotFound)?;
    let port = port.parse().map_err(|_| Cause::HostNotFound)?;
    let addresses =
        address(name.trim_matches(['[', ']']), port, names).await.map_err(|_| Cause::HostNotFound)?;
    for address in addresses {
        let Ok(mut socket) = dial(address, Pieces::Usual).await else { continue };
        let request = format!("CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n");
        if socket.write_all(request.as_bytes()).await.is_err() {
            continue;
        }
        let mut answer = [0; 12];
        let is_answered = socket.read_exact(&mut answer).await.is_ok();
        return Ok(match &answer[8..] {
            b" 200" if is_answered && answer.starts_with(b"HTTP/1.") => ProxyEnd::LeadsOut,
            b" 407" if is_answered && answer.starts_with(b"HTTP/1.") => ProxyEnd::WantsSignIn,
            _ => ProxyEnd::LeadsNowhere,
        });
    }
    Ok(ProxyEnd::LeadsNowhere)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_pages_of_different_owners_are_asked() {
        let pages = Page::usual();
        assert_eq!(pages.len(), 2);
        let owner = |page: &Page| page.host.rsplit('.').nth(1).map(str::to_owned);
        assert_ne!(owner(&pages[0]), owner(&pages[1]));
    }

    #[test]
    fn a_page_is_an_address_and_what_is_expected() {
        let page = Page::read("http://probe.example:8080/a/b=204").unwrap();
        assert_eq!((page.host.as_str(), page.port, page.path.as_str()), ("probe.example", 8080, "a/b"));
        assert_eq!(page.expected, Expected::Status(204));
        let page = Page::read("http://probe.example/alive?of=a=1=204").unwrap();
        assert_eq!((page.path.as_str(), page.expected), ("alive?of=a=1", Expected::Status(204)));
        let page = Page::read("http://probe.example/=It is well").unwrap();
        assert_eq!(page.expected, Expected::Body("It is well".to_owned()));
        for wrong in
            ["", "http://probe.example/", "https://probe.example/=204", "http:///x=204", "http://a b/=204"]
        {
            assert_eq!(Page::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_the_page_itself_is_the_page() {
        let page = Page::read("http://probe.example/=success").unwrap();
        let nothing = Page::read("http://probe.example/=204").unwrap();
        for (page, answer, expected) in [
            (&page, "HTTP/1.1 200 OK\r\n\r\nsuccess\n", PageEnd::Matches { ahead: None }),
            (&page, "HTTP/1.1 200 OK\r\n\r\n<html>Welcome", PageEnd::Differs),
            (&page, "HTTP/1.1 302 Found\r\nLocation: http://hotel/\r\n\r\n", PageEnd::Differs),
            (&page, "HTTP/1.1 511 Sign in\r\n\r\n", PageEnd::Differs),
            (&page, "HTTP/1.1 503 Busy\r\n\r\n", PageEnd::Unwell),
            (&page, "HTTP/1.1 403 Forbidden\r\n\r\n", PageEnd::Unwell),
            (&page, "HTTP/1.1 404 Not Found\r\n\r\n", PageEnd::Unwell),
            (&page, "220 smtp", PageEnd::Differs),
            (&nothing, "HTTP/1.1 204 No Content\r\n\r\n", PageEnd::Matches { ahead: None }),
            (&nothing, "HTTP/1.1 200 OK\r\n\r\n", PageEnd::Differs),
        ] {
            assert_eq!(judge(page, answer.as_bytes()), Some(expected), "{answer:?}");
        }
    }

    #[test]
    fn a_proxy_is_where_its_url_says() {
        for (url, place) in [
            ("http://proxy.example:3128/", Some("proxy.example:3128")),
            ("http://anna:word@proxy.example", Some("proxy.example:80")),
            ("proxy.example:3128", Some("proxy.example:3128")),
            ("socks5://proxy.example:1080", None),
            ("https://proxy.example:3128", None),
            ("", None),
        ] {
            assert_eq!(proxy_of(url).as_deref(), place, "{url:?}");
        }
    }

    #[test]
    fn the_clock_is_compared_with_the_answer() {
        let now = jiff::Timestamp::now();
        let date = now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        assert!(ahead(Some(&date), None).unwrap().abs() < 5);
        assert!((ahead(Some(&date), Some("600")).unwrap() - 600).abs() < 5);
        assert_eq!(ahead(None, None), None);
    }
}
