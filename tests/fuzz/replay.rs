//! What the fuzz targets assert, held against every input of their corpora.

use std::fs;
use std::path::Path;

use super::properties;

#[test]
fn whole_conversations_hold_what_is_promised() {
    replay("wire", properties::wire);
}

#[test]
fn every_reply_is_judged_and_fit_to_show() {
    replay("reply", properties::reply);
}

#[test]
fn a_file_names_servers_that_can_be_asked_or_none() {
    replay("file", properties::file);
}

#[test]
fn what_is_typed_is_read_or_refused() {
    replay("address", properties::address);
}

#[test]
fn what_is_pasted_is_sent_as_it_is_or_exactly_as_the_provider_writes_it() {
    replay("password", properties::password);
}

#[test]
fn whatever_the_page_sends_there_is_a_view() {
    replay("event", properties::event);
}

fn replay(target: &str, property: fn(&[u8])) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut inputs: Vec<_> = fs::read_dir(&corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    inputs.sort();
    assert!(inputs.len() >= 20, "{} inputs in {}", inputs.len(), corpus.display());
    for input in inputs {
        let bytes = fs::read(&input).unwrap();
        if let Err(panic) = std::panic::catch_unwind(|| property(&bytes)) {
            let name = input.file_name().unwrap_or_default().display().to_string();
            let said = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref().copied());
            panic!("{target}/{name}: {}", said.unwrap_or("a panic"));
        }
    }
}
