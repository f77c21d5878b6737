//! Raising, deciding and withdrawing a complaint.

use super::challenges::in_words;
use super::complaint_store::{self as store, Complaint, Found};
use super::complaint_views::{CreateComplaint, DecideComplaint};
use super::state::{ChallengeStatus, ComplaintEvent, ComplaintStatus, RemedyOrder, RemedyOutcome};
use super::store::{self as challenges, Challenge};
use super::{gate, suspension};
use crate::awards::{LegalClock, StatedReason, tell_purchaser, tell_supervisors, tell_supplier};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::suppliers;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use std::collections::BTreeSet;

/// Raises a complaint (采购法§55): within fifteen working days after the answer, or after the term to answer has
/// passed without one; about nothing that was not challenged (实施条例§55).
pub fn create(tx: &mut Tx<'_>, body: &CreateComplaint) -> ApiResult<Found> {
    let challenge = own_challenge(tx, body.challenge_id)?;
    check_body(body, &challenge.row)?;
    let row = challenge.row;
    require_in_time(tx, &row, &challenge.path)?;
    if store::was_raised(tx, row.id)? {
        return Err(Problem::new(ProblemType::Duplicate)
            .detail("该质疑已提起投诉", "There is a complaint about this challenge"));
    }
    let today = tx.now.local_date();
    let legal = LegalClock::load(tx, &challenge.path, today)?;
    let due = legal.working_days(today, "procurement.remedy.complaint_decision_working_days", 30);
    let complaint = complaint(tx, body, &row, due);
    store::insert(tx, &complaint)?;
    let event = ("收到新的投诉，请在法定期限内处理。", "a complaint came in; decide on it in time.");
    tell_supervisors(tx, &challenge.project, &challenge.path, event)?;
    tell_purchaser(tx, &challenge.project, ("供应商提起投诉。", "a supplier complained."))?;
    store::fetch(tx, complaint.id)
}

/// A challenge of a supplier that the caller acts for, with its project locked.
fn own_challenge(tx: &mut Tx<'_>, id: Id<of::Challenge>) -> ApiResult<challenges::Found> {
    if suppliers::acted_for(tx)?.is_empty() {
        return Err(
            Problem::forbidden().detail("您不代表任何已登记的供应商", "You act for no registered supplier")
        );
    }
    let seen = challenges::lock_for(tx, Action::GetChallenge, id);
    let seen = seen.map_err(|problem| match problem.kind() {
        ProblemType::NotFound => {
            Problem::invalid("/challenge_id", "not_found", "没有这个质疑", "There is no such challenge")
        }
        _ => problem,
    })?;
    if seen.own { Ok(seen) } else { Err(Problem::forbidden()) }
}

fn check_body(body: &CreateComplaint, challenge: &Challenge) -> ApiResult<()> {
    let mut check = Check::new();
    check.text("/facts", &body.facts, 1..=10_000);
    let known: BTreeSet<&str> = challenge.claims.0.iter().map(|claim| claim.code.as_str()).collect();
    if body.matters.is_empty() {
        check.fault("/matters", "required", "须有投诉事项", "Name what the complaint is about");
    }
    if body.matters.iter().any(|matter| !known.contains(matter.as_str())) {
        let zh = "投诉的事项不得超出已质疑事项的范围";
        let en = "A complaint does not go beyond what was challenged";
        check.push(Article::Reg55.fault("/matters", "not_challenged", zh, en));
    }
    if body.matters.iter().collect::<BTreeSet<_>>().len() < body.matters.len() {
        check.fault("/matters", "repeated", "投诉事项重复", "A matter is named twice");
    }
    check.done()
}

/// The term to complain runs from the answer, or from the end of the term to answer.
fn require_in_time(tx: &mut Tx<'_>, challenge: &Challenge, path: &str) -> ApiResult<()> {
    let from = match challenge.status {
        ChallengeStatus::Answered | ChallengeStatus::Rejected => challenge
            .answered_at
            .unwrap_or(challenge.updated_at)
            .min(challenge.answer_due_at.plus_seconds(-1)),
        ChallengeStatus::Received | ChallengeStatus::Accepted if tx.now >= challenge.answer_due_at => {
            challenge.answer_due_at.plus_seconds(-1)
        }
        ChallengeStatus::Received | ChallengeStatus::Accepted => {
            let (zh, en) = ("质疑答复期未满", "The term to answer the challenge is not over");
            return Err(Article::Gpl55
                .refuses(ProblemType::NotDueYet, zh, en)
                .with("answer_due_at", challenge.answer_due_at));
        }
        ChallengeStatus::Withdrawn => {
            let (zh, en) = ("质疑已撤回", "The challenge was withdrawn");
            return Err(Article::Gpl55
                .refuses(ProblemType::InvalidTransition, zh, en)
                .with("current_status", challenge.status));
        }
    };
    let legal = LegalClock::load(tx, path, from.local_date())?;
    let until = legal.working_days(from.local_date(), "procurement.remedy.complaint_working_days", 15);
    if tx.now < until {
        return Ok(());
    }
    let (zh, en) = ("已超过提起投诉的法定期限", "The term for complaints is over");
    Err(Article::Gpl55.refuses(ProblemType::DeadlinePassed, zh, en).with("complaint_until", until))
}

