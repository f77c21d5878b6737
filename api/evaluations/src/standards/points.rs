//! Weights and points, exact to two decimals: hundredths in the database, text such as `"12.50"` in answers. Requests
//! may give a number that is exact, too. A weight is a hundredth part of the whole (percent); points are at most the weight.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Hundredths of a point, or of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Integer)]
pub struct IndicatorPoints(pub i32);

impl IndicatorPoints {
    /// 100.00: the whole.
    pub const WHOLE: Self = Self(10_000);

    /// The exact sum; `None` where it does not fit.
    pub fn sum(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        all.into_iter().try_fold(Self(0), |sum, one| sum.0.checked_add(one.0).map(Self))
    }
    /// The mean, rounded half up to two decimals; `None` of nothing.
    pub fn mean(all: &[Self]) -> Option<Self> {
        let count = i128::try_from(all.len()).ok().filter(|count| *count > 0)?;
        let sum: i128 = all.iter().map(|one| i128::from(one.0)).sum();
        i32::try_from((sum * 2 + count).div_euclid(count * 2)).ok().map(Self)
    }
}

impl fmt::Display for IndicatorPoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let value = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", value / 100, value % 100)
    }
}

impl FromStr for IndicatorPoints {
    type Err = &'static str;

    /// Digits, at most three before the point and at most two behind it; no sign, no exponent.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(whole, 3) || !digits(fraction, 2) {
            return Err("not a decimal number with at most two decimals, such as \"12.50\"");
        }
        let whole: i32 = whole.parse().map_err(|_| "too large")?;
        let scale = if fraction.len() == 1 { 10 } else { 1 };
        let fraction: i32 = fraction.parse::<i32>().map_err(|_| "too large")? * scale;
        Ok(Self(whole * 100 + fraction))
    }
}

impl Serialize for IndicatorPoints {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for IndicatorPoints {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Given)
    }
}

/// Text, or a JSON number that is exact with two decimals: its shortest form is read like text, so that no
/// float is ever rounded.
struct Given;

impl Visitor<'_> for Given {
    type Value = IndicatorPoints;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number with at most two decimals, such as \"12.50\"")
    }
    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        text.parse().map_err(E::custom)
    }
    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        self.visit_str(&value.to_string())
    }
    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Self::Value, E> {
        self.visit_str(&value.to_string())
    }
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Self::Value, E> {
        self.visit_str(&value.to_string())
    }
}

/// How weights and points may be given; they are always answered as text.
#[derive(Debug, Clone, Copy)]
pub struct GivenIndicatorPoints;

impl utoipa::PartialSchema for GivenIndicatorPoints {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, OneOfBuilder, Type};
        let text = ObjectBuilder::new()
            .schema_type(Type::String)
            .pattern(Some(r"^\d{1,3}(\.\d{1,2})?$"))
            .max_length(Some(6));
        let number = ObjectBuilder::new().schema_type(Type::Number).minimum(Some(0)).maximum(Some(999.99));
        OneOfBuilder::new()
            .item(text)
            .item(number)
            .description(Some(
                "A weight or points: text, or a number that is exact with at most two decimals",
            ))
            .into()
    }
}
impl utoipa::ToSchema for GivenIndicatorPoints {
    fn name() -> std::borrow::Cow<'static, str> {
        "GivenIndicatorPoints".into()
    }
}

impl utoipa::PartialSchema for IndicatorPoints {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("A weight or points with two decimals"))
            .pattern(Some(r"^-?\d{1,3}(\.\d{1,2})?$"))
            .max_length(Some(7))
            .into()
    }
}
impl utoipa::ToSchema for IndicatorPoints {
    fn name() -> std::borrow::Cow<'static, str> {
        "IndicatorPoints".into()
    }
}

impl<DB: diesel::backend::Backend> diesel::serialize::ToSql<diesel::sql_types::Integer, DB>
    for IndicatorPoints
where
    i32: diesel::serialize::ToSql<diesel::sql_types::Integer, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
        self.0.to_sql(out)
    }
}
impl<DB: diesel::backend::Backend> diesel::deserialize::FromSql<diesel::sql_types::Integer, DB>
    for IndicatorPoints
where
    i32: diesel::deserialize::FromSql<diesel::sql_types::Integer, DB>,
{
    fn from_sql(value: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
        i32::from_sql(value).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_and_written_exactly() {
        for (text, hundredths, written) in [("12.50", 1250, "12.50"), ("0", 0, "0.00"), ("7.5", 750, "7.50")]
        {
            let points: IndicatorPoints = text.parse().unwrap();
            assert_eq!((points.0, points.to_string().as_str()), (hundredths, written));
        }
        for text in ["", ".5", "5.", "-1", "+1", "1e2", "1.234", "1234", "１", "1,5", " 1"] {
            assert!(text.parse::<IndicatorPoints>().is_err(), "{text:?}");
        }
        assert_eq!(IndicatorPoints(-125).to_string(), "-1.25");
    }

    #[test]
    fn a_number_is_read_where_it_is_exact() {
        let read = |json: &str| serde_json::from_str::<IndicatorPoints>(json).map(|points| points.0).ok();
        for (json, hundredths) in
            [("60", 6000), ("33.33", 3333), ("33.3", 3330), ("0.1", 10), ("12.0", 1200), ("\"12.50\"", 1250)]
        {
            assert_eq!(read(json), Some(hundredths), "{json}");
        }
        for json in ["33.333", "-1", "0.001", "1000", "1e300", "true", "[1]", "{}", "null"] {
            assert_eq!(read(json), None, "{json}");
        }
        // Every weight there is comes back from its number.
        for hundredths in 0..=10_000 {
            let json = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            assert_eq!(read(&json), Some(hundredths), "{json}");
        }
    }

    #[test]
    fn a_mean_is_rounded_half_up() {
        let mean = |all: &[i32]| {
            IndicatorPoints::mean(&all.iter().copied().map(IndicatorPoints).collect::<Vec<_>>()).map(|m| m.0)
        };
        assert_eq!((mean(&[]), mean(&[1, 2]), mean(&[1, 1, 2])), (None, Some(2), Some(1)));
    }
}
