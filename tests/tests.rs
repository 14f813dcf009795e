//! The whole program from outside.
//!
//! A test that needs what plain `cargo test` must not ask for (root, a display, other programs)
//! is marked `#[ignore = "needs …: cargo xtask test"]`: it is listed as ignored there, and
//! `cargo xtask test` installs what it needs and runs it. The modules `real_servers` and `window`
//! are tiers of their own there. Tests of keychains find on their `PATH` what no package brings:
//! `git-credential-libsecret` and `oo7-daemon`, which xtask builds into `target/tools/bin`. Tests of the
//! window find in the environment `DISPLAY`, `MAIL_SETUP_WINDOW` (the built program) and
//! `MAIL_SETUP_WEBDRIVER` (WebKitWebDriver), and fail without.

#![expect(clippy::unwrap_used, reason = "a test ends at the first surprise")]

mod canary;
mod check;
mod fuzz_corpus;
mod hazards;
mod hostile;
#[cfg(target_os = "linux")]
mod keychain;
#[cfg(target_os = "linux")]
mod keychain_server;
mod libraries;
#[cfg(target_os = "linux")]
mod mail_servers;
mod passwords;
#[cfg(target_os = "linux")]
mod real_servers;
mod rooms;
mod shipped;
mod splits;
mod stage {
    pub(crate) mod cargo;
    pub(crate) mod program;
}
mod terminal;
mod torture;
mod warm;
#[cfg(target_os = "linux")]
mod window;
