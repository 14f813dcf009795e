//! The app password on its way into the mail program.

use super::gallery::at_view;
use super::gallery::hand_over::{at_practice, made, of_files, program, right, writes, written};
use super::gallery::ways::after;
use super::*;
use account::Protocol;
use programs::export::Format;
use programs::installed::Program;
use programs::profile::Pane;

#[test]
fn the_proven_password_is_copied_for_each_place_and_never_shown() {
    let mut wizard = at_view("handOver");
    let secret = wizard.scene.proof().unwrap().secret(Protocol::Imap).clone();
    for (at, protocol) in [Protocol::Smtp, Protocol::Imap].into_iter().enumerate() {
        let effects = wizard.handle(Act::CopyPassword { protocol });
        assert!(matches!(&effects[..], [Effect::CopyPassword { secret: copied }] if *copied == secret));
        wizard.finish(wizard.turn(), Outcome::Copied(Ok(())));
        wizard.finish(Turn::default(), Outcome::OnClipboard(Some(60)));
        let Page::HandOver { copying, .. } = wizard.view().page else { panic!("it left the page") };
        assert_eq!((copying.copied.len(), copying.until), (at + 1, Some(60)));
        assert!(!serde_json::to_string(&wizard.view()).unwrap().contains(secret.expose()));
    }
    wizard.finish(Turn::default(), Outcome::OnClipboard(None));
    let Page::HandOver { copying, .. } = wizard.view().page else { panic!("it left the page") };
    assert_eq!((copying.copied.len(), copying.until), (2, None), "what was done stays ticked");
}

#[test]
fn whoever_comes_back_finds_what_was_done_and_it_stays_so() {
    let copy = |wizard: &mut Wizard, protocol| {
        wizard.handle(Act::CopyPassword { protocol });
        wizard.finish(wizard.turn(), Outcome::Copied(Ok(())));
    };
    let mut wizard =
        after(written(of_files(), "msmtpFile", made("~/.msmtprc")), [Act::Continue {}, Act::Back {}]);
    copy(&mut wizard, Protocol::Smtp);
    let mut wizard = after(wizard, [Act::Continue {}, Act::Back {}]);
    let Page::HandOver { copying, settings, .. } = wizard.view().page else { panic!("it left the page") };
    assert_eq!((copying.copied.len(), settings.len()), (1, 1));
    copy(&mut wizard, Protocol::Imap);
    let Page::HandOver { copying, .. } = wizard.view().page else { panic!("it left the page") };
    assert_eq!(copying.copied, [Protocol::Smtp, Protocol::Imap]);
    assert_eq!(wizard.scene.journey.as_ref().unwrap().copied, [Protocol::Smtp, Protocol::Imap]);
}

#[test]
fn a_profile_for_apple_mail_is_opened_with_the_servers_that_took_the_password() {
    let mut wizard = at_view("handOver-appleMail");
    let secret = wizard.scene.proof().unwrap().secret(Protocol::Imap).clone();
    let view = wizard.view();
    let google = Act::OpenPlace { program: "appleMail".into() };
    let order: Vec<_> = view.offers.iter().map(|offer| &offer.act).collect();
    let at = |act: &Act| order.iter().position(|offered| *offered == act);
    assert!(at(&google).unwrap() < at(&Act::OpenProfile {}).unwrap(), "Google needs no app password: first");
    assert!(matches!(wizard.handle(google).as_slice(), [Effect::OpenPlace { .. }]));

    let effects = wizard.handle(Act::OpenProfile {});
    let [Effect::OpenProfile { account, servers }] = effects.as_slice() else { panic!("{effects:?}") };
    let text = programs::profile::text(account, servers);
    assert!(text.contains("smtp.gmail.com") && text.contains("imap.gmail.com"), "{text}");
    assert!(!text.contains(secret.expose()));
    wizard.finish(wizard.turn(), Outcome::ProfileOpened(OpenState::Failed, Pane::of_this_computer()));
    let Page::HandOver { profile: Some(profile), .. } = wizard.view().page else { panic!("no profile") };
    assert_eq!(profile.state, OpenState::Failed);

    let without = at_view("handOver");
    assert!(!without.view().is_offered(&Act::OpenProfile {}));
}

#[test]
fn the_pretend_program_asks_twice_and_takes_only_the_password_that_was_proven() {
    let mut wizard = after(at_practice(), [Act::OpenPretendProgram {}]);
    wizard.handle(right());
    assert_eq!(wizard.view().heading.id, "pretendProgram.heading-imap");
    let wrong = Submit::Password { password: "abcdabcdabcdabcd".to_owned().into() };
    wizard.handle(wrong);
    assert_eq!(wizard.view().lead.id, "pretendProgram.lead-refused");
    assert_eq!(wizard.view().heading.id, "pretendProgram.heading-imap");
    wizard.handle(right());
    assert!(matches!(wizard.view().page, Page::TestMessage { .. }), "{:?}", wizard.view().page);

    wizard.handle(Act::Back {});
    assert!(!wizard.view().is_offered(&Act::OpenPretendProgram {}), "it has it");
    let proven = proven_at(Step::HandOver);
    assert!(!proven.view().is_offered(&Act::OpenPretendProgram {}), "in practice only");
}

