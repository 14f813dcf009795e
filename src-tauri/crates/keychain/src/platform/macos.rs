//! Passwords of other programs in the default file-based keychain of macOS (Security framework).
//!
//! Only that keychain is searched: never the data-protection keychain, never what iCloud synchronises. Listing
//! takes attributes and references with prompts switched off. What is asked, and what is made of the answer,
//! is in `password_item.rs`.
//!
//! Not run by any test: `SecKeychainCopyDefault`, `SecKeychainSetUserInteractionAllowed`, `SecKeychainUnlock`,
//! `SecItemCopyMatching`, `SecItemAdd`, `SecItemUpdate`, `SecKeychainItemDelete`, and those of `keyring` for our
//! own entries.

#![expect(unsafe_code, reason = "macOS is called through pointers")]

use std::ptr::{null, null_mut};

use core_foundation::array::CFArray;
use core_foundation::base::{CFType, TCFType};
use core_foundation::boolean::CFBoolean;
use core_foundation::data::CFData;
use core_foundation::date::CFDate;
use core_foundation::dictionary::{CFDictionary, CFMutableDictionary};
use core_foundation::number::CFNumber;
use core_foundation::string::{CFString, CFStringRef};
use security_framework_sys::base::{SecKeychainItemRef, SecKeychainRef};
use security_framework_sys::item::{
    kSecClass, kSecClassGenericPassword, kSecClassInternetPassword, kSecMatchLimit, kSecMatchLimitAll,
    kSecMatchSearchList, kSecReturnAttributes, kSecReturnData, kSecReturnRef, kSecUseKeychain, kSecValueData,
    kSecValueRef,
};
use security_framework_sys::keychain::{
    SecKeychainCopyDefault, SecKeychainSetUserInteractionAllowed, SecKeychainUnlock,
};
use security_framework_sys::keychain_item::{
    SecItemAdd, SecItemCopyMatching, SecItemUpdate, SecKeychainItemDelete,
};
use zeroize::Zeroizing;

use crate::error::KeychainError;
use crate::password_item::record::{
    Class, PasswordItem, Term, Value, error_of, to_list, to_read, to_replace, to_restore,
};
use crate::store::{Attributes, Collection, Contents, Listed, Record, are_searched};

/// The default keychain of whoever is logged in.
#[derive(Default)]
pub(super) struct DefaultKeychain;

impl DefaultKeychain {
    pub(super) fn available(&mut self) -> Result<(), KeychainError> {
        keychain().map(|_| ())
    }

    /// macOS asks for the keychain's password if it is locked.
    pub(super) fn unlock_default(&mut self) -> Result<(), KeychainError> {
        let keychain = keychain()?;
        // SAFETY: the keychain lives through the call, and no password is given.
        told(unsafe { SecKeychainUnlock(keychain.as_CFTypeRef() as SecKeychainRef, 0, null(), 0) })
    }

    pub(super) fn unlock(&mut self, _: &Collection) -> Result<(), KeychainError> {
        self.unlock_default()
    }

    #[expect(clippy::unnecessary_wraps, reason = "it fails elsewhere")]
    pub(super) fn locked(&mut self) -> Result<Vec<Collection>, KeychainError> {
        Ok(vec![])
    }

    pub(super) fn search(&mut self, sets: &[Attributes]) -> Result<Vec<Listed>, KeychainError> {
        let items = all()?.into_iter().map(|(item, _)| item.listed());
        Ok(items.filter(|item| are_searched(&item.attributes, sets)).collect())
    }

    pub(super) fn look(&mut self, path: &str, _: &Collection) -> Result<Option<Listed>, KeychainError> {
        Ok(find(path)?.map(|(found, _)| found.listed()))
    }

    /// macOS asks the person unless the keychain lets this program read it.
    pub(super) fn read(&mut self, item: &Listed) -> Result<Option<Contents>, KeychainError> {
        let Some((found, reference)) = find(&item.path)? else { return Ok(None) };
        let Some(data) = matching(&query(&to_read(found.class), Some(&reference))?)? else {
            return Ok(None);
        };
        let data = data.downcast::<CFData>().ok_or_else(unexpected)?;
        let secret = Zeroizing::new(data.bytes().to_vec());
        Ok(Some(Contents { secret, content_type: BYTES.to_owned() }))
    }

