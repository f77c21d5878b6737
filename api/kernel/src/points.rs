//! Points and weights of evaluations, exact to two decimals: hundredths in the database, text such as `"12.50"` in
//! answers. Requests may give a number that is exact, too. Never a float.

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Hundredths of a point. Where points are weights of a whole, it is 100.00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, AsExpression, FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Integer)]
pub struct Points(pub i32);

impl Points {
    /// 100.00: the whole.
    pub const WHOLE: Self = Self(10_000);

    /// `numerator / denominator` points, rounded half up to two decimals (rulebook, task 10: price score).
    /// `None` where it does not fit or the denominator is not positive.
    pub fn ratio(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator <= 0 || numerator < 0 {
            return None;
        }
        let doubled = numerator.checked_mul(200)?.checked_add(denominator)?;
        i32::try_from(doubled / denominator.checked_mul(2)?).ok().map(Self)
    }
    /// The sum; `None` where it does not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }
    /// The exact sum; `None` where it does not fit.
    pub fn sum(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        all.into_iter().try_fold(Self(0), Self::checked_add)
    }
    /// The mean, rounded half up to two decimals; `None` of nothing.
    pub fn mean(all: &[Self]) -> Option<Self> {
        let count = i128::try_from(all.len()).ok().filter(|count| *count > 0)?;
        let sum: i128 = all.iter().map(|one| i128::from(one.0)).sum();
        i32::try_from((sum * 2 + count).div_euclid(count * 2)).ok().map(Self)
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let value = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", value / 100, value % 100)
    }
}

impl FromStr for Points {
    type Err = &'static str;

    /// Digits, at most four before the point and at most two behind it; no sign, no exponent.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(whole, 4) || !digits(fraction, 2) {
            return Err("not a decimal number with at most two decimals, such as \"12.50\"");
        }
        let whole: i32 = whole.parse().map_err(|_| "too large")?;
        let scale = if fraction.len() == 1 { 10 } else { 1 };
        let fraction: i32 = fraction.parse::<i32>().map_err(|_| "too large")? * scale;
        Ok(Self(whole * 100 + fraction))
    }
}

impl Serialize for Points {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for Points {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Given)
    }
}

/// Text, or a JSON number that is exact with two decimals: its shortest form is read like text, so that no
/// float is ever rounded.
struct Given;

impl Visitor<'_> for Given {
    type Value = Points;

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
pub struct GivenPoints;

impl utoipa::PartialSchema for GivenPoints {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, OneOfBuilder, Type};
        let text = ObjectBuilder::new()
            .schema_type(Type::String)
            .pattern(Some(r"^\d{1,4}(\.\d{1,2})?$"))
            .max_length(Some(7));
        let number = ObjectBuilder::new().schema_type(Type::Number).minimum(Some(0)).maximum(Some(9999.99));
        OneOfBuilder::new()
            .item(text)
            .item(number)
            .description(Some(
                "Points or a weight: text, or a number that is exact with at most two decimals",
            ))
            .into()
    }
}
impl utoipa::ToSchema for GivenPoints {
    fn name() -> std::borrow::Cow<'static, str> {
        "GivenPoints".into()
    }
}

impl utoipa::PartialSchema for Points {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some("Points or a weight with two decimals"))
            .pattern(Some(r"^-?\d{1,4}(\.\d{1,2})?$"))
            .max_length(Some(8))
            .into()
    }
}
impl utoipa::ToSchema for Points {
    fn name() -> std::borrow::Cow<'static, str> {
        "Points".into()
    }
}

impl<DB: diesel::backend::Backend> diesel::serialize::ToSql<diesel::sql_types::Integer, DB> for Points
where
    i32: diesel::serialize::ToSql<diesel::sql_types::Integer, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
        self.0.to_sql(out)
    }
}
impl<DB: diesel::backend::Backend> diesel::deserialize::FromSql<diesel::sql_types::Integer, DB> for Points
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
        for (text, hundredths, written) in
            [("12.50", 1250, "12.50"), ("0", 0, "0.00"), ("7.5", 750, "7.50"), ("100", 10_000, "100.00")]
        {
            let points: Points = text.parse().unwrap();
            assert_eq!((points.0, points.to_string().as_str()), (hundredths, written));
        }
        for text in ["", ".5", "5.", "-1", "+1", "1e2", "1.234", "12345", "１", "1,5", " 1", "1.5 "] {
            assert!(text.parse::<Points>().is_err(), "{text:?}");
        }
        assert_eq!(Points(-125).to_string(), "-1.25");
    }

    #[test]
    fn a_number_is_read_where_it_is_exact() {
        let read = |json: &str| serde_json::from_str::<Points>(json).map(|points| points.0).ok();
        for (json, hundredths) in
            [("60", 6000), ("33.33", 3333), ("33.3", 3330), ("0.1", 10), ("12.0", 1200), ("\"12.50\"", 1250)]
        {
            assert_eq!(read(json), Some(hundredths), "{json}");
        }
        for json in ["33.333", "-1", "0.001", "10000", "1e300", "true", "[1]", "{}", "null"] {
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
        let mean =
            |all: &[i32]| Points::mean(&all.iter().copied().map(Points).collect::<Vec<_>>()).map(|m| m.0);
        assert_eq!((mean(&[]), mean(&[1, 2]), mean(&[1, 1, 2])), (None, Some(2), Some(1)));
    }

    #[test]
    fn a_ratio_is_rounded_half_up() {
        assert_eq!(Points::ratio(1, 3), Some(Points(33)));
        assert_eq!(Points::ratio(1, 200), Some(Points(1)));
        assert_eq!(Points::ratio(1, 201), Some(Points(0)));
        assert_eq!(Points::ratio(2, 3), Some(Points(67)));
        assert_eq!(Points::ratio(1, 0), None);
        assert_eq!(Points::ratio(i128::MAX, 1), None);
    }
}
