//! The package for Debian in a bare system: installed, started by its desktop entry, used, upgraded, removed.

use std::path::Path;
use std::process::Command;

use super::root::Root;
use crate::package::Shelf;
use crate::step;
use crate::stop::Stop;
use crate::tree::Tree;

/// Does all of it, and says each step.
///
/// # Errors
/// When there is no package of what is committed, or at the first step that is not as it should be.
pub(super) fn is_tried(tree: &Tree, root: &Root) -> Result<(), Stop> {
    let shelf = Shelf::stocked(tree)?;
    let sh = |script: &str, arguments: &[&Path]| {
        step::show(Command::new("sh").args(["-euc", script, "sh"]).args(arguments))
    };
    sh(TAKEN_ALONG, &[&shelf, &root.at("root")])?;
    for settings in ["/etc/resolv.conf", "/etc/hosts"] {
        sh(r#"cp --dereference "$1" "$2""#, &[Path::new(settings), &root.at(settings)])?;
    }
    for (said, script) in STEPS {
        println!("== {said}");
        step::show(root.program("/usr/bin/env").args(PERSON).args(["sh", "-euc", script]))?;
    }
    Ok(())
}

/// The package, and the same one as an older version.
const TAKEN_ALONG: &str = r#"
cp "$1"/*.deb "$2/new.deb"
dpkg-deb --raw-extract "$2/new.deb" "$2/older"
sed -i 's/^Version: .*/Version: 0.0.9/' "$2/older/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$2/older" "$2/old.deb" >/dev/null
rm -r "$2/older"
"#;

const PERSON: [&str; 5] = [
    "HOME=/root",
    "LANG=C.UTF-8",
    "TERM=dumb",
    "DEBIAN_FRONTEND=noninteractive",
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
];

const STEPS: [(&str, &str); 5] = [
    ("what a desktop has: a screen, a session, a menu", DESKTOP),
    ("an older version is installed, and started by its desktop entry", STARTED),
    ("it is used in the terminal, and an account is there", USED),
    ("it is upgraded, and the account is kept", UPGRADED),
    ("its account is removed, then it is, and nothing is left", REMOVED),
];

const DESKTOP: &str = "
apt-get -qq update
apt-get -qq install --yes --no-install-recommends dbus-daemon libgtk-3-bin procps xauth xdotool xvfb >/dev/null
";

/// Core files are switched off in the running process: that is how it is seen that it is the built program.
const STARTED: &str = r#"
apt-get -qq install --yes --no-install-recommends /root/old.deb >/dev/null
xvfb-run --auto-servernum dbus-run-session sh -euc '
    gtk-launch mail-setup-wizard
    until xdotool search --onlyvisible --name "Mail Setup Wizard" >/tmp/window 2>/dev/null; do
        pgrep -x mail-setup-wiza >/dev/null
        sleep 1
    done
    program=$(pgrep -x mail-setup-wiza)
    grep -q "^Max core file size *0 *0 " /proc/$program/limits
    readlink /proc/$program/exe | grep -qx /usr/bin/mail-setup-wizard
    kill $program'
"#;

const USED: &str = r#"
test "$(mail-setup --version)" != ""
mail-setup practice --json </dev/zero >/tmp/practice & provider=$!
until grep -q . /tmp/practice; do kill -0 $provider; sleep 0.2; done
port() { sed -E "s/.*\"$1\":\{\"host\":\"localhost\",\"port\":([0-9]+).*/\1/" /tmp/practice; }
text() { sed -E "s/.*\"$1\":\"([^\"]*)\".*/\1/" /tmp/practice; }
text password | mail-setup check "$(text address)" --password-stdin --ca-file "$(text caFile)" \
    --smtp "localhost:$(port smtp):tls" --imap "localhost:$(port imap):tls"
data=/root/.local/share/mail-setup-wizard
mkdir -p $data
cat >$data/accounts.json <<'FILE'
{"schema":1,"accounts":[{"address":"anna@gmail.com","provider":"gmail","lastGood":1760000000,"servers":{
 "smtp":{"host":"smtp.gmail.com","port":465,"security":"tls","user":"anna@gmail.com"},
 "imap":{"host":"imap.gmail.com","port":993,"security":"tls","user":"anna@gmail.com"}}}]}
FILE
kill $provider
mail-setup accounts | tee /root/accounts
grep -q anna@gmail.com /root/accounts
"#;

const UPGRADED: &str = r#"
dpkg-query --show --showformat '${Version}\n' mail-setup-wizard | grep -qx 0.0.9
apt-get -qq install --yes --no-install-recommends /root/new.deb >/dev/null
dpkg-query --show --showformat '${Version}\n' mail-setup-wizard | grep -vqx 0.0.9
mail-setup accounts | cmp - /root/accounts
bash -n /usr/share/bash-completion/completions/mail-setup
dpkg --verify mail-setup-wizard | grep -v ' /usr/share/\(doc\|man\)/' | (! grep .)
dpkg --listfiles mail-setup-wizard >/root/listed
"#;

/// The account stays over an upgrade, and goes by the command that says so: before the program does, while it is still
/// there. That needs a keychain, as a person has one.
const REMOVED: &str = r#"
apt-get -qq install --yes --no-install-recommends gnome-keyring >/dev/null
dbus-run-session sh -euc '
    printf pretend | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    mail-setup accounts remove --all'
find /root/.local /root/.config /root/.cache 2>/dev/null |
    grep -i 'mail-setup' | (! grep .)
find / -xdev -path /proc -prune -o -path /root -prune -o -print | grep -v -e ^/var/ -e ^/tmp | sort >/root/before
apt-get -qq purge --yes mail-setup-wizard >/dev/null
find / -xdev -path /proc -prune -o -path /root -prune -o -print | grep -v -e ^/var/ -e ^/tmp | sort >/root/after
while read -r file; do
    if [ -e "$file" ] && ! [ -d "$file" ]; then echo "$file is left"; exit 1; fi
done </root/listed
comm -13 /root/before /root/after | (! grep .)
grep -i 'mail-setup' /root/after | (! grep .)
"#;
