//! The report.

use crate::client::Sample;
use crate::server::Engine;

/// One figure.
pub struct Row {
    engine: &'static str,
    name: String,
    rate: f64,
    latency: Option<(f64, f64)>,
    ratio: Option<f64>,
    target: Option<f64>,
}

impl Row {
    /// From a sample.
    pub fn of(engine: Engine, name: &str, sample: &Sample, ratio: Option<f64>, target: Option<f64>) -> Self {
        let latency = Some((sample.percentile(0.5), sample.percentile(0.99)));
        Self { engine: engine.name(), name: name.to_owned(), rate: sample.rate(), latency, ratio, target }
    }
    /// From a rate alone.
    pub fn rate(engine: Engine, name: &str, rate: f64) -> Self {
        Self { engine: engine.name(), name: name.to_owned(), rate, latency: None, ratio: None, target: None }
    }
}

/// All figures, and what else there is to say.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
    notes: Vec<String>,
}

impl Table {
    /// Adds a figure.
    pub fn add(&mut self, row: Row) {
        self.rows.push(row);
    }
    /// Adds a line below the table.
    pub fn note(&mut self, note: String) {
        self.notes.push(note);
    }
    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::from(
            "| engine | what | per second | p50 ms | p99 ms | ratio | target |\n|---|---|---:|---:|---:|---:|---:|\n",
        );
        for row in &self.rows {
            let (p50, p99) = row
                .latency
                .map_or_else(Default::default, |(p50, p99)| (format!("{p50:.1}"), format!("{p99:.1}")));
            let number = |number: Option<f64>| number.map_or_else(String::new, |n| format!("{n:.2}"));
            let target = row.target.map_or_else(String::new, |target| {
                let met = if row.ratio.is_some_and(|ratio| ratio >= target) { "" } else { " (missed)" };
                format!("{target:.2}{met}")
            });
            text += &format!(
                "| {} | {} | {:.0} | {p50} | {p99} | {} | {target} |\n",
                row.engine,
                row.name,
                row.rate,
                number(row.ratio)
            );
        }
        text.push('\n');
        for note in &self.notes {
            text += &format!("- {note}\n");
        }
        text
    }
}
