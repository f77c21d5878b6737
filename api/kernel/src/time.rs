//! Instants and local dates. Quanzhou keeps Asia/Shanghai time, +08:00 without daylight saving.

use crate::db::{MultiBackend, sql_types};
use chrono::{
    DateTime, Datelike, Duration, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, Timelike, Utc,
};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sqlite::Sqlite;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Years that an instant or date in a request may have. Nothing in this product lies outside, and
/// every engine and client can represent them.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// The offset of Asia/Shanghai, seconds east of UTC.
const SHANGHAI_SECONDS: i32 = 8 * 3600;

/// The local offset: +08:00 all year.
pub fn shanghai() -> FixedOffset {
    // 8 hours is inside chrono's range, so `None` cannot happen; UTC would be the harmless answer.
    FixedOffset::east_opt(SHANGHAI_SECONDS).unwrap_or_else(|| chrono::Offset::fix(&Utc))
}

/// An instant, exact to the microsecond. In JSON RFC 3339 with the offset +08:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
#[diesel(sql_type = sql_types::Instant)]
pub struct Timestamp(DateTime<Utc>);

impl Timestamp {
    /// The instant, cut to whole microseconds: what both engines store.
    pub fn new(at: DateTime<Utc>) -> Self {
        Self(DateTime::from_timestamp_micros(at.timestamp_micros()).unwrap_or(at))
    }
    /// The instant as chrono has it.
    pub const fn utc(self) -> DateTime<Utc> {
        self.0
    }
    /// The date in Quanzhou.
    pub fn local_date(self) -> NaiveDate {
        self.0.with_timezone(&shanghai()).date_naive()
    }
    /// The beginning of a local date.
    pub fn start_of(date: NaiveDate) -> Self {
        let midnight = date.and_time(chrono::NaiveTime::MIN);
        Self(DateTime::from_naive_utc_and_offset(midnight - Duration::seconds(SHANGHAI_SECONDS.into()), Utc))
    }
    /// Milliseconds since 1970.
    pub const fn millis(self) -> i64 {
        self.0.timestamp_millis()
    }
    /// Seconds since 1970.
    pub const fn seconds(self) -> i64 {
        self.0.timestamp()
    }
    /// The instant so many seconds after 1970 began; `None` beyond what a calendar holds.
    pub fn from_seconds(seconds: i64) -> Option<Self> {
        DateTime::from_timestamp(seconds, 0).map(Self::new)
    }
    /// `seconds` later; the end or beginning of the calendar where that would leave it.
    pub fn plus_seconds(self, seconds: i64) -> Self {
        let edge = if seconds < 0 { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
        Self(Duration::try_seconds(seconds).and_then(|d| self.0.checked_add_signed(d)).unwrap_or(edge))
    }
    /// `minutes` later.
    pub fn plus_minutes(self, minutes: i64) -> Self {
        self.plus_seconds(minutes.saturating_mul(60))
    }
    /// `days` × 24 hours later.
    pub fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days.saturating_mul(86_400))
    }
    /// Reads RFC 3339 with an offset; the error is a code for the field: `invalid_time`,
    /// `leap_second` or `out_of_range`.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let at = DateTime::parse_from_rfc3339(text).map_err(|_| "invalid_time")?;
        if at.timestamp_subsec_nanos() >= 1_000_000_000 {
            return Err("leap_second");
        }
        if !YEARS.contains(&at.with_timezone(&shanghai()).year()) {
            return Err("out_of_range");
        }
        Ok(Self::new(at.with_timezone(&Utc)))
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(at: DateTime<Utc>) -> Self {
        Self::new(at)
    }
}
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.local_text())
    }
}
impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.local_text())
    }
}

/// Texts of instants. A page of the feed reads and writes a thousand of them, and chrono's patterns
/// cost several times what these fixed forms do.
impl Timestamp {
    /// RFC 3339 with +08:00 and as many digits of the second as it needs: none, three or six.
    /// For people, in Chinese and in English, to the minute of Quanzhou: `2026年12月5日 10:00`.
    pub fn in_words(self) -> (String, String) {
        let local = self.0.with_timezone(&shanghai());
        (local.format("%Y年%-m月%-d日 %H:%M").to_string(), local.format("%-d %B %Y, %H:%M").to_string())
    }
    fn local_text(self) -> String {
        let local = self.0.naive_utc().checked_add_offset(shanghai());
        let Some(mut text) = local.and_then(seconds_text) else {
            return self.0.with_timezone(&shanghai()).to_rfc3339_opts(SecondsFormat::AutoSi, false);
        };
        match self.0.timestamp_subsec_micros() {
            0 => {}
            micros if micros % 1000 == 0 => push_fraction(&mut text, micros / 1000, 3),
            micros => push_fraction(&mut text, micros, 6),
        }
        text.push_str("+08:00");
        text
    }
    /// How SQLite stores it.
    fn stored_text(self) -> String {
        let Some(mut text) = seconds_text(self.0.naive_utc()) else {
            return self.0.format(SQLITE_FORMAT).to_string();
        };
        push_fraction(&mut text, self.0.timestamp_subsec_micros(), 6);
        text.push('Z');
        text
    }
    /// What [`Timestamp::stored_text`] wrote.
    fn from_stored(text: &str) -> Option<Self> {
        let bytes: &[u8; 27] = text.as_bytes().try_into().ok()?;
        let marks = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':'), (19, b'.'), (26, b'Z')];
        if marks.iter().any(|(place, mark)| bytes[*place] != *mark) {
            return None;
        }
        let number = |range: std::ops::Range<usize>| {
            bytes[range].iter().try_fold(0u32, |sum, digit| {
                digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'))
            })
        };
        let date =
            NaiveDate::from_ymd_opt(i32::try_from(number(0..4)?).ok()?, number(5..7)?, number(8..10)?)?;
        let at =
            date.and_hms_micro_opt(number(11..13)?, number(14..16)?, number(17..19)?, number(20..26)?)?;
        Some(Self(at.and_utc()))
    }
}

