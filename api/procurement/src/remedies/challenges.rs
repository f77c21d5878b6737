//! Raising, accepting, answering and withdrawing a challenge.

use super::challenge_views::{AnswerChallenge, CreateChallenge};
use super::gate;
use super::state::{ChallengeEvent, ChallengeStatus, Matter, RemedyOutcome};
use super::store::{self, Challenge, Claim, Found};
use crate::awards::{LegalClock, StatedReason, tell_purchaser, tell_supplier};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::projects::{self, Clocks, Project};
use crate::suppliers::{self, Supplier};
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use std::collections::BTreeSet;

/// Raises a challenge (采购法§52): by who may take part or took part, within seven working days, all at once.
pub fn create(tx: &mut Tx<'_>, body: &CreateChallenge) -> ApiResult<Found> {
    let supplier = supplier_of(tx, body.supplier_id)?;
    let claims = check_body(body)?;
    let project = projects::find_for(tx, Action::GetAward, body.project_id).map_err(no_project)?;
    projects::lock(tx, project.id)?;
    check_lot(tx, &project, body.lot_id)?;
    require_standing(tx, &project, &supplier, body.matter)?;
    let path = projects::region_path(tx, &project)?;
    require_in_time(tx, &project, &path, body.matter)?;
    let today = tx.now.local_date();
    let legal = LegalClock::load(tx, &path, today)?;
    let due = legal.working_days(today, "procurement.remedy.challenge_answer_working_days", 7);
    let round = if body.matter == Matter::Result { store::rounds(tx, project.id)? } else { 0 };
    let row = challenge(tx, body, supplier.id, claims, (round, due));
    if store::was_raised(tx, &row)? {
        let zh = "针对同一采购程序环节的质疑应当在法定质疑期内一次性提出";
        let en = "A matter is challenged once, with everything that is claimed";
        return Err(Article::Remedy10.refuses(ProblemType::Duplicate, zh, en));
    }
    store::insert(tx, &row)?;
    tell_purchaser(
        tx,
        &project,
        ("收到新的质疑，请在法定期限内答复。", "a challenge came in; answer it in time."),
    )?;
    store::fetch(tx, row.id)
}

fn no_project(problem: Problem) -> Problem {
    if problem.kind() != ProblemType::NotFound {
        return problem;
    }
    Problem::invalid("/project_id", "not_found", "没有这个采购项目", "There is no such project")
}

/// The supplier that the caller acts for.
fn supplier_of(tx: &mut Tx<'_>, wanted: Option<Id<of::Supplier>>) -> ApiResult<Supplier> {
    let own = suppliers::acted_for(tx)?;
    match wanted {
        Some(id) => own.into_iter().find(|supplier| supplier.id == id).ok_or_else(|| {
            Problem::invalid("/supplier_id", "not_yours", "不是您所代表的供应商", "You do not act for it")
        }),
        None if own.len() > 1 => {
            let (zh, en) = ("请指明供应商", "Say for which supplier");
            Err(Problem::invalid("/supplier_id", "required", zh, en))
        }
        None => own.into_iter().next().ok_or_else(|| {
            Problem::forbidden().detail("您不代表任何已登记的供应商", "You act for no registered supplier")
        }),
    }
}

/// The claims with a code each.
fn check_body(body: &CreateChallenge) -> ApiResult<Vec<Claim>> {
    let mut check = Check::new();
    check.text("/grounds", &body.grounds, 1..=2000);
    check.text("/facts", &body.facts, 1..=10_000);
    if !(1..=50).contains(&body.claims.len()) {
        check.fault("/claims", "out_of_range", "须有 1–50 项质疑事项", "From 1 to 50 claims");
    }
    let (mut claims, mut codes) = (Vec::new(), BTreeSet::new());
    for (place, claim) in body.claims.iter().enumerate() {
        check.text(&format!("/claims/{place}/text"), &claim.text, 1..=2000);
        let code = claim.code.clone().unwrap_or_else(|| (place + 1).to_string());
        let pointer = format!("/claims/{place}/code");
        check.name(&pointer, &code, 1..=40);
        if !codes.insert(code.clone()) {
            check.fault(pointer, "repeated", "编号重复", "The code is used twice");
        }
        claims.push(Claim { code, text: claim.text.trim().to_owned() });
    }
    check.done()?;
    Ok(claims)
}

