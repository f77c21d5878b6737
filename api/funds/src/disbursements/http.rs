//! Handlers of disbursements.

use super::rules;
use super::store::{self, Found};
use super::views::{
    AccountDisbursement, DisbursementPage, DisbursementQuery, DisbursementReason, DisbursementView,
    PayDisbursement, RequestDisbursement,
};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn answer(tx: &Tx<'_>, found: Found) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&DisbursementView::of(tx, found))?.version(version))
}

/// List a fund's disbursements.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path), DisbursementQuery),
    responses((status = 200, body = DisbursementPage)))]
#[get("/funds/{id}/disbursements")]
pub async fn list_fund_disbursements(
    call: Call,
    id: PathId<of::Fund>,
    query: Query<DisbursementQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, *id, &query, limit)?;
        Answer::page(&page.map(|found| DisbursementView::of(tx, found)))
    })
    .await
}

/// Request money of a fund; another person reviews, a third approves.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = RequestDisbursement,
    responses((status = 201, body = DisbursementView)))]
#[post("/funds/{id}/disbursements")]
pub async fn request_disbursement(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<RequestDisbursement>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::request(tx, *id, &body)?;
        let path = format!("/disbursements/{}", found.row.id);
        Ok(Answer::created(path, &DisbursementView::of(tx, found))?.version(1))
    })
    .await
}

/// One disbursement.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundDisbursement>, Path)),
    responses((status = 200, body = DisbursementView)))]
#[get("/disbursements/{id}")]
pub async fn get_disbursement(call: Call, id: PathId<of::FundDisbursement>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetDisbursement, *id)?;
        answer(tx, found)
    })
    .await
}

type Step = fn(&mut Tx<'_>, Id<of::FundDisbursement>, &DisbursementReason) -> ApiResult<Found>;

async fn step(
    call: Call,
    id: PathId<of::FundDisbursement>,
    body: MaybeBody<DisbursementReason>,
    rule: Step,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rule(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Review a disbursement; not by whoever requested it.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundDisbursement>, Path)), request_body = DisbursementReason,
    responses((status = 200, body = DisbursementView)))]
#[post("/disbursements/{id}/review")]
pub async fn review_disbursement(
    call: Call,
    id: PathId<of::FundDisbursement>,
    body: MaybeBody<DisbursementReason>,
) -> ApiResult<Answer> {
    step(call, id, body, rules::review).await
}

/// Approve a disbursement; not by whoever requested or reviewed it.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundDisbursement>, Path)), request_body = DisbursementReason,
    responses((status = 200, body = DisbursementView)))]
#[post("/disbursements/{id}/approve")]
pub async fn approve_disbursement(
    call: Call,
    id: PathId<of::FundDisbursement>,
    body: MaybeBody<DisbursementReason>,
) -> ApiResult<Answer> {
    step(call, id, body, rules::approve).await
}

/// Pay a disbursement and post it to the ledger; not by whoever approved it, never above the balance.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundDisbursement>, Path)), request_body = PayDisbursement,
    responses((status = 200, body = DisbursementView)))]
#[post("/disbursements/{id}/pay")]
pub async fn pay_disbursement(
    call: Call,
    id: PathId<of::FundDisbursement>,
    body: MaybeBody<PayDisbursement>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::pay(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Say what became of the money that was paid.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundDisbursement>, Path)), request_body = AccountDisbursement,
    responses((status = 200, body = DisbursementView)))]
#[post("/disbursements/{id}/account")]
pub async fn account_disbursement(
    call: Call,
    id: PathId<of::FundDisbursement>,
    body: Body<AccountDisbursement>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rules::account(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Reject a disbursement before it is approved, with the reason.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundDisbursement>, Path)), request_body = DisbursementReason,
    responses((status = 200, body = DisbursementView)))]
#[post("/disbursements/{id}/reject")]
pub async fn reject_disbursement(
    call: Call,
    id: PathId<of::FundDisbursement>,
    body: MaybeBody<DisbursementReason>,
) -> ApiResult<Answer> {
    step(call, id, body, rules::reject).await
}

/// Cancel a disbursement before it is paid, with the reason.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundDisbursement>, Path)), request_body = DisbursementReason,
    responses((status = 200, body = DisbursementView)))]
#[post("/disbursements/{id}/cancel")]
pub async fn cancel_disbursement(
    call: Call,
    id: PathId<of::FundDisbursement>,
    body: MaybeBody<DisbursementReason>,
) -> ApiResult<Answer> {
    step(call, id, body, rules::cancel).await
}
