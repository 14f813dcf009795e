# Words of the terminal alone. What the window says too is in wizard.ftl, causes.ftl and keychain.ftl.

# Why there is no window, on the terminal that started it.
window-no-home = The window cannot be opened: this session has no home folder.
window-no-page = The window cannot be opened: the system’s web view did not start. “mail-setup” is the same wizard in a terminal.

## Bad usage: one line that says what to type instead. Nothing typed is repeated.

usage-extra-argument = There is one argument too many. If it was a password: passwords are typed at the prompt or given with --password-stdin, and this one now stands in the history of your shell.
# Below the help of a command, in every language but English.
terminal-help-english = This help is in English only. What mail-setup says otherwise is in your language.
usage-unknown-option = There is no option { $option } here. The same command with --help lists them. If a password followed it: passwords are typed at the prompt or given with --password-stdin.
usage-unknown-command = There is no such command. “mail-setup --help” lists them.
usage-missing-argument = Something is missing. The same command with --help shows what belongs there.
usage-missing-named = This is missing: { $missing }. The same command with --help shows what belongs there.
usage-conflict = These options do not go together. The same command with --help explains them.
usage-bad-value = A value cannot be used. The same command with --help shows what belongs there.
usage-bad-option-value = The value of { $option } cannot be used. The same command with --help shows what belongs there.
usage-option-value-known = There is no such value for { $option }. Known: { $known }.
usage-value-known = There is no such value. Known: { $known }.
usage-unknown-language = There are no words in this language. Known with --lang: { $known }.
usage-server = { $option } is a host, a colon and a port: mail.example.org:465, with :tls or :starttls behind it if needed; an IPv6 address stands in brackets.
usage-servers-unknown = The servers of this address are not known. Name both: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = The servers of this address are not known. Did you mean { $meant }? If not, name both: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = Nobody could be asked for the servers of this address. Make sure that this computer is online, or name both: --smtp HOST:PORT --imap HOST:PORT.
# $options are the options of `check` that name these servers.
usage-servers-unconfirmed = Nobody but DNS says that { $smtp } and { $imap } are the servers of this address, and that can be forged. If they are your provider’s, name them: { $options }.
usage-user = This user name cannot be sent: it is empty, too long, or has control characters or invisible ones in it.
usage-ca-file = { $file } cannot be read as certificates. --ca-file wants a PEM file (“-----BEGIN CERTIFICATE-----”).
usage-wizard-json = The wizard speaks to people. For JSON name a command; “mail-setup --help” lists them.
usage-clear-unconfirmed = Nothing was cleared: nobody is here to confirm it. Look with “keychain scan”, then add --yes.
usage-format = There is no such format. Known: { $known }.
usage-export-file = { $file } cannot be read or written. Name another file, in a folder that is there and is yours.
usage-man-folder = { $folder } cannot be written to. Name a folder that is yours.
usage-mood = There is no such mood. Known: { $known }.
usage-password-empty = No password was given. Type it at the prompt, or give it as the first line of standard input with --password-stdin.
usage-password-line-break = This password has a line break or a NUL in it; no mail server takes that. Copy it once more.
usage-password-too-long = This password is longer than 1,024 bytes; no mail server takes that. Copy it once more.
usage-password-not-text = This password is not text (UTF-8). Copy it once more.

## Common

terminal-cancelled = Cancelled. Nothing was changed.
terminal-no-runtime = The system did not give what is needed to run (files or signals). Close other programs and try again.
# What went wrong, in one line: $title has no full stop.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = Stopped while the keychain was at work. What was begun is finished or put back at the next start; nothing is lost.
terminal-no-home = The system does not say where your home folder is. Set HOME and try again.
terminal-records-file = The list of accounts cannot be read or written. Make sure that your disk is not full and that your home folder can be written, then try again.
terminal-records-unreadable = The list of accounts cannot be understood, so it was left alone. Move the file accounts.json away and set the accounts up again.
terminal-window-is-open = The accounts are removed, but the window is still open. Close it, then type this once more: what it keeps for itself goes, too.
terminal-not-text = That was not text (UTF-8). Type it again.
terminal-unknown-choice = That is none of the choices. Type what stands before one of them.

