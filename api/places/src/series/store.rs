//! Every query of series.

use super::views::{OccurrenceRefused, SeriesQuery};
use crate::bookings::BookingStatus;
use crate::spaces::Space;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::policy::Scope;
use citong_kernel::schema::{booking_series, bookings, facilities, region_closure, spaces, users};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page};
use diesel::dsl::count_star;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = booking_series)]
pub struct Series {
    /// Its id.
    pub id: Id<of::BookingSeries>,
    /// What is booked.
    pub space_id: Id<of::Space>,
    /// The space's facility.
    pub facility_id: Id<of::Facility>,
    /// Whose it is.
    pub user_id: Option<Id<of::User>>,
    /// The name of somebody without an account.
    pub guest_name: Option<String>,
    /// Their phone.
    pub guest_phone: Option<String>,
    /// Who entered it.
    pub created_by: String,
    /// The first occurrence that the rule counts from.
    pub starts_at: Timestamp,
    /// Its end, excluded.
    pub ends_at: Timestamp,
    /// The rule as it holds from `starts_at` on; none once no rule says it.
    pub rrule: Option<String>,
    /// Occurrences that were left out on request.
    pub exdates: Json<Vec<String>>,
    /// Occurrences that could not be booked.
    pub skipped: Json<Vec<OccurrenceRefused>>,
    /// How many people.
    pub headcount: i32,
    /// What for.
    pub purpose: String,
    /// The series that it was the rest of.
    pub split_from: Option<Id<of::BookingSeries>>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

/// What a view shows beside the row, and what grants are compared with.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    /// The space's name.
    pub space_name: String,
    /// The facility's name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// The regions above it.
    pub region_path: String,
    /// Who runs the facility.
    pub organization_id: Id<of::Organization>,
    /// The account's name.
    pub user_name: Option<String>,
    /// The account's phone.
    pub user_phone: Option<String>,
}

/// A series with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub series: Series,
    /// Its surroundings.
    pub around: Around,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.around.region_path),
            organization: Some(self.around.organization_id),
            owner: self.series.user_id,
        }
    }
}

type Row = (Series, Around);

fn found((series, around): Row) -> Found {
    Found { series, around }
}

/// Series with their surroundings; a macro because the type of the joins cannot be named.
macro_rules! with_surroundings {
    () => {
        booking_series::table
            .inner_join(spaces::table.on(spaces::id.eq(booking_series::space_id)))
            .inner_join(facilities::table.on(facilities::id.eq(booking_series::facility_id)))
            .left_join(users::table.on(users::id.nullable().eq(booking_series::user_id)))
            .select((
                Series::as_select(),
                (
                    spaces::name,
                    facilities::name,
                    facilities::region,
                    facilities::region_path,
                    facilities::organization_id,
                    users::display_name.nullable(),
                    users::phone.nullable(),
                ),
            ))
    };
}

/// A series, for rules that have decided already that the caller may; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::BookingSeries>) -> ApiResult<Found> {
    let row = with_surroundings!().filter(booking_series::id.eq(id)).first::<Row>(tx.conn).optional()?;
    row.map(found).ok_or_else(Problem::not_found)
}

/// A series that the caller may do `action` to: 404 where it is absent or not visible, 403 where it is visible only.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::BookingSeries>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetBookingSeries, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// The same, held until the end of the transaction: whoever changes several bookings of a series decides alone.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::BookingSeries>) -> ApiResult<Found> {
    find_for(tx, action, id)?;
    dialect::lock_rows(tx.conn, Lockable::BookingSeries, &[id])?;
    find_for(tx, action, id)
}

/// The series that the caller may see, newest first.
pub fn list(tx: &mut Tx<'_>, query: &SeriesQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = with_surroundings!().into_boxed();
    let reach = tx.caller().reach(Action::ListBookingSeries);
    if query.mine || reach.is_own_only() {
        rows = rows.filter(booking_series::user_id.eq(reach.own));
    } else if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            booking_series::user_id
                .eq(reach.own)
                .or(facilities::region.eq_any(subtree))
                .or(facilities::organization_id.eq_any(reach.organizations)),
        );
    }
    if let Some(space) = query.space_id {
        rows = rows.filter(booking_series::space_id.eq(space));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(booking_series::facility_id.eq(facility));
    }
    if let Some(before) = page::decode::<Id<of::BookingSeries>>("booking-series", query.cursor.as_deref())? {
        rows = rows.filter(booking_series::id.lt(before));
    }
    let items: Vec<Row> = rows.order(booking_series::id.desc()).limit(limit + 1).load(tx.conn)?;
    let mut page = Page::cut("booking-series", items, limit, |(series, _)| series.id).map(found);
    page.items.retain(|item| tx.may(Action::GetBookingSeries, &item.scope()));
    Ok(page)
}

