//! What a booking's life does to its charge.

use super::capitals::yuan;
use super::state::{ChargeStatus, by_sums, event_to};
use super::store::{self, Charge, Found};
use crate::bookings::{self, Booking, BookingKind};
use crate::facilities::Concession;
use crate::tariffs::{self, percent_of};
use citong_identity::notifications::{Recipient, from_template, notify};
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::lifecycle::advance;
use citong_kernel::money::Fen;
use citong_kernel::{ApiResult, Id, ProblemType, Tx, of, rule_params};
use serde_json::{Value, json};

/// Percent given back to a person who cancels in time, where `fee.refund_percent_in_time` does not
/// say otherwise.
const IN_TIME_PERCENT: i64 = 100;

/// Handles the facts that concern charges.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    match fact {
        Fact::AccountErased { user } => store::anonymize(tx, *user),
        Fact::Booking { booking, event } => match event {
            BookingEvent::Made | BookingEvent::Rescheduled => assess(tx, *booking),
            BookingEvent::Cancelled => cancelled(tx, *booking),
            BookingEvent::Rejected | BookingEvent::Lapsed | BookingEvent::Closed => {
                end(tx, *booking, 100, "场馆未能提供")
            }
            // Who does not come owes what was agreed; the desk may do without.
            BookingEvent::Missed
            | BookingEvent::Confirmed
            | BookingEvent::CheckedIn
            | BookingEvent::Completed => Ok(()),
        },
        Fact::Ticket { .. } | Fact::Delivery { .. } | Fact::Purchase { .. } => Ok(()),
    }
}

/// Prices a booking by the tariff of its time: makes its charge, or changes it. What was paid already
/// counts; a charge that the venue has waived stays waived.
pub fn assess(tx: &mut Tx<'_>, id: Id<of::Booking>) -> ApiResult<()> {
    let bookings::Found { booking, around } = bookings::fetch(tx, id)?;
    if booking.kind != BookingKind::Visit || !booking.status.is_active() {
        return Ok(());
    }
    let (price, concession) = price_of(tx, &booking)?;
    match store::of_booking(tx, id)? {
        None if price == Fen(0) => Ok(()),
        None => {
            let charge = Charge {
                id: Id::new(tx.now),
                booking_id: Some(id),
                facility_id: booking.facility_id,
                user_id: booking.user_id,
                concession,
                price_fen: price,
                amount_fen: price,
                paid_fen: Fen(0),
                refunded_fen: Fen(0),
                status: ChargeStatus::Due,
                reason: None,
                version: 1,
                created_at: tx.now,
                updated_at: tx.now,
            };
            store::insert(tx, &charge, &around.region)
        }
        Some(found) if found.charge.status == ChargeStatus::Waived => Ok(()),
        Some(mut found) => {
            let charge = &mut found.charge;
            let same = (charge.price_fen, charge.amount_fen, charge.concession) == (price, price, concession);
            (charge.price_fen, charge.amount_fen, charge.concession) = (price, price, concession);
            if same { Ok(()) } else { rebalance(tx, found, "reassess").map(drop) }
        }
    }
}

/// Notes the group that the person of a new booking claims to belong to, and prices it so.
pub fn claim_concession(tx: &mut Tx<'_>, id: Id<of::Booking>, group: Concession) -> ApiResult<()> {
    store::set_concession(tx, id, group)?;
    assess(tx, id)
}

/// The price, with the concession as far as the tariff of that day grants it.
fn price_of(tx: &mut Tx<'_>, booking: &Booking) -> ApiResult<(Fen, Option<Concession>)> {
    let claimed = store::concession_of(tx, booking.id)?;
    let window = (booking.starts_at, booking.ends_at);
    match tariffs::quote(tx, booking.space_id, window, booking.headcount, claimed) {
        Ok(quote) => Ok((quote.price, claimed.filter(|_| quote.terms.is_some()))),
        // Moved to a day whose tariff does not know the group.
        Err(problem) if problem.kind() == ProblemType::InvalidInput => {
            let quote = tariffs::quote(tx, booking.space_id, window, booking.headcount, None)?;
            Ok((quote.price, None))
        }
        Err(problem) => Err(problem),
    }
}

