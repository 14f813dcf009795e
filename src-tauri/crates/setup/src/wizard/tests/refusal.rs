//! What a refusal is told as, with what was before it and what the person has named.

use super::gallery::at_view;
use super::*;

#[test]
fn a_password_is_revoked_only_if_it_is_the_very_one_that_was_good() {
    let mut wizard = at_view("outgoing-verify");
    assert_eq!(refused_as(&mut wizard), Cause::PasswordRevoked);
    for (typed, cause) in
        [("ponmlkjihgfedcba", Cause::WrongPassword), ("abcdefghijklmnop", Cause::PasswordRevoked)]
    {
        wizard.handle(Act::EnterPassword {});
        wizard.handle(password(typed));
        assert_eq!(refused_as(&mut wizard), cause, "{typed}");
    }
    let mut wizard = at_view("appPassword-revoked");
    wizard.handle(Act::Continue {});
    wizard.handle(password("abcdefghijklmnop"));
    assert_eq!(refused_as(&mut wizard), Cause::WrongPassword, "nobody asked the keychain");
}

#[test]
fn a_password_that_no_check_proved_was_not_good() {
    let mut wizard = at_view("welcome-again");
    wizard.handle(Act::Start { intent: Intent::Verify });
    wizard.handle(Act::ChooseAccount { address: "anna@work.example".into() });
    let turn = wizard.turn();
    wizard.finish(turn, Outcome::Recalled(Ok(Ok(Secret::new("abcdefghijklmnop".to_owned()).into()))));
    assert_eq!(refused_as(&mut wizard), Cause::WrongPassword);
}

#[test]
fn the_form_of_the_servers_shows_the_user_names_that_were_tried() {
    let mut wizard = at_view("outgoing-user-name");
    let offers = wizard.view().offers;
    let remedies: Vec<_> =
        offers.iter().filter(|offer| offer.weight == Weight::Remedy).map(|offer| &offer.act).collect();
    assert_eq!(remedies[..2], [&Act::EnterPassword {}, &Act::EditServers {}], "{remedies:?}");
    wizard.handle(Act::EditServers {});
    let Page::Servers { smtp, imap, .. } = wizard.view().page else { panic!("{:?}", wizard.view().page) };
    assert_eq!((smtp.user.as_str(), imap.user.as_str()), ("anna", "anna"));
}

/// The check that runs ends with a refused password; what it is told as.
fn refused_as(wizard: &mut Wizard) -> Cause {
    let turn = wizard.turn();
    wizard.finish(turn, Outcome::Checked(Box::new(refused(Cause::WrongPassword))));
    let CheckState::Refused(refusal) = check_state(wizard) else { panic!("{:?}", check_state(wizard)) };
    refusal.cause
}
