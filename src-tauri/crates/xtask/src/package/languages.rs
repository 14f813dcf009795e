//! What menus, software centres and the installer for Windows say, in every language: the messages of
//! `ui/locales/<tag>/packages.ftl`. Each is one line, so that this reads them without a library.

use std::fs;
use std::path::Path;

use crate::stop::Stop;
use crate::tree::Tree;

/// Every language that there are words in, English first: where no language is named, its words are read.
pub(super) struct Languages(Vec<Language>);

struct Language {
    tag: String,
    messages: Vec<(String, String)>,
}

const FILE: &str = "packages.ftl";

/// What the software centres show, in this order, and in which element.
const PAGE: [(&str, &str, usize); 8] = [
    ("about", "p", 4),
    ("does", "p", 4),
    ("does-servers", "li", 6),
    ("does-page", "li", 6),
    ("does-check", "li", 6),
    ("does-others", "li", 6),
    ("does-programs", "li", 6),
    ("goes", "p", 4),
];

impl Languages {
    /// # Errors
    /// Names the file that cannot be read, or says what it lacks.
    pub(super) fn of(tree: &Tree) -> Result<Self, Stop> {
        Self::in_folder(&tree.ui().join("locales"))
    }

    fn in_folder(locales: &Path) -> Result<Self, Stop> {
        let entries = fs::read_dir(locales).into_iter().flatten().filter_map(Result::ok);
        let folders = entries.filter(|entry| entry.path().is_dir());
        let mut tags: Vec<_> =
            folders.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
        tags.sort_by_key(|tag| (tag != "en", tag.clone()));
        let languages = tags.into_iter().map(|tag| {
            let text = fs::read_to_string(locales.join(&tag).join(FILE));
            let text = text.map_err(|error| Stop(format!("cannot read {tag}/{FILE}: {error}")))?;
            match messages(&text) {
                Ok(messages) => Ok(Language { tag, messages }),
                Err(line) => Err(Stop(format!("{tag}/{FILE}: “{line}” is no message of one line"))),
            }
        });
        languages.collect::<Result<_, _>>().map(Self)
    }

    /// What English says.
    ///
    /// # Errors
    /// If it does not.
    pub(super) fn english(&self, name: &str) -> Result<String, Stop> {
        self.0.first().map_or_else(|| Err(Stop("there are no words".to_owned())), |it| it.says(name))
    }

    /// The lines of a desktop entry that are read in a menu and searched, below its name.
    ///
    /// # Errors
    /// If a language lacks one.
    pub(super) fn menu(&self) -> Result<String, Stop> {
        let mut lines = vec![];
        for (key, name, end) in
            [("GenericName", "generic-name", ""), ("Comment", "summary", ""), ("Keywords", "keywords", ";")]
        {
            for language in &self.0 {
                let said = language.says(name)?.replace('\\', r"\\");
                let key = language.locale().map_or_else(|| key.to_owned(), |of| format!("{key}[{of}]"));
                lines.push(format!("{key}={said}{end}"));
            }
        }
        Ok(lines.join("\n"))
    }

    /// The elements that software centres show: `summary`, `description`, `caption`, `keywords`.
    ///
    /// # Errors
    /// If a language lacks one.
    pub(super) fn software_centre(&self) -> Result<Vec<(&'static str, String)>, Stop> {
        let mut description = vec![];
        for (name, element, depth) in PAGE {
            description.push((element, self.elements(element, name, depth)?));
        }
        let mut keywords = vec![];
        for language in &self.0 {
            let said = language.says("keywords")?;
            keywords.extend(said.split(';').map(|word| language.element("keyword", word, 4)));
        }
        Ok(vec![
            ("summary", self.elements("summary", "summary", 2)?),
            ("description", in_lists(&description)),
            ("caption", self.elements("caption", "picture", 6)?),
            ("keywords", keywords.join("\n")),
        ])
    }

    fn elements(&self, element: &str, name: &str, depth: usize) -> Result<String, Stop> {
        let said = self.0.iter().map(|language| Ok(language.element(element, &language.says(name)?, depth)));
        said.collect::<Result<Vec<_>, Stop>>().map(|lines| lines.join("\n"))
    }

