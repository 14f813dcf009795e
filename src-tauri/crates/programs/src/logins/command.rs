//! Commands that print a password: where they get it from. Nothing is run.

mod interpreter;
mod prefixes;
mod tools;

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use self::interpreter::{Interpreter, interpreter};
use self::prefixes::without_prefixes;
use self::tools::{
    TAKING_A_VALUE, entry, entry_of_store, keyring, kwallet_query, kwalletcli, last_file, literal,
    secret_tool, security, text,
};
use super::login::{PasswordPlace, Seal};
use super::pages::Pages;
use super::python::{self, Asked};
use super::shell::{Call, Function, Role, Word, calls, functions};
use crate::folders::settings_of;
use keychain::lookup;

/// Where the password comes from that a command prints, each place once.
pub(super) fn places(text: &str, pages: &Pages<'_>) -> Vec<PasswordPlace> {
    told(Reader::new(pages).read(text))
}

/// As [`places`], of a command that is written word by word.
pub(super) fn places_of_words(words: &[&str], pages: &Pages<'_>) -> Vec<PasswordPlace> {
    told(Reader::new(pages).read_words(words))
}

/// As [`places`], of what a script of Python's asks for.
pub(super) fn places_of_python(asked: &[Asked], pages: &Pages<'_>) -> Vec<PasswordPlace> {
    told(Reader::new(pages).read_python(asked))
}

/// What is not understood is told only where nothing else is.
fn told(mut places: Vec<PasswordPlace>) -> Vec<PasswordPlace> {
    if places.iter().any(|place| *place != PasswordPlace::Command) {
        places.retain(|place| *place != PasswordPlace::Command);
    }
    let mut each: Vec<PasswordPlace> = vec![];
    for place in places {
        if !each.contains(&place) {
            each.push(place);
        }
    }
    each
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    pages: &'a Pages<'a>,
    /// How many scripts and shells it is within.
    depth: usize,
    /// What a script is called with.
    arguments: &'a [Word],
    /// What a script defines.
    functions: &'a [Function],
}

impl<'a> Reader<'a> {
    fn new(pages: &'a Pages<'a>) -> Self {
        Self { pages, depth: 0, arguments: &[], functions: &[] }
    }
}

