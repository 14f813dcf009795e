### What a network does to mail, found out without a password: causes that only this finds, and words of their own
### (`network-…`) for those that a check finds, too.
###
###   .title  a headline      .what  what happens, and how that is known      .do  the one thing to do
###
### $host and $port are the server, $other is a port of it that works, $provider its provider, $issuer who issued a
### certificate, $interceptor the program or network that is known by it, $address an address that is not the
### server's, $minutes by how much the clock is wrong, $why which of several signs was seen; "none" stands for
### what is not known.

how-certain = { $certainty ->
    [certain] This is certain.
    [likely] This is likely.
   *[possible] This is possible; too little was seen to be sure.
}
seen-besides = Besides: { $title }

network-healthy =
    .title = This network lets mail through
    .what = Both mail servers were reached and proved who they are.
    .do = Nothing has to be done here. If mail does not work all the same, check the password.

cause-noRoute =
    .title = This network leads nowhere
    .what = The computer is connected, but the network gave it no way to the internet.
    .do = Disconnect from the network and connect again. If that does not help, restart the router.
    .may-be = The network gives no way to the internet.
cause-uplinkDown =
    .title = The connection behind the router is down
    .what = { $why ->
        [router] The router itself does not answer.
       *[other] The network is there, but nothing beyond it answers.
    }
    .do = Restart the router, or use another network, such as a phone’s hotspot.
    .may-be = The connection behind the router is down.
cause-dnsHijacked =
    .title = { $why ->
        [withheld] This network gives no address for { $provider }
       *[other] This network gives wrong addresses for { $provider }
    }
    .what = { $address ->
        [none] { $why ->
            [withheld] Other names are found here, { $host } is not.
           *[other] Asked for { $host }, the network answers with something that is not this server.
        }
       *[other] The network says that { $host } is { $address }, which is not a mail server’s address.
    } A filter may be set to that.
    .do = Use another network. If you run a filter for names, let the mail servers through.
    .may-be = The network gives wrong addresses.
cause-ipv6Broken =
    .title = { $why ->
        [alone] IPv6 is broken here, and the mail servers have no other addresses
       *[other] Mail works, but IPv6 is broken here
    }
    .what = { $why ->
        [alone] In this network the names of the mail servers lead to IPv6 addresses alone, and over IPv6 nothing comes back.
       *[other] The servers answer over IPv4. Over IPv6, which this network promises, nothing comes back. Mail programs may hang for half a minute because of it.
    }
    .do = { $why ->
        [alone] Use another network.
       *[other] Switch IPv6 off for this connection, or use another network.
    }
    .may-be = IPv6 is broken in this network.
cause-ipv4Broken =
    .title = { $why ->
        [alone] IPv4 is broken here, and the mail servers have no other addresses
       *[other] Mail works, but IPv4 is broken here
    }
    .what = { $why ->
        [alone] In this network the names of the mail servers lead to IPv4 addresses alone, and over IPv4 nothing comes back.
       *[other] The servers answer over IPv6. Over IPv4, which this network promises, nothing comes back. Mail programs may hang for half a minute because of it.
    }
    .do = { $why ->
        [alone] Use another network.
       *[other] Connect to the network again, or use another one.
    }
    .may-be = IPv4 is broken in this network.
cause-ipv4Missing =
    .title = This network has IPv6 only, and { $host } does not
    .what = The server has only an IPv4 address, and this network has no way there.
    .do = Use another network.
    .may-be = The network has IPv6 only, the server has none.
cause-vpnInterferes =
    .title = The VPN keeps mail from getting through
    .what = { $why ->
        [dead] Everything goes into the VPN, and nothing comes back.
        [alone] The way to the mail servers leads into a VPN, and nothing comes back; other connections go past it.
        [resolver] Names are looked up through a VPN, and nobody answers there.
        [names] Names are to be looked up through a VPN that is not there any more.
       *[other] Through the VPN the web can be reached, but the mail servers cannot.
    }
    .do = Switch the VPN off and try again. If none is on, disconnect from the network and connect again.
    .may-be = A VPN keeps mail from getting through.
