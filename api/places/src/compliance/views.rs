//! What clients ask and see of compliance.

use crate::facilities::{FacilityKind, FacilityLevel};
use crate::statistics::{Cell, CsvRow, Format};
use citong_kernel::date::LocalDate;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, of};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Of which facilities, in which week.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ComplianceQuery {
    /// The week by ISO 8601: `YYYY-Www`, from Monday to Sunday.
    #[param(example = "2026-W49")]
    pub week: String,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "PL,MU")]
    pub kind: Option<AnyOf<FacilityKind>>,
    /// `json` or `csv`; by the header `Accept` without it.
    #[param(inline)]
    pub format: Option<Format>,
}

/// A facility in a week.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ComplianceRow {
    /// Which.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: FacilityKind,
    /// Its level.
    pub level: FacilityLevel,
    /// Its region.
    pub region: String,
    /// Minutes in which it is open: its timetable less what is wholly closed.
    pub open_minutes: i64,
    /// Minutes in which it must be open.
    pub required_minutes: i64,
    /// What is missing; 0 where nothing is.
    pub missing_minutes: i64,
    /// Days on which it is open.
    pub open_days: i64,
    /// Days on which it must be open, where there is such a rule.
    pub required_days: Option<i64>,
    /// Whether it keeps both.
    pub met: bool,
}

/// How many facilities keep the rule.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpeningCompliance {
    /// The week.
    pub week: String,
    /// Its Monday.
    pub from: LocalDate,
    /// Its Sunday.
    pub to: LocalDate,
    /// Facilities with a rule.
    pub facilities: i64,
    /// Of these, those that keep it.
    pub met: i64,
    /// The second as a share of the first; null of none.
    pub met_share: Option<f64>,
    /// One for each facility with a rule.
    pub rows: Vec<ComplianceRow>,
}

impl CsvRow for ComplianceRow {
    const HEADER: &'static [&'static str] = &[
        "facility_id",
        "name",
        "kind",
        "level",
        "region",
        "open_minutes",
        "required_minutes",
        "missing_minutes",
        "open_days",
        "required_days",
        "met",
    ];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.facility_id.to_string()),
            Cell::Text(self.name.clone()),
            Cell::Text(self.kind.to_string()),
            Cell::Text(self.level.to_string()),
            Cell::Text(self.region.clone()),
            Cell::figure(Some(self.open_minutes)),
            Cell::figure(Some(self.required_minutes)),
            Cell::figure(Some(self.missing_minutes)),
            Cell::figure(Some(self.open_days)),
            Cell::figure(self.required_days),
            Cell::figure(Some(self.met)),
        ]
    }
}
