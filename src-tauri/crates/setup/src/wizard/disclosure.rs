//! Whether the provider's own place for autoconfig files may hear the whole address: what is said of it where servers are
//! looked for, and how it is changed there.

use net::discover::{Disclosed, place_that_may_hear};

use super::effect::Effect;
use super::event::Act;
use super::offer::{Offer, Weight};
use super::text::Text;
use account::Address;

/// What the person chose.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Disclosure {
    disclosed: Disclosed,
    /// It could not be written down: it holds until this program ends.
    is_lost_at_the_end: bool,
}

impl Disclosure {
    /// What was chosen before; not over a choice that could not be written down.
    pub(super) fn recall(&mut self, disclosed: Disclosed) {
        if !self.is_lost_at_the_end {
            self.disclosed = disclosed;
        }
    }

    /// It was not written down.
    pub(super) fn not_kept(&mut self) {
        self.is_lost_at_the_end = true;
    }

    /// What the place may hear.
    pub(super) fn disclosed(self) -> Disclosed {
        self.disclosed
    }

    /// Who hears what of an address, and what it is good for.
    pub(super) fn told(self, address: &Address) -> Vec<Text> {
        let message = match self.disclosed {
            Disclosed::Domain => "autoconfig-address.off",
            Disclosed::Address => "autoconfig-address.on",
        };
        let told = Text::of(message).with("place", place_that_may_hear(address.domain()));
        let lost = self.is_lost_at_the_end.then(|| Text::of("autoconfig-address.not-kept"));
        [told].into_iter().chain(lost).collect()
    }

    /// The other choice, with which it is looked once more.
    pub(super) fn offer(self) -> Offer {
        let (words, act) = match self.disclosed {
            Disclosed::Domain => ("autoconfig-address.tell", Act::TellAutoconfigAddress {}),
            Disclosed::Address => ("autoconfig-address.keep", Act::KeepAutoconfigAddress {}),
        };
        Offer { words: Text::of(words), about: None, act, weight: Weight::Link }
    }

    /// Takes the other choice; nothing for what is not about it.
    pub(super) fn take(&mut self, act: &Act) -> Option<Effect> {
        let disclosed = match act {
            Act::TellAutoconfigAddress {} => Disclosed::Address,
            Act::KeepAutoconfigAddress {} => Disclosed::Domain,
            _ => return None,
        };
        *self = Self { disclosed, is_lost_at_the_end: false };
        Some(Effect::KeepDisclosure(disclosed))
    }
}
