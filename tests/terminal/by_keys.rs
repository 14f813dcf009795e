//! What the wizard does on one press of a number, with a real keychain and a real clipboard.

use std::fs;

use practice::{Mood, Provider};

use super::person::{Person, program};
use crate::stage::keychain_server::KeychainServer;
use crate::stage::screen::Screen;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs gnome-keyring, Xvfb and xclip: cargo xtask test"]
async fn a_missing_item_is_written_and_the_password_copied_and_ticked_off() {
    let provider = Provider::start(Mood::AllWell).await.unwrap();
    let journey = move || {
        let (keyring, screen) = (KeychainServer::start(), Screen::start());
        let root = keyring.home().join("root.pem");
        fs::write(&root, provider.root_pem()).unwrap();
        let user = provider.address().to_owned();
        let folder = keyring.home().join(".config/geary/account_01");
        fs::create_dir_all(&folder).unwrap();
        let service = format!("login={user}\nremember_password=true\nhost=localhost\ncredentials=custom\n");
        let settings = format!(
            "[Metadata]\nversion=1\nstatus=enabled\n\n[Account]\nsender_mailboxes={user};\n\
             service_provider=other\n\n[Incoming]\n{service}\n[Outgoing]\n{service}"
        );
        fs::write(folder.join("geary.ini"), settings).unwrap();
        let home = tempfile::tempdir().unwrap();
        let mut wizard = program(&home);
        keyring.give_to(&mut wizard).env("SSL_CERT_FILE", &root).env("DISPLAY", &screen.name);
        let [smtp, imap] =
            [provider.smtp_port(), provider.imap_port()].map(|port| format!("localhost:{port}:tls"));
        let password = provider.app_password().replace(' ', "");

        let mut person = Person::with(wizard);
        person.sees_and_types("Your choice", "1");
        person.sees_and_types("Mail address", &user);
        person.sees_and_types("Outgoing mail (SMTP) [", &smtp);
        person.sees_and_types("Outgoing mail (SMTP), user name", "");
        person.sees_and_types("Incoming mail (IMAP) [", &imap);
        person.sees_and_types("Incoming mail (IMAP), user name", "");
        person.sees_and_types("Your choice", "");
        person.sees_and_types("not shown", &password);
        person.sees("servers accept the password, and the inbox opens");
        person.sees_and_types("Your choice", "");
        person.sees("Keep it safe");
        person.sees_and_types("Your choice", "");
        person.sees("The password is in your keychain");
        person.sees_and_types("Your choice", "");
        // Both are chosen; one is left out, and taken in again.
        person.sees("1  [n] Geary");
        person.sees("2  [n] Geary");
        person.sees_and_types("Your choice", "1");
        person.sees("1  [ ] Geary");
        person.sees_and_types("Your choice", "1");
        person.sees("1  [n] Geary");
        person.sees_and_types("Your choice", "c");
        person.sees(": has the new password");
        let has_it = keyring.everything().into_iter();
        let has_it =
            has_it.filter(|item| item.label.starts_with("Geary") && item.secret == password.as_bytes());
        assert_eq!(has_it.count(), 2, "{:?}", keyring.everything());
        person.chooses("Go on to your mail program");
        person.sees("Your mail program");
        person.chooses("Copy it for outgoing mail");
        person.sees("Copied for outgoing mail");
        assert_eq!(screen.pasted(), password);
        person.sees_and_types("Your choice", "");
        person.sees("Send yourself a message");
        person.chooses("Finish without it");
        person.sees("[x] Paste the password into your mail program, for outgoing mail");
        person.sees("[ ] Paste the password into your mail program, for incoming mail");
        person.chooses("Done");
        person.sees("[x] Paste the password into your mail program, for incoming mail");
        person.sees_and_types("Your choice", "q");
        let shown = person.leaves_with(0);
        assert!(!shown.contains(&password), "{shown}");

        let mut copying = program(&home);
        keyring.give_to(&mut copying).env("DISPLAY", &screen.name);
        copying.args(["password", &user, "--for", "smtp", "--copy"]);
        let mut person = Person::with(copying);
        person.sees("60 seconds");
        assert_eq!(screen.pasted(), password);
        person.presses_ctrl_c();
        let shown = person.leaves_with(130);
        assert_eq!(screen.pasted(), "", "at its end");
        assert!(!shown.contains(&password), "{shown}");
    };
    tokio::task::spawn_blocking(journey).await.unwrap();
}
