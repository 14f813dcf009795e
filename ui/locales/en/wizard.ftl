### Words of the wizard, for the window and for the terminal alike.
###
### A page is one message named like the page (`address`, `outgoing`), with the attributes
###   .heading  its title             .lead  one sentence under it (.lead-… in a certain state)
###   .primary  the button that goes on (.primary-… in a certain state)
### Everything else is named after its code: `stage-smtp-connect`, `mood-allWell`, `action-tryAgain`.
###
### Variables: $provider is the provider's name ("Gmail") or the domain, $owner runs its account pages
### ("Google"), $address is the person's address, $host and $port are a server ($port is text: a port has no
### thousands separator). $kind is "mailbox" where mail programs use the password of the mailbox itself,
### "either" where that is not known, else "app".
### All other variables are explained where they stand.

app-name = Mail Setup

## Welcome

welcome =
    .heading = What does your mail need?
    .lead = Choose what fits. Nothing on this computer changes until you say so.
intent-setUp =
    .title = Set up an app password
    .what = Make one, prove it, keep it safe, and clear old ones away.
intent-revoked =
    .title = My app password was revoked
    .what = Make another one. It takes the old one’s place in the keychain; for other programs the steps are shown.
intent-verify =
    .title = Check that everything still works
    .what = Try the stored password here. If it fails, learn why.
intent-practise =
    .title = Practise with a pretend account
    .what = Walk the whole way without risk. You choose what goes wrong.
# $date is when both servers last accepted the password.
known-accounts =
    .title = Set up on this computer
    .last-good = worked on { $date }
    .never = not checked yet
# How an account is, behind its address. $date is since when that is so, or when it was checked last. With -smtp or -imap it is
# so of one server alone: the other took the password. With -network it may have been the network in which it was checked.
account-state =
    .refused = refused since { $date }
    .refused-smtp = outgoing mail refused since { $date }
    .refused-imap = incoming mail refused since { $date }
    .refused-last = refused at the last check, on { $date }
    .refused-last-smtp = outgoing mail refused at the last check, on { $date }
    .refused-last-imap = incoming mail refused at the last check, on { $date }
    .unreached = could not be checked since { $date }
    .unreached-smtp = outgoing mail could not be checked since { $date }
    .unreached-imap = incoming mail could not be checked since { $date }
    .unreached-network = could not be checked since { $date }; it may be the network
    .unreached-smtp-network = outgoing mail could not be checked since { $date }; it may be the network
    .unreached-imap-network = incoming mail could not be checked since { $date }; it may be the network
    .stale = not checked since { $date }
    .not-stored = the keychain has no password for its servers
    .running = being checked
    .mend = Mend it
    .check = Check it
    .check-all = Check all accounts
# $done of $all accounts were checked so far.
accounts-checked = { $done } of { $all } accounts checked
# How a check of all accounts ended; $paused were not asked, so that they are not locked.
accounts-right =
    { $right ->
        [0] None of { $all } accounts is right.
        [one] { $right } of { $all } accounts is right.
       *[other] { $right } of { $all } accounts are right.
    }{ $paused ->
        [0] {""}
        [one] {" "}{ $paused } was not asked, because of a pause.
       *[other] {" "}{ $paused } were not asked, because of a pause.
    }
# The daily check, offered at the end.
watch =
    .title = Check it every day
    .off = Once a day, and after a change of the network, the stored password can be tried. If it is refused, a notification is shown, which does not name the account. Nothing runs in between.
    .on = The stored passwords are tried once a day, and after a change of the network where this system tells of one. If one is refused, a notification is shown.
    .next-sign-in = The stored passwords are tried once a day, and after a change of the network, from the next time you log in to this computer.
    .not-changed = The scheduler of this computer did not take the change. Try again after you have logged in to it anew.
    .misplaced = The scheduler cannot start this program every day from where it lies: that folder does not stay, or its name has characters that a scheduler does not take. Install the program, or move it to a folder that stays (on a Mac “Applications”), and start it from there.
    .enable = Check it every day
    .disable = Check it no longer
# A notification. It may stand on a lock screen: only .named says whose account it is, where that was chosen. With -smtp or -imap
# one server alone refuses, and the other takes the password.
watch-notice =
    .title = Your mail needs you
    .one = A mail account is refused by its server. Press to see why and to mend it, or run “mail-setup”.
    .one-smtp = The outgoing mail of an account is refused by its server. Press to see why and to mend it, or run “mail-setup”.
    .one-imap = The incoming mail of an account is refused by its server. Press to see why and to mend it, or run “mail-setup”.
    .named = { $address } is refused by its server. Press to see why and to mend it, or run “mail-setup”.
    .named-smtp = { $address }: outgoing mail is refused by the server. Press to see why and to mend it, or run “mail-setup”.
    .named-imap = { $address }: incoming mail is refused by the server. Press to see why and to mend it, or run “mail-setup”.
    .several = { $count ->
        [one] { $count } mail account is refused by its server. Press to see why and to mend it, or run “mail-setup”.
       *[other] { $count } mail accounts are refused by their servers. Press to see why and to mend them, or run “mail-setup”.
    }
    .open = Mend it
# A run that can be undone. $count entries were cleared or replaced on $date for $address, and are kept until $until.
backup =
    .title = Old passwords that can be brought back
    .what = { $count ->
        [one] { $count } entry of { $address }, changed on { $date }
       *[other] { $count } entries of { $address }, changed on { $date }
    }
    .until = kept until { $until }
    .restore = Bring back
    .discard = Discard
    .discard-title = Discard this backup?
    .discard-what = What it holds is then gone for good and cannot be brought back. Do this only once your mail works.
    .discard-confirm = Discard it for good
    .keep = Keep it
# Runs that a crash had cut short, put right at this start.
recovered = { $count ->
        [one] The wizard was cut short last time while it changed old entries. That has been put right: nothing is lost.
       *[other] The wizard was cut short { $count } times while it changed old entries. That has been put right: nothing is lost.
    }
unlocking = Asking the keychain to open…
discard-running = Discarding the backup…
discard-done = The backup is gone for good.
undo-restoring = Bringing back the old passwords…
undo-restored = { $count ->
        [0] Nothing was brought back.
        [one] { $count } entry is back where it was.
       *[other] { $count } entries are back where they were.
    }
undo-kept = { $count ->
        [one] { $count } entry could not be brought back. It stays in the backup.
       *[other] { $count } entries could not be brought back. They stay in the backup.
    }

## Practice

choosePractice =
    .heading = Practise with a pretend account
    .lead = A mail provider that exists only on this computer plays along. Choose how its story goes.
    .lead-starting = The pretend provider is being started.
# $mood is the title of what the pretend provider does.
practice =
    .mood = Practice: { $mood }
# The card that plays the provider's page.
pretend =
    .title = The pretend provider’s page
    .what = A real provider would show this in the browser. Copy the app password from here.
    .app-password = Your app password
    .account-password = The account password, to see what happens if it is used by mistake
