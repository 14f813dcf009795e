//! How the program ends: the exit codes of the contract, and why a command could not do its work.

use std::process::ExitCode;

use keychain::KeychainError;
use setup::json_contract::Answer;

/// The exit codes. They are a contract with scripts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Exit {
    /// Everything asked for is right.
    Right = 0,
    /// A definite no: the person must change something.
    No = 1,
    /// Bad usage or input.
    Usage = 2,
    /// It could not be checked: nothing is known about the password.
    Unknown = 3,
    /// The keychain is missing, locked or said no.
    Keychain = 4,
    /// Cancelled.
    Cancelled = 130,
}

impl Exit {
    /// Of two ends, the one that needs the person more: a definite no, then what could not be checked.
    pub(crate) fn or_worse(self, other: Self) -> Self {
        let rank = |exit: &Self| match exit {
            Self::Right => 0,
            Self::Unknown => 1,
            Self::No | Self::Usage | Self::Keychain | Self::Cancelled => 2,
        };
        std::cmp::max_by_key(self, other, rank)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

impl From<Answer> for Exit {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Right => Self::Right,
            Answer::No => Self::No,
            Answer::Unknown => Self::Unknown,
        }
    }
}

/// Why a command could not do its work.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(crate) enum Failure {
    /// Something typed cannot be used; the message says what to type instead.
    #[error("{message}")]
    Usage {
        /// Fluent message.
        message: &'static str,
        /// Variables for the message.
        args: Vec<(&'static str, String)>,
    },
    /// Something asked for is not there.
    #[error("{message}")]
    Nothing {
        /// Fluent message.
        message: &'static str,
        /// Variables for the message.
        args: Vec<(&'static str, String)>,
    },
    /// Nobody could be asked.
    #[error("{message}")]
    Unreachable {
        /// Fluent message.
        message: &'static str,
    },
    /// The keychain did not do what was asked.
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    /// The person ended it before anything was changed.
    #[error("cancelled")]
    Cancelled,
    /// The person ended it while the keychain was being changed.
    #[error("cut short")]
    CutShort,
}

impl Failure {
    /// Bad usage, told by a message without variables.
    pub(crate) fn usage(message: &'static str) -> Self {
        Self::Usage { message, args: vec![] }
    }

    /// Bad usage, told by a message with one variable.
    pub(crate) fn usage_of(message: &'static str, name: &'static str, value: impl Into<String>) -> Self {
        Self::Usage { message, args: vec![(name, value.into())] }
    }

    /// Something is not there, told by a message with one variable.
    pub(crate) fn nothing(message: &'static str, name: &'static str, value: impl Into<String>) -> Self {
        Self::Nothing { message, args: vec![(name, value.into())] }
    }

    /// How the program ends.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Usage { .. } => Exit::Usage,
            Self::Nothing { .. } => Exit::No,
            Self::Unreachable { .. } => Exit::Unknown,
            Self::Keychain(_) => Exit::Keychain,
            Self::Cancelled | Self::CutShort => Exit::Cancelled,
        }
    }
}
