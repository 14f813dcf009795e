//! Outlook's profiles as they are in the registry of Windows, and what is told of them.

use std::fs;
use std::path::PathBuf;

use account::{Account, Address};
use keychain::{Keychain, KeychainError};
use programs::Programs;

/// Panics if what is told of Outlook is not what is in its profiles. There must be none before.
pub async fn are_told(keychain: &Keychain, programs: &Programs) -> Result<(), KeychainError> {
    for who in ["anna", "ben", "carl", "dora"] {
        assert_eq!(told(keychain, programs, who).await?, None, "{who}: there is no Outlook");
    }
    fs::create_dir_all(settings()).expect("a folder");
    assert_eq!(
        told(keychain, programs, "anna").await?,
        Some(Told::Possible),
        "it was used, and says nothing of accounts"
    );

    store::profiles();
    assert_eq!(told(keychain, programs, "anna").await?, Some(Told::Found), "bytes, of Office 2016");
    assert_eq!(told(keychain, programs, "ben").await?, Some(Told::Possible), "no password is kept");
    assert_eq!(told(keychain, programs, "carl").await?, Some(Told::Found), "text, of Office 2010");
    assert_eq!(told(keychain, programs, "dora").await?, None, "no account of a profile is theirs");
    Ok(())
}

#[derive(Debug, Eq, PartialEq)]
enum Told {
    Found,
    Possible,
}

async fn told(keychain: &Keychain, programs: &Programs, who: &str) -> Result<Option<Told>, KeychainError> {
    let account = Account::of(Address::parse(&format!("{who}@gmail.com")).expect("an address"));
    let guided = programs.scan(keychain, &account).await?.guided;
    let outlook = guided.iter().find(|guided| guided.program == "outlook");
    Ok(outlook.map(|outlook| if outlook.found { Told::Found } else { Told::Possible }))
}

fn settings() -> PathBuf {
    let folder = std::env::var_os("APPDATA").expect("a folder of settings");
    PathBuf::from(folder).join(r"Microsoft\Outlook")
}

#[cfg(windows)]
mod store {
    use windows_registry::{CURRENT_USER, Key, Type};

    pub(super) fn profiles() {
        let office = r"Software\Microsoft\Office\16.0\Outlook\Profiles\Outlook";
        let account = account(office, 2);
        for (name, value) in [
            ("Account Name", "anna@gmail.com"),
            ("Email", "anna@gmail.com"),
            ("IMAP User", "anna@gmail.com"),
            ("IMAP Server", "imap.gmail.com"),
            ("SMTP Server", "smtp.gmail.com"),
        ] {
            let bytes: Vec<u8> = value.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
            account.set_bytes(name, Type::Bytes, &bytes).expect("written");
        }
        account.set_bytes("IMAP Password", Type::Bytes, b"\x02encrypted").expect("written");

        let account = self::account(office, 3);
        account.set_string("IMAP User", "ben").expect("written");
        account.set_string("IMAP Server", "imap.gmail.com").expect("written");
        // What is below a profile and not a mail account.
        self::account(office, 1).set_string("Service Name", "dora@gmail.com").expect("written");

        let windows =
            r"Software\Microsoft\Windows NT\CurrentVersion\Windows Messaging Subsystem\Profiles\Old";
        let account = self::account(windows, 1);
        account.set_string("POP3 User", "carl@gmail.com").expect("written");
        account.set_string("POP3 Server", "pop.gmail.com").expect("written");
        account.set_bytes("POP3 Password", Type::Bytes, b"\x01encrypted").expect("written");
    }

    fn account(profile: &str, number: u32) -> Key {
        let key = format!(r"{profile}\9375CFF0413111d3B88A00104B2A6676\{number:08x}");
        CURRENT_USER.create(key).expect("a key")
    }
}

#[cfg(not(windows))]
mod store {
    pub(super) fn profiles() {
        panic!("only Windows has a registry");
    }
}