practice-starting = Starting the pretend provider…
practice-failed = The pretend provider could not be started on this computer. Try once more; if it fails again, restart the computer.
mood-allWell =
    .title = All goes well
    .what = The app password works everywhere.
mood-needsAppPassword =
    .title = The usual password is refused
    .what = The account password is not enough. An app password works.
mood-wrongPassword =
    .title = The password is wrong
    .what = Every password is refused.
mood-webLoginRequired =
    .title = The provider wants to see you first
    .what = Signing in is held back until it is confirmed in a browser.
mood-imapOff =
    .title = Reading mail is switched off
    .what = Sending works. Access for mail programs (IMAP) is off.
mood-tooManyAttempts =
    .title = Too many attempts
    .what = The provider puts off every sign-in for a while.
mood-revokedMidway =
    .title = Revoked half-way
    .what = Sending works, and then the password is revoked.
mood-busy =
    .title = The provider is busy
    .what = Both servers ask to come back later.
mood-slow =
    .title = A slow connection
    .what = Everything works, but each answer takes its time.
mood-silent =
    .title = Silence
    .what = The servers take the call and never say a word.
mood-hangsUp =
    .title = Cut off
    .what = The connection ends in the middle of signing in.
mood-smtpBlocked =
    .title = Sending is blocked here
    .what = Nothing answers for outgoing mail. Incoming mail works.
mood-captivePortal =
    .title = The hotel’s sign-in page
    .what = The network answers in place of the mail servers.
mood-startTlsStripped =
    .title = Someone removes the encryption
    .what = The server should offer encryption, and does not.
mood-expiredCertificate =
    .title = An expired certificate
    .what = The server’s proof of identity is out of date.
mood-wrongName =
    .title = A certificate for another name
    .what = The server proves to be somebody else.

## Steps of the journey

step-address = Your address
step-appPassword = App password
step-outgoing = Outgoing mail
step-incoming = Incoming mail
step-keep = Keep it safe
step-oldItems = Old passwords
step-handOver = Your mail program
step-testMessage = A message to yourself

## Which account

# $account is an address; $name is its provider’s name, $last when it last worked.
chooseAccount =
    .heading = Which account?
    .lead-revoked = Choose the account whose app password was revoked.
    .lead-verify = Choose the account to check. Its stored password is tried; nothing is changed.
    .other = Another account
    .known = { $account }
    .known-what = { $name }: { $last }
    .other-what = Type its address.

address =
    .heading = Your mail address
    .lead = The servers and the way to an app password follow from it.
    .label = Mail address
    .primary = Use this address
address-problem-empty = Type your mail address first.
address-problem-noAt = There is no @ in it. A mail address looks like anna@example.org.
address-problem-noName = Your name is missing before the @.
address-problem-domain = After the @ something is missing or mistyped: it looks like gmail.com or anna-design.com.
# $character is what was found.
address-problem-character = A mail address cannot contain “{ $character }” there.
address-problem-space = There is a space in it. A mail address has none.
address-problem-unseen = There is a character in it that cannot be seen. Type the address by hand.
address-problem-tooLong = That is too long for a mail address.
# $meant is the domain of a provider, which the typed one is nearly.
address-meant = Did you mean { $meant }? Then go back and correct the address.

# Where a server was found.
found-by =
    .table = Known for this provider.
    .mx = Known for the provider that receives the domain’s mail.
    .pacc = The domain names it for mail programs.
    .autoconfig = The provider names it for mail programs.
    .ispdb = In Thunderbird’s collection of providers.
    .srv = The domain’s DNS names it.
    .guess = The usual name; it answers, with a certificate for it.
# Where it is looked, for the domain of the address.
looked-in =
    .table = Known providers
    .mx = Who receives the mail
    .pacc = What the domain publishes
    .autoconfig = The provider’s own file
    .ispdb = Thunderbird’s collection
    .srv = Names in DNS
    .guess = Usual names
# The same, for the domain of whoever receives the mail.
looked-in-receiver =
    .autoconfig = The file of who receives the mail
    .ispdb = Thunderbird’s collection, for who receives the mail
# What came of it.
looked =
    .found = found
    .noPasswords = no password is taken
    .nothing = nothing there
    .noSuchDomain = no such domain
    .unusable = nothing to use with a password over TLS
    .timedOut = no answer in time
    .unreachable = could not be asked
    .refused = nobody listens there
    .certificate = a certificate that is not to be believed
    .redirected = leads elsewhere
    .tooLarge = too large an answer
    .malformed = an answer that cannot be read
    .wrongDigest = not what the domain vouches for
    .notNeeded = not needed any more

findServers =
    .heading = Looking for the mail servers
    .lead = Only { $domain } is asked for; your address stays on this computer. It takes { $seconds } seconds at most.
    .lead-address = Your whole address goes to { $place } alone, as you allowed; everybody else is asked for { $domain }.
    .running = Looking…
    .looked = Where it was looked
    .by-hand = Type the servers by hand
# Whether the whole address may be told. $place is the host that hears it: autoconfig.example.org.
autoconfig-address =
    .off = Some providers name their servers only to whoever asks with the whole address. If you allow it, yours goes to { $place } and nowhere else, encrypted. That holds for later searches too, until you take it back.
    .on = Your whole address goes to { $place } and nowhere else, encrypted, as you allowed.
    .not-kept = This choice could not be saved: it holds until the program ends.
    .tell = Search again with the whole address
    .keep = Search again with the domain alone

servers =
    .heading = The mail servers
    .lead-mx = { $found } receives the mail of { $domain }, so its servers are filled in. Is that your provider?
    .lead-autoconfig = Your provider names these servers for mail programs. Is that your provider?
    .lead-ispdb = Thunderbird’s collection has these servers for { $domain }. Is that your provider?
    .lead-srv = The DNS of { $domain } names these servers. Is that your provider?
    .lead-guess = These servers have the usual names; they answer, with certificates for them. Is that your provider?
    .lead-unconfirmed = Only the DNS of { $domain } names these servers, and that can be forged. Use them only if you know that they are your provider’s.
    .lead-imap-alone = A server was found for incoming mail alone; what is filled in for outgoing mail is a guess. Your provider’s help lists it under “SMTP”.
    .lead-smtp-alone = A server was found for outgoing mail alone; what is filled in for incoming mail is a guess. Your provider’s help lists it under “IMAP”.
    .lead-no-domain = There is no domain { $domain }: look for a typing mistake in the address. What is filled in is a guess.
    .lead-offline = Nobody could be asked: this computer seems to be offline. What is filled in is a guess.
    .lead = They are not known for this address; what is filled in is a guess. Your provider’s help lists them under “IMAP” and “SMTP”.
    .lead-filtered = { $found } filters the mail of { $domain } before it arrives, so who keeps it cannot be seen from here. What is filled in is a guess: ask whoever looks after { $domain } for the servers (“IMAP” and “SMTP”).
    .lead-known = Correct what differs from what your provider’s help says.
    .lead-named = The certificate is for { $suggested }, so that name is filled in. Use it only if it belongs to your provider or your hoster.
    .edit = Correct the servers
    .primary = Use these servers
    .smtp = Outgoing mail (SMTP)
    .imap = Incoming mail (IMAP)
    .host = Server
    .port = Port
    .security = Encryption
    .user = User name
    .user-hint = Leave it empty if it is your whole address.
    .own-password = Outgoing mail has a password of its own
    .same-password = One password for both
