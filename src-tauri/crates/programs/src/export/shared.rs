//! Accounts at one server, in the file of one program.

use account::{Address, Protocol, Servers};

use super::Format;

/// Other accounts at the server of the one that a program is given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Shared {
    /// Its host.
    pub host: String,
    /// Whose it is, too.
    pub others: Vec<String>,
}

impl Shared {
    /// Of the accounts that are set up, those at the server of this one; nothing where the program tells accounts apart
    /// by itself.
    pub fn of<'a>(
        format: Format,
        address: &Address,
        servers: &Servers,
        all: impl Iterator<Item = (&'a Address, &'a Servers)>,
    ) -> Option<Self> {
        let protocols: &[Protocol] = match format {
            // Its helper knows them apart; `git send-email` has one account.
            Format::Git => &[Protocol::Smtp],
            // One setting counts for all that is below it.
            Format::Neomutt => &[Protocol::Imap, Protocol::Smtp],
            Format::Mobileconfig
            | Format::Thunderbird
            | Format::Msmtp
            | Format::Mbsync
            | Format::Himalaya
            | Format::Aerc
            | Format::Offlineimap
            | Format::Fetchmail
            | Format::Getmail
            | Format::Meli => return None,
        };
        let all: Vec<_> = all.filter(|(other, _)| other.lower_case() != address.lower_case()).collect();
        protocols.iter().find_map(|protocol| {
            let host = &servers.of(*protocol).host;
            let there = all.iter().filter(|(_, servers)| servers.of(*protocol).host == *host);
            let others: Vec<_> = there.map(|(other, _)| other.to_string()).collect();
            (!others.is_empty()).then(|| Self { host: host.clone(), others })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use account::Account;

    #[test]
    fn accounts_at_one_server_are_told_where_a_program_does_not_keep_them_apart() {
        let account = |address: &str| Account::of(Address::parse(address).unwrap());
        let [anna, ben, carl] = ["anna@gmail.com", "ben@gmail.com", "carl@yahoo.com"].map(account);
        let all: Vec<_> = [&anna, &ben, &carl].map(|it| (it.address(), it.servers().unwrap())).into();
        let shared = |format, account: &Account| {
            let (address, servers) = (account.address(), account.servers().unwrap());
            Shared::of(format, address, &servers, all.iter().map(|(address, servers)| (*address, servers)))
        };
        for format in Format::ALL {
            let hosts = [(Format::Git, "smtp.gmail.com"), (Format::Neomutt, "imap.gmail.com")];
            let host = hosts.iter().find(|(of, _)| *of == format).map(|(_, host)| *host);
            let expected =
                host.map(|host| Shared { host: host.to_owned(), others: vec!["ben@gmail.com".to_owned()] });
            assert_eq!(shared(format, &anna), expected, "{format:?}");
            assert_eq!(shared(format, &carl), None, "{format:?}");
            let typed = Account::of(Address::parse("Carl@yahoo.com").unwrap());
            assert_eq!(shared(format, &typed), None, "the same account: {format:?}");
        }
    }
}
