//! Files of settings, and those that they include: each once, and not more than anybody has.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::login::Spot;
use crate::folders::{Folders, settings_of};

/// What may still be read of a program's settings.
pub(super) struct Pages<'a> {
    folders: &'a Folders,
    read: RefCell<BTreeSet<PathBuf>>,
    bytes: Cell<usize>,
}

/// A file of settings.
pub(super) struct Page {
    pub(super) path: PathBuf,
    pub(super) text: Zeroizing<String>,
    /// Where its lines end, in bytes.
    ends: OnceCell<Vec<usize>>,
}

impl<'a> Pages<'a> {
    pub(super) fn new(folders: &'a Folders) -> Self {
        Self { folders, read: RefCell::default(), bytes: Cell::new(MOST_BYTES) }
    }

    /// The file, unless it was read before, cannot be read, or is too much.
    pub(super) fn open(&self, path: &Path) -> Option<Page> {
        let known = fs::canonicalize(path).ok()?;
        let mut read = self.read.borrow_mut();
        if read.len() == MOST_PAGES || !read.insert(known) {
            return None;
        }
        let text = settings_of(path)?;
        self.bytes.set(self.bytes.get().checked_sub(text.len())?);
        Some(Page { path: path.to_owned(), text, ends: OnceCell::new() })
    }

    /// A file that a page names: from the home or the folder of settings if it says so, else beside the page.
    pub(super) fn named(&self, name: &str, page: &Page) -> PathBuf {
        let path = self.at_home(name);
        if path.is_absolute() { path } else { page.path.parent().unwrap_or(&self.folders.home).join(path) }
    }

    /// As a shell reads a path: `~`, `$HOME` and `$XDG_CONFIG_HOME` stand for their folders.
    pub(super) fn at_home(&self, name: &str) -> PathBuf {
        let name = name.trim();
        let Folders { home, config, .. } = self.folders;
        let starts = [
            ("~", home),
            ("$HOME", home),
            ("${HOME}", home),
            ("$XDG_CONFIG_HOME", config),
            ("${XDG_CONFIG_HOME}", config),
        ];
        starts
            .into_iter()
            .find_map(|(start, folder)| match name.strip_prefix(start)? {
                "" => Some(folder.clone()),
                rest => Some(folder.join(rest.strip_prefix('/')?)),
            })
            .unwrap_or_else(|| PathBuf::from(name))
    }

    /// The person's home.
    pub(super) fn home(&self) -> &Path {
        &self.folders.home
    }
}

impl Page {
    /// A line of it, counted from 0.
    fn spot(&self, line: usize) -> Spot {
        Spot { file: self.path.clone(), line: u32::try_from(line).unwrap_or(u32::MAX).saturating_add(1) }
    }

    /// The line in which a part of its text begins.
    pub(super) fn spot_of(&self, part: &str) -> Spot {
        self.spot_at((part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize))
    }

    /// The line in which a byte is, counted from 0.
    pub(super) fn spot_at(&self, at: usize) -> Spot {
        let ends = self.ends.get_or_init(|| self.text.match_indices('\n').map(|(at, _)| at).collect());
        self.spot(ends.partition_point(|end| *end < at))
    }
}

const MOST_PAGES: usize = 64;
const MOST_BYTES: usize = 4 * 1024 * 1024;

#[cfg(test)]
impl Page {
    /// Settings that are in no file.
    pub(super) fn of(text: &str) -> Self {
        let text = Zeroizing::new(text.to_owned());
        Self { path: PathBuf::from("/home/anna/.rc"), text, ends: OnceCell::new() }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_once_and_not_for_ever() {
        let home = tempfile::tempdir().unwrap();
        let folders = Folders::of_home(home.path());
        let write = |name: &str, bytes: &[u8]| {
            let path = home.path().join(name);
            fs::write(&path, bytes).unwrap();
            path
        };
        let pages = Pages::new(&folders);
        let one = write("one", b"\xef\xbb\xbfa\r\nb \xe4");
        assert_eq!(*pages.open(&one).unwrap().text, "a\r\nb \u{fffd}");
        assert!(pages.open(&one).is_none());
        std::os::unix::fs::symlink("one", home.path().join("link")).unwrap();
        std::os::unix::fs::symlink("circle", home.path().join("circle")).unwrap();
        std::os::unix::net::UnixListener::bind(home.path().join("socket")).unwrap();
        fs::create_dir(home.path().join("folder")).unwrap();
        write("binary", b"a\0b");
        write("empty", b"");
        write("large", &[b'a'; 512 * 1024 + 1]);
        for odd in ["link", "circle", "socket", "folder", "binary", "empty", "large", "nowhere"] {
            assert!(pages.open(&home.path().join(odd)).is_none(), "{odd}");
        }
        for many in 0..200 {
            let _ = pages.open(&write(&format!("many{many}"), &[b'a'; 200 * 1024]));
        }
        assert!(pages.open(&write("last", b"a")).is_none());
    }

    #[test]
    fn paths_are_read_as_a_shell_does() {
        let folders = Folders::of_home(Path::new("/home/anna"));
        let pages = Pages::new(&folders);
        let page = Page { path: "/home/anna/.mutt/muttrc".into(), ..Page::of("") };
        for (named, path) in [
            ("~/.x", "/home/anna/.x"),
            ("$HOME/.x", "/home/anna/.x"),
            ("${HOME}/.x", "/home/anna/.x"),
            ("$XDG_CONFIG_HOME/mutt/x", "/home/anna/.config/mutt/x"),
            ("/etc/x", "/etc/x"),
            ("x", "/home/anna/.mutt/x"),
            ("~other/x", "/home/anna/.mutt/~other/x"),
            ("~", "/home/anna"),
        ] {
            assert_eq!(pages.named(named, &page), Path::new(path), "{named}");
        }
    }
}
