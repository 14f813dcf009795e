//! Windows: both programs by MinGW, in an installer by NSIS and in an archive.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::product::{Product, ROOM, copy, read, write};
use super::programs::{self, PROGRAMS};
use super::shelf::Shelf;
use super::third_party::ThirdParty;
use crate::step::show;
use crate::stop::Stop;
use crate::tools::{self, Foreign};
use crate::tree::Tree;

/// Makes the installer.
///
/// # Errors
/// With the step that failed.
pub(super) fn installer(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<(), Stop> {
    let files = files(tree, product, shelf)?;
    let words = shelf.work("windows-words")?.join("words.nsh");
    write(&words, &product.languages.installer(&product.fact("title")?)?)?;
    let mut makensis = Command::new("makensis");
    makensis.args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"]);
    for (name, value) in [
        ("VERSION", product.version.clone()),
        ("SOURCE", files.display().to_string()),
        ("OUTPUT", shelf.at(&named(product, "setup.exe")).display().to_string()),
        ("ICON", tree.root.join("icons/icon.ico").display().to_string()),
        ("HOMEPAGE", product.fact("homepage")?),
        ("TITLE", product.fact("title")?),
        ("WORDS", words.display().to_string()),
    ] {
        makensis.arg(format!("-D{name}={value}"));
    }
    show(product.date(makensis.arg(tree.root.join(ROOM).join("windows/installer.nsi"))))
}

/// Makes the archive.
///
/// # Errors
/// With the step that failed.
pub(super) fn archive(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<(), Stop> {
    let files = files(tree, product, shelf)?;
    let archive = shelf.at(&named(product, "portable.zip"));
    let _ = std::fs::remove_file(&archive);
    let mut zip = Command::new("sh");
    // Sorted, without what differs between machines: owners, and the times of access.
    zip.args(["-c", r#"ls | LC_ALL=C sort | zip -q -9 -X "$0" -@"#]).arg(&archive).current_dir(files);
    show(product.date(&mut zip))
}

fn named(product: &Product, kind: &str) -> String {
    format!("mail-setup-wizard-{}-x64-{kind}", product.version)
}

/// What a person gets, in a folder, with the time of the commit.
fn files(tree: &Tree, product: &Product, shelf: &Shelf) -> Result<PathBuf, Stop> {
    let windows = Foreign::Windows;
    tools::standard_library(windows)?;
    windows.compiler(tree)?;
    let built = programs::build(tree, product, windows.target())?;
    let folder = shelf.work("windows")?;
    for program in PROGRAMS {
        let name = format!("{program}.exe");
        copy(&built.join(&name), &folder.join(&name))?;
    }
    let loader = "WebView2Loader.dll";
    copy(&built.join(loader), &folder.join(loader))?;
    text(&folder, "LICENSE.txt", &read(&tree.root.join("LICENSE-MIT"))?)?;
    text(&folder, "README.txt", &product.filled(tree, "windows/README.txt.in", &[])?)?;
    let third_party = ThirdParty::of(tree, product, shelf, windows.target())?;
    third_party.put_bill_on(shelf, product)?;
    text(&folder, "THIRD-PARTY-LICENSES.txt", &read(&third_party.licences())?)?;
    let touch = r#"find "$0" -exec touch --date="@$SOURCE_DATE_EPOCH" {} +"#;
    show(product.date(Command::new("sh").args(["-c", touch]).arg(&folder)))?;
    Ok(folder)
}

/// With the ends of lines that every editor on Windows shows.
fn text(folder: &Path, name: &str, text: &str) -> Result<(), Stop> {
    write(&folder.join(name), &text.replace('\n', "\r\n"))
}
