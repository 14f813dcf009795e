//! Other programs' keychain items, as lines of text.

use setup::account::Protocol;
use setup::keychain::{Item, Match};
use setup::words::Words;

use crate::console::day;

/// Which program keeps an item, and for what.
pub(crate) fn line(item: &Item, words: &Words) -> String {
    let or = |value: &Option<String>, name| {
        value.clone().unwrap_or_else(|| words.attribute("oldItems", name, &[]))
    };
    let usage = match item.protocol {
        Some(Protocol::Smtp) => "use-smtp",
        Some(Protocol::Imap) => "use-imap",
        None => "terminal-use-any",
    };
    let args = [
        ("program", words.text(&format!("program-{}", item.program), &[]).into()),
        ("server", or(&item.server, "no-server").into()),
        ("user", or(&item.user, "no-user").into()),
        ("use", words.text(usage, &[]).into()),
    ];
    words.text("terminal-item", &args)
}

/// Why an item is listed, and when it was last changed.
pub(crate) fn detail(item: &Item, words: &Words) -> String {
    let matched = match item.matched {
        Match::Exact => "match-exact",
        Match::Likely => "match-likely",
    };
    let modified = item.modified.map_or_else(|| words.attribute("oldItems", "no-date", &[]), day);
    let args = [
        ("match", words.text(matched, &[]).into()),
        ("modified", modified.into()),
        ("why", words.text(&format!("why-{}", item.why), &[]).into()),
    ];
    words.text("terminal-item-detail", &args)
}
