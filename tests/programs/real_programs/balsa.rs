//! Balsa on a screen of its own: it reads and sends with the items that were put for it, and not before.

use std::fs;

use super::{Desk, Security};
use crate::stage::daemon::Ends;
use crate::stage::mail_servers::ADDRESS;
use crate::stage::patience::until;
use crate::stage::screen::Screen;

#[test]
#[ignore = "needs root, Dovecot, Postfix and Balsa: cargo xtask test"]
fn balsa_reads_and_sends_with_the_items_that_were_put_for_it() {
    for (security, old) in [(Security::Tls, None), (Security::StartTls, Some("an old password"))] {
        let desk = Desk::set_up(security);
        let screen = Screen::start();
        write_settings(&desk, security);
        if let Some(old) = old {
            let (_, imap) = desk.servers_of(security);
            let server = format!("localhost:{imap}");
            let stored = [("xdg:schema", "org.gnome.Balsa.NetworkPassword"), ("protocol", "imap")];
            let stored = [stored, [("server", &server), ("user", ADDRESS)]].concat();
            desk.computer.server.store("Balsa passwords", &stored, old.as_bytes());
        }
        let without = start(&desk, &screen);
        match old {
            None => screen.focus_window("--name", "Password needed"),
            Some(_) => until("Balsa does not try", || desk.servers.log().contains("auth failed")),
        }
        drop(without);
        assert_eq!(desk.signed_in(), [0, 0], "{}", desk.servers.log());

        write_settings(&desk, security);
        assert_eq!(desk.put(), ["balsa", "balsa"]);
        // The password was checked for that.
        let [checked, _] = desk.signed_in();
        let _balsa = start(&desk, &screen);
        until("Balsa does not read", || desk.signed_in()[0] > checked);
        screen.focus_window("--name", "^Balsa");
        // "Send Queued Mail".
        screen.press("ctrl+t");
        desk.waits_for_mail();
        assert_eq!(desk.signed_in()[1], 1, "{}", desk.servers.log());
    }
}

fn start(desk: &Desk, screen: &Screen) -> Ends {
    let mut balsa = desk.shell("exec balsa 2> balsa.log");
    Ends(balsa.env("DISPLAY", &screen.name).spawn().unwrap())
}

/// As Balsa writes them, with a message that waits to be sent. Balsa itself writes more, and what it found at a
/// server is not looked for again.
fn write_settings(desk: &Desk, security: Security) {
    let (smtp, imap) = desk.servers_of(security);
    // `NetClientCryptMode` in `libnetclient/net-client.h`.
    let mode = match security {
        Security::Tls => 1,
        Security::StartTls => 2,
    };
    let server = |port: u16| {
        format!("Server=localhost:{port}\nSecurity={mode}\nAnonymous=false\nRememberPasswd=true\n")
    };
    let home = desk.home();
    let mail = home.join("mail");
    let mut settings = format!(
        "[Globals]\nMailDir={mail}\n[folder-1]\nName=anna\n{}[smtp-server-Default]\n{}\
         [identity-default]\nFullName=Anna\nAddress={ADDRESS}\nSmtpServer=Default\n",
        server(imap),
        server(smtp),
        mail = mail.display()
    );
    for place in ["Inbox", "Outbox", "Sentbox", "Draftbox", "Trash"] {
        for part in ["cur", "new", "tmp"] {
            fs::create_dir_all(mail.join(place).join(part)).unwrap();
        }
        settings += &format!(
            "[mailbox-{place}]\nType=LibBalsaMailboxMaildir\nName={place}\nPath={}\n",
            mail.join(place).display()
        );
    }
    let message = format!(
        "Date: Mon, 1 Jun 2026 10:00:00 +0000\nFrom: Anna <{ADDRESS}>\nTo: {ADDRESS}\nSubject: round\n\
         Message-ID: <1@mail.test>\nMIME-Version: 1.0\nContent-Type: text/plain\n\nIt arrived.\n"
    );
    fs::write(mail.join("Outbox/cur/1.1.here:2,S"), message).unwrap();
    let folder = home.join(".balsa");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("config"), settings).unwrap();
    let private = format!("[folder-1]\nUsername={ADDRESS}\n[smtp-server-Default]\nUsername={ADDRESS}\n");
    fs::write(folder.join("config-private"), private).unwrap();
}
