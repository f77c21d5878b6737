//! JSON Merge Patch (RFC 7396): absent leaves, `null` clears, a value sets.

use crate::problem::FieldError;
use serde::{Deserialize, Deserializer};

/// One member of a merge patch. Give the field `#[serde(default)]`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Patch<T> {
    /// Not in the patch: leave it.
    #[default]
    Absent,
    /// `null`: clear it.
    Null,
    /// Set it.
    Value(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

impl<T> Patch<T> {
    /// Applies the patch to a field that may be empty.
    pub fn apply_optional(self, field: &mut Option<T>) {
        match self {
            Self::Absent => {}
            Self::Null => *field = None,
            Self::Value(value) => *field = Some(value),
        }
    }
    /// Applies the patch to a field that must have a value: `null` is refused.
    pub fn apply(self, field: &mut T, pointer: &str, errors: &mut Vec<FieldError>) {
        match self {
            Self::Absent => {}
            Self::Null => {
                errors.push(FieldError::new(pointer, "required", "不能清空", "It cannot be cleared"));
            }
            Self::Value(value) => *field = value,
        }
    }
}

impl<T> utoipa::PartialSchema for Patch<T>
where
    Option<T>: utoipa::PartialSchema,
{
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        <Option<T> as utoipa::PartialSchema>::schema()
    }
}
impl<T: utoipa::ToSchema> utoipa::ToSchema for Patch<T>
where
    Option<T>: utoipa::PartialSchema,
{
    fn name() -> std::borrow::Cow<'static, str> {
        T::name()
    }
}
