//! Every query of quotas.

use super::views::{QuotaPeriod, QuotaQuery};
use crate::bookings::{Booking, BookingKind, BookingStatus};
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::{booking_quotas, bookings, facilities, region_closure};
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// States in which a booking counts: whoever gave it back in time has not used it.
const COUNTED: &[BookingStatus] = &[
    BookingStatus::Held,
    BookingStatus::Pending,
    BookingStatus::Confirmed,
    BookingStatus::CheckedIn,
    BookingStatus::Completed,
    BookingStatus::NoShow,
];

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = booking_quotas)]
pub struct Quota {
    /// Its id.
    pub id: Id<of::BookingQuota>,
    /// 名称.
    pub name: String,
    /// All venues in this region's subtree.
    pub region: Option<String>,
    /// All venues that this organization runs.
    pub organization_id: Option<Id<of::Organization>>,
    /// One venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Over what it counts.
    pub period: QuotaPeriod,
    /// Bookings.
    pub max_bookings: Option<i32>,
    /// Minutes in all.
    pub max_minutes: Option<i32>,
    /// The first local day.
    pub valid_from: NaiveDate,
    /// The last local day, included.
    pub valid_to: Option<NaiveDate>,
    /// Grows with every change.
    pub version: i64,
    /// When it was set.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// What a person has used of a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Used {
    /// Bookings.
    pub bookings: i64,
    /// Minutes in all.
    pub minutes: i64,
}

/// The quotas that hold at a venue on a day.
pub fn in_force(
    tx: &mut Tx<'_>,
    region_path: &str,
    organization: Id<of::Organization>,
    facility: Id<of::Facility>,
    on: NaiveDate,
) -> ApiResult<Vec<Quota>> {
    let regions: Vec<&str> = region_path.split('/').collect();
    Ok(booking_quotas::table
        .filter(
            booking_quotas::region
                .eq_any(regions)
                .or(booking_quotas::organization_id.eq(organization))
                .or(booking_quotas::facility_id.eq(facility)),
        )
        .filter(booking_quotas::valid_from.le(on))
        .filter(booking_quotas::valid_to.is_null().or(booking_quotas::valid_to.ge(on)))
        .order(booking_quotas::id.asc())
        .select(Quota::as_select())
        .load(tx.conn)?)
}

/// What the person of a booking, or the guest by their phone, has used of a quota with other bookings
/// that begin between two instants.
pub fn used(
    tx: &mut Tx<'_>,
    quota: &Quota,
    booking: &Booking,
    from: Timestamp,
    until: Timestamp,
) -> ApiResult<Used> {
    let mut rows = bookings::table
        .inner_join(facilities::table)
        .filter(bookings::id.ne(booking.id))
        .filter(bookings::kind.eq(BookingKind::Visit))
        .filter(bookings::starts_at.ge(from).and(bookings::starts_at.lt(until)))
        .filter(bookings::status.eq_any(COUNTED))
        .filter(bookings::status.ne(BookingStatus::Held).or(bookings::held_until.gt(tx.now)))
        .select((bookings::starts_at, bookings::ends_at))
        .into_boxed();
    rows = match booking.user_id {
        Some(user) => rows.filter(bookings::user_id.eq(user)),
        None => rows.filter(bookings::guest_phone.eq(&booking.guest_phone)),
    };
    if let Some(region) = &quota.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(organization) = quota.organization_id {
        rows = rows.filter(facilities::organization_id.eq(organization));
    }
    if let Some(facility) = quota.facility_id {
        rows = rows.filter(bookings::facility_id.eq(facility));
    }
    let rows: Vec<(Timestamp, Timestamp)> = rows.load(tx.conn)?;
    Ok(Used {
        bookings: i64::try_from(rows.len()).unwrap_or(i64::MAX),
        minutes: rows.iter().map(|(from, until)| minutes(*from, *until)).sum(),
    })
}

/// Minutes between two instants.
pub fn minutes(from: Timestamp, until: Timestamp) -> i64 {
    (until.seconds() - from.seconds()) / 60
}

/// One quota; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::BookingQuota>) -> ApiResult<Quota> {
    let row = booking_quotas::table.find(id).select(Quota::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// A page of quotas in the order in which they were set.
pub fn list(tx: &mut Tx<'_>, query: &QuotaQuery, limit: i64) -> ApiResult<Page<Quota>> {
    let mut rows = booking_quotas::table.into_boxed();
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant.nullable());
        rows = rows.filter(booking_quotas::region.eq_any(subtree));
    }
    if let Some(organization) = query.organization_id {
        rows = rows.filter(booking_quotas::organization_id.eq(organization));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(booking_quotas::facility_id.eq(facility));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(booking_quotas::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::BookingQuota>>("booking-quotas", query.cursor.as_deref())? {
        rows = rows.filter(booking_quotas::id.gt(after));
    }
    let items =
        rows.order(booking_quotas::id.asc()).limit(limit + 1).select(Quota::as_select()).load(tx.conn)?;
    Ok(Page::cut("booking-quotas", items, limit, |quota| quota.id))
}

/// Inserts a quota, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, quota: &Quota, region: &str) -> ApiResult<()> {
    diesel::insert_into(booking_quotas::table).values(quota).execute(tx.conn)?;
    tell(tx, "create", Op::Created, quota, region)
}

/// Writes a changed quota, guarded by its version.
pub fn update(tx: &mut Tx<'_>, mut quota: Quota, region: &str) -> ApiResult<Quota> {
    let guarded = booking_quotas::table.find(quota.id).filter(booking_quotas::version.eq(quota.version));
    quota.version += 1;
    quota.updated_at = tx.now;
    let updated = diesel::update(guarded)
        .set((
            booking_quotas::name.eq(&quota.name),
            booking_quotas::period.eq(quota.period),
            booking_quotas::max_bookings.eq(quota.max_bookings),
            booking_quotas::max_minutes.eq(quota.max_minutes),
            booking_quotas::valid_from.eq(quota.valid_from),
            booking_quotas::valid_to.eq(quota.valid_to),
            booking_quotas::version.eq(quota.version),
            booking_quotas::updated_at.eq(quota.updated_at),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    tell(tx, "update", Op::Updated, &quota, region)?;
    Ok(quota)
}

/// Deletes a quota, guarded by its version.
pub fn delete(tx: &mut Tx<'_>, mut quota: Quota, region: &str) -> ApiResult<()> {
    let guarded = booking_quotas::table.find(quota.id).filter(booking_quotas::version.eq(quota.version));
    if diesel::delete(guarded).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    quota.version += 1;
    tell(tx, "delete", Op::Deleted, &quota, region)
}

fn tell(tx: &mut Tx<'_>, action: &str, op: Op, quota: &Quota, region: &str) -> ApiResult<()> {
    audit::Event::new(action, Kind::BookingQuota.as_str(), quota.id).write(tx)?;
    changes::record(tx, Kind::BookingQuota, quota.id, op, quota.version, Some(region))
}
