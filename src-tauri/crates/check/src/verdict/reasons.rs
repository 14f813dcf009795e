//! What a refusal without a reason may mean: never certain, likeliest first.

use account::cause::{Cause, Subject};
use account::provider::Provider;
use account::secret::Look;
use account::{HostScope, Protocol, Server, UserName};

use super::history::History;
use crate::outcome::CheckError;

/// What the server's own words may mean, in the light of what is known besides.
pub(super) fn in_its_words(error: &CheckError, history: History) -> Vec<Cause> {
    let mut may_be = error.may_be.clone();
    if history.password_was_good {
        for cause in may_be.iter_mut().filter(|cause| **cause == Cause::WrongPassword) {
            *cause = Cause::PasswordRevoked;
        }
    }
    if history.look == Look::Fits {
        // An app password was given; it can still be one for something else.
        may_be.sort_by_key(|cause| *cause == Cause::AppPasswordRequired);
    }
    may_be
}

/// What it may mean that a server refuses the inbox after it took the password.
pub(super) fn after_its_own_yes(error: &CheckError) -> Vec<Cause> {
    let others = [switched_off(error.protocol), Cause::TemporarilyUnavailable, Cause::PolicyBlocked];
    without_the_password(error, others)
}

/// What it may mean that `refuses` does not take a password that `takes` took a moment ago: it is neither
/// mistyped nor of the wrong kind.
pub(super) fn beside_the_others_yes(
    error: &CheckError,
    refuses: &Server,
    takes: &Server,
    provider: Option<&Provider>,
    history: History,
) -> Vec<Cause> {
    let switched_off = switched_off(error.protocol);
    let has_switch = provider.is_some_and(Provider::has_imap_switch);
    let is_another_house = provider.is_none() && house(&refuses.host) != house(&takes.host);
    let may_be_new = provider.is_none_or(|provider| provider.password.lets_programs_in());
    let name = UserName::tried(&refuses.user, provider);
    let is_here = HostScope::of_server(&refuses.host, None) == HostScope::ThisComputer;
    let candidates = if is_here {
        // A program on this computer has no switch for it, and nobody to tell a password first.
        [(true, Cause::OtherUserName), (true, Cause::TemporarilyUnavailable)].to_vec()
    } else if history.password_was_good {
        // With this user name, at this server.
        [(true, switched_off), (true, Cause::PasswordRevoked)].to_vec()
    } else {
        [
            // Base64 carries spaces as they are; some servers take them out before they look, and others do not.
            (history.suspects.has_spaces() || is_another_house, Cause::WrongPassword),
            (has_switch, switched_off),
            (name == UserName::Unlikely || provider.is_none(), Cause::OtherUserName),
            (may_be_new && provider.is_some(), Cause::NotKnownYet),
            (name == UserName::Open, Cause::OtherUserName),
            (true, switched_off),
            (may_be_new, Cause::NotKnownYet),
        ]
        .to_vec()
    };
    without_the_password(error, candidates.into_iter().filter_map(|(holds, cause)| holds.then_some(cause)))
}

/// What the words may mean, without what a proven password rules out. What took the first place then is no
/// guess of the server's: it stands behind the `others`.
fn without_the_password(error: &CheckError, others: impl IntoIterator<Item = Cause>) -> Vec<Cause> {
    let is_ruled_out = |cause: &Cause| cause.subject() == Subject::Password;
    let left = error.may_be.iter().copied().filter(|cause| !is_ruled_out(cause));
    let all: Vec<_> = match error.may_be.first() {
        Some(_) if !error.may_be.iter().any(is_ruled_out) => left.collect(),
        Some(first) if !is_ruled_out(first) => left.chain(others).collect(),
        Some(_) | None => others.into_iter().chain(left).collect(),
    };
    let mut distinct = Vec::new();
    for cause in all {
        if !distinct.contains(&cause) {
            distinct.push(cause);
        }
    }
    distinct
}

fn switched_off(protocol: Protocol) -> Cause {
    match protocol {
        Protocol::Smtp => Cause::SmtpAuthDisabled,
        Protocol::Imap => Cause::ImapDisabled,
    }
}

/// What the servers of one house have in common: the name without its first label, where two are left.
fn house(host: &str) -> &str {
    host.split_once('.').map(|(_, rest)| rest).filter(|rest| rest.contains('.')).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_of_one_house_are_told_from_those_of_two() {
        for (one, other, alike) in [
            ("smtp.shop.example", "imap.shop.example", true),
            ("shop.example", "mail.shop.example", true),
            ("smtp.shop.co.uk", "imap.mail.co.uk", false),
            ("smtp-relay.sender.example", "mail.shop.example", false),
            ("localhost", "localhost", true),
            ("127.0.0.1", "127.0.0.1", true),
        ] {
            assert_eq!(house(one) == house(other), alike, "{one} {other}");
        }
    }
}
