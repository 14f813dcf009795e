use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufStream};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::TlsConnector;

use super::*;
use crate::lines::Stream;

#[tokio::test]
async fn both_servers_take_the_app_password() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let mut smtp = Client::tls(&provider, provider.smtp_port()).await;
    assert_eq!(smtp.line().await, "220 smtp.practice.example ESMTP d9443c01a7336-practice - gsmtp");
    assert!(smtp.smtp("EHLO [127.0.0.1]").await.contains("250-AUTH LOGIN PLAIN\n"));
    assert!(smtp.smtp(&auth_plain(provider.app_password())).await.starts_with("235 2.7.0 Accepted"));
    assert!(smtp.smtp("QUIT").await.starts_with("221 2.0.0"));
    assert_eq!(smtp.rest().await, "");

    let mut imap = Client::tls(&provider, provider.imap_port()).await;
    assert_eq!(imap.line().await, "* OK Gimap ready for requests from 127.0.0.1 practice");
    assert!(imap.imap("a1 CAPABILITY").await.starts_with("* CAPABILITY IMAP4rev1 ID SASL-IR AUTH=PLAIN\n"));
    assert!(imap.imap(&login("a2", "mdrkwzhaptqevluo")).await.contains("a2 OK anna@practice.example"));
    let status = imap.imap("a3 STATUS INBOX (MESSAGES)").await;
    assert_eq!(status, "* STATUS \"INBOX\" (MESSAGES 3)\na3 OK Success");
    assert_eq!(imap.imap("a4 LOGOUT").await, "* BYE LOGOUT Requested\na4 OK 73 good day (Success)");
    assert_eq!(imap.rest().await, "");

    let log = provider.log();
    assert_eq!((log.sign_ins(Protocol::Smtp), log.sign_ins(Protocol::Imap)), (1, 1));
    let commands = log.connections(Protocol::Smtp).next().unwrap().commands().join(" ");
    assert_eq!(commands, "EHLO AUTH QUIT");
    assert!(!log.password_came_in_clear());
}

#[tokio::test]
async fn every_way_to_sign_in_over_smtp_works() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let message = plain(provider.app_password());
    let (user, password) = (STANDARD.encode(provider.address()), STANDARD.encode(provider.app_password()));
    for said in [
        vec![format!("AUTH PLAIN {message}")],
        vec!["auth plain".into(), message.clone()],
        vec!["AUTH LOGIN".into(), user.clone(), password.clone()],
        vec![format!("AUTH LOGIN {user}"), password.clone()],
    ] {
        let mut smtp = Client::tls(&provider, provider.smtp_port()).await;
        smtp.line().await;
        smtp.smtp("EHLO me").await;
        let mut last = String::new();
        for line in &said {
            last = smtp.smtp(line).await;
        }
        assert!(last.starts_with("235 "), "{said:?}: {last}");
    }
}

#[tokio::test]
async fn every_way_to_sign_in_over_imap_works() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let password = provider.app_password().replace(' ', "");
    for said in [
        vec![format!("x LOGIN anna@practice.example {password}")],
        vec![format!("x AUTHENTICATE PLAIN {}", plain(&password))],
        vec!["x AUTHENTICATE PLAIN".into(), plain(&password)],
    ] {
        let mut imap = Client::tls(&provider, provider.imap_port()).await;
        imap.line().await;
        let mut last = String::new();
        for line in &said {
            last = imap.imap_until(line, |line| line.starts_with("x ") || line.starts_with('+')).await;
        }
        assert!(last.contains("x OK "), "{said:?}: {last}");
    }
}

