//! Settings as people write them, and what they say of Anna's passwords.

#![cfg(unix)]

use std::fs;
use std::path::Path;

use super::{Format, LoginFiles, PasswordPlace, Seal};
use crate::folders::Folders;
use account::{Account, Address};

#[test]
fn mbsync() {
    expect(
        Format::Mbsync,
        &[
            (
                "IMAPAccount gmail\nHost imap.gmail.com\nPort 993\nUser anna@gmail.com\nAuthMechs LOGIN\n\
             PassCmd \"secret-tool lookup service gmail-app-password username anna@gmail.com\"\nTLSType IMAPS\n",
                "6 service=gmail-app-password username=anna@gmail.com",
            ),
            // Marks, a plus, pipes, and what people put before the command.
            ("IMAPStore a\nUser anna@gmail.com\nPassCmd +\"pass anna | head -1\"\n", "3 entry anna"),
            (
                "IMAPAccount a\nUser \"anna@gmail.com\"\nPassCmd \"secret-tool lookup 'my mail' \\\"a b\\\"\"\n",
                "3 my mail=a b",
            ),
            (
                "imapaccount a\nuser anna@gmail.com\npasscmd \"/usr/bin/secret-tool lookup a b 2>/dev/null\"\n",
                "3 a=b",
            ),
            ("IMAPAccount a\r\nUser anna@gmail.com\r\nPassCmd \"secret-tool lookup a b\"\r\n", "3 a=b"),
            (
                "IMAPAccount a\nHost imap.gmail.com\nUser anna@gmail.com\n\
             PassCmd \"security find-internet-password -s imap.gmail.com -a anna@gmail.com -w\"\n",
                "4 acct=anna@gmail.com srvr=imap.gmail.com xdg:schema=macos.internet",
            ),
            (
                "IMAPAccount a # x\nUser anna@gmail.com # me\nPassCmd \"+secret-tool lookup a b\" # may ask\n",
                "3 a=b",
            ),
            ("IMAPAccount a\nUser anna@gmail.com\nPassCmd +\"secret-tool lookup a 'b#c'\"\n", "3 a=b#c"),
            ("IMAPAccount a\nUser anna@gmail.com\nPassCmd secret-tool lookup a b # x\n", "3 a=b"),
            ("IMAPAccount a\nUser anna@gmail.com\nPass hunter2\n# Pass old\n", "3 line"),
            ("IMAPAccount a\nUser anna@gmail.com\nPass \"hunter 2\"\n", "3 line"),
            ("IMAPAccount a\nUser anna@gmail.com\nPassCmd \"echo hunter2\"\n", "3 line"),
            ("IMAPAccount a\nUser anna@gmail.com\nPassCmd \"gpg -q -d ~/.pw.gpg\"\n", "3 sealed ~/.pw.gpg"),
            ("IMAPAccount a\nUser anna@gmail.com\nPassCmd \"rbw get gmail\"\n", "3 command"),
            ("IMAPAccount a\nHost imaps:imap.gmail.com\nUser anna\nPassCmd \"pass a\"\n", "4 entry a"),
            // Several accounts: only Anna's.
            (
                "IMAPAccount b\nHost imap.gmail.com\nUser ben@gmail.com\nPassCmd \"secret-tool lookup a ben\"\n\
             IMAPAccount a\nHost imap.gmail.com\nUser anna@gmail.com\nPassCmd \"secret-tool lookup a anna\"\n\n\
             IMAPAccount c\nHost imap.gmail.com\nUser annabel@gmail.com\nPassCmd \"secret-tool lookup a annabel\"\n",
                "8 a=anna",
            ),
            // A channel of the same name has no password; a token is none.
            ("Channel anna@gmail.com\nFar :a:\nNear :b:\nUser anna@gmail.com\n", ""),
            (
                "IMAPAccount a\nUser anna@gmail.com\nAuthMechs XOAUTH2\nPassCmd \"secret-tool lookup a b\"\n",
                "",
            ),
            (
                "IMAPAccount a\nUser anna@gmail.com\nAuthMechs LOGIN XOAUTH2\nPassCmd \"secret-tool lookup a b\"\n",
                "4 a=b",
            ),
            ("#IMAPAccount a\n#User anna@gmail.com\n#PassCmd \"pass a\"\n", ""),
            ("IMAPAccount a\nHost mail.other.example\nUser anna\nPassCmd \"pass a\"\n", ""),
            ("PassCmd", ""),
        ],
    );
}

