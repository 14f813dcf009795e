//! Rows I: servers for incoming mail.

use std::time::Duration;

use account::cause::Cause::*;
use check::Stage::*;

use super::{Row, rows};
use crate::stage::hostile::{Identity::Good, Step, says};

const TLS: Step = Step::Tls(Good);
const HEARS: Step = Step::Hears;

fn greets() -> Step {
    says("* OK ready\r\n")
}

fn offers(capabilities: &str) -> Step {
    says(format!("* CAPABILITY IMAP4rev1 {capabilities}\r\n<tag> OK done\r\n"))
}

/// A server that is good up to the sign-in, which it answers in this way.
fn answers(sign_in: impl AsRef<[u8]>) -> Row {
    Row::imap([TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS, says(sign_in)])
}

/// A server that takes the sign-in, and what it does then.
fn after_the_sign_in(rest: impl IntoIterator<Item = Step>) -> Row {
    let begin = [TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS, says("<tag> OK in\r\n"), HEARS];
    Row::imap(begin.into_iter().chain(rest).collect::<Vec<_>>())
}

/// A server that is good but for what it offers.
fn offering(answer: &str) -> Row {
    Row::imap([TLS, greets(), HEARS, says(answer)])
}

/// A server that takes the sign-in whatever it was offered, and shows the inbox.
fn takes(capabilities: &str) -> Row {
    Row::imap([
        TLS,
        greets(),
        HEARS,
        offers(capabilities),
        HEARS,
        says("<tag> OK in\r\n"),
        HEARS,
        says("* STATUS INBOX (MESSAGES 3)\r\n<tag> OK done\r\n"),
    ])
}

fn asked_for_starttls(rest: impl IntoIterator<Item = Step>) -> Row {
    let begin = [greets(), HEARS, offers("STARTTLS AUTH=PLAIN"), HEARS];
    Row::imap(begin.into_iter().chain(rest).collect::<Vec<_>>()).with_starttls()
}

