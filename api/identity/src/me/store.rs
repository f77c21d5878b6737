//! Queries of one's notices and trail.

use super::views::NoticeQuery;
use citong_kernel::schema::{audit_events, idempotency_keys, notices};
use citong_kernel::{ApiResult, Id, Page, Problem, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// A notice.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = notices)]
pub struct NoticeRow {
    /// Its id.
    pub id: Id<of::Notice>,
    /// What happened, for machines.
    pub kind: String,
    /// The same in words.
    pub title: String,
    /// The details.
    pub body: String,
    /// The words in English, for notices that have them.
    pub title_en: Option<String>,
    /// The details in English.
    pub body_en: Option<String>,
    /// The booking that it is about.
    pub booking_id: Option<Id<of::Booking>>,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was read.
    pub read_at: Option<Timestamp>,
}

/// A line of the audit trail.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = audit_events)]
pub struct EventRow {
    /// When.
    pub at: Timestamp,
    /// What was done.
    pub action: String,
    /// To what kind of record.
    pub kind: String,
    /// Which one.
    pub object_id: String,
}

/// A page of a person's notices, newest first.
pub fn notices(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    query: &NoticeQuery,
    limit: i64,
) -> ApiResult<Page<NoticeRow>> {
    let filtered = || {
        let rows = notices::table.filter(notices::user_id.eq(user)).into_boxed();
        match query.read {
            Some(true) => rows.filter(notices::read_at.is_not_null()),
            Some(false) => rows.filter(notices::read_at.is_null()),
            None => rows,
        }
    };
    let mut rows = filtered();
    if let Some(after) = page::decode::<Id<of::Notice>>("notices", query.cursor.as_deref())? {
        rows = rows.filter(notices::id.lt(after));
    }
    let items =
        rows.order(notices::id.desc()).limit(limit + 1).select(NoticeRow::as_select()).load(tx.conn)?;
    let total = if query.with_total { Some(filtered().count().get_result(tx.conn)?) } else { None };
    Ok(Page::cut("notices", items, limit, |row| row.id).with_total(total))
}

/// All of them, for the export.
pub fn all_notices(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<NoticeRow>> {
    let rows = notices::table.filter(notices::user_id.eq(user)).order(notices::id.desc());
    Ok(rows.select(NoticeRow::as_select()).load(tx.conn)?)
}

/// Marks a notice as read; the time of the first reading stays. 404 when it is somebody else's.
pub fn mark_read(tx: &mut Tx<'_>, user: Id<of::User>, id: Id<of::Notice>) -> ApiResult<NoticeRow> {
    let unread = notices::table
        .filter(notices::id.eq(id).and(notices::user_id.eq(user)).and(notices::read_at.is_null()));
    diesel::update(unread).set(notices::read_at.eq(tx.now)).execute(tx.conn)?;
    let row = notices::table.filter(notices::id.eq(id).and(notices::user_id.eq(user)));
    row.select(NoticeRow::as_select()).first(tx.conn).optional()?.ok_or_else(Problem::not_found)
}

/// Deletes a person's notices.
pub fn forget_notices(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    diesel::delete(notices::table.filter(notices::user_id.eq(user))).execute(tx.conn)?;
    Ok(())
}

/// What the person did, and what was done to the account, newest first.
pub fn events(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<EventRow>> {
    let by_them = audit_events::actor.eq(format!("user:{user}"));
    let to_them = audit_events::kind.eq("user").and(audit_events::object_id.eq(user.to_string()));
    let rows = audit_events::table.filter(by_them.or(to_them)).order(audit_events::id.desc());
    Ok(rows.select(EventRow::as_select()).load(tx.conn)?)
}

/// Forgets the answer to the person's registration, which was stored for a stranger.
pub fn forget_registration(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    let theirs = idempotency_keys::table
        .filter(idempotency_keys::location.eq("/api/v1/me"))
        .filter(idempotency_keys::body.like(format!("%\"{user}\"%")));
    diesel::delete(theirs).execute(tx.conn)?;
    Ok(())
}
