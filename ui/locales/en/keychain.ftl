### Words about the keychain, for the window and for the terminal alike.
###
### `keychain-<error>` says what happened (.title), why (.what) and what to do (.do). The other messages are
### named after the codes of an entry: the program it belongs to, why it is listed, why it was left.

## Why the keychain did not do what was asked

keychain-missing =
    .title = No keychain was found
    .what = { $keychain ->
        [windows] Windows opens its Credential Manager only where you logged in with your password, and not, for example, over ssh.
        [macos] macOS has no keychain that it would keep a password in: there is none, or none is the default one.
       *[other] A keychain keeps passwords encrypted. None is running in this session.
    } So there is no safe place for your password. It is never written to a file instead.
    .do = { $keychain ->
        [windows] Log in at this computer or through Remote Desktop, and start the wizard there.
        [macos] Open the program “Keychain Access”, select “login”, and make it the default keychain in the menu “File”. Then try again.
        [kde] Open System Settings, then “KDE Wallet” (if it is not there, install “kwalletmanager”). Switch on “Enable the KDE wallet subsystem” and “Use KWallet for the Secret Service interface”, log out and in again, then try once more.
        [gnome] Install “gnome-keyring”, log out and in again, which starts it, then try once more.
       *[other] Install “gnome-keyring”, then log out and in again, which starts it. Or, in KeePassXC, switch on “Secret Service Integration” in the settings, choose the group to expose in the settings of your database, and leave it open. Then try once more.
    } You can check your password without it.
keychain-locked =
    .title = The keychain is locked
    .what = It opens with its own password, usually the one you log in with. Nothing was changed.
    .do = { $keychain ->
        [macos] Unlock it when macOS asks, or in the program “Keychain Access”, then try again.
        [kde] Unlock it when its own window asks, or in the program “KWalletManager”, then try again.
        [gnome] Unlock it when its own window asks, or in the program “Passwords and Keys”, then try again.
       *[other] Unlock it when its own window asks, or in its own program, then try again.
    }
keychain-denied =
    .title = The keychain said no
    .what = Its question was answered with no, or was closed. Nothing was changed.
    .do = { $keychain ->
        [macos] Try again, and choose “Allow” when macOS asks. “Always Allow” is not needed.
       *[other] Try again, and allow it when the keychain’s own window asks.
    }
keychain-timedOut =
    .title = The keychain did not answer
    .what = It may still be waiting for you in a window of its own, perhaps behind this one, and may yet finish what it was asked. An old entry that is not in its place is in the backup: the wizard’s first page offers to bring it back.
    .do = Answer its question or close it, then try again.
keychain-cancelled =
    .title = You stopped waiting for the keychain
    .what = Its question may still be on the screen, perhaps behind this window. Nothing more is changed, whatever is answered there. What is not in its place is in the backup.
    .do = Close that question, or try again and answer it.
keychain-waiting = Waiting for the keychain. If it asks in a window of its own, perhaps behind this one, answer there.
keychain-readBackDiffers =
    .title = The keychain did not keep it right
    .what = What it gave back is not what was stored. What was there before was put back.
    .do = Try again. If it happens once more, log out and in, which restarts the keychain.
keychain-backup =
    .title = The backup could not be written or read
    .what = Entries are only cleared once a backup of them has been read back. What is not in its place is in that backup: the wizard’s first page offers to bring it back.
    .do = Make sure that your disk is not full and that your home folder can be written, then try again.
keychain-diskFull =
    .title = The disk is full
    .what = Entries are only changed once a backup of them is on the disk, and there is no room for one. What is not in its place is in an earlier backup.
    .do = Make some room, for example by emptying the bin, then try again.
keychain-folderClosed =
    .title = The wizard cannot write its own files
    .what = Entries are only changed once a backup of them is on the disk. The wizard’s folder in your home folder can be read but not written.
    .do = Make sure that you own your home folder and that the disk is not write-protected, then try again.
keychain-tooLong =
    .title = The password is too long to keep
    .what = It is longer than keychains take. Nothing was changed.
    .do = Enter the app password alone, without anything that was copied along with it.
