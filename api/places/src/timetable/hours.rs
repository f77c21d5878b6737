//! Opening hours as they are defined and stored: periods with weekly rows, and exceptions for single dates.

use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::local_time::LocalTime;

/// The opening hours of a facility or a space (开放时间).
///
/// On each date one exception or else one period decides alone. The shortest exception that covers the date wins
/// (of equal length, the later in the list); it replaces the whole day. Otherwise the shortest period that covers the
/// date wins (an open end is infinitely long; of equal length the one that starts later, then the later in the list);
/// it replaces the longer periods wholly, so that a date for which it has no row is closed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// Seasons, at most 100; a date that no period covers is closed.
    pub periods: Vec<Period>,
    /// Dates that differ from their period, at most 1000; may be left out of the JSON when there are none.
    #[serde(default)]
    pub exceptions: Vec<Exception>,
}

/// A range of dates with its weekly rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First date, inclusive.
    pub starts_on: NaiveDate,
    /// Last date, inclusive; `None` is open-ended.
    pub ends_on: Option<NaiveDate>,
    /// When it opens on which kind of day, at most 100 rows; several rows may name the same day.
    pub weekly: Vec<WeeklyRow>,
}

/// One opening on one kind of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeeklyRow {
    /// The weekday, or the kind of special day.
    pub day: DayKind,
    /// Start; never `24:00`.
    pub opens_at_local: LocalTime,
    /// End; at or before the start it means the next day, so that equal times are 24 hours.
    pub closes_at_local: LocalTime,
}

/// The kind of day that a weekly row is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
    /// A legal holiday (法定节假日); a period without such a row uses its weekday rows on a holiday.
    Holiday,
    /// A weekend day worked in exchange for a holiday (调休上班日); without such a row the weekday rows hold.
    MakeUpWorkday,
}

impl DayKind {
    /// How many kinds there are.
    pub(super) const COUNT: usize = 9;
}

impl From<Weekday> for DayKind {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Mon => Self::Mon,
            Weekday::Tue => Self::Tue,
            Weekday::Wed => Self::Wed,
            Weekday::Thu => Self::Thu,
            Weekday::Fri => Self::Fri,
            Weekday::Sat => Self::Sat,
            Weekday::Sun => Self::Sun,
        }
    }
}

/// A range of dates, usually one, on which the periods do not hold: closed, or open at other hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// First date, inclusive.
    pub starts_on: NaiveDate,
    /// Last date, inclusive; `None` is the same date.
    pub ends_on: Option<NaiveDate>,
    /// `true` for a closed day; `false` says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// The hours of the day, at least one row and at most 100; exactly one of this and `closed: true` is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Vec<HourRow>>,
    /// Why, for the public, at most 200 characters.
    pub reason: Option<String>,
}

/// One opening on the date of an exception; times as in [`WeeklyRow`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HourRow {
    /// Start; never `24:00`.
    pub opens_at_local: LocalTime,
    /// End; at or before the start it means the next day.
    pub closes_at_local: LocalTime,
}
