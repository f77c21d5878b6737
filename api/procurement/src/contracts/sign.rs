//! Signing: a contract for each awarded lot, at the price of the award.

use super::requests::{DepositForm, SignContract};
use super::state::ContractStatus;
use super::store::{self, Clauses, Contract, Found, Milestone};
use crate::awards;
use crate::law::Article;
use crate::projects::{self, Clocks, Event, Lot, LotStatus, Project, Subject, Terms};
use crate::{remedies, suppliers};
use chrono::{Months, NaiveDate};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of, rule_params};

/// Signs the contract of an awarded lot (采购法§46): after the result is published, within thirty days, and not
/// while a challenge or complaint that could change the result is open (实施条例§54).
pub fn sign(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, body: &SignContract) -> ApiResult<Found> {
    let project = projects::lock_for(tx, Action::SignContract, id)?;
    next(&project, Event::Sign)?;
    let mut lot = lot_of(tx, &project, body.lot_id)?;
    let award = awards::active_of_lot(tx, lot.id)?.ok_or_else(|| no_award(&lot))?;
    let path = projects::region_path(tx, &project)?;
    check_body(tx, &project, &path, award.price_fen, body)?;
    remedies::refuse_while_open(tx, id, Some(lot.id))?;
    let clocks = projects::clocks(tx, id)?;
    let late_reason = late(tx, &clocks, body)?;
    suppliers::require_eligible(tx, award.supplier_id, tx.now.local_date())?;
    let number = number_of(tx, &project, &lot, body)?;
    let row = contract(tx, &award, &lot, number, &project, body);
    let clauses = Clauses { contract_id: row.id, deposit_form: body.deposit_form, late_reason };
    let milestones = milestones(tx, row.id, body);
    let found = Found { row, project: project.clone(), path };
    store::insert(tx, &found, &clauses, &milestones)?;
    lot.status = LotStatus::Contracted;
    projects::save_lot(tx, &project, &mut lot)?;
    all_signed(tx, &project, clocks)?;
    store::fetch(tx, found.row.id)
}

/// The lot named, or the only one that is to be signed.
fn lot_of(tx: &mut Tx<'_>, project: &Project, wanted: Option<Id<of::Lot>>) -> ApiResult<Lot> {
    let lots = projects::lots(tx, project.id)?;
    let mut waiting = lots.into_iter().filter(|lot| lot.status == LotStatus::Awarded);
    let found = match wanted {
        Some(id) => waiting.find(|lot| lot.id == id),
        None => {
            let first = waiting.next();
            if waiting.next().is_some() {
                let (zh, en) = ("有多个采购包待签订合同，请指明", "Several lots are to be signed: name one");
                return Err(Problem::invalid("/lot_id", "required", zh, en));
            }
            first
        }
    };
    found.ok_or_else(|| {
        let (zh, en) = ("没有待签订合同的采购包", "No such lot is to be signed");
        Problem::invalid("/lot_id", "not_found", zh, en)
    })
}

fn no_award(lot: &Lot) -> Problem {
    let zh = format!("第 {} 包没有有效的中标（成交）结果", lot.number);
    let en = format!("Lot {} has no standing award", lot.number);
    Article::Gpl46.refuses(ProblemType::InvalidTransition, &zh, &en)
}

/// Every value of the body, before anything is decided by the state.
fn check_body(
    tx: &mut Tx<'_>,
    project: &Project,
    path: &str,
    price: i64,
    body: &SignContract,
) -> ApiResult<()> {
    let terms = projects::terms(tx, project.id)?;
    let mut check = Check::new();
    if let Some(number) = &body.number {
        check.name("/number", number, 1..=100);
    }
    check.optional_text("/late_reason", body.late_reason.as_deref(), 1..=500);
    if body.amount_fen.is_some_and(|amount| amount != price) {
        let (zh, en) = ("合同金额须与中标（成交）金额一致", "The amount is the price of the award");
        check.push(Article::Gpl46.fault("/amount_fen", "not_the_award", zh, en));
    }
    check_deposit(tx, path, price, body, &mut check)?;
    check_term(tx, project, path, &terms, body, &mut check)?;
    check_milestones(price, body, &mut check);
    check.done()
}

