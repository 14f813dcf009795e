//! What this network does to mail.

use setup::network_report::Named;
use setup::wizard::{NetworkState, Text};

use super::body::Body;

impl Body<'_> {
    /// The cause, what has changed, and what was seen.
    pub(super) fn network(&self, state: &NetworkState, observations: &[Text]) {
        let NetworkState::Seen { advice, compared, report, names } = state else { return };
        self.advice(advice);
        if let Some(compared) = compared {
            self.paragraph(self.speech.text(compared));
        }
        if *names == Named::Included {
            return self.paragraph(report.text.clone());
        }
        self.console.say(self.text("terminal-diagnose-seen", &[]));
        for seen in observations {
            self.console.say(format!("  {}", self.speech.text(seen)));
        }
        self.console.say("");
    }
}
