### What a check found to be wrong, where the usual words of causes.ftl do not fit: a server on this computer
### (`cause-…-here`) or in a private network (`cause-…-private`), a connection that is read by a program or a network
### that is known (`-program`, `-network`, `-tool`), a certificate that names the server (`-named`).
###
### The attributes and variables are those of causes.ftl. Besides: $program is the program on this computer that the
### server is known to be ("Proton Mail Bridge"), $programs those that use its port; $interceptor is who reads along
### ("Avast"); $suggested is the server that the certificate names. Each is "none" where it is not known.
###
### Of this computer nothing says “another network”: between here and here there is none.

## A program on this computer

cause-resolverUnavailable-here =
    .title = This computer does not find { $host }
    .what = { $host } stands for this computer itself, and its own settings do not say so.
    .do = Enter 127.0.0.1 as the server, then try again.
    .may-be = This computer does not find { $host }: enter 127.0.0.1 in its place.
cause-refused-here =
    .title = { $program ->
        [none] The program on this computer is not running, or uses another port
       *[other] { $program } is not running, or uses another port
    }
    .what = { $host } is this computer, and nothing listens at port { $port } of it.{ $program ->
        [none] { $programs ->
            [none] {" "}Your mail is to go through a program here, which has to run.
           *[other] {" "}Programs that use this port: { $programs }.
        }
       *[other] {" "}Your mail goes through { $program }, a program on this computer, which has to run.
    } Your password was not sent.
    .do = Then try again. If the program runs already, compare the port with the one that it shows, and correct it here.
    .may-be = The program on this computer is not running, or uses another port.
cause-unreachable-here =
    .title = This computer does not have the address { $host }
    .what = { $host } stands for this computer itself, but there is no way to it: its kind of address may be switched off here. Your password was not sent.
    .do = Enter 127.0.0.1 as the server, then try again.
    .may-be = There is no way to this address of this computer: enter 127.0.0.1 in its place.
cause-timedOut-here =
    .title = { $program ->
        [none] The program on this computer does not answer
       *[other] { $program } does not answer
    }
    .what = { $host } is this computer. Something listens at port { $port } of it, and kept silent. The program may still be starting, or may hang. It says nothing about your password.
    .do = End the program and start it anew if it stays silent. Then try again.
    .may-be = The program on this computer keeps silent.
cause-temporarilyUnavailable-here =
    .title = { $program ->
        [none] The program on this computer is not ready
       *[other] { $program } is not ready
    }
    .what = It answers, and cannot get at the mail behind it at the moment. That says nothing about your password.
    .do = Open its window: it may have to be signed in to your account, or be still loading mail. Then try again.
    .may-be = The program on this computer may not be ready yet: open its window.
cause-hungUp-here =
    .title = { $program ->
        [none] The program on this computer ended the connection
       *[other] { $program } ended the connection
    }
    .what = { $host } is this computer. The program at port { $port } took the connection, and closed it before it had answered. It may not be signed in yet, or wait for something in its own window. It says nothing about your password.
    .do = Look at the program’s window, then try again.
    .may-be = The program on this computer ended the connection.
cause-notTls-here =
    .title = { $program ->
        [none] The program on this computer does not encrypt on port { $port }
       *[other] { $program } does not encrypt on port { $port }
    }
    .what = { $host } is this computer, and the program there answers without encryption where it has to begin. Your password was not sent: it is sent encrypted only, on this computer, too.
    .do = If the program shows “STARTTLS” for this port, choose that here. Otherwise switch its encryption on, then try again.
    .may-be = The program on this computer does not encrypt on this port.
cause-startTlsMissing-here =
    .title = { $program ->
        [none] The program on this computer offers no encryption: switch it on there
       *[other] { $program } offers no encryption: switch it on there
    }
    .what = { $host } is this computer, and the program at port { $port } does not offer encryption (STARTTLS). Your password was not sent: it is sent encrypted only, on this computer, too.
    .do = Then choose here what the program shows for this port, TLS or STARTTLS, and try again.
    .may-be = The program on this computer offers no encryption.
cause-startTlsTampered-here =
    .title = The program on this computer does not begin to encrypt as it should
    .what = { $host } is this computer. The program at port { $port } agreed to encrypt, and then sent something else. Your password was not sent.
    .do = See whether there is a newer version of the program. If you can choose, use TLS instead of STARTTLS.
    .may-be = The program on this computer does not begin to encrypt as it should.
