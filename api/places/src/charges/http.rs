//! Handlers of charges.

use super::store::{self, Found};
use super::views::{
    CashReportQuery, CashReportView, ChargePage, ChargeQuery, ChargeView, PaymentView, ReceiptView,
    RecordPayment, RecordRefund, RefundView, WaiveCharge,
};
use super::{money, report};
use crate::{bookings, facilities};
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Problem, Query, Tx, of, page};

/// List charges: one's own, and for staff those of their venues, newest first.
#[utoipa::path(tag = "money", params(ChargeQuery), responses((status = 200, body = ChargePage)))]
#[get("/charges")]
pub async fn list_charges(call: Call, query: Query<ChargeQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| ChargeView::of(tx, found)))
    })
    .await
}

/// One charge with its payments and refunds.
#[utoipa::path(tag = "money", params(("id" = Id<of::Charge>, Path)), responses((status = 200, body = ChargeView)))]
#[get("/charges/{id}")]
pub async fn get_charge(call: Call, id: PathId<of::Charge>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetCharge, *id)?;
        answer(tx, found)
    })
    .await
}

/// Do without what is due, for a reason.
#[utoipa::path(tag = "money", params(("id" = Id<of::Charge>, Path)), request_body = WaiveCharge,
    responses((status = 200, body = ChargeView)))]
#[post("/charges/{id}/waive")]
pub async fn waive_charge(call: Call, id: PathId<of::Charge>, body: Body<WaiveCharge>) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        if let Some(seen) = &seen {
            seen.check(store::find_for(tx, Action::GetCharge, *id)?.charge.version)?;
        }
        let found = money::waive(tx, *id, &body.reason)?;
        answer(tx, found)
    })
    .await
}

/// Record money taken at the counter: exactly what is due. A receipt is issued.
#[utoipa::path(tag = "money", params(("id" = Id<of::Charge>, Path)), request_body = RecordPayment,
    responses((status = 201, body = PaymentView)))]
#[post("/charges/{id}/payments")]
pub async fn record_payment(
    call: Call,
    id: PathId<of::Charge>,
    body: Body<RecordPayment>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (_, payment) = money::pay(tx, *id, &body)?;
        Answer::created(format!("/receipts/{}", payment.id), &PaymentView::from(payment))
    })
    .await
}

/// Record money given back; not by whoever took it.
#[utoipa::path(tag = "money", params(("id" = Id<of::Charge>, Path)), request_body = RecordRefund,
    responses((status = 201, body = RefundView)))]
#[post("/charges/{id}/refunds")]
pub async fn record_refund(
    call: Call,
    id: PathId<of::Charge>,
    body: Body<RecordRefund>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (_, refund) = money::refund(tx, *id, &body)?;
        Answer::created(format!("/charges/{}", *id), &RefundView::from(refund))
    })
    .await
}

/// One receipt, in figures and in Chinese capitals.
#[utoipa::path(tag = "money", params(("id" = Id<of::Payment>, Path)), responses((status = 200, body = ReceiptView)))]
#[get("/receipts/{id}")]
pub async fn get_receipt(call: Call, id: PathId<of::Payment>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let payment = store::payment(tx, *id)?;
        let found = store::fetch(tx, payment.charge_id)?;
        if !tx.may(Action::GetReceipt, &found.scope()) {
            return Err(Problem::not_found());
        }
        let booking = found.charge.booking_id.map(|id| bookings::fetch(tx, id)).transpose()?;
        Answer::ok(&ReceiptView::of(tx, &found, payment, booking))
    })
    .await
}

/// What a venue took and gave on a day, by method.
#[utoipa::path(tag = "money", params(("id" = Id<of::Facility>, Path), CashReportQuery),
    responses((status = 200, body = CashReportView)))]
#[get("/facilities/{id}/cash-report")]
pub async fn get_cash_report(
    call: Call,
    id: PathId<of::Facility>,
    query: Query<CashReportQuery>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        facilities::find_for(tx, Action::GetCashReport, *id)?;
        let date = query.date.unwrap_or_else(|| tx.now.local_date().into());
        Answer::ok(&report::of_day(tx, *id, date)?)
    })
    .await
}

fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let id = found.charge.id;
    let payments = store::payments_of(tx, id)?.into_iter().map(PaymentView::from).collect();
    let refunds = store::refunds_of(tx, id)?.into_iter().map(RefundView::from).collect();
    let view = ChargeView { payments: Some(payments), refunds: Some(refunds), ..ChargeView::of(tx, found) };
    Ok(Answer::ok(&view)?.version(view.version))
}
