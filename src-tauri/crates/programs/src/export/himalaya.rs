//! himalaya: a table of `~/.config/himalaya/config.toml`, as version 2 reads it, or version 1.

use account::{Protocol, Security, Server};

use super::handed::{Dialect, Handed, in_toml};

pub(super) fn text(handed: &Handed<'_>) -> String {
    match handed.dialect {
        Dialect::Current => of_version_2(handed),
        Dialect::Older => of_version_1(handed),
    }
}

fn of_version_2(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    // It takes a line, which it runs with the shell of the system, or a list, which it runs without
    // (pimalaya/config, src/command.rs): on Windows nothing is to be quoted then.
    let password = |protocol| {
        if command.is_for_windows() {
            toml::Value::from(command.words(address, protocol).to_vec()).to_string()
        } else {
            in_toml(&command.line(address, protocol))
        }
    };
    let side = |protocol: Protocol, name: &str| {
        let server = servers.of(protocol);
        let (scheme, starts_in_clear) = match server.security {
            Security::Tls => (format!("{name}s"), "false"),
            Security::StartTls => (name.to_owned(), "true"),
        };
        format!(
            "{name}.server = {}\n\
             {name}.starttls = {starts_in_clear}\n\
             {name}.sasl.plain.username = {}\n\
             {name}.sasl.plain.password.command = {}\n",
            in_toml(&format!("{scheme}://{}:{}", host(server), server.port)),
            in_toml(&server.user),
            password(protocol),
        )
    };
    format!(
        "[accounts.{}]\n\
         email = {}\n\
         {}{}",
        in_toml(&address.to_string()),
        in_toml(&address.to_string()),
        side(Protocol::Imap, "imap"),
        side(Protocol::Smtp, "smtp"),
    )
}

fn of_version_1(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let side = |protocol: Protocol, name: &str, kind: &str| {
        let server = servers.of(protocol);
        let security = match server.security {
            Security::Tls => "tls",
            Security::StartTls => "start-tls",
        };
        format!(
            "{name}.type = \"{kind}\"\n\
             {name}.host = {}\n\
             {name}.port = {}\n\
             {name}.encryption.type = \"{security}\"\n\
             {name}.login = {}\n\
             {name}.auth.type = \"password\"\n\
             {name}.auth.cmd = {}\n",
            in_toml(&server.host),
            server.port,
            in_toml(&server.user),
            // It gives the line to `cmd /C` as one argument (pimalaya/core, process/src/command.rs).
            in_toml(&command.line_as_argument(address, protocol)),
        )
    };
    format!(
        "[accounts.{}]\n\
         email = {}\n\
         {}{}",
        in_toml(&address.to_string()),
        in_toml(&address.to_string()),
        side(Protocol::Imap, "backend", "imap"),
        side(Protocol::Smtp, "message.send.backend", "smtp"),
    )
}

/// As it stands in a URL: an IPv6 address in brackets (RFC 3986 section 3.2.2).
fn host(server: &Server) -> String {
    if server.host.contains(':') { format!("[{}]", server.host) } else { server.host.clone() }
}

#[cfg(test)]
mod tests {
    use account::{Address, Outgoing, Servers};

    use super::super::PasswordCommand;
    use super::*;

    #[test]
    fn on_windows_the_command_is_a_list_or_a_line_that_can_be_quoted_as_a_whole() {
        let server = Server {
            host: "mail.example.org".to_owned(),
            port: 465.try_into().unwrap(),
            security: Security::Tls,
            user: "anna".to_owned(),
        };
        let program = r"C:\Program Files\Mail & Setup\mail-setup.exe";
        for (dialect, line) in [
            (
                Dialect::Current,
                r#"imap.sasl.plain.password.command = ['C:\Program Files\Mail & Setup\mail-setup.exe', "password", "--for", "imap", "--", "a&b%c@example.org"]"#,
            ),
            (
                Dialect::Older,
                r"backend.auth.cmd = 'C:\Program^ Files\Mail^ ^&^ Setup\mail-setup.exe password --for imap -- a^&b^%c@example.org'",
            ),
        ] {
            let text = text(&Handed {
                address: &Address::parse("a&b%c@example.org").unwrap(),
                servers: &Servers { smtp: server.clone(), imap: server.clone() },
                outgoing: Outgoing::default(),
                command: &PasswordCommand::called_on_windows(program),
                dialect,
            });
            assert!(text.lines().any(|it| it == line), "{text}");
            toml::from_str::<toml::Table>(&text).unwrap();
        }
    }
}
