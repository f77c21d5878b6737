//! Request, review, approve, pay, account: nobody does two steps that the law keeps apart.

use super::state::{DisbursementCategory, DisbursementEvent, DisbursementStatus, RecipientKind};
use super::store::{self, Disbursement, Found};
use super::views::{AccountDisbursement, DisbursementReason, PayDisbursement, RequestDisbursement, action};
use crate::foundations::{self, Article, FoundFund, FundAccountRole, FundMatter, programs, votes};
use crate::ledger::{self, NewEntry, NewPosting};
use citong_identity::ids;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, FieldError, Id, Problem, ProblemType, Tx, of};

/// Asks for money of a registered fund.
pub fn request(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &RequestDisbursement) -> ApiResult<Found> {
    let fund = foundations::lock_for(tx, Action::RequestDisbursement, id)?;
    let who = person(tx)?;
    let recipient = body.recipient.as_ref();
    let uscc = check_request(body)?;
    fund.must_be_able_to_spend()?;
    let category = body.category.unwrap_or(if recipient.is_some() {
        DisbursementCategory::Grant
    } else {
        DisbursementCategory::Program
    });
    if category == DisbursementCategory::Grant && recipient.is_none() {
        return Err(Problem::invalid("/recipient", "required", "资助须有受益人", "A grant has a recipient"));
    }
    must_serve_its_purpose(tx, &fund, body, category)?;
    if let Some(recipient) = recipient {
        programs::must_not_be_related(tx, &fund, recipient.name.trim(), uscc.as_deref()).map_err(
            |problem| {
                let (zh, en) =
                    ("与捐赠人或者基金管理人员有利害关系", "Related to a donor or to those who run the fund");
                problem.field(FieldError::new("/recipient/name", "related", zh, en))
            },
        )?;
    }
    if category == DisbursementCategory::Investment {
        fund.must_be_registered()?;
        votes::must_have_passed(tx, &fund, body.vote_id, FundMatter::MajorInvestment)?;
    } else if body.vote_id.is_some() {
        return Err(Problem::invalid(
            "/vote_id",
            "not_allowed",
            "仅投资须指明表决",
            "Only an investment names a vote",
        ));
    }
    let row = Disbursement {
        id: Id::new(tx.now),
        fund_id: id,
        project_id: body.project_id,
        purpose_id: body.purpose_id,
        category,
        amount_fen: body.amount_fen,
        purpose: body.purpose.trim().to_owned(),
        recipient_kind: recipient.map(|one| one.kind.unwrap_or(RecipientKind::Organization)),
        recipient_name: recipient.map(|one| one.name.trim().to_owned()),
        recipient_uscc: uscc,
        vote_id: body.vote_id,
        status: DisbursementStatus::Requested,
        status_reason: None,
        requested_by: who,
        reviewed_by: None,
        reviewed_at: None,
        approved_by: None,
        approved_at: None,
        paid_by: None,
        paid_on: None,
        entry_id: None,
        summary: None,
        attachments: Json(body.attachments.clone()),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &row, &fund.row.region)?;
    Ok(Found { row, fund, reversed: false })
}

/// 422 with every fault of what was written; the standard form of the recipient's code.
fn check_request(body: &RequestDisbursement) -> ApiResult<Option<String>> {
    let mut check = Check::new();
    check.range("/amount_fen", body.amount_fen, 1..=1_000_000_000_000_000);
    check.text("/purpose", &body.purpose, 1..=500);
    let mut uscc = None;
    if let Some(recipient) = &body.recipient {
        check.name("/recipient/name", &recipient.name, 1..=100);
        if let Some(text) = &recipient.uscc {
            uscc = ids::uscc(text);
            if uscc.is_none() || recipient.kind == Some(RecipientKind::Person) {
                check.fault(
                    "/recipient/uscc",
                    "invalid_uscc",
                    "统一社会信用代码有误",
                    "It is no unified social credit code of an organization",
                );
            }
        }
    }
    ledger::check_attachments(&mut check, &body.attachments);
    check.done()?;
    Ok(uscc)
}