#[test]
fn msmtp() {
    expect(
        Format::Msmtp,
        &[
            (
                "account gmail\nhost smtp.gmail.com\nfrom anna@gmail.com\nuser anna@gmail.com\n\
             passwordeval secret-tool lookup gmail anna | awk 1\n",
                "5 gmail=anna",
            ),
            ("account a\nuser anna@gmail.com\npasswordeval \"pass show mail\"\n", "3 entry mail"),
            (
                "account a\nuser anna@gmail.com\npasswordeval gpg --no-tty -q -d ~/.pw.gpg\n",
                "3 sealed ~/.pw.gpg",
            ),
            ("account a\nuser anna@gmail.com\npasswordeval A=b; secret-tool lookup a \"$A\"\n", "3 a=b"),
            ("account a\nuser anna@gmail.com\npasswordeval timeout -k 1 5 secret-tool lookup a b\n", "3 a=b"),
            (
                "account a\nuser anna@gmail.com\npasswordeval sudo -n -u anna secret-tool lookup a b\n",
                "3 a=b",
            ),
            ("account a\nuser anna@gmail.com\npasswordeval cat ~/.pw\n", "3 open ~/.pw"),
            ("account a\n user   anna@gmail.com\n\tpassword  hunter2\n", "3 line"),
            ("account a\nuser anna@gmail.com\npassword \"hunter 2\"\n", "3 line"),
            ("user anna@gmail.com\nhost smtp.gmail.com\npassword hunter2\n", "3 line"),
            (
                "account a\nuser anna@gmail.com\npasswordeval kwallet-query -r anna@gmail.com kdewallet -f mail\n",
                "3 folder=mail key=anna@gmail.com xdg:schema=org.kde.kwallet",
            ),
            // What holds for all, and what is taken over from another.
            (
                "defaults\npasswordeval pass mail\naccount a\nuser anna@gmail.com\naccount b\nuser ben@gmail.com\n",
                "2 entry mail",
            ),
            (
                "account base\nhost smtp.gmail.com\npasswordeval secret-tool lookup a b\naccount mine : base\n\
             user anna@gmail.com\naccount default : mine\n",
                // The base may be used by itself.
                "3 a=b; 3 a=b",
            ),
            (
                "account b\nuser ben@gmail.com\npassword hunter2\naccount a\nuser anna@gmail.com\npassword hunter2\n\
             account c\nuser carl@gmail.com\npassword hunter2\n",
                "6 line",
            ),
            ("account a\nuser u4711\nfrom anna@gmail.com\npasswordeval pass a\n", "4 entry a"),
            ("account a\nuser ben@gmail.com\nfrom anna@gmail.com\npasswordeval pass a\n", ""),
            ("account a\nuser anna@gmail.com\n#password hunter2\n", ""),
            ("account a\nuser anna@gmail.com\nauth xoauth2\npasswordeval secret-tool lookup a b\n", ""),
            ("account a\nuser anna@gmail.com\npassword\n", ""),
        ],
    );
}

#[test]
fn mutt() {
    expect(
        Format::Mutt,
        &[
            (
                "set imap_user = anna@gmail.com\nset imap_pass = \"`secret-tool lookup service imap user anna@gmail.com`\"\n",
                "2 service=imap user=anna@gmail.com",
            ),
            (
                "set from=\"anna@gmail.com\"\nset smtp_url=\"smtp://anna@gmail.com@smtp.gmail.com:587/\"\nset smtp_pass=`pass mail`\n",
                "3 entry mail",
            ),
            (
                "set imap_user=anna@gmail.com my_pw=`pass mail`\nset imap_pass=$my_pw\nset smtp_pass=\"$imap_pass\"\n",
                "1 entry mail; 1 entry mail",
            ),
            ("set my_pw=hunter2\nset imap_user=anna@gmail.com\nset imap_pass=$my_pw # here\n", "1 line"),
            ("set folder = \"imaps://anna@gmail.com:hunter2@imap.gmail.com/\"\n", "1 line"),
            (
                "set smtp_url = \"smtps://anna@gmail.com@smtp.gmail.com:465/\"\nset smtp_pass = 'hunter2'\n",
                "2 line",
            ),
            ("set from = anna@gmail.com\nset imap_pass = \\\n  \"hunter2\"\n", "3 line"),
            (
                "account-hook imaps://ben@gmail.com@imap.gmail.com 'set imap_pass=\"`pass ben`\"'\n\
             account-hook imaps://anna@gmail\\\\.com@imap.gmail.com/ 'set imap_pass=\"`pass anna`\"'\n",
                "2 entry anna",
            ),
            (
                "account-hook imaps://imap\\.gmail\\.com '\\\n  set imap_user=\"anna@gmail.com\"; \\\n  set imap_pass=\"`lpass show -p Mutt`\"'\n",
                "3 command",
            ),
            ("folder-hook gmail set imap_user=anna@gmail.com imap_pass=hunter2\n", "1 line"),
            ("set imap_user=anna@gmail.com\nsource \"gpg -d ~/.pw.gpg |\"\n", "2 sealed ~/.pw.gpg"),
            (
                "set imap_pass = `security find-internet-password -w -a anna@gmail.com -s imap.gmail.com`\nset imap_user = 'anna@gmail.com'\n",
                "1 acct=anna@gmail.com srvr=imap.gmail.com xdg:schema=macos.internet",
            ),
            (
                "set imap_user=anna@gmail.com\nset imap_pass=\"`pass show mail | head -n1`\" smtp_pass=\"`bash -c 'secret-tool lookup a b'`\"\n",
                "2 entry mail; 2 a=b",
            ),
            ("set imap_user=anna@gmail.com\nset account_command='secret-tool lookup a b'\n", "2 a=b"),
            ("set imap_user=ben@gmail.com\nset account_command='secret-tool lookup a b'\n", ""),
            ("set imap_user=ben@gmail.com from=anna@gmail.com\nset imap_pass=hunter2\n", ""),
            ("set from = anna@gmail.com\n# set imap_pass = hunter2\n", ""),
            ("set imap_user=anna@gmail.com imap_pass=\"\"\nset imap_pass=$UNKNOWN\n", ""),
            ("set imap_user=anna@gmail.com\nset imap_oauth_refresh_command=\"oama access anna\"\n", ""),
        ],
    );
}

