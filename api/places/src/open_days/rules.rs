//! Planning, approving, announcing and cancelling an open day.

use super::state::{Event, OpenDayStatus};
use super::store::{self, Found, OpenDay};
use super::views::{CreateOpenDay, UpdateOpenDay};
use super::{registration_store, registrations};
use crate::bookings::{self, BookingStatus, Holder, Plan, Target, Terms};
use crate::commitments::{facility_for, of_the_unit};
use crate::facilities::{self, holds_contact};
use crate::spaces;
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};

/// The longest open day, minutes.
const LONGEST_MINUTES: i64 = 1440;

/// Plans an open day.
pub fn create(tx: &mut Tx<'_>, new: &CreateOpenDay) -> ApiResult<Found> {
    let facility = facility_for(tx, Action::CreateOpenDay, new.facility_id)?;
    let mut check = Check::new();
    if !facility.details.kind.is_hidden() {
        check.fault("/facility_id", "not_barracks", "该设施不是军营", "The facility is not barracks");
    }
    let row = OpenDay {
        id: Id::new(tx.now),
        facility_id: new.facility_id,
        space_id: new.space_id,
        booking_id: None,
        title: new.title.trim().to_owned(),
        description: new.description.clone(),
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        registration_closes_at: new.registration_closes_at.unwrap_or(new.starts_at),
        capacity: new.capacity,
        status: OpenDayStatus::Planned,
        status_reason: None,
        planned_by: tx.caller().label(),
        approved_by: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    check_row(tx, &row, check)?;
    let scope = facilities::scope_by_id(tx, new.facility_id)?.ok_or_else(Problem::not_found)?;
    let found = Found { row, facility: scope };
    store::insert(tx, &found)?;
    Ok(found)
}

fn check_row(tx: &mut Tx<'_>, row: &OpenDay, mut check: Check) -> ApiResult<()> {
    check.name("/title", &row.title, 1..=100);
    check.optional_text("/description", row.description.as_deref(), 1..=2000);
    for (pointer, text) in [("/title", Some(&row.title)), ("/description", row.description.as_ref())] {
        if text.is_some_and(|text| holds_contact(text)) {
            let (zh, en) = ("不得公开部队联系方式", "It must not name contacts of the unit");
            check.fault(pointer, "contact_not_allowed", zh, en);
        }
    }
    check.range("/capacity", row.capacity, 1..=100_000);
    if row.ends_at <= row.starts_at {
        check.fault("/ends_at", "end_before_start", "结束不晚于开始", "It does not end after it starts");
    } else if row.ends_at > row.starts_at.plus_minutes(LONGEST_MINUTES) {
        check.fault("/ends_at", "too_long", "最长 24 小时", "24 hours at most");
    }
    if row.starts_at <= tx.now {
        check.fault("/starts_at", "in_past", "开始时间已过", "It is in the past");
    }
    if row.registration_closes_at > row.starts_at {
        let (zh, en) = ("登记须在开始之前截止", "Registration ends before the beginning");
        check.fault("/registration_closes_at", "out_of_range", zh, en);
    }
    if let Some(id) = row.space_id {
        let space = spaces::by_ids(tx, &[id])?.pop().filter(|space| space.facility_id == row.facility_id);
        match space {
            None => {
                let (zh, en) = ("该设施没有这个空间", "The facility has no such space");
                check.fault("/space_id", "not_found", zh, en);
            }
            Some(space) if space.details.capacity < row.capacity => {
                let (zh, en) = ("超过该空间的容量", "The space holds fewer people");
                check.fault("/capacity", "over_capacity", zh, en);
            }
            Some(_) => {}
        }
    }
    check.done()
}

/// Changes an open day that the unit has not approved yet.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::OpenDay>,
    patch: &UpdateOpenDay,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::UpdateOpenDay, id)?;
    seen.check(found.row.version)?;
    next(&found, Event::ApproveUnit)?;
    let (patch, row, mut check) = (patch.clone(), &mut found.row, Check::new());
    let errors = check.errors();
    patch.title.apply(&mut row.title, "/title", errors);
    patch.description.apply_optional(&mut row.description);
    patch.starts_at.apply(&mut row.starts_at, "/starts_at", errors);
    patch.ends_at.apply(&mut row.ends_at, "/ends_at", errors);
    patch.registration_closes_at.apply(&mut row.registration_closes_at, "/registration_closes_at", errors);
    patch.capacity.apply(&mut row.capacity, "/capacity", errors);
    row.title = row.title.trim().to_owned();
    check_row(tx, &found.row, check)?;
    store::update(tx, &mut found)?;
    Ok(found)
}

