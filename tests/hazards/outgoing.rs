//! Rows S: servers for outgoing mail.

use std::time::Duration;

use account::cause::Cause::*;
use check::Stage::*;

use super::{Row, rows};
use crate::stage::hostile::{Identity::Good, Step, says};

const TLS: Step = Step::Tls(Good);
const HEARS: Step = Step::Hears;

fn greets() -> Step {
    says("220 mail.example.org ESMTP\r\n")
}

fn offers() -> Step {
    says("250-mail.example.org\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN\r\n")
}

/// A server that is good up to the sign-in, which it answers in this way.
fn answers(sign_in: impl AsRef<[u8]>) -> Row {
    Row::smtp([TLS, greets(), HEARS, offers(), HEARS, says(sign_in)])
}

/// A server that is good but for what it offers.
fn offering(offer: &str) -> Row {
    Row::smtp([TLS, greets(), HEARS, says(offer)])
}

/// A server that is reached with STARTTLS, and what it does after it was asked for it.
fn asked_for_starttls(rest: impl IntoIterator<Item = Step>) -> Row {
    let begin = [greets(), HEARS, says("250-mail\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n"), HEARS];
    Row::smtp(begin.into_iter().chain(rest).collect::<Vec<_>>()).with_starttls()
}

fn login_asks(first: &str, second: &str) -> Row {
    Row::smtp([
        TLS,
        greets(),
        HEARS,
        says("250-mail\r\n250 AUTH LOGIN\r\n"),
        HEARS,
        says(first),
        HEARS,
        says(second),
        HEARS,
        says("235 ok\r\n"),
    ])
}