## check

terminal-password-prompt = Password for { $address } (it is not shown):{ " " }
terminal-password-prompt-smtp = Password for outgoing mail of { $address } (it is not shown):{ " " }
terminal-password-prompt-imap = Password for incoming mail of { $address } (it is not shown):{ " " }
terminal-progress-smtp = Outgoing mail: { $stage }
terminal-progress-imap = Incoming mail: { $stage }
terminal-paused = Too many passwords of { $address } were refused in a row. Nothing is sent for { $time } minutes, so that the account is not locked. Use the time to make sure which password it is.
terminal-check-right = The password for { $address } works for outgoing and incoming mail.
# $access is who gives the access to this network, $server their server with its port.
terminal-check-access = This is { $access }’s network, and its mail server answers here. If you have a mailbox there, you can send through it: --smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = Outgoing mail, { $host }:{ $port }: signed in.
terminal-smtp-failed = Outgoing mail, { $host }:{ $port }: not signed in.
terminal-smtp-skipped = Outgoing mail, { $host }:{ $port }: not tried.
terminal-imap-passed = Incoming mail, { $host }:{ $port }: signed in.
terminal-imap-failed = Incoming mail, { $host }:{ $port }: not signed in.
terminal-imap-unopened = Incoming mail, { $host }:{ $port }: signed in, but the mailbox did not open.
terminal-imap-skipped = Incoming mail, { $host }:{ $port }: not tried, so that the account is not locked.
# $seconds is how long it took, in whole seconds or with one decimal: “2.4”.
terminal-sent-inbox = A message to { $address } was sent, and arrived in the inbox after { $seconds } s.
terminal-sent-junk = A message to { $address } was sent, and arrived after { $seconds } s among unwanted mail: in “{ $folder }”.
terminal-sent-all-mail = A message to { $address } was sent, and arrived after { $seconds } s: in “{ $folder }”. A filter may keep it out of the inbox.
terminal-sent-lost = A message to { $address } was sent.
terminal-sent-not = The message to { $address } was not sent.
terminal-sent-unseen = A message to { $address } was sent. Whether it arrived was not seen.
terminal-sent-unproven = No message was sent: it goes only where both servers have accepted the password.
terminal-sent-cancelled = The message to { $address } was handed over before you stopped. It may still arrive.
terminal-said = { "  " }The server said: “{ $said }”
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } ms)

## discover

terminal-discover-provider = Provider: { $provider }
terminal-discover-smtp = Outgoing mail: { $host }:{ $port } ({ $security }), user name { $user }. { $source }
terminal-discover-imap = Incoming mail: { $host }:{ $port } ({ $security }), user name { $user }. { $source }
terminal-discover-unconfirmed = Only DNS names it: make sure that it is your provider’s before you type a password.
terminal-discover-none = No mail servers were found for { $domain }. Your provider’s help lists them under “IMAP” and “SMTP”.
terminal-discover-filtered = { $found } filters the mail of { $domain } before it arrives, so who keeps it cannot be seen from here. Ask whoever looks after { $domain } for the servers (“IMAP” and “SMTP”).
terminal-discover-no-domain = There is no domain { $domain }. Look for a typing mistake in the address.
terminal-discover-offline = Nobody could be asked about { $domain }. Make sure that this computer is online, then try again.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } ms)

## The wizard

terminal-step = Step { $at } of { $of }
# $what is asked; $keys are the keys that always work.
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
# A number can be typed where $what is asked.
terminal-ask-or-number = { $what }, or a number from above
terminal-ask-choice = Your choice
terminal-ask-password = App password, not shown as you type
terminal-ask-password-mailbox = Password of your mailbox, not shown as you type
terminal-ask-password-either = App password, or password of your mailbox, not shown as you type
terminal-ask-password-ownPassword = Password for outgoing mail, not shown as you type
terminal-ask-password-otherServer = Password of the other server, not shown as you type
terminal-ask-password-incoming = Password for incoming mail, not shown as you type
terminal-ask-certificate = Path of the certificate file
terminal-file-unreadable = There is no file at this path that can be read. Type the whole path, or drop the file on the terminal.
terminal-app-password-name = A name for it: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: back
terminal-key-home = h: start over
terminal-key-quit = q: quit
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = A server is typed as host:port:tls or host:port:starttls. Enter keeps what stands in brackets.
terminal-field-place = { $server }
terminal-field-user = { $server }, user name
terminal-server = { $server }: { $host }, port { $port }, { $security }, user name { $user }
terminal-items-how = Type the number of an entry to choose it or to leave it out: [x] is cleared, [ ] is left.
terminal-items-how-replace = [n] gets the new password. Type its number once to clear it instead, twice to leave it.
# $what can be done with $about, one of several in a list.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = Ctrl-C stops waiting.

