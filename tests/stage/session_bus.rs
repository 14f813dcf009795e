//! A session bus of a test's own.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::daemon::{Ends, missing};

/// Starts one that listens there, and waits until it does; its answer is where it can be reached. It starts on demand what
/// is in the folder `services`, with this home, and nothing else.
pub(crate) fn start(home: &Path, listen: &str, services: Option<&Path>) -> (Ends, String) {
    let services = services.map(|folder| format!("<servicedir>{}</servicedir>", folder.display()));
    let config = home.join("bus.conf");
    let written = CONFIG.replace("LISTEN", listen).replace("SERVICES", &services.unwrap_or_default());
    std::fs::write(&config, written).expect("a written configuration");
    let mut bus = Command::new("dbus-daemon")
        .arg(format!("--config-file={}", config.display()))
        .args(["--nofork", "--print-address"])
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env_remove("DISPLAY")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| missing("dbus-daemon", "dbus-daemon", &error));
    // It prints its address when it listens.
    let mut address = String::new();
    BufReader::new(bus.stdout.take().expect("its output")).read_line(&mut address).expect("an address");
    assert!(address.starts_with("unix:"), "dbus-daemon did not start");
    (Ends(bus), address.trim().to_owned())
}

const CONFIG: &str = r#"<busconfig>
  <type>session</type>
  <listen>LISTEN</listen>
  <auth>EXTERNAL</auth>
  SERVICES
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;
