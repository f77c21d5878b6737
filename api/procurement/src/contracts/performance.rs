//! What follows the signature: publication, filing, supplements, milestones, the end before time.

use super::requests::SupplementContract;
use super::settle;
use super::state::ContractEvent;
use super::store::{self, Found, Supplement};
use crate::awards::{StatedReason, yuan};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::projects;
use citong_kernel::check::Check;
use citong_kernel::facts::PurchaseEvent;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of, rule_params};

/// The largest amount in a request, in fen.
pub const HIGHEST_FEN: i64 = 1_000_000_000_000_000;

/// Publishes the contract (实施条例§50: within two working days).
pub fn publish(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Found> {
    let mut found = store::lock_for(tx, Action::PublishContract, id)?;
    if found.row.published_at.is_some() {
        return Err(Problem::new(ProblemType::Duplicate).detail("合同已公告", "It is published already"));
    }
    found.row.published_at = Some(tx.now);
    let found = store::update(tx, found, "publish", None)?;
    let (row, supplier) = (&found.row, store::supplier_name(tx, &found)?);
    let title = format!("{}合同公告", found.project.title);
    let body = format!(
        "合同编号：{}\n合同名称：{}\n供应商：{supplier}\n合同金额：{} 元\n履行期限：{} 至 {}",
        row.number,
        row.title,
        yuan(row.amount_fen),
        row.starts_on,
        row.ends_on
    );
    notices::publish(tx, &found.project, Some(row.lot_id), NoticeKind::Contract, &title, &body)?;
    Ok(found)
}

/// Records that a copy was filed with the finance department (采购法§47: within seven working days).
pub fn file(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Found> {
    let mut found = store::lock_for(tx, Action::FileContract, id)?;
    if found.row.filed_at.is_some() {
        return Err(Problem::new(ProblemType::Duplicate).detail("合同已备案", "It is filed already"));
    }
    found.row.filed_at = Some(tx.now);
    store::update(tx, found, "file", None)
}

/// More of the same, while it is performed: at most a tenth of the contract in all (采购法§49).
pub fn supplement(
    tx: &mut Tx<'_>,
    id: Id<of::Contract>,
    body: &SupplementContract,
) -> ApiResult<(Found, Supplement)> {
    let mut check = Check::new();
    check.range("/amount_fen", body.amount_fen, 1..=HIGHEST_FEN);
    check.text("/reason", &body.reason, 1..=500);
    check.done()?;
    let mut found = store::lock_for(tx, Action::SupplementContract, id)?;
    next(&found, ContractEvent::Accept)?;
    let code = "procurement.contract.supplement_maximum_percent";
    let percent = rule_params::integer(tx, code, &found.path, tx.now.local_date(), 10)?;
    let sum = found.row.supplements_fen + body.amount_fen;
    if i128::from(sum) * 100 > i128::from(found.row.amount_fen) * i128::from(percent) {
        let zh = format!("所有补充合同的采购金额不得超过原合同采购金额的 {percent}%");
        let en = format!("All supplements together are at most {percent} percent of the contract");
        return Err(Article::Gpl49
            .refuses(ProblemType::SupplementLimit, &zh, &en)
            .with("supplements_fen", found.row.supplements_fen));
    }
    found.row.supplements_fen = sum;
    let reason = body.reason.trim().to_owned();
    let found = store::update(tx, found, "supplement", Some(&reason))?;
    let row = Supplement {
        id: Id::new(tx.now),
        contract_id: id,
        amount_fen: body.amount_fen,
        reason,
        agreed_by: tx.caller().label(),
        created_at: tx.now,
    };
    store::insert_supplement(tx, &found.project.region, &row)?;
    projects::tell_budget(tx, found.project.id, PurchaseEvent::Changed)?;
    let body = format!(
        "合同编号：{}\n追加金额：{} 元\n原因：{}",
        found.row.number,
        yuan(row.amount_fen),
        row.reason
    );
    announce_change(tx, &found, &body)?;
    Ok((found, row))
}

fn announce_change(tx: &mut Tx<'_>, found: &Found, body: &str) -> ApiResult<()> {
    let title = format!("{}合同变更公告", found.project.title);
    notices::publish(tx, &found.project, Some(found.row.lot_id), NoticeKind::ContractChange, &title, body)?;
    Ok(())
}

/// A part was delivered: what it costs may be paid.
pub fn complete_milestone(tx: &mut Tx<'_>, id: Id<of::Milestone>) -> ApiResult<Found> {
    let seen = store::milestone(tx, id)?;
    let found = store::lock_for(tx, Action::CompleteMilestone, seen.contract_id)?;
    next(&found, ContractEvent::Accept)?;
    let mut milestone = store::milestone(tx, id)?;
    if milestone.completed_at.is_some() {
        return Err(Problem::new(ProblemType::Duplicate).detail("该节点已完成", "It is completed already"));
    }
    milestone.completed_at = Some(tx.now);
    milestone.completed_by = Some(tx.caller().label());
    store::save_milestone(tx, &found.project.region, &mut milestone)?;
    store::fetch(tx, found.row.id)
}

/// The end before time; only completed milestones are paid from then on.
pub fn terminate(tx: &mut Tx<'_>, id: Id<of::Contract>, body: &StatedReason) -> ApiResult<Found> {
    let reason = body.required()?;
    let mut found = store::lock_for(tx, Action::TerminateContract, id)?;
    next(&found, ContractEvent::Terminate)?;
    found.row.status_reason = Some(reason.clone());
    let found = store::update(tx, found, "note", Some(&reason))?;
    advance(tx, &found, ContractEvent::Terminate, Some(&reason))?;
    settle::settle(tx, found.project.id)?;
    projects::tell_budget(tx, found.project.id, PurchaseEvent::Changed)?;
    let found = store::fetch(tx, id)?;
    announce_change(tx, &found, &format!("合同编号：{}\n合同终止。原因：{reason}", found.row.number))?;
    Ok(found)
}
