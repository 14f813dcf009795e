//! Programs that print what is kept somewhere, each by its arguments.

use std::path::Path;

use zeroize::Zeroizing;

use crate::logins::login::PasswordPlace;
use crate::logins::shell::Word;
use keychain::lookup::{self, MacPassword};
use keychain::wallet_entry;

pub(super) fn text(word: &Word) -> Option<&str> {
    word.as_ref().map(|word| word.as_str())
}

/// `secret-tool lookup NAME VALUE …`, or `search`, which prints it too.
pub(super) fn secret_tool(arguments: &[Word]) -> Option<PasswordPlace> {
    let words: Vec<&str> = arguments.iter().map(text).collect::<Option<_>>()?;
    let mut words = words.into_iter().filter(|word| !word.starts_with("--"));
    if !matches!(words.next()?, "lookup" | "search") {
        return None;
    }
    let words: Vec<&str> = words.collect();
    let (pairs, rest) = words.as_chunks::<2>();
    let pairs: Vec<_> = pairs.iter().map(|[name, value]| ((*name).to_owned(), (*value).to_owned())).collect();
    if !rest.is_empty() {
        return None;
    }
    // What a person keeps in KeePassXC has names that start with a capital; it is not to be changed from here.
    if pairs.iter().any(|(name, _)| OF_KEEPASSXC.contains(&name.as_str())) {
        return None;
    }
    Some(PasswordPlace::Keychain(vec![lookup::in_the_secret_service(&pairs)?]))
}

const OF_KEEPASSXC: [&str; 6] = ["Title", "UserName", "URL", "Notes", "Path", "Uuid"];

/// `security find-generic-password -s SERVICE -a ACCOUNT -w [KEYCHAIN]`, or `find-internet-password`.
pub(super) fn security(arguments: &[Word]) -> Option<PasswordPlace> {
    let mut words =
        arguments.iter().map(text).skip_while(|word| word.is_some_and(|word| word.starts_with('-')));
    let class = match words.next()?? {
        "find-internet-password" => MacPassword::Internet,
        "find-generic-password" => MacPassword::Generic,
        _ => return None,
    };
    let words: Vec<&str> = words.collect::<Option<_>>()?;
    let mut words = words.into_iter();
    let mut options = vec![];
    while let Some(word) = words.next() {
        // Several options may stand in one word; the value may follow in it, too.
        let Some(letters) = word.strip_prefix('-') else { continue };
        for (at, option) in letters.char_indices() {
            match option {
                'g' | 'q' | 'h' | 'v' | 'w' => {}
                option => {
                    let after = &letters[at + option.len_utf8()..];
                    let value = if after.is_empty() { words.next()? } else { after };
                    options.push((option, value.to_owned()));
                    break;
                }
            }
        }
    }
    Some(PasswordPlace::Keychain(vec![lookup::on_macos(class, &options)?]))
}

/// `keyring [OPTIONS] get SERVICE USER`
pub(super) fn keyring(arguments: &[Word]) -> Option<PasswordPlace> {
    let words: Vec<&str> = arguments.iter().map(text).collect::<Option<_>>()?;
    match words.as_slice() {
        [.., "get", service, user] => Some(PasswordPlace::Keychain(lookup::of_a_library(service, user))),
        _ => None,
    }
}

/// `kwallet-query -r ENTRY [-f FOLDER] WALLET`
pub(super) fn kwallet_query(arguments: &[Word]) -> Option<PasswordPlace> {
    let entry = option(arguments, &["-r", "--read-password"])?;
    let folder = option(arguments, &["-f", "--folder"]).unwrap_or("Passwords");
    Some(PasswordPlace::Keychain(vec![wallet_entry::attributes(folder, entry)]))
}

/// `kwalletcli -f FOLDER -e ENTRY`
pub(super) fn kwalletcli(arguments: &[Word]) -> Option<PasswordPlace> {
    let entry = option(arguments, &["-e"])?;
    let folder = option(arguments, &["-f"])?;
    Some(PasswordPlace::Keychain(vec![wallet_entry::attributes(folder, entry)]))
}

/// The value of an option, in the next word or in the same.
fn option<'a>(arguments: &'a [Word], names: &[&str]) -> Option<&'a str> {
    let mut words = arguments.iter().map(text);
    while let Some(word) = words.next() {
        let word = word?;
        for name in names {
            match word.strip_prefix(name) {
                Some("") => return words.next()?,
                Some(value) if name.starts_with("--") => return value.strip_prefix('='),
                Some(value) => return Some(value),
                None => {}
            }
        }
    }
    None
}

/// `pass [show] NAME`, and those that are called alike.
pub(super) fn entry(arguments: &[Word]) -> Option<PasswordPlace> {
    let words: Vec<&str> = arguments.iter().map(text).collect::<Option<_>>()?;
    let mut words = words.into_iter().filter(|word| !word.starts_with('-')).peekable();
    if matches!(words.peek(), Some(&("show" | "ls" | "list" | "key" | "get" | "cat"))) {
        words.next();
    }
    let name = words.next()?.trim_matches('/');
    (!name.is_empty()).then(|| PasswordPlace::Entry(name.to_owned()))
}

/// The entry of a store of pass whose file this is.
pub(super) fn entry_of_store(path: &Path) -> Option<PasswordPlace> {
    let path = path.to_str()?;
    let (_, name) = ["/.password-store/", "/password-store/", "/.passage/store/"]
        .iter()
        .find_map(|store| path.split_once(store))?;
    let name = name.strip_suffix(".gpg").or_else(|| name.strip_suffix(".age"))?;
    Some(PasswordPlace::Entry(name.to_owned()))
}

/// The last word that is no option and no option's value.
pub(super) fn last_file<'a>(arguments: &'a [Word], taking_a_value: &[&str]) -> Option<&'a Zeroizing<String>> {
    let mut last = None;
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let word = word.as_ref()?;
        if taking_a_value.contains(&word.as_str()) {
            words.next();
        } else if !word.starts_with('-') {
            last = Some(word);
        }
    }
    last
}

/// Options of gpg, age and openssl that have a value in the next word.
pub(super) const TAKING_A_VALUE: [&str; 20] = [
    "--batch-size",
    "--default-recipient",
    "--homedir",
    "--local-user",
    "--options",
    "--output",
    "--passphrase-fd",
    "--passphrase-file",
    "--pinentry-mode",
    "--recipient",
    "--status-fd",
    "--identity",
    "--input-type",
    "--output-type",
    "-i",
    "-o",
    "-r",
    "-u",
    "-pass",
    "--logger-fd",
];

/// What is printed as it stands there.
pub(super) fn literal(arguments: &[Word]) -> Option<PasswordPlace> {
    let words: Option<Vec<&str>> = arguments.iter().map(text).collect();
    let says_something = |word: &&str| !word.starts_with('-') && !matches!(*word, "%s" | "%s\\n" | "%s\n");
    words?.iter().any(says_something).then_some(PasswordPlace::Line)
}
