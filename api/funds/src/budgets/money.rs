//! Money on its way: appropriated 下达, disbursed 拨付, given back 收回. Whoever moves any of it holds the line.

use super::books::{self, Movement};
use super::law::Article;
use super::lines::{HIGHEST_FEN, must_be_approved};
use super::money_views::{AppropriateBudget, RequestBudgetDisbursement, ReturnAppropriation};
use super::state::BudgetReturnKind;
use super::state::disbursement::{BudgetDisbursementStatus, Event};
use super::store::{self, Appropriation, Disbursement, Line, Returned};
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::{budget_appropriations, budget_disbursements, budget_returns};
use citong_kernel::{Action, ApiResult, Id, ProblemType, Tx, audit, of};
use diesel::prelude::*;

/// 下达: a part of a line to a body that may use it; all parts together never exceed the line (预算法§13).
pub fn appropriate(
    tx: &mut Tx<'_>,
    id: Id<of::BudgetLine>,
    new: &AppropriateBudget,
) -> ApiResult<Appropriation> {
    let line = store::lock_for(tx, Action::AppropriateBudget, id)?;
    let mut check = Check::new();
    check.range("/amount_fen", new.amount_fen, 1..=HIGHEST_FEN);
    check.optional_text("/paper_no", new.paper_no.as_deref(), 1..=100);
    check.optional_text("/note", new.note.as_deref(), 1..=500);
    let body = new.organization_id.unwrap_or(line.organization_id);
    let seat = store::seat_of(tx, body, "/organization_id")?;
    let region = new.region.clone().unwrap_or(seat);
    if !regions::exists(tx, &region)? {
        check.fault("/region", "not_found", "没有这个区划", "There is no such region");
    }
    check.done()?;
    let paper_no = new.paper_no.as_deref().or(line.reference.as_deref()).unwrap_or("—").trim().to_owned();
    grant(tx, &line, (body, region), new, paper_no)
}

/// Appropriates to a body in a region, from a line that is held.
pub fn grant(
    tx: &mut Tx<'_>,
    line: &Line,
    (body, region): (Id<of::Organization>, String),
    new: &AppropriateBudget,
    paper_no: String,
) -> ApiResult<Appropriation> {
    must_be_approved(line)?;
    if new.amount_fen > line.unappropriated() {
        let zh = "下达金额合计不得超过预算";
        let en = "Appropriations together never exceed the budget";
        return Err(Article::Budget13
            .refuses(ProblemType::BudgetExceeded, zh, en)
            .with("available_fen", line.unappropriated()));
    }
    let row = Appropriation {
        id: Id::new(tx.now),
        budget_line_id: line.id,
        organization_id: body,
        region,
        level: new.level.unwrap_or(line.level),
        amount_fen: new.amount_fen,
        withdrawn_fen: 0,
        disbursed_fen: 0,
        spent_fen: 0,
        paper_no,
        note: new.note.as_deref().map(|note| note.trim().to_owned()),
        in_books: books::find(tx, body)?.is_some_and(|accounts| accounts.keeps_budget()),
        appropriated_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(budget_appropriations::table).values(&row).execute(tx.conn)?;
    audit::Event::new("appropriate", Kind::Appropriation.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Appropriation, row.id, Op::Created, 1, Some(&row.region))?;
    Ok(row)
}

/// 申请拨付: the first of two people.
pub fn request(
    tx: &mut Tx<'_>,
    id: Id<of::Appropriation>,
    new: &RequestBudgetDisbursement,
) -> ApiResult<Disbursement> {
    let mut check = Check::new();
    check.range("/amount_fen", new.amount_fen, 1..=HIGHEST_FEN);
    check.optional_text("/note", new.note.as_deref(), 1..=500);
    check.done()?;
    let (appropriation, line) = store::lock_appropriation(tx, Action::RequestBudgetDisbursement, id)?;
    must_be_approved(&line)?;
    let waiting: i64 = store::disbursements(tx, id)?
        .iter()
        .filter(|one| one.status == BudgetDisbursementStatus::Requested)
        .map(|one| one.amount_fen)
        .sum();
    must_fit(&appropriation, waiting, new.amount_fen)?;
    let row = Disbursement {
        id: Id::new(tx.now),
        appropriation_id: id,
        amount_fen: new.amount_fen,
        status: BudgetDisbursementStatus::Requested,
        note: new.note.as_deref().map(|note| note.trim().to_owned()),
        requested_by: tx.caller().label(),
        decided_by: None,
        decided_at: None,
        ledger_entry_id: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(budget_disbursements::table).values(&row).execute(tx.conn)?;
    audit::Event::new("request", Kind::BudgetDisbursement.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::BudgetDisbursement, row.id, Op::Created, 1, Some(&appropriation.region))?;
    Ok(row)
}

fn must_fit(appropriation: &Appropriation, waiting: i64, amount_fen: i64) -> ApiResult<()> {
    let left = appropriation.net() - appropriation.disbursed_fen - waiting;
    if amount_fen <= left {
        return Ok(());
    }
    let (zh, en) = ("拨付合计不得超过下达金额", "Disbursements together never exceed the appropriation");
    Err(Article::Budget57.refuses(ProblemType::AppropriationExceeded, zh, en).with("available_fen", left))
}

/// 拨付: the second of two people; the money is with the body from now on.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::BudgetDisbursement>) -> ApiResult<Disbursement> {
    let (mut row, appropriation, line) = lock(tx, Action::ApproveBudgetDisbursement, id, Event::Approve)?;
    must_be_approved(&line)?;
    must_fit(&appropriation, 0, row.amount_fen)?;
    if appropriation.in_books {
        let text = format!("财政拨款到账：{}（{}）", line.purpose, appropriation.paper_no);
        row.ledger_entry_id = books::enter_movement(
            tx,
            Action::ApproveBudgetDisbursement,
            appropriation.organization_id,
            Movement::Disbursed,
            row.amount_fen,
            tx.now.local_date(),
            &text,
        )?;
    }
    decide(tx, &row, Event::Approve, None)?;
    store::touch_appropriation(tx, &appropriation, "disburse")?;
    store::disbursement(tx, id)
}

/// 退回: the second of two people sends the request back.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::BudgetDisbursement>, reason: &str) -> ApiResult<Disbursement> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=500);
    check.done()?;
    let (row, ..) = lock(tx, Action::RejectBudgetDisbursement, id, Event::Reject)?;
    decide(tx, &row, Event::Reject, Some(reason))?;
    store::disbursement(tx, id)
}

