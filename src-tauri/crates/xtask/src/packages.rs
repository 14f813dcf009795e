//! System packages: what is needed for what, what of it is missing, and installing that.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::step::End;
use crate::{Stop, step, tree};

/// A thing that the system must offer, by the name of the Debian package that brings it.
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

const fn package(name: &'static str, sign: Sign) -> Package {
    Package { name, sign }
}

/// For building anything: cryptography is partly written in C and assembler.
pub(crate) const BUILD: &[Package] =
    &[package("build-essential", Sign::Program("cc")), package("pkg-config", Sign::Program("pkg-config"))];

/// For building and showing the window.
pub(crate) const WINDOW: &[Package] = &[
    package("libgtk-3-dev", Sign::Library("gtk+-3.0")),
    package("libwebkit2gtk-4.1-dev", Sign::Library("webkit2gtk-4.1")),
];

/// For tests on a real keychain and in a real terminal.
pub(crate) const KEYCHAIN: &[Package] = &[
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
    package("keepassxc", Sign::Program("keepassxc")),
    package("libkf5wallet-bin", Sign::Program("kwalletd5")),
    package("libglib2.0-bin", Sign::Program("gdbus")),
    package("libqca-qt5-2-plugins", Sign::File(&["/usr/lib/x86_64-linux-gnu/qca-qt5/crypto/libqca-ossl.so"])),
    package("libsecret-1-dev", Sign::Library("libsecret-1")),
    package("libsecret-tools", Sign::Program("secret-tool")),
    package("msmtp", Sign::Program("msmtp")),
    package("python3-gi", Sign::File(&["/usr/lib/python3/dist-packages/gi"])),
    package("python3-keyring", Sign::Program("keyring")),
    package("python3-secretstorage", Sign::File(&["/usr/lib/python3/dist-packages/secretstorage"])),
    package("tmux", Sign::Program("tmux")),
    package("xdotool", Sign::Program("xdotool")),
];

/// For showing windows where there is no screen.
pub(crate) const SCREEN: &[Package] = &[package("xvfb", Sign::Program("Xvfb"))];

/// For tests against real mail servers.
pub(crate) const MAIL_SERVERS: &[Package] = &[
    package("dovecot-imapd", Sign::File(&["/usr/lib/dovecot/imap", "/usr/libexec/dovecot/imap"])),
    package("postfix", Sign::Program("postfix")),
];

/// For driving the real window.
pub(crate) const DISPLAY: &[Package] = &[
    package("fonts-dejavu-core", Sign::File(&["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"])),
    package("imagemagick", Sign::Program("import")),
    package("procps", Sign::Program("pkill")),
    package("webkit2gtk-driver", Sign::Program("WebKitWebDriver")),
];

/// For checking the code of the other systems.
pub(crate) const CROSS: &[Package] = &[
    package("gcc-mingw-w64-x86-64", Sign::Program("x86_64-w64-mingw32-gcc")),
    package("python3-pip", Sign::PythonModule("pip")),
    package("wine", Sign::Program("wine")),
    package("wine64", Sign::File(&["/usr/lib/wine/wine64", "/usr/bin/wine64"])),
];

/// For measuring beside other programs.
pub(crate) const BENCH: &[Package] =
    &[package("curl", Sign::Program("curl")), package("time", Sign::Program("time"))];

/// Installs what is missing of these, after saying what. Only Linux needs any of them.
///
/// # Errors
/// Stops when something is missing that cannot be installed from here.
pub(crate) fn install(wanted: &[&[Package]]) -> Result<(), Stop> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted: Vec<&Package> = wanted.iter().copied().flatten().collect();
    let missing = missing(&wanted, &installed(&wanted), |package| shows(&package.sign));
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if tree::program("apt-get").is_none() {
        return Err(Stop(format!("please install what your system calls these Debian packages: {names}")));
    }
    let administrator = administrator(&names)?;
    eprintln!("xtask: installing with apt-get{}: {names}", administrator.said());
    if missing.contains(&"postfix") {
        keep_postfix_off(&administrator)?;
    }
    let lists = step::capture(administrator.command("apt-get").arg("update"));
    let options = ["install", "--yes", "--no-remove", "--no-install-recommends"];
    let packages = step::capture(administrator.command("apt-get").args(options).args(&missing));
    match packages.end {
        // A source that could not be reached did not matter then.
        End::Well => Ok(()),
        End::Badly => {
            eprint!("{}{}", lists.output, packages.output);
            Err(Stop("not everything could be installed; the lines above say why".to_owned()))
        }
    }
}

/// The names of those that neither the package system nor their own sign shows to be there.
fn missing(
    wanted: &[&Package],
    installed: &HashSet<String>,
    shows: impl Fn(&Package) -> bool,
) -> Vec<&'static str> {
    let absent = |package: &&&Package| !installed.contains(package.name) && !shows(package);
    wanted.iter().filter(absent).map(|package| package.name).collect()
}

fn installed(wanted: &[&Package]) -> HashSet<String> {
    // dpkg-query fails when it doesn't know one of the names and still lists the others.
    let listing = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Status} ${Package}\n"])
        .args(wanted.iter().map(|package| package.name))
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

#[cfg(test)]
mod tests {
    use super::*;

    const SERVERS: &[Package] = &[
        package("postfix", Sign::Program("postfix")),
        package("dovecot-imapd", Sign::Program("dovecot")),
        package("git", Sign::Program("git")),
    ];

    #[test]
    fn only_what_is_neither_installed_nor_otherwise_there_is_missing() {
        let installed = parse_listing("installed postfix\n");
        let wanted: Vec<&Package> = SERVERS.iter().collect();
        assert_eq!(missing(&wanted, &installed, |package| package.name == "git"), ["dovecot-imapd"]);
    }

    #[test]
    fn a_removed_package_whose_configuration_stayed_is_missing() {
        let installed = parse_listing("config-files postfix\nnot-installed git\ninstalled dovecot-imapd\n");
        let wanted: Vec<&Package> = SERVERS.iter().collect();
        assert_eq!(missing(&wanted, &installed, |_| false), ["postfix", "git"]);
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