/// How many bookings that have not begun each of these series has.
pub fn ahead(
    tx: &mut Tx<'_>,
    series: &[Id<of::BookingSeries>],
) -> ApiResult<BTreeMap<Id<of::BookingSeries>, i64>> {
    let rows: Vec<(Option<Id<of::BookingSeries>>, i64)> = bookings::table
        .filter(bookings::series_id.eq_any(series))
        .filter(bookings::status.eq_any([
            BookingStatus::Held,
            BookingStatus::Pending,
            BookingStatus::Confirmed,
        ]))
        .filter(bookings::starts_at.gt(tx.now))
        .group_by(bookings::series_id)
        .select((bookings::series_id, count_star()))
        .load(tx.conn)?;
    Ok(rows.into_iter().filter_map(|(id, count)| Some((id?, count))).collect())
}

/// How many more bookings a person, or a guest's phone, may have in a space; `None` is no limit.
pub fn room_left(
    tx: &mut Tx<'_>,
    space: &Space,
    user: Option<Id<of::User>>,
    phone: Option<&str>,
) -> ApiResult<Option<i64>> {
    let Some(most) = space.details.max_active_bookings_per_person else { return Ok(None) };
    let rows = bookings::table
        .filter(bookings::space_id.eq(space.id))
        .filter(bookings::status.eq_any(BookingStatus::ACTIVE))
        .filter(bookings::ends_at.gt(tx.now))
        .count();
    let active: i64 = match user {
        Some(user) => rows.filter(bookings::user_id.eq(user)).get_result(tx.conn)?,
        None => rows.filter(bookings::guest_phone.eq(phone)).get_result(tx.conn)?,
    };
    Ok(Some(i64::from(most) - active))
}

/// Inserts a series.
pub fn insert(tx: &mut Tx<'_>, series: &Series) -> ApiResult<()> {
    diesel::insert_into(booking_series::table).values(series).execute(tx.conn)?;
    Ok(())
}

/// Takes a series back that this transaction has made and that got no booking.
pub fn delete_empty(tx: &mut Tx<'_>, id: Id<of::BookingSeries>) -> ApiResult<()> {
    diesel::delete(booking_series::table.find(id)).execute(tx.conn)?;
    Ok(())
}

/// Notes what a new series could not have.
pub fn set_skipped(tx: &mut Tx<'_>, series: &Series) -> ApiResult<()> {
    diesel::update(booking_series::table.find(series.id))
        .set(booking_series::skipped.eq(&series.skipped))
        .execute(tx.conn)?;
    Ok(())
}

/// Writes what a series says now, guarded by the version before, with its change. Answers the new version.
pub fn update(tx: &mut Tx<'_>, series: &Series, region: &str) -> ApiResult<i64> {
    let row = booking_series::table.find(series.id).filter(booking_series::version.eq(series.version));
    let updated = diesel::update(row)
        .set((
            booking_series::starts_at.eq(series.starts_at),
            booking_series::ends_at.eq(series.ends_at),
            booking_series::rrule.eq(&series.rrule),
            booking_series::exdates.eq(&series.exdates),
            booking_series::headcount.eq(series.headcount),
            booking_series::purpose.eq(&series.purpose),
            booking_series::version.eq(series.version + 1),
            booking_series::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    changes::record(tx, Kind::BookingSeries, series.id, Op::Updated, series.version + 1, Some(region))?;
    Ok(series.version + 1)
}

/// The series of a person, oldest first.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(booking_series::user_id.eq(user))
        .order(booking_series::id.asc())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(found).collect())
}

/// Removes the person from their series; whoever keeps copies is told.
pub fn anonymize(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    for Found { series, around } in of_person(tx, user)? {
        diesel::update(booking_series::table.find(series.id))
            .set((
                booking_series::user_id.eq(None::<Id<of::User>>),
                booking_series::created_by.eq("erased"),
                booking_series::purpose.eq("（已匿名）"),
                booking_series::version.eq(series.version + 1),
                booking_series::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        changes::record(
            tx,
            Kind::BookingSeries,
            series.id,
            Op::Updated,
            series.version + 1,
            Some(&around.region),
        )?;
    }
    Ok(())
}
