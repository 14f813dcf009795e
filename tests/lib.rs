//! The integration tests live in one binary, `tests.rs`.
