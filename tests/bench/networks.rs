//! Networks that are broken in one way each: what is said in them, how soon, and what leaves the computer for it.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::Stop;
use crate::programs::{self, Part};

/// Looks at each network of the tests once.
pub(crate) fn measure() -> Result<String, Stop> {
    let [mail_setup] = programs::build("mail-setup", [Part::Program("mail-setup")])?;
    let stage = Path::new(env!("CARGO_MANIFEST_DIR")).join("../stage/networks");
    let expected = std::fs::read_to_string(stage.join("expected.txt"))?;
    let home = tempfile::tempdir()?;
    let counts = home.path().join("counts");
    let mut table = "| network | cause | certainty | seconds | packets sent | names asked for |\n\
                     | --- | --- | --- | --- | --- | --- |\n"
        .to_owned();
    for line in expected.lines().filter(|line| !line.starts_with('#')) {
        let Some(network) = line.split_whitespace().next() else { continue };
        let begun = Instant::now();
        let out = Command::new(stage.join("stage.sh"))
            .arg(network)
            .arg(&mail_setup)
            .args(["diagnose", "anna@gmail.com", "--json"])
            .env("XDG_DATA_HOME", home.path())
            .env("STAGE_COUNTS", &counts)
            .output()?;
        let told: serde_json::Value = serde_json::from_slice(&out.stdout).map_err(|error| {
            format!(
                "{network}, after {:?}: {error}: {}",
                begun.elapsed(),
                String::from_utf8_lossy(&out.stderr)
            )
        })?;
        let said = |name: &str| told["verdict"][name].as_str().unwrap_or_default().to_owned();
        let seconds = told["elapsedMs"].as_f64().unwrap_or_default() / 1000.0;
        let counted = std::fs::read_to_string(&counts).unwrap_or_default();
        let (packets, names) = counted.trim().split_once(' ').unwrap_or(("?", "?"));
        let (cause, certainty) = (said("cause"), said("certainty"));
        table += &format!("| {network} | {cause} | {certainty} | {seconds:.1} | {packets} | {names} |\n");
    }
    Ok(table)
}