# Whose password outgoing mail takes.
outgoing-ownPassword = Outgoing mail has a password of its own. Both are asked for, and each is tried with its own server.
outgoing-otherServer = Outgoing mail goes through another server, with a user name and a password of its own. Both passwords are asked for, and each is tried with its own server.
security-tls = from the start (TLS)
security-starttls = after the greeting (STARTTLS)
server-problem-host = This is not a server’s name. It looks like mail.example.org.
server-problem-port = A port is a number from 1 to 65535.
server-problem-user = This cannot be a user name. Check it for stray characters.

# Somebody else's server for outgoing mail. $access is who gives the access to this network, $server their server.
outgoingServer =
    .heading = Send through another server
    .lead = Incoming mail stays where it is. Only what you send takes another way: through the server of your internet access, for example, or of another mailbox that you have.
    .lead-found = This is { $access }’s network, and its mail server answers here: it is filled in. You need a mailbox there, with its password. Incoming mail stays where it is.
    .primary = Send through this server
    .providers = Send through { $provider } again
    .limits = Before you choose this
    .limit-sender = Many such servers take only their own addresses as the sender. A message to yourself shows whether yours takes { $address }.
    .limit-place = Some answer only in their own network: at home, and not on the way.
    .limit-mailbox = The user name and the password are those of your mailbox there, not those of { $provider }.
    .user-hint = The name of your mailbox at that server.
use-other-server = Send through another server
use-access = Send through { $access }’s server ({ $server })

# $own is the domain of the provider's own addresses, such as icloud.com.
ownAddress =
    .heading = Your address that ends in @{ $own }
    .lead = { $provider } delivers the mail of { $domain }, but only its own addresses can sign in. Yours came with the account and ends in @{ $own }.
    .label = Address that signs in
    .keep = Sign in as { $address } all the same
    .primary = Sign in with this address
own-address-apple = On an iPhone, iPad or Mac it stands in the settings: your name, then “iCloud”, then “Mail”.
own-address-problem-empty = Type the address that ends in @{ $own } first.
own-address-problem-notAnAddress = This is not a mail address. Yours looks like anna@{ $own }.
own-address-problem-elsewhere = This is not an address of { $provider }. Yours ends in @{ $own }.

# The certificate of a program on this computer, as a file. $fingerprint is the beginning of what tells it from others.
certificate =
    .heading = The certificate of the program on this computer
    .lead = Choose the file that the program exported. Exactly this certificate is believed then, for its servers on this computer and nothing else.
    .lead-again = Choose the program’s new file: it takes the place of the one that was chosen before. Exactly this certificate is believed then, on this computer and nothing else.
    .primary = Use this certificate
    .file = Certificate file
    .file-hint = It mostly ends in .pem, .crt or .cer.
    .servers = It is for
    .before = Chosen before: { $fingerprint }… (SHA-256)
certificate-problem-empty = Choose the file first.
certificate-problem-tooLong = This file is too long for a certificate. Choose the one that the program exported.
certificate-problem-privateKey = This is a private key. Choose the certificate beside it, such as cert.pem. Nothing of the key was kept.
certificate-problem-keystore = This is a keystore, which holds the private key, too. Export only the certificate from it, and choose that file.
certificate-problem-several = There is more than one certificate in this file. Choose a file with the program’s own alone.
certificate-problem-notACertificate = This is not a certificate. Choose the file that the program exported.
certificate-problem-expired = This certificate has expired. Let the program make a new one, and choose that.
certificate-problem-notYetValid = This certificate is not valid yet. If this computer’s clock is wrong, put it right.
certificate-chosen = For { $host } the certificate counts that you chose: { $fingerprint }… (SHA-256)

## Whether a password can work at all: one question at a time

# $at is the number of the question, $of how many there are.
canItWork =
    .place = Question { $at } of { $of }
    .skip = Go on without these questions
    .done = I have done that
    .anyway = Go on all the same
    .copy = Copy this text
# `can-<code>`: .question and .why ask, .yes and .no answer; .title, .what and .do are said with the answer that stands in
# the way. $key is the key of the provider.
can-twoStep =
    .question = Is 2-Step Verification switched on?
    .why = { $owner } makes app passwords only for accounts that have it.
    .yes = Yes, it asks for a second step
    .no = No, a password is enough
    .title = 2-Step Verification comes first
    .what = Without it, { $owner } has no page for app passwords.
    .do = Switch it on in the security settings of your account at { $owner }, then go on here.
can-securityKeysOnly =
    .question = Is a security key your only second step?
    .why = With security keys alone, { $owner } offers no app passwords.
    .yes = Yes, security keys alone
    .no = No, a phone or an app as well
    .title = Security keys alone allow no app password
    .what = { $owner } hides its page for app passwords as long as a key is the only second step.
    .do = Add a phone or a code app as another second step, then go on here. Or keep the keys alone, and use a mail program that opens { $owner }’s own sign-in page, such as Thunderbird, Evolution or Apple Mail: it needs no app password.
can-advancedProtection =
    .question = Is the account in the Advanced Protection Program?
    .why = It is for people who are attacked in earnest, and you would have joined it yourself.
    .yes = Yes
    .no = No
    .title = Advanced Protection allows no app passwords
    .what = The program keeps passwords of this kind out altogether.
    .do = Use { $owner }’s own page or app for this mail. Or try a mail program that opens { $owner }’s own sign-in page: { $owner } lets some of them in.
can-workAccount =
    .question = Does a company, a school or a club run this account?
    .why = Whoever runs { $domain } decides whether mail programs are let in.
    .yes = Yes, somebody else runs it
    .no = No, I run it myself
    .title = Your organisation decides this
    .what = If its administrator does not allow IMAP or app passwords, nothing that is typed here can work.
    .do = Ask with the text below. If both are allowed, go on. Where they are not, a mail program that opens { $owner }’s own sign-in page, such as Thunderbird, Evolution or Apple Mail, often still is.
can-letter =
    Hello,
    I would like to read my mail ({ $address }) in a mail program, over IMAP and SMTP. Could you tell me whether these are allowed for my account?
    1. IMAP access, for mail programs of any kind
    2. 2-Step Verification, which app passwords need
    3. App passwords
    If not: which mail program may I use, and may it sign in through { $owner }’s page (OAuth)?
    Thank you.
