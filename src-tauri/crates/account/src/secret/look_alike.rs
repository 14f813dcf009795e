//! Characters that only look like those on a keyboard: full-width forms, letters of other alphabets, curly
//! quotation marks, long dashes.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The text with the plain character in the place of each that stands for one, where app passwords are made
/// of plain characters alone: whatever can be read as one is.
pub(super) fn plain(text: &str) -> Zeroizing<String> {
    folded(text, |c, plain| {
        if let Some(sign) = sign(c).or_else(|| long_vowel(c)).or_else(|| digit(c)) {
            plain.push(sign);
        } else if let Some(compatible) = compatible(c) {
            plain.push_str(&compatible);
        } else {
            plain.push(letter(c).unwrap_or(c));
        }
    })
}

/// The text with the plain character in the place of each that hardly anybody types, in a password of
/// which nothing is known: `ü`, `ı`, `²` and whole words of another alphabet stay.
pub(super) fn as_typed(text: &str) -> Zeroizing<String> {
    let may_fold_letters = is_spelt_with_other_alphabets(text);
    folded(text, |c, plain| {
        let compatible = if is_presentation_form(c) { compatible(c) } else { None };
        if let Some(sign) = sign(c) {
            plain.push(sign);
        } else if let Some(compatible) = compatible {
            plain.push_str(&compatible);
        } else {
            plain.push(if may_fold_letters { letter(c).unwrap_or(c) } else { c });
        }
    })
}

fn folded(text: &str, fold: impl Fn(char, &mut String)) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(2 * text.len()));
    for c in text.chars() {
        if c.is_ascii() {
            plain.push(c);
        } else {
            fold(c, &mut plain);
        }
    }
    plain
}

/// True if Latin letters are mixed with letters of other alphabets, all of which look like Latin ones.
fn is_spelt_with_other_alphabets(text: &str) -> bool {
    let mut others = text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).peekable();
    text.contains(|c: char| c.is_ascii_alphabetic())
        && others.peek().is_some()
        && others.all(|c| !is_latin(c) && (letter(c).is_some() || is_presentation_form(c)))
}

/// What programs put in the place of a plain quotation mark, apostrophe or hyphen.
fn sign(c: char) -> Option<char> {
    match c {
        '\u{2018}'..='\u{201B}' | '\u{02BC}' | '\u{2032}' | '\u{FF07}' => Some('\''),
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{FF02}' => Some('"'),
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        _ => None,
    }
}

/// What a Japanese keyboard writes where the hyphen is; within a word it makes a vowel long.
fn long_vowel(c: char) -> Option<char> {
    matches!(c, 'ー' | 'ｰ').then_some('-')
}

/// The digit of a keyboard that writes other ones.
fn digit(c: char) -> Option<char> {
    // Where ten digits begin (general category Nd): Arabic, Persian, N’Ko, Devanagari, Bengali, Gurmukhi,
    // Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian.
    const ZEROS: [u32; 18] = [
        0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
        0xF20, 0x1040, 0x17E0, 0x1810,
    ];
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// The plain characters that Unicode itself says it is another form of (UAX 15, NFKC).
fn compatible(c: char) -> Option<Zeroizing<String>> {
    let compatible = Zeroizing::new(std::iter::once(c).nfkc().collect::<String>());
    compatible.bytes().all(|byte| byte.is_ascii_graphic()).then_some(compatible)
}

/// Full-width forms, ligatures and mathematical letters: forms of type that no keyboard of theirs has.
fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{FF01}'..='\u{FF5E}' | '\u{FB00}'..='\u{FB06}' | '\u{1D400}'..='\u{1D7FF}')
}

/// The Latin letter that it is confused with (UTS 39 section 4).
fn letter(c: char) -> Option<char> {
    let place = CONFUSED.binary_search_by_key(&c, |(confused, _)| *confused).ok()?;
    Some(CONFUSED[place].1)
}

/// What is confused with which letter.
const CONFUSED: &[(char, char)] = include!(concat!(env!("OUT_DIR"), "/confused.rs"));

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_only_be_a_plain_character_is_read_as_one() {
        for (typed, read) in [
            ("ａｂｃＤ１２", "abcD12"),
            ("аеорсух", "aeopcyx"),             // Cyrillic
            ("АВЕКМНОРСТХ", "ABEKMHOPCTX"),     // Cyrillic
            ("ΑΒΕΖΗΚΜΝΟΡΤΥΧ", "ABEZHKMNOPTYX"), // Greek
            ("ο", "o"),                         // Greek
            ("İı", "Ii"),                       // Turkish
            ("ﬁﬂ", "fifl"),
            ("𝐚𝒃𝖈𝟎", "abc0"),
            ("٣۴५", "345"),
            ("a‐b‑c–d—e−f", "a-b-c-d-e-f"),
            ("“x” ‘y’", "\"x\" 'y'"),
            ("ßüñж", "ßüñж"),
        ] {
            assert_eq!(plain(typed).as_str(), read, "{typed}");
        }
    }

    #[test]
    fn an_upright_stroke_is_no_certain_letter() {
        assert_eq!(plain("ӏ∣").as_str(), "ӏ∣");
    }

    #[test]
    fn in_a_password_of_which_nothing_is_known_only_what_hardly_anybody_types_is_read_otherwise() {
        for (typed, read) in [
            ("don’t—go", "don't-go"),
            ("ｐass１", "pass1"),
            ("pаss", "pass"), // a Cyrillic а among Latin letters
        ] {
            assert_eq!(as_typed(typed).as_str(), read, "{typed}");
        }
        for typed in ["Grün§10€", "пароль", "сора", "kırmızı²", "пароль-pass", "pass word"]
        {
            assert_eq!(as_typed(typed).as_str(), typed);
        }
    }
}
