//! Budget lines from draft to the end of the year.

use super::law::Article;
use super::state::{BudgetLineStatus, LineEvent};
use super::store::{self, Adjustment, Line};
use super::views::{AdjustBudget, CreateBudget, UpdateBudget};
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::policy::Role;
use citong_kernel::schema::budget_adjustments;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// The largest amount in a request, in fen.
pub const HIGHEST_FEN: i64 = 1_000_000_000_000_000;

/// 422 for a year outside 2000–2199.
pub fn known_year(year: i32) -> ApiResult<i32> {
    let mut check = Check::new();
    check.range("/year", year, 2000..=2199);
    check.done()?;
    Ok(year)
}

/// Drafts a line 编制预算. What it is for never changes again.
pub fn create(tx: &mut Tx<'_>, new: &CreateBudget) -> ApiResult<Line> {
    let body = body_of(tx, new)?;
    let seat = store::seat_of(tx, body, "/organization_id")?;
    let mut check = Check::new();
    check.name("/purpose", &new.purpose, 1..=200);
    check.name("/function_code", &new.function_code, 1..=40);
    check.name("/source", &new.source, 1..=200);
    check.optional_text("/reference", new.reference.as_deref(), 1..=200);
    check.optional_text("/catalogue_code", new.catalogue_code.as_deref(), 1..=20);
    check.range("/amount_fen", new.amount_fen, 1..=HIGHEST_FEN);
    check.range("/fiscal_year", new.fiscal_year, 2000..=2199);
    let region = new.region.clone().unwrap_or_else(|| seat.clone());
    let inside =
        regions::exists(tx, &region)? && regions::path_of(tx, &region)?.split('/').any(|code| code == seat);
    if !inside {
        check.fault(
            "/region",
            "outside",
            "须为机构所在区域或其下级",
            "It is the body's region, or inside it",
        );
    }
    check.done()?;
    store::require(tx, Action::CreateBudget, &region, body)?;
    let line = Line {
        id: Id::new(tx.now),
        organization_id: body,
        region,
        fiscal_year: new.fiscal_year,
        level: new.level,
        purpose: new.purpose.trim().to_owned(),
        category: new.category,
        function_code: new.function_code.trim().to_owned(),
        catalogue_code: new.catalogue_code.as_deref().map(|code| code.trim().to_owned()),
        source: new.source.trim().to_owned(),
        reference: new.reference.as_deref().map(|text| text.trim().to_owned()),
        amount_fen: new.amount_fen,
        appropriated_fen: 0,
        reserved_fen: 0,
        spent_uncontracted_fen: 0,
        status: BudgetLineStatus::Draft,
        drafted_by: tx.caller().label(),
        approved_by: None,
        approved_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert_line(tx, &line)?;
    Ok(line)
}

/// The body named, or the only one of the caller's grants as a fund manager.
fn body_of(tx: &Tx<'_>, new: &CreateBudget) -> ApiResult<Id<of::Organization>> {
    let grants = tx.caller().grants.iter().filter(|grant| grant.role == Role::FundManager);
    let own: BTreeSet<_> = grants.filter_map(|grant| grant.organization).collect();
    let only = if own.len() == 1 { own.first().copied() } else { None };
    new.organization_id.or(only).ok_or_else(|| {
        Problem::invalid("/organization_id", "required", "须指明预算单位", "Name the body whose budget it is")
    })
}

/// Changes a draft.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::BudgetLine>,
    patch: &UpdateBudget,
    seen: &IfMatch,
) -> ApiResult<Line> {
    let mut line = store::lock_for(tx, Action::UpdateBudget, id)?;
    seen.check(line.version)?;
    next(&line, LineEvent::Approve)?;
    let mut check = Check::new();
    let patch = patch.clone();
    patch.amount_fen.apply(&mut line.amount_fen, "/amount_fen", check.errors());
    patch.function_code.apply(&mut line.function_code, "/function_code", check.errors());
    patch.source.apply(&mut line.source, "/source", check.errors());
    patch.reference.apply_optional(&mut line.reference);
    patch.catalogue_code.apply_optional(&mut line.catalogue_code);
    check.range("/amount_fen", line.amount_fen, 1..=HIGHEST_FEN);
    check.name("/function_code", &line.function_code, 1..=40);
    check.name("/source", &line.source, 1..=200);
    check.optional_text("/reference", line.reference.as_deref(), 1..=200);
    check.optional_text("/catalogue_code", line.catalogue_code.as_deref(), 1..=20);
    check.done()?;
    store::update_line(tx, &mut line, "update", None)?;
    Ok(line)
}