    /// `SecItemDelete` refuses items of other programs; this deletes exactly the one, and says whether.
    pub(super) fn delete(&mut self, item: &Listed) -> Result<(), KeychainError> {
        let Some((_, reference)) = find(&item.path)? else { return Ok(()) };
        // SAFETY: the reference is that of an item in the keychain and lives through the call.
        told(unsafe { SecKeychainItemDelete(reference.as_CFTypeRef() as SecKeychainItemRef) })
    }

    pub(super) fn replace(&mut self, item: &Listed, contents: &Contents) -> Result<(), KeychainError> {
        let Some((found, reference)) = find(&item.path)? else {
            return Err(KeychainError::Failed("the password is gone".to_owned()));
        };
        let one = query(&to_replace(found.class), Some(&reference))?;
        let change = query(&[Term::Secret], Some(&secret_of(contents)))?;
        // SAFETY: both dictionaries live through the call.
        told(unsafe {
            SecItemUpdate(one.as_concrete_TypeRef().cast_const(), change.as_concrete_TypeRef().cast_const())
        })
    }

    /// macOS refuses a second password with the same key. One that comes back belongs to this program: the
    /// one it was made by asks once.
    pub(super) fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        let made = query(&to_restore(&record.attributes)?, Some(&secret_of(&record.contents)))?;
        // SAFETY: the dictionary lives through the call, and no result is asked for.
        told(unsafe { SecItemAdd(made.as_concrete_TypeRef().cast_const(), null_mut()) })?;
        let class = Class::of(&record.attributes)?;
        let fields = record.attributes.clone().into_iter().filter(|(name, _)| name != "xdg:schema").collect();
        let place = PasswordItem { class, fields, changed: None }.listed();
        self.look(&place.path, &place.collection)?.ok_or(KeychainError::ReadBackDiffers)
    }
}

type Query = CFMutableDictionary<CFString, CFType>;

/// All passwords of the default keychain, each with its reference. No secret is asked for.
fn all() -> Result<Vec<(PasswordItem, CFType)>, KeychainError> {
    let _quiet = Quiet::begin()?;
    let mut found = vec![];
    for class in [Class::Internet, Class::Generic] {
        let Some(list) = matching(&query(&to_list(class), None)?)? else { continue };
        let list = list.downcast::<CFArray>().ok_or_else(unexpected)?;
        for entry in list.get_all_values() {
            // SAFETY: the array holds objects and keeps them alive; each is retained here.
            let entry = unsafe { CFType::wrap_under_get_rule(entry) };
            let Some(entry) = entry.downcast::<CFDictionary>() else { continue };
            // SAFETY: the keys of such a dictionary are strings and its values objects.
            let entry: CFDictionary<CFString, CFType> =
                unsafe { CFDictionary::wrap_under_get_rule(entry.as_concrete_TypeRef()) };
            found.extend(password(class, &entry));
        }
    }
    Ok(found)
}

/// A password with its reference; `None` if it is not one to be listed.
fn password(class: Class, entry: &CFDictionary<CFString, CFType>) -> Option<(PasswordItem, CFType)> {
    // SAFETY: a constant of the framework.
    let reference = entry.find(text(unsafe { kSecValueRef })).map(|value| (*value).clone())?;
    let item =
        PasswordItem::read(class, |name| entry.find(CFString::new(name)).map(|object| value(&object)))?;
    Some((item, reference))
}

fn value(object: &CFType) -> Value {
    let text = || Some(Value::Text(object.downcast::<CFString>()?.to_string()));
    let number = || Some(Value::Number(object.downcast::<CFNumber>()?.to_i64()?));
    let flag = || Some(Value::Flag(object.downcast::<CFBoolean>()?.into()));
    let time = || Some(Value::Time(object.downcast::<CFDate>()?.abs_time()));
    let bytes = || Some(Value::Bytes(object.downcast::<CFData>()?.bytes().len()));
    text().or_else(number).or_else(flag).or_else(time).or_else(bytes).unwrap_or(Value::Other)
}

fn find(path: &str) -> Result<Option<(PasswordItem, CFType)>, KeychainError> {
    Ok(all()?.into_iter().find(|(found, _)| found.listed().path == path))
}

