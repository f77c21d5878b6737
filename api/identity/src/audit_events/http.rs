//! The handler of the audit trail.

use super::store;
use super::views::{AuditEventPage, AuditEventQuery, AuditEventView};
use crate::regions;
use actix_web::get;
use citong_kernel::{Action, Answer, ApiResult, Call, Query, page};

/// List the audit trail, newest first.
#[utoipa::path(tag = "audit", params(AuditEventQuery), responses((status = 200, body = AuditEventPage)))]
#[get("/audit-events")]
pub async fn list_audit_events(call: Call, query: Query<AuditEventQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| {
        regions::require_city_wide(tx, Action::ListAuditEvents)?;
        store::list(tx, &query, limit)
    });
    Answer::page(&page.await?.map(AuditEventView::from))
}
