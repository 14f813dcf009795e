"""Reads profiles as Apple's programs do and holds them against Apple's published schema.

    profiles.py FILE   FILE has lines of JSON: the profile's text, and what is to be in it

The facts are those of `mdm/profiles/com.apple.mail.managed.yaml` and `TopLevel.yaml` of apple/device-management.
"""

import json
import plistlib
import sys
import uuid

COMMON = {
    "PayloadType": str, "PayloadVersion": int, "PayloadIdentifier": str, "PayloadUUID": str,
    "PayloadDisplayName": str, "PayloadDescription": str, "PayloadOrganization": str,
}
TOP = {**COMMON, "PayloadContent": list, "PayloadScope": str}
MAIL = {
    **COMMON,
    "EmailAccountType": str, "EmailAccountDescription": str, "EmailAccountName": str, "EmailAddress": str,
    "IncomingMailServerAuthentication": str, "IncomingMailServerHostName": str, "IncomingMailServerPortNumber": int,
    "IncomingMailServerUseSSL": bool, "IncomingMailServerUsername": str,
    "OutgoingMailServerAuthentication": str, "OutgoingMailServerHostName": str, "OutgoingMailServerPortNumber": int,
    "OutgoingMailServerUseSSL": bool, "OutgoingMailServerUsername": str, "OutgoingPasswordSameAsIncomingPassword": bool,
}
REQUIRED = ["EmailAccountType", "IncomingMailServerAuthentication", "IncomingMailServerHostName",
            "OutgoingMailServerAuthentication", "OutgoingMailServerHostName"]


def hold(payload, schema, kind):
    for key, value in payload.items():
        assert key in schema, f"{kind} has no {key}"
        assert type(value) is schema[key], f"{key} is {type(value)}"
    uuid.UUID(payload["PayloadUUID"])
    assert payload["PayloadVersion"] == 1 and payload["PayloadIdentifier"]


def check(text, expected):
    profile = plistlib.loads(text.encode(), fmt=plistlib.FMT_XML)
    hold(profile, TOP, "a profile")
    assert (profile["PayloadType"], profile["PayloadScope"]) == ("Configuration", "User")
    [mail] = profile["PayloadContent"]
    hold(mail, MAIL, "a mail payload")
    assert mail["PayloadType"] == "com.apple.mail.managed"
    assert all(key in mail for key in REQUIRED)
    assert mail["PayloadUUID"] != profile["PayloadUUID"]
    assert (mail["EmailAccountType"], mail["EmailAddress"]) == ("EmailTypeIMAP", expected["address"])
    assert mail["OutgoingPasswordSameAsIncomingPassword"] is expected["samePassword"]
    for side, server in [("Incoming", expected["imap"]), ("Outgoing", expected["smtp"])]:
        of = lambda name: mail[f"{side}MailServer{name}"]
        assert of("Authentication") == "EmailAuthPassword"
        assert (of("HostName"), of("PortNumber"), of("Username")) == (server["host"], server["port"], server["user"])
        assert of("UseSSL") is True


count = 0
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        case = json.loads(line)
        try:
            check(case["text"], case)
        except AssertionError as error:
            sys.exit(f"{case['provider']}: {error}")
        count += 1
print(count)
