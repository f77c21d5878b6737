//! Every query of explanations.

use super::views::ExplanationDecision;
use citong_kernel::schema::{bid_explanations, bids};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, audit, of};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = bid_explanations, treat_none_as_null = true)]
pub struct Explanation {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Of which bid.
    pub bid_id: Id<of::Bid>,
    /// Why it was asked for.
    pub reason: String,
    /// By whom.
    pub requested_by: String,
    /// When.
    pub requested_at: Timestamp,
    /// Until when the bidder answers, excluded.
    pub due_at: Timestamp,
    /// The bidder's words.
    pub explanation: Option<String>,
    /// When they came.
    pub answered_at: Option<Timestamp>,
    /// What the panel decided.
    pub decision: Option<ExplanationDecision>,
    /// Why.
    pub decision_reason: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
}

/// Of a bid, first to last.
pub fn list(tx: &mut Tx<'_>, bid: Id<of::Bid>) -> ApiResult<Vec<Explanation>> {
    let rows = bid_explanations::table.filter(bid_explanations::bid_id.eq(bid));
    Ok(rows.order(bid_explanations::id.asc()).select(Explanation::as_select()).load(tx.conn)?)
}

/// The one that is not decided, if there is one.
pub fn open_of(tx: &mut Tx<'_>, bid: Id<of::Bid>) -> ApiResult<Option<Explanation>> {
    let rows = bid_explanations::table
        .filter(bid_explanations::bid_id.eq(bid).and(bid_explanations::decision.is_null()));
    Ok(rows.select(Explanation::as_select()).first(tx.conn).optional()?)
}

/// The bids of a project whose explanation is not decided.
pub fn open_in(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Id<of::Bid>>> {
    let rows = bid_explanations::table
        .inner_join(bids::table.on(bids::id.eq(bid_explanations::bid_id)))
        .filter(bids::project_id.eq(project).and(bid_explanations::decision.is_null()))
        .filter(bids::status.eq_any(["opened", "qualified"]));
    Ok(rows.order(bids::id.asc()).select(bids::id).load(tx.conn)?)
}

/// Inserts one, with its audit row.
pub fn insert(tx: &mut Tx<'_>, row: &Explanation) -> ApiResult<()> {
    diesel::insert_into(bid_explanations::table).values(row).execute(tx.conn)?;
    audit::Event::new("request_explanation", "bid", row.bid_id).reason(Some(&row.reason)).write(tx)
}

/// Writes one, with its audit row.
pub fn update(tx: &mut Tx<'_>, row: &Explanation, action: &str) -> ApiResult<()> {
    diesel::update(bid_explanations::table.find(row.id)).set(row).execute(tx.conn)?;
    audit::Event::new(action, "bid", row.bid_id).reason(row.decision_reason.as_deref()).write(tx)
}
