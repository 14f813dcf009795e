//! Incoming mail: the catalogue's rows I.

use setup::check::{Cause, Stage};

use super::{imap, rows, say};
use crate::hostile::Act::{self, Hear};

rows! {
    i01_preauthenticated_is_no_sign_in:
        imap([say("* PREAUTH welcome\r\n")])
            .fails(Stage::Greeting, Cause::Preauthenticated);
}

/// A server that takes the password.
pub(super) fn good() -> Vec<Act> {
    vec![
        Act::StartTls,
        say("* OK ready\r\n"),
        Hear("* CAPABILITY"),
        say("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK done\r\n"),
        Hear("* AUTHENTICATE PLAIN "),
        say("<tag> OK signed in\r\n"),
        Hear("* STATUS INBOX (MESSAGES)"),
        say("* STATUS INBOX (MESSAGES 3)\r\n<tag> OK done\r\n"),
    ]
}