/// Restricted money is spent on its purpose only, government money is not invested (慈善法§55, 保障法§55).
fn must_serve_its_purpose(
    tx: &mut Tx<'_>,
    fund: &FoundFund,
    body: &RequestDisbursement,
    category: DisbursementCategory,
) -> ApiResult<()> {
    let project = match body.project_id {
        Some(id) => match programs::project(tx, id) {
            Ok(project) if project.fund_id == fund.row.id => Some(project),
            Ok(_) => return Err(unknown("/project_id")),
            Err(problem) if problem.kind() == ProblemType::NotFound => return Err(unknown("/project_id")),
            Err(problem) => return Err(problem),
        },
        None => None,
    };
    if let Some(project) = &project
        && let Some(budget_fen) = project.budget_fen
    {
        let left = budget_fen - store::asked_of_project(tx, project.id)?;
        if body.amount_fen > left {
            let (zh, en) = ("超出项目预算", "More than is left of the project's budget");
            let fault = FieldError::new("/amount_fen", "too_large", zh, en);
            return Err(Article::Fund27
                .refuses(ProblemType::BudgetExceeded, zh, en)
                .with("available_fen", left)
                .field(fault));
        }
    }
    let Some(id) = body.purpose_id else { return Ok(()) };
    let purpose = match programs::purpose_for(tx, Action::ListFundPurposes, id) {
        Ok((purpose, _)) if purpose.fund_id == fund.row.id => purpose,
        Ok(_) => return Err(unknown("/purpose_id")),
        Err(problem) if problem.kind() == ProblemType::NotFound => return Err(unknown("/purpose_id")),
        Err(problem) => return Err(problem),
    };
    if category == DisbursementCategory::Investment && purpose.government {
        return Err(Article::Culture55.refuses(
            ProblemType::GovernmentMoney,
            "财政投入的公共文化资金不得用于投资",
            "Government money for public culture is not invested",
        ));
    }
    let served = project.is_some_and(|project| project.purpose_id == Some(id));
    let direct = matches!(category, DisbursementCategory::Grant | DisbursementCategory::Program);
    if served && direct {
        return Ok(());
    }
    Err(Article::Charity55
        .refuses(
            ProblemType::PurposeRestricted,
            "限定用途的资金只能用于该用途的项目",
            "Restricted money is spent on a project that serves its purpose only",
        )
        .with("purpose", purpose.name))
}

fn unknown(pointer: &'static str) -> Problem {
    Problem::invalid(pointer, "not_found", "该基金没有这条记录", "The fund has no such record")
}

fn person(tx: &Tx<'_>) -> ApiResult<Id<of::User>> {
    tx.caller().user().ok_or_else(Problem::forbidden)
}

/// Locks it and settles that this person may take the step.
fn take(
    tx: &mut Tx<'_>,
    id: Id<of::FundDisbursement>,
    event: DisbursementEvent,
) -> ApiResult<(Found, Id<of::User>)> {
    let found = store::lock_for(tx, action(event), id)?;
    let who = person(tx)?;
    next(&found, event)?;
    if found.hands().bars(event, who) {
        return Err(Article::Accounting25.refuses(
            ProblemType::FourEyes,
            "申请、审核、批准、支付须由不同的人办理",
            "Whoever requests, reviews, approves and pays are kept apart",
        ));
    }
    Ok((found, who))
}

fn finish(
    tx: &mut Tx<'_>,
    found: &Found,
    event: DisbursementEvent,
    reason: Option<&str>,
) -> ApiResult<Found> {
    store::note(tx, &found.row)?;
    advance(tx, found, event, reason)?;
    store::find_for(tx, Action::GetDisbursement, found.row.id)
}

fn reason_of(body: &DisbursementReason, required: bool) -> ApiResult<Option<String>> {
    let mut check = Check::new();
    match &body.reason {
        None if !required => return Ok(None),
        reason => check.text("/reason", reason.as_deref().unwrap_or(""), 1..=500),
    }
    check.done()?;
    Ok(body.reason.as_ref().map(|reason| reason.trim().to_owned()))
}

/// Somebody else looks at it.
pub fn review(tx: &mut Tx<'_>, id: Id<of::FundDisbursement>, body: &DisbursementReason) -> ApiResult<Found> {
    let reason = reason_of(body, false)?;
    let (mut found, who) = take(tx, id, DisbursementEvent::Review)?;
    found.row.reviewed_by = Some(who);
    found.row.reviewed_at = Some(tx.now);
    finish(tx, &found, DisbursementEvent::Review, reason.as_deref())
}

