//! The releases in `.github/CHANGELOG.md`, as each system wants to read them.

use std::process::Command;

use crate::step::ask;

/// A released version and what it brought.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Release {
    pub(super) version: String,
    /// Such as `2026-11-27`.
    pub(super) date: String,
    /// In sentences.
    pub(super) changes: Vec<String>,
}

/// The releases of a file in the style of Keep a Changelog, newest first; what is unreleased is left out.
pub(super) fn releases(changelog: &str) -> Vec<Release> {
    let mut releases: Vec<Release> = vec![];
    let mut is_released = false;
    for line in changelog.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            let release = heading.strip_prefix('[').and_then(|it| it.split_once("] - "));
            is_released = release.is_some();
            releases.extend(release.map(|(version, date)| Release {
                version: version.to_owned(),
                date: date.trim().to_owned(),
                changes: vec![],
            }));
        } else if let Some(Release { changes, .. }) = releases.last_mut().filter(|_| is_released) {
            match (line.strip_prefix("- "), line.strip_prefix("  "), changes.last_mut()) {
                (Some(change), ..) => changes.push(change.trim().to_owned()),
                (None, Some(more), Some(last)) => *last = format!("{last} {}", more.trim()),
                (None, _, _) => {}
            }
        }
    }
    releases
}

/// As Debian's tools read it.
pub(super) fn debian(releases: &[Release], name: &str, maintainer: &str) -> String {
    let entry = |release: &Release| {
        let changes: String = release.changes.iter().map(|it| wrapped(it, "  * ", "    ")).collect();
        let date = date(&release.date, "+%a, %d %b %Y %H:%M:%S +0000");
        let version = &release.version;
        format!("{name} ({version}) unstable; urgency=medium\n\n{changes}\n -- {maintainer}  {date}\n")
    };
    releases.iter().map(entry).collect::<Vec<_>>().join("\n")
}

/// As rpm reads it.
pub(super) fn rpm(releases: &[Release], maintainer: &str) -> String {
    let entry = |release: &Release| {
        let changes: String = release.changes.iter().map(|it| wrapped(it, "- ", "  ")).collect();
        let date = date(&release.date, "+%a %b %d %Y");
        format!("* {date} {maintainer} - {}-1\n{changes}", release.version)
    };
    releases.iter().map(entry).collect::<Vec<_>>().join("\n")
}

/// As AppStream reads it.
pub(super) fn appstream(releases: &[Release]) -> String {
    let entry = |Release { version, date, changes }: &Release| {
        let items: String = changes
            .iter()
            .map(|change| {
                let plain = change.replace(['`', '*'], "").replace('&', "&amp;").replace('<', "&lt;");
                format!("          <li>{plain}</li>\n")
            })
            .collect();
        format!(
            "    <release version=\"{version}\" date=\"{date}\">\n      <description>\n        <ul>\n{items}        \
             </ul>\n      </description>\n    </release>"
        )
    };
    releases.iter().map(entry).collect::<Vec<_>>().join("\n")
}

fn date(day: &str, format: &str) -> String {
    let date = ask(Command::new("date").env("LC_ALL", "C").args(["--utc", "--date", day, format]));
    date.unwrap_or_default().trim().to_owned()
}

/// Lines of 78 characters at most.
fn wrapped(text: &str, first: &str, further: &str) -> String {
    let mut lines = vec![first.to_owned()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is one");
        if line.chars().count() + word.chars().count() >= 78 {
            lines.push(format!("{further}{word} "));
        } else {
            line.push_str(word);
            line.push(' ');
        }
    }
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "\
# Changelog

## [Unreleased]

- Not yet.

## [0.2.0] - 2026-11-27

### Added

- One thing that
  takes two lines.
- Another.

## [0.1.0] - 2026-11-01

- The first.
";

    #[test]
    fn what_is_released_is_read_newest_first() {
        let releases = releases(CHANGELOG);
        assert_eq!(releases.iter().map(|it| it.version.as_str()).collect::<Vec<_>>(), ["0.2.0", "0.1.0"]);
        assert_eq!(releases[0].changes, ["One thing that takes two lines.", "Another."]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn each_system_is_told_in_its_own_way() {
        let releases = releases(CHANGELOG);
        let debian = debian(&releases, "wizard", "A <a@example.org>");
        assert!(debian.starts_with("wizard (0.2.0) unstable; urgency=medium\n\n  * One thing"), "{debian}");
        assert!(debian.contains("\n -- A <a@example.org>  Fri, 27 Nov 2026 00:00:00 +0000\n"), "{debian}");
        assert!(rpm(&releases, "A").starts_with("* Fri Nov 27 2026 A - 0.2.0-1\n- One"));
        assert!(appstream(&releases).contains("<release version=\"0.1.0\" date=\"2026-11-01\">"));
    }
}
