//! What clients send and see of the calendar.

use citong_kernel::date::LocalDate;
use citong_kernel::text_enum;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// What makes a day special.
    pub enum CalendarDayKind {
        Holiday = "holiday",
        MakeUpWorkday = "make_up_workday",
    }
}

/// A special day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarDay {
    /// The local date.
    pub date: LocalDate,
    /// 放假 or 调休上班.
    pub kind: CalendarDayKind,
    /// The holiday's name, 1–50 characters.
    #[schema(max_length = 50)]
    pub name: String,
}

/// Which days.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CalendarQuery {
    /// Only this year; the answer then has the year's ETag.
    #[param(example = 2026)]
    pub year: Option<i32>,
    /// Not before this date.
    pub from: Option<LocalDate>,
    /// Not after this date.
    pub to: Option<LocalDate>,
}

/// A year's table.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"year": 2028, "days": [{"date": "2028-01-01", "kind": "holiday", "name": "元旦"}]}))]
pub struct PutCalendarDays {
    /// The year, 2000–2199.
    pub year: i32,
    /// Its special days; all of them, each in that year.
    pub days: Vec<CalendarDay>,
}

/// Special days in the order of their dates.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarDayList {
    /// The days.
    pub items: Vec<CalendarDay>,
}
