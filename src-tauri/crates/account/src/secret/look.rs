//! What can be told of a password from how it looks, beside the provider's app passwords.

use zeroize::Zeroizing;

use super::look_alike::{as_typed, plain};
use super::pasted::{Unwrapped, app_password, bare, groups, unwrapped};
use super::shape::PasswordShape;
use super::suspect::{Suspect, Suspects};
use crate::text::is_invisible;

/// How much a password looks like the provider's app passwords.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Look {
    /// The provider's app passwords have no look of their own, or nothing is known of the provider.
    #[default]
    Unknown,
    /// It looks like one.
    Fits,
    /// It is one with a slip: some letters too few or too many.
    Slipped {
        /// How many there are.
        letters: usize,
        /// How many there should be.
        expected: usize,
    },
    /// It is one with another slip, which the suspects name: its dashes, words beside it, a character that
    /// the provider's have not.
    Altered,
    /// It is something else.
    Differs,
}

/// What was seen of a password.
pub(super) struct Seen {
    pub(super) look: Look,
    pub(super) suspects: Suspects,
    /// The password without those suspects that are [`Suspects::removable`].
    pub(super) without: Option<Zeroizing<String>>,
}

/// Looks at a password as it is sent.
pub(super) fn look_at(text: &str, shape: Option<&PasswordShape>) -> Seen {
    let Some(shape) = shape else { return of_no_shape(text, Look::Unknown) };
    if let Some(app_password) = app_password(text, shape) {
        let suspects = suspects(text, shape, None);
        let without = (app_password.as_str() != text).then_some(app_password);
        return Seen { look: Look::Fits, suspects, without };
    }
    match Slip::of(text, shape) {
        Some(Slip::Mended(suspect, app_password)) => Seen {
            look: Look::Altered,
            suspects: suspects(text, shape, Some(suspect)),
            without: Some(app_password),
        },
        Some(Slip::Length { letters }) => Seen {
            look: Look::Slipped { letters, expected: shape.length() },
            suspects: suspects(text, shape, Some(Suspect::Length)),
            without: None,
        },
        Some(Slip::OtherCharacter) => Seen {
            look: Look::Altered,
            suspects: suspects(text, shape, Some(Suspect::OtherCharacter)),
            without: None,
        },
        None => of_no_shape(text, Look::Differs),
    }
}

/// What is suspect about an app password, whose spaces are for reading and whose characters are plain.
fn suspects(text: &str, shape: &PasswordShape, slip: Option<Suspect>) -> Suspects {
    let Unwrapped { inner, around } = unwrapped(text);
    let mut suspects = around;
    // Spaces between words that came along are those words' own.
    if inner.contains(char::is_whitespace) && slip != Some(Suspect::CopiedAlong) {
        suspects.add(Suspect::SpacesBetweenGroups);
    }
    let read = plain(&inner);
    if read != inner {
        suspects.add(Suspect::LookAlike);
    }
    let has_capitals = read.contains(|c: char| c.is_ascii_uppercase());
    if has_capitals && !shape.has_capitals() && slip != Some(Suspect::CopiedAlong) {
        suspects.add(Suspect::Capitals);
    }
    if let Some(slip) = slip {
        suspects.add(slip);
    }
    suspects
}

/// What is suspect about a password that may be anything.
fn of_no_shape(text: &str, look: Look) -> Seen {
    let Unwrapped { inner, around } = unwrapped(text);
    let mut suspects = around;
    if groups(&inner).is_some() {
        suspects.add(Suspect::SpacesBetweenGroups);
    } else if inner.trim().contains(char::is_whitespace) {
        suspects.add(Suspect::SpacesWithin);
    }
    let mut without = as_typed(&inner);
    if without != inner {
        suspects.add(Suspect::LookAlike);
    } else if look == Look::Unknown && without.contains(|c: char| !c.is_ascii() && !is_invisible(c)) {
        suspects.add(Suspect::OutsideAscii);
    }
    let removable = suspects.removable();
    if removable.contains(Suspect::SpacesBetweenGroups) || removable.contains(Suspect::SpacesWithin) {
        without.retain(|c| !c.is_whitespace());
    }
    Seen { look, suspects, without: (!removable.is_empty()).then_some(without) }
}

