//! Queries of reminders.

use crate::bookings::{BookingKind, BookingStatus};
use citong_kernel::schema::{bookings, facilities, reminders, rule_params};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of, text_enum};
use diesel::prelude::*;

text_enum! {
    /// Which reminder.
    pub enum Step {
        First = "first",
        Second = "second",
    }
}

/// A booking that may be reminded of.
#[derive(Debug, Clone, Queryable)]
pub struct Candidate {
    /// Its id.
    pub id: Id<of::Booking>,
    /// Its beginning.
    pub starts_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
    /// The regions of its facility.
    pub region_path: String,
}

/// Confirmed visits that begin until then and have no mark of this step, by beginning.
pub fn candidates(
    tx: &mut Tx<'_>,
    step: Step,
    until: Timestamp,
    after: Option<(Timestamp, Id<of::Booking>)>,
    most: usize,
) -> ApiResult<Vec<Candidate>> {
    let marked = reminders::table
        .filter(reminders::subject_id.eq(bookings::id))
        .filter(reminders::starts_at.eq(bookings::starts_at))
        .filter(reminders::step.eq(step));
    let mut rows = bookings::table
        .inner_join(facilities::table)
        .filter(bookings::status.eq(BookingStatus::Confirmed).and(bookings::kind.eq(BookingKind::Visit)))
        .filter(bookings::starts_at.gt(tx.now).and(bookings::starts_at.le(until)))
        .filter(diesel::dsl::not(diesel::dsl::exists(marked)))
        .into_boxed();
    if let Some((at, id)) = after {
        rows =
            rows.filter(bookings::starts_at.gt(at).or(bookings::starts_at.eq(at).and(bookings::id.gt(id))));
    }
    Ok(rows
        .order((bookings::starts_at.asc(), bookings::id.asc()))
        .limit(i64::try_from(most).unwrap_or(i64::MAX))
        .select((bookings::id, bookings::starts_at, bookings::updated_at, facilities::region_path))
        .load(tx.conn)?)
}

/// The largest figure of a rule parameter, wherever it holds.
pub fn largest(tx: &mut Tx<'_>, code: &str) -> ApiResult<Option<i64>> {
    let values: Vec<String> =
        rule_params::table.filter(rule_params::code.eq(code)).select(rule_params::value).load(tx.conn)?;
    Ok(values.iter().filter_map(|value| value.parse().ok()).max())
}

/// Marks a step of a record's beginning as dealt with. Answers false where it was already.
pub fn note(
    tx: &mut Tx<'_>,
    subject: Id<of::Anything>,
    starts_at: Timestamp,
    step: Step,
    told: bool,
) -> ApiResult<bool> {
    let mark = reminders::table.find((subject, starts_at, step));
    if diesel::select(diesel::dsl::exists(mark)).get_result::<bool>(tx.conn)? {
        return Ok(false);
    }
    diesel::insert_into(reminders::table)
        .values((
            reminders::subject_id.eq(subject),
            reminders::starts_at.eq(starts_at),
            reminders::step.eq(step),
            reminders::told.eq(told),
            reminders::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(true)
}
