//! Every query of checks.

use super::views::CheckKind;
use citong_kernel::schema::bid_checks;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, audit, of};
use diesel::prelude::*;
use serde_json::json;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = bid_checks)]
pub struct BidCheck {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Of which bid.
    pub bid_id: Id<of::Bid>,
    /// What was checked.
    pub kind: CheckKind,
    /// Whether it is as it must be.
    pub passed: bool,
    /// Why not.
    pub reason: Option<String>,
    /// Who looked.
    pub checked_by: String,
    /// When.
    pub checked_at: Timestamp,
}

/// What was found of a bid, first to last.
pub fn list(tx: &mut Tx<'_>, bid: Id<of::Bid>) -> ApiResult<Vec<BidCheck>> {
    let rows = bid_checks::table.filter(bid_checks::bid_id.eq(bid));
    Ok(rows.order(bid_checks::id.asc()).select(BidCheck::as_select()).load(tx.conn)?)
}

/// Notes a finding, with its audit row.
pub fn insert(tx: &mut Tx<'_>, check: &BidCheck) -> ApiResult<()> {
    diesel::insert_into(bid_checks::table).values(check).execute(tx.conn)?;
    audit::Event::new("check", "bid", check.bid_id)
        .reason(check.reason.as_deref())
        .details(json!({"kind": check.kind, "passed": check.passed}))
        .write(tx)
}
