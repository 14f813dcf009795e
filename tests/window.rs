//! The real window, driven through WebDriver as a person would use it: by what can be read on it.
//!
//! Pictures of every step are left in `target/pictures/<journey>/`.

mod old_passwords;
mod person;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use self::person::{PATIENCE, TEXT, Window};
use crate::keychain_server::{Kept, KeychainServer};
use crate::mail_servers::{ADDRESS, MailServers, PASSWORD};

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn practice_leads_from_welcome_to_done() {
    let window = Window::open("practice", &[]).await;
    window.sees_heading("What does your mail need?").await;
    window.presses("Practise with a pretend account").await;
    window.sees_heading("Practise with a pretend account").await;
    window.presses("Start practising").await;
    window.sees_heading("Your mail address").await;
    window.presses("Use this address").await;
    window.sees_heading("Make an app password").await;
    let app_password = window.reads("//code[@data-secret='app']").await;
    window.presses("I have the app password").await;
    window.sees_heading("Outgoing mail").await;
    window.types("App password", &app_password).await;
    window.presses("Check the password").await;
    window.sees("Both of Practice Mail’s servers accept the password, and the inbox opens.").await;
    window.presses("Go on to keep it safe").await;
    window.sees_heading("Keep it safe").await;
    window.presses("Keep it in the keychain").await;
    window.sees("Both entries were read back and are exactly what the servers accepted.").await;
    window.presses("Look for old passwords").await;
    window.sees("gets the new password").await;
    window.presses_starting_with("Put the new password into ").await;
    window.sees("has the new password").await;
    window.presses("Go on to your mail program").await;
    window.sees_heading("Your mail program").await;
    window.presses("Finish").await;
    window.sees_heading("You know the way").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn an_account_password_is_refused_and_the_app_password_mends_it() {
    let window = Window::open("app-password-required", &[]).await;
    window.presses("Practise with a pretend account").await;
    window.presses("The usual password is refused").await;
    window.presses("Start practising").await;
    window.presses("Use this address").await;
    window.sees_heading("Make an app password").await;
    let app_password = window.reads("//code[@data-secret='app']").await;
    let account_password = window.reads("//code[@data-secret='account']").await;
    window.presses("I have the app password").await;
    window.types("App password", &account_password).await;
    window.presses("Check the password").await;
    window.sees("This does not look like an app password").await;
    window.presses("Send it all the same").await;
    window.sees("534 5.7.9 Application-specific password required").await;
    window.presses("Make an app password").await;
    window.sees_heading("Make an app password").await;
    window.presses("I have the app password").await;
    window.types("App password", &app_password).await;
    window.presses("Check the password").await;
    window.sees("Both of Practice Mail’s servers accept the password, and the inbox opens.").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn the_page_cannot_run_foreign_code_or_reach_outside() {
    let window = Window::open("policy", &[]).await;
    window.sees_heading("What does your mail need?").await;
    let outcome = window
        .client
        .execute_async(
            r#"
            const done = arguments[arguments.length - 1];
            const seen = new Set();
            document.addEventListener("securitypolicyviolation", (e) => seen.add(e.effectiveDirective));
            const add = (tag, fields) => {
              const element = Object.assign(document.createElement(tag), fields);
              document.body.append(element);
              return element;
            };
            add("script", { textContent: "window.pwned = true" });
            add("img", { src: "https://example.org/x.png" });
            add("iframe", { src: "https://example.org/" });
            add("link", { rel: "stylesheet", href: "https://example.org/x.css" });
            fetch("https://example.org/").catch(() => {});
            const form = add("form", { action: "https://example.org/", method: "post" });
            form.submit();
            let evaluated = "no";
            try { evaluated = String((0, eval)("'yes'")); } catch { }
            requestAnimationFrame(() => requestAnimationFrame(() => done({
              seen: [...seen].sort(), pwned: "pwned" in window, evaluated,
              tauri: "__TAURI__" in window, frozen: Object.isFrozen(Object.prototype),
            })));
            "#,
            vec![],
        )
        .await
        .unwrap();
    let seen: BTreeSet<_> =
        outcome["seen"].as_array().unwrap().iter().map(|directive| directive.as_str().unwrap()).collect();
    for directive in ["connect-src", "form-action", "frame-src", "img-src"] {
        assert!(seen.contains(directive), "{directive} was not refused: {outcome}");
    }
    assert_eq!(outcome["pwned"], false, "{outcome}");
    assert_eq!(outcome["evaluated"], "no", "{outcome}");
    assert_eq!(outcome["tauri"], false, "{outcome}");
    assert_eq!(outcome["frozen"], true, "{outcome}");
    window.close().await;
}

/// A real account, on real servers and a real keychain.
mod real_servers {
    use super::*;

    #[tokio::test]
    #[ignore = "needs root, real servers, a display and WebDriver: cargo xtask test"]
    async fn a_real_account_is_set_up_and_its_stale_items_are_cleared_and_one_comes_back() {
        let servers = MailServers::start();
        let keyring = KeychainServer::start();
        let geary_smtp =
            [("xdg:schema", "org.gnome.Geary"), ("login", ADDRESS), ("host", "localhost"), ("proto", "SMTP")];
        let geary_imap =
            [("xdg:schema", "org.gnome.Geary"), ("login", ADDRESS), ("host", "localhost"), ("proto", "IMAP")];
        let msmtp = [("host", "localhost"), ("service", "smtp"), ("user", ADDRESS)];
        let bystander = [
            ("xdg:schema", "org.gnome.Geary"),
            ("login", "bert@mail.test"),
            ("host", "localhost"),
            ("proto", "SMTP"),
        ];
        keyring.store("Geary SMTP password", &geary_smtp, "stale one \u{fc}".as_bytes());
        keyring.store("Geary IMAP password", &geary_imap, b"stale two");
        keyring.store("msmtp", &msmtp, b"stale three");
        keyring.store("Geary SMTP password", &bystander, b"not hers");
        let before = keyring.everything();

        let mut environment = keyring.variables();
        environment.push(("SSL_CERT_FILE", servers.ca_file().into()));
        let window = Window::open("real-servers", &environment).await;
        window.presses("Set up an app password").await;
        window.types("Mail address", ADDRESS).await;
        window.presses("Use this address").await;
        window.sees_heading("The mail servers").await;
        window.fills_server("Outgoing mail (SMTP)", &servers.smtp_tls()).await;
        window.fills_server("Incoming mail (IMAP)", &servers.imap_tls()).await;
        window.presses("Use these servers").await;
        window.sees_heading("Make an app password").await;
        window.presses("I have the app password").await;
        window.types("App password", PASSWORD).await;
        window.presses("Check the password").await;
        window.sees("servers accept the password, and the inbox opens.").await;
        window.presses("Go on to keep it safe").await;
        window.presses("Keep it in the keychain").await;
        window.sees("Both entries were read back and are exactly what the servers accepted.").await;
        window.presses("Look for old passwords").await;
        window.sees("Put the new password into 3 entries").await;
        window.presses_labelled("Clear it instead: msmtp, localhost").await;
        window.presses("Update 3 entries").await;
        window.sees("Bring back all").await;
        let mut expected = [PASSWORD, PASSWORD, "not hers"];
        expected.sort_unstable();
        assert_eq!(
            others(&keyring),
            expected,
            "two have the new one, one is gone, the bystander is untouched"
        );

        window.presses_labelled("Bring back: msmtp, localhost").await;
        window.sees("brought back").await;
        let after = keyring.everything();
        let restored = |kept: &&Kept| kept.secret == b"stale three";
        assert_eq!(before.iter().find(restored), after.iter().find(restored), "byte for byte");
        let mut expected = [PASSWORD, PASSWORD, "not hers", "stale three"];
        expected.sort_unstable();
        assert_eq!(others(&keyring), expected);

        window.presses("Go on to your mail program").await;
        window.sees_heading("Your mail program").await;
        window.presses("Finish").await;
        window.sees_heading("Your mail is set up").await;
        window.close().await;
        let own = keyring.everything();
        let own = own.iter().filter(|kept| is_own(kept) && kept.secret == PASSWORD.as_bytes()).count();
        assert_eq!(own, 2, "one entry for outgoing and one for incoming mail");
    }

    #[tokio::test(flavor = "multi_thread")]
    #[ignore = "needs root, real servers, a display and WebDriver: cargo xtask test"]
    async fn a_window_killed_while_it_clears_has_lost_nothing_at_the_next_start() {
        let servers = MailServers::start();
        let keyring = KeychainServer::start();
        for (number, protocol) in ["SMTP", "IMAP", "POP3"].iter().enumerate() {
            let attributes = [
                ("xdg:schema", "org.gnome.Geary"),
                ("login", ADDRESS),
                ("host", "localhost"),
                ("proto", protocol),
            ];
            keyring.store("Geary password", &attributes, format!("stale {number}").as_bytes());
        }
        let before = others(&keyring);
        let mut environment = keyring.variables();
        environment.push(("SSL_CERT_FILE", servers.ca_file().into()));
        let window = Window::open("killed", &environment).await;
        window.presses("Set up an app password").await;
        window.types("Mail address", ADDRESS).await;
        window.presses("Use this address").await;
        window.fills_server("Outgoing mail (SMTP)", &servers.smtp_tls()).await;
        window.fills_server("Incoming mail (IMAP)", &servers.imap_tls()).await;
        window.presses("Use these servers").await;
        window.presses("I have the app password").await;
        window.types("App password", PASSWORD).await;
        window.presses("Check the password").await;
        window.presses("Go on to keep it safe").await;
        window.presses("Keep it in the keychain").await;
        window.presses("Look for old passwords").await;
        window.sees("Update 3 entries").await;

        let driver = window.driver.id().unwrap();
        let backups = keyring.home().join(".local/share/mail-setup-wizard/backups");
        let began = Instant::now();
        let killer = tokio::task::spawn_blocking(move || {
            while !a_journal_is_in(&backups) {
                assert!(began.elapsed() < PATIENCE, "no journal in {}", backups.display());
                std::thread::yield_now();
            }
            // The window is the driver's child; nobody else's program has this parent.
            std::process::Command::new("pkill").args(["-KILL", "-P", &driver.to_string()]).status().unwrap()
        });
        let button = window.finds(&format!("//button[{TEXT}='Update 3 entries']")).await;
        // The window may be gone before it could say that it was pressed.
        let _ = button.click().await;
        assert!(killer.await.unwrap().success(), "the window was there to be killed");
        drop(window);

        let window = Window::open("killed-next-start", &environment).await;
        window.sees_heading("What does your mail need?").await;
        window
            .finds(&format!("//main//*[contains({TEXT},'cut short') or contains({TEXT},'Bring back')]"))
            .await;
        window.takes_picture("after the kill").await;
        if others(&keyring) != before {
            window.presses("Bring back").await;
            window.sees("back where").await;
        }
        assert_eq!(others(&keyring), before);
        window.close().await;
    }
}

/// The secrets of other programs, as text, in order.
fn others(keyring: &KeychainServer) -> Vec<String> {
    let mut secrets: Vec<_> = keyring
        .everything()
        .into_iter()
        .filter(|kept| !is_own(kept))
        .map(|kept| String::from_utf8(kept.secret).unwrap())
        .collect();
    secrets.sort();
    secrets
}

/// Whether a run of clearing has begun: its journal lies in the folder of backups.
fn a_journal_is_in(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| entry.path().extension().is_some_and(|end| end == "json"))
}

fn is_own(kept: &Kept) -> bool {
    kept.attributes.get("service").is_some_and(|service| service == "mail-setup-wizard")
}
