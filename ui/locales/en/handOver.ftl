### Where the { of-an-app }password goes in each mail program: `hand-over-<program>`, one step in each line, in their order.
### What goes wrong there (.trap), and how it forgets the old one (.forget). The facts and their sources are in
### `programs/programs/<program>.toml`.

hand-over-aerc =
    Open ~/.config/aerc/accounts.conf.
    Set “source-cred-cmd” and “outgoing-cred-cmd” to a command: “mail-setup export aerc { $address }” shows the lines.
    .trap = A password inside “source” or “outgoing” goes before the command, and its signs must be escaped as in an address.
    .forget = Take it out of “source” and “outgoing”.
hand-over-alpine =
    Close alpine and delete the file of passwords that the page “Old passwords” names.
    Open it again. Paste the { of-an-app }password when it asks, and once more when you send.
    .trap = That file may hold the passwords of other accounts too: alpine asks for each once more.
    .forget = Delete the file of passwords.
hand-over-androidFairEmail =
    On the device, open the settings, then “Manual setup and account options”.
    Under “Accounts”, choose yours and type the { of-an-app }password.
    Under “Identities”, choose yours and type it too.
    .trap = Receiving is called “account”, sending “identity”: each has a password of its own.
    .forget = Type over it in both. Saving an account offers to change its identities too.
hand-over-androidGmail =
    On the device, open the menu, then “Settings”, and choose your account.
    Under “Incoming settings”, type the { of-an-app }password.
    Under “Outgoing settings”, type it too.
    .trap = A Google account has no such settings: it is signed in to the device, and needs no { of-an-app }password.
    .forget = Type over it in both places, or remove the account under the device’s settings, “Passwords & accounts”.
hand-over-androidThunderbird =
    On the device, open the menu, then the settings of your account.
    Under “Fetching mail”, “Incoming server”, type the { of-an-app }password.
    Under “Sending mail”, “Outgoing server”, type it too.
    .trap = An account that signs in with “OAuth 2.0” has no password: choose “Normal password” as the authentication.
    .forget = Type over it in both places.
hand-over-appleMail =
    In Mail, open Settings (before macOS 13: Preferences), then “Accounts”, your account, “Server Settings”. Open the list “Account” under “Outgoing Mail Server”, choose “Edit SMTP Server List”, and paste the { of-an-app }password there.
    Back in “Server Settings”, paste it as the password for incoming mail too.
    Take away both marks “Automatically manage connection settings”, then press “Save”.
    Open System Settings (before macOS 13: System Preferences), then “Internet Accounts”, choose your account, “Details”, and paste it there as well.
    .trap = With “Automatically manage connection settings” Mail tries other ports and other passwords by itself when a network is bad.
    .forget = Quit Mail (⌘Q) and open it again. What it remembers is with Internet Accounts, not in Keychain Access.
hand-over-balsa =
    Open “Settings”, then “Preferences”, “Mail Options”. Under “Remote mailbox servers”, change your account and paste the { of-an-app }password.
    Under “Outgoing mail servers”, do the same.
    .trap = It looks in the keychain only where “Remember password” is ticked; else it asks each time.
    .forget = Replace or clear its entries on the page “Old passwords”.
hand-over-betterbird =
    Open Settings, then “Privacy & Security”, “Saved Passwords”. Remove the entries of your account that begin with imap:// and smtp://.
    Get your messages. When it asks, paste the { of-an-app }password and let it remember.
    Send yourself a message. It asks once more, for outgoing mail: paste the same one.
    .trap = It can use the same profile as Thunderbird: then change it in one of them while the other is closed.
    .forget = Remove its two entries under “Saved Passwords”.
hand-over-clawsMail =
    Open “Configuration”, then “Edit accounts”, your account, “Edit”.
    On the page “Basic”, paste the { of-an-app }password.
    On the page “Send”, “SMTP Authentication”, paste it too. Left empty, it uses the one above.
    .trap = With a master password it may ask for that first: that is not the one to paste.
    .forget = Type over it on both pages.
hand-over-emClient =
    Open the menu, then “Accounts”, and choose your account.
    On the tab “IMAP”, under “Authentication”, replace the password by the { of-an-app }password.
    On the tab “SMTP”, do the same, unless it uses the identity’s credentials.
    On the tab “Diagnostics”, press “Diagnose”: it tests both.
    .trap = An account that was added with Google’s sign-in has no field for a password: remove it and add it as “Other”.
    .forget = Type over both passwords: it keeps none elsewhere.
hand-over-evolution =
    Open Evolution and press “Send / Receive”.
    When it asks, paste the { of-an-app }password and tick “Add this password to your keyring”. It asks once for each direction.
    .trap = If it does not ask, its old password is still in the keychain: the page “Old passwords” replaces it. An account of GNOME Online Accounts is changed there.
    .forget = Replace or clear its entries on the page “Old passwords”, or choose “File”, “Forget Passwords”.
