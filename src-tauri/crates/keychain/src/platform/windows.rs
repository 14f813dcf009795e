//! Items of other programs in the Windows Credential Manager (wincred.h).
//!
//! Generic credentials only: those of a domain are never listed. The whole list is asked for and sorted here,
//! and what Windows gives is copied unaligned, as its pointers need not be aligned. Everything that can be
//! said without calling Windows is in `credential.rs`.

#![expect(unsafe_code, reason = "Windows is called through pointers")]

use std::ptr::{null, null_mut};

use windows_sys::Win32::Foundation::{
    ERROR_ACCESS_DENIED, ERROR_NO_SUCH_LOGON_SESSION, ERROR_NOT_FOUND, FILETIME, GetLastError,
};
use windows_sys::Win32::Security::Credentials::{
    CRED_TYPE_GENERIC, CREDENTIAL_ATTRIBUTEW, CREDENTIALW, CredDeleteW, CredEnumerateW, CredFree, CredReadW,
    CredWriteW,
};
use zeroize::Zeroizing;

use crate::credential::{Attribute, Credential};
use crate::error::KeychainError;
use crate::store::{Attributes, Collection, Contents, Listed, Record, are_searched};

/// The credentials of whoever is logged in. Nothing is locked and nothing prompts.
#[derive(Default)]
pub(super) struct CredentialManager;

impl CredentialManager {
    pub(super) fn available(&mut self) -> Result<(), KeychainError> {
        read("mail-setup-wizard: is there a keychain?").map(|_| ())
    }

    pub(super) fn unlock_default(&mut self) -> Result<(), KeychainError> {
        self.available()
    }

    #[expect(clippy::unnecessary_wraps, reason = "it fails elsewhere")]
    pub(super) fn unlock(&mut self, _: &Collection) -> Result<(), KeychainError> {
        Ok(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "it fails elsewhere")]
    pub(super) fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        Ok(vec![])
    }

    pub(super) fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        let items = all()?.into_iter().map(|credential| credential.listed());
        Ok(items.filter(|item| are_searched(&item.attributes, sets)).collect())
    }

    pub(super) fn look(&mut self, path: &str, _: &Collection) -> Result<Option<Listed>, KeychainError> {
        Ok(read(path)?.map(|(credential, _)| credential.listed()))
    }

    pub(super) fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError> {
        Ok(read(&item.path)?.map(|(credential, blob)| credential.contents(blob)))
    }

    pub(super) fn delete(&mut self, item: &Listed) -> Result<(), KeychainError> {
        let target = wide(&item.path);
        // SAFETY: the target is a string that ends with a NUL and outlives the call.
        match told(unsafe { CredDeleteW(target.as_ptr(), CRED_TYPE_GENERIC, 0) }) {
            Ok(()) | Err(ERROR_NOT_FOUND) => Ok(()),
            Err(code) => Err(error_of(code)),
        }
    }

    pub(super) fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError> {
        match read(&item.path)? {
            Some((credential, _)) => write(&credential, &Credential::blob(contents)?),
            None => Err(KeychainError::Failed("the credential is gone".to_owned())),
        }
    }

    /// Windows keeps one credential for each target and would write over another: that is refused.
    pub(super) fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        let credential = Credential::of(record)?;
        if read(&credential.target)?.is_some() {
            return Err(KeychainError::Failed("there is another credential in its place".to_owned()));
        }
        write(&credential, &Credential::blob(&record.contents)?)?;
        match read(&credential.target)? {
            Some((made, _)) => Ok(made.listed()),
            None => Err(KeychainError::ReadBackDiffers),
        }
    }
}

/// All generic credentials. Their secrets are not copied.
fn all() -> Result<Vec<Credential>, KeychainError> {
    let (mut count, mut list) = (0, null_mut());
    // SAFETY: no filter and no flags; both results are places that outlive the call.
    match told(unsafe { CredEnumerateW(null(), 0, &mut count, &mut list) }) {
        Ok(()) => {}
        Err(ERROR_NOT_FOUND) => return Ok(vec![]),
        Err(code) => return Err(error_of(code)),
    }
    let _freed = Freed(list.cast());
    let credentials = (0..count as usize).filter_map(|at| {
        // SAFETY: the list holds `count` pointers to credentials, all valid until the list is freed.
        let credential = unsafe { list.add(at).read_unaligned().read_unaligned() };
        // SAFETY: as above.
        (credential.Type == CRED_TYPE_GENERIC).then(|| unsafe { copied(&credential) }).flatten()
    });
    Ok(credentials.collect())
}

/// A credential with its secret; `None` if there is none of this target.
fn read(target: &str) -> Result<Option<WithSecret>, KeychainError> {
    let target = wide(target);
    let mut found = null_mut();
    // SAFETY: the target ends with a NUL, and both it and the result outlive the call.
    match told(unsafe { CredReadW(target.as_ptr(), CRED_TYPE_GENERIC, 0, &mut found) }) {
        Ok(()) => {}
        Err(ERROR_NOT_FOUND) => return Ok(None),
        Err(code) => return Err(error_of(code)),
    }
    let _freed = Freed(found.cast());
    // SAFETY: a credential was found, and is valid until it is freed.
    let credential = unsafe { found.read_unaligned() };
    // SAFETY: as above; the blob has as many bytes as the credential says.
    let (copy, blob) = unsafe {
        (copied(&credential), copied_bytes(credential.CredentialBlob, credential.CredentialBlobSize))
    };
    let copy = copy.ok_or_else(|| KeychainError::Failed("a credential is not text".to_owned()))?;
    Ok(Some((copy, Zeroizing::new(blob))))
}

