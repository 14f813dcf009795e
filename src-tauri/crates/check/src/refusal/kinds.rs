//! Tests of the kinds: the same in words that were not seen, and what must not be taken for it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::spoken::{imap, smtp};
use crate::outcome::{Failure, Stage};
use account::cause::{Cause, Subject};

#[test]
fn a_fault_of_the_server_is_no_wrong_password() {
    means(
        Cause::TemporarilyUnavailable,
        &[
            "535 5.7.8 Error: authentication failed: internal error",
            "535 5.7.8 Authentication failed: database is locked",
            "535 5.7.0 Authentication failed (server error)",
            "550 5.7.8 Could not authenticate: LDAP server not reachable",
            "535 Authentication failed: unable to connect to authentication service",
            "535 5.7.8 SASL authentication failure: cannot connect to saslauthd server: No such file or directory",
            "NO [AUTHENTICATIONFAILED] Internal authentication failure",
            "NO [AUTHENTICATIONFAILED] Backend timeout",
            "NO Login failed: Could not connect to database",
            "* BYE Temporary problem, please try again later",
            "NO Account is being migrated",
            "535 Interner Fehler, bitte später erneut versuchen",
            "NO Ошибка сервера, попробуйте позже",
            "535 系统繁忙，请稍后再试",
            "535 Erreur interne du serveur",
        ],
    );
}

#[test]
fn temporary_outranks_definite() {
    means(
        Cause::TemporarilyUnavailable,
        &[
            "454 4.7.0 Authentication failed",
            "454 4.7.0 Invalid credentials",
            "451 4.3.0 Authentication failed: wrong password",
            "535 4.7.0 Authentication failed",
            "450 4.1.1 user unknown",
            "535 5.7.8 Authentication credentials invalid, temporary failure",
            "535-5.7.8 Invalid credentials\n535 5.7.8 Internal server error",
            "NO [UNAVAILABLE] Authentication failed.",
            "* NO [UNAVAILABLE] later\nNO [AUTHENTICATIONFAILED] Authentication failed.",
            "NO [SERVERBUG] Invalid credentials",
            "454 4.7.0 no such user",
        ],
    );
}

#[test]
fn a_question_for_the_person_is_asked_in_the_browser() {
    means(
        Cause::WebLoginRequired,
        &[
            "535 5.7.8 please complete the captcha at https://mail.example.com/unlock",
            "550 Suspicious login detected, confirm that it was you in your mailbox",
            "NO [ALERT] Unusual sign-in activity. Visit https://example.com to verify your identity",
            "535 5.7.8 Error: authentication failed: Please confirm you are not a robot",
            "535 Please sign in through the web interface first",
            "NO Please log in to webmail first and accept the new terms of service",
            "NO New device. Approve it in the app",
            "NO We blocked a sign-in attempt. Review your recent activity",
            "535 Подтвердите, что вы не робот",
            "535 登录异常，请在网页登录验证",
            "535 Anmeldung im Webbrowser erforderlich",
            "535 Bitte melden Sie sich zuerst auf unserer Webseite an",
            "535 Connectez-vous d'abord au webmail",
            "NO Inicie sesión en el correo web para verificar su cuenta",
            "535 Acesse o webmail para liberar a conta",
            "535 Accedi alla webmail per sbloccare la casella",
            "535 Log eerst in via de webmail",
            "NO Zaloguj się przez stronę internetową",
            "535 ウェブメールにログインしてください",
        ],
    );
}

#[test]
fn a_service_that_is_switched_off_is_not_the_password() {
    means(
        Cause::SmtpAuthDisabled,
        &[
            "550 SMTP service is not enabled for this account",
            "550 5.7.1 SMTP access disabled for user",
            "535 5.7.8 External mail clients are not allowed. Enable access in the mail settings",
            "535 Free accounts cannot use SMTP. Upgrade your plan",
            "535 5.7.8 Protocol disabled for this user",
            "550 用户没有权限",
            "535 SMTP服务未开启",
            "535 Versand über SMTP ist nicht freigeschaltet",
        ],
    );
    means(
        Cause::ImapDisabled,
        &[
            "NO IMAP service is disabled",
            "NO IMAP4 access not enabled for this mailbox",
            "NO [ALERT] POP3/IMAP access is turned off, enable it in your settings",
            "NO IMAP access is restricted to paid plans",
            "NO Доступ по IMAP отключен в настройках",
            "NO IMAP-Zugriff ist deaktiviert",
            "NO IMAP服务未开启，请登录网页开启",
        ],
    );
}

