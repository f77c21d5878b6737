//! Every query of bans.

use super::views::BanQuery;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::supplier_bans as table;
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Ban {
    /// Its id.
    pub id: Id<of::SupplierBan>,
    /// Who is banned.
    pub supplier_id: Id<of::Supplier>,
    /// 违法事实.
    pub reason: String,
    /// 处罚依据.
    pub legal_basis: String,
    /// The first day.
    pub from_on: NaiveDate,
    /// The last day, included.
    pub until_on: NaiveDate,
    /// Who entered it.
    pub imposed_by: String,
    /// When it was lifted.
    pub lifted_at: Option<Timestamp>,
    /// Who lifted it.
    pub lifted_by: Option<String>,
    /// Why.
    pub lift_reason: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Ban {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.lifted_at.is_none() && self.from_on <= day && day <= self.until_on
    }
}

/// One ban; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::SupplierBan>) -> ApiResult<Ban> {
    let row = table::table.find(id).select(Ban::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The bans of these suppliers that hold on a day; the longest first.
pub fn in_force(tx: &mut Tx<'_>, suppliers: &[Id<of::Supplier>], on: NaiveDate) -> ApiResult<Vec<Ban>> {
    let rows = table::table
        .filter(table::supplier_id.eq_any(suppliers))
        .filter(table::lifted_at.is_null())
        .filter(table::from_on.le(on))
        .filter(table::until_on.ge(on));
    Ok(rows.order((table::until_on.desc(), table::id.asc())).select(Ban::as_select()).load(tx.conn)?)
}

/// A page in the order in which they were entered.
pub fn list(tx: &mut Tx<'_>, query: &BanQuery, limit: i64) -> ApiResult<Page<Ban>> {
    let mut rows = table::table.into_boxed();
    if let Some(supplier) = query.supplier_id {
        rows = rows.filter(table::supplier_id.eq(supplier));
    }
    if let Some(day) = query.on {
        rows = rows
            .filter(table::lifted_at.is_null())
            .filter(table::from_on.le(day.0))
            .filter(table::until_on.ge(day.0));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::SupplierBan>>("supplier_bans", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Ban::as_select()).load(tx.conn)?;
    Ok(Page::cut("supplier_bans", items, limit, |row: &Ban| row.id))
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Ban, region: &str) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::SupplierBan.as_str(), row.id).reason(Some(&row.reason)).write(tx)?;
    changes::record(tx, Kind::SupplierBan, row.id, Op::Created, 1, Some(region))
}

/// Lifts one that was not lifted, guarded by its version, with its audit row and its change.
pub fn lift(tx: &mut Tx<'_>, row: &mut Ban, reason: &str, region: &str) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    row.version += 1;
    row.updated_at = tx.now;
    row.lifted_at = Some(tx.now);
    row.lifted_by = Some(tx.caller().label());
    row.lift_reason = Some(reason.to_owned());
    let lifted = diesel::update(guarded.filter(table::lifted_at.is_null()))
        .set((
            table::lifted_at.eq(row.lifted_at),
            table::lifted_by.eq(&row.lifted_by),
            table::lift_reason.eq(&row.lift_reason),
            table::version.eq(row.version),
            table::updated_at.eq(row.updated_at),
        ))
        .execute(tx.conn)?;
    if lifted != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("lift", Kind::SupplierBan.as_str(), row.id).reason(Some(reason)).write(tx)?;
    changes::record(tx, Kind::SupplierBan, row.id, Op::Updated, row.version, Some(region))
}