cause-certificateUntrusted-here =
    .title = { $program ->
        [none] The certificate of the program on this computer is not known yet: choose its file
       *[other] The certificate of { $program } is not known yet: choose its file
    }
    .what = { $issuer ->
        [none] { $host } is this computer. The program at port { $port } made its certificate itself, so nobody can vouch for it.
       *[other] { $host } is this computer. The certificate of the program at port { $port } was issued by “{ $issuer }”: such a program makes it itself, so nobody can vouch for it.
    } Once you have exported it there and chosen the file here, exactly that one is believed, on this computer alone. Your password was not sent.
    .do = Then choose the file here.
    .may-be = The certificate of the program on this computer is not known yet.
cause-certificateForAnotherName-here =
    .title = { $program ->
        [none] The certificate of the program on this computer has another name: choose its file
       *[other] The certificate of { $program } has another name: choose its file
    }
    .what = { $presented ->
        [none] { $host } is this computer, and the certificate of the program at port { $port } is for another name.
       *[other] { $host } is this computer, and the certificate of the program at port { $port } is for { $presented }.
    } Once you have exported it there and chosen the file here, exactly that one is believed, on this computer alone. Your password was not sent.
    .do = Then choose the file here.
    .may-be = The certificate of the program on this computer is for another name.
cause-certificateExpired-here =
    .title = { $program ->
        [none] The certificate of the program on this computer has expired: let it make a new one
       *[other] The certificate of { $program } has expired: let it make a new one
    }
    .what = { $expired ->
        [none] The certificate of the program at port { $port } has expired.
       *[other] The certificate of the program at port { $port } expired on { $expired }. This computer’s clock says { $clock }.
    } Mail programs will not take it either. Your password was not sent.
    .do = If the clock is right, let the program make a new certificate first: mostly it does so when it is started anew, or in its settings. Then choose the new file here.
    .may-be = The certificate of the program on this computer has expired.
cause-certificateRevoked-here =
    .title = The certificate of the program on this computer has been withdrawn
    .what = Whoever issued the certificate of the program at port { $port } has declared it invalid. Your password was not sent.
    .do = Give the program another certificate. Do not look for a way around this.
    .may-be = The certificate of the program on this computer has been withdrawn.
cause-wrongProtocol-here =
    .title = Another program answers at port { $port } of this computer
    .what = { $host } is this computer, and what answers at port { $port } is not the kind of mail server that is expected there. Outgoing and incoming may be mixed up, or another program has taken the port. Your password was not sent.
    .do = Compare the port with the one that your mail’s program shows, and correct it.
    .may-be = Another program answers at this port of this computer.
cause-serverRefuses-here =
    .title = The program on this computer refuses, without a reason we know
    .what = { $host } is this computer, and the program at port { $port } turned the connection or the request away.
    .do = Look at the program’s own window: it may say more. Then try again.
    .may-be = The program on this computer refuses for a reason of its own.
cause-protocolViolation-here =
    .title = The program on this computer answers strangely
    .what = { $host } is this computer. The answer of the program at port { $port } does not follow the rules of mail servers, so it was not believed.
    .do = See whether there is a newer version of the program, and whether the port is right. Then try again.
    .may-be = The program on this computer does not follow the rules of mail servers.
cause-wrongPassword-here =
    .title = { $program ->
        [none] The program on this computer does not accept this password
       *[other] { $program } does not accept this password
    }
    .what = { $user ->
        [none] The user name or the password is not right.
       *[other] The user name “{ $user }” or the password is not right.
    } { $program ->
        [none] Such a program often has a password of its own for mail programs, which is not the one of your account.
       *[other] { $program } has a password of its own for mail programs, which is not the one of your account.
    }
    .do = Then enter that password here.
    .may-be = The user name or the password is not right: such a program often has a password of its own.
cause-webLoginRequired-here =
    .title = { $owner } wants to see that it is you
    .what = The program on this computer passed on that the sign-in was held back because it looked unusual. The password may well be right.
    .do = Sign in to your account in the browser on this computer, confirm that it was you, then try again after some minutes.
    .may-be = The sign-in has to be confirmed: sign in to your account in the browser on this computer, then try once.
