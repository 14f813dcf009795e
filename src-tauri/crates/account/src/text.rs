//! Text that came from somewhere else: what of it is safe to show.

/// Text that came from a server or another program, so that its direction cannot disturb the text around
/// it (UAX 9), and no control in it reaches the terminal.
pub fn isolated(text: &str) -> String {
    let harmless: String = text.chars().filter(|c| !is_direction_control(*c)).collect();
    format!("\u{2068}{}\u{2069}", visible(&harmless))
}

/// The same, of text within a line. Isolation marks are left off where nothing can need them, so that an address can be
/// copied.
pub fn in_line(text: &str) -> String {
    if text.chars().all(|c| c == ' ' || c.is_ascii_graphic()) { text.to_owned() } else { isolated(text) }
}

/// Controls, and characters that change the direction of text or cannot be seen, made visible.
pub fn visible(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
            '\u{7f}' => '\u{2421}',
            // It says how the emoji before it is drawn.
            '\u{FE00}'..='\u{FE0F}' => c,
            c if c.is_control() || is_invisible(c) => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// The characters that change the direction of what follows (UAX 9 section 2).
fn is_direction_control(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Characters that are not drawn: zero-width, formatting, and what else Unicode says to be ignored where it
/// is not known (`Default_Ignorable_Code_Point` of `DerivedCoreProperties`; besides, what marks annotations).
/// They come along when text is copied from a page.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}'
            | '\u{115F}' | '\u{1160}'
            | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_drawn_is_made_visible() {
        for c in "\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}\u{200b}\u{200f}\u{2060}\u{206f}\u{3164}\u{feff}\u{ffa0}\u{e0041}".chars() {
            assert!(is_invisible(c), "{:x}", u32::from(c));
            assert_eq!(visible(&format!("a{c}b")), "a\u{fffd}b");
        }
        assert_eq!(visible("a b\u{a0}c\t\u{2764}\u{fe0f}é"), "a b\u{a0}c\u{2409}\u{2764}\u{fe0f}é");
    }

    #[test]
    fn server_text_cannot_turn_the_line_around() {
        assert_eq!(isolated("a\u{202e}b\u{2069}c"), "\u{2068}abc\u{2069}");
        assert_eq!(in_line("Geary, smtp.gmail.com"), "Geary, smtp.gmail.com");
        assert_eq!(in_line("a\u{1b}[2J\u{202e}b"), "\u{2068}a\u{241b}[2Jb\u{2069}");
    }
}