keychain-failed =
    .title = The keychain had a fault
    .what = It stopped in the middle of its work. No entry is lost: each is in its place or in the backup.
    .do = Try again. If it happens once more, log out and in, which restarts the keychain.

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = Stored by hand
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = A program that uses a keyring library
program-keytar = A program that uses keytar
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = A program that reads .netrc
program-network = Another mail program
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = It is for this account’s mail.
why-accountAndServer = It names this account and its provider’s mail server.
why-anotherServer = It names this account and a mail protocol, but a server that is not your provider’s. It may be the password of another service.
why-nameBeforeAt = It names the provider’s mail server and the first part of your address.
why-serverWithoutAccount = It names the provider’s mail server, but no account.
why-missing = The program looks for a password of this account here and finds none. One is made for it.
why-settings = The program’s settings say that it is for this account’s mail.
why-lookedUp = Settings for this account’s mail have it looked up.
why-perhapsLookedUp = Settings have it looked up, perhaps for this account’s mail. It may be for something else.

# A line of settings that has the entry looked up.
read-by = { $program } reads it: { $path }, line { $line }.

## Why an entry was left as it is

kept-changed = It changed in the meantime, so it was left alone.
kept-failed = The keychain did not do it. The entry is as it was.
kept-locked = It is locked and was left alone.
kept-notChecked = It is for a server that was not checked, so it did not get the new password.
kept-replaced = The program has stored something newer in its place, which was left alone.
kept-stopped = An earlier entry failed, so the wizard stopped before this one. It is as it was.
kept-takenBack = The new password could not be stored in it whole. The old one was put back.
kept-unreadable = It could not be read for the backup, so it was left alone.
kept-vanished = It was already gone.

## What cannot be cleared from here: `guided-<program>`, and `guided-step-<step>` for what to do there

guided =
    .heading = To be removed by hand
    .lead = These programs keep passwords where only they may change them. The old one stays until you replace it there.
    .found = It keeps a password for { $address }.
    .possible = It may keep a password for { $address }; that cannot be seen from here.
    .line = { $path }, line { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = Sign-ins of Outlook and Office
guided-thunderbird = Thunderbird
guided-onlineAccounts = GNOME Online Accounts
guided-clawsMail = Claws Mail
guided-netrc = The file .netrc or .authinfo
guided-msmtpFile = msmtp’s settings
guided-mpopFile = mpop’s settings
guided-mbsyncFile = mbsync’s settings
guided-muttFile = mutt’s settings
guided-aerc = aerc’s settings
guided-alpine = alpine’s file of passwords
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak or Snap)
guided-fetchmail = fetchmail’s settings
guided-geary = Geary (Flatpak or Snap)
guided-getmail = getmail’s settings
guided-git = git’s settings and stored passwords
guided-himalaya = Himalaya’s settings
guided-imapfilter = imapfilter’s settings
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = mailx’s settings
guided-meli = meli’s settings
guided-offlineimap = OfflineIMAP’s settings
guided-pass = pass, the password store
guided-passwordCommand = A command that fetches the password
guided-passwordFile = A file with a password
guided-sealedFile = An encrypted file with a password
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = Quit Mail (⌘Q).
guided-step-openInternetAccounts = Open System Settings (before macOS 13: System Preferences), then “Internet Accounts”, and choose { $address }.
guided-step-retypePassword = Choose “Details”, delete the password there, and paste the { of-an-app }password.
guided-step-openMailAgain = Open Mail again. If it asks for a password, paste the { of-an-app }password there too.