cause-interception =
    .title = { $interceptor ->
        [none] Something reads the connection to { $host }
       *[other] { $interceptor } reads the connection to { $host }
    }
    .what = { $issuer ->
        [none] The certificate is not the server’s own.
       *[other] The certificate is not the server’s own: it was issued by “{ $issuer }”.
    } Whoever issued it can read your password and your mail.
    .do = { $interceptor ->
        [none] Use another network, or let the security program on this computer leave mail connections alone.
       *[other] Let { $interceptor } leave mail connections alone, or use another network. Type no password before that.
    }
    .may-be = Something reads the connection.
cause-clockWrong =
    .title = This computer’s clock is wrong
    .what = The servers’ certificates seem out of date, and it is the clock that differs.
    .do = Set the clock, then try again.
    .may-be = This computer’s clock is wrong.
cause-mtuBlackhole =
    .title = This network loses large packets
    .what = { $why ->
        [up] What comes is whole; what is sent in large packets vanishes without a word. Mail can be read, but sending a longer message hangs.
       *[other] Small packets come through, large ones vanish without a word. Encrypted connections begin and then hang.
    }
    .do = Switch off a VPN if there is one; else set a smaller MTU on the router (1400), or use another network.
    .may-be = The network loses large packets.
cause-slowNetwork =
    .title = { $ms ->
        [none] This network is very slow
       *[other] Mail works, but this network is very slow
    }
    .what = { $ms ->
        [none] Connections come about late.
       *[other] Every connection takes more than half a second to come about.
    }
    .do = Try again when the reception is better. If your mail program gives up, raise its time limit.
    .may-be = The network is very slow.
cause-resolverSlow =
    .title = Mail works, but names are looked up slowly here
    .what = The answer to where the servers are comes late, or one half of it not at all. Mail programs may hang because of it.
    .do = Use another DNS server for this connection, or another network.
    .may-be = Names are looked up slowly.
cause-providerDown =
    .title = The mail servers of { $provider } do not answer
    .what = The internet works, but { $host } does not answer. It looks like trouble there, not here.
    .do = Wait, and try again later. There is nothing to change on this computer.
    .may-be = The provider’s mail servers are down.
cause-proxyRequired =
    .title = Only web pages get out of this network
    .what = Everything has to go through the network’s proxy, and mail programs cannot.
    .do = Use another network, or ask who runs this one to open the mail ports.
    .may-be = Only a proxy leads out of this network.
cause-localFirewall =
    .title = This computer does not let mail out
    .what = A firewall or a security program here forbids the connection to { $host }.
    .do = Allow mail in the firewall or the security program of this computer.
    .may-be = A firewall on this computer forbids it.
cause-unstable =
    .title = The network changed while it was looked at
    .what = The connection broke off or changed in between, so nothing that was seen counts.
    .do = Wait until the connection is steady, move closer to the access point, and try again.
    .may-be = The network is unsteady.

network-offline =
    .title = This computer is offline
    .what = No network is connected.
    .do = Connect to a network, then try again.
network-hostNotFound =
    .title = There is no server of this name
    .what = { $why ->
        [wildcard] Every name in its domain leads where { $host } leads, and no mail server answers there: the name is most likely wrong.
       *[other] Other names are found, { $host } is not.
    }
    .do = Compare the server’s name with the one your provider gives, and correct it.
network-resolverUnavailable =
    .title = Names cannot be looked up here
    .what = Nobody in this network says where the mail servers are.
    .do = Wait a moment and try again. If it stays like this, use another DNS server or another network.
network-captivePortal =
    .title = This network wants you to sign in first
    .what = A page of the network answers in the place of others, as in hotels, trains and airports.
    .do = Open the browser and sign in to the network on the page that appears, then try again.