#[test]
fn mutt_over_several_files() {
    let home = Home::new();
    home.write(
        ".muttrc",
        "set realname=Anna\nsource ~/.mutt/shared\nfolder-hook work 'source $HOME/.mutt/work'\n\
        macro index i1 '<sync-mailbox><enter-command>source ~/.mutt/anna.muttrc<enter>'\nsource ~/.muttrc\n",
    );
    home.write(".mutt/shared", "set ssl_force_tls\nsource secrets\n");
    home.write(".mutt/secrets", "set my_anna=`secret-tool lookup a anna`\n");
    home.write(".mutt/work", "set imap_user=ben@work.example imap_pass=hunter2\n");
    home.write(
        ".mutt/anna.muttrc",
        "set from=anna@gmail.com\nset folder=imaps://imap.gmail.com\nset imap_pass=$my_anna\n",
    );
    assert_eq!(home.told(Format::Mutt, ".muttrc"), "~/.mutt/secrets:1 a=anna");

    // The user is around the password, or below it.
    home.write(".muttrc", "set imap_user=anna@gmail.com\nsource ~/.mutt/pw\n");
    home.write(".mutt/pw", "set imap_pass=hunter2\n");
    assert_eq!(home.told(Format::Mutt, ".muttrc"), "~/.mutt/pw:1 line");
    home.write(".muttrc", "source ~/.mutt/user\nset imap_pass=`pass a`\n");
    home.write(".mutt/user", "set imap_user=anna@gmail.com\n");
    assert_eq!(home.told(Format::Mutt, ".muttrc"), "~/.muttrc:2 entry a");
}

#[test]
fn aerc() {
    expect(
        Format::Aerc,
        &[
            (
                "[Gmail]\nsource = imaps://anna%40gmail.com@imap.gmail.com:993\nsource-cred-cmd = secret-tool lookup email anna@gmail.com\n\
             outgoing = smtps://anna%40gmail.com@smtp.gmail.com:465\noutgoing-cred-cmd = secret-tool lookup email anna@gmail.com\n\
             from = Anna <anna@gmail.com>\n",
                "3 email=anna@gmail.com; 5 email=anna@gmail.com",
            ),
            ("[G]\nsource=imaps://anna%40gmail.com:hunter2@imap.gmail.com\n", "2 line"),
            (
                "[G]\nsource=imaps://anna%40gmail.com@imap.gmail.com\nsource-cred-cmd=`pass show 'a#b'`\n",
                "3 entry a#b",
            ),
            ("[G]\nsource=imaps://anna:hunt%2Fer2@imap.gmail.com\nfrom=Anna <anna@gmail.com>\n", "2 line"),
            (
                "[G]\noutgoing = smtps+plain://anna@gmail.com@smtp.gmail.com\noutgoing-cred-cmd = \"pass show 'my mail' | head -1\"\n",
                "3 entry my mail",
            ),
            (
                "[G]\r\nsource = imap://anna@gmail.com@localhost\r\nsource-cred-cmd = cat $HOME/.secrets/anna.txt\r\n",
                "3 open ~/.secrets/anna.txt",
            ),
            (
                "[B]\nsource=imaps://ben%40gmail.com@imap.gmail.com\nsource-cred-cmd=secret-tool lookup email ben@gmail.com\n\
             [A]\n# source-cred-cmd = pass no\nsource=imaps://anna%40gmail.com@imap.gmail.com\nsource-cred-cmd=pass a\n",
                "7 entry a",
            ),
            (
                "[G]\nsource = imaps+xoauth2://anna%40gmail.com@imap.gmail.com\nsource-cred-cmd = secret-tool lookup a b\n",
                "",
            ),
            ("[G]\nsource = maildir://~/Mail\noutgoing = /usr/bin/msmtp\nfrom = anna@gmail.com\n", ""),
            ("[G]\nsource = imaps://ben:hunter2@imap.gmail.com\nfrom = ben@gmail.com\n", ""),
        ],
    );
}