/// `2026-12-01T09:00:00`, with room for what follows; `None` for years without four digits.
fn seconds_text(at: NaiveDateTime) -> Option<String> {
    let year = u32::try_from(at.year()).ok().filter(|year| (1000..=9999).contains(year))?;
    let mut text = String::with_capacity(32);
    push_digits(&mut text, year, 4);
    for (mark, number) in
        [('-', at.month()), ('-', at.day()), ('T', at.hour()), (':', at.minute()), (':', at.second())]
    {
        text.push(mark);
        push_digits(&mut text, number, 2);
    }
    Some(text)
}

fn push_fraction(text: &mut String, number: u32, digits: u32) {
    text.push('.');
    push_digits(text, number, digits);
}

/// The last `digits` digits of a number.
fn push_digits(text: &mut String, number: u32, digits: u32) {
    for place in (0..digits).rev() {
        let digit = number / 10u32.pow(place) % 10;
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// Microseconds between 1970 and PostgreSQL's epoch, 2000-01-01.
const POSTGRES_EPOCH_MICROS: i64 = 946_684_800_000_000;
/// How SQLite stores an instant.
const SQLITE_FORMAT: &str = "%Y-%m-%dT%H:%M:%S%.6fZ";

impl ToSql<sql_types::Instant, Pg> for Timestamp {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        use std::io::Write;
        let micros = self.0.timestamp_micros() - POSTGRES_EPOCH_MICROS;
        out.write_all(&micros.to_be_bytes())?;
        Ok(IsNull::No)
    }
}
impl ToSql<sql_types::Instant, Sqlite> for Timestamp {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.stored_text());
        Ok(IsNull::No)
    }
}
impl ToSql<sql_types::Instant, MultiBackend> for Timestamp {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
        out.set_value((sql_types::Instant, self));
        Ok(IsNull::No)
    }
}
impl FromSql<sql_types::Instant, Pg> for Timestamp {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        let micros = i64::from_be_bytes(value.as_bytes().try_into()?);
        DateTime::from_timestamp_micros(micros + POSTGRES_EPOCH_MICROS)
            .map(Self)
            .ok_or_else(|| "timestamp outside the calendar".into())
    }
}
impl FromSql<sql_types::Instant, Sqlite> for Timestamp {
    fn from_sql(mut value: <Sqlite as diesel::backend::Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        let text = value.read_text();
        match Self::from_stored(text) {
            Some(at) => Ok(at),
            None => Ok(Self(NaiveDateTime::parse_from_str(text, SQLITE_FORMAT)?.and_utc())),
        }
    }
}
impl FromSql<sql_types::Instant, MultiBackend> for Timestamp {
    fn from_sql(
        value: <MultiBackend as diesel::backend::Backend>::RawValue<'_>,
    ) -> deserialize::Result<Self> {
        value.from_sql::<Self, sql_types::Instant>()
    }
}

impl utoipa::PartialSchema for Timestamp {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .into()
    }
}
impl utoipa::ToSchema for Timestamp {
    fn name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_read_local_minutes() {
        let at = Timestamp::parse("2026-12-04T16:05:59Z").unwrap();
        assert_eq!(at.in_words(), ("2026年12月5日 00:05".into(), "5 December 2026, 00:05".into()));
    }

    #[test]
    fn every_offset_is_the_same_instant() {
        let local = Timestamp::parse("2026-12-01T09:00:00+08:00").unwrap();
        assert_eq!(local, Timestamp::parse("2026-12-01T01:00:00Z").unwrap());
        assert_eq!(local.to_string(), "2026-12-01T09:00:00+08:00");
    }

    #[test]
    fn leap_seconds_and_far_years_are_refused() {
        assert_eq!(Timestamp::parse("2016-12-31T23:59:60Z"), Err("leap_second"));
        assert_eq!(Timestamp::parse("9999-12-31T23:59:59+08:00"), Err("out_of_range"));
        assert_eq!(Timestamp::parse("2026-12-01 09:00"), Err("invalid_time"));
        assert_eq!(Timestamp::parse("2026-12-01T09:00:00"), Err("invalid_time"));
    }

    #[test]
    fn fixed_forms_are_what_patterns_would_write() {
        for micros in [0, 1, 999, 1_000, 120_000, 999_999] {
            for seconds in [0, 951_782_399, 1_796_169_599, 4_102_444_800, 253_402_271_999, 253_402_272_000] {
                let at = Timestamp(DateTime::from_timestamp(seconds, micros * 1000).unwrap());
                let local = at.0.with_timezone(&shanghai());
                assert_eq!(at.to_string(), local.to_rfc3339_opts(SecondsFormat::AutoSi, false));
                let stored = at.0.format(SQLITE_FORMAT).to_string();
                assert_eq!(at.stored_text(), stored);
                assert_eq!(Timestamp::from_stored(&stored).unwrap_or(at), at);
            }
        }
        for bad in
            ["", "2026-12-01T09:00:00.000000+", "2026-13-01T09:00:00.000000Z", "2026-12-01T09:00:0x.000000Z"]
        {
            assert_eq!(Timestamp::from_stored(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_local_day_begins_at_sixteen_hours_utc() {
        let date = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        assert_eq!(Timestamp::start_of(date).to_string(), "2026-12-01T00:00:00+08:00");
        assert_eq!(Timestamp::start_of(date).local_date(), date);
    }
}
