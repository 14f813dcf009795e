//! The whole program from outside: one folder for each thing that is tested, and the stage on which it is.
//!
//! A test that needs what plain `cargo test` must not ask for (root, a display, other programs)
//! is marked `#[ignore = "needs …: cargo xtask test"]`: it is listed as ignored there, and
//! `cargo xtask test` installs what it needs and runs it. Modules named `real_servers`, wherever they are, `worlds`,
//! `networks`, `real_programs`, `user_systemd`, `looks`, `window` and `packages` are tiers of their own there. Tests of keychains find on their `PATH` what no package brings:
//! `git-credential-libsecret` and `oo7-daemon`, which xtask builds into `target/tools/bin`. Tests of the
//! window find in the environment `MAIL_SETUP_WINDOW` (the built program) and
//! `MAIL_SETUP_WEBDRIVER` (WebKitWebDriver), those of the looks the latter and `MAIL_SETUP_GALLERY` (the built
//! gallery), those of packages `MAIL_SETUP_PACKAGES` (their folder),
//! `MAIL_SETUP_ANSIBLE` (ansible-core's modules) and `WINEPREFIX`, that of the person's systemd
//! `MAIL_SETUP_USER_RUNTIME` (the folder of the session); they fail without.
//!
//! Measurements (`bench/`), fuzz targets (`fuzz/`) and what a keychain is asked in a process of its own
//! (`keychain/steps/`, on Windows too) are packages of their own.

#![expect(clippy::unwrap_used, reason = "a test ends at the first surprise")]

/// A password is proven: over sockets to the pretend provider, and to Dovecot and Postfix.
mod check {
    mod canary;
    mod libraries;
    mod moods;
    mod passwords;
    #[cfg(target_os = "linux")]
    mod real_servers;
    mod send;
    mod splits;
    mod this_computer;
    mod torture;
    mod verdicts;
    mod warm;
}

/// The servers of an address, found in a small internet that a test makes.
#[cfg(target_os = "linux")]
mod discovery {
    mod worlds;
}

/// What happened to people: their reports, played to the program.
#[cfg(target_os = "linux")]
mod field {
    mod check;
    mod scan;
}

/// What the fuzz targets assert, and their corpora.
mod fuzz {
    mod properties;
    mod replay;
}

/// Hostile and broken servers: the numbered rows.
mod hazards;

/// Our own secrets and other programs' items in real keychains.
#[cfg(target_os = "linux")]
mod keychain {
    mod cleared;
    mod clipboard;
    mod contract;
    mod crashes;
    mod decoys;
    mod locked;
    mod prompts;
    mod secrets;
}

/// Networks that are broken in one way each.
#[cfg(target_os = "linux")]
mod networks {
    mod checked;
    mod diagnosed;
    mod must_haves;
}

/// What people install, made by `cargo xtask package`.
#[cfg(target_os = "linux")]
mod packages {
    mod contents;
    mod fleet;
    mod lint;
    mod recipes;
    mod shelf;
    mod windows;
}

/// People's programs and the passwords that they really keep.
#[cfg(target_os = "linux")]
mod programs {
    mod evolution;
    mod kmail;
    mod profiles;
    mod real_programs;
    mod real_tools;
}

/// `mail-setup`: its commands, and the wizard with a person at the keyboard.
mod terminal {
    #[cfg(target_os = "linux")]
    mod by_keys;
    mod commands;
    #[cfg(target_os = "linux")]
    mod diagnosed;
    #[cfg(target_os = "linux")]
    mod export;
    #[cfg(unix)]
    mod on_record;
    mod pasted;
    mod person;
    #[cfg(target_os = "linux")]
    mod real_servers;
    #[cfg(target_os = "linux")]
    mod removed;
    #[cfg(target_os = "linux")]
    mod secluded;
    mod this_computer;
    #[cfg(target_os = "linux")]
    mod verified;
    mod watch;
    mod wizard;
    #[cfg(target_os = "linux")]
    mod worlds;
}

/// Every view in every language, as the window's engine draws it.
#[cfg(target_os = "linux")]
mod looks {
    mod engine;
    mod every;
    mod sheets;
}

/// The real window, driven as a person would.
#[cfg(target_os = "linux")]
mod window {
    mod accounts;
    mod any_address;
    mod attacked;
    mod journeys;
    mod network;
    mod old_passwords;
    mod person;
    mod this_computer;
    mod told;
}

/// The workspace itself: what is built of it, and how it hangs together.
mod workspace {
    mod rooms;
    mod shipped;
}

/// What the tests play on: servers, daemons, screens, and the programs that they start.
mod stage {
    #[cfg(target_os = "linux")]
    pub(crate) mod accessibility;
    #[cfg(target_os = "linux")]
    pub(crate) mod attendance;
    pub(crate) mod bridge;
    pub(crate) mod cargo;
    #[cfg(target_os = "linux")]
    pub(crate) mod computer;
    #[cfg(target_os = "linux")]
    pub(crate) mod daemon;
    #[cfg(unix)]
    pub(crate) mod executable;
    #[cfg(target_os = "linux")]
    pub(crate) mod file_server;
    pub(crate) mod hostile;
    #[cfg(target_os = "linux")]
    pub(crate) mod items;
    #[cfg(target_os = "linux")]
    pub(crate) mod keychain_server;
    #[cfg(target_os = "linux")]
    pub(crate) mod mail_servers;
    #[cfg(target_os = "linux")]
    pub(crate) mod networks;
    #[cfg(target_os = "linux")]
    pub(crate) mod notifications;
    #[cfg(target_os = "linux")]
    pub(crate) mod patience;
    #[cfg(target_os = "linux")]
    pub(crate) mod port;
    pub(crate) mod program;
    #[cfg(target_os = "linux")]
    pub(crate) mod screen;
    #[cfg(target_os = "linux")]
    pub(crate) mod scripted;
    #[cfg(target_os = "linux")]
    pub(crate) mod session_bus;
    #[cfg(target_os = "linux")]
    pub(crate) mod small_disk;
    #[cfg(target_os = "linux")]
    pub(crate) mod small_internet;
    #[cfg(target_os = "linux")]
    pub(crate) mod thunderbird;
    #[cfg(target_os = "linux")]
    pub(crate) mod web_driver;
}
