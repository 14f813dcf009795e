//! Trojitá's settings: one account in each file. A password is in it, or in a keychain under the account's name
//! (`QtKeyChainPassword.cpp`, `ImapAccess.cpp`).

use super::ini::{Section, sections};
use super::login::{Login, PasswordLine, PasswordPlace};
use super::owner::Owner;
use super::pages::Page;
use super::url::host_of;
use account::Protocol;
use keychain::lookup;

pub(super) fn logins(page: &Page) -> Vec<Login> {
    let sections = sections(&page.text);
    let value = |key: &str| sections.iter().find_map(|section: &Section<'_>| section.value(key));
    let name = page.path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let account = name.strip_prefix("trojita-").unwrap_or("account-0");
    let address = value("identity.address").map(str::to_owned);
    let login = |start: &str, kind: &str, server: &str, protocol| {
        let user = value(&format!("{start}.auth.user"))?;
        let mut kept = PasswordLine::at(
            &page.spot_of(user),
            vec![PasswordPlace::OwnItem(
                lookup::of_qtkeychain("Trojita", &format!("{account}-{kind}")).into(),
            )],
        );
        if let Some(password) = value(&format!("{start}.auth.pass")) {
            kept.extend(PasswordLine::in_line(page.spot_of(password)));
        }
        let owner = Owner {
            user: Some(user.to_owned()),
            addresses: address.clone().into_iter().collect(),
            server: value(server).and_then(host_of),
        };
        Some(Login::new(owner, Some(protocol), kept))
    };
    let imap = login("imap", "imap", "imap.host", Protocol::Imap);
    let smtp = login("msa.smtp", "smtp", "msa.smtp.host", Protocol::Smtp);
    imap.into_iter().chain(smtp).collect()
}
