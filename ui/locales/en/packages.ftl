### Words of packages, for menus, software centres and the installer for Windows: `cargo xtask package` reads them, neither
### window nor terminal does. A message is one line. $name is the program’s name, $folder where accounts lie, $page an address
### on the web.

# What kind of program it is, beside its name in a menu.
packages-generic-name = Mail Account Setup
packages-summary = Walks you through a mail app password
# What somebody may type to find it, with “;” between.
packages-keywords = mail;e-mail;password;app password;IMAP;SMTP;keychain
# The page in a software centre.
packages-about = Your mail stopped and the provider wants an app password: this one window walks you through making it, proves it for outgoing and for incoming mail, keeps it in your keychain, clears the old passwords that get in its way, and hands over to your mail program.
packages-does = What it does for you:
packages-does-servers = finds the servers of your address, and says where it found them
packages-does-page = opens your provider’s page, and says what to press there
packages-does-check = checks the password with both servers, and says what is wrong in plain words
packages-does-others = shows what other programs keep for this account, backs it up, and puts the new password in its place
packages-does-programs = says where the password goes in thirty mail programs, phones and printers
packages-goes = Your password goes to your mail servers and your keychain alone. What is asked elsewhere, such as where the servers of an address are, is told in its security policy. All of it can be practised with a pretend account, and done in a terminal with the command mail-setup.
# Below the picture in a software centre.
packages-picture = The wizard tells an account password from an app password
# The installer for Windows.
packages-installs = Installs { $name }
packages-open = { $name } is open. Close it, then try again.
packages-no-webview2 = The window needs Microsoft Edge WebView2, which is not on this computer. Windows 11 has it, and Windows 10 gets it with its updates; it can also be had from { $page }.
packages-no-webview2-terminal = The command mail-setup works without it.
packages-stays = Your accounts and passwords stay: in { $folder } and in the Credential Manager. The command “mail-setup accounts remove --all” removes them, as long as the program is here. The daily check is switched off.
packages-remove = Remove the program?
