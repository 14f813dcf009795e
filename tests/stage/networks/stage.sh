#!/bin/bash
# One network of the tests, in namespaces of its own: home - router - world. Nothing leads out of them.
#
#   stage.sh NETWORK COMMAND…     COMMAND runs at home
#
# STAGE_COUNTS names a file for what left home: packets, bytes, questions, and the names that were asked for.
# STAGE_REFERENCES: where netdoc finds out whether there is an internet is there, too.
#
# What goes wrong in NETWORK is said once, in the `case` below; everything else is the same in all.
set -eu
network=$1; shift
here=$(cd "$(dirname "$0")" && pwd)
id=msw$$; home=$id-home router=$id-router world=$id-world
folder=$(mktemp -d)
players=""
clean() {
    for player in $players; do kill "$player" 2>/dev/null || true; done
    for place in $home $router $world; do ip netns del $place 2>/dev/null || true; done
    rm -rf "$folder" /etc/netns/$home /etc/netns/$router
}
trap clean EXIT
at() { local place=$1; shift; ip netns exec "$place" "$@"; }
player() {                       # PLACE ROLE WORD…
    local place=$1 said="$folder/said.$RANDOM.$RANDOM"; shift
    ip netns exec "$place" python3 "$here/players.py" "$@" >"$said" 2>>"$folder/errors" &
    players="$players $!"
    for _ in $(seq 200); do grep -qs ready "$said" && return 0; kill -0 $! 2>/dev/null || break; sleep 0.02; done
    cat "$folder/errors" >&2; exit 2
}
rules() { printf 'table inet wrong {\nchain way {\ntype filter hook forward priority 0; policy accept;\n%s\n}\n}\n' "$1" | at $router nft -f -; }
forbid() { printf 'table inet own {\nchain out {\ntype filter hook output priority 0; policy accept;\n%s\n}\n}\n' "$1" | at $home nft -f -; }
turn() { printf 'table %s turn%s {\nchain in {\ntype nat hook prerouting priority -100;\n%s\n}\n}\n' "$1" "$RANDOM" "$2" | at $router nft -f -; }
day() { date -u -d "@$(($(date +%s) + $1 * 86400))" +%y%m%d%H%M%SZ; }
authority() {                    # FILE NAME
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3000 -subj "/O=$2/CN=$2" -keyout "$folder/$1.key" \
        -out "$folder/$1.pem" -addext basicConstraints=critical,CA:TRUE 2>/dev/null
}
certificate() {                  # FILE AUTHORITY NAME [NAME] [DAYS]; with names enough to fill a packet, for 300 days from DAYS on
    local names; names=$(printf ',DNS:%s.names-that-fill-a-packet.example' $(seq 30))
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$3" -keyout "$folder/$1.key" -out "$folder/$1.csr" 2>/dev/null
    echo "subjectAltName=DNS:$3,DNS:${4:-$3}$names" >"$folder/$1.names"
    : >"$folder/$1.issued"; printf '[a]\ndatabase=%s\nnew_certs_dir=%s\nrand_serial=yes\npolicy=p\n[p]\ncommonName=supplied\n' \
        "$folder/$1.issued" "$folder" >"$folder/$1.ca"
    openssl ca -batch -config "$folder/$1.ca" -name a -in "$folder/$1.csr" -cert "$folder/$2.pem" -keyfile "$folder/$2.key" -md sha256 \
        -startdate "$(day $((${5:-0} - 1)))" -enddate "$(day $((${5:-0} + 300)))" -extfile "$folder/$1.names" -notext -out "$folder/$1.crt" 2>/dev/null
    cat "$folder/$1.key" "$folder/$1.crt" >"$folder/$1.both"
}

for place in $home $router $world; do
    ip netns add $place
    at $place ip link set lo up
    at $place sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0