hand-over-fetchmail =
    Open ~/.fetchmailrc.
    Take the password out of the line of your account: “mail-setup export fetchmail { $address }” shows how it is asked for.
    .trap = A running fetchmail goes on with the old one: “fetchmail --quit”, then start it again.
    .forget = Take “password” out of the file, and the entry out of ~/.netrc.
hand-over-geary =
    Open Geary. If it asks for a password, paste the { of-an-app }password and tick “Remember password”.
    If it does not ask: menu, Accounts, your account, then choose each server and paste the { of-an-app }password.
    .trap = For outgoing mail it may use the password of incoming mail: then it asks once. An account of GNOME Online Accounts is changed there.
    .forget = Replace or clear its entries on the page “Old passwords”.
hand-over-getmail =
    Open ~/.config/getmail/getmailrc or ~/.getmail/getmailrc.
    Set “password_command”: “mail-setup export getmail { $address }” shows the lines.
    .trap = “password” goes before “password_command”.
    .forget = Take “password” out of the file.
hand-over-git =
    Run “mail-setup export git { $address }”: it shows the lines for ~/.gitconfig, with a helper that gets the password from here.
    Take “sendemail.smtpPass” out of your settings.
    .trap = “sendemail.smtpPass” goes before every helper, and stands readable in the file.
    .forget = Run “git credential reject” with protocol=smtp and your server, or clear its entry on the page “Old passwords”.
hand-over-himalaya =
    Open ~/.config/himalaya/config.toml.
    Set the commands of both passwords: “mail-setup export himalaya { $address }” shows the lines.
    .trap = “imap.sasl” is for incoming, “smtp.sasl” for outgoing mail; in version 1 “backend.auth” and “message.send.backend.auth”.
    .forget = Take “password.raw” (version 1: “auth.raw”) out of the file; what it keeps in a keyring is replaced with “himalaya account configure”.
hand-over-iphone =
    On the device, open Settings, “Apps”, “Mail”, “Mail Accounts” (before iOS 18: Settings, “Mail”, “Accounts”), your account, “Account Settings”.
    Under “Incoming Mail Server”, clear the password and type the { of-an-app }password.
    Under “Outgoing Mail Server”, tap “SMTP”, then the server under “Primary Server”, and type it there too.
    Tap “Done” twice.
    .trap = The second place is easily missed: then mail comes in and none goes out. For Gmail, “Add Account”, “Google” needs no { of-an-app }password.
    .forget = Type over it in both places. Deleting the account there leaves your mail on the server.
hand-over-kmail =
    Open KMail, then Settings, “Configure KMail”, “Accounts”.
    Under “Receiving”, choose your account, “Modify”, and paste the { of-an-app }password.
    Under “Sending”, do the same.
    .trap = Outgoing accounts are a list of their own: with several, change the one that your identity sends with. Akonadi goes on in the background when KMail is closed: “akonadictl restart” makes it read the new one.
    .forget = Clear its entries on the page “Old passwords”, or in KWalletManager under “imap” and “mailtransports”.
hand-over-mailspring =
    Open Preferences, then “Accounts”, and choose your account. Remove it with the minus button: your mail stays on the server.
    Add it again with the plus button, as “IMAP/SMTP”, and paste the { of-an-app }password for incoming and for outgoing mail.
    .trap = The button “Gmail” signs in with a browser instead. Do not reset its keychain: it holds the passwords of all accounts in one entry.
    .forget = Remove the account and add it again.
hand-over-mbsyncFile =
    Open ~/.mbsyncrc or ~/.config/isyncrc.
    Set “PassCmd”: “mail-setup export mbsync { $address }” shows the lines.
    .trap = “Pass” goes before “PassCmd”. What sends your mail has the password in a place of its own.
    .forget = Take “Pass” out of the file.
hand-over-meli =
    Open ~/.config/meli/config.toml.
    Set “server_password” and, under “send_mail”, the password’s command: “mail-setup export meli { $address }” shows the lines.
    .trap = Incoming and outgoing mail are two sections: each has a password of its own.
    .forget = Take the old password out of the file.
hand-over-mpopFile =
    Open ~/.mpoprc or ~/.config/mpop/config.
    Set “passwordeval” to “mail-setup password { $address } --for imap”. Without it mpop looks in the keychain.
    .trap = It fetches with POP3: that may have to be switched on at the provider.
    .forget = Take “password” out of the file.
hand-over-msmtpFile =
    Open ~/.msmtprc or ~/.config/msmtp/config.
    Set “passwordeval”: “mail-setup export msmtp { $address }” shows the lines. Without “password” and “passwordeval” it looks in the keychain: the page “Old passwords” puts it there.
    .trap = A file with a password in it must be readable by you alone, or msmtp refuses it.
    .forget = Take “password” out of the file.
