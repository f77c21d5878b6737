//! Asking for explanations, giving and deciding them.

use super::store::{self, Explanation};
use super::views::{DecideBidExplanation, ExplanationDecision};
use crate::bids::{self, Bid, BidEvent, BidStatus};
use crate::evaluation::access::{lock_bid, owns, require_purchaser_or_member};
use crate::evaluation::arithmetic::is_abnormally_low;
use crate::evaluation::panels;
use crate::evaluation::reasons::checked_reason;
use crate::law::Article;
use crate::projects::{self, Lot, LotStatus, ProcurementMethod, Project, Status};
use citong_kernel::check::Check;
use citong_kernel::rule_params;
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Tx, of};

/// The purchaser or the panel asks.
pub fn request(tx: &mut Tx<'_>, id: Id<of::Bid>, reason: &str) -> ApiResult<Explanation> {
    let reason = checked_reason(reason)?;
    let (project, bid) = lock_bid(tx, id)?;
    require_purchaser_or_member(tx, &project)?;
    let running = matches!(project.status, Status::Opened | Status::Qualified)
        && project.method != ProcurementMethod::SingleSource;
    if !running || !matches!(bid.status, BidStatus::Opened | BidStatus::Qualified) {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("仅可就评审中的投标要求说明", "Only bids that are being evaluated are explained")
            .with("current_status", bid.status));
    }
    if store::open_of(tx, id)?.is_some() {
        return Err(Problem::new(ProblemType::Duplicate).detail("已要求说明", "It was asked for already"));
    }
    let path = projects::region_path(tx, &project)?;
    ask(tx, &bid, &path, reason)
}

fn ask(tx: &mut Tx<'_>, bid: &Bid, path: &str, reason: &str) -> ApiResult<Explanation> {
    let code = "procurement.price.explanation_hours";
    let hours = rule_params::integer(tx, code, path, tx.now.local_date(), 24)?;
    let row = Explanation {
        id: Id::new(tx.now),
        bid_id: bid.id,
        reason: reason.to_owned(),
        requested_by: tx.caller().label(),
        requested_at: tx.now,
        due_at: tx.now.plus_minutes(hours * 60),
        explanation: None,
        answered_at: None,
        decision: None,
        decision_reason: None,
        decided_by: None,
        decided_at: None,
    };
    store::insert(tx, &row)?;
    Ok(row)
}

/// Asks for the prices that are abnormally low by the figures. The caller holds the project's row.
pub fn flag(tx: &mut Tx<'_>, project: &Project, path: &str) -> ApiResult<()> {
    if project.method == ProcurementMethod::SingleSource {
        return Ok(());
    }
    let code = "procurement.price.abnormally_low_percent";
    let percent = rule_params::integer(tx, code, path, tx.now.local_date(), 50)?;
    let lots = projects::lots(tx, project.id)?;
    for lot in lots.iter().filter(|lot| lot.status == LotStatus::Active) {
        flag_lot(tx, lot, path, percent)?;
    }
    Ok(())
}

fn flag_lot(tx: &mut Tx<'_>, lot: &Lot, path: &str, percent: i64) -> ApiResult<()> {
    let standing = bids::standing(tx, lot.id)?.into_iter().filter(|bid| bid.status == BidStatus::Qualified);
    let priced: Vec<(Bid, i64)> = standing.filter_map(|bid| bid.offered_fen().map(|p| (bid, p))).collect();
    for (i, (bid, price)) in priced.iter().enumerate() {
        let others = priced.iter().enumerate().filter(|(other, _)| *other != i);
        let others: Vec<i64> = others.map(|(_, (_, price))| *price).collect();
        let low = is_abnormally_low(*price, &others, lot.ceiling_fen(), percent);
        if low && store::list(tx, bid.id)?.is_empty() {
            let reason = format!("报价低于其他供应商平均报价或者最高限价的 {percent}%");
            ask(tx, bid, path, &reason)?;
        }
    }
    Ok(())
}

/// The bidder explains, until the term is over.
pub fn answer(tx: &mut Tx<'_>, id: Id<of::Bid>, words: &str) -> ApiResult<Explanation> {
    let mut check = Check::new();
    check.text("/explanation", words, 1..=5000);
    check.done()?;
    let (_, bid) = lock_bid(tx, id)?;
    if !owns(tx, &bid)? {
        return Err(Problem::not_found());
    }
    let mut row = open(tx, id)?;
    if row.due_at <= tx.now {
        let (zh, en) = ("已超过书面说明的期限", "The term for the explanation is over");
        return Err(Article::Tender60
            .refuses(ProblemType::DeadlinePassed, zh, en)
            .with("due_at", row.due_at));
    }
    row.explanation = Some(words.trim().to_owned());
    row.answered_at = Some(tx.now);
    store::update(tx, &row, "explain")?;
    Ok(row)
}

fn open(tx: &mut Tx<'_>, id: Id<of::Bid>) -> ApiResult<Explanation> {
    store::open_of(tx, id)?.ok_or_else(|| {
        Problem::new(ProblemType::InvalidTransition).detail("没有待处理的说明", "No explanation is open")
    })
}

/// The panel decides; a rejected explanation makes the bid invalid (87号第六十条).
pub fn decide(tx: &mut Tx<'_>, id: Id<of::Bid>, body: &DecideBidExplanation) -> ApiResult<Explanation> {
    let reason = checked_reason(&body.reason)?;
    let (project, bid) = lock_bid(tx, id)?;
    panels::require_member(tx, project.id)?;
    if !matches!(project.status, Status::Opened | Status::Qualified) {
        return Err(Problem::new(ProblemType::InvalidTransition).with("current_status", project.status));
    }
    let mut row = open(tx, id)?;
    if row.answered_at.is_none() && tx.now < row.due_at {
        let (zh, en) = ("说明期限未满且供应商尚未说明", "The bidder may still explain");
        return Err(Article::Tender60.refuses(ProblemType::NotDueYet, zh, en).with("due_at", row.due_at));
    }
    row.decision = Some(body.decision);
    row.decision_reason = Some(reason.to_owned());
    row.decided_by = Some(tx.caller().label());
    row.decided_at = Some(tx.now);
    store::update(tx, &row, "decide_explanation")?;
    if body.decision == ExplanationDecision::Rejected {
        let words = format!("{reason}（{}）", Article::Tender60.zh());
        bids::decide(tx, &bid, BidEvent::Invalidate, Some(&words))?;
    }
    Ok(row)
}
