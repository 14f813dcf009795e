//! A program that runs beside a test for as long as it is needed.

use std::io::ErrorKind;
use std::process::Child;

/// A process that ends when this is dropped.
pub(crate) struct Ends(pub(crate) Child);

impl Drop for Ends {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Says why a program did not start, and what brings it.
pub(crate) fn missing<T>(program: &str, package: &str, error: &std::io::Error) -> T {
    if error.kind() == ErrorKind::NotFound {
        panic!("{program} is not installed: apt-get install {package}");
    }
    panic!("{program} did not start: {error}");
}
