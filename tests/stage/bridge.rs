//! A program on this computer that stands in for a mail server, as Proton Mail Bridge does: with a certificate that it
//! made for itself.

use super::hostile::{Hostile, Identity, Made, Step, says};

const HEARS: Step = Step::Hears;

/// Its servers for outgoing and incoming mail.
pub(crate) async fn servers(made: Made) -> (Hostile, Hostile) {
    let tls = Step::Tls(Identity::Program(made));
    let smtp = vec![
        says("220 127.0.0.1 ESMTP Service Ready\r\n"),
        HEARS,
        says("250-127.0.0.1\r\n250 STARTTLS\r\n"),
        HEARS,
        says("220 2.0.0 Ready to start TLS\r\n"),
        tls.clone(),
        HEARS,
        says("250-127.0.0.1\r\n250 AUTH PLAIN\r\n"),
        HEARS,
        says("235 2.0.0 Authentication succeeded\r\n"),
    ];
    let imap = vec![
        says("* OK [CAPABILITY IMAP4rev1 STARTTLS] gluon session ID 3\r\n"),
        HEARS,
        says("* CAPABILITY IMAP4rev1 STARTTLS\r\n<tag> OK CAPABILITY\r\n"),
        HEARS,
        says("<tag> OK Begin TLS negotiation now\r\n"),
        tls,
        HEARS,
        says("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n<tag> OK CAPABILITY\r\n"),
        HEARS,
        says("<tag> OK LOGIN completed\r\n"),
        HEARS,
        says("* STATUS INBOX (MESSAGES 3)\r\n<tag> OK STATUS\r\n"),
    ];
    (Hostile::start(smtp).await, Hostile::start(imap).await)
}

/// Where a server of it is, as `mail-setup check` takes it.
pub(crate) fn at(server: &Hostile) -> String {
    format!("127.0.0.1:{}:starttls", server.port())
}
