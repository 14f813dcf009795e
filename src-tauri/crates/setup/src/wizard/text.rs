//! What is to be said, as a value: which message, and its variables. The words themselves are in
//! `ui/locales`.

use std::collections::BTreeMap;

use serde::Serialize;

use check::Reply;

/// A message to be said in whatever language the person reads.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
pub struct Text {
    /// The Fluent message, with `.attribute` behind it if it is one.
    pub id: String,
    /// Its own variables; those in [`View::facts`](super::View::facts) are known besides.
    pub args: BTreeMap<String, Arg>,
}

/// The value of a variable.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(untagged)]
pub enum Arg {
    /// A count, written as the language writes numbers.
    Number(u32),
    /// A name, an address, a port: as it is.
    Name(String),
    /// A day, written as the language writes dates.
    Day {
        /// In seconds since 1970 UTC.
        #[cfg_attr(test, ts(type = "number"))]
        day: u64,
    },
    /// Names, joined as the language joins a list.
    List(Vec<String>),
    /// Other words.
    Words(Text),
}

impl Text {
    /// The message with this id.
    pub(super) fn of(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: BTreeMap::new() }
    }

    /// With a variable.
    pub(super) fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Number(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

impl From<&str> for Arg {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<String> for Arg {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<&[String]> for Arg {
    fn from(names: &[String]) -> Self {
        Self::List(names.to_vec())
    }
}

impl From<Text> for Arg {
    fn from(words: Text) -> Self {
        Self::Words(words)
    }
}

/// A server's reply as one line: code, enhanced code, text. `None` if it has none of these.
pub(super) fn said(reply: &Reply) -> Option<String> {
    let code = reply.code.map(|code| code.to_string());
    let parts = [code.as_deref(), reply.enhanced.as_deref(), Some(reply.said.as_str())];
    let line = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    Some(line).filter(|line| !line.is_empty())
}

/// The name of a code in JSON, in data and in the ids of words.
pub(super) fn code(value: impl Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().map(str::to_owned).unwrap_or_default()
}