#[test]
fn an_app_password_is_wanted() {
    means(
        Cause::AppPasswordRequired,
        &[
            "535 5.7.8 Use an application password",
            "535 5.7.9 Please log in with an app-specific password",
            "NO [AUTHENTICATIONFAILED] App password required",
            "535 2FA is enabled for this account, please generate an app password",
            "NO [AUTHENTICATIONFAILED] Authentication failed, OTP required",
            "535 Bitte verwenden Sie ein anwendungsspezifisches Passwort",
            "535 Требуется пароль для внешнего приложения",
            "535 需要客户端授权密码",
        ],
    );
}

#[test]
fn a_mailbox_that_is_not_there_is_told_from_its_password() {
    means(
        Cause::MailboxMissing,
        &[
            "550 5.1.1 User unknown",
            "535 5.7.8 Mailbox not found",
            "NO No such mailbox",
            "NO [AUTHENTICATIONFAILED] No such user here",
            "535 5.7.8 Error: authentication failed: user does not exist",
            "535 Account does not exist",
            "535 5.7.8 LDAP: error code 49 - AcceptSecurityContext error, data 525, v4563",
            "535 Benutzer existiert nicht",
            "535 Ce compte n’existe pas",
            "535 用户不存在",
            "NO Пользователь не найден",
        ],
    );
    for said in [
        "NO Unknown user or bad password",
        "NO Invalid user name or password",
        "535 Wrong password",
        "535 Authentication failed. Forgot it? Reset your password at https://example.com",
        "535 Bad user name or password, please reset your password",
    ] {
        assert_eq!(heard(said).cause, Cause::WrongPassword, "{said}");
    }
    for (said, may_be) in [
        ("550 mailbox unavailable", Cause::MailboxMissing),
        (
            "NO Wrong user name or password. Please use your full email address as user name",
            Cause::OtherUserName,
        ),
    ] {
        let failure = heard(said);
        assert_eq!((failure.cause, failure.may_be[0]), (Cause::Ambiguous, may_be), "{said}");
    }
    means(
        Cause::OtherUserName,
        &[
            "535 Invalid user name! Please use your full email address as user name",
            "NO Use the complete e-mail address as the login",
        ],
    );
}

#[test]
fn a_password_whose_time_is_over_is_set_anew() {
    means(
        Cause::PasswordExpired,
        &[
            "535 5.7.8 Error: authentication failed: password has expired",
            "NO [AUTHENTICATIONFAILED] Your password must be changed",
            "NO You need to change your password before you can log in",
            "NO [EXPIRED] Authentication failed.",
            "535 5.7.8 App password expired",
            "535 LDAP: error code 49 - AcceptSecurityContext error, data 773, v4563",
            "535 Ihr Passwort ist abgelaufen",
            "535 Votre mot de passe a expiré",
            "535 授权码已过期",
            "535 密码已过期",
        ],
    );
}

#[test]
fn too_much_too_often_and_from_a_bad_place() {
    means(
        Cause::TooManyAttempts,
        &[
            "535 5.7.8 Too many failed attempts, try again in 15 minutes",
            "550 5.7.1 Login rate exceeded",
            "* Too many failed logins from your address\nBAD good bye",
            "535 5.7.0 You have exceeded the maximum number of login attempts",
            "535 5.7.8 Error: authentication failed: too many failures",
            "NO Your account is temporarily locked due to multiple failed logins",
            "535 Zu viele Anmeldeversuche",
            "535 Превышено количество попыток входа",
            "535 登录过于频繁",
        ],
    );
    means(
        Cause::IpBlocked,
        &[
            "421 4.7.0 IP temporarily blocked",
            "550 5.7.1 Access denied - your IP is blacklisted",
            "NO Login from this IP is not allowed",
            "535 5.7.8 Your IP 203.0.113.9 was banned for 30 minutes",
            "NO Login from country RU is blocked",
        ],
    );
    means(
        Cause::TooManyConnections,
        &["NO Too many sessions for this user", "421 concurrent connection limit reached"],
    );
}

