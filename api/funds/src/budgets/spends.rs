//! Spending 支出, for what the line is for and for nothing else (公共文化服务保障法§55).

use super::books::{self, Movement};
use super::law::Article;
use super::lines::{HIGHEST_FEN, must_be_approved};
use super::money_views::RecordBudgetSpend;
use super::state::BudgetMisuseKind;
use super::store::{self, Appropriation, Line, Misuse, Spend};
use chrono::Datelike;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::schema::{
    budget_misuses, budget_reservations, budget_spends, contracts, procurement_projects,
};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// Records a spend: of what was disbursed, for the purpose of the line, with its voucher.
pub fn record(
    tx: &mut Tx<'_>,
    id: Id<of::Appropriation>,
    new: &RecordBudgetSpend,
) -> ApiResult<(Spend, Appropriation)> {
    check(tx, new)?;
    if let Some(contract) = new.contract_id {
        dialect::lock_rows(tx.conn, Lockable::Contracts, &[contract])?;
    }
    let (appropriation, line) = store::lock_appropriation(tx, Action::RecordBudgetSpend, id)?;
    must_be_approved(&line)?;
    let bought = new.contract_id.map(|contract| contract_of(tx, contract)).transpose()?;
    if let Some(kind) = misuse_of(&line, new, bought.as_ref()) {
        return Err(refusal(kind, &line));
    }
    if new.amount_fen > appropriation.disbursed_fen - appropriation.spent_fen {
        let (zh, en) = ("支出合计不得超过已拨付金额", "Spends together never exceed what was disbursed");
        let left = appropriation.disbursed_fen - appropriation.spent_fen;
        return Err(Article::Budget57
            .refuses(ProblemType::DisbursedExceeded, zh, en)
            .with("available_fen", left));
    }
    must_be_free(&line, new, bought.as_ref())?;
    let spent_on = new.spent_on.map_or_else(|| tx.now.local_date(), |day| day.0);
    if spent_on.year() < line.fiscal_year {
        let (zh, en) = ("早于该预算年度", "It lies before the line's year");
        return Err(Problem::invalid("/spent_on", "too_early", zh, en));
    }
    let mut row = Spend {
        id: Id::new(tx.now),
        appropriation_id: id,
        amount_fen: new.amount_fen,
        purpose: line.purpose.clone(),
        category: line.category,
        payee: new.payee.trim().to_owned(),
        spent_on,
        voucher_sha256: new.voucher_sha256.clone(),
        description: new.description.as_deref().map(|text| text.trim().to_owned()),
        contract_id: new.contract_id,
        ledger_entry_id: None,
        recorded_by: tx.caller().label(),
        created_at: tx.now,
    };
    if appropriation.in_books {
        let text = format!("支出：{}（{}）", line.purpose, row.payee);
        row.ledger_entry_id = books::enter_movement(
            tx,
            Action::RecordBudgetSpend,
            appropriation.organization_id,
            Movement::Spent,
            row.amount_fen,
            spent_on,
            &text,
        )?;
    }
    diesel::insert_into(budget_spends::table).values(&row).execute(tx.conn)?;
    audit::Event::new("spend", Kind::BudgetSpend.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::BudgetSpend, row.id, Op::Created, 1, Some(&appropriation.region))?;
    Ok((row, store::touch_appropriation(tx, &appropriation, "spend")?))
}

fn check(tx: &Tx<'_>, new: &RecordBudgetSpend) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/amount_fen", new.amount_fen, 1..=HIGHEST_FEN);
    check.name("/purpose", &new.purpose, 1..=200);
    check.name("/payee", &new.payee, 1..=200);
    check.optional_text("/description", new.description.as_deref(), 1..=500);
    if !is_sha256(&new.voucher_sha256) {
        let (zh, en) = ("须为 64 位小写十六进制", "It must be 64 lower-case hexadecimal digits");
        check.fault("/voucher_sha256", "invalid_digest", zh, en);
    }
    if new.spent_on.is_some_and(|day| day.0 > tx.now.local_date()) {
        check.fault("/spent_on", "in_future", "支出日期在将来", "It lies in the future");
    }
    check.done()
}

/// Whether this is a digest as vouchers carry it.
pub fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// A contract, as the budget sees it.
struct Bought {
    /// The line that its project points at.
    line: Option<Id<of::BudgetLine>>,
    purchaser: Id<of::Organization>,
    /// Whether its project holds a part of a line.
    reserved: bool,
    /// What procurement recorded as paid, less what budgets have spent for it already.
    uncounted_fen: i64,
}