#[tokio::test]
async fn wrong_passwords_and_the_account_password_are_refused_as_gmail_refuses_them() {
    let provider = Provider::start(Mood::NeedsAppPassword).await.unwrap();
    let smtp = smtp_answer(&provider, provider.account_password()).await;
    assert_eq!(
        smtp,
        "534-5.7.9 Application-specific password required. For more information, go to\n\
         534 5.7.9  https://support.practice.example/mail/?p=InvalidSecondFactor \
         d9443c01a7336-practice - gsmtp"
    );
    assert!(smtp_answer(&provider, "wrong").await.starts_with("535-5.7.8 Username and Password"));
    assert!(smtp_answer(&provider, provider.app_password()).await.starts_with("235 "));
    let imap = imap_answer(&provider, provider.account_password()).await;
    assert!(imap.starts_with("a NO [ALERT] Application-specific password required: https://"), "{imap}");
    let imap = imap_answer(&provider, "wrong").await;
    assert_eq!(imap, "a NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)");
}

#[tokio::test]
async fn each_mood_that_answers_a_sign_in_answers_in_its_way() {
    for (mood, smtp, imap) in [
        (Mood::AllWell, "235 ", "a OK "),
        (Mood::WrongPassword, "535-5.7.8 ", "a NO [AUTHENTICATIONFAILED] "),
        (Mood::WebLoginRequired, "534-5.7.14 <https://", "* NO [WEBALERT https://"),
        (Mood::ImapOff, "235 ", "a NO [ALERT] Your account is not enabled for IMAP use."),
        (Mood::TooManyAttempts, "454-4.7.0 Too many login attempts", "a NO [ALERT] Too many"),
        (Mood::RevokedMidway, "235 ", "a NO [AUTHENTICATIONFAILED] "),
        (Mood::HangsUp, "", ""),
    ] {
        let provider = Provider::start(mood).await.unwrap();
        let said = smtp_answer(&provider, provider.app_password()).await;
        assert!(said.starts_with(smtp) && said.is_empty() == smtp.is_empty(), "{mood:?}: {said}");
        let said = imap_answer(&provider, "mdrkwzhaptqevluo").await;
        let said = said.strip_prefix("* CAPABILITY IMAP4rev1 ID\n").unwrap_or(&said);
        assert!(said.starts_with(imap) && said.is_empty() == imap.is_empty(), "{mood:?}: {said}");
        let log = provider.log();
        assert_eq!((log.sign_ins(Protocol::Smtp), log.sign_ins(Protocol::Imap)), (1, 1), "{mood:?}");
    }
}

#[tokio::test]
async fn a_busy_provider_says_so_and_closes() {
    let provider = Provider::start(Mood::Busy).await.unwrap();
    let mut smtp = Client::tls(&provider, provider.smtp_port()).await;
    assert!(smtp.rest().await.starts_with("421 4.7.0 Try again later, closing connection."));
    let mut imap = Client::tls(&provider, provider.imap_port()).await;
    assert_eq!(imap.rest().await, "* BYE [UNAVAILABLE] Temporary System Problem\r\n");
}

#[tokio::test]
async fn a_silent_provider_hears_a_client_out_and_says_nothing() {
    let provider = Provider::start(Mood::Silent).await.unwrap();
    let mut client = Client::clear(provider.smtp_port()).await;
    client.say("EHLO me").await;
    client.stream.shutdown().await.unwrap();
    assert_eq!(client.rest().await, "");
}

#[tokio::test]
async fn a_slow_provider_takes_its_time_for_each_answer() {
    let provider = Provider::start(Mood::Slow).await.unwrap();
    let begun = Instant::now();
    assert!(smtp_answer(&provider, provider.app_password()).await.starts_with("235 "));
    assert!(begun.elapsed() >= Duration::from_millis(3 * 600));
}

#[tokio::test]
async fn bad_certificates_are_bad_in_just_the_way_they_say() {
    for (mood, expected) in [(Mood::ExpiredCertificate, "expired"), (Mood::WrongName, "not valid for name")] {
        let provider = Provider::start(mood).await.unwrap();
        let tcp = TcpStream::connect(("127.0.0.1", provider.imap_port())).await.unwrap();
        let name = provider.host().try_into().unwrap();
        let error = connector(&provider).connect(name, tcp).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{mood:?}: {error}");
    }
}

