//! Whether a password can work with this account at all, and which: asked before one is made, a question at a time,
//! and only what its provider needs.

use super::apple_mail::AppleMail;
use super::other_way::OtherWay;
use crate::verify::NamedBy;
use crate::wizard::event::{Act, Intent};
use crate::wizard::journey::PasswordKind;
use crate::wizard::mailbox::Mailbox;
use crate::wizard::offer::{Offers, Weight};
use crate::wizard::page::Page;
use crate::wizard::scene::Scene;
use crate::wizard::stop::{Move, Stop};
use crate::wizard::text::{Text, code};
use crate::wizard::view::Step;
use account::Account;
use account::provider::{Answer, Blocked, Prerequisite};

/// One of the questions.
#[derive(Debug)]
pub(in crate::wizard) struct CanItWork {
    at: usize,
    stands: Stands,
}

/// What is asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Question {
    /// Something that must be so before a password can work.
    Needs(Prerequisite),
    /// Whether there is a second step: where an app password is made with one only. Neither answer stands in the way.
    WhichPassword,
}

impl Question {
    /// Its words are `can-<code>`.
    pub(super) fn code(self) -> String {
        match self {
            Self::Needs(prerequisite) => code(prerequisite),
            Self::WhichPassword => "whichPassword".to_owned(),
        }
    }
}

/// How it stands with a question.
#[derive(Debug)]
enum Stands {
    Asked,
    /// The answer was not the one that leaves the way free: what is to be done is told.
    Blocked,
}

impl CanItWork {
    /// The account is known: its first question follows, or the next step if there is none. On record, one may be whose
    /// provider takes no password: anybody can have written its servers there, and none is typed for them.
    pub(super) fn before_next(mailbox: Mailbox, scene: &mut Scene) -> Move {
        let refusal = mailbox.account.refusal().filter(|_| mailbox.named_by == NamedBy::Record);
        if let Some(cause) = refusal {
            return Move::refused(mailbox.account, cause);
        }
        scene.take_mailbox(mailbox);
        if AppleMail::leads(scene) { Move::to(AppleMail::default()) } else { Self::ask(0, scene) }
    }

    /// The first question, or what is told about the answer to one that is `blocked`, once more.
    pub(in crate::wizard) fn come_to(blocked: Option<usize>, scene: &mut Scene) -> Move {
        match blocked {
            None => Self::ask(0, scene),
            Some(at) if at < Self::questions(scene).len() => Move::to(Self { at, stands: Stands::Blocked }),
            Some(_) => Self::go_on(scene),
        }
    }

    fn ask(at: usize, scene: &mut Scene) -> Move {
        match Self::questions(scene).get(at) {
            Some(_) => Move::to(Self { at, stands: Stands::Asked }),
            None => Self::go_on(scene),
        }
    }

    /// None of it is asked again for this account.
    fn go_on(scene: &mut Scene) -> Move {
        let address = scene.address();
        if let Some(journey) = &mut scene.journey {
            journey.answered = address;
        }
        Move::next()
    }

    /// A password of other servers raises none; one that worked, only which it is: the way has the steps for that.
    fn questions(scene: &Scene) -> Vec<Question> {
        let Some(Mailbox { account, last_good, .. }) = scene.mailbox() else { return vec![] };
        let makes_one = matches!(scene.intent(), Some(Intent::SetUp | Intent::Revoked));
        if !makes_one || scene.is_practice() || scene.is_elsewhere() {
            return vec![];
        }
        let answered = scene.journey.as_ref().and_then(|journey| journey.answered.as_ref());
        let is_first = scene.intent() == Some(Intent::SetUp) && last_good.is_none();
        let needs =
            if is_first && answered != Some(account.address()) { Self::concerning(account) } else { vec![] };
        let which = account.may_want_account_password().then_some(Question::WhichPassword);
        needs.into_iter().map(Question::Needs).chain(which).collect()
    }

    /// What the provider needs of such an account. Only own domains belong to organisations, and only persons are
    /// supervised.
    pub(super) fn concerning(account: &Account) -> Vec<Prerequisite> {
        let concerns = |question: &Prerequisite| match question {
            Prerequisite::WorkAccount => account.has_own_domain(),
            Prerequisite::Supervised => !account.has_own_domain(),
            Prerequisite::TwoStep
            | Prerequisite::SecurityKeysOnly
            | Prerequisite::AdvancedProtection
            | Prerequisite::Plan
            | Prerequisite::UsualBrowser
            | Prerequisite::NewAccount
            | Prerequisite::ImapSwitch
            | Prerequisite::SmtpSwitch => true,
        };
        let needs = account.provider().map(|provider| provider.needs.as_slice()).unwrap_or_default();
        needs.iter().copied().filter(concerns).collect()
    }

