### What a check found to be wrong: one message for each cause.
###
###   .title  a headline      .what  what happened, and why      .do  what to do
###   .may-be  one sentence for the list of what an ambiguous refusal may be
###
### Variables: $provider is the provider's name ("Gmail") or the server's, $owner runs its account pages
### ("Google"), $host and $port are the server ($port is text). Facts of a certificate are "none" where they
### are not known: $expired and $begins are days (2026-05-01), $clock is what this computer's clock says,
### $presented lists the names the certificate is for, $issuer is who issued it. $user is the user name that was
### tried ("none" if none was), $name says whether it is the one to be expected there ("expected"), may be another
### ("open"), or is surely not that of the provider, whose own addresses end in $primary ("unlikely");
### $passed is the protocol ("smtp", "imap") that took the same password, or "none". $look is "differs" if what was
### given looks like none of the provider's app passwords, else "none".
### $said is "below" if the server's own words are shown with these, else "none": what was said in clear is not.
### $kind is "either" if they use an app password only where sign-in has a second step, else that of the account;
### it is "mailbox" if mail programs use the password of the mailbox itself there, and there are no app passwords,
### else "app". $revoked is "withPassword" if all app passwords end with a new password of the account, "byHand" if
### they stay, else "none". $perDay and $connections are the provider's limits, or "none".
### $limit is what is used up: "room" in the mailbox, the "rate" of what is sent or fetched, or "none" if it was not said.
### $encryption is "tls" if the server was seen to speak TLS from the first byte where STARTTLS was chosen, else "none".
###
### A server on this computer or in a private network has words of its own in nearby.ftl.

## The way to the server

cause-hostNotFound =
    .title = There is no server of this name
    .what = The name { $host } does not exist. It may be misspelt.
    .do = Compare the server’s name with the one your provider gives, and correct it.
    .may-be = There is no server of this name.
cause-resolverUnavailable =
    .title = Names cannot be looked up at the moment
    .what = This network did not say where { $host } is. That is a fault of the network, not of your password.
    .do = Wait a moment and try again. If it stays like this, use another network.
    .may-be = Names cannot be looked up at the moment.
cause-offline =
    .title = This computer is offline
    .what = There is no way from this computer to the internet, so { $host } could not be reached. Your password was not sent.
    .do = Connect to a network, then try again.
    .may-be = This computer is offline.
