"""Does what Evolution does when accounts are set up and passwords are remembered, with Evolution's own library.

    evolution.py set-up     writes sources and stores the passwords of those that have one
    evolution.py passwords  prints, as JSON, the password that Evolution would use for each source
    evolution.py set-up-forgetful    writes the sources of an account whose passwords are not remembered
    evolution.py forgetful-passwords  prints those
"""

import json
import subprocess
import sys

import gi

gi.require_version("EDataServer", "1.2")
from gi.repository import EDataServer, Gio, GLib

REGISTRY = ["/usr/libexec/evolution-source-registry", "/usr/lib/evolution/evolution-source-registry"]


def authentication(host, user, method="PLAIN"):
    return {"Authentication": {"host": host, "user": user, "method": method}}


def mail(name, imap, smtp, user, parent=None, method="PLAIN"):
    """The three sources of a mail account, as its assistant makes them."""
    return [
        (f"{name}-account", parent, {
            "Mail Account": {"backend-name": "imapx", "identity-uid": f"{name}-identity"},
            **authentication(imap, user, method)}),
        (f"{name}-identity", parent, {
            "Mail Identity": {"address": f"{name}@gmail.com", "name": name},
            "Mail Submission": {"transport-uid": f"{name}-transport"}}),
        (f"{name}-transport", parent, {
            "Mail Transport": {"backend-name": "smtp"}, **authentication(smtp, user, method)}),
    ]


ANNA = "anna@gmail.com"
SOURCES = [
    ("together", None, {
        "Collection": {"backend-name": "none", "identity": ANNA}, **authentication("imap.gmail.com", ANNA)}),
    *mail("anna", "imap.gmail.com", "smtp.gmail.com", ANNA, parent="together"),
    *mail("ben", "imap.gmail.com", "smtp.gmail.com", "ben@gmail.com"),
    ("calendar", None, {
        "Calendar": {"backend-name": "caldav"}, **authentication("apidata.googleusercontent.com", ANNA)}),
    ("contacts", None, {
        "Address Book": {"backend-name": "carddav"}, **authentication("www.googleapis.com", ANNA)}),
]
WITH_PASSWORD = ["anna-account", "anna-transport", "ben-account", "ben-transport", "calendar", "contacts"]


FORGETFUL = mail("forgetful", "localhost", "localhost", "anna@practice.example")
OF_FORGETFUL = ["forgetful-account", "forgetful-transport"]


def source(uid, parent, extensions):
    made = EDataServer.Source.new_with_uid(uid, None)
    made.set_display_name(uid)
    if parent:
        made.set_parent(parent)
    for name, values in extensions.items():
        extension = made.get_extension(name)
        for key, value in values.items():
            extension.set_property(key, value)
    return made


def set_up(registry, provider):
    registry.create_sources_sync([source(*described) for described in SOURCES], None)
    for uid in WITH_PASSWORD:
        credentials = EDataServer.NamedParameters.new()
        credentials.set("password", f"old password of {uid}")
        provider.store_sync(registry.ref_source(uid), credentials, True, None)


def password(registry, provider, uid):
    try:
        found, credentials = provider.lookup_sync(registry.ref_source(uid), None)
    except GLib.Error:
        return None
    return credentials.get("password") if found else None


def wait_for_registry():
    """Until the registry has its name on the bus; an error after twenty seconds."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    loop = GLib.MainLoop()
    begins = "org.gnome.evolution.dataserver.Sources"
    bus.signal_subscribe(
        "org.freedesktop.DBus", "org.freedesktop.DBus", "NameOwnerChanged", None, None,
        Gio.DBusSignalFlags.NONE, lambda *signal: signal[5][0].startswith(begins) and loop.quit())
    gave_up = []
    GLib.timeout_add_seconds(20, lambda: gave_up.append(True) or loop.quit())
    program = next(path for path in REGISTRY if GLib.file_test(path, GLib.FileTest.IS_EXECUTABLE))
    process = subprocess.Popen([program], stderr=subprocess.DEVNULL)
    loop.run()
    if gave_up:
        process.kill()
        sys.exit("the registry does not start")
    return process


process = wait_for_registry()
try:
    registry = EDataServer.SourceRegistry.new_sync(None)
    provider = EDataServer.SourceCredentialsProvider.new(registry)
    if sys.argv[1] == "set-up":
        set_up(registry, provider)
    elif sys.argv[1] == "set-up-forgetful":
        registry.create_sources_sync([source(*described) for described in FORGETFUL], None)
    elif sys.argv[1] == "forgetful-passwords":
        print(json.dumps({uid: password(registry, provider, uid) for uid in OF_FORGETFUL}))
    else:
        print(json.dumps({uid: password(registry, provider, uid) for uid in WITH_PASSWORD}))
finally:
    process.terminate()
    process.wait()