fn lock(
    tx: &mut Tx<'_>,
    action: Action,
    id: Id<of::BudgetDisbursement>,
    event: Event,
) -> ApiResult<(Disbursement, Appropriation, Line)> {
    let seen = store::disbursement(tx, id)?;
    let (appropriation, line) = store::lock_appropriation(tx, action, seen.appropriation_id)?;
    let row = store::disbursement(tx, id)?;
    next(&row, event)?;
    if row.requested_by == tx.caller().label() {
        let (zh, en) = ("申请人不能审批自己的拨付申请", "Who requested the money does not let it go");
        return Err(Article::Control21.refuses(ProblemType::FourEyes, zh, en));
    }
    Ok((row, appropriation, line))
}

fn decide(tx: &mut Tx<'_>, row: &Disbursement, event: Event, reason: Option<&str>) -> ApiResult<()> {
    diesel::update(budget_disbursements::table.find(row.id))
        .set((
            budget_disbursements::decided_by.eq(tx.caller().label()),
            budget_disbursements::decided_at.eq(tx.now),
            budget_disbursements::ledger_entry_id.eq(row.ledger_entry_id),
        ))
        .execute(tx.conn)?;
    advance(tx, row, event, reason).map(drop)
}

/// 收回: money that is not spent goes back to the appropriation, or what is not disbursed goes back to the line.
pub fn give_back(
    tx: &mut Tx<'_>,
    id: Id<of::Appropriation>,
    new: &ReturnAppropriation,
) -> ApiResult<(Returned, Appropriation)> {
    let mut check = Check::new();
    check.range("/amount_fen", new.amount_fen, 1..=HIGHEST_FEN);
    check.text("/reason", &new.reason, 1..=500);
    check.name("/paper_no", &new.paper_no, 1..=100);
    check.done()?;
    let (appropriation, line) = store::lock_appropriation(tx, Action::ReturnAppropriation, id)?;
    let waiting: i64 = store::disbursements(tx, id)?
        .iter()
        .filter(|one| one.status == BudgetDisbursementStatus::Requested)
        .map(|one| one.amount_fen)
        .sum();
    let left = match new.kind {
        BudgetReturnKind::Disbursed => appropriation.disbursed_fen - appropriation.spent_fen,
        BudgetReturnKind::Appropriated => appropriation.net() - appropriation.disbursed_fen - waiting,
    };
    if new.amount_fen > left {
        let (zh, en) = ("只能收回尚未使用的部分", "Only what is not used goes back");
        let kind = match new.kind {
            BudgetReturnKind::Disbursed => ProblemType::DisbursedExceeded,
            BudgetReturnKind::Appropriated => ProblemType::AppropriationExceeded,
        };
        return Err(Article::Budget57.refuses(kind, zh, en).with("available_fen", left));
    }
    let mut row = Returned {
        id: Id::new(tx.now),
        appropriation_id: id,
        kind: new.kind,
        amount_fen: new.amount_fen,
        reason: new.reason.trim().to_owned(),
        paper_no: new.paper_no.trim().to_owned(),
        ledger_entry_id: None,
        returned_by: tx.caller().label(),
        created_at: tx.now,
    };
    if appropriation.in_books && new.kind == BudgetReturnKind::Disbursed {
        let text = format!("财政拨款收回：{}（{}）", line.purpose, row.paper_no);
        row.ledger_entry_id = books::enter_movement(
            tx,
            Action::ReturnAppropriation,
            appropriation.organization_id,
            Movement::Returned,
            row.amount_fen,
            tx.now.local_date(),
            &text,
        )?;
    }
    diesel::insert_into(budget_returns::table).values(&row).execute(tx.conn)?;
    audit::Event::new("return", Kind::BudgetReturn.as_str(), row.id).reason(Some(&row.reason)).write(tx)?;
    changes::record(tx, Kind::BudgetReturn, row.id, Op::Created, 1, Some(&appropriation.region))?;
    Ok((row, store::touch_appropriation(tx, &appropriation, "return")?))
}