done
ip link add in0 netns $home type veth peer name out0 netns $router
ip link add in1 netns $world type veth peer name out1 netns $router
for end in "$home in0" "$router out0" "$router out1" "$world in1"; do at ${end% *} ip link set ${end#* } up; done
at $router sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
at $router ip link set out0 address 02:00:00:00:00:01
at $home ip addr add 192.168.7.2/24 dev in0; at $router ip addr add 192.168.7.1/24 dev out0
at $router ip addr add 198.51.100.1/24 dev out1
mail=198.51.100.25 web=198.51.100.80 mail6= web6=
for address in $mail $web 198.51.100.53; do at $world ip addr add $address/24 dev in1; done
at $home ip route add default via 192.168.7.1; at $world ip route add default via 198.51.100.1
case $network in *-v4 | portal*) ;; *)
    mail6=2001:db8:25::25 web6=2001:db8:25::80
    [ $network != v6-only ] || mail6=64:ff9b::c633:6419 web6=64:ff9b::c633:6450
    at $home ip addr add 2001:db8:7::2/64 dev in0 nodad; at $router ip addr add 2001:db8:7::1/64 dev out0 nodad
    at $router ip addr add 2001:db8:25::1/64 dev out1 nodad
    at $world ip addr add 2001:db8:25::2/64 dev in1 nodad; at $router ip route add 64:ff9b::/96 dev out1
    at $world ip addr add $mail6/64 dev in1 nodad; at $world ip addr add $web6/64 dev in1 nodad
    at $home ip route add default via 2001:db8:7::1; at $world ip route add default via 2001:db8:25::1 ;;
esac
# In `clock-behind` and `clock-ahead` it is the world's clock that goes otherwise: what comes from there is the same.
days=0
case $network in clock-behind) days=400 ;; clock-ahead) days=-400 ;; esac
authority root "Tests"; certificate mail root smtp.gmail.com imap.gmail.com $days
mkdir -p /etc/netns/$home
resolver=192.168.7.1 more="" mood=well pages=well both="$mail${mail6:+,$mail6}" theirs="$web${web6:+,$web6}" store=root
case $network in
    names-sinkhole) both=0.0.0.0,:: ;;
    names-private) both=192.168.7.1 ;;
    names-missing) both= ;;
    names-lie) both=198.51.100.66; at $world ip addr add 198.51.100.66/24 dev in1; certificate other root parked.example
        player $world mail 198.51.100.66 cert="$folder/other.both" ;;
    names-page) both=198.51.100.66; at $world ip addr add 198.51.100.66/24 dev in1; certificate other root blocked.example
        player $world web 198.51.100.66 page=other; player $world mail 198.51.100.66 cert="$folder/other.both" ports=443 ;;
    names-mail-silent) more=mute=smtp.gmail.com,imap.gmail.com ;;
    names-reads-silent) more=mute=imap.gmail.com ;;
    names-of-all) more=any.=198.51.100.66; at $world ip addr add 198.51.100.66/24 dev in1; certificate other root shop.example
        player $world web 198.51.100.66 page=other; player $world mail 198.51.100.66 cert="$folder/other.both" ports=443 ;;
    names-silent) more=says=nothing ;;
    names-fail) more=says=SERVFAIL ;;
    names-late) more=late=3 ;;
    names-no-aaaa) more=never=AAAA ;;
    names-aaaa-fails) more=fails=AAAA ;;
    names-cut) more=cut=udp ;;
    portal-names) both=192.168.7.1 theirs=192.168.7.1 more=any.=192.168.7.1 ;;
    banned | busy | mute | few) mood=$network ;;
    pages-other) pages=other ;;
    v6-only-no-translation) both=$mail ;;
esac
zone="detectportal.firefox.com=$theirs captive.apple.com=$theirs"
# Where the provider has its own page, elsewhere than its mail.
case $network in half-open-*) zone="$zone myaccount.google.com=$web${web6:+,$web6}"; certificate page root myaccount.google.com
    player $world mail $web $web6 cert="$folder/page.both" ports=443 ;; esac