/// A third person agrees.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::FundDisbursement>, body: &DisbursementReason) -> ApiResult<Found> {
    let reason = reason_of(body, false)?;
    let (mut found, who) = take(tx, id, DisbursementEvent::Approve)?;
    must_still_be_unrelated(tx, &found)?;
    found.row.approved_by = Some(who);
    found.row.approved_at = Some(tx.now);
    finish(tx, &found, DisbursementEvent::Approve, reason.as_deref())
}

/// Pays it and posts it: the expense against the cash that it is taken from. Never more than there is.
pub fn pay(tx: &mut Tx<'_>, id: Id<of::FundDisbursement>, body: &PayDisbursement) -> ApiResult<Found> {
    let (mut found, who) = take(tx, id, DisbursementEvent::Pay)?;
    found.fund.must_be_able_to_spend()?;
    must_still_be_unrelated(tx, &found)?;
    let today = tx.now.local_date();
    let on = body.paid_on.map_or(today, |on| on.0);
    let approved = found.row.approved_at.map(|at| at.local_date());
    if on > today || approved.is_some_and(|approved| on < approved) {
        return Err(Problem::invalid(
            "/paid_on",
            "out_of_range",
            "付款日期须在批准之后、今天以前",
            "It must not be before the approval nor in the future",
        ));
    }
    let (cash, debit) = sides(tx, &found)?;
    let fen = found.row.amount_fen;
    let entry = NewEntry {
        occurred_on: on,
        description: format!("基金支出：{}", found.row.purpose.chars().take(400).collect::<String>()),
        postings: vec![
            NewPosting { account: debit, amount_fen: fen },
            NewPosting { account: cash, amount_fen: -fen },
        ],
        attachments: found.row.attachments.0.clone(),
        reverses: None,
    };
    let entry = ledger::post(tx, &entry, Action::PayDisbursement)?;
    found.row.paid_by = Some(who);
    found.row.paid_on = Some(on);
    found.row.entry_id = Some(entry.id);
    finish(tx, &found, DisbursementEvent::Pay, None)
}

/// Whoever became related after the request does not benefit either (慈善法§40).
fn must_still_be_unrelated(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    match &found.row.recipient_name {
        Some(name) => {
            programs::must_not_be_related(tx, &found.fund, name, found.row.recipient_uscc.as_deref())
        }
        None => Ok(()),
    }
}

/// The cash that it is taken from, and what it becomes.
fn sides(tx: &mut Tx<'_>, found: &Found) -> ApiResult<(Id<of::LedgerAccount>, Id<of::LedgerAccount>)> {
    let role = match found.row.category {
        DisbursementCategory::Grant | DisbursementCategory::Program => FundAccountRole::ProgramExpense,
        DisbursementCategory::Admin => FundAccountRole::AdminExpense,
        DisbursementCategory::Raising => FundAccountRole::RaisingExpense,
        DisbursementCategory::Investment => FundAccountRole::Investment,
    };
    let fund = found.row.fund_id;
    let cash = foundations::account(tx, fund, FundAccountRole::Cash, found.row.purpose_id)?;
    Ok((cash, foundations::account(tx, fund, role, None)?))
}

/// Says what became of the money 核销.
pub fn account(
    tx: &mut Tx<'_>,
    id: Id<of::FundDisbursement>,
    body: &AccountDisbursement,
) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/summary", &body.summary, 1..=2000);
    check.done()?;
    let (mut found, _) = take(tx, id, DisbursementEvent::Account)?;
    if found.reversed {
        return Err(Problem::new(ProblemType::AlreadyReversed).detail(
            "该笔支出的凭证已冲销，款项已退回",
            "The payment was taken back: there is nothing to account for",
        ));
    }
    found.row.summary = Some(body.summary.trim().to_owned());
    finish(tx, &found, DisbursementEvent::Account, None)
}

/// Refuses it, with the reason.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::FundDisbursement>, body: &DisbursementReason) -> ApiResult<Found> {
    drop_it(tx, id, body, DisbursementEvent::Reject)
}

/// Takes it back before it is paid, with the reason.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::FundDisbursement>, body: &DisbursementReason) -> ApiResult<Found> {
    drop_it(tx, id, body, DisbursementEvent::Cancel)
}

fn drop_it(
    tx: &mut Tx<'_>,
    id: Id<of::FundDisbursement>,
    body: &DisbursementReason,
    event: DisbursementEvent,
) -> ApiResult<Found> {
    let reason = reason_of(body, true)?;
    let (mut found, _) = take(tx, id, event)?;
    found.row.status_reason.clone_from(&reason);
    finish(tx, &found, event, reason.as_deref())
}