fn complaint(tx: &Tx<'_>, body: &CreateComplaint, challenge: &Challenge, due: Timestamp) -> Complaint {
    Complaint {
        id: Id::new(tx.now),
        challenge_id: challenge.id,
        project_id: challenge.project_id,
        lot_id: challenge.lot_id,
        supplier_id: challenge.supplier_id,
        matters: Json(body.matters.clone()),
        facts: body.facts.trim().to_owned(),
        affects_result: challenge.affects_result,
        status: ComplaintStatus::Received,
        status_reason: None,
        submitted_by: tx.caller().label(),
        submitted_at: tx.now,
        decision_due_at: due,
        outcome: None,
        decision: None,
        remedy_order: None,
        decided_by: None,
        decided_at: None,
        affected_awards: Json(Vec::new()),
        next_check_at: Some(due),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

/// The finance department takes it up.
pub fn accept(tx: &mut Tx<'_>, id: Id<of::Complaint>, body: &StatedReason) -> ApiResult<Found> {
    let reason = body.optional()?;
    let found = store::lock_for(tx, Action::AcceptComplaint, id)?;
    advance(tx, &found, ComplaintEvent::Accept, reason.as_deref())?;
    store::fetch(tx, id)
}

/// The finance department does not take it up; the purchase goes on.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::Complaint>, body: &StatedReason) -> ApiResult<Found> {
    let reason = body.required()?;
    let found = store::lock_for(tx, Action::RejectComplaint, id)?;
    let found = ended(tx, found, ComplaintEvent::Reject, Some(&reason))?;
    let event = ("投诉不予受理。", "the complaint was not accepted.");
    tell_supplier(tx, &found.project, found.row.supplier_id, event)?;
    Ok(found)
}

/// Whoever complained takes it back; the purchase goes on.
pub fn withdraw(tx: &mut Tx<'_>, id: Id<of::Complaint>, body: &StatedReason) -> ApiResult<Found> {
    let reason = body.optional()?;
    let found = store::lock_for(tx, Action::WithdrawComplaint, id)?;
    ended(tx, found, ComplaintEvent::Withdraw, reason.as_deref())
}

fn ended(tx: &mut Tx<'_>, mut found: Found, event: ComplaintEvent, reason: Option<&str>) -> ApiResult<Found> {
    next(&found, event)?;
    found.row.status_reason = reason.map(str::to_owned);
    found.row.next_check_at = None;
    store::note(tx, &found.row)?;
    advance(tx, &found, event, reason)?;
    suspension::resume_for(tx, found.row.id)?;
    store::fetch(tx, found.row.id)
}

/// The finance department decides (采购法§56: within thirty working days; late decisions are taken and flagged) and
/// publishes its decision. One that is upheld may bring down the awards that stand, or the whole purchase.
pub fn decide(tx: &mut Tx<'_>, id: Id<of::Complaint>, body: &DecideComplaint) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/text", &body.text, 1..=5000);
    if body.outcome == RemedyOutcome::Dismissed && body.order != RemedyOrder::None {
        let (zh, en) = ("投诉不成立的，不得责令改正", "Nothing is ordered where a complaint is dismissed");
        check.fault("/order", "not_allowed", zh, en);
    }
    check.done()?;
    let mut found = store::lock_for(tx, Action::DecideComplaint, id)?;
    next(&found, ComplaintEvent::Decide)?;
    if matches!(body.order, RemedyOrder::CancelAward | RemedyOrder::ReTender) {
        let standing = gate::standing_awards(tx, found.project.id, found.row.lot_id)?;
        found.row.affected_awards = Json(standing);
        found.row.affects_result = true;
    }
    found.row.outcome = Some(body.outcome);
    found.row.decision = Some(body.text.trim().to_owned());
    found.row.remedy_order = Some(body.order);
    found.row.decided_by = Some(tx.caller().label());
    found.row.decided_at = Some(tx.now);
    found.row.next_check_at = None;
    store::note(tx, &found.row)?;
    advance(tx, &found, ComplaintEvent::Decide, None)?;
    announce(tx, &found)?;
    if body.outcome == RemedyOutcome::Dismissed {
        suspension::resume_for(tx, id)?;
    }
    let event = ("投诉处理决定已作出。", "the complaint was decided.");
    tell_supplier(tx, &found.project, found.row.supplier_id, event)?;
    tell_purchaser(tx, &found.project, event)?;
    store::fetch(tx, id)
}

/// The decision is public; who complained and what they showed is not.
fn announce(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    let outcome = found.row.outcome.map_or("", in_words);
    let order = match found.row.remedy_order {
        Some(RemedyOrder::Correct) => "限期改正",
        Some(RemedyOrder::CancelAward) => "中标（成交）结果无效",
        Some(RemedyOrder::ReTender) => "责令重新开展采购活动",
        Some(RemedyOrder::None) | None => "无",
    };
    let title = format!("{}投诉处理结果", found.project.title);
    let body = format!(
        "项目编号：{}\n处理结果：{outcome}\n处理决定：{}\n责令事项：{order}",
        found.project.code,
        found.row.decision.as_deref().unwrap_or("")
    );
    notices::publish(tx, &found.project, found.row.lot_id, NoticeKind::Remedy, &title, &body)?;
    Ok(())
}
