//! What a look at traces takes, and what it comes to.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::folders::Folders;
use crate::logins::Login;
use account::Account;

/// What is looked at, and for whom.
pub(crate) struct Sight<'a> {
    pub(crate) folders: &'a Folders,
    pub(crate) account: &'a Account,
    /// The account's sign-ins, by the code of the program whose settings describe them.
    pub(crate) logins: &'a BTreeMap<&'static str, Vec<Login>>,
}

/// What a look came to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Seen {
    pub(crate) what: What,
    /// Where, if it is in files.
    pub(crate) files: Vec<Written>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum What {
    /// A password for the account.
    Password,
    /// That the program may keep one.
    Program,
}

/// A file, and a line of it if it can be read.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Written {
    pub(crate) file: PathBuf,
    pub(crate) line: Option<u32>,
}

impl Seen {
    pub(super) fn password(files: Vec<Written>) -> Self {
        Self { what: What::Password, files }
    }

    pub(super) fn program(files: Vec<Written>) -> Self {
        Self { what: What::Program, files }
    }
}

impl Written {
    pub(super) fn whole(file: PathBuf) -> Self {
        Self { file, line: None }
    }
}
