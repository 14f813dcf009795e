//! What can be typed on a page: the form that is on it, and the offers of its view, each by its key.
//!
//! | offer | key |
//! | --- | --- |
//! | of an item in the list that the page shows | its number there; the first offer of the item is meant |
//! | the deliberate way on | `c`, next to no number, so that a slip does not change anything |
//! | back, home | `b`, `h` |
//! | cancel | Ctrl-C |
//! | any other | the next number, in the order of the view; see [`Numbers`] |
//!
//! Enter is the primary one, or takes what a form has in brackets. `q` leaves.

mod form;
mod numbers;

use setup::wizard::{Act, Offer, View, Weight};
use words::Words;

use super::answer::{Answer, Draft};
use super::say::Speech;
use crate::terminal::Echo;
use form::Asked;
pub(super) use numbers::Numbers;
use numbers::{is_of_shown_item, item_of};

/// What is asked on a page.
#[derive(Debug)]
pub(super) struct Question {
    /// What stands before the cursor.
    pub(super) prompt: String,
    /// Whether the answer can be seen.
    pub(super) echo: Echo,
    /// What is listed above it, with its key.
    pub(super) listed: Vec<Listed>,
    /// True where the page may pass by itself, so that a line typed ahead may be meant for the next one.
    pub(super) may_pass: bool,
    keys: Vec<(String, Act)>,
    form: Option<Asked>,
}

/// An offer as it is listed.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Listed {
    pub(super) key: String,
    pub(super) label: String,
    /// What a choice is about.
    pub(super) about: Option<String>,
}

impl Question {
    /// What is asked on the page of a view; `None` while there is nothing to do but wait. `draft` is what
    /// was typed so far into a form, `numbers` are those that the offers have.
    pub(super) fn of(view: &View, draft: &[Draft], numbers: &Numbers, words: &Words) -> Option<Self> {
        let speech = Speech::of(view, words);
        let form = view.form.as_ref().and_then(|offer| Asked::of(offer.form, &view.page, draft));
        let keyed = keyed(&view.offers, numbers);
        let can_choose = keyed.iter().any(|(_, offer)| is_listed(offer) || is_of_shown_item(offer));
        let can_cancel = cancel(view).is_some();
        // Where only the keychain is waited for, the prompt that stands there stays.
        let only_runs = can_cancel && !view.waits_for_keychain;
        if form.is_none() && !can_choose && (keyed.is_empty() || only_runs) {
            return None;
        }
        let listed = keyed
            .iter()
            .filter(|(_, offer)| is_listed(offer))
            .map(|(key, offer)| Listed::of(key, offer, &speech));
        Some(Self {
            prompt: prompt(form.as_ref(), &keyed, &speech),
            echo: form.as_ref().map_or(Echo::Shown, Asked::echo),
            listed: listed.collect(),
            may_pass: form.is_none() && (can_cancel || !can_choose),
            keys: keyed
                .iter()
                .map(|(key, offer)| (key.clone(), offer.act.clone()))
                .chain(primary(&keyed).map(|offer| (String::new(), offer.act.clone())))
                .collect(),
            form,
        })
    }

    /// What a typed line means. A key is a key at the prompt for a password, too: no key has more than three
    /// characters, and no provider takes a password of so few.
    pub(super) fn answer(&self, line: String) -> Answer {
        let typed = line.trim();
        if let Some((_, act)) = self.keys.iter().find(|(key, _)| key == typed) {
            return Answer::Does(act.clone().into());
        }
        match &self.form {
            _ if typed == "q" => Answer::Leaves,
            Some(form) => form.answer(line),
            None => Answer::Unknown,
        }
    }
}

/// What Ctrl-C does: ends what is running. `None` where it leaves the wizard.
pub(super) fn cancel(view: &View) -> Option<&Act> {
    view.offers.iter().find(|offer| offer.weight == Weight::Cancel).map(|offer| &offer.act)
}

/// The words for Ctrl-C, where it ends what is running.
pub(super) fn cancel_label(view: &View, speech: &Speech<'_>) -> Option<String> {
    let offer = view.offers.iter().find(|offer| offer.weight == Weight::Cancel)?;
    Some(speech.text(&offer.words))
}

