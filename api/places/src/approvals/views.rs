//! What clients send and see of approvals.

use super::store::{self, Clash};
use crate::bookings::{BookingView, Found};
use citong_kernel::problem::ProblemBody;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// Which bookings that wait.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ApprovalQuery {
    /// Only this space.
    pub space_id: Option<Id<of::Space>>,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only facilities in this region's subtree.
    pub region: Option<String>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// What else is in the space, its parts or what it is a part of at that time, with buffers. Nothing
/// about its person.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClashView {
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// The state of the other booking, or `closure`.
    pub status: String,
}

/// How the person has kept their bookings so far, in all venues.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordView {
    /// Bookings that they missed.
    pub no_show_count: i64,
    /// Bookings that began in the last 90 days or lie ahead and were not given back.
    pub bookings_last_90_days: i64,
}

/// A booking that waits for a decision.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApprovalView {
    /// The booking.
    #[serde(flatten)]
    pub booking: BookingView,
    /// Since when it waits.
    pub waiting_since: Timestamp,
    /// What else is there at that time.
    pub conflicts: Vec<ClashView>,
    /// How the person has kept their bookings so far.
    pub person: RecordView,
}

page_schema!(ApprovalPage, ApprovalView);

impl ApprovalView {
    /// The booking with what the desk needs to decide.
    pub fn of(tx: &mut Tx<'_>, found: Found) -> ApiResult<Self> {
        let clashes = store::clashes(tx, &found.booking)?;
        let person = store::record_of(tx, &found.booking)?;
        let conflicts = clashes.into_iter().map(|Clash { starts_at, ends_at, status }| ClashView {
            starts_at,
            ends_at,
            status,
        });
        Ok(Self {
            waiting_since: found.booking.created_at,
            conflicts: conflicts.collect(),
            person,
            booking: BookingView::of(tx, found),
        })
    }
}

text_enum! {
    /// What is decided.
    pub enum Decision {
        Confirm = "confirm",
        Reject = "reject",
    }
}

/// A decision about many bookings.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"decision": "confirm", "ids": ["0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"]}))]
pub struct DecideBookings {
    /// What is decided.
    pub decision: Decision,
    /// The bookings, 1–100.
    #[schema(max_items = 100)]
    pub ids: Vec<Id<of::Booking>>,
    /// Why; each person reads it.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// What became of one booking.
#[derive(Debug, Serialize, ToSchema)]
pub struct DecisionResult {
    /// The booking.
    pub id: Id<of::Booking>,
    /// 200, else the problem's status.
    pub status: u16,
    /// Why nothing was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<ProblemBody>)]
    pub problem: Option<Value>,
    /// The booking now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booking: Option<BookingView>,
}

/// What became of each, in the order of the request.
#[derive(Debug, Serialize, ToSchema)]
pub struct DecisionResults {
    /// One for each id.
    pub results: Vec<DecisionResult>,
}
