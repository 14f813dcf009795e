//! The first page of somebody who was here before: how the accounts stand, and what one press does.

/// A real account, on real servers and a real keychain.
mod real_servers {
    use super::super::person::Window;
    use crate::stage::keychain_server::KeychainServer;
    use crate::stage::mail_servers::{ADDRESS, MailServers, PASSWORD};

    const NEW_PASSWORD: &str = "another-app-password";
    const OTHER: &str = "bert@mail.test";

    #[tokio::test]
    #[ignore = "needs root, real servers, a display and WebDriver: cargo xtask test"]
    async fn all_are_checked_from_the_first_page_and_the_revoked_one_is_mended_there() {
        let (servers, keyring) = (MailServers::start(), KeychainServer::start());
        let both = |password| [(ADDRESS, PASSWORD), (OTHER, password)];
        servers.set_people(&both(PASSWORD));
        let mut environment = keyring.variables();
        environment.push(("SSL_CERT_FILE", servers.ca_file().into()));
        let window = Window::open("accounts", &environment).await;
        for address in [ADDRESS, OTHER] {
            window.sets_up(address, [&servers.smtp_tls(), &servers.imap_tls()], PASSWORD).await;
            window.presses("start-over").await;
            window.sees("welcome.heading").await;
        }
        window.sees("known-accounts.last-good").await;
        window.presses("account-state.check-all").await;
        window.sees_of("accounts-right", "2 of 2").await;

        servers.set_people(&both(NEW_PASSWORD));
        window.presses("account-state.check-all").await;
        window.sees_of("accounts-right", "1 of 2").await;
        window.sees("account-state.refused").await;
        window.close().await;

        let window = Window::open("accounts-again", &environment).await;
        window.sees("account-state.refused").await;
        window.presses("account-state.mend").await;
        window.sees("appPassword.heading").await;
        window.presses("appPassword.primary").await;
        window.types("password", NEW_PASSWORD).await;
        window.presses("outgoing.primary").await;
        window.presses("incoming.primary-passed").await;
        window.presses("keep.primary").await;
        window.sees("keep.lead-kept").await;
        window.presses("start-over").await;
        window.sees("known-accounts.last-good").await;
        window.presses("account-state.check-all").await;
        window.sees_of("accounts-right", "2 of 2").await;
        window.close().await;
    }
}