[ -z "$both" ] || zone="$zone smtp.gmail.com=$both imap.gmail.com=$both"
if [ -n "${STAGE_REFERENCES:-}" ]; then
    true="$mail${mail6:+,$mail6}" zone="$zone connectivitycheck.gstatic.com=$web${web6:+,$web6}"
    references="1.1.1.1 8.8.8.8${mail6:+ 2606:4700:4700::1111 2001:4860:4860::8888}"
    for reference in $references; do
        case $reference in *:*) way=$mail6 bits=128 ;; *) way=$mail bits=32 ;; esac
        at $world ip addr add $reference/$bits dev in1; at $router ip route add $reference via $way
    done
    player $world web $references $web $web6 port=443
    player $world dns 8.8.8.8 smtp.gmail.com=$true imap.gmail.com=$true
fi
case $network in v6-only*) resolver=2001:db8:7::1 ;; esac
[ $network = names-closed ] || player $router dns $resolver $zone $more
player $world web $web $web6 page=$pages ahead=$((days * 86400))
[ $network = refuses ] || player $world mail $mail $mail6 cert="$folder/mail.both" mood=$mood
echo "nameserver $resolver" >/etc/netns/$home/resolv.conf; echo "hosts: files dns" >/etc/netns/$home/nsswitch.conf
echo "127.0.0.1 localhost" >/etc/netns/$home/hosts

sends="465, 587" reads="143, 993" all="143, 465, 587, 993"
impostor() {                     # CERTIFICATE "PORTS" MOOD: the router answers these ports itself
    player $router mail 192.168.7.1 cert="$folder/$1.both" ports="${2// /}" mood="$3"
    turn ip "iifname out0 ip daddr != 192.168.7.0/24 tcp dport { $2 } redirect"
    [ -z "$mail6" ] || { player $router mail 2001:db8:7::1 cert="$folder/$1.both" ports="${2// /}" mood="$3"
        turn ip6 "iifname out0 ip6 daddr != 2001:db8:7::/64 tcp dport { $2 } redirect"; }
}
late() {                         # SECONDS, each way: what crosses the router is held up there
    local side kind
    at $router sysctl -qw net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.default.rp_filter=0
    for side in 0 1; do
        player $router hold late$side seconds="$1"; at $router ip link set late$side up
        for kind in -4 -6; do
            at $router ip $kind rule add iif out$side lookup 10$side priority 10$side
            at $router ip $kind route add default dev late$side table 10$side
        done
    done
    for kind in "-4 192.168.7.1" "-6 2001:db8:7::1"; do at $router ip ${kind% *} rule add to ${kind#* } lookup local priority 50; done
}
proxy=()
case $network in
    down) at $home ip link set in0 down ;;
    no-route) at $home ip route del default; at $home ip -6 route del default ;;
    no-address) at $home ip addr flush dev in0; at $home ip addr add 169.254.7.7/16 dev in0 ;;
    router-dead) at $home ip route replace default via 192.168.7.99; at $home ip -6 route del default
        echo "nameserver 192.168.7.99" >/etc/netns/$home/resolv.conf ;;
    line-dead) rules 'drop' ;;
    portal) player $router web 192.168.7.1 page=portal; turn ip 'iifname out0 tcp dport 80 redirect'; rules 'tcp dport != 80 drop' ;;
    portal-refuses) player $router web 192.168.7.1 page=portal; turn ip 'iifname out0 tcp dport 80 redirect'
        rules 'tcp dport != 80 reject with tcp reset' ;;
    portal-encrypts) player $router web 192.168.7.1 page=portal; authority hotel "Hotel"; certificate desk hotel login.hotel.example
        turn ip 'iifname out0 tcp dport 80 redirect'; impostor desk "443, 465, 993" well; rules drop ;;
    portal-names) player $router web 192.168.7.1 page=portal; rules drop ;;
    portal-answers-all) player $router web 192.168.7.1 page=portal; turn ip 'iifname out0 tcp dport 1-65535 redirect to :80' ;;
    portal-encrypts-alone) authority hotel "Hotel"; certificate desk hotel login.hotel.example; impostor desk "443" well; rules drop ;;
    sends-dropped) rules "tcp dport { $sends } drop" ;;
    sends-refused) rules "tcp dport { $sends } reject with tcp reset" ;;
    465-dropped) rules 'tcp dport 465 drop' ;;
    encrypted-dropped) rules 'tcp dport { 465, 993 } drop' ;;
    all-but-143-dropped) rules "tcp dport { $sends, 993 } drop" ;;
    587-stripped-encrypted-dropped) impostor mail "587" bare; rules 'tcp dport { 465, 993 } drop' ;;
    reads-dropped) rules "tcp dport { $reads } drop" ;;
    mail-dropped) rules "tcp dport { $all } drop" ;;
    mail-prohibited) rules "tcp dport { $all } reject with icmpx type admin-prohibited" ;;
    forbidden-here) forbid "tcp dport { $all } reject with icmpx type admin-prohibited" ;;
    refused-here) forbid "tcp dport { $all } reject with tcp reset" ;;
    465-refused-here) forbid 'tcp dport 465 reject with tcp reset' ;;
    nothing-out-here) forbid 'oifname != lo drop' ;;
    web-alone) rules 'ct state established accept