/// 批复: by the finance department, and not by who drafted it.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::BudgetLine>) -> ApiResult<Line> {
    let mut line = store::lock_for(tx, Action::ApproveBudget, id)?;
    next(&line, LineEvent::Approve)?;
    let by = tx.caller().label();
    if line.drafted_by == by || store::has_changed(tx, id, &by)? {
        let (zh, en) =
            ("编制或者修改预算的人不能批复", "Who drafted or changed the line does not approve it");
        return Err(Article::Control21.refuses(ProblemType::FourEyes, zh, en));
    }
    (line.approved_by, line.approved_at) = (Some(by), Some(tx.now));
    store::update_line(tx, &mut line, "note_approval", None)?;
    advance(tx, &line, LineEvent::Approve, None)?;
    store::line(tx, id)
}

/// 年终结账: not before the last day of its year, and not while somebody waits for money.
pub fn close(tx: &mut Tx<'_>, id: Id<of::BudgetLine>) -> ApiResult<Line> {
    let line = store::lock_for(tx, Action::CloseBudget, id)?;
    next(&line, LineEvent::Close)?;
    let last = NaiveDate::from_ymd_opt(line.fiscal_year, 12, 31).unwrap_or(NaiveDate::MAX);
    if tx.now.local_date() < last {
        let (zh, en) = ("预算年度尚未结束", "Its year is not over yet");
        return Err(Article::Budget13
            .refuses(ProblemType::NotDueYet, zh, en)
            .with("due_on", last.to_string()));
    }
    if store::has_open_requests(tx, id)? {
        let (zh, en) = ("还有未处理的拨付申请", "Disbursements are still to be decided");
        return Err(Problem::new(ProblemType::Conflict).detail(zh, en));
    }
    advance(tx, &line, LineEvent::Close, None)?;
    store::line(tx, id)
}

/// 预算调整: to a new amount, with a reason and a paper; never below what is appropriated or committed.
pub fn adjust(tx: &mut Tx<'_>, id: Id<of::BudgetLine>, body: &AdjustBudget) -> ApiResult<Line> {
    let mut check = Check::new();
    check.range("/amount_fen", body.amount_fen, 1..=HIGHEST_FEN);
    check.text("/reason", &body.reason, 1..=500);
    check.name("/paper_no", &body.paper_no, 1..=100);
    check.done()?;
    let mut line = store::lock_for(tx, Action::AdjustBudget, id)?;
    must_be_approved(&line)?;
    let least = line.appropriated_fen.max(line.reserved_fen + line.spent_uncontracted_fen);
    if body.amount_fen < least {
        let zh = "调整后的预算不得低于已下达和已占用的金额";
        let en = "The budget is not adjusted below what is appropriated or committed";
        return Err(Article::Budget13
            .refuses(ProblemType::BudgetExceeded, zh, en)
            .with("minimum_fen", least));
    }
    let row = Adjustment {
        id: Id::new(tx.now),
        budget_line_id: id,
        before_fen: line.amount_fen,
        after_fen: body.amount_fen,
        reason: body.reason.trim().to_owned(),
        paper_no: body.paper_no.trim().to_owned(),
        adjusted_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(budget_adjustments::table).values(&row).execute(tx.conn)?;
    line.amount_fen = body.amount_fen;
    store::update_line(tx, &mut line, "adjust", Some(&row.reason))?;
    Ok(line)
}

/// Money moves only under an approved line (预算法§13).
pub fn must_be_approved(line: &Line) -> ApiResult<()> {
    if line.status == BudgetLineStatus::Approved {
        return Ok(());
    }
    let (zh, en) = ("预算未经批复或者已经结账", "The budget line is not approved, or is closed");
    Err(Article::Budget13.refuses(ProblemType::InvalidTransition, zh, en).with("current_status", line.status))
}
