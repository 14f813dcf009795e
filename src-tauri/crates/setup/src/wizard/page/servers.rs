//! Servers as they are shown, and how far the connections to them are.

use serde::Serialize;

use crate::advice::Advice;
use crate::wizard::text::Text;
use account::{Protocol, Security, ServerProblem};

/// A server, as shown.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ServerView {
    /// Outgoing or incoming.
    pub protocol: Protocol,
    /// Host name.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How it becomes encrypted.
    pub security: Security,
    /// User name.
    pub user: String,
}

/// A place where servers were looked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Looked {
    /// Which.
    pub place: Text,
    /// What came of it.
    pub outcome: Text,
    /// Milliseconds since the search began.
    #[cfg_attr(test, ts(type = "number"))]
    pub ms: u64,
}

/// What is wrong with typed servers.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ServersProblem {
    /// In which of the two.
    pub protocol: Protocol,
    /// What.
    pub problem: ServerProblem,
}

/// A connection that is brought up before a password is typed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct ConnectionView {
    /// To which server.
    pub server: ServerView,
    /// The beginning of the fingerprint of the certificate that was chosen for it.
    pub chosen: Option<String>,
    /// How far it is.
    pub state: ConnectionState,
}

/// How far a connection is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ConnectionState {
    /// On its way.
    Connecting,
    /// The server waits for the password.
    Ready,
    /// It could not be brought up. A password can be tried all the same.
    Failed {
        /// Why, and what to do.
        advice: Advice,
        /// A port of the same provider that does answer.
        instead: Option<u16>,
    },
}
