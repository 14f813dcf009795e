//! Which provider's domain a domain nobody knows was meant to be.

use super::Provider;

impl Provider {
    /// The domain of a provider that differs from this one by a slip: a character that is missing, too many, another or
    /// in the wrong place (`gmial.com`), or the end alone (`gmail.con`, `googlemail.de`). `None` for a domain of a
    /// provider, and for those so short that another domain of somebody's own is as likely. All files are read.
    pub fn domain_meant_by(domain: &str) -> Option<&'static str> {
        let known = || Self::all().flat_map(|provider| &provider.domains).map(String::as_str);
        if known().any(|name| name == domain) {
            return None;
        }
        let near = known().filter_map(|name| Some((slip(domain, name)?, name)));
        near.min_by_key(|(slip, name)| (*slip, !name.ends_with(".com"), *name)).map(|(_, name)| name)
    }
}

/// What tells two names apart; the less, the likelier.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
enum Slip {
    Character,
    End,
}

fn slip(typed: &str, name: &str) -> Option<Slip> {
    let is_long = typed.len().min(name.len()) >= SHORTEST;
    if is_long && is_one_slip(&typed.chars().collect::<Vec<_>>(), &name.chars().collect::<Vec<_>>()) {
        return Some(Slip::Character);
    }
    let (first, end) = (typed.split_once('.')?, name.split_once('.')?);
    (first.0 == end.0 && first.0.len() >= SHORTEST_LABEL).then_some(Slip::End)
}

/// Below it, two providers differ by no more.
const SHORTEST: usize = 7;
/// Below it, a name is a word of many domains: `mail`, `web`, `free`.
const SHORTEST_LABEL: usize = 5;

/// True if one is the other with one character more, or another, or with two beside each other exchanged.
fn is_one_slip(one: &[char], other: &[char]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], [_]) => true,
        (_, [_, rest @ ..]) if short.len() < long.len() => short == rest,
        ([_, short @ ..], [_, long @ ..]) if short == long => true,
        ([a, b, short @ ..], [c, d, long @ ..]) => (a, b) == (d, c) && short == long,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_domain_that_was_meant_is_found() {
        for (typed, meant) in [
            ("gmial.com", "gmail.com"),
            ("gmai.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("hotmial.com", "hotmail.com"),
            ("yaho.com", "yahoo.com"),
            ("outlok.com", "outlook.com"),
            ("iclod.com", "icloud.com"),
            ("googlemail.de", "googlemail.com"),
        ] {
            assert_eq!(Provider::domain_meant_by(typed), Some(meant), "{typed}");
        }
    }

    #[test]
    fn what_is_known_or_may_be_somebodys_own_was_meant_so() {
        for typed in
            ["gmail.com", "gmx.de", "shop.example", "mail.example", "gmx.dk", "annalee.com", "mygmail.org"]
        {
            assert_eq!(Provider::domain_meant_by(typed), None, "{typed}");
        }
    }
}
