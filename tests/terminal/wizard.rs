//! The wizard, with a person at the keyboard.

use std::io::Write as _;
use std::process::Stdio;

use practice::Mood;

use super::person::{Person, program};
use crate::stage::hostile::{Hostile, Identity, Step, root_pem, says};

#[test]
fn the_wizard_leads_from_welcome_to_done() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::AllWell);
    person.sees("Make an app password");
    let password = person.reads_after("Your app password: ");
    person.sees_and_types("I have the app password, b: back", "");
    person.sees_and_types("not shown", &password);
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "");
    person.sees("Keep it safe");
    person.sees_and_types("Your choice", "");
    person.sees("The password is in the pretend keychain");
    person.sees_and_types("Your choice", "");
    person.sees("[n]");
    person.sees_and_types("Your choice", "c");
    person.sees(": has the new password");
    person.sees_and_types("Your choice", "2");
    person.sees(": brought back");
    person.sees_and_types("Your choice", "");
    person.sees("Your mail program");
    person.sees_and_types("Your choice", "");
    person.sees("The pretend mail program asks for the password");
    person.sees_and_types("not shown", "abcdabcdabcdabcd");
    person.sees("That is not the password");
    person.sees_and_types("not shown", &password);
    person.sees("It asks once more");
    person.sees_and_types("not shown", &password);
    person.sees("Send yourself a message");
    person.sees_and_types("Your choice", "");
    person.sees("was in the inbox");
    person.sees_and_types("Your choice", "2");
    person.sees("The message was removed");
    person.sees_and_types("Your choice", "");
    person.sees("You know the way");
    person.sees("The pretend mail program has the password, in both places");
    person.sees("The message was sent, and was");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(0);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "practice leaves nothing behind");
}

#[test]
fn an_account_password_is_refused_and_the_app_password_mends_it() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::NeedsAppPassword);
    let password = person.reads_after("Your app password: ");
    let account_password = person.reads_after("by mistake: ");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", &account_password);
    person.sees("This does not look like an app password");
    person.sees("1  Send it all the same");
    person.sees("2  Make an app password");
    person.sees_and_types("not shown as you type, or a number from above", "1");
    person.sees("said no");
    person.sees("The server said");
    person.sees_and_types("Your choice", "1");
    person.sees("Make an app password");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", &password);
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
}

#[test]
fn what_was_copied_along_is_named_and_one_number_tries_without_it() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::NeedsAppPassword);
    let password = person.reads_after("Your app password: ");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", &format!("Password: {password}"));
    person.sees("This is not quite as Practice Mail writes it");
    person.sees("Something was copied along with this password.");
    person.sees("1  Try the app password alone");
    person.sees("2  Send it all the same");
    person.sees_and_types("not shown as you type, or a number from above", "2");
    person.sees("said no");
    person.sees("Something was copied along with this password.");
    person.sees("1  Try the app password alone");
    person.sees_and_types("Your choice", "1");
    person.sees("servers accept the password, and the inbox opens");
    person.sees_and_types("Your choice", "q");
    let shown = person.leaves_with(130);
    assert_eq!(shown.matches(&password).count(), 1, "it is shown on the pretend page alone: {shown}");
}

#[test]
fn in_a_pause_nothing_is_offered_that_leads_to_another_password() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::WrongPassword);
    let password = person.reads_after("Your app password: ");
    person.sees_and_types("Your choice", "");
    for _ in 0..2 {
        person.sees_and_types("not shown", &password);
        person.sees("1  Enter another password");
        person.sees("2  Make an app password");
        person.sees_and_types("Your choice", "1");
    }
    person.sees_and_types("not shown", &password);
    person.sees("A pause, so that the account is not locked");
    let offered = person.reads_until("Your choice");
    assert!(!offered.contains("app password") && !offered.contains("another password"), "{offered}");
    person.sees_and_types("b: back", "q");
    person.leaves_with(130);
}

#[test]
fn the_start_is_one_key_away_from_every_page() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::AllWell);
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", "h");
    person.sees("What does your mail need?");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
}

#[test]
fn ctrl_c_cancels_a_check_and_at_a_prompt_leaves() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::Silent);
    let password = person.reads_after("Your app password: ");
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", &password);
    person.sees("outgoing server is asked");
    person.sees("Ctrl-C  Cancel");
    person.presses_ctrl_c();
    person.sees("The check was cancelled. Nothing was changed.");
    person.sees_and_types("Your choice", "2");
    person.sees("not shown");
    person.presses_ctrl_c();
    person.leaves_with(130);
}

#[test]
fn back_leads_through_every_page_to_the_start() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::practising(&home, Mood::AllWell);
    person.sees_and_types("Your choice", "");
    person.sees_and_types("not shown", "b");
    person.sees("Make an app password");
    person.sees_and_types("Your choice", "b");
    person.sees_and_types("Mail address", "b");
    person.sees("What does your mail need?");
    person.sees_and_types("Your choice", "nonsense");
    person.sees("none of the choices");
    person.sees_and_types("Your choice", "q");
    person.leaves_with(130);
}