hand-over-muttFile =
    Open the settings (~/.muttrc, ~/.config/mutt/muttrc or ~/.config/neomutt/neomuttrc).
    Let “smtp_pass” and “imap_pass” take the password from a command: “mail-setup export neomutt { $address }” shows the lines.
    .trap = A user name or password inside “smtp_url” or “folder” goes before the others. The marks " and $ need care inside quotation marks.
    .forget = Replace it where it is written: the page “Old passwords” names the line.
hand-over-newOutlook =
    Open Settings, then “Accounts”, “Your accounts”. Choose “Manage” at your account, then “Fix” or “Remove”.
    Add it again. For Gmail, Yahoo and iCloud it opens the provider’s own page to sign in.
    .trap = It keeps the account in Microsoft’s cloud. Where it does ask for a password, that is stored there, not on this computer.
    .forget = Remove the account there and add it again.
hand-over-offlineimap =
    Open ~/.offlineimaprc or ~/.config/offlineimap/config.
    Set “remotepasseval”: “mail-setup export offlineimap { $address }” shows the lines.
    .trap = “remotepass” and “remotepassfile” go before “remotepasseval”.
    .forget = Take “remotepass” out of the file.
hand-over-onlineAccounts =
    Open Settings, then “Online Accounts”, and choose your account.
    If it says that the credentials have expired, press “Sign In” and paste the { of-an-app }password, for incoming and for outgoing mail.
    Otherwise remove it and add it again as “IMAP and SMTP”.
    .trap = The entry “Google” signs in with a browser and takes no { of-an-app }password. Evolution and Geary use what is set up here.
    .forget = Remove the account there. Your mail stays on the server.
hand-over-outlook =
    Close Outlook. Open the Control Panel, then “Mail”, “Email Accounts”.
    Choose your account, then “Change”. Paste the { of-an-app }password under “Logon Information”.
    Choose “More Settings”, then “Outgoing Server”. If it does not use the same settings as incoming mail, paste the { of-an-app }password there too.
    Press “Next”: Outlook tests both.
    .trap = Outlook may sign in to a Google account in a browser by itself: then it needs no { of-an-app }password.
    .forget = Type over the password in “Change”. The Credential Manager has only the sign-ins of Microsoft 365.
hand-over-postbox =
    Open Preferences (on Windows: Tools, Options), then “Security”, “Passwords”, “Saved Passwords”. Remove the entries of your account.
    Restart Postbox and get your messages. Paste the { of-an-app }password when it asks.
    Send yourself a message, and paste it once more for outgoing mail.
    .trap = Saved passwords cannot be changed there, only removed. Postbox is no longer developed.
    .forget = Remove its entries under “Saved Passwords”, then restart.
hand-over-printer =
    Type the device’s address into a browser, sign in as its administrator, and open its page for SMTP, “E-mail” or “Scan to e-mail”.
    Type the server, port and encryption of your outgoing mail, your address as the sender, and your user name.
    Type the { of-an-app }password, without spaces, and send a test.
    .trap = Many devices cut long passwords, take no spaces, or know only one kind of encryption: then try the other port, 587 with STARTTLS in place of 465. An old one that knows no TLS 1.2 cannot sign in any more.
    .forget = Type over it there. A device that is given away keeps it: reset its settings, and { $kind ->
        [mailbox] change the password at the provider.
        [either] change the password at the provider.
       *[app] delete that app password at the provider.
    }
hand-over-sylpheed =
    Open “Configuration”, then “Edit accounts”, your account, “Edit”.
    On the page “General”, paste the { of-an-app }password.
    On the page “Send”, “SMTP authentication”, paste it too.
    .trap = Left empty on the page “Send”, it uses the one of incoming mail.
    .forget = Type over it on both pages.
hand-over-theBat =
    Click the mailbox with the right button, then “Mailbox properties”, “Transport”.
    Under “Send mail”, press “Authentication”. “Use settings of mail retrieval” takes the one below; otherwise paste the { of-an-app }password.
    Under “Receive mail”, paste the { of-an-app }password as the password, and set “Authentication” to “Regular”.
    .trap = With “Require secure (MD5) authentication” the { of-an-app }password can be refused: take that mark away.
    .forget = Type over the password in “Transport”.
hand-over-thunderbird =
    Open Settings, then “Privacy & Security”, “Saved Passwords”. Remove the entries of your account that begin with imap:// and smtp://.
    Get your messages. When it asks, paste the { of-an-app }password and let it remember.
    Send yourself a message. It asks once more, for outgoing mail: paste the same one.
    .trap = If the account signs in with “OAuth2”, it asks in a browser and never for the { of-an-app }password: under Account Settings choose “Normal password” as the authentication method, for the server and again under “Outgoing Server”.
    .forget = Remove its two entries under “Saved Passwords”. Cancelling a question keeps the old one.
