//! The local clock: wall-clock minutes of a day, and the step between local dates and instants.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// The offset of Asia/Shanghai: +08:00 all year round.
pub const SHANGHAI: FixedOffset = match FixedOffset::east_opt(8 * 3600) {
    Some(offset) => offset,
    None => panic!("+08:00 is an offset"),
};

/// The local date of an instant.
#[must_use]
pub fn local_date(instant: DateTime<Utc>) -> NaiveDate {
    // Only the last eight hours of the year 262142 cannot be shifted.
    instant.naive_utc().checked_add_offset(SHANGHAI).map_or(NaiveDate::MAX, |local| local.date())
}

/// The instant at which a local date begins.
#[must_use]
pub fn local_midnight(date: NaiveDate) -> DateTime<Utc> {
    let local = date.and_time(NaiveTime::MIN);
    local.checked_sub_offset(SHANGHAI).map_or(DateTime::<Utc>::MIN_UTC, |utc| utc.and_utc())
}

/// An instant moved by whole minutes, held at the ends of time instead of overflowing.
pub(super) fn shift(instant: DateTime<Utc>, minutes: i64) -> DateTime<Utc> {
    let end = if minutes < 0 { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    TimeDelta::try_minutes(minutes).and_then(|delta| instant.checked_add_signed(delta)).unwrap_or(end)
}

/// A date moved by whole days, held at the ends of time instead of overflowing.
pub(super) fn shift_date(date: NaiveDate, days: i64) -> NaiveDate {
    let end = if days < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    TimeDelta::try_days(days).and_then(|delta| date.checked_add_signed(delta)).unwrap_or(end)
}

/// A wall-clock time in whole minutes, 0..=1440, written `HH:MM`; `24:00` is the end of the day and makes sense as a
/// closing time only ([`OpeningHours::check`](super::OpeningHours::check) refuses it as an opening time).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LocalTime(u16);

impl LocalTime {
    /// `24:00`.
    pub const END_OF_DAY: Self = Self(1440);

    /// The time that many minutes after midnight; `None` above 1440.
    #[must_use]
    pub const fn from_minutes(minutes: u16) -> Option<Self> {
        if minutes <= Self::END_OF_DAY.0 { Some(Self(minutes)) } else { None }
    }

    /// Minutes after midnight, 0..=1440.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

/// Why a text is not a [`LocalTime`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalTimeError {
    /// Not two digits, a colon and two digits.
    NotHhMm,
    /// The right shape, but no such time: above `24:00`, or a minute above 59.
    OutOfRange,
}

impl fmt::Display for LocalTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotHhMm => "a local time is written HH:MM",
            Self::OutOfRange => "a local time lies between 00:00 and 24:00",
        })
    }
}

impl std::error::Error for LocalTimeError {}

impl FromStr for LocalTime {
    type Err = LocalTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let &[h1, h2, b':', m1, m2] = text.as_bytes() else { return Err(LocalTimeError::NotHhMm) };
        let two = |tens: u8, ones: u8| {
            (tens.is_ascii_digit() && ones.is_ascii_digit())
                .then(|| u16::from(tens - b'0') * 10 + u16::from(ones - b'0'))
        };
        let (Some(hours), Some(minutes)) = (two(h1, h2), two(m1, m2)) else {
            return Err(LocalTimeError::NotHhMm);
        };
        if minutes > 59 {
            return Err(LocalTimeError::OutOfRange);
        }
        Self::from_minutes(hours * 60 + minutes).ok_or(LocalTimeError::OutOfRange)
    }
}

impl TryFrom<String> for LocalTime {
    type Error = LocalTimeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<LocalTime> for String {
    fn from(time: LocalTime) -> Self {
        time.to_string()
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}
