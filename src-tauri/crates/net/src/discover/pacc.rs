//! What a domain publishes for programs (draft-ietf-mailmaint-pacc): a file over HTTPS, and in DNS its digest.

use std::num::NonZeroU16;

use account::{Address, Security, Server};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_util::future::join;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::answer::{Answer, Outcome, named};
use super::dns::Dns;
use super::https::Web;

/// Fetches the file, and holds it against the digest.
pub(super) async fn published(web: &Web, dns: &Dns, address: &Address) -> Result<Answer, Outcome> {
    let domain = address.domain();
    let file = format!("https://ua-auto-config.{domain}/.well-known/user-agent-configuration.json");
    let digests = format!("_ua-auto-config.{domain}");
    let (file, texts) = join(web.get(dns, &file), dns.texts(&digests)).await;
    let file = file?;
    let texts = match texts {
        Ok(texts) => texts,
        Err(Outcome::Nothing) => vec![],
        Err(fault) => return Err(fault),
    };
    if !is_vouched_for(&file, &texts) {
        return Err(Outcome::WrongDigest);
    }
    read(&file, address)
}

/// True if one of the texts has the digest of the file: while a file changes, there are two.
fn is_vouched_for(file: &[u8], texts: &[String]) -> bool {
    let digest = Sha256::digest(file);
    texts.iter().filter_map(|text| digest_in(text)).any(|known| known == digest[..])
}

/// The digest in a text such as `v=UAAC1; a=sha256; d=…`.
fn digest_in(text: &str) -> Option<Vec<u8>> {
    let tags: Vec<_> = text
        .split(';')
        .filter_map(|tag| tag.split_once('='))
        .map(|(name, value)| (name.trim(), value.trim()))
        .collect();
    let value = |name| tags.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    if tags.first() != Some(&("v", "UAAC1")) || value("a") != Some("sha256") {
        return None;
    }
    let digest = BASE64_STANDARD.decode(value("d")?).ok()?;
    (digest.len() == 32).then_some(digest)
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    protocols: Protocols,
    #[serde(default)]
    authentication: Authentication,
}

#[derive(Default, Deserialize)]
struct Protocols {
    imap: Option<Host>,
    /// `smtp` up to the second version of the draft.
    #[serde(alias = "smtp")]
    submit: Option<Host>,
}

#[derive(Deserialize)]
struct Host {
    host: String,
}

#[derive(Default, Deserialize)]
struct Authentication {
    password: Option<bool>,
}

/// Reads the file. The draft has TLS from the first byte on the usual ports, and the address as the user name.
pub(super) fn read(file: &[u8], address: &Address) -> Result<Answer, Outcome> {
    let file: File = serde_json::from_slice(file).map_err(|_| Outcome::Malformed)?;
    if file.authentication.password == Some(false) {
        let hosts = [file.protocols.imap, file.protocols.submit].into_iter().flatten();
        return Ok(Answer::refused_by(&hosts.map(|named| named.host).collect::<Vec<_>>()));
    }
    let server = |named_host: Option<Host>, port: NonZeroU16| -> Vec<Server> {
        let named_host = named_host.map(|host| host.host).unwrap_or_default();
        named(&named_host, &port.to_string(), Security::Tls, "", address).into_iter().collect()
    };
    let (imap, smtp) = (server(file.protocols.imap, IMAPS), server(file.protocols.submit, SUBMISSIONS));
    if imap.is_empty() && smtp.is_empty() {
        return Err(Outcome::Unusable);
    }
    Ok(Answer { imap, smtp, ..Answer::default() })
}

const IMAPS: NonZeroU16 = NonZeroU16::new(993).unwrap();
const SUBMISSIONS: NonZeroU16 = NonZeroU16::new(465).unwrap();

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{ "protocols": { "jmap": { "url": "https://jmap.shop.example/" }, "imap": { "host": "imap.shop.example" },
        "submit": { "host": "smtp.shop.example" } }, "authentication": { "oauth-public": { "issuer": "https://a.example" }, "password": true },
        "info": { "provider": { "name": "Shop" } } }"#;

    #[test]
    fn the_file_names_hosts_and_whether_a_password_is_taken() {
        for (file, smtp) in [
            (FILE.to_owned(), true),
            (FILE.replace("submit", "smtp"), true),
            (FILE.replace("submit", "other"), false),
        ] {
            let answer = read_file(&file).unwrap();
            assert_eq!((answer.imap[0].host.as_str(), answer.imap[0].port.get()), ("imap.shop.example", 993));
            assert_eq!(answer.imap[0].user, "anna@shop.example");
            assert_eq!(answer.smtp.first().map(|server| server.port.get()), smtp.then_some(465));
            assert!(!answer.refuses());
        }
        let refused = read_file(&FILE.replace("true", "false")).unwrap();
        assert!(refused.refuses());
        assert_eq!(refused.refusing, ["imap.shop.example", "smtp.shop.example"]);
        assert_eq!(read_file(r#"{"protocols":{"imap":{"host":"127.0.0.1"}}}"#), Err(Outcome::Unusable));
        assert_eq!(read_file("{}"), Err(Outcome::Unusable));
        assert_eq!(read_file("[]"), Err(Outcome::Unusable));
        for odd in ["", "null", r#"{"protocols":7}"#, r#"{"protocols":{"imap":"x"}}"#, &"[".repeat(100_000)] {
            assert_eq!(read_file(odd), Err(Outcome::Malformed));
        }
    }

    #[test]
    fn one_of_the_digests_in_dns_has_to_be_that_of_the_file() {
        let right = BASE64_STANDARD.encode(Sha256::digest(FILE));
        let wrong = BASE64_STANDARD.encode(Sha256::digest("other"));
        let text = |digest: &str| format!("v=UAAC1; a=sha256; d={digest}");
        for (texts, expected) in [
            (vec![text(&right)], true),
            (vec![text(&wrong), "v=spf1 -all".to_owned(), text(&right)], true),
            (vec![format!("v=UAAC1;a=sha256;d={right};")], true),
            (vec![text(&wrong)], false),
            (vec![], false),
            (vec![text("")], false),
            (vec![format!("v=UAAC1; a=md5; d={right}")], false),
            (vec![format!("v=UAAC2; a=sha256; d={right}")], false),
            (vec![format!("a=sha256; d={right}; v=UAAC1")], false),
        ] {
            assert_eq!(is_vouched_for(FILE.as_bytes(), &texts), expected, "{texts:?}");
        }
    }

    fn read_file(file: &str) -> Result<Answer, Outcome> {
        read(file.as_bytes(), &Address::parse("anna@shop.example").unwrap())
    }
}
