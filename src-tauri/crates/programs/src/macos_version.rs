//! Which macOS this is.

use std::path::Path;

/// The first number of the version of this computer's macOS; the highest there can be if it is not told, so that what
/// is chosen by it is that of the newest.
pub(super) fn of_this_computer() -> u32 {
    version_in(SYSTEM_VERSION.as_ref()).unwrap_or(u32::MAX)
}

const SYSTEM_VERSION: &str = "/System/Library/CoreServices/SystemVersion.plist";

fn version_in(file: &Path) -> Option<u32> {
    let about = plist::Value::from_file(file).ok()?;
    let version = about.as_dictionary()?.get("ProductVersion")?.as_string()?;
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_as_macos_writes_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("SystemVersion.plist");
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\
            <key>ProductName</key><string>macOS</string><key>ProductVersion</key><string>15.3.1</string></dict></plist>";
        std::fs::write(&file, text).unwrap();
        assert_eq!(version_in(&file), Some(15));
        assert_eq!(version_in(&folder.path().join("nowhere")), None);
    }
}