/// 履约保证金: at most a tenth of the contract, never in cash (实施条例§48).
fn check_deposit(
    tx: &mut Tx<'_>,
    path: &str,
    price: i64,
    body: &SignContract,
    check: &mut Check,
) -> ApiResult<()> {
    let deposit = body.performance_deposit_fen;
    let code = "procurement.deposit.performance_maximum_percent";
    let most = rule_params::integer(tx, code, path, tx.now.local_date(), 10)?;
    if deposit < 0 || i128::from(deposit) * 100 > i128::from(price) * i128::from(most) {
        let zh = format!("履约保证金不得超过合同金额的 {most}%");
        let en = format!("The performance deposit is at most {most} percent of the contract");
        check.push(Article::Reg48.fault("/performance_deposit_fen", "too_high", &zh, &en));
    }
    match body.deposit_form {
        Some(DepositForm::Cash) => {
            let (zh, en) = ("履约保证金应当以非现金形式提交", "The performance deposit is not given in cash");
            check.push(Article::Reg48.fault("/deposit_form", "cash", zh, en));
        }
        None if deposit > 0 => {
            let (zh, en) = ("请说明履约保证金的形式", "Say in which form the deposit is given");
            check.push(Article::Reg48.fault("/deposit_form", "required", zh, en));
        }
        _ => {}
    }
    Ok(())
}

/// As long as the documents say at most; services one year, three where they recur (102号§24).
fn check_term(
    tx: &mut Tx<'_>,
    project: &Project,
    path: &str,
    terms: &Terms,
    body: &SignContract,
    check: &mut Check,
) -> ApiResult<()> {
    let (from, to) = (body.starts_on.0, body.ends_on.0);
    if to < from {
        check.fault("/ends_on", "too_early", "结束日期早于开始日期", "It ends before it starts");
    }
    let months = u32::try_from(terms.contract_months).unwrap_or(0);
    if to > after(from, months) {
        let zh = format!("合同履行期限不得超过采购文件规定的 {months} 个月");
        let en = format!("The documents allow {months} months at most");
        check.push(Article::Gpl46.fault("/ends_on", "too_long", &zh, &en));
    }
    if project.subject == Subject::Services {
        let (code, default) = match terms.recurring {
            true => ("contract.maximum_years_recurring", 3),
            false => ("contract.maximum_years", 1),
        };
        let years = rule_params::integer(tx, code, path, tx.now.local_date(), default)?;
        if to > after(from, u32::try_from(years).unwrap_or(0).saturating_mul(12)) {
            let zh = format!("政府购买服务合同履行期限一般不超过 {years} 年");
            let en = format!("A contract for services runs {years} year(s) at most");
            check.push(Article::Service24.fault("/ends_on", "too_long", &zh, &en));
        }
    }
    Ok(())
}

