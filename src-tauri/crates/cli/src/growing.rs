//! An answer in JSON whose list is written while it grows: one object all the same, however it ends, and nothing of it
//! is kept in memory.

use std::io::Write;

use serde::Serialize;
use setup::json_contract::{ErrorReport, SCHEMA};

/// The answer, begun on the first entry. Each entry is a line, which ends with it: whoever reads by lines need not wait for
/// the next. So the comma between two stands before the second.
pub(crate) struct Growing<Out: Write> {
    out: Out,
    has_entries: bool,
}

impl<Out: Write> Growing<Out> {
    /// An answer with the entries of this list.
    pub(crate) fn begin(list: &'static str, mut out: Out) -> Self {
        // A reader that has gone away is no reason to fail, here and below.
        let _ = writeln!(out, "{{\"schema\":{SCHEMA},\"{list}\":[");
        Self { out, has_entries: false }
    }

    /// One entry more.
    pub(crate) fn add(&mut self, entry: &impl Serialize) {
        let _ = self.out.write_all(if self.has_entries { b"," } else { b"" });
        let _ = serde_json::to_writer(&mut self.out, entry);
        let _ = self.out.write_all(b"\n");
        let _ = self.out.flush();
        self.has_entries = true;
    }

    /// The end: with why it is not all, if it is not.
    pub(crate) fn end(mut self, error: Option<&ErrorReport>) {
        let _ = self.out.write_all(b"]");
        if let Some(error) = error {
            let _ = self.out.write_all(b",\"error\":");
            let _ = serde_json::to_writer(&mut self.out, error);
        }
        let _ = self.out.write_all(b"}\n");
        let _ = self.out.flush();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn it_is_one_object_however_it_ends_and_each_entry_is_a_line() {
        let error = ErrorReport { code: "cancelled".to_owned(), message: "no".to_owned() };
        for (entries, error) in [(0, None), (1, None), (3, Some(error.clone())), (0, Some(error))] {
            let mut written = vec![];
            let mut growing = Growing::begin("accounts", &mut written);
            for at in 0..entries {
                growing.add(&json!({ "at": at }));
                assert!(
                    growing.out.ends_with(format!("{{\"at\":{at}}}\n").as_bytes()),
                    "a line that has ended"
                );
            }
            growing.end(error.as_ref());
            let answer: Value = serde_json::from_slice(&written).unwrap();
            assert_eq!(answer["schema"], 1);
            assert_eq!(answer["accounts"].as_array().map(Vec::len), Some(entries));
            assert_eq!(answer["error"]["code"].as_str(), error.map(|_| "cancelled"));
            let lines = String::from_utf8(written).unwrap();
            let is_entry = |line: &&str| line.trim_start_matches(',').starts_with("{\"at\"");
            assert_eq!(lines.lines().filter(is_entry).count(), entries);
        }
    }
}
