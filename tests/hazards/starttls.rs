//! NO STARTTLS (USENIX Security '21), class by class.

use setup::account::{Protocol, Security};
use setup::check::{Cause, Stage};

use super::{Row, rows, say};
use crate::hostile::Act::{self, Hear};

rows! {
    stripped_from_what_is_offered_over_smtp:
        smtp([say("220 mail\r\n"), Hear("EHLO"), say("250-mail\r\n250 AUTH PLAIN\r\n")])
            .fails(Stage::StartTls, Cause::StartTlsMissing);
}

fn smtp(script: impl IntoIterator<Item = Act>) -> Row {
    Row::new(Protocol::Smtp, Security::StartTls, script)
}