rows! {
    s01_a_greeting_that_turns_this_network_away:
        Row::smtp([TLS, says("554 5.7.1 blocked\r\n")]).fails(Greeting, ServerRefuses).quoting("blocked");
    s02_a_greeting_that_is_busy:
        Row::smtp([TLS, says("421 4.3.2 come later\r\n")]).fails(Greeting, ServerBusy).quoting("come later");
    s03_a_greeting_with_354:
        Row::smtp([TLS, says("354 hello\r\n")]).fails(Greeting, ProtocolViolation);
    s03_a_greeting_with_221:
        Row::smtp([TLS, says("221 hello\r\n")]).fails(Greeting, ProtocolViolation);
    s03_a_greeting_with_250:
        Row::smtp([TLS, says("250 hello\r\n")]).fails(Greeting, ProtocolViolation);
    s04_a_greeting_of_fifteen_thousand_lines:
        Row::smtp([TLS, says("220-more\r\n".repeat(15_000)), greets()]).fails(Greeting, ProtocolViolation);
    s05_a_greeting_without_end:
        Row::smtp([TLS, Step::Floods(b"220-more\r\n".to_vec())]).fails(Greeting, ProtocolViolation);
    s06_a_line_without_end:
        Row::smtp([TLS, Step::Floods(b"220 ".repeat(16))]).fails(Greeting, ProtocolViolation);
    s07_lines_that_end_in_a_bare_line_feed:
        Row::smtp([TLS, says("220 mail\n"), HEARS, says("250-mail\n250 AUTH PLAIN\n"), HEARS, says("235 ok\n")]);
    s08_words_that_are_no_text:
        answers(b"535 5.7.8 caf\xe9 \x1b[31m\x00 \xe2\x80\xae no\r\n").refuses(WrongPassword).quoting("caf");
    s09_a_refusal_without_words:
        answers("535\r\n").refuses(WrongPassword);
    s10_a_success_without_words:
        answers("235\r\n");
    s11_a_code_that_libraries_do_not_know:
        answers("571 5.7.1 not here\r\n").refuses(ServerRefuses).quoting("not here");
    s11_an_enhanced_code_of_two_digits:
        answers("550 5.7.26 not authenticated\r\n").refuses(ServerRefuses).quoting("not authenticated");
    s12_two_codes_in_one_reply:
        answers("535-one thing\r\n550 another\r\n").refuses(ProtocolViolation).quoting("another");
    s13_ehlo_is_unknown:
        offering("502 5.5.1 what\r\n").fails(Capability, MechanismUnsupported).quoting("what");
    s13_ehlo_is_no_command:
        offering("500 what\r\n").fails(Capability, MechanismUnsupported).quoting("what");
    s14_no_sign_in_is_offered:
        offering("250-mail\r\n250 8BITMIME\r\n").fails(Capability, MechanismUnsupported);
    s15_sign_in_is_offered_in_clear_only:
        asked_for_starttls([says("220 go\r\n"), TLS, HEARS, says("250-mail\r\n250 8BITMIME\r\n")])
            .fails(Capability, MechanismUnsupported);
    s16_only_oauth_is_offered:
        offering("250-mail\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n").fails(Capability, OauthRequired);
    s17_the_offer_is_in_small_letters:
        Row::smtp([TLS, greets(), HEARS, says("250-mail\r\n250 auth plain\r\n"), HEARS, says("235 ok\r\n")]);
    s17_the_offer_is_in_the_old_form:
        Row::smtp([TLS, greets(), HEARS, says("250-mail\r\n250 AUTH=PLAIN LOGIN\r\n"), HEARS, says("235 ok\r\n")]);
    s18_prompts_in_another_language:
        login_asks("334 QmVudXR6ZXJuYW1l\r\n", "334 UGFzc3dvcnQ=\r\n");
    s18_prompts_that_are_no_base64:
        login_asks("334 %%%\r\n", "334 \r\n");
    s18_prompts_without_words:
        login_asks("334\r\n", "334\r\n");
    s19_prompts_without_end:
        Row::smtp([
            TLS, greets(), HEARS, says("250-mail\r\n250 AUTH LOGIN\r\n"), HEARS, says("334 a\r\n"), HEARS,
            says("334 b\r\n"), HEARS, says("334 c\r\n"), HEARS, says("334 d\r\n"), HEARS,
        ]).refuses(ProtocolViolation);
    s19_a_success_before_the_prompts:
        Row::smtp([
            TLS, greets(), HEARS, says("250-mail\r\n250 AUTH LOGIN\r\n"), HEARS, says("235 ok\r\n"),
        ]).refuses(ProtocolViolation);
    s19_a_prompt_after_plain:
        answers("334 again\r\n").refuses(ProtocolViolation);
    s20_a_success_that_is_none_250:
        answers("250 fine\r\n").refuses(ProtocolViolation).quoting("fine");
    s20_a_success_that_is_none_354:
        answers("354 go on\r\n").refuses(ProtocolViolation).quoting("go on");
    s21_a_success_sent_before_it_was_asked_for:
        offering("250-mail\r\n250 AUTH PLAIN\r\n235 ok\r\n").fails(SignIn, ProtocolViolation);
    s21_a_goodbye_sent_before_the_sign_in:
        offering("250-mail\r\n250 AUTH PLAIN\r\n421 4.4.2 idle too long\r\n")
            .fails(SignIn, TemporarilyUnavailable)
            .quoting("idle");
    s22_a_wrong_password_with_a_link:
        answers("535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials x1 - gsmtp\r\n")
            .refuses(WrongPassword)
            .quoting("https://support.google.com");
    s23_the_account_password_where_an_app_password_is_due:
        answers("534-5.7.9 Application-specific password required. For more information, go to\r\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor x1 - gsmtp\r\n")
            .refuses(AppPasswordRequired)
            .quoting("Application-specific");
    s24_too_many_sign_ins:
        answers("454 4.7.0 Too many login attempts, please try again later.\r\n").refuses(TooManyAttempts);
    s24_a_sign_in_put_off:
        answers("421 4.7.0 try again later\r\n").refuses(TemporarilyUnavailable).quoting("again");
    s25_a_refusal_and_a_close_at_once:
        Row::smtp([TLS, greets(), HEARS, offers(), HEARS, says("535 5.7.8 no\r\n"), Step::HangsUp])
            .refuses(WrongPassword);
    s26_a_close_in_place_of_an_answer:
        Row::smtp([TLS, greets(), HEARS, offers(), HEARS, Step::HangsUp]).refuses(HungUp);
    s27_a_refusal_after_a_while:
        Row::smtp([
            TLS, greets(), HEARS, offers(), HEARS, Step::Waits(Duration::from_secs(3)), says("535 5.7.8 no\r\n"),
        ]).refuses(WrongPassword);
    s28_starttls_is_offered_within_tls:
        Row::smtp([TLS, greets(), HEARS, says("250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n"), HEARS, says("235 ok\r\n")]);
    s29_a_success_and_then_a_goodbye:
        answers("235 ok\r\n421 bye\r\n");
    s30_a_server_for_incoming_mail:
        Row::smtp([TLS, says("* OK IMAP4rev1 ready\r\n")]).fails(Greeting, WrongProtocol);
    s30_a_server_for_fetching_mail:
        Row::smtp([TLS, says("+OK POP3 ready\r\n")]).fails(Greeting, WrongProtocol);
    s31_a_user_name_in_other_letters:
        answers("235 ok\r\n").user("j\u{fc}rgen \"j\" \\o/@example.org");
    s_a_password_is_echoed_and_masked:
        answers("535 5.7.8 you sent mdrkwzhaptqevluo, AGFubmFAcHJhY3RpY2UuZXhhbXBsZQBtZHJrd3poYXB0cWV2bHVv\r\n")
            .refuses(WrongPassword)
            .quoting("you sent");
    starttls_is_not_offered:
        Row::smtp([greets(), HEARS, says("250-mail\r\n250 AUTH PLAIN\r\n")])
            .with_starttls()
            .fails(StartTls, StartTlsMissing);
    starttls_is_put_off:
        asked_for_starttls([says("454 4.7.0 TLS not available due to local problem\r\n")]).fails(StartTls, ServerBusy);
    starttls_is_answered_with_a_goodbye:
        asked_for_starttls([says("421 4.3.2 shutting down\r\n")]).fails(StartTls, ServerBusy);
    starttls_is_refused:
        asked_for_starttls([says("554 5.7.3 Unable to initialize security subsystem\r\n")])
            .fails(StartTls, StartTlsMissing);
    starttls_is_unknown:
        asked_for_starttls([says("502 5.5.1 what\r\n")]).fails(StartTls, StartTlsMissing);
    starttls_is_answered_with_354:
        asked_for_starttls([says("354 go on\r\n")]).fails(StartTls, ProtocolViolation);
    starttls_is_answered_with_221:
        asked_for_starttls([says("221 bye\r\n")]).fails(StartTls, ProtocolViolation);
    starttls_is_answered_with_250:
        asked_for_starttls([says("250 fine\r\n")]).fails(StartTls, ProtocolViolation);
    starttls_with_an_answer_put_in_behind_it:
        asked_for_starttls([says("220 go\r\n250-mail\r\n250 AUTH PLAIN\r\n")]).fails(StartTls, StartTlsTampered);
    starttls_with_one_byte_behind_it:
        asked_for_starttls([says("220 go\r\n2")]).fails(StartTls, StartTlsTampered);
    starttls_over_two_lines:
        asked_for_starttls([says("220-go\r\n220 go\r\n")]).fails(StartTls, ProtocolViolation);
    starttls_and_then_no_tls:
        asked_for_starttls([says("220 go\r\n"), Step::HearsSomething, says("250 fine\r\n")])
            .fails(Tls, StartTlsTampered);
    ehlo_in_clear_is_unknown:
        Row::smtp([greets(), HEARS, says("502 what\r\n")]).with_starttls().fails(Capability, ServerRefuses);
    ehlo_in_clear_is_no_command:
        Row::smtp([greets(), HEARS, says("500 what\r\n")]).with_starttls().fails(Capability, ServerRefuses);
    ehlo_in_clear_is_refused:
        Row::smtp([greets(), HEARS, says("554 no\r\n")]).with_starttls().fails(Capability, ServerRefuses);
    ehlo_in_clear_is_put_off:
        Row::smtp([greets(), HEARS, says("421 later\r\n")]).with_starttls().fails(Capability, ServerBusy);
    a_refusal_in_clear_says_nothing_of_the_password:
        Row::smtp([says("535 5.7.8 wrong password\r\n")]).with_starttls().fails(Greeting, ServerRefuses);
    a_greeting_in_clear_that_is_no_command:
        Row::smtp([says("500 5.5.1 what\r\n")]).with_starttls().fails(Greeting, ServerRefuses);
    a_greeting_in_clear_that_is_not_implemented:
        Row::smtp([says("502 5.5.1 what\r\n")]).with_starttls().fails(Greeting, ServerRefuses);
    a_greeting_in_clear_that_turns_this_network_away:
        Row::smtp([says("554 5.7.1 blocked\r\n")]).with_starttls().fails(Greeting, ServerRefuses);
    a_greeting_in_clear_that_is_busy:
        Row::smtp([says("421 4.3.2 come later\r\n")]).with_starttls().fails(Greeting, ServerBusy);
    a_close_in_place_of_a_greeting_in_clear: Row::smtp([Step::HangsUp]).with_starttls().fails(Greeting, HungUp);
}