network-portBlocked =
    .title = { $other ->
        [none] { $why ->
            [near] Mail to { $host } is turned away close by
           *[other] This network blocks mail to { $host }
        }
       *[other] { $why ->
            [closed] Port { $port } of { $host } is closed; port { $other } works
           *[other] This network blocks port { $port }; port { $other } works
        }
    }
    .what = { $other ->
        [none] { $why ->
            [near] Other connections get through. Those to the ports for mail are turned away before the server can know of them: by a firewall or a security program on this computer, or by something near in this network.
           *[other] Other connections get through, those to the ports for mail do not. Many networks in hotels, schools and offices are set like that.
        }
       *[other] { $why ->
            [closed] { $host } takes no connections on port { $port }, and on port { $other } it answers as it should.
            [another] On port { $port } another server answers than { $host }, and on port { $other } it answers itself.
           *[other] Nothing comes back from { $host } on port { $port }, and on port { $other } it answers as it should.
        }
    }
    .do = { $other ->
        [none] { $why ->
            [near] Look whether a firewall or a security program on this computer forbids mail; else use another network.
           *[other] Use another network, such as a phone’s hotspot, or ask who runs this one to open the mail ports.
        }
       *[other] Use port { $other } from now on.
    }
network-startTlsMissing =
    .title = { $why ->
        [unlisted] { $host } offers no encryption on port { $port }
       *[other] The encryption of { $host } is taken out on the way
    }
    .what = On port { $port } the server does not offer to switch to encryption.{ $other ->
        [none] {""}
       *[other] {" "}On port { $other } it is encrypted from the beginning.
    }
    .do = { $other ->
        [none] Use another network. If it is the same there, correct the server.
       *[other] Use port { $other } with TLS.
    }
network-startTlsTampered =
    .title = Something on the way blots out the encryption of { $host }
    .what = On port { $port } the server’s offer to switch to encryption arrives crossed out: a firewall on the way does that.{ $other ->
        [none] {""}
       *[other] {" "}On port { $other } it is encrypted from the beginning.
    }
    .do = { $other ->
        [none] Use another network.
       *[other] Use port { $other } with TLS.
    }
network-hungUp =
    .title = Mail connections to { $host } are cut off
    .what = As soon as the connection is to be encrypted, it is cut. The network seems to filter mail.
    .do = Use another network, such as a phone’s hotspot.
network-timedOut =
    .title = { $host } does not answer
    .what = Nothing came back, and it cannot be told why.
    .do = Try the same on a phone’s hotspot: if it works there, it is this network.
network-refused =
    .title = { $host } takes no connections on port { $port }
    .what = The answer came at once: nothing listens there.
    .do = Compare the port with the one your provider gives; else try another network.
network-unreachable =
    .title = There is no way to { $host } from here
    .what = { $family ->
        [ipv6] In this network the name leads to IPv6 addresses alone, and no way leads out of here over IPv6.
       *[other] Something on the way says that the server cannot be reached.
    }
    .do = Use another network.

## What was seen, one line each

seen = { $probe ->
    [route] Way out: { $end }
    [names] { $host } ({ $family ->
        [ipv4] IPv4
       *[other] IPv6
    }): { $end }, { $ms } ms
    [page] Page of { $host }: { $end }, { $ms } ms
    [smallPieces] { $host }:{ $port } in small pieces: { $end }, { $ms } ms
    [proxy] Through the proxy: { $end }, { $ms } ms
   *[other] { $host }:{ $port } over { $family ->
        [ipv4] IPv4
       *[other] IPv6
    }: { $end }, { $ms } ms
}
seen-well = well
seen-offline = no network
seen-noRoute = none
seen-hostNotFound = no such name
seen-resolverUnavailable = nobody answers
seen-refused = refused
seen-unreachable = no way there
seen-timedOut = silent
seen-localFirewall = forbidden on this computer
seen-captivePortal = another page answers
seen-interception = read along
seen-hungUp = cut off
seen-certificateUntrusted = certificate not believed
seen-certificateForAnotherName = certificate of another server
seen-certificateExpired = certificate expired
seen-certificateNotYetValid = certificate not valid yet
seen-startTlsMissing = no encryption offered
seen-startTlsTampered = encryption blotted out

