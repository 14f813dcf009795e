//! What an entry of KWallet's can be, and what becomes of a change to it.

use zeroize::Zeroizing;

use crate::store::Contents;

/// What became of a change.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Done {
    Yes,
    HandleIsUnknown,
}

/// What an entry is to keep.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    Password(&'a str),
    Stream(&'a [u8]),
    /// As Qt writes a map of texts.
    Map(&'a [u8]),
}

/// What an entry can be (`KWallet::Wallet::EntryType`).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Password,
    Stream,
    Map,
}

impl Kind {
    /// As KWallet numbers them; 0 is an entry that is not there.
    pub(super) fn numbered(number: i32) -> Option<Self> {
        [Self::Password, Self::Stream, Self::Map].into_iter().find(|kind| kind.number() == number)
    }

    fn number(self) -> i32 {
        match self {
            Self::Password => 1,
            Self::Stream => 2,
            Self::Map => 3,
        }
    }

    pub(super) fn of(content_type: &str) -> Self {
        let all = [Self::Password, Self::Map];
        all.into_iter().find(|kind| kind.content_type() == content_type).unwrap_or(Self::Stream)
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Password => "text/plain",
            Self::Stream => "application/octet-stream",
            Self::Map => "application/x-kwallet-map",
        }
    }

    pub(super) fn keeps(self, secret: Vec<u8>) -> Contents {
        Contents { secret: Zeroizing::new(secret), content_type: self.content_type().to_owned() }
    }
}