cause-ipBlocked-here =
    .title = { $provider } turns this computer away
    .what = The program on this computer passed on that the address from which it connects is on a block list, often because of somebody else. The password is not the problem.
    .do = Look at the program’s own window: it may say more. Then wait some hours, and try again.
    .may-be = The provider turns this computer’s address away: wait some hours, then try once.

## A server in a private network

cause-hostNotFound-private =
    .title = { $host } is not found in this network
    .what = Only a private network, at home or at work, knows the name { $host }. This one does not.
    .do = Connect to the network or the VPN that the server is in, or correct the server’s name. Its address (192.168.…, for example) works, too.
    .may-be = The name is not known in this network.
cause-resolverUnavailable-private =
    .title = { $host } cannot be looked up at the moment
    .what = Only a private network, at home or at work, knows the name { $host }, and nobody answered who could say where it is.
    .do = Connect to the network or the VPN that the server is in, then try again. Its address (192.168.…, for example) works, too.
    .may-be = Names cannot be looked up at the moment.
cause-refused-private =
    .title = { $host } takes no mail connections on port { $port }
    .what = { $host } is a computer in a private network. It answered at once: nothing listens at this port. Either the mail server on it is not running, or it uses another port. Your password was not sent.
    .do = See on that computer whether its mail server is running, and at which port. Then try again, or correct the server here.
    .may-be = Nothing listens at the server on this port.
cause-unreachable-private =
    .title = There is no way from here to { $host }
    .what = { $host } is a computer in a private network, at home, at work or in a VPN. From here there is no way to it at the moment. Your password was not sent.
    .do = Connect to the network or the VPN that the server is in, see whether that computer is switched on, then try again.
    .may-be = There is no way from here to the server.
cause-timedOut-private =
    .title = { $host } did not answer in time
    .what = { $host } is a computer in a private network, and kept silent on port { $port }. It may be switched off or asleep, its firewall may keep mail out, or this computer may not be in its network. It says nothing about your password.
    .do = See whether that computer is switched on, and whether this one is in the same network or its VPN. Then try again.
    .may-be = The server keeps silent.
cause-hungUp-private =
    .title = { $host } ended the connection
    .what = { $host } is a computer in a private network. It took the connection on port { $port } and closed it before it had answered. That says nothing about your password.
    .do = Look at the settings or the log of the mail server on it, then try again.
    .may-be = The server ended the connection.
cause-protocolViolation-private =
    .title = { $host } answers strangely
    .what = The answer does not follow the rules of mail servers, so it was not believed.
    .do = See whether the port is right, and whether there is a newer version of the mail server on { $host }. Then try again.
    .may-be = The server does not follow the rules of mail servers.
cause-serverRefuses-private =
    .title = { $host } refuses, without a reason we know
    .what = { $host } is a computer in a private network. Its mail server turned the connection or the request away.
    .do = Look at the settings or the log of the mail server on it, then try again.
    .may-be = The server refuses for a reason of its own.
cause-ipBlocked-private =
    .title = { $host } does not let this computer in
    .what = { $host } is a computer in a private network, and its mail server has this computer’s address on a list of those that it turns away: often after too many sign-ins. The password is not the problem.
    .do = On that computer, take this one’s address off the list (of fail2ban, for example), or wait until it is off by itself. Then try again.
    .may-be = The server turns this computer’s address away.
cause-notTls-private =
    .title = { $host } does not encrypt on port { $port }
    .what = { $host } is a computer in a private network, and its mail server answers without encryption where it has to begin. Your password was not sent: it is sent encrypted only, in a private network, too.
    .do = Choose STARTTLS for this port, or the port at which the server begins with TLS. If it has neither, switch its encryption on: it needs a certificate for that.
    .may-be = The server does not encrypt on this port.
cause-startTlsMissing-private =
    .title = { $host } offers no encryption: switch it on there
    .what = { $host } is a computer in a private network, and its mail server does not offer encryption (STARTTLS) on port { $port }. Your password was not sent: it is sent encrypted only, in a private network, too.
    .do = Switch on encryption in the settings of the mail server: it needs a certificate for that. Or choose TLS here, and the port that the server has for it.
    .may-be = The server offers no encryption.
