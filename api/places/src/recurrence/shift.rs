//! A rule for the same series on other days.

use chrono::{Days, NaiveDate, Weekday};

use super::rule::{End, Pattern, Rule};

impl Rule {
    /// The rule of the same occurrences, each so many days later; `None` where no rule says that: "the 31st" and
    /// "the second Tuesday" moved by a day. The end stays.
    #[must_use]
    pub fn shifted(&self, days: i64) -> Option<Self> {
        if days == 0 {
            return Some(self.clone());
        }
        let pattern = match &self.pattern {
            Pattern::Daily => Pattern::Daily,
            Pattern::Weekly(weekdays) => {
                let mut moved: Vec<Weekday> = weekdays.iter().map(|day| later(*day, days)).collect();
                moved.sort_by_key(Weekday::num_days_from_monday);
                Pattern::Weekly(moved)
            }
            Pattern::MonthlyByDate(_) | Pattern::MonthlyByWeekday(_) => return None,
        };
        // The weeks move along: "every second week, Saturday and Sunday" moved by a day is still one weekend.
        Some(Self { pattern, week_start: later(self.week_start, days), ..self.clone() })
    }

    /// The same rule for what lies before a date.
    #[must_use]
    pub fn ending_before(&self, date: NaiveDate) -> Self {
        let last = date.checked_sub_days(Days::new(1)).unwrap_or(date);
        self.clone().ending(End::On(last))
    }
}

fn later(weekday: Weekday, days: i64) -> Weekday {
    (0..days.rem_euclid(7)).fold(weekday, |day, _| day.succ())
}
