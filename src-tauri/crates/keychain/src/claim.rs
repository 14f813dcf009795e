//! What an item says it is for, whichever program wrote it.

/// What a program wrote into an item, read by its own schema.
pub(super) struct Claim<'a> {
    pub(super) program: &'static str,
    pub(super) server: Option<&'a str>,
    pub(super) user: Option<&'a str>,
    pub(super) protocol: Option<MailProtocol>,
    pub(super) is_mail_by_schema: bool,
}

/// The protocol of an item.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum MailProtocol {
    Smtp,
    Imap,
    Pop3,
}

impl MailProtocol {
    pub(super) fn named(name: &str) -> Option<Self> {
        let known = PROTOCOL_NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        known.map(|(_, protocol)| *protocol)
    }
}

/// What programs call the protocols.
pub(super) const PROTOCOL_NAMES: [(&str, MailProtocol); 14] = [
    ("imap", MailProtocol::Imap),
    ("imaps", MailProtocol::Imap),
    // getmail's (getmail6: retrievers.py)
    ("imap4", MailProtocol::Imap),
    ("imap4-ssl", MailProtocol::Imap),
    ("pop", MailProtocol::Pop3),
    ("pop3", MailProtocol::Pop3),
    ("pop3s", MailProtocol::Pop3),
    ("pop3-ssl", MailProtocol::Pop3),
    ("sdps", MailProtocol::Pop3),
    ("imap-ssl", MailProtocol::Imap),
    ("smtp", MailProtocol::Smtp),
    ("smtps", MailProtocol::Smtp),
    ("submission", MailProtocol::Smtp),
    ("submissions", MailProtocol::Smtp),
];