#[test]
fn the_wizard_takes_lines_from_a_pipe() {
    let home = tempfile::tempdir().unwrap();
    let mut wizard =
        program(&home).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    wizard.stdin.take().unwrap().write_all(b"1\nanna\nanna@gmail.com\n").unwrap();
    let shown = wizard.wait_with_output().unwrap();
    let text = String::from_utf8(shown.stdout).unwrap();
    assert!(text.contains("There is no @ in it."), "{text}");
    assert!(text.contains("Is 2-Step Verification switched on?"), "{text}");
    assert!(!text.contains('\u{1b}'), "no colour without a terminal: {text}");
    assert_eq!(shown.status.code(), Some(130));
}

#[test]
fn a_terminal_has_colour_unless_the_person_wants_none() {
    for (wanted, has_colour) in [(None, true), (Some(""), true), (Some("1"), false)] {
        let home = tempfile::tempdir().unwrap();
        let mut program = program(&home);
        match wanted {
            Some(value) => program.env("NO_COLOR", value),
            None => program.env_remove("NO_COLOR"),
        };
        program.env("TERM", "xterm-256color");
        let mut person = Person::with(program);
        person.sees_and_types("Your choice", "q");
        let shown = person.leaves_with(130);
        assert_eq!(shown.contains("\u{1b}["), has_colour, "NO_COLOR {wanted:?}: {shown:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_name_that_was_refused_stands_where_it_is_corrected() {
    let smtp = Hostile::start(vec![
        Step::Tls(Identity::Good),
        says("220 mail ESMTP\r\n"),
        Step::Hears,
        says("250-mail\r\n250 AUTH PLAIN\r\n"),
        Step::Hears,
        says("535 5.7.0 Invalid login or password\r\n"),
    ])
    .await;
    let home = tempfile::tempdir().unwrap();
    let ca_file = home.path().join("root.pem");
    std::fs::write(&ca_file, root_pem()).unwrap();
    let mut program = program(&home);
    program.env("SSL_CERT_FILE", &ca_file);
    let place = format!("localhost:{}:tls", smtp.port());
    let journey = move || {
        let mut person = Person::with(program);
        person.sees_and_types("Your choice", "1");
        person.sees_and_types("Mail address", "anna@shop.example");
        person.sees_and_types("Outgoing mail (SMTP)", &place);
        person.sees_and_types("Outgoing mail (SMTP), user name [anna@shop.example]", "anna");
        person.sees_and_types("Incoming mail (IMAP)", "localhost:1:tls");
        person.sees_and_types("Incoming mail (IMAP), user name", "");
        person.sees_and_types("Your choice", "");
        person.sees_and_types("not shown", "T4kz!mW9-plon");
        person.sees("The user name");
        person.sees("2  Correct the user name or the servers");
        person.sees_and_types("Your choice", "2");
        person.sees_and_types("Outgoing mail (SMTP)", "");
        person.sees("Outgoing mail (SMTP), user name [anna]");
        person.presses_ctrl_c();
        person.leaves_with(130);
    };
    tokio::task::spawn_blocking(journey).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_written_for_a_program_on_one_press_and_a_second_changes_nothing() {
    let provider = practice::Provider::start(Mood::AllWell).await.unwrap();
    let home = tempfile::tempdir().unwrap();
    let ca_file = home.path().join("root.pem");
    std::fs::write(&ca_file, provider.root_pem()).unwrap();
    let thunderbird = home.path().join(".local/share/flatpak/exports/bin/org.mozilla.Thunderbird");
    std::fs::create_dir_all(thunderbird.parent().unwrap()).unwrap();
    std::fs::write(&thunderbird, "").unwrap();
    let file = home.path().join("mail.example.xml");
    let read = move || std::fs::read_to_string(&file).unwrap();
    let mut program = program(&home);
    program.env("SSL_CERT_FILE", &ca_file).env_remove("XDG_CONFIG_HOME");
    let [smtp, imap] =
        [provider.smtp_port(), provider.imap_port()].map(|port| format!("localhost:{port}:tls"));
    let (user, password) = (provider.address().to_owned(), provider.app_password().replace(' ', ""));
    let journey = move || {
        let mut person = Person::with(program);
        person.sees_and_types("Your choice", "1");
        person.sees_and_types("Mail address", "anna@mail.example");
        person.sees_and_types("Outgoing mail (SMTP)", &smtp);
        person.sees_and_types("Outgoing mail (SMTP), user name", &user);
        person.sees_and_types("Incoming mail (IMAP)", &imap);
        person.sees_and_types("Incoming mail (IMAP), user name", &user);
        person.sees_and_types("Your choice", "");
        person.sees_and_types("not shown", &password);
        person.sees("servers accept the password, and the inbox opens");
        person.sees_and_types("Your choice", "");
        person.sees("Keep it safe");
        person.sees_and_types("Your choice", "");
        person.sees("No keychain was found");
        person.chooses("Go on without keeping it");
        person.chooses("Go on to your mail program");
        person.sees("Your mail program");
        person.chooses("Write the settings for Thunderbird");
        person.sees("The settings for Thunderbird were written");
        let text = read();
        assert!(text.contains("<hostname>localhost</hostname>"), "{text}");
        assert!(!text.contains(&password), "{text}");
        person.chooses("Write the settings for Thunderbird");
        person.sees("has these settings already. Nothing was changed.");
        assert_eq!(read(), text);
        person.sees_and_types("Your choice", "q");
        person.leaves_with(130);
    };
    tokio::task::spawn_blocking(journey).await.unwrap();
}
