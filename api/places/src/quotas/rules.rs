//! Setting quotas, and refusing what is beyond them.

use super::store::{self, Quota};
use super::views::{CreateBookingQuota, QuotaPeriod, UpdateBookingQuota};
use crate::bookings::{Booking, BookingKind};
use crate::facilities;
use chrono::{Datelike as _, Days, Months, NaiveDate};
use citong_identity::{organizations, regions};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::policy::Scope;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use serde_json::json;

/// 409 `booking-limit` where a booking is more than its person may have. What a venue puts on itself
/// is nobody's. The caller holds the person's row.
pub fn check(
    tx: &mut Tx<'_>,
    region_path: &str,
    organization: Id<of::Organization>,
    booking: &Booking,
) -> ApiResult<()> {
    if booking.kind == BookingKind::Session {
        return Ok(());
    }
    let day = booking.starts_at.local_date();
    for quota in store::in_force(tx, region_path, organization, booking.facility_id, day)? {
        let (from, until) = bounds(quota.period, day);
        let used = store::used(tx, &quota, booking, Timestamp::start_of(from), Timestamp::start_of(until))?;
        let own = store::minutes(booking.starts_at, booking.ends_at);
        let limits = [
            ("bookings", quota.max_bookings, used.bookings, 1),
            ("minutes", quota.max_minutes, used.minutes, own),
        ];
        for (unit, limit, used, wanted) in limits {
            if let Some(limit) = limit
                && used + wanted > i64::from(limit)
            {
                return Err(beyond(&quota, unit, limit, used));
            }
        }
    }
    Ok(())
}

fn beyond(quota: &Quota, unit: &str, limit: i32, used: i64) -> Problem {
    let name = &quota.name;
    let period = match quota.period {
        QuotaPeriod::Day => "每日",
        QuotaPeriod::Week => "每周",
        QuotaPeriod::Month => "每月",
    };
    let counted = if unit == "minutes" { "分钟" } else { "场" };
    let zh = format!("超出配额“{name}”：{period} {limit} {counted}，已用 {used}");
    let en = format!("Beyond the quota “{name}”: {limit} {unit} a {}, {used} used", quota.period);
    Problem::new(ProblemType::BookingLimit)
        .detail(zh, en)
        .with("limit", limit)
        .with("unit", unit)
        .with("period", quota.period)
        .with("used", used)
        .with("quota_id", json!(quota.id))
}

/// The first day of the period that holds a day, and of the next one.
fn bounds(period: QuotaPeriod, day: NaiveDate) -> (NaiveDate, NaiveDate) {
    // Dates of requests lie far inside the calendar.
    let plus = |from: NaiveDate, days: u64| from.checked_add_days(Days::new(days)).unwrap_or(from);
    match period {
        QuotaPeriod::Day => (day, plus(day, 1)),
        QuotaPeriod::Week => {
            let past = u64::from(day.weekday().num_days_from_monday());
            let monday = day.checked_sub_days(Days::new(past)).unwrap_or(day);
            (monday, plus(monday, 7))
        }
        QuotaPeriod::Month => {
            let first = day.with_day(1).unwrap_or(day);
            (first, first.checked_add_months(Months::new(1)).unwrap_or(first))
        }
    }
}

/// Sets a quota where the caller's grant covers its scope.
pub fn create(tx: &mut Tx<'_>, new: &CreateBookingQuota) -> ApiResult<Quota> {
    let quota = Quota {
        id: Id::new(tx.now),
        name: new.name.trim().to_owned(),
        region: new.region.clone(),
        organization_id: new.organization_id,
        facility_id: new.facility_id,
        period: new.period,
        max_bookings: new.max_bookings,
        max_minutes: new.max_minutes,
        valid_from: new.valid_from.0,
        valid_to: new.valid_to.map(|to| to.0),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    let mut check = Check::new();
    check_figures(&mut check, &quota);
    let places = [quota.region.is_some(), quota.organization_id.is_some(), quota.facility_id.is_some()];
    if places.iter().filter(|given| **given).count() != 1 {
        check.fault(
            "/region",
            "one_scope",
            "region、organization_id、facility_id 须填且只填一个",
            "Give exactly one of region, organization_id and facility_id",
        );
        return Err(check.done().err().unwrap_or_else(Problem::not_found));
    }
    let Some(place) = place_of(tx, &quota)? else {
        let pointer = match (&quota.region, quota.organization_id) {
            (Some(_), _) => "/region",
            (None, Some(_)) => "/organization_id",
            (None, None) => "/facility_id",
        };
        check.fault(pointer, "not_found", "不存在", "There is no such record");
        return Err(check.done().err().unwrap_or_else(Problem::not_found));
    };
    check.done()?;
    tx.require(Action::CreateBookingQuota, &place.scope())?;
    store::insert(tx, &quota, &place.region)?;
    Ok(quota)
}

/// Changes a quota. Bookings that were made before stand.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::BookingQuota>,
    patch: &UpdateBookingQuota,
    seen: &IfMatch,
) -> ApiResult<Quota> {
    let before = store::find(tx, id)?;
    let place = place_of(tx, &before)?.ok_or_else(Problem::not_found)?;
    tx.require(Action::UpdateBookingQuota, &place.scope())?;
    seen.check(before.version)?;
    let mut after = before.clone();
    let mut check = Check::new();
    patch.clone().apply(&mut after, &mut check);
    check_figures(&mut check, &after);
    check.done()?;
    if after == before { Ok(before) } else { store::update(tx, after, &place.region) }
}

