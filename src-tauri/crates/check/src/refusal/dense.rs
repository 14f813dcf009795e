//! Text as the rules see it.

/// Without white space, hyphens and quotation marks, in lower case, letters without their marks: servers break
/// words and links anywhere, and write them as they like. To log on is to log in.
pub(super) fn dense(text: &str) -> String {
    let is_seen = |c: &char| !c.is_whitespace() && !"-_'\"’‘“”`".contains(*c);
    let dense: String = text.chars().filter(is_seen).flat_map(char::to_lowercase).filter_map(plain).collect();
    dense.replace("logon", "login")
}

/// A letter of Europe without its mark; what only combines with the letter before is dropped.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ā' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'š' => 's',
        'ť' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' => 'u',
        'ý' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        '\u{300}'..='\u{36f}' => return None,
        c => c,
    })
}
