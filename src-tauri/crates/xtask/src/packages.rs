//! System packages: what is needed for what, what of it is missing, and installing that.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::slice;

use crate::step::End;
use crate::stop::Stop;
use crate::{step, tree};

/// A thing that the system must offer.
#[derive(Debug)]
pub(crate) enum Need {
    /// One package brings it, in every release.
    Package(Package),
    /// The first of these sets that a release has brings it.
    FirstOf(&'static [&'static [Package]]),
    /// Where a release has none of these sets, the tests with these words in their names are left out.
    IfThereIs { sets: &'static [&'static [Package]], for_tests: &'static [&'static str] },
}

/// A Debian package.
#[derive(Debug)]
pub(crate) struct Package {
    name: &'static str,
    sign: Sign,
}

/// How to see that a thing is there although its Debian package is not.
#[derive(Debug)]
enum Sign {
    /// This program can be found.
    Program(&'static str),
    /// `pkg-config` knows this library.
    Library(&'static str),
    /// This Python module can be run.
    PythonModule(&'static str),
    /// One of these files exists.
    File(&'static [&'static str]),
}

const fn package(name: &'static str, sign: Sign) -> Need {
    Need::Package(of_set(name, sign))
}

const fn of_set(name: &'static str, sign: Sign) -> Package {
    Package { name, sign }
}

/// For building anything: cryptography is partly written in C and assembler.
pub(crate) const BUILD: &[Need] =
    &[package("build-essential", Sign::Program("cc")), package("pkg-config", Sign::Program("pkg-config"))];

/// For building and showing the window.
pub(crate) const WINDOW: &[Need] = &[
    package("libgtk-3-dev", Sign::Library("gtk+-3.0")),
    package("libwebkit2gtk-4.1-dev", Sign::Library("webkit2gtk-4.1")),
];

/// For tests on a real keychain and in a real terminal.
pub(crate) const KEYCHAIN: &[Need] = &[
    package("copyq", Sign::Program("copyq")),
    package("dbus", Sign::Program("dbus-daemon")),
    package(
        "evolution-data-server",
        Sign::File(&[
            "/usr/libexec/evolution-source-registry",
            "/usr/lib/evolution/evolution-source-registry",
        ]),
    ),
    package("gcr", Sign::File(&["/usr/libexec/gcr-prompter", "/usr/lib/gcr/gcr-prompter"])),
    package(
        "gir1.2-edataserver-1.2",
        Sign::File(&["/usr/lib/x86_64-linux-gnu/girepository-1.0/EDataServer-1.2.typelib"]),
    ),
    package("git", Sign::Program("git")),
    package("gnome-keyring", Sign::Program("gnome-keyring-daemon")),
    Need::IfThereIs {
        sets: &[&[of_set("gpaste-2", Sign::File(&["/usr/libexec/gpaste/gpaste-daemon"]))]],
        for_tests: &["gpaste"],
    },
    Need::IfThereIs {
        sets: &[&[of_set("keepassxc", Sign::Program("keepassxc"))]],
        for_tests: &["keepassxc", "other_keychains", "real_tools", "decoys"],
    },
    // Of KDE Frameworks 6, else of 5: with the cryptography of its Secret Service.
    Need::IfThereIs {
        sets: &[
            &[of_set("kwallet6", Sign::Program("kwalletd6")), of_set("libqca-qt6-plugins", QCA_OF_QT_6)],
            &[
                of_set("libkf5wallet-bin", Sign::Program("kwalletd5")),
                of_set("libqca-qt5-2-plugins", QCA_OF_QT_5),
            ],
        ],
        for_tests: &["kwallet", "kmail", "other_keychains", "decoys"],
    },
    package("libglib2.0-bin", Sign::Program("gdbus")),
    package("libsecret-1-dev", Sign::Library("libsecret-1")),
    package("libsecret-tools", Sign::Program("secret-tool")),
    package("msmtp", Sign::Program("msmtp")),
    package("systemd", Sign::Program("systemd-analyze")),
    package("python3-gi", Sign::File(&["/usr/lib/python3/dist-packages/gi"])),
    package("python3-keyring", Sign::Program("keyring")),
    package("python3-secretstorage", Sign::File(&["/usr/lib/python3/dist-packages/secretstorage"])),
    package("sway", Sign::Program("sway")),
    package("tmux", Sign::Program("tmux")),
    package("wl-clipboard", Sign::Program("wl-paste")),
    package("xclip", Sign::Program("xclip")),
    package("xdotool", Sign::Program("xdotool")),
];

const QCA_OF_QT_6: Sign = Sign::File(&["/usr/lib/x86_64-linux-gnu/qca-qt6/crypto/libqca-ossl.so"]);
const QCA_OF_QT_5: Sign = Sign::File(&["/usr/lib/x86_64-linux-gnu/qca-qt5/crypto/libqca-ossl.so"]);

/// For showing windows where there is no screen.
pub(crate) const SCREEN: &[Need] = &[package("xvfb", Sign::Program("Xvfb"))];

/// For tests against real mail servers.
pub(crate) const MAIL_SERVERS: &[Need] = &[
    package("dovecot-imapd", Sign::File(&["/usr/lib/dovecot/imap", "/usr/libexec/dovecot/imap"])),
    package("dovecot-pop3d", Sign::File(&["/usr/lib/dovecot/pop3", "/usr/libexec/dovecot/pop3"])),
    package("postfix", Sign::Program("postfix")),
    package("dnsmasq-base", Sign::Program("dnsmasq")),
    package("iproute2", Sign::Program("ip")),
    package("nftables", Sign::Program("nft")),
];

/// For tests of what people's own programs make of an account that is handed over.
pub(crate) const PROGRAMS: &[Need] = &[
    package("aerc", Sign::Program("aerc")),
    package("balsa", Sign::Program("balsa")),
    package("curl", Sign::Program("curl")),
    Need::IfThereIs {
        sets: &[&[of_set("evolution", Sign::Program("evolution"))]],
        for_tests: &["evolution_signs_in"],
    },
    package("fetchmail", Sign::Program("fetchmail")),
    Need::IfThereIs { sets: &[&[of_set("geary", Sign::Program("geary"))]], for_tests: &["geary_signs_in"] },
    package("getmail6", Sign::Program("getmail")),
    package("git-email", Sign::File(&["/usr/lib/git-core/git-send-email"])),
    package("isync", Sign::Program("mbsync")),
    // With what fetches its mail, over a database without a server.
    Need::IfThereIs {
        sets: &[&[
            of_set("kmail", Sign::Program("kmail")),
            of_set("kdepim-runtime", Sign::Program("akonadi_imap_resource")),
            of_set("akonadi-backend-sqlite", Sign::File(SQLITE_OF_QT)),
        ]],
        for_tests: &["kmail_signs_in"],
    },
    // With these git send-email encrypts, and signs in.
    package("libauthen-sasl-perl", Sign::File(&["/usr/share/perl5/Authen/SASL.pm"])),
    package("libio-socket-ssl-perl", Sign::File(&["/usr/share/perl5/IO/Socket/SSL.pm"])),
    // It reads addresses; newer ones no longer bring it themselves.
    package("libmailtools-perl", Sign::File(&["/usr/share/perl5/Mail/Address.pm"])),
    package("mpop", Sign::Program("mpop")),
    package("neomutt", Sign::Program("neomutt")),
    Need::IfThereIs {
        sets: &[&[of_set("offlineimap3", Sign::Program("offlineimap"))]],
        for_tests: &["offlineimap"],
    },
    package("openssl", Sign::Program("openssl")),
    package("thunderbird", Sign::Program("thunderbird")),
    package("util-linux", Sign::Program("unshare")),
];

const SQLITE_OF_QT: &[&str] = &[
    "/usr/lib/x86_64-linux-gnu/qt6/plugins/sqldrivers/libqsqlite.so",
    "/usr/lib/x86_64-linux-gnu/qt5/plugins/sqldrivers/libqsqlite.so",
];

/// For networks that are made of namespaces.
pub(crate) const NETWORKS: &[Need] = &[
    package("iproute2", Sign::Program("ip")),
    package("nftables", Sign::Program("nft")),
    package("openssl", Sign::Program("openssl")),
    package("procps", Sign::Program("sysctl")),
    package("python3", Sign::Program("python3")),
];

/// For driving the real window.
pub(crate) const DISPLAY: &[Need] = &[
    package("at-spi2-core", Sign::File(&["/usr/libexec/at-spi-bus-launcher"])),
    package("fonts-dejavu-core", Sign::File(&["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"])),
    package("imagemagick", Sign::Program("import")),
    package("procps", Sign::Program("pkill")),
    // Its name in Debian 12 and 13, and after.
    Need::FirstOf(&[
        &[of_set("webkit2gtk-driver", Sign::Program("WebKitWebDriver"))],
        &[of_set("webkitgtk-webdriver", Sign::Program("WebKitWebDriver"))],
    ]),
];

/// For drawing every language: without its letters what it needs of room cannot be measured.
pub(crate) const LETTERS: &[Need] = &[
    package("fonts-noto-cjk", Sign::File(&["/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"])),
    package("fonts-noto-core", Sign::File(&["/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf"])),
];

/// For checking the code of the other systems.
pub(crate) const CROSS: &[Need] = &[
    package("gcc-mingw-w64-x86-64", Sign::Program("x86_64-w64-mingw32-gcc")),
    package("python3-pip", Sign::PythonModule("pip")),
    // A release whose Wine is one for both widths has no package of the second name.
    Need::FirstOf(&[
        &[
            of_set("wine", Sign::Program("wine")),
            of_set("wine64", Sign::File(&["/usr/lib/wine/wine64", "/usr/bin/wine64"])),
        ],
        &[of_set("wine", Sign::Program("wine"))],
    ]),
];

/// For making packages, and for looking at them.
pub(crate) const PACKAGE: &[Need] = &[
    package("appstream", Sign::Program("appstreamcli")),
    package("desktop-file-utils", Sign::Program("desktop-file-validate")),
    package("dpkg-dev", Sign::Program("dpkg-shlibdeps")),
    package("gcc-mingw-w64-x86-64", Sign::Program("x86_64-w64-mingw32-gcc")),
    package("git", Sign::Program("git")),
    package("lintian", Sign::Program("lintian")),
    package("nsis", Sign::Program("makensis")),
    package("rpm", Sign::Program("rpmbuild")),
    package("rpmlint", Sign::Program("rpmlint")),
    package("zip", Sign::Program("zip")),
];

/// For making a system in a folder.
pub(crate) const FRESH: &[Need] = &[
    package("debootstrap", Sign::Program("debootstrap")),
    package("git", Sign::Program("git")),
    package("gpg", Sign::Program("gpg")),
    package("util-linux", Sign::Program("unshare")),
];

/// For measuring beside other programs.
pub(crate) const BENCH: &[Need] =
    &[package("curl", Sign::Program("curl")), package("time", Sign::Program("time"))];

/// For seeing which functions a program runs.
pub(crate) const ORDER: &[Need] = &[package("valgrind", Sign::Program("valgrind"))];

/// For measuring what others find of an address, in an internet that is made for it.
pub(crate) const PEERS: &[Need] = &[
    package("aerc", Sign::Program("aerc")),
    package("dnsmasq-base", Sign::Program("dnsmasq")),
    package("iproute2", Sign::Program("ip")),
    package("nftables", Sign::Program("nft")),
];

/// What was wanted and is in no package of this release: words in the names of the tests that need it.
#[derive(Debug, Default, Eq, PartialEq)]
pub(crate) struct Absent(pub(crate) Vec<&'static str>);

/// Programs that no package brings, and with which words the names of their tests begin: they take minutes to build, so
/// that they are tested where somebody has built them.
const BUILT_BY_HAND: [(&str, &str); 2] = [("himalaya", "himalaya_"), ("meli", "meli_")];

/// What is not here of the programs that no package brings, after saying so.
pub(crate) fn not_built_by_hand() -> Absent {
    let missing = BUILT_BY_HAND
        .into_iter()
        .filter(|(program, _)| cfg!(target_os = "linux") && tree::program(program).is_none());
    let words = missing.map(|(program, word)| {
        eprintln!(
            "xtask: there is no {program} here: its tests are skipped (cargo install {program} --locked brings it)"
        );
        word
    });
    Absent(words.collect())
}

/// Installs what is missing of these, after saying what. Only Linux needs any of them.
///
/// # Errors
/// Stops when something is missing that cannot be installed from here.
pub(crate) fn install(wanted: &[&[Need]]) -> Result<Absent, Stop> {
    if !cfg!(target_os = "linux") {
        return Ok(Absent::default());
    }
    let wanted: Vec<&Need> = wanted.iter().copied().flatten().collect();
    let installed = installed(&wanted);
    let is_there = |package: &Package| installed.contains(package.name) || shows(&package.sign);
    let unmet: Vec<&Need> = wanted.into_iter().filter(|need| !is_met(need, is_there)).collect();
    if unmet.is_empty() {
        return Ok(Absent::default());
    }
    let names: Vec<&str> = unmet.iter().map(|need| need.sets()[0][0].name).collect();
    if tree::program("apt-get").is_none() {
        let names = names.join(" ");
        return Err(Stop(format!("please install what your system calls these Debian packages: {names}")));
    }
    let administrator = administrator(&names.join(" "))?;
    let lists = step::capture(administrator.command("apt-get").arg("update"));
    let offered = offered(&unmet);
    let Choice { packages, absent } = choose(&unmet, &offered, is_there);
    if packages.is_empty() {
        return Ok(absent);
    }
    eprintln!("xtask: installing with apt-get{}: {}", administrator.said(), packages.join(" "));
    if packages.contains(&"postfix") {
        keep_postfix_off(&administrator)?;
    }
    let options = ["install", "--yes", "--no-remove", "--no-install-recommends"];
    let installed = step::capture(administrator.command("apt-get").args(options).args(&packages));
    match installed.end {
        // A source that could not be reached did not matter then.
        End::Well => {
            if packages.contains(&"gpaste-2") {
                keep_gpaste_off(&administrator)?;
            }
            Ok(absent)
        }
        End::Badly => {
            eprint!("{}{}", lists.output(), installed.output());
            Err(Stop(why_not(&packages, &offered)))
        }
    }
}

/// In one line; where nothing is offered at all, its lists could not be had, which apt-get says best.
fn why_not(packages: &[&str], offered: &HashSet<String>) -> String {
    let lacking: Vec<_> = packages.iter().copied().filter(|name| !offered.contains(*name)).collect();
    if lacking.is_empty() || offered.is_empty() {
        return "not everything could be installed; the lines above say why".to_owned();
    }
    format!("{} has no package {}, which is needed", release(), lacking.join(", "))
}

impl Need {
    /// Each set brings it.
    fn sets(&self) -> Vec<&[Package]> {
        match self {
            Self::Package(package) => vec![slice::from_ref(package)],
            Self::FirstOf(sets) | Self::IfThereIs { sets, .. } => sets.to_vec(),
        }
    }
}

fn is_met(need: &Need, is_there: impl Fn(&Package) -> bool) -> bool {
    need.sets().iter().any(|set| set.iter().all(&is_there))
}

/// What to install, and what is not to be had.
#[derive(Debug, Default, Eq, PartialEq)]
struct Choice {
    packages: Vec<&'static str>,
    absent: Absent,
}

/// Of each need, what is not there of the first set that the release has.
fn choose(unmet: &[&Need], offered: &HashSet<String>, is_there: impl Fn(&Package) -> bool) -> Choice {
    let mut choice = Choice::default();
    for need in unmet {
        let can_be_had = |package: &Package| is_there(package) || offered.contains(package.name);
        let set = need.sets().into_iter().find(|set| set.iter().all(can_be_had));
        match (set, need) {
            (Some(set), _) => {
                let missing = set.iter().filter(|package| !is_there(package));
                choice.packages.extend(missing.map(|package| package.name));
            }
            (None, Need::IfThereIs { for_tests, .. }) => {
                let (release, name) = (release(), need.sets()[0][0].name);
                eprintln!(
                    "xtask: {release} has no {name}: the tests of {} are skipped",
                    for_tests.join(", ")
                );
                choice.absent.0.extend(*for_tests);
            }
            // It is asked for, and what is not offered is named when that fails.
            (None, Need::Package(package)) => choice.packages.push(package.name),
            (None, Need::FirstOf(_)) => choice.packages.extend(need.sets()[0].iter().map(|it| it.name)),
        }
    }
    choice
}

/// What this release is called.
fn release() -> String {
    let about = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = about.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    name.map_or_else(|| "this system".to_owned(), |name| name.trim_matches('"').to_owned())
}

/// The names that apt could install.
fn offered(wanted: &[&Need]) -> HashSet<String> {
    let names = wanted.iter().flat_map(|need| need.sets()).flatten().map(|package| package.name);
    let policy = step::ask(Command::new("apt-cache").env("LC_ALL", "C").arg("policy").args(names));
    parse_policy(&policy.unwrap_or_default())
}

/// Blocks such as `xvfb:`, `  Installed: (none)`, `  Candidate: 2:21.1.7`, of packages that apt knows.
fn parse_policy(policy: &str) -> HashSet<String> {
    let mut offered = HashSet::new();
    let mut name = "";
    for line in policy.lines() {
        match line.trim().strip_prefix("Candidate: ") {
            None if !line.starts_with(' ') => name = line.trim_end_matches(':'),
            Some(version) if version != "(none)" => drop(offered.insert(name.to_owned())),
            Some(_) | None => {}
        }
    }
    offered
}

fn installed(wanted: &[&Need]) -> HashSet<String> {
    // dpkg-query fails when it doesn't know one of the names and still lists the others.
    let listing = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"])
        .args(wanted.iter().flat_map(|need| need.sets()).flatten().map(|package| package.name))
        .output();
    listing.map_or_else(|_| HashSet::new(), |output| parse_listing(&String::from_utf8_lossy(&output.stdout)))
}

/// Lines such as `installed xvfb` and `config-files postfix`.
fn parse_listing(listing: &str) -> HashSet<String> {
    listing.lines().filter_map(|line| line.strip_prefix("installed ")).map(str::to_owned).collect()
}

fn shows(sign: &Sign) -> bool {
    match sign {
        Sign::Program(name) => tree::program(name).is_some(),
        Sign::Library(name) => step::ask(Command::new("pkg-config").args(["--exists", name])).is_some(),
        Sign::PythonModule(name) => {
            step::ask(Command::new("python3").args(["-m", name, "--version"])).is_some()
        }
        Sign::File(paths) => paths.iter().any(|path| Path::new(path).exists()),
    }
}

/// How to act as the system's administrator.
enum Administrator {
    Oneself,
    Sudo,
}

fn administrator(names: &str) -> Result<Administrator, Stop> {
    if is_root() {
        Ok(Administrator::Oneself)
    } else if tree::program("sudo").is_some() {
        Ok(Administrator::Sudo)
    } else {
        Err(Stop(format!("there is no sudo here; please run as root: apt-get install {names}")))
    }
}

/// Whether this process may do anything.
pub(crate) fn is_root() -> bool {
    step::ask(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

impl Administrator {
    fn said(&self) -> &'static str {
        match self {
            Self::Oneself => "",
            Self::Sudo => " (sudo may ask for your password)",
        }
    }

    fn command(&self, program: &str) -> Command {
        const QUESTIONS: &str = "DEBIAN_FRONTEND=noninteractive";
        match self {
            Self::Oneself => {
                let mut command = Command::new(program);
                command.env("DEBIAN_FRONTEND", "noninteractive");
                command
            }
            Self::Sudo => {
                let mut command = Command::new("sudo");
                command.args(["env", QUESTIONS, program]);
                command
            }
        }
    }
}

/// Answers Postfix's question in advance: no configuration, so that no mail server of the system
/// starts. An existing configuration stays.
fn keep_postfix_off(administrator: &Administrator) -> Result<(), Stop> {
    let answers = std::env::temp_dir().join(format!("mail-setup-postfix-{}.debconf", std::process::id()));
    fs::write(&answers, "postfix postfix/main_mailer_type select No configuration\n")
        .map_err(|error| Stop(format!("cannot write {}: {error}", answers.display())))?;
    let set = step::capture(administrator.command("debconf-set-selections").arg(&answers));
    let _ = fs::remove_file(&answers);
    match set.end {
        End::Well => Ok(()),
        End::Badly => Err(Stop("debconf did not take an answer for Postfix".to_owned())),
    }
}

/// Its package has it start with everybody's session, where it would keep what they copy.
fn keep_gpaste_off(administrator: &Administrator) -> Result<(), Stop> {
    let disable = ["--global", "disable", "org.gnome.GPaste.service"];
    let disabled = step::capture(administrator.command("systemctl").args(disable));
    match disabled.end {
        End::Well => Ok(()),
        End::Badly => {
            eprint!("{}", disabled.output());
            Err(Stop("GPaste could not be kept from starting with sessions".to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WALLET: Need = Need::IfThereIs {
        sets: &[
            &[of_set("kwallet6", Sign::Program("kwalletd6")), of_set("qca6", Sign::Program("qca6"))],
            &[of_set("kwallet5", Sign::Program("kwalletd5"))],
        ],
        for_tests: &["kwallet", "kmail"],
    };

    #[test]
    fn what_a_release_does_not_have_is_named_in_one_line() {
        let offered = HashSet::from(["postfix".to_owned()]);
        let told = why_not(&["postfix", "kwalletd7"], &offered);
        assert!(told.ends_with("has no package kwalletd7, which is needed"), "{told}");
        assert!(!told.contains("postfix"), "{told}");
        for (packages, offered) in [(["postfix"], &offered), (["kwalletd7"], &HashSet::new())] {
            assert!(why_not(&packages, offered).contains("lines above"), "{packages:?}");
        }
    }

    #[test]
    fn a_need_is_met_by_one_whole_set() {
        let is_met_by = |there: &[&str]| is_met(&WALLET, |package| there.contains(&package.name));
        assert!(is_met_by(&["kwallet5"]) && is_met_by(&["kwallet6", "qca6"]));
        assert!(!is_met_by(&["kwallet6"]) && !is_met_by(&[]));
    }

    #[test]
    fn the_first_set_that_a_release_has_is_chosen() {
        let chosen = |policy: &str, there: &str| {
            choose(&[&WALLET], &parse_policy(policy), |package| package.name == there).packages
        };
        let (of_5, of_6) =
            ("kwallet5:\n  Candidate: 5\n", "kwallet6:\n  Candidate: 6\nqca6:\n  Candidate: 2\n");
        assert_eq!(chosen(&[of_5, of_6].concat(), ""), ["kwallet6", "qca6"]);
        assert_eq!(chosen(of_6, "kwallet6"), ["qca6"]);
        assert_eq!(chosen(&[of_5, "kwallet6:\n  Candidate: (none)\n"].concat(), ""), ["kwallet5"]);
    }

    #[test]
    fn what_a_release_has_not_is_left_to_tests_that_are_skipped() {
        let choice = choose(&[&WALLET], &HashSet::new(), |_| false);
        assert_eq!(choice, Choice { packages: vec![], absent: Absent(vec!["kwallet", "kmail"]) });
    }

    #[test]
    fn a_package_that_must_be_there_is_asked_for_in_any_case() {
        let need = package("git", Sign::Program("git"));
        assert_eq!(choose(&[&need], &HashSet::new(), |_| false).packages, ["git"]);
    }

    #[test]
    fn a_removed_package_whose_configuration_stayed_is_missing() {
        let installed = parse_listing("config-files postfix\nnot-installed git\ninstalled dovecot-imapd\n");
        assert_eq!(installed, HashSet::from(["dovecot-imapd".to_owned()]));
    }

    #[test]
    fn a_package_of_two_architectures_counts_once() {
        assert_eq!(parse_listing("installed xvfb\ninstalled xvfb\n").len(), 1);
    }

    #[test]
    fn a_program_is_found_only_where_there_is_one() {
        assert!(shows(&Sign::Program("cargo")));
        assert!(!shows(&Sign::Program("there-is-no-such-program")));
    }
}
