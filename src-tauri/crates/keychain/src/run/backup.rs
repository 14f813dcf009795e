//! The backup of a run: one sealed file (XChaCha20-Poly1305), its key in the keychain.
//!
//! A file is `MSWB1` ‖ nonce (24 bytes) ‖ ciphertext and tag. The name of the run is authenticated with
//! it, so that one run's backup cannot stand for another's.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::aead::AeadInPlace;
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Contents, OwnEntry, Record, Store};

/// What the backup has of one item.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Saved {
    pub(super) id: String,
    /// As it was.
    pub(super) record: Record,
    /// What it gets, if it is replaced: told by this from what its program stores later.
    pub(super) after: Option<Fingerprint>,
}

impl Saved {
    /// True if this is what the item kept before, or what it gets.
    pub(super) fn has(&self, contents: &Contents) -> bool {
        *contents == self.record.contents || self.has_put(contents)
    }

    /// True if this is what the item gets.
    pub(super) fn has_put(&self, contents: &Contents) -> bool {
        self.after.as_ref() == Some(&Fingerprint::of(contents))
    }
}

/// Tells contents apart without holding them (SHA-256).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(transparent)]
pub(super) struct Fingerprint(String);

impl Fingerprint {
    pub(super) fn of(contents: &Contents) -> Self {
        Self(BASE64.encode(Sha256::digest(&contents.secret)))
    }
}

/// 256 random bits. Wiped when dropped.
pub(super) struct BackupKey(Zeroizing<[u8; 32]>);

/// The key of the backups, if there is one.
pub(super) fn key(store: &mut dyn Store) -> Result<Option<BackupKey>, KeychainError> {
    let Some(text) = store.own(&OwnEntry::backup_key())? else { return Ok(None) };
    let mut key = Zeroizing::new([0; 32]);
    match BASE64.decode_slice(text.as_bytes(), key.as_mut_slice()) {
        Ok(32) => Ok(Some(BackupKey(key))),
        // It may be the key of earlier backups, spoilt: never written over.
        Ok(_) | Err(_) => Err(KeychainError::Backup),
    }
}

/// The key of the backups; made, stored and read back if there is none.
pub(super) fn key_or_new(store: &mut dyn Store) -> Result<BackupKey, KeychainError> {
    if let Some(key) = key(store)? {
        return Ok(key);
    }
    let mut made = Zeroizing::new([0; 32]);
    getrandom::fill(made.as_mut_slice()).map_err(|_| KeychainError::Backup)?;
    // Text, in one line: some keychains keep nothing else whole.
    let text = Zeroizing::new(BASE64.encode(made.as_slice()));
    store.set_own(&OwnEntry::backup_key(), &text)?;
    match key(store)? {
        Some(read) if read.0 == made => Ok(read),
        Some(_) | None => Err(KeychainError::ReadBackDiffers),
    }
}

/// Seals what is saved of the items of a run.
pub(super) fn seal(key: &BackupKey, run: &str, saved: &[Saved]) -> Result<Vec<u8>, KeychainError> {
    let stored: Vec<Stored> = saved.iter().map(Stored::of).collect();
    let mut nonce = XNonce::default();
    getrandom::fill(&mut nonce).map_err(|_| KeychainError::Backup)?;

    // A buffer that grew would leave copies behind.
    let mut length = Length(0);
    serde_json::to_writer(&mut length, &stored).map_err(|_| KeychainError::Backup)?;
    let mut text = Zeroizing::new(Vec::with_capacity(length.0 + TAG));
    serde_json::to_writer(&mut *text, &stored).map_err(|_| KeychainError::Backup)?;
    cipher(key).encrypt_in_place(&nonce, &bound_to(run), &mut *text).map_err(|_| KeychainError::Backup)?;
    Ok([MAGIC, nonce.as_slice(), text.as_slice()].concat())
}

/// Opens what [`seal`] made for this run with this key.
pub(super) fn open(key: &BackupKey, run: &str, sealed: &[u8]) -> Result<Vec<Saved>, KeychainError> {
    let rest = sealed.strip_prefix(MAGIC).ok_or(KeychainError::Backup)?;
    let (nonce, text) = rest.split_at_checked(NONCE).ok_or(KeychainError::Backup)?;
    let mut text = Zeroizing::new(text.to_vec());
    cipher(key)
        .decrypt_in_place(XNonce::from_slice(nonce), &bound_to(run), &mut *text)
        .map_err(|_| KeychainError::Backup)?;
    let stored: Vec<Stored> = serde_json::from_slice(&text).map_err(|_| KeychainError::Backup)?;
    stored.into_iter().map(Stored::into_saved).collect()
}

