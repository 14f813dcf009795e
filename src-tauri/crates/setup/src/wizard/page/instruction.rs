//! What to do on the provider's page, a step at a time, and what the page shows there.

use serde::Serialize;

use crate::wizard::text::Text;
use account::provider::{Part, Provider};
use account::secret::PasswordShape;

/// One step.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Instruction {
    /// Its code: words `app-password-step-…`.
    pub step: String,
    /// The provider's page at this step, where its words are known.
    pub drawing: Option<PageDrawing>,
}

/// A page, to be drawn.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PageDrawing {
    /// The language of its words (BCP 47).
    pub language: String,
    /// What it is called.
    pub title: String,
    /// What stands there, from the top.
    pub parts: Vec<DrawnPart>,
}

/// Something on a page that is drawn. `words` are the page's own.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum DrawnPart {
    /// An entry or a title by which the place is known.
    Entry {
        /// What it says.
        words: String,
    },
    /// An entry that is pressed.
    Press {
        /// What it says.
        words: String,
    },
    /// A button that is pressed.
    Button {
        /// What it says.
        words: String,
    },
    /// Something that is ticked or chosen.
    Choose {
        /// What it says.
        words: String,
    },
    /// A switch that is turned on.
    Switch {
        /// What it says.
        words: String,
    },
    /// The field for a name.
    Name {
        /// Its label, if that is known.
        words: Option<String>,
        /// What is typed there.
        name: Text,
    },
    /// The field for a password of the person's own choice.
    Own {
        /// Its label.
        words: String,
    },
    /// The app password.
    Password {
        /// How it looks, if that is certain.
        shape: Option<PasswordShape>,
    },
}

/// The step in which it gets a name.
const NAMING: &str = "nameIt";

impl Instruction {
    /// The steps at a provider, with what its pages show in the language that is read; `name` is what is typed into its
    /// field for one.
    pub(in crate::wizard) fn at(provider: &Provider, language: &str, name: &Text) -> Vec<Self> {
        let drawn = |step: &String| {
            let (language, drawing) = provider.drawing(step, language)?;
            let parts = drawing.parts.iter().map(|part| DrawnPart::of(part, provider, name)).collect();
            Some(PageDrawing { language: language.to_owned(), title: drawing.page.clone(), parts })
        };
        provider.steps.iter().map(|step| Self { step: step.clone(), drawing: drawn(step) }).collect()
    }

    /// True if the app password gets a name there.
    pub(in crate::wizard) fn names_it(&self) -> bool {
        let has_field =
            |page: &PageDrawing| page.parts.iter().any(|part| matches!(part, DrawnPart::Name { .. }));
        self.step == NAMING || self.drawing.as_ref().is_some_and(has_field)
    }

    /// The steps where nothing is known of the provider.
    pub(in crate::wizard) fn anywhere() -> Vec<Self> {
        Provider::STEPS_OF_ANY.map(|step| Self { step: step.to_owned(), drawing: None }).into()
    }
}

impl DrawnPart {
    fn of(part: &Part, provider: &Provider, name: &Text) -> Self {
        let name = name.clone();
        match part.clone() {
            Part::Entry(words) => Self::Entry { words },
            Part::Press(words) => Self::Press { words },
            Part::Button(words) => Self::Button { words },
            Part::Choose(words) => Self::Choose { words },
            Part::Switch(words) => Self::Switch { words },
            Part::Field(words) => Self::Name { words: Some(words), name },
            Part::Name => Self::Name { words: None, name },
            Part::Own(words) => Self::Own { words },
            Part::Password => Self::Password { shape: provider.shape.clone() },
        }
    }
}