tcp dport { 53, 80, 443 } accept
udp dport 53 accept
drop' ;;
    v6-dropped) rules 'meta nfproto ipv6 drop' ;;
    v6-refused) rules 'meta nfproto ipv6 reject with icmpv6 type no-route' ;;
    v6-large-lost) rules 'iifname out1 meta nfproto ipv6 meta length > 1000 drop' ;;
    v6-half-open) rules "meta nfproto ipv6 tcp dport { $all } meta length > 150 drop" ;;
    v6-cut) rules "meta nfproto ipv6 tcp dport { $all } meta length > 150 reject with tcp reset" ;;
    v6-read-along-unbelieved) authority box "Some Box"; certificate shield box mx.box.example
        player $router mail 2001:db8:7::1 cert="$folder/shield.both" ports=465,993
        turn ip6 'iifname out0 ip6 daddr != 2001:db8:7::/64 tcp dport { 465, 993 } redirect' ;;
    v4-dropped) rules 'meta nfproto ipv4 drop' ;;
    v6-only | v6-only-no-translation) at $home ip -4 addr flush dev in0 ;;
    read-along) authority avast "Avast Web\/Mail Shield"; certificate shield avast smtp.gmail.com imap.gmail.com
        impostor shield "443, 465, 993" well; cat "$folder/avast.pem" "$folder/root.pem" >"$folder/store.pem"; store=store ;;
    read-along-unbelieved) authority avast "Some Box"; certificate shield avast smtp.gmail.com imap.gmail.com
        impostor shield "443, 465, 993" well ;;
    sends-read-along-unbelieved) authority box "Some Box"; certificate shield box mx.box.example
        impostor shield "465" well; impostor mail "587" bare ;;
    reads-of-another) certificate other root parked.example; impostor other "143, 993" well ;;
    start-tls-gone) impostor mail "143, 587" bare ;;
    start-tls-blotted) impostor mail "587" blotted ;;
    587-of-another) impostor mail "587" provider ;;
    587-stripped-465-dropped) impostor mail "587" bare; rules 'tcp dport 465 drop' ;;
    587-refused) rules 'tcp dport 587 reject with tcp reset' ;;
    far) late 0.06 ;;
    slow) late 0.3 ;;
    thin) for end in "$home in0" "$router out0"; do
            at ${end% *} tc qdisc add dev ${end#* } root tbf rate 64kbit burst 1600 latency 3000ms; done ;;
    lossy) rules 'numgen inc mod 5 == 0 drop' ;;
    moving) player $home move in0 192.168.7.3/24 192.168.7.1; rules "tcp dport { $all } drop" ;;
    hotel) at $router ip link set out0 address 02:00:00:00:00:02; rules "tcp dport { $all } drop"
        player $world dns 198.51.100.53 $zone; echo "nameserver 198.51.100.53" >/etc/netns/$home/resolv.conf ;;
    names-first-dead) at $router ip addr add 192.168.7.3/24 dev out0
        printf 'table inet dead {\nchain in {\ntype filter hook input priority 0;\nip daddr 192.168.7.3 drop\n}\n}\n' | at $router nft -f -
        printf 'nameserver 192.168.7.3\nnameserver 192.168.7.1\n' >/etc/netns/$home/resolv.conf ;;
    large-lost) rules 'iifname out1 meta length > 1000 drop' ;;
    large-lost-upwards) rules 'iifname out0 meta length > 1000 drop' ;;
    nat) turn ip '}
