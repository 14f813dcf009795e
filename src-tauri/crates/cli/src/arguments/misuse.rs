//! What is wrong with a command line, without a word of what was typed.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::exit::Failure;

/// What is wrong with the command line, by clap's finding.
pub(super) fn misuse(error: &clap::Error) -> Failure {
    let option = named_option(error);
    let missing = missing_arguments(error);
    let known = known_values(error);
    let message = match MISUSES.iter().find(|(kind, _)| *kind == error.kind()) {
        Some((ErrorKind::UnknownArgument, _)) if option.is_some() => "usage-unknown-option",
        Some((ErrorKind::MissingRequiredArgument, _)) if missing.is_some() => "usage-missing-named",
        Some((_, message)) => message,
        None => match (&option, &known) {
            (Some(_), Some(_)) => "usage-option-value-known",
            (Some(_), None) => "usage-bad-option-value",
            (None, Some(_)) => "usage-value-known",
            (None, None) => "usage-bad-value",
        },
    };
    let args = [("option", option), ("missing", missing), ("known", known)];
    Failure::Usage {
        message,
        args: args.into_iter().filter_map(|(name, value)| Some((name, value?))).collect(),
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

/// What can be given in the place of a value that cannot, if that is a choice.
fn known_values(error: &clap::Error) -> Option<String> {
    match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(values)) if !values.is_empty() => Some(values.join(", ")),
        _ => None,
    }
}
