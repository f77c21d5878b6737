//! Giving back one, some or all of a series.

use super::judge::Cause;
use super::scope;
use super::store::{self, Found};
use super::views::{CancelSeries, KeptBooking, SeriesScope};
use crate::bookings;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, ProblemType, Tx, audit, of};
use serde_json::json;

/// What a cancellation did.
pub struct Cancelled {
    /// The series afterwards.
    pub series: Found,
    /// What was given back.
    pub cancelled: Vec<Id<of::Booking>>,
    /// What stays, and why.
    pub kept: Vec<KeptBooking>,
}

/// Gives back what has not begun. What it is too late for stays; for one booking alone that is a refusal.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::BookingSeries>, asked: &CancelSeries) -> ApiResult<Cancelled> {
    let mut check = Check::new();
    check.optional_text("/reason", asked.reason.as_deref(), 0..=500);
    check.done()?;
    let found = store::lock_for(tx, Action::CancelBookingSeries, id)?;
    let chosen = scope::chosen(tx, id, asked.scope, asked.booking_id)?;
    let (mut cancelled, mut kept) = (Vec::new(), Vec::new());
    for one in &chosen.bookings {
        match bookings::cancel(tx, one.booking.id, asked.reason.as_deref()) {
            Ok(_) => cancelled.push(one.booking.id),
            Err(problem)
                if asked.scope != SeriesScope::This && problem.kind() == ProblemType::CancellationTooLate =>
            {
                kept.push(KeptBooking::of(&one.booking, Cause::of(&problem, tx.cx.language)));
            }
            Err(problem) => return Err(problem),
        }
    }
    store::update(tx, &found.series, &found.around.region)?;
    audit::Event::new("cancel", "booking_series", id)
        .reason(asked.reason.as_deref())
        .details(json!({ "scope": asked.scope, "cancelled": cancelled.len(), "kept": kept.len() }))
        .write(tx)?;
    Ok(Cancelled { series: store::fetch(tx, id)?, cancelled, kept })
}
