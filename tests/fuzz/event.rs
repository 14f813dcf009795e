#![no_main]

#[path = "properties.rs"]
#[expect(dead_code, reason = "each target holds one of them")]
mod properties;

libfuzzer_sys::fuzz_target!(|input: &[u8]| properties::event(input));
