//! What is wrong with a definition of opening hours that parsed.

use chrono::{Datelike, NaiveDate};

use super::hours::{Exception, OpeningHours, Period};
use super::local_time::LocalTime;

/// Most periods in one definition.
pub const MAX_PERIODS: usize = 100;
/// Most weekly rows in one period, and most rows in one exception.
pub const MAX_ROWS: usize = 100;
/// Most exceptions in one definition.
pub const MAX_EXCEPTIONS: usize = 1000;
/// Longest reason of an exception, in characters.
pub const MAX_REASON_CHARS: usize = 200;
/// First year that a date may lie in.
pub const OLDEST_YEAR: i32 = 2000;
/// Last year that a date may lie in.
pub const YOUNGEST_YEAR: i32 = 2199;

/// One fault in a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer (RFC 6901) into the opening hours, such as `/periods/0/ends_on`.
    pub pointer: String,
    /// Stable name for programs.
    pub code: &'static str,
    /// Sentence for people, Chinese.
    pub zh: String,
    /// Sentence for people, English.
    pub en: String,
}

impl OpeningHours {
    /// Every fault, in the order of the document; empty when the definition is good. Of a list that is too long only
    /// the part within its limit is looked into.
    #[must_use]
    pub fn check(&self) -> Vec<Fault> {
        let mut faults = Faults(Vec::new());
        faults.count("/periods", self.periods.len(), MAX_PERIODS);
        for (index, period) in self.periods.iter().enumerate().take(MAX_PERIODS) {
            faults.period(&format!("/periods/{index}"), period);
        }
        faults.count("/exceptions", self.exceptions.len(), MAX_EXCEPTIONS);
        for (index, exception) in self.exceptions.iter().enumerate().take(MAX_EXCEPTIONS) {
            faults.exception(&format!("/exceptions/{index}"), exception);
        }
        faults.0
    }
}

struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, pointer: String, code: &'static str, zh: impl Into<String>, en: impl Into<String>) {
        self.0.push(Fault { pointer, code, zh: zh.into(), en: en.into() });
    }

    fn period(&mut self, at: &str, period: &Period) {
        self.dates(at, period.starts_on, period.ends_on);
        self.count(&format!("{at}/weekly"), period.weekly.len(), MAX_ROWS);
        for (index, row) in period.weekly.iter().enumerate().take(MAX_ROWS) {
            self.opens(&format!("{at}/weekly/{index}"), row.opens_at_local);
        }
    }

    fn exception(&mut self, at: &str, exception: &Exception) {
        self.dates(at, exception.starts_on, exception.ends_on);
        match (exception.closed == Some(true), &exception.hours) {
            (true, Some(_)) => self.add(
                format!("{at}/closed"),
                "closed_with_hours",
                "closed 为 true 时不能再填写 hours",
                "Give either closed: true or hours, not both.",
            ),
            (false, None) => self.add(
                format!("{at}/hours"),
                "closed_or_hours_required",
                "请填写 closed: true 或 hours",
                "Give closed: true or hours.",
            ),
            (false, Some(rows)) if rows.is_empty() => self.add(
                format!("{at}/hours"),
                "hours_empty",
                "hours 至少要有一行；全天不开放请用 closed: true",
                "Give at least one row of hours; for a closed day use closed: true.",
            ),
            _ => {}
        }
        let rows = exception.hours.as_deref().unwrap_or_default();
        self.count(&format!("{at}/hours"), rows.len(), MAX_ROWS);
        for (index, row) in rows.iter().enumerate().take(MAX_ROWS) {
            self.opens(&format!("{at}/hours/{index}"), row.opens_at_local);
        }
        if exception.reason.as_deref().is_some_and(|reason| reason.chars().count() > MAX_REASON_CHARS) {
            self.add(
                format!("{at}/reason"),
                "too_long",
                format!("最多 {MAX_REASON_CHARS} 个字符"),
                format!("At most {MAX_REASON_CHARS} characters."),
            );
        }
    }

    fn dates(&mut self, at: &str, starts_on: NaiveDate, ends_on: Option<NaiveDate>) {
        self.year(format!("{at}/starts_on"), starts_on);
        if let Some(ends_on) = ends_on {
            self.year(format!("{at}/ends_on"), ends_on);
            if ends_on < starts_on {
                self.add(
                    format!("{at}/ends_on"),
                    "ends_before_starts",
                    "结束日期不能早于开始日期",
                    "The last date may not be before the first.",
                );
            }
        }
    }

    fn year(&mut self, pointer: String, date: NaiveDate) {
        if !(OLDEST_YEAR..=YOUNGEST_YEAR).contains(&date.year()) {
            self.add(
                pointer,
                "date_out_of_range",
                format!("日期的年份必须在 {OLDEST_YEAR} 到 {YOUNGEST_YEAR} 之间"),
                format!("The year must lie between {OLDEST_YEAR} and {YOUNGEST_YEAR}."),
            );
        }
    }

    fn opens(&mut self, at: &str, opens_at: LocalTime) {
        if opens_at == LocalTime::END_OF_DAY {
            self.add(
                format!("{at}/opens_at_local"),
                "opens_at_end_of_day",
                "24:00 只能作为关闭时间；请用次日 00:00",
                "24:00 can only be a closing time; use 00:00 of the next day.",
            );
        }
    }

    fn count(&mut self, at: &str, len: usize, most: usize) {
        if len > most {
            self.add(
                at.to_owned(),
                "too_many",
                format!("最多 {most} 项"),
                format!("At most {most} entries."),
            );
        }
    }
}