#[test]
fn himalaya() {
    expect(
        Format::Himalaya,
        &[
            (
                "[accounts.gmail]\nemail = \"anna@gmail.com\"\nbackend.type = \"imap\"\nbackend.host = \"imap.gmail.com\"\n\
             backend.login = \"anna@gmail.com\"\nbackend.auth.type = \"password\"\nbackend.auth.cmd = \"pass show gmail\"\n\
             message.send.backend.type = \"smtp\"\nmessage.send.backend.login = \"anna@gmail.com\"\n\
             message.send.backend.auth.type = \"password\"\nmessage.send.backend.auth.raw = \"hunter2\"\n",
                "7 entry gmail; 11 line",
            ),
            (
                "[accounts.a]\nemail='anna@gmail.com'\n[accounts.a.backend]\nlogin='anna@gmail.com'\n[accounts.a.backend.auth]\n\
             type='password'\nkeyring='gmail-imap'\n",
                "7 service=himalaya-cli username=gmail-imap",
            ),
            // What is not said is under a name that it makes up.
            (
                "[accounts.a]\nemail='anna@gmail.com'\nbackend.type='imap'\nbackend.auth.type='password'\n",
                "4 service=himalaya-cli username=a-imap-passwd",
            ),
            (
                "[accounts.a]\nemail='anna@gmail.com'\nimap.sasl.plain.username='anna@gmail.com'\n\
             imap.sasl.plain.password.command=['secret-tool', 'lookup', 'a', 'b']\nsmtp.sasl.login.password.raw='hunter2'\n",
                "4 a=b; 5 line",
            ),
            (
                "[gmail]\nemail='anna@gmail.com'\nimap-login='anna@gmail.com'\nimap-passwd-cmd='secret-tool lookup a b'\n\
             smtp-passwd.raw='hunter2'\n",
                "4 a=b; 5 line",
            ),
            (
                "[accounts.b]\nemail='ben@gmail.com'\nbackend.auth.cmd='pass ben'\n[accounts.a]\nemail='anna@gmail.com'\n\
             # backend.auth.cmd='pass no'\nbackend.auth.cmd='pass anna'\n",
                "7 entry anna",
            ),
            (
                "[accounts.a]\nemail='anna@gmail.com'\nbackend.type='imap'\nbackend.auth.command='secret-tool lookup a b'\n",
                "4 a=b",
            ),
            (
                "[accounts.a]\nemail='anna@gmail.com'\nimap-passwd = { cmd = 'pass mail' }\nsmtp-auth='passwd'\nsmtp-passwd.keyring='x'\n",
                "3 entry mail; 5 service=himalaya-cli username=x",
            ),
            // Broken further down.
            ("[accounts.a]\nemail='anna@gmail.com'\nbackend.auth.raw='hunter2'\n[accounts.c\nx=\n", "3 line"),
            (
                "[accounts.a]\nemail='anna@gmail.com'\nbackend.auth.type='oauth2'\nbackend.auth.client-secret.keyring='x'\n\
             backend.auth.access-token.keyring='y'\n",
                "",
            ),
            (
                "[accounts.a]\nemail='anna@gmail.com'\npgp.encrypt-cmd='gpg -e'\nmessage.send.pre-hook.cmd='pass no'\n",
                "",
            ),
            ("[accounts.a]\nemail='anna@gmail.com'\nimap.sasl.xoauth2.token.command='pass token'\n", ""),
        ],
    );
}

#[test]
fn meli() {
    expect(
        Format::Meli,
        &[
            (
                "[accounts.gmail]\nroot_mailbox='INBOX'\nformat='imap'\nserver_hostname='imap.gmail.com'\n\
             server_username='anna@gmail.com'\nserver_password='hunter2'\n",
                "6 line",
            ),
            (
                "[accounts.a]\nserver_username='anna@gmail.com'\nserver_password_command='secret-tool lookup a b'\n",
                "3 a=b",
            ),
            (
                "[accounts.a]\nserver_username='anna@gmail.com'\nserver_password = { command = 'pass mail' }\n",
                "3 entry mail",
            ),
            (
                "[accounts.a]\nidentity='Anna <anna@gmail.com>'\nserver_username='u4711'\n[accounts.a.send_mail]\nhostname='smtp.gmail.com'\n\
             auth = { type='auto', username='u4711', password = { type='raw', value='hunter2' } }\n",
                "6 line",
            ),
            (
                "[accounts.a]\nidentity='anna@gmail.com'\nsend_mail = { auth = { type='auto', username='anna@gmail.com', \
             password = { type='command_evaluation', value='gpg -d ~/.pw.gpg' } } }\n",
                "3 sealed ~/.pw.gpg",
            ),
            ("[accounts.b]\nserver_username='ben@gmail.com'\nserver_password='hunter2'\n", ""),
            (
                "[accounts.a]\nserver_username='anna@gmail.com'\nuse_oauth2=true\nserver_password_command='pass token'\n",
                "",
            ),
            ("[shortcuts]\nx='y'\n", ""),
        ],
    );
    let home = Home::new();
    home.write(".config", "include(\"accounts/anna.toml\")\n");
    home.write(
        "accounts/anna.toml",
        "[accounts.a]\nserver_username='anna@gmail.com'\nserver_password='hunter2'\n",
    );
    assert_eq!(home.told(Format::Meli, ".config"), "~/accounts/anna.toml:3 line");
}

#[test]
fn getmail() {
    expect(
        Format::Getmail,
        &[
            (
                "[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = imap.gmail.com\nusername = anna@gmail.com\npassword = hunter2\n",
                "5 line",
            ),
            (
                "[retriever]\nusername = anna@gmail.com\npassword_command = (\"/usr/bin/secret-tool\", \"lookup\", \"a\", \"b\")\n",
                "3 a=b",
            ),
            (
                "[retriever]\nusername: anna@gmail.com\npassword_command = (\"pass\",\n  \"show\",\n  'my mail')\n",
                "3 entry my mail",
            ),
            (
                "[retriever]\nusername = anna@gmail.com\npassword_command = ('pass', 'mail',)\n",
                "3 entry mail",
            ),
            ("[retriever]\nserver=imap.gmail.com\nusername=anna\npassword=hunter2\n", "4 line"),
            (
                "[retriever]\nusername = anna@gmail.com\nuse_xoauth2 = True\npassword_command = (\"pass\", \"token\")\n",
                "",
            ),
            ("[retriever]\nusername = ben@gmail.com\npassword = hunter2\n", ""),
            (
                "[retriever]\nusername = anna@gmail.com\n# password = hunter2\n[destination]\npassword = hunter2\n",
                "",
            ),
        ],
    );
}

