//! Every query of score sheets.

use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::points::Points;
use citong_kernel::schema::{panel_members, score_items, score_sheets};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, audit, of};
use diesel::prelude::*;

/// A sheet. It never changes; a correction is the next revision.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = score_sheets)]
pub struct Sheet {
    /// Its id.
    pub id: Id<of::ScoreSheet>,
    /// Of which bid.
    pub bid_id: Id<of::Bid>,
    /// Whose.
    pub member_id: Id<of::PanelMember>,
    /// From 1.
    pub revision: i32,
    /// The sum.
    pub total: Points,
    /// When.
    pub submitted_at: Timestamp,
}

/// What was given for one criterion.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = score_items)]
pub struct Item {
    /// On which sheet.
    pub sheet_id: Id<of::ScoreSheet>,
    /// For what.
    pub criterion_id: Id<of::Criterion>,
    /// How many points.
    pub points: Points,
    /// Why.
    pub comment: Option<String>,
}

/// The sheets of these bids by members who are on the panel still, first revisions first.
pub fn sheets(tx: &mut Tx<'_>, bids: &[Id<of::Bid>]) -> ApiResult<Vec<Sheet>> {
    let rows = score_sheets::table
        .inner_join(panel_members::table)
        .filter(score_sheets::bid_id.eq_any(bids).and(panel_members::status.eq("confirmed")));
    let ordered = rows.order((score_sheets::revision.asc(), score_sheets::id.asc()));
    Ok(ordered.select(Sheet::as_select()).load(tx.conn)?)
}

/// What these sheets give.
pub fn items(tx: &mut Tx<'_>, sheets: &[Id<of::ScoreSheet>]) -> ApiResult<Vec<Item>> {
    let rows = score_items::table.filter(score_items::sheet_id.eq_any(sheets));
    Ok(rows.select(Item::as_select()).load(tx.conn)?)
}

/// Inserts a sheet with its items, its audit row and its change; neither tells a score.
pub fn insert(tx: &mut Tx<'_>, sheet: &Sheet, items: &[Item]) -> ApiResult<()> {
    diesel::insert_into(score_sheets::table).values(sheet).execute(tx.conn)?;
    for item in items {
        diesel::insert_into(score_items::table).values(item).execute(tx.conn)?;
    }
    audit::Event::new("submit", Kind::ScoreSheet.as_str(), sheet.id).write(tx)?;
    changes::record(tx, Kind::ScoreSheet, sheet.id, Op::Created, i64::from(sheet.revision), None)
}
