//! What clients send and see of rectifications.

use super::rectification_store::{CallBack, Rectified};
use super::state::{RectificationEvent, RectificationStatus};
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A call to the author.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reached": true, "caller_name": "林秀华", "note": "已致歉，约定三日内修好空调"}))]
pub struct RecordCallBack {
    /// Whether the author was reached.
    pub reached: bool,
    /// Who called, by name 实名, 1–50 characters.
    #[schema(max_length = 50)]
    pub caller_name: String,
    /// What was said, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub note: String,
    /// When the call was; now without it. It is recorded by the end of the working day after it.
    pub called_at: Option<Timestamp>,
}

/// What was mended.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"summary": "已更换空调压缩机并清洗滤网", "evidence": ["https://example.org/photos/ac.jpg"]}))]
pub struct RecordFix {
    /// 整改情况, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub summary: String,
    /// Addresses of 1–9 photos or documents, https.
    pub evidence: Vec<String>,
}

/// Which rectifications.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RectificationQuery {
    /// Only of this rating.
    pub rating_id: Option<Id<of::Rating>>,
    /// Only of this body.
    pub organization_id: Option<Id<of::Organization>>,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "open,called_back")]
    pub status: Option<AnyOf<RectificationStatus>>,
    /// `true`: only those that are late now; `false`: only those that are not.
    pub overdue: Option<bool>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A call as it was recorded.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingCallBackView {
    /// Its id.
    pub id: Id<of::RatingCallBack>,
    /// Whether the author was reached.
    pub reached: bool,
    /// Who called.
    pub caller_name: String,
    /// What was said.
    pub note: String,
    /// When the call was.
    pub called_at: Timestamp,
}

/// What a bad rating makes the venue do.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingRectificationView {
    /// Its id.
    pub id: Id<of::RatingRectification>,
    /// Of which rating.
    pub rating_id: Id<of::Rating>,
    /// Who mends.
    pub organization_id: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// Its state.
    pub status: RectificationStatus,
    /// The end of the term to call back, excluded.
    pub call_back_due_at: Timestamp,
    /// The end of the term to mend, excluded.
    pub fix_due_at: Timestamp,
    /// Whether the call came late, or is late now.
    pub call_back_overdue: bool,
    /// Whether the fix came late, or is late now.
    pub fix_overdue: bool,
    /// When the author was reached.
    pub called_back_at: Option<Timestamp>,
    /// Every call, also those that reached nobody.
    pub call_backs: Vec<RatingCallBackView>,
    /// When it was mended.
    pub fixed_at: Option<Timestamp>,
    /// 整改情况.
    pub fix_summary: Option<String>,
    /// Addresses of what shows it.
    pub fix_evidence: Vec<String>,
    /// The end of the term in which the author rates again, excluded.
    pub rerate_until: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// The rating that ended it; null where the term passed in silence.
    pub closed_by_rating_id: Option<Id<of::Rating>>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When the bad rating came.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(RatingRectificationPage, RatingRectificationView);

impl RatingRectificationView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Rectified, calls: Vec<CallBack>) -> Self {
        let scope = found.scope();
        let offered = [
            ("call_back", tx.may(Action::RecordRatingCallBack, &scope), RectificationEvent::CallBack),
            ("fix", tx.may(Action::RecordRatingFix, &scope), RectificationEvent::Fix),
        ];
        let open =
            offered.into_iter().filter(|(_, may, event)| *may && found.row.status.on(*event).is_some());
        let available_actions = open.map(|(name, ..)| name).collect();
        let row = found.row;
        let ended = (row.status == RectificationStatus::Cancelled).then_some(row.updated_at);
        let late = |done: Option<Timestamp>, due: Timestamp| done.or(ended).unwrap_or(tx.now) >= due;
        let call = |call: CallBack| RatingCallBackView {
            id: call.id,
            reached: call.reached,
            caller_name: call.caller_name,
            note: call.note,
            called_at: call.called_at,
        };
        Self {
            id: row.id,
            rating_id: row.rating_id,
            organization_id: row.organization_id,
            region: row.region,
            status: row.status,
            call_back_due_at: row.call_back_due_at,
            fix_due_at: row.fix_due_at,
            call_back_overdue: late(row.called_back_at, row.call_back_due_at),
            fix_overdue: late(row.fixed_at, row.fix_due_at),
            called_back_at: row.called_back_at,
            call_backs: calls.into_iter().map(call).collect(),
            fixed_at: row.fixed_at,
            fix_summary: row.fix_summary,
            fix_evidence: row.fix_evidence.0,
            rerate_until: row.rerate_until,
            closed_at: row.closed_at,
            closed_by_rating_id: row.closed_by_rating_id,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}
