//! Codes: how variants are named in JSON and in the ids of words.

/// The name of a unit variant, as it stands in JSON and in the ids of words.
pub(crate) fn code(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}