fn check_lot(tx: &mut Tx<'_>, project: &Project, lot: Option<Id<of::Lot>>) -> ApiResult<()> {
    let Some(lot) = lot else { return Ok(()) };
    if projects::lots(tx, project.id)?.iter().any(|known| known.id == lot) {
        return Ok(());
    }
    Err(Problem::invalid("/lot_id", "not_found", "不是本项目的采购包", "It is no lot of this project"))
}

/// Documents are challenged by who could bid, process and result by who did (94号§11).
fn require_standing(
    tx: &mut Tx<'_>,
    project: &Project,
    supplier: &Supplier,
    matter: Matter,
) -> ApiResult<()> {
    if matter == Matter::Documents || store::took_part(tx, project.id, supplier.id)? {
        return Ok(());
    }
    let zh = "提出质疑的供应商应当是参与所质疑项目采购活动的供应商";
    let en = "Only a supplier that took part challenges the process or the result";
    Err(Article::Remedy11.refuses(ProblemType::Forbidden, zh, en))
}

/// Within seven working days: documents from the end of their term, the process from the end of its last
/// step, the result from the end of its notice (采购法§52, 实施条例§53).
fn require_in_time(tx: &mut Tx<'_>, project: &Project, path: &str, matter: Matter) -> ApiResult<()> {
    let clocks = projects::clocks(tx, project.id)?;
    let too_early = || {
        let (zh, en) = ("质疑事项尚未发生", "There is nothing to challenge yet");
        Article::Gpl52.refuses(ProblemType::NotDueYet, zh, en)
    };
    let until = match (matter, begins(&clocks, matter, tx.now)) {
        (Matter::Result, _) => clocks.challenge_until.ok_or_else(too_early)?,
        (_, None) => return Err(too_early()),
        (_, Some(from)) => {
            // A term that ended with a day runs from that day.
            let from = from.plus_seconds(-1).local_date();
            let legal = LegalClock::load(tx, path, from)?;
            legal.working_days(from, "procurement.remedy.challenge_working_days", 7)
        }
    };
    if tx.now < until {
        return Ok(());
    }
    let (zh, en) = ("已超过法定质疑期", "The term for challenges is over");
    Err(Article::Gpl52.refuses(ProblemType::DeadlinePassed, zh, en).with("challenge_until", until))
}

/// From when the term of a matter runs: the latest of what has happened.
fn begins(clocks: &Clocks, matter: Matter, now: Timestamp) -> Option<Timestamp> {
    match matter {
        Matter::Documents => clocks.documents_until.or(clocks.notice_until).or(clocks.published_at),
        Matter::Process => {
            let opened = clocks.opened_at.or(clocks.bids_due_at.filter(|due| *due <= now));
            opened.max(clocks.qualified_at).max(clocks.evaluated_at)
        }
        Matter::Result => clocks.result_until,
    }
}

