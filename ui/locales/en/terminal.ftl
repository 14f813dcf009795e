# Words of the terminal alone. What the window says too is in wizard.ftl, causes.ftl and keychain.ftl.

## Bad usage: one line that says what to type instead. Nothing typed is repeated.

usage-extra-argument = There is one argument too many. If it was a password: passwords are typed at the prompt or given with --password-stdin, and this one now stands in the history of your shell.
usage-unknown-option = There is no option { $option } here. The same command with --help lists them. If a password followed it: passwords are typed at the prompt or given with --password-stdin.
usage-unknown-command = There is no such command. “mail-setup --help” lists them.
usage-missing-argument = Something is missing. The same command with --help shows what belongs there.
usage-missing-named = This is missing: { $missing }. The same command with --help shows what belongs there.
usage-conflict = These options do not go together. The same command with --help explains them.
usage-bad-value = A value cannot be used. The same command with --help shows what belongs there.
usage-bad-option-value = The value of { $option } cannot be used. The same command with --help shows what belongs there.
usage-unknown-language = There are no words in this language. Known with --lang: { $known }.
usage-address = This is not a mail address. It looks like anna@example.org.
usage-server = { $option } is a host, a colon and a port: mail.example.org:465, with :tls or :starttls behind it if needed; an IPv6 address stands in brackets.
usage-servers-unknown = The servers of this address are not known. Name both: --smtp HOST:PORT --imap HOST:PORT.
usage-user = This user name cannot be sent: it is empty, too long, or has control characters in it.
usage-ca-file = { $file } cannot be read as certificates. --ca-file wants a PEM file (“-----BEGIN CERTIFICATE-----”).
usage-password-empty = No password was given. Type it at the prompt, or give it as the first line of standard input with --password-stdin.
usage-password-line-break = This password has a line break or a NUL in it; no mail server takes that. Copy it once more.
usage-password-too-long = This password is longer than 1,024 bytes; no mail server takes that. Copy it once more.
usage-password-not-text = This password is not text (UTF-8). Copy it once more.

## Common

terminal-cancelled = Cancelled. Nothing was changed.
terminal-no-runtime = The system did not give what is needed to run (files or signals). Close other programs and try again.
terminal-no-command = Name a command. “mail-setup --help” lists them.

## check

terminal-password-prompt = Password for { $address } (it is not shown):{ " " }
terminal-check-right = The password for { $address } works for outgoing and incoming mail.
terminal-smtp-passed = Outgoing mail, { $host }:{ $port }: signed in.
terminal-smtp-failed = Outgoing mail, { $host }:{ $port }: not signed in.
terminal-smtp-skipped = Outgoing mail, { $host }:{ $port }: not tried.
terminal-imap-passed = Incoming mail, { $host }:{ $port }: signed in.
terminal-imap-failed = Incoming mail, { $host }:{ $port }: not signed in.
terminal-imap-skipped = Incoming mail, { $host }:{ $port }: not tried, so that the account is not locked.
terminal-said = { "  " }The server said: “{ $said }”
terminal-stage-took = { $stage } ({ $ms } ms)

## keychain

terminal-cleared-count = { $count ->
    [one] { $count } item cleared.
   *[other] { $count } items cleared.
}