/// What macOS is asked or told. `about` is the item or the secret that the terms speak of.
fn query(terms: &[Term], about: Option<&CFType>) -> Result<Query, KeychainError> {
    let list = |one: &CFType| CFArray::from_CFTypes(std::slice::from_ref(one)).into_CFType();
    let about = || about.cloned().ok_or_else(unexpected);
    let mut query = Query::new();
    for term in terms {
        let value = match term {
            Term::Class(class) => name_of(*class).into_CFType(),
            Term::InDefaultKeychain => list(&keychain()?),
            Term::IntoDefaultKeychain => keychain()?,
            Term::ThisItem => list(&about()?),
            Term::Secret => about()?,
            // SAFETY: a constant of the framework.
            Term::All => text(unsafe { kSecMatchLimitAll }).into_CFType(),
            Term::ReturnAttributes | Term::ReturnReference | Term::ReturnData => {
                CFBoolean::true_value().into_CFType()
            }
            Term::Text(_, text) => CFString::new(text).into_CFType(),
            Term::Number(_, number) => CFNumber::from(*number).into_CFType(),
        };
        query.set(key_of(term), value);
    }
    Ok(query)
}

fn key_of(term: &Term) -> CFString {
    // SAFETY: constants of the framework.
    text(unsafe {
        match term {
            Term::Class(_) => kSecClass,
            Term::InDefaultKeychain => kSecMatchSearchList,
            Term::IntoDefaultKeychain => kSecUseKeychain,
            Term::ThisItem => kSecMatchItemList,
            Term::Secret => kSecValueData,
            Term::All => kSecMatchLimit,
            Term::ReturnAttributes => kSecReturnAttributes,
            Term::ReturnReference => kSecReturnRef,
            Term::ReturnData => kSecReturnData,
            Term::Text(name, _) | Term::Number(name, _) => return CFString::new(name),
        }
    })
}

/// What matches; `None` if nothing does.
fn matching(query: &Query) -> Result<Option<CFType>, KeychainError> {
    let mut found = null();
    // SAFETY: the query lives through the call, and the result is a place for one object.
    match unsafe { SecItemCopyMatching(query.as_concrete_TypeRef().cast_const(), &mut found) } {
        // SAFETY: a copy was made, which is ours to release.
        0 if !found.is_null() => Ok(Some(unsafe { CFType::wrap_under_create_rule(found) })),
        0 | ITEM_NOT_FOUND => Ok(None),
        status => Err(error_of(status)),
    }
}

fn keychain() -> Result<CFType, KeychainError> {
    let mut keychain: SecKeychainRef = null_mut();
    // SAFETY: the result is a place for one object.
    told(unsafe { SecKeychainCopyDefault(&mut keychain) })?;
    if keychain.is_null() {
        return Err(KeychainError::Missing);
    }
    // SAFETY: a copy was made, which is ours to release.
    Ok(unsafe { CFType::wrap_under_create_rule(keychain.cast_const().cast()) })
}

fn secret_of(contents: &Contents) -> CFType {
    CFData::from_buffer(&contents.secret).into_CFType()
}

fn name_of(class: Class) -> CFString {
    // SAFETY: constants of the framework.
    text(unsafe {
        match class {
            Class::Internet => kSecClassInternetPassword,
            Class::Generic => kSecClassGenericPassword,
        }
    })
}

/// One of the framework's constants.
fn text(constant: CFStringRef) -> CFString {
    // SAFETY: the framework's constants live as long as the program.
    unsafe { CFString::wrap_under_get_rule(constant) }
}

/// Keeps macOS from asking anything until it is dropped.
struct Quiet;

impl Quiet {
    fn begin() -> Result<Self, KeychainError> {
        // SAFETY: it only sets a flag of this process.
        told(unsafe { SecKeychainSetUserInteractionAllowed(0) }).map(|()| Self)
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        // SAFETY: as above.
        unsafe { SecKeychainSetUserInteractionAllowed(1) };
    }
}

fn told(status: i32) -> Result<(), KeychainError> {
    if status == 0 { Ok(()) } else { Err(error_of(status)) }
}

fn unexpected() -> KeychainError {
    KeychainError::Failed("macOS gave something else than was asked for".to_owned())
}

#[link(name = "Security", kind = "framework")]
unsafe extern "C" {
    static kSecMatchItemList: CFStringRef;
}

const ITEM_NOT_FOUND: i32 = -25300;
const BYTES: &str = "application/octet-stream";
