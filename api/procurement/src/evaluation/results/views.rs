//! What clients see of an evaluation.

use super::store::{self, BidResult, Shown, Tie};
use crate::bids::BidStatus;
use crate::evaluation::panels;
use crate::projects::{self, AwardMethod, Event, Lot, LotStatus, Project, Status};
use citong_kernel::points::Points;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of};
use serde::Serialize;
use utoipa::ToSchema;

/// How far an evaluation is.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Progress {
    /// How many bids have passed the checks so far.
    pub qualified_bids: usize,
    /// How many score sheets there must be.
    pub sheets_expected: usize,
    /// How many there are.
    pub sheets_in: usize,
}

/// What came of one bid.
#[derive(Debug, Serialize, ToSchema)]
pub struct BidResultView {
    /// Which bid.
    pub bid_id: Id<of::Bid>,
    /// Whose.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Its name.
    pub supplier_name: Option<String>,
    /// 投标报价 or 最后报价, in fen: what a contract would be signed for.
    pub price_fen: Option<i64>,
    /// 评审价格 after the deduction, in fen, rounded; scores are computed from the exact fraction.
    pub evaluated_price_fen: i64,
    /// 价格分; null where the price is not scored.
    pub price_score: Option<Points>,
    /// The mean of the panel's scores; null where nothing is scored.
    pub technical_score: Option<Points>,
    /// The sum; null where nothing is scored.
    pub total: Option<Points>,
    /// From 1.
    pub rank: i32,
    /// 中标（成交）候选人: the first three.
    pub recommended: bool,
}

/// A bid that is out, and why.
#[derive(Debug, Serialize, ToSchema)]
pub struct RejectedBidView {
    /// Which bid.
    pub bid_id: Id<of::Bid>,
    /// Whose.
    pub supplier_name: String,
    /// How.
    pub status: BidStatus,
    /// Why.
    pub reason: Option<String>,
}

/// The evaluation of one lot.
#[derive(Debug, Serialize, ToSchema)]
pub struct LotEvaluationView {
    /// Which lot.
    pub lot_id: Id<of::Lot>,
    /// 包号.
    pub number: i32,
    /// Its state.
    pub status: LotStatus,
    /// Best first; none before the evaluation is closed.
    pub results: Vec<BidResultView>,
    /// Bids that did not pass the checks, or are invalid.
    pub rejected: Vec<RejectedBidView>,
}

/// The evaluation of a project.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationView {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// The project's state.
    pub status: Status,
    /// How the winner is found.
    pub award_method: AwardMethod,
    /// Percent of the total that the price makes; 0 where it is not scored.
    pub price_weight: i32,
    /// When it was closed; null before.
    pub closed_at: Option<Timestamp>,
    /// How far it is; null once it is closed.
    pub progress: Option<Progress>,
    /// SHA-256 of the seed of draws between equal bids: it stands before.
    pub tie_seed_hash: Option<String>,
    /// The seed, where equal bids were drawn; see the panel for the algorithm.
    pub tie_seed: Option<String>,
    /// Equal bids in the drawn order.
    pub ties: Vec<Tie>,
    /// By number.
    pub lots: Vec<LotEvaluationView>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
}

impl EvaluationView {
    /// The evaluation for somebody who may see it.
    pub fn of(tx: &mut Tx<'_>, project: &Project, progress: Option<Progress>) -> ApiResult<Self> {
        let terms = projects::terms(tx, project.id)?;
        let report = store::report(tx, project.id)?;
        let panel = panels::find(tx, project.id)?;
        let mut lots = Vec::new();
        for lot in projects::lots(tx, project.id)? {
            lots.push(lot_view(tx, &lot)?);
        }
        let path = projects::region_path(tx, project)?;
        let scope = projects::scope(project, &path);
        let offered = [
            ("qualify", Action::QualifyProject, Event::Qualify),
            ("evaluate", Action::EvaluateProject, Event::Evaluate),
        ];
        let possible = offered
            .into_iter()
            .filter(|(_, action, event)| project.status.on(*event).is_some() && tx.may(*action, &scope));
        Ok(Self {
            project_id: project.id,
            status: project.status,
            award_method: terms.award_method,
            price_weight: if terms.state_fixed_price { 0 } else { terms.price_weight },
            closed_at: report.as_ref().map(|report| report.closed_at),
            progress,
            tie_seed_hash: panel.map(|panel| panel.tie_seed_hash),
            tie_seed: report.as_ref().and_then(|report| report.tie_seed.clone()),
            ties: report.map(|report| report.ties.0).unwrap_or_default(),
            lots,
            available_actions: possible.map(|(name, ..)| name).collect(),
        })
    }
}

fn lot_view(tx: &mut Tx<'_>, lot: &Lot) -> ApiResult<LotEvaluationView> {
    let bids = store::shown(tx, lot.id)?;
    let results = store::results(tx, lot.id)?;
    let out = bids.iter().filter(|bid| matches!(bid.status, BidStatus::Invalid | BidStatus::Disqualified));
    let rejected = out.map(|bid| RejectedBidView {
        bid_id: bid.id,
        supplier_name: bid.supplier_name.clone(),
        status: bid.status,
        reason: bid.status_reason.clone(),
    });
    Ok(LotEvaluationView {
        lot_id: lot.id,
        number: lot.number,
        status: lot.status,
        rejected: rejected.collect(),
        results: results.into_iter().map(|result| result_view(result, &bids)).collect(),
    })
}

fn result_view(result: BidResult, bids: &[Shown]) -> BidResultView {
    let bid = bids.iter().find(|bid| bid.id == result.bid_id);
    BidResultView {
        bid_id: result.bid_id,
        supplier_id: bid.map(|bid| bid.supplier_id),
        supplier_name: bid.map(|bid| bid.supplier_name.clone()),
        price_fen: bid.and_then(|bid| bid.final_price_fen.or(bid.price_fen)),
        evaluated_price_fen: result.evaluated_price_fen,
        price_score: result.price_score,
        technical_score: result.technical_score,
        total: result.total,
        rank: result.rank,
        recommended: result.recommended,
    }
}
