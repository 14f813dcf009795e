//! What was asked to open, a page or a program, and how that went.

use serde::Serialize;

use crate::wizard::text::Text;
use account::provider::PageName;

/// How opening something went.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub enum OpenState {
    /// Asked for.
    Opening,
    /// The system took the request.
    Opened,
    /// There is nothing to open it with.
    Failed,
}

/// A page that was asked for.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OpenedPage {
    /// Which.
    pub page: PageName,
    /// Its address, to be typed by hand where no browser could be opened.
    pub address: String,
    /// How that went.
    pub state: OpenState,
    /// The same in words.
    pub told: Text,
}

impl OpenedPage {
    /// One that is asked for.
    pub(in crate::wizard) fn opening(page: PageName, address: String) -> Self {
        Self { page, address, state: OpenState::Opening, told: Text::of("opened-opening") }
    }

    /// How that went.
    pub(in crate::wizard) fn went(&mut self, state: OpenState) {
        self.state = state;
        self.told = Text::of(match (state, self.page) {
            (OpenState::Opening, _) => "opened-opening",
            (OpenState::Failed, _) => "opened-failed",
            (OpenState::Opened, PageName::AppPasswords) => "opened-opened",
            (OpenState::Opened, _) => "opened-other",
        });
    }

    /// What a screen reader is told of it. That it failed is an alert of its own.
    pub(in crate::wizard) fn announcement(&self) -> Option<Text> {
        (self.state != OpenState::Failed).then(|| self.told.clone())
    }
}

/// A program that was asked to open.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "view.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OpenedProgram {
    /// Code of the program.
    pub id: String,
    /// How that went.
    pub state: OpenState,
}
