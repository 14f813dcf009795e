//! A configuration profile for Apple's programs: payload `com.apple.mail.managed` (Apple's device management
//! schema, `mdm/profiles/com.apple.mail.managed.yaml`), without the password: macOS asks for it once.

use plist::{Dictionary, Value};
use uuid::Uuid;

use account::{Protocol, Security};

use super::handed::Handed;

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, outgoing, .. } = handed;
    let (imap, smtp) = (servers.of(Protocol::Imap), servers.of(Protocol::Smtp));
    let mut account = payload("com.apple.mail.managed", &format!("{address} mail"), handed);
    for (key, value) in [
        ("EmailAccountType", Value::from("EmailTypeIMAP")),
        ("EmailAccountDescription", Value::from(address.to_string())),
        ("EmailAddress", Value::from(address.to_string())),
        ("IncomingMailServerAuthentication", Value::from("EmailAuthPassword")),
        ("IncomingMailServerHostName", Value::from(imap.host.clone())),
        ("IncomingMailServerPortNumber", Value::from(imap.port.get())),
        // Both kinds of encryption: which of the two follows from the port.
        ("IncomingMailServerUseSSL", Value::from(encrypts(imap.security))),
        ("IncomingMailServerUsername", Value::from(imap.user.clone())),
        ("OutgoingMailServerAuthentication", Value::from("EmailAuthPassword")),
        ("OutgoingMailServerHostName", Value::from(smtp.host.clone())),
        ("OutgoingMailServerPortNumber", Value::from(smtp.port.get())),
        ("OutgoingMailServerUseSSL", Value::from(encrypts(smtp.security))),
        ("OutgoingMailServerUsername", Value::from(smtp.user.clone())),
        ("OutgoingPasswordSameAsIncomingPassword", Value::from(!outgoing.has_own_password())),
    ] {
        account.insert(key.to_owned(), value);
    }
    let mut profile = payload("Configuration", &address.to_string(), handed);
    profile.insert("PayloadScope".to_owned(), Value::from("User"));
    profile.insert("PayloadContent".to_owned(), Value::Array(vec![Value::Dictionary(account)]));
    let mut text = Vec::new();
    // Writing to memory does not fail.
    let _ = Value::Dictionary(profile).to_writer_xml(&mut text);
    let mut text = String::from_utf8(text).unwrap_or_default();
    text.push('\n');
    text
}

/// What all payloads have. One account's are the same each time: a profile replaces the one before.
fn payload(kind: &str, name: &str, handed: &Handed<'_>) -> Dictionary {
    let of = format!("{kind} {}", handed.address);
    let id = Uuid::new_v5(&Uuid::NAMESPACE_URL, of.as_bytes());
    let entries = [
        ("PayloadType", Value::from(kind)),
        ("PayloadVersion", Value::from(1)),
        ("PayloadIdentifier", Value::from(format!("mail-setup-wizard.{id}"))),
        ("PayloadUUID", Value::from(id.hyphenated().to_string().to_uppercase())),
        ("PayloadDisplayName", Value::from(name)),
    ];
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn encrypts(security: Security) -> bool {
    match security {
        Security::Tls | Security::StartTls => true,
    }
}
