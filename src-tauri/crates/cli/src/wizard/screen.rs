//! What the person has in front of them: what of a view is drawn, and when.

use setup::wizard::{
    CheckState, ConnectionState, ConnectionView, Looked, NetworkState, Offer, Page, StageState, StageView,
    View,
};

use super::page::body::Body;
use super::question::{self, Listed, Numbers, Question};
use super::say::Speech;
use crate::console::Console;

/// What the person has in front of them.
pub(super) struct Screen<'a> {
    console: &'a Console,
    shown: Option<View>,
    stages: usize,
    looked: usize,
    is_listed: bool,
}

impl<'a> Screen<'a> {
    /// An empty screen.
    pub(super) fn new(console: &'a Console) -> Self {
        Self { console, shown: None, stages: 0, looked: 0, is_listed: false }
    }

    /// Whether something would be drawn.
    pub(super) fn differs(&self, view: &View) -> bool {
        self.begins_to_wait(view)
            || self.is_another_page(view)
            || ended_stages(view).len() > self.stages
            || looked(view).len() > self.looked
    }

    /// Draws what is not on screen yet: the whole page if it is another, the rest of a check or a search that ran here.
    /// True if it is another.
    pub(super) fn draw(&mut self, view: &View) -> bool {
        let body = Body { console: self.console, speech: Speech::of(view, &self.console.words), view };
        let is_another = self.is_another_page(view);
        let is_its_end = is_another && self.ran_here(view);
        if is_another && !is_its_end {
            (self.stages, self.looked) = (0, 0);
            body.head();
            body.draw();
        }
        for stage in ended_stages(view).into_iter().skip(self.stages) {
            self.console.say(body.stage(stage));
            self.stages += 1;
        }
        for place in looked(view).iter().skip(self.looked) {
            self.console.say(self.console.faint(&body.looked(place)));
            self.looked += 1;
        }
        if is_another && let Page::Outgoing(page) | Page::Incoming(page) = &view.page {
            if is_its_end {
                self.console.say("");
                self.console.say(body.speech.text(&view.lead));
            }
            body.end_of_check(page);
        }
        if self.begins_to_wait(view) {
            self.console.say(self.console.text("keychain-waiting", &[]));
            self.console.say(self.console.text("terminal-stop-waiting", &[]));
        }
        self.is_listed &= !is_another;
        self.shown = Some(view.clone());
        is_another
    }

    /// Lists what can be typed, once for a page.
    pub(super) fn list(&mut self, question: &Question) {
        if std::mem::replace(&mut self.is_listed, true) {
            return;
        }
        for Listed { key, label, about } in &question.listed {
            self.console.say(format!("  {key}  {label}"));
            if let Some(about) = about {
                self.console.say(self.console.faint(&format!("     {about}")));
            }
        }
        if !question.listed.is_empty() {
            self.console.say("");
        }
    }

    fn begins_to_wait(&self, view: &View) -> bool {
        view.waits_for_keychain && !self.shown.as_ref().is_some_and(|shown| shown.waits_for_keychain)
    }

    /// Whether the check that is on screen, with its stages, is the one whose end this view tells.
    fn ran_here(&self, view: &View) -> bool {
        match (self.shown.as_ref().map(|shown| &shown.page), &view.page) {
            (Some(Page::Outgoing(shown)), Page::Outgoing(page))
            | (Some(Page::Incoming(shown)), Page::Incoming(page)) => {
                shown.state == CheckState::Running && !matches!(page.state, CheckState::Ready { .. })
            }
            _ => false,
        }
    }

    /// Whether the page is another one in kind, state, content, what was opened or offers; stages do not count.
    fn is_another_page(&self, view: &View) -> bool {
        self.shown.as_ref().is_none_or(|shown| {
            without_stages(&shown.page) != without_stages(&view.page)
                || shown.opened != view.opened
                || keyed(shown) != keyed(view)
        })
    }
}

fn keyed(view: &View) -> Vec<(String, &Offer)> {
    question::keyed(&view.offers, &Numbers::of_view(view))
}

