//! What clients send and see of opening hours.

use super::store::{Source, Timetable};
use crate::timetable::{self, Calendar, OpeningHours, ResolvedDay, Resolver};
use citong_kernel::check::Check;
use citong_kernel::date::LocalDate;
use citong_kernel::{ApiResult, FieldError, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Days of one answer at most.
pub const MOST_DAYS: i64 = 366;

/// A timetable: weekly hours by period, and exceptions by date.
///
/// Where periods overlap, the shorter one replaces the longer for every date that it covers. Without
/// a `holiday` (or `make_up_workday`) row such a date keeps its weekday's hours.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "periods": [{"starts_on": "2026-01-01", "ends_on": null, "weekly": [
        {"day": "tue", "opens_at_local": "09:00", "closes_at_local": "12:00"},
        {"day": "tue", "opens_at_local": "14:30", "closes_at_local": "20:30"},
        {"day": "sat", "opens_at_local": "18:00", "closes_at_local": "02:00"},
        {"day": "holiday", "opens_at_local": "09:00", "closes_at_local": "17:00"}]}],
    "exceptions": [{"starts_on": "2026-12-24", "ends_on": "2026-12-24", "closed": true, "reason": "布展"}]
}))]
pub struct PutOpeningHours {
    /// Weekly hours, each for a range of dates.
    pub periods: Vec<PeriodBody>,
    /// Dates that differ.
    #[serde(default)]
    pub exceptions: Vec<ExceptionBody>,
}

/// Weekly hours for a range of dates.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PeriodBody {
    /// The first date.
    pub starts_on: LocalDate,
    /// The last date, included; open-ended without it.
    pub ends_on: Option<LocalDate>,
    /// The hours of each kind of day.
    pub weekly: Vec<WeeklyRowBody>,
}

/// One opening of a kind of day.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WeeklyRowBody {
    /// `mon` … `sun`, `holiday` or `make_up_workday`.
    #[schema(value_type = String, example = "mon")]
    pub day: timetable::DayKind,
    /// `HH:MM`.
    #[schema(value_type = String, example = "09:00")]
    pub opens_at_local: timetable::LocalTime,
    /// `HH:MM`, or `24:00`; not after `opens_at_local` means the next day.
    #[schema(value_type = String, example = "24:00")]
    pub closes_at_local: timetable::LocalTime,
}

/// Dates that differ from the weekly hours.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExceptionBody {
    /// The first date.
    pub starts_on: LocalDate,
    /// The last date, included; the same day without it.
    pub ends_on: Option<LocalDate>,
    /// `true` where it is closed; then without `hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<bool>,
    /// The openings of these dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Vec<HourRowBody>>,
    /// Why, at most 200 characters.
    pub reason: Option<String>,
}

/// One opening.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HourRowBody {
    /// `HH:MM`.
    #[schema(value_type = String, example = "09:00")]
    pub opens_at_local: timetable::LocalTime,
    /// `HH:MM`, or `24:00`; not after `opens_at_local` means the next day.
    #[schema(value_type = String, example = "17:00")]
    pub closes_at_local: timetable::LocalTime,
}

impl PutOpeningHours {
    /// The definition, checked: 422 naming what breaks a rule.
    pub fn hours(&self) -> ApiResult<OpeningHours> {
        let hours = OpeningHours {
            periods: self.periods.iter().map(PeriodBody::period).collect(),
            exceptions: self.exceptions.iter().map(ExceptionBody::exception).collect(),
        };
        let mut check = Check::new();
        for fault in hours.check() {
            check.push(FieldError::new(fault.pointer, fault.code, fault.zh, fault.en));
        }
        check.done()?;
        Ok(hours)
    }
}

impl PeriodBody {
    fn period(&self) -> timetable::Period {
        let row = |row: &WeeklyRowBody| timetable::WeeklyRow {
            day: row.day,
            opens_at_local: row.opens_at_local,
            closes_at_local: row.closes_at_local,
        };
        timetable::Period {
            starts_on: self.starts_on.0,
            ends_on: self.ends_on.map(|date| date.0),
            weekly: self.weekly.iter().map(row).collect(),
        }
    }
}