can-supervised =
    .question = Is it a child’s account, or supervised by a parent?
    .why = Such accounts may not be offered app passwords.
    .yes = Yes
    .no = No
    .title = A supervised account may get no app password
    .what = What it can do is decided by the parent who supervises it, and by { $owner }.
    .do = Ask that parent to look whether app passwords are offered. If they are not, use { $owner }’s own page or app, or a mail program that opens { $owner }’s own sign-in page.
can-plan =
    .question = Does your plan let mail programs in?
    .why = { $key ->
        [fastmail] Fastmail’s Basic plan has no app passwords; the others do.
        [mailcom] At mail.com, mail programs are let in with Premium only.
        [proton] Proton Mail Bridge, which mail programs need, comes with the paid plans.
       *[none] { $provider } lets mail programs in with some of its plans only.
    }
    .yes = Yes
    .no = No
    .title = This plan does not let mail programs in
    .what = No password can change that.
    .do = Read this mail on { $provider }’s page or in its own app. Or change to a plan that lets mail programs in, then come back.
can-usualBrowser =
    .question = Have you used { $provider } in your browser for some days?
    .why = { $owner } makes app passwords only in a browser that it has known for several days, and not in a private window.
    .yes = Yes, in this computer’s usual browser
    .no = No, not for long
    .title = { $owner } has to know the browser first
    .what = Its customer care cannot make an exception.
    .do = If another browser or computer is the usual one, make the app password there, then go on here. Else read your mail in one browser for some days, and come back. Until then, a mail program that opens { $owner }’s own sign-in page, such as Thunderbird, needs no app password.
can-newAccount =
    .question = Was the account opened in the last few days?
    .why = A new account is not known in any browser yet, so that it may not be offered app passwords.
    .yes = Yes, it is new
    .no = No, it is older
    .title = A new account has to wait
    .what = { $owner } may offer app passwords only after some days.
    .do = Read your mail in the same browser for some days, and come back. Until then, a mail program that opens { $owner }’s own sign-in page, such as Thunderbird, needs no app password.
can-imapSwitch =
    .question = Is access for mail programs (IMAP) switched on?
    .why = At { $provider } it has its own switch. While that is off, every password is refused.
    .yes = Yes, it is on
    .no = No, or I have never looked
    .title = Switch on IMAP first
    .what = It is in the mail settings, on { $provider }’s web page.
    .do = Look there for “IMAP”, “POP3/IMAP” or “mail programs”, and switch it on. Then go on here.
can-smtpSwitch =
    .question = Is sending from mail programs switched on?
    .why = { $provider } has a switch for it (“SMTP authentifié”). While that is off, the outgoing server refuses every password.
    .yes = Yes, it is on
    .no = No, or I have never looked
    .title = Switch on sending first
    .what = It is switched on for each address, on { $provider }’s web page.
    .do = Look there for “SMTP authentifié”, and switch it on. Then go on here.
can-whichPassword =
    .question = Do you sign in at { $owner } with a second step, such as a code?
    .why = It decides which password mail programs need: with a second step an app password, without one the password that you sign in with.
    .yes = Yes, with a second step
    .no = No, with the password alone
    .title = You may have no second step
    .do = Without one, { $owner } makes no app passwords. Mail programs then use the password that you sign in with.
use-account-password = I sign in with the password alone

## Making the app password

appPassword =
    .heading = Make an app password
    .lead = { $owner } gives mail programs a password of their own. You make it on { $owner }’s page, and can take it back there at any time.
    .lead-revoked = Make another one. It takes the old one’s place in the keychain; for other programs the steps are shown.
    .lead-elsewhere = Your address is at { $provider }, but the servers that you typed are not. If they have passwords of their own, make one there and come back with it.
    .lead-unknown = It is not known whether { $owner } has app passwords, which are for mail programs alone. If its page offers one, make it there. If not, use the password of your mailbox.
    .lead-practice = In this practice the provider’s page is shown here. A real one opens in your browser.
    .primary = I have the app password
    .name = Mail on { $computer }
    .name-any = Mail on my computer
    .name-label = A name for it, so that you know it again
    .shape-label = How it looks
page-appPasswords = Open { $owner }’s app passwords
page-twoStep = Open 2-Step Verification
page-help = Read { $owner }’s help
page-webLogin = Confirm the sign-in at { $owner }
page-mailSettings = Open { $provider }’s mail settings
opened-opening = Asking your browser to open the page…
opened-opened = The page is open in your browser. Come back here with the app password.
opened-other = The page is open in your browser. Come back here afterwards.
opened-failed = No browser could be opened. Open this address yourself, on any device:
app-password-step-generic = On the web page of { $owner }, open the security settings of your account and look for “App passwords”, or for a password for mail programs.
app-password-step-ownPath = On the pages of { $owner }, choose one after the other: { $ownPath }. If the page speaks another language, it may call them something else.
app-password-step-signIn = Sign in to { $owner } with your usual password, if it asks.
app-password-step-twoStep = If the page says that app passwords are not available, switch on 2-Step Verification and come back.
app-password-step-usualBrowser = Use the browser in which you usually read { $provider }. Others may not be offered app passwords.
app-password-step-externalConnections = Find “External connections”, and in it “Create app password”.
app-password-step-appSpecific = Choose “Sign-In and Security”, then “App-Specific Passwords”.
app-password-step-mailScope = If it asks what the password is for, choose mail, both reading (IMAP) and sending (SMTP).
app-password-step-switchOnImap = In the mail settings, switch on access for mail programs (IMAP).
app-password-step-nameIt = Give it a name you will know again, such as “Mail on my laptop”.
app-password-step-copyOnce = Copy the password. It is shown only once, so leave the page open until you are done here.
app-password-step-bridgeStart = Start Proton Mail Bridge on this computer and sign in to it. It comes with Proton’s paid plans.
app-password-step-bridgeDetails = Choose your account there, then “Mailbox details”: they show the password for mail programs.
app-password-step-copyAgain = Copy the password. You can look at it again there at any time.
app-password-step-purelymailUser = On Purelymail’s account pages (not the webmail), choose “User”, your address, then “App Passwords” and “Add New”.
app-password-step-seznamPassword = Under “Two-Factor Authentication”, find “Application Password” and choose “Set”. You choose this password yourself; it must not be the one that you sign in with.
app-password-step-tonlinePassword = In the e-mail settings, choose “Passwörter”, then “Passwort für E-Mail-Programme”. You choose this password yourself; the one for the web page does not work here.
app-password-step-pretendPage = Look at the pretend page below. A real one would be in your browser.
# The provider's page at a step, as it is drawn: for who does not see the drawing, and in the terminal. $page and $words
# are the page's own.
drawing =
    .page = On “{ $page }”: { $parts }.
    .entry = look for “{ $words }”
    .press = press “{ $words }”
    .choose = choose “{ $words }”
    .switch = switch on “{ $words }”
    .name = type the name “{ $name }”
    .name-in = type the name “{ $name }” under “{ $words }”
    .own = type a password of your own under “{ $words }”
    .password = copy the app password