/// Every page that says to paste it has the button for it.
#[test]
fn the_password_is_copied_on_the_last_page_too_and_stays_ticked() {
    let mut wizard = after(at_view("handOver"), [Act::CopyPassword { protocol: Protocol::Smtp }]);
    wizard.finish(wizard.turn(), Outcome::Copied(Ok(())));
    wizard.handle(Act::Continue {});
    while !matches!(wizard.view().page, Page::Done { .. }) {
        wizard.handle(Act::Continue {});
    }
    wizard.handle(Act::CopyPassword { protocol: Protocol::Imap });
    wizard.finish(wizard.turn(), Outcome::Copied(Ok(())));
    let Page::Done { todos, copying, .. } = wizard.view().page else { panic!() };
    assert_eq!(copying.copied, [Protocol::Smtp, Protocol::Imap]);
    let ticked = todos.iter().filter(|todo| todo.state == PointState::Done);
    assert_eq!(ticked.map(|todo| todo.id.as_str()).collect::<Vec<_>>(), ["smtp", "imap"]);
}

#[test]
fn a_program_that_signs_in_by_itself_is_told_as_such_at_the_providers_where_it_does() {
    for (owner, expected) in [("Google", Some("browser")), ("Microsoft", None)] {
        let found = Program {
            id: "newOutlook".into(),
            only: Some("browser".into()),
            signs_in_at: vec![owner.into()],
            ..program()
        };
        let mut wizard = at_view("handOver");
        wizard.finish(wizard.turn(), Outcome::ProgramsFound(vec![found]));
        let Page::HandOver { programs, .. } = wizard.view().page else { panic!("it left the page") };
        assert_eq!(programs[0].only.as_deref(), expected, "{owner}");
    }
}

/// A program that was left out after a new password keeps failing with the old one.
#[test]
fn the_programs_that_were_set_up_before_are_walked_through_again() {
    let wizard = at_view("handOver-before");
    let Page::HandOver { programs, before, .. } = wizard.view().page else { panic!("it left the page") };
    assert_eq!(before, ["thunderbird"]);
    assert_eq!(programs[0].id, "thunderbird");
    assert_eq!(todos(wizard), ["smtp", "imap", "program-thunderbird", "test"]);
}