    fn question(&self, scene: &Scene) -> Option<Question> {
        Self::questions(scene).get(self.at).copied()
    }

    /// One of its messages; what depends on the provider is chosen by `$key`.
    fn words(&self, name: &str, scene: &Scene) -> Text {
        let question = self.question(scene).map(Question::code).unwrap_or_default();
        let key = scene.account().and_then(|account| account.key()).unwrap_or("none");
        Text::of(format!("can-{question}.{name}")).with("key", key)
    }
}

impl Stop for CanItWork {
    fn step(&self) -> Option<Step> {
        Some(Step::Address)
    }

    fn page(&self, scene: &Scene) -> Page {
        let asks_administrator = matches!(
            self.question(scene),
            Some(Question::Needs(prerequisite)) if prerequisite.blocked() == Blocked::AskAdministrator
        );
        let (remedy, letter) = match &self.stands {
            Stands::Blocked => {
                (Some(self.words("do", scene)), asks_administrator.then(|| Text::of("can-letter")))
            }
            Stands::Asked => (None, None),
        };
        Page::CanItWork { at: self.at + 1, of: Self::questions(scene).len(), remedy, letter }
    }

    fn heading(&self, scene: &Scene) -> Text {
        match self.stands {
            Stands::Asked => self.words("question", scene),
            Stands::Blocked => self.words("title", scene),
        }
    }

    fn lead(&self, scene: &Scene) -> Text {
        match self.stands {
            Stands::Asked => self.words("why", scene),
            Stands::Blocked => self.words("what", scene),
        }
    }

    fn announcement(&self, _: &Scene) -> Option<Text> {
        None
    }

    fn offers(&self, scene: &Scene, offers: &mut Offers) {
        let Some(question) = self.question(scene) else { return };
        match (&self.stands, question) {
            (Stands::Asked, _) => {
                for answer in [Answer::Yes, Answer::No] {
                    let words = format!("can-{}.{}", question.code(), code(answer));
                    offers.add(Weight::Choice, words, Act::Answer { answer });
                }
                offers.add(Weight::Link, "canItWork.skip", Act::Continue {});
            }
            (Stands::Blocked, Question::WhichPassword) => {}
            (Stands::Blocked, Question::Needs(prerequisite)) => {
                let page = prerequisite.page().filter(|page| scene.page_address(*page).is_some());
                if let Some(page) = page {
                    offers.add(Weight::Remedy, format!("page-{}", code(page)), Act::OpenPage { page });
                }
                if OtherWay::is_there(scene) {
                    offers.add(Weight::Remedy, "otherWay.offer", Act::ShowOtherWay {});
                }
                match prerequisite.blocked() {
                    Blocked::Mend => offers.add(Weight::Primary, "canItWork.done", Act::Continue {}),
                    Blocked::Wait | Blocked::AskAdministrator | Blocked::End => {
                        offers.add(Weight::Link, "canItWork.anyway", Act::Continue {});
                    }
                }
            }
        }
    }

    fn act(&mut self, act: Act, scene: &mut Scene) -> Move {
        match (act, &self.stands) {
            (Act::Answer { answer }, Stands::Asked) => match self.question(scene) {
                Some(Question::Needs(prerequisite)) if prerequisite.free() != answer => {
                    Move::to(Self { at: self.at, stands: Stands::Blocked })
                }
                Some(Question::WhichPassword) => {
                    scene.use_password(match answer {
                        Answer::Yes => PasswordKind::App,
                        Answer::No => PasswordKind::Account,
                    });
                    Self::ask(self.at + 1, scene)
                }
                Some(Question::Needs(_)) | None => Self::ask(self.at + 1, scene),
            },
            (Act::OpenPage { page }, _) => Move::opening(page, scene),
            (Act::ShowOtherWay {}, Stands::Blocked) => OtherWay::after_question(self.at, scene),
            (Act::Continue {}, Stands::Blocked) => Self::ask(self.at + 1, scene),
            // None of the questions is to be asked.
            (Act::Continue {}, Stands::Asked) => Self::go_on(scene),
            _ => Move::stay(),
        }
    }

    fn wants_connections(&self) -> bool {
        true
    }

    fn back(&mut self, scene: &mut Scene) -> Move {
        match (&self.stands, self.at.checked_sub(1)) {
            (Stands::Blocked, _) => Self::ask(self.at, scene),
            (Stands::Asked, Some(before)) => Self::ask(before, scene),
            (Stands::Asked, None) if AppleMail::leads(scene) => Move::to(AppleMail::default()),
            (Stands::Asked, None) if scene.has_typed_servers() => Move::servers(),
            (Stands::Asked, None) => {
                Move::address(scene.address().map(|address| address.to_string()).unwrap_or_default())
            }
        }
    }
}
