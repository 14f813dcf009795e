//! What has to be said in each network of `stage.sh`: the lines of `expected.txt`.

/// What `mail-setup diagnose` has to say in a network.
#[derive(Clone, Debug)]
pub(crate) struct Expected {
    pub(crate) network: &'static str,
    pub(crate) cause: &'static str,
    pub(crate) certainty: &'static str,
    /// The first thing to do, or `-`.
    pub(crate) action: &'static str,
    /// What it is asked with besides the address.
    pub(crate) options: Vec<&'static str>,
}

/// All of them, in their order.
pub(crate) fn networks() -> impl Iterator<Item = Expected> {
    let lines = include_str!("expected.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| match line.split_whitespace().collect::<Vec<_>>()[..] {
        [network, cause, certainty, action, ref options @ ..] => {
            Expected { network, cause, certainty, action, options: options.to_vec() }
        }
        _ => panic!("expected.txt: {line}"),
    })
}
