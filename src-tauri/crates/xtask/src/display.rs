//! Whether there is a screen for programs that need one.

use std::env;

/// Whether there is a screen that a window can be shown on.
pub(crate) fn is_there() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|it| !it.is_empty()))
}
