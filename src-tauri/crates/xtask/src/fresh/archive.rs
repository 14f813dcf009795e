//! Where a system's packages come from, and by which key they are known.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step;
use crate::stop::Stop;
use crate::tree::Tree;

/// An archive that debootstrap makes systems of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Archive {
    Debian,
    Ubuntu,
}

/// Where Ubuntu itself has it, for a machine that is none.
const OF_UBUNTU: &str = "http://archive.ubuntu.com/ubuntu";

/// Where Ubuntu's own packages and Debian's put its keys.
const UBUNTUS_KEYS: &str = "/usr/share/keyrings/ubuntu-archive-keyring.gpg";

/// “Ubuntu Archive Automatic Signing Key (2018)”, by which both releases are signed. Debian 12 has no package of it.
const UBUNTUS_KEY: &str = "F6ECB3762474EDA9D21B7022871920D1991BC93C";

impl Archive {
    /// Where this machine's apt gets it, else where everybody does.
    ///
    /// # Errors
    /// If apt does not know Debian's.
    pub(super) fn address(self) -> Result<String, Stop> {
        let mut targets = Command::new("apt-get");
        targets.args(["indextargets", "--format", "$(ORIGIN) $(REPO_URI)", "Created-By: Packages"]);
        let targets = step::ask(&mut targets).unwrap_or_default();
        match (self, among(self, &targets)) {
            (_, Some(address)) => Ok(address.to_owned()),
            (Self::Ubuntu, None) => Ok(OF_UBUNTU.to_owned()),
            (Self::Debian, None) => {
                Err(Stop("apt knows no archive of Debian's here; `apt-get update` may help".to_owned()))
            }
        }
    }

    /// What else debootstrap has to know of it. What is installed later is partly in Ubuntu's `universe`.
    ///
    /// # Errors
    /// If its key cannot be had.
    pub(super) fn options(self, tree: &Tree) -> Result<Vec<OsString>, Stop> {
        if self == Self::Debian {
            return Ok(vec![]);
        }
        let mut keyring = OsString::from("--keyring=");
        keyring.push(self.keys(tree)?);
        Ok(vec!["--components=main,universe".into(), keyring])
    }

    /// Debian's debootstrap has no script for Ubuntu's newer releases, and one that serves them all.
    pub(super) fn script(self, release: &str) -> Option<&'static str> {
        const EVERY: &str = "/usr/share/debootstrap/scripts/gutsy";
        let own = Path::new(EVERY).with_file_name(release);
        (self == Self::Ubuntu && !own.exists()).then_some(EVERY)
    }

    fn keys(self, tree: &Tree) -> Result<PathBuf, Stop> {
        if Path::new(UBUNTUS_KEYS).exists() {
            return Ok(UBUNTUS_KEYS.into());
        }
        let folder = tree.tools().join("ubuntu-archive-keyring");
        let keys = folder.join("keys.gpg");
        if !keys.exists() {
            let failed = |error| Stop(format!("cannot make {}: {error}", folder.display()));
            std::fs::create_dir_all(&folder).map_err(failed)?;
            let mut fetch = Command::new("sh");
            fetch.args(["-euc", FETCH, "sh"]).arg(&folder).args([&*self.address()?, UBUNTUS_KEY]);
            step::show(&mut fetch)?;
        }
        Ok(keys)
    }
}

/// The package with the keys, from the archive itself. Nobody has signed it yet: one file is taken from it, and of that
/// the key whose primary fingerprint is the known one. Matching a subkey would let in somebody else's key.
const FETCH: &str = r#"
cd "$1"
wget -qO- "$2/dists/noble/main/binary-amd64/Packages.xz" | xz -dc >index
file=$(awk '/^Package: ubuntu-keyring$/ { found = 1 } found && /^Filename:/ { print $2; exit }' index)
wget -qO keyring.deb "$2/$file"
dpkg-deb --fsys-tarfile keyring.deb | tar -xO ./usr/share/keyrings/ubuntu-archive-keyring.gpg >package.gpg
rm -rf gpg
mkdir -m 700 gpg
gpg --quiet --homedir gpg --import package.gpg
gpg --quiet --homedir gpg --export "$3" >key
gpg --quiet --homedir gpg --show-keys --with-colons key >fingerprints
test "$(awk -F: '$1 == "pub" { p = 1 } p && $1 == "fpr" { print $10; p = 0 }' fingerprints)" = "$3"
mv key keys.gpg
rm -r gpg index keyring.deb package.gpg fingerprints
"#;

/// Lines of an origin and an address; that of Debian's security team has no whole release.
fn among(archive: Archive, targets: &str) -> Option<&str> {
    let origin = match archive {
        Archive::Debian => "Debian ",
        Archive::Ubuntu => "Ubuntu ",
    };
    let of_it = targets.lines().filter_map(|line| line.strip_prefix(origin));
    of_it.into_iter().find(|address| !address.trim_end_matches('/').ends_with("-security"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_archive_is_its_own_and_whole() {
        let targets = "Node http://node.test/\nDebian http://mirror.test/debian-security/\n\
                       Debian http://mirror.test/debian/\nUbuntu http://mirror.test/ubuntu/\n";
        assert_eq!(among(Archive::Debian, targets), Some("http://mirror.test/debian/"));
        assert_eq!(among(Archive::Ubuntu, targets), Some("http://mirror.test/ubuntu/"));
        assert_eq!(among(Archive::Debian, "Ubuntu http://mirror.test/ubuntu/\n"), None);
    }

    #[test]
    fn a_release_without_a_script_of_its_own_takes_that_of_all() {
        assert_eq!(Archive::Debian.script("trixie"), None);
        assert!(Archive::Ubuntu.script("no-such-release").is_some());
    }
}