/// How an app password went wrong on its way, beyond what [`app_password`] mends without asking.
enum Slip {
    /// It is plain how it should be written.
    Mended(Suspect, Zeroizing<String>),
    Length {
        letters: usize,
    },
    OtherCharacter,
}

impl Slip {
    fn of(text: &str, shape: &PasswordShape) -> Option<Self> {
        let bare = bare(text, shape);
        let letters = Zeroizing::new(bare.replace('-', ""));
        if let Some(written) = shape.write(&letters) {
            return Some(Self::Mended(Suspect::Dashes, written));
        }
        if let Some(app_password) = beside_others(text, shape) {
            return Some(Self::Mended(Suspect::CopiedAlong, app_password));
        }
        if shape.is_made_of(&letters) && is_nearly_one(text, &letters, shape) {
            return Some(Self::Length { letters: letters.len() });
        }
        is_grouped_like_one(text, shape).then_some(Self::OtherCharacter)
    }
}

/// The one app password in a text that has something else beside it. Capital letters and look-alikes are left to the
/// words beside it, unless it is the end of the text and all of it is written so.
fn beside_others(text: &str, shape: &PasswordShape) -> Option<Zeroizing<String>> {
    let inner = with_plain_spaces(&unwrapped(text).inner);
    let parts: Vec<&str> = inner.split(is_between).filter(|part| !part.is_empty()).collect();
    // A sign that many passwords have behind their letters makes no app password of what is before it.
    let single = inner.split(|c: char| is_between(c) && !is_often_in_a_password(c));
    let single = single.filter(|part| shape.matches(part)).map(|part| Zeroizing::new(part.to_owned()));
    let in_groups = parts.windows(groups_in(shape)).filter_map(|groups| of_groups(groups, shape));
    let mut found = single.chain(in_groups);
    let Some(one) = found.next() else { return at_the_end_in_capitals(&parts, shape) };
    found.all(|other| other == one).then_some(one)
}

/// The app password whose groups end the text, in capitals as the words before it.
fn at_the_end_in_capitals(parts: &[&str], shape: &PasswordShape) -> Option<Zeroizing<String>> {
    let (_, groups) = parts.split_at_checked(parts.len().checked_sub(groups_in(shape))?)?;
    let lowered: Vec<_> = groups.iter().map(|group| Zeroizing::new(group.to_ascii_lowercase())).collect();
    if shape.has_capitals() || groups.iter().any(|group| group.contains(|c: char| c.is_ascii_lowercase())) {
        return None;
    }
    of_groups(&lowered.iter().map(|group| group.as_str()).collect::<Vec<_>>(), shape)
}

fn of_groups(groups: &[&str], shape: &PasswordShape) -> Option<Zeroizing<String>> {
    let are_groups = groups.iter().all(|group| group.len() == GROUP);
    if are_groups { shape.write(&Zeroizing::new(groups.concat())) } else { None }
}

fn groups_in(shape: &PasswordShape) -> usize {
    (shape.length() / GROUP).max(1)
}

/// True of what is no letter, no digit, and no dash, which some providers' app passwords have.
fn is_between(c: char) -> bool {
    !c.is_alphanumeric() && c != '-'
}

fn is_often_in_a_password(c: char) -> bool {
    ['!', '#', '$', '%', '&', '?', '^'].contains(&c)
}

