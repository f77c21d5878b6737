//! Measuring a week by the timetable engine.

use super::views::{ComplianceQuery, ComplianceRow};
use crate::facilities::{FacilityKind, FacilityLevel, FacilityStatus};
use crate::timetable::{Calendar, Interval, IntervalSet, Schedule, local_midnight};
use crate::{calendar, closures, opening_hours, spaces};
use chrono::{Duration, NaiveDate, Weekday};
use citong_kernel::query::AnyOf;
use citong_kernel::rule_params::Figures;
use citong_kernel::schema::{facilities, region_closure};
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, of};
use diesel::prelude::*;

/// Facilities in one answer at most.
const MOST_FACILITIES: usize = 5_000;
/// Facilities read at once.
const CHUNK: usize = 200;
/// What the codes of the rule begin with.
const RULE: &str = "opening.weekly_minimum_";

/// The Monday of a week `YYYY-Www`; 422 where there is none.
pub fn monday_of(week: &str) -> ApiResult<NaiveDate> {
    let parsed = week.split_once("-W").filter(|(year, number)| {
        year.len() == 4 && number.len() == 2 && week.bytes().filter(u8::is_ascii_digit).count() == 6
    });
    let monday = parsed.and_then(|(year, number)| {
        let year: i32 = year.parse().ok().filter(|year| (2000..=2199).contains(year))?;
        NaiveDate::from_isoywd_opt(year, number.parse().ok()?, Weekday::Mon)
    });
    monday.ok_or_else(|| {
        let (zh, en) = ("须为 ISO 周，例如 2026-W49", "It must be an ISO week such as 2026-W49");
        Problem::invalid("/week", "invalid_week", zh, en)
    })
}

type Row = (Id<of::Facility>, String, FacilityKind, FacilityLevel, String, String);

/// The open facilities with a rule on a day, by id, each with its week.
pub fn measure(
    tx: &mut Tx<'_>,
    query: &ComplianceQuery,
    monday: NaiveDate,
    ruled_on: NaiveDate,
) -> ApiResult<Vec<ComplianceRow>> {
    let figures = Figures::load(tx, RULE, ruled_on)?;
    let mut rows = facilities::table.filter(facilities::status.eq(FacilityStatus::Open)).into_boxed();
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(facilities::kind.eq_any(kinds));
    }
    let rows: Vec<Row> = rows
        .order(facilities::id.asc())
        .select((
            facilities::id,
            facilities::name,
            facilities::kind,
            facilities::level,
            facilities::region,
            facilities::region_path,
        ))
        .load(tx.conn)?;
    let ruled: Vec<(Row, i64, Option<i64>)> = rows
        .into_iter()
        .filter_map(|row| {
            let hours = figures.integer(&format!("{RULE}hours.{}.{}", row.3, row.2), &row.5);
            let days = figures.integer(&format!("{RULE}open_days.{}.{}", row.3, row.2), &row.5);
            (hours.is_some() || days.is_some()).then(|| (row, hours.unwrap_or(0).saturating_mul(60), days))
        })
        .collect();
    if ruled.len() > MOST_FACILITIES {
        let zh = format!("超过 {MOST_FACILITIES} 个设施，请限定区划或类别");
        let en = format!("More than {MOST_FACILITIES} facilities: name a region or a kind");
        return Err(Problem::invalid("/region", "too_many_rows", zh, en));
    }
    let reach = Duration::days(2);
    let calendar = calendar::load(tx, monday - reach, monday + Duration::days(7) + reach)?;
    let mut measured = Vec::with_capacity(ruled.len());
    for chunk in ruled.chunks(CHUNK) {
        let ids: Vec<Id<of::Facility>> = chunk.iter().map(|one| one.0.0).collect();
        let weeks = open_weeks(tx, &ids, &calendar, monday)?;
        measured.extend(chunk.iter().zip(weeks).map(|(one, open)| judged(one, &open, monday)));
    }
    Ok(measured)
}

