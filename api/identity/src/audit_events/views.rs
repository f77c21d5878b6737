//! What auditors see.

use citong_kernel::audit::AuditEvent;
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AuditEventQuery {
    /// Only what happened to records of this kind.
    #[param(example = "booking")]
    pub kind: Option<String>,
    /// Only what happened to this record.
    pub object_id: Option<String>,
    /// Only what this caller did: `user:<id>`, `client:<id>`, `system` or `anonymous`.
    pub actor: Option<String>,
    /// Only this action.
    #[param(example = "reveal")]
    pub action: Option<String>,
    /// Only at this time or later.
    pub at_from: Option<Timestamp>,
    /// Only before this time.
    pub at_before: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

/// One line of the audit trail.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "at": "2026-12-01T09:00:00+08:00",
    "actor": "user:0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f11", "action": "reveal", "kind": "user",
    "object_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f12", "from_status": null, "to_status": null,
    "reason": "居民来电，需核对预约人手机号", "request_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f13",
    "details": null}))]
pub struct AuditEventView {
    /// Its id; ids grow with time.
    pub id: Id<of::AuditEvent>,
    /// When.
    pub at: Timestamp,
    /// Who: `user:<id>`, `client:<id>`, `system` or `anonymous`.
    pub actor: String,
    /// What was done.
    pub action: String,
    /// To what kind of record.
    pub kind: String,
    /// Which one.
    pub object_id: String,
    /// The status before.
    pub from_status: Option<String>,
    /// The status after.
    pub to_status: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// In which call.
    pub request_id: String,
    /// More.
    #[schema(value_type = Option<Object>)]
    pub details: Option<serde_json::Value>,
}

impl From<AuditEvent> for AuditEventView {
    fn from(row: AuditEvent) -> Self {
        Self {
            id: row.id,
            at: row.at,
            actor: row.actor,
            action: row.action,
            kind: row.kind,
            object_id: row.object_id,
            from_status: row.from_status,
            to_status: row.to_status,
            reason: row.reason,
            request_id: row.request_id,
            details: row.details.map(|details| details.0),
        }
    }
}

page_schema!(AuditEventPage, AuditEventView);
