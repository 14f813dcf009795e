//! Passwords of other programs in the default file-based keychain of macOS (Security framework).
//!
//! Only that keychain is searched: never the data-protection keychain, never what iCloud synchronises. Listing
//! takes attributes and references with prompts switched off. Everything that can be said without calling
//! macOS is in `password_item.rs`.
//!
//! Not run by any test: `SecKeychainCopyDefault`, `SecKeychainSetUserInteractionAllowed`, `SecKeychainUnlock`,
//! `SecItemCopyMatching`, `SecItemAdd`, `SecItemUpdate`, `SecKeychainItemDelete`.

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

use super::KeychainError;
use super::password_item::record::{Class, PasswordItem, error_of};
use super::store::{Attributes, Collection, Contents, Listed, Record, are_searched};

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
        let mut query = one(found.class, &reference);
        // SAFETY: a constant of the framework.
        query.set(text(unsafe { kSecReturnData }), CFBoolean::true_value().into_CFType());
        let Some(data) = matching(&query)? else { return Ok(None) };
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
        let query = one(found.class, &reference);
        let mut change = CFMutableDictionary::new();
        // SAFETY: a constant of the framework.
        change.set(text(unsafe { kSecValueData }), CFData::from_buffer(&contents.secret).into_CFType());
        // SAFETY: both dictionaries live through the call.
        told(unsafe {
            SecItemUpdate(query.as_concrete_TypeRef().cast_const(), change.as_concrete_TypeRef().cast_const())
        })
    }

    /// macOS refuses a second password with the same key. One that comes back belongs to this program: the
    /// one it was made by asks once.
    pub(super) fn restore(&mut self, record: &Record) -> Result<Listed, KeychainError> {
        let class = Class::of(&record.attributes)?;
        let mut made = Query::new();
        // SAFETY: constants of the framework.
        let (of_class, use_keychain, data) = unsafe { (kSecClass, kSecUseKeychain, kSecValueData) };
        made.set(text(of_class), name_of(class).into_CFType());
        made.set(text(use_keychain), keychain()?);
        made.set(text(data), CFData::from_buffer(&record.contents.secret).into_CFType());
        for (name, value) in &record.attributes {
            if TEXTS.contains(&name.as_str()) {
                made.set(CFString::new(name), CFString::new(value).into_CFType());
            } else if NUMBERS.contains(&name.as_str())
                && let Ok(number) = value.parse::<i64>()
            {
                made.set(CFString::new(name), CFNumber::from(number).into_CFType());
            }
        }
        // SAFETY: the dictionary lives through the call, and no result is asked for.
        told(unsafe { SecItemAdd(made.as_concrete_TypeRef().cast_const(), null_mut()) })?;
        let fields = record.attributes.clone().into_iter().filter(|(name, _)| name != "xdg:schema").collect();
        let place = PasswordItem { class, fields, changed: None }.listed();
        self.look(&place)?.ok_or(KeychainError::ReadBackDiffers)
    }
}

type Query = CFMutableDictionary<CFString, CFType>;

/// All passwords of the default keychain, each with its reference. No secret is asked for.
fn all() -> Result<Vec<(PasswordItem, CFType)>, KeychainError> {
    let keychain = keychain()?;
    let _quiet = Quiet::begin()?;
    let mut found = vec![];
    for class in [Class::Internet, Class::Generic] {
        let mut query = Query::new();
        // SAFETY: constants of the framework.
        let (of_class, limit, list, attributes, reference, every) = unsafe {
            (
                kSecClass,
                kSecMatchLimit,
                kSecMatchSearchList,
                kSecReturnAttributes,
                kSecReturnRef,
                kSecMatchLimitAll,
            )
        };
        query.set(text(of_class), name_of(class).into_CFType());
        query.set(text(limit), text(every).into_CFType());
        query.set(text(list), CFArray::from_CFTypes(std::slice::from_ref(&keychain)).into_CFType());
        query.set(text(attributes), CFBoolean::true_value().into_CFType());
        query.set(text(reference), CFBoolean::true_value().into_CFType());
        let Some(list) = matching(&query)? else { continue };
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

/// A password with its reference; `None` if it is synchronised, has no reference, or holds something that
/// could not be written down and brought back.
fn password(class: Class, entry: &CFDictionary<CFString, CFType>) -> Option<(PasswordItem, CFType)> {
    let value = |name: &str| entry.find(CFString::new(name)).map(|value| (*value).clone());
    if value("sync").and_then(|sync| sync.downcast::<CFNumber>()).is_some_and(|sync| sync.to_i64() != Some(0))
    {
        return None;
    }
    if value("gena").and_then(|bytes| bytes.downcast::<CFData>()).is_some_and(|bytes| !bytes.is_empty()) {
        return None;
    }
    // SAFETY: a constant of the framework.
    let reference = entry.find(text(unsafe { kSecValueRef })).map(|value| (*value).clone())?;
    let mut fields = Attributes::new();
    for name in TEXTS {
        if let Some(text) = value(name).and_then(|value| value.downcast::<CFString>()) {
            fields.insert(name.to_owned(), text.to_string());
        }
    }
    for name in NUMBERS {
        let number =
            value(name).and_then(|value| value.downcast::<CFNumber>()).and_then(|number| number.to_i64());
        if let Some(number) = number {
            fields.insert(name.to_owned(), number.to_string());
        }
    }
    let changed = value("mdat")
        .and_then(|value| value.downcast::<CFDate>())
        .map(|date| date.abs_time().max(0.0) as u64);
    Some((PasswordItem { class, fields, changed }, reference))
}

fn find(path: &str) -> Result<Option<(PasswordItem, CFType)>, KeychainError> {
    Ok(all()?.into_iter().find(|(found, _)| found.listed().path == path))
}

/// Exactly this item.
fn one(class: Class, reference: &CFType) -> Query {
    let mut query = Query::new();
    // SAFETY: constants of the framework.
    let (of_class, items) = unsafe { (kSecClass, kSecMatchItemList) };
    query.set(text(of_class), name_of(class).into_CFType());
    query.set(text(items), CFArray::from_CFTypes(std::slice::from_ref(reference)).into_CFType());
    query
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
/// Fields that hold text.
const TEXTS: [&str; 10] = ["acct", "srvr", "sdmn", "ptcl", "atyp", "path", "svce", "labl", "icmt", "desc"];
/// Fields that hold a number.
const NUMBERS: [&str; 3] = ["port", "crtr", "type"];