    /// What NSIS includes: its own words and ours in each language, the first of which is read by everybody else.
    ///
    /// # Errors
    /// If a language lacks one, or NSIS the language.
    pub(super) fn installer(&self, title: &str) -> Result<String, Stop> {
        let mut lines = vec![];
        for language in &self.0 {
            let nsis = language.of_nsis()?;
            let id = format!("${{LANG_{}}}", nsis.to_uppercase());
            let say = |name: &str| Ok::<_, Stop>(in_nsis(&language.says(name)?, title));
            lines.push(format!("!insertmacro MUI_LANGUAGE \"{nsis}\""));
            lines.push(format!("!insertmacro About {id} \"{}\"", say("installs")?));
            for (string, first, then) in [
                ("RUNNING", "open", None),
                ("NO_WEBVIEW2", "no-webview2", Some("no-webview2-terminal")),
                ("STAYS", "stays", Some("remove")),
            ] {
                let then =
                    then.map(|then| Ok::<_, Stop>(format!("{PARAGRAPH}{}", say(then)?))).transpose()?;
                lines.push(format!(
                    "LangString {string} {id} \"{}{}\"",
                    say(first)?,
                    then.unwrap_or_default()
                ));
            }
        }
        Ok(lines.join("\n") + "\n")
    }

    /// The languages as Info.plist lists them.
    pub(super) fn localizations(&self) -> String {
        let tags = self.0.iter().map(|language| format!("    <string>{}</string>", language.tag));
        tags.collect::<Vec<_>>().join("\n")
    }
}

impl Language {
    fn says(&self, name: &str) -> Result<String, Stop> {
        let id = format!("packages-{name}");
        let found = self.messages.iter().find(|(known, _)| *known == id);
        found.map(|(_, text)| text.clone()).ok_or_else(|| Stop(format!("{} has no {id}", self.tag)))
    }

    /// As desktop entries and AppStream name it: a locale of POSIX, which has no scripts. None of English.
    fn locale(&self) -> Option<String> {
        match self.tag.as_str() {
            "en" => None,
            "zh-Hans" => Some("zh_CN".to_owned()),
            tag => Some(tag.replace('-', "_")),
        }
    }

    fn element(&self, element: &str, text: &str, depth: usize) -> String {
        let attribute = self.locale().map_or_else(String::new, |of| format!(" xml:lang=\"{of}\""));
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        format!("{}<{element}{attribute}>{text}</{element}>", " ".repeat(depth))
    }

    /// As NSIS calls it.
    fn of_nsis(&self) -> Result<&'static str, Stop> {
        let known = NSIS.iter().find(|(tag, _)| *tag == self.tag);
        known.map(|(_, name)| *name).ok_or_else(|| Stop(format!("NSIS has no name for {}", self.tag)))
    }
}

