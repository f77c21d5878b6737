//! What becomes of it 使用, and what the donor is told 反馈.

use super::offering::HIGHEST_FEN;
use super::state::{ContributionForm, Event};
use super::store::{self, Contribution, Report, Use};
use super::use_views::{RecordContributionUse, ReportContribution};
use crate::budgets::books;
use crate::budgets::is_sha256;
use crate::budgets::law::Article;
use crate::disbursements;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::{contribution_reports, contribution_uses, fund_disbursements, funds};
use citong_kernel::{Action, ApiResult, FieldError, Id, Problem, ProblemType, Tx, of};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// Records what a part was used for. When nothing is left, it is used.
pub fn record(
    tx: &mut Tx<'_>,
    id: Id<of::Contribution>,
    new: &RecordContributionUse,
) -> ApiResult<(Use, Contribution)> {
    check(tx, new)?;
    let row = store::lock_for(tx, Action::RecordContributionUse, id)?;
    next(&row, Event::Use)?;
    must_serve(&row, new)?;
    let left = row.value_fen - row.used_fen;
    if new.amount_fen > left {
        let (zh, en) = ("使用合计不得超过该笔投入", "No more is used than was given");
        let fault = FieldError::new("/amount_fen", "insufficient_balance", zh, en);
        return Err(Article::Charity56
            .refuses(ProblemType::InsufficientBalance, zh, en)
            .with("available_fen", left)
            .field(fault));
    }
    let spent_on = new.spent_on.map_or_else(|| tx.now.local_date(), |day| day.0);
    if row.received_on.is_some_and(|came| spent_on < came) {
        let (zh, en) = ("使用日期早于到位日期", "It is used before it came");
        return Err(Problem::invalid("/spent_on", "too_early", zh, en));
    }
    let mut used = Use {
        id: Id::new(tx.now),
        contribution_id: id,
        amount_fen: new.amount_fen,
        purpose: row.purpose.clone(),
        description: new.description.trim().to_owned(),
        payee: new.payee.trim().to_owned(),
        spent_on,
        voucher_sha256: new.voucher_sha256.clone(),
        ledger_entry_id: None,
        recorded_by: tx.caller().label(),
        created_at: tx.now,
    };
    if let Some(disbursement) = new.disbursement_id {
        used.ledger_entry_id = Some(disbursed(tx, &row, &used, disbursement)?);
    } else if row.ledger_entry_id.is_some() {
        used.ledger_entry_id = enter(tx, &row, &used)?;
    }
    diesel::insert_into(contribution_uses::table).values(&used).execute(tx.conn)?;
    // The database has counted it.
    let mut row = store::find(tx, id)?;
    store::update(tx, &mut row, "record_use", None)?;
    if row.used_fen == row.value_fen {
        advance(tx, &row, Event::Use, None)?;
    }
    Ok((used, store::find(tx, id)?))
}

fn check(tx: &Tx<'_>, new: &RecordContributionUse) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/amount_fen", new.amount_fen, 1..=HIGHEST_FEN);
    check.text("/description", &new.description, 1..=500);
    check.name("/payee", &new.payee, 1..=200);
    check.optional_text("/purpose", new.purpose.as_deref(), 1..=200);
    if !is_sha256(&new.voucher_sha256) {
        let (zh, en) = ("须为 64 位小写十六进制", "It must be 64 lower-case hexadecimal digits");
        check.fault("/voucher_sha256", "invalid_digest", zh, en);
    }
    if new.spent_on.is_some_and(|day| day.0 > tx.now.local_date()) {
        check.fault("/spent_on", "in_future", "使用日期在将来", "It lies in the future");
    }
    check.done()
}

/// 按照约定用途使用 (慈善法§56).
fn must_serve(row: &Contribution, new: &RecordContributionUse) -> ApiResult<()> {
    let named = new.purpose.as_deref().map(str::trim);
    if named.is_none() || row.purpose.is_none() || named == row.purpose.as_deref() {
        return Ok(());
    }
    let zh = "应当按照约定的用途使用；改变用途须征得捐赠人同意";
    let en = "It is used for what was agreed; another purpose needs the donor's consent";
    Err(Article::Charity56.refuses(ProblemType::BudgetMisuse, zh, en).with("purpose", &row.purpose))
}