#[test]
fn offlineimap() {
    expect(
        Format::Offlineimap,
        &[
            (
                "[Repository r]\ntype = IMAP\nremotehost = imap.gmail.com\nremoteuser = anna@gmail.com\nremotepass = hunter2\n",
                "5 line",
            ),
            (
                "[Repository r]\nremoteuser = anna@gmail.com\nremotepasseval = keyring.get_password(\"offlineimap\", \"anna@gmail.com\")\n",
                "3 service=offlineimap username=anna@gmail.com",
            ),
            (
                "[Repository r]\nremoteuser: anna@gmail.com\nremotepasseval: subprocess.check_output([\"secret-tool\", \"lookup\", \"a\", \"b\"])\n",
                "3 a=b",
            ),
            (
                "[Repository r]\nremoteuser = anna@gmail.com\nremotepasseval = os.popen('secret-tool lookup a b').read().rstrip()\n",
                "3 a=b",
            ),
            (
                "[Repository r]\nremoteuser = anna@gmail.com\nremotepasseval = __import__('keyring').get_password('a', 'b')\n",
                "3 service=a username=b",
            ),
            (
                "[Repository r]\nremoteuser = anna@gmail.com\nremotepasseval = open(os.path.join('~', '.pw')).read()\n",
                "3 open ~/.pw",
            ),
            ("[Repository r]\nremoteuser = anna@gmail.com\nremotepassfile = ~/.pw\n", "3 open ~/.pw"),
            ("[Repository r]\nremoteuser = anna@gmail.com\nremotepasseval = \"hunter2\"\n", "3 line"),
            ("[Repository r]\nremoteuser = anna@gmail.com\nremotepasseval = get_pass(\"a\")\n", "3 command"),
            ("[Repository r]\ntype = Gmail\nremoteuser = anna\nremotepass = hunter2\n", "4 line"),
            (
                "[Repository b]\nremoteuser = ben@gmail.com\nremotepass = hunter2\n[Account x]\nremoterepository = a\n\
             [Repository a]\nremoteuser = anna@gmail.com\nremotepass = hunter2\n",
                "8 line",
            ),
            ("[Repository r]\ntype = Gmail\nremoteusereval = get_user()\nremotepass = hunter2\n", ""),
            (
                "[Repository r]\nremoteuser = anna@gmail.com\n# remotepass = hunter2\n; remotepass = hunter2\n",
                "",
            ),
            ("[Account r]\nremoteuser = anna@gmail.com\nremotepass = hunter2\n", ""),
        ],
    );
}

#[test]
fn offlineimap_with_a_script() {
    let home = Home::new();
    home.write(
        ".offlineimaprc",
        "[general]\npythonfile = ~/.offlineimap.py\n[Repository r]\nremoteuser = anna@gmail.com\n\
        remotepasseval = get_pass(\"anna\")\n",
    );
    for (script, told) in [
        (
            "from subprocess import check_output\n\ndef get_pass(account):\n    return check_output(\"secret-tool lookup username \" + account, shell=True).splitlines()[0]\n",
            "username=anna",
        ),
        (
            "def get_pass(account):\n  return check_output(\"pass mail/\" + account, shell=True)\n",
            "entry mail/anna",
        ),
        (
            "import keyring\ndef get_pass(a):\n\treturn keyring.get_password('offlineimap', a)\n",
            "service=offlineimap username=anna",
        ),
        (
            "class Mail:\n    def get_pass(self, who):\n        return check_output(['secret-tool', 'lookup', 'user', who])\n",
            "user=anna",
        ),
        ("def get_pass(a):\n    return open(os.path.expanduser('~/.pw')).read()\n", "open ~/.pw"),
        (
            "PROGRAM = 'secret-tool'\ndef get_pass(who: str) -> str:\n    words = [PROGRAM, 'lookup', 'user', who]\n    return check_output(words)\n",
            "user=anna",
        ),
        (
            "SERVICE = 'mail'\ndef get_pass(who='ben'):\n    user = who\n    return check_output(['secret-tool', 'lookup', SERVICE, user])\n",
            "mail=anna",
        ),
        (
            "def get_pass(who):\n    path = '~/.%s.gpg' % os.path.basename(who)\n    return check_output(['gpg', '-d', os.path.expanduser(path)])\n",
            "sealed ~/.anna.gpg",
        ),
        (
            "def get_pass(who):\n    if x:\n        user = 'a'\n    else:\n        user = 'b'\n    return check_output(['secret-tool', 'lookup', 'user', user])\n",
            "command",
        ),
        ("def get_pass(a):\n    return run(magic)\n", "command"),
    ] {
        home.write(".offlineimap.py", script);
        assert_eq!(
            home.told(Format::Offlineimap, ".offlineimaprc"),
            format!("~/.offlineimaprc:5 {told}"),
            "{script}"
        );
    }
}

