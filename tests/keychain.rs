//! Other programs' items and our own secrets, on a real keychain.

mod cleared;
mod computer;
mod contract;
mod crashes;
mod decoys;
mod evolution;
mod items;
mod kmail;
mod locked;
mod prompts;
mod real_tools;
mod secrets;
