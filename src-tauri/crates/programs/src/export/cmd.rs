//! Lines for `cmd /c`, the shell of Windows (`cmd /?`): who reads a line there takes it for what was meant.

/// A line, with quotation marks around what `cmd` would take apart.
///
/// Where a line begins with a quotation mark, `cmd /c` takes that one and the last of the line away: such a line has a
/// pair more around it.
pub(super) fn line(words: &[impl AsRef<str>]) -> String {
    let line = words.iter().map(|word| in_quotes(word.as_ref())).collect::<Vec<_>>().join(" ");
    if line.starts_with('"') { format!("\"{line}\"") } else { line }
}

/// The same without a quotation mark of its own, for who puts a pair around the whole and would change those within: a
/// caret stands before each sign that means something.
pub(super) fn line_without_quotes(words: &[impl AsRef<str>]) -> String {
    let escaped = |word: &str| {
        let signs = word.chars().flat_map(|c| (!is_plain(c)).then_some('^').into_iter().chain([c]));
        signs.collect::<String>()
    };
    words.iter().map(|word| escaped(word.as_ref())).collect::<Vec<_>>().join(" ")
}

/// A percent sign would begin the name of a variable even within quotation marks, and there no caret helps: it stands
/// between them.
fn in_quotes(word: &str) -> String {
    if word.chars().all(is_plain) {
        return word.to_owned();
    }
    let parts: Vec<_> = word.split('%').map(|part| format!("\"{part}\"")).collect();
    parts.join("^%")
}

/// Neither a path nor an address has a quotation mark.
fn is_plain(c: char) -> bool {
    c.is_alphanumeric() || r"\:._-@+#$'?*~{}".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: [&str; 2] = ["mail-setup", "anna@example.org"];
    const SPACED: [&str; 2] = [r"C:\Program Files\Mail & more\100%\mail-setup.exe", "a%b%&c^d@example.org"];

    #[test]
    fn a_line_is_quoted_as_cmd_reads_it() {
        for (words, expected) in [
            (PLAIN, "mail-setup anna@example.org"),
            (["mail-setup", "o'hara&co@example.org"], r#"mail-setup "o'hara&co@example.org""#),
            (
                [r"C:\Mail Setup\mail-setup.exe", "anna@example.org"],
                r#"""C:\Mail Setup\mail-setup.exe" anna@example.org""#,
            ),
            (
                SPACED,
                r#"""C:\Program Files\Mail & more\100"^%"\mail-setup.exe" "a"^%"b"^%"&c^d@example.org"""#,
            ),
        ] {
            assert_eq!(line(&words), expected);
        }
    }

    #[test]
    fn a_line_that_is_quoted_as_a_whole_has_no_quotation_mark() {
        assert_eq!(line_without_quotes(&PLAIN), "mail-setup anna@example.org");
        assert_eq!(
            line_without_quotes(&SPACED),
            r"C:\Program^ Files\Mail^ ^&^ more\100^%\mail-setup.exe a^%b^%^&c^^d@example.org"
        );
    }
}