# Where { $owner }'s page offers no app password. The reasons are `can-<code>` above, and one for all.
notOffered =
    .heading = If { $owner } offers no app password
    .lead = There are a few usual reasons. These are the likeliest at { $provider }, with what to do about each.
    .offer = The page offers none, or says that it is not available
    .again = Look for it again
    .any = It may be in another place
    .any-do = Look for “app passwords” or “application passwords” in the security settings and in the mail settings of your account. { $owner } may also have moved them: its own help says where they are.

# macOS with Apple Mail, which signs in to { $owner } by itself: Google, Yahoo, AOL.
appleMail =
    .heading = Is it for Apple Mail? Then you need no app password
    .lead = macOS signs in to { $owner } by itself. Add the account again in Internet Accounts, and sign in on { $owner }’s own page. Only other programs need an app password.
    .open = Open Internet Accounts
    .other = It is for another program
    .steps = What to do there
apple-mail-step-removeOld = If { $address } is in the list, select it and delete the account there. The mail itself stays at { $owner }.
apple-mail-step-addOwner = Choose “Add Account”, then “{ $owner }”. “Other Mail Account” is the one that asks for an app password.
apple-mail-step-signIn = Sign in on { $owner }’s page as you always do, and leave “Mail” switched on.
apple-mail-step-sendOne = Open Mail and send yourself a message. If it arrives, all is well.

# Programs that sign in on the provider's own page. $names are the names of programs.
otherWay =
    .heading = A program that signs in on { $owner }’s page
    .lead-refused = { $provider } takes no password from mail programs, not even an app password. These programs open { $owner }’s own sign-in page instead, and that works.
    .lead-refused-unknown = { $provider } takes no password from mail programs, not even an app password. Only programs that open { $owner }’s own sign-in page are let in. Its help says which ones.
    .lead = These programs open { $owner }’s own sign-in page. None of them needs an app password.
    .steps = What to do in it
    .here = On this computer
    .others = These work in the same way: { $names }.
    .offer = Show programs that need no app password
other-way-step-open = Open the program, and add a mail account in it.
other-way-step-type = Type { $address } as the address, and no password.
other-way-step-signIn = { $owner }’s own page opens. Sign in there as you always do, and let the program read your mail.

## Proving it

unused-missing = The keychain has no password for outgoing or for incoming mail, or the two differ. Enter it here: once both servers accept it, it is kept.
unused-elsewhere = The server that accepted the stored password of { $address } was { $proven }. It is not sent to { $host } by itself.
unused-unknown = Nothing says which server accepted the stored password of { $address }. It is not sent to { $host } by itself.
unused-next = If { $host } is the right server, enter the password for it. If not, correct the servers.

outgoing =
    .heading = Outgoing mail
    .lead = { $kind ->
        [mailbox] Enter the password of your mailbox once: there are no app passwords at { $provider }. At a web hoster it is not the one of your customer account. It is tried for outgoing mail first, and for incoming mail right after.
        [either] Enter the password once: the app password if you made one, else that of your mailbox. It is tried for outgoing mail first, and for incoming mail right after.
       *[app] Paste the app password once. It is tried with { $provider }’s outgoing server first, and with the incoming one right after.
    }
    .lead-two = Enter both passwords: outgoing mail has its own. Each is tried with its own server, and only there.
    .lead-running = { $provider }’s outgoing server is asked. Nothing is stored until both servers have said yes.
    .lead-held-back = The stored password can be checked once the pause is over. Nothing was sent.
    .lead-cancelled = The check was cancelled. Nothing was changed.
    .lead-refused = { $provider }’s outgoing server was reached safely and said no.
    .lead-later = { $provider }’s outgoing server was reached safely and said: not now.
    .lead-ended = { $provider }’s outgoing server was reached, but the conversation ended without an answer.
    .lead-unsafe = The connection to { $provider }’s outgoing server could not be made safe. The password was not sent to it.
    .lead-unreached = { $provider }’s outgoing server could not be reached from here. The password was not sent to it.
    .primary = Check the password
    .next = Incoming mail comes next
incoming =
    .heading = Incoming mail
    .lead-running = Sending works. { $provider }’s incoming server is asked with the same password.
    .lead-running-two = Sending works. The incoming server is asked with the password for incoming mail.
    .lead-cancelled = The check was cancelled. Nothing was changed.
    .lead-passed-two = Each server accepts its own password, and the inbox opens.
    .lead-passed = Both of { $provider }’s servers accept the password, and the inbox opens.
    .lead-refused = { $provider }’s incoming server was reached safely and said no.
    .lead-later = { $provider }’s incoming server was reached safely and said: not now.
    .lead-ended = { $provider }’s incoming server was reached, but the conversation ended without an answer.
    .lead-unsafe = The connection to { $provider }’s incoming server could not be made safe. The password was not sent to it.
    .lead-unreached = { $provider }’s incoming server could not be reached from here. The password was not sent to it.
    .primary-passed = Go on to keep it safe
    .primary-verified = Go on
checking = Checking…
password = App password
password-mailbox = Password of your mailbox
password-either = App password, or password of your mailbox
# Where outgoing mail has its own.
password-outgoing-ownPassword = Password for outgoing mail
password-outgoing-otherServer = Password of the other server
password-incoming = Password for incoming mail
password-outgoing-hint = It goes to { $host } alone.
# $count letters without spaces.
shape-letters = { $count } letters, as { $owner } shows them. The spaces do not matter.
# $groups groups of $length letters each.
shape-dashedGroups = { $groups } groups of { $length } letters, with the dashes between them.
# $count letters and digits without spaces.
shape-lettersAndDigits = { $count } letters and digits, as { $owner } shows them. The spaces do not matter.
shape-any = { $kind ->
    [mailbox] The one with which you read this mail on the web page.
    [either] The app password exactly as { $owner } shows it, or the one with which you read this mail on the web page.
   *[app] Exactly as { $owner } shows it.
}
secret-problem-empty = Paste the password first.
secret-problem-lineBreak = There is a line break in the middle of it. Copy only the password itself.
secret-problem-tooLong = This is too long for a password. Copy only the password itself.
# $letters letters and digits are there, $expected should be.
doubt-length =
    .title = { $letters ->
        [one] This has { $letters } character, not { $expected }
       *[other] This has { $letters } characters, not { $expected }
    }
    .what = Part of it may be missing, or something was copied along. Copy it once more from { $owner }’s page.
doubt-altered =
    .title = This is not quite as { $owner } writes it
    .what = It looks like an app password with something changed or added.
doubt-accountPassword =
    .title = This does not look like an app password
    .what = It may be your usual { $owner } password. That one is for { $owner }’s own pages; mail programs need an app password.