/// The offers that a key stands for, in the order of the view but for what was numbered before. The items that the page
/// shows come first: they are numbered there.
pub(super) fn keyed<'a>(offers: &'a [Offer], numbers: &Numbers) -> Vec<(String, &'a Offer)> {
    let mut items: Vec<&Offer> = vec![];
    for offer in offers.iter().filter(|offer| is_of_shown_item(offer)) {
        if !items.iter().any(|other| item_of(&other.act) == item_of(&offer.act)) {
            items.push(offer);
        }
    }
    let shown = items.len();
    let items = items.into_iter().zip(1..).map(|(offer, number)| (number.to_string(), offer));
    let mut last = None;
    let mut others: Vec<_> = offers.iter().filter(|offer| !is_of_shown_item(offer)).collect();
    // What has no number stays behind what it stands behind in the view.
    others.sort_by_cached_key(|offer| {
        last = numbers.of(&offer.act).or(last);
        last
    });
    let key = |offer: &Offer| match offer.weight {
        Weight::Cancel => None,
        Weight::Deliberate => Some("c".to_owned()),
        Weight::Back => Some("b".to_owned()),
        Weight::Home => Some("h".to_owned()),
        Weight::Primary | Weight::Choice | Weight::Remedy | Weight::Plain | Weight::Link | Weight::Entry => {
            numbers.of(&offer.act).map(|number| (shown + number).to_string())
        }
    };
    items.chain(others.into_iter().filter_map(|offer| Some((key(offer)?, offer)))).collect()
}

fn is_listed(offer: &Offer) -> bool {
    !is_of_shown_item(offer) && !matches!(offer.weight, Weight::Back | Weight::Home | Weight::Cancel)
}

fn primary<'a>(keyed: &[(String, &'a Offer)]) -> Option<&'a Offer> {
    keyed.iter().map(|(_, offer)| *offer).find(|offer| offer.weight == Weight::Primary)
}

impl Listed {
    /// A choice is explained below its words; anything else is told by what it is of.
    fn of(key: &str, offer: &Offer, speech: &Speech<'_>) -> Self {
        let (key, words) = (key.to_owned(), speech.text(&offer.words));
        let about = offer.about.as_ref().map(|about| speech.text(about));
        match (about, offer.weight) {
            (about, Weight::Choice) => Self { key, label: words, about },
            (Some(about), _) => {
                let args = [("what", words.into()), ("about", about.into())];
                Self { key, label: speech.say("terminal-entry", &args), about: None }
            }
            (None, _) => Self { key, label: words, about: None },
        }
    }
}

