//! The audit trail: who did what to which record, from what to what, why and when.

use crate::call::Tx;
use crate::db::Json;
use crate::id::{Id, of};
use crate::problem::ApiResult;
use crate::schema::audit_events;
use crate::time::Timestamp;
use diesel::prelude::*;
use serde_json::Value;

/// What is written about one event; start with [`Event::new`].
#[derive(Debug, Clone)]
pub struct Event<'a> {
    action: &'a str,
    kind: &'a str,
    object_id: String,
    from: Option<&'a str>,
    to: Option<&'a str>,
    reason: Option<&'a str>,
    details: Option<Value>,
}

impl<'a> Event<'a> {
    /// `action` (such as `cancel`) happened to the record `object_id` of this kind.
    pub fn new(action: &'a str, kind: &'a str, object_id: impl ToString) -> Self {
        let object_id = object_id.to_string();
        Self { action, kind, object_id, from: None, to: None, reason: None, details: None }
    }
    /// The status before and after.
    #[must_use]
    pub const fn transition(mut self, from: &'a str, to: &'a str) -> Self {
        self.from = Some(from);
        self.to = Some(to);
        self
    }
    /// Why.
    #[must_use]
    pub const fn reason(mut self, reason: Option<&'a str>) -> Self {
        self.reason = reason;
        self
    }
    /// More, as a JSON object; never secrets or personal data.
    #[must_use]
    pub fn details(mut self, details: Value) -> Self {
        self.details = Some(details);
        self
    }
    /// Writes it, in the caller's transaction.
    pub fn write(self, tx: &mut Tx<'_>) -> ApiResult<()> {
        let row = NewEvent {
            id: Id::new(tx.now),
            at: tx.now,
            actor: tx.caller().label(),
            action: self.action,
            kind: self.kind,
            object_id: self.object_id,
            from_status: self.from,
            to_status: self.to,
            reason: self.reason,
            request_id: &tx.cx.request_id,
            details: self.details.map(Json),
        };
        diesel::insert_into(audit_events::table).values(&row).execute(tx.conn)?;
        Ok(())
    }
}

#[derive(Insertable)]
#[diesel(table_name = audit_events)]
struct NewEvent<'a> {
    id: Id<of::AuditEvent>,
    at: Timestamp,
    actor: String,
    action: &'a str,
    kind: &'a str,
    object_id: String,
    from_status: Option<&'a str>,
    to_status: Option<&'a str>,
    reason: Option<&'a str>,
    request_id: &'a str,
    details: Option<Json<Value>>,
}

/// One line of the trail.
#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = audit_events)]
pub struct AuditEvent {
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
    pub details: Option<Json<Value>>,
}
