//! The copy of an answer that a library reads: in ASCII, with line ends that it knows. Of an IMAP answer it
//! gets no more than how the command ended: a parser of everything else could only fail, or panic, on it.

use crate::transcript::{Answer, Status};

/// An SMTP reply, line by line.
pub(super) fn reply(answer: &Answer) -> impl Iterator<Item = Vec<u8>> {
    answer.lines.iter().map(|line| {
        let mut copy: Vec<u8> = line.iter().map(|byte| if is_text(*byte) { *byte } else { b'?' }).collect();
        if copy.len() == 3 {
            copy.push(b' ');
        }
        copy.extend_from_slice(b"\r\n");
        copy
    })
}

/// The greeting of an IMAP server that was read and judged.
pub(super) fn greeting() -> Vec<u8> {
    b"* OK greeted\r\n".to_vec()
}

/// A challenge, without its words.
pub(super) fn challenge() -> Vec<u8> {
    b"+ \r\n".to_vec()
}

/// The end of the IMAP command with this tag.
pub(super) fn end(tag: &str, answer: &Answer) -> Vec<u8> {
    let status = answer.imap_status().unwrap_or(Status::Bad);
    format!("{tag} {} ended\r\n", status.name()).into_bytes()
}

/// Printable ASCII and the tab.
fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t')
}
