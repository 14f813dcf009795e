//! The real window, driven through WebDriver as a person would use it. What is said and what can be pressed
//! is found by the id of its message: the words themselves may change.
//!
//! Pictures of every step are left in `target/pictures/<journey>/`.

use std::collections::BTreeSet;
use std::path::Path;

use super::person::Window;
use crate::stage::keychain_server::{KeychainServer, StoredItem};
use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD};
use crate::stage::patience::until;

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn practice_leads_from_welcome_to_done() {
    let window = Window::open("practice", &[]).await;
    window.sees("welcome.heading").await;
    window.presses("intent-practise.title").await;
    window.sees("choosePractice.heading").await;
    window.presses("mood-allWell.title").await;
    window.sees("address.heading").await;
    window.presses("address.primary").await;
    window.sees("appPassword.heading").await;
    let app_password = window.reads("//code[@data-secret='app']").await;
    window.presses("appPassword.primary").await;
    window.sees("outgoing.heading").await;
    window.types("password", &app_password).await;
    window.presses("outgoing.primary").await;
    window.sees("incoming.lead-passed").await;
    window.presses("incoming.primary-passed").await;
    window.sees("keep.heading").await;
    window.presses("keep.primary").await;
    window.sees("keep.lead-kept-practice").await;
    window.presses("keep.primary-kept").await;
    window.sees("choice-replace").await;
    window.presses("oldItems.primary-replace").await;
    window.sees("fate-replaced").await;
    window.presses("oldItems.primary-cleared").await;
    window.sees("handOver.heading").await;
    window.presses("pretendProgram.offer").await;
    window.types("pretend-password", "abcdabcdabcdabcd").await;
    window.presses("pretendProgram.primary").await;
    window.sees("pretendProgram.lead-refused").await;
    window.types("pretend-password", &app_password).await;
    window.presses("pretendProgram.primary").await;
    window.sees("pretendProgram.lead-imap").await;
    window.types("pretend-password", &app_password).await;
    window.presses("pretendProgram.primary").await;
    window.sees("testMessage.heading").await;
    window.presses("testMessage.primary").await;
    window.sees("testMessage.arrived-inbox").await;
    window.presses("testMessage.remove").await;
    window.sees("testMessage.removal-done").await;
    window.presses("testMessage.go-on").await;
    window.sees("done.heading-practice").await;
    window.sees("testMessage.arrived-inbox").await;
    window.sees("done.pretend-program").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn an_account_password_is_refused_and_the_app_password_mends_it() {
    let window = Window::open("app-password-required", &[]).await;
    window.presses("intent-practise.title").await;
    window.presses("mood-needsAppPassword.title").await;
    window.presses("address.primary").await;
    window.sees("appPassword.heading").await;
    let app_password = window.reads("//code[@data-secret='app']").await;
    let account_password = window.reads("//code[@data-secret='account']").await;
    window.presses("appPassword.primary").await;
    window.types("password", &account_password).await;
    window.presses("outgoing.primary").await;
    window.sees("doubt-accountPassword.title").await;
    window.presses("send-anyway").await;
    window.reads_somewhere("534 5.7.9 Application-specific password required").await;
    window.presses("action-createAppPassword").await;
    window.sees("appPassword.heading").await;
    window.presses("appPassword.primary").await;
    window.types("password", &app_password).await;
    window.presses("outgoing.primary").await;
    window.sees("incoming.lead-passed").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display and WebDriver: cargo xtask test"]
async fn the_page_cannot_run_foreign_code_or_reach_outside() {
    let window = Window::open("policy", &[]).await;
    window.sees("welcome.heading").await;
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
        window.presses("intent-setUp.title").await;
        window.types("address", ADDRESS).await;
        window.presses("address.primary").await;
        window.sees("servers.heading").await;
        window.fills_server("smtp", &servers.smtp_tls()).await;
        window.fills_server("imap", &servers.imap_tls()).await;
        window.presses("servers.primary").await;
        window.sees("appPassword.heading").await;
        window.presses("appPassword.primary").await;
        window.types("password", PASSWORD).await;
        window.presses("outgoing.primary").await;
        window.sees("incoming.lead-passed").await;
        window.presses("incoming.primary-passed").await;
        window.presses("keep.primary").await;
        window.sees("keep.lead-kept").await;
        window.presses("keep.primary-kept").await;
        window.sees_of("oldItems.primary-replace", "3").await;
        window.presses_of("choose-clear", "msmtp, localhost").await;
        window.presses("oldItems.primary-both").await;
        window.sees("oldItems.undo-all").await;
        let mut expected = [PASSWORD, PASSWORD, "not hers"];
        expected.sort_unstable();
        assert_eq!(
            others(&keyring),
            expected,
            "two have the new one, one is gone, the bystander is untouched"
        );

        window.presses_of("oldItems.undo", "msmtp, localhost").await;
        window.sees("fate-restored").await;
        let after = keyring.everything();
        let restored = |kept: &&StoredItem| kept.secret == b"stale three";
        assert_eq!(before.iter().find(restored), after.iter().find(restored), "byte for byte");
        let mut expected = [PASSWORD, PASSWORD, "not hers", "stale three"];
        expected.sort_unstable();
        assert_eq!(others(&keyring), expected);

        window.presses("oldItems.primary-cleared").await;
        window.sees("handOver.heading").await;
        window.presses("handOver.copy-smtp").await;
        window.finds("//main//*[@role='timer']").await;
        window.takes_picture("copied").await;
        assert_eq!(window.screen.pasted(), PASSWORD, "what another program gets");
        assert!(!window.client.source().await.unwrap().contains(PASSWORD), "it is not in the page");
        window.presses("handOver.primary").await;
        window.sees("testMessage.heading").await;
        window.presses("testMessage.primary").await;
        window.sees("testMessage.arrived-inbox").await;
        window.presses("testMessage.go-on").await;
        window.sees("done.heading").await;
        window.sees("done.todo-smtp").await;
        window.presses("handOver.copy-imap").await;
        window.finds("//main//*[@role='timer']").await;
        let screen = window.closes_at_once().await;
        assert_eq!(screen.pasted(), "", "it goes with the window");
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
        window.sets_up(ADDRESS, [&servers.smtp_tls(), &servers.imap_tls()], PASSWORD).await;
        window.presses("keep.primary-kept").await;
        window.sees_of("oldItems.primary-both", "3").await;

        let driver = window.driver.id();
        let backups = keyring.home().join(".local/share/mail-setup-wizard/backups");
        let killer = tokio::task::spawn_blocking(move || {
            until("no journal is written", || a_journal_is_in(&backups));
            // The window is the driver's child; nobody else's program has this parent.
            std::process::Command::new("pkill").args(["-KILL", "-P", &driver.to_string()]).status().unwrap()
        });
        let button = window.finds("//button[@data-words='oldItems.primary-both']").await;
        // The window may be gone before it could say that it was pressed.
        let _ = button.click().await;
        assert!(killer.await.unwrap().success(), "the window was there to be killed");
        drop(window);

        let window = Window::open("killed-next-start", &environment).await;
        window.sees("welcome.heading").await;
        window.finds("//main//*[@data-words='recovered' or @data-words='backup.restore']").await;
        window.takes_picture("after the kill").await;
        if others(&keyring) != before {
            window.presses("backup.restore").await;
            window.sees("undo-restored").await;
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

pub(super) fn is_own(kept: &StoredItem) -> bool {
    kept.attributes.get("service").is_some_and(|service| service == "mail-setup-wizard")
}