send-anyway = Send it all the same
# No password is sent for a while. $count is how many were refused in a row.
pause =
    .title = A pause, so that the account is not locked
    .what = { $count ->
        [one] { $provider } asks for a pause. Nothing is sent until it is over.
       *[other] { $count } passwords in a row were refused. { $provider } may lock the account if more follow at once. Nothing is sent until the pause is over.
    }
pause-left = { $time } left
server-said = The server said

# The connections that are made while the person reads, before a password is typed.
connections-ready = { $provider }’s servers answer, and wait for the password.
connection-instead-smtp =
    .title = Outgoing mail: port { $port } does not answer here
    .what = This network lets nothing through to port { $port } of { $host }. Port { $other } of the same server answers, and is just as safe.
connection-instead-imap =
    .title = Incoming mail: port { $port } does not answer here
    .what = This network lets nothing through to port { $port } of { $host }. Port { $other } of the same server answers, and is just as safe.
use-instead = Use port { $other }
connection-go-on = No password was sent. You can go on: it is tried again all the while.

# Both results of a check, for whoever looks closer.
result-issued = Certificate issued by { $issuer }
result-chosen = The certificate that you chose: { $fingerprint }… (SHA-256)
result-smtp = Outgoing mail
result-imap = Incoming mail
result-passed = The password was accepted.
result-skipped = Not tried: one refusal is enough.

stage-smtp-resolve =
    .waiting = Find { $host }
    .running = Finding { $host }…
    .done = { $host } was found
    .failed = { $host } was not found
stage-smtp-connect =
    .waiting = Reach it on port { $port }
    .running = Reaching { $host } on port { $port }…
    .done = { $host } answers on port { $port }
    .failed = { $host } does not answer on port { $port }
stage-smtp-startTls =
    .waiting = Switch to encryption
    .running = Switching to encryption…
    .done = The server switches to encryption
    .failed = The server does not switch to encryption
stage-smtp-tls =
    .waiting = Make the connection safe
    .running = Making the connection safe…
    .done = The connection is encrypted, and it is really { $host }
    .failed = No safe connection was made
stage-smtp-greeting =
    .waiting = Wait for its greeting
    .running = Waiting for its greeting…
    .done = It is a server for outgoing mail
    .failed = It did not greet like a server for outgoing mail
stage-smtp-capability =
    .waiting = Ask how to sign in
    .running = Asking how to sign in…
    .done = It takes a password
    .failed = It did not say how to sign in
stage-smtp-signIn =
    .waiting = Sign in
    .running = Signing in…
    .done = It accepts the password for sending
    .failed = The sign-in did not succeed
stage-smtp-handOver =
    .waiting = Hand the message over
    .running = Handing the message over…
    .done = It took the message
    .failed = It did not take the message
stage-imap-resolve =
    .waiting = Find { $host }
    .running = Finding { $host }…
    .done = { $host } was found
    .failed = { $host } was not found
stage-imap-connect =
    .waiting = Reach it on port { $port }
    .running = Reaching { $host } on port { $port }…
    .done = { $host } answers on port { $port }
    .failed = { $host } does not answer on port { $port }
stage-imap-startTls =
    .waiting = Switch to encryption
    .running = Switching to encryption…
    .done = The server switches to encryption
    .failed = The server does not switch to encryption
stage-imap-tls =
    .waiting = Make the connection safe
    .running = Making the connection safe…
    .done = The connection is encrypted, and it is really { $host }
    .failed = No safe connection was made
stage-imap-greeting =
    .waiting = Wait for its greeting
    .running = Waiting for its greeting…
    .done = It is a server for incoming mail
    .failed = It did not greet like a server for incoming mail
stage-imap-capability =
    .waiting = Ask how to sign in
    .running = Asking how to sign in…
    .done = It takes a password
    .failed = It did not say how to sign in
stage-imap-signIn =
    .waiting = Sign in
    .running = Signing in…
    .done = It accepts the password for reading
    .failed = The sign-in did not succeed
stage-imap-followUp =
    .waiting = Open the inbox
    .running = Opening the inbox…
    .done = The inbox opens
    .failed = The inbox does not open
stage-imap-arrival =
    .waiting = Look for the message
    .running = Looking for the message…
    .done = The message is there
    .failed = The message was not seen

## What can be done about a failure

action-createAppPassword = Make an app password
# The same password without what is suspect about it: $suspect says what, or that it is several things.
action-tryWithout = { $suspect ->
        [spaceBefore] Try without the space
        [spaceBehind] Try without the space
        [spacesBetweenGroups] Try without the spaces
        [spacesWithin] Try without the spaces
        [invisible] Try without that character
        [quotes] Try without the quotation marks
        [capitals] Try with small letters
        [lookAlike] Try with plain characters
        [dashes] Try it as { $owner } writes it
        [copiedAlong] Try the app password alone
       *[several] Try without all that
    }
action-enterPassword = Enter another password
action-editAddress = Correct the address
# $name is "expected" where the user name is surely the right one.
action-editServers = { $name ->
        [open] Correct the user name or the servers
        [unlikely] Correct the user name
       *[expected] Correct the servers
    }
action-tryAgain = Try again
action-wait = I have waited: try again
action-confirmInBrowser = Confirm the sign-in at { $owner }
action-switchOnImap = Open { $provider }’s mail settings
action-askAdministrator = Ask whoever looks after your account.
action-openNetworkPage = I have signed in to the network: try again
action-changeNetwork = I am on another network: try again
action-chooseCertificate = Choose the certificate file
action-startProgram = The program is running: try again
action-useNamedServer = Use { $suggested }
action-allowInterception = Go on although it is read
action-useOtherPort = Use the port that works.
action-switchOffVpn = The VPN is off: try again
action-checkClock = The clock is right: try again
action-unlockKeychain = Unlock the keychain
action-installKeychain = The keychain is running: try again
action-useOauthProgram = Use a mail program that opens { $owner }’s own sign-in page, such as Thunderbird, Evolution or Apple Mail.
action-readHelp = Read { $owner }’s help

## Keeping it

keep =
    .heading = Keep it safe
    .lead = Both servers accept the password. Let your keychain keep it.
    .lead-keeping = The keychain may ask for your permission in a window of its own.
    .lead-keeping-practice = The pretend keychain asks nothing. A real one may ask for your permission in a window of its own.
    .lead-kept = The password is in your keychain, for outgoing and for incoming mail.
    .lead-kept-practice = The password is in the pretend keychain, for outgoing and for incoming mail.
    .lead-refused = The password works, but it could not be kept.
    .lead-practice = Both servers accept the password. In practice it goes into a pretend keychain that vanishes at the end.
    .point-locked = It is encrypted there, and opens only while you are logged in to this computer.
    .point-locked-practice = Your own keychain is not touched.
    .point-two = There are two entries, one for { $provider }’s outgoing and one for its incoming server.
    .point-read-back = Both are read back and compared before you are told that they are kept.
    .point-checked = Both entries were read back and are exactly what the servers accepted.
    .primary = Keep it in the keychain
    .busy = Storing it, reading it back, comparing…
    .primary-keeping = Keeping it…
    .primary-kept = Look for old passwords
    .skip = Go on without keeping it

