//! What clients ask and see of availability.

use crate::facilities::FacilityKind;
use crate::timetable::{DayAvailability, Interval};
use citong_kernel::date::LocalDate;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Which days of a space.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DaysQuery {
    /// The first day, local.
    #[param(example = "2026-12-01")]
    pub from: LocalDate,
    /// The last day, included; at most 92 days.
    #[param(example = "2026-12-07")]
    pub to: LocalDate,
    /// How many people; for a shared space, 1 without it.
    pub headcount: Option<u32>,
}

/// The next free time.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NextQuery {
    /// Not before this; now without it.
    pub from: Option<Timestamp>,
    /// How long, minutes.
    #[param(example = 120)]
    pub duration_minutes: u32,
    /// How many people; 1 without it.
    pub headcount: Option<u32>,
}

/// Where is a space free?
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SearchQuery {
    /// The beginning of the window.
    #[param(example = "2026-12-05T09:00:00+08:00")]
    pub from: Timestamp,
    /// The end of the window, excluded; at most 31 days later.
    #[param(example = "2026-12-05T12:00:00+08:00")]
    pub until: Timestamp,
    /// A free period of this length inside the window is enough; the whole window without it.
    pub duration_minutes: Option<u32>,
    /// Only facilities in this region's subtree.
    pub region: Option<String>,
    /// Any of these kinds of facility, separated by commas.
    #[param(value_type = Option<String>, example = "PL,CC")]
    pub kind: Option<AnyOf<FacilityKind>>,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Room for so many people.
    pub headcount: Option<u32>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A period, its end excluded.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PeriodView {
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
}

impl From<&Interval> for PeriodView {
    fn from(interval: &Interval) -> Self {
        Self { starts_at: interval.starts_at.into(), ends_at: interval.ends_at.into() }
    }
}

/// One day of a space: `open` is `busy` and `free` together.
#[derive(Debug, Serialize, ToSchema)]
pub struct DayView {
    /// The local date; an opening past midnight stands under the date on which it begins.
    pub date: LocalDate,
    /// When it is open, closures taken out.
    pub open: Vec<PeriodView>,
    /// What bookings and their buffers take of it.
    pub busy: Vec<PeriodView>,
    /// What is left.
    pub free: Vec<PeriodView>,
    /// Where the shortest booking can begin.
    pub starts: Vec<Timestamp>,
}

impl From<DayAvailability> for DayView {
    fn from(day: DayAvailability) -> Self {
        let periods = |intervals: Vec<Interval>| intervals.iter().map(PeriodView::from).collect();
        Self {
            date: day.date.into(),
            open: periods(day.open),
            busy: periods(day.busy),
            free: periods(day.free),
            starts: day.starts.into_iter().map(Timestamp::new).collect(),
        }
    }
}

/// The days asked for.
#[derive(Debug, Serialize, ToSchema)]
pub struct AvailabilityView {
    /// Which space.
    pub space_id: Id<of::Space>,
    /// One entry a day.
    pub days: Vec<DayView>,
}

/// A space that is free as asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct FreeSpaceView {
    /// Which space.
    pub space_id: Id<of::Space>,
    /// Its name.
    pub space_name: String,
    /// Its capacity.
    pub capacity: i32,
    /// Its facility.
    pub facility_id: Id<of::Facility>,
    /// The facility's name.
    pub facility_name: String,
    /// The facility's kind.
    pub kind: FacilityKind,
    /// The facility's region.
    pub region: String,
    /// The free periods inside the window.
    pub free: Vec<PeriodView>,
}

page_schema!(FreeSpacePage, FreeSpaceView);