impl Reader<'_> {
    fn read(self, text: &str) -> Vec<PasswordPlace> {
        if self.depth > DEEPEST {
            return vec![];
        }
        let value = |name: &str| match name {
            "HOME" => self.pages.home().to_str().map(str::to_owned),
            "XDG_CONFIG_HOME" => self.pages.at_home("$XDG_CONFIG_HOME").to_str().map(str::to_owned),
            _ => {
                let number = name.parse::<usize>().ok()?.checked_sub(1)?;
                Some(self.arguments.get(number)?.as_ref()?.to_string())
            }
        };
        let (functions, others) = functions(text);
        let reader = if functions.is_empty() { self } else { Reader { functions: &functions, ..self } };
        calls(&others, &value).iter().flat_map(|call| reader.read_call(call)).collect()
    }

    fn read_call(self, call: &Call) -> Vec<PasswordPlace> {
        let words = without_prefixes(&call.words);
        let Some((Some(program), arguments)) = words.split_first() else {
            return if words.is_empty() { vec![] } else { vec![PasswordPlace::Command] };
        };
        if let Some(function) = self.functions.iter().find(|function| function.name == program.as_str()) {
            return Reader { arguments, ..self.deeper() }.read(&function.body);
        }
        let of = |found: Option<PasswordPlace>| vec![found.unwrap_or(PasswordPlace::Command)];
        let name = Path::new(program.as_str()).file_name().and_then(|name| name.to_str()).unwrap_or_default();
        match name.trim_end_matches(".exe") {
            "secret-tool" => of(secret_tool(arguments)),
            "security" => of(security(arguments)),
            "keyring" => of(keyring(arguments)),
            "kwallet-query" => of(kwallet_query(arguments)),
            "kwalletcli" => of(kwalletcli(arguments)),
            "pass" | "gopass" | "passage" | "prs" => of(entry(arguments)),
            "gpg" | "gpg2" | "age" | "rage" | "sops" | "openssl" => of(self.sealed(call, arguments)),
            "cat" | "head" | "tail" | "awk" | "gawk" | "sed" | "grep" | "egrep" | "cut" | "tr" | "base64" => {
                self.file(call, arguments).into_iter().collect()
            }
            "echo" | "printf" => literal(arguments).into_iter().collect(),
            "sh" | "bash" | "dash" | "zsh" | "ksh" | "fish" => self.shell(arguments),
            "eval" => {
                let words: Option<Vec<&str>> = arguments.iter().map(text).collect();
                words.map_or_else(
                    || vec![PasswordPlace::Command],
                    |words| self.deeper().read(&words.join(" ")),
                )
            }
            name if name.starts_with("python") => self.python(arguments),
            _ if call.role == Role::Filter || QUIET.contains(&name) => vec![],
            _ => self.script(program, arguments),
        }
    }

    fn read_words(self, words: &[&str]) -> Vec<PasswordPlace> {
        let words = words.iter().map(|word| Some(Zeroizing::new((*word).to_owned()))).collect();
        self.read_call(&Call { words, ..Call::default() })
    }

    fn read_python(self, asked: &[Asked]) -> Vec<PasswordPlace> {
        let of = |asked: &Asked| match asked {
            Asked::Command(text) => self.deeper().read(text),
            Asked::Words(words) => {
                self.deeper().read_words(&words.iter().map(|word| word.as_str()).collect::<Vec<_>>())
            }
            Asked::Keyring { service, user } => {
                vec![PasswordPlace::Keychain(lookup::of_a_library(service, user))]
            }
            Asked::File(name) => match self.path(name) {
                Some(path) => vec![PasswordPlace::File(path, Seal::Open)],
                None => vec![],
            },
        };
        asked.iter().flat_map(of).collect()
    }

    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    /// `sh -c TEXT`, or a script by its name.
    fn shell(self, arguments: &[Word]) -> Vec<PasswordPlace> {
        let is_of_a_text = |word: &Word| {
            text(word)
                .is_some_and(|word| word.starts_with('-') && !word.starts_with("--") && word.contains('c'))
        };
        match arguments.iter().position(is_of_a_text) {
            Some(at) => match arguments.get(at + 1).and_then(text) {
                Some(script) => self.deeper().read(script),
                None => vec![PasswordPlace::Command],
            },
            None => match arguments.split_first() {
                Some((Some(program), rest)) => self.script(program, rest),
                Some((None, _)) | None => vec![PasswordPlace::Command],
            },
        }
    }

    /// `python -c TEXT`, or `python -m keyring get SERVICE USER`.
    fn python(self, arguments: &[Word]) -> Vec<PasswordPlace> {
        match arguments {
            [Some(option), Some(module), rest @ ..] if **option == "-m" && **module == "keyring" => {
                vec![keyring(rest).unwrap_or(PasswordPlace::Command)]
            }
            [Some(option), Some(script), ..] if **option == "-c" => {
                let found = self.read_python(&python::asked(script));
                if found.is_empty() { vec![PasswordPlace::Command] } else { found }
            }
            [Some(script), rest @ ..] if !script.starts_with('-') => self.script(script, rest),
            _ => vec![PasswordPlace::Command],
        }
    }

    /// A script of the person's own is read as far as it is a shell's or Python's.
    fn script(self, program: &str, arguments: &[Word]) -> Vec<PasswordPlace> {
        let path = self.pages.at_home(program);
        if self.depth > 0 || !path.is_absolute() {
            return vec![PasswordPlace::Command];
        }
        let text = settings_of(&path).unwrap_or_default();
        let reader = Reader { depth: self.depth + 1, arguments, ..self };
        let found = match interpreter(&text, &path) {
            Some(Interpreter::Shell) => reader.read(&text),
            Some(Interpreter::Python) => reader.read_python(&python::asked(&text)),
            None => vec![],
        };
        if found.is_empty() { vec![PasswordPlace::Command] } else { found }
    }

    /// The file that is decrypted.
    fn sealed(self, call: &Call, arguments: &[Word]) -> Option<PasswordPlace> {
        let named = last_file(arguments, &TAKING_A_VALUE).or(call.input.as_ref())?;
        let path = self.path(named)?;
        Some(entry_of_store(&path).unwrap_or(PasswordPlace::File(path, Seal::Encrypted)))
    }

    /// The file that is printed. What has none changes what another command printed.
    fn file(self, call: &Call, arguments: &[Word]) -> Option<PasswordPlace> {
        // A pattern or a program may look like a path, but stands before it.
        let mut paths = arguments.iter().flatten().chain(&call.input).filter_map(|word| self.path(word));
        let path = paths.next_back()?;
        let is_sealed = path.extension().is_some_and(|end| end == "gpg" || end == "asc" || end == "age");
        let seal = if is_sealed { Seal::Encrypted } else { Seal::Open };
        Some(entry_of_store(&path).unwrap_or(PasswordPlace::File(path, seal)))
    }

    /// Where a file is; `None` if that depends on where the command is run.
    fn path(self, word: &str) -> Option<PathBuf> {
        let path = self.pages.at_home(word);
        path.is_absolute().then_some(path)
    }
}