/// How many facilities of each region keep the rule in a week, as a `citong_kernel::facts::OpeningShareSource`.
pub fn kept_in(
    tx: &mut Tx<'_>,
    region: Option<&str>,
    monday: NaiveDate,
) -> ApiResult<Vec<(String, i64, i64)>> {
    let query =
        ComplianceQuery { week: String::new(), region: region.map(str::to_owned), kind: None, format: None };
    let mut regions = std::collections::BTreeMap::<String, (i64, i64)>::new();
    for row in measure(tx, &query, monday, monday)? {
        let counts = regions.entry(row.region).or_default();
        counts.0 += 1;
        counts.1 += i64::from(row.met);
    }
    Ok(regions.into_iter().map(|(region, (all, met))| (region, all, met)).collect())
}

fn judged(
    (row, required, days): &(Row, i64, Option<i64>),
    open: &IntervalSet,
    monday: NaiveDate,
) -> ComplianceRow {
    let (id, name, kind, level, region, _) = row.clone();
    let minutes =
        |set: &IntervalSet| -> i64 { set.as_slice().iter().map(|p| p.length().num_minutes()).sum() };
    let open_minutes = minutes(open);
    let is_open = |day: &i64| {
        let date = monday + Duration::days(*day);
        open.meets(&Interval::new(local_midnight(date), local_midnight(date + Duration::days(1))))
    };
    let open_days = i64::try_from((0..7).filter(is_open).count()).unwrap_or(0);
    ComplianceRow {
        facility_id: id,
        name,
        kind,
        level,
        region,
        open_minutes,
        required_minutes: *required,
        missing_minutes: (required - open_minutes).max(0),
        open_days,
        required_days: *days,
        met: open_minutes >= *required && days.is_none_or(|days| open_days >= days),
    }
}

/// When each facility is open in the week: by its own timetable without the time in which all its rooms are
/// closed; where it has no timetable, whenever one of its rooms is open.
fn open_weeks(
    tx: &mut Tx<'_>,
    ids: &[Id<of::Facility>],
    calendar: &Calendar,
    monday: NaiveDate,
) -> ApiResult<Vec<IntervalSet>> {
    let until = monday + Duration::days(7);
    let window = Interval::new(local_midnight(monday), local_midnight(until));
    let (from, until) = (Timestamp::start_of(monday), Timestamp::start_of(until));
    let own = opening_hours::resolvers_of_facilities(tx, ids)?;
    let rooms = spaces::of_facilities(tx, ids)?;
    let resolvers = opening_hours::resolvers_of(tx, &rooms.iter().collect::<Vec<_>>())?;
    let room_ids: Vec<Id<of::Space>> = rooms.iter().map(|room| room.id).collect();
    let mut leaves = std::collections::BTreeMap::new();
    for chunk in room_ids.chunks(500) {
        leaves.extend(spaces::leaves_of_each(tx, chunk)?);
    }
    let closed = closures::meeting_leaves(tx, &leaves, from, until)?;
    let mut weeks = Vec::with_capacity(ids.len());
    for id in ids {
        // What stands above others is closed with any of them: only the leaves say what is left.
        let theirs = rooms.iter().filter(|room| {
            room.facility_id == *id && leaves.get(&room.id).is_some_and(|own| own.contains(&room.id))
        });
        let shut = |room: Id<of::Space>| -> IntervalSet {
            closed.get(&room).into_iter().flatten().copied().collect()
        };
        let open = match own.get(id) {
            Some(resolver) => {
                let open = Schedule { resolver, calendar }.open_set(&window);
                let all_shut = theirs.map(|room| shut(room.id)).reduce(|a, b| a.intersect(&b));
                open.subtract(&all_shut.unwrap_or_default())
            }
            None => theirs
                .filter_map(|room| {
                    let resolver = resolvers.get(&room.id)?;
                    Some(Schedule { resolver, calendar }.open_set(&window).subtract(&shut(room.id)))
                })
                .fold(IntervalSet::default(), |all, one| all.union(&one)),
        };
        weeks.push(open);
    }
    Ok(weeks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_those_of_the_standard() {
        let monday = |week| monday_of(week).ok().map(|date| date.to_string());
        assert_eq!(monday("2026-W49").as_deref(), Some("2026-11-30"));
        assert_eq!(monday("2026-W53").as_deref(), Some("2026-12-28"));
        assert_eq!(monday("2027-W01").as_deref(), Some("2027-01-04"));
        for bad in
            ["2027-W53", "2026-W00", "2026W49", "2026-49", "26-W49", "2026-W4", "2026-W+1", "", "九-W01"]
        {
            assert_eq!(monday(bad), None, "{bad}");
        }
    }
}
