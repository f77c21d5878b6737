//! What clients send and see of series.

use super::judge::Cause;
use super::store::Found;
use crate::bookings::{self, BookedBy, Booking, BookingView, OnBehalfOf};
use crate::timetable::Interval;
use citong_identity::ids::{mask_name, mask_phone};
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// What to do when some dates cannot be had.
    pub enum OnConflict {
        /// Book nothing.
        Refuse = "refuse",
        /// Book the rest.
        Skip = "skip",
    }
}

text_enum! {
    /// Which bookings of a series a change is about.
    pub enum SeriesScope {
        /// The one that is named.
        This = "this",
        /// That one and those after it.
        ThisAndFollowing = "this_and_following",
        /// All that have not begun.
        All = "all",
    }
}

fn refuse() -> OnConflict {
    OnConflict::Refuse
}

/// A series to look at.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"space_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "starts_at": "2026-12-08T19:00:00+08:00",
    "ends_at": "2026-12-08T21:00:00+08:00", "rrule": "FREQ=WEEKLY;BYDAY=TU;COUNT=8", "exdates": ["2026-12-22"]}))]
pub struct PreviewSeries {
    /// What to book.
    pub space_id: Id<of::Space>,
    /// The beginning of the first occurrence, which always counts.
    pub starts_at: Timestamp,
    /// Its end, excluded.
    pub ends_at: Timestamp,
    /// RFC 5545: `FREQ` (DAILY, WEEKLY, MONTHLY), `INTERVAL`, `COUNT` or `UNTIL`, `BYDAY`, `BYMONTHDAY`, `WKST`.
    #[schema(max_length = 500)]
    pub rrule: String,
    /// Occurrences to leave out: local dates, or the starts as instants. They count towards `COUNT`.
    #[serde(default)]
    #[schema(max_items = 1000)]
    pub exdates: Vec<String>,
    /// How many people come; 1 without it.
    #[schema(minimum = 1, maximum = 100_000)]
    pub headcount: Option<i32>,
}

/// A series to book.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"space_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "starts_at": "2026-12-08T19:00:00+08:00",
    "ends_at": "2026-12-08T21:00:00+08:00", "rrule": "FREQ=WEEKLY;BYDAY=TU;COUNT=8", "exdates": ["2026-12-22"],
    "headcount": 12, "purpose": "南音社团排练", "on_conflict": "skip"}))]
pub struct CreateSeries {
    /// What to book.
    pub space_id: Id<of::Space>,
    /// The beginning of the first occurrence, which always counts.
    pub starts_at: Timestamp,
    /// Its end, excluded.
    pub ends_at: Timestamp,
    /// RFC 5545: `FREQ` (DAILY, WEEKLY, MONTHLY), `INTERVAL`, `COUNT` or `UNTIL`, `BYDAY`, `BYMONTHDAY`, `WKST`.
    #[schema(max_length = 500)]
    pub rrule: String,
    /// Occurrences to leave out: local dates, or the starts as instants. They count towards `COUNT`.
    #[serde(default)]
    #[schema(max_items = 1000)]
    pub exdates: Vec<String>,
    /// How many people come each time.
    #[schema(minimum = 1, maximum = 100_000)]
    pub headcount: i32,
    /// What for.
    #[schema(max_length = 500)]
    pub purpose: String,
    /// What to do when some dates cannot be had: `refuse` without it.
    #[serde(default = "refuse")]
    pub on_conflict: OnConflict,
    /// For whom, when staff book for somebody without an account.
    pub on_behalf_of: Option<OnBehalfOf>,
}

/// What to give back.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"scope": "all", "reason": "社团停止活动"}))]
pub struct CancelSeries {
    /// Which of its bookings.
    pub scope: SeriesScope,
    /// Which one, for `this` and `this_and_following`.
    pub booking_id: Option<Id<of::Booking>>,
    /// Why.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// A new time for bookings of a series.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"scope": "this_and_following", "booking_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10",
    "starts_at": "2026-12-15T18:00:00+08:00", "ends_at": "2026-12-15T20:00:00+08:00", "on_conflict": "refuse"}))]
pub struct RescheduleSeries {
    /// Which of its bookings.
    pub scope: SeriesScope,
    /// Which one the new time is for; for `all` the next one without it. The others move by as much.
    pub booking_id: Option<Id<of::Booking>>,
    /// Its new beginning.
    pub starts_at: Timestamp,
    /// Its new end, excluded.
    pub ends_at: Timestamp,
    /// How many people come; as before without it.
    #[schema(minimum = 1, maximum = 100_000)]
    pub headcount: Option<i32>,
    /// What for; as before without it.
    #[schema(max_length = 500)]
    pub purpose: Option<String>,
    /// `refuse` moves all or nothing; `skip` leaves what cannot move where it is.
    #[serde(default = "refuse")]
    pub on_conflict: OnConflict,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SeriesQuery {
    /// Only one's own, also for staff.
    #[serde(default)]
    pub mine: bool,
    /// Only this space.
    pub space_id: Option<Id<of::Space>>,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// One date of a series that is looked at.
#[derive(Debug, Serialize, ToSchema)]
pub struct OccurrenceView {
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Whether it cannot be booked.
    pub conflict: bool,
    /// Why: `booking_conflict`, `outside_hours`, `closed`, `off_grid`, `in_past`, `too_soon`, `too_far_ahead`,
    /// `booking_limit`, `overlaps_itself`.
    pub reason: Option<String>,
    /// The same in words.
    pub detail: Option<String>,
}

impl OccurrenceView {
    /// A window with what is in its way.
    pub fn of(window: &Interval, cause: Option<Cause>) -> Self {
        let (reason, detail) = cause.map(|cause| (cause.reason, cause.detail)).unzip();
        Self {
            starts_at: window.starts_at.into(),
            ends_at: window.ends_at.into(),
            conflict: reason.is_some(),
            reason,
            detail,
        }
    }
}

/// What a series would be.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeriesPreview {
    /// Every date that is not excluded, in order.
    pub occurrences: Vec<OccurrenceView>,
}

/// A date that cannot be booked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OccurrenceRefused {
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Why, as in a preview.
    pub reason: String,
    /// The same in words.
    pub detail: Option<String>,
}