fn cipher(key: &BackupKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(Key::from_slice(key.0.as_slice()))
}

fn bound_to(run: &str) -> Vec<u8> {
    [MAGIC, run.as_bytes()].concat()
}

const MAGIC: &[u8] = b"MSWB1";
const NONCE: usize = 24;
const TAG: usize = 16;

#[derive(Deserialize, Serialize)]
struct Stored {
    id: String,
    collection: Collection,
    label: String,
    attributes: Attributes,
    content_type: String,
    /// In base64: a secret may be any bytes.
    secret: String,
    after: Option<Fingerprint>,
}

impl Stored {
    fn of(Saved { id, record, after }: &Saved) -> Self {
        Self {
            id: id.clone(),
            collection: record.collection.clone(),
            label: record.label.clone(),
            attributes: record.attributes.clone(),
            content_type: record.contents.content_type.clone(),
            secret: BASE64.encode(record.contents.secret.as_slice()),
            after: after.clone(),
        }
    }

    fn into_saved(mut self) -> Result<Saved, KeychainError> {
        let secret = BASE64.decode(&self.secret).map_err(|_| KeychainError::Backup)?;
        let contents =
            Contents { secret: Zeroizing::new(secret), content_type: std::mem::take(&mut self.content_type) };
        let record = Record {
            collection: self.collection.clone(),
            label: std::mem::take(&mut self.label),
            attributes: std::mem::take(&mut self.attributes),
            contents,
        };
        Ok(Saved { id: std::mem::take(&mut self.id), record, after: self.after.take() })
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        self.secret.zeroize();
    }
}

struct Length(usize);

impl io::Write for Length {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_is_opened_for_its_run_and_key_only() {
        let saved = [saved(b"\x00\xff\n old")];
        let sealed = seal(&test_key(1), "run", &saved).unwrap();

        assert_eq!(open(&test_key(1), "run", &sealed).unwrap(), saved);
        assert_eq!(open(&test_key(1), "another", &sealed), Err(KeychainError::Backup));
        assert_eq!(open(&test_key(2), "run", &sealed), Err(KeychainError::Backup));
        for broken in 0..sealed.len() {
            let mut sealed = sealed.clone();
            sealed[broken] ^= 1;
            assert_eq!(open(&test_key(1), "run", &sealed), Err(KeychainError::Backup), "byte {broken}");
            assert_eq!(open(&test_key(1), "run", &sealed[..broken]), Err(KeychainError::Backup));
        }
    }

    #[test]
    fn nothing_of_an_item_can_be_read_in_the_file() {
        let sealed = seal(&test_key(1), "run", &[saved(b"hunter2")]).unwrap();
        for secret in [b"hunter2".as_slice(), BASE64.encode("hunter2").as_bytes(), b"smtp.gmail.com"] {
            assert!(!sealed.windows(secret.len()).any(|bytes| bytes == secret));
        }
    }

    #[test]
    fn a_spoilt_key_is_not_written_over() {
        let mut store = crate::platform::memory::Memory::default();
        store.set_own(&OwnEntry::backup_key(), "not a key").unwrap();
        assert_eq!(key_or_new(&mut store).err(), Some(KeychainError::Backup));
        assert_eq!(*store.own(&OwnEntry::backup_key()).unwrap().unwrap(), "not a key");
    }

    fn test_key(byte: u8) -> BackupKey {
        BackupKey(Zeroizing::new([byte; 32]))
    }

    fn saved(secret: &[u8]) -> Saved {
        let contents =
            Contents { secret: Zeroizing::new(secret.to_vec()), content_type: "text/plain".into() };
        let after = Some(Fingerprint::of(&contents));
        let record = Record {
            collection: Collection { path: "/login".into(), label: "Login".into() },
            label: "old".into(),
            attributes: Attributes::from([("host".into(), "smtp.gmail.com".into())]),
            contents,
        };
        Saved { id: "id".into(), record, after }
    }
}