#[test]
fn an_account_that_is_closed() {
    means(
        Cause::AccountDisabled,
        &[
            "535 5.7.8 Account suspended",
            "535 5.7.8 Your account has been locked. Contact support",
            "NO [CONTACTADMIN] User is disabled",
            "NO [AUTHENTICATIONFAILED] Account expired",
            "535 5.7.8 Subscription expired",
            "535 Konto gesperrt",
            "535 账号已被冻结",
            "NO Аккаунт заблокирован",
        ],
    );
}

#[test]
fn a_plain_no_stays_one() {
    means(
        Cause::WrongPassword,
        &[
            "535 5.7.8 Username and Password not accepted. For more information, go to https://support.example.com/login",
            "535 5.7.8 Invalid login. See https://help.example.com/why-account-suspended",
            "535 5.7.8 spam@blocked.example: authentication failed",
            "NO [AUTHENTICATIONFAILED] Authentication failed at maintenance.mail.example.org",
            "535 User authentication failed. Contact your mail administrator",
            "535 Login failed. Your account will be locked after 3 more attempts",
            "535 Authentication failed. 4 of 5 attempts used",
            "535 Wrong user name or password, the service logs all attempts",
            "535 5.7.8 Authentication failed: LDAP error code 49 - Invalid Credentials",
            "NO [AUTHENTICATIONFAILED] Authentication failed. (service imap)",
            "NO [AUTHENTICATIONFAILED] Invalid app password",
            "550 Authentication failed",
            "BAD Authentication credentials invalid",
            "BAD Invalid login",
            "NO Password incorrect",
            "NO Benutzername oder Kennwort falsch",
            "NO 用户名或密码错误",
        ],
    );
    for said in
        ["NO Login failed (2 attempts left)", "NO PAM authentication failed", "BAD Authentication failed"]
    {
        let failure = heard(said);
        assert_eq!((failure.cause, failure.may_be[0]), (Cause::Ambiguous, Cause::WrongPassword), "{said}");
    }
}

#[test]
fn a_hint_is_not_a_sign() {
    for (said, may_be) in [
        (
            "535 5.7.8 Bad credentials. If two-factor authentication is enabled, use an app password",
            Cause::AppPasswordRequired,
        ),
        ("535 Authentication failed. Please check that SMTP is enabled", Cause::ImapDisabled),
        ("NO Login failed. Make sure IMAP is enabled and the password is right", Cause::ImapDisabled),
    ] {
        let failure = heard(said);
        assert_eq!(failure.cause, Cause::Ambiguous, "{said}");
        assert!(failure.may_be.contains(&may_be) && failure.may_be.contains(&Cause::WrongPassword), "{said}");
    }
}

#[test]
fn once_signed_in_no_words_are_about_the_password() {
    for (said, cause) in [
        ("NO Mailbox does not exist", Cause::MailboxMissing),
        ("NO Invalid password", Cause::Ambiguous),
        ("NO Application-specific password required", Cause::Ambiguous),
        ("NO Internal error", Cause::TemporarilyUnavailable),
        ("NO account does not have IMAP access enabled", Cause::ImapDisabled),
        ("BAD User is authenticated but not connected.", Cause::Ambiguous),
    ] {
        assert_eq!(imap("mail.example.org", Stage::FollowUp, said).cause, cause, "{said}");
    }
}

#[test]
fn what_is_said_of_a_message_is_of_the_message_alone() {
    use Cause::*;
    for (said, cause) in [
        ("451 4.7.1 Temporarily rejected: graylisted, come back later", Greylisted),
        ("450 4.7.1 Client host rejected, try again later", IpBlocked),
        ("451 4.3.2 try again later", TemporarilyUnavailable),
        ("553 5.7.1 The sender address does not belong to the authenticated user", SenderNotAllowed),
        ("550 5.7.1 You are not allowed to send from this address", SenderNotAllowed),
        ("554 5.7.1 <anna@example.org>: Recipient address rejected: Relay access denied", RelayDenied),
        ("550 5.7.1 relaying not permitted", RelayDenied),
        ("552 5.3.4 message file too big", MessageTooBig),
        ("554 5.2.2 mailbox full", RecipientFull),
        ("550 5.1.1 no such user here", RecipientUnknown),
        ("554 5.7.1 Your message was detected as spam", ContentRefused),
        ("552 5.7.0 attachment type not allowed", ContentRefused),
        ("550 5.7.1 no", ServerRefuses),
        ("535 5.7.8 Invalid password", ServerRefuses),
        ("534 5.7.9 Application-specific password required", ServerRefuses),
    ] {
        assert_eq!(smtp("mail.example.org", Stage::HandOver, said).cause, cause, "{said}");
    }
    for said in ["535 5.7.8 Greylisted", "535 5.7.8 mailbox full", "535 5.7.8 relay access denied"] {
        let subject = heard(said).cause.subject();
        assert_ne!(subject, Subject::Message, "{said}");
    }
}

