//! What the settings of other programs tell of an account: whether a password for it is there, never which.
//!
//! Each reader takes the text of a file and says whose passwords are in it. What is not understood says nothing.

use serde::Deserialize;

use crate::settings::key_file::KeyFile;

/// Whose password a file was seen to hold. Neither is required: some files name only one.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Owner<'a> {
    pub(super) user: Option<&'a str>,
    pub(super) server: Option<&'a str>,
}

/// Hosts of Mozilla's `logins.json`, such as `imap://imap.gmail.com`. Nothing else of it is kept.
pub(super) fn logins(text: &str) -> Vec<String> {
    #[derive(Deserialize)]
    struct Logins {
        logins: Vec<Login>,
    }
    #[derive(Deserialize)]
    struct Login {
        hostname: String,
    }
    let is_mail = |scheme: &str| matches!(scheme, "imap" | "smtp" | "mailbox" | "pop3");
    let Ok(Logins { logins }) = serde_json::from_str(text) else { return vec![] };
    let hosts = logins.iter().filter_map(|login| login.hostname.split_once("://"));
    hosts.filter(|(scheme, _)| is_mail(scheme)).map(|(_, host)| host.to_owned()).collect()
}

/// `machine HOST login USER password …` in any order and over any lines, as of ftp and Emacs.
pub(super) fn netrc(text: &str) -> Vec<Owner<'_>> {
    let mut found = Found::default();
    let mut words =
        text.lines().filter(|line| !line.trim_start().starts_with('#')).flat_map(str::split_whitespace);
    while let Some(word) = words.next() {
        match word {
            "machine" => {
                found.begin();
                found.at.server = words.next();
            }
            "default" => found.begin(),
            "login" | "user" => found.at.user = words.next(),
            "password" => found.has_password = words.next().is_some(),
            _ => {}
        }
    }
    found.end()
}

/// Lines of `key value`; an account begins with `account` or `defaults`.
pub(super) fn msmtp(text: &str) -> Vec<Owner<'_>> {
    let mut found = Found::default();
    for (key, value) in pairs(text, char::is_whitespace) {
        match key {
            "account" | "defaults" => found.begin(),
            "host" => found.at.server = Some(value),
            "user" => found.at.user = Some(value),
            "from" if found.at.user.is_none() => found.at.user = Some(value),
            "password" => found.has_password = !value.is_empty(),
            _ => {}
        }
    }
    found.end()
}

/// Lines of `Key value`, in any case; a section ends with an empty line.
pub(super) fn mbsync(text: &str) -> Vec<Owner<'_>> {
    let mut found = Found::default();
    for line in text.lines() {
        if line.trim().is_empty() {
            found.begin();
        }
        for (key, value) in pairs(line, char::is_whitespace) {
            match key.to_ascii_lowercase().as_str() {
                "host" => found.at.server = Some(value),
                "user" => found.at.user = Some(value),
                "pass" => found.has_password = !value.is_empty(),
                _ => {}
            }
        }
    }
    found.end()
}

/// Lines of `set key = value`. A value in backquotes is the output of a command and no password.
pub(super) fn mutt(text: &str) -> Vec<Owner<'_>> {
    let mut users = vec![];
    let mut has_password = false;
    for (key, value) in pairs(text, char::is_whitespace)
        .filter(|(key, _)| *key == "set")
        .flat_map(|(_, rest)| pairs(rest, |c| c == '='))
    {
        match key {
            "imap_pass" | "smtp_pass" | "pop_pass" => {
                has_password |= !value.is_empty() && !value.contains('`') && !value.contains('$');
            }
            "imap_user" | "imap_login" | "pop_user" | "from" => users.push(value),
            "smtp_url" | "folder" | "spoolfile" => users.extend(user_of_url(value)),
            _ => {}
        }
    }
    if !has_password {
        return vec![];
    }
    users.into_iter().map(|user| Owner { user: Some(user), server: None }).collect()
}

/// Groups of GNOME's `accounts.conf` that sign in with a password.
pub(super) fn online_accounts(text: &str) -> Vec<Owner<'_>> {
    let accounts = KeyFile::read(text);
    let groups =
        accounts.groups().filter(|group| accounts.as_written(group, "Provider") == Some("imap_smtp"));
    groups.map(|group| Owner { user: accounts.as_written(group, "EmailAddress"), server: None }).collect()
}

