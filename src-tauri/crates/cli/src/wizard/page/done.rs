//! The end of the journey.

use setup::wizard::{Point, PointState, Text, Todo, WatchView};

use super::body::Body;

impl Body<'_> {
    /// What was seen and done, what is left to do, and what comes next.
    pub(super) fn done(&self, points: &[Point], todos: &[Todo], next: &[Text], watch: WatchView) {
        for point in points {
            let mark = if point.state == PointState::Done { '✓' } else { '–' };
            self.console.say(format!("  {mark} {}", self.speech.text(&point.words)));
        }
        self.console.say("");
        if !todos.is_empty() {
            self.console.say(self.text("done.todos", &[]));
            for todo in todos {
                let mark = if todo.state == PointState::Done { 'x' } else { ' ' };
                self.console.say(format!("  [{mark}] {}", self.speech.text(&todo.words)));
            }
            self.console.say("");
        }
        for next in next {
            self.paragraph(self.speech.text(next));
        }
        match watch {
            WatchView::Missing => {}
            WatchView::Off => self.paragraph(self.text("watch.off", &[])),
            WatchView::On => self.paragraph(self.text("watch.on", &[])),
            WatchView::NextSignIn => self.paragraph(self.text("watch.next-sign-in", &[])),
            WatchView::NotChanged => self.paragraph(self.text("watch.not-changed", &[])),
            WatchView::Misplaced => self.paragraph(self.text("watch.misplaced", &[])),
        }
    }
}