/// The day on which a term of months that begins on a day ends.
fn after(from: NaiveDate, months: u32) -> NaiveDate {
    from.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

fn check_milestones(price: i64, body: &SignContract, check: &mut Check) {
    if body.milestones.len() > 100 {
        check.fault("/milestones", "too_many", "最多 100 个", "At most 100");
    }
    for (place, milestone) in body.milestones.iter().enumerate() {
        check.name(&format!("/milestones/{place}/title"), &milestone.title, 1..=200);
        if !(body.starts_on.0..=body.ends_on.0).contains(&milestone.due_on.0) {
            let pointer = format!("/milestones/{place}/due_on");
            check.fault(pointer, "out_of_range", "不在合同履行期限内", "It lies outside of the contract");
        }
        if milestone.amount_fen.is_some_and(|amount| !(1..=price).contains(&amount)) {
            let pointer = format!("/milestones/{place}/amount_fen");
            check.fault(
                pointer,
                "out_of_range",
                "须在 1 分至合同金额之间",
                "From 1 fen to the contract's amount",
            );
        }
    }
    let amounts: Vec<i64> = body.milestones.iter().filter_map(|milestone| milestone.amount_fen).collect();
    let sum: i128 = amounts.iter().copied().map(i128::from).sum();
    if !amounts.is_empty() && sum != i128::from(price) {
        let (zh, en) =
            ("各节点金额之和须等于合同金额", "The amounts of the milestones make the contract's amount");
        check.fault("/milestones", "sum_differs", zh, en);
    }
}

/// Thirty days after the notice of award (采购法§46), not counting suspensions; later only with a reason, which is
/// kept.
fn late(tx: &Tx<'_>, clocks: &Clocks, body: &SignContract) -> ApiResult<Option<String>> {
    let Some(until) = clocks.sign_until.filter(|until| tx.now >= *until) else { return Ok(None) };
    let reason = body.late_reason.as_ref().map(|reason| reason.trim().to_owned());
    reason.map(Some).ok_or_else(|| {
        let zh = "已超过中标（成交）通知书发出之日起签订合同的期限；确需签订的，须说明理由";
        let en = "The term to sign is over; signing later needs a reason";
        Article::Gpl46.refuses(ProblemType::DeadlinePassed, zh, en).with("sign_until", until)
    })
}

fn number_of(tx: &mut Tx<'_>, project: &Project, lot: &Lot, body: &SignContract) -> ApiResult<String> {
    let number = match &body.number {
        Some(number) => number.trim().to_owned(),
        None => format!("{}-{}", project.code, lot.number),
    };
    if store::is_taken(tx, &number)? {
        return Err(Problem::new(ProblemType::Duplicate).detail("合同编号已被使用", "The number is taken"));
    }
    Ok(number)
}

fn contract(
    tx: &Tx<'_>,
    award: &awards::Award,
    lot: &Lot,
    number: String,
    project: &Project,
    body: &SignContract,
) -> Contract {
    Contract {
        id: Id::new(tx.now),
        project_id: project.id,
        lot_id: lot.id,
        award_id: award.id,
        supplier_id: award.supplier_id,
        number,
        title: format!("{}（{}）", project.title, lot.title),
        amount_fen: award.price_fen,
        supplements_fen: 0,
        paid_fen: 0,
        performance_deposit_fen: body.performance_deposit_fen,
        starts_on: body.starts_on.0,
        ends_on: body.ends_on.0,
        status: ContractStatus::Signed,
        status_reason: None,
        signed_by: tx.caller().label(),
        signed_at: tx.now,
        published_at: None,
        filed_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

fn milestones(tx: &Tx<'_>, contract: Id<of::Contract>, body: &SignContract) -> Vec<Milestone> {
    let rows = (1..).zip(&body.milestones).map(|(position, milestone)| Milestone {
        id: Id::new(tx.now),
        contract_id: contract,
        position,
        title: milestone.title.trim().to_owned(),
        due_on: milestone.due_on.0,
        amount_fen: milestone.amount_fen,
        completed_at: None,
        completed_by: None,
        version: 1,
        updated_at: tx.now,
    });
    rows.collect()
}

/// The project is contracted when no lot waits for its contract.
fn all_signed(tx: &mut Tx<'_>, project: &Project, mut clocks: Clocks) -> ApiResult<()> {
    if projects::lots(tx, project.id)?.iter().any(|lot| lot.status == LotStatus::Awarded) {
        return Ok(());
    }
    clocks.contracted_at = Some(tx.now);
    projects::save_clocks(tx, &clocks)?;
    advance(tx, project, Event::Sign, None)?;
    projects::touch(tx, project.id, None, None)
}