#[test]
fn fetchmail() {
    expect(
        Format::Fetchmail,
        &[
            (
                "poll imap.gmail.com protocol IMAP\n    user \"anna@gmail.com\" with password \"oldoldoldoldoldo\" is \"anna\" here\n    ssl\n",
                "2 line",
            ),
            ("poll imap.gmail.com with proto IMAP user anna@gmail.com password hunter2 ssl\n", "1 line"),
            ("poll imap.gmail.com\nproto imap\nuser 'anna@gmail.com'\npass 'hunter 2'\nkeep\n", "4 line"),
            (
                "poll imap.gmail.com proto imap, user \"anna@gmail.com\" there with password \"x\" is anna here;\n",
                "1 line",
            ),
            ("poll gmail via imap.gmail.com user anna pass hunter2\n", "1 line"),
            ("poll imap.gmail.com user \"anna\\x40gmail\\x2ecom\" pass hunter2\n", "1 line"),
            ("poll a.example user anna@gmail.com passwordfile ~/.pw\n", "1 open ~/.pw"),
            (
                "# accounts\nset daemon 120\npoll imap.gmail.com proto IMAP\n  user ben@gmail.com pass ben1\n  user anna@gmail.com pass anna1\n\
             poll pop.a.example\n  user carl pass anna@gmail.com\n",
                "5 line",
            ),
            ("poll imap.gmail.com\r\nuser \"anna@gmail.com\"\r\npassword \"hunter2\"\r\n", "3 line"),
            (
                "poll imap.gmail.com\n user anna here is 'anna@gmail.com' there with password x\n user ben here is 'ben@gmail.com' there with password y\n",
                "2 line",
            ),
            ("poll imap.gmail.com user anna here is ben@gmail.com there password x\n", ""),
            ("poll imap.gmail.com user anna@gmail.com\n# password hunter2\n", ""),
            ("poll imap.gmail.com user ben@gmail.com password hunter2 is anna@gmail.com here\n", ""),
            ("poll imap.gmail.com auth oauthbearer user anna@gmail.com password token\n", ""),
            ("poll imap.gmail.com user \"anna@gmail.com", ""),
        ],
    );
}

#[test]
fn imapfilter() {
    expect(
        Format::Imapfilter,
        &[
            (
                "gmail = IMAP {\n  server = 'imap.gmail.com',\n  username = 'anna@gmail.com',\n  password = 'hunter2',\n  ssl = 'auto',\n}\n",
                "4 line",
            ),
            (
                "status, password = pipe_from('pass mail | head -1')\na = IMAP { server = \"imap.gmail.com\", username = \"anna@gmail.com\", password = password }\n",
                "1 entry mail",
            ),
            (
                "local pw = io.popen('secret-tool lookup a b'):read('*l')\nlocal a = IMAP {\n  username = 'anna@gmail.com',\n  password = pw\n}\n",
                "1 a=b",
            ),
            (
                "pw = 'hunter2'\na = IMAP{server='imap.gmail.com',username='anna@gmail.com',password=pw}\n",
                "1 line",
            ),
            (
                "function get(user, what)\n  local f = io.popen('secret-tool lookup user ' .. user .. \" of \" .. what)\n  return f:read('*a')\nend\na = IMAP { username='anna@gmail.com', password=get('anna', 'imap') }\n",
                "5 of=imap user=anna",
            ),
            (
                "function trim(s)\n  if s then return s:gsub('x', '') end\nend\n_, one = pipe_from('pass one')\n_, two = pipe_from('pass two')\na = IMAP { username='anna@gmail.com', password=trim(two) }\n",
                "5 entry two",
            ),
            (
                "local user = 'anna'\n_, pw = pipe_from('secret-tool lookup user ' .. user)\na = IMAP { username='anna@gmail.com', password=pw }\n",
                "2 user=anna",
            ),
            (
                "_, pw = pipe_from('secret-tool lookup user ' .. os.getenv('USER'))\na = IMAP { username='anna@gmail.com', password=pw }\n",
                "1 command",
            ),
            ("a = IMAP { username='anna@gmail.com', password=get_pass('anna') }\n", "1 command"),
            (
                "_, mypass = pipe_from('cat ~/.pw')\nmypass = trim(mypass)\na = IMAP { username = 'anna@gmail.com', password = mypass }\n",
                "1 open ~/.pw",
            ),
            (
                "-- a = IMAP { username = 'anna@gmail.com', password = 'no' }\n--[[ b = IMAP { username = 'anna@gmail.com',\n password = 'no' } ]]\n\
             c = IMAP { username = 'ben@gmail.com', password = 'hunter2' }\nd = IMAP { username = 'anna@gmail.com', password = 'hunter2' }\n",
                "5 line",
            ),
            (
                "_, u = pipe_from('x user')\na = IMAP { server = 'imap.gmail.com', username = u, password = 'hunter2' }\n",
                "",
            ),
            ("IMAP {", ""),
        ],
    );
    let home = Home::new();
    home.write("config.lua", "dofile(os.getenv('HOME') .. '/.secrets.lua')\na = IMAP { username = 'anna@gmail.com', password = pw }\n");
    home.write(".secrets.lua", "pw = 'hunter2'\n");
    assert_eq!(home.told(Format::Imapfilter, "config.lua"), "~/.secrets.lua:1 line");
}