/// Writes the amounts, then moves to the status that follows from them.
fn rebalance(tx: &mut Tx<'_>, after: Found, action: &str) -> ApiResult<Found> {
    let found = store::write(tx, &after, action)?;
    let charge = &found.charge;
    let to = by_sums(charge.amount_fen.0, charge.net(), charge.refunded_fen.0);
    let waived = charge.status == ChargeStatus::Waived && to != ChargeStatus::RefundDue;
    if to == charge.status || waived {
        return Ok(found);
    }
    advance(tx, &found, event_to(to), charge.reason.as_deref())?;
    store::fetch(tx, charge.id)
}

/// The person gave it back in time, or the venue took it away: who calls decides.
fn cancelled(tx: &mut Tx<'_>, id: Id<of::Booking>) -> ApiResult<()> {
    let bookings::Found { booking, around } = bookings::fetch(tx, id)?;
    if booking.user_id.is_none() || booking.user_id != tx.caller().user() {
        return end(tx, id, 100, "场馆取消");
    }
    let today = tx.now.local_date();
    let code = "fee.refund_percent_in_time";
    let percent = rule_params::integer(tx, code, &around.region_path, today, IN_TIME_PERCENT)?;
    end(tx, id, percent, "本人取消")
}

/// The booking ends before its visit: so many percent of its price are owed no longer. What was not
/// paid is void.
fn end(tx: &mut Tx<'_>, id: Id<of::Booking>, refund_percent: i64, reason: &str) -> ApiResult<()> {
    let Some(mut found) = store::of_booking(tx, id)? else { return Ok(()) };
    let charge = &mut found.charge;
    let kept = percent_of(charge.price_fen, 100 - refund_percent.clamp(0, 100));
    // Whoever has not paid everything does not pay more now.
    charge.amount_fen = kept.min(Fen(charge.net()));
    charge.reason = Some(reason.to_owned());
    let found = rebalance(tx, found, "end")?;
    if found.charge.status == ChargeStatus::RefundDue {
        tell(tx, &found, "refund_due", Fen(-found.charge.outstanding()))?;
    }
    Ok(())
}

/// Tells whoever booked about money that comes back.
pub fn tell(tx: &mut Tx<'_>, found: &Found, kind: &str, amount: Fen) -> ApiResult<()> {
    let Some(id) = found.charge.booking_id else { return Ok(()) };
    let bookings::Found { booking, around } = bookings::fetch(tx, id)?;
    let (place, amount) = (format!("{} {}", around.facility_name, around.space_name), yuan(amount));
    let values = [("place", place.as_str(), place.as_str()), ("amount", &amount, &amount)];
    let notice = from_template(kind, &values, Some(id))?;
    match (booking.user_id, &booking.guest_phone) {
        (Some(user), _) => notify(tx, Recipient::User(user), &notice),
        (None, Some(phone)) => notify(tx, Recipient::Phone(phone), &notice),
        (None, None) => Ok(()),
    }
}

/// The person's charges for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let mut rows = Vec::new();
    for Found { charge, around } in store::of_person(tx, user)? {
        let paid = store::payments_of(tx, charge.id)?;
        let paid = paid.iter().map(|payment| {
            json!({ "at": payment.taken_at, "method": payment.method, "amount_fen": payment.amount_fen })
        });
        rows.push(json!({
            "id": charge.id, "booking_id": charge.booking_id, "facility": around.facility_name,
            "concession": charge.concession, "price_fen": charge.price_fen, "amount_fen": charge.amount_fen,
            "paid_fen": charge.paid_fen, "refunded_fen": charge.refunded_fen, "status": charge.status,
            "created_at": charge.created_at, "payments": paid.collect::<Value>(),
        }));
    }
    Ok(("charges", rows.into()))
}