## keychain

terminal-use-any = outgoing and incoming
terminal-item = { $program }: { $server }, { $user }, { $use }
terminal-item-detail = { $match }; last change: { $modified }; { $undo }. { $why }
terminal-item-id = id: { $id }
terminal-clear-word = clear
terminal-clear-confirm = { $count ->
    [one] Type “{ $word }” to back up and clear this entry:{ " " }
   *[other] Type “{ $word }” to back up and clear these { $count } entries:{ " " }
}
terminal-cleared-count = { $count ->
    [0] No entry was cleared.
    [one] { $count } entry was cleared.
   *[other] { $count } entries were cleared.
}
terminal-missing = Programs look for a password here and find none:
terminal-missing-how = To put it there: mail-setup keychain put { $address }
terminal-any-address = ADDRESS
# An enumeration in a sentence, by CLDR’s pattern for lists: list-next as often as needed, list-last for the last one of two
# or more, or .before-i if that begins with the sound of i, before which Spanish says “e”. The window asks its engine.
list-next = { $list }, { $next }
list-last = { $list } and { $last }
    .before-i = { $list } and { $last }
terminal-other-programs = In another program, on a phone or a printer: “mail-setup programs” says where it goes there. Known are { $names }.
usage-program = There is no program “{ $program }”. “mail-setup programs” lists their codes.
terminal-put-count = { $count ->
    [0] No program looks for a password that it does not have.
    [one] { $count } entry has the password that was checked:
   *[other] { $count } entries have the password that was checked:
}
terminal-put-undo = To undo this: mail-setup keychain undo { $run }
terminal-cleared-undo = To bring back what was cleared: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = There is nothing to bring back. “mail-setup keychain backups” lists what can be.
terminal-no-backups = There is nothing to bring back.
terminal-backup = { $run }: { $what }, { $until }
terminal-discarded = This backup is gone for good.

## Accounts

terminal-no-accounts = No account was set up yet. “mail-setup” sets one up.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }The certificate that you chose for its servers on this computer: { $fingerprint }… (SHA-256)
terminal-account-removed = { $address } was removed, and its passwords are no longer in the keychain.
terminal-accounts-removed = { $count ->
    [0] No account was set up here.
    [one] One account was removed, and its passwords are no longer in the keychain.
   *[other] { $count } accounts were removed, and their passwords are no longer in the keychain.
}
terminal-files-removed = This program keeps no file on this computer any more.
terminal-backups-stay = What was cleared of other programs’ passwords can still be brought back. “mail-setup keychain backups” lists it, and discards it.
terminal-not-set-up = { $address } was not set up here. “mail-setup accounts” lists those that were.
terminal-unused-next = Choose the account in “mail-setup”. If { $host } is the right server, enter the password there. If not, correct the servers.
terminal-not-stored = The keychain has no password of { $address } for the servers of this account. Set it up again with “mail-setup”.

## watch

