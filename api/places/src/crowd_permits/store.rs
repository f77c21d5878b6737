//! Every query of permits.

use super::views::Authority;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::crowd_permits as table;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, audit, of};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct CrowdPermit {
    /// Its id.
    pub id: Id<of::CrowdPermit>,
    /// Of which booking.
    pub booking_id: Id<of::Booking>,
    /// 许可文号.
    pub number: String,
    /// Who permitted it.
    pub authority: Authority,
    /// When it was applied for.
    pub applied_on: NaiveDate,
    /// When it was given.
    pub granted_on: NaiveDate,
    /// Who recorded it.
    pub recorded_by: String,
    /// Grows with every change.
    pub version: i64,
    /// When it was recorded.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// The permit of a booking.
pub fn of_booking(tx: &mut Tx<'_>, booking: Id<of::Booking>) -> ApiResult<Option<CrowdPermit>> {
    let row = table::table.filter(table::booking_id.eq(booking)).select(CrowdPermit::as_select());
    Ok(row.first(tx.conn).optional()?)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &CrowdPermit, region: &str) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::CrowdPermit.as_str(), row.id)
        .details(serde_json::json!({ "booking_id": row.booking_id, "number": row.number }))
        .write(tx)?;
    changes::record(tx, Kind::CrowdPermit, row.id, Op::Created, 1, Some(region))
}

/// Removes one that no longer fits its booking.
pub fn delete(tx: &mut Tx<'_>, row: &CrowdPermit, region: &str) -> ApiResult<()> {
    diesel::delete(table::table.find(row.id)).execute(tx.conn)?;
    audit::Event::new("delete", Kind::CrowdPermit.as_str(), row.id)
        .reason(Some("预约已改期或增加人数，许可不再适用"))
        .details(serde_json::json!({ "booking_id": row.booking_id, "number": row.number }))
        .write(tx)?;
    changes::record(tx, Kind::CrowdPermit, row.id, Op::Deleted, row.version + 1, Some(region))
}