cause-startTlsTampered-private =
    .title = { $host } does not begin to encrypt as it should
    .what = The server agreed to encrypt, and then something else came. Your password was not sent.
    .do = See whether there is a newer version of the mail server on { $host }. If you can choose, use TLS instead of STARTTLS.
    .may-be = The server does not begin to encrypt as it should.
cause-certificateUntrusted-private =
    .title = The certificate of { $host } is not known to this computer: install its authority
    .what = { $issuer ->
        [none] { $host } is a computer in a private network, and its certificate was not issued by an authority that this computer knows: mostly the server made it itself.
       *[other] { $host } is a computer in a private network. Its certificate was issued by “{ $issuer }”, which this computer does not know: mostly the server made it itself.
    } Your password was not sent.
    .do = Export the certificate of that authority from the server, or ask whoever runs it, and install it on this computer among the trusted ones. For one check in a terminal: mail-setup check --ca-file FILE.
    .may-be = The certificate of the server is from an authority that this computer does not know.
cause-certificateForAnotherName-private =
    .title = The certificate of { $host } is for another name: enter that one
    .what = { $presented ->
        [none] { $host } is a computer in a private network, and its certificate is for another name.
       *[other] { $host } is a computer in a private network, and its certificate is for { $presented }.
    } Your password was not sent.
    .do = Enter the server by a name that its certificate is for, or have a certificate made for { $host }.
    .may-be = The certificate of the server is for another name.
cause-certificateExpired-private =
    .title = The certificate of { $host } has expired: have a new one made
    .what = { $expired ->
        [none] The certificate of { $host } has expired.
       *[other] The certificate of { $host } expired on { $expired }. This computer’s clock says { $clock }.
    } { $host } is a computer in a private network. Your password was not sent.
    .do = Look at this computer’s clock first. If it is right, make a new certificate on the server, or ask whoever runs it.
    .may-be = The certificate of the server has expired.
cause-certificateRevoked-private =
    .title = The certificate of { $host } has been withdrawn
    .what = Whoever issued the certificate has declared it invalid. Your password was not sent.
    .do = Ask whoever runs the server for another one. Do not look for a way around this.
    .may-be = The certificate of the server has been withdrawn.

## Who reads along

cause-certificateUntrusted-program =
    .title = { $interceptor } shows its own certificate in place of the server’s: let it leave mail alone
    .what = The certificate shown for { $host } was issued by “{ $issuer }”. That is the name under which { $interceptor }, a program on this computer, reads encrypted connections. Your password was not sent.
    .do = Then try again.
    .may-be = A program on this computer shows its own certificate in place of the server’s.
cause-certificateUntrusted-network =
    .title = { $interceptor } shows its own certificate in place of the server’s: do not sign in through it
    .what = The certificate shown for { $host } was issued by “{ $issuer }”. That is the name under which { $interceptor } reads encrypted connections, mostly in companies and schools. Your password was not sent.
    .do = Then try again.
    .may-be = Something in this network shows its own certificate in place of the server’s.
cause-certificateUntrusted-tool =
    .title = { $interceptor } shows its own certificate in place of the server’s: close it first
    .what = The certificate shown for { $host } was issued by “{ $issuer }”. That is the name under which { $interceptor }, a developer’s tool, reads encrypted connections. Your password was not sent.
    .do = Then try again. If you know nothing of such a tool, ask whoever looks after this computer.
    .may-be = A developer’s tool shows its own certificate in place of the server’s.
cause-certificateForAnotherName-named =
    .title = The certificate is for { $suggested }, another name
    .what = { $host } shows a certificate for { $presented }. Hosters often do so: their mail server has a name of their own, and the certificate is good for that one only. Your password was not sent.
    .do = If { $suggested } belongs to your hoster or provider, use it as the server. If you do not know that name, do not: compare the servers with those that your provider gives.
    .may-be = The certificate is for { $suggested }, which may be the right server.

## Steps: one sentence each, in a list under what happened

