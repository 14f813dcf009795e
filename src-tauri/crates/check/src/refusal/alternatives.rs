//! What a server's words leave open: one thing or another, a question, a hint. Whoever asks “Is IMAP switched on?” does
//! not say that it is off.

use super::by_code::by_code;
use super::context::Context;
use super::parse::Heard;
use super::rules::{Rule, rule_of};
use crate::outcome::{Failure, Stage};
use account::cause::Cause;

/// What it may be, where the words that a rule knows are no more than that; in the order of the words.
pub(super) fn alternatives(
    context: &Context<'_>,
    stage: Stage,
    heard: &Heard,
    rule: &Rule,
) -> Option<Failure> {
    // A provider's own rules know how it puts things.
    if stage != Stage::SignIn || rule.is_of_one_provider() || rule.cause == Cause::Ambiguous {
        return None;
    }
    let said = heard.lines.join("\n");
    let means = |words: &str| rule_of(context, stage, heard, words).map(Rule::causes);
    let (hints, told): (Vec<_>, Vec<_>) = sentences(&said).into_iter().partition(|said| is_a_hint(said));
    let either = told.iter().filter_map(|sentence| {
        let causes: Vec<_> = sides(sentence).iter().filter_map(|side| means(side)).collect();
        (causes.len() > 1).then(|| distinct(causes))
    });
    if let Some(may_be) = either.into_iter().find(|may_be| may_be.contains(&rule.cause) && may_be.len() > 1) {
        return Some(one_of(may_be));
    }
    let told = told.join("\n");
    let is_said = means(&told).is_some_and(|told| told == [rule.cause]);
    let is_hinted =
        !is_said && hints.iter().filter_map(|hint| means(hint)).any(|hinted| hinted.contains(&rule.cause));
    let plain = || means(&told).unwrap_or_else(|| causes_by_code(context, stage, heard));
    let may_be = is_hinted.then(|| distinct([plain(), vec![rule.cause]]))?;
    (may_be.len() > 1).then(|| one_of(may_be))
}

/// One of several causes. That name or password are wrong is one, whichever of the two.
fn one_of(may_be: Vec<Cause>) -> Failure {
    if may_be.iter().all(|cause| matches!(cause, Cause::WrongPassword | Cause::MailboxMissing)) {
        return Cause::WrongPassword.into();
    }
    Failure { may_be, ..Cause::Ambiguous.into() }
}

fn causes_by_code(context: &Context<'_>, stage: Stage, heard: &Heard) -> Vec<Cause> {
    let failure = by_code(context, stage, heard);
    if failure.may_be.is_empty() { vec![failure.cause] } else { failure.may_be }
}

fn distinct(sets: impl IntoIterator<Item = Vec<Cause>>) -> Vec<Cause> {
    let mut all = Vec::new();
    for cause in sets.into_iter().flatten() {
        if !all.contains(&cause) {
            all.push(cause);
        }
    }
    all
}