type WithSecret = (Credential, Zeroizing<Vec<u8>>);

/// Writes a credential, over the one of the same target.
fn write(credential: &Credential, blob: &[u8]) -> Result<(), KeychainError> {
    let mut target = wide(&credential.target);
    let [mut user, mut comment, mut alias] =
        [&credential.user, &credential.comment, &credential.alias].map(|text| text.as_deref().map(wide));
    let mut keywords: Vec<Vec<u16>> = credential.attributes.iter().map(|each| wide(&each.keyword)).collect();
    let mut values: Vec<Vec<u8>> = credential.attributes.iter().map(|each| each.value.clone()).collect();
    let mut attributes: Vec<CREDENTIAL_ATTRIBUTEW> = keywords
        .iter_mut()
        .zip(&mut values)
        .zip(&credential.attributes)
        .map(|((keyword, value), attribute)| CREDENTIAL_ATTRIBUTEW {
            Keyword: keyword.as_mut_ptr(),
            Flags: attribute.flags,
            ValueSize: length(value),
            Value: value.as_mut_ptr(),
        })
        .collect();
    let mut secret = Zeroizing::new(blob.to_vec());
    let pointer = |text: &mut Option<Vec<u16>>| text.as_mut().map_or(null_mut(), |text| text.as_mut_ptr());
    let written = CREDENTIALW {
        Flags: credential.flags,
        Type: CRED_TYPE_GENERIC,
        TargetName: target.as_mut_ptr(),
        Comment: pointer(&mut comment),
        LastWritten: FILETIME::default(),
        CredentialBlobSize: length(&secret),
        CredentialBlob: secret.as_mut_ptr(),
        Persist: credential.persist,
        AttributeCount: length(&attributes),
        Attributes: attributes.as_mut_ptr(),
        TargetAlias: pointer(&mut alias),
        UserName: pointer(&mut user),
    };
    // SAFETY: every pointer leads to a value that outlives the call, every string ends with a NUL, and
    // every length is that of its value.
    told(unsafe { CredWriteW(&written, 0) }).map_err(error_of)
}

/// A copy of a credential without its secret; `None` if its texts are not UTF-16.
///
/// # Safety
/// The credential must come from Windows and not be freed yet.
unsafe fn copied(credential: &CREDENTIALW) -> Option<Credential> {
    let attributes = (0..credential.AttributeCount as usize).map(|at| {
        // SAFETY: Windows says that there are so many attributes.
        let attribute = unsafe { credential.Attributes.add(at).read_unaligned() };
        Some(Attribute {
            // SAFETY: a string of Windows ends with a NUL.
            keyword: unsafe { copied_text(attribute.Keyword) }??,
            flags: attribute.Flags,
            // SAFETY: Windows says how many bytes there are.
            value: unsafe { copied_bytes(attribute.Value, attribute.ValueSize) },
        })
    });
    let attributes = attributes.collect::<Option<_>>()?;
    let written = credential.LastWritten;
    // SAFETY: strings of Windows end with a NUL.
    let [target, user, comment, alias] =
        [credential.TargetName, credential.UserName, credential.Comment, credential.TargetAlias]
            .map(|text| unsafe { copied_text(text) });
    Some(Credential {
        target: target??,
        user: user?,
        comment: comment?,
        alias: alias?,
        flags: credential.Flags,
        persist: credential.Persist,
        attributes,
        written: u64::from(written.dwHighDateTime) << 32 | u64::from(written.dwLowDateTime),
    })
}

/// The text at a pointer, `Some(None)` where there is none; `None` if it is not UTF-16.
///
/// # Safety
/// The pointer must be null or lead to units that end with a NUL.
unsafe fn copied_text(text: *const u16) -> Option<Option<String>> {
    if text.is_null() {
        return Some(None);
    }
    // SAFETY: up to the NUL everything may be read.
    let units = (0..).map(|at| unsafe { text.add(at).read_unaligned() }).take_while(|unit| *unit != 0);
    String::from_utf16(&units.collect::<Vec<_>>()).ok().map(Some)
}

/// The bytes at a pointer.
///
/// # Safety
/// The pointer must be null or lead to so many bytes.
unsafe fn copied_bytes(bytes: *const u8, count: u32) -> Vec<u8> {
    if bytes.is_null() {
        return vec![];
    }
    // SAFETY: bytes need no alignment, and the caller says how many there are.
    unsafe { std::slice::from_raw_parts(bytes, count as usize) }.to_vec()
}

/// What Windows gave, until it is given back.
struct Freed(*const std::ffi::c_void);

impl Drop for Freed {
    fn drop(&mut self) {
        // SAFETY: it came from Windows, and nothing that was copied points into it.
        unsafe { CredFree(self.0) };
    }
}

/// The error code of the call before, if that failed.
fn told(succeeded: i32) -> Result<(), u32> {
    if succeeded != 0 {
        return Ok(());
    }
    // SAFETY: it only reads this thread's last error.
    Err(unsafe { GetLastError() })
}

fn error_of(code: u32) -> KeychainError {
    match code {
        ERROR_NO_SUCH_LOGON_SESSION => KeychainError::Missing,
        ERROR_ACCESS_DENIED => KeychainError::Denied,
        code => KeychainError::Failed(format!("Windows error {code}")),
    }
}

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// Lengths here are checked before, and far below the limit.
fn length<T>(values: &[T]) -> u32 {
    u32::try_from(values.len()).unwrap_or(u32::MAX)
}