fn challenge(
    tx: &Tx<'_>,
    body: &CreateChallenge,
    supplier: Id<of::Supplier>,
    claims: Vec<Claim>,
    (round, due): (i32, Timestamp),
) -> Challenge {
    Challenge {
        id: Id::new(tx.now),
        project_id: body.project_id,
        lot_id: body.lot_id,
        supplier_id: supplier,
        matter: body.matter,
        round,
        grounds: body.grounds.trim().to_owned(),
        facts: body.facts.trim().to_owned(),
        claims: Json(claims),
        affects_result: body.affects_result,
        status: ChallengeStatus::Received,
        status_reason: None,
        submitted_by: tx.caller().label(),
        submitted_at: tx.now,
        answer_due_at: due,
        outcome: None,
        answer: None,
        answered_by: None,
        answered_at: None,
        affected_awards: Json(Vec::new()),
        next_check_at: Some(due),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

/// The purchaser takes it up.
pub fn accept(tx: &mut Tx<'_>, id: Id<of::Challenge>, body: &StatedReason) -> ApiResult<Found> {
    let reason = body.optional()?;
    let found = store::lock_for(tx, Action::AcceptChallenge, id)?;
    advance(tx, &found, ChallengeEvent::Accept, reason.as_deref())?;
    store::fetch(tx, id)
}

/// The purchaser does not take it up; the supplier may complain.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::Challenge>, body: &StatedReason) -> ApiResult<Found> {
    let reason = body.required()?;
    let mut found = store::lock_for(tx, Action::RejectChallenge, id)?;
    next(&found, ChallengeEvent::Reject)?;
    found.row.status_reason = Some(reason.clone());
    ended(tx, &mut found.row);
    store::note(tx, &found.row)?;
    advance(tx, &found, ChallengeEvent::Reject, Some(&reason))?;
    let event = ("质疑不予受理。", "the challenge was not accepted.");
    tell_supplier(tx, &found.project, found.row.supplier_id, event)?;
    store::fetch(tx, id)
}

/// The purchaser answers (采购法§53: within seven working days; late answers are taken and flagged). One that is
/// upheld and affects the result brings down the awards that stand now.
pub fn answer(tx: &mut Tx<'_>, id: Id<of::Challenge>, body: &AnswerChallenge) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/text", &body.text, 1..=5000);
    check.done()?;
    let mut found = store::lock_for(tx, Action::AnswerChallenge, id)?;
    next(&found, ChallengeEvent::Answer)?;
    if body.outcome != RemedyOutcome::Dismissed && found.row.affects_result {
        let standing = gate::standing_awards(tx, found.project.id, found.row.lot_id)?;
        found.row.affected_awards = Json(standing);
    }
    found.row.outcome = Some(body.outcome);
    found.row.answer = Some(body.text.trim().to_owned());
    ended(tx, &mut found.row);
    store::note(tx, &found.row)?;
    advance(tx, &found, ChallengeEvent::Answer, None)?;
    announce(tx, &found, body.outcome)?;
    let event = ("质疑已答复。", "the challenge was answered.");
    tell_supplier(tx, &found.project, found.row.supplier_id, event)?;
    store::fetch(tx, id)
}

fn ended(tx: &Tx<'_>, row: &mut Challenge) {
    row.answered_by = Some(tx.caller().label());
    row.answered_at = Some(tx.now);
    row.next_check_at = None;
}

/// What became of it, without who asked and what they showed.
fn announce(tx: &mut Tx<'_>, found: &Found, outcome: RemedyOutcome) -> ApiResult<()> {
    let matter = match found.row.matter {
        Matter::Documents => "采购文件",
        Matter::Process => "采购过程",
        Matter::Result => "中标（成交）结果",
    };
    let (title, outcome) = (format!("{}质疑处理结果", found.project.title), in_words(outcome));
    let body = format!("项目编号：{}\n质疑对象：{matter}\n处理结果：{outcome}", found.project.code);
    notices::publish(tx, &found.project, found.row.lot_id, NoticeKind::Remedy, &title, &body)?;
    Ok(())
}

/// An outcome in Chinese.
pub const fn in_words(outcome: RemedyOutcome) -> &'static str {
    match outcome {
        RemedyOutcome::Upheld => "成立",
        RemedyOutcome::PartlyUpheld => "部分成立",
        RemedyOutcome::Dismissed => "不成立",
    }
}

/// Whoever raised it takes it back.
pub fn withdraw(tx: &mut Tx<'_>, id: Id<of::Challenge>, body: &StatedReason) -> ApiResult<Found> {
    let reason = body.optional()?;
    let mut found = store::lock_for(tx, Action::WithdrawChallenge, id)?;
    next(&found, ChallengeEvent::Withdraw)?;
    found.row.status_reason.clone_from(&reason);
    found.row.next_check_at = None;
    store::note(tx, &found.row)?;
    advance(tx, &found, ChallengeEvent::Withdraw, reason.as_deref())?;
    tell_purchaser(tx, &found.project, ("质疑已撤回。", "a challenge was withdrawn."))?;
    store::fetch(tx, id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    fn clocks() -> Clocks {
        Clocks {
            published_at: Some(at("2026-11-01T09:00:00+08:00")),
            bids_due_at: Some(at("2026-12-01T09:00:00+08:00")),
            ..Clocks::blank()
        }
    }

    #[test]
    fn the_term_runs_from_the_last_step_that_has_ended() {
        let (mut clocks, before) = (clocks(), at("2026-11-20T09:00:00+08:00"));
        assert_eq!(begins(&clocks, Matter::Process, before), None);
        assert_eq!(begins(&clocks, Matter::Documents, before), clocks.published_at);
        assert_eq!(begins(&clocks, Matter::Process, at("2026-12-02T09:00:00+08:00")), clocks.bids_due_at);
        clocks.evaluated_at = Some(at("2026-12-04T09:00:00+08:00"));
        clocks.documents_until = Some(at("2026-11-09T00:00:00+08:00"));
        assert_eq!(begins(&clocks, Matter::Process, at("2026-12-05T09:00:00+08:00")), clocks.evaluated_at);
        assert_eq!(begins(&clocks, Matter::Documents, before), clocks.documents_until);
    }
}
