//! Paying: never more than is due, and not by whoever signed.

use super::performance::HIGHEST_FEN;
use super::requests::RecordContractPayment;
use super::settle;
use super::state::ContractStatus;
use super::store::{self, Contract, Found, Milestone, Payment};
use crate::law::Article;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};

/// What may be paid in all, in fen: everything after the acceptance, completed milestones before it.
fn payable(contract: &Contract, milestones: &[Milestone]) -> i64 {
    match contract.status {
        ContractStatus::Accepted | ContractStatus::Paid => contract.total_fen(),
        ContractStatus::Signed | ContractStatus::Terminated => {
            let done = milestones.iter().filter(|milestone| milestone.completed_at.is_some());
            done.filter_map(|milestone| milestone.amount_fen).sum()
        }
    }
}

/// Records a payment (实施条例§51): by another person than who signed.
pub fn record(
    tx: &mut Tx<'_>,
    id: Id<of::Contract>,
    body: &RecordContractPayment,
) -> ApiResult<(Found, Payment)> {
    let mut check = Check::new();
    check.range("/amount_fen", body.amount_fen, 1..=HIGHEST_FEN);
    check.name("/reference", &body.reference, 1..=100);
    if body.paid_on.0 > tx.now.local_date() {
        check.fault("/paid_on", "in_future", "支付日期在将来", "It lies in the future");
    }
    check.done()?;
    let mut found = store::lock_for(tx, Action::RecordContractPayment, id)?;
    if body.paid_on.0 < found.row.signed_at.local_date() {
        let (zh, en) = ("早于合同签订日期", "It lies before the contract");
        return Err(Problem::invalid("/paid_on", "too_early", zh, en));
    }
    if found.row.signed_by == tx.caller().label() {
        return Err(Problem::new(ProblemType::FourEyes)
            .detail("签订合同的人不能登记付款", "Who signed the contract does not record payments"));
    }
    require_due(tx, &found, body.amount_fen)?;
    let reference = body.reference.trim().to_owned();
    if store::payments(tx, id)?.iter().any(|payment| payment.reference == reference) {
        return Err(Problem::new(ProblemType::Duplicate)
            .detail("该支付凭证已登记", "This payment is recorded already"));
    }
    found.row.paid_fen += body.amount_fen;
    let found = store::update(tx, found, "record_payment", None)?;
    let payment = Payment {
        id: Id::new(tx.now),
        contract_id: id,
        amount_fen: body.amount_fen,
        paid_on: body.paid_on.0,
        reference,
        recorded_by: tx.caller().label(),
        created_at: tx.now,
    };
    store::insert_payment(tx, &found.project.region, &payment)?;
    settle::settle(tx, found.project.id)?;
    Ok((store::fetch(tx, id)?, payment))
}

fn require_due(tx: &mut Tx<'_>, found: &Found, amount: i64) -> ApiResult<()> {
    let milestones = store::milestones(tx, found.row.id)?;
    let left = payable(&found.row, &milestones) - found.row.paid_fen;
    if amount <= left {
        return Ok(());
    }
    let (zh, en) = match found.row.status {
        ContractStatus::Signed | ContractStatus::Terminated => {
            ("验收合格前只能支付已完成节点的款项", "Before the acceptance only completed milestones are paid")
        }
        ContractStatus::Accepted | ContractStatus::Paid => (
            "付款总额不得超过合同金额与补充合同金额之和",
            "Payments never exceed the contract and its supplements",
        ),
    };
    Err(Article::Reg51.refuses(ProblemType::OverPayment, zh, en).with("payable_fen", left))
}

#[cfg(test)]
mod tests {
    use super::*;
    use citong_kernel::Timestamp;
    use proptest::prelude::*;

    fn contract(status: ContractStatus, amount: i64, supplements: i64) -> Contract {
        let (at, day) = (Timestamp::from_seconds(0).unwrap(), chrono::NaiveDate::MIN);
        Contract {
            id: Id::new(at),
            project_id: Id::new(at),
            lot_id: Id::new(at),
            award_id: Id::new(at),
            supplier_id: Id::new(at),
            number: String::new(),
            title: String::new(),
            amount_fen: amount,
            supplements_fen: supplements,
            paid_fen: 0,
            performance_deposit_fen: 0,
            starts_on: day,
            ends_on: day,
            status,
            status_reason: None,
            signed_by: String::new(),
            signed_at: at,
            published_at: None,
            filed_at: None,
            version: 1,
            created_at: at,
            updated_at: at,
        }
    }

    fn milestone(amount_fen: Option<i64>, done: bool) -> Milestone {
        let at = Timestamp::from_seconds(0).unwrap();
        Milestone {
            id: Id::new(at),
            contract_id: Id::new(at),
            position: 1,
            title: String::new(),
            due_on: chrono::NaiveDate::MIN,
            amount_fen,
            completed_at: done.then_some(at),
            completed_by: done.then(String::new),
            version: 1,
            updated_at: at,
        }
    }

    proptest! {
        #[test]
        fn before_the_acceptance_only_what_is_done_is_payable(
            parts in proptest::collection::vec((1i64..1_000_000, any::<bool>()), 0..20),
            supplements in 0i64..1000,
        ) {
            let amount = parts.iter().map(|(fen, _)| fen).sum::<i64>().max(1);
            let rows: Vec<_> = parts.iter().map(|(fen, done)| milestone(Some(*fen), *done)).collect();
            let done: i64 = parts.iter().filter(|(_, done)| *done).map(|(fen, _)| fen).sum();
            prop_assert_eq!(payable(&contract(ContractStatus::Signed, amount, supplements), &rows), done);
            prop_assert_eq!(payable(&contract(ContractStatus::Terminated, amount, supplements), &rows), done);
            let all = amount + supplements;
            prop_assert_eq!(payable(&contract(ContractStatus::Accepted, amount, supplements), &rows), all);
            prop_assert!(done <= all);
        }
    }

    #[test]
    fn a_milestone_without_an_amount_pays_nothing() {
        let rows = [milestone(None, true), milestone(Some(5), false)];
        assert_eq!(payable(&contract(ContractStatus::Signed, 100, 0), &rows), 0);
    }
}
