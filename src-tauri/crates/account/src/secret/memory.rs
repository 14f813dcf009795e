//! The memory that a password lies in.

use std::mem;
use std::ops::Deref;

use zeroize::Zeroizing;

/// Text that is wiped when dropped, and that the system does not write to its swap file, as far as it lets a
/// program ask for that: on Linux up to `ulimit -l`, on Windows up to the process's working set. What it does not
/// let is left as it is.
#[derive(Eq, PartialEq)]
pub(super) struct Guarded(Zeroizing<String>);

impl Guarded {
    pub(super) fn new(text: Zeroizing<String>) -> Self {
        // To its end: locks of a page do not add up (mlock(2)), so that to take back one would take back that of
        // every other password on the same page. They are few pages, which later passwords get again.
        if let Ok(lock) = region::lock(text.as_ptr(), text.len()) {
            mem::forget(lock);
        }
        Self(text)
    }
}

impl Clone for Guarded {
    fn clone(&self) -> Self {
        Self::new(self.0.clone())
    }
}

impl Deref for Guarded {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn it_is_kept_out_of_the_swap_file() {
        let password = Guarded::new(Zeroizing::new("abcdefghijklmnop".to_owned()));
        let locked = of_the_page_with(password.as_ptr() as usize, "Locked:");
        assert_ne!(locked, "0 kB", "what lies at {:p} may be swapped", password.as_ptr());
    }

    /// What the kernel says of the mapping with this address (proc_pid_smaps(5)).
    fn of_the_page_with(address: usize, field: &str) -> String {
        let maps = std::fs::read_to_string("/proc/self/smaps").expect("the kernel says so");
        let mut is_in = false;
        for line in maps.lines() {
            if let Some((from, to)) = range(line) {
                is_in = (from..to).contains(&address);
            } else if let Some(value) = line.strip_prefix(field).filter(|_| is_in) {
                return value.trim().to_owned();
            }
        }
        panic!("no mapping with {address:x}");
    }

    fn range(line: &str) -> Option<(usize, usize)> {
        let (from, to) = line.split_once(' ')?.0.split_once('-')?;
        Some((usize::from_str_radix(from, 16).ok()?, usize::from_str_radix(to, 16).ok()?))
    }
}
