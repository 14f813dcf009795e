"""Reads what `mail-setup export` wrote as the programs do that are made of Python, or whose files Python knows.

    exported.py FOLDER   prints, as JSON, what it found in the files of that folder, which are called as the formats
"""

import ast
import configparser
import json
import pathlib
import plistlib
import sys
import xml.etree.ElementTree

folder = pathlib.Path(sys.argv[1])


def getmail():
    parser = configparser.RawConfigParser()
    parser.read(folder / "getmail", encoding="utf-8")
    retriever = parser["retriever"]
    return {"user": retriever["username"], "words": ast.literal_eval(retriever["password_command"])}


def offlineimap():
    parser = configparser.ConfigParser()
    parser.read(folder / "offlineimap", encoding="utf-8")
    account = parser["Account " + parser["general"]["accounts"]]
    remote = parser["Repository " + account["remoterepository"]]
    assert parser["Repository " + account["localrepository"]]["type"] == "Maildir"
    return {"user": remote["remoteuser"], "asked": eval(remote["remotepasseval"]).decode()}


def thunderbird():
    provider = xml.etree.ElementTree.parse(folder / "thunderbird").getroot().find("emailProvider")
    users = [provider.find(server).find("username").text for server in ["incomingServer", "outgoingServer"]]
    return {"users": users, "domain": provider.find("domain").text}


def mobileconfig():
    [account] = plistlib.loads((folder / "mobileconfig").read_bytes())["PayloadContent"]
    users = [account["IncomingMailServerUsername"], account["OutgoingMailServerUsername"]]
    return {"users": users, "address": account["EmailAddress"]}


print(json.dumps({read.__name__: read() for read in [getmail, offlineimap, thunderbird, mobileconfig]}))