/// The sentences, each with the sign at its end.
fn sentences(said: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut rest = said.chars().peekable();
    while let Some(c) = rest.next() {
        if let Some(sentence) = sentences.last_mut() {
            sentence.push(c);
        }
        let is_end = match c {
            '.' | '!' | '?' | ';' => rest.peek().is_none_or(|next| next.is_whitespace()),
            '。' | '！' | '？' | '；' | '؟' => true,
            _ => false,
        };
        if is_end {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| !sentence.trim().is_empty());
    sentences
}

/// True for a question, a condition, and what is to be looked at.
fn is_a_hint(sentence: &str) -> bool {
    const BEGINNINGS: [&str; 28] = [
        "have you",
        "has your",
        "did you",
        "is your",
        "are you",
        "do you",
        "is the",
        "if ",
        "in case ",
        "check that",
        "check whether",
        "check if",
        "verify that",
        "make sure that",
        "ensure that",
        "please check that",
        "please check whether",
        "please check if",
        "please verify that",
        "please make sure that",
        "please ensure that",
        "falls ",
        "haben sie",
        "si vous ",
        "si votre ",
        "si su ",
        "si tu ",
        "если ",
    ];
    let sentence = sentence.trim().to_lowercase();
    let is_asked = sentence.strip_suffix(['?', '？', '؟']).is_some_and(|asked| asked.trim_end() == asked);
    is_asked || BEGINNINGS.iter().any(|beginning| sentence.starts_with(beginning))
}

/// What stands on the sides of each “or”. At the end of a line, and at its beginning, it may be half a word.
fn sides(sentence: &str) -> Vec<String> {
    // Or in English, German, French, Spanish and Italian, Polish, Czech, Russian, Ukrainian, Swedish and Danish, Turkish.
    const OR: [&str; 15] = [
        "or", "oder", "ou", "o", "u", "lub", "albo", "nebo", "или", "либо", "або", "чи", "eller", "veya", "/",
    ];
    const OR_WITHIN: [&str; 7] = ["或者", "或", "または", "又は", "もしくは", "또는", "혹은"];
    let mut spaced = sentence.to_owned();
    for or in OR_WITHIN {
        spaced = spaced.replace(or, " or ");
    }
    let mut sides = vec![String::new()];
    for line in spaced.lines() {
        let words: Vec<_> = line.split_whitespace().collect();
        for (at, word) in words.iter().enumerate() {
            let is_within = at > 0 && at + 1 < words.len();
            if is_within && OR.contains(&word.to_lowercase().as_str()) {
                sides.push(String::new());
            } else if let Some(side) = sides.last_mut() {
                side.extend([word, " "]);
            }
        }
    }
    sides
}

#[cfg(test)]
mod tests {
    use super::super::spoken::{imap, smtp};
    use super::*;
    use Cause::*;

    #[test]
    fn one_thing_or_another_is_both() {
        for (said, may_be) in [
            ("535 密码错误或账号被锁定", &[WrongPassword, AccountDisabled][..]),
            ("535 Falsches Passwort oder Konto gesperrt", &[WrongPassword, AccountDisabled]),
            ("535 Mot de passe incorrect ou compte bloqué", &[WrongPassword, AccountDisabled]),
            ("535 Contraseña incorrecta o cuenta bloqueada", &[WrongPassword, AccountDisabled]),
            ("535 Неверный пароль или аккаунт заблокирован", &[WrongPassword, AccountDisabled]),
            (
                "535 5.7.8 Your account is locked, or your IP address is blocked",
                &[AccountDisabled, IpBlocked],
            ),
            ("535 Account locked or password expired", &[AccountDisabled, PasswordExpired]),
        ] {
            let failure = smtp("mail.example.org", Stage::SignIn, said);
            assert_eq!((failure.cause, failure.may_be.as_slice()), (Ambiguous, may_be), "{said}");
        }
        let either = imap("mail.example.org", Stage::SignIn, "NO IMAP disabled or account suspended");
        assert_eq!((either.cause, either.may_be), (Ambiguous, vec![ImapDisabled, AccountDisabled]));
    }

    #[test]
    fn a_sentence_beside_a_plain_no_is_no_alternative() {
        let beside = "NO [ALERT] IMAP is only available for Pro users! Login failed";
        assert_eq!(imap("mail.example.org", Stage::SignIn, beside).cause, ImapDisabled);
        let code = "535 Login fail. Please use authorized code";
        assert_eq!(smtp("smtp.qq.com", Stage::SignIn, code).cause, AppPasswordRequired);
    }

    #[test]
    fn name_or_password_is_one_thing() {
        for said in [
            "535 Invalid user name or password",
            "535 No such user, or wrong password",
            "535 User does not exist or password incorrect",
            "535 用户不存在或密码错误",
            "535 Benutzer unbekannt oder Passwort falsch",
        ] {
            assert_eq!(smtp("mail.example.org", Stage::SignIn, said).cause, WrongPassword, "{said}");
        }
    }

    #[test]
    fn a_question_and_a_condition_say_nothing_for_certain() {
        for (said, may_be) in [
            ("535 Authentication failed. Has your password expired?", &[WrongPassword, PasswordExpired][..]),
            (
                "535 Authentication failed. Are you using an app password?",
                &[WrongPassword, AppPasswordRequired],
            ),
            (
                "535 Login incorrect. If your account is locked, contact support.",
                &[WrongPassword, AccountDisabled],
            ),
            ("535 5.7.8 Did you switch on SMTP? SMTP access is disabled by default", &[]),
        ] {
            let failure = smtp("mail.example.org", Stage::SignIn, said);
            let cause = if may_be.is_empty() { SmtpAuthDisabled } else { Ambiguous };
            assert_eq!((failure.cause, failure.may_be.as_slice()), (cause, may_be), "{said}");
        }
        let asked = imap("mail.example.org", Stage::SignIn, "NO Login failed. Did you enable IMAP access?");
        assert_eq!(asked.cause, Ambiguous);
        assert!(asked.may_be.contains(&ImapDisabled) && asked.may_be.contains(&WrongPassword), "{asked:?}");
    }
}
