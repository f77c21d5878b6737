//! Every query of results.

use crate::bids::BidStatus;
use citong_kernel::db::Json;
use citong_kernel::points::Points;
use citong_kernel::schema::{bid_results, bids, evaluation_reports, organizations, suppliers};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Equal bids that were ordered by lot.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct Tie {
    /// Of which lot.
    pub lot_id: Id<of::Lot>,
    /// In the drawn order.
    pub bid_ids: Vec<Id<of::Bid>>,
}

/// How an evaluation was closed.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = evaluation_reports)]
pub struct Report {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// By whom.
    pub closed_by: String,
    /// When.
    pub closed_at: Timestamp,
    /// The seed, where lots were drawn.
    pub tie_seed: Option<String>,
    /// What was drawn.
    pub ties: Json<Vec<Tie>>,
}

/// What came of a bid.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = bid_results)]
pub struct BidResult {
    /// Which bid.
    pub bid_id: Id<of::Bid>,
    /// For which lot.
    pub lot_id: Id<of::Lot>,
    /// 评审价格, rounded for reading.
    pub evaluated_price_fen: i64,
    /// 价格分.
    pub price_score: Option<Points>,
    /// Everything else.
    pub technical_score: Option<Points>,
    /// The sum.
    pub total: Option<Points>,
    /// From 1.
    pub rank: i32,
    /// 中标（成交）候选人.
    pub recommended: bool,
    /// When.
    pub computed_at: Timestamp,
}

/// A bid as it is shown beside its result.
#[derive(Debug, Clone, Queryable)]
pub struct Shown {
    /// Its id.
    pub id: Id<of::Bid>,
    /// Whose.
    pub supplier_id: Id<of::Supplier>,
    /// Its name.
    pub supplier_name: String,
    /// Its state.
    pub status: BidStatus,
    /// Why it is out.
    pub status_reason: Option<String>,
    /// As the envelope said.
    pub price_fen: Option<i64>,
    /// 最后报价.
    pub final_price_fen: Option<i64>,
}

/// How the evaluation of a project was closed, if it is.
pub fn report(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Option<Report>> {
    Ok(evaluation_reports::table.find(project).select(Report::as_select()).first(tx.conn).optional()?)
}

/// Inserts a report with its results.
pub fn insert(tx: &mut Tx<'_>, report: &Report, results: &[BidResult]) -> ApiResult<()> {
    diesel::insert_into(evaluation_reports::table).values(report).execute(tx.conn)?;
    for result in results {
        diesel::insert_into(bid_results::table).values(result).execute(tx.conn)?;
    }
    Ok(())
}

/// The results of a lot, best first.
pub fn results(tx: &mut Tx<'_>, lot: Id<of::Lot>) -> ApiResult<Vec<BidResult>> {
    let rows = bid_results::table.filter(bid_results::lot_id.eq(lot));
    let ordered = rows.order((bid_results::rank.asc(), bid_results::bid_id.asc()));
    Ok(ordered.select(BidResult::as_select()).load(tx.conn)?)
}

/// The opened bids for a lot with the names of their suppliers.
pub fn shown(tx: &mut Tx<'_>, lot: Id<of::Lot>) -> ApiResult<Vec<Shown>> {
    let hidden = [BidStatus::Submitted, BidStatus::Withdrawn, BidStatus::Replaced];
    let rows = bids::table
        .inner_join(suppliers::table.inner_join(organizations::table))
        .filter(bids::lot_id.eq(lot).and(bids::status.ne_all(hidden)))
        .order(bids::id.asc());
    Ok(rows
        .select((
            bids::id,
            bids::supplier_id,
            organizations::name,
            bids::status,
            bids::status_reason,
            bids::price_fen,
            bids::final_price_fen,
        ))
        .load(tx.conn)?)
}
