//! aerc as Debian has it, at its wizard.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::domains::Domain;
use super::{Found, Hosts};
use crate::Stop;
use crate::small_internet::SmallInternet;

/// What is here, if it has a wizard whose steps are known: those of 0.14.
pub(super) fn version() -> Option<String> {
    let output = Command::new("aerc").arg("-v").output().ok()?;
    let told = String::from_utf8(output.stdout).ok()?;
    let version = told.split_whitespace().find(|word| word.starts_with("0."))?;
    version.starts_with("0.14").then(|| version.to_owned())
}

/// Enters the address, goes through the pages as they are filled in, and reads what it wrote down. The time is from the
/// press after the address to the page with the servers, and no finer than rexpect looks at what is drawn: every 100 ms.
pub(super) fn find(world: &SmallInternet, domain: &Domain) -> Result<(Option<Found>, String), Stop> {
    let home = tempfile::tempdir()?;
    let mut aerc = world.command("/bin/sh");
    aerc.args(["-c", "stty rows 40 cols 100 && exec aerc"]);
    aerc.env("HOME", home.path()).env("TERM", "xterm").env_remove("XDG_CONFIG_HOME");
    let mut terminal = rexpect::session::spawn_command(aerc, Some(20_000))?;
    // A program that does not end by itself.
    terminal.process_mut().set_kill_timeout(Some(1_000));
    terminal.exp_string("[Next]")?;
    terminal.send(&format!("Work\tAnna\t{}\t", domain.address()))?;
    terminal.flush()?;
    let begun = Instant::now();
    terminal.send("\r")?;
    terminal.flush()?;
    terminal.exp_string("Connection mode")?;
    let took = begun.elapsed();
    terminal.send("\t\t\t\t\r\t\t\t\t\t\r\x1b[C\r")?;
    terminal.flush()?;
    let written = home.path().join(".config/aerc/accounts.conf");
    let accounts = wait_for(&written)?;
    let hosts = hosts_in(&accounts).ok_or_else(|| format!("{}: {accounts}", domain.name))?;
    // Where it knows nothing it writes the domain itself.
    let found = (hosts[1] != domain.name).then(|| Found {
        hosts,
        source: "srv".to_owned(),
        vouched: "DNS alone".to_owned(),
    });
    Ok((found, format!("at most {} ms", took.as_millis())))
}

/// What is in a file, once it has both servers.
fn wait_for(file: &Path) -> Result<String, Stop> {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(20) {
        if let Ok(text) = std::fs::read_to_string(file)
            && hosts_in(&text).is_some()
        {
            return Ok(text);
        }
        std::thread::yield_now();
    }
    Err("aerc's wizard did not come to its end".into())
}

fn hosts_in(accounts: &str) -> Option<Hosts> {
    let host = |name: &str| {
        let line = accounts.lines().find(|line| line.starts_with(name))?;
        let (_, place) = line.rsplit_once('@')?;
        Some(place.split(':').next().unwrap_or(place).to_owned())
    };
    Some([host("outgoing")?, host("source")?])
}