guided-step-closeOutlook = Close Outlook.
guided-step-openMailProfiles = Open “Mail” in the Control Panel, then “Email Accounts”.
guided-step-changeAccount = Choose { $address }, then “Change”. Replace the password by the { of-an-app }password, also under “More Settings”, “Outgoing Server”.
guided-step-openOutlookAgain = Open Outlook again. If it asks for a password, paste the { of-an-app }password there too.
guided-step-closeOffice = Close Outlook and all other Office programs.
guided-step-openCredentialManager = Open “Credential Manager” in the Control Panel, then “Windows Credentials”.
guided-step-removeOffice = Under “Generic Credentials”, remove the entries that have “Outlook” or “Office” and { $address } in their names, and no others.
guided-step-openThunderbirdSettings = In Thunderbird, open “Settings”, then “Privacy & Security”.
guided-step-savedPasswords = Choose “Saved Passwords” and search for the mail servers of { $address }: they begin with imap:// and smtp://.
guided-step-removeThunderbird = Remove those two entries, and no others.
guided-step-restartThunderbird = Restart Thunderbird and get your mail. Paste the { of-an-app }password when it asks, for incoming and for outgoing mail.
guided-step-openOnlineAccounts = Open Settings, then “Online Accounts”, and choose { $address }.
guided-step-removeOnlineAccount = Choose “Remove”. Your mail stays on the server.
guided-step-addOnlineAccount = Add the account again, as “IMAP and SMTP” (older systems say “Email Server”), with the { of-an-app }password for incoming and for outgoing mail.
guided-step-openClawsAccounts = In Claws Mail, open “Configuration”, then “Edit accounts”, and choose { $address }.
guided-step-retypeClawsPasswords = Replace the password under “Basic”, and under “Send” if there is one, by the { of-an-app }password.
guided-step-showDotFiles = Make your file manager show names that begin with a dot: in most, press Ctrl+H.
guided-step-showDotFilesMac = Make the Finder show names that begin with a dot: press ⌘⇧. (Command, Shift and the full stop).
guided-step-openNetrc = Open the file that is named here with a text editor. One whose name ends in .gpg is encrypted: open it in Emacs, which asks for its passphrase.
guided-step-openMsmtprc = Open the file that is named here with a text editor.
guided-step-openMsmtprcTxt = Open the file that is named here with a text editor.
guided-step-openMbsyncrc = Open the file that is named here with a text editor.
guided-step-openMuttrc = Open the file that is named here with a text editor.
guided-step-openFile = Open the file that is named here with a text editor.
guided-step-replaceInFile = Find the password of { $address }, replace it by the { of-an-app }password, and save the file.
guided-step-editEntry = In a terminal, run “pass edit” with the name of the entry: what stands between the store’s folder and .gpg. Put the { of-an-app }password into the first line.
guided-step-encryptAnew = Make the encrypted file that is named here once more, with the { of-an-app }password in it, as you made it before.
guided-step-lookAtLine = Look at the line that is named here: it has a command that fetches the password.
guided-step-replaceWhereItLooks = Replace the old password by the { of-an-app }password where that command looks, for example in your password manager.
guided-step-deletePassfile = Close alpine, and delete the file that is named here. It may hold passwords of other accounts too: alpine asks for each once more.
guided-step-retypeInAlpine = Open alpine again. When it asks for the password of { $address }, paste the { of-an-app }password.
guided-step-openBetterbirdSettings = In Betterbird, open “Settings”, then “Privacy & Security”.
guided-step-restartBetterbird = Restart Betterbird and get your mail. Paste the { of-an-app }password when it asks, for incoming and for outgoing mail.
guided-step-openEvolutionAccounts = In Evolution, open “Edit”, then “Accounts”, choose { $address } and get your mail. If it asks for a password, paste the { of-an-app }password.
guided-step-openGearyAccounts = In Geary, open the menu, then “Accounts”, and choose { $address }.
guided-step-openMailnagSettings = Open Mailnag’s settings, and edit the account { $address }.
guided-step-openSylpheedAccounts = In Sylpheed, open “Configuration”, then “Edit accounts”, and choose { $address }.
guided-step-openTrojitaSettings = In Trojitá, open “IMAP”, then “Settings”.
guided-step-retypePasswords = Replace the old password by the { of-an-app }password, for incoming and for outgoing mail.
guided-step-openMailspringAccounts = In Mailspring, open “Preferences”, then “Accounts”, and choose { $address }.
guided-step-removeMailspringAccount = Remove that account with the minus button. Your mail stays on the server. Do not reset the whole keychain: it keeps other passwords too.
guided-step-addMailspringAccount = Add the account again with the plus button, and paste the { of-an-app }password.

## The button that opens the place: `place-<program>`, or that of a folder

place-appleMail = Open Internet Accounts
place-betterbird = Open Betterbird
place-evolution = Open Evolution
place-geary = Open Geary
place-mailnag = Open Mailnag’s settings
place-mailspring = Open Mailspring
place-sylpheed = Open Sylpheed
place-trojita = Open Trojitá
place-onlineAccounts = Open Online Accounts
place-outlook = Open the mail profiles
place-office = Open the Credential Manager
place-thunderbird = Open Thunderbird
place-clawsMail = Open Claws Mail
place-homeFolder = Open your home folder
place-configFolder = Open the folder of settings
place-opening = Opening…
place-opened = It was asked to open. Come back here when you are done.
place-failed = It could not be opened from here. Open it yourself.
