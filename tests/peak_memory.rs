//! Runs a program and prints its peak memory in KiB as the last line on standard error.
//!
//! A program of its own because the system counts, for each child, the memory of the process it was begun
//! from: that of this one is less than that of everything it measures.

#[cfg(target_os = "linux")]
fn main() -> Result<std::process::ExitCode, Box<dyn std::error::Error>> {
    use std::process::{Command, ExitCode};

    use nix::sys::resource::{UsageWho, getrusage};

    let mut arguments = std::env::args_os().skip(1);
    let status = Command::new(arguments.next().ok_or("no program")?).args(arguments).status()?;
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss();
    std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("\n{peak}\n"))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

#[cfg(not(target_os = "linux"))]
fn main() {
    panic!("counts on Linux only");
}
