//! What others count from the weeks of venues: subsidies of free opening.

use super::measure::measure;
use super::views::ComplianceQuery;
use crate::facilities::FacilityKind;
use chrono::{Duration, NaiveDate};
use citong_kernel::facts::OpeningWeek;
use citong_kernel::query::AnyOf;
use citong_kernel::{ApiResult, Problem, Tx};

/// How long the open venues of these kinds were open in the week that begins on a Monday, and how long they had
/// to be: by their timetables, less what was closed.
pub fn weeks_of(
    tx: &mut Tx<'_>,
    region: Option<&str>,
    kinds: &[&str],
    monday: NaiveDate,
) -> ApiResult<Vec<OpeningWeek>> {
    let kinds = kinds.iter().map(|kind| kind.parse::<FacilityKind>()).collect::<Result<Vec<_>, _>>();
    let kinds = kinds.map_err(|_| Problem::internal("no such kind of facility"))?;
    let query = ComplianceQuery {
        week: String::new(),
        region: region.map(str::to_owned),
        kind: Some(AnyOf(kinds)),
        format: None,
    };
    // An ISO week belongs to the year of its Thursday, and so does the rule that it is held to.
    let rows = measure(tx, &query, monday, monday + Duration::days(3))?;
    let weeks = rows.into_iter().map(|row| OpeningWeek {
        facility: row.facility_id,
        open_minutes: row.open_minutes,
        required_minutes: row.required_minutes,
    });
    Ok(weeks.collect())
}
