//! Moving one, some or all of a series by the same local time.

use super::create::{conflict, is_refusal};
use super::judge::{self, Cause};
use super::scope;
use super::store::{self, Found, Series};
use super::views::{KeptBooking, OccurrenceRefused, OnConflict, RescheduleSeries, SeriesScope};
use crate::bookings::{self, Booking, RescheduleBooking};
use crate::recurrence::{self, End, Reach, Rule};
use crate::timetable::{Interval, local_date};
use chrono::{DateTime, TimeDelta, Utc};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use serde_json::json;

/// What a change did.
pub struct Rescheduled {
    /// The series that holds what was moved: a new one where the series was split.
    pub series: Found,
    /// What was moved.
    pub moved: Vec<bookings::Found>,
    /// What stays where it was, and why.
    pub kept: Vec<KeptBooking>,
}

/// Moves bookings of a series that have not begun. One alone keeps its place in the series; this and the following
/// become a series of their own; all keep the series. 409 with every date that cannot be had, and nothing written,
/// unless `on_conflict` is `skip`.
pub fn reschedule(
    tx: &mut Tx<'_>,
    id: Id<of::BookingSeries>,
    asked: &RescheduleSeries,
) -> ApiResult<Rescheduled> {
    check_input(asked)?;
    let found = store::lock_for(tx, Action::RescheduleBookingSeries, id)?;
    let chosen = scope::chosen(tx, id, asked.scope, asked.booking_id)?;
    let named = &chosen.named.booking;
    if asked.scope == SeriesScope::This {
        return reschedule_one(tx, found, named, asked);
    }
    if is_exception(named) {
        let (zh, en) = ("该次已单独改期，请选择另一次", "It was moved alone; name another one");
        return Err(Problem::invalid("/booking_id", "moved_alone", zh, en));
    }
    let shift = asked.starts_at.utc() - named.starts_at.utc();
    let length = asked.ends_at.utc() - asked.starts_at.utc();
    let (moved, kept) = shift_all(tx, chosen.bookings, (shift, length), asked)?;
    let Some(first) = moved.first().map(|(before, _)| *before) else { return Err(nothing_moved(&kept)) };
    let splits = asked.scope == SeriesScope::ThisAndFollowing && !chosen.from_the_first;
    let tail = tail_of(&found.series, first, shift, length, asked);
    let series = if splits { split(tx, &found, first, tail)? } else { keep(tx, &found, tail)? };
    let mut after = Vec::with_capacity(moved.len());
    for (_, one) in moved {
        bookings::set_series(tx, one.booking.id, series, one.booking.starts_at)?;
        after.push(bookings::fetch(tx, one.booking.id)?);
    }
    audit::Event::new("reschedule", "booking_series", id)
        .details(json!({ "scope": asked.scope, "moved": after.len(), "kept": kept.len(), "into": series }))
        .write(tx)?;
    Ok(Rescheduled { series: store::fetch(tx, series)?, moved: after, kept })
}

fn check_input(asked: &RescheduleSeries) -> ApiResult<()> {
    let mut check = Check::new();
    if let Some(headcount) = asked.headcount {
        check.range("/headcount", headcount, 1..=100_000);
    }
    check.optional_text("/purpose", asked.purpose.as_deref(), 1..=500);
    if asked.ends_at < asked.starts_at {
        check.fault("/ends_at", "end_before_start", "结束时间早于开始时间", "It ends before it starts");
    } else if asked.ends_at == asked.starts_at {
        check.fault("/ends_at", "zero_length", "时长为零", "It has no length");
    }
    check.done()
}

/// Moved alone before.
fn is_exception(booking: &Booking) -> bool {
    booking.occurrence_at.is_some_and(|at| at != booking.starts_at)
}

fn reschedule_one(
    tx: &mut Tx<'_>,
    found: Found,
    booking: &Booking,
    asked: &RescheduleSeries,
) -> ApiResult<Rescheduled> {
    move_one(tx, booking, asked.starts_at, asked.ends_at, asked)?;
    store::update(tx, &found.series, &found.around.region)?;
    let moved = vec![bookings::fetch(tx, booking.id)?];
    Ok(Rescheduled { series: store::fetch(tx, found.series.id)?, moved, kept: Vec::new() })
}

fn move_one(
    tx: &mut Tx<'_>,
    booking: &Booking,
    starts_at: Timestamp,
    ends_at: Timestamp,
    asked: &RescheduleSeries,
) -> ApiResult<bookings::Found> {
    let wanted = RescheduleBooking { starts_at, ends_at, headcount: asked.headcount, reason: None };
    let moved = bookings::reschedule(tx, booking.id, &wanted)?;
    if let Some(purpose) = &asked.purpose {
        bookings::set_purpose(tx, booking.id, purpose.trim())?;
    }
    Ok(moved)
}

/// Where each was, and the booking as moved; in the order of time. And what stays.
type Moves = (Vec<(DateTime<Utc>, bookings::Found)>, Vec<KeptBooking>);

