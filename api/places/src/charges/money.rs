//! Taking money, giving it back, doing without it.

use super::assess;
use super::capitals::yuan;
use super::provider::{Cashier, Declined, PaymentProvider, Tender};
use super::state::Event;
use super::store::{self, Found, Payment, Refund};
use super::views::{RecordPayment, RecordRefund};
use chrono::Datelike as _;
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::money::Fen;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use serde_json::json;

/// Who moves the money: the only provider there is.
const PROVIDER: &dyn PaymentProvider = &Cashier;
/// More than any charge can be.
const HIGHEST_FEN: i64 = 1_000_000_000_000;

/// The cashier takes what is due, all of it, and a receipt is issued.
pub fn pay(tx: &mut Tx<'_>, id: Id<of::Charge>, body: &RecordPayment) -> ApiResult<(Found, Payment)> {
    let mut check = Check::new();
    check.range("/amount_fen", body.amount_fen.0, 1..=HIGHEST_FEN);
    if let Some(slip) = &body.receipt_no {
        check.name("/receipt_no", slip, 1..=64);
    }
    check.done()?;
    let seen = store::find_for(tx, Action::RecordPayment, id)?;
    // The facility's row orders receipts, the charge's row its payments.
    dialect::lock_rows(tx.conn, Lockable::Facilities, &[seen.charge.facility_id])?;
    let found = store::lock(tx, id)?;
    not_their_own(tx, &found)?;
    lifecycle::next(&found, Event::Pay)?;
    whole(body.amount_fen, found.charge.outstanding())?;
    let slip_no = body.receipt_no.as_deref().map(str::trim);
    let tender = Tender { method: body.method, amount: body.amount_fen, slip_no };
    PROVIDER.take(&tender).map_err(declined)?;
    let year = tx.now.local_date().year();
    let payment = Payment {
        id: Id::new(tx.now),
        charge_id: id,
        facility_id: found.charge.facility_id,
        method: body.method,
        amount_fen: body.amount_fen,
        slip_no: slip_no.map(str::to_owned),
        receipt_year: year,
        receipt_number: store::next_receipt(tx, found.charge.facility_id, year)?,
        taken_by: tx.caller().label(),
        taken_at: tx.now,
    };
    store::insert_payment(tx, &payment)?;
    advance(tx, &found, Event::Pay, None)?;
    audit::Event::new("record_payment", "charge", id)
        .details(
            json!({ "payment_id": payment.id, "method": payment.method, "amount_fen": payment.amount_fen,
            "receipt_year": year, "receipt_number": payment.receipt_number }),
        )
        .write(tx)?;
    Ok((store::fetch(tx, id)?, payment))
}

/// Nobody takes, gives back or waives their own money.
fn not_their_own(tx: &Tx<'_>, found: &Found) -> ApiResult<()> {
    if found.charge.user_id.is_none() || found.charge.user_id != tx.caller().user() {
        return Ok(());
    }
    Err(Problem::new(ProblemType::FourEyes)
        .detail("本人的费用须由他人办理", "Somebody else must deal with one's own bill"))
}

/// Neither more nor less than what is due: change is the cashier's, a part is no payment.
fn whole(amount: Fen, due: i64) -> ApiResult<()> {
    let code = match amount.0.cmp(&due) {
        std::cmp::Ordering::Equal => return Ok(()),
        std::cmp::Ordering::Less => "underpaid",
        std::cmp::Ordering::Greater => "overpaid",
    };
    let due = yuan(Fen(due));
    let (zh, en) = (format!("应收 {due} 元"), format!("{due} yuan are due"));
    Err(Problem::invalid("/amount_fen", code, zh, en))
}

fn declined(declined: Declined) -> Problem {
    Problem::invalid(declined.pointer, "declined", declined.reason.0, declined.reason.1)
}

/// The manager gives back what is due, or a part of it. Not whoever took the money.
pub fn refund(tx: &mut Tx<'_>, id: Id<of::Charge>, body: &RecordRefund) -> ApiResult<(Found, Refund)> {
    let mut check = Check::new();
    if let Some(amount) = body.amount_fen {
        check.range("/amount_fen", amount.0, 1..=HIGHEST_FEN);
    }
    check.text("/reason", &body.reason, 1..=500);
    check.done()?;
    store::find_for(tx, Action::RecordRefund, id)?;
    let found = store::lock(tx, id)?;
    not_their_own(tx, &found)?;
    lifecycle::next(&found, Event::Refund)?;
    let due = -found.charge.outstanding();
    if due <= 0 {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("没有应退款项", "Nothing is to be given back")
            .with("current_status", found.charge.status));
    }
    let amount = body.amount_fen.unwrap_or(Fen(due));
    if amount.0 > due {
        let due = yuan(Fen(due));
        let (zh, en) = (format!("最多可退 {due} 元"), format!("At most {due} yuan are to be given back"));
        return Err(Problem::invalid("/amount_fen", "more_than_due", zh, en));
    }
    let by = tx.caller().label();
    if store::payments_of(tx, id)?.iter().any(|payment| payment.taken_by == by) {
        return Err(Problem::new(ProblemType::FourEyes)
            .detail("收款人不能办理退款", "Who took the money does not give it back"));
    }
    let tender = Tender { method: body.method, amount, slip_no: None };
    PROVIDER.give_back(&tender).map_err(declined)?;
    let refund = Refund {
        id: Id::new(tx.now),
        charge_id: id,
        facility_id: found.charge.facility_id,
        method: body.method,
        amount_fen: amount,
        reason: body.reason.trim().to_owned(),
        refunded_by: by,
        refunded_at: tx.now,
    };
    store::insert_refund(tx, &refund)?;
    audit::Event::new("record_refund", "charge", id)
        .reason(Some(&refund.reason))
        .details(json!({ "refund_id": refund.id, "method": refund.method, "amount_fen": refund.amount_fen }))
        .write(tx)?;
    let found = if amount.0 == due {
        advance(tx, &found, Event::Refund, Some(&refund.reason))?;
        store::fetch(tx, id)?
    } else {
        store::write(tx, &found, "refund_part")?
    };
    assess::tell(tx, &found, "refund_paid", amount)?;
    Ok((found, refund))
}

/// The desk does without what is due, for a reason.
pub fn waive(tx: &mut Tx<'_>, id: Id<of::Charge>, reason: &str) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=500);
    check.done()?;
    store::find_for(tx, Action::WaiveCharge, id)?;
    let mut found = store::lock(tx, id)?;
    not_their_own(tx, &found)?;
    lifecycle::next(&found, Event::Waive)?;
    found.charge.reason = Some(reason.trim().to_owned());
    let found = store::write(tx, &found, "note")?;
    advance(tx, &found, Event::Waive, Some(reason))?;
    store::fetch(tx, id)
}