### Servers that the table has: neither is their name misspelt, nor their port wrong.

cause-hostNotFound-known =
    .title = This network does not know { $host }
    .what = The name { $host } is right, and this network says that it does not exist. A filter may be set to that. Your password was not sent.
    .do = Try again on another network, such as a phone’s hotspot.
    .may-be = This network does not know the server, whose name is right.
cause-refused-known =
    .title = { $host } is turned away on port { $port }
    .what = The port is right, and the answer came at once: no connection is taken there. The network may turn it away, or the server may be down. Your password was not sent.{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Try again on another network. If it is the same there, wait: then it is the server.
    .may-be = Connections to the server are turned away.
cause-unreachable-known =
    .title = { $host } cannot be reached from here
    .what = This network knows no way to the server, or lets nobody go there. Your password was not sent.{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Use another network, then try again.
    .may-be = The network has no way to the server.
cause-hungUp-known =
    .title = The connection to { $host } was cut
    .what = It was ended before the server had answered.{ $said ->
        [below] {" "}What was said stands below.
       *[none] {""}
    } That says nothing about your password.
    .do = Try again. If it happens again, use another network.
    .may-be = The connection to the server was cut.
cause-certificateForAnotherName-known =
    .title = Something else answers in place of { $host }
    .what = { $presented ->
        [none] The certificate that was shown is for another name.
       *[other] The certificate that was shown is for { $presented }.
    } The server’s name is right, so something stands in between. Your password was not sent.{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Use another network.
    .may-be = Something else answers in place of the server.
cause-certificateUntrusted-known =
    .title = Something stands between here and { $host }: do not sign in here
    .what = { $issuer ->
        [none] The certificate that was shown was not issued by an authority that this computer knows.
       *[other] The certificate that was shown was issued by “{ $issuer }”, which this computer does not know. An antivirus program or a company’s network may have put itself in between.
    } Your password was not sent.{ $address ->
        [none] {""}
       *[other] {" "}This network says that { $host } is { $address }, which no public server is: a filter or a sign-in page may stand in between.
    }
    .do = Use another network. If a security program here checks mail, let it leave mail connections alone.
    .may-be = Something stands between here and the server.
cause-portBlocked-known =
    .title = Nothing gets through to { $host } from here
    .what = The other mail server can be reached, but from this one not a single byte comes back on port { $port }. Many networks in hotels, schools and offices close this port. Your password is not the problem.
    .do = Use another network, such as a phone’s hotspot, or ask who runs this one to open the port.
    .may-be = This network blocks the port.

seen-at-resolver = Who is asked for names: { $end }, { $ms } ms
seen-where-it-was = { $host }:{ $port }, where it was last time: { $end }, { $ms } ms

### Compared with the network in which mail last worked: $date is that day, $detail the port or the kind of addresses.

network-compared = { $change ->
    [issuerChanged] On { $date }, when mail last worked, the certificates were issued by somebody else.
    [startTlsGone] On { $date }, when mail last worked, the server offered to switch to encryption.
    [clockJumped] Since mail last worked, on { $date }, this computer’s clock has changed.
    [tunnelAppeared] On { $date }, when mail last worked, no VPN was in between.
    [tunnelGone] On { $date }, when mail last worked, it went through a VPN.
    [portLost] On { $date }, when mail last worked, port { $detail } answered.
    [addressesMoved] On { $date }, when mail last worked, the server had another address.
    [proxyAppeared] On { $date }, when mail last worked, no proxy was set.
    [familyLost] On { $date }, when mail last worked, the network had { $detail }.
    [slower] On { $date }, when mail last worked, the server answered sooner.
    [resolverChanged] On { $date }, when mail last worked, names were looked up elsewhere.
    [sameNetwork] Mail last worked in this same network, on { $date }.
   *[anotherNetwork] Mail last worked in another network, on { $date }.
}

network-report = Report of Mail Setup { $version } ({ $system }) on this network, { $day }
