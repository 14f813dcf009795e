//! Folders in place of the person's own, so that no test reads or changes what is theirs.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::stop::Stop;
use crate::tree::Tree;

/// They go when this is dropped. Each is another: tiers run beside each other.
pub(super) struct Home {
    folder: PathBuf,
}

impl Home {
    pub(super) fn new(tree: &Tree) -> Result<Self, Stop> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = tree.target.join(format!("xtask-home/{number}"));
        let _ = fs::remove_dir_all(&folder);
        let made = fs::create_dir_all(&folder).and_then(|()| fs::canonicalize(&folder));
        let folder = made.map_err(|error| Stop(format!("cannot make {}: {error}", folder.display())))?;
        Ok(Self { folder })
    }

    pub(super) fn give_to(&self, command: &mut Command) {
        for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
            command.env(name, self.folder.join(name));
        }
        for session in ["DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY", "WAYLAND_DISPLAY"] {
            command.env_remove(session);
        }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