fn contract_of(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Bought> {
    type Row = (Option<Id<of::BudgetLine>>, Id<of::Organization>, i64, Id<of::ProcurementProject>);
    let row: Option<Row> = contracts::table
        .inner_join(procurement_projects::table.on(procurement_projects::id.eq(contracts::project_id)))
        .filter(contracts::id.eq(id))
        .select((
            procurement_projects::budget_line_id,
            procurement_projects::purchaser_id,
            contracts::paid_fen,
            contracts::project_id,
        ))
        .first(tx.conn)
        .optional()?;
    let (line, purchaser, paid_fen, project) = row.ok_or_else(|| {
        Problem::invalid("/contract_id", "not_found", "没有这个合同", "There is no such contract")
    })?;
    let counted: i64 = budget_spends::table
        .filter(budget_spends::contract_id.eq(id))
        .select(sql::<BigInt>("CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT)"))
        .first(tx.conn)?;
    let held = budget_reservations::table.find(project).count().get_result::<i64>(tx.conn)?;
    Ok(Bought { line, purchaser, reserved: held > 0, uncounted_fen: paid_fen - counted })
}

/// How this would be a misuse of the line's money, if it would.
fn misuse_of(line: &Line, new: &RecordBudgetSpend, bought: Option<&Bought>) -> Option<BudgetMisuseKind> {
    let other_contract = |bought: &Bought| match bought.line {
        Some(pays) => pays != line.id,
        None => bought.purchaser != line.organization_id,
    };
    if new.purpose.trim() != line.purpose {
        Some(BudgetMisuseKind::Purpose)
    } else if new.category.is_some_and(|category| category != line.category) {
        Some(BudgetMisuseKind::Category)
    } else if bought.is_some_and(other_contract) {
        Some(BudgetMisuseKind::Contract)
    } else {
        None
    }
}

fn refusal(kind: BudgetMisuseKind, line: &Line) -> Problem {
    let (zh, en) = match kind {
        BudgetMisuseKind::Purpose => {
            ("支出用途与预算项目不符，不得挤占、截留、挪用", "The line is for another purpose")
        }
        BudgetMisuseKind::Category => {
            ("支出类别与预算项目不符，不得挤占、截留、挪用", "The line is for another category of expense")
        }
        BudgetMisuseKind::Contract => {
            ("该合同由其他预算项目支付，不得挪用", "Another line pays this contract")
        }
    };
    Article::Culture55
        .refuses(ProblemType::BudgetMisuse, zh, en)
        .with("purpose", &line.purpose)
        .with("category", line.category)
        .with("misuse", kind)
}

/// A contract is paid from what its purchase holds, once; everything else from what no purchase holds.
fn must_be_free(line: &Line, new: &RecordBudgetSpend, bought: Option<&Bought>) -> ApiResult<()> {
    if let Some(bought) = bought
        && new.amount_fen > bought.uncounted_fen
    {
        let zh = "合同付款须先在采购中登记，且只列支一次";
        let en = "A payment of a contract is recorded in procurement first and counted once";
        return Err(Article::Budget57
            .refuses(ProblemType::ContractCounted, zh, en)
            .with("available_fen", bought.uncounted_fen));
    }
    if bought.is_some_and(|bought| bought.reserved) || new.amount_fen <= line.free() {
        return Ok(());
    }
    let zh = "其余预算已由采购项目占用；支付合同的，请指明合同";
    let en = "Purchases hold the rest of the line; name the contract if this pays one";
    Err(Article::Budget13.refuses(ProblemType::BudgetExceeded, zh, en).with("available_fen", line.free()))
}

/// Keeps an attempt at misuse on record, after it was refused. Nothing where it would be none any more.
pub fn note_misuse(tx: &mut Tx<'_>, id: Id<of::Appropriation>, new: &RecordBudgetSpend) -> ApiResult<()> {
    let (appropriation, line) = store::appropriation(tx, id)?;
    store::require(tx, Action::RecordBudgetSpend, &appropriation.region, appropriation.organization_id)?;
    let bought = new.contract_id.map(|contract| contract_of(tx, contract)).transpose()?;
    let Some(kind) = misuse_of(&line, new, bought.as_ref()) else { return Ok(()) };
    let row = Misuse {
        id: Id::new(tx.now),
        appropriation_id: id,
        budget_line_id: line.id,
        organization_id: appropriation.organization_id,
        region: appropriation.region,
        fiscal_year: line.fiscal_year,
        kind,
        purpose: line.purpose,
        tried_purpose: new.purpose.trim().to_owned(),
        tried_category: new.category.unwrap_or(line.category),
        payee: new.payee.trim().to_owned(),
        amount_fen: new.amount_fen,
        attempted_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(budget_misuses::table).values(&row).execute(tx.conn)?;
    audit::Event::new("misuse_refused", Kind::Appropriation.as_str(), id).write(tx)
}