/// A booking that a change of its series leaves as it is.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct KeptBooking {
    /// Which one.
    pub booking_id: Id<of::Booking>,
    /// Its beginning.
    pub starts_at: Timestamp,
    /// Why: `cancellation_too_late`, `moved_alone`, or what is in the way of its new time.
    pub reason: String,
    /// The same in words.
    pub detail: String,
}

impl KeptBooking {
    /// A booking that stays.
    pub fn of(booking: &Booking, cause: Cause) -> Self {
        Self {
            booking_id: booking.id,
            starts_at: booking.starts_at,
            reason: cause.reason,
            detail: cause.detail,
        }
    }
}

/// A series.
#[derive(Debug, Serialize, ToSchema)]
pub struct SeriesView {
    /// Its id.
    pub id: Id<of::BookingSeries>,
    /// What is booked.
    pub space_id: Id<of::Space>,
    /// Its name.
    pub space_name: String,
    /// The space's facility.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// The first occurrence that the rule counts from.
    pub starts_at: Timestamp,
    /// Its end, excluded.
    pub ends_at: Timestamp,
    /// The rule as it holds from `starts_at` on; null once it was moved to where no rule says it.
    pub rrule: Option<String>,
    /// Occurrences that were left out on request.
    pub exdates: Vec<String>,
    /// How many people come each time.
    pub headcount: i32,
    /// What for.
    pub purpose: String,
    /// The series that it was the rest of.
    pub split_from: Option<Id<of::BookingSeries>>,
    /// Who booked.
    pub booked_by: BookedBy,
    /// Bookings that have not begun.
    pub bookings_ahead: i64,
    /// Its bookings, by beginning; not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bookings: Option<Vec<BookingView>>,
    /// Of these the ones that were moved alone; not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exceptions: Option<Vec<Id<of::Booking>>>,
    /// Dates that could not be booked, and why.
    pub skipped: Vec<OccurrenceRefused>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

page_schema!(SeriesPage, SeriesView);

/// What a cancellation did.
#[derive(Debug, Serialize, ToSchema)]
pub struct CancelledSeries {
    /// The series afterwards.
    pub series: SeriesView,
    /// What was given back.
    pub cancelled: Vec<Id<of::Booking>>,
    /// What stays, and why.
    pub kept: Vec<KeptBooking>,
}

/// What a change did.
#[derive(Debug, Serialize, ToSchema)]
pub struct RescheduledSeries {
    /// The series that holds what was moved: a new one where the series was split.
    pub series: SeriesView,
    /// What was moved.
    pub moved: Vec<BookingView>,
    /// What stays where it was, and why.
    pub kept: Vec<KeptBooking>,
}

impl SeriesView {
    /// The series as this caller may see it, with so many bookings ahead.
    pub fn of(tx: &Tx<'_>, found: Found, bookings_ahead: i64) -> Self {
        let booked_by = booked_by(tx, &found);
        let offered =
            [("cancel", Action::CancelBookingSeries), ("reschedule", Action::RescheduleBookingSeries)];
        let scope = found.scope();
        let possible = offered.iter().filter(|(_, action)| bookings_ahead > 0 && tx.may(*action, &scope));
        let available_actions = possible.map(|(name, _)| *name).collect();
        let Found { series, around } = found;
        Self {
            id: series.id,
            space_id: series.space_id,
            space_name: around.space_name,
            facility_id: series.facility_id,
            facility_name: around.facility_name,
            region: around.region,
            starts_at: series.starts_at,
            ends_at: series.ends_at,
            rrule: series.rrule,
            exdates: series.exdates.0,
            headcount: series.headcount,
            purpose: series.purpose,
            split_from: series.split_from,
            booked_by,
            bookings_ahead,
            bookings: None,
            exceptions: None,
            skipped: series.skipped.0,
            available_actions,
            version: series.version,
            created_at: series.created_at,
            updated_at: series.updated_at,
        }
    }

    /// The same with its bookings.
    #[must_use]
    pub fn with_bookings(mut self, tx: &Tx<'_>, bookings: Vec<bookings::Found>) -> Self {
        let alone = bookings.iter().map(|found| &found.booking);
        let alone = alone.filter(|one| one.occurrence_at.is_some_and(|at| at != one.starts_at));
        self.exceptions = Some(alone.map(|one| one.id).collect());
        self.bookings = Some(bookings.into_iter().map(|found| BookingView::of(tx, found)).collect());
        self
    }
}

/// The owner sees everything, the desk a masked name and phone (rulebook B).
fn booked_by(tx: &Tx<'_>, found: &Found) -> BookedBy {
    let (series, around) = (&found.series, &found.around);
    let name = around.user_name.as_ref().or(series.guest_name.as_ref());
    let phone = around.user_phone.as_ref().or(series.guest_phone.as_ref());
    if series.user_id.is_some() && series.user_id == tx.caller().user() {
        return BookedBy { user_id: series.user_id, name: name.cloned(), phone: phone.cloned() };
    }
    BookedBy {
        user_id: None,
        name: name.map(|name| mask_name(name)),
        phone: phone.map(|phone| mask_phone(phone)),
    }
}
