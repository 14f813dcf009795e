//! What becomes of the keychain's own questions: answered, answered wrong, dismissed, never answered.

use serde_json::json;

use crate::stage::computer::Computer;
use crate::stage::items::OLD_ITEMS;
use crate::stage::keychain_server::{AccessRequest, Door, PASSWORD, Program, Prompter};

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn an_answered_question_opens_the_keychain() {
    let computer = Computer::with_old_items();
    let before = computer.server.everything();
    let prompter = Prompter::start(&computer.server);
    let answered = |command: &str| {
        computer.server.lock();
        let mut asking = computer.begin(command);
        prompter.asks();
        prompter.answer(PASSWORD);
        let answer = asking.answer();
        assert!(!prompter.has_asked(), "{command}: once is enough");
        answer
    };

    assert_eq!(answered("unlock"), json!({ "ok": null }));
    let found = computer.ask("scan");
    assert_eq!(found["ok"][0].as_array().map(Vec::len), Some(OLD_ITEMS.len()));
    assert_eq!(found["ok"][1], json!(false));

    let cleared = answered("clear");
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OLD_ITEMS.len()), "{cleared}");
    let undone = answered("undo");
    assert_eq!(undone["ok"][0]["restored"].as_array().map(Vec::len), Some(OLD_ITEMS.len()), "{undone}");
    assert_eq!(computer.server.everything(), before);

    assert_eq!(answered("keep"), json!({ "ok": null }));
    assert_eq!(answered("recall"), json!({ "ok": true }));
    assert_eq!(answered("forget"), json!({ "ok": null }));
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn a_fresh_log_in_without_the_password_is_asked_for_it() {
    let mut computer = Computer::with_old_items();
    computer.server.restart(Door::Locked);
    let prompter = Prompter::start(&computer.server);
    let found = computer.ask("scan");
    assert_eq!((&found["ok"][0], &found["ok"][1]), (&json!([]), &json!(true)));
    assert!(!prompter.has_asked(), "a look asks for nothing");

    let mut asking = computer.begin("unlock");
    prompter.asks();
    prompter.answer(PASSWORD);
    assert_eq!(asking.answer(), json!({ "ok": null }));
    assert_eq!(computer.ask("scan")["ok"][0].as_array().map(Vec::len), Some(OLD_ITEMS.len()));
}

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn a_dismissed_question_is_a_no_and_nothing_is_changed() {
    let mut computer = Computer::with_old_items();
    computer.ask("keep");
    computer.ask("clear");
    computer.fill();
    let before = computer.server.everything();
    let files = computer.files();
    let prompter = Prompter::start(&computer.server);
    computer.server.lock();
    for command in ["unlock", "clear", "keep", "recall", "forget", "undo"] {
        let mut asking = computer.begin(command);
        prompter.asks();
        prompter.dismiss();
        assert_eq!(asking.answer(), json!({ "error": "denied" }), "{command}");
        assert!(!prompter.has_asked(), "{command}: no is no");
        assert_eq!(computer.files(), files, "{command}");
    }
    computer.server.restart(Door::Open);
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn a_wrong_password_is_asked_for_again() {
    let computer = Computer::with_old_items();
    let prompter = Prompter::start(&computer.server);
    computer.server.lock();
    let mut asking = computer.begin("clear");
    prompter.asks();
    prompter.answer("not the password");
    prompter.asks();
    prompter.answer(PASSWORD);
    let cleared = asking.answer();
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OLD_ITEMS.len()), "{cleared}");
}

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn a_wrong_password_and_then_a_no_changes_nothing() {
    let mut computer = Computer::with_old_items();
    let before = computer.server.everything();
    let prompter = Prompter::start(&computer.server);
    computer.server.lock();
    let mut asking = computer.begin("clear");
    prompter.asks();
    prompter.answer("not the password");
    prompter.asks();
    prompter.dismiss();
    assert_eq!(asking.answer(), json!({ "error": "denied" }));
    computer.server.restart(Door::Open);
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn a_program_that_ends_while_it_asks_is_no_answer() {
    let mut computer = Computer::with_old_items();
    computer.ask("keep");
    let before = computer.server.everything();
    computer.server.lock();
    for command in ["unlock", "clear", "keep", "recall", "forget"] {
        let prompter = Prompter::start(&computer.server);
        let mut asking = computer.begin(command);
        prompter.asks();
        drop(prompter);
        assert_eq!(asking.answer(), json!({ "error": "locked" }), "{command}");
    }
    let prompter = Prompter::start(&computer.server);
    let mut asking = computer.begin("unlock");
    prompter.asks();
    prompter.answer(PASSWORD);
    assert_eq!(asking.answer(), json!({ "ok": null }), "the next call works");
    computer.server.restart(Door::Open);
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn a_question_that_nobody_answers_is_left_and_its_late_answer_serves_the_next_call() {
    let computer = Computer::with_old_items();
    let prompter = Prompter::start(&computer.server);
    computer.server.lock();
    let mut asking = computer.start("leave", &[]);
    assert_eq!(asking.said, "standing still: nobody answered\n");
    prompter.asks();
    asking.step_on();
    prompter.answer(PASSWORD);
    assert_eq!(asking.answer(), json!({ "ok": LOCKED_THEN_NOT_WAITING }));
    assert_eq!(computer.ask("scan")["ok"][1], json!(false));
    assert!(!prompter.has_asked(), "once is enough");
}

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn a_question_that_was_left_and_is_closed_later_does_not_answer_the_next_one() {
    let computer = Computer::with_old_items();
    let prompter = Prompter::start(&computer.server);
    computer.server.lock();
    let mut asking = computer.start("leave", &[]);
    prompter.asks();
    prompter.dismiss();
    asking.step_on();
    prompter.asks();
    prompter.answer(PASSWORD);
    assert_eq!(asking.answer(), json!({ "ok": LOCKED_THEN_NOT_WAITING }));
}

/// What was seen after waiting was stopped, and whether it still waited at its end.
const LOCKED_THEN_NOT_WAITING: [bool; 2] = [true, false];

#[test]
#[ignore = "needs gnome-keyring, gcr, xdotool and Xvfb: cargo xtask test"]
fn a_keychain_that_ends_while_it_asks_is_an_error_at_once() {
    let mut computer = Computer::with_old_items();
    let before = computer.server.everything();
    let prompter = Prompter::start(&computer.server);
    for command in ["unlock", "clear", "keep"] {
        computer.server.lock();
        let mut asking = computer.begin(command);
        prompter.asks();
        computer.server.restart(Door::Open);
        assert_eq!(asking.answer(), json!({ "error": "failed: the prompt went away" }), "{command}");
    }
    assert_eq!(computer.server.everything(), before);
}

#[test]
#[ignore = "needs KeePassXC, xdotool and Xvfb: cargo xtask test"]
fn keepassxc_asks_once_for_all_entries_and_a_yes_lets_them_be_cleared() {
    let (computer, request) = with_asking_keepassxc();
    let mut asking = computer.begin("clear");
    request.asks();
    request.allow();
    let cleared = asking.answer();
    assert_eq!(cleared["ok"]["cleared"].as_array().map(Vec::len), Some(OLD_ITEMS.len()), "{cleared}");
    assert_eq!(computer.ask("scan")["ok"][0], json!([]));
}

#[test]
#[ignore = "needs KeePassXC, xdotool and Xvfb: cargo xtask test"]
fn a_no_to_keepassxc_changes_nothing_even_if_it_is_for_one_entry_only() {
    for refuse in [AccessRequest::dismiss, AccessRequest::allow_all_but_the_first] {
        let (computer, request) = with_asking_keepassxc();
        let before = computer.ask("scan");
        let mut asking = computer.begin("clear");
        request.asks();
        refuse(&request);
        assert_eq!(asking.answer(), json!({ "error": "denied" }));
        assert_eq!(computer.ask("scan"), before);
        assert_eq!(computer.ask("backups"), json!({ "ok": [] }));
    }
}

/// With old items that other programs stored.
fn with_asking_keepassxc() -> (Computer, AccessRequest) {
    let mut computer = Computer::of(Program::KeePassXc);
    let request = computer.server.restart_asking();
    computer.fill();
    (computer, request)
}
