//! What has to be said in each network of `stage.sh`: the lines of `expected.txt`.

use std::fmt;

/// What `mail-setup diagnose` has to say in a network.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    pub(crate) network: &'static str,
    /// One of these.
    pub(crate) said: Vec<Said>,
    /// What it is asked with besides the address.
    pub(crate) options: Vec<&'static str>,
}

/// What is said of a network.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Said {
    pub(crate) cause: &'static str,
    certainty: &'static str,
    /// The first thing to do, or `-`.
    action: &'static str,
}

impl Expected {
    /// True if this may be said: a cause, how certain it is, and the first thing to do.
    pub(crate) fn admits(&self, told: [&str; 3]) -> bool {
        self.said.iter().any(|said| told == [said.cause, said.certainty, said.action])
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, Said { cause, certainty, action }) in self.said.iter().enumerate() {
            let or = if at == 0 { "" } else { " or " };
            write!(formatter, "{or}{cause} {certainty} {action}")?;
        }
        Ok(())
    }
}

/// All of them, in their order.
pub(crate) fn networks() -> impl Iterator<Item = Expected> {
    let mut all: Vec<Expected> = vec![];
    for line in include_str!("expected.txt").lines().filter(|line| !line.starts_with('#')) {
        let [network, cause, certainty, action, ref options @ ..] =
            line.split_whitespace().collect::<Vec<_>>()[..]
        else {
            panic!("expected.txt: {line}")
        };
        let said = Said { cause, certainty, action };
        match all.last_mut().filter(|last| last.network == network && last.options == options) {
            Some(same) => same.said.push(said),
            None => all.push(Expected { network, said: vec![said], options: options.to_vec() }),
        }
    }
    all.into_iter()
}
