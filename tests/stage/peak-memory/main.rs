//! Runs a program and writes down the most memory that it had at once: `peak-memory FILE PROGRAM ARGUMENTS…`.
//!
//! The system counts towards a program's peak what the process had that started it. This one has little.

#![cfg_attr(unix, expect(clippy::unwrap_used, reason = "part of the tests"))]

#[cfg(unix)]
use std::process::Command;
use std::process::ExitCode;

#[cfg(unix)]
fn main() -> ExitCode {
    use wait4::Wait4;

    let mut arguments = std::env::args_os().skip(1);
    let (file, program) = (arguments.next().unwrap(), arguments.next().unwrap());
    let mut child = Command::new(program).args(arguments).spawn().unwrap();
    let usage = child.wait4().unwrap();
    std::fs::write(file, usage.rusage.maxrss.to_string()).unwrap();
    let code = usage.status.code().and_then(|code| u8::try_from(code).ok());
    code.map_or(ExitCode::FAILURE, ExitCode::from)
}

#[cfg(not(unix))]
fn main() -> ExitCode {
    ExitCode::FAILURE
}