#[tokio::test]
async fn the_servers_are_also_certified_for_their_address() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let tcp = TcpStream::connect(("127.0.0.1", provider.imap_port())).await.unwrap();
    connector(&provider).connect("127.0.0.1".try_into().unwrap(), tcp).await.unwrap();
}

#[tokio::test]
async fn starttls_leads_to_a_sign_in_and_nothing_does_without_it() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let mut smtp = Client::clear(provider.smtp_starttls_port()).await;
    smtp.line().await;
    let offered = smtp.smtp("EHLO me").await;
    assert!(offered.contains("250-STARTTLS\n") && !offered.contains("AUTH"), "{offered}");
    assert_eq!(smtp.smtp("STARTTLS").await, "220 2.0.0 Ready to start TLS");
    let mut smtp = smtp.upgrade(&provider).await;
    assert!(smtp.smtp("EHLO me").await.contains("250-AUTH LOGIN PLAIN\n"));
    assert!(smtp.smtp(&auth_plain(provider.app_password())).await.starts_with("235 "));

    let mut imap = Client::clear(provider.imap_starttls_port()).await;
    assert!(imap.line().await.starts_with("* OK [CAPABILITY IMAP4rev1 ID STARTTLS LOGINDISABLED] "));
    assert_eq!(imap.imap("a STARTTLS").await, "a OK Begin TLS negotiation now");
    let mut imap = imap.upgrade(&provider).await;
    assert!(imap.imap(&login("b", "mdrkwzhaptqevluo")).await.contains("b OK "));
    assert!(!provider.log().password_came_in_clear());

    let mut smtp = Client::clear(provider.smtp_starttls_port()).await;
    smtp.line().await;
    smtp.smtp("EHLO me").await;
    assert!(smtp.smtp(&auth_plain(provider.app_password())).await.starts_with("530 5.7.0 Must issue"));
    assert!(provider.log().password_came_in_clear());
    let mut imap = Client::clear(provider.imap_starttls_port()).await;
    imap.line().await;
    assert!(imap.imap(&login("c", "x")).await.starts_with("c NO [PRIVACYREQUIRED]"));
}

#[tokio::test]
async fn without_starttls_a_sign_in_in_clear_is_taken_and_written_down() {
    let provider = Provider::start(Mood::StartTlsStripped).await.unwrap();
    assert_eq!(provider.security(), Security::StartTls);
    let mut smtp = Client::clear(provider.smtp_port()).await;
    smtp.line().await;
    assert!(!smtp.smtp("EHLO me").await.contains("STARTTLS"));
    assert!(smtp.smtp("STARTTLS").await.starts_with("502 "));
    assert!(!provider.log().password_came_in_clear());
    assert!(smtp.smtp(&auth_plain(provider.app_password())).await.starts_with("235 "));
    assert!(provider.log().password_came_in_clear());
}

#[tokio::test]
async fn a_captive_portal_answers_with_a_web_page_on_every_port() {
    let provider = Provider::start(Mood::CaptivePortal).await.unwrap();
    for port in [provider.smtp_port(), provider.imap_port(), provider.smtp_starttls_port()] {
        let mut client = Client::clear(port).await;
        client.say("\x16\x03\x01 as TLS begins").await;
        let page = client.rest().await;
        assert!(page.starts_with("HTTP/1.1 302 Found\r\n") && page.ends_with("</html>"), "{page}");
    }
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_blocked_port_neither_answers_nor_refuses_and_imap_works() {
    let provider = Provider::start(Mood::SmtpBlocked).await.unwrap();
    let address = ("127.0.0.1", provider.smtp_port());
    let connecting = tokio::time::timeout(Duration::from_millis(300), TcpStream::connect(address)).await;
    assert!(connecting.is_err(), "{connecting:?}");
    assert!(imap_answer(&provider, "mdrkwzhaptqevluo").await.contains("a OK "));
}

#[tokio::test]
async fn flights_are_counted_as_the_client_makes_them() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    smtp_answer(&provider, provider.app_password()).await;
    // ClientHello; Finished, answered by the greeting; EHLO; AUTH.
    assert_eq!(provider.log().connections(Protocol::Smtp).next().unwrap().flights(), 4);
}

