//! msmtp: `account` of `~/.msmtprc` (msmtp's manual, "Account commands").

use account::{Address, Protocol, Security};

use super::handed::Handed;

pub(super) fn text(handed: &Handed<'_>) -> String {
    let Handed { address, servers, command, .. } = handed;
    let server = &servers.smtp;
    let starts_in_clear = if server.security == Security::StartTls { "on" } else { "off" };
    // A value is the rest of its line: what stands in quotation marks loses them, and nothing else is read.
    format!(
        "account {address}\n\
         host {}\n\
         port {}\n\
         tls on\n\
         tls_starttls {starts_in_clear}\n\
         auth on\n\
         user \"{}\"\n\
         {}passwordeval \"{}\"\n",
        server.host,
        server.port,
        server.user,
        from(address),
        command.line_for_popen(address, Protocol::Smtp),
    )
}

/// msmtp fills in these wherever they stand, and nothing takes away what they mean: without the line, whoever sends names
/// the sender.
fn from(address: &Address) -> String {
    let is_filled_in = ["%U", "%H", "%C", "%M"].iter().any(|sign| address.local_part().contains(sign));
    if is_filled_in { String::new() } else { format!("from {address}\n") }
}

#[cfg(test)]
mod tests {
    use account::{Outgoing, Server, Servers};

    use super::super::{Dialect, PasswordCommand};
    use super::*;

    #[test]
    fn on_windows_the_command_is_what_cmd_reads() {
        let server = Server {
            host: "mail.example.org".to_owned(),
            port: 465.try_into().unwrap(),
            security: Security::Tls,
            user: "anna".to_owned(),
        };
        let text = |program: &str| {
            text(&Handed {
                address: &Address::parse("a&b%c@example.org").unwrap(),
                servers: &Servers { smtp: server.clone(), imap: server.clone() },
                outgoing: Outgoing::default(),
                command: &PasswordCommand::called_on_windows(program),
                dialect: Dialect::Current,
            })
        };
        // msmtp takes the first and the last quotation mark of a value away, and no other.
        let named = text("mail-setup");
        let line = r#"passwordeval "mail-setup password --for smtp -- "a&b"^%"c@example.org"""#;
        assert!(named.ends_with(&format!("{line}\n")), "{named}");
        let at_its_place = text(r"C:\Program Files\Mail Setup\mail-setup.exe");
        let line = r#"passwordeval """C:\Program Files\Mail Setup\mail-setup.exe" password --for smtp -- "a&b"^%"c@example.org""""#;
        assert!(at_its_place.ends_with(&format!("{line}\n")), "{at_its_place}");
    }
}
