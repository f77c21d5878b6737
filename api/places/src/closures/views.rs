//! What clients send and see of closures.

use super::store::Closure;
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A closure to announce.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"starts_at": "2027-01-20T09:00:00+08:00", "ends_at": "2027-01-20T21:00:00+08:00",
    "reason": "消防设施检修", "emergency": false}))]
pub struct CreateClosure {
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded; at most three years later.
    pub ends_at: Timestamp,
    /// Why, 1–200 characters; each person whose booking ends reads it.
    #[schema(max_length = 200)]
    pub reason: String,
    /// Whether it cannot wait for the announcement of seven days.
    #[serde(default)]
    pub emergency: bool,
}

/// Which closures.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ClosureQuery {
    /// Ending after this.
    pub from: Option<Timestamp>,
    /// Beginning before this.
    pub until: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A closure.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClosureView {
    /// Its id.
    pub id: Id<of::Closure>,
    /// What is closed.
    pub space_id: Id<of::Space>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Why.
    pub reason: String,
    /// Whether it was announced late.
    pub emergency: bool,
    /// Bookings that it ended; only in the answer that creates it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_bookings: Option<i64>,
    /// When it was announced.
    pub created_at: Timestamp,
}

page_schema!(ClosurePage, ClosureView);

impl From<Closure> for ClosureView {
    fn from(closure: Closure) -> Self {
        Self {
            id: closure.id,
            space_id: closure.space_id,
            starts_at: closure.starts_at,
            ends_at: closure.ends_at,
            reason: closure.reason,
            emergency: closure.emergency,
            cancelled_bookings: None,
            created_at: closure.created_at,
        }
    }
}
