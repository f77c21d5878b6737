//! Legal terms: calendar days 日 and working days 工作日, counted as the Civil Code says (民法典 §201–203):
//! the first day is not counted, and a term that ends on a day of rest ends on the next working day.

use crate::call::Tx;
use crate::problem::ApiResult;
use crate::schema::calendar_days;
use crate::time::Timestamp;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// How far from the first date a table of holidays reaches, in days: longer than any legal term.
const REACH: u64 = 400;

/// Which days are worked on: Monday to Friday, but for the holidays and make-up workdays that the city
/// office has loaded.
#[derive(Debug, Clone, Default)]
pub struct WorkingDays(BTreeMap<NaiveDate, bool>);

impl WorkingDays {
    /// The exceptions from a date on.
    pub fn load(tx: &mut Tx<'_>, from: NaiveDate) -> ApiResult<Self> {
        let until = from.checked_add_days(Days::new(REACH)).unwrap_or(NaiveDate::MAX);
        let rows: Vec<(NaiveDate, String)> = calendar_days::table
            .filter(calendar_days::date.between(from, until))
            .select((calendar_days::date, calendar_days::kind))
            .load(tx.conn)?;
        Ok(Self(rows.into_iter().map(|(date, kind)| (date, kind == "make_up_workday")).collect()))
    }

    /// Whether a day is worked on.
    pub fn is_working(&self, date: NaiveDate) -> bool {
        let weekday = !matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        self.0.get(&date).copied().unwrap_or(weekday)
    }

    /// The last day of a term of calendar days that begins with something on `from`.
    pub fn after_days(&self, from: NaiveDate, days: i64) -> NaiveDate {
        let days = u64::try_from(days).unwrap_or(0);
        let mut last = from.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX);
        while !self.is_working(last) {
            let Some(next) = last.succ_opt() else { return last };
            last = next;
        }
        last
    }

    /// The last day of a term of working days that begins with something on `from`; a term of no day
    /// ends at once.
    pub fn after_working_days(&self, from: NaiveDate, days: i64) -> NaiveDate {
        let mut last = from;
        for _ in 0..days {
            loop {
                let Some(next) = last.succ_opt() else { return last };
                last = next;
                if self.is_working(last) {
                    break;
                }
            }
        }
        last
    }
}

/// The end of a local day, excluded: a term whose last day this is runs until then.
pub fn end_of(date: NaiveDate) -> Timestamp {
    Timestamp::start_of(date.succ_opt().unwrap_or(date))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// 2026: off 9/25–27 and 10/1–7; 9/20 and 10/10 are worked on.
    fn autumn() -> WorkingDays {
        let off = ["09-25", "09-26", "09-27", "10-01", "10-02", "10-03", "10-04", "10-05", "10-06", "10-07"];
        let on = ["09-20", "10-10"];
        let days = off.iter().map(|d| (d, false)).chain(on.iter().map(|d| (d, true)));
        WorkingDays(days.map(|(day, working)| (date(&format!("2026-{day}")), working)).collect())
    }

    #[test]
    fn the_first_day_is_not_counted() {
        assert_eq!(autumn().after_working_days(date("2026-09-14"), 1), date("2026-09-15"));
        assert_eq!(autumn().after_days(date("2026-09-01"), 20), date("2026-09-21"));
        assert_eq!(autumn().after_working_days(date("2026-09-14"), 0), date("2026-09-14"));
    }

    #[test]
    fn holidays_are_skipped_and_make_up_days_count() {
        // Friday 9/18: 9/20 is worked on (a Sunday), then 9/21–24, then 9/28.
        assert_eq!(autumn().after_working_days(date("2026-09-18"), 1), date("2026-09-20"));
        assert_eq!(autumn().after_working_days(date("2026-09-18"), 6), date("2026-09-28"));
        assert_eq!(autumn().after_working_days(date("2026-09-30"), 3), date("2026-10-10"));
    }

    #[test]
    fn a_term_of_days_that_ends_on_a_day_of_rest_ends_on_the_next_working_day() {
        assert_eq!(autumn().after_days(date("2026-09-15"), 20), date("2026-10-08"));
        assert_eq!(autumn().after_days(date("2026-09-06"), 20), date("2026-09-28"));
    }

    #[test]
    fn a_term_ends_with_its_last_day() {
        assert_eq!(end_of(date("2026-12-01")), Timestamp::parse("2026-12-02T00:00:00+08:00").unwrap());
    }
}
