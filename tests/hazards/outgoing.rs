//! Outgoing mail: the catalogue's rows S.

use setup::check::{Cause, Stage};

use super::{rows, say, smtp};
use crate::hostile::Act::{self, Hear};

rows! {
    s01_a_greeting_that_refuses_the_network_is_quoted:
        smtp([say("554 5.7.1 blocked\r\n")])
            .fails(Stage::Greeting, Cause::ServerRefuses)
            .quotes_code(554, Some("5.7.1"), "blocked");
    s06_a_gigabyte_without_a_line_end_is_cut_off:
        smtp([Act::Repeat(vec![b'2'; 64 * 1024], 16 * 1024)])
            .fails(Stage::Greeting, Cause::ProtocolViolation);
}

/// A server that takes the password.
pub(super) fn good() -> Vec<Act> {
    [vec![Act::StartTls], answers_the_sign_in("235 2.7.0 Accepted\r\n")].concat()
}

/// All well until the sign-in, and then this.
pub(super) fn answers_the_sign_in(words: impl AsRef<[u8]>) -> Vec<Act> {
    [says_hello(), vec![Hear("AUTH PLAIN "), say(words)]].concat()
}

fn says_hello() -> Vec<Act> {
    vec![
        say("220 mail.example.org ESMTP\r\n"),
        Hear("EHLO [127.0.0.1]"),
        say("250-mail.example.org\r\n250 AUTH PLAIN LOGIN\r\n"),
    ]
}
