//! Measured values, and what can honestly be said of them.

use std::fmt;

/// Values of one thing in one unit, in order of size; at least one.
pub(crate) struct Sample(Vec<f64>);

impl Sample {
    /// `None` if nothing was measured.
    pub(crate) fn of(mut values: Vec<f64>) -> Option<Self> {
        values.sort_by(f64::total_cmp);
        (!values.is_empty()).then_some(Self(values))
    }

    pub(crate) fn median(&self) -> f64 {
        self.at(0.5)
    }

    /// The value that this part of all values does not exceed (nearest rank).
    fn at(&self, part: f64) -> f64 {
        let last = self.0.len() - 1;
        self.0[(part * last as f64).round() as usize]
    }
}

/// The median and, as the spread, between which values eight of ten lie.
impl fmt::Display for Sample {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:>8.1}   {:>8.1} – {:<8.1}", self.median(), self.at(0.1), self.at(0.9))
    }
}

/// A line of a table: what was measured, and how it compares with the first line.
pub(crate) fn line(name: &str, sample: &Sample, beside: &Sample) -> String {
    format!("  {name:<34}{sample} {:>6.2}\n", sample.median() / beside.median())
}

/// The head of a table of such lines.
pub(crate) fn head(unit: &str) -> String {
    format!("  {:<34}{:>8}   {:<19} {:>6}\n", "", format!("median {unit}"), "eight of ten", "ratio")
}
