//! Where answers go: text or JSON on standard output, remarks on standard error.

use std::io::{IsTerminal as _, Write as _};

use crossterm::style::Stylize as _;
use serde::Serialize;
use setup::advice;
use setup::json_contract::{ErrorReport, SCHEMA};
use setup::session::language_to_speak;
use terminal_size::{Height, Width, terminal_size_of};
use words::language::{Language, UnknownLanguage};
use words::{Arg, Told, Value, Words};

use crate::exit::{Exit, Failure};
use crate::lines;

/// How the answer is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// One JSON object on standard output, nothing else there.
    Json,
}

/// Why there is nothing to run.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The version was asked for, and here it is.
    Asked(String),
    /// Help was asked for, and here it is, in English.
    Help {
        /// The help.
        text: String,
        /// The language that was asked for, if there are words in it.
        language: Option<Language>,
    },
    /// The command line cannot be understood.
    Wrong {
        /// Why.
        failure: Failure,
        /// How that is to be written.
        format: Format,
        /// In what language, if one was asked for that there are words in.
        language: Option<Language>,
    },
}

/// The words, and the way out.
#[derive(Debug)]
pub(crate) struct Console {
    /// What the person reads.
    pub(crate) language: Language,
    /// Its words.
    pub(crate) words: Words,
    /// How the answer is written.
    pub(crate) format: Format,
    out: Out,
}

/// Where the lines for people go.
#[derive(Debug, Default)]
enum Out {
    #[default]
    Standard,
    #[cfg(test)]
    Kept(std::sync::Mutex<String>),
}

#[cfg(test)]
impl Console {
    /// One that keeps its lines for people.
    pub(crate) fn keeping(format: Format, language: Language) -> Self {
        Self { words: Words::of(&language), language, format, out: Out::Kept(String::new().into()) }
    }

    /// The lines that it was to write since this was asked last.
    pub(crate) fn said(&self) -> String {
        match &self.out {
            Out::Standard => String::new(),
            Out::Kept(lines) => std::mem::take(&mut lines.lock().unwrap()),
        }
    }
}

impl Console {
    /// A console that writes so, in the language of this tag or, without one, in the person's own.
    pub(crate) fn new(format: Format, language: Option<&str>) -> Result<Self, Refused> {
        let language = match language {
            None => language_to_speak(),
            Some(tag) => Language::named(tag).map_err(|UnknownLanguage| {
                let known: Vec<_> = Language::all().iter().map(Language::tag).collect();
                let args = vec![("known", known.join(", "))];
                let failure = Failure::Usage { message: "usage-unknown-language", args };
                Refused::Wrong { failure, format, language: None }
            })?,
        };
        Ok(Self { words: Words::of(&language), language, format, out: Out::Standard })
    }

    /// Writes what stands in the place of an answer when there is nothing to run.
    pub(crate) fn show(refused: &Refused) -> Exit {
        match refused {
            Refused::Asked(text) => {
                let _ = write!(std::io::stdout(), "{text}");
                Exit::Right
            }
            Refused::Help { text, language } => {
                let language = language.clone().unwrap_or_else(language_to_speak);
                let limit = Words::of(&language).text("terminal-help-english", &[]);
                let below =
                    if language == Language::english() { String::new() } else { format!("\n{limit}\n") };
                let _ = write!(std::io::stdout(), "{text}{below}");
                Exit::Right
            }
            Refused::Wrong { failure, format, language } => {
                let language = language.clone().unwrap_or_else(language_to_speak);
                Self { words: Words::of(&language), language, format: *format, out: Out::Standard }
                    .fail(failure)
            }
        }
    }