fn shift_all(
    tx: &mut Tx<'_>,
    mut wanted: Vec<bookings::Found>,
    (shift, length): (TimeDelta, TimeDelta),
    asked: &RescheduleSeries,
) -> ApiResult<Moves> {
    // Each moves into time that the one before it has just left.
    if shift > TimeDelta::zero() {
        wanted.reverse();
    }
    let (mut moved, mut kept, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for one in &wanted {
        let booking = &one.booking;
        if is_exception(booking) {
            let cause = Cause { reason: "moved_alone".into(), detail: moved_alone(tx).into() };
            kept.push(KeptBooking::of(booking, cause));
            continue;
        }
        let starts_at = booking.starts_at.utc() + shift;
        let window = Interval::new(starts_at, starts_at + length);
        match move_one(tx, booking, window.starts_at.into(), window.ends_at.into(), asked) {
            Ok(found) => moved.push((booking.starts_at.utc(), found)),
            Err(problem) if problem.kind() == ProblemType::CancellationTooLate => {
                kept.push(KeptBooking::of(booking, Cause::of(&problem, tx.cx.language)));
            }
            Err(problem) if is_refusal(&problem) && !judge::is_input(&problem) => {
                let cause = Cause::of(&problem, tx.cx.language);
                kept.push(KeptBooking::of(booking, cause.clone()));
                refused.push(OccurrenceRefused::of(&window, cause));
            }
            Err(problem) => return Err(problem),
        }
    }
    if asked.on_conflict == OnConflict::Refuse && !refused.is_empty() {
        refused.sort_by_key(|one| one.starts_at);
        return Err(conflict(&refused));
    }
    moved.sort_by_key(|(before, _)| *before);
    kept.sort_by_key(|one| one.starts_at);
    Ok((moved, kept))
}

fn moved_alone(tx: &Tx<'_>) -> &'static str {
    tx.cx.language.pick("已单独改期", "It was moved alone")
}

/// 409 where all of it stays.
fn nothing_moved(kept: &[KeptBooking]) -> Problem {
    let late = kept.iter().all(|one| one.reason == "cancellation_too_late");
    let kind = if late { ProblemType::CancellationTooLate } else { ProblemType::BookingConflict };
    Problem::new(kind).detail("没有可以改期的预约", "Nothing of it can be moved").with("conflicts", kept)
}

/// What the series says of its rest, once that has moved.
struct Tail {
    starts_at: Timestamp,
    ends_at: Timestamp,
    rrule: Option<String>,
    exdates: Vec<String>,
    headcount: i32,
    purpose: String,
}

fn tail_of(
    series: &Series,
    first: DateTime<Utc>,
    shift: TimeDelta,
    length: TimeDelta,
    asked: &RescheduleSeries,
) -> Tail {
    let starts_at = first + shift;
    let days = (local_date(starts_at) - local_date(first)).num_days();
    let rest = rest_of(series, first);
    let rrule = rest.as_ref().and_then(|(rule, rest)| {
        let count = u32::try_from(rest.len()).ok()?;
        Some(rule.shifted(days)?.ending(End::Count(count)).to_string())
    });
    let excluded = |at: &&DateTime<Utc>| {
        series.exdates.0.iter().any(|text| {
            *text == local_date(**at).to_string()
                || Timestamp::parse(text).is_ok_and(|exdate| exdate.utc() == **at)
        })
    };
    let exdates = rest.iter().flat_map(|(_, rest)| rest.iter().filter(excluded));
    Tail {
        starts_at: starts_at.into(),
        ends_at: (starts_at + length).into(),
        exdates: exdates.map(|at| Timestamp::new(*at + shift).to_string()).collect(),
        rrule,
        headcount: asked.headcount.unwrap_or(series.headcount),
        purpose: asked.purpose.clone().unwrap_or_else(|| series.purpose.clone()),
    }
}

/// The rule with its occurrences from one on, whether they were booked or not.
fn rest_of(series: &Series, first: DateTime<Utc>) -> Option<(Rule, Vec<DateTime<Utc>>)> {
    let rule = Rule::parse(series.rrule.as_deref()?).ok()?;
    let mut all = recurrence::expand(&rule, series.starts_at.utc(), Reach::default()).ok()?;
    let at = all.iter().position(|at| *at == first)?;
    Some((rule, all.split_off(at)))
}

/// The series keeps what was moved.
fn keep(tx: &mut Tx<'_>, found: &Found, tail: Tail) -> ApiResult<Id<of::BookingSeries>> {
    let mut series = found.series.clone();
    apply(&mut series, tail);
    store::update(tx, &series, &found.around.region)?;
    Ok(series.id)
}

/// What was moved becomes a series of its own; the old one ends before it.
fn split(
    tx: &mut Tx<'_>,
    found: &Found,
    first: DateTime<Utc>,
    tail: Tail,
) -> ApiResult<Id<of::BookingSeries>> {
    let mut old = found.series.clone();
    let rule = old.rrule.as_deref().and_then(|text| Rule::parse(text).ok());
    old.rrule = rule.map(|rule| rule.ending_before(local_date(first)).to_string());
    store::update(tx, &old, &found.around.region)?;
    let mut new = Series {
        id: Id::new(tx.now),
        skipped: Json(Vec::new()),
        created_by: tx.caller().label(),
        split_from: Some(old.id),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
        ..found.series.clone()
    };
    apply(&mut new, tail);
    store::insert(tx, &new)?;
    changes::record(tx, Kind::BookingSeries, new.id, Op::Created, 1, Some(&found.around.region))?;
    Ok(new.id)
}

fn apply(series: &mut Series, tail: Tail) {
    series.starts_at = tail.starts_at;
    series.ends_at = tail.ends_at;
    series.rrule = tail.rrule;
    series.exdates = Json(tail.exdates);
    series.headcount = tail.headcount;
    series.purpose = tail.purpose;
}