const NSIS: [(&str, &str); 14] = [
    ("ar", "Arabic"),
    ("de", "German"),
    ("en", "English"),
    ("es", "Spanish"),
    ("fr", "French"),
    ("it", "Italian"),
    ("ja", "Japanese"),
    ("ko", "Korean"),
    ("nl", "Dutch"),
    ("pl", "Polish"),
    ("pt-BR", "PortugueseBR"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
    ("zh-Hans", "SimpChinese"),
];

/// Between two paragraphs of a message box.
const PARAGRAPH: &str = r"$\r$\n$\r$\n";

/// In a string of NSIS, with what its variables stand for.
fn in_nsis(text: &str, title: &str) -> String {
    let escaped = text.replace('$', "$$").replace('"', "$\\\"");
    [
        ("{ $$name }", title),
        ("{ $$folder }", r"$LOCALAPPDATA\mail-setup-wizard"),
        ("{ $$page }", "https://developer.microsoft.com/microsoft-edge/webview2"),
    ]
    .iter()
    .fold(escaped, |text, (variable, value)| text.replace(variable, value))
}

/// The elements below each other, those of a list in one.
fn in_lists(elements: &[(&str, String)]) -> String {
    let mut lines = vec![];
    let mut before = "p";
    for (element, text) in elements {
        match (before, *element) {
            ("p", "li") => lines.push("    <ul>".to_owned()),
            ("li", "p") => lines.push("    </ul>".to_owned()),
            _ => {}
        }
        lines.push(text.clone());
        before = element;
    }
    lines.join("\n")
}

/// The messages of a file, or the line that is none.
fn messages(text: &str) -> Result<Vec<(String, String)>, String> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let message = |line: &str| {
        let (id, said) = line.split_once(" = ").filter(|(id, _)| id.starts_with("packages-"))?;
        Some((id.to_owned(), said.to_owned()))
    };
    lines.map(|line| message(line).ok_or_else(|| line.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn here() -> Languages {
        Languages::in_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/locales")).unwrap()
    }

    #[test]
    fn a_menu_is_read_in_every_language_and_the_name_in_none() {
        let languages = here();
        let menu = languages.menu().unwrap();
        for key in ["GenericName", "Comment", "Keywords"] {
            let said: Vec<_> = menu.lines().filter(|line| line.starts_with(key)).collect();
            assert_eq!(said.len(), languages.0.len(), "{said:#?}");
            assert!(said[0].starts_with(&format!("{key}=")), "{said:#?}");
            for locale in ["[de]=", "[pt_BR]=", "[zh_CN]="] {
                assert!(said[1..].iter().any(|line| line.contains(locale)), "{locale}: {said:#?}");
            }
        }
        assert!(!menu.contains("\nName"), "{menu}");
        assert!(menu.lines().filter(|line| line.starts_with("Keywords")).all(|line| line.ends_with(';')));
    }

    #[test]
    fn a_software_centre_has_each_part_in_every_language() {
        let languages = here();
        for (name, text) in languages.software_centre().unwrap() {
            let parts = text.lines().filter(|line| !line.contains("ul>")).count();
            let each = if name == "description" { PAGE.len() } else { 1 };
            assert!(parts >= each * languages.0.len(), "{name}: {text}");
            assert!(text.contains(r#" xml:lang="ja">"#), "{name}: {text}");
        }
        let (_, description) = languages.software_centre().unwrap().swap_remove(1);
        let list = description.split("<ul>").nth(1).unwrap().split("</ul>").next().unwrap();
        assert_eq!(list.matches("<li").count(), 5 * languages.0.len(), "{list}");
    }

    #[test]
    fn the_installer_says_everything_in_every_language_and_nothing_is_left_open() {
        let languages = here();
        let text = languages.installer("Mail Setup Wizard").unwrap();
        for string in ["RUNNING", "NO_WEBVIEW2", "STAYS"] {
            let said = format!("LangString {string} ");
            assert_eq!(text.matches(&said).count(), languages.0.len(), "{string}");
        }
        assert!(text.starts_with("!insertmacro MUI_LANGUAGE \"English\"\n"), "{text}");
        assert!(
            !text.contains('{') || text.matches('{').count() == text.matches("${LANG_").count(),
            "{text}"
        );
        assert!(text.contains(r"in $LOCALAPPDATA\mail-setup-wizard and"), "{text}");
    }

    #[test]
    fn a_string_of_nsis_says_a_dollar_and_a_quotation_mark() {
        assert_eq!(in_nsis(r#"{ $name } costs "$5""#, "It"), r#"It costs $\"$$5$\""#);
    }

    #[test]
    fn macos_is_told_every_language() {
        let languages = here();
        let told = languages.localizations();
        assert_eq!(told.lines().count(), languages.0.len());
        assert!(told.contains("<string>zh-Hans</string>"), "{told}");
    }

    #[test]
    fn a_message_of_several_lines_and_one_that_is_missing_are_named() {
        assert_eq!(messages("packages-a = b\n    c\n").unwrap_err(), "    c");
        let german = Language { tag: "de".to_owned(), messages: messages("packages-a = b").unwrap() };
        assert_eq!(german.says("a").unwrap(), "b");
        assert_eq!(german.says("open").unwrap_err().0, "de has no packages-open");
    }
}
