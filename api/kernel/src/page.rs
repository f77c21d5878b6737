//! Keyset pages: stable under inserts, no OFFSET.

use crate::problem::{ApiResult, FieldError, Problem, ProblemType};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Items of a page when the caller does not say.
pub const DEFAULT_LIMIT: i64 = 20;

/// One page of a list.
#[derive(Debug, Clone, Serialize)]
pub struct Page<T> {
    /// The items, in the list's order.
    pub items: Vec<T>,
    /// Continues after the last item; null at the end.
    pub next_cursor: Option<String>,
    /// How many there are in all; only with `with_total=true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

impl<T> Page<T> {
    /// Cuts `items` (read with one more than `limit`) to the page and makes the next cursor from
    /// the last kept item's key.
    pub fn cut<K: Serialize>(list: &str, mut items: Vec<T>, limit: i64, key: impl Fn(&T) -> K) -> Self {
        let limit = usize::try_from(limit).unwrap_or(0);
        let more = items.len() > limit;
        items.truncate(limit);
        let next_cursor = if more { items.last().map(|last| encode(list, &key(last))) } else { None };
        Self { items, next_cursor, total: None }
    }
    /// The same page with every item turned into its view.
    pub fn map<V>(self, view: impl FnMut(T) -> V) -> Page<V> {
        Page {
            items: self.items.into_iter().map(view).collect(),
            next_cursor: self.next_cursor,
            total: self.total,
        }
    }
    /// The same page with every item turned into its view, where that can fail.
    pub fn try_map<V>(self, view: impl FnMut(T) -> ApiResult<V>) -> ApiResult<Page<V>> {
        let items = self.items.into_iter().map(view).collect::<ApiResult<_>>()?;
        Ok(Page { items, next_cursor: self.next_cursor, total: self.total })
    }
    /// Adds the total.
    #[must_use]
    pub fn with_total(mut self, total: Option<i64>) -> Self {
        self.total = total;
        self
    }
}

/// The page size asked for: 1–`most`, or 400.
pub fn limit(asked: Option<i64>, most: i64) -> ApiResult<i64> {
    match asked {
        None => Ok(DEFAULT_LIMIT.min(most)),
        Some(n) if (1..=most).contains(&n) => Ok(n),
        Some(_) => Err(Problem::new(ProblemType::MalformedRequest).field(FieldError::new(
            "/limit",
            "out_of_range",
            format!("须在 1–{most} 之间"),
            format!("It must be between 1 and {most}"),
        ))),
    }
}

#[derive(Serialize, Deserialize)]
struct Wire<K> {
    l: String,
    k: K,
}

/// A cursor of this list (its name and order) after this key.
pub fn encode<K: Serialize>(list: &str, key: &K) -> String {
    let wire = Wire { l: list.to_owned(), k: key };
    URL_SAFE_NO_PAD.encode(serde_json::to_vec(&wire).unwrap_or_default())
}

/// The key in a cursor: 400 when it is not one of this list.
pub fn decode<K: DeserializeOwned>(list: &str, cursor: Option<&str>) -> ApiResult<Option<K>> {
    let Some(cursor) = cursor else { return Ok(None) };
    let wire: Option<Wire<K>> =
        URL_SAFE_NO_PAD.decode(cursor).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    match wire {
        Some(wire) if wire.l == list => Ok(Some(wire.k)),
        _ => Err(Problem::new(ProblemType::InvalidCursor).field(FieldError::new(
            "/cursor",
            "invalid_cursor",
            "游标不属于这个列表",
            "The cursor is not one of this list",
        ))),
    }
}

/// Declares the schema of a page in the OpenAPI document: `page_schema!(BookingPage, BookingView)`.
#[macro_export]
macro_rules! page_schema {
    ($name:ident, $item:ty) => {
        /// One page of a list.
        #[derive(serde::Serialize, utoipa::ToSchema)]
        pub struct $name {
            /// The items, in the list's order.
            pub items: Vec<$item>,
            /// Continues after the last item; null at the end.
            pub next_cursor: Option<String>,
            /// How many there are in all; only with `with_total=true`.
            pub total: Option<i64>,
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_belongs_to_its_list() {
        let cursor = encode("bookings", &(1, "a"));
        assert_eq!(decode::<(i64, String)>("bookings", Some(&cursor)).unwrap(), Some((1, "a".into())));
        assert!(decode::<(i64, String)>("spaces", Some(&cursor)).is_err());
        assert!(decode::<(i64, String)>("bookings", Some("%%%")).is_err());
    }

    #[test]
    fn limits_are_kept() {
        assert_eq!(limit(None, 100).unwrap(), 20);
        assert!(limit(Some(0), 100).is_err());
        assert!(limit(Some(101), 100).is_err());
    }
}
