"""Who is met in a network of the tests: a resolver, web pages, mail servers, a proxy. They do what their words say.

players.py dns ADDRESS NAME=ADDRESS,… [never=A|AAAA] [fails=A|AAAA] [cut=udp] [says=SERVFAIL] [late=SECONDS] [mute=NAME,…]
players.py web ADDRESS… page=well|portal|other [port=PORT] [ahead=SECONDS]
players.py mail ADDRESS… cert=FILE ports=465,… mood=well|mute|banned|busy|few|bare|provider|blotted
players.py proxy ADDRESS
players.py swallow DEVICE
players.py hold DEVICE seconds=SECONDS
players.py move DEVICE ADDRESS ROUTER
players.py watch counts=FILE
"""
import collections, fcntl, itertools, json, os, select, signal, socket, ssl, struct, subprocess, sys, threading, time
from email.utils import formatdate

words = [word for word in sys.argv[2:] if "=" not in word]
doors = []  # One that nobody holds is closed.
facts = dict(word.split("=", 1) for word in sys.argv[2:] if "=" in word)


def serve(address, port, talk):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    door = socket.socket(family, socket.SOCK_STREAM)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        door.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    door.bind((address, port))
    door.listen(32)

    def guest(visit):
        try:
            talk(visit, port)
        except (OSError, ValueError, IndexError):
            pass
        visit.close()

    def welcome():
        while True:
            threading.Thread(target=guest, args=(door.accept()[0],), daemon=True).start()

    threading.Thread(target=welcome, daemon=True).start()


def name_in(question):
    """The name that is asked for, and where it ends."""
    at, labels = 12, []
    while question[at]:
        labels.append(question[at + 1:at + 1 + question[at]].decode())
        at += 1 + question[at]
    return ".".join(labels).lower(), at


def dns():
    zone = {name: addresses.split(",") for name, addresses in facts.items() if "." in name}
    codes = {"SERVFAIL": 2, "REFUSED": 5}
    desk = socket.socket(socket.AF_INET6 if ":" in words[0] else socket.AF_INET, socket.SOCK_DGRAM)
    desk.bind((words[0], 53))
    doors.append(desk)

    def answer(question, is_cut=False):
        name, at = name_in(question)
        kind = struct.unpack(">H", question[at + 1:at + 3])[0]
        letters = {1: "A", 28: "AAAA"}.get(kind, "")
        if facts.get("never") == letters or name in facts.get("mute", "").split(","):
            return None
        if "late" in facts:
            time.sleep(float(facts["late"]))
        known = zone.get(name, zone.get("any.", []))
        code = codes["SERVFAIL"] if facts.get("fails") == letters else codes.get(facts.get("says"), 0 if known else 3)
        family = {1: socket.AF_INET, 28: socket.AF_INET6}.get(kind)
        is_told = family and code == 0 and not is_cut
        found = [a for a in known if (":" in a) == (family == socket.AF_INET6)] if is_told else []
        said = b""
        for address in found:
            data = socket.inet_pton(family, address)
            said += b"\xc0\x0c" + struct.pack(">HHIH", kind, 1, 5, len(data)) + data
        head = question[:2] + struct.pack(">HHHHH", 0x8180 | (0x0200 if is_cut else 0) | code, 1, len(found), 0, 0)
        return head + question[12:at + 5] + said

    def tell(question, who):
        said = answer(question, is_cut="cut" in facts)
        if said:
            desk.sendto(said, who)

    def listen():
        while True:
            threading.Thread(target=tell, args=desk.recvfrom(2048), daemon=True).start()

    def at_length(visit, _port):
        while length := visit.recv(2):
            said = answer(visit.recv(struct.unpack(">H", length)[0]))
            visit.sendall(struct.pack(">H", len(said)) + said)

    if facts.get("says") != "nothing":
        threading.Thread(target=listen, daemon=True).start()
    if "cut" in facts:
        serve(words[0], 53, at_length)


def page(visit, _port):
    asked = visit.recv(4096)
    if not asked[:4] == b"GET ":
        return visit.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    now = time.time() + float(facts.get("ahead", 0))
    date = b"Date: " + formatdate(now, usegmt=True).encode() + b"\r\nConnection: close\r\n"
    well = b"success\n" if b"/success.txt" in asked else b"<HTML><HEAD><TITLE>Success</TITLE></HEAD></HTML>"
    fine = b"HTTP/1.1 204 No Content\r\n" + date if b"/generate_204" in asked else b"HTTP/1.1 200 OK\r\n" + date
    says = {
        "well": fine + b"\r\n" + (b"" if b"/generate_204" in asked else well),
        "portal": b"HTTP/1.1 302 Found\r\n" + date + b"Location: http://hotel.example/\r\n\r\n",
        "other": b"HTTP/1.1 200 OK\r\n" + date + b"\r\n<html>nothing to see</html>",
    }
    visit.sendall(says[facts.get("page", "well")])


