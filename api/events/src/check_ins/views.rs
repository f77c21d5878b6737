//! What scanners send and the desk sees.

use super::fold::ScanOutcome;
use super::store::ScanRow;
use crate::tickets::TicketView;
use citong_identity::ids::mask_name;
use citong_kernel::problem::ProblemBody;
use citong_kernel::{Id, Timestamp, of, page_schema};
use citong_places::bookings::Direction;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// One scan of a ticket.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"nonce": "gate-2/000417", "direction": "entry"}))]
pub struct CheckInTicket {
    /// The scanner's own name for this scan, 1–100 characters: sent again it is the same scan.
    #[schema(max_length = 100)]
    pub nonce: String,
    /// The clock at the door; now without it. At most seven days ago.
    pub scanned_at: Option<Timestamp>,
    /// Which way; `entry` without it.
    pub direction: Option<Direction>,
    /// The text of the QR code, where it was scanned: it must be of this ticket.
    #[schema(max_length = 300)]
    pub pass: Option<String>,
}

/// One scan of a QR code.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"pass": "CT1.AgGSl6k0HH2Aq5k0lq2bOzQBkpepNBx9gKuZNJatmzs0AAAAAGsM", "nonce": "gate-2/000417",
    "facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "direction": "entry"}))]
pub struct CheckInPass {
    /// The text of the QR code.
    #[schema(max_length = 300)]
    pub pass: String,
    /// Where the scanner stands.
    pub facility_id: Id<of::Facility>,
    /// The scanner's own name for this scan, 1–100 characters: sent again it is the same scan.
    #[schema(max_length = 100)]
    pub nonce: String,
    /// The clock at the door; now without it. At most seven days ago.
    pub scanned_at: Option<Timestamp>,
    /// Which way; `entry` without it.
    pub direction: Option<Direction>,
}

/// Scans that a scanner kept while it had no network.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"scans": [{"pass": "CT1.AgGSl6k0HH2Aq5k0lq2bOzQBkpepNBx9gKuZNJatmzs0AAAAAGsM",
    "nonce": "gate-2/000417", "facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10",
    "scanned_at": "2026-12-01T09:01:30+08:00", "direction": "entry"}]}))]
pub struct CheckInPasses {
    /// 1–500 scans, in any order; each stands for itself.
    #[schema(value_type = Vec<CheckInPass>, min_items = 1, max_items = 500)]
    pub scans: Vec<Value>,
}

/// What became of one scan.
#[derive(Debug, Serialize, ToSchema)]
pub struct CheckInResult {
    /// Its place in the batch, from 0.
    pub index: usize,
    /// 200, else the problem's status.
    pub status: u16,
    /// The ticket, unless there is a problem.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ticket: Option<TicketView>,
    /// Why the visitor is not let through.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<ProblemBody>)]
    pub problem: Option<Value>,
}

/// What became of the scans, in their order.
#[derive(Debug, Serialize, ToSchema)]
pub struct CheckInResults {
    /// One for each scan.
    pub items: Vec<CheckInResult>,
}

/// A page of the log.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ScanQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A scan in the log.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScanView {
    /// Its id.
    pub id: Id<of::TicketScan>,
    /// Of which ticket.
    pub ticket_id: Id<of::Ticket>,
    /// Its visitor, masked.
    pub name: String,
    /// The scanner's name for it.
    pub nonce: String,
    /// Which way.
    pub direction: Direction,
    /// The clock at the door.
    pub scanned_at: Timestamp,
    /// When it reached us.
    pub received_at: Timestamp,
    /// What it was, seen with all others of its ticket so far.
    pub outcome: ScanOutcome,
}

page_schema!(ScanPage, ScanView);

impl ScanView {
    /// The scan with a masked name.
    pub fn of((row, name): (ScanRow, String)) -> Self {
        Self {
            id: row.id,
            ticket_id: row.ticket_id,
            name: mask_name(&name),
            nonce: row.nonce,
            direction: row.direction,
            scanned_at: row.scanned_at,
            received_at: row.received_at,
            outcome: row.outcome,
        }
    }
}

/// Who is there.
#[derive(Debug, Serialize, ToSchema)]
pub struct AttendanceView {
    /// Of which session.
    pub session_id: Id<of::EventSession>,
    /// Tickets that are not cancelled.
    pub expected: i64,
    /// Visitors who have entered.
    pub entered: i64,
    /// Visitors who are inside now.
    pub inside: i64,
}
