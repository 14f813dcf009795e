//! Whether each file has a fact, or says that it is not known.

use super::{Limits, PageName, PasswordRule, Prerequisite, Provider, Unknown};

#[test]
fn a_file_has_a_fact_or_says_that_it_is_not_known() {
    let mut wrong = vec![];
    for provider in Provider::all().filter(|provider| provider.key != "practice") {
        for (fact, is_asked, is_known, said) in facts(provider) {
            match said {
                Some(said) if is_known || !is_asked => {
                    wrong.push(format!("{}: {fact} is there, or means nothing: {said}", provider.key));
                }
                None if is_asked && !is_known => wrong.push(format!("{}: no {fact}", provider.key)),
                Some(said) if !ends_with_a_day(said) => {
                    wrong.push(format!("{}: {fact}: looked at when? {said}", provider.key));
                }
                Some(_) | None => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn facts_are_no_newer_than_what_they_are_from() {
    let mut wrong = vec![];
    for Provider { key, sources, checked, .. } in Provider::all() {
        let is_day = checked.as_deref().is_none_or(is_a_day);
        let of_tables = sources.iter().flat_map(|source| days(source)).max();
        let is_read = sources.iter().any(|source| is_page(source));
        if !is_day || (is_read && checked.is_none()) || (!is_read && checked.as_deref() != of_tables) {
            wrong.push(format!("{key}: {checked:?}, its tables: {of_tables:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each fact: whether such a provider must have it, whether it has it, and what is said of it if not.
fn facts(provider: &Provider) -> [(&'static str, bool, bool, Option<&str>); 9] {
    let Provider { password, needs, pages, steps, limits, checked, unknown, .. } = provider;
    let Unknown {
        app_passwords,
        two_step,
        mail_settings,
        help,
        steps: own_steps,
        revoked,
        limits: few,
        checked: day,
        second_source,
    } = unknown;
    let has_page = |page| pages.address(page).is_some();
    // A bridge shows its password itself.
    let is_made = password.is_made() && provider.local_program.is_none();
    let has_two_factor = *password == PasswordRule::AppPasswordWithTwoFactor;
    let has_switch = [Prerequisite::ImapSwitch, Prerequisite::SmtpSwitch].iter().any(|it| needs.contains(it));
    let is_own = |step: &String| !Provider::SHARED_STEPS.contains(&step.as_str());
    let is_led = has_page(PageName::AppPasswords) || steps.iter().any(is_own);
    let independent = provider.sources.iter().filter(|source| stands_by_itself(source)).count();
    [
        ("appPasswords", is_made, has_page(PageName::AppPasswords), app_passwords),
        (
            "twoStep",
            has_two_factor || needs.contains(&Prerequisite::TwoStep),
            has_page(PageName::TwoStep),
            two_step,
        ),
        ("mailSettings", has_switch, has_page(PageName::MailSettings), mail_settings),
        ("help", true, has_page(PageName::Help), help),
        ("steps", is_made, is_led, own_steps),
        ("revoked", is_made, provider.revoked.is_some(), revoked),
        ("limits", password.lets_programs_in(), *limits != Limits::default(), few),
        ("checked", true, checked.is_some(), day),
        ("secondSource", true, independent >= 2, second_source),
    ]
    .map(|(fact, is_asked, is_known, said)| (fact, is_asked, is_known, said.as_deref()))
}

/// True for a source that can be looked at again, and is not merely named by another.
fn stands_by_itself(source: &str) -> bool {
    !source.ends_with("names)") && (source.contains("://") || days(source).next().is_some())
}

/// True for a page that was read, and is not merely named by another.
fn is_page(source: &str) -> bool {
    source.starts_with("http") && !source.ends_with("names)")
}

/// The days that a source names: of its version, or of its writing.
fn days(source: &str) -> impl Iterator<Item = &str> {
    source.split([' ', '(', ')', ',']).filter(|word| is_a_day(word))
}

fn ends_with_a_day(text: &str) -> bool {
    text.rsplit(' ').next().is_some_and(is_a_day)
}

fn is_a_day(text: &str) -> bool {
    text.split('-').map(str::len).eq([4, 2, 2])
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

#[test]
fn a_source_that_another_names_does_not_stand_by_itself() {
    for (source, expected) in [
        ("FairEmail e23dd9d (2026-08-22)", true),
        ("FairEmail e23dd9d (2026-08-22) (Ionos.com)", true),
        ("https://support.apple.com/102654", true),
        ("https://www.ionos.es/ayuda/index.php?id=2490 (which that names)", false),
        ("Public mail set-ups (imap.simply.com:993, smtp.simply.com:587)", false),
    ] {
        assert_eq!(stands_by_itself(source), expected, "{source}");
    }
}
