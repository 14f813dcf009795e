//! `mail-setup`: the wizard in a terminal.
fn main() {}