cause-refused =
    .title = { $host } takes no connections on port { $port }
    .what = The answer came at once: nothing listens there. Either the port is wrong, or this network turns such connections away. Your password was not sent.{ $family ->
        [ipv6] {" "}The server has only an IPv6 address, which not every network can reach.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Try again on another network. If it is the same there, correct the server.
    .may-be = Nothing listens at the server on this port.
cause-unreachable =
    .title = { $host } cannot be reached from here
    .what = This network knows no way to the server. A VPN, a firewall or the network itself may be the reason. Your password was not sent.{ $family ->
        [ipv6] {" "}The server has only an IPv6 address, which not every network can reach.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Switch off the VPN or use another network, then try again.
    .may-be = The network knows no way to the server.
cause-timedOut =
    .title = { $host } did not answer in time
    .what = The server kept silent on port { $port }. A firewall, a poor connection or trouble at the server may be the reason. It says nothing about your password.{ $family ->
        [ipv6] {" "}The server has only an IPv6 address, which not every network can reach.
       *[other] {""}
    }{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Try again. If it stays silent, use another network, such as a phone’s hotspot.
    .may-be = The server keeps silent.
cause-portBlocked =
    .title = Nothing gets through to { $host } from here
    .what = The other mail server can be reached, but from this one not a single byte comes back on port { $port }. Many networks in hotels, schools and offices close this port. Your password is not the problem.
    .do = Use another network, such as a phone’s hotspot, or ask who runs this one to open the port. If it is the same there, correct the port.
    .may-be = This network blocks the port.
cause-captivePortal =
    .title = This network wants you to sign in first
    .what = A web page of the network answered in place of { $host }, as in hotels, trains and airports. Your password was not sent.
    .do = Open the browser, sign in to the network on the page that appears, then try again.
    .may-be = The network wants you to sign in to it first.

## Encryption

cause-notTls =
    .title = { $host } does not encrypt on port { $port }
    .what = The server answered without encryption where it has to begin. Your password was not sent.{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Choose STARTTLS for port { $port }. To keep TLS, choose the port that your provider names for it: most often 465 for outgoing mail, 993 for incoming mail.
    .may-be = The server does not encrypt on this port.
cause-tlsTooOld =
    .title = { $host } speaks only outdated encryption
    .what = No encryption was found that is still safe and that the server knows. Your password was not sent.
    .do = Compare the server with the one your provider gives. If it is right, ask whoever runs it to bring it up to date.
    .may-be = The server speaks only outdated encryption.
cause-certificateExpired =
    .title = { $why ->
        [theirs] The server’s certificate has expired
       *[other] The server’s certificate has expired: look at this computer’s clock
    }
    .what = { $expired ->
        [none] The certificate of { $host } has expired.
       *[other] The certificate of { $host } expired on { $expired }. This computer’s clock says { $clock }.
    } Without a valid certificate nobody can tell whether it is really this server. Your password was not sent.
    .do = { $why ->
        [theirs] This computer’s clock is right. Only whoever runs the server can mend this: try again later, or on another network.
       *[other] Look at this computer’s clock first. If it is right, only whoever runs the server can mend this: try again later, or on another network.
    }
    .may-be = The server’s certificate has expired.
cause-certificateNotYetValid =
    .title = { $why ->
        [theirs] The server’s certificate is not valid yet
       *[other] The server’s certificate is not valid yet: put this computer’s clock right
    }
    .what = { $begins ->
        [none] The certificate of { $host } begins in the future.
       *[other] The certificate of { $host } is valid from { $begins }. This computer’s clock says { $clock }.
    } Most often the clock is wrong. Your password was not sent.
    .do = { $why ->
        [theirs] This computer’s clock is right. Only whoever runs the server can mend this: try again later, or on another network.
       *[other] Put this computer’s clock right, then try again.
    }
    .may-be = The server’s certificate is not valid yet.
cause-certificateForAnotherName =
    .title = The certificate is for another server: compare the name
    .what = { $presented ->
        [none] The certificate shown by { $host } is for another name.
       *[other] The certificate shown by { $host } is for { $presented }.
    } Either the server’s name is not quite right, or something stands in between. Your password was not sent.{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Compare the server’s name with the one your provider gives. If it is right, use another network.
    .may-be = The server’s certificate is for another name.
cause-certificateUntrusted =
    .title = The certificate of { $host } is from an unknown authority: do not sign in here
    .what = { $issuer ->
        [none] The certificate of { $host } was not issued by an authority that this computer knows.
       *[other] The certificate of { $host } was issued by “{ $issuer }”, which this computer does not know. An antivirus program or a company’s network may have put itself in between.
    } Your password was not sent.{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Compare the server’s name with the one your provider gives. If it is right, try another network, and if a security program here checks mail, let it leave mail connections alone.
    .may-be = The server’s certificate is from an authority that this computer does not know.
cause-certificateRevoked =
    .title = The server’s certificate has been withdrawn: do not sign in here
    .what = Whoever issued the certificate of { $host } has declared it invalid. Your password was not sent.
    .do = Try again later or on another network. Do not look for a way around this.
    .may-be = The server’s certificate has been withdrawn.
cause-certificateChanged =
    .title = The program on this computer shows another certificate than the one you chose
    .what = { $host } is this computer, and the certificate of the program at port { $port } is not the one that you chose for it. The program may have made a new one, when it was installed anew for example; or another program answers in its place. Your password was not sent.
    .do = If you know why it changed, choose the new file here. If you do not, find out first which program it is.
    .may-be = The program on this computer shows another certificate than the one you chose.
cause-startTlsMissing =
    .title = { $host } does not switch to encryption
    .what = The server has to switch to encryption (STARTTLS) on port { $port }, and either does not offer it or does not do it. It may be set up like that, or something on the way takes the offer away. Your password was not sent.
    .do = Choose TLS, and the port that your provider names for it: most often 465 for outgoing mail, 993 for incoming mail. If there is none, try another network, or ask whoever runs the server.
    .may-be = The server does not switch to encryption: choose TLS, and the port that your provider names for it.
cause-startTlsTampered =
    .title = Something interfered with the encryption
    .what = Data was slipped in just as the connection to { $host } was to be encrypted. No proper server does that. Your password was not sent.
    .do = Use another network. If you can choose, use TLS instead of STARTTLS.
    .may-be = Something on the way interferes with the encryption.

## The server

cause-wrongProtocol =
    .title = This is another kind of server
    .what = What answered at { $host }, port { $port }, is not the kind of mail server that is expected there. Outgoing and incoming may be mixed up. Your password was not sent.
    .do = Compare server and port with those your provider gives, and correct them. Most often the port is 465 or 587 for outgoing mail, and 993 for incoming mail.
    .may-be = It is another kind of server.
cause-serverBusy =
    .title = { $host } is busy
    .what = The server asks to come back later. That says nothing about your password, which was not sent.
    .do = Wait a few minutes, then try again.
    .may-be = The server is busy.
cause-serverRefuses =
    .title = { $host } refuses, without a reason we know
    .what = The server turned this connection or this request away.{ $said ->
        [below] {" "}What it said itself stands below.
       *[none] {""}
    }
    .do = { $said ->
        [below] Read what the server said. Another network, or waiting some hours, often helps.
       *[none] Try another network, or wait some hours, then try again. If it stays like this, compare server and port with those your provider gives.
    }
    .may-be = The server refuses for a reason of its own.
cause-hungUp =
    .title = { $host } ended the connection
    .what = The server ended the connection before it had answered.{ $said ->
        [below] {" "}What it said itself stands below.
       *[none] {""}
    } That says nothing about your password.
    .do = Try again. If it happens again, use another network.
    .may-be = The server ended the connection.
cause-protocolViolation =
    .title = { $host } answers strangely
    .what = The answer does not follow the rules of mail servers, so it was not believed. It says nothing about your password.
    .do = Try again. If it stays like this, use another network, or compare the server with the one your provider gives.
    .may-be = The server does not follow the rules of mail servers.
cause-preauthenticated =
    .title = { $host } let us in without a password
    .what = The server opened the mailbox before any password was sent, so none could be checked. That is not how a provider behaves.
    .do = Compare the server with the one your provider gives, or ask whoever runs it.
    .may-be = The server asks for no password.

## The sign-in

cause-wrongPassword =
    .title = { $name ->
        [expected] { $provider } does not accept this password
       *[open] { $provider } does not accept this user name with this password
    }
    .what = { $name ->
        [expected] The address or the password is not right.
        [unlikely] The server was given the user name “{ $user }”. { $provider } knows you by the address that it gave you, such as name@{ $primary }, and not by one of another domain.
       *[open] The user name or the password is not right. The server was given the user name “{ $user }”. It may want another one: the whole address, only what stands before the @, or a name of its own.
    } { $kind ->
        [mailbox] The password of the mailbox is wanted. At a web hoster that is not the one of your customer account.
        [either] If you sign in at { $owner } with a second step, an app password is wanted here; else it is the password that you sign in with.
       *[app] An app password is refused too if it was mistyped, was revoked, or belongs to another account.
    }
    .do = { $name ->
        [expected] { $kind ->
            [mailbox] Enter the password of the mailbox once more.
            [either] Copy the password once more.
           *[app] Copy the app password once more.
        }
        [unlikely] Correct the user name, then enter the same password again.
       *[open] Look up the user name in your provider’s help, and copy the password once more.
    } { $kind ->
        [mailbox] If it is refused again, set a new one where the mailbox is managed.
        [either] If it is refused again, sign in on { $owner }’s page: whether a second step is asked for there tells which password is the right one.
       *[app] If it is refused again, make another one while signed in to this very account.
    }
    .may-be = { $name ->
        [expected] The address or the password is not right: compare both, and copy the password once more.
       *[open] The user name “{ $user }” or the password is not right: compare both, and copy the password once more.
    }
cause-appPasswordRequired =
    .title = { $provider } wants an app password here
    .what = { $look ->
        [differs] This looks like the password of your account. { $provider } takes it only on its own pages; mail programs need an app password.
       *[none] { $provider } lets mail programs in with an app password only, not with the password of your account.
    }
    .do = Make an app password, then enter it here.
    .may-be = An app password is needed instead of the account’s password: make one, and enter it here.
cause-webLoginRequired =
    .title = { $owner } wants to see that it is you
    .what = The sign-in was held back because it looked unusual: a place, a network or a computer that { $owner } does not know yet. The password may well be right.
    .do = Sign in to your account in the browser on this network, confirm that it was you, then try again after some minutes.
    .may-be = The sign-in has to be confirmed: sign in to your account in the browser on this network, then try once.
cause-tooManyAttempts =
    .title = Too many sign-ins in a short time
    .what = { $provider } puts off every sign-in for a while. Another program with an old password may be trying over and over. More attempts only make it longer.
    .do = Close other mail programs, and wait 15 minutes. Then try once more.
    .may-be = There were too many attempts: wait 15 minutes, then try once.
cause-temporarilyUnavailable =
    .title = { $provider } has a problem at the moment
    .what = The server could not check the password just now. That says nothing about the password.
    .do = Wait a few minutes, then try again. You need no other password.
    .may-be = The server has a problem that passes: wait a few minutes, then try once.
cause-accountDisabled =
    .title = { $provider } has closed or locked this account
    .what = As long as it is so, no password is accepted, not even a right one.
    .do = Sign in to your account in the browser: the page often says why, and how it is opened again. If it does not, ask { $owner }, on its help pages or by phone.
    .may-be = The account is locked: see in the browser whether it still lets you in.
cause-imapDisabled =
    .title = Reading mail in other programs is switched off
    .what = The password is not the problem: access for mail programs (IMAP) is switched off in the settings of your account.
    .do = Open the mail settings at { $provider }, switch IMAP on, then try again.
    .may-be = Access for mail programs (IMAP) is switched off: look in the mail settings, and switch it on.
cause-imapDisabledByAdmin =
    .title = Your organisation does not allow IMAP
    .what = The password is not the problem: whoever runs your organisation’s mail has switched off access for mail programs (IMAP).
    .do = Ask your administrator to allow IMAP for your account.
    .may-be = Your organisation does not allow access for mail programs (IMAP): ask your administrator.
cause-smtpAuthDisabled =
    .title = Sending with a password is switched off
    .what = The password is not the problem: sending mail from other programs with a password is switched off for your account or organisation.
    .do = Open the mail settings at { $provider } in the browser, and switch on sending from mail programs (SMTP, often together with IMAP). If there is no such switch, ask your administrator or { $provider } to allow it (“authenticated SMTP”).
    .may-be = Sending with a password is switched off: look in the mail settings, or ask your administrator.
cause-basicAuthDisabled =
    .title = { $provider } no longer takes passwords from mail programs
    .what = Every password is refused, app passwords too. { $owner } lets mail programs in only through its own sign-in page.
    .do = Use a mail program that opens { $owner }’s own sign-in page, such as Thunderbird, Evolution or Apple Mail.
    .may-be = Passwords are no longer taken from mail programs: use one that opens { $owner }’s own sign-in page.
cause-oauthRequired =
    .title = { $provider } takes no passwords from mail programs
    .what = Only mail programs that open { $owner }’s own sign-in page are let in. An app password cannot help here.
    .do = Use a mail program that opens { $owner }’s own sign-in page, such as Thunderbird, Evolution or Apple Mail.
    .may-be = Only the provider’s own sign-in page is accepted: use a mail program that opens it.
cause-encryptionRequired =
    .title = { $encryption ->
        [tls] { $host } wants TLS on port { $port }, not STARTTLS
       *[none] { $host } wants encryption
    }
    .what = { $encryption ->
        [tls] STARTTLS was chosen, which begins without encryption. This server encrypts from the first byte: it waited in silence, and answered when it was spoken to in TLS. Your password was not sent.
       *[none] The server goes no further, because it takes the connection for unencrypted. That says nothing about your password.
    }
    .do = { $encryption ->
        [tls] Choose TLS for port { $port }. To keep STARTTLS, choose the port that your provider names for it: most often 587 for outgoing mail, 143 for incoming mail.
       *[none] Compare port and encryption with those your provider gives, and correct them. If they are right, whoever runs the server has to mend it.
    }
    .may-be = The server wants another kind of encryption: compare the port with the one in your provider’s help.
cause-tooManyConnections =
    .title = Too many programs are connected
    .what = { $connections ->
        [none] { $provider } allows only a number of connections at the same time, and they are taken.
       *[known] { $provider } allows { $connections } connections at the same time, and they are taken.
    } The password is not the problem.
    .do = Close other mail programs, also on the phone, wait a few minutes, then try again.
    .may-be = Too many programs are connected: close the others, also on the phone, then try once.
cause-quotaExceeded =
    .title = { $limit ->
        [room] Your mailbox is full
       *[other] A limit of { $provider } is used up
    }
    .what = { $limit ->
        [room] There is no room left in it, and { $provider } goes no further until there is.
        [rate] So much was sent or fetched in a short time that { $provider } asks for a pause.
       *[none] Either the mailbox is full, or so much was sent or fetched in a short time that { $provider } asks for a pause.
    } The password is not the problem.{ $perDay ->
        [none] {""}
       *[known] { $limit ->
            [room] {""}
           *[other] {" "}{ $provider } lets { $perDay } messages a day through.
        }
    }
    .do = { $limit ->
        [room] Open your mail in the browser, delete what you no longer need, and empty the bin. Then try again.
        [rate] Wait, then try again. It can take up to a day.
       *[none] Look at your mail in the browser. If the mailbox is full, delete what you no longer need, and empty the bin. If it is not, wait: it can take up to a day.
    }
    .may-be = The mailbox is full, or too much was sent or fetched: look at your mail in the browser, or wait up to a day.
cause-mechanismUnsupported =
    .title = { $host } offers no way to sign in with a password
    .what = The server does not offer signing in with a password on port { $port }. Your password was not sent, or not looked at.
    .do = Compare the server and the port with those your provider gives, or ask whoever runs it.
    .may-be = The server offers no sign-in with a password: compare server and port with those in your provider’s help.
cause-policyBlocked =
    .title = A rule forbids this sign-in
    .what = A rule of { $provider } or of your organisation turns this sign-in away.{ $said ->
        [below] {" "}What the server said stands below.
       *[none] {""}
    }
    .do = Ask your administrator or { $provider } what is needed.
    .may-be = A rule of the provider or of your organisation forbids it: ask your administrator.
cause-ipBlocked =
    .title = { $provider } does not trust this network
    .what = The address that this network shows to the internet is on a block list, often because of somebody else on it. The password is not the problem.
    .do = Switch off the VPN or use another network.
    .may-be = The provider does not trust this network: switch off the VPN, or use another network.
cause-passwordRevoked =
    .title = { $kind ->
        [mailbox] The password of the mailbox is another one by now
        [either] This password is no longer the right one
       *[app] This app password has been revoked
    }
    .what = It was accepted before and is refused now, so it was not mistyped. { $kind ->
        [mailbox] You, or whoever manages the mailbox, can have set another one.
        [either] The password of the account was changed, or two-step sign-in was switched on since; an app password can have been revoked.
       *[app] { $revoked ->
            [withPassword] { $owner } revokes all app passwords when the account’s password is changed, and you or somebody else can revoke one at any time.
            [byHand] A new password of the account leaves app passwords as they are at { $owner }: this one was deleted, by you or by somebody else.
           *[none] Many providers revoke app passwords when the account’s password is changed, and you or somebody else can revoke one at any time.
        }
    }
    .do = { $kind ->
        [mailbox] Enter the password that the mailbox has now.
        [either] With a second step at sign-in, make a new app password. Without one, enter the password that the account has now.
       *[app] Make a new app password and use it in the place of this one.
    }
    .may-be = { $kind ->
        [mailbox] The password of the mailbox was changed: enter the one that it has now.
        [either] The password was changed or revoked: enter the one that the account has now, or make another app password.
       *[app] The app password was revoked: look whether it is still listed on the page where it was made.
    }
cause-ambiguous =
    .title = { $passed ->
        [smtp] Sending works, but reading is refused
        [imap] Reading works, but sending is refused
       *[none] { $provider } refuses, and it is not clear why
    }
    .what = { $passed ->
        [smtp] The server for outgoing mail took this password a moment ago. { $host } refuses it, and it is not clear why.
        [imap] The server for incoming mail took this password a moment ago. { $host } refuses it, and it is not clear why.
       *[none] Its answer is given for several reasons.
    } It may be one of these, the likeliest first:
    .do = Go through the reasons in this order. Try only once after each, so that the account is not locked.
cause-otherUserName =
    .title = { $provider } wants another user name
    .what = The server was given the user name “{ $user }”, and does not know it.
    .do = Look up the user name in your provider’s help. It can be the whole address, what stands before the @, or a name of its own. Correct it, then try again.
    .may-be = This server wants another user name than “{ $user }”: look it up in your provider’s help, and correct it.
cause-notKnownYet =
    .title = This password is not known everywhere yet
    .what = A new password can take some minutes to reach every server of { $provider }.
    .do = Wait five minutes, then try once. You need no other password.
    .may-be = A password that was made a moment ago may not be known everywhere yet: wait five minutes, then try once.

cause-noImap =
    .title = { $provider } has no way in for mail programs
    .what = Its mail cannot be read over IMAP, by no program. No password changes that.
    .do = Read this mail in { $provider }’s own program, or on its web page. A mail program of your choice works with an account at another provider, to which messages can be forwarded.
    .may-be = { $provider } has no IMAP: read this mail in its own program, or on its web page.
cause-onlyForwards =
    .title = { $provider } forwards this mail to another mailbox
    .what = There is no mailbox at this address, and no password for it: what is sent to it arrives in another mailbox of yours.
    .do = Enter the address of the mailbox in which this mail arrives. Which one that is, the settings at { $provider } say.
    .may-be = Mail to this address is only forwarded: enter the address of the mailbox in which it arrives.
cause-mailboxMissing =
    .title = { $provider } knows no mailbox of this name
    .what = The server was given the user name “{ $user }”, and says that there is no mailbox for it. A letter may be wrong, or the server wants another name. An alias or a forwarding has no sign-in of its own. Or the mailbox was closed, or is not made yet. That says nothing about the password.
    .do = Compare every letter of it. If all are right, look in the browser whether the mailbox is there, and look up its user name in your provider’s help.
    .may-be = There is no mailbox “{ $user }”: compare every letter of it.
cause-passwordExpired =
    .title = This password has expired: set another one
    .what = { $provider } says that the password is no longer good, or has to be changed before mail programs are let in with it.
    .do = Sign in to your account in the browser and set another password there, or ask your administrator to. If it is an app password, make another one. Then enter it here.
    .may-be = The password has expired, or has to be changed: set another one in the browser.

## A message was not taken, or not seen; the password was right

cause-senderNotAllowed =
    .title = { $provider } does not let you send from this address
    .what = The password is right. But the name that signs in may not send mail from this address, so the message was not taken.
    .do = Look in the account’s settings whether this address is set up for sending, or ask whoever set it up to allow it.
    .may-be = The name that signs in may not send from this address: have it allowed in the account’s settings.
cause-recipientUnknown =
    .title = The server does not know this address
    .what = The password is right. But the server says that there is no such address, so the message was not taken.
    .do = Look whether the address is spelled right. If it is, ask whoever runs it to set it up for receiving mail.
    .may-be = There is no such address: look whether it is spelled right.
cause-recipientFull =
    .title = The mailbox is full
    .what = The password is right. But there is no room left in the mailbox, so the message was not taken. Mail from others does not arrive either.
    .do = Delete large or old mail, empty the bin, then try again.
    .may-be = The mailbox is full: delete large or old mail, and empty the bin.
cause-relayDenied =
    .title = { $host } does not pass mail on
    .what = The password is right. But this server takes mail for its own addresses only, and does not pass this message on.
    .do = Compare the outgoing server and its port with those your provider gives: port 465 or 587 is for sending.
    .may-be = This server does not pass mail on: compare the outgoing server and its port with those your provider gives.
cause-greylisted =
    .title = { $provider } wants the message a second time
    .what = The password is right. The server puts off what it has not seen before, to keep unwanted mail out. Mail programs send again by themselves.
    .do = Wait five minutes, then try again.
    .may-be = The server puts off what it has not seen before: wait five minutes, then try again.
cause-messageTooBig =
    .title = { $host } takes no message of this size
    .what = The password is right. But even this short message is too big for the server.
    .do = Ask whoever runs the server to raise the limit for the size of messages.
    .may-be = The message is too big for the server: have the limit raised.
cause-contentRefused =
    .title = { $host } does not take this message for what is in it
    .what = The password is right. But a filter for unwanted mail, or a rule about what may be sent, turned the message away.
    .do = Read what the server said. Ask whoever runs the account to allow it; a message that you write yourself may pass.
    .may-be = A filter turned the message away for what is in it: ask whoever runs the account.
cause-addressNotWritable =
    .title = The address cannot be written in a message that { $host } takes
    .what = The password is right. But the part before the @ has letters or signs that { $host } does not take in a message, so nothing was sent.
    .do = Ask { $provider } whether this mailbox has a second address, of plain letters (a to z) and digits, and send from that one.
    .may-be = The address has letters or signs that the server does not take in a message: send from one of plain letters.
cause-neverArrived =
    .title = The message was taken, but has not arrived yet
    .what = The password is right, and the server took the message. It was not in the inbox, nor among unwanted mail, for a minute.
    .do = Look into your mail in some minutes. If it does not come, look for filters and forwarding in the account’s settings: they may put it elsewhere.
    .may-be = The message was taken and has not arrived: look for filters and forwarding in the account’s settings.

## What about the password may be the reason

# One sentence each, below what happened. Of a slip in copying, $letters is how many letters there are and
# $expected how many there should be.
suspect =
    .spaceBefore = This password has a space in front of it.
    .spaceBehind = This password has a space behind it.
    .invisible = This password has a character in it that cannot be seen.
    .quotes = This password has quotation marks around it.
    .spacesBetweenGroups = This password has spaces between its groups. They are often there for reading only.
    .spacesWithin = This password has spaces in it. If they were only for reading, leave them out.
    .capitals = This password has capital letters. { $owner }’s app passwords have none.
    .lookAlike = This password has a character that only looks like a usual one: a letter of another alphabet, or a sign that a program put in.
    .dashes = { $owner } writes its app passwords with the dashes in other places, or without any.
    .copiedAlong = Something was copied along with this password.
    .length = This password has { $letters } letters and digits. { $owner }’s app passwords have { $expected }.
    .otherCharacter = This password has a character that { $owner }’s app passwords do not have.
    .outsideAscii = This password has characters beyond the plain ones, such as ü, § or €, which some servers read otherwise. If it is right on the web page, set one without them there.
