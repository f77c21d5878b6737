//! The budget of 晋江's bureau behind the example purchases, and what it was given: through the same rules as over HTTP.
//! All amounts and people are invented (示例).

use super::procurement::{account, bureau};
use citong_funds::{budgets, contributions};
use citong_kernel::policy::{Caller, Role};
use citong_kernel::schema::{contracts, facilities, procurement_projects};
use citong_kernel::{Action, ApiResult, Id, Tx, of};
use citong_procurement::starting_data::{act, body};
use diesel::prelude::*;
use serde_json::{Value, json};

const COUNTY: &str = "350582";
/// A township and a village of 晋江 that use a part of the money.
const TOWNSHIP: &str = "350582001";
/// The digest of the example vouchers.
const VOUCHER: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// The lines of the year, and who moves their money.
pub struct Treasury {
    /// By what they may buy.
    pub lines: Vec<(&'static str, Id<of::BudgetLine>)>,
    bureau: Id<of::Organization>,
    manager: Caller,
    approver: Caller,
    supervisor: Caller,
}

/// Drafts and approves the lines of 2026, in January.
pub fn prepare(tx: &mut Tx<'_>) -> ApiResult<Treasury> {
    let bureau = bureau(tx)?;
    let own = Some(bureau);
    let mut treasury = Treasury {
        lines: Vec::new(),
        bureau,
        manager: account(tx, ("example-budget-manager", "预算经办人（示例）"), Role::FundManager, None, own)?,
        approver: account(
            tx,
            ("example-budget-approver", "资金审批人（示例）"),
            Role::FundApprover,
            None,
            own,
        )?,
        supervisor: account(
            tx,
            ("example-budget-supervisor", "财政预算经办人（示例）"),
            Role::FinanceSupervisor,
            Some(COUNTY),
            None,
        )?,
    };
    for (code, purpose, amount_fen, reference) in [
        ("0201", "送戏下乡（示例）", 200_000_000i64, "晋财预〔2026〕12号"),
        ("0504", "村（社区）书屋图书（示例）", 80_000_000, "晋财预〔2026〕18号"),
        ("0204", "公益艺术培训（示例）", 240_000_000, "晋财预〔2026〕21号"),
    ] {
        let new = json!({"organization_id": bureau, "fiscal_year": 2026, "level": "county", "purpose": purpose,
            "function_code": "2070109", "source": "一般公共预算", "amount_fen": amount_fen,
            "catalogue_code": code, "reference": reference});
        let at = "2026-01-08T09:00:00+08:00";
        let line =
            act(tx, &treasury.manager, at, Action::CreateBudget, |tx| budgets::create(tx, &body(new)?))?.id;
        let at = "2026-01-15T09:00:00+08:00";
        act(tx, &treasury.supervisor, at, Action::ApproveBudget, |tx| budgets::approve(tx, line))?;
        treasury.lines.push((code, line));
    }
    Ok(treasury)
}

/// Pays the contracts, gives a part to a township and a village, and takes a donation and a sponsorship.
pub fn play(tx: &mut Tx<'_>, treasury: &Treasury) -> ApiResult<()> {
    let signed: Vec<(Option<Id<of::BudgetLine>>, Id<of::Contract>, i64)> = contracts::table
        .inner_join(procurement_projects::table.on(procurement_projects::id.eq(contracts::project_id)))
        .filter(procurement_projects::budget_line_id.is_not_null())
        .order(contracts::id.asc())
        .select((procurement_projects::budget_line_id, contracts::id, contracts::paid_fen))
        .load(tx.conn)?;
    for (line, contract, paid_fen) in signed {
        let Some(line) = line else { continue };
        let own = json!({"amount_fen": paid_fen, "paper_no": "晋财指〔2026〕3号（示例）"});
        let spend = json!({"contract_id": contract, "payee": "合同供应商（示例）"});
        fund(tx, treasury, line, own, paid_fen, Some(spend))?;
    }
    if let Some((_, line)) = treasury.lines.first() {
        for (level, fen, spent) in
            [("township", 30_000_000i64, 18_000_000i64), ("village", 12_000_000, 4_000_000)]
        {
            let own = json!({"amount_fen": fen, "level": level, "region": TOWNSHIP, "paper_no": "晋财指〔2026〕9号（示例）"});
            fund(tx, treasury, *line, own, spent, Some(json!({"payee": "镇村文艺队（示例）"})))?;
        }
    }
    donate(tx, treasury)?;
    sponsor(tx, treasury)
}

/// Appropriates, disburses all of it and spends a part.
fn fund(
    tx: &mut Tx<'_>,
    treasury: &Treasury,
    line: Id<of::BudgetLine>,
    appropriation: Value,
    spent_fen: i64,
    spend: Option<Value>,
) -> ApiResult<()> {
    let at = "2026-07-20T09:00:00+08:00";
    let row = act(tx, &treasury.supervisor, at, Action::AppropriateBudget, |tx| {
        budgets::appropriate(tx, line, &body(appropriation)?)
    })?;
    let request = json!({"amount_fen": row.amount_fen});
    let asked = act(tx, &treasury.manager, at, Action::RequestBudgetDisbursement, |tx| {
        budgets::request_disbursement(tx, row.id, &body(request)?)
    })?;
    act(tx, &treasury.approver, at, Action::ApproveBudgetDisbursement, |tx| {
        budgets::approve_disbursement(tx, asked.id)
    })?;
    let purpose: String = citong_kernel::schema::budget_lines::table
        .find(line)
        .select(citong_kernel::schema::budget_lines::purpose)
        .first(tx.conn)?;
    if let Some(mut spend) = spend {
        spend["amount_fen"] = json!(spent_fen);
        spend["purpose"] = json!(purpose);
        spend["voucher_sha256"] = json!(VOUCHER);
        act(tx, &treasury.manager, at, Action::RecordBudgetSpend, |tx| {
            budgets::record_spend(tx, row.id, &body(spend)?)
        })?;
    }
    Ok(())
}

/// A contribution that has come.
fn receive(tx: &mut Tx<'_>, treasury: &Treasury, offer: Value) -> ApiResult<Id<of::Contribution>> {
    let (who, at) = (&treasury.manager, "2026-05-18T09:00:00+08:00");
    let id = act(tx, who, at, Action::CreateContribution, |tx| contributions::create(tx, &body(offer)?))?.id;
    let findings = json!({"findings": "无失信记录（示例）"});
    act(tx, who, at, Action::ExamineContribution, |tx| contributions::examine(tx, id, &body(findings)?))?;
    let agreement = json!({"agreement_reference": "协议2026-01（示例）"});
    act(tx, who, at, Action::AgreeContribution, |tx| contributions::agree(tx, id, &body(agreement)?))?;
    act(tx, who, at, Action::ReceiveContribution, |tx| contributions::receive(tx, id, &body(json!({}))?))?;
    Ok(id)
}

/// A donation for books, used and reported.
fn donate(tx: &mut Tx<'_>, treasury: &Treasury) -> ApiResult<()> {
    let offer = json!({"organization_id": treasury.bureau, "kind": "donation", "value_fen": 5_000_000,
        "donor_kind": "person", "donor_name": "侨亲（示例）", "hide_amount": false, "purpose": "村（社区）书屋购书"});
    let id = receive(tx, treasury, offer)?;
    let (who, at) = (&treasury.manager, "2026-08-10T09:00:00+08:00");
    let used = json!({"amount_fen": 5_000_000, "description": "购置少儿图书（示例）", "payee": "书店（示例）", "voucher_sha256": VOUCHER});
    act(tx, who, at, Action::RecordContributionUse, |tx| contributions::record_use(tx, id, &body(used)?))?;
    let told = json!({"summary": "全部用于购书，已上架借阅（示例）",
        "spends": [{"description": "少儿图书（示例）", "amount_fen": 5_000_000}]});
    act(tx, who, at, Action::ReportContribution, |tx| contributions::report(tx, id, &body(told)?)).map(drop)
}

/// A sponsorship whose name a hall bears until 2028.
fn sponsor(tx: &mut Tx<'_>, treasury: &Treasury) -> ApiResult<()> {
    let offer = json!({"organization_id": treasury.bureau, "kind": "naming_sponsorship", "value_fen": 20_000_000,
        "donor_kind": "organization", "donor_name": "晋江某某鞋业有限公司（示例）", "business_scope": "鞋业制造",
        "rights_granted": "多功能厅冠名两年（示例）"});
    let id = receive(tx, treasury, offer)?;
    let venue: Option<Id<of::Facility>> = facilities::table
        .filter(facilities::name.eq("晋江市文化馆"))
        .select(facilities::id)
        .first(tx.conn)
        .optional()?;
    let name = json!({"facility_id": venue, "object_name": "多功能厅", "name": "某某鞋业多功能厅（示例）",
        "from_on": "2026-06-01", "until_on": "2028-05-31", "consent_reference": "晋江市文化馆同意函（示例）"});
    let at = "2026-05-20T09:00:00+08:00";
    let right = act(tx, &treasury.manager, at, Action::GrantNamingRight, |tx| {
        contributions::grant_naming(tx, id, &body(name)?)
    })?;
    let approval = json!({"approval_reference": "晋政文〔2026〕88号（示例）"});
    act(tx, &treasury.supervisor, at, Action::ApproveNamingRight, |tx| {
        contributions::approve_naming(tx, right.id, &body(approval)?)
    })
    .map(drop)
}
