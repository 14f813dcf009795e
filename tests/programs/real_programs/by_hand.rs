//! Programs that no package brings: they are run where somebody has built them.

use super::{ALL_IN_CLEAR, Desk, Security};
use crate::stage::mail_servers::MailServers;

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
fn meli_gives_no_password_away_where_starttls_is_not_offered() {
    let desk = Desk::before(Security::StartTls, MailServers::start_with(ALL_IN_CLEAR));
    desk.export("meli", ".config/meli/config.toml");
    desk.does(SHOW_MELI);
    desk.waits_for(&["no auth attempts"]);
    desk.run("echo QUIT | timeout 20 meli tools smtp-shell \"$ADDRESS\"");
    desk.has_given_nothing_away();
}

const SHOW_MELI: &str = "tmux -S screen new-session -d -x 120 -y 30 meli";

const SEND_WITH_HIMALAYA: &str = "\
    printf 'From: %s\\r\\nTo: %s\\r\\nSubject: round\\r\\n\\r\\nIt arrived.\\r\\n' \"$ADDRESS\" \"$ADDRESS\" \
    | himalaya message send -a \"$ADDRESS\"";