## Old passwords

# An entry is named .of its server, else .of-label, where it does not stand beside.
oldItems =
    .heading = Old passwords on this computer
    .lead = Both servers accept the new one. These older entries can still get in its way. Those you choose get the new one or are cleared, and can be brought back for { $days } days.
    .lead-missing = Both servers accept the new one. Programs keep an older one here, or look for one that is not there. Those you choose get the new one, or are cleared; this can be undone for { $days } days.
    .open = Close { $program } first. While it is open, it may put its old password back.
    .lead-none = Nothing is in the way: no other program keeps a password for { $address } in the keychain.
    .lead-scanning = Looking through the keychain for other entries of { $address }. No password is read.
    .lead-unlocking = The keychain is asked to open. Answer in its own window.
    .lead-clearing = Each entry is backed up first, and the backup read back. Only then is it changed.
    .none-how = The keychain was searched for mail entries of this account. No password was read.
    .lead-none-seen = In what can be seen of the keychain, no other program keeps a password for { $address }.
    .lead-cleared = This is what was done. It can be undone for { $days } days.
    .lead-cleared-practice = This is what was done. It can be undone until the practice ends.
    .lead-cleared-partly = Not everything was done: each entry says why. What was changed can be undone for { $days } days.
    .lead-cleared-partly-practice = Not everything was done: each entry says why. What was changed can be undone until the practice ends.
    .lead-cleared-nothing = Nothing was changed: each entry says why.
    .lead-cleared-restored = What was changed is back as it was.
    .lead-restoring = What was there goes back to where it was, from its backup.
    .lead-refused = That did not work. What was not changed is still as it was.
    .lead-practice = These are pretend entries, such as other programs leave. Change them and bring them back as you like.
    .busy-scanning = Looking…
    .busy-long = With very many entries this takes up to { $seconds } seconds. You can go on without it.
    .busy-unlocking = Asking the keychain to open…
    .busy-clearing = Backing up, reading back, changing…
    .busy-restoring = Bringing back…
    .locked = { $count ->
        [0] Part of the keychain is locked. There may be entries in it that cannot be seen.
        [one] Part of the keychain is locked. At least { $count } entry in it looks like a mail password of this account. Unlock it to see which.
       *[other] Part of the keychain is locked. At least { $count } entries in it look like mail passwords of this account. Unlock it to see which.
    }
    .column-program = Kept by
    .column-use = Used for
    .column-choose = Choose
    .column-match = Belongs to
    .column-fate = What was done
    .store = in “{ $store }”
    .no-server = no server named
    .no-user = no account named
    .modified = last change: { $date }
    .no-date = not known
    .primary-none = Go on to your mail program
    .primary = { $count ->
        [one] Clear { $count } entry
       *[other] Clear { $count } entries
    }
    .primary-replace = { $count ->
        [one] Put the new password into { $count } entry
       *[other] Put the new password into { $count } entries
    }
    .primary-both = Update { $count } entries
    .primary-clearing = { $count ->
        [one] Changing { $count } entry…
       *[other] Changing { $count } entries…
    }
    .primary-cleared = Go on to your mail program
    .go-on = Go on without it
    .leave = Leave them
    .leave-one = Leave it
    .of = { $program }, { $server }
    .of-label = { $program }, { $label }
    .undo = Bring back
    .undo-all = Bring back all
# Puts one thing more beside others, as often as needed: “incoming, me@example.org”. It is no enumeration.
row-next = { $row }, { $next }
named = { $name }: { $value }
use-smtp = outgoing
use-imap = incoming
match-exact = this account
match-likely = may belong to it
choice-clear = is cleared
choice-replace = gets the new password
# What can be chosen for an entry instead.
choose-clear = Clear it
choose-replace = Give it the new password
choose-leave = Leave it
undo-possible = can be brought back
undo-make = can be taken away again
undo-impossible = cannot be brought back
fate-cleared = cleared
fate-replaced = has the new password
fate-restored = brought back
fate-kept = left as it was
fate-stillCleared = not brought back; it stays in the backup
fate-stillReplaced = has the new password; the old one stays in the backup

## The file of accounts

records-unreadable =
    .title = The list of accounts cannot be read
    .what = The file that remembers which accounts were set up here is damaged. Passwords are not in it.
    .do = Rename “accounts.json” in the folder “mail-setup-wizard” among your program data, then try again.
records-damaged =
    .title = The list of accounts was damaged
    .what = The file that remembers which accounts were set up here could not be read. It is kept as “{ $file }” beside it, and the list begins anew. Passwords are not in it.
    .do = Set the accounts up again, or bring the old file back from a backup.
records-later =
    .title = A file is from a newer version
    .what = A newer version of this program wrote the file “{ $file }”, so it was left alone.
    .do = Use the newer version.
records-file =
    .title = The list of accounts cannot be written
    .what = This computer did not let the wizard read or write its list of accounts. Passwords are not in it.
    .do = Check that the disk is not full, then try again.

## The mail program

# Stands with the word “password” and makes it that of an app: “app password”. Where mail programs use the password of the
# mailbox itself it says nothing, or so. The space belongs to it.
of-an-app = { $kind ->
    [mailbox] {""}
    [either] {""}
   *[app] app{" "}
}
handOver =
    .heading = Your mail program
    .lead = Let your mail program use the new password. These are its settings.
    .smtp = Outgoing mail (SMTP)
    .imap = Incoming mail (IMAP)
    .host = Server
    .port = Port
    .security = Encryption
    .user = User name
    .password = Password
    .password-words = the { of-an-app }password
    .copy-smtp = Copy it for outgoing mail
    .copy-imap = Copy it for incoming mail
    .copied-smtp = Copied for outgoing mail
    .copied-imap = Copied for incoming mail
    .programs = In the mail programs on this computer
    .no-programs = In your mail program
    .before = This account is set up here already: give it the password that works.
    .again = Need the { of-an-app }password later? If your keychain keeps it, “mail-setup password { $address } --for smtp --copy” copies it in a terminal.
    .primary = Go on
    .trap = What often goes wrong
    .forget = So that it forgets the old password
pretendProgram =
    .offer = Open a pretend mail program
    .heading-smtp = The pretend mail program asks for the password
    .heading-imap = It asks once more
    .lead-smtp = It wants to send mail, and needs the app password for that. Paste it.
    .lead-imap = That was right. To fetch mail it asks again, as real programs do: paste the same password.
    .lead-refused = That is not the password that the pretend servers took. Copy it with the button, and paste it.
    .primary = Enter it
