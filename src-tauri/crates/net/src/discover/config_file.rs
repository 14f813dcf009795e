//! An autoconfig file: `clientConfig`, version 1.1 (draft-ietf-mailmaint-autoconfig).
//!
//! No DTD is read, and so no entity but the five of XML. What is not of use is passed over, so that one odd part does
//! not hide the rest.

use account::{Address, Security, Server};
use roxmltree::{Document, Node, ParsingOptions};

use super::answer::{Answer, Outcome, named};

/// Most nodes of a file: far more than any has, and few enough to be read in no time.
const MAX_NODES: u32 = 20_000;

/// Most servers of one kind that are taken.
const MAX_SERVERS: usize = 16;

/// Reads the servers in a file, as they stand in it: the best first.
pub(super) fn read(file: &[u8], address: &Address) -> Result<Answer, Outcome> {
    let text = std::str::from_utf8(file).map_err(|_| Outcome::Malformed)?;
    let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text.trim_start_matches('\u{feff}').trim_start(), options)
        .map_err(|_| Outcome::Malformed)?;
    let root = Some(document.root_element()).filter(|root| root.tag_name().name() == "clientConfig");
    let provider = root.and_then(|root| child(root, "emailProvider")).ok_or(Outcome::Malformed)?;
    let all = |element: &'static str, kind: &'static str| {
        let is_one = move |node: &Node<'_, '_>| {
            node.tag_name().name() == element
                && node.attribute("type").is_some_and(|named| named.trim() == kind)
        };
        provider.children().filter(is_one).take(MAX_SERVERS).collect::<Vec<_>>()
    };
    let (incoming, outgoing) = (all("incomingServer", "imap"), all("outgoingServer", "smtp"));
    let usable = |servers: &[Node<'_, '_>]| {
        servers.iter().filter_map(|node| server(*node, address)).collect::<Vec<_>>()
    };
    let (imap, smtp) = (usable(&incoming), usable(&outgoing));
    if imap.is_empty() && !incoming.is_empty() && incoming.iter().all(|node| takes(*node) == Takes::Tokens) {
        let hosts = incoming.iter().chain(&outgoing).filter(|node| takes(**node) == Takes::Tokens);
        return Ok(Answer::refused_by(&hosts.filter_map(|node| host(*node, address)).collect::<Vec<_>>()));
    }
    if imap.is_empty() && smtp.is_empty() {
        return Err(Outcome::Unusable);
    }
    Ok(Answer { imap, smtp, ..Answer::default() })
}

fn server(node: Node<'_, '_>, address: &Address) -> Option<Server> {
    let security = match text(node, "socketType")?.to_ascii_uppercase().as_str() {
        "SSL" | "TLS" => Security::Tls,
        "STARTTLS" => Security::StartTls,
        _ => return None,
    };
    if takes(node) != Takes::Passwords {
        return None;
    }
    let host = host(node, address)?;
    // A name with a part that nobody can fill in: the address is what most servers take.
    let user = text(node, "username").and_then(|user| filled_in(user, address)).unwrap_or_default();
    named(&host, text(node, "port")?, security, &user, address)
}

fn host(node: Node<'_, '_>, address: &Address) -> Option<String> {
    filled_in(text(node, "hostname")?, address)
}

/// What a server takes for a sign-in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Takes {
    Passwords,
    /// Sign-in through the provider's page alone (OAuth).
    Tokens,
    /// Nothing that is proven with a password.
    Other,
}

fn takes(node: Node<'_, '_>) -> Takes {
    let ways: Vec<_> = node
        .children()
        .filter(|child| child.tag_name().name() == "authentication")
        .filter_map(|child| child.text())
        .map(|way| way.trim().to_ascii_lowercase())
        .collect();
    let is_password = |way: &String| {
        matches!(way.as_str(), "password-cleartext" | "plain" | "password-encrypted" | "secure")
    };
    // Files from before there was a choice do not name one.
    if ways.is_empty() || ways.iter().any(is_password) {
        Takes::Passwords
    } else if ways.iter().any(|way| way == "oauth2") {
        Takes::Tokens
    } else {
        Takes::Other
    }
}

/// Puts the parts of the address in their places; `None` if there is one that an address does not have.
fn filled_in(text: &str, address: &Address) -> Option<String> {
    let parts = [
        ("%EMAILADDRESS%", address.to_string()),
        ("%EMAILLOCALPART%", address.local_part().to_owned()),
        ("%EMAILDOMAIN%", address.domain().to_owned()),
    ];
    let left_over = parts.iter().fold(text.to_owned(), |text, (name, _)| text.replace(name, ""));
    let filled = parts.iter().fold(text.to_owned(), |text, (name, part)| text.replace(name, part));
    (!left_over.contains('%')).then_some(filled)
}

fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.tag_name().name() == name)
}