/// Takes a quota away.
pub fn delete(tx: &mut Tx<'_>, id: Id<of::BookingQuota>, seen: &IfMatch) -> ApiResult<()> {
    let quota = store::find(tx, id)?;
    let place = place_of(tx, &quota)?.ok_or_else(Problem::not_found)?;
    tx.require(Action::DeleteBookingQuota, &place.scope())?;
    seen.check(quota.version)?;
    store::delete(tx, quota, &place.region)
}

fn check_figures(check: &mut Check, quota: &Quota) {
    check.name("/name", &quota.name, 1..=100);
    if let Some(most) = quota.max_bookings {
        check.range("/max_bookings", most, 1..=10_000);
    }
    if let Some(most) = quota.max_minutes {
        check.range("/max_minutes", most, 1..=100_000);
    }
    if quota.max_bookings.is_none() && quota.max_minutes.is_none() {
        let (zh, en) = ("须限制场次或时长", "Limit the bookings, the minutes or both");
        check.fault("/max_bookings", "required", zh, en);
    }
    if quota.valid_to.is_some_and(|to| to < quota.valid_from) {
        let (zh, en) = ("结束日期早于开始日期", "It is before valid_from");
        check.fault("/valid_to", "end_before_start", zh, en);
    }
}

/// Where a quota holds: what grants are compared with.
struct Place {
    region: String,
    region_path: String,
    organization: Option<Id<of::Organization>>,
}

impl Place {
    fn scope(&self) -> Scope<'_> {
        Scope { region_path: Some(&self.region_path), organization: self.organization, owner: None }
    }
}

fn place_of(tx: &mut Tx<'_>, quota: &Quota) -> ApiResult<Option<Place>> {
    let (region, organization) = match (&quota.region, quota.organization_id, quota.facility_id) {
        (Some(region), _, _) => (region.clone(), None),
        (None, Some(id), _) => match organizations::region_of(tx, id)? {
            Some(region) => (region, Some(id)),
            None => return Ok(None),
        },
        (None, None, Some(id)) => match facilities::scope_by_id(tx, id)? {
            Some(facility) if facility.is_visible_to(tx.caller()) => {
                (facility.region.clone(), Some(facility.organization_id))
            }
            _ => return Ok(None),
        },
        (None, None, None) => return Ok(None),
    };
    if region.contains('\0') || !regions::exists(tx, &region)? {
        return Ok(None);
    }
    let region_path = regions::path_of(tx, &region)?;
    Ok(Some(Place { region, region_path, organization }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn weeks_begin_on_monday_and_months_on_the_first() {
        let week = (day("2026-11-30"), day("2026-12-07"));
        assert_eq!(bounds(QuotaPeriod::Week, day("2026-11-30")), week);
        assert_eq!(bounds(QuotaPeriod::Week, day("2026-12-06")), week);
        assert_eq!(bounds(QuotaPeriod::Month, day("2026-12-31")), (day("2026-12-01"), day("2027-01-01")));
        assert_eq!(bounds(QuotaPeriod::Month, day("2028-02-29")), (day("2028-02-01"), day("2028-03-01")));
    }

    proptest! {
        #[test]
        fn every_day_lies_in_exactly_one_period(days in 0u64..40_000) {
            let day = day("2000-01-01").checked_add_days(Days::new(days)).unwrap();
            for &period in QuotaPeriod::ALL {
                let (from, until) = bounds(period, day);
                prop_assert!(from <= day && day < until);
                prop_assert_eq!(bounds(period, from), (from, until));
                prop_assert_eq!(bounds(period, until).0, until);
            }
        }
    }
}