    /// A message of the words.
    pub(crate) fn text(&self, message: &str, args: &[Arg<'_>]) -> String {
        self.words.text(message, args)
    }

    /// A heading, set apart where the terminal can.
    pub(crate) fn heading(&self, text: &str) -> String {
        Self::styled(text, |text| text.bold().to_string())
    }

    /// Something that went wrong, set apart where the terminal can.
    pub(crate) fn warning(&self, text: &str) -> String {
        Self::styled(text, |text| text.bold().red().to_string())
    }

    /// Something by the way, set back where the terminal can.
    pub(crate) fn faint(&self, text: &str) -> String {
        Self::styled(text, |text| text.dim().to_string())
    }

    fn styled(text: &str, style: impl Fn(&str) -> String) -> String {
        // https://no-color.org
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if plain || !std::io::stdout().is_terminal() { text.to_owned() } else { style(text) }
    }

    /// Writes a line for people to standard output.
    pub(crate) fn say(&self, line: impl std::fmt::Display) {
        let mut out = match &self.out {
            Out::Standard => std::io::stdout(),
            #[cfg(test)]
            Out::Kept(lines) => return lines.lock().unwrap().push_str(&format!("{line}\n")),
        };
        // A reader that has gone away (`| head`) is no reason to fail.
        let _ = writeln!(out, "{}", lines::broken(&line.to_string(), terminal_size_of(&out).map(columns)));
    }

    /// Writes what is for programs to standard output: its lines are not broken for people.
    pub(crate) fn verbatim(&self, text: &str) {
        // A reader that has gone away (`| head`) is no reason to fail.
        let _ = write!(std::io::stdout(), "{text}");
    }

    /// Writes a numbered list for people to standard output.
    pub(crate) fn list(&self, items: &[String]) {
        for (at, item) in items.iter().enumerate() {
            self.say(format!("  {}. {item}", at + 1));
        }
    }

    /// Writes the answer as JSON to standard output.
    pub(crate) fn json(&self, answer: &impl Serialize) {
        let mut out = std::io::stdout().lock();
        let _ = serde_json::to_writer(&mut out, answer);
        let _ = writeln!(out);
        let _ = out.flush();
    }

    /// Writes a line about what is going on to standard error, if someone looks at it there; else it is not made.
    pub(crate) fn progress<Line: std::fmt::Display>(&self, line: impl FnOnce() -> Line) {
        let mut err = std::io::stderr();
        if err.is_terminal() {
            let line = lines::broken(&line().to_string(), terminal_size_of(&err).map(columns));
            let _ = writeln!(err, "{line}");
        }
    }

    /// True if whoever reads the answer has read what was going on.
    pub(crate) fn showed_progress(&self) -> bool {
        std::io::stderr().is_terminal() && std::io::stdout().is_terminal()
    }

    /// Tells why a command could not do its work.
    pub(crate) fn fail(&self, failure: &Failure) -> Exit {
        let error = self.remark(failure);
        if self.format == Format::Json {
            self.json(&ErrorAnswer { schema: SCHEMA, error });
        }
        failure.exit()
    }

    /// Tells people why a command could not do its work; returns it for programs.
    pub(crate) fn remark(&self, failure: &Failure) -> ErrorReport {
        let (code, message) = self.failure(failure);
        let mut err = std::io::stderr();
        let told = lines::broken(&format!("mail-setup: {message}"), terminal_size_of(&err).map(columns));
        let _ = writeln!(err, "{told}");
        ErrorReport { code, message }
    }

    /// A name for programs and a line for people.
    fn failure(&self, failure: &Failure) -> (String, String) {
        match failure {
            Failure::Usage { message, args } | Failure::Nothing { message, args } => {
                let args: Vec<Arg<'_>> =
                    args.iter().map(|(name, value)| (*name, self.words.fact(name, value))).collect();
                ((*message).to_owned(), self.words.text(message, &args))
            }
            Failure::Unreachable { message } => ((*message).to_owned(), self.words.text(message, &[])),
            Failure::Keychain(error) => {
                let advice = advice::on_keychain(error);
                let Told { title, what, remedy, .. } = advice.told(&self.words);
                let args = [("title", title.into()), ("what", what.into()), ("do", remedy.into())];
                (advice.message, self.words.text("terminal-told", &args))
            }
            Failure::Cancelled => ("cancelled".to_owned(), self.words.text("terminal-cancelled", &[])),
            Failure::CutShort => ("cutShort".to_owned(), self.words.text("terminal-cut-short", &[])),
        }
    }
}

fn columns((Width(columns), _): (Width, Height)) -> usize {
    columns.into()
}

/// The day of a time in seconds since 1970, where the person is, as their language writes it.
pub(crate) fn day(seconds: u64, words: &Words) -> Value<'static> {
    let time = i64::try_from(seconds).ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    let day = time.map(|time| time.to_zoned(jiff::tz::TimeZone::system()).date().to_string());
    words.day(&day.unwrap_or_default()).into()
}

#[derive(Serialize)]
struct ErrorAnswer {
    schema: u32,
    error: ErrorReport,
}