rows! {
    i01_a_greeting_that_needs_no_sign_in:
        Row::imap([TLS, says("* PREAUTH welcome\r\n")]).fails(Greeting, Preauthenticated);
    i01_a_greeting_in_clear_that_needs_no_sign_in:
        Row::imap([says("* PREAUTH welcome\r\n")]).with_starttls().fails(Greeting, Preauthenticated);
    i02_a_goodbye_for_a_greeting:
        Row::imap([TLS, says("* BYE [UNAVAILABLE] come later\r\n")]).fails(Greeting, ServerBusy).quoting("later");
    i03_login_is_disabled:
        offering("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n<tag> OK\r\n").fails(Capability, MechanismUnsupported);
    i03_login_is_disabled_and_authenticate_is_not:
        takes("LOGINDISABLED SASL-IR AUTH=PLAIN");
    i04_only_oauth_is_offered:
        offering("* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2 AUTH=OAUTHBEARER\r\n<tag> OK\r\n")
            .fails(Capability, OauthRequired);
    i04_oauth_is_offered_and_login_is_not_disabled: takes("AUTH=XOAUTH2 AUTH=OAUTHBEARER");
    i05_a_wrong_password:
        answers("<tag> NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)\r\n")
            .refuses(WrongPassword)
            .quoting("Invalid credentials");
    i06_the_account_password_where_an_app_password_is_due:
        answers("<tag> NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)\r\n")
            .refuses(AppPasswordRequired)
            .quoting("https://support.google.com");
    i07_a_sign_in_to_confirm_in_the_browser:
        answers("* NO [WEBALERT https://accounts.google.com/signin/continue?x=1] Web login required.\r\n<tag> NO [ALERT] Please log in via your web browser\r\n")
            .refuses(WebLoginRequired)
            .quoting("Web login required");
    i08_unavailable: answers("<tag> NO [UNAVAILABLE] later\r\n").refuses(TemporarilyUnavailable);
    i08_limit: answers("<tag> NO [LIMIT] too many\r\n").refuses(TooManyConnections);
    i08_in_use: answers("<tag> NO [INUSE] busy\r\n").refuses(TemporarilyUnavailable);
    i08_privacy_required: answers("<tag> NO [PRIVACYREQUIRED] encrypt\r\n").refuses(EncryptionRequired);
    i08_server_bug:
        answers("<tag> NO [SERVERBUG] Internal error occurred. Refer to server log for more information.\r\n")
            .refuses(TemporarilyUnavailable)
            .quoting("Internal error");
    i08_server_bug_in_a_goodbye: answers("* BYE [SERVERBUG] crashed\r\n").refuses(TemporarilyUnavailable);
    i08_server_bug_in_bad: answers("<tag> BAD [SERVERBUG] crashed\r\n").refuses(TemporarilyUnavailable);
    i08_cannot: answers("<tag> NO [CANNOT] never\r\n").refuses(PolicyBlocked);
    i08_no_permission: answers("<tag> NO [NOPERM] not you\r\n").refuses(PolicyBlocked);
    i08_client_bug: answers("<tag> BAD [CLIENTBUG] what\r\n").refuses(ServerRefuses).quoting("what");
    i08_corruption: answers("<tag> NO [CORRUPTION] broken\r\n").refuses(TemporarilyUnavailable);
    i08_expired: answers("<tag> NO [EXPIRED] old\r\n").refuses(PasswordExpired);
    i08_contact_admin: answers("<tag> NO [CONTACTADMIN] ask\r\n").refuses(PolicyBlocked);
    i09_bad_is_not_a_wrong_password:
        answers("<tag> BAD what\r\n").refuses(ProtocolViolation).quoting("what");
    i10_an_ok_for_another_command:
        answers("zz99 OK in\r\n").refuses(TimedOut).within_a_second();
    i11_an_ok_sent_before_the_command:
        offering("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK\r\nA0002 OK in\r\n")
            .fails(SignIn, ProtocolViolation);
    i12_a_no_for_another_command:
        Row::imap([
            TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS, says("zz99 NO other\r\n<tag> OK in\r\n"),
            HEARS, says("<tag> OK done\r\n"),
        ]);
    i13_a_million_messages:
        Row::imap([
            TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS, Step::Floods(b"* 23 EXISTS\r\n".to_vec()),
        ]).refuses(ProtocolViolation);
    i14_a_literal_of_four_gigabytes:
        answers("* 1 FETCH (BODY[] {4294967295}\r\n").refuses(ProtocolViolation);
    i15_a_literal_of_half_a_gigabyte:
        answers("* 1 FETCH (BODY[] {500000000}\r\n").refuses(ProtocolViolation);
    i15_a_literal_that_does_not_wait:
        answers("* 1 FETCH (BODY[] {500000000+}\r\n").refuses(ProtocolViolation);
    i16_a_line_without_end:
        Row::imap([TLS, greets(), HEARS, Step::Floods(b"* CAPABILITY ".to_vec())])
            .fails(Capability, ProtocolViolation);
    i17_an_alert_in_other_letters:
        answers("<tag> NO [ALERT]\u{e9}t\u{e9} impossible\r\n").refuses(Ambiguous).quoting("t\u{e9} impossible");
    i17_a_greeting_in_other_letters:
        Row::imap([TLS, says("* BYE [ALERT]\u{e9}\r\n")]).fails(Greeting, ServerRefuses).quoting("\u{e9}");
    i18_words_that_are_no_text:
        answers(b"<tag> NO caf\xe9 \x00 \x1b[31m \xe2\x80\xae txt.exe\r\n").refuses(Ambiguous).quoting("caf");
    i19_a_challenge_to_login:
        Row::imap([TLS, greets(), HEARS, offers(""), HEARS, says("+ go on\r\n")]).refuses(ProtocolViolation);
    i20_challenges_without_end:
        Row::imap([
            TLS, greets(), HEARS, offers("AUTH=PLAIN"), HEARS, says("+ \r\n"), HEARS, says("+ \r\n"), HEARS,
            says("+ \r\n"), HEARS,
        ]).refuses(ProtocolViolation);
    i21_a_challenge_in_words:
        Row::imap([
            TLS, greets(), HEARS, offers("AUTH=PLAIN"), HEARS, Step::Says(b"+ go ahead\r\n".to_vec()), HEARS,
            says("A0002 OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    i22_capabilities_that_change:
        Row::imap([
            TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS,
            says("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n<tag> OK [CAPABILITY X] in\r\n"), HEARS,
            says("<tag> OK done\r\n"),
        ]);
    i23_only_the_newer_version:
        Row::imap([
            TLS, says("* OK [CAPABILITY IMAP4rev2] ready\r\n"), HEARS,
            says("* CAPABILITY IMAP4rev2 SASL-IR AUTH=PLAIN\r\n<tag> OK\r\n"), HEARS, says("<tag> OK in\r\n"), HEARS,
            says("<tag> OK done\r\n"),
        ]);
    i24_extensions_that_are_not_used:
        takes("SASL-IR AUTH=PLAIN COMPRESS=DEFLATE ENABLE NOTIFY IMAPSIEVE=sieve://x");
    i25_a_referral_elsewhere:
        answers("<tag> NO [REFERRAL imap://;AUTH=*@attacker.example/] go there\r\n")
            .refuses(Ambiguous)
            .quoting("attacker.example");
    i26_a_goodbye_during_the_sign_in:
        Row::imap([
            TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS, says("* BYE good night\r\n"), Step::HangsUp,
        ]).refuses(HungUp).quoting("good night");
    i27_a_refusal_after_a_while:
        Row::imap([
            TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS, Step::Waits(Duration::from_secs(3)),
            says("<tag> NO [AUTHENTICATIONFAILED] no\r\n"),
        ]).refuses(WrongPassword);
    i28_accepted_and_then_closed:
        after_the_sign_in([says("* BYE not today\r\n"), Step::HangsUp])
            .refuses_at(FollowUp, HungUp)
            .quoting("not today");
    i28_accepted_and_the_inbox_refused:
        after_the_sign_in([says("<tag> NO [CONTACTADMIN] no mailbox\r\n")])
            .refuses_at(FollowUp, PolicyBlocked)
            .quoting("no mailbox");
    i28_accepted_and_not_connected:
        after_the_sign_in([says("<tag> BAD User is authenticated but not connected.\r\n")])
            .refuses_at(FollowUp, Ambiguous)
            .quoting("not connected");
    i28_accepted_and_bad: after_the_sign_in([says("<tag> BAD what\r\n")]).refuses_at(FollowUp, Ambiguous);
    i28_accepted_and_a_server_bug:
        after_the_sign_in([says("<tag> NO [SERVERBUG] oh\r\n")]).refuses_at(FollowUp, TemporarilyUnavailable);
    i28_accepted_and_in_use:
        after_the_sign_in([says("<tag> NO [INUSE] locked\r\n")]).refuses_at(FollowUp, TemporarilyUnavailable);
    i28_accepted_and_a_client_bug:
        after_the_sign_in([says("<tag> BAD [CLIENTBUG] what\r\n")]).refuses_at(FollowUp, Ambiguous);
    i28_accepted_and_never:
        after_the_sign_in([says("<tag> NO [CANNOT] never\r\n")]).refuses_at(FollowUp, PolicyBlocked);
    i29_imap_is_switched_off:
        answers("<tag> NO [ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)\r\n")
            .refuses(ImapDisabled);
    i30_brackets_within_brackets:
        answers(format!("* STATUS {}{}\r\n<tag> NO [AUTHENTICATIONFAILED] no\r\n", "(".repeat(1900), ")".repeat(1900)))
            .refuses(WrongPassword);
    i31_an_alert_along_with_the_greeting:
        Row::imap([
            TLS, says("* OK ready\r\n* OK [ALERT] read this\r\n"), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS,
            says("<tag> OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    i31_an_alert_behind_the_greeting:
        Row::imap([
            TLS, greets(), says("* OK [ALERT] read this\r\n"), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS,
            says("<tag> OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    i31_capabilities_along_with_the_greeting:
        Row::imap([
            TLS, says("* OK ready\r\n* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n"), HEARS,
            offers("SASL-IR AUTH=PLAIN"), HEARS, says("<tag> OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    i31_half_a_line_along_with_the_greeting:
        Row::imap([
            TLS, says("* OK ready\r\n* OK [AL"), says("ERT] read this\r\n"), HEARS, offers("SASL-IR AUTH=PLAIN"),
            HEARS, says("<tag> OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    i31_messages_along_with_the_capabilities:
        Row::imap([
            TLS, greets(), HEARS,
            says("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK done\r\n* 3 EXISTS\r\n* 1 RECENT\r\n"),
            HEARS, says("<tag> OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    i31_an_alert_along_with_the_sign_in:
        Row::imap([
            TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS,
            says("<tag> OK in\r\n* NO [ALERT] Nine tenths of the space are used\r\n"), HEARS,
            says("<tag> OK done\r\n"),
        ]);
    i31_messages_behind_the_sign_in:
        Row::imap([
            TLS, greets(), HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS, says("<tag> OK in\r\n"),
            says("* 3 EXISTS\r\n"), says("* 1 RECENT\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    i31_an_alert_along_with_a_challenge:
        Row::imap([
            TLS, greets(), HEARS, offers("AUTH=PLAIN"), HEARS, Step::Says(b"+ \r\n* OK [ALERT] read this\r\n".to_vec()),
            HEARS, says("A0002 OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    i31_messages_along_with_everything_in_clear:
        Row::imap([
            says("* OK ready\r\n* OK [ALERT] read this\r\n"), HEARS,
            says("* CAPABILITY IMAP4rev1 STARTTLS\r\n<tag> OK\r\n* 3 EXISTS\r\n"), HEARS, says("<tag> OK go\r\n"), TLS,
            HEARS, offers("SASL-IR AUTH=PLAIN"), HEARS, says("<tag> OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]).with_starttls();
    i31_messages_and_a_wrong_password:
        Row::imap([
            TLS, greets(), HEARS,
            says("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK done\r\n* 3 EXISTS\r\n"), HEARS,
            says("<tag> NO [AUTHENTICATIONFAILED] no\r\n"),
        ]).refuses(WrongPassword);
    i32_a_goodbye_in_place_of_the_capabilities:
        Row::imap([TLS, greets(), HEARS, says("* BYE good night\r\n")])
            .fails(Capability, HungUp)
            .quoting("good night");
    i32_a_goodbye_in_place_of_the_answer_to_the_sign_in:
        answers("* BYE good night\r\n").refuses(HungUp).quoting("good night");
    i32_a_goodbye_without_words: answers("* BYE\r\n").refuses(HungUp);
    i32_a_goodbye_that_says_when:
        answers("* BYE [UNAVAILABLE] come later\r\n").refuses(TemporarilyUnavailable).quoting("later");
    i32_a_goodbye_along_with_the_greeting:
        Row::imap([TLS, says("* OK ready\r\n* BYE too late\r\n")]).fails(Capability, HungUp).quoting("too late");
    i32_a_goodbye_along_with_the_capabilities:
        offering("* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n<tag> OK\r\n* BYE too late\r\n")
            .fails(SignIn, HungUp)
            .quoting("too late");
    i32_a_goodbye_along_with_the_sign_in:
        answers("<tag> OK in\r\n* BYE not today\r\n").refuses_at(FollowUp, HungUp).quoting("not today");
    i32_a_goodbye_in_place_of_the_inbox:
        after_the_sign_in([says("* BYE not today\r\n")]).refuses_at(FollowUp, HungUp).quoting("not today");
    i33_a_name_in_other_letters_where_there_is_login_alone:
        Row::imap([
            TLS, greets(), HEARS, offers("IDLE"), HEARS, says("+ go ahead\r\n"), HEARS, says("A0002 OK in\r\n"), HEARS,
            says("<tag> OK done\r\n"),
        ]).user("j\u{fc}rgen@example.org");
    i33_a_name_in_other_letters_that_is_refused_at_once:
        Row::imap([TLS, greets(), HEARS, offers("IDLE"), HEARS, says("<tag> NO [AUTHENTICATIONFAILED] no\r\n")])
            .user("j\u{fc}rgen@example.org")
            .refuses(WrongPassword);
    i33_a_success_before_the_password:
        Row::imap([TLS, greets(), HEARS, offers("IDLE"), HEARS, says("<tag> OK in\r\n")])
            .user("j\u{fc}rgen@example.org")
            .refuses(ProtocolViolation);
    i33_a_success_before_the_challenge:
        Row::imap([TLS, greets(), HEARS, offers("AUTH=PLAIN"), HEARS, says("<tag> OK in\r\n")])
            .refuses(ProtocolViolation);
    i_a_server_for_outgoing_mail:
        Row::imap([TLS, says("220 mail ESMTP\r\n")]).fails(Greeting, WrongProtocol);
    i_a_password_is_echoed_and_masked:
        answers("<tag> NO bad AGFubmFAcHJhY3RpY2UuZXhhbXBsZQBtZHJrd3poYXB0cWV2bHVv and mdrkwzhaptqevluo\r\n")
            .refuses(Ambiguous)
            .quoting("bad");
    starttls_is_not_offered:
        Row::imap([greets(), HEARS, offers("AUTH=PLAIN")]).with_starttls().fails(StartTls, StartTlsMissing);
    starttls_is_refused:
        asked_for_starttls([says("<tag> NO not now\r\n")]).fails(StartTls, StartTlsMissing);
    starttls_is_put_off:
        asked_for_starttls([says("<tag> NO [UNAVAILABLE] not now\r\n")]).fails(StartTls, ServerBusy);
    starttls_is_answered_with_a_goodbye:
        asked_for_starttls([says("* BYE not now\r\n")]).fails(StartTls, HungUp);
    a_goodbye_for_a_greeting_in_clear:
        Row::imap([says("* BYE [UNAVAILABLE] come later\r\n")]).with_starttls().fails(Greeting, ServerBusy);
    a_goodbye_for_a_greeting_in_clear_without_words:
        Row::imap([says("* BYE\r\n")]).with_starttls().fails(Greeting, ServerRefuses);
    starttls_is_unknown:
        asked_for_starttls([says("<tag> BAD what\r\n")]).fails(StartTls, StartTlsMissing);
    starttls_is_answered_with_a_challenge:
        asked_for_starttls([says("+ go on\r\n")]).fails(StartTls, ProtocolViolation);
    starttls_with_an_answer_put_in_behind_it:
        asked_for_starttls([says("<tag> OK go\r\n* CAPABILITY AUTH=PLAIN\r\n")]).fails(StartTls, StartTlsTampered);
    starttls_with_mailboxes_before_it:
        asked_for_starttls([
            says("* LIST () \"/\" injected\r\n* 23 EXISTS\r\n<tag> OK go\r\n"), TLS, HEARS,
            offers("SASL-IR AUTH=PLAIN"), HEARS, says("<tag> OK in\r\n"), HEARS, says("<tag> OK done\r\n"),
        ]);
    starttls_answered_before_it_was_asked_for:
        Row::imap([
            greets(), HEARS, says("* CAPABILITY IMAP4rev1 STARTTLS\r\n<tag> OK\r\nA0002 OK begin TLS\r\n"),
        ]).with_starttls().fails(StartTls, ProtocolViolation);
    capabilities_of_before_tls_are_forgotten:
        asked_for_starttls([
            says("<tag> OK go\r\n"), TLS, HEARS, says("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n<tag> OK\r\n"),
        ]).fails(Capability, MechanismUnsupported);
}