#[test]
fn a_program_that_was_opened_is_remembered_with_the_account() {
    let mut wizard = at_view("handOver");
    wizard.handle(Act::OpenProgram { id: "geary".into() });
    let effects = wizard.finish(wizard.turn(), Outcome::ProgramOpened(OpenState::Failed));
    assert!(effects.is_empty(), "it is not open: {effects:?}");
    wizard.handle(Act::OpenProgram { id: "geary".into() });
    let effects = wizard.finish(wizard.turn(), Outcome::ProgramOpened(OpenState::Opened));
    let [Effect::RememberProgram { address, program }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!((address.to_string().as_str(), program.name.as_str()), ("anna@gmail.com", "Geary"));
    assert_eq!(todos(wizard), ["smtp", "imap", "program-geary", "test"]);
}

/// msmtp asks the keychain; Thunderbird is set up with its file, and asks the person.
#[test]
fn a_program_that_asks_the_keychain_has_nothing_to_be_remembered() {
    for (program, file, remembered) in
        [("msmtpFile", "~/.msmtprc", None), ("thunderbird", "~/Downloads/gmail.com.xml", Some("thunderbird"))]
    {
        let mut wizard = at_view("handOver-settings");
        wizard.handle(writes(program));
        let written = Ok(made(file));
        let effects =
            wizard.finish(wizard.turn(), Outcome::SettingsWritten { program: program.into(), written });
        let found = effects.iter().find_map(|effect| match effect {
            Effect::RememberProgram { program, .. } => Some(program.id.as_str()),
            _ => None,
        });
        assert_eq!(found, remembered, "{program}");
    }
}

/// What is left to do by hand, at the end.
fn todos(wizard: Wizard) -> Vec<String> {
    let mut wizard = after(wizard, [Act::Continue {}]);
    if !matches!(wizard.view().page, Page::Done { .. }) {
        wizard.handle(Act::Continue {});
    }
    let Page::Done { todos, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    todos.into_iter().map(|todo| todo.id).collect()
}

#[test]
fn settings_are_written_for_a_program_with_the_servers_that_took_the_password() {
    let mut wizard = at_view("handOver-settings");
    let secret = wizard.scene.proof().unwrap().secret(Protocol::Imap).clone();
    let effects = wizard.handle(writes("msmtpFile"));
    let [Effect::WriteSettings { program, format: Format::Msmtp, account, servers }] = effects.as_slice()
    else {
        panic!("{effects:?}")
    };
    assert_eq!((program.as_str(), account.address().to_string()), ("msmtpFile", "anna@gmail.com".into()));
    assert_eq!(*servers, *wizard.scene.proof().unwrap().servers());
    assert_eq!(settings(&wizard)[0].state, SettingsState::Writing);
    let of_another = Outcome::SettingsWritten { program: "nobody".into(), written: Ok(made("~/x")) };
    wizard.finish(wizard.turn(), of_another);
    assert_eq!(settings(&wizard).len(), 1, "what was not asked for is not told");
    wizard.finish(
        wizard.turn(),
        Outcome::SettingsWritten { program: "msmtpFile".into(), written: Ok(made("~/.msmtprc")) },
    );
    let told = &settings(&wizard)[0];
    assert_eq!(
        (told.state, told.words[0].args["file"].clone()),
        (SettingsState::Written, "~/.msmtprc".into())
    );
    assert!(!serde_json::to_string(&wizard.view()).unwrap().contains(secret.expose()));
    let both = written(wizard, "git", made("~/.gitconfig"));
    let told: Vec<_> = settings(&both).into_iter().map(|told| told.program).collect();
    assert_eq!(told, ["msmtpFile", "git"], "the first stays");
    let again = written(both, "msmtpFile", made("~/.msmtprc"));
    assert_eq!(settings(&again).len(), 2);
}

#[test]
fn the_end_tells_in_which_programs_settings_were_written_and_what_is_left_to_do_with_them() {
    let mut wizard = at_view("done-settings");
    let view = wizard.view();
    let Page::Done { points, todos, .. } = &view.page else { panic!("{:?}", view.page) };
    let told = |text: &Text| {
        let name = |name| match text.args.get(name) {
            Some(Arg::Name(name)) => name.clone(),
            other => panic!("{name}: {other:?}"),
        };
        (name("program"), name("file"))
    };
    let written: Vec<_> = points.iter().filter(|point| point.words.id == "done.settings").collect();
    assert!(written.iter().all(|point| point.state == PointState::Done));
    let files = [
        ("msmtp", "~/.msmtprc"),
        ("Thunderbird", "~/Downloads/gmail.com.xml"),
        ("git send-email", "~/.gitconfig.mail-setup"),
    ];
    let files = files.map(|(program, file)| (program.to_owned(), file.to_owned()));
    assert_eq!(written.iter().map(|point| told(&point.words)).collect::<Vec<_>>(), files);
    let left: Vec<_> = todos.iter().filter(|todo| todo.id.starts_with("settings-")).collect();
    let left: Vec<_> = left.iter().map(|todo| (todo.id.as_str(), todo.words.id.as_str())).collect();
    assert_eq!(left, [("settings-thunderbird", "done.todo-file"), ("settings-git", "done.todo-merge")]);

    let secret = wizard.scene.proof().unwrap().secret(Protocol::Imap).clone();
    assert!(!serde_json::to_string(&view).unwrap().contains(secret.expose()));
    wizard.handle(Act::Tick { id: "settings-git".into() });
    let Page::Done { todos, .. } = wizard.view().page else { panic!("it left the page") };
    let ticked = todos.iter().filter(|todo| todo.state == PointState::Done).map(|todo| todo.id.as_str());
    assert_eq!(ticked.collect::<Vec<_>>(), ["settings-git"]);
}

#[test]
fn settings_that_could_not_be_written_are_not_told_at_the_end() {
    let wizard = at_view("handOver-settings-full");
    let wizard = after(wizard, [Act::Continue {}, Act::Continue {}]);
    let Page::Done { points, todos, .. } = wizard.view().page else { panic!("not at the end") };
    assert!(!points.iter().any(|point| point.words.id == "done.settings"), "{points:?}");
    assert!(!todos.iter().any(|todo| todo.id.starts_with("settings-")), "{todos:?}");
}

#[test]
fn a_program_that_would_find_no_password_in_the_keychain_is_offered_no_settings() {
    let offers = |wizard: &Wizard, program: &str| wizard.view().is_offered(&writes(program));
    let kept = of_files();
    let mut not_kept = of_files();
    not_kept.scene.journey.as_mut().unwrap().kept = false;
    for (program, is_offered) in [
        ("msmtpFile", false),
        ("git", false),
        ("offlineimap", false),
        ("thunderbird", true),
        ("iphone", true),
    ] {
        assert!(offers(&kept, program), "{program}");
        assert_eq!(offers(&not_kept, program), is_offered, "{program}: it asks the person");
    }
    assert!(!offers(&kept, "outlook"), "it reads none");
    assert!(!offers(&kept, "printer"));
}

fn settings(wizard: &Wizard) -> Vec<SettingsView> {
    let Page::HandOver { settings, .. } = wizard.view().page else { panic!("it left the page") };
    settings
}
