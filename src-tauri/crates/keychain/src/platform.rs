//! The keychain of each system, and one in memory: plain translation between [`Store`](super::store::Store) and
//! what the system calls it.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
pub mod memory;
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod no_items;
mod own_store;
pub mod system;
#[cfg(windows)]
mod windows;
