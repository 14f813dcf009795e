//! What a person can do about something that went wrong.

use serde::{Deserialize, Serialize};

/// Something a person can do about a failure. The names are part of the JSON contract.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum Action {
    /// Make an app password on the provider's page.
    CreateAppPassword,
    /// Try the same password without what is suspect about it.
    TryWithout,
    /// Type or paste the password again.
    EnterPassword,
    /// Correct the address.
    EditAddress,
    /// Correct host, port, encryption or user name.
    EditServers,
    /// Try once more, as it is.
    TryAgain,
    /// Wait, then try once more.
    Wait,
    /// Confirm the sign-in in the browser.
    ConfirmInBrowser,
    /// Switch on access for mail programs on the provider's page.
    SwitchOnImap,
    /// Ask whoever runs the account.
    AskAdministrator,
    /// Open the network's sign-in page.
    OpenNetworkPage,
    /// Use another network.
    ChangeNetwork,
    /// Use another of the server's ports.
    UseOtherPort,
    /// Switch off the VPN.
    SwitchOffVpn,
    /// Look at the computer's clock.
    CheckClock,
    /// Choose the certificate file of a program on this computer.
    ChooseCertificate,
    /// Start the program on this computer that serves the mail, then try once more.
    StartProgram,
    /// Use the server that the certificate names.
    UseNamedServer,
    /// Go on although a security program or a company's network reads the connection.
    AllowInterception,
    /// Unlock the keychain.
    UnlockKeychain,
    /// Install or start a keychain.
    InstallKeychain,
    /// Use a mail program that signs in with the provider's own page.
    UseOauthProgram,
    /// Read the provider's help.
    ReadHelp,
}
