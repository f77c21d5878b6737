//! What purchases hold of a line: reserved when they are published, the contract's amount once one is signed,
//! nothing where they end without one.

use super::law::Article;
use super::state::BudgetLineStatus;
use super::store::{self, Line};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{Fact, PurchaseEvent};
use citong_kernel::schema::{
    budget_reservations as table, contracts, procurement_lots, procurement_projects,
};
use citong_kernel::{ApiResult, Id, ProblemType, Tx, of};
use diesel::prelude::*;

/// Reserves and frees with the purchase, in its transaction; refuses what the line does not allow.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    let Fact::Purchase { project, event } = fact else { return Ok(()) };
    let purchase: Purchase =
        procurement_projects::table.find(project).select(Purchase::as_select()).first(tx.conn)?;
    let Some(line) = purchase.budget_line_id else { return Ok(()) };
    match event {
        PurchaseEvent::Published => reserve(tx, &purchase, line),
        PurchaseEvent::Changed => hold_again(tx, &purchase, line),
    }
}

#[derive(Debug, Queryable, Selectable)]
#[diesel(table_name = procurement_projects)]
struct Purchase {
    id: Id<of::ProcurementProject>,
    purchaser_id: Id<of::Organization>,
    fiscal_year: i32,
    catalogue_code: String,
    budget_fen: i64,
    status: String,
    budget_line_id: Option<Id<of::BudgetLine>>,
}

/// 先有预算，后采购 (采购法§6): the line is approved, of the purchaser and the year, for this, and has enough left.
fn reserve(tx: &mut Tx<'_>, purchase: &Purchase, id: Id<of::BudgetLine>) -> ApiResult<()> {
    dialect::lock_rows(tx.conn, Lockable::BudgetLines, &[id])?;
    let line = store::line(tx, id)?;
    let unfit = |zh: &str, en: &str| {
        Err(Article::Gpl6.refuses(ProblemType::BudgetLineUnfit, zh, en).with("budget_line_id", id))
    };
    if line.status != BudgetLineStatus::Approved {
        return unfit("预算项目未经批复或者已经结账", "The budget line is not approved, or is closed");
    }
    if line.organization_id != purchase.purchaser_id {
        return unfit("预算项目不属于该采购人", "The budget line is another body's");
    }
    if line.fiscal_year != purchase.fiscal_year {
        return unfit("预算项目不属于该预算年度", "The budget line is of another year");
    }
    if line.catalogue_code.as_ref().is_some_and(|code| !purchase.catalogue_code.starts_with(code)) {
        return unfit("采购品目不符合预算项目的用途", "The budget line is for something else");
    }
    must_suffice(&line, purchase.budget_fen)?;
    diesel::insert_into(table::table)
        .values((
            table::project_id.eq(purchase.id),
            table::budget_line_id.eq(id),
            table::amount_fen.eq(purchase.budget_fen),
            table::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

fn must_suffice(line: &Line, more_fen: i64) -> ApiResult<()> {
    if more_fen <= line.free() {
        return Ok(());
    }
    let zh = "预算项目的可用额度不足";
    let en = "What is free of the budget line does not suffice";
    Err(Article::Gpl6
        .refuses(ProblemType::BudgetExceeded, zh, en)
        .with("available_fen", line.free())
        .with("budget_line_id", line.id))
}

/// Counts anew what the purchase holds. Nothing where it was never reserved.
fn hold_again(tx: &mut Tx<'_>, purchase: &Purchase, id: Id<of::BudgetLine>) -> ApiResult<()> {
    dialect::lock_rows(tx.conn, Lockable::BudgetLines, &[id])?;
    let before: Option<i64> =
        table::table.find(purchase.id).select(table::amount_fen).first(tx.conn).optional()?;
    let Some(before) = before else { return Ok(()) };
    let held = held(tx, purchase)?;
    if held == before {
        return Ok(());
    }
    must_suffice(&store::line(tx, id)?, held - before)?;
    diesel::update(table::table.find(purchase.id))
        .set((table::amount_fen.eq(held), table::updated_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok(())
}

/// Signed contracts with their supplements, or what was paid of those that ended before time; and the budgets of
/// the lots that are still in the running.
fn held(tx: &mut Tx<'_>, purchase: &Purchase) -> ApiResult<i64> {
    let signed: Vec<(i64, i64, i64, String)> = contracts::table
        .filter(contracts::project_id.eq(purchase.id))
        .select((contracts::amount_fen, contracts::supplements_fen, contracts::paid_fen, contracts::status))
        .load(tx.conn)?;
    let lots: Vec<(i64, String)> = procurement_lots::table
        .filter(procurement_lots::project_id.eq(purchase.id))
        .select((procurement_lots::budget_fen, procurement_lots::status))
        .load(tx.conn)?;
    let ended = matches!(purchase.status.as_str(), "failed" | "terminated");
    let contracted: i64 = signed
        .iter()
        .map(|(amount, more, paid, status)| if status == "terminated" { *paid } else { amount + more })
        .sum();
    let waiting: i64 = lots
        .iter()
        .filter(|(_, status)| !ended && matches!(status.as_str(), "active" | "awarded"))
        .map(|(budget, _)| budget)
        .sum();
    Ok(contracted + waiting)
}
