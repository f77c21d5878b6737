//! Every query of requests.

use super::state::AdjustmentStatus;
use super::views::{AdjustmentKind, RequestQuery};
use crate::catalogue::access::{self, Place};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::schema::{adjustment_requests as table, region_closure};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Request {
    /// Its id.
    pub id: Id<of::AdjustmentRequest>,
    /// Whose catalogue.
    pub region: String,
    /// What is asked for.
    pub kind: AdjustmentKind,
    /// Which item.
    pub code: Option<String>,
    /// 名称.
    pub name: Option<String>,
    /// 说明.
    pub description: Option<String>,
    /// 理由.
    pub reason: String,
    /// Its state.
    pub status: AdjustmentStatus,
    /// Who asked.
    pub asked_by: Option<Id<of::User>>,
    /// Why it was decided so.
    pub decision_reason: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// The version that it is taken into.
    pub version_id: Option<Id<of::CatalogueVersion>>,
    /// Grows with every change.
    pub version: i64,
    /// When it was asked.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Stateful for Request {
    type Marker = of::AdjustmentRequest;
    type Status = AdjustmentStatus;
    const TABLE: &'static str = "adjustment_requests";
    const KIND: Kind = Kind::AdjustmentRequest;
    fn id(&self) -> Id<of::AdjustmentRequest> {
        self.id
    }
    fn status(&self) -> AdjustmentStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.region)
    }
}

/// Whether the caller asked it.
pub fn is_mine(tx: &Tx<'_>, row: &Request) -> bool {
    row.asked_by.is_some() && row.asked_by == tx.caller().user()
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that. Everybody
/// sees what is decided; what is open, who asked and who decides.
pub fn find_for(
    tx: &mut Tx<'_>,
    action: Action,
    id: Id<of::AdjustmentRequest>,
) -> ApiResult<(Request, Place)> {
    let row: Option<Request> =
        table::table.find(id).select(Request::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let place = access::place(tx, &row.region)?;
    if row.status == AdjustmentStatus::Open && !is_mine(tx, &row) && !place.is_seen(tx) {
        return Err(Problem::not_found());
    }
    place.require(tx, action)?;
    Ok((row, place))
}

/// A page in the order in which they were asked.
pub fn list(tx: &mut Tx<'_>, query: &RequestQuery, limit: i64) -> ApiResult<Page<Request>> {
    let mut rows = table::table.into_boxed();
    if let Some(seen) = access::seen_regions(tx)? {
        let decided = table::status.ne(AdjustmentStatus::Open).or(table::region.eq_any(seen));
        rows = match tx.caller().user() {
            Some(user) => rows.filter(
                decided.or(table::asked_by.is_not_null().and(table::asked_by.assume_not_null().eq(user))),
            ),
            None => rows.filter(decided),
        };
    }
    if query.mine {
        // Nobody signed in has none of their own.
        rows = match tx.caller().user() {
            Some(user) => rows.filter(table::asked_by.eq(user)),
            None => rows.filter(table::id.ne(table::id)),
        };
    }
    if let Some(region) = &query.region {
        let below = region_closure::table.filter(region_closure::ancestor.eq(region));
        rows = rows.filter(table::region.eq_any(below.select(region_closure::descendant)));
    }
    if let Some(status) = query.status {
        rows = rows.filter(table::status.eq(status));
    }
    if let Some(after) =
        page::decode::<Id<of::AdjustmentRequest>>("adjustment_requests", query.cursor.as_deref())?
    {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Request::as_select()).load(tx.conn)?;
    Ok(Page::cut("adjustment_requests", items, limit, |row: &Request| row.id))
}

/// How many open requests a person has.
pub fn count_open(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<i64> {
    let rows = table::table.filter(table::asked_by.eq(user)).filter(table::status.eq(AdjustmentStatus::Open));
    Ok(rows.count().get_result(tx.conn)?)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Request) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::AdjustmentRequest.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::AdjustmentRequest, row.id, Op::Created, 1, Some(&row.region))
}

/// Notes the decision, before its transition counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Request) -> ApiResult<()> {
    diesel::update(table::table.find(row.id).filter(table::version.eq(row.version)))
        .set((
            table::decision_reason.eq(&row.decision_reason),
            table::decided_by.eq(&row.decided_by),
            table::decided_at.eq(row.decided_at),
            table::version_id.eq(row.version_id),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// What a person asked for.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Request>> {
    let rows = table::table.filter(table::asked_by.eq(user)).order(table::id.asc());
    Ok(rows.select(Request::as_select()).load(tx.conn)?)
}

/// Forgets who asked, and what only they and the officers could read.
pub fn forget(tx: &mut Tx<'_>, row: &Request) -> ApiResult<()> {
    diesel::update(table::table.find(row.id))
        .set((
            table::asked_by.eq(None::<Id<of::User>>),
            table::reason.eq("（账号已注销）"),
            table::version.eq(row.version + 1),
            table::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    audit::Event::new("erase", Kind::AdjustmentRequest.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::AdjustmentRequest, row.id, Op::Updated, row.version + 1, Some(&row.region))
}