def mail():
    mood, context = facts.get("mood", "well"), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(facts["cert"])
    visits = itertools.count(1)

    def talk(visit, port):
        if mood == "mute":
            time.sleep(60)
        safe = port in (465, 993, 443)
        if safe:
            visit = context.wrap_socket(visit, server_side=True)
        if port == 443:
            return page(visit, port)
        smtp, lines = port in (25, 465, 587), visit.makefile("rwb", buffering=0)
        if mood == "banned":
            return visit.sendall(b"554 5.7.1 Client host blocked using a block list\r\n" if smtp else b"* BYE Blocked\r\n")
        if mood == "busy" or mood == "few" and next(visits) > 3:
            return visit.sendall(b"421 4.7.0 Too many connections\r\n" if smtp else b"* BYE Too many connections\r\n")
        name = {"blotted": b"*" * 30, "provider": b"mail-out.provider.example ESMTP"}.get(mood, b"mail ESMTP")
        visit.sendall((b"220 " + name if smtp else b"* OK ready") + b"\r\n")
        while True:
            line = lines.readline().strip()
            tag, verb = (b"", line) if smtp else line.split(b" ", 1)
            verb = verb.split(b" ")[0].upper()
            if verb == b"EHLO":
                in_clear = {"bare": b"SIZE 1", "provider": b"SIZE 1", "blotted": b"XXXXXXXA"}.get(mood, b"STARTTLS")
                offer = b"AUTH PLAIN" if safe else in_clear
                visit.sendall(b"250-mail\r\n250 " + offer + b"\r\n")
            elif verb == b"CAPABILITY":
                offer = b"AUTH=PLAIN" if safe else b"LOGINDISABLED" + (b"" if mood == "bare" else b" STARTTLS")
                visit.sendall(b"* CAPABILITY IMAP4rev1 ID " + offer + b"\r\n" + tag + b" OK\r\n")
            elif verb == b"ID" and not smtp:
                visit.sendall(b"* ID NIL\r\n" + tag + b" OK\r\n")
            elif verb == b"STARTTLS":
                visit.sendall(b"220 go\r\n" if smtp else tag + b" OK\r\n")
                visit, safe = context.wrap_socket(visit, server_side=True), True
                lines = visit.makefile("rwb", buffering=0)
            elif verb == b"AUTH":
                visit.sendall(b"235 2.7.0 Accepted\r\n")
            elif verb == b"AUTHENTICATE":
                visit.sendall(b"+ \r\n")
                lines.readline()
                visit.sendall(tag + b" OK\r\n")
            elif verb in (b"NOOP", b"STATUS"):
                visit.sendall(b"250 OK\r\n" if smtp else tag + b" OK\r\n")
            else:
                return visit.sendall(b"221 bye\r\n" if smtp else b"* BYE\r\n")

    for address in words:
        for port in facts.get("ports", "143,443,465,587,993").split(","):
            serve(address, int(port), talk)


def proxy(visit, _port):
    host, port = visit.recv(4096).split(b" ")[1].decode().rsplit(":", 1)
    socket.create_connection((host, int(port)), 5)
    visit.sendall(b"HTTP/1.1 200 OK\r\n\r\n")


def tunnel():
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, 0x400454CA, struct.pack("16sH14x", words[0].encode(), 0x1001))
    return device


def swallow():
    device = tunnel()
    threading.Thread(target=lambda: [os.read(device, 65536) for _ in iter(int, 1)], daemon=True).start()


def hold():
    """Gives every packet back, in its turn, that many seconds later."""
    device, held = tunnel(), collections.deque()

    def carry():
        while True:
            wait = max(0, held[0][0] - time.monotonic()) if held else None
            if select.select([device], [], [], wait)[0]:
                held.append((time.monotonic() + float(facts["seconds"]), os.read(device, 65536)))
            while held and held[0][0] <= time.monotonic():
                os.write(device, held.popleft()[1])

    threading.Thread(target=carry, daemon=True).start()


def move():
    """Has another address as soon as a connection is begun."""
    device, address, router = words
    desk = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3))
    desk.bind((device, 3))

    def look():
        while True:
            packet, (_, kind, direction, *_) = desk.recvfrom(70000)
            transport = {0x0800: packet[9], 0x86DD: packet[6]}.get(kind)
            if direction == socket.PACKET_OUTGOING and transport == socket.IPPROTO_TCP:
                break
        for words in (["-4", "addr", "flush", "dev", device], ["addr", "add", address, "dev", device],
                      ["route", "add", "default", "via", router]):
            subprocess.run(["ip", *words], check=True)

    threading.Thread(target=look, daemon=True).start()


def watch():
    """Counts what of TCP and UDP leaves, as the system hands it over; what is asked for by UDP is asked for."""
    desk = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(3))
    over, counts, names = threading.Event(), {"packets": 0, "bytes": 0, "questions": 0}, set()
    signal.signal(signal.SIGTERM, lambda *_: over.set())

    def count(packet, device, direction):
        head, transport = (packet[0] & 15) * 4, packet[9]
        if packet[0] >> 4 == 6:
            head, transport = 40, packet[6]
        if device == "lo" or direction != socket.PACKET_OUTGOING or transport not in (6, 17):
            return
        counts["packets"] += 1
        counts["bytes"] += len(packet)
        if transport == 17 and packet[head + 2:head + 4] == b"\0\x35":
            counts["questions"] += 1
            names.add(name_in(packet[head + 8:])[0])

    def look():
        while True:
            if select.select([desk], [], [], 0.02)[0]:
                packet, (device, kind, direction, *_) = desk.recvfrom(70000)
                if kind in (0x0800, 0x86DD):
                    count(packet, device, direction)
            elif over.is_set():
                break
        with open(facts["counts"], "w") as file:
            json.dump({**counts, "names": sorted(names)}, file)
        os._exit(0)

    threading.Thread(target=look, daemon=True).start()


role = sys.argv[1]
if role in ("web", "proxy"):
    for address in words:
        serve(address, int(facts.get("port", {"web": 80, "proxy": 3128}[role])), {"web": page, "proxy": proxy}[role])
else:
    {"dns": dns, "mail": mail, "swallow": swallow, "hold": hold, "move": move, "watch": watch}[role]()
print("ready", flush=True)
threading.Event().wait()
