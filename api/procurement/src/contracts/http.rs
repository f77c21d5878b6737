//! Handlers of contracts.

use super::requests::{
    ContractPaymentQuery, ContractQuery, RecordAcceptance, RecordContractPayment, SupplementContract,
};
use super::store::{self, Found};
use super::views::{ContractPage, ContractPaymentPage, ContractPaymentView, ContractView, SupplementView};
use super::{acceptance, payments, performance};
use crate::awards::StatedReason;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&ContractView::of(tx, found)?)?.version(version))
}

/// List contracts; the public sees published ones.
#[utoipa::path(tag = "contracts", params(ContractQuery), responses((status = 200, body = ContractPage)))]
#[get("/contracts")]
pub async fn list_contracts(call: Call, query: Query<ContractQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.try_map(|found| ContractView::of(tx, found))?)
    })
    .await
}

/// One contract with its milestones, supplements and acceptances.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Contract>, Path)),
    responses((status = 200, body = ContractView)))]
#[get("/contracts/{id}")]
pub async fn get_contract(call: Call, id: PathId<of::Contract>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetContract, *id)?;
        answer(tx, found)
    })
    .await
}

/// Publish a contract, within two working days of the signature.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Contract>, Path)),
    responses((status = 200, body = ContractView)))]
#[post("/contracts/{id}/publish")]
pub async fn publish_contract(call: Call, id: PathId<of::Contract>) -> ApiResult<Answer> {
    step(call, id, performance::publish).await
}

/// Record that a copy of a contract was filed with the finance department, within seven working days.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Contract>, Path)),
    responses((status = 200, body = ContractView)))]
#[post("/contracts/{id}/file")]
pub async fn file_contract(call: Call, id: PathId<of::Contract>) -> ApiResult<Answer> {
    step(call, id, performance::file).await
}

type Step = fn(&mut Tx<'_>, Id<of::Contract>) -> ApiResult<Found>;

async fn step(call: Call, id: PathId<of::Contract>, rule: Step) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rule(tx, *id)?;
        answer(tx, found)
    })
    .await
}

/// Agree on more of the same: at most a tenth of the contract in all.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Contract>, Path)), request_body = SupplementContract,
    responses((status = 201, body = SupplementView)))]
#[post("/contracts/{id}/supplements")]
pub async fn supplement_contract(
    call: Call,
    id: PathId<of::Contract>,
    body: Body<SupplementContract>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (found, row) = performance::supplement(tx, *id, &body)?;
        Answer::created(format!("/contracts/{}", found.row.id), &SupplementView::from(row))
    })
    .await
}

/// Say that a milestone of a contract is completed: its amount may be paid.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Milestone>, Path)),
    responses((status = 200, body = ContractView)))]
#[post("/milestones/{id}/complete")]
pub async fn complete_milestone(call: Call, id: PathId<of::Milestone>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = performance::complete_milestone(tx, *id)?;
        answer(tx, found)
    })
    .await
}

/// Record whether what was bought was delivered, with the opinion of those who use it.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Contract>, Path)), request_body = RecordAcceptance,
    responses((status = 200, body = ContractView)))]
#[post("/contracts/{id}/acceptance")]
pub async fn record_acceptance(
    call: Call,
    id: PathId<of::Contract>,
    body: Body<RecordAcceptance>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = acceptance::record(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// End a contract before time.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Contract>, Path)), request_body = StatedReason,
    responses((status = 200, body = ContractView)))]
#[post("/contracts/{id}/terminate")]
pub async fn terminate_contract(
    call: Call,
    id: PathId<of::Contract>,
    body: MaybeBody<StatedReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = performance::terminate(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// List the payments under a contract.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Contract>, Path), ContractPaymentQuery),
    responses((status = 200, body = ContractPaymentPage)))]
#[get("/contracts/{id}/payments")]
pub async fn list_contract_payments(
    call: Call,
    id: PathId<of::Contract>,
    query: Query<ContractPaymentQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        store::find_for(tx, Action::ListContractPayments, *id)?;
        let page = store::payments_page(tx, *id, query.cursor.as_deref(), limit)?;
        Answer::page(&page.map(ContractPaymentView::from))
    })
    .await
}

/// Record a payment: never more than is due, and not by whoever signed.
#[utoipa::path(tag = "contracts", params(("id" = Id<of::Contract>, Path)), request_body = RecordContractPayment,
    responses((status = 201, body = ContractPaymentView)))]
#[post("/contracts/{id}/payments")]
pub async fn record_contract_payment(
    call: Call,
    id: PathId<of::Contract>,
    body: Body<RecordContractPayment>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (found, payment) = payments::record(tx, *id, &body)?;
        let path = format!("/contracts/{}/payments", found.row.id);
        Answer::created(path, &ContractPaymentView::from(payment))
    })
    .await
}
