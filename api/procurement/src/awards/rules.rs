//! Deciding on awards, and cancelling one.

use super::state::{AwardEvent, AwardStatus};
use super::store::{self, Award, Cancellation, Found};
use super::views::{AwardProject, CancelAward, CancellationGrounds};
use crate::bids::Bid;
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::projects::{self, Event, Lot, LotStatus, Project};
use crate::{remedies, suppliers};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use std::collections::BTreeSet;

/// The purchaser decides on the winner of each lot by the ranking of the report (实施条例§43). The price is
/// what was bid: deductions are for scoring only.
pub fn award(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, body: &AwardProject) -> ApiResult<Project> {
    let mut check = Check::new();
    check.optional_text("/reason", body.reason.as_deref(), 1..=500);
    check.done()?;
    let project = projects::lock_for(tx, Action::AwardProject, id)?;
    next(&project, Event::Award)?;
    let lots = projects::lots(tx, id)?;
    let lots: Vec<Lot> = lots.into_iter().filter(|lot| lot.status == LotStatus::Active).collect();
    require_each_lot(body, &lots)?;
    let mut chosen = Vec::new();
    for lot in lots {
        let winner = choose(tx, &lot, body)?;
        chosen.push((lot, winner));
    }
    for (lot, bid) in chosen {
        decide(tx, &project, lot, &bid, body.reason.as_deref())?;
    }
    let mut clocks = projects::clocks(tx, id)?;
    clocks.awarded_at = Some(tx.now);
    projects::save_clocks(tx, &clocks)?;
    advance(tx, &project, Event::Award, body.reason.as_deref())?;
    projects::touch(tx, id, None, None)?;
    projects::find(tx, id)
}

/// Names in the body are lots in the running, each once and all of them.
fn require_each_lot(body: &AwardProject, lots: &[Lot]) -> ApiResult<()> {
    let Some(choices) = &body.awards else { return Ok(()) };
    let mut check = Check::new();
    let (mut named, running) = (BTreeSet::new(), lots.iter().map(|lot| lot.id).collect::<BTreeSet<_>>());
    for (place, choice) in choices.iter().enumerate() {
        let pointer = format!("/awards/{place}/lot_id");
        if !running.contains(&choice.lot_id) {
            let (zh, en) = ("不是本项目待定标的采购包", "It is no lot of this project that awaits an award");
            check.fault(pointer, "not_found", zh, en);
        } else if !named.insert(choice.lot_id) {
            check.fault(pointer, "repeated", "采购包重复", "The lot is named twice");
        }
    }
    if named.len() < running.len() {
        check.fault("/awards", "lot_missing", "须为每个采购包确定结果", "Each lot needs its award");
    }
    check.done()
}

/// The winner of a lot: the first of the ranking, or the one named if nobody before it could be.
fn choose(tx: &mut Tx<'_>, lot: &Lot, body: &AwardProject) -> ApiResult<Bid> {
    let today = tx.now.local_date();
    let candidates = store::candidates(tx, lot.id)?;
    let choices = body.awards.iter().flatten().enumerate();
    let Some((place, wanted)) = choices.into_iter().find(|(_, choice)| choice.lot_id == lot.id) else {
        let first = candidates.into_iter().next().map(|(bid, _)| bid).ok_or_else(|| no_candidate(lot))?;
        suppliers::require_eligible(tx, first.supplier_id, today)?;
        return Ok(first);
    };
    let pointer = format!("/awards/{place}/bid_id");
    let Some((bid, rank)) = candidates.iter().find(|(bid, _)| bid.id == wanted.bid_id).cloned() else {
        let (zh, en) = ("不是该采购包的中标（成交）候选人", "The bid is no candidate of this lot");
        let fault = Article::Reg43.fault(&pointer, "not_a_candidate", zh, en);
        return Err(Problem::invalid_fields(vec![fault]));
    };
    for (better, _) in candidates.iter().filter(|(_, other)| *other < rank) {
        match suppliers::require_eligible(tx, better.supplier_id, today) {
            Err(problem) if problem.kind() == ProblemType::SupplierNotEligible && body.reason.is_some() => {}
            Err(problem) if problem.kind() != ProblemType::SupplierNotEligible => return Err(problem),
            _ => {
                let zh = "采购人应当按评审报告推荐的候选人顺序确定中标（成交）供应商";
                let en = "The purchaser follows the order of the report";
                let fault = Article::Reg43.fault(&pointer, "not_first_ranked", zh, en);
                return Err(Problem::invalid_fields(vec![fault]));
            }
        }
    }
    suppliers::require_eligible(tx, bid.supplier_id, today)?;
    Ok(bid)
}

