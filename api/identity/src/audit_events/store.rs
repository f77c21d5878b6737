//! The query of the audit trail.

use super::views::AuditEventQuery;
use citong_kernel::audit::AuditEvent;
use citong_kernel::changes::Kind;
use citong_kernel::policy::Role;
use citong_kernel::schema::audit_events;
use citong_kernel::{ApiResult, Id, Page, Tx, of, page};
use diesel::prelude::*;

/// A page of the trail, newest first.
pub fn list(tx: &mut Tx<'_>, query: &AuditEventQuery, limit: i64) -> ApiResult<Page<AuditEvent>> {
    // Who bids, and how many, is no administrator's business; an auditor reads all.
    let reads_all = tx.caller().grants.iter().any(|grant| grant.role == Role::Auditor);
    let filtered = || {
        let mut rows = audit_events::table.into_boxed();
        if !reads_all {
            rows = rows.filter(audit_events::kind.ne(Kind::Bid.as_str()));
        }
        if let Some(kind) = &query.kind {
            rows = rows.filter(audit_events::kind.eq(kind));
        }
        if let Some(object) = &query.object_id {
            rows = rows.filter(audit_events::object_id.eq(object));
        }
        if let Some(actor) = &query.actor {
            rows = rows.filter(audit_events::actor.eq(actor));
        }
        if let Some(action) = &query.action {
            rows = rows.filter(audit_events::action.eq(action));
        }
        if let Some(from) = query.at_from {
            rows = rows.filter(audit_events::at.ge(from));
        }
        if let Some(before) = query.at_before {
            rows = rows.filter(audit_events::at.lt(before));
        }
        rows
    };
    let mut rows = filtered();
    if let Some(after) = page::decode::<Id<of::AuditEvent>>("audit_events", query.cursor.as_deref())? {
        rows = rows.filter(audit_events::id.lt(after));
    }
    let items =
        rows.order(audit_events::id.desc()).limit(limit + 1).select(AuditEvent::as_select()).load(tx.conn)?;
    let total = if query.with_total { Some(filtered().count().get_result(tx.conn)?) } else { None };
    Ok(Page::cut("audit_events", items, limit, |row| row.id).with_total(total))
}
