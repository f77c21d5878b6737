//! When a permit is needed, from whom, and what it allows.

use super::store::{self, CrowdPermit};
use super::views::{Authority, RecordCrowdPermit};
use crate::bookings::{self, Booking, BookingKind, BookingStatus, Found};
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of, rule_params};

/// People from whom on a permit is needed, where `crowd.permit_threshold_persons` does not say otherwise.
const THRESHOLD: i64 = 1_000;
/// People from whom on the city permits, where `crowd.city_permit_threshold_persons` does not say otherwise.
const CITY_THRESHOLD: i64 = 5_000;
/// Days before the event by which it is applied for, where `crowd.permit_apply_before_days` does not say
/// otherwise.
const APPLY_BEFORE_DAYS: i64 = 20;

/// What an event needs before it may be confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requirement {
    /// Whose permit.
    pub authority: Authority,
    /// How many days before it is applied for.
    pub apply_before_days: i64,
}

/// The permit that an event of so many people needs; `None` where it needs none. 422 `permit_too_late` at
/// `/starts_at` where it begins too soon to apply for one.
pub fn requirement(
    tx: &mut Tx<'_>,
    region_path: &str,
    people: i64,
    starts_at: Timestamp,
) -> ApiResult<Option<Requirement>> {
    let Some(needed) = needed(tx, region_path, people)? else { return Ok(None) };
    let days = (starts_at.local_date() - tx.now.local_date()).num_days();
    if days >= needed.apply_before_days {
        return Ok(Some(needed));
    }
    let before = needed.apply_before_days;
    Err(Problem::invalid(
        "/starts_at",
        "permit_too_late",
        format!("预计 {people} 人参加，须提前 {before} 日申请安全许可（国务院令第505号）"),
        format!(
            "{people} people need a permit that is applied for {before} days before (State Council Decree 505)"
        ),
    ))
}

fn needed(tx: &mut Tx<'_>, region_path: &str, people: i64) -> ApiResult<Option<Requirement>> {
    let today = tx.now.local_date();
    let mut figure = |code, default| rule_params::integer(tx, code, region_path, today, default);
    if people < figure("crowd.permit_threshold_persons", THRESHOLD)? {
        return Ok(None);
    }
    let by_city = people >= figure("crowd.city_permit_threshold_persons", CITY_THRESHOLD)?;
    let authority = if by_city { Authority::City } else { Authority::County };
    let apply_before_days = figure("crowd.permit_apply_before_days", APPLY_BEFORE_DAYS)?;
    Ok(Some(Requirement { authority, apply_before_days }))
}

/// A booking about to be made: without its permit it is `pending`, whoever makes it. Sessions ask for
/// themselves.
pub fn awaiting(tx: &mut Tx<'_>, mut booking: Booking, region_path: &str) -> ApiResult<Booking> {
    if booking.kind == BookingKind::Session {
        return Ok(booking);
    }
    let needed = requirement(tx, region_path, booking.headcount.into(), booking.starts_at)?;
    if needed.is_some() && booking.status == BookingStatus::Confirmed {
        booking.status = BookingStatus::Pending;
    }
    Ok(booking)
}

/// A booking about to be moved: whether the venue must decide again. A permit is for its time and its
/// size: for another time or more people it is void.
pub fn after_moving(tx: &mut Tx<'_>, found: &Found, moved: &Booking) -> ApiResult<bool> {
    let (before, around) = (&found.booking, &found.around);
    if before.kind == BookingKind::Session {
        return Ok(false);
    }
    let permit = store::of_booking(tx, before.id)?;
    let same = (moved.starts_at, moved.ends_at) == (before.starts_at, before.ends_at)
        && moved.headcount <= before.headcount;
    if same && permit.is_some() {
        return Ok(false);
    }
    let needed = requirement(tx, &around.region_path, moved.headcount.into(), moved.starts_at)?;
    if let Some(permit) = permit {
        store::delete(tx, &permit, &around.region)?;
    }
    Ok(needed.is_some())
}

/// 409 `permit-required` unless the booking needs no permit or has the right one.
pub fn require_for(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    let (booking, around) = (&found.booking, &found.around);
    if booking.kind == BookingKind::Session {
        return Ok(());
    }
    let Some(needed) = needed(tx, &around.region_path, booking.headcount.into())? else { return Ok(()) };
    let permit = store::of_booking(tx, booking.id)?;
    if permit
        .is_some_and(|permit| permit.authority == Authority::City || needed.authority == Authority::County)
    {
        return Ok(());
    }
    Err(Problem::new(ProblemType::PermitRequired)
        .detail(
            "请先登记公安机关的安全许可，再确认预约",
            "Record the permit of the public security before you confirm the booking",
        )
        .with("authority", needed.authority))
}

/// Records the permit of a booking that waits for it.
pub fn record(tx: &mut Tx<'_>, id: Id<of::Booking>, new: &RecordCrowdPermit) -> ApiResult<CrowdPermit> {
    let found = bookings::find_for(tx, Action::RecordCrowdPermit, id)?;
    let (booking, around) = (&found.booking, &found.around);
    if !matches!(booking.status, BookingStatus::Held | BookingStatus::Pending) {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail(
                "只有待确认的预约可以登记许可",
                "Only a booking that waits for its decision takes a permit",
            )
            .with("current_status", booking.status));
    }
    let needed = needed(tx, &around.region_path, booking.headcount.into())?;
    check(tx, new, &found, needed)?;
    let permit = CrowdPermit {
        id: Id::new(tx.now),
        booking_id: id,
        number: new.number.trim().to_owned(),
        authority: new.authority,
        applied_on: new.applied_on.0,
        granted_on: new.granted_on.0,
        recorded_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    if store::of_booking(tx, id)?.is_some() {
        return Err(Problem::new(ProblemType::Duplicate));
    }
    store::insert(tx, &permit, &around.region)?;
    Ok(permit)
}

fn check(tx: &Tx<'_>, new: &RecordCrowdPermit, found: &Found, needed: Option<Requirement>) -> ApiResult<()> {
    let mut check = Check::new();
    check.name("/number", &new.number, 1..=100);
    let Some(needed) = needed else {
        let (zh, en) = ("该预约不需要安全许可", "The booking needs no permit");
        check.fault("/number", "not_needed", zh, en);
        return check.done();
    };
    if needed.authority == Authority::City && new.authority == Authority::County {
        let (zh, en) = ("该人数须由设区的市级公安机关许可", "For so many people the city permits");
        check.fault("/authority", "wrong_authority", zh, en);
    }
    if new.granted_on < new.applied_on {
        check.fault("/granted_on", "end_before_start", "早于申请日期", "It is before `applied_on`");
    } else if new.granted_on.0 > tx.now.local_date() {
        check.fault("/granted_on", "in_future", "许可日期在今天之后", "It is in the future");
    }
    let starts_on = found.booking.starts_at.local_date();
    if (starts_on - new.applied_on.0).num_days() < needed.apply_before_days {
        let days = needed.apply_before_days;
        check.fault(
            "/applied_on",
            "permit_too_late",
            format!("须提前 {days} 日申请（国务院令第505号）"),
            format!("It is applied for {days} days before (State Council Decree 505)"),
        );
    }
    check.done()
}

/// The permit of a booking that the caller may see.
pub fn get(tx: &mut Tx<'_>, id: Id<of::Booking>) -> ApiResult<CrowdPermit> {
    bookings::find_for(tx, Action::GetCrowdPermit, id)?;
    store::of_booking(tx, id)?.ok_or_else(Problem::not_found)
}
