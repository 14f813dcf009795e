//! Other programs' keychain items, as lines of text.

use account::Protocol;
use account::text::isolated;
use keychain::{Item, ItemAction, Match, Reader};
use words::Words;

use crate::console::day;

/// Which program keeps an item, and for what.
pub(crate) fn line(item: &Item, words: &Words) -> String {
    let or = |value: &Option<String>, name| {
        value.as_deref().map(isolated).unwrap_or_else(|| words.attribute("oldItems", name, &[]))
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

/// Why an item is listed, when it was last changed, and whether it can be brought back.
pub(crate) fn detail(item: &Item, words: &Words) -> String {
    let matched = match item.matched {
        Match::Exact => "match-exact",
        Match::Likely => "match-likely",
    };
    let modified =
        item.modified.map_or_else(|| words.attribute("oldItems", "no-date", &[]).into(), |at| day(at, words));
    let args = [
        ("match", words.text(matched, &[]).into()),
        ("modified", modified),
        ("why", words.text(&format!("why-{}", item.why), &[]).into()),
        ("undo", words.text(undo(item), &[]).into()),
    ];
    words.text("terminal-item-detail", &args)
}

fn undo(item: &Item) -> &'static str {
    match item.action {
        ItemAction::Make => "undo-make",
        ItemAction::Clear | ItemAction::Replace if item.undo => "undo-possible",
        ItemAction::Clear | ItemAction::Replace => "undo-impossible",
    }
}

/// Who reads an item, and where that is written.
pub(crate) fn readers(item: &Item, words: &Words) -> Vec<String> {
    let line = |reader: &Reader| {
        let args = [
            ("program", words.text(&format!("program-{}", reader.program), &[]).into()),
            ("path", isolated(&reader.path).into()),
            ("line", reader.line.to_string().into()),
        ];
        words.text("read-by", &args)
    };
    item.read_by.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_program_wrote_cannot_command_the_terminal() {
        let hostile = "a\u{1b}[2J\r\n\u{9b}1m\u{202e}b";
        let item = Item {
            id: "1-2".into(),
            store: hostile.into(),
            program: "msmtp".into(),
            label: hostile.into(),
            server: Some(hostile.into()),
            user: Some(hostile.into()),
            protocol: None,
            modified: None,
            matched: Match::Likely,
            action: ItemAction::Clear,
            undo: true,
            why: "serverWithoutAccount".into(),
            read_by: vec![Reader { program: "mbsync".into(), path: hostile.into(), line: 7 }],
        };
        let words = Words::english();
        let harmless = "\u{2068}a\u{241b}[2J\u{240d}\u{240a}\u{fffd}1mb\u{2069}";
        let readers = readers(&item, &words).concat();
        for (shown, times) in [(line(&item, &words), 2), (detail(&item, &words), 0), (readers, 1)] {
            assert_eq!(shown.matches(harmless).count(), times, "{shown:?}");
            assert!(!shown.contains(char::is_control) && !shown.contains('\u{202e}'), "{shown:?}");
        }
    }
}
