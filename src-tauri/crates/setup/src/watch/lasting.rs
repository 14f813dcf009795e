//! Whether a program stays where it is: a scheduler starts it for as long as the daily check is on.

use std::path::{Component, Path, PathBuf};

use super::schedule::ScheduleError;

/// The program, if it will be there tomorrow.
///
/// # Errors
/// If its path says nothing without a folder that one is in, or if it lies where it is gone once it ends or somebody
/// tidies up.
pub(super) fn lasting(program: &Path) -> Result<&Path, ScheduleError> {
    let passing: Vec<_> = PASSING.iter().map(PathBuf::from).chain(unpacked()).collect();
    if !program.is_absolute() {
        Err(ScheduleError::Path)
    } else if is_at_or_in(program, &passing) {
        Err(ScheduleError::Passing)
    } else {
        Ok(program)
    }
}

/// Where Windows unpacks a program that is started from within an archive. Elsewhere nobody but a person puts one among
/// the temporary files.
fn unpacked() -> Option<PathBuf> {
    cfg!(windows).then(std::env::temp_dir)
}

fn is_at_or_in(program: &Path, passing: &[PathBuf]) -> bool {
    let programs = [program.to_owned(), real(program)];
    programs.iter().any(|program| {
        let of_an_image = |part: Component<'_>| part.as_os_str().to_string_lossy().starts_with(APPIMAGE);
        program.components().any(of_an_image)
            || passing.iter().any(|folder| program.starts_with(folder) || program.starts_with(real(folder)))
    })
}

/// Without links, and on Windows without short names.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// Folders whose contents pass: disk images of macOS, and where macOS runs a program that was downloaded and not moved
/// (App Translocation), which is among its temporary files.
const PASSING: [&str; 3] = ["/var/folders", "/private/var/folders", "/Volumes"];

/// How the folder begins at which an `AppImage` shows what is in it while it runs. The image itself is not asked for: what
/// it starts is the choice of who made it.
const APPIMAGE: &str = ".mount_";

#[cfg(test)]
mod tests {
    use super::*;

    // Of another system's paths, Windows says that they are not absolute.
    #[cfg(unix)]
    #[test]
    fn what_is_gone_tomorrow_is_not_given_to_a_scheduler() {
        for stays in ["/usr/bin/mail-setup", "/Applications/Mail Setup Wizard.app/Contents/MacOS/mail-setup"]
        {
            assert_eq!(lasting(Path::new(stays)), Ok(Path::new(stays)));
        }
        for passes in [
            "/home/anna/.cache/.mount_MailSeX3f/usr/bin/mail-setup",
            "/private/var/folders/x1/T/AppTranslocation/1F/d/Mail Setup Wizard.app/Contents/MacOS/mail-setup",
            "/Volumes/Mail Setup Wizard/Mail Setup Wizard.app/Contents/MacOS/mail-setup",
        ] {
            assert_eq!(lasting(Path::new(passes)), Err(ScheduleError::Passing), "{passes}");
        }
        for elsewhere in ["mail-setup", "./mail-setup", "bin/mail-setup"] {
            assert_eq!(lasting(Path::new(elsewhere)), Err(ScheduleError::Path), "{elsewhere}");
        }
    }

    #[cfg(windows)]
    #[test]
    fn where_archives_are_unpacked_passes_by_any_of_its_names() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("mail-setup");
        std::fs::write(&program, "").unwrap();
        assert_eq!(lasting(&program), Err(ScheduleError::Passing));
        assert_eq!(lasting(&real(&program)), Err(ScheduleError::Passing));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_as_lasting_as_what_it_leads_to() {
        let folder = tempfile::tempdir().unwrap();
        let (home, images) = (folder.path().join("home"), folder.path().join("images"));
        std::fs::create_dir(&images).unwrap();
        std::fs::write(images.join("mail-setup"), "").unwrap();
        std::fs::create_dir(&home).unwrap();
        std::os::unix::fs::symlink(images.join("mail-setup"), home.join("mail-setup")).unwrap();
        assert!(is_at_or_in(&home.join("mail-setup"), &[images]));
        assert!(!is_at_or_in(&home.join("mail-setup"), &[folder.path().join("else")]));
    }
}