#[test]
fn git() {
    expect(
        Format::Git,
        &[
            (
                "[user]\n\temail = anna@gmail.com\n[sendemail]\n\tsmtpServer = smtp.gmail.com\n\tsmtpUser = anna@gmail.com\n\
             \tsmtpPass = oldoldoldoldoldo\n",
                "6 line",
            ),
            ("[sendemail]\n smtpuser=anna@gmail.com\n smtppass=\"hunter2\" ; old\n", "3 line"),
            ("[SendEmail]\r\nSMTPUser = anna@gmail.com\r\nSMTPPass = hunter2\r\n", "3 line"),
            ("[sendemail \"gmail\"] smtpUser = anna@gmail.com\nsmtpPass = hunter2\n", "2 line"),
            (
                "[sendemail]\nfrom = Anna <anna@gmail.com>\nsmtpServer = smtp.gmail.com\nsmtpPass = hunter\\\n2\n",
                "4 line",
            ),
            ("[imap]\nhost = imaps://imap.gmail.com\nuser = anna@gmail.com\npass = hunter2\n", "4 line"),
            (
                "[sendemail]\nsmtpUser = ben@gmail.com\nsmtpPass = hunter2\n[sendemail \"a\"]\nsmtpUser = anna@gmail.com\nsmtpPass = hunter2\n",
                "6 line",
            ),
            (
                "[credential \"smtp://smtp.gmail.com:587\"]\nusername = anna@gmail.com\nhelper = \"!f() { echo password=hunter2; }; f\"\n",
                "3 line",
            ),
            (
                "[credential \"smtp://anna%40gmail.com@smtp.gmail.com\"]\nhelper = \"!f() { echo \\\"password=$(pass mail)\\\"; }; f\"\n",
                "2 entry mail",
            ),
            ("[sendemail]\nsmtpUser = anna@gmail.com\n# smtpPass = hunter2\n;smtpPass = hunter2\n", ""),
            ("[sendemail]\nsmtpUser = anna@gmail.com\nsmtpPass =\n", ""),
            (
                "[user]\nemail = anna@gmail.com\n[sendemail]\nsmtpUser = ben@gmail.com\nsmtpPass = hunter2\n",
                "",
            ),
            (
                "[credential \"https://github.com\"]\nusername = anna@gmail.com\nhelper = \"!echo password=hunter2\"\n",
                "",
            ),
        ],
    );
}

#[test]
fn git_over_several_files() {
    let home = Home::new();
    home.write(
        ".gitconfig",
        "[include]\n\tpath = ~/.gitconfig.secret\n[includeIf \"gitdir:~/work/\"]\n\tpath = work.inc\n\
        [sendemail]\n\tsmtpUser = anna@gmail.com\n[include]\n\tpath = .gitconfig\n\
        [credential]\n\thelper = store --file=~/.stored\n",
    );
    home.write(".gitconfig.secret", "[sendemail]\n\tsmtpPass = hunter2\n");
    home.write("work.inc", "[sendemail \"work\"]\n\tsmtpUser = ben@work.example\n\tsmtpPass = hunter2\n");
    home.write(
        ".stored",
        "https://anna%40gmail.com:x@github.com\nsmtp://anna%40gmail.com:old@smtp.gmail.com%3a587\n\
        smtp://ben%40gmail.com:old@smtp.gmail.com%3a587\nimaps://anna@imap.gmail.com\n",
    );
    assert_eq!(home.told(Format::Git, ".gitconfig"), "~/.gitconfig.secret:2 line; ~/.stored:2 line");

    home.write(
        ".git-credentials",
        "imaps://anna%40gmail.com:p%2fw@imap.gmail.com\r\nsmtp://smtp.gmail.com\r\n",
    );
    assert_eq!(home.told(Format::Git, ".git-credentials"), "~/.git-credentials:1 line");
}

#[test]
fn netrc() {
    expect(
        Format::Netrc,
        &[
            ("machine smtp.gmail.com login anna@gmail.com port 587 password hunter2\n", "1 line"),
            ("machine imap.gmail.com\n  login anna@gmail.com\n  password hunter2\n", "3 line"),
            ("machine imap.gmail.com password hunter2 login anna\n", "1 line"),
            ("machine smtp.gmail.com password hunter2\n", "1 line"),
            ("machine \"smtp.gmail.com\" login \"anna@gmail.com\" password \"hunter 2\"\n", "1 line"),
            (
                "# machine a\nmachine github.com login anna password x\r\nmachine smtp.gmail.com login anna@gmail.com password y\r\n",
                "3 line",
            ),
            (
                "machine a login b password c\nmacdef init\nmachine smtp.gmail.com login anna@gmail.com password no\n\nmachine smtp.gmail.com login anna@gmail.com password yes\n",
                "5 line",
            ),
            ("machine a\nmacdef up\nmachine smtp.gmail.com login anna@gmail.com password no\n", ""),
            ("machine smtp.gmail.com login ben@gmail.com password hunter2\n", ""),
            ("machine github.com login anna password hunter2\n", ""),
            ("machine smtp.gmail.com login anna@gmail.com\n", ""),
            ("#machine smtp.gmail.com login anna@gmail.com password hunter2\n", ""),
            ("machine smtp.gmail.com login anna@gmail.com password", ""),
        ],
    );
}

