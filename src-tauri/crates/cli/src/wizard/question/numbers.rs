//! The numbers of what is offered on a page. They stay while the page stays: whoever has typed one and not yet pressed
//! Enter means what it stood for.

use setup::wizard::{Act, Offer, Text, View, Weight};

/// The numbers that offers have, from the first; what is offered later comes behind them.
#[derive(Debug, Default)]
pub(in crate::wizard) struct Numbers {
    /// By what the page is known.
    heading: Option<Text>,
    acts: Vec<Act>,
}

impl Numbers {
    /// Those of a page that is drawn for the first time.
    pub(in crate::wizard) fn of_view(view: &View) -> Self {
        let mut numbers = Self::default();
        numbers.give(view);
        numbers
    }

    /// Gives one to what has none yet. On another page they begin anew.
    pub(in crate::wizard) fn give(&mut self, view: &View) {
        if self.heading.as_ref() != Some(&view.heading) {
            *self = Self { heading: Some(view.heading.clone()), acts: vec![] };
        }
        for offer in view.offers.iter().filter(|offer| is_numbered(offer)) {
            if !self.acts.contains(&offer.act) {
                self.acts.push(offer.act.clone());
            }
        }
    }

    /// The number of what is offered.
    pub(super) fn of(&self, act: &Act) -> Option<usize> {
        self.acts.iter().position(|known| known == act).map(|at| at + 1)
    }
}

/// True for an offer whose key is a number that nothing else tells.
fn is_numbered(offer: &Offer) -> bool {
    let has_own_key =
        matches!(offer.weight, Weight::Cancel | Weight::Deliberate | Weight::Back | Weight::Home);
    !has_own_key && !is_of_shown_item(offer)
}

/// True for an offer about an item that the page shows with a number of its own.
pub(super) fn is_of_shown_item(offer: &Offer) -> bool {
    item_of(&offer.act).is_some()
}

/// The item that is chosen, or left.
pub(super) fn item_of(act: &Act) -> Option<&str> {
    if let Act::ChooseItem { id, .. } = act { Some(id) } else { None }
}