hand-over-trojita =
    Open “IMAP”, then “Settings”.
    On the page “SMTP”, paste the { of-an-app }password, or tick that it uses the one of IMAP.
    On the page “IMAP”, paste it too.
    .trap = Without a keychain plugin it keeps the password in its settings, readable.
    .forget = Type over it on both pages.

## Why there is only one place to paste it, or none

hand-over-only-sends = It only sends: the { of-an-app }password goes to one place.
hand-over-only-fetches = It only fetches: the { of-an-app }password goes to one place. What sends your mail has its own.
hand-over-only-browser = It takes no { of-an-app }password for this: it signs in at the provider’s own page.

## Where a program is

hand-over-group-here = On this computer
hand-over-group-system = Other programs for this system
hand-over-group-elsewhere = Programs for other systems
hand-over-group-device = Phones, tablets, printers

## Apple Mail: both places by one profile, and Google without an app password

hand-over-google = Sign in with Google: Apple Mail needs no { of-an-app }password
hand-over-profile = Set up both places at once, with a profile
profile-opening = Opening the profile…
profile-opened = The profile was opened. It is in your downloads, and the password is not in it.
profile-failed = The profile could not be opened from here. Look for it in your downloads and open it there.
# $passwords is “each” where outgoing mail has a password of its own, else “same”.
profile-asks = { $passwords ->
    [each] macOS asks for the password of each place, since outgoing mail has its own: copy each above, and paste it where it is asked for.
   *[same] macOS asks once for the password, for both places: copy it above and paste it there.
}
profile-pane-deviceManagement = Open System Settings, then “General”, “Device Management”. Double-click the profile and press “Install”. { profile-asks }
profile-pane-privacySecurity = Open System Settings, then “Privacy & Security”, “Profiles”. Double-click the profile and press “Install”. { profile-asks }
profile-pane-systemPreferences = Open System Preferences, then “Profiles”, and press “Install”. { profile-asks }
profile-after = It makes the account anew: remove the old one in Internet Accounts first. macOS calls the profile “unsigned”. What it set up is changed or removed only with it.

## The settings of an account, written for a program that reads them from a file

# $file and $taken are paths, such as “~/.msmtprc”.
write-settings = Write the settings for { $program }
settings-writing = Writing the settings for { $program }…
settings-written = The settings for { $program } were written: { $file }. The password is not in it.
settings-unchanged = { $file } has these settings already. Nothing was changed.
settings-writtenBeside = { $taken } is there already and stays as it is. The settings for { $program } were written beside it: { $file }. The password is not in it.
settings-unchangedBeside = { $taken } stays as it is, and { $file } beside it has these settings already. Nothing was changed.
settings-add = To use them, add these lines at the end of { $taken }:
settings-merge = { $program } reads { $taken } alone. Take over by hand what you need from { $file }.
settings-next-command = { $program } asks “mail-setup” for the password whenever it needs it, and that gets it from the keychain.
settings-next-thunderbird = Put it as { $domain }.xml into the folder “isp”, in the folder where { $program } is installed. Then add the account there: the servers are filled in, and the password is asked for.
settings-next-mobileconfig = Send the file to the device, with AirDrop or as a message to yourself, and open it there. Then open Settings, “Profile Downloaded”, and install it: it sets up both places and { $passwords ->
    [each] asks for the password of each, since outgoing mail has its own
   *[same] asks for the password
    }. It makes the account anew, so remove the old one first.
settings-shared-git = The server { $host } is also that of { $others }. git finds a password by the user name, so that each account gets its own; where no name is given, it asks. “git send-email” sends as the account whose lines stand last.
settings-shared-neomutt = The server { $host } is also that of { $others }. In one file the lines that stand last count for both, and so does an “account-hook” that names the server alone: keep a file for each account, and start NeoMutt with “-F” and its name.
settings-problem-startTls = { $program } encrypts reliably only with TLS from the first moment, and this account’s server for incoming mail wants STARTTLS. Choose another program, or set the account up with the server’s TLS port (993).
settings-problem-unreadable = { $file } is there and cannot be read as text. It stays as it is. Move it elsewhere or make it readable for you, then try again.
settings-problem-noFolder = There is no folder for { $file }, and none can be made: something else has its name. Nothing was written. Move that elsewhere, then try again.
settings-problem-notAllowed = You may not write { $file }: its folder belongs to somebody else, or its disk is read-only. Nothing was written. Give yourself the right to write there, then try again.
settings-problem-full = There is no room on the disk for { $file }. Nothing was written. Make room, then try again.
settings-problem-failed = The settings could not be written, and nothing was changed. Try again, or run “mail-setup export { $format } { $address }” in a terminal: it shows them.