#[tokio::test]
async fn distance_costs_one_round_trip_to_connect_and_one_for_each_flight() {
    let round_trip = Duration::from_millis(40);
    let options = Options { round_trip, ..Options::default() };
    let provider = Provider::start_with(options).await.unwrap();
    let begun = Instant::now();
    assert!(smtp_answer(&provider, provider.app_password()).await.starts_with("235 "));
    let took = begun.elapsed();
    assert_eq!(provider.log().connections(Protocol::Smtp).next().unwrap().flights(), 4);
    assert!(took >= 5 * round_trip, "{took:?}");
}

#[tokio::test]
async fn no_input_makes_it_panic_or_stop_answering() {
    // Each has a provider of its own, so they can be asked side by side: some hear a client out for a while.
    let mut moods = JoinSet::new();
    // The slow one converses as the others do, 600 ms a line: hundreds of lines would take minutes.
    for mood in Mood::ALL.into_iter().filter(|mood| *mood != Mood::Slow) {
        moods.spawn(async move {
            let provider = Provider::start(mood).await.unwrap();
            for port in [provider.smtp_starttls_port(), provider.imap_starttls_port()] {
                for odd in odd_inputs() {
                    let mut client = Client::clear(port).await;
                    let _ = client.stream.write_all(&odd).await;
                    let _ = client.stream.flush().await;
                    let _ = client.stream.shutdown().await;
                    client.rest().await;
                }
            }
            assert_eq!(provider.log().panics(), 0, "{mood:?}");
        });
    }
    while let Some(ended) = moods.join_next().await {
        ended.unwrap();
    }
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    for odd in odd_inputs() {
        for port in [provider.smtp_port(), provider.imap_port()] {
            let mut client = Client::tls(&provider, port).await;
            client.line().await;
            let _ = client.stream.write_all(&odd).await;
            let _ = client.stream.flush().await;
            let _ = client.stream.shutdown().await;
            client.rest().await;
        }
    }
    assert_eq!(provider.log().panics(), 0);
    assert!(smtp_answer(&provider, provider.app_password()).await.starts_with("235 "));
}

#[tokio::test]
async fn stopping_closes_connections_and_ports() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let port = provider.imap_port();
    let mut client = Client::tls(&provider, port).await;
    client.line().await;
    provider.stop().await;
    assert_eq!(client.rest().await, "");
    let refused = TcpStream::connect(("127.0.0.1", port)).await.unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::ConnectionRefused);
}

#[tokio::test]
async fn dropping_the_provider_ends_its_connections() {
    let provider = Provider::start(Mood::Silent).await.unwrap();
    let mut client = Client::clear(provider.smtp_port()).await;
    let mut log = provider.watch_log();
    log.wait_for(|log| log.open(Protocol::Smtp) == 1).await.unwrap();
    drop(provider);
    assert_eq!(client.rest().await, "");
}

#[test]
fn the_app_password_is_sixteen_letters_in_groups_of_four() {
    let groups: Vec<&str> = account::APP_PASSWORD.split(' ').collect();
    assert_eq!(groups.len(), 4);
    assert!(groups.iter().all(|group| group.len() == 4 && group.bytes().all(|b| b.is_ascii_lowercase())));
}

#[test]
fn no_mood_is_forgotten_in_the_list() {
    let listed: BTreeSet<Mood> = Mood::ALL.into_iter().collect();
    assert_eq!(listed.len(), Mood::RevokedMidway as usize + 1);
}

/// A client that sends what it is told.
struct Client {
    stream: BufStream<Box<dyn Stream>>,
}

impl Client {
    async fn clear(port: u16) -> Self {
        let tcp = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        Self { stream: BufStream::new(Box::new(tcp)) }
    }

    async fn tls(provider: &Provider, port: u16) -> Self {
        Self::clear(port).await.upgrade(provider).await
    }

