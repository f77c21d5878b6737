//! A rule, and its text.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc, Weekday};
use std::fmt;

use crate::timetable::SHANGHAI;

/// A recurrence rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which dates of a period.
    pub pattern: Pattern,
    /// Every how many days, weeks or months: 1–999.
    pub interval: u32,
    /// Where it ends.
    pub end: End,
    /// The first day of a week; matters for a weekly rule with an interval of two or more.
    pub week_start: Weekday,
}

/// Which dates of a period match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Every day.
    Daily,
    /// These weekdays, Monday first; without any, the start's.
    Weekly(Vec<Weekday>),
    /// These days of the month, `-1` being the last; without any, the start's.
    MonthlyByDate(Vec<i8>),
    /// These weekdays, counted from the beginning or the end of the month.
    MonthlyByWeekday(Vec<NthWeekday>),
}

/// How often a rule repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// By days.
    Daily,
    /// By weeks.
    Weekly,
    /// By months.
    Monthly,
}

/// The second Tuesday, the last Friday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NthWeekday {
    /// 1–5 from the beginning of the month, −1 to −5 from its end.
    pub nth: i8,
    /// Which weekday.
    pub weekday: Weekday,
}

/// Where a rule ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// After so many occurrences, the start among them.
    Count(u32),
    /// With the last occurrence that starts at or before this instant.
    At(DateTime<Utc>),
    /// With the last occurrence that starts on or before this local date.
    On(NaiveDate),
}

impl Rule {
    /// How often it repeats.
    pub const fn frequency(&self) -> Frequency {
        match self.pattern {
            Pattern::Daily => Frequency::Daily,
            Pattern::Weekly(_) => Frequency::Weekly,
            Pattern::MonthlyByDate(_) | Pattern::MonthlyByWeekday(_) => Frequency::Monthly,
        }
    }

    /// The same with another end.
    #[must_use]
    pub fn ending(mut self, end: End) -> Self {
        self.end = end;
        self
    }
}

/// `MO`, `TU`, …
pub(super) const fn two_letters(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

fn joined<T>(items: &[T], text: impl Fn(&T) -> String) -> String {
    items.iter().map(text).collect::<Vec<_>>().join(",")
}

impl fmt::Display for Rule {
    /// The form that [`Rule::parse`] reads, without the name in front.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.frequency() {
            Frequency::Daily => "FREQ=DAILY",
            Frequency::Weekly => "FREQ=WEEKLY",
            Frequency::Monthly => "FREQ=MONTHLY",
        })?;
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        match &self.pattern {
            Pattern::Weekly(days) if !days.is_empty() => {
                write!(f, ";BYDAY={}", joined(days, |day| two_letters(*day).to_owned()))?;
            }
            Pattern::MonthlyByDate(days) if !days.is_empty() => {
                write!(f, ";BYMONTHDAY={}", joined(days, ToString::to_string))?;
            }
            Pattern::MonthlyByWeekday(days) => {
                let one = |day: &NthWeekday| format!("{}{}", day.nth, two_letters(day.weekday));
                write!(f, ";BYDAY={}", joined(days, one))?;
            }
            _ => {}
        }
        if self.week_start != Weekday::Mon {
            write!(f, ";WKST={}", two_letters(self.week_start))?;
        }
        match self.end {
            End::Count(count) => write!(f, ";COUNT={count}"),
            End::At(instant) => write!(f, ";UNTIL={}", instant.format("%Y%m%dT%H%M%SZ")),
            End::On(date) => write!(f, ";UNTIL={}", date.format("%Y%m%d")),
        }
    }
}

/// A local wall time as an instant.
pub(super) fn instant_of(local: NaiveDateTime) -> Option<DateTime<Utc>> {
    local.checked_sub_offset(SHANGHAI).map(|utc| utc.and_utc())
}
