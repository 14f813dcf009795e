//! git: `git send-email`, and where it gets the password (git-send-email(1), gitcredentials(7)).

use account::{Protocol, Security};

use super::handed::{Handed, in_url};

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let server = &servers.smtp;
    let security = match server.security {
        Security::Tls => "ssl",
        Security::StartTls => "tls",
    };
    // It is asked where that very user name is given (gitcredentials(7), "username"): two accounts at one server do not
    // get each other's password. Without the empty helper, one that stands before it would be asked first, and may keep
    // an old password. Where there is none to be had, git asks the person; an empty one would be sent.
    let helper = format!(
        "!f() {{ test \"$1\" = get && p=$({}) && printf 'password=%s\\n' \"$p\"; }}; f",
        command.line(address, Protocol::Smtp)
    );
    format!(
        "[sendemail]\n\
         \tsmtpServer = {host}\n\
         \tsmtpServerPort = {port}\n\
         \tsmtpEncryption = {security}\n\
         \tsmtpUser = {user}\n\
         \tfrom = {from}\n\
         [credential \"smtp://{name}@{host}:{port}\"]\n\
         \thelper =\n\
         \thelper = {helper}\n",
        host = server.host,
        port = server.port,
        user = quoted(&server.user),
        name = in_url(&server.user),
        from = quoted(&address.to_string()),
        helper = quoted(&helper),
    )
}

/// A value in quotation marks (git-config(1), "Syntax").
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use account::{Address, Outgoing, Server, Servers};

    use super::super::{Dialect, PasswordCommand};
    use super::*;

    #[test]
    fn on_windows_it_is_run_by_the_shell_that_git_brings_along() {
        let text =
            of("a&b%c@example.org", &PasswordCommand::called_on_windows(r"C:\Mail Setup\mail-setup.exe"));
        let line = r#"$(\"C:\\\\Mail Setup\\\\mail-setup.exe\" password --for smtp -- 'a&b%c@example.org')"#;
        assert!(text.contains(line), "{text}");
    }

    #[test]
    fn no_part_of_an_address_is_a_comment() {
        let text = of("anna#home@example.org", &PasswordCommand::called("mail-setup"));
        assert!(text.contains("\tfrom = \"anna#home@example.org\"\n"), "{text}");
    }

    fn of(address: &str, command: &PasswordCommand) -> String {
        let server = Server {
            host: "mail.example.org".to_owned(),
            port: 465.try_into().unwrap(),
            security: Security::Tls,
            user: "anna".to_owned(),
        };
        text(&Handed {
            address: &Address::parse(address).unwrap(),
            servers: &Servers { smtp: server.clone(), imap: server },
            outgoing: Outgoing::default(),
            command,
            dialect: Dialect::Current,
        })
    }
}