fn text<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    child(node, name)?.text().map(str::trim).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_read_in_their_order_with_the_name_that_they_want() {
        let read = read_servers(
            r#"<incomingServer type="pop3"><hostname>pop.example.org</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
            <incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
              <username>%EMAILLOCALPART%</username><authentication>OAuth2</authentication><authentication>password-cleartext</authentication></incomingServer>
            <incomingServer type="imap"><hostname> imap2.example.org </hostname><port> 143 </port><socketType>STARTTLS</socketType>
              <username>%EMAILADDRESS</username><authentication>password-encrypted</authentication></incomingServer>
            <outgoingServer type="smtp"><hostname>smtp.example.org</hostname><port>587</port><socketType>starttls</socketType>
              <username>%EMAILDOMAIN%/%EMAILLOCALPART%</username></outgoingServer>"#,
        )
        .unwrap();
        let told = |servers: &[Server]| {
            servers
                .iter()
                .map(|s| format!("{}:{} {:?} {}", s.host, s.port, s.security, s.user))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            told(&read.imap),
            ["imap.shop.example:993 Tls anna+x", "imap2.example.org:143 StartTls anna+x@shop.example"]
        );
        assert_eq!(told(&read.smtp), ["smtp.example.org:587 StartTls shop.example/anna+x"]);
    }

    #[test]
    fn what_cannot_be_used_with_a_password_over_tls_is_passed_over() {
        let imap = |rest: &str| {
            format!(
                "<incomingServer type=\"imap\"><hostname>imap.example.org</hostname><port>993</port>{rest}</incomingServer>"
            )
        };
        for (rest, expected) in [
            ("<socketType>plain</socketType>", Err(Outcome::Unusable)),
            ("", Err(Outcome::Unusable)),
            ("<socketType>SSL</socketType><authentication>none</authentication>", Err(Outcome::Unusable)),
            (
                "<socketType>SSL</socketType><authentication>TLS-client-cert</authentication>",
                Err(Outcome::Unusable),
            ),
            ("<socketType>SSL</socketType><authentication>OAuth2</authentication>", Ok(true)),
            ("<socketType>SSL</socketType><authentication>plain</authentication>", Ok(false)),
        ] {
            assert_eq!(read_servers(&imap(rest)).map(|answer| answer.refuses()), expected, "{rest}");
        }
        assert_eq!(read_servers(""), Err(Outcome::Unusable));
    }

    #[test]
    fn whose_servers_take_no_password_is_read() {
        let server = |element: &str, kind: &str, host: &str| {
            format!(
                "<{element} type=\"{kind}\"><hostname>{host}</hostname><port>993</port><socketType>SSL</socketType>\
                 <authentication>OAuth2</authentication></{element}>"
            )
        };
        let (imap, smtp) = ("incomingServer", "outgoingServer");
        let answer = read_servers(
            &[
                server(imap, "imap", "Outlook.office365.com"),
                server(imap, "pop3", "pop.example.org"),
                server(smtp, "smtp", "smtp.%EMAILDOMAIN%"),
                server(smtp, "smtp", "%REALNAME%"),
            ]
            .concat(),
        )
        .unwrap();
        assert!(answer.refuses());
        assert_eq!(answer.refusing, ["outlook.office365.com", "smtp.shop.example"]);
    }

    #[test]
    fn what_is_no_such_file_is_malformed_and_no_entity_is_read() {
        let deep = "<a>".repeat(60_000);
        let many = format!("<clientConfig>{}</clientConfig>", "<a/>".repeat(60_000));
        for text in [
            "",
            "<html></html>",
            "<clientConfig/>",
            "<clientConfig><emailProvider></clientConfig>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><clientConfig>&a;</clientConfig>",
            "<!DOCTYPE x [<!ENTITY a \"b\">]><clientConfig><emailProvider/></clientConfig>",
            "<clientConfig><emailProvider>&a;</emailProvider></clientConfig>",
            &deep,
            &many,
        ] {
            let start = &text[..text.len().min(60)];
            assert_eq!(read(text.as_bytes(), &address()), Err(Outcome::Malformed), "{start}");
        }
        assert_eq!(read(&[0xff, 0xfe, 0], &address()), Err(Outcome::Malformed));
    }

    #[test]
    fn a_local_part_with_a_percent_sign_is_no_part_to_be_filled_in() {
        let address = Address::parse("a%b@shop.example").unwrap();
        assert_eq!(filled_in("%EMAILADDRESS%", &address).as_deref(), Some("a%b@shop.example"));
        assert_eq!(filled_in("%REALNAME%", &address), None);
        assert_eq!(filled_in("50%", &address), None);
    }

    fn read_servers(servers: &str) -> Result<Answer, Outcome> {
        let file = format!(
            "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"x\">{servers}</emailProvider></clientConfig>"
        );
        read(file.as_bytes(), &address())
    }

    fn address() -> Address {
        Address::parse("anna+x@shop.example").unwrap()
    }
}