bridge-step-startProgram = Start the program on this computer that your mail goes through, and sign in to it if it asks.
bridge-step-exportCertificate = In the program, export its certificate as a file (.pem, .crt or .cer). Look for “TLS”, “SSL” or “certificate” in its settings or its help.
bridge-step-switchOnEncryption = Switch on encryption (TLS or STARTTLS) in the program’s settings. It may have to make a certificate first.
bridge-step-passwordOfProgram = Look in the program which user name and which password it wants from mail programs.
bridge-step-openProtonBridge = Open Proton Mail Bridge on this computer, and sign in to it. It comes with Proton’s paid plans.
bridge-step-protonPorts = Choose your account there, then “Mailbox details”: compare the ports with those entered here.
bridge-step-protonExport = In Proton Mail Bridge, open the settings, then “Advanced settings”, and choose “Export TLS certificates”.
bridge-step-chooseCertPem = Of the two files that it writes, “cert.pem” is the one to choose here. Keep “key.pem” to yourself.
bridge-step-protonSecurity = In Proton Mail Bridge, open the settings, then “Advanced settings” and “Connection mode”: use SSL or STARTTLS, and choose the same here.
bridge-step-protonMailbox = In Proton Mail Bridge, choose your account, then “Mailbox details”. Copy the user name and the password from there.
bridge-step-serveHydroxide = Run “hydroxide serve” in a terminal, and leave it running.
bridge-step-hydroxideCertificate = The file to choose is the one that hydroxide was started with: “-tls-cert cert.pem”.
bridge-step-hydroxideTls = Start hydroxide with a certificate: “hydroxide -tls-cert cert.pem -tls-key key.pem serve”. Then choose TLS here.
bridge-step-hydroxidePassword = The password is the “bridge password” that “hydroxide auth” printed. If it is lost, run “hydroxide auth” once more.
bridge-step-startDavmail = Start DavMail on this computer.
bridge-step-davmailExport = In a terminal, where DavMail’s keystore is: “keytool -exportcert -rfc -keystore davmail.p12 -file davmail.pem”. The file to choose is davmail.pem.
bridge-step-davmailKeystore = DavMail encrypts once it has a keystore. In a terminal: “keytool -genkeypair -keyalg rsa -keysize 2048 -validity 3650 -storetype pkcs12 -keystore davmail.p12 -dname CN=localhost”.
bridge-step-davmailSettings = In DavMail’s settings, under “Encryption”, enter the keystore of the type PKCS12, its file and its password. Then start DavMail anew, and choose TLS here.
bridge-step-davmailPassword = DavMail wants the user name and the password of your organisation’s mail. It may open a sign-in page in a window of its own.
bridge-step-startEmailProxy = Start Email OAuth 2.0 Proxy on this computer.
bridge-step-emailProxyCertificate = The file to choose is the one that “local_certificate_path” names in emailproxy.config.
bridge-step-emailProxyTls = In emailproxy.config, set “local_certificate_path” and “local_key_path” for this server. Then start the proxy anew.
bridge-step-emailProxyPassword = The proxy keeps what it got from your provider under the password of your first sign-in through it: use that one. It may open a sign-in page in a window of its own.
interceptor-step-letMailAlone = In { $interceptor }, switch off the scanning of encrypted mail connections. It is often found under “Mail”, “E-mail protection” or “SSL/TLS”. Files are still scanned.
interceptor-step-mailShield = In { $interceptor }, open “Menu”, “Settings”, “Protection”, “Core Shields”. Under “Mail Shield”, switch off the scanning of incoming and outgoing mail. Files are still scanned.
interceptor-step-nortonMail = In Norton, open the settings and look for “Mail Shield”, “Safe Email” or “Email Protection”. Switch it off for mail programs on this computer. Files are still scanned.
interceptor-step-kasperskyConnections = In Kaspersky, open the settings, then “Network settings” and “Encrypted connections scanning”. Add { $host } to the trusted addresses, or choose not to scan encrypted connections.
interceptor-step-esetMail = In ESET, press F5 for the advanced setup. Look for “Email client protection” and “SSL/TLS”, and switch off the scanning of IMAPS, POP3S and SMTPS.
interceptor-step-bitdefenderScan = In Bitdefender, open “Protection”, then “Online Threat Prevention” and its settings. Switch off “Encrypted web scan”.
interceptor-step-adguardFilter = In AdGuard, open the settings, then “Network” and “Filtered applications”. Take mail programs and this wizard out of it.
interceptor-step-removeProgram = Remove { $interceptor } from this computer. Its maker took it back, because it makes every encrypted connection unsafe.
interceptor-step-askTheNetwork = Use another network, such as a phone’s hotspot, or ask whoever runs this one to let mail connections through unread.
interceptor-step-closeTool = Close { $interceptor }, or take mail connections out of what it reads.
