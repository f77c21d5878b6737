//! Legal terms of one project: figures of its region, days of rest.

use chrono::NaiveDate;
use citong_kernel::rule_params::Figures;
use citong_kernel::working_days::{WorkingDays, end_of};
use citong_kernel::{ApiResult, Timestamp, Tx};

/// Counts terms by the rule parameters in force at a place.
#[derive(Debug)]
pub struct LegalClock {
    days: WorkingDays,
    figures: Figures,
    path: String,
}

impl LegalClock {
    /// For terms that begin on a day or later, with the figures of today.
    pub fn load(tx: &mut Tx<'_>, path: &str, from: NaiveDate) -> ApiResult<Self> {
        let today = tx.now.local_date();
        Ok(Self {
            days: WorkingDays::load(tx, from.min(today))?,
            figures: Figures::load(tx, "procurement.", today)?,
            path: path.to_owned(),
        })
    }
    /// The figure in force.
    pub fn figure(&self, code: &str, default: i64) -> i64 {
        self.figures.integer(code, &self.path).unwrap_or(default)
    }
    /// Whether a rule is switched on.
    pub fn is_on(&self, code: &str) -> bool {
        self.figures.value(code, &self.path) != Some(serde_json::Value::Bool(false))
    }
    /// The last day of a term of working days after a day.
    pub fn last_working_day(&self, from: NaiveDate, code: &str, default: i64) -> NaiveDate {
        self.days.after_working_days(from, self.figure(code, default))
    }
    /// The end of a term of working days after a day, excluded.
    pub fn working_days(&self, from: NaiveDate, code: &str, default: i64) -> Timestamp {
        end_of(self.last_working_day(from, code, default))
    }
    /// The end of a term of calendar days after a day, excluded; it does not end on a day of rest.
    pub fn days(&self, from: NaiveDate, code: &str, default: i64) -> Timestamp {
        end_of(self.days.after_days(from, self.figure(code, default)))
    }
    /// A term's end so many days later, and not on a day of rest; its time of day stays.
    pub fn moved(&self, end: Timestamp, days: i64) -> Timestamp {
        let last = end.plus_seconds(-1).local_date();
        end.plus_days((self.days.after_days(last, days) - last).num_days())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_term_keeps_its_time_of_day_and_ends_on_a_working_day() {
        let clock =
            LegalClock { days: WorkingDays::default(), figures: Figures::default(), path: String::new() };
        let at = |text: &str| Timestamp::parse(text).unwrap();
        // Thursday's end, two days on, is Saturday's: Monday's.
        let moved = clock.moved(at("2026-12-04T00:00:00+08:00"), 2);
        assert_eq!(moved, at("2026-12-08T00:00:00+08:00"));
        assert_eq!(clock.moved(at("2026-12-03T09:30:00+08:00"), 1), at("2026-12-04T09:30:00+08:00"));
        assert_eq!(clock.moved(at("2026-12-03T09:30:00+08:00"), 0), at("2026-12-03T09:30:00+08:00"));
    }
}
