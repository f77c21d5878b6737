//! Local dates of Quanzhou on the wire.

use crate::time::YEARS;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A local date, in JSON and in queries strictly `YYYY-MM-DD`: chrono alone would also take
/// `2026-1-5` and `+2026-01-05`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDate(pub NaiveDate);

impl FromStr for LocalDate {
    type Err = &'static str;

    /// The error is a code for the field: `invalid_date` or `out_of_range`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(i, byte)| match i {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let date = if shaped { NaiveDate::parse_from_str(text, "%Y-%m-%d").ok() } else { None };
        let date = date.ok_or("invalid_date")?;
        if YEARS.contains(&date.year()) { Ok(Self(date)) } else { Err("out_of_range") }
    }
}
impl fmt::Display for LocalDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}
impl From<NaiveDate> for LocalDate {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}
impl From<LocalDate> for NaiveDate {
    fn from(date: LocalDate) -> Self {
        date.0
    }
}
impl Serialize for LocalDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for LocalDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl utoipa::PartialSchema for LocalDate {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)))
            .into()
    }
}
impl utoipa::ToSchema for LocalDate {
    fn name() -> std::borrow::Cow<'static, str> {
        "LocalDate".into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_strict_form_is_a_date() {
        assert_eq!("2026-12-01".parse::<LocalDate>().unwrap().to_string(), "2026-12-01");
        for text in ["2026-1-5", "+2026-01-05", "2026-02-30", "20261201", "2026-12-01 ", "２026-12-01"] {
            assert_eq!(text.parse::<LocalDate>(), Err("invalid_date"), "{text}");
        }
        assert_eq!("9999-12-31".parse::<LocalDate>(), Err("out_of_range"));
    }
}
