//! Programs that no package brings: they are run where somebody has built them.

use super::{ALL_IN_CLEAR, Desk, Security};
use crate::stage::mail_servers::MailServers;
use crate::stage::patience::until;

#[test]
#[ignore = "needs root, Dovecot, Postfix and himalaya: cargo xtask test"]
fn himalaya_sends_and_lists() {
    for security in Security::BOTH {
        let desk = Desk::set_up(security);
        desk.export("himalaya", ".config/himalaya/config.toml");
        desk.does(SEND_WITH_HIMALAYA);
        desk.waits_for_mail();
        desk.does("himalaya envelope list -a \"$ADDRESS\" | grep -q round");
    }
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and himalaya: cargo xtask test"]
fn himalaya_gives_no_password_away_where_starttls_is_not_offered() {
    let desk = Desk::before(Security::StartTls, MailServers::start_with(ALL_IN_CLEAR));
    desk.export("himalaya", ".config/himalaya/config.toml");
    for used in [SEND_WITH_HIMALAYA, "himalaya envelope list -a \"$ADDRESS\""] {
        let done = desk.run(used);
        assert!(!done.status.success(), "{done:?}");
    }
    desk.has_given_nothing_away();
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and meli: cargo xtask test"]
fn meli_sends_and_lists() {
    for security in Security::BOTH {
        let desk = Desk::set_up(security);
        desk.export("meli", ".config/meli/config.toml");
        desk.does(EDITOR);
        desk.does(SHOW_MELI);
        desk.sees("Mailbox: INBOX");
        for (key, shown) in [("m", "COMPOSING MESSAGE"), ("e", "round"), ("s", "send mail?")] {
            desk.does(&format!("tmux -S screen send-keys {key}"));
            desk.sees(shown);
        }
        desk.does("tmux -S screen send-keys j");
        // The answer that is chosen has a colour.
        until("meli chooses no answer", || coloured(&desk).contains("myes"));
        desk.does("tmux -S screen send-keys Enter");
        desk.waits_for_mail();
        desk.does("tmux -S screen kill-server");
        desk.does(SHOW_MELI);
        desk.sees("round");
    }
}

#[test]
#[ignore = "needs root, Dovecot, Postfix and meli: cargo xtask test"]
fn meli_gives_no_password_away_where_starttls_is_not_offered() {
    let desk = Desk::before(Security::StartTls, MailServers::start_with(ALL_IN_CLEAR));
    desk.export("meli", ".config/meli/config.toml");
    desk.does(SHOW_MELI);
    desk.waits_for(&["no auth attempts"]);
    desk.run("echo QUIT | timeout 20 meli tools smtp-shell \"$ADDRESS\"");
    desk.has_given_nothing_away();
}

/// The screen with the signs that colour it.
fn coloured(desk: &Desk) -> String {
    let shown = desk.run("tmux -S screen capture-pane -p -e");
    String::from_utf8_lossy(&shown.stdout).into_owned()
}

/// Fills in a message that is begun.
const EDITOR: &str = "\
    printf '#!/bin/sh\\nsed -i \"s/^To:.*/To: %s/; s/^Subject:.*/Subject: round/\" \"$1\"\\n' \"$ADDRESS\" > editor; \
    chmod +x editor";

const SHOW_MELI: &str = "tmux -S screen new-session -d -x 120 -y 30 \"EDITOR=$HOME/editor meli\"";

const SEND_WITH_HIMALAYA: &str = "\
    printf 'From: %s\\r\\nTo: %s\\r\\nSubject: round\\r\\n\\r\\nIt arrived.\\r\\n' \"$ADDRESS\" \"$ADDRESS\" \
    | himalaya message send -a \"$ADDRESS\"";
