//! `mail-setup man`: the manual pages, one for each command.

use std::path::Path;
use std::{fs, io};

use clap::CommandFactory as _;
use serde::Serialize;
use setup::json_contract::SCHEMA;

use crate::arguments::{Arguments, ManOptions};
use crate::console::{Console, Format};
use crate::exit::{Exit, Failure};

/// Runs the command.
pub(crate) fn run(options: &ManOptions, console: &Console) -> Result<Exit, Failure> {
    let folder = &options.folder;
    let written = write(folder)
        .map_err(|_| Failure::usage_of("usage-man-folder", "folder", folder.display().to_string()))?;
    match console.format {
        Format::Json => console.json(&ManAnswer { schema: SCHEMA, written: &written }),
        Format::Text => {
            let args = [("count", written.len().into()), ("folder", folder.display().to_string().into())];
            console.say(console.text("terminal-man-written", &args));
        }
    }
    Ok(Exit::Right)
}

/// Writes a page for each command and says their names.
fn write(folder: &Path) -> io::Result<Vec<String>> {
    fs::create_dir_all(folder)?;
    let mut command = Arguments::command();
    // The names of the pages: `mail-setup`, `mail-setup-keychain-scan`.
    command.build();
    let mut written = vec![];
    write_with_those_below(&command, folder, &mut written)?;
    Ok(written)
}

fn write_with_those_below(
    command: &clap::Command,
    folder: &Path,
    written: &mut Vec<String>,
) -> io::Result<()> {
    let page = clap_mangen::Man::new(command.clone());
    let name = page.get_filename();
    let mut text = vec![];
    page.render(&mut text)?;
    fs::write(folder.join(&name), text)?;
    written.push(name);
    command.get_subcommands().try_for_each(|below| write_with_those_below(below, folder, written))
}

#[derive(Serialize)]
struct ManAnswer<'a> {
    schema: u32,
    written: &'a [String],
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page() {
        let folder = tempfile::tempdir().unwrap();
        let written = write(&folder.path().join("deep")).unwrap();
        for page in ["mail-setup.1", "mail-setup-check.1", "mail-setup-keychain-scan.1"] {
            assert!(written.contains(&page.to_owned()), "{page} is not among {written:?}");
            let text = fs::read_to_string(folder.path().join("deep").join(page)).unwrap();
            assert!(text.contains(".SH SYNOPSIS") && text.contains("Exit codes"), "{page}: {text}");
        }
    }
}