chain out {
type nat hook postrouting priority 100;
oifname out1 masquerade' ;;
    asked-far-off) at $world ip addr add 10.99.0.1/32 dev in1; at $router ip route add 10.99.0.1 via $mail
        player $world dns 10.99.0.1 $zone; echo "nameserver 10.99.0.1" >/etc/netns/$home/resolv.conf ;;
    asked-here) player $home dns 127.0.0.53 $zone; echo "nameserver 127.0.0.53" >/etc/netns/$home/resolv.conf ;;
    cut) rules "tcp dport { $all } ct original bytes > 300 reject with tcp reset" ;;
    half-open | half-open-mail) rules "tcp dport { $all } meta length > 100 drop" ;;
    half-open-web) rules "tcp dport { 443, $all } meta length > 100 drop" ;;
    silent) rules "ip daddr $mail drop
ip6 daddr $mail6 drop" ;;
    no-pages) rules "ip daddr $web drop
ip6 daddr $web6 drop" ;;
    vpn-dead) player $home swallow tun0; at $home ip link set tun0 up; at $home ip addr add 10.99.0.2/24 dev tun0
        at $home ip route replace default dev tun0; at $home ip -6 route replace default dev tun0
        echo "nameserver 10.99.0.1" >/etc/netns/$home/resolv.conf ;;
    vpn | vpn-sends-dropped) ip link add tun0 netns $home type veth peer name tun1 netns $router
        for end in "$home tun0" "$router tun1"; do at ${end% *} ip link set ${end#* } up; done
        at $home ip addr add 10.99.0.2/24 dev tun0; at $router ip addr add 10.99.0.1/24 dev tun1
        at $router ip link set tun1 address 02:00:00:00:00:03
        at $home ip -6 route del default; at $home ip route replace default via 10.99.0.1 dev tun0
        [ $network = vpn ] || rules "iifname tun1 tcp dport { $sends } drop" ;;
    vpn-names-dead) player $home swallow tun0; at $home ip link set tun0 up; at $home ip addr add 10.99.0.2/24 dev tun0
        at $home ip route add 10.200.0.0/16 dev tun0; echo "nameserver 10.200.0.53" >/etc/netns/$home/resolv.conf ;;
    vpn-gone) echo "nameserver 10.99.0.1" >/etc/netns/$home/resolv.conf ;;
    proxy-alone) mkdir -p /etc/netns/$router; cp /etc/netns/$home/* /etc/netns/$router/; player $router proxy 192.168.7.1; rules 'drop'
        proxy=(https_proxy=http://192.168.7.1:3128) ;;
esac
if [ -n "${STAGE_COUNTS:-}" ]; then player $home watch counts="$STAGE_COUNTS"; watch=$!; fi
status=0
at $home env ${proxy[@]+"${proxy[@]}"} SSL_CERT_FILE="$folder/$store.pem" MAIL_SETUP_PUBLIC_ROOTS="$folder/root.pem" "$@" || status=$?
[ -z "${STAGE_COUNTS:-}" ] || { kill "$watch"; wait "$watch"; }
exit $status