/// Spaces and ends of lines as web pages, links and scripts write them.
fn with_plain_spaces(text: &str) -> Zeroizing<String> {
    let mut read = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(after) = WRITTEN_SPACES.iter().find_map(|space| rest.strip_prefix(space)) {
            read.push(' ');
            rest = after;
        } else {
            read.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    read
}

const WRITTEN_SPACES: [&str; 17] = [
    "&nbsp;", "&#160;", "&#xa0;", "&#32;", "&#10;", "&#13;", "&#8203;", "%20", "%0A", "%0a", "%0D", "%0d",
    "%C2%A0", "\\u00a0", "\\n", "\\r", "\\t",
];

/// In how many characters each provider shows a group.
const GROUP: usize = 4;

/// True if so few are missing or too many that it is a slip in copying, or if it is written like one: in the
/// same groups, or twice.
fn is_nearly_one(text: &str, letters: &str, shape: &PasswordShape) -> bool {
    // People choose passwords of letters and digits far more often than of small letters alone.
    let most_slipped = if shape.has_capitals() { 1 } else { 4 };
    let is_as_written = shape.has_capitals() || !plain(text).contains(|c: char| c.is_ascii_uppercase());
    let is_close = letters.len().abs_diff(shape.length()) <= most_slipped && is_as_written;
    let (first, second) = letters.split_at(letters.len() / 2);
    let is_twice = letters.len() == 2 * shape.length() && first == second;
    is_close || is_twice || begins_in_groups(text)
}

/// True if all groups but the last have the length of the providers' groups, and the last no more.
fn begins_in_groups(text: &str) -> bool {
    let Some((whole, last)) = groups_of(text) else { return false };
    whole.iter().all(|length| *length == GROUP) && (1..=GROUP).contains(&last)
}

/// True if there are as many groups of the same length as the provider's app passwords are shown in.
fn is_grouped_like_one(text: &str, shape: &PasswordShape) -> bool {
    let Some((whole, last)) = groups_of(text) else { return false };
    whole.len() + 1 == shape.length() / GROUP && last == GROUP && whole.iter().all(|length| *length == GROUP)
}

/// The lengths of the groups between white space or dashes, the last one apart; `None` of a single one.
fn groups_of(text: &str) -> Option<(Vec<usize>, usize)> {
    let read = plain(&unwrapped(text).inner);
    let groups = read.split(|c: char| c.is_whitespace() || c == '-').filter(|group| !group.is_empty());
    let mut lengths: Vec<_> = groups.map(|group| group.chars().count()).collect();
    let last = lengths.pop()?;
    (!lengths.is_empty()).then_some((lengths, last))
}

#[cfg(test)]
mod tests {
    use super::Suspect::*;
    use super::*;
    use crate::secret::{EnteredSecret, Secret};

    const GOOGLE: Option<&PasswordShape> = Some(&PasswordShape::Letters { count: 16 });
    const APPLE: Option<&PasswordShape> = Some(&PasswordShape::DashedGroups { groups: 4, length: 4 });
    const FASTMAIL: Option<&PasswordShape> = Some(&PasswordShape::LettersAndDigits { count: 16 });

    fn sent(typed: &str, shape: Option<&PasswordShape>) -> Secret {
        EnteredSecret::from(typed.to_owned()).normalise(shape).unwrap()
    }

    #[test]
    fn what_is_exactly_an_app_password_without_what_came_along_is_sent_as_one() {
        const GMAIL: &str = "qzjxkvwpmfyhtrgd";
        const ICLOUD: &str = "qzjx-kvwp-mfyh-trgd";
        for (shape, typed, expected) in [
            // As it is shown, and how it is copied.
            (GOOGLE, "qzjxkvwpmfyhtrgd", GMAIL),
            (GOOGLE, "qzjx kvwp mfyh trgd", GMAIL),
            (GOOGLE, "qzjx kvwp mfyh trgd\n", GMAIL),
            (GOOGLE, "qzjx kvwp mfyh trgd\r\n", GMAIL),
            (GOOGLE, "\r\nqzjx kvwp mfyh trgd", GMAIL),
            (GOOGLE, "qzjx kvwp\nmfyh trgd", GMAIL),
            (GOOGLE, "qzjx\nkvwp\nmfyh\ntrgd", GMAIL),
            (GOOGLE, "qzjx  kvwp\tmfyh trgd\t", GMAIL),
            (GOOGLE, "qzjx\u{a0}kvwp\u{a0}mfyh\u{a0}trgd", GMAIL),
            (GOOGLE, "qzjx\u{202f}kvwp\u{2009}mfyh\u{3000}trgd", GMAIL),
            (GOOGLE, "q z j x k v w p m f y h t r g d", GMAIL),
            // What cannot be seen.
            (GOOGLE, "\u{feff}qzjxkvwpmfyhtrgd", GMAIL),
            (GOOGLE, "qzjx\u{ad}kvwp\u{ad}mfyh\u{ad}trgd", GMAIL),
            (GOOGLE, "qzjx\u{200b}kvwp\u{200c}mfyh\u{2060}trgd", GMAIL),
            (GOOGLE, "qzjxkvwpmfyhtrgd\u{200f}", GMAIL),
            (GOOGLE, "\u{202b}qzjx kvwp mfyh trgd\u{202c}", GMAIL),
            (GOOGLE, "\u{2068}qzjx kvwp mfyh trgd\u{2069}", GMAIL),
            (GOOGLE, "\u{1b}[200~qzjx kvwp mfyh trgd\u{1b}[201~", GMAIL),
            (GOOGLE, "qzjxkvwpmfyhtrgd\u{fe0f}", GMAIL),
            // Quotation marks.
            (GOOGLE, "\"qzjx kvwp mfyh trgd\"", GMAIL),
            (GOOGLE, "'qzjx kvwp mfyh trgd'", GMAIL),
            (GOOGLE, "`qzjxkvwpmfyhtrgd`", GMAIL),
            (GOOGLE, "“qzjx kvwp mfyh trgd”", GMAIL),
            (GOOGLE, "„qzjx kvwp mfyh trgd“", GMAIL),
            (GOOGLE, "« qzjx kvwp mfyh trgd »", GMAIL),
            (GOOGLE, "‹qzjxkvwpmfyhtrgd›", GMAIL),
            (GOOGLE, "「qzjxkvwpmfyhtrgd」", GMAIL),
            (GOOGLE, "《qzjxkvwpmfyhtrgd》", GMAIL),
            (GOOGLE, " \u{feff}“ qzjx kvwp mfyh trgd ” \n", GMAIL),
            (GOOGLE, "\"qzjxkvwpmfyhtrgd", GMAIL),
            // Capital letters and look-alikes.
            (GOOGLE, "QZJX KVWP MFYH TRGD", GMAIL),
            (GOOGLE, "Qzjx kvwp mfyh trgd", GMAIL),
            (GOOGLE, "ｑｚｊｘ ｋｖｗｐ ｍｆｙｈ ｔｒｇｄ", GMAIL),
            (GOOGLE, "abcd efgh ijkl mnоp", "abcdefghijklmnop"), // a Cyrillic о
            (GOOGLE, "аbсd еfgh ijkl mnор", "abcdefghijklmnop"), // Cyrillic а, с, е, о, р
            (GOOGLE, "abcd eﬁh ijkl mnop", "abcdefihijklmnop"),
            (GOOGLE, "ABCD EFGH İJKL MNOP", "abcdefghijklmnop"),
            // The dashes of Apple.
            (APPLE, "qzjx-kvwp-mfyh-trgd", ICLOUD),
            (APPLE, "qzjx-kvwp-mfyh-trgd ", ICLOUD),
            (APPLE, "QZJX-KVWP-MFYH-TRGD", ICLOUD),
            (APPLE, "qzjx‐kvwp‑mfyh–trgd", ICLOUD),
            (APPLE, "qzjx—kvwp−mfyh－trgd", ICLOUD),
            (APPLE, "qzjxｰkvwpｰmfyhｰtrgd", ICLOUD),
            (APPLE, "qzjx - kvwp - mfyh - trgd", ICLOUD),
            (APPLE, "‘qzjx-kvwp-mfyh-trgd’", ICLOUD),
            // Digits, and capitals that may be its own.
            (FASTMAIL, "3k9x7q2m8v5t1z4w ", "3k9x7q2m8v5t1z4w"),
            (FASTMAIL, "3k9x 7q2m 8v5t 1z4w", "3k9x7q2m8v5t1z4w"),
            (FASTMAIL, "３k９x７q２m８v５t１z４w", "3k9x7q2m8v5t1z4w"),
            (FASTMAIL, "٣k٩x٧q٢m٨v٥t١z٤w", "3k9x7q2m8v5t1z4w"),
            (FASTMAIL, "3K9x7q2m8v5t1z4w", "3K9x7q2m8v5t1z4w"),
        ] {
            let sent = sent(typed, shape);
            assert_eq!(sent.expose(), expected, "{typed:?}");
            assert_eq!(sent.look(shape), Look::Fits, "{typed:?}");
            assert!(sent.suspects(shape).is_empty(), "{typed:?}");
            assert_eq!(sent.without_suspects(shape), None, "{typed:?}");
        }
    }

    #[test]
    fn anything_else_is_sent_as_typed_and_looked_at_for_what_may_be_wrong() {
        for (shape, typed, suspects, without) in [
            // Nothing is known: at an own server, a space may belong to the password.
            (None, "T4kz!mW9-plon", vec![], None),
            (None, "T4kz!mW9-plon ", vec![SpaceBehind], Some("T4kz!mW9-plon")),
            (None, "\u{a0}T4kz!mW9-plon", vec![SpaceBefore], Some("T4kz!mW9-plon")),
            (None, "T4kz!mW9-plon\t", vec![SpaceBehind], Some("T4kz!mW9-plon")),
            (None, "\u{feff}T4kz!mW9-plon", vec![Invisible], Some("T4kz!mW9-plon")),
            (None, "T4kz!\u{ad}mW9-plon", vec![Invisible], Some("T4kz!mW9-plon")),
            (None, "\"T4kz!mW9-plon\"", vec![Quotes], Some("T4kz!mW9-plon")),
            (None, "» T4kz «", vec![SpaceBefore, SpaceBehind, Quotes], Some("T4kz")),
            (None, "\"T4kz", vec![], None),
            (None, "say \"T4kz\" twice", vec![SpacesWithin], Some("say\"T4kz\"twice")),
            (None, "correct horse battery", vec![SpacesWithin], Some("correcthorsebattery")),
            (None, "correct horse ", vec![SpaceBehind, SpacesWithin], Some("correct horse")),
            (None, "qzjx kvwp mfyh trgd", vec![SpacesBetweenGroups], Some("qzjxkvwpmfyhtrgd")),
            (None, "qzjx kvwp ", vec![SpaceBehind, SpacesBetweenGroups], Some("qzjxkvwp")),
            (None, "don’t—go", vec![LookAlike], Some("don't-go")),
            (None, "pаssword", vec![LookAlike], Some("password")), // a Cyrillic а
            (None, "ＡＢＣ１２", vec![LookAlike], Some("ABC12")),
            (None, "пароль", vec![OutsideAscii], None),
            (None, "パスワード", vec![OutsideAscii], None),
            (None, "Grün§10€", vec![OutsideAscii], None),
            (None, "QZJXKVWPMFYHTRGD", vec![], None),
            (None, "   ", vec![], None),
            (None, "\u{200b}", vec![], None),
            // The account password.
            (GOOGLE, "Hunter2!", vec![], None),
            (GOOGLE, "Hunter2! ", vec![SpaceBehind], Some("Hunter2!")),
            (APPLE, "päß wörd", vec![SpacesWithin], Some("päßwörd")),
            // An app password with a slip in it.
            (GOOGLE, "qzjxkvwpmfyhtrg", vec![Length], None),
            (GOOGLE, "\"qzjx kvwp mfyh trg\"", vec![Quotes, SpacesBetweenGroups, Length], None),
            (GOOGLE, "qzjx kvwp", vec![SpacesBetweenGroups, Length], None),
            (GOOGLE, "qzjxkvwpmfyhtrgdqzjxkvwpmfyhtrgd", vec![Length], None),
            (GOOGLE, "qzjx kvwp mf7h trgd", vec![SpacesBetweenGroups, OtherCharacter], None),
            (GOOGLE, "qzjx-kvwp-mfyh-trgd", vec![Dashes], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "Password: qzjx kvwp mfyh trgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "anna@gmail.com qzjxkvwpmfyhtrgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "PASS=\"qzjx kvwp mfyh trgd\"", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjxkvwpmfyhtrgd.", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx_kvwp_mfyh_trgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx%20kvwp%20mfyh%20trgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx/kvwp/mfyh/trgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "| qzjx kvwp mfyh trgd |", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (
                GOOGLE,
                "smtps://a%40b.example:qzjxkvwpmfyhtrgd@c.example",
                vec![CopiedAlong],
                Some("qzjxkvwpmfyhtrgd"),
            ),
            (GOOGLE, "qzjx&nbsp;kvwp&nbsp;mfyh&nbsp;trgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx\\ kvwp\\ mfyh\\ trgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx kvwp mfyh trgd%", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "$ qzjx kvwp mfyh trgd $", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx·kvwp·mfyh·trgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "【qzjxkvwpmfyhtrgd】", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx\\nkvwp\\nmfyh\\ntrgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx%0Akvwp%0Amfyh%0Atrgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "qzjx&#8203;kvwp&#8203;mfyh&#8203;trgd", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "APP PASSWORD: QZJX KVWP MFYH TRGD", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (GOOGLE, "Password QZJX KVWP MFYH TRGD", vec![CopiedAlong], Some("qzjxkvwpmfyhtrgd")),
            (APPLE, "qzjx･kvwp･mfyh･trgd", vec![CopiedAlong], Some("qzjx-kvwp-mfyh-trgd")),
            (APPLE, "qzjxkvwpmfyhtrgd", vec![Dashes], Some("qzjx-kvwp-mfyh-trgd")),
            (APPLE, "qzjx kvwp mfyh trgd", vec![SpacesBetweenGroups, Dashes], Some("qzjx-kvwp-mfyh-trgd")),
            (APPLE, "QZJXKVWPMFYHTRGD", vec![Capitals, Dashes], Some("qzjx-kvwp-mfyh-trgd")),
            (APPLE, "(qzjx-kvwp-mfyh-trgd)", vec![CopiedAlong], Some("qzjx-kvwp-mfyh-trgd")),
            (APPLE, "qzjx-kvwp-mfyh-trg", vec![Length], None),
            (APPLE, "qzjx-kvwp-mf7h-trgd", vec![OtherCharacter], None),
            (FASTMAIL, "3k9x-7q2m-8v5t-1z4w", vec![Dashes], Some("3k9x7q2m8v5t1z4w")),
            (FASTMAIL, "3k9x 7q2m 8v5t 1z4", vec![SpacesBetweenGroups, Length], None),
        ] {
            let sent = sent(typed, shape);
            assert_eq!(sent.expose(), typed);
            assert_eq!(sent.suspects(shape), suspects.into_iter().collect(), "{typed:?}");
            let left = sent.without_suspects(shape);
            assert_eq!(left.as_ref().map(Secret::expose), without, "{typed:?}");
        }
    }

    #[test]
    fn only_what_is_no_app_password_with_a_slip_differs() {
        for (shape, typed, expected) in [
            (None, "anything", Look::Unknown),
            (GOOGLE, "qzjx kvwp mfyh trgd", Look::Fits),
            (GOOGLE, "qzjxkvwpmfyhtrg", Look::Slipped { letters: 15, expected: 16 }),
            (GOOGLE, "qzjx kvwp", Look::Slipped { letters: 8, expected: 16 }),
            (GOOGLE, "Qzjx Kvwp Mfyh Tr", Look::Slipped { letters: 14, expected: 16 }),
            (GOOGLE, "qzjx-kvwp-mfyh-trgd", Look::Altered),
            (GOOGLE, "Password: qzjx kvwp mfyh trgd", Look::Altered),
            (APPLE, "qzjxkvwpmfyhtrgd", Look::Altered),
            (APPLE, "qzjx-kvwp-mfyh-trgdd", Look::Slipped { letters: 17, expected: 16 }),
            (FASTMAIL, "3k9x7q2m8v5t1z4", Look::Slipped { letters: 15, expected: 16 }),
            (GOOGLE, "Hunter2!", Look::Differs),
            (GOOGLE, "sunshine", Look::Differs),
            (GOOGLE, "Sunshinebeach", Look::Differs),
            (GOOGLE, "correct horse battery staple", Look::Differs),
            (FASTMAIL, "sunshine2019", Look::Differs),
            (FASTMAIL, "T4kz!mW9-plon", Look::Differs),
            (GOOGLE, "----", Look::Differs),
            (GOOGLE, "supersecretwords!", Look::Differs),
            (GOOGLE, "Time to GOOD LUCK EVER AFTER", Look::Differs),
        ] {
            assert_eq!(Secret::new(typed.to_owned()).look(shape), expected, "{typed:?}");
        }
    }

    #[test]
    fn of_a_stored_password_that_was_never_cleaned_it_is_told_too() {
        let stored = Secret::new("Qzjx kvwp mfyh trgd ".to_owned());
        let suspects = [SpaceBehind, SpacesBetweenGroups, Capitals].into_iter().collect();
        assert_eq!((stored.look(GOOGLE), stored.suspects(GOOGLE)), (Look::Fits, suspects));
        assert_eq!(stored.without_suspects(GOOGLE).unwrap().expose(), "qzjxkvwpmfyhtrgd");
    }
}