fn no_candidate(lot: &Lot) -> Problem {
    let zh = format!("第 {} 包没有可以确定的候选人", lot.number);
    let en = format!("Lot {} has no candidate left", lot.number);
    Article::Gpl36.refuses(ProblemType::TooFewBidders, &zh, &en)
}

fn decide(
    tx: &mut Tx<'_>,
    project: &Project,
    mut lot: Lot,
    bid: &Bid,
    reason: Option<&str>,
) -> ApiResult<()> {
    let price = bid.final_price_fen.or(bid.price_fen);
    let award = Award {
        id: Id::new(tx.now),
        project_id: project.id,
        lot_id: lot.id,
        bid_id: bid.id,
        supplier_id: bid.supplier_id,
        price_fen: price.ok_or_else(|| Problem::internal("a ranked bid has no price"))?,
        status: AwardStatus::Active,
        reason: reason.map(|reason| reason.trim().to_owned()),
        decided_by: tx.caller().label(),
        decided_at: tx.now,
        version: 1,
        updated_at: tx.now,
    };
    store::insert(tx, project, &award)?;
    lot.status = LotStatus::Awarded;
    projects::save_lot(tx, project, &mut lot)
}

/// Cancels an award that is not signed yet; the project goes back to where the next candidate may be
/// awarded, or the lot fails.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::Award>, body: &CancelAward) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/reason", &body.reason, 1..=500);
    check.done()?;
    let seen = store::find_for(tx, Action::CancelAward, id)?;
    let project = projects::lock_for(tx, Action::CancelAward, seen.project.id)?;
    let found = store::find_for(tx, Action::CancelAward, id)?;
    next(&found, AwardEvent::Cancel)?;
    next(&project, Event::Reopen)?;
    if found.lot.status != LotStatus::Awarded {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("该采购包已签订合同", "The contract of this lot is signed")
            .with("current_status", found.lot.status));
    }
    require_upheld(tx, &found, body.grounds)?;
    let reason = body.reason.trim();
    store::note_cancellation(
        tx,
        &Cancellation {
            award_id: id,
            grounds: body.grounds,
            reason: reason.to_owned(),
            cancelled_by: tx.caller().label(),
            cancelled_at: tx.now,
        },
    )?;
    advance(tx, &found, AwardEvent::Cancel, Some(reason))?;
    reopen(tx, &project, found.lot.clone(), reason)?;
    if found.published {
        announce(tx, &found, reason)?;
    }
    store::fetch(tx, id)
}

/// Whoever cancels because a challenge was upheld names one that was.
fn require_upheld(tx: &mut Tx<'_>, found: &Found, grounds: CancellationGrounds) -> ApiResult<()> {
    if grounds != CancellationGrounds::UpheldChallenge || remedies::brings_down(tx, found.row.id)? {
        return Ok(());
    }
    let (zh, en) =
        ("没有成立且影响该结果的质疑或者投诉", "No upheld challenge or complaint concerns this award");
    Err(Problem::invalid_fields(vec![Article::Reg54.fault("/grounds", "not_upheld", zh, en)]))
}

fn reopen(tx: &mut Tx<'_>, project: &Project, mut lot: Lot, reason: &str) -> ApiResult<()> {
    lot.status = LotStatus::Active;
    projects::save_lot(tx, project, &mut lot)?;
    let mut clocks = projects::clocks(tx, project.id)?;
    clocks.awarded_at = None;
    clocks.result_published_at = None;
    clocks.result_until = None;
    clocks.challenge_until = None;
    clocks.sign_until = None;
    projects::save_clocks(tx, &clocks)?;
    advance(tx, project, Event::Reopen, Some(reason))?;
    projects::touch(tx, project.id, Some(reason), None)
}

fn announce(tx: &mut Tx<'_>, found: &Found, reason: &str) -> ApiResult<()> {
    let project = projects::find(tx, found.project.id)?;
    let title = format!("{}中标（成交）结果变更公告", project.title);
    let body = format!(
        "项目编号：{}\n第 {} 包：{} 的中标（成交）结果取消。\n原因：{reason}",
        project.code, found.lot.number, found.supplier_name
    );
    notices::publish(tx, &project, Some(found.lot.id), NoticeKind::Result, &title, &body)?;
    Ok(())
}