impl ExceptionBody {
    fn exception(&self) -> timetable::Exception {
        let row = |row: &HourRowBody| timetable::HourRow {
            opens_at_local: row.opens_at_local,
            closes_at_local: row.closes_at_local,
        };
        timetable::Exception {
            starts_on: self.starts_on.0,
            ends_on: self.ends_on.map(|date| date.0),
            closed: self.closed,
            hours: self.hours.as_ref().map(|hours| hours.iter().map(row).collect()),
            reason: self.reason.clone(),
        }
    }
}

/// Which days to resolve.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct HoursQuery {
    /// The first day to resolve; together with `to`.
    #[param(example = "2026-12-01")]
    pub from: Option<LocalDate>,
    /// The last day, included; at most 366 days.
    #[param(example = "2026-12-07")]
    pub to: Option<LocalDate>,
}

/// An opening.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpeningView {
    /// When it opens.
    pub starts_at: Timestamp,
    /// When it closes.
    pub ends_at: Timestamp,
}

/// A day with its openings.
#[derive(Debug, Serialize, ToSchema)]
pub struct ResolvedDayView {
    /// The local date.
    pub date: LocalDate,
    /// Whether it is a legal holiday or a make-up workday.
    pub special: Option<&'static str>,
    /// Its openings; one past midnight stands under the date on which it begins.
    pub open: Vec<OpeningView>,
}

/// A timetable, and what it comes to on the days asked for.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpeningHoursView {
    /// Where it is defined: `space`, `parent_space` or `facility`; null where there is none.
    pub source: Option<&'static str>,
    /// Whether it is somebody else's.
    pub inherited: bool,
    /// Weekly hours, each for a range of dates.
    pub periods: Vec<PeriodBody>,
    /// Dates that differ.
    pub exceptions: Vec<ExceptionBody>,
    /// The resolved days; only with `from` and `to`. Where a commitment or an offer was published for a
    /// space its hours stand here, without those in which a school teaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<Vec<ResolvedDayView>>,
}

impl OpeningHoursView {
    /// The view of a timetable, without days.
    pub fn of(timetable: Option<&Timetable>, inherited: bool) -> Self {
        let empty = OpeningHours { periods: Vec::new(), exceptions: Vec::new() };
        let hours = timetable.map_or(&empty, |timetable| &timetable.hours.0);
        Self {
            source: timetable.map(|timetable| match timetable.source() {
                Source::Facility => "facility",
                Source::Space if inherited => "parent_space",
                Source::Space => "space",
            }),
            inherited,
            periods: hours.periods.iter().map(period_body).collect(),
            exceptions: hours.exceptions.iter().map(exception_body).collect(),
            days: None,
        }
    }
    /// Adds the days.
    #[must_use]
    pub fn with_days(
        mut self,
        resolver: &Resolver,
        calendar: &Calendar,
        from: LocalDate,
        to: LocalDate,
    ) -> Self {
        let schedule = timetable::Schedule { resolver, calendar };
        self.days = Some(schedule.days(from.0, to.0).map(|day| day_view(day, calendar)).collect());
        self
    }
}

fn day_view(day: ResolvedDay, calendar: &Calendar) -> ResolvedDayView {
    let opening =
        |i: &timetable::Interval| OpeningView { starts_at: i.starts_at.into(), ends_at: i.ends_at.into() };
    ResolvedDayView {
        date: day.date.into(),
        special: calendar.special_day(day.date).map(|special| match special {
            timetable::SpecialDay::Holiday => "holiday",
            timetable::SpecialDay::MakeUpWorkday => "make_up_workday",
        }),
        open: day.openings.iter().map(opening).collect(),
    }
}

fn period_body(period: &timetable::Period) -> PeriodBody {
    let row = |row: &timetable::WeeklyRow| WeeklyRowBody {
        day: row.day,
        opens_at_local: row.opens_at_local,
        closes_at_local: row.closes_at_local,
    };
    PeriodBody {
        starts_on: period.starts_on.into(),
        ends_on: period.ends_on.map(Into::into),
        weekly: period.weekly.iter().map(row).collect(),
    }
}

fn exception_body(exception: &timetable::Exception) -> ExceptionBody {
    let row = |row: &timetable::HourRow| HourRowBody {
        opens_at_local: row.opens_at_local,
        closes_at_local: row.closes_at_local,
    };
    ExceptionBody {
        starts_on: exception.starts_on.into(),
        ends_on: exception.ends_on.map(Into::into),
        closed: exception.closed,
        hours: exception.hours.as_ref().map(|hours| hours.iter().map(row).collect()),
        reason: exception.reason.clone(),
    }
}