    async fn upgrade(self, provider: &Provider) -> Self {
        let name = provider.host().try_into().unwrap();
        let tls = connector(provider).connect(name, self.stream.into_inner()).await.unwrap();
        Self { stream: BufStream::new(Box::new(tls)) }
    }

    async fn say(&mut self, line: &str) {
        self.stream.write_all(format!("{line}\r\n").as_bytes()).await.unwrap();
        self.stream.flush().await.unwrap();
    }

    /// The next line; nothing if the connection is closed.
    async fn line(&mut self) -> String {
        let mut line = String::new();
        let _ = self.stream.read_line(&mut line).await;
        line.trim_end().to_owned()
    }

    async fn rest(&mut self) -> String {
        let mut rest = Vec::new();
        let _ = self.stream.read_to_end(&mut rest).await;
        String::from_utf8(rest).unwrap()
    }

    async fn smtp(&mut self, command: &str) -> String {
        self.imap_until(command, |line| line.as_bytes().get(3) != Some(&b'-')).await
    }

    async fn imap(&mut self, command: &str) -> String {
        self.imap_until(command, |line| !line.starts_with('*')).await
    }

    async fn imap_until(&mut self, command: &str, is_last: impl Fn(&str) -> bool) -> String {
        self.say(command).await;
        let mut answer = Vec::new();
        loop {
            answer.push(self.line().await);
            if answer.last().is_none_or(|line| line.is_empty() || is_last(line)) {
                return answer.join("\n");
            }
        }
    }
}

async fn smtp_answer(provider: &Provider, password: &str) -> String {
    let mut smtp = Client::tls(provider, provider.smtp_port()).await;
    smtp.line().await;
    smtp.smtp("EHLO me").await;
    smtp.smtp(&auth_plain(password)).await
}

async fn imap_answer(provider: &Provider, password: &str) -> String {
    let mut imap = Client::tls(provider, provider.imap_port()).await;
    imap.line().await;
    imap.imap(&login("a", password)).await
}

fn connector(provider: &Provider) -> TlsConnector {
    let mut roots = RootCertStore::empty();
    roots.add(provider.root()).unwrap();
    let crypto = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(crypto)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}

fn auth_plain(password: &str) -> String {
    format!("AUTH PLAIN {}", plain(password))
}

fn plain(password: &str) -> String {
    STANDARD.encode(format!("\0{}\0{password}", account::ADDRESS))
}

fn login(tag: &str, password: &str) -> String {
    format!("{tag} LOGIN \"{}\" \"{password}\"", account::ADDRESS)
}

fn odd_inputs() -> Vec<Vec<u8>> {
    let mut inputs: Vec<Vec<u8>> = [
        "",
        "\n",
        "\r\n\r\n",
        " ",
        " \r\n",
        "AUTH\r\n",
        "AUTH PLAIN =\r\n",
        "AUTH PLAIN ====\r\n",
        "EHLO\r\nAUTH LOGIN\r\n*\r\n",
        "EHLO \r\nAUTH PLAIN\r\n\0\r\n",
        "STARTTLS\r\nEHLO x\r\n",
        "a\r\n",
        "a \r\n",
        "a LOGIN\r\n",
        "a LOGIN \"\r\n",
        "a LOGIN \"\\\r\n",
        "a LOGIN {4294967295}\r\n",
        "a AUTHENTICATE\r\n",
        "a AUTHENTICATE PLAIN =\r\n",
        "a STATUS\r\n",
        "a STATUS \"\r\n",
        "ä ö ü\r\n",
        "* OK\r\n",
        "a STARTTLS\r\nb LOGIN x y\r\n",
    ]
    .map(|text| text.as_bytes().to_vec())
    .into();
    inputs.push(vec![0xff; 3_000]);
    inputs.push(vec![b'x'; 100_000]);
    inputs.push(b"NOOP\r\n".repeat(5_000));
    inputs.push([0x16, 0x03, 0x01, 0xff, 0xff].repeat(500));
    inputs
}