/// Accounts of Claws Mail's `accountrc`; the passwords are in another file.
pub(super) fn claws(text: &str) -> Vec<Owner<'_>> {
    let addresses = pairs(text, |c| c == '=').filter(|(key, _)| matches!(*key, "address" | "user_id"));
    addresses.map(|(_, value)| Owner { user: Some(value), server: None }).collect()
}

/// The entries of a file, those with a password.
#[derive(Default)]
struct Found<'a> {
    at: Owner<'a>,
    has_password: bool,
    with_password: Vec<Owner<'a>>,
}

impl<'a> Found<'a> {
    /// Another entry begins here.
    fn begin(&mut self) {
        let ended = std::mem::take(&mut self.at);
        if std::mem::take(&mut self.has_password) {
            self.with_password.push(ended);
        }
    }

    fn end(mut self) -> Vec<Owner<'a>> {
        self.begin();
        self.with_password
    }
}

/// A key and a value for each line that has both and is no comment; quotes around a value are left out.
fn pairs(text: &str, between: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = (&str, &str)> {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with(['#', ';']));
    lines.filter_map(move |line| line.split_once(between)).map(|(key, value)| {
        let value = value.trim();
        let quotes = ['"', '\''];
        (key.trim(), value.strip_prefix(quotes).and_then(|value| value.strip_suffix(quotes)).unwrap_or(value))
    })
}

/// `anna@gmail.com` of `smtps://anna@gmail.com@smtp.gmail.com:465/`.
fn user_of_url(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let (user, _) = rest.split('/').next()?.rsplit_once('@')?;
    user.split(':').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_entries_with_a_password_are_told() {
        let anna = Owner { user: Some("anna@gmail.com"), server: Some("smtp.gmail.com") };
        let netrc_text = "# machine c.example login c password c\nmachine a.example login ben\n\
            machine smtp.gmail.com\n login anna@gmail.com\n port 587 password hunter2\n";
        assert_eq!(netrc(netrc_text), [anna]);

        let msmtp_text = "defaults\ntls on\naccount gmail\nhost smtp.gmail.com\nuser anna@gmail.com\npassword \"hunter2\"\n\
            account other\nhost a.example\nuser ben\npasswordeval pass\n#password x\n";
        assert_eq!(msmtp(msmtp_text), [anna]);

        let mbsync_text = "IMAPAccount a\nhost smtp.gmail.com\nUser anna@gmail.com\nPass hunter2\n\n\
            IMAPAccount b\nHost a.example\nUser ben\nPassCmd \"pass b\"\n";
        assert_eq!(mbsync(mbsync_text), [anna]);

        let goa_text = "[Account a]\nProvider=imap_smtp\nEmailAddress=anna@gmail.com\n\
            [Account b]\nProvider=google\nEmailAddress=ben@gmail.com\n";
        assert_eq!(online_accounts(goa_text), [Owner { server: None, ..anna }]);
    }

    #[test]
    fn what_a_command_prints_is_no_password_in_the_file() {
        let inline = "set from = anna@gmail.com\nset imap_pass = \"hunter2\"\n";
        assert_eq!(mutt(inline), [Owner { user: Some("anna@gmail.com"), server: None }]);
        let url = "set smtp_url=\"smtps://anna@gmail.com@smtp.gmail.com:465/\"\nset smtp_pass='hunter2'\n";
        assert_eq!(mutt(url), [Owner { user: Some("anna@gmail.com"), server: None }]);
        assert_eq!(mutt("set from = anna@gmail.com\nset imap_pass = \"`pass gmail`\"\n"), []);
        assert_eq!(mutt("set from = anna@gmail.com\n# set imap_pass = hunter2\n"), []);
    }

    #[test]
    fn of_saved_logins_only_the_mail_servers_are_kept() {
        let text = r#"{"nextId":3,"logins":[
            {"hostname":"imap://imap.gmail.com","encryptedUsername":"x","encryptedPassword":"y"},
            {"hostname":"oauth://accounts.google.com"},{"hostname":"https://a.example"}]}"#;
        assert_eq!(logins(text), ["imap.gmail.com"]);
        assert_eq!(logins("not json"), Vec::<String>::new());
    }
}