/// The entry of a fund's disbursement that used it: money of a fund leaves only there. A disbursement is counted
/// once.
fn disbursed(
    tx: &mut Tx<'_>,
    row: &Contribution,
    used: &Use,
    id: Id<of::FundDisbursement>,
) -> ApiResult<Id<of::LedgerEntry>> {
    let found: Option<(Option<Id<of::LedgerEntry>>, i64)> = fund_disbursements::table
        .inner_join(funds::table)
        .filter(fund_disbursements::id.eq(id))
        .filter(funds::organization_id.eq(row.organization_id))
        .filter(disbursements::stands())
        .select((fund_disbursements::entry_id, fund_disbursements::amount_fen))
        .first(tx.conn)
        .optional()?;
    let Some((Some(entry), paid_fen)) = found else {
        let (zh, en) = ("该机构没有这笔已支付的基金支出", "The body has no such disbursement that was paid");
        return Err(Problem::invalid("/disbursement_id", "not_found", zh, en));
    };
    let counted: i64 = contribution_uses::table
        .filter(contribution_uses::ledger_entry_id.eq(entry))
        .select(sql::<BigInt>("CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT)"))
        .first(tx.conn)?;
    if used.amount_fen > paid_fen - counted {
        let (zh, en) = ("超出该笔支出未计入的金额", "More than is left of that disbursement");
        return Err(
            Problem::invalid("/amount_fen", "too_large", zh, en).with("available_fen", paid_fen - counted)
        );
    }
    Ok(entry)
}

/// Expense against bank or goods, dated no earlier than it came.
fn enter(tx: &mut Tx<'_>, row: &Contribution, used: &Use) -> ApiResult<Option<Id<of::LedgerEntry>>> {
    let Some(accounts) = books::find(tx, row.organization_id)? else { return Ok(None) };
    let from = match row.form {
        ContributionForm::Cash => accounts.bank_id,
        ContributionForm::InKind => accounts.goods_id,
    };
    let Some(sides) = accounts.expense_id.zip(from) else { return Ok(None) };
    let text = format!("使用投入：{}（{}）", used.description, used.payee);
    let action = Action::RecordContributionUse;
    books::enter(tx, action, sides, used.amount_fen, used.spent_on, &text).map(Some)
}

/// 使用情况反馈: tells the donor what it was used for, to the last fen.
pub fn report(
    tx: &mut Tx<'_>,
    id: Id<of::Contribution>,
    body: &ReportContribution,
) -> ApiResult<Contribution> {
    let mut check = Check::new();
    check.text("/summary", &body.summary, 1..=5000);
    if !(1..=200).contains(&body.spends.len()) {
        check.fault("/spends", "out_of_range", "须有 1–200 项", "Between 1 and 200");
    }
    for (index, spend) in body.spends.iter().enumerate() {
        check.text(&format!("/spends/{index}/description"), &spend.description, 1..=500);
        check.range(&format!("/spends/{index}/amount_fen"), spend.amount_fen, 1..=HIGHEST_FEN);
    }
    check.done()?;
    let row = store::lock_for(tx, Action::ReportContribution, id)?;
    next(&row, Event::Report)?;
    let total: i128 = body.spends.iter().map(|spend| i128::from(spend.amount_fen)).sum();
    if total != i128::from(row.used_fen) {
        let zh = format!("各项之和须等于已使用金额 {} 分", row.used_fen);
        let en = format!("The spends add up to the {} fen that were used", row.used_fen);
        return Err(Problem::invalid("/spends", "sum_differs", zh, en));
    }
    let report = Report {
        contribution_id: id,
        summary: body.summary.trim().to_owned(),
        spends: Json(body.spends.clone()),
        total_fen: row.used_fen,
        reported_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(contribution_reports::table).values(&report).execute(tx.conn)?;
    advance(tx, &row, Event::Report, None)?;
    store::find(tx, id)
}