const DEEPEST: usize = 4;

/// Commands that print nothing of a password themselves.
const QUIET: [&str; 23] = [
    // Our own: what it prints is what was checked.
    "mail-setup",
    ".",
    ":",
    "[",
    "break",
    "cd",
    "case",
    "do",
    "done",
    "else",
    "esac",
    "export",
    "false",
    "fi",
    "if",
    "local",
    "read",
    "set",
    "source",
    "test",
    "then",
    "true",
    "unset",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folders::Folders;

    #[test]
    fn a_lookup_in_a_keychain_is_told_by_what_it_asks_for() {
        let keychain = "service=gmail username=anna@gmail.com";
        for command in [
            "secret-tool lookup service gmail username anna@gmail.com",
            "/usr/bin/secret-tool lookup service 'gmail' username \"anna@gmail.com\"",
            "secret-tool lookup service gmail username anna@gmail.com | awk 1",
            "secret-tool lookup service gmail username anna@gmail.com|tr -d '\\n'",
            "secret-tool lookup service gmail username anna@gmail.com 2>/dev/null",
            "sh -c 'secret-tool lookup service gmail username anna@gmail.com'",
            "bash -lc \"secret-tool lookup service gmail username anna@gmail.com\"",
            "env LC_ALL=C secret-tool lookup service gmail username anna@gmail.com",
            "LC_ALL=C secret-tool search --unlock service gmail username anna@gmail.com 2>&1 | grep secret",
            "echo $(secret-tool lookup service gmail username anna@gmail.com)",
            "printf '%s' \"$(secret-tool lookup service gmail username anna@gmail.com)\"",
            "secret-tool lookup xdg:schema org.freedesktop.Secret.Generic service gmail username anna@gmail.com",
        ] {
            assert_eq!(told(command), [keychain], "{command}");
        }
        for (command, expected) in [
            (
                "security find-generic-password -s mbsync -a anna -w",
                "acct=anna svce=mbsync xdg:schema=macos.generic",
            ),
            (
                "security find-internet-password -ws imap.gmail.com -aanna login.keychain",
                "acct=anna srvr=imap.gmail.com xdg:schema=macos.internet",
            ),
            (
                "/usr/bin/security -v find-internet-password -g -a anna -s imap.gmail.com -r imap 2>&1 >/dev/null | cut -d\\\" -f2",
                "acct=anna ptcl=imap srvr=imap.gmail.com xdg:schema=macos.internet",
            ),
            (
                "kwallet-query -r anna@gmail.com kdewallet -f mail",
                "folder=mail key=anna@gmail.com xdg:schema=org.kde.kwallet",
            ),
            (
                "kwallet-query --read-password=a kdewallet",
                "folder=Passwords key=a xdg:schema=org.kde.kwallet",
            ),
            ("kwalletcli -f mail -e imap", "folder=mail key=imap xdg:schema=org.kde.kwallet"),
        ] {
            assert_eq!(told(command), [expected], "{command}");
        }
        for command in [
            "keyring get mail anna",
            "keyring -b keyring.backends.SecretService.Keyring get mail anna",
            "python3 -m keyring get mail anna",
            "python -c 'import keyring; print(keyring.get_password(\"mail\", \"anna\"))'",
        ] {
            let told = told(command);
            assert!(
                told[0].starts_with("service=mail username=anna; acct=anna svce=mail "),
                "{command}: {told:?}"
            );
        }
    }

    #[test]
    fn what_is_kept_elsewhere_is_told_by_where() {
        for (command, expected) in [
            ("pass show mail/anna", "entry mail/anna"),
            ("pass anna@gmail.com | head -n1", "entry anna@gmail.com"),
            ("gopass show -o mail/anna", "entry mail/anna"),
            ("gpg -q --for-your-eyes-only -d ~/.mail.gpg", "sealed /home/anna/.mail.gpg"),
            ("gpg2 --quiet --no-tty --decrypt $HOME/.mail.gpg", "sealed /home/anna/.mail.gpg"),
            ("gpg -d < ~/.mail.gpg", "sealed /home/anna/.mail.gpg"),
            ("gpg -d ~/.password-store/mail/anna.gpg | head -1", "entry mail/anna"),
            ("gpg --homedir ~/.gnupg -d /srv/x.gpg", "sealed /srv/x.gpg"),
            ("age -d -i ~/.key ~/.mail.age", "sealed /home/anna/.mail.age"),
            ("cat ~/.mailpass", "open /home/anna/.mailpass"),
            ("head -1 $HOME/.mailpass", "open /home/anna/.mailpass"),
            ("awk '/gmail/ {print $2}' ~/.mailpass", "open /home/anna/.mailpass"),
            ("cat ~/.mailpass.gpg | gpg -d", "sealed /home/anna/.mailpass.gpg"),
            ("echo hunter2", "line"),
            ("echo 'hunter2'", "line"),
            ("rbw get gmail", "command"),
            ("op read op://mail/gmail/password", "command"),
            ("~/bin/my-password gmail", "command"),
            ("secret-tool lookup", "command"),
            ("secret-tool lookup service", "command"),
            ("secret-tool lookup service $SERVICE", "command"),
            ("secret-tool lookup Title Gmail UserName anna", "command"),
            ("secret-tool lookup application chrome", "command"),
            ("secret-tool clear service gmail", "command"),
            ("security find-generic-password -l Mail -w", "command"),
            ("security delete-generic-password -s x", "command"),
        ] {
            assert_eq!(told(command), [expected], "{command}");
        }
        for nothing in ["", "  ", "true", "echo -n", "echo $PASSWORD", "| head -1"] {
            assert_eq!(told(nothing), Vec::<String>::new(), "{nothing}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_script_is_read_with_what_it_is_called_with() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::of_home(home.path());
        let script = home.path().join("pw.sh");
        std::fs::write(&script, "#!/bin/sh\n# mine\nsecret-tool lookup service \"$1\" user $2\n").unwrap();
        std::fs::write(home.path().join("circle"), "#!/bin/sh\n~/circle\n").unwrap();
        std::fs::write(home.path().join("program"), "#!/usr/bin/perl\nsecret-tool lookup a b\n").unwrap();
        let found = |command: &str| places(command, &Pages::new(&folders));
        let expected = [PasswordPlace::Keychain(vec![
            [("service", "gmail"), ("user", "anna")].map(|(a, b)| (a.to_owned(), b.to_owned())).into(),
        ])];
        assert_eq!(found("~/pw.sh gmail anna"), expected);
        assert_eq!(found("sh ~/pw.sh gmail anna | head -1"), expected);
        assert_eq!(found("~/pw.sh gmail"), [PasswordPlace::Command]);
        let write = |name: &str, text: &str| std::fs::write(home.path().join(name), text).unwrap();
        write(
            "mine",
            "#!/usr/bin/env -S bash -eu\nWHO=\"$2\"\nWHAT=${1:-gmail}\nsecret-tool lookup service \"$WHAT\" user \"$WHO\"\n",
        );
        assert_eq!(found("~/mine gmail anna"), expected);
        write(
            "mine",
            "#!/bin/sh\nget() {\n  secret-tool lookup service \"$1\" user \"$2\"\n}\nget gmail \"$1\" | head -1\n",
        );
        assert_eq!(found("~/mine anna"), expected);
        write("mine", "#!/bin/sh\nget() { get \"$@\"; }\nget a\n");
        assert_eq!(found("~/mine"), [PasswordPlace::Command]);
        write("mine.py", "import keyring\nprint(keyring.get_password('gmail', 'anna'))\n");
        assert!(matches!(&found("~/mine.py")[..], [PasswordPlace::Keychain(_)]));
        assert!(matches!(&found("python3 ~/mine.py gmail")[..], [PasswordPlace::Keychain(_)]));
        assert_eq!(found("~/circle"), [PasswordPlace::Command]);
        assert_eq!(found("~/program"), [PasswordPlace::Command]);
    }

    fn told(command: &str) -> Vec<String> {
        let folders = Folders::of_home(Path::new("/home/anna"));
        let found = places(command, &Pages::new(&folders));
        let told = found.iter().map(|place| match place {
            PasswordPlace::Keychain(sets) => {
                let sets = sets.iter().map(|set| {
                    let pairs = set.iter().map(|(name, value)| format!("{name}={value}"));
                    pairs.collect::<Vec<_>>().join(" ")
                });
                sets.collect::<Vec<_>>().join("; ")
            }
            PasswordPlace::OwnItem(_) => "own".to_owned(),
            PasswordPlace::Line => "line".to_owned(),
            PasswordPlace::Entry(name) => format!("entry {name}"),
            PasswordPlace::File(path, Seal::Open) => format!("open {}", path.display()),
            PasswordPlace::File(path, Seal::Encrypted) => format!("sealed {}", path.display()),
            PasswordPlace::Command => "command".to_owned(),
        });
        told.collect()
    }
}