#[test]
fn a_full_mailbox_is_told_from_too_much_in_a_short_time() {
    for (said, limit) in [
        ("NO [OVERQUOTA] Mailbox is full", Some("room")),
        ("NO Quota exceeded (mailbox for user is full)", Some("room")),
        ("535 Postfach ist voll", Some("room")),
        ("535 邮箱已满", Some("room")),
        ("550 5.4.5 Daily sending quota exceeded", Some("rate")),
        ("NO [OVERQUOTA] nope", None),
        ("NO Over quota", None),
    ] {
        let failure = heard(said);
        assert_eq!(failure.cause, Cause::QuotaExceeded, "{said}");
        assert_eq!(failure.facts.get("limit").map(String::as_str), limit, "{said}");
        assert_eq!(failure.temporary, limit != Some("room"), "{said}");
    }
}

#[test]
fn who_is_not_permitted_has_been_let_in_by_name() {
    means(
        Cause::PolicyBlocked,
        &[
            "NO [AUTHORIZATIONFAILED] User is not permitted to use this service",
            "535 User is not authorized to log in here",
        ],
    );
    let failure = heard("NO [AUTHORIZATIONFAILED] nope");
    assert_eq!(failure.may_be, [Cause::PolicyBlocked, Cause::WrongPassword]);
    // Not the sign-in: the moment.
    means(Cause::ServerRefuses, &["BAD [CLIENTBUG] LOGIN is not valid in this state"]);
}

#[test]
fn a_plain_no_whose_code_says_more_is_one_of_the_two() {
    for (said, first) in [
        ("NO [CONTACTADMIN] Login refused", Cause::PolicyBlocked),
        ("NO [NOPERM] Authentication failed", Cause::PolicyBlocked),
        ("NO [LIMIT] LOGIN failed", Cause::TooManyConnections),
        ("NO [OVERQUOTA] Invalid credentials", Cause::QuotaExceeded),
        ("NO [PRIVACYREQUIRED] Login failed.", Cause::EncryptionRequired),
        ("525 5.7.13 Authentication failed", Cause::AccountDisabled),
        ("538 5.7.11 Authentication failed", Cause::EncryptionRequired),
    ] {
        let failure = heard(said);
        assert_eq!((failure.cause, failure.may_be[0]), (Cause::Ambiguous, first), "{said}");
        assert!(failure.may_be.contains(&Cause::WrongPassword), "{said}");
    }
}

/// Of each cause many a wording, in the languages that servers speak.
#[test]
fn other_words_mean_the_same() {
    #[derive(Deserialize)]
    struct MadeUp {
        means: BTreeMap<Cause, Vec<String>>,
        may_be: BTreeMap<Cause, Vec<String>>,
    }
    let made_up: MadeUp = toml::from_str(include_str!("made_up.toml")).unwrap();
    let mut wrong = vec![];
    for (cause, texts) in &made_up.means {
        wrong.extend(texts.iter().filter(|said| heard(said).cause != *cause));
    }
    for (cause, texts) in &made_up.may_be {
        wrong.extend(texts.iter().filter(|said| !heard(said).may_be.contains(cause)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn means(cause: Cause, texts: &[&str]) {
    for said in texts {
        assert_eq!(heard(said).cause, cause, "{said}");
    }
}

fn heard(said: &str) -> Failure {
    let is_smtp = said.starts_with(|c: char| c.is_ascii_digit());
    if is_smtp {
        smtp("mail.example.org", Stage::SignIn, said)
    } else {
        imap("mail.example.org", Stage::SignIn, said)
    }
}
