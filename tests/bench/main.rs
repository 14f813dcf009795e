//! The measurements: `cargo xtask bench`, or parts of it by name:
//! `cargo bench --package bench -- check`.
//!
//! Each prints a table. What is compared is run by turns, so that whatever else the computer does meets
//! both; the same thing measured twice shows how much of a difference is noise.

#[path = "../stage/cargo.rs"]
mod cargo;
mod check;
mod cycles;
#[cfg(target_os = "linux")]
#[path = "../stage/networks/expected.rs"]
mod expected;
#[cfg(target_os = "linux")]
mod keychain;
#[cfg(target_os = "linux")]
mod networks;
#[cfg(target_os = "linux")]
mod order;
#[cfg(target_os = "linux")]
mod peers;
#[cfg(target_os = "linux")]
#[path = "../stage/program.rs"]
#[expect(clippy::unwrap_used, dead_code, reason = "the tests' own, who start more programs")]
mod program;
mod programs;
mod sample;
#[cfg(target_os = "linux")]
#[path = "../stage/small_internet.rs"]
#[expect(clippy::unwrap_used, dead_code, reason = "the tests' own, who do more in it")]
mod small_internet;
#[cfg(target_os = "linux")]
mod verify;
mod window;

use std::error::Error;
use std::io::{Write, stdout};

/// Why there is no figure.
type Stop = Box<dyn Error>;

#[tokio::main]
async fn main() -> Result<(), Stop> {
    // Cargo itself adds `--bench`.
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    for name in &wanted {
        if !MEASUREMENTS.contains(&name.as_str()) {
            let known = MEASUREMENTS.join(", ");
            return Err(format!("don't know the measurement {name}: there are {known}").into());
        }
    }
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name);
    if is_wanted("check") {
        print(&check::measure().await?)?;
    }
    if is_wanted("cycles") {
        print(&cycles::measure().await?)?;
    }
    #[cfg(target_os = "linux")]
    if is_wanted("keychain") {
        print(&keychain::measure()?)?;
    }
    // For root, and only where it is asked for.
    #[cfg(target_os = "linux")]
    if wanted.iter().any(|wanted| wanted == "networks") {
        print(&networks::measure()?)?;
    }
    // Measures nothing: it writes down what the linker puts together.
    #[cfg(target_os = "linux")]
    if wanted.iter().any(|wanted| wanted == "order") {
        print(&order::write().await?)?;
    }
    #[cfg(target_os = "linux")]
    if wanted.iter().any(|wanted| wanted == "peers") {
        print(&peers::measure()?)?;
    }
    #[cfg(target_os = "linux")]
    if is_wanted("verify") {
        print(&verify::measure().await?)?;
    }
    if is_wanted("window") {
        print(&window::measure()?)?;
    }
    Ok(())
}

const MEASUREMENTS: [&str; 8] =
    ["check", "cycles", "keychain", "networks", "order", "peers", "verify", "window"];

fn print(table: &str) -> Result<(), Stop> {
    Ok(writeln!(stdout(), "{table}")?)
}
