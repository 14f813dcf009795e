//! Errors of the Secret Service, as ours.

use secret_service::Error;
use zbus::DBusError;

use crate::error::KeychainError;

/// `None` if the object is not there any longer.
pub(super) fn unless_gone<T>(result: Result<T, Error>) -> Result<Option<T>, Error> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if dbus_name(&error).is_some_and(|name| GONE.contains(&name.as_str())) => Ok(None),
        Err(error) => Err(error),
    }
}

const GONE: &[&str] = &[
    "org.freedesktop.Secret.Error.NoSuchObject",
    "org.freedesktop.DBus.Error.UnknownMethod",
    "org.freedesktop.DBus.Error.UnknownObject",
];

/// The cause. Only the name of a D-Bus error is told: its text may quote attributes.
pub(crate) fn error_of(error: &Error) -> KeychainError {
    if let Some(name) = dbus_name(error) {
        return match name.as_str() {
            "org.freedesktop.Secret.Error.IsLocked" => KeychainError::Locked,
            "org.freedesktop.DBus.Error.AccessDenied" => KeychainError::Denied,
            "org.freedesktop.DBus.Error.ServiceUnknown"
            | "org.freedesktop.DBus.Error.NameHasNoOwner"
            | "org.freedesktop.DBus.Error.NoServer"
            | "org.freedesktop.DBus.Error.Disconnected" => KeychainError::Missing,
            spawn if spawn.starts_with("org.freedesktop.DBus.Error.Spawn.") => KeychainError::Missing,
            other => KeychainError::Failed(other.to_owned()),
        };
    }
    match error {
        Error::Locked => KeychainError::Locked,
        Error::Prompt => KeychainError::Denied,
        // There is no default collection.
        Error::NoResult | Error::Unavailable => KeychainError::Missing,
        Error::Zbus(zbus::Error::InputOutput(_) | zbus::Error::Connection(..)) => KeychainError::Missing,
        Error::PromptDisconnected => KeychainError::Failed("the prompt went away".to_owned()),
        Error::Crypto(_) => KeychainError::Failed("broken session".to_owned()),
        Error::Zbus(_) | Error::ZbusFdo(_) | Error::Zvariant(_) => {
            KeychainError::Failed("bad answer from the keychain".to_owned())
        }
        _ => KeychainError::Failed("the keychain refused".to_owned()),
    }
}

fn dbus_name(error: &Error) -> Option<String> {
    if let Error::Zbus(zbus::Error::MethodError(name, ..)) = error {
        Some(name.to_string())
    } else if let Error::Zbus(zbus::Error::FDO(error)) = error {
        Some(error.name().to_string())
    } else if let Error::ZbusFdo(error) = error {
        Some(error.name().to_string())
    } else {
        None
    }
}