fn prompt(form: Option<&Asked>, keyed: &[(String, &Offer)], speech: &Speech<'_>) -> String {
    let enter = primary(keyed)
        .map(|offer| speech.say("terminal-key-enter", &[("label", speech.text(&offer.words).into())]));
    let has = |weight, message| {
        keyed.iter().any(|(_, offer)| offer.weight == weight).then(|| speech.say(message, &[]))
    };
    let always = [
        enter,
        has(Weight::Back, "terminal-key-back"),
        has(Weight::Home, "terminal-key-home"),
        Some(speech.say("terminal-key-quit", &[])),
    ];
    let keys = always.into_iter().flatten();
    let can_choose = keyed.iter().any(|(_, offer)| is_listed(offer));
    let what = match form {
        None => speech.say("terminal-ask-choice", &[]),
        Some(form) if can_choose => {
            speech.say("terminal-ask-or-number", &[("what", form.label(speech).into())])
        }
        Some(form) => form.label(speech),
    };
    speech.say("terminal-ask", &[("what", what.into()), ("keys", speech.words.row(keys).into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::secret::EnteredSecret;
    use setup::wizard::{Choice, Event, Form, FormOffer, Intent, Page, Submit, Text, Wizard};
    use std::collections::BTreeMap;

    #[test]
    fn every_offer_has_its_key_and_enter_never_changes_anything() {
        let choose = |id: &str, choice| Act::ChooseItem { id: id.into(), choice };
        let view = offering(vec![
            offer(Weight::Remedy, "action-unlockKeychain", Act::UnlockKeychain {}),
            offer(Weight::Deliberate, "oldItems.primary-both", Act::ClearChosen {}),
            offer(Weight::Entry, "choose-clear", choose("a", Choice::Clear)),
            offer(Weight::Entry, "choose-leave", choose("a", Choice::Leave)),
            offer(Weight::Entry, "choose-leave", choose("b", Choice::Leave)),
            offer(Weight::Plain, "oldItems.leave", Act::LeaveItems {}),
            offer(Weight::Back, "back", Act::Back {}),
            offer(Weight::Home, "start-over", Act::StartOver {}),
        ]);
        let question = asked(&view);
        let keys: Vec<_> = question.listed.iter().map(|listed| listed.key.as_str()).collect();
        assert_eq!(keys, ["3", "c", "4"], "the page shows the items with their numbers");
        assert_eq!(act(&question, "1"), Some(choose("a", Choice::Clear)), "the next choice");
        assert_eq!(act(&question, "2"), Some(choose("b", Choice::Leave)));
        assert_eq!(act(&question, "c"), Some(Act::ClearChosen {}));
        assert_eq!(act(&question, "4"), Some(Act::LeaveItems {}));
        assert_eq!(act(&question, "b"), Some(Act::Back {}));
        assert_eq!(act(&question, "h"), Some(Act::StartOver {}));
        for nothing in ["", "5", "o1"] {
            assert!(matches!(question.answer(nothing.into()), Answer::Unknown), "{nothing:?}");
        }
        assert!(question.prompt.ends_with("(b: back, h: start over, q: quit): "), "{}", question.prompt);
    }

    #[test]
    fn the_way_on_is_the_providers_page_until_it_was_opened() {
        let mut wizard = Wizard::new(words::language::Language::english()).0;
        wizard.handle(Act::Start { intent: Intent::SetUp });
        wizard.handle(Submit::Address { address: "anna@gmail.com".into() });
        // Without the questions whether a password can work.
        wizard.handle(Act::Continue {});
        let question = asked(&wizard.view());
        let first = act(&question, "").unwrap();
        assert!(matches!(first, Act::OpenPage { .. }), "{first:?}");
        assert!(question.prompt.contains("Enter: Open Google’s app passwords"), "{}", question.prompt);
        assert_eq!(act(&question, "2"), Some(Act::Continue {}));
        wizard.handle(first);
        assert_eq!(act(&asked(&wizard.view()), ""), Some(Act::Continue {}));
    }

    #[test]
    fn a_key_is_a_key_where_a_password_is_asked_for_and_anything_else_is_the_password() {
        let view = View {
            form: Some(FormOffer { form: Form::Password, words: text("outgoing.primary") }),
            ..offering(vec![
                offer(Weight::Remedy, "send-anyway", Act::SendAnyway {}),
                offer(Weight::Remedy, "action-createAppPassword", Act::MakeAppPassword {}),
                offer(Weight::Back, "back", Act::Back {}),
            ])
        };
        let question = asked(&view);
        assert_eq!((question.echo, question.may_pass), (Echo::Hidden, false));
        assert!(question.prompt.contains("or a number from above"), "{}", question.prompt);
        assert_eq!(question.listed[1], listed("2", "Make an app password"));
        assert_eq!(act(&question, "2"), Some(Act::MakeAppPassword {}));
        for typed in ["3", "abcd efgh", " 1x", ""] {
            let password = EnteredSecret::from(typed.to_owned());
            let sent = Event::from(Submit::Password { password });
            assert!(
                matches!(question.answer(typed.into()), Answer::Does(event) if event == sent),
                "{typed:?}"
            );
        }
    }

    #[test]
    fn a_search_can_be_gone_on_without_and_a_check_is_only_waited_for() {
        let always = [
            offer(Weight::Cancel, "cancel", Act::Cancel {}),
            offer(Weight::Back, "back", Act::Back {}),
            offer(Weight::Home, "start-over", Act::StartOver {}),
        ];
        let go_on = offer(Weight::Plain, "oldItems.go-on", Act::LeaveItems {});
        let searching = offering([vec![go_on], always.to_vec()].concat());
        let question = asked(&searching);
        assert!(question.may_pass);
        assert_eq!(question.listed, [listed("1", "Go on without it")]);
        assert_eq!(act(&question, "1"), Some(Act::LeaveItems {}));
        assert_eq!(cancel(&searching), Some(&Act::Cancel {}));

        let checking = offering(always.to_vec());
        assert!(on_page(&checking).is_none());
        let waiting = View { waits_for_keychain: true, ..checking };
        assert_eq!(act(&asked(&waiting), "b"), Some(Act::Back {}), "the prompt stays");
        let keeping = View { offers: always[..1].to_vec(), ..waiting };
        assert!(on_page(&keeping).is_none(), "only Ctrl-C is left");
    }

    #[test]
    fn what_is_offered_later_on_a_page_takes_no_number_from_another() {
        let made = offer(Weight::Primary, "appPassword.primary", Act::Continue {});
        let none = offer(Weight::Link, "notOffered.offer", Act::NotOffered {});
        let other = offer(Weight::Entry, "use-other-server", Act::OtherOutgoingServer {});
        let (before, later) =
            (offering(vec![made.clone(), none.clone()]), offering(vec![made, other.clone(), none]));
        let mut numbers = Numbers::of_view(&before);
        let asked =
            |view: &View, numbers: &Numbers| Question::of(view, &[], numbers, &Words::english()).unwrap();
        assert_eq!(act(&asked(&before, &numbers), "2"), Some(Act::NotOffered {}));
        numbers.give(&later);
        let question = asked(&later, &numbers);
        assert_eq!(act(&question, "2"), Some(Act::NotOffered {}), "as before");
        assert_eq!(act(&question, "3"), Some(other.act));
        assert_eq!(question.listed.iter().map(|it| it.key.as_str()).collect::<Vec<_>>(), ["1", "2", "3"]);
        let another = View { heading: text("notOffered.heading"), ..offering(vec![later.offers[2].clone()]) };
        numbers.give(&another);
        assert_eq!(act(&asked(&another, &numbers), "1"), Some(Act::NotOffered {}), "another page");
    }

    #[test]
    fn what_is_no_address_is_not_shown_again_as_what_enter_takes() {
        for (typed, shown) in [("hunter2-hunter2", false), ("anna@gmail", true)] {
            let mut wizard = Wizard::new(words::language::Language::english()).0;
            wizard.handle(Act::Start { intent: Intent::SetUp });
            wizard.handle(Submit::Address { address: typed.into() });
            let question = asked(&wizard.view());
            assert_eq!(question.prompt.contains(typed), shown, "{}", question.prompt);
        }
    }

    #[test]
    fn an_entry_is_told_by_what_it_is_of() {
        let about = Text {
            id: "oldItems.of".into(),
            args: BTreeMap::from(
                [("program", "Geary"), ("server", "smtp.gmail.com")]
                    .map(|(name, value)| (name.to_owned(), setup::wizard::Arg::Name(value.to_owned()))),
            ),
        };
        let undo = Offer {
            about: Some(about),
            ..offer(Weight::Entry, "oldItems.undo", Act::RestoreItem { id: "a".into() })
        };
        let question = asked(&offering(vec![
            offer(Weight::Primary, "oldItems.primary-cleared", Act::Continue {}),
            undo,
        ]));
        assert_eq!(question.listed[1], listed("2", "Bring back: Geary, smtp.gmail.com"));
        assert_eq!(act(&question, ""), Some(Act::Continue {}));
    }

    fn listed(key: &str, label: &str) -> Listed {
        Listed { key: key.to_owned(), label: label.to_owned(), about: None }
    }

    fn asked(view: &View) -> Question {
        on_page(view).unwrap()
    }

    fn on_page(view: &View) -> Option<Question> {
        Question::of(view, &[], &Numbers::of_view(view), &Words::english())
    }

    fn act(question: &Question, line: &str) -> Option<Act> {
        match question.answer(line.to_owned()) {
            Answer::Does(Event::Act(act)) => Some(act),
            Answer::Does(Event::Submit(_) | Event::Language(_))
            | Answer::Field(_)
            | Answer::Leaves
            | Answer::Unknown
            | Answer::Unreadable => None,
        }
    }

    /// A page on which these are offered.
    fn offering(offers: Vec<Offer>) -> View {
        View {
            offers,
            page: Page::ChooseAccount { accounts: vec![] },
            ..Wizard::new(words::language::Language::english()).0.view()
        }
    }

    fn offer(weight: Weight, words: &str, act: Act) -> Offer {
        Offer { words: text(words), about: None, act, weight }
    }

    fn text(id: &str) -> Text {
        Text { id: id.to_owned(), args: BTreeMap::new() }
    }
}
