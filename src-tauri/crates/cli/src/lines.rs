//! Lines for people: as wide as the terminal, broken at words.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// The widest line that is comfortable to read, in columns.
const WIDEST: usize = 100;

/// The text in lines of at most `width` columns; as it is where nobody knows the width, as in a file.
///
/// A line that goes on is indented as far as the text of its first line, behind the number in a list. A word
/// that is too long stays whole: it may be an address to copy.
pub(crate) fn broken(text: &str, width: Option<usize>) -> String {
    let Some(width) = width else { return text.to_owned() };
    let lines: Vec<_> = text
        .split('\n')
        .map(|line| {
            let indent = " ".repeat(hang(line));
            let options = Options::new(width.min(WIDEST))
                .subsequent_indent(&indent)
                .break_words(false)
                .word_separator(WordSeparator::AsciiSpace)
                .word_splitter(WordSplitter::NoHyphenation)
                .wrap_algorithm(WrapAlgorithm::FirstFit);
            textwrap::wrap(line, options).join("\n")
        })
        .collect();
    lines.join("\n")
}

/// Where the text of an indented line begins, behind its marks.
fn hang(line: &str) -> usize {
    let mut text = line.trim_start_matches(' ');
    let indent = line.len() - text.len();
    if indent == 0 {
        return 0;
    }
    let mut marks = 0;
    while let Some((columns, rest)) = mark(text) {
        (marks, text) = (marks + columns, rest);
    }
    indent + marks
}

/// What stands before the text, in columns, and what follows: `1. `, `c  `, `[x] `, `✓ `.
fn mark(text: &str) -> Option<(usize, &str)> {
    let known = ["[ ] ", "[x] ", "[n] ", "✓ ", "✗ "];
    if let Some(mark) = known.into_iter().find(|mark| text.starts_with(mark)) {
        return Some((mark.chars().count(), &text[mark.len()..]));
    }
    let (mark, rest) = text.split_once(' ')?;
    let behind = rest.trim_start_matches(' ');
    let gap = 1 + rest.len() - behind.len();
    let is_number =
        mark.strip_suffix('.').is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    (is_number || gap > 1).then(|| (mark.chars().count() + gap, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_breaks_at_words_and_no_word_is_broken() {
        assert_eq!(broken("one two three four", Some(9)), "one two\nthree\nfour");
        assert_eq!(broken("an https://a.example/b-c-d word", Some(9)), "an\nhttps://a.example/b-c-d\nword");
        assert_eq!(broken("one two\n\nthree four", Some(9)), "one two\n\nthree\nfour");
    }

    #[test]
    fn what_goes_on_stands_under_the_text_of_its_line() {
        assert_eq!(broken("  1. one two three", Some(12)), "  1. one two\n     three");
        assert_eq!(broken("  l  one two three", Some(12)), "  l  one two\n     three");
        assert_eq!(broken("  ✓ one two three", Some(12)), "  ✓ one two\n    three");
        assert_eq!(broken("  1  [ ] one two", Some(12)), "  1  [ ] one\n         two");
        assert_eq!(broken("    one two three", Some(12)), "    one two\n    three");
        assert_eq!(broken("  2 entries were kept", Some(12)), "  2 entries\n  were kept");
        assert_eq!(broken("2 entries were cleared", Some(12)), "2 entries\nwere cleared");
    }

    #[test]
    fn marks_that_take_no_place_are_not_counted() {
        assert_eq!(broken("\u{1b}[1mone two\u{1b}[0m", Some(7)), "\u{1b}[1mone two\u{1b}[0m");
        assert_eq!(broken("\u{2068}one\u{2069} two", Some(7)), "\u{2068}one\u{2069} two");
    }

    #[test]
    fn where_nobody_knows_the_width_a_line_stays_as_it_is() {
        let long = "word ".repeat(100);
        assert_eq!(broken(&long, None), long);
    }
}
