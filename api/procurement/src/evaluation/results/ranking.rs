//! What came of the bids for one lot.

use super::store::{BidResult, Tie};
use crate::bids::{self, Bid};
use crate::evaluation::arithmetic::{Entry, Merit, Scored, drawn_ranks, mean, score};
use crate::evaluation::scores::{Sheet, latest_sheets};
use crate::projects::{AwardMethod, Lot, ProcurementMethod, Project, Terms, TieBreak};
use crate::suppliers::{self, SmeSize};
use citong_kernel::drawing::digest_of;
use citong_kernel::points::Points;
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, of};
use serde_json::Value;

/// How many candidates 中标（成交）候选人 a report names (87号第五十七条).
const CANDIDATES: i32 = 3;

/// What a lot's bids are ranked by.
pub struct Rules<'a> {
    /// By which method they were bought.
    pub project: &'a Project,
    /// What the documents say.
    pub terms: &'a Terms,
    /// The seed of draws between equal bids.
    pub tie_seed: &'a [u8],
}

/// Ranks the qualified bids for a lot, each once; second, those that were ordered by lot.
pub fn rank(
    tx: &mut Tx<'_>,
    rules: &Rules<'_>,
    lot: &Lot,
    qualified: &[Bid],
) -> ApiResult<(Vec<BidResult>, Vec<Tie>)> {
    let ids: Vec<Id<of::Bid>> = qualified.iter().map(|bid| bid.id).collect();
    let sheets = latest_sheets(tx, &ids)?;
    let mut entries = Vec::with_capacity(qualified.len());
    for bid in qualified {
        entries.push(Entry {
            price_fen: bid.offered_fen().ok_or_else(|| Problem::internal("a qualified bid has no price"))?,
            deduction_percent: deduction(tx, rules.terms, bid)?,
            technical: technical(&sheets, bid),
        });
    }
    let weight = if rules.terms.state_fixed_price { 0 } else { i64::from(rules.terms.price_weight) };
    let scored = score(weight, &entries);
    let merits: Vec<Merit> = entries.iter().zip(&scored).map(|(e, s)| merit(rules, e, s)).collect();
    let lots: Vec<_> = ids.iter().map(|id| digest_of(rules.tie_seed, id.uuid())).collect();
    let (ranks, drawn) = drawn_ranks(&merits, &lots);
    let scores = rules.terms.award_method == AwardMethod::ComprehensiveScore;
    let results = qualified.iter().zip(&entries).zip(&scored).zip(ranks);
    let results = results
        .map(|(((bid, entry), scored), rank)| result(bid, entry, scores.then_some(scored), rank, tx.now));
    let ties = drawn.iter().map(|group| Tie {
        lot_id: lot.id,
        bid_ids: group.iter().filter_map(|i| ids.get(*i).copied()).collect(),
    });
    Ok((results.collect(), ties.collect()))
}

fn result(bid: &Bid, entry: &Entry, scored: Option<&Scored>, rank: i32, now: Timestamp) -> BidResult {
    BidResult {
        bid_id: bid.id,
        lot_id: bid.lot_id,
        evaluated_price_fen: entry.evaluated_price_fen(),
        price_score: scored.and_then(|scored| scored.price),
        technical_score: scored.map(|scored| scored.technical),
        total: scored.map(|scored| scored.total),
        rank,
        recommended: rank <= CANDIDATES,
        computed_at: now,
    }
}

/// The mean of all members' sums; nothing is dropped.
fn technical(sheets: &[Sheet], bid: &Bid) -> Points {
    let sums: Vec<Points> = sheets.iter().filter(|s| s.bid_id == bid.id).map(|s| s.total).collect();
    mean(&sums).unwrap_or_default()
}

/// What decides before lots are drawn: tenders by 87号第五十七条、第六十八条, consultations by 财库〔2014〕214号.
fn merit(rules: &Rules<'_>, entry: &Entry, scored: &Scored) -> Merit {
    let tender =
        matches!(rules.project.method, ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender);
    match rules.terms.award_method {
        AwardMethod::ComprehensiveScore if tender && rules.terms.tie_break == TieBreak::RandomDraw => {
            Merit::by_score(entry, scored)
        }
        AwardMethod::ComprehensiveScore => Merit::by_score_then_technical(entry, scored),
        AwardMethod::LowestEvaluatedPrice | AwardMethod::LowestFinalPrice | AwardMethod::NegotiatedPrice => {
            Merit::by_price(entry)
        }
    }
}

/// What is deducted from the price of a small or micro business, in percent (财库〔2022〕19号): nothing in
/// projects that are reserved for them. The declaration must stand when the bid comes in.
fn deduction(tx: &mut Tx<'_>, terms: &Terms, bid: &Bid) -> ApiResult<i64> {
    if terms.sme_reserved {
        return Ok(0);
    }
    let supplier = suppliers::find(tx, bid.supplier_id)?;
    let declared = supplier.sme_declared_on.is_some_and(|on| on <= bid.submitted_at.local_date());
    let small = matches!(supplier.sme_size, Some(SmeSize::Micro | SmeSize::Small));
    let percent = if declared && small {
        terms.small_micro_deduction_percent
    } else if terms.consortium_allowed && is_consortium(&bids::content(tx, bid.id)?.unwrap_or_default()) {
        terms.consortium_deduction_percent
    } else {
        None
    };
    Ok(percent.map_or(0, i64::from))
}

/// Whether the envelope named a consortium 联合体 or subcontractors.
fn is_consortium(content: &Value) -> bool {
    match content.get("consortium") {
        Some(Value::Bool(named)) => *named,
        Some(Value::Array(partners)) => !partners.is_empty(),
        Some(Value::Object(_)) => true,
        Some(Value::Null | Value::Number(_) | Value::String(_)) | None => false,
    }
}
