//! The settings of an account on their way to a program that reads them from a file.

use serde::Serialize;

use crate::wizard::text::Text;
use programs::export::saved::{Change, SaveError};
use programs::export::shared::Shared;
use programs::export::written::{WriteError, Written};
use programs::export::{Format, PasswordFrom, Unfit};
use programs::installed::Program;

/// What became of writing settings for a program.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// Code of the program.
    pub program: String,
    /// How far that is.
    pub state: SettingsState,
    /// What is to be said of it, one after the other.
    pub words: Vec<Text>,
    /// What the person can add to a file that stays as it is; the last of the words asks for it.
    pub lines: Option<String>,
}

/// How far writing settings is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum SettingsState {
    /// Asked for.
    Writing,
    /// In a file that was made.
    Written,
    /// In a file that was there; nothing was changed.
    Unchanged,
    /// In a file that was made beside the one that the program reads.
    WrittenBeside,
    /// The same, and that file was there; nothing was changed.
    UnchangedBeside,
    /// Not in a file.
    Failed,
}

impl SettingsView {
    /// Asked for.
    pub(in crate::wizard) fn writing(program: &Program) -> Self {
        let words = vec![Text::of("settings-writing").with("program", program.name.as_str())];
        Self { program: program.id.clone(), state: SettingsState::Writing, words, lines: None }
    }

    /// At its end.
    pub(in crate::wizard) fn ended(
        program: &Program,
        format: Format,
        ended: Result<Written, WriteError>,
        shared: Option<&Shared>,
    ) -> Self {
        let told = match ended {
            Ok(Written::In { file, change }) => is_in(&file, change, format),
            Ok(Written::Beside { taken, file, change, lines }) => {
                is_beside(&taken, &file, change, lines, format)
            }
            Err(error) => (SettingsState::Failed, vec![problem(&error, format)], None),
        };
        let (state, mut words, lines) = told;
        if let Some(shared) = shared.filter(|_| state != SettingsState::Failed) {
            // What asks for the lines stays the last.
            words.insert(1, of_shared(shared, format));
        }
        let words = words.into_iter().map(|text| text.with("program", program.name.as_str())).collect();
        Self { program: program.id.clone(), state, words, lines }
    }
}

type Told = (SettingsState, Vec<Text>, Option<String>);

fn is_in(file: &str, change: Change, format: Format) -> Told {
    let (state, words) = match change {
        Change::Made => (SettingsState::Written, "settings-written"),
        Change::Nothing => (SettingsState::Unchanged, "settings-unchanged"),
    };
    (state, vec![Text::of(words).with("file", file), next(format)], None)
}

fn is_beside(taken: &str, file: &str, change: Change, lines: Option<String>, format: Format) -> Told {
    let (state, words) = match change {
        Change::Made => (SettingsState::WrittenBeside, "settings-writtenBeside"),
        Change::Nothing => (SettingsState::UnchangedBeside, "settings-unchangedBeside"),
    };
    let how = if lines.is_some() { "settings-add" } else { "settings-merge" };
    let [told, how] = [words, how].map(|words| Text::of(words).with("taken", taken).with("file", file));
    (state, vec![told, next(format), how], lines)
}

/// How the program comes to its password.
fn next(format: Format) -> Text {
    let code = match format.password() {
        PasswordFrom::Command => "command",
        PasswordFrom::Person => format.code(),
    };
    Text::of(format!("settings-next-{code}"))
}

/// What holds of accounts at one server.
fn of_shared(shared: &Shared, format: Format) -> Text {
    let words = Text::of(format!("settings-shared-{}", format.code()));
    words.with("host", shared.host.as_str()).with("others", &shared.others[..])
}

fn problem(error: &WriteError, format: Format) -> Text {
    let told = |code: &str| Text::of(format!("settings-problem-{code}")).with("format", format.code());
    match error {
        WriteError::Unfit(Unfit::StartTls) => told("startTls"),
        WriteError::Unsaved { file, why } => told(match why {
            SaveError::Unreadable => "unreadable",
            SaveError::NoFolder => "noFolder",
            SaveError::NotAllowed => "notAllowed",
            SaveError::Full => "full",
            SaveError::System(_) => "failed",
        })
        .with("file", file.as_str()),
        WriteError::NoHome | WriteError::NoAnswer => told("failed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::Arg;
    use programs::installed::{Group, Opens};
    use std::io::ErrorKind;
    use words::Words;

    #[test]
    fn whatever_comes_of_it_is_said_and_a_problem_with_its_file() {
        let words = Words::english();
        for format in Format::ALL {
            for ended in ends() {
                let view = SettingsView::ended(&program(), format, ended.clone(), None);
                assert!(!view.words.is_empty());
                for text in &view.words {
                    assert!(words.has(&text.id), "{format:?}: {}", text.id);
                    assert_eq!(text.args.get("program"), Some(&Arg::from("msmtp")), "{}", text.id);
                }
                if let Err(WriteError::Unsaved { file, .. }) = &ended {
                    assert_eq!(view.words[0].args.get("file"), Some(&Arg::from(file.as_str())));
                }
            }
        }
    }

    #[test]
    fn accounts_at_one_server_are_told_of_where_settings_are_in_a_file() {
        let words = Words::english();
        let others = vec!["ben@gmail.com".to_owned(), "clara@gmail.com".to_owned()];
        let shared = Shared { host: "imap.gmail.com".into(), others: others.clone() };
        for format in [Format::Git, Format::Neomutt] {
            for ended in ends() {
                let is_in_file = ended.is_ok();
                let view = SettingsView::ended(&program(), format, ended, Some(&shared));
                let told = view.words.iter().find(|text| text.id.starts_with("settings-shared-"));
                assert_eq!(told.is_some(), is_in_file, "{format:?}: {view:?}");
                let Some(told) = told else { continue };
                assert!(words.has(&told.id), "{}", told.id);
                assert_eq!(told.args.get("others"), Some(&Arg::List(others.clone())));
                assert!(view.lines.is_none() || view.words.last().unwrap().id == "settings-add");
            }
        }
    }

    fn ends() -> Vec<Result<Written, WriteError>> {
        let file = || "~/.msmtprc".to_owned();
        let unsaved = [
            SaveError::Unreadable,
            SaveError::NoFolder,
            SaveError::NotAllowed,
            SaveError::Full,
            SaveError::System(ErrorKind::Other),
        ];
        let written = [Change::Made, Change::Nothing].into_iter().flat_map(|change| {
            let beside = |lines| Written::Beside { taken: file(), file: file(), change, lines };
            [Written::In { file: file(), change }, beside(None), beside(Some("account a\n".to_owned()))]
        });
        let others = [WriteError::Unfit(Unfit::StartTls), WriteError::NoHome, WriteError::NoAnswer];
        let unsaved = unsaved.map(|why| WriteError::Unsaved { file: file(), why });
        written.map(Ok).chain(unsaved.into_iter().chain(others).map(Err)).collect()
    }

    fn program() -> Program {
        Program {
            id: "msmtpFile".to_owned(),
            name: "msmtp".to_owned(),
            group: Group::Here,
            places: vec![],
            only: None,
            opens: Opens::Not,
            signs_in_at: vec![],
            export: None,
        }
    }
}
