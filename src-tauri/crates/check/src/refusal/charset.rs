//! Text as a server sent it: UTF-8, as RFC 6531 and RFC 6855 have it, or what older servers write in their own country.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// The lines as text. Where they are not UTF-8, the letters and the country of the host tell what they are; a line
/// in which `echoes` finds what was sent is not read as anything else, which might tear that apart.
pub(super) fn lines(lines: &[Vec<u8>], host: &str, echoes: impl Fn(&str) -> bool) -> Vec<String> {
    let as_utf8: Vec<_> = lines.iter().map(|line| String::from_utf8_lossy(line)).collect();
    if is_utf8(&as_utf8) || echoes(&as_utf8.join("\n")) {
        return as_utf8.into_iter().map(Cow::into_owned).collect();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    for line in lines {
        detector.feed(line, false);
    }
    detector.feed(b"", true);
    let country = host.rsplit('.').next().filter(|label| label.bytes().all(|b| b.is_ascii_lowercase()));
    let charset = detector.guess(country.map(str::as_bytes), Utf8Detection::Deny);
    lines.iter().map(|line| charset.decode_without_bom_handling(line).0.into_owned()).collect()
}

/// Whether hardly a letter is torn, and none is shifted in from Japanese (RFC 1468).
fn is_utf8(lines: &[Cow<'_, str>]) -> bool {
    let letters = lines.iter().flat_map(|line| line.chars()).filter(|c| !c.is_ascii());
    let (torn, whole): (Vec<_>, Vec<_>) = letters.partition(|c| *c == char::REPLACEMENT_CHARACTER);
    let shifts = lines.iter().any(|line| line.contains("\u{1b}$"));
    !shifts && torn.len() * 4 <= whole.len()
}

#[cfg(test)]
mod tests {
    use encoding_rs::*;

    use super::*;

    fn read(line: &[u8], host: &str) -> String {
        lines(&[line.to_vec()], host, |_| false).remove(0)
    }

    #[test]
    fn what_servers_of_a_country_write_is_read() {
        for (charset, host, said) in [
            (UTF_8, "mail.example.org", "535 Ungültiges Kennwort"),
            (GBK, "smtp.qq.com", "535 请使用授权码登录"),
            (GBK, "smtp.163.com", "550 用户没有权限"),
            (GBK, "smtp.126.com", "535 系统繁忙，请稍后再试"),
            (BIG5, "ms1.hinet.net", "535 認證失敗，密碼錯誤"),
            (SHIFT_JIS, "mail.example.jp", "535 認証に失敗しました"),
            (EUC_JP, "mail.example.com", "535 パスワードが違います"),
            (ISO_2022_JP, "mail.example.jp", "535 認証に失敗しました"),
            (EUC_KR, "smtp.naver.com", "535 비밀번호가 틀렸습니다"),
            (WINDOWS_1251, "smtp.example.ru", "535 Неверный логин или пароль"),
            (KOI8_R, "smtp.example.ru", "535 Неверный логин или пароль"),
            (WINDOWS_1251, "smtp.example.ua", "535 Невірний пароль"),
            (WINDOWS_1252, "mail.example.de", "535 Ungültiger Benutzername oder Kennwort"),
            (WINDOWS_1252, "mail.example.fr", "535 Échec de l'authentification"),
            (ISO_8859_2, "poczta.example.pl", "535 Nieprawidłowe hasło"),
            (WINDOWS_1250, "mail.example.com", "535 Nieprawidłowe hasło"),
            (WINDOWS_1254, "mail.example.tr", "535 Hatalı şifre"),
            (WINDOWS_1256, "mail.example.com", "535 كلمة المرور غير صحيحة"),
            (WINDOWS_1253, "mail.example.gr", "535 Λάθος κωδικός"),
            (WINDOWS_1255, "mail.example.il", "535 שם משתמש או סיסמה שגויים"),
        ] {
            let (bytes, _, unmappable) = charset.encode(said);
            assert!(!unmappable, "{said}");
            assert_eq!(read(&bytes, host), said, "{} at {host}", charset.name());
        }
    }

    #[test]
    fn bytes_that_are_of_none_harm_nothing() {
        assert_eq!(read(b"535 no", "mail.example.cn"), "535 no");
        assert_eq!(read(b"535 \x1b[31mno", "mail.example.jp"), "535 \u{1b}[31mno");
        assert_eq!(read(b"", ""), "");
        for byte in 0x80..=0xff {
            assert!(read(&[b"535 ", &[byte][..]].concat(), "192.0.2.1").starts_with("535 "), "{byte:x}");
        }
        let torn = &"535 пароль".as_bytes()[..15];
        assert_eq!(read(torn, "mail.example.ru"), "535 парол\u{fffd}");
    }

    #[test]
    fn what_was_sent_is_not_read_as_something_else() {
        let said = b"535 wrong: Gr\xfcn\xa710".to_vec();
        let echoes = |text: &str| text.contains("Gr\u{fffd}n\u{fffd}10");
        assert_eq!(lines(&[said], "mail.example.jp", echoes), ["535 wrong: Gr\u{fffd}n\u{fffd}10"]);
    }
}
