//! The notification, and what a press on it opens.

mod answer;
#[cfg(all(unix, not(target_os = "macos")))]
mod desktop_bus;
#[cfg(any(windows, target_os = "macos"))]
mod native;

use std::process::{Command, Stdio};
use std::sync::mpsc::Receiver;
use std::time::Duration;

use self::answer::Answer;
#[cfg(all(unix, not(target_os = "macos")))]
use self::desktop_bus as system;
#[cfg(any(windows, target_os = "macos"))]
use self::native as system;
use super::program_named;
use super::round::News;
use account::{Address, Protocol};
use words::Words;

/// What a notification says. It may stand on a lock screen.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Notice {
    /// One line.
    pub title: String,
    /// What is to be done.
    pub body: String,
    /// The words on its button.
    pub button: String,
    /// The account that a press opens the wizard at; `None` if there are several: then it opens at the first page,
    /// which shows each.
    pub account: Option<Address>,
}

impl Notice {
    /// Of accounts that need the person; `None` if there are none.
    pub fn of(news: &[News], shown: Shown, words: &Words) -> Option<Self> {
        let text =
            |attribute: &str, args: &[words::Arg<'_>]| words.attribute("watch-notice", attribute, args);
        let first = news.first()?;
        let body = match (news, shown) {
            ([one], Shown::Nothing) => {
                let attribute = match one.only {
                    None => "one",
                    Some(Protocol::Smtp) => "one-smtp",
                    Some(Protocol::Imap) => "one-imap",
                };
                text(attribute, &[])
            }
            ([one], Shown::Address) => {
                let attribute = match one.only {
                    None => "named",
                    Some(Protocol::Smtp) => "named-smtp",
                    Some(Protocol::Imap) => "named-imap",
                };
                text(attribute, &[("address", one.address.to_string().into())])
            }
            (several, _) => text("several", &[("count", several.len().into())]),
        };
        Some(Self {
            title: text("title", &[]),
            body,
            button: text("open", &[]),
            account: (news.len() == 1).then(|| first.address.clone()),
        })
    }

    /// Shows it. From then on a press counts, also before it is waited for.
    ///
    /// # Errors
    /// If nobody shows notifications here.
    pub fn show(&self) -> Result<ShownNotice, NobodyShows> {
        let answer = system::show(&self.title, &self.body, &self.button).map_err(|_| NobodyShows)?;
        Ok(ShownNotice { answer, account: self.account.clone() })
    }
}

/// What of an account a notification shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shown {
    /// Not which one it is.
    Nothing,
    /// Its address.
    Address,
}

/// Nobody shows notifications here: there is no desktop.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("nobody shows notifications")]
pub struct NobodyShows;

/// A notification that is shown.
#[derive(Debug)]
pub struct ShownNotice {
    answer: Receiver<Answer>,
    account: Option<Address>,
}

impl ShownNotice {
    /// Waits until it is pressed or closed, [`LONGEST`] at most, and opens the wizard if it was pressed. Blocks.
    pub fn wait(self) {
        match self.answer.recv_timeout(LONGEST) {
            Ok(Answer::Pressed) => open_wizard(self.account.as_ref()),
            Ok(Answer::Closed) | Err(_) => {}
        }
    }
}

/// The longest time that a press is waited for: less than from one day's check to the next.
pub const LONGEST: Duration = Duration::from_secs(8 * 60 * 60);

/// Opens the window at what an account needs. Where there is none, the notification's words name the terminal's.
fn open_wizard(account: Option<&Address>) {
    let Some(program) = program_named("mail-setup-wizard") else { return };
    let mut command = Command::new(program);
    if let Some(account) = account {
        command.arg("--mend").arg(account.to_string());
    }
    // It outlives this program.
    let _ = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_is_shown_unless_it_was_chosen() {
        let words = Words::english();
        let [anna, bert] = ["anna@gmail.com", "bert@gmx.net"].map(|text| news(text, None));
        assert_eq!(Notice::of(&[], Shown::Address, &words), None);
        let of = |news: &[News], shown| Notice::of(news, shown, &words).unwrap();
        let hidden = of(std::slice::from_ref(&anna), Shown::Nothing);
        assert_eq!(hidden.account, Some(anna.address.clone()), "a press opens it all the same");
        let several = of(&[anna.clone(), bert], Shown::Address);
        assert_eq!(several.account, None);
        for notice in [&hidden, &several] {
            assert!(
                !format!("{} {} {}", notice.title, notice.body, notice.button).contains('@'),
                "{notice:?}"
            );
        }
        assert!(several.body.contains('2'), "{several:?}");
        assert!(of(&[anna], Shown::Address).body.contains("anna@gmail.com"));
    }

    #[test]
    fn the_one_server_that_refuses_is_named_where_the_other_took_the_password() {
        let words = Words::english();
        for shown in [Shown::Nothing, Shown::Address] {
            let body = |only| Notice::of(&[news("anna@gmail.com", only)], shown, &words).unwrap().body;
            for (only, named) in [(Protocol::Smtp, "utgoing"), (Protocol::Imap, "ncoming")] {
                assert!(body(Some(only)).contains(named), "{}", body(Some(only)));
                assert!(!body(None).contains(named), "{}", body(None));
            }
        }
    }

    fn news(address: &str, only: Option<Protocol>) -> News {
        News { address: Address::parse(address).unwrap(), only }
    }
}