terminal-watch-on = The accounts are checked once a day. A notification is shown if one is refused.
terminal-watch-next-sign-in = The daily check is set up. It begins when you log in to this computer the next time.
terminal-watch-network = After a change of the network, accounts are checked that could not be reached, or were not checked for { $hours } hours.
terminal-watch-daily-alone = A change of the network begins no check. “mail-setup watch enable” sets that up, where this system tells of one.
terminal-watch-off = The daily check is off.
terminal-watch-missing = A daily check cannot be set up here: this system has no scheduler that is known to “mail-setup”.
terminal-watch-refused = The scheduler of this system did not take the change. Try again after you have logged in to this computer anew.
terminal-watch-misplaced = The scheduler cannot start this program every day from where it lies: that folder does not stay, or its name has characters that a scheduler does not take. Install the program, or move it to a folder that stays (on a Mac “Applications”), and start it from there.
terminal-watch-file = A file of the daily check cannot be written or removed. Make sure that your disk is not full and that your home folder can be written, then try again.
terminal-watch-another = Another check runs at this moment. Nothing was done.
terminal-watch-last = Last check: { $date }
terminal-watch-would-check = { $address } would be checked.
terminal-watch-rests = { $address } is not checked for now: its password was refused. “mail-setup” makes a new one with you.
terminal-watch-recent = { $address } is left alone: it was checked less than { $hours } hours ago.
terminal-watch-unconfirmed = { $address } was refused at one check. A notification is shown if it is refused again at least { $minutes } minutes later.
terminal-watch-would-tell = A notification would be shown for { $address }.
terminal-watch-told = A notification was shown.
terminal-watch-nobody-shows = Nobody shows notifications here: this session has no desktop.

## password --copy

terminal-copied = The password of { $address } is on the clipboard for { $seconds } seconds. Paste it; Ctrl-C takes it off at once.
terminal-copy-over = It is off the clipboard, unless something else was copied since: that is still there. If a program here keeps a clipboard history, it may still have it: delete it there, too.
terminal-no-clipboard = This session has no clipboard. Without “--copy” the password of { $address } is printed.
terminal-clipboard-refused = The clipboard cannot be used at the moment: another program holds it. Try again.

## man

terminal-man-written = { $count ->
    [one] One manual page was written to { $folder }.
   *[other] { $count } manual pages were written to { $folder }.
}

## export

terminal-export-place = This belongs into { $file }.
terminal-export-written = Written to { $file }.
terminal-export-would-write = { $file } would be written, and with this in it:
terminal-export-there = { $file } has it already. Nothing was changed.
terminal-export-beside = { $taken } is there already and stays as it is. Written beside it: { $file }.
terminal-export-would-write-beside = { $taken } is there already and would stay as it is. This would be written beside it: { $file }.
terminal-export-add = Add these lines to it (without the signs in front), or let “patch” do it:

## settings

terminal-settings-autoconfig-address = Your provider may hear your whole address when its own file of servers is asked for.
terminal-settings-autoconfig-domain = Your provider hears only the domain of your address when its own file of servers is asked for.
terminal-settings-network-pages-on = Where a server cannot be reached, two pages of Mozilla and Apple are asked for, to tell a network’s sign-in page.
terminal-settings-network-pages-off = No page is asked for where a server cannot be reached. A network’s sign-in page may then go unnoticed.
terminal-settings-file = The setting cannot be written or removed. Make sure that your disk is not full and that your home folder can be written, then try again.

## practice

terminal-practice-address = Address: { $value }
terminal-practice-smtp = Outgoing mail: { $value }
terminal-practice-imap = Incoming mail: { $value }
terminal-practice-ca-file = Certificate: { $value }
terminal-practice-password = App password: { $value }
terminal-practice-account-password = Account password: { $value }
terminal-practice-end = It runs until you press Ctrl-C.
terminal-no-practice = The pretend provider could not be started: the system gave no port on 127.0.0.1. Close other programs and try again.
terminal-no-temporary-folder = The certificate could not be written to the temporary folder. Make sure that your disk is not full, then try again.

## diagnose

terminal-diagnose-seen = What was seen:
usage-probe = --probe takes http://HOST/PATH=EXPECTED: a status such as 204, or how the page begins.
terminal-records-damaged = The list of accounts was damaged. It is kept as { $file } in the folder mail-setup-wizard among your program data, and begins anew. Passwords are not in it.
terminal-records-later = The file { $file } was written by a newer version of this program, so it was left alone. Use the newer version.
# What stands before the tenths of a number (CLDR, decimal separators).
terminal-decimal-mark = .
# A day: $day and $month are numbers, $year is text.
terminal-day = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    } { $year }
