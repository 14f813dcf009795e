//! Text as the rules see it.

use unicode_normalization::UnicodeNormalization as _;

/// Without white space, hyphens and quotation marks, in lower case, letters without their marks: servers break
/// words and links anywhere, and write them as they like. To log on is to log in.
pub(super) fn dense(text: &str) -> String {
    let is_seen = |c: &char| !c.is_whitespace() && !"-_'\"’‘“”`".contains(*c);
    let dense: String = text.chars().filter(is_seen).flat_map(char::to_lowercase).filter_map(plain).collect();
    dense.replace("logon", "login")
}

/// A letter without its mark; what only combines with the letter before is dropped. Marks that make another letter of
/// it, as those of kana and of Hangul do, stay.
fn plain(c: char) -> Option<char> {
    let is_mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    match c {
        'ı' => Some('i'),
        'ł' => Some('l'),
        'ø' => Some('o'),
        'đ' => Some('d'),
        'ς' => Some('σ'),
        c if is_mark(&c) => None,
        c => {
            let mut parts = [c].into_iter().nfd();
            let letter = parts.next()?;
            Some(if parts.all(|part| is_mark(&part)) { letter } else { c })
        }
    }
}