/// Whether the caller decides for the unit itself: a manager of that organization, and not who planned it.
pub fn may_approve(tx: &Tx<'_>, found: &Found) -> bool {
    of_the_unit(tx, &found.facility) && tx.caller().label() != found.row.planned_by
}

/// The unit agrees (部队审批): four eyes.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::OpenDay>) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::ApproveOpenDay, id)?;
    next(&found, Event::ApproveUnit)?;
    if !may_approve(tx, &found) {
        return Err(Problem::forbidden().detail(
            "须由本单位的管理人员审批，且不得为拟定人本人",
            "A manager of the unit itself approves, and not who planned it",
        ));
    }
    found.row.approved_by = Some(tx.caller().label());
    store::note(tx, &found.row)?;
    moved(tx, found, Event::ApproveUnit, None)
}

/// It is announced, and takes its space, if it has one.
pub fn publish(tx: &mut Tx<'_>, id: Id<of::OpenDay>) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::PublishOpenDay, id)?;
    next(&found, Event::Publish)?;
    if found.row.registration_closes_at <= tx.now {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("登记截止时间已过", "Its registration is over already")
            .with("current_status", found.row.status));
    }
    if let Some(space) = found.row.space_id {
        let plan = Plan {
            starts_at: found.row.starts_at,
            ends_at: found.row.ends_at,
            headcount: found.row.capacity,
            purpose: found.row.title.clone(),
            holder: Holder::Venue,
            status: BookingStatus::Confirmed,
            terms: Terms::Venue,
        };
        let target = Target::find(tx, space)?;
        found.row.booking_id = Some(bookings::book(tx, &target, &plan)?.booking.id);
        store::note(tx, &found.row)?;
    }
    moved(tx, found, Event::Publish, None)
}

/// Nobody registers any more.
pub fn close_registration(tx: &mut Tx<'_>, id: Id<of::OpenDay>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::CloseOpenDayRegistration, id)?;
    moved(tx, found, Event::CloseRegistration, None)
}

/// It took place.
pub fn hold(tx: &mut Tx<'_>, id: Id<of::OpenDay>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::HoldOpenDay, id)?;
    next(&found, Event::Hold)?;
    if tx.now < found.row.starts_at {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("活动尚未开始", "It has not begun")
            .with("current_status", found.row.status));
    }
    moved(tx, found, Event::Hold, None)
}

/// It does not take place; the unit need not say why. Its space is free and each group is told.
pub fn cancel(tx: &mut Tx<'_>, id: Id<of::OpenDay>, reason: Option<&str>) -> ApiResult<Found> {
    let mut check = Check::new();
    check.optional_text("/reason", reason, 0..=500);
    check.done()?;
    let mut found = store::find_for(tx, Action::CancelOpenDay, id)?;
    next(&found, Event::Cancel)?;
    dialect::lock_rows(tx.conn, Lockable::OpenDays, &[id])?;
    if let Some(booking) = found.row.booking_id {
        let booking = bookings::fetch(tx, booking)?;
        if booking.booking.status == BookingStatus::Confirmed {
            bookings::close(tx, &booking, reason.unwrap_or("开放日取消"))?;
        }
    }
    found.row.status_reason = reason.map(str::to_owned);
    store::note(tx, &found.row)?;
    let found = moved(tx, found, Event::Cancel, reason)?;
    for user in registration_store::people_to_tell(tx, id)? {
        registrations::tell_cancelled(tx, user, &found.row)?;
    }
    Ok(found)
}

/// Moves it on.
pub fn moved(tx: &mut Tx<'_>, mut found: Found, event: Event, reason: Option<&str>) -> ApiResult<Found> {
    found.row.status = advance(tx, &found, event, reason)?;
    found.row.version += 1;
    found.row.updated_at = tx.now;
    Ok(found)
}