fn without_stages(page: &Page) -> Page {
    let mut page = page.clone();
    match &mut page {
        Page::Outgoing(check) | Page::Incoming(check) => {
            check.stages.clear();
            check.connections.retain(stands_in_the_way);
        }
        Page::AppPassword { connections, .. } => connections.retain(stands_in_the_way),
        Page::FindServers { looked } => looked.clear(),
        // What is seen is told at the end, all of it.
        Page::Network { state: NetworkState::Looking, observations } => observations.clear(),
        Page::Welcome { .. }
        | Page::ChoosePractice { .. }
        | Page::ChooseAccount { .. }
        | Page::Address { .. }
        | Page::Servers { .. }
        | Page::OutgoingServer { .. }
        | Page::OwnAddress { .. }
        | Page::CanItWork { .. }
        | Page::AppleMail { .. }
        | Page::OtherWay { .. }
        | Page::NotOffered { .. }
        | Page::Certificate { .. }
        | Page::Reader { .. }
        | Page::Keep { .. }
        | Page::OldItems { .. }
        | Page::HandOver { .. }
        | Page::PretendProgram { .. }
        | Page::TestMessage { .. }
        | Page::Network { .. }
        | Page::Done { .. } => {}
    }
    page
}

/// What goes well with a connection needs no words.
fn stands_in_the_way(connection: &ConnectionView) -> bool {
    matches!(connection.state, ConnectionState::Failed { .. })
}

/// The places in which a search has looked.
fn looked(view: &View) -> &[Looked] {
    if let Page::FindServers { looked } = &view.page { looked } else { &[] }
}

/// The stages of a check that ended, in their order; none before it has begun.
fn ended_stages(view: &View) -> Vec<StageView> {
    let (Page::Outgoing(page) | Page::Incoming(page)) = &view.page else { return vec![] };
    if matches!(page.state, CheckState::Ready { .. }) {
        return vec![];
    }
    let has_ended = |stage: &&StageView| matches!(stage.state, StageState::Done | StageState::Failed);
    page.stages.iter().take_while(has_ended).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::console::Format;
    use setup::wizard::{Text, Weight, views};
    use words::language::Language;

    #[test]
    fn every_view_is_drawn_in_words_and_with_all_that_it_offers() {
        let console = Console::keeping(Format::Text, Language::english());
        let views = views();
        assert!(views.len() > 100, "{}", views.len());
        for (name, view) in &views {
            let mut screen = Screen::new(&console);
            screen.draw(view);
            let question = Question::of(view, &[], &Numbers::of_view(view), &console.words);
            if let Some(question) = &question {
                screen.list(question);
            }
            let said = console.said() + &question.map(|question| question.prompt).unwrap_or_default();
            is_in_words(name, &said);
            let speech = Speech::of(view, &console.words);
            let says = |text: &Text| said.contains(&speech.text(text));
            assert!(says(&view.heading) && says(&view.lead), "{name}: {said}");
            for offer in &view.offers {
                let is_short = matches!(offer.weight, Weight::Back | Weight::Home) || is_of_an_item(offer);
                assert!(is_short || says(&offer.words), "{name}: {:?} is not said: {said}", offer.words);
                assert!(
                    is_short || offer.about.as_ref().is_none_or(says),
                    "{name}: {:?}: {said}",
                    offer.about
                );
            }
        }
    }

    /// One of several things that can be chosen for an item, which stands in the page's own list.
    fn is_of_an_item(offer: &Offer) -> bool {
        matches!(offer.act, setup::wizard::Act::ChooseItem { .. })
    }

    fn is_in_words(name: &str, said: &str) {
        assert!(!said.contains("{$") && !said.contains("{ $"), "{name}: {said}");
        for word in said.split(|c: char| c.is_whitespace() || "“”(),:".contains(c)) {
            let word = word.trim_end_matches('.');
            let id = word.split_once('.').map_or(word, |(id, _)| id);
            let is_an_id = word.contains(['-', '.']) && words::is_message(id) && !id.is_empty();
            assert!(!is_an_id, "{name}: {word} in {said}");
        }
    }
}
