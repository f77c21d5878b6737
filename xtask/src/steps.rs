//! Named and timed steps, and the table at the end.

use std::time::{Duration, Instant};

use crate::Result;
use crate::totals::Totals;

/// Runs steps one after the other and remembers how long each took.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<Step>,
    totals: Totals,
}

#[derive(Debug)]
struct Step {
    name: String,
    time: Duration,
    outcome: &'static str,
}

impl Steps {
    /// Runs a step; its error ends the series.
    pub(crate) fn run(&mut self, name: &str, step: impl FnOnce() -> Result<()>) -> Result<()> {
        self.count(name, || Ok(step().map(|()| Totals::default())?))
    }

    /// Runs a step that counts tests.
    pub(crate) fn count(&mut self, name: &str, step: impl FnOnce() -> Result<Totals, Failure>) -> Result<()> {
        println!("\n=== {name}");
        let start = Instant::now();
        let result = step();
        let outcome = if result.is_ok() { "ok" } else { "FAILED" };
        self.done.push(Step { name: name.to_owned(), time: start.elapsed(), outcome });
        match result {
            Ok(totals) => {
                self.totals += totals;
                Ok(())
            }
            Err(failure) => {
                self.totals += failure.totals;
                Err(format!("{name}: {}", failure.message))
            }
        }
    }

    /// Notes a step that has nothing to do here.
    pub(crate) fn skip(&mut self, name: &str, reason: &str) {
        println!("\n=== {name}: skipped, {reason}");
        self.done.push(Step { name: name.to_owned(), time: Duration::ZERO, outcome: "skipped" });
    }

    /// Prints the table, and the number of tests.
    pub(crate) fn summarise(&self) {
        print!("\n{}", self.table());
        println!("{}", self.totals);
    }

    fn table(&self) -> String {
        let width = self.done.iter().map(|step| step.name.len()).max().unwrap_or(0);
        let lines = self.done.iter().map(|step| {
            format!("{:width$}  {:>7.1} s  {}\n", step.name, step.time.as_secs_f64(), step.outcome)
        });
        let total: Duration = self.done.iter().map(|step| step.time).sum();
        lines.chain([format!("{:width$}  {:>7.1} s\n", "total", total.as_secs_f64())]).collect()
    }
}

/// A step that went wrong, perhaps after tests that passed.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) message: String,
    pub(crate) totals: Totals,
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { message, totals: Totals::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_is_in_the_table_and_names_itself() {
        let mut steps = Steps::default();
        steps.run("first", || Ok(())).unwrap();
        steps.skip("second", "why not");
        assert_eq!(steps.run("third", || Err("no".to_owned())), Err("third: no".to_owned()));
        let table = steps.table();
        assert!(table.contains("first") && table.contains("skipped") && table.contains("FAILED"), "{table}");
        assert_eq!(table.lines().count(), 4);
    }
}