#[test]
fn mailx() {
    expect(
        Format::Mailx,
        &[
            (
                "set smtp=smtps://smtp.gmail.com:465\nset smtp-auth=login\nset smtp-auth-user=anna@gmail.com\nset smtp-auth-password=hunter2\n",
                "4 line",
            ),
            (
                "set from=\"anna@gmail.com\"\nset smtp = smtp.gmail.com:587\nset smtp-auth-password = \"hunter 2\"\n",
                "3 line",
            ),
            ("set mta=smtps://anna%40gmail.com:hunter2@smtp.gmail.com:465\n", "1 line"),
            (
                "set folder=imaps://anna@gmail.com@imap.gmail.com\nset password-anna@gmail.com@imap.gmail.com=\"hunter2\"\n",
                "2 line",
            ),
            (
                "account a {\n set smtp-auth-user=ben@gmail.com smtp-auth-password=x\n}\naccount b {\n set smtp-auth-user=anna@gmail.com smtp-auth-password=y\n}\n",
                "5 line",
            ),
            ("set user=anna@gmail.com\nset imap-password=hunter2\n", "2 line"),
            ("set smtp-auth-user=ben@gmail.com\nset smtp-auth-password=hunter2\n", ""),
            (
                "set smtp-auth-user=anna@gmail.com\n#set smtp-auth-password=hunter2\nset smtp-auth-password=\n",
                "",
            ),
        ],
    );
}

#[test]
fn programs_with_windows() {
    expect(
        Format::Sylpheed,
        &[
            (
                "[Account: 1]\naddress=anna@gmail.com\nprotocol=3\nreceive_server=imap.gmail.com\nuser_id=anna@gmail.com\npassword=x\n\
             smtp_server=smtp.gmail.com\nsmtp_password=y\n",
                "6 line; 8 line",
            ),
            ("[Account: 2]\naddress=ben@gmail.com\nuser_id=ben@gmail.com\npassword=x\n", ""),
            ("[Account: 1]\naddress=anna@gmail.com\nuser_id=anna@gmail.com\npassword=\n", ""),
        ],
    );
    expect(
        Format::Trojita,
        &[
            (
                "[General]\nimap.auth.user=anna@gmail.com\nimap.auth.pass=x\nimap.host=imap.gmail.com\nmsa.smtp.auth.user=anna@gmail.com\n",
                "2 own server=Trojita user=rc-imap xdg:schema=org.qt.keychain, folder=Trojita key=rc-imap xdg:schema=org.kde.kwallet; 3 line; \
             5 own server=Trojita user=rc-smtp xdg:schema=org.qt.keychain, folder=Trojita key=rc-smtp xdg:schema=org.kde.kwallet",
            ),
            ("[General]\nimap.auth.user=ben@gmail.com\nimap.auth.pass=x\n", ""),
        ],
    );
    expect(
        Format::Mailnag,
        &[
            (
                "[account1]\ntype=imap\nname=a\nuser=anna@gmail.com\npassword=\nserver=imap.gmail.com\n",
                "4 own id=b68536155d7eb9860f8921c2735120fc xdg:schema=com.github.pulb.mailnag, \
             keyid=fceeb1d893a3c687bc474f471a5a0c9a source=Mailnag",
            ),
            ("[account1]\nuser=ben@gmail.com\nserver=imap.gmail.com\npassword=x\n", ""),
        ],
    );
}

/// Line and place of each of Anna's passwords; a login each.
#[track_caller]
fn expect(format: Format, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        let home = Home::new();
        let name = if format == Format::Trojita { "trojita-rc.conf" } else { "rc" };
        home.write(name, text);
        let told = home.told(format, name);
        assert_eq!(told.replace(&format!("~/{name}:"), ""), *expected, "{text}");
    }
}

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn told(&self, format: Format, name: &str) -> String {
        let folders = Folders::of_home(self.0.path());
        let files =
            LoginFiles { format, files: vec![format!("~/{name}")], sealed: vec![], program: "x".to_owned() };
        let logins = files.of(&folders, &Account::of(Address::parse("anna@gmail.com").unwrap()));
        let shown = |path: &Path| folders.shown(path);
        let sets = |sets: &[keychain::store::Attributes]| {
            let sets = sets.iter().map(|set| {
                let pairs = set.iter().map(|(name, value)| format!("{name}={value}"));
                pairs.collect::<Vec<_>>().join(" ")
            });
            sets.collect::<Vec<_>>()
        };
        let kept = logins.iter().flat_map(|login| &login.kept).map(|kept| {
            let place = match &kept.place {
                PasswordPlace::Line => "line".to_owned(),
                // Of a library, the first keychain stands for all.
                PasswordPlace::Keychain(all) => sets(all)[0].clone(),
                PasswordPlace::OwnItem(all) => format!("own {}", sets(all).join(", ")),
                PasswordPlace::Entry(name) => format!("entry {name}"),
                PasswordPlace::File(path, Seal::Open) => format!("open {}", shown(path)),
                PasswordPlace::File(path, Seal::Encrypted) => format!("sealed {}", shown(path)),
                PasswordPlace::Command => "command".to_owned(),
            };
            format!("{}:{} {place}", shown(&kept.spot.file), kept.spot.line)
        });
        kept.collect::<Vec<_>>().join("; ")
    }
}
