//! macOS: the application as Apple's tools want it, and a disk image of it.
//!
//! What can be looked at elsewhere is: `check` makes the application with stand-ins for the programs.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::product::{Product, ROOM, copy, read, write};
use super::programs::{self, PROGRAMS};
use super::shelf::Shelf;
use super::third_party::ThirdParty;
use crate::step::show;
use crate::stop::Stop;
use crate::tree::Tree;

/// Apple's two processors.
const TARGETS: [&str; 2] = ["aarch64-apple-darwin", "x86_64-apple-darwin"];

/// Makes the disk image: signed if the keychain has the identity that `APPLE_SIGNING_IDENTITY` names, and notarised if
/// there is a profile for it in `APPLE_NOTARY_PROFILE`.
///
/// # Errors
/// With the step that failed.
pub(super) fn make(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<(), Stop> {
    let built = TARGETS.map(|target| programs::build(tree, product, target));
    for target in TARGETS {
        ThirdParty::of(tree, product, shelf, target)?.put_bill_on(shelf, product)?;
    }
    let [apple, intel] = built;
    let (apple, intel) = (apple?, intel?);
    let both = shelf.work("macos-programs")?;
    for program in PROGRAMS {
        let parts = [apple.join(program), intel.join(program)];
        show(Command::new("lipo").arg("-create").args(parts).arg("-output").arg(both.join(program)))?;
    }
    let folder = shelf.work("macos")?;
    let application = bundle(tree, product, shelf, &both, &folder)?;
    // Without an identity it is signed for this computer alone, which Apple's processors ask for.
    let identity = env::var("APPLE_SIGNING_IDENTITY").unwrap_or_else(|_| "-".to_owned());
    for signed in [application.join("Contents/MacOS/mail-setup"), application.clone()] {
        let mut codesign = Command::new("codesign");
        codesign.args(["--force", "--options", "runtime", "--sign", &identity, "--entitlements"]);
        codesign.arg(tree.root.join(ROOM).join("macos/entitlements.plist"));
        if identity != "-" {
            codesign.arg("--timestamp");
        }
        show(codesign.arg(signed))?;
    }
    show(Command::new("codesign").args(["--verify", "--deep", "--strict"]).arg(&application))?;
    show(Command::new("ln").args(["-s", "/Applications"]).arg(folder.join("Applications")))?;
    let image = shelf.at(&format!("mail-setup-wizard-{}.dmg", product.version));
    let mut hdiutil = Command::new("hdiutil");
    hdiutil.args(["create", "-quiet", "-ov", "-format", "UDZO", "-volname", &product.fact("title")?]);
    show(hdiutil.arg("-srcfolder").arg(&folder).arg(&image))?;
    if let Ok(profile) = env::var("APPLE_NOTARY_PROFILE") {
        let mut notary = Command::new("xcrun");
        notary.args(["notarytool", "submit", "--wait", "--keychain-profile", &profile]);
        show(notary.arg(&image))?;
        show(Command::new("xcrun").args(["stapler", "staple"]).arg(&image))?;
    }
    Ok(())
}

/// Makes the application with stand-ins for the programs, and looks at it.
///
/// # Errors
/// Says what is wrong with it.
pub(super) fn check(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<(), Stop> {
    let programs = shelf.work("macos-stand-ins")?;
    for program in PROGRAMS {
        write(&programs.join(program), "stand-in\n")?;
    }
    let folder = shelf.work("macos-check")?;
    let application = bundle(tree, product, shelf, &programs, &folder)?;
    let entitlements = tree.root.join(ROOM).join("macos/entitlements.plist");
    let mut python = Command::new("python3");
    python.args(["-c", LOOK]).arg(&application).arg(&product.version).arg(product.fact("id")?);
    show(python.arg(entitlements).arg(tree.ui().join("locales")))?;
    eprintln!("xtask: the layout of {} is right", application.display());
    Ok(())
}

/// Apple's *Bundle Programming Guide*: what must be there, and what names what.
const LOOK: &str = r#"
import os, plistlib, struct, sys
application, version, identifier, entitlements, locales = sys.argv[1:]
contents = os.path.join(application, 'Contents')
info = plistlib.load(open(os.path.join(contents, 'Info.plist'), 'rb'))
assert application.endswith('.app'), application
assert info['CFBundlePackageType'] == 'APPL'
assert info['CFBundleIdentifier'] == identifier
assert info['CFBundleShortVersionString'] == info['CFBundleVersion'] == version
assert all(part.isdigit() for part in version.split('.')), version
languages = [tag for tag in os.listdir(locales) if os.path.isdir(os.path.join(locales, tag))]
assert sorted(info['CFBundleLocalizations']) == sorted(languages), languages
for program in [info['CFBundleExecutable'], 'mail-setup']:
    assert os.path.isfile(os.path.join(contents, 'MacOS', program)), program
assert sorted(os.listdir(contents)) == ['Info.plist', 'MacOS', 'PkgInfo', 'Resources']
assert open(os.path.join(contents, 'PkgInfo')).read() == 'APPL????'
icon = open(os.path.join(contents, 'Resources', info['CFBundleIconFile']), 'rb').read()
assert icon[:4] == b'icns' and struct.unpack('>I', icon[4:8])[0] == len(icon), 'the icon'
assert os.path.getsize(os.path.join(contents, 'Resources', 'THIRD-PARTY-LICENSES.txt')) > 10000
assert plistlib.load(open(entitlements, 'rb')) == {}, 'an exception from the hardened runtime'
"#;

/// The application in this folder, with these programs.
fn bundle(
    tree: &Tree,
    product: &Product,
    shelf: &Shelf,
    programs: &Path,
    folder: &Path,
) -> Result<PathBuf, Stop> {
    let application = folder.join(format!("{}.app", product.fact("title")?));
    let contents = application.join("Contents");
    let localizations = product.languages.localizations();
    let information = product.filled(tree, "macos/Info.plist.in", &[("localizations", &localizations)])?;
    write(&contents.join("Info.plist"), &information)?;
    write(&contents.join("PkgInfo"), "APPL????")?;
    for program in PROGRAMS {
        copy(&programs.join(program), &contents.join("MacOS").join(program))?;
    }
    let resources = contents.join("Resources");
    copy(&tree.root.join("icons/icon.icns"), &resources.join("icon.icns"))?;
    copy(&tree.root.join("LICENSE-MIT"), &resources.join("LICENSE-MIT.txt"))?;
    let others = ThirdParty::of(tree, product, shelf, TARGETS[0])?.licences();
    write(&resources.join("THIRD-PARTY-LICENSES.txt"), &read(&others)?)?;
    Ok(application)
}
