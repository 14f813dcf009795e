//! What is wrong with a command line, without a word of what was typed.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::exit::Failure;

/// What is wrong with the command line, by clap's finding.
pub(super) fn misuse(error: &clap::Error) -> Failure {
    let option = named_option(error);
    let missing = missing_arguments(error);
    let message = match MISUSES.iter().find(|(kind, _)| *kind == error.kind()) {
        Some((ErrorKind::UnknownArgument, _)) if option.is_some() => "usage-unknown-option",
        Some((ErrorKind::MissingRequiredArgument, _)) if missing.is_some() => "usage-missing-named",
        Some((_, message)) => message,
        None if option.is_some() => "usage-bad-option-value",
        None => "usage-bad-value",
    };
    let named = option.map(|option| ("option", option));
    Failure::Usage {
        message,
        args: named.into_iter().chain(missing.map(|missing| ("missing", missing))).collect(),
    }
}

const MISUSES: [(ErrorKind, &str); 6] = [
    (ErrorKind::UnknownArgument, "usage-extra-argument"),
    (ErrorKind::InvalidSubcommand, "usage-unknown-command"),
    (ErrorKind::MissingRequiredArgument, "usage-missing-argument"),
    (ErrorKind::MissingSubcommand, "usage-missing-argument"),
    (ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand, "usage-missing-argument"),
    (ErrorKind::ArgumentConflict, "usage-conflict"),
];

/// The name of the option an error is about, if it has one; never a value.
fn named_option(error: &clap::Error) -> Option<String> {
    let Some(ContextValue::String(text)) = error.get(ContextKind::InvalidArg) else {
        return None;
    };
    // `--name=value` and `--name <VALUE>`: the name alone.
    let name = text.split(['=', ' ']).next()?;
    let bare = name.strip_prefix("--")?;
    let is_name =
        !bare.is_empty() && bare.len() <= 20 && bare.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    is_name.then(|| name.to_owned())
}

/// What has to be given and was not, as it stands in the usage line.
fn missing_arguments(error: &clap::Error) -> Option<String> {
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::Strings(names)) => Some(names.join(", ")),
        _ => None,
    }
}