# $time is minutes and seconds: 0:42.
clipboard-left = The { of-an-app }password is on the clipboard for { $time } more. Paste it now.
clipboard-over = It was taken off the clipboard. Copy it again as often as you need it. If a program here keeps a clipboard history, it may still have it: delete it there, too.
clipboard-missing = This session has no clipboard that a program can use. Type the { of-an-app }password, or look at it with “mail-setup password { $address } --for smtp” in a terminal.
clipboard-refused = The clipboard cannot be used at the moment: another program holds it. Try again.
# One step in each line.
hand-over-other =
    Open the account’s settings and find where its password is typed: often there are two places, incoming and outgoing.
    Paste the { of-an-app }password in both, then send yourself a message.
# $program is the program's name.
open-program = Open { $program }
program-opening = Opening { $program }…
program-opened = { $program } was asked to open.
program-failed = { $program } could not be opened from here. Open it yourself.

## A message to oneself

# What is sent: plain words, and nothing that tells of the account.
self-message =
    .subject = It works: a message to yourself
    .body = You sent this message to yourself with Mail Setup Wizard, to see that mail goes out and comes in. Both work. You can delete it.

# $seconds is how long it took, $folder what the folder is called on the server.
testMessage =
    .heading = Send yourself a message
    .lead = See for yourself that mail goes out and comes in: a short message from { $address } to { $address }.
    .lead-practice = See that mail goes out and comes in: a short message from the pretend account to itself. It does not leave this computer.
    .lead-sending = This takes a few seconds, at most a minute.
    .lead-cancelled = Nobody waits for the message any longer. If it was sent already, it will be in your inbox.
    .lead-arrived = Mail goes out, and mail comes in.
    .lead-not-arrived = The password is right. But the message did not make the whole way.
    .lead-not-sent = The message could not be handed over.
    .lead-not-seen = The message is on its way, but it could not be looked for.
    .what = It says that it works, and nothing about your account or this computer. When it has arrived, it can be removed here.
    .primary = Send the message
    .skip = Finish without it
    .offer = Send yourself a message
    .doing-signIn = Signing in…
    .doing-handOver = Handing the message over…
    .doing-arrival = It was taken. Looking for it in the inbox and among unwanted mail…
    .arrived-inbox = { $seconds ->
        [one] The message was sent, and was in the inbox within a second.
       *[other] The message was sent, and was in the inbox after { $seconds } seconds.
    }
    .arrived-junk = { $seconds ->
        [one] The message was sent, and within a second it was among unwanted mail: in “{ $folder }”.
       *[other] The message was sent, and after { $seconds } seconds it was among unwanted mail: in “{ $folder }”.
    }
    .arrived-allMail = { $seconds ->
        [one] The message was sent, and within a second it was in “{ $folder }”.
       *[other] The message was sent, and after { $seconds } seconds it was in “{ $folder }”.
    }
    .hint-junk = Mark it as wanted in your mail program, so that the next one comes into the inbox.
    .hint-allMail = A filter may keep it out of the inbox: look in the account’s settings.
    .sent = The server took the message.
    .not-sent = The message was not sent.
    .remove = Remove the message
    .removal-offered = The message can be removed. No other message is touched.
    .removal-byHand = The server offers no way to remove this message alone. Delete it in your mail program.
    .removal-running = Removing the message…
    .removal-done = The message was removed. No other was touched.
    .removal-failed = The message could not be removed from here. Delete it in your mail program.
    .again = Send it again
    .go-on = Finish
    .go-on-without = Finish without it

## The end

done =
    .heading = Your mail is set up
    .heading-revoked = The new password is in place
    .heading-verify = Everything is right
    .heading-practice = You know the way
    .lead = { $kind ->
        [mailbox] { $address } can send and receive with the password of its mailbox.
        [either] { $address } can send and receive with this password.
       *[app] { $address } can send and receive with its app password.
    }
    .lead-verify = Both servers accept the stored password of { $address } on this network.
    .lead-practice = That was all of it. Nothing left this computer, and your keychain was not touched.
    .proved = Both servers accepted the password, and the inbox opened.
    .kept = The password is in your keychain.
    .kept-practice = The password is in the pretend keychain.
    .not-kept = The password was not kept in the keychain.
    .cleared = { $count ->
        [0] No old entry was changed.
        [one] { $count } old entry was changed. It can be brought back for { $days } days.
       *[other] { $count } old entries were changed. They can be brought back for { $days } days.
    }
    .cleared-practice = { $count ->
        [0] No pretend entry was changed.
        [one] { $count } pretend entry was changed.
       *[other] { $count } pretend entries were changed.
    }
    .settings = The settings for { $program } are in { $file }.
    .in-program = { $program } has the new password.
    .message-lost = A message to yourself was sent, but was not seen to arrive.
    .message-not-sent = A message to yourself could not be sent.
    .todos = What is left to do by hand
    .pretend-program = The pretend mail program has the password, in both places.
    .todo-smtp = Paste the password into your mail program, for outgoing mail.
    .todo-imap = Paste the password into your mail program, for incoming mail.
    .todo-program = Give { $program } the password.
    .todo-file = Set up { $program } with { $file }.
    .todo-merge = Take over what { $program } needs from { $file } into { $taken }.
    .todo-forget = Remove the old password there: { $program }.
    .todo-test = Send yourself a message from your mail program. If it arrives, all is well.
    .tick = Done
    .untick = Not done yet
    .copy-list = Copy this list
    .print = Print this page
    .next = What comes next
    .next-revoke = { $kind ->
        [mailbox] If the password of the mailbox is changed, mail stops here until you come back with the new one.
       *[app] Changing your { $owner } password may revoke app passwords. If mail stops again, come back here.
    }
    .primary = Back to the start
    .restore = Bring back old entries

## Everywhere

back = Back
cancel = Cancel
start-over = Start over
show = Show
hide = Hide
copy = Copy
copied = Copied

## What the network does to mail, and who reads along

network =
    .heading = What this network does to mail
    .lead-looking = It is looked at, without your password.
    .lead-cancelled = You ended the look before it was known.
    .lead-seen = This is what was seen, and what to do about it.
    .looking = What this network does to mail is being looked at, without your password.
    .look = What does this network do?
    .again = Look again
    .with-names = Show the report with names and addresses
    .without-names = Leave names and addresses out of the report
    .observations = What was seen
    .report-what = The report says what was seen, without your address and your own names. Send it to somebody who helps.
    .report-named = Your address and the names of your servers are in the report.
    .copy-text = Copy the report
    .copy-json = Copy it for programs (JSON)
reader =
    .heading = { $interceptor ->
        [none] Something reads the connection to { $host }
       *[other] { $interceptor } reads the connection to { $host }
    }
    .lead = This computer believes the certificate of “{ $issuer }”, which is not the server’s own. Whoever holds it can read your password and your mail.
    .what = If it is the security program that you chose, or the network of your company, you can go on: you are asked once in this network. If you do not know it, go back and use another network. Until you decide, no password is sent.
    .primary = Go on, and let it read along here
use-other-port = Use port { $other } from now on
